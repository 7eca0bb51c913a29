"""Tests that take minutes: bounded in rounds and time, with the modules of the end-to-end tests and a seed that is printed."""

import os
import pathlib
import random
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "EndToEnd"))

from faults import Follower, FragileProduct, follower  # noqa: E402, F401
from programs import Programs  # noqa: E402

SEED = int(os.environ.get("MARKETPLACE_SEED") or random.randrange(2**32))


def pytest_sessionstart(session):
    session.config.pluginmanager.get_plugin("terminalreporter").write_line(f"seed {SEED}: MARKETPLACE_SEED={SEED} repeats it")


@pytest.fixture
def seed():
    return SEED


@pytest.fixture
def programs(tmp_path):
    programs = Programs(tmp_path)
    yield programs
    programs.close()


@pytest.fixture
def product(tmp_path):
    with FragileProduct(tmp_path) as product:
        yield product


@pytest.fixture
def annas_follower(product):
    follower = Follower(product.resident("+79110000001"))
    yield follower
    follower.close()
