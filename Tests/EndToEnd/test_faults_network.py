"""The network to PostgreSQL stops and resumes: calls end by their deadlines, and the server is back within a known time."""

import re
import time

import books
import demo
import grpc
import pytest
from faults import FragileProduct, Load, follower  # noqa: F401
from product import Database
from proxy import Proxy
from scenes import Scenes, units
from schema import METHODS
from test_health import State, Watch

LIMITS = {
    "databaseStatementTimeout": 1.5, "databaseAnswerGrace": 0.5, "databaseKeepaliveTime": 1, "databaseConnectTimeout": 1,
    "databaseLastReconnectDelay": 0.5, "maxDatabaseStatementsPerFlush": 1}
# A connection at rest is asked, is given up since it does not answer, and another is not to be had.
NOTICED = 1 + 2 + 1
# The attempt that is under way when the network is back, the pause behind it, and time to connect and to be seen.
RECOVERED = 1 + 0.75 + 2

pytestmark = pytest.mark.skipif("host=" not in Database.server_url(), reason="the database is not on a unix socket")


class Proxied(Database):
    """A database behind a proxy."""

    def __init__(self):
        super().__init__()
        host = re.search(r"host=([^&]*)", self.url)[1]
        self.proxy = Proxy(f"{host}/.s.PGSQL.5432")
        self.url = f"postgresql://marketplace@127.0.0.1:{self.proxy.port}/{self.name}"

    def close(self):
        self.proxy.close()
        super().close()


@pytest.fixture(scope="module")
def database():
    database = Proxied()
    yield database
    database.close()


@pytest.fixture(scope="module")
def product(database, tmp_path_factory):
    with FragileProduct(tmp_path_factory.mktemp("fragile"), database, limits=LIMITS) as product:
        product.load()
        yield product


@pytest.fixture
def load(database, product, follower):
    anna = Scenes(product, follower).anna

    def order_and_pay(call, _):
        made = call(
            anna.orders.CreateOrder, service_id=demo.WATER, items=[{"option_id": demo.BOTTLE, "quantity": units(1)}])
        paid = call(anna.payments.StartPayment, invoice_id=made.invoice_id, method="PAYMENT_METHOD_SBP")
        return made.order.id, paid.payment.id

    known = set(books.orders(product))
    load = Load(order_and_pay)
    load.wait_for_more(10)
    yield load
    database.proxy.resume()
    load.stop()
    for order, payment in load.done:
        follower.wait(order, "PAYMENT_RECEIVED", payment_id=payment)
    assert sorted(set(books.orders(product)) - known) == sorted(order for order, _ in load.done)
    follower.assert_complete(product.database)
    books.check(product)


def list_orders(session, seconds):
    """The status of a call with this deadline."""
    method = METHODS["marketplace.v1.OrderService/ListOrders"]
    try:
        method.stub(session.channel)(method.request(), metadata=session.metadata(), timeout=seconds)
    except grpc.RpcError as error:
        return error.code()
    return grpc.StatusCode.OK


def test_a_pause_shorter_than_is_noticed_delays_calls_and_fails_none(database, load):
    failed = load.unavailable
    database.proxy.stall()
    time.sleep(0.7)
    database.proxy.resume()
    load.wait_for_more(10)
    assert load.unavailable == failed


def test_calls_end_by_their_deadlines_and_the_server_recovers_in_bounded_time(database, product, load):
    watch = Watch(product.channel)
    watch.wait(lambda: watch.states, "its state")
    manager = product.staff("manager")
    database.proxy.stall()
    stalled = time.monotonic()

    statuses = set()
    while time.monotonic() < stalled + NOTICED:
        start = time.monotonic()
        statuses.add(list_orders(manager, seconds=0.8))
        assert time.monotonic() - start < 1.3
    # First nobody knows yet, then it is known that the database is away.
    assert statuses == {grpc.StatusCode.DEADLINE_EXCEEDED, grpc.StatusCode.UNAVAILABLE}
    watch.wait(lambda: watch.states[-1] == State.NOT_SERVING, "the server does not serve", seconds=2)

    database.proxy.resume()
    resumed = time.monotonic()
    watch.wait(lambda: watch.states[-1] == State.SERVING, "the server serves", seconds=RECOVERED)
    assert list_orders(manager, seconds=5) == grpc.StatusCode.OK
    assert time.monotonic() - resumed < RECOVERED
    load.wait_for_more(10)
    assert product.server.runs
    watch.cancel()
