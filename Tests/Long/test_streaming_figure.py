"""scripts/bench streaming. A long test for the cold build of grpc-swift-2 alone, as `test_grpc_swift.py` is."""

import json
import subprocess

from programs import BIN
from schema import ROOT


def test_the_streaming_part_compares_messages_both_ways_with_grpc_swift():
    done = subprocess.run(
        [ROOT / "scripts/bench", "--binaries", BIN, "streaming", "--quick", "--json"], capture_output=True, text=True, timeout=1800)
    assert done.returncode == 0, done.stderr
    (figure,) = map(json.loads, done.stdout.splitlines())
    assert figure["name"] == "streaming.both_ways" and figure["ratio_to"] == "grpc-swift-2 2.4.3" and figure["bound"] == ">= 10"
    assert 0 < figure["min"] <= figure["value"] <= figure["max"]
    assert figure["rate"] > 0 and figure["rate_of_other"] > 0
