"""A client floods the server over raw sockets with frames that cost it little: it may be cut off, others are answered on."""

import itertools
import socket
import time

import grpc
import pytest
from floods import FLOODS, serialized
from frames import PREFACE
from hyperframe.frame import SettingsFrame
from schema import module
from watching import Footprint, Ticker

messages = module("grpc.testing.test_pb2")
METHOD = "/grpc.testing.BenchmarkService/UnaryCall"

FLOOD_SECONDS = 10
# One thread serves both; what a call waits for the flood's share of it, on a machine that may have more to do.
CALL_SECONDS = 5
MEMORY_LIMIT_KIBIBYTES = 32 * 1024
FRAMES_AT_ONCE = 500


class Flooder:
    """Sends a flood on one connection after the other and reads nothing; `cut_off` counts how often the server had enough."""

    def __init__(self, address, frames):
        host, _, port = address.rpartition(":")
        self._address = (host, int(port))
        self._frames = frames
        self.cut_off = 0
        self.sent = 0

    def __call__(self):
        frames = self._frames(itertools.count(1, 2))
        deadline = time.monotonic() + 1
        with socket.create_connection(self._address, timeout=0.5) as connection:
            try:
                connection.sendall(PREFACE + SettingsFrame(0).serialize())
                while time.monotonic() < deadline:
                    part = [serialized(frame) for frame in itertools.islice(frames, FRAMES_AT_ONCE)]
                    connection.sendall(b"".join(part))
                    self.sent += len(part)
            except (TimeoutError, ConnectionError):
                # It reads no more, or has hung up.
                self.cut_off += 1


@pytest.mark.parametrize("frames", FLOODS, ids=lambda frames: frames.__name__)
def test_a_normal_client_is_answered_while_another_floods_the_server(programs, frames):
    server, address = programs.start("interop-server", "--port", 0, "--threads", 1)
    with grpc.insecure_channel(address) as channel:
        call = channel.unary_unary(METHOD, messages.SimpleRequest.SerializeToString, messages.SimpleResponse.FromString)

        def ask():
            assert call(messages.SimpleRequest(response_size=10), timeout=CALL_SECONDS).payload.body == bytes(10)

        ask()
        before, flooder = Footprint(server.pid), Flooder(address, frames)
        flood, deadline, answered, slowest = Ticker(flooder), time.monotonic() + FLOOD_SECONDS, 0, 0.0
        most = before.kibibytes
        while time.monotonic() < deadline:
            began = time.monotonic()
            ask()
            answered, slowest = answered + 1, max(slowest, time.monotonic() - began)
            most = max(most, Footprint(server.pid).kibibytes)
        flood.stop()
        ask()
    print(f"{flooder.sent} frames, cut off {flooder.cut_off} times; {answered} calls, the slowest {slowest:.3f} s")
    assert flooder.sent > FRAMES_AT_ONCE and answered > 20
    assert server.poll() is None
    assert most - before.kibibytes < MEMORY_LIMIT_KIBIBYTES, f"{before.kibibytes} KiB before, {most} KiB at most"
