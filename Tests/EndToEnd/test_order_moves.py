"""How orders move, and who does them: the state machine over RPC, assignments, and what may be changed of an order."""

import pytest
from calls import refuses
from demo import (
    AREA, BORIS, BOTTLE, CLEANING, CLEANING_BY_AREA, MATERIALS, NEW_YEAR_TREE, RENOVATION, ROOM_RENOVATION, TASK, WATER, WINDOWS, demo_id)
from scenes import in_seconds, units
from states import Order, OrderAction

MASTER = demo_id("a", "employee", 2)
ACTIONS = {
    "START": ("StartOrder", {}), "SUSPEND": ("SuspendOrder", {"end_time": in_seconds(7 * 86_400)}), "RESUME": ("ResumeOrder", {}),
    "SEND_TO_QUALITY_CONTROL": ("SendOrderToQualityControl", {}), "COMPLETE": ("CompleteOrder", {}),
    "RETURN_TO_WORK": ("ReturnOrderToWork", {}), "CANCEL": ("CancelOrder", {}),
}


def in_state(scenes, state, controlled):
    """An order without an invoice in a state, with a controller or without."""
    order = scenes.order(scenes.waiting())
    orders = scenes.manager.orders
    if controlled:
        order = orders.AssignOrder(order_id=order.id, controller_id=MASTER).order
    steps = {
        "WAITING": [], "IN_PROGRESS": ["START"], "SUSPENDED": ["START", "SUSPEND"],
        "QUALITY_CONTROL": ["START", "SEND_TO_QUALITY_CONTROL"],
        "DONE": ["START", *(["SEND_TO_QUALITY_CONTROL"] if controlled else []), "COMPLETE"], "CANCELLED": ["CANCEL"]}[state]
    for step in steps:
        name, fields = ACTIONS[step]
        order = getattr(orders, name)(order_id=order.id, **fields).order
    assert order.state == getattr(Order, state)
    return order


@pytest.mark.parametrize(
    "state, controlled",
    [(state, controlled) for state in ["WAITING", "IN_PROGRESS", "SUSPENDED", "QUALITY_CONTROL", "DONE", "CANCELLED"]
     for controlled in [False, True] if controlled or state != "QUALITY_CONTROL"])
def test_allowed_actions_are_what_the_server_then_accepts(scenes, state, controlled):
    for action, (name, fields) in ACTIONS.items():
        order = in_state(scenes, state, controlled)
        call = getattr(scenes.manager.orders, name)
        if getattr(OrderAction, action) in order.allowed_actions:
            moved = call(order_id=order.id, etag=order.etag, **fields).order
            assert moved.state != order.state and moved.etag != order.etag
        else:
            with refuses("FAILED_PRECONDITION") as refused:
                call(order_id=order.id, **fields)
            if refused.value.reason == "ORDER_STATE":
                assert refused.value.info["state"] == state
            assert scenes.order(order) == order


def test_a_suspension_says_until_when_and_why_and_ends_in_the_future(scenes):
    order = scenes.cleaning()
    for seconds in (-60, 367 * 86_400):
        with refuses("INVALID_ARGUMENT", "SUSPENSION_END"):
            scenes.suspend(order, seconds)
    suspended = scenes.manager.orders.SuspendOrder(order_id=order.id, end_time=in_seconds(3600), reason="Ждём деталь").order
    assert (suspended.state_reason, suspended.suspend_end_time.seconds > 0) == ("Ждём деталь", True)
    resumed = scenes.manager.orders.ResumeOrder(order_id=order.id).order
    assert (resumed.state_reason, resumed.HasField("suspend_end_time")) == ("", False)


def test_a_suspension_ends_by_itself(scenes):
    order = scenes.cleaning()
    scenes.suspend(order, 2)
    scenes.feed.wait(order.id, "SUSPENSION_ENDING")
    scenes.feed.wait_for(order.id, lambda event: event.text == "IN_PROGRESS" and event.order_version > 3)
    assert scenes.order(order).state == Order.IN_PROGRESS


def test_P4_staff_assign_an_executor_and_a_controller_who_are_told(scenes):
    order = scenes.cleaning()
    assigned = scenes.dispatcher.orders.AssignOrder(
        order_id=order.id, executor_id=MASTER, controller_id=scenes.manager.principal).order
    assert (assigned.executor_id, assigned.controller_id) == (MASTER, scenes.manager.principal)
    assert scenes.feed.wait(order.id, "EXECUTOR_ASSIGNED").employee_id == MASTER
    assert scenes.feed.wait(order.id, "CONTROLLER_ASSIGNED").employee_id == scenes.manager.principal
    seen = scenes.anna.orders.GetOrder(order_id=order.id).order
    assert (seen.executor_id, seen.controller_id, list(seen.approvals)) == ("", "", [])
    freed = scenes.dispatcher.orders.AssignOrder(order_id=order.id, executor_id="").order
    assert (freed.executor_id, freed.controller_id) == ("", scenes.manager.principal)
    with refuses("NOT_FOUND", "EMPLOYEE_NOT_FOUND"):
        scenes.dispatcher.orders.AssignOrder(order_id=order.id, executor_id=BORIS)
    scenes.manager.orders.SendOrderToQualityControl(order_id=order.id)
    with refuses("FAILED_PRECONDITION", "CONTROLLER_MISSING"):
        scenes.manager.orders.AssignOrder(order_id=order.id, controller_id="")


def test_P9_completing_takes_its_permission(scenes, product):
    order = scenes.cleaning()
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING"):
        scenes.accountant.orders.CompleteOrder(order_id=order.id)
    assert scenes.master.orders.CompleteOrder(order_id=order.id).order.state == Order.DONE


def test_N7_what_was_ordered_is_changed_until_it_is_invoiced(scenes):
    order = scenes.waiting()
    orders = scenes.manager.orders
    changed = orders.UpdateOrder(
        order_id=order.id, comment="К шести", address="ул. Северная, 1, кв. 12", customer_id=BORIS,
        items=[{"option_id": WINDOWS, "quantity": units(3)}, {"option_id": CLEANING_BY_AREA, "quantity": units(20)}],
        update_mask={"paths": ["comment", "address", "customer_id", "items"]}).order
    assert (changed.comment, changed.address, changed.customer_id) == ("К шести", "ул. Северная, 1, кв. 12", BORIS)
    assert [(item.option_id, item.quantity.thousandths) for item in changed.items] == [(WINDOWS, 3000), (CLEANING_BY_AREA, 20_000)]
    scenes.feed.wait(order.id, "ORDER_UPDATED")
    with refuses("NOT_FOUND", "ORDER_NOT_FOUND"):
        scenes.anna.orders.GetOrder(order_id=order.id)
    assert scenes.boris.orders.GetOrder(order_id=order.id).order.items == changed.items
    fewer = orders.UpdateOrder(
        order_id=order.id, items=[{"option_id": WINDOWS, "quantity": units(1)}], update_mask={"paths": ["items"]}).order
    assert len(fewer.items) == 1 and fewer == scenes.order(order)
    with refuses("NOT_FOUND", "OPTION_NOT_FOUND"):
        orders.UpdateOrder(
            order_id=order.id, items=[{"option_id": BOTTLE, "quantity": units(1)}], update_mask={"paths": ["items"]})
    with refuses("INVALID_ARGUMENT", "FIELD_MASK"):
        orders.UpdateOrder(order_id=order.id, update_mask={"paths": ["state"]})
    scenes.issued(order)
    for path in ("customer_id", "items", "fields", "service_id"):
        with refuses("FAILED_PRECONDITION", "ORDER_INVOICED"):
            orders.UpdateOrder(order_id=order.id, customer_id=BORIS, service_id=CLEANING, update_mask={"paths": [path]})
    assert orders.UpdateOrder(order_id=order.id, comment="К семи", update_mask={"paths": ["comment"]}).order.comment == "К семи"


def test_N7_before_its_work_begins_an_order_becomes_one_of_another_service(scenes):
    order = scenes.waiting()

    def become(service, fields, option=ROOM_RENOVATION):
        return scenes.manager.orders.UpdateOrder(
            order_id=order.id, service_id=service, items=[{"option_id": option, "quantity": units(1)}], fields=fields,
            update_mask={"paths": ["service_id"]}).order

    task, area = {"field_id": TASK, "text": "Стены"}, {"field_id": AREA, "number_thousandths": 18_500}
    for service, fields, option, code, reason in (
        (RENOVATION, [], ROOM_RENOVATION, "INVALID_ARGUMENT", "FIELD_REQUIRED"),
        (RENOVATION, [task], WINDOWS, "NOT_FOUND", "OPTION_NOT_FOUND"),
        (RENOVATION, [task, {"field_id": MATERIALS, "choice": "Соседа"}], ROOM_RENOVATION, "INVALID_ARGUMENT", "FIELD_VALUE_INVALID"),
        (WATER, [], BOTTLE, "FAILED_PRECONDITION", "SERVICE_OF_ANOTHER_SELLER"),
        (NEW_YEAR_TREE, [], ROOM_RENOVATION, "NOT_FOUND", "SERVICE_NOT_FOUND"),
        ("nothing", [], ROOM_RENOVATION, "NOT_FOUND", "SERVICE_NOT_FOUND"),
    ):
        with refuses(code, reason):
            become(service, fields, option)
    renovation = become(RENOVATION, [area, task])
    scenes.feed.wait(order.id, "ORDER_UPDATED")
    assert (renovation.service_id, renovation.service_title) == (RENOVATION, "Ремонт под ключ")
    assert renovation.due_time.seconds == renovation.create_time.seconds + 30 * 86_400
    assert [(step.role_id, step.employee_id) for step in renovation.approvals] == [
        (demo_id("a", "role", 1), ""), ("", demo_id("a", "employee", 3))]
    assert renovation.awaits_approval and [value.field_id for value in renovation.fields] == [TASK, AREA]
    assert renovation == scenes.order(order)
    with refuses("FAILED_PRECONDITION", "APPROVAL_PENDING"):
        scenes.manager.orders.StartOrder(order_id=order.id)
    fields = [{"field_id": MATERIALS, "choice": "Исполнителя"}, {"field_id": TASK, "text": "Полы"}]
    told = scenes.manager.orders.UpdateOrder(order_id=order.id, fields=fields, update_mask={"paths": ["fields"]}).order
    assert [value.field_id for value in told.fields] == [TASK, MATERIALS] and told.fields[0].text == "Полы"
    assert told == scenes.order(order) and told.items == renovation.items
    cleaning = become(CLEANING, [], CLEANING_BY_AREA)
    assert not cleaning.awaits_approval and not cleaning.approvals and not cleaning.fields and not cleaning.HasField("due_time")
    assert cleaning == scenes.order(order)
    scenes.manager.orders.StartOrder(order_id=order.id)
    with refuses("FAILED_PRECONDITION", "ORDER_STATE"):
        become(RENOVATION, [task])
