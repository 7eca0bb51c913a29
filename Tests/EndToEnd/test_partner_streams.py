"""The stream of what happens to a partner's orders, for its own systems."""

import grpc
import pytest
from calls import Refused, refuses
from demo import NET, demo_id
from schema import METHODS
from states import Event

MASTER = demo_id("a", "employee", 2)
SUBSCRIBE = METHODS["partners.v1.PartnerOrderService/SubscribePartnerOrders"]


class Listener:
    """A stream that is open once this is made; `cursor` is that of its last message."""

    def __init__(self, session, seconds=30, **fields):
        self._stream = SUBSCRIBE.stub(session.channel)(SUBSCRIBE.request(**fields), metadata=session.metadata(), timeout=seconds)
        self.cursor = next(self._stream).cursor

    def until(self, order, kind):
        """The events up to the order's first of a kind."""
        told = []
        for message in self._stream:
            self.cursor = message.cursor
            if message.HasField("event"):
                told.append(message.event)
                if (message.event.order_id, message.event.kind) == (order.id, getattr(Event, kind)):
                    return told
        raise AssertionError(f"no {kind}")

    def end(self):
        """What the stream ends with, and the events before that."""
        told = []
        try:
            for message in self._stream:
                if message.HasField("event"):
                    told.append(message.event)
        except grpc.RpcError as error:
            return Refused(error), told
        raise AssertionError("a stream ends with its call alone")

    def close(self):
        self._stream.cancel()


def done(scenes, order):
    scenes.manager.orders.StartOrder(order_id=order.id)
    scenes.manager.orders.CompleteOrder(order_id=order.id)


@pytest.fixture
def key(product, scenes):
    session = scenes.key()
    yield session
    product.database.rows(f"UPDATE api_key SET revoked_at = now() WHERE key_id = '{session.principal}' AND revoked_at IS NULL")


def test_a_partner_hears_of_its_own_orders_and_of_nobody_elses(scenes, key):
    listener = Listener(key)
    foreign = scenes.cleaning()
    order, _ = scenes.water()
    done(scenes, order)
    told = listener.until(order, "ORDER_CREATED")
    while not any(event.text == "DONE" for event in told):
        told += listener.until(order, "ORDER_STATE_CHANGED")
    # Of earlier orders something may still be told.
    assert foreign.id not in {event.order_id for event in told}
    versions = [event.order_version for event in told if event.order_id == order.id]
    assert versions == sorted(versions)
    listener.close()


def test_what_is_the_staffs_alone_does_not_reach_a_partner(scenes, key):
    listener, order = Listener(key), scenes.water()[0]
    scenes.manager.chat.AddComment(order_id=order.id, text="Между нами")
    scenes.manager.orders.AssignOrder(order_id=order.id, executor_id=MASTER, controller_id=MASTER)
    scenes.manager.tasks.CreateTask(order_id=order.id, task={"title": "Встретить", "assignee_id": MASTER})
    scenes.anna.chat.SendMessage(order_id=order.id, text="Когда?")
    told = listener.until(order, "CUSTOMER_WROTE")
    assert [event.kind for event in told if event.order_id == order.id] == [
        Event.ORDER_CREATED, Event.INVOICE_ISSUED, Event.TASK_ASSIGNED, Event.CUSTOMER_WROTE]
    assert all(not event.employee_id and "Между нами" not in event.text for event in told)
    # The staff's own stream has it all.
    assert scenes.feed.wait(order.id, "COMMENT_ADDED").text == "Между нами"
    listener.close()


def test_a_partners_stream_resumes_behind_its_cursor(scenes, key):
    listener = Listener(key)
    first = scenes.water()[0]
    listener.until(first, "INVOICE_ISSUED")
    listener.close()
    second = scenes.water()[0]
    resumed = Listener(key, cursor=listener.cursor)
    told = resumed.until(second, "INVOICE_ISSUED")
    assert first.id not in {event.order_id for event in told}
    assert [event.kind for event in told if event.order_id == second.id] == [Event.ORDER_CREATED, Event.INVOICE_ISSUED]
    resumed.close()
    again = Listener(key, from_beginning=True)
    told = again.until(second, "INVOICE_ISSUED")
    assert first.id in {event.order_id for event in told}
    again.close()
    with refuses("INVALID_ARGUMENT", "CURSOR_INVALID"):
        key.partner_orders.SubscribePartnerOrders(cursor="AAAA")
    with refuses("INVALID_ARGUMENT"):
        key.partner_orders.SubscribePartnerOrders(cursor=listener.cursor, from_beginning=True)


def test_a_partners_stream_ends_before_the_next_event_when_its_key_is_revoked(scenes, key):
    listener = Listener(key)
    scenes.manager.api_keys.RevokeApiKey(api_key_id=key.principal)
    order = scenes.water()[0]
    refused, told = listener.end()
    assert (refused.code.name, refused.reason) == ("UNAUTHENTICATED", "API_KEY_INVALID")
    assert order.id not in {event.order_id for event in told}


@pytest.mark.parametrize("overlap", [0, 2], ids=["at once", "after the overlap"])
def test_a_partners_stream_ends_with_the_secret_it_was_opened_by(scenes, key, overlap):
    listener = Listener(key)
    scenes.manager.api_keys.RotateApiKey(api_key_id=key.principal, overlap={"seconds": overlap} if overlap else None)
    refused, _ = listener.end()
    assert (refused.code.name, refused.reason) == ("UNAUTHENTICATED", "API_KEY_INVALID")


def test_a_partners_stream_takes_the_scope_for_orders(scenes):
    session = scenes.key(NET, scopes=["WORK", "CHAT", "CATALOG", "SETTLEMENT"])
    with refuses("PERMISSION_DENIED", "SCOPE_MISSING"):
        session.partner_orders.SubscribePartnerOrders()
    scenes.manager.api_keys.RevokeApiKey(api_key_id=session.principal)
