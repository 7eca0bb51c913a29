"""The list of notifications, what people acknowledge of it, and how long it is kept."""

from admin import metrics
from calls import refuses
from demo import BOTTLE, WATER
from faults import Follower, eventually
from product import Product
from scenes import units
from states import Event


def test_a_list_shows_what_the_stream_told_the_newest_first(scenes):
    order, invoice_id = scenes.water()
    scenes.pay(invoice_id)
    scenes.feed.wait(order.id, "PAYMENT_RECEIVED")
    told = [event for event in scenes.feed.events if event.order_id == order.id]
    listed, token = [], ""
    while not listed or token:
        page = scenes.manager.notifications.ListNotifications(page_size=2, page_token=token)
        listed += [each.event for each in page.notifications if each.event.order_id == order.id]
        token = page.next_page_token
    assert listed == told[::-1] and len(told) >= 3
    # Of Anna's there are those that are hers, and of Boris' none of them.
    annas = [each.event for each in scenes.anna.notifications.ListNotifications(page_size=200).notifications]
    assert [event for event in annas if event.order_id == order.id] == [event for event in listed if event in annas] != []
    boriss = scenes.boris.notifications.ListNotifications(page_size=200).notifications
    assert all(each.event.order_id != order.id for each in boriss)


def test_what_was_acknowledged_is_not_unread_and_a_stream_goes_on_behind_it(scenes):
    for _ in range(2):
        order, _ = scenes.water()
        scenes.feed.wait(order.id, "INVOICE_ISSUED")
    before = scenes.anna.notifications.ListNotifications()
    assert before.unread_count >= 4
    last, earlier = before.notifications[0], before.notifications[2]
    answer = scenes.anna.notifications.AcknowledgeNotifications(cursor=earlier.cursor)
    assert answer.cursor == earlier.cursor
    after = scenes.anna.notifications.ListNotifications(unacknowledged_only=True)
    assert after.unread_count == len(after.notifications) == 2 and not after.notifications[0].acknowledged
    stream = scenes.anna.subscribe(from_acknowledged=True)
    told = [next(message.event for message in stream if message.HasField("event")) for _ in range(2)]
    stream.cancel()
    assert told == [each.event for each in after.notifications[::-1]]
    scenes.anna.notifications.AcknowledgeNotifications(cursor=last.cursor)
    assert scenes.anna.notifications.AcknowledgeNotifications(cursor=earlier.cursor).cursor == last.cursor
    assert scenes.anna.notifications.ListNotifications().unread_count == 0


def test_old_events_go_and_a_cursor_before_them_is_refused_with_the_way_to_resume(tmp_path):
    words = ["--admin", "127.0.0.1:0", "--limit", "eventRetention=2", "--limit", "retentionInterval=0.05"]
    with Product(tmp_path, words=words) as product:
        admin = product.server_process.stdout.readline().split()[-1]
        anna, manager = product.resident("+79110000001"), product.staff("manager")
        follower = Follower(manager)
        beginning = next(manager.subscribe()).cursor
        items = [{"option_id": BOTTLE, "quantity": units(1)}]
        first = anna.orders.CreateOrder(service_id=WATER, items=items).order
        follower.wait(first.id, "INVOICE_ISSUED")
        count = len(follower.events)
        eventually(lambda: product.database.rows("SELECT count(*) FROM outbox") == [("0",)], "old events are gone")
        with refuses("OUT_OF_RANGE", "CURSOR_EXPIRED") as caught:
            manager.notifications.Subscribe(cursor=beginning)
        assert "ListNotifications" in caught.value.message and "уже удалена" in caught.value.text
        assert not manager.notifications.ListNotifications().notifications
        # As the refusal says.
        resumed = manager.subscribe(from_beginning=True)
        next(resumed)
        second = anna.orders.CreateOrder(service_id=WATER, items=items).order
        event = next(message.event for message in resumed if message.HasField("event"))
        assert (event.order_id, event.kind) == (second.id, Event.ORDER_CREATED)
        # Whoever kept up was not disturbed.
        follower.wait(second.id, "INVOICE_ISSUED")
        assert not follower.endings and [event.order_id for event in follower.events[:count]] == [first.id] * count
        removed = metrics(admin)["retention_removed_rows_total", "kind=event"]
        assert removed >= count
        follower.close()
