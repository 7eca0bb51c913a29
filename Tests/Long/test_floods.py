"""A client floods the server over raw sockets with frames that cost it little: it may be cut off, others are answered on."""

import pathlib
import subprocess
import sys
import time

import floods
import grpc
import pytest
from schema import module
from watching import Footprint

messages = module("grpc.testing.test_pb2")
METHOD = "/grpc.testing.BenchmarkService/UnaryCall"

FLOOD_SECONDS = 10
# One thread serves both; what a call waits for the flood's share of it, on a machine that may have more to do.
CALL_SECONDS = 5
# What the server may grow by: the flooder has one connection at a time, and those that linger.
MEMORY_LIMIT_KIBIBYTES = 8 * 1024
# What HTTP/2 has to ignore, and costs nothing: its connection lives.
BORNE = {"unknown"}


@pytest.mark.parametrize("name", [flood.__name__ for flood in floods.FLOODS])
def test_a_normal_client_is_answered_while_another_floods_the_server(programs, name):
    server, address = programs.start("interop-server", "--port", 0, "--threads", 1, "--limit", "maxConcurrentStreams=100")
    with grpc.insecure_channel(address) as channel:
        call = channel.unary_unary(METHOD, messages.SimpleRequest.SerializeToString, messages.SimpleResponse.FromString)

        def ask():
            began = time.monotonic()
            assert call(messages.SimpleRequest(response_size=10), timeout=CALL_SECONDS).payload.body == bytes(10)
            return time.monotonic() - began

        ask()
        before = most = Footprint(server.pid).kibibytes
        # A process of its own, so that what the flood takes of Python's time is not the normal client's.
        flood = subprocess.Popen(
            [sys.executable, pathlib.Path(floods.__file__), name, address, str(FLOOD_SECONDS)], stdout=subprocess.PIPE, text=True)
        answered, slowest = 0, 0.0
        while flood.poll() is None:
            slowest = max(slowest, ask())
            answered += 1
            if answered % 100 == 0:
                most = max(most, Footprint(server.pid).kibibytes)
        ask()
        assert flood.returncode == 0
        connections, sent = map(int, flood.stdout.read().split())
    print(
        f"{name}: {sent} frames on {connections} connections; {answered} calls, the slowest {slowest:.3f} s; "
        f"{before / 1024:.1f} MiB before, {most / 1024:.1f} at most")
    assert sent > 500 and answered > 100
    assert connections == 1 if name in BORNE else connections > 3
    assert server.poll() is None
    assert most - before < MEMORY_LIMIT_KIBIBYTES
