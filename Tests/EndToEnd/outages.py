"""Orders that are made and paid while the database suffers, what is done to it, and what must hold afterwards."""

import contextlib
import os
import random
import subprocess
import time

import books
import demo
import grpc
from faults import Cluster, Follower, FragileProduct, Load, SmallDisk
from scenes import Scenes, units

# What a cluster takes with two segments of its log, and some.
SMALL_DISK_MEBIBYTES = 160


def seed(name):
    """Of a test's chance: that of the environment variable, or a new one, which the test's output names."""
    value = int(os.environ.get(name) or random.randrange(2**32))
    print(f"{name}={value}")
    return value


class Orders:
    """Every order that was acknowledged is there once and paid once, and the follower has seen every event."""

    def __init__(self, product, follower, scenes):
        self._product = product
        self._follower = follower
        # Whoever orders; another session of hers takes over when her server is gone.
        self.anna = scenes.anna
        self._before = set(books.orders(product))
        self._endings = len(follower.endings)

    def load(self, threads=4):
        return Load(self._order_and_pay, threads)

    def _order_and_pay(self, call, _):
        made = call(
            lambda **fields: self.anna.orders.CreateOrder(**fields), service_id=demo.WATER,
            items=[{"option_id": demo.BOTTLE, "quantity": units(1)}])
        paid = call(
            lambda **fields: self.anna.payments.StartPayment(**fields), invoice_id=made.invoice_id, method="PAYMENT_METHOD_SBP")
        return made.order.id, made.invoice_id, paid.payment.id

    def check(self, load):
        """Of a load that was stopped."""
        for order, _, payment in load.done:
            self._follower.wait(order, "PAYMENT_RECEIVED", payment_id=payment)
        assert sorted(set(books.orders(self._product)) - self._before) == sorted(order for order, _, _ in load.done)
        paid = {(invoice, payment) for _, invoice, payment in load.done}
        assert paid <= set(self._product.database.rows("SELECT invoice_id, payment_id FROM payment WHERE state = 3"))
        assert set(self._follower.endings[self._endings:]) <= {grpc.StatusCode.UNAVAILABLE}
        self._follower.assert_complete(self._product.database)
        books.check(self._product)


def cut_connections(database, load, chance, cuts):
    """Ends one of the server's sessions after the other, of chance, while the load goes on."""
    for _ in range(cuts):
        pids = [pid for (pid,) in database.rows("SELECT pid FROM pg_stat_activity WHERE application_name = 'marketplace' ORDER BY pid")]
        if pids:
            database.rows(f"SELECT pg_terminate_backend({chance.choice(pids)})")
        load.wait_for_more(1)
        time.sleep(chance.uniform(0, 0.2))


def file_systems_can_be_mounted():
    return os.geteuid() == 0 and subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode == 0


@contextlib.contextmanager
def on_a_small_disk(folder):
    """A product whose database has a disk of its own; gives the cluster, the disk and orders."""
    with contextlib.ExitStack() as stack:
        cluster = Cluster("small-postgres")
        stack.callback(cluster.close)
        disk = SmallDisk(cluster, SMALL_DISK_MEBIBYTES)
        stack.callback(disk.close)
        stack.callback(cluster.stop)
        cluster.start()
        product = stack.enter_context(FragileProduct(folder, cluster))
        product.run("demo")
        follower = Follower(product.staff("manager"))
        stack.callback(follower.close)
        yield cluster, disk, Orders(product, follower, Scenes(product, follower))


def fill_the_disk(cluster, disk, load):
    """PostgreSQL refuses what needs room, or stops where its log does; it is started again where it did. The load goes on."""
    load.wait_for_more(4)
    disk.fill()
    seen = load.unavailable
    load.wait_for(lambda: load.unavailable >= seen + 8, "calls are answered UNAVAILABLE", seconds=120)
    disk.empty()
    cluster.start()
    load.wait_for_more(8, seconds=60)
