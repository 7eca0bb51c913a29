"""PostgreSQL is away: calls are UNAVAILABLE and nothing else, and once it is back all goes on, with nothing acknowledged lost."""

import threading

import books
import demo
import grpc
import pytest
from calls import Refused
from faults import Cluster, Follower, FragileProduct, Load, eventually
from scenes import Scenes, units

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


@pytest.mark.parametrize("outage", ["stop", "crash"])
def test_while_the_database_is_away_calls_are_unavailable_and_nothing_acknowledged_is_lost(
        cluster, product, follower, scenes, outage):
    def order_and_pay(call, _):
        made = call(
            scenes.anna.orders.CreateOrder, service_id=demo.WATER, items=[{"option_id": demo.BOTTLE, "quantity": units(1)}])
        paid = call(scenes.anna.payments.StartPayment, invoice_id=made.invoice_id, method="PAYMENT_METHOD_SBP")
        return made.order.id, made.invoice_id, paid.payment.id

    before, pid = books.orders(product), product.server.pid
    load = Load(order_and_pay)
    load.wait_for_more(10)
    getattr(cluster, outage)()
    seen = load.unavailable
    load.wait_for(lambda: load.unavailable >= seen + 8, "calls are answered UNAVAILABLE")
    cluster.start()
    load.wait_for_more(20)
    load.stop()

    assert product.server.pid == pid and product.server.runs
    for order, _, payment in load.done:
        follower.wait(order, "PAYMENT_RECEIVED", payment_id=payment)
    # Every order that was acknowledged, and none twice.
    assert sorted(set(books.orders(product)) - set(before)) == sorted(order for order, _, _ in load.done)
    paid = [(invoice, payment) for _, invoice, payment in load.done]
    assert set(paid) <= set(product.database.rows("SELECT invoice_id, payment_id FROM payment WHERE state = 3"))
    assert set(follower.endings) <= {grpc.StatusCode.UNAVAILABLE}
    follower.assert_complete(product.database)
    books.check(product)
