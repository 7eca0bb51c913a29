"""The part `deadline`: how long after its deadline a client of an idle server is told that its call is over.

The handler waits for a second and ignores its cancellation, as handlers of the world do. The client writes frames by itself, since a stock
one gives up at the deadline without hearing the server; time counts from before the request is written until the status is read, less the
timeout. Timeouts are of all lengths from 1 to 50 ms, one call after another.
"""

import random
import statistics
import time

from figure import Amount
from frames import Connection, call
from rpc import Process

PATH = "/grpc.testing.TestService/StreamingOutputCall"
# StreamingOutputCallRequest: response_parameters (2) with an interval_us (2) of a second.
REQUEST = b"\x12\x04\x10\xc0\x84\x3d"
CALLS_A_ROUND, MAX_DELAY_MS, SEED = 50, 10, 4


def measure(given):
    delays, timeouts = [], random.Random(SEED)
    interop = given.binaries / "interop-server"
    with Process(interop, "--port", 0, "--threads", 1, "--ignore-cancellation", is_quiet=True) as server:
        with Connection(server) as connection:
            for number in range(given.rounds * CALLS_A_ROUND):
                delays.append(delay(connection, 2 * number + 1, timeouts.randint(1000, 50_000)))
    delays.sort()
    parts = statistics.quantiles(delays, n=100, method="inclusive")
    yield Amount(
        "deadline.delay", f"from the deadline to its status at the client, the slowest of {len(delays)} calls", delays[-1], "ms",
        MAX_DELAY_MS,
        {"least_ms": round(delays[0], 2), "median_ms": round(parts[49], 2), "p90_ms": round(parts[89], 2), "p99_ms": round(parts[98], 2)})


def delay(connection, stream, timeout_us):
    """Milliseconds that the status of one call came after its timeout; negative where it came before, which would be wrong."""
    request = call(stream, PATH, REQUEST, {"grpc-timeout": f"{timeout_us}u"})
    start = time.monotonic()
    connection.send(request)
    while True:
        frame = connection.read()
        if (frame.kind, frame.stream) == (1, stream) and frame.ends:
            return 1000 * (time.monotonic() - start) - timeout_us / 1000
