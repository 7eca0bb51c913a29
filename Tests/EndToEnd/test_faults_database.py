"""PostgreSQL is away: calls are UNAVAILABLE and nothing else, and once it is back all goes on, with nothing acknowledged lost."""

import random
import threading

import demo
import grpc
import outages
import pytest
from calls import Refused
from faults import Cluster, Follower, FragileProduct, eventually
from outages import Orders, seed
from scenes import Scenes

NOBODY = {"organization_code": demo.NORTH, "client_id": "crm", "password": {"login": "nobody", "password": "none"}}


class Caller(threading.Thread):
    """Tries to sign in, over and over, as somebody whom nobody knows; remembers in which order the statuses came."""

    def __init__(self, product):
        super().__init__(daemon=True)
        self.statuses = []
        self._product = product
        self._is_stopped = False
        self.start()

    def run(self):
        while not self._is_stopped:
            try:
                self._product.nobody.sessions.CreateSession(**NOBODY)
            except Refused as refused:
                if not self.statuses or self.statuses[-1] != refused.code:
                    self.statuses.append(refused.code)

    def stop(self):
        self._is_stopped = True
        self.join(30)


@pytest.fixture(scope="module")
def cluster():
    cluster = Cluster("faults-postgres")
    yield cluster
    cluster.close()


@pytest.fixture(scope="module")
def product(cluster, tmp_path_factory):
    """Started while there is no database."""
    with FragileProduct(tmp_path_factory.mktemp("fragile"), cluster) as product:
        yield product


@pytest.fixture(scope="module")
def statuses(cluster, product):
    """What a caller was answered from before there was a database until there was one with a schema."""
    caller = Caller(product)
    eventually(lambda: caller.statuses, "a call is answered")
    cluster.start()
    eventually(lambda: len(caller.statuses) > 1, "the server has found the database", seconds=30)
    caller.stop()
    return caller.statuses


@pytest.fixture(scope="module")
def follower(product, statuses):
    product.run("demo")
    follower = Follower(product.staff("manager"))
    yield follower
    follower.close()


@pytest.fixture(scope="module")
def scenes(product, follower):
    return Scenes(product, follower)


def test_a_server_without_a_database_answers_unavailable_until_it_is_there_with_the_schema(statuses):
    assert statuses == [grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.UNAUTHENTICATED]


def test_a_server_that_was_started_without_a_database_serves_without_a_restart(product, follower, scenes):
    order, invoice_id = scenes.water()
    payment = scenes.pay(invoice_id)
    follower.wait(order.id, "PAYMENT_RECEIVED", payment_id=payment.id)


@pytest.fixture
def orders(product, follower, scenes):
    return Orders(product, follower, scenes)


@pytest.mark.parametrize("outage", ["stop", "crash", "kill"])
def test_while_the_database_is_away_calls_are_unavailable_and_nothing_acknowledged_is_lost(cluster, product, orders, outage):
    pid = product.server.pid
    load = orders.load()
    load.wait_for_more(10)
    getattr(cluster, outage)()
    seen = load.unavailable
    load.wait_for(lambda: load.unavailable >= seen + 8, "calls are answered UNAVAILABLE")
    cluster.start()
    load.wait_for_more(20)
    load.stop()
    assert product.server.pid == pid and product.server.runs
    orders.check(load)


def test_connections_that_are_cut_one_by_one_lose_nothing_acknowledged(product, orders):
    load = orders.load()
    load.wait_for_more(4)
    outages.cut_connections(product.database, load, random.Random(seed("CUTS_SEED")), cuts=15)
    load.wait_for_more(4)
    load.stop()
    orders.check(load)


@pytest.mark.skipif(not outages.file_systems_can_be_mounted(), reason="mounts a file system")
def test_while_the_disk_is_full_calls_are_unavailable_and_nothing_acknowledged_is_lost(tmp_path):
    with outages.on_a_small_disk(tmp_path) as (cluster, disk, orders):
        load = orders.load()
        outages.fill_the_disk(cluster, disk, load)
        load.stop()
        orders.check(load)
