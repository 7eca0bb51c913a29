"""The generated stubs over another gRPC library's transport: the adapter package's tests, against the programs that were built.

A long test for its cold build alone: grpc-swift-2 and SwiftNIO take nine minutes on two cores.
"""

import os
import pathlib
import subprocess

from programs import BIN

PACKAGE = pathlib.Path(__file__).parents[2] / "Adapters/GRPCSwift"


def test_generated_stubs_run_over_grpc_swift():
    done = subprocess.run(
        ["swift", "test", "--package-path", PACKAGE, "--disable-xctest"],
        capture_output=True, text=True, timeout=1800, env=os.environ | {"MARKETPLACE_BIN": str(BIN)})
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-5000:]
    assert "tests in 1 suite passed" in done.stdout, done.stdout[-2000:]
