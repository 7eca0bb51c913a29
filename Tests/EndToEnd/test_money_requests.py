"""The rules of customers' requests for a refund, by their numbers."""

import pytest
from calls import refuses, together
from demo import INTERNET, INTERNET_PLAN
from scenes import units
from states import OrderAction, RefundRequest, RefundRequestAction

pytestmark = pytest.mark.usefixtures("the_books_agree")


def test_F43_a_customer_may_ask_when_the_service_refunds_and_its_one_invoice_is_paid_online(scenes):
    order, _ = scenes.paid_water()
    asked = OrderAction.REQUEST_REFUND
    assert asked in scenes.anna.orders.GetOrder(order_id=order.id).order.allowed_actions
    request = scenes.request(order, amount={"minor_units": 100, "currency_code": "RUB"})
    assert (request.state, request.amount.minor_units) == (RefundRequest.REQUESTED, 100)
    found = scenes.manager.refunds.FindRefundRequest(order_id=order.id).request
    assert list(found.allowed_actions) == [RefundRequestAction.APPROVE, RefundRequestAction.DECLINE]
    del found.allowed_actions[:]
    assert found == request
    assert asked not in scenes.anna.orders.GetOrder(order_id=order.id).order.allowed_actions


def test_F43_otherwise_asking_is_refused(scenes):
    unpaid, _ = scenes.water()
    plan = [{"option_id": INTERNET_PLAN, "quantity": units(1)}]
    answer = scenes.anna.orders.CreateOrder(service_id=INTERNET, items=plan)
    scenes.pay(answer.invoice_id)
    twice = scenes.cleaning()
    scenes.paid(twice)
    scenes.paid(twice)
    offline = scenes.cleaning()
    scenes.manager.invoices.MarkInvoicePaid(invoice_id=scenes.draft(offline).id)
    for order in (unpaid, answer.order, twice, offline):
        with refuses("FAILED_PRECONDITION", "REFUND_NOT_ALLOWED"):
            scenes.request(order)


@pytest.mark.parametrize("minor_units", [0, -1, 35_001])
def test_F43_an_amount_that_was_not_paid_is_refused(scenes, minor_units):
    order, _ = scenes.paid_water()
    with refuses("FAILED_PRECONDITION", "AMOUNT_EXCEEDS_PAID"):
        scenes.request(order, amount={"minor_units": minor_units, "currency_code": "RUB"})


def test_F45_a_request_is_processed_only_while_its_order_is_in_progress(scenes):
    order, invoice_id = scenes.water()
    scenes.pay(invoice_id)
    request = scenes.request(order)
    process = {"refund_request_id": request.id, "reason": "Привезли поздно"}
    for attempt in (
        lambda: scenes.manager.refunds.DeclineRefundRequest(**process),
        lambda: scenes.manager.refunds.ApproveRefundRequest(**process, kind="REFUND_KIND_FULL"),
    ):
        with refuses("FAILED_PRECONDITION", "ORDER_STATE"):
            attempt()
    scenes.manager.orders.StartOrder(order_id=order.id)
    scenes.manager.refunds.DeclineRefundRequest(**process)


def test_F46_declining_needs_a_reason_that_the_customer_sees_and_is_for_good(scenes):
    order, _ = scenes.paid_water()
    request = scenes.request(order)
    with refuses("INVALID_ARGUMENT"):
        scenes.manager.refunds.DeclineRefundRequest(refund_request_id=request.id, reason="  ")
    scenes.manager.refunds.DeclineRefundRequest(refund_request_id=request.id, reason="Вода доставлена")
    seen = scenes.anna.refunds.FindRefundRequest(order_id=order.id).request
    assert (seen.state, seen.decline_reason) == (RefundRequest.DECLINED, "Вода доставлена")
    assert scenes.feed.wait(order.id, "REFUND_DECLINED").text == "Вода доставлена"
    with refuses("FAILED_PRECONDITION", "REFUND_REQUEST_EXISTS"):
        scenes.request(order)
    with refuses("FAILED_PRECONDITION", "REFUND_REQUEST_STATE"):
        scenes.manager.refunds.ApproveRefundRequest(
            refund_request_id=request.id, kind="REFUND_KIND_FULL", reason="Привезли поздно")


def test_F47_approving_may_pay_back_something_else_than_was_asked_for(scenes):
    order, invoice = scenes.paid_water(bottles=2)
    request = scenes.request(order, amount={"minor_units": 70_000, "currency_code": "RUB"})
    choice = {"invoice_line_id": invoice.lines[0].id, "quantity": units(1)}
    created = scenes.manager.refunds.ApproveRefundRequest(
        refund_request_id=request.id, kind="REFUND_KIND_PARTIAL", lines=[choice], reason="Разбита одна бутыль").refund
    assert created.amount.minor_units == 35_000
    scenes.feed.wait(order.id, "REFUND_SUCCEEDED")
    approved = scenes.manager.refunds.FindRefundRequest(order_id=order.id).request
    assert approved.state == RefundRequest.APPROVED
    assert scenes.order(order).refunded.minor_units == 35_000


def test_R5_staff_may_refund_after_a_decline(scenes):
    order, _ = scenes.paid_water()
    scenes.manager.refunds.DeclineRefundRequest(refund_request_id=scenes.request(order).id, reason="Вода доставлена")
    assert scenes.refund(order).amount.minor_units == 35_000


def test_R6_while_a_request_is_open_staff_refund_only_by_processing_it(scenes):
    order, _ = scenes.paid_water()
    request = scenes.request(order)
    with refuses("FAILED_PRECONDITION", "REFUND_REQUEST_OPEN"):
        scenes.refund(order)
    scenes.manager.refunds.ApproveRefundRequest(
        refund_request_id=request.id, kind="REFUND_KIND_FULL", reason="Привезли поздно")
    scenes.feed.wait(order.id, "REFUND_SUCCEEDED")


def test_R6_of_an_approval_and_a_decline_at_once_one_happens(product, scenes):
    order, _ = scenes.paid_water()
    fields = {"refund_request_id": scenes.request(order).id, "reason": "Привезли поздно"}
    managers = product.connections(scenes.manager, 8)
    done, refused = together(
        [lambda manager=manager: manager.refunds.DeclineRefundRequest(**fields) for manager in managers[::2]]
        + [
            lambda manager=manager: manager.refunds.ApproveRefundRequest(**fields, kind="REFUND_KIND_FULL")
            for manager in managers[1::2]])
    assert len(done) == 1 and len(refused) == 7
    assert {error.reason for error in refused} <= {"REFUND_REQUEST_STATE", "ORDER_ALREADY_REFUNDED"}
    if done[0].DESCRIPTOR.name == "ApproveRefundRequestResponse":
        scenes.feed.wait(order.id, "REFUND_SUCCEEDED")
