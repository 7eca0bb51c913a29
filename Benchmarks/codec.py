"""The part `codec`: reading and writing a message, against swift-protobuf on the same schema, and how long generating takes.

`codec.decode` and `codec.encode` are about an invoice of a few hundred bytes: five lines, three labels, Cyrillic titles. Both codecs take
turns of a few milliseconds in one process, on processor time. Allocations are counted in a run of their own, by a library in front of the
C library's allocator.

`codec.generate` is protoc with the plugin on every schema of the product, once through.
"""

import json
import os
import tempfile
import time

from figure import Figure
from programs import ROOT, Failed, run, swift_build

PACKAGE = ROOT / "Benchmarks/Codec"
SCHEMA = "codec/v1/codec.proto"
SIDES = "swift-protobuf 1.39.0"
IMPORTS = ("-I", ROOT / "Proto-testing", "-I", "/usr/include")


def measure(given):
    plugin = given.binaries / "protoc-gen-marketplace"
    benchmark, counter = build(plugin)
    speeds = json.loads(run(benchmark, "speed", given.rounds, given.seconds))
    allocations = json.loads(run(benchmark, "allocations", env={"LD_PRELOAD": str(counter)}))
    for name, what, bound in (("decode", "an invoice of 5 lines from its bytes", 3), ("encode", "an invoice of 5 lines to its bytes", 5)):
        ours, theirs = allocations[name]
        if ours > theirs:
            raise Failed(f"codec.{name} allocates {ours} times, {SIDES} {theirs} times")
        yield Figure(
            name=f"codec.{name}", what=what, ratio_to=SIDES, rounds=[tuple(rates) for rates in speeds[name]], unit="invoices/s", bound=bound,
            details={"message_bytes": speeds["bytes"], "allocations": ours, "allocations_of_other": theirs})
    yield generate(given, plugin)


def build(plugin):
    """Generates the messages with both generators, and builds the program that compares them."""
    built = swift_build(PACKAGE, "protoc-gen-swift")
    generated = PACKAGE / "Sources/codec-benchmark/Generated"
    generated.mkdir(exist_ok=True)
    run("protoc", *IMPORTS, f"--plugin=protoc-gen-marketplace={plugin}", f"--marketplace_out=access=internal,json=none:{generated}", SCHEMA)
    run("protoc", *IMPORTS, f"--plugin=protoc-gen-swift={built / 'protoc-gen-swift'}", f"--swift_out={generated}", SCHEMA)
    swift_build(PACKAGE, "AllocationCounter")
    swift_build(PACKAGE, "codec-benchmark")
    return built / "codec-benchmark", built / "libAllocationCounter.so"


def generate(given, plugin):
    schemas = sorted(
        str(file.relative_to(ROOT / "Proto")) for file in (ROOT / "Proto").rglob("*.proto") if "buf" not in file.relative_to(ROOT / "Proto").parts)
    rounds = []
    for _ in range(given.rounds):
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            run("protoc", "-I", ROOT / "Proto", "-I", "/usr/include", f"--plugin=protoc-gen-marketplace={plugin}",
                f"--marketplace_out=contracts=required,descriptors=MarketplaceDescriptors:{folder}", *schemas)
            rounds.append((1 / (time.perf_counter() - start), 1.0))
            files = len(os.listdir(folder))
    return Figure(
        name="codec.generate", what="all of the product's schemas", ratio_to="one a second", rounds=rounds, unit="runs/s", bound=1,
        details={"schemas": len(schemas), "swift_files": files})
