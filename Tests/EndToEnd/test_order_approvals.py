"""Approval between staff: work and payment wait for the last step, and a rejection cancels the order."""

import pytest
from calls import refuses
from demo import demo_id
from states import Approval, Invoice, InvoiceAction, Order, OrderAction

pytestmark = pytest.mark.usefixtures("the_books_agree")

DISPATCHERS = demo_id("a", "role", 1)


def routed(scenes, **columns):
    """An order that the manager approves twice."""
    manager = scenes.manager.principal
    return scenes.ordered(approvers=[("employee_id", manager), ("employee_id", manager)], **columns)


def test_N9_work_and_payment_wait_for_the_last_approval(scenes):
    order, invoice_id = routed(scenes)
    assert order.awaits_approval and not order.approvals
    seen = scenes.order(order)
    assert [step.state for step in seen.approvals] == [Approval.PENDING] * 2
    assert OrderAction.APPROVE in seen.allowed_actions and OrderAction.START not in seen.allowed_actions
    assert InvoiceAction.PAY not in scenes.anna.invoices.GetInvoice(invoice_id=invoice_id).invoice.allowed_actions
    with refuses("FAILED_PRECONDITION", "APPROVAL_PENDING"):
        scenes.manager.orders.StartOrder(order_id=order.id)
    with refuses("FAILED_PRECONDITION", "APPROVAL_PENDING"):
        scenes.pay(invoice_id)
    first = scenes.manager.orders.ApproveOrder(order_id=order.id).order
    assert first.awaits_approval and first.approvals[0].decided_by == scenes.manager.principal
    with refuses("FAILED_PRECONDITION", "APPROVAL_PENDING"):
        scenes.pay(invoice_id)
    last = scenes.manager.orders.ApproveOrder(order_id=order.id).order
    assert not last.awaits_approval and last == scenes.order(order)
    scenes.feed.wait(order.id, "ORDER_APPROVED")
    with refuses("FAILED_PRECONDITION", "APPROVAL_NOT_PENDING"):
        scenes.manager.orders.ApproveOrder(order_id=order.id)
    scenes.pay(invoice_id)
    assert scenes.manager.orders.StartOrder(order_id=order.id).order.state == Order.IN_PROGRESS


def test_P6_the_pending_step_is_its_approvers_alone_and_takes_the_permission(scenes):
    order, _ = scenes.ordered(approvers=[("role_id", DISPATCHERS), ("employee_id", scenes.manager.principal)])
    assert OrderAction.APPROVE not in scenes.order(order).allowed_actions
    for name in ("ApproveOrder", "RejectOrder"):
        fields = {"reason": "Нет"} if name == "RejectOrder" else {}
        with refuses("FAILED_PRECONDITION", "APPROVAL_OF_OTHERS"):
            getattr(scenes.manager.orders, name)(order_id=order.id, **fields)
        with refuses("PERMISSION_DENIED", "PERMISSION_MISSING"):
            getattr(scenes.dispatcher.orders, name)(order_id=order.id, **fields)


def test_F48_a_rejection_cancels_the_order_with_its_reason(scenes):
    order, invoice_id = routed(scenes, refund_on_cancellation=True)
    with refuses("INVALID_ARGUMENT"):
        scenes.manager.orders.RejectOrder(order_id=order.id)
    with refuses("INVALID_ARGUMENT", "REASON_MISSING"):
        scenes.manager.orders.RejectOrder(order_id=order.id, reason="  ")
    rejected = scenes.manager.orders.RejectOrder(order_id=order.id, reason="Нет мастера").order
    assert (rejected.state, rejected.state_reason, rejected.awaits_approval) == (Order.CANCELLED, "Нет мастера", False)
    assert [step.state for step in rejected.approvals] == [Approval.REJECTED, Approval.PENDING]
    assert scenes.invoice(invoice_id).state == Invoice.VOIDED
    assert scenes.anna.orders.GetOrder(order_id=order.id).order.state_reason == "Нет мастера"
