"""What cancelling an order does to its money, by the rules' numbers."""

import pytest
from calls import Refused, refuses
from states import Invoice, InvoiceAction, Order, OrderAction, Payment, Refund, RefundAction, RefundRequest

pytestmark = pytest.mark.usefixtures("the_books_agree")


def cancelled(scenes, order, session=None, **fields):
    answer = (session or scenes.manager).orders.CancelOrder(order_id=order.id, **fields)
    assert answer.order.state == Order.CANCELLED
    return answer


def states(scenes, order):
    return [invoice.state for invoice in scenes.invoices(order)]


def test_R8_without_a_flag_drafts_and_issued_invoices_are_voided_and_what_was_paid_is_left_for_staff(scenes):
    order = scenes.cleaning()
    scenes.paid(order)
    scenes.issued(order)
    assert cancelled(scenes, order, reason="Передумали").refund_id == ""
    assert states(scenes, order) == [Invoice.PAID_ONLINE, Invoice.VOIDED]
    scenes.feed.wait(order.id, "INVOICE_VOIDED")
    seen = scenes.anna.orders.GetOrder(order_id=order.id).order
    assert (seen.state, seen.state_reason) == (Order.CANCELLED, "Передумали")
    assert scenes.refund(order).state == Refund.SUCCEEDED
    assert states(scenes, order)[0] == Invoice.REFUNDED


def test_R8_a_draft_that_is_voided_stays_unseen_and_what_was_seen_is_seen_voided(scenes):
    def seen(order):
        return [(invoice.id, invoice.state) for invoice in scenes.anna.invoices.ListInvoices(order_id=order.id).invoices]

    order, unseen = scenes.cleaning(), scenes.cleaning()
    issued, draft = scenes.issued(order), scenes.draft(unseen)
    for each in (order, unseen):
        cancelled(scenes, each)
        assert states(scenes, each) == [Invoice.VOIDED]
    assert seen(order) == [(issued.id, Invoice.VOIDED)] and seen(unseen) == []
    with refuses("NOT_FOUND", "INVOICE_NOT_FOUND"):
        scenes.anna.invoices.GetInvoice(invoice_id=draft.id)


@pytest.mark.parametrize("who", ["manager", "anna"])
def test_F48_with_the_flag_cancelling_a_waiting_order_voids_and_refunds_it(scenes, who):
    order, invoice_id = scenes.ordered(refund_on_cancellation=True)
    scenes.pay(invoice_id)
    answer = cancelled(scenes, order, getattr(scenes, who))
    scenes.feed.wait(order.id, "REFUND_SUCCEEDED")
    refund = scenes.manager.refunds.GetRefund(refund_id=answer.refund_id).refund
    assert (refund.state, refund.automatic, refund.amount.minor_units) == (Refund.SUCCEEDED, True, 100_000)
    assert states(scenes, order) == [Invoice.VOIDED]
    assert scenes.order(order).refunded.minor_units == 100_000


def test_F49_with_the_customers_flag_the_customers_own_cancellation_refunds_in_full(scenes):
    own, invoice_id = scenes.ordered(refund_on_customer_cancellation=True)
    scenes.pay(invoice_id)
    assert OrderAction.CANCEL in scenes.anna.orders.GetOrder(order_id=own.id).order.allowed_actions
    assert cancelled(scenes, own, scenes.anna).refund_id
    scenes.feed.wait(own.id, "REFUND_SUCCEEDED")
    staffs, invoice_id = scenes.ordered(refund_on_customer_cancellation=True)
    scenes.pay(invoice_id)
    assert cancelled(scenes, staffs).refund_id == ""
    assert states(scenes, staffs) == [Invoice.PAID_ONLINE]


def test_R7_the_flags_apply_while_the_order_waits_and_a_customer_cancels_only_then(scenes):
    order, invoice_id = scenes.ordered(refund_on_cancellation=True, refund_on_customer_cancellation=True)
    scenes.pay(invoice_id)
    scenes.manager.orders.StartOrder(order_id=order.id)
    with refuses("FAILED_PRECONDITION", "ORDER_STATE"):
        scenes.anna.orders.CancelOrder(order_id=order.id)
    assert OrderAction.CANCEL not in scenes.anna.orders.GetOrder(order_id=order.id).order.allowed_actions
    assert cancelled(scenes, order).refund_id == ""
    assert states(scenes, order) == [Invoice.PAID_ONLINE]


def test_R9_what_was_paid_outside_is_voided_and_flagged_and_the_provider_is_not_called(scenes):
    order, _ = scenes.ordered(refund_on_cancellation=True, automatic_invoicing=False)
    draft = scenes.draft(order)
    scenes.manager.invoices.MarkInvoicePaid(invoice_id=draft.id)
    refunds = len(scenes.product.records.refunds)
    assert cancelled(scenes, order).refund_id == ""
    invoice = scenes.invoice(draft.id)
    assert (invoice.state, invoice.cash_to_return) == (Invoice.VOIDED, True)
    assert not scenes.anna.invoices.GetInvoice(invoice_id=draft.id).invoice.cash_to_return
    assert len(scenes.product.records.refunds) == refunds


def test_R8_cancelling_supersedes_an_open_request_and_staff_refund_without_it(scenes):
    order, _ = scenes.paid_water()
    request = scenes.request(order)
    cancelled(scenes, order)
    assert scenes.manager.refunds.FindRefundRequest(order_id=order.id).request.state == RefundRequest.SUPERSEDED
    with refuses("FAILED_PRECONDITION", "REFUND_REQUEST_STATE"):
        scenes.manager.refunds.ApproveRefundRequest(refund_request_id=request.id, kind="REFUND_KIND_FULL", reason="Не привезли")
    with refuses("FAILED_PRECONDITION", "ORDER_STATE"):
        scenes.request(order)
    assert scenes.refund(order).state == Refund.SUCCEEDED


def test_R1_a_payment_in_flight_is_cancelled_at_the_provider_first(scenes, held):
    order, invoice_id = scenes.water()
    payment = scenes.pay(invoice_id)
    cancelled(scenes, order)
    assert scenes.payments(order)[0].state == Payment.CANCELLED
    assert states(scenes, order) == [Invoice.VOIDED]
    assert InvoiceAction.PAY not in scenes.anna.invoices.GetInvoice(invoice_id=invoice_id).invoice.allowed_actions
    assert payment.id


def test_R1_if_it_succeeded_meanwhile_the_cancellation_answers_so(scenes, held):
    for _ in range(20):
        order, invoice_id = scenes.water()
        held.confirm(scenes.pay(invoice_id).id)
        try:
            # The provider has taken the money; whether the product knows is a matter of moments.
            scenes.manager.orders.CancelOrder(order_id=order.id)
        except Refused as refused:
            assert refused.reason == "PAYMENT_SUCCEEDED"
            break
    else:
        pytest.fail("the product always knew")
    assert states(scenes, order) == [Invoice.PAID_ONLINE]
    cancelled(scenes, order)
    assert states(scenes, order) == [Invoice.PAID_ONLINE]


def test_F42_an_order_whose_refund_is_used_up_is_cancelled_without_another(scenes):
    order, invoice_id = scenes.ordered(refund_on_cancellation=True)
    scenes.pay(invoice_id)
    line = scenes.invoice(invoice_id).lines[0]
    scenes.refund(order, "PARTIAL", lines=[{"invoice_line_id": line.id, "tariff": {"ten_thousandths": 1_000_000}}])
    assert cancelled(scenes, order).refund_id == ""
    assert states(scenes, order) == [Invoice.PARTIALLY_REFUNDED]


def test_P7_staff_cancel_at_a_desk_with_the_permission(scenes):
    order = scenes.waiting()
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING"):
        scenes.accountant.orders.CancelOrder(order_id=order.id)
    with refuses("PERMISSION_DENIED"):
        scenes.master.orders.CancelOrder(order_id=order.id)
    with refuses("NOT_FOUND", "ORDER_NOT_FOUND"):
        scenes.boris.orders.CancelOrder(order_id=order.id)
    cancelled(scenes, order, scenes.dispatcher)


def test_R4_a_refund_that_fails_for_good_is_reported_and_staff_finish_it(scenes):
    order, invoice_id = scenes.ordered(refund_on_cancellation=True)
    scenes.pay(invoice_id)
    with scenes.product.behaving(refund="DECLINE"):
        answer = cancelled(scenes, order)
        scenes.feed.wait(order.id, "AUTOMATIC_REFUND_FAILED")
    records = [record for record in scenes.product.records.refunds if record.payment_key == scenes.payments(order)[0].id]
    assert len({record.key for record in records}) == len(records) == 3
    refund = scenes.manager.refunds.GetRefund(refund_id=answer.refund_id).refund
    assert (refund.state, list(refund.allowed_actions)) == (Refund.FAILED, [RefundAction.RETRY])
    with refuses("PERMISSION_DENIED"):
        scenes.dispatcher.refunds.RetryRefund(refund_id=refund.id)
    again = scenes.accountant.refunds.RetryRefund(refund_id=refund.id).refund
    assert (again.state, list(again.allowed_actions)) == (Refund.PENDING, [])
    scenes.feed.wait(order.id, "REFUND_SUCCEEDED")
    assert scenes.order(order).refunded.minor_units == 100_000
    with refuses("FAILED_PRECONDITION", "REFUND_STATE"):
        scenes.accountant.refunds.RetryRefund(refund_id=refund.id)


def test_a_refund_that_failed_whole_is_not_retried_beside_another(scenes):
    order, _ = scenes.paid_water()
    with scenes.product.behaving(refund="DECLINE"):
        failed = scenes.refund(order, ends="REFUND_FAILED")
    scenes.refund(order)
    with refuses("FAILED_PRECONDITION", "ORDER_ALREADY_REFUNDED"):
        scenes.manager.refunds.RetryRefund(refund_id=failed.id)
