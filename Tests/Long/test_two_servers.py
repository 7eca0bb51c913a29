"""Two servers over one database and one provider: whichever is asked, everything happens once."""

import demo
import grpc
import pytest
import settled
from faults import Follower
from mixed import MixedWork

THREADS = 6


@pytest.fixture
def second(product):
    """Another server beside the product's, and a channel to it."""
    server = product.make_server("second")
    server.start()
    yield server, product.connect(server.address)
    if server.runs:
        server.kill()


@pytest.fixture
def followers(product, second):
    """The manager's stream and Anna's, from each server; pairs with the customer."""
    sessions = [(product.staff("manager"), None), (product.resident("+79110000001"), demo.ANNA)]
    channels = [product.channel, second[1]]
    followers = [(Follower(session.through(channel)), customer) for session, customer in sessions for channel in channels]
    yield followers
    for follower, _ in followers:
        follower.close()


@pytest.fixture
def work(product, second, seed):
    """Threads that call the two servers by turns."""
    turns = {}

    def channel(thread):
        turns[thread] = turns.get(thread, thread) + 1
        return [product.channel, second[1]][turns[thread] % 2]

    return MixedWork(product, seed, channel)


def test_payments_refunds_and_events_happen_once_and_each_server_s_subscribers_see_all_of_them(product, followers, work):
    load = work.start(THREADS)
    load.wait_for_more(400, seconds=120)
    load.stop()
    settled.wait(product)
    settled.check(product, followers)
    assert all(follower.endings == [] for follower, _ in followers)


def test_when_one_is_killed_the_other_finishes_its_work(product, second, followers, work):
    server, _ = second
    load = work.start(THREADS)
    for victim in (product.server, server, product.server):
        load.wait_for_more(60, seconds=60)
        met = load.unavailable
        victim.kill()
        # While one is dead the other goes on; a thread whose turn it is waits for its own.
        load.wait_for(lambda: load.unavailable > met, "somebody meets the dead server")
        victim.start()
    load.wait_for_more(60, seconds=60)
    load.stop()
    product.server.kill()
    settled.wait(product)
    product.start_server()
    settled.check(product, followers)
    assert {ending for follower, _ in followers for ending in follower.endings} <= {grpc.StatusCode.UNAVAILABLE}
