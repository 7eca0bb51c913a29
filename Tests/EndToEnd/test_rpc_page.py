"""rpc.md says where each item of the RPC layer is checked; this holds it to what is there."""

import pathlib
import re

import pytest

HERE = pathlib.Path(__file__).parent
PAGE = (HERE / "rpc.md").read_text()
ROWS = {int(item): (what, re.findall(r"`([^`]+)`", files)) for item, what, files in re.findall(
    r"^\| (\d+) \| (.+?) \|(.*)\|$", PAGE, re.M)}


def test_every_item_is_there_once_and_in_order():
    assert [int(item) for item in re.findall(r"^\| (\d+) \|", PAGE, re.M)] == list(range(1, 31))


@pytest.mark.parametrize("item", range(1, 31))
def test_an_item_has_files_that_are_there_or_is_not_built_yet(item):
    what, files = ROWS[item]
    assert files or "not built yet" in what
    assert [file for file in files if not (HERE / file).is_file()] == []


def test_every_file_of_calls_and_connections_belongs_to_an_item():
    named = {file for _, files in ROWS.values() for file in files}
    there = {path.name for pattern in ("test_calls_*.py", "test_connections_*.py") for path in HERE.glob(pattern)}
    assert there - named == set()
