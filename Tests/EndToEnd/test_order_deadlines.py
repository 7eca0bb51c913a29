"""R14: deadlines of orders and tasks, with the server's own clock."""

from scenes import in_seconds
from states import Event, Order


def kinds(scenes, order):
    return [event.kind for event in scenes.feed.events if event.order_id == order.id]


def test_N15_N14_a_deadline_is_warned_of_and_told_once_and_suspension_stops_its_clock(scenes):
    order, _ = scenes.ordered(execution_seconds=3)
    assert order.due_time.seconds - order.create_time.seconds in (2, 3, 4)
    scenes.feed.wait(order.id, "EXECUTION_DEADLINE_NEAR")
    scenes.feed.wait(order.id, "EXECUTION_OVERDUE")
    scenes.manager.orders.StartOrder(order_id=order.id)
    scenes.suspend(order)
    resumed = scenes.manager.orders.ResumeOrder(order_id=order.id).order
    assert resumed.due_time.ToNanoseconds() > order.due_time.ToNanoseconds()
    # Another deadline: it is told of anew, and each of them once.
    both = (Event.EXECUTION_DEADLINE_NEAR, Event.EXECUTION_OVERDUE)
    scenes.feed.wait_for(order.id, lambda event: all(kinds(scenes, order).count(kind) == 2 for kind in both))
    done = scenes.manager.orders.CompleteOrder(order_id=order.id).order
    assert done.state == Order.DONE
    scenes.manager.orders.ReturnOrderToWork(order_id=order.id)
    last = scenes.manager.orders.CompleteOrder(order_id=order.id).order
    scenes.feed.wait_for(order.id, lambda event: event.order_version == int(last.etag))
    assert kinds(scenes, order).count(Event.EXECUTION_DEADLINE_NEAR) == 2
    assert kinds(scenes, order).count(Event.EXECUTION_OVERDUE) == 2
    assert scenes.product.database.rows(f"SELECT kind FROM timer WHERE subject_id = '{order.id}'") == []


def test_N16_a_tasks_deadline_is_warned_of_once_per_value(scenes):
    order = scenes.cleaning()
    task = scenes.manager.tasks.CreateTask(
        order_id=order.id, task={"title": "Взять ключи", "due_time": in_seconds(600), "assignee_id": scenes.manager.principal}).task
    event = scenes.feed.wait(order.id, "TASK_DEADLINE_NEAR")
    assert (event.task_id, event.employee_id, event.text) == (task.id, scenes.manager.principal, "Взять ключи")
    task.title = "Взять все ключи"
    scenes.manager.tasks.UpdateTask(task=task)
    task.due_time.FromSeconds(task.due_time.seconds + 60)
    scenes.manager.tasks.UpdateTask(task=task)
    scenes.feed.wait_for(order.id, lambda event: kinds(scenes, order).count(Event.TASK_DEADLINE_NEAR) == 2)
