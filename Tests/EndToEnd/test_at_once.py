"""Many callers at one order at once: what they were answered explains the state that it came to, and every invariant holds."""

import collections
import os
import random
import time
import uuid

import pytest
from calls import Refused, together
from demo import BOTTLE, WATER, WINDOW
from scenes import units
from states import Event, Invoice, Order, Payment, Record

pytestmark = pytest.mark.usefixtures("the_books_agree", "the_invariants_hold")

THREADS = 50
SEED = int(os.environ.get("MARKETPLACE_SEED") or random.randrange(2**32))


@pytest.fixture
def the_invariants_hold(product):
    yield
    product.check()


def test_F42_of_fifty_refunds_of_an_order_whole_and_in_part_one_is_made_within_what_was_captured(product, scenes):
    order = scenes.cleaning()
    paid = [scenes.paid(order) for _ in range(2)]
    part = {"kind": "REFUND_KIND_PARTIAL", "lines": [{"invoice_line_id": paid[1][0].lines[0].id, "quantity": units(2)}]}
    kinds = [{"kind": "REFUND_KIND_FULL"}, part]
    created, refused = together([
        lambda manager=manager, kind=kinds[place % 2]: manager.refunds.CreateRefund(
            order_id=order.id, reason="Не оказали услугу", **kind).refund
        for place, manager in enumerate(product.connections(scenes.manager, THREADS))])
    assert len(created) == 1 and {error.reason for error in refused} <= {"ORDER_ALREADY_REFUNDED", "CONTENTION"}
    scenes.feed.wait(order.id, "REFUND_SUCCEEDED")
    sent = [record for record in product.records.refunds if record.payment_key in {payment.id for _, payment in paid}]
    assert sum(record.amount_minor_units for record in sent) == created[0].amount.minor_units == scenes.order(order).refunded.minor_units


def start_payment(scenes):
    order, invoice = scenes.water()
    return lambda session, key: session.payments.StartPayment(key=key, invoice_id=invoice, method="PAYMENT_METHOD_SBP").payment.id


def create_order(scenes):
    items = [{"option_id": BOTTLE, "quantity": units(2)}]
    return lambda session, key: session.orders.CreateOrder(key=key, service_id=WATER, items=items).order.id


def request_refund(scenes):
    order, _ = scenes.paid_water()
    return lambda session, key: session.refunds.RequestRefund(key=key, order_id=order.id).request.id


@pytest.mark.parametrize("change", [start_payment, create_order, request_refund])
def test_fifty_calls_with_one_key_have_one_answer(product, scenes, change):
    call, key = change(scenes), str(uuid.uuid4())
    answers, refused = together([
        lambda session=session: call(session, key) for session in product.connections(scenes.anna, THREADS)])
    assert not refused and len(answers) == THREADS and len(set(answers)) == 1


# What somebody is told who comes at another moment than the state has for it.
OTHERWISE = {"INVOICE_STATE", "INVOICE_EMPTY", "INVOICE_NOT_FOUND", "PAYMENT_IN_FLIGHT", "LINE_NOT_FOUND", "CONTENTION"}


def test_activating_cancelling_paying_and_editing_lines_at_once_come_to_what_they_were_answered(product, scenes):
    print(f"MARKETPLACE_SEED={SEED}")
    order = scenes.cleaning()
    draft = scenes.draft(order)
    managers = product.connections(scenes.manager, 12)
    residents = product.connections(scenes.anna, 3)

    def act(thread):
        """Twelve times something that may or may not be possible; answers with what was done."""
        chance, done = random.Random(f"{SEED} {thread}"), collections.Counter()
        for _ in range(12):
            manager, anna = managers[thread % len(managers)], residents[thread % len(residents)]
            what = chance.choices(["activate", "cancel", "add", "remove", "pay"], [4, 3, 2, 1, 1 if thread % 4 == 0 else 0])[0]
            try:
                if what == "activate":
                    manager.invoices.ActivateInvoice(invoice_id=draft.id)
                elif what == "cancel":
                    manager.invoices.CancelInvoice(invoice_id=draft.id)
                elif what == "add":
                    manager.invoices.AddInvoiceLine(invoice_id=draft.id, price_item_id=WINDOW, quantity=units(1))
                elif what == "remove":
                    lines = manager.invoices.GetInvoice(invoice_id=draft.id).invoice.lines
                    manager.invoices.RemoveInvoiceLine(invoice_id=draft.id, line_id=chance.choice(lines).id if lines else draft.id)
                else:
                    anna.payments.StartPayment(invoice_id=draft.id, method="PAYMENT_METHOD_SBP")
                done[what] += 1
            except Refused as refused:
                assert refused.reason in OTHERWISE, refused
        return done

    done, failed = together([lambda thread=thread: act(thread) for thread in range(12)])
    assert not failed, failed
    total = sum(done, collections.Counter())
    invoice, payments = scenes.invoice(draft.id), scenes.payments(order)
    assert len(payments) == total["pay"]
    assert len(invoice.lines) == 1 + total["add"] - total["remove"]
    succeeded = [payment for payment in payments if payment.state == Payment.SUCCEEDED and not payment.unapplied]
    assert invoice.state == {
        (0, 0): Invoice.DRAFT, (1, 0): Invoice.ISSUED, (1, 1): Invoice.PAID_ONLINE,
    }[total["activate"] - total["cancel"], len(succeeded)], total
    if succeeded:
        assert succeeded[0].amount == invoice.total


def confirm_after(product, payment, seconds):
    time.sleep(seconds)
    product.confirm(payment.id)


def test_R1_a_confirmation_and_a_cancellation_at_once_leave_the_provider_and_the_invoice_of_one_mind(product, scenes):
    print(f"MARKETPLACE_SEED={SEED}")
    chance = random.Random(SEED)

    with product.behaving(payment="HOLD"):
        order = scenes.cleaning()
        ends = collections.Counter()
        for _ in range(10):
            invoice = scenes.issued(order)
            payment = scenes.pay(invoice.id)
            _, refused = together([
                lambda: confirm_after(product, payment, chance.random() / 50),
                lambda: scenes.manager.invoices.CancelInvoice(invoice_id=invoice.id)])
            record = next(record for record in product.records.payments if record.key == payment.id)
            at_end = (scenes.invoice(invoice.id).state, record.state)
            if refused:
                assert refused[0].reason == "INVOICE_STATE" and at_end == (Invoice.PAID_ONLINE, Record.SUCCEEDED)
            else:
                assert at_end == (Invoice.DRAFT, Record.CANCELLED)
                scenes.manager.invoices.MarkInvoicePaid(invoice_id=invoice.id)
            ends[at_end] += 1
        print(ends)


def test_R1_a_confirmation_and_an_order_that_is_cancelled_at_once_leave_the_provider_and_the_order_of_one_mind(product, scenes):
    print(f"MARKETPLACE_SEED={SEED}")
    chance = random.Random(SEED)
    ends = collections.Counter()
    with product.behaving(payment="HOLD"):
        for _ in range(10):
            order, invoice = scenes.water()
            payment = scenes.pay(invoice)
            _, refused = together([
                lambda: confirm_after(product, payment, chance.random() / 50),
                lambda: scenes.manager.orders.CancelOrder(order_id=order.id)])
            record = next(record for record in product.records.payments if record.key == payment.id)
            at_end = scenes.order(order).state, scenes.invoice(invoice).state, record.state
            if refused:
                assert refused[0].reason == "PAYMENT_SUCCEEDED" and at_end == (Order.WAITING, Invoice.PAID_ONLINE, Record.SUCCEEDED)
            else:
                # R8: what was paid before is left to staff.
                assert at_end in {
                    (Order.CANCELLED, Invoice.VOIDED, Record.CANCELLED), (Order.CANCELLED, Invoice.PAID_ONLINE, Record.SUCCEEDED)}
            ends[at_end] += 1
    print(ends)


def test_R12_late_successes_of_cancelled_orders_each_go_back_once_whatever_is_tried_meanwhile(product, scenes):
    """The provider had forgotten the payments when their orders were cancelled, and remembers all of them at once."""
    with product.behaving(payment="HOLD"):
        # F48, R7: of a service that returns by itself as well.
        orders = [scenes.water() for _ in range(5)] + [scenes.ordered(refund_on_cancellation=True) for _ in range(5)]
        payments = [scenes.pay(invoice) for _, invoice in orders]
    with product.forgetful_provider():
        together([lambda order=order: scenes.manager.orders.CancelOrder(order_id=order.id) for order, _ in orders])
    assert {scenes.payments(order)[0].state for order, _ in orders} == {Payment.CANCELLED}
    managers, residents = product.connections(scenes.manager, 4), product.connections(scenes.anna, 4)

    def remember():
        for payment in payments:
            product.confirm(payment.id)
            product.database.rows(f"UPDATE timer SET due_at = now() WHERE subject_id = '{payment.id}'")

    def is_refused(call, **fields):
        """Whatever it is, the order is cancelled, and nothing of it was paid."""
        try:
            call(**fields)
        except Refused as refused:
            assert refused.reason in {"ORDER_STATE", "INVOICE_STATE", "NOTHING_TO_REFUND", "CONTENTION"}, refused
            return True
        return False

    def try_everything(thread):
        manager, anna = managers[thread], residents[thread]
        return all(
            is_refused(call, **fields) for order, invoice in orders for call, fields in (
                (manager.orders.CancelOrder, {"order_id": order.id}),
                (manager.refunds.CreateRefund, {"order_id": order.id, "kind": "REFUND_KIND_FULL", "reason": "Не оказали услугу"}),
                (manager.invoices.ActivateInvoice, {"invoice_id": invoice}), (manager.invoices.MarkInvoicePaid, {"invoice_id": invoice}),
                (anna.refunds.RequestRefund, {"order_id": order.id}),
                (anna.payments.StartPayment, {"invoice_id": invoice, "method": "PAYMENT_METHOD_SBP"})))

    done, failed = together([remember] + [lambda thread=thread: try_everything(thread) for thread in range(4)])
    assert not failed and done[1:] == [True] * 4
    for (order, invoice), payment in zip(orders, payments):
        scenes.feed.wait_for(order.id, lambda event: event.kind == Event.PAYMENT_UNAPPLIED and event.text == "returned")
        found = scenes.manager.payments.GetPayment(payment_id=payment.id).payment
        assert (found.state, found.unapplied, found.refunded) == (Payment.SUCCEEDED, True, found.amount)
        assert scenes.invoice(invoice).state == Invoice.VOIDED
        assert not scenes.manager.refunds.ListRefunds(order_id=order.id).refunds
    keys = [record.payment_key for record in product.records.refunds]
    assert {keys.count(payment.id) for payment in payments} == {1}
    assert [product.database.rows(f"SELECT count(*) FROM reversal WHERE payment_id = '{payment.id}'") for payment in payments] == [
        [("1",)]] * len(payments)
