"""The primary is lost and its replica promoted: the server goes on by itself, and whatever was acknowledged is there once."""

import os
import random
import time
import uuid

import books
import demo
import pytest
from calls import refuses
from faults import FragileProduct, Load, follower  # noqa: F401
from product import psql
from replication import Pair
from scenes import Scenes, units
from test_health import State, Watch

SEED = int(os.environ.get("MARKETPLACE_SEED", time.time_ns() & 0xFFFFFFFF))


@pytest.fixture(scope="module")
def pair():
    pair = Pair("failover")
    yield pair
    pair.close()


@pytest.fixture(scope="module")
def product(pair, tmp_path_factory):
    with FragileProduct(tmp_path_factory.mktemp("fragile"), pair) as product:
        product.load()
        yield product


def test_a_server_finds_the_promoted_replica_and_nothing_acknowledged_is_lost_or_doubled(product, pair, follower):
    print(f"MARKETPLACE_SEED={SEED}")
    chance = random.Random(SEED)
    watch = Watch(product.channel)
    watch.wait(lambda: State.SERVING in watch.states, "the server serves")
    anna = Scenes(product, follower).anna

    def order_pay_and_be_refused(call, _):
        order_key = str(uuid.uuid4())

        def order(key, bottles):
            items = [{"option_id": demo.BOTTLE, "quantity": units(bottles)}]
            return anna.orders.CreateOrder(key=order_key, service_id=demo.WATER, items=items)

        made = call(order, bottles=1)
        paid = call(anna.payments.StartPayment, invoice_id=made.invoice_id, method="PAYMENT_METHOD_SBP")
        # The first answer stands under this key, whichever primary has it.
        with refuses("ALREADY_EXISTS", "IDEMPOTENCY_KEY_REUSED"):
            call(order, bottles=2)
        assert call(order, bottles=1).order.id == made.order.id
        return made.order.id, made.invoice_id, paid.payment.id

    known, pid = set(books.orders(product)), product.server.pid
    load = Load(order_pay_and_be_refused)
    for _ in range(2):
        heard = len(watch.states)
        load.wait_for_more(chance.randint(5, 20))
        time.sleep(chance.uniform(0, 0.1))
        pair.kill_primary()
        watch.wait(lambda: State.NOT_SERVING in watch.states[heard:], "the server says that it does not serve")
        seen = load.unavailable
        load.wait_for(lambda: load.unavailable > seen, "calls are answered UNAVAILABLE")
        pair.promote()
        watch.wait(lambda: watch.states[-1] == State.SERVING, "the server has found the new primary")
        load.wait_for_more(10)
        # The one that was lost comes back as the other's replica, first or second in the connection string, and is not written to.
        pair.replicate()
    load.stop()

    assert product.server.pid == pid and product.server.runs
    assert watch.states == [State.SERVING, State.NOT_SERVING] * 2 + [State.SERVING]
    for order, _, payment in load.done:
        follower.wait(order, "PAYMENT_RECEIVED", payment_id=payment)
    assert sorted(set(books.orders(product)) - known) == sorted(order for order, _, _ in load.done)
    paid = {(invoice, payment) for _, invoice, payment in load.done}
    assert paid <= set(product.database.rows("SELECT invoice_id, payment_id FROM payment WHERE state = 3"))
    follower.assert_complete(product.database)
    books.check(product)


def test_a_server_that_starts_beside_a_standby_or_is_cut_off_there_writes_to_the_primary(product, pair):
    """The one that is up and first in the connection string takes no writes."""
    if pair.primary is pair.clusters[0]:
        pair.kill_primary()
        pair.promote()
        pair.replicate()
    assert psql(pair.clusters[0].url, "SELECT pg_is_in_recovery()") == [("t",)]
    product.server.end()
    product.start_server()
    anna = product.resident("+79110000001")

    def order(call, _):
        return call(
            anna.orders.CreateOrder, service_id=demo.WATER, items=[{"option_id": demo.BOTTLE, "quantity": units(1)}]).order.id

    load = Load(order)
    for _ in range(3):
        load.wait_for_more(5)
        cut = psql(
            pair.primary.url,
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'marketplace'")
        assert int(cut[0][0]) > 4
    load.wait_for_more(5)
    load.stop()
    assert set(load.done) <= set(books.orders(product))
    # No session that takes no writes was ever used.
    assert "read-only transaction" not in product.server.log.read_text()
    sessions = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'marketplace'"
    assert psql(pair.standby.url, sessions) == [("0",)]
