"""A transaction that stays open for long holds back nobody's events but its own, and the operator sees it."""

import pathlib
import subprocess
import uuid

from admin import metrics
from demo import BOTTLE, NORTH, ORGANIZATIONS, WATER
from faults import Follower, eventually
from product import Product
from programs import PSQL
from schema import module
from scenes import units

pb = module("notifications.v1.notification_pb2")

AGE, WAITING = ("postgres_oldest_transaction_age_seconds",), ("outbox_waiting_events",)


class Transaction:
    """Open on a connection of its own until it is committed."""

    def __init__(self, database):
        self._psql = subprocess.Popen(
            [PSQL, "--no-psqlrc", "-qAt", "-v", "ON_ERROR_STOP=1", database.url], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True)
        self.run("BEGIN")

    def run(self, statement):
        """Returns once it has run."""
        self._psql.stdin.write(f"{statement};\n\\echo done\n")
        self._psql.stdin.flush()
        assert self._psql.stdout.readline() == "done\n", statement

    def change(self, order, version, text):
        """A version of an order with an event, as a mutation writes it."""
        event = pb.Event(
            id=str(uuid.uuid4()), kind=pb.EVENT_KIND_ORDER_STATE_CHANGED, order_id=order.id, order_number=order.number,
            order_version=version, text=text)
        self.run(
            f"UPDATE customer_order SET version = {version} WHERE order_id = '{order.id}' AND version = {version - 1};"
            "INSERT INTO outbox (organization_id, event_id, order_id, order_version, ordinal, kind, payload, customer_id, "
            "required_permissions, created_at) "
            f"VALUES ('{ORGANIZATIONS[NORTH]}', '{event.id}', '{order.id}', {version}, 0, {event.kind}, "
            f"'\\x{event.SerializeToString().hex()}', '{order.customer_id}', 2, now())")

    def commit(self):
        self.run("COMMIT")
        self._psql.stdin.close()
        assert self._psql.wait(10) == 0


def test_a_long_transaction_holds_back_its_own_events_alone_and_is_seen_in_a_metric(tmp_path):
    words = ["--admin", "127.0.0.1:0", "--limit", "outboxWatchInterval=0.05"]
    with Product(pathlib.Path(tmp_path), words=words) as product:
        admin = product.server_process.stdout.readline().split()[-1]
        anna, manager = product.resident("+79110000001"), product.staff("manager")
        follower = Follower(manager)

        def order():
            created = anna.orders.CreateOrder(service_id=WATER, items=[{"option_id": BOTTLE, "quantity": units(1)}]).order
            follower.wait(created.id, "INVOICE_ISSUED")
            return created

        held = order()
        [(version,)] = product.database.rows(f"SELECT version FROM customer_order WHERE order_id = '{held.id}'")
        eventually(lambda: metrics(admin).get(AGE, 60) < 1, "no transaction is open for long")
        assert metrics(admin)["notifications_subscribers",] == 1

        transaction = Transaction(product.database)
        transaction.change(held, int(version) + 1, "held back")
        others = [order() for _ in range(5)]
        eventually(lambda: metrics(admin)[AGE] > 2, "the transaction is seen")
        others += [order() for _ in range(5)]
        # Nothing that is committed waits.
        eventually(lambda: metrics(admin)[WAITING] == 0, "no event waits")
        assert metrics(admin)[AGE] > 2
        assert not [event for event in follower.events if event.text == "held back"]
        ids = [event.order_id for event in follower.events if event.order_id != held.id]
        assert list(dict.fromkeys(ids)) == [other.id for other in others]

        transaction.commit()
        follower.wait(held.id, "ORDER_STATE_CHANGED", text="held back")
        manager.orders.StartOrder(order_id=held.id)
        follower.wait(held.id, "ORDER_STATE_CHANGED", text="IN_PROGRESS")
        eventually(lambda: metrics(admin)[AGE] < 1, "it is over")
        versions = [event.order_version for event in follower.events if event.order_id == held.id]
        assert versions == sorted(versions) and versions[-2:] == [int(version) + 1, int(version) + 2]
        follower.assert_complete(product.database)
        follower.close()
