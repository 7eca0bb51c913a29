"""PostgreSQL's faults again and again, at moments of chance; what a short test shows of each stands in the end-to-end tests."""

import random

import constraints
import outages
import pytest
from faults import Cluster, FragileProduct
from scenes import Scenes

ROUNDS = 8
CUTS = 150
ORDERS = 4000


@pytest.fixture
def cluster():
    cluster = Cluster("long-postgres")
    cluster.start()
    yield cluster
    cluster.close()


@pytest.fixture
def product(cluster, tmp_path):
    with FragileProduct(tmp_path, cluster) as product:
        product.run("demo")
        yield product


@pytest.fixture
def orders(product, follower):
    return outages.Orders(product, follower, Scenes(product, follower))


def test_however_often_postgresql_is_ended_nothing_acknowledged_is_lost(cluster, orders, seed):
    chance = random.Random(seed)
    load = orders.load()
    for _ in range(ROUNDS):
        load.wait_for_more(chance.randrange(5, 40), seconds=60)
        getattr(cluster, chance.choice(["stop", "crash", "kill"]))()
        seen = load.unavailable
        load.wait_for(lambda: load.unavailable >= seen + chance.randrange(1, 20), "calls are answered UNAVAILABLE")
        cluster.start()
    load.wait_for_more(40, seconds=60)
    load.stop()
    orders.check(load)


def test_however_many_connections_are_cut_nothing_acknowledged_is_lost(product, orders, seed):
    load = orders.load()
    load.wait_for_more(4)
    outages.cut_connections(product.database, load, random.Random(seed), CUTS)
    load.wait_for_more(4)
    load.stop()
    orders.check(load)


@pytest.mark.skipif(not outages.file_systems_can_be_mounted(), reason="mounts a file system")
def test_however_often_the_disk_is_full_nothing_acknowledged_is_lost(tmp_path):
    with outages.on_a_small_disk(tmp_path) as (cluster, disk, orders):
        load = orders.load()
        for _ in range(3):
            outages.fill_the_disk(cluster, disk, load)
        load.stop()
        orders.check(load)


def test_of_four_thousand_calls_those_that_a_constraint_refuses_have_no_effect_and_the_others_theirs_once(product, follower, seed):
    constraints.order(product, Scenes(product, follower), ORDERS, seed)
    follower.assert_complete(product.database)
