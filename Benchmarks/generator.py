"""The part `load`: what marketplace-load itself takes for a call, beside h2load.

Both hold 10,000 calls a second over 8 connections for as long, against the C server of the part `rpc`, in turns: UnaryCall, 271 bytes that ask
for 314. Both begin what is due every 10 ms, as h2load does whatever it is asked; at the tick that marketplace-load has by itself, 1 ms, it
wakes ten times as often. h2load counts a call from when it was sent; marketplace-load from when it was to begin, and into a histogram.
"""

import json
import os
import pathlib
import subprocess
import tempfile

from figure import Figure
from load import H2Load
from programs import ROOT, Failed, run
from rpc import LOAD_CPU, METHOD, REQUEST, RESPONSE, SERVER_CPU, TIMEOUT, Process, in_turns

RATE, CONNECTIONS, LANES, TICK_MS = 10_000, 8, 128, 10
MAX_RATIO = 2


def measure(given):
    with tempfile.TemporaryDirectory() as folder:
        limit = pathlib.Path(folder) / "limit"
        run("gcc", "-O2", "-pthread", ROOT / "Benchmarks/Limit/server.c", "-o", limit, "-lnghttp2")
        with Process(limit, 0, 1, cpu=SERVER_CPU) as server:
            def by_ours(seconds, tick=TICK_MS):
                return ours(given, server, pathlib.Path(folder) / "result.json", seconds, tick)

            finer = by_ours(given.seconds, tick=1)
            rounds = in_turns(given, lambda cost, seconds: cost(seconds), by_ours, lambda seconds: theirs(server, seconds))
    yield Figure(
        name="load.cpu", what=f"marketplace-load at {RATE:,} calls a second on ticks of {TICK_MS} ms, counted from when they were to begin",
        ratio_to="h2load at the same rate", rounds=rounds, unit="µs of processor time a call", bound=MAX_RATIO,
        details={"microseconds_at_ticks_of_1_ms": round(finer, 2)}, is_cost=True)


def ours(given, server, file, seconds, tick):
    done = subprocess.run(
        ["taskset", "-c", str(LOAD_CPU), given.binaries / "marketplace-load", "run", "--server", server.address, "--scenario", "echo",
         "--rate", str(RATE), "--for", str(max(1, seconds)), "--warm-up", "0", "--connections", str(CONNECTIONS), "--lanes", str(LANES),
         "--tick", str(tick), "--json", file], capture_output=True, text=True, env={**os.environ, "TERM": "dumb"})
    if done.returncode != 0:
        raise Failed(f"marketplace-load: {done.stderr.strip()[-2000:]}")
    result = json.loads(file.read_text())
    if result["total"]["errors"]:
        raise Failed(f"marketplace-load: {result['total']['errors']}")
    return 1e6 * result["generatorProcessorSeconds"] / result["total"]["count"]


def theirs(server, seconds):
    load = H2Load(CONNECTIONS, LANES // CONNECTIONS, LOAD_CPU, calls_per_second=RATE).run(
        server, METHOD, REQUEST, RESPONSE, TIMEOUT, max(1, seconds))
    return 1e6 * load.cpu_seconds / load.calls
