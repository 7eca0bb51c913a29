"""Two minutes of everything at once: what the server takes of its machine does not grow with what it has done."""

import random
import time

import demo
import grpc
import settled
from mixed import PHONES, MixedWork
from watching import Footprint, Ticker

WARM_UP_SECONDS = 30
SOAK_SECONDS = 120
# What a server's caches and its memory's fragmentation may take after so long, and no leak of a call's few hundred bytes.
GROWTH_LIMIT_KIBIBYTES = 8 * 1024
GROWTH_LIMIT_DESCRIPTORS = 4


def test_in_two_minutes_of_mixed_load_memory_and_descriptors_do_not_grow(product, follower, annas_follower, seed):
    chance = random.Random(seed)
    residents = [product.resident(phone) for phone in PHONES]
    load = MixedWork(product, seed).start(threads=4)

    def come_and_go():
        """A client that connects, asks, listens for a while and leaves without a word."""
        with grpc.insecure_channel(product.address, [("grpc.use_local_subchannel_pool", 1)]) as channel:
            session = chance.choice(residents).through(channel)
            stream = session.subscribe(from_beginning=chance.random() < 0.2)
            next(stream)
            session.orders.ListOrders(page_size=20)

    visitors = Ticker(come_and_go)
    time.sleep(WARM_UP_SECONDS)
    product_before, done_before, visits_before = Footprint(product.server.pid), len(load.done), visitors.count
    time.sleep(SOAK_SECONDS)
    product_after, done, visits = Footprint(product.server.pid), len(load.done) - done_before, visitors.count - visits_before
    visitors.stop()
    load.stop()
    settled.wait(product)
    settled.check(product, [(follower, None), (annas_follower, demo.ANNA)])
    at_rest = Footprint(product.server.pid)
    print(f"{done} pieces of work and {visits} visits: {product_before}; {product_after}; at rest {at_rest}")
    assert done > 1000 and visits > 200
    assert product_after.kibibytes - product_before.kibibytes < GROWTH_LIMIT_KIBIBYTES
    assert at_rest.descriptors - product_before.descriptors < GROWTH_LIMIT_DESCRIPTORS
    assert follower.endings == [] and annas_follower.endings == []
