"""The story, and the stream of notifications that goes with it."""

from calls import refuses
from product import Product
from schema import module
from states import Event

Kind = module("notifications.v1.notification_pb2").EventKind


def name(event):
    """What happened, in the schema's word for it."""
    return Kind.Name(event.kind).removeprefix("EVENT_KIND_")


def take(stream, last):
    """The stream's messages up to the event of kind `last`, heartbeats left out."""
    messages = []
    for message in stream:
        if message.HasField("event"):
            messages.append(message)
            if message.event.kind == last:
                stream.cancel()
                return messages
    raise AssertionError("the stream ended")


def test_the_story_goes_well_on_fresh_data_and_again_on_the_same(tmp_path):
    with Product(tmp_path) as product:
        for _ in range(2):
            done = product.programs.run(
                "marketplace", "story", "--server", product.address, "--sandbox", product.sandbox_address)
            assert done.returncode == 0, done.stdout + done.stderr


def test_a_subscriber_sees_every_event_of_an_order_in_version_order(scenes):
    stream = scenes.manager.subscribe()
    start = next(stream)
    assert not start.HasField("event")
    order = scenes.cleaning()
    scenes.paid(order)
    scenes.refund(order)
    events = [message.event for message in take(stream, Event.REFUND_SUCCEEDED)]
    assert [name(event) for event in events if event.order_id == order.id] == [
        "ORDER_CREATED", "ORDER_STATE_CHANGED", "INVOICE_CHANGED", "INVOICE_CHANGED", "INVOICE_ISSUED", "PAYMENT_RECEIVED",
        "REFUND_CREATED", "REFUND_SUCCEEDED"]
    versions = [event.order_version for event in events if event.order_id == order.id]
    assert versions == sorted(versions) and len(set(versions)) == len(versions)
    assert versions[-1] <= int(scenes.order(order).etag)


def test_a_stream_resumed_from_any_cursor_has_neither_a_gap_nor_a_repetition(scenes):
    stream = scenes.manager.subscribe()
    before = next(stream).cursor
    order = scenes.cleaning()
    scenes.paid(order)
    messages = take(stream, Event.PAYMENT_RECEIVED)
    ids = [message.event.id for message in messages]
    assert len(set(ids)) == len(ids)
    for place, cursor in enumerate([before] + [message.cursor for message in messages[:-1]]):
        resumed = take(scenes.manager.subscribe(cursor=cursor), Event.PAYMENT_RECEIVED)
        assert [message.event.id for message in resumed] == ids[place:]


def test_a_customer_hears_of_their_own_orders_and_of_no_draft(scenes):
    streams = scenes.anna.subscribe(), scenes.boris.subscribe()
    for stream in streams:
        next(stream)
    order = scenes.cleaning()
    scenes.paid(order)
    heard = take(streams[0], Event.PAYMENT_RECEIVED)
    assert [name(message.event) for message in heard] == [
        "ORDER_CREATED", "ORDER_STATE_CHANGED", "INVOICE_ISSUED", "PAYMENT_RECEIVED"]
    # What Boris hears first is his own: nothing of Anna's came before it.
    own = scenes.boris.orders.CreateOrder(service_id=order.service_id).order
    assert [message.event.order_id for message in take(streams[1], Event.ORDER_CREATED)] == [own.id]


def test_F7_staff_without_P10_hear_nothing_of_partner_orders(scenes):
    stream = scenes.master.subscribe()
    next(stream)
    scenes.water()
    own = scenes.cleaning()
    assert [message.event.order_id for message in take(stream, Event.ORDER_STATE_CHANGED)] == [own.id, own.id]


def test_a_cursor_that_the_server_did_not_give_is_refused(product, scenes):
    stream = scenes.manager.subscribe()
    cursor = next(stream).cursor
    stream.cancel()
    southerner = product.staff("manager", organization="yuzhny-bereg")
    # One character in the middle is another.
    forged = cursor[:40] + ("A" if cursor[40] != "A" else "B") + cursor[41:]
    for session, wrong in ((scenes.manager, "AAAA"), (scenes.manager, forged), (southerner, cursor)):
        with refuses("INVALID_ARGUMENT", "CURSOR_INVALID"):
            session.notifications.Subscribe(cursor=wrong)
