"""Protobuf's own conformance suite, built from Debian's sources: every test of it, or a name for what is skipped."""

import os
import pathlib
import re
import subprocess

from programs import BIN

ROOT = pathlib.Path(__file__).resolve().parents[2]
# JSON does not set extensions.
SKIPPED = {"Recommended.Proto2.JsonInput.FieldNameExtension.Validator"}


def test_the_suite_passes_but_for_extensions_in_json_and_the_text_format(tmp_path):
    done = subprocess.run(
        [ROOT / "scripts/conformance", "--verbose"], cwd=ROOT, text=True, capture_output=True, timeout=1800,
        env={**os.environ, "MARKETPLACE_BIN": str(BIN)})
    assert done.returncode == 0, (done.stdout + done.stderr)[-4000:]
    said = done.stdout + done.stderr
    counts = [tuple(map(int, found)) for found in re.findall(
        r"CONFORMANCE SUITE PASSED: (\d+) successes, (\d+) skipped, (\d+) expected failures, (\d+) unexpected failures", said)]
    print(counts)
    (successes, skipped, *failures), (_, skipped_of_text, *failures_of_text) = counts
    assert successes > 2000 and failures == failures_of_text == [0, 0]
    names = re.findall(r"^SKIPPED, test=(\S+)", said, re.M)
    assert {name for name in names if ".TextFormatInput." not in name and ".TextFormatOutput" not in name} == SKIPPED
    assert len(names) == skipped + skipped_of_text
