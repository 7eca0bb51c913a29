"""A server is killed under load, and another that runs beside it takes over what it had begun."""

import pytest
from faults import Follower, FragileProduct
from outages import Orders
from scenes import Scenes


@pytest.fixture
def product(tmp_path):
    # Payments are confirmed late: some are under way at any moment.
    with FragileProduct(tmp_path, delay_ms=300) as product:
        yield product


@pytest.fixture
def second(product):
    server = product.make_server("second")
    server.start()
    yield product.connect(server.address)
    server.kill()


def test_another_server_finishes_what_one_had_begun_when_it_was_killed(product, second):
    follower = Follower(product.staff("manager").through(second))
    orders = Orders(product, follower, Scenes(product, follower))
    load = orders.load(threads=6)
    load.wait_for_more(12)
    product.server.kill()
    seen = load.unavailable
    load.wait_for(lambda: load.unavailable > seen, "somebody meets the dead server")
    orders.anna = orders.anna.through(second)
    load.wait_for_more(12)
    load.stop()
    product.end_leases()
    orders.check(load)
    assert follower.endings == []
    follower.close()
