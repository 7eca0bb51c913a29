"""What partners' own systems do with their orders: the moves, a refusal and its money, tasks, the chat, and what customers think."""

import uuid

import pytest
from calls import refuses
from demo import AQUA, INTERNET, INTERNET_PLAN, NET, WATER, demo_id
from minimal import minimal
from schema import METHODS
from scenes import in_seconds, units
from states import Application, Invoice, Order, OrderAction, Payment, Refund, RefundRequest

pytestmark = pytest.mark.usefixtures("the_books_agree")

MASTER, AQUAS_ENTITY = demo_id("a", "employee", 2), demo_id("a", "legal_entity", 2)
SERVICE = "partners.v1.PartnerOrderService"
PARTNERS = [method for method in METHODS.values() if str(method).startswith(f"{SERVICE}/")]
# What an action of an order is called by, and what it says beside the order's id.
ACTIONS = {
    "START": ("StartPartnerOrder", {}), "SUSPEND": ("SuspendPartnerOrder", {"end_time": in_seconds(7 * 86_400)}),
    "RESUME": ("ResumePartnerOrder", {}), "SEND_TO_QUALITY_CONTROL": ("SendPartnerOrderToQualityControl", {}),
    "COMPLETE": ("CompletePartnerOrder", {}), "CANCEL": ("RefusePartnerOrder", {"reason": "Нет машины"}),
    "EDIT_TASKS": ("CreatePartnerTask", {"task": {"title": "Загрузить"}}), "SEND_MESSAGE": ("SendPartnerMessage", {"text": "Едем"}),
}
STEPS = {
    "WAITING": [], "IN_PROGRESS": ["START"], "SUSPENDED": ["START", "SUSPEND"],
    "QUALITY_CONTROL": ["START", "SEND_TO_QUALITY_CONTROL"], "DONE": ["START", "COMPLETE"], "CANCELLED": ["CANCEL"]}
SCOPES = {"SEND_MESSAGE": "CHAT"}


@pytest.fixture(scope="module")
def aqua(scenes):
    return scenes.key()


@pytest.fixture(scope="module")
def net(scenes):
    return scenes.key(NET)


def act(session, action, order, **fields):
    name, said = ACTIONS[action]
    return getattr(session.partner_orders, name)(order_id=order.id, **{**said, **fields})


def shown(session, order):
    return session.partner_orders.GetPartnerOrder(order_id=order.id).order


def in_state(scenes, aqua, state, controlled=False):
    order = scenes.water()[0]
    if controlled:
        scenes.manager.orders.AssignOrder(order_id=order.id, controller_id=MASTER)
    for step in STEPS[state]:
        act(aqua, step, order)
    assert shown(aqua, order).state == getattr(Order, state)
    return order


def aquas(scenes, **fields):
    """Anna's order of a service of the partner's, paid at once for 100 ₽; answers with the order and the invoice's id."""
    service = scenes.new_service(legal_entity_id=AQUAS_ENTITY, automatic_invoicing=True, **fields)
    answer = scenes.anna.orders.CreateOrder(
        service_id=service.id, items=[{"option_id": service.options[0].id, "quantity": units(1)}])
    return answer.order, answer.invoice_id


# Moves.

@pytest.mark.parametrize("scopes", [["ORDERS", "WORK", "CHAT"], ["ORDERS", "WORK"], ["ORDERS", "CHAT"], ["ORDERS"]], ids="+".join)
@pytest.mark.parametrize(
    "state, controlled",
    [(state, controlled) for state in STEPS for controlled in (False, True)
     if (state, controlled) not in [("QUALITY_CONTROL", False), ("DONE", True)]])
def test_allowed_actions_of_a_partners_order_are_what_the_server_then_accepts(scenes, aqua, state, controlled, scopes):
    session = scenes.key(scopes=scopes)
    allowed = set(shown(session, in_state(scenes, aqua, state, controlled)).allowed_actions)
    assert allowed <= {getattr(OrderAction, action) for action in ACTIONS}
    for action in ACTIONS:
        order = in_state(scenes, aqua, state, controlled)
        if getattr(OrderAction, action) in allowed:
            act(session, action, order)
        elif SCOPES.get(action, "WORK") not in scopes:
            with refuses("PERMISSION_DENIED", "SCOPE_MISSING"):
                act(session, action, order)
        else:
            with refuses("FAILED_PRECONDITION") as refused:
                act(session, action, order)
            if refused.value.reason == "ORDER_STATE":
                assert refused.value.info["state"] == state
    scenes.manager.api_keys.RevokeApiKey(api_key_id=session.principal)


def test_a_partner_moves_its_order_and_staff_and_the_customer_see_it(scenes, aqua):
    order, _ = scenes.water()
    before = shown(aqua, order)
    started = act(aqua, "START", order, etag=before.etag).order
    assert started.state == Order.IN_PROGRESS and started.etag != before.etag
    assert scenes.feed.wait(order.id, "ORDER_STATE_CHANGED").text == "IN_PROGRESS"
    with refuses("ABORTED", "ETAG_MISMATCH"):
        act(aqua, "COMPLETE", order, etag=before.etag)
    suspended = act(aqua, "SUSPEND", order, reason="Ждём машину").order
    assert (suspended.state_reason, suspended.suspend_end_time.seconds > 0) == ("Ждём машину", True)
    with refuses("FAILED_PRECONDITION", "ORDER_STATE"):
        act(aqua, "COMPLETE", order)
    act(aqua, "RESUME", order)
    assert act(aqua, "COMPLETE", order).order == shown(aqua, order)
    assert scenes.anna.orders.GetOrder(order_id=order.id).order.state == scenes.order(order).state == Order.DONE


def test_what_is_under_quality_control_is_its_controllers_to_complete(scenes, aqua):
    order = in_state(scenes, aqua, "IN_PROGRESS", controlled=True)
    with refuses("FAILED_PRECONDITION", "QUALITY_CONTROL_MISSING"):
        act(aqua, "COMPLETE", order)
    act(aqua, "SEND_TO_QUALITY_CONTROL", order)
    assert scenes.feed.wait(order.id, "QUALITY_CONTROL_NEEDED").employee_id == MASTER
    with refuses("FAILED_PRECONDITION", "ORDER_STATE"):
        act(aqua, "COMPLETE", order)
    assert scenes.manager.orders.CompleteOrder(order_id=order.id).order.state == Order.DONE


# A refusal, with its money.

def test_F48_refusing_a_waiting_order_voids_and_refunds_what_was_paid_where_the_service_says_so(scenes, aqua):
    order, invoice_id = aquas(scenes, refund_on_cancellation=True)
    scenes.pay(invoice_id)
    answer = act(aqua, "CANCEL", order)
    assert (answer.order.state, answer.order.state_reason) == (Order.CANCELLED, "Нет машины")
    scenes.feed.wait(order.id, "REFUND_SUCCEEDED")
    refund = scenes.manager.refunds.GetRefund(refund_id=answer.refund_id).refund
    assert (refund.state, refund.automatic, refund.amount.minor_units) == (Refund.SUCCEEDED, True, 10_000)
    assert scenes.invoice(invoice_id).state == Invoice.VOIDED
    seen = shown(aqua, order)
    assert (seen.refunded.minor_units, seen.commission.minor_units, list(seen.allowed_actions)) == (
        10_000, 0, [OrderAction.SEND_MESSAGE])
    assert scenes.anna.orders.GetOrder(order_id=order.id).order.state_reason == "Нет машины"


def test_F49_a_partners_refusal_is_not_its_customers_cancellation(scenes, aqua):
    order, invoice_id = aquas(scenes, refund_on_customer_cancellation=True)
    scenes.pay(invoice_id)
    assert act(aqua, "CANCEL", order).refund_id == ""
    assert scenes.invoice(invoice_id).state == Invoice.PAID_ONLINE


def test_R7_R8_what_is_refused_in_progress_leaves_the_paid_to_staff_and_supersedes_a_request(scenes, aqua):
    order, invoice = scenes.paid_water()
    scenes.request(order)
    assert act(aqua, "CANCEL", order).refund_id == ""
    assert scenes.invoice(invoice.id).state == Invoice.PAID_ONLINE
    assert scenes.manager.refunds.FindRefundRequest(order_id=order.id).request.state == RefundRequest.SUPERSEDED
    assert scenes.refund(order).state == Refund.SUCCEEDED


def test_R9_cash_of_a_refused_order_is_owed_back_and_so_is_its_commission(scenes, aqua):
    order, invoice_id = aquas(scenes, refund_on_cancellation=True)
    scenes.manager.invoices.CancelInvoice(invoice_id=invoice_id)
    scenes.manager.invoices.MarkInvoicePaid(invoice_id=invoice_id)
    assert shown(aqua, order).commission.minor_units == 1_000
    answered = act(aqua, "CANCEL", order).order
    assert answered.commission.minor_units == 0 and answered == shown(aqua, order)
    invoice = scenes.invoice(invoice_id)
    assert (invoice.state, invoice.cash_to_return) == (Invoice.VOIDED, True)


def test_R1_a_payment_in_flight_is_cancelled_at_the_provider_before_a_refusal(scenes, aqua, held):
    order, invoice_id = scenes.water()
    scenes.pay(invoice_id)
    act(aqua, "CANCEL", order)
    assert scenes.payments(order)[0].state == Payment.CANCELLED
    assert scenes.invoice(invoice_id).state == Invoice.VOIDED


def test_a_refusal_has_a_reason(scenes, aqua):
    order = scenes.water()[0]
    with refuses("INVALID_ARGUMENT") as refused:
        act(aqua, "CANCEL", order, reason="")
    assert refused.value.fields == ["reason"]
    with refuses("INVALID_ARGUMENT", "REASON_MISSING"):
        act(aqua, "CANCEL", order, reason=" \n")
    assert shown(aqua, order).state == Order.WAITING


# Tasks, the chat, ratings.

def test_a_partner_keeps_the_tasks_of_its_orders_and_learns_nothing_of_the_staff(scenes, aqua):
    order = scenes.water()[0]
    staffs = scenes.manager.tasks.CreateTask(order_id=order.id, task={"title": "Встретить", "assignee_id": MASTER}).task
    assert staffs.assignee_id == MASTER
    created = aqua.partner_orders.CreatePartnerTask(
        order_id=order.id, task={"title": "Загрузить", "checklist": [{"text": "Бутыли"}]}).task
    listed = aqua.partner_orders.ListPartnerTasks(order_id=order.id).tasks
    assert [(task.id, task.assignee_id) for task in listed] == [(staffs.id, ""), (created.id, "")]
    done = aqua.partner_orders.UpdatePartnerTask(task={"id": staffs.id, "title": "Встретить", "done": True}).task
    assert done.done and done.assignee_id == ""
    kept = scenes.manager.tasks.ListTasks(order_id=order.id).tasks[0]
    assert (kept.done, kept.assignee_id) == (True, MASTER)
    for attempt in (
        lambda: aqua.partner_orders.CreatePartnerTask(order_id=order.id, task={"title": "Чья-то", "assignee_id": MASTER}),
        lambda: aqua.partner_orders.UpdatePartnerTask(task={"id": created.id, "title": "Чья-то", "assignee_id": MASTER}),
    ):
        with refuses("INVALID_ARGUMENT") as refused:
            attempt()
        assert refused.value.fields == ["task.assignee_id"]
    with refuses("NOT_FOUND", "TASK_NOT_FOUND"):
        scenes.key(NET).partner_orders.UpdatePartnerTask(task={"id": created.id, "title": "Чужая"})
    scenes.manager.orders.CancelOrder(order_id=order.id)
    with refuses("FAILED_PRECONDITION", "ORDER_STATE"):
        aqua.partner_orders.UpdatePartnerTask(task={"id": created.id, "title": "Поздно"})


def test_F3_a_partner_and_its_customer_write_to_each_other_and_comments_stay_among_staff(scenes, aqua):
    order = scenes.water()[0]
    scenes.anna.chat.SendMessage(order_id=order.id, text="Когда привезёте?")
    scenes.manager.chat.AddComment(order_id=order.id, text="Постоянный клиент")
    sent = aqua.partner_orders.SendPartnerMessage(order_id=order.id, text="К шести").message
    assert scenes.feed.wait(order.id, "PROVIDER_WROTE").text == "К шести"
    messages = aqua.partner_orders.ListPartnerMessages(order_id=order.id).messages
    assert [message.text for message in messages] == ["К шести", "Когда привезёте?"] and messages[0] == sent
    assert list(scenes.anna.chat.ListMessages(order_id=order.id).messages) == list(messages)
    assert sent.author_name == "Аква-Дом"
    page = aqua.partner_orders.ListPartnerMessages(order_id=order.id, page_size=1)
    rest = aqua.partner_orders.ListPartnerMessages(order_id=order.id, page_size=1, page_token=page.next_page_token)
    assert [message.text for message in rest.messages] == ["Когда привезёте?"] and not rest.next_page_token
    with refuses("INVALID_ARGUMENT", "MESSAGE_EMPTY"):
        aqua.partner_orders.SendPartnerMessage(order_id=order.id)


def test_F3_a_partner_reads_what_customers_think_of_its_orders_alone(scenes, aqua, net):
    rated = []
    for score in (5, 4, 3):
        order = in_state(scenes, aqua, "DONE")
        scenes.anna.orders.RateOrder(order_id=order.id, score=score, text=f"На {score}")
        rated.append((order.id, score))
    other = scenes.anna.orders.CreateOrder(
        service_id=INTERNET, items=[{"option_id": INTERNET_PLAN, "quantity": units(1)}]).order
    act(net, "START", other)
    act(net, "COMPLETE", other)
    scenes.anna.orders.RateOrder(order_id=other.id, score=1)
    seen, token = [], ""
    while len(seen) < 3:
        page = aqua.partner_orders.ListPartnerRatings(page_size=2, page_token=token)
        seen += [(rating.order_id, rating.score) for rating in page.ratings]
        token = page.next_page_token
    assert seen[:3] == rated[::-1]
    of_water = aqua.partner_orders.ListPartnerRatings(service_id=WATER, page_size=3).ratings
    assert [(rating.order_id, rating.score) for rating in of_water] == rated[::-1]
    assert not aqua.partner_orders.ListPartnerRatings(service_id=INTERNET).ratings
    assert [rating.order_id for rating in net.partner_orders.ListPartnerRatings(page_size=1).ratings] == [other.id]
    assert shown(aqua, type(other)(id=rated[0][0])).rating.text == "На 5"


# Whose orders, with which scope.

NAMING = [method for method in PARTNERS if "order_id" in {field.name for field in method.descriptor.input_type.fields}]
SCOPE_NUMBERS = {1: "ORDERS", 2: "CATALOG", 3: "SETTLEMENT", 4: "WORK", 5: "CHAT"}


def needed(method):
    [access] = method.contract.access
    assert access.application == Application.PARTNER_API
    return [SCOPE_NUMBERS[scope] for scope in access.scopes]


@pytest.mark.parametrize("method", NAMING, ids=str)
def test_another_partners_order_and_the_organizations_own_are_not_found(scenes, net, method):
    for order in (scenes.water()[0], scenes.cleaning()):
        before = scenes.everything(order)
        with refuses("NOT_FOUND", "ORDER_NOT_FOUND"):
            net.send(method, minimal(method.request(), {"order_id": order.id}))
        assert scenes.everything(order) == before


def test_every_method_takes_a_scope_without_which_it_is_denied(scenes):
    for scope in SCOPE_NUMBERS.values():
        without = scenes.key(scopes=[other for other in SCOPE_NUMBERS.values() if other != scope])
        for method in PARTNERS:
            if scope in needed(method):
                with refuses("PERMISSION_DENIED", "SCOPE_MISSING"):
                    without.send(method, minimal(method.request()))
        scenes.manager.api_keys.RevokeApiKey(api_key_id=without.principal)
    assert all(needed(method) for method in PARTNERS)


def test_a_change_by_a_key_is_remembered_as_the_keys_and_audited(scenes, aqua):
    order, key = scenes.water()[0], str(uuid.uuid4())
    first = aqua.partner_orders.StartPartnerOrder(order_id=order.id, key=key)
    assert aqua.partner_orders.StartPartnerOrder(order_id=order.id, key=key) == first
    records = scenes.manager.audit.ListAuditRecords(object_id=order.id).records
    [record] = [record for record in records if record.action == "partner_order.start"]
    assert (record.principal_id, record.before.state, record.after.state) == (aqua.principal, "WAITING", "IN_PROGRESS")
