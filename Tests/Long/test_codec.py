"""The codec against libprotobuf-c on a million mutated messages; every run of the Swift tests has ten thousand."""

import os
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
MESSAGES = 1_000_000


def test_a_million_mutated_messages_are_read_as_libprotobuf_c_reads_them():
    done = subprocess.run(
        ["swift", "test", "--skip-build", "--disable-xctest", "--filter", "OracleTests"], cwd=ROOT, text=True, capture_output=True,
        env={**os.environ, "MARKETPLACE_ORACLE_MESSAGES": str(MESSAGES)}, timeout=3600)
    print("\n".join(line for line in done.stdout.splitlines() if line.startswith("libprotobuf-c, seed")))
    assert done.returncode == 0, (done.stdout + done.stderr)[-4000:]
    assert len(re.findall(r"^libprotobuf-c, seed \d", done.stdout, re.M)) == 4
