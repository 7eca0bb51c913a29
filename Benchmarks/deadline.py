"""The part `deadline`: how long after its deadline a client of an idle server is told that its call is over.

The handler waits for a second and ignores its cancellation, as handlers of the world do. The client writes frames by itself, since a stock
one gives up at the deadline without hearing the server; time counts from before the request is written until the status is read, less the
timeout. Timeouts are of all lengths from 1 to 50 ms, one call after another.
"""

import random
import socket
import statistics
import struct
import time

from figure import Amount
from rpc import Process

PATH = b"/grpc.testing.TestService/StreamingOutputCall"
# StreamingOutputCallRequest: response_parameters (2) with an interval_us (2) of a second.
REQUEST = b"\x12\x04\x10\xc0\x84\x3d"
CALLS_A_ROUND, MAX_DELAY_MS, SEED = 50, 10, 4


def measure(given):
    delays, timeouts = [], random.Random(SEED)
    interop = given.binaries / "interop-server"
    with Process(interop, "--port", 0, "--threads", 1, "--ignore-cancellation", is_quiet=True) as server:
        host, port = server.address.split(":")
        with socket.create_connection((host, int(port)), timeout=30) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(4, 0, 0) + frame(4, 1, 0))
            reader = connection.makefile("rb")
            for number in range(given.rounds * CALLS_A_ROUND):
                delays.append(delay(connection, reader, 2 * number + 1, timeouts.randint(1000, 50_000)))
    delays.sort()
    parts = statistics.quantiles(delays, n=100, method="inclusive")
    yield Amount(
        "deadline.delay", f"from the deadline to its status at the client, the slowest of {len(delays)} calls", delays[-1], "ms",
        MAX_DELAY_MS,
        {"least_ms": round(delays[0], 2), "median_ms": round(parts[49], 2), "p90_ms": round(parts[89], 2), "p99_ms": round(parts[98], 2)})


def delay(connection, reader, stream, timeout_us):
    """Milliseconds that the status of one call came after its timeout; negative where it came before, which would be wrong."""
    fields = [
        (b":method", b"POST"), (b":scheme", b"http"), (b":path", PATH), (b":authority", b"bench"), (b"te", b"trailers"),
        (b"content-type", b"application/grpc"), (b"grpc-timeout", b"%du" % timeout_us)]
    # Literals without indexing (RFC 7541 §6.2.2).
    block = b"".join(b"\0" + bytes([len(name)]) + name + bytes([len(value)]) + value for name, value in fields)
    body = struct.pack(">BI", 0, len(REQUEST)) + REQUEST
    start = time.monotonic()
    connection.sendall(frame(1, 4, stream, block) + frame(0, 1, stream, body))
    while True:
        head = reader.read(9)
        reader.read(int.from_bytes(head[:3], "big"))
        kind, flags, of = head[3], head[4], int.from_bytes(head[5:], "big")
        if (kind, of) == (1, stream) and flags & 1:
            return 1000 * (time.monotonic() - start) - timeout_us / 1000


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload
