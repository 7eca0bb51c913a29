"""A product that may read from a replica, whose callers say what they have seen, and what disturbs the replica."""

import contextlib
import os
import random
import signal
import time
import uuid

import demo
import grpc
from admin import metrics
from calls import Refused, Session
from faults import ClusterDatabase, FragileProduct, Load, eventually
from product import psql
from scenes import units

HEADER = "x-read-after"


class Following(Session):
    """A session that sends the latest `x-read-after` that it was given, as README says."""

    def __init__(self, session):
        super().__init__(session.channel, session._token, session.principal)
        self.latest = ""

    def send(self, method, request, key=None, language=None):
        if method.contract.requires_idempotency_key and key is None:
            key = str(uuid.uuid4())
        metadata = self.metadata(key, language)
        if method.contract.replica_reads and self.latest:
            metadata.append((HEADER, self.latest))
        try:
            answer, call = method.stub(self.channel).with_call(request, metadata=metadata, timeout=20)
        except grpc.RpcError as error:
            self.keep(error.trailing_metadata())
            raise Refused(error) from None
        self.keep(call.trailing_metadata())
        return answer

    def keep(self, metadata):
        self.latest = max(self.latest, dict(metadata or ()).get(HEADER, ""))

    def order(self, bottles=1):
        return self.orders.CreateOrder(
            service_id=demo.WATER, items=[{"option_id": demo.BOTTLE, "quantity": units(bottles)}])

    def listed(self):
        """The ids of the newest orders."""
        return [order.id for order in self.orders.ListOrders(page_size=50).orders]


class Replicated(FragileProduct):
    """A product whose lists may be read from the pair's standby, whichever that is."""

    def __init__(self, folder, pair, **limits):
        super().__init__(folder, pair, limits=limits)
        self.words += ["--replica-database", pair.url, "--admin", "127.0.0.1:0"]

    def __enter__(self):
        super().__enter__()
        self.load()
        # psql goes to the first host that is there, and owners change rows as well.
        self.database = PrimaryDatabase(self.cluster)
        self.admin = self.server.process.stdout.readline().split()[-1]
        return self

    @property
    def places(self):
        """How often reads were answered where: by the replica, or by the primary for a reason."""
        return places(self.admin)


class PrimaryDatabase(ClusterDatabase):
    def __init__(self, pair):
        self.pair = pair

    @property
    def url(self):
        return self.pair.primary.url


def places(admin):
    counts = {}
    for (name, *labels), value in metrics(admin).items():
        if name == "postgres_replica_reads_total":
            labels = dict(label.split("=", 1) for label in labels)
            counts["replica" if labels["place"] == "replica" else labels["reason"]] = value
    return counts


@contextlib.contextmanager
def answered(product, *expected):
    """The reads of the block are answered there, and at least one in each of these places."""
    before = product.places
    yield
    after = product.places
    grown = {place for place in after if after[place] > before.get(place, 0)}
    assert grown == set(expected), (before, after)


def resume(pair):
    psql(pair.standby.url, "SELECT pg_wal_replay_resume()")


def read_from_replica(product, session):
    """Lists until the replica answers."""

    def is_answered():
        before = product.places["replica"]
        session.listed()
        return product.places["replica"] > before

    eventually(is_answered, "a list is read from the replica")


class Disturbed:
    """Four clients that order, pay and list without a pause, and what may happen to the replica meanwhile.

    No call fails, and no list lacks what its client has done.
    """

    def __init__(self, product, pair, seed):
        self.product, self.pair, self.chance = product, pair, random.Random(seed)
        people = [product.resident(f"+7911000000{number}") for number in (1, 2, 1, 2)]
        self._clients = [(Following(session), random.Random(f"{seed}-{number}")) for number, session in enumerate(people)]
        for client, _ in self._clients:
            read_from_replica(product, client)
        self.load = Load(self._order_and_list)

    def _order_and_list(self, _, number):
        client, chance = self._clients[number]
        made = client.order()
        for _ in range(chance.randint(1, 3)):
            assert made.order.id in client.listed()
        if chance.random() < 0.3:
            paid = client.payments.StartPayment(invoice_id=made.invoice_id, method="PAYMENT_METHOD_SBP").payment
            listed = client.payments.ListPayments(order_id=made.order.id).payments
            assert [payment.id for payment in listed] == [paid.id] and listed[0].state >= paid.state
        if chance.random() < 0.3:
            assert made.invoice_id in [found.id for found in client.invoices.ListInvoices(order_id=made.order.id).invoices]

    @property
    def deeds(self):
        return [self.cut, self.stand_still, self.freeze, self.kill]

    def cut(self):
        psql(
            self.pair.standby.url,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'marketplace'")

    def stand_still(self):
        psql(self.pair.standby.url, "SELECT pg_wal_replay_pause()")
        self.load.wait_for_more(self.chance.randint(5, 15))
        resume(self.pair)

    def freeze(self):
        pids = self.pair.standby.pids
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        time.sleep(self.chance.uniform(0.5, 3))
        for pid in pids:
            os.kill(pid, signal.SIGCONT)

    def kill(self):
        self.pair.kill(self.pair.standby)
        self.load.wait_for_more(self.chance.randint(5, 15))
        self.pair.standby.start()

    def disturb(self, deeds):
        """Does these in some order, and sees that the replica is read from again after each; ends the load."""
        before, pid = self.product.places, self.product.server.pid
        for deed in self.chance.sample(deeds, len(deeds)):
            self.load.wait_for_more(self.chance.randint(5, 20))
            deed()

            def is_used(answered=self.product.places["replica"]):
                assert not self.load.failures, self.load.failures
                return self.product.places["replica"] > answered

            eventually(is_used, f"lists are read from the replica after {deed.__name__}", seconds=60)
        self.load.stop()
        grown = {place: count - before[place] for place, count in self.product.places.items()}
        print(f"{len(self.load.done)} orders; lists by where they were read: {grown}")
        assert self.product.server.pid == pid and self.product.server.runs
        assert grown["replica"] and grown["away"] and grown["behind"] and not grown["token_rejected"]
