"""What is said and done within an order: tasks with checklists, the chat with its customer, comments among staff, and ratings."""

import pytest
from calls import refuses
from demo import CLEANING, WATER, demo_id
from states import Event

MASTER = demo_id("a", "employee", 2)


def test_P4_tasks_with_checklists_are_the_staffs(scenes):
    order = scenes.cleaning()
    checklist = [{"text": "Ведро"}, {"text": "Швабра", "done": True}]
    task = scenes.master.tasks.CreateTask(
        order_id=order.id, task={"title": "Собрать инвентарь", "assignee_id": MASTER, "checklist": checklist}).task
    event = scenes.feed.wait(order.id, "TASK_ASSIGNED")
    assert (event.task_id, event.employee_id) == (task.id, MASTER)
    task.done = True
    task.checklist.pop()
    task.checklist[0].done = True
    changed = scenes.manager.tasks.UpdateTask(task=task).task
    assert changed.done and [(item.text, item.done) for item in changed.checklist] == [("Ведро", True)]
    second = scenes.manager.tasks.CreateTask(order_id=order.id, task={"title": "Позвонить"}).task
    assert [task.id for task in scenes.manager.tasks.ListTasks(order_id=order.id).tasks] == [changed.id, second.id]
    page = scenes.manager.tasks.ListTasks(order_id=order.id, page_size=1)
    assert [task.id for task in page.tasks] == [changed.id]
    rest = scenes.manager.tasks.ListTasks(order_id=order.id, page_size=1, page_token=page.next_page_token)
    assert ([task.id for task in rest.tasks], rest.next_page_token) == ([second.id], "")
    with refuses("PERMISSION_DENIED"):
        scenes.anna.tasks.ListTasks(order_id=order.id)
    with refuses("NOT_FOUND", "EMPLOYEE_NOT_FOUND"):
        scenes.manager.tasks.CreateTask(order_id=order.id, task={"title": "Ничья", "assignee_id": scenes.anna.principal})
    with refuses("NOT_FOUND", "TASK_NOT_FOUND"):
        scenes.manager.tasks.UpdateTask(task={"id": order.id, "title": "Нет такой"})
    scenes.manager.orders.CancelOrder(order_id=order.id)
    with refuses("FAILED_PRECONDITION", "ORDER_STATE"):
        scenes.manager.tasks.UpdateTask(task=task)


def test_P5_N11_staff_and_the_customer_write_to_each_other(scenes):
    order = scenes.cleaning()
    photo = "https://files.example/photo.jpg"
    scenes.anna.chat.SendMessage(order_id=order.id, text="Когда приедете?", attachments=[photo])
    assert scenes.feed.wait(order.id, "CUSTOMER_WROTE").text == "Когда приедете?"
    scenes.dispatcher.chat.SendMessage(order_id=order.id, text="К шести")
    scenes.feed.wait(order.id, "PROVIDER_WROTE")
    for session in (scenes.anna, scenes.manager):
        messages = session.chat.ListMessages(order_id=order.id).messages
        assert [(message.author_name, message.text, list(message.attachments)) for message in messages] == [
            ("Ольга Смирнова", "К шести", []), ("Анна Петрова", "Когда приедете?", [photo])]
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING"):
        scenes.master.chat.SendMessage(order_id=order.id, text="Еду")
    with refuses("NOT_FOUND", "ORDER_NOT_FOUND"):
        scenes.boris.chat.ListMessages(order_id=order.id)
    with refuses("INVALID_ARGUMENT", "MESSAGE_EMPTY"):
        scenes.anna.chat.SendMessage(order_id=order.id)


def test_N10_comments_never_reach_the_customer(scenes):
    order = scenes.cleaning()
    scenes.master.chat.AddComment(order_id=order.id, text="Клиент спорит о цене")
    assert scenes.feed.wait(order.id, "COMMENT_ADDED").text == "Клиент спорит о цене"
    assert [comment.text for comment in scenes.manager.chat.ListComments(order_id=order.id).comments] == ["Клиент спорит о цене"]
    assert not scenes.anna.chat.ListMessages(order_id=order.id).messages
    for call in (scenes.anna.chat.ListComments, lambda **fields: scenes.anna.chat.AddComment(text="Я тоже", **fields)):
        with refuses("PERMISSION_DENIED"):
            call(order_id=order.id)
    told = scenes.anna.notifications.ListNotifications(page_size=200).notifications
    assert Event.COMMENT_ADDED not in [notification.event.kind for notification in told if notification.event.order_id == order.id]


def test_F3_N12_N13_a_customer_rates_what_is_done_and_may_change_it(scenes):
    order = scenes.cleaning()
    with refuses("FAILED_PRECONDITION", "ORDER_STATE"):
        scenes.anna.orders.RateOrder(order_id=order.id, score=5)
    scenes.manager.orders.CompleteOrder(order_id=order.id)
    with refuses("NOT_FOUND", "ORDER_NOT_FOUND"):
        scenes.boris.orders.RateOrder(order_id=order.id, score=1)
    scenes.anna.orders.RateOrder(order_id=order.id, score=3, text="Долго")
    assert scenes.feed.wait(order.id, "ORDER_RATED").text == "3"
    rating = scenes.anna.orders.RateOrder(order_id=order.id, score=5, text="Но хорошо").rating
    assert scenes.feed.wait(order.id, "RATING_CHANGED").text == "5"
    assert scenes.order(order).rating == rating
    newest = scenes.manager.orders.ListRatings(service_id=CLEANING, page_size=1)
    assert newest.ratings[0] == rating
    assert scenes.boris.orders.ListRatings(service_id=CLEANING, page_size=1).ratings[0].order_id == ""


@pytest.mark.parametrize("score", [0, 6])
def test_F3_a_rating_is_1_to_5(scenes, score):
    with refuses("INVALID_ARGUMENT"):
        scenes.anna.orders.RateOrder(order_id=scenes.done().id, score=score)


def test_F7_ratings_of_a_partners_service_take_P10_of_staff(scenes):
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING"):
        scenes.master.orders.ListRatings(service_id=WATER)
