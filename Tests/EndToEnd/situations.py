"""An order of Anna's for each state that orders, invoices, payments, refunds and requests can have, made anew as often as one is needed."""

import concurrent.futures
import contextlib
import dataclasses

from calls import Refused
from demo import DRAIN, PYOTR
from faults import eventually
from scenes import units
from states import Payment, Refund

# In whatever only staff may read.
STAFF_ONLY = "Тайна персонала"


@dataclasses.dataclass(frozen=True)
class Situation:
    """`ids` is what hangs from the order, by the field that names it."""

    name: str
    ids: dict

    @property
    def order(self):
        return self.ids["order_id"]

    @property
    def is_partners(self):
        return self.name.startswith("partner")


# By name: how the provider behaves meanwhile, of what it is not asked again (`Product.unasked`), and what makes one; that answers with an
# order and the id of the invoice in question.
SITUATIONS = {}


def situation(unasked=None, **behaviour):
    def keep(make):
        SITUATIONS[make.__name__] = behaviour, unasked, make
        return make

    return keep


# Orders.

@situation()
def waiting(scenes):
    return scenes.waiting(), None


@situation()
def to_approve(scenes):
    return scenes.ordered(approvers=[("employee_id", scenes.approver)])


@situation()
def to_approve_by_others(scenes):
    return scenes.ordered(approvers=[("employee_id", scenes.dispatcher.principal)])


@situation()
def rejected(scenes):
    order, invoice = scenes.ordered(approvers=[("employee_id", scenes.manager.principal)])
    scenes.manager.orders.RejectOrder(order_id=order.id, reason="Некому")
    return order, invoice


@situation()
def approved_by_some(scenes):
    order, invoice = scenes.ordered(approvers=[("employee_id", scenes.manager.principal), ("employee_id", scenes.approver)])
    return scenes.manager.orders.ApproveOrder(order_id=order.id).order, invoice


@situation()
def approved_by_all(scenes):
    order, invoice = scenes.ordered(approvers=[("employee_id", scenes.manager.principal)])
    return scenes.manager.orders.ApproveOrder(order_id=order.id).order, invoice


@situation()
def in_progress(scenes):
    return scenes.cleaning(), None


@situation()
def controlled(scenes):
    order = scenes.cleaning()
    people = {"executor_id": scenes.dispatcher.principal, "controller_id": scenes.manager.principal}
    return scenes.manager.orders.AssignOrder(order_id=order.id, **people).order, None


@situation()
def suspended(scenes):
    return scenes.suspend(scenes.cleaning(), 7 * 86_400), None


@situation()
def quality_control(scenes):
    order, _ = controlled(scenes)
    return scenes.manager.orders.SendOrderToQualityControl(order_id=order.id).order, None


@situation()
def done(scenes):
    return scenes.done(), None


@situation()
def rated(scenes):
    order = scenes.done()
    scenes.anna.orders.RateOrder(order_id=order.id, score=4)
    return order, None


@situation()
def cancelled(scenes):
    order = scenes.waiting()
    return scenes.manager.orders.CancelOrder(order_id=order.id).order, None


# Invoices.

@situation()
def empty(scenes):
    order = scenes.cleaning()
    return order, scenes.manager.invoices.CreateInvoice(order_id=order.id).invoice.id


@situation()
def draft(scenes):
    order = scenes.cleaning()
    return order, scenes.draft(order).id


@situation()
def free(scenes):
    """R2: nothing is to be paid."""
    order = scenes.cleaning()
    return order, scenes.draft(order, discount={"basis_points": 10_000}).id


@situation()
def second_draft(scenes):
    order = scenes.cleaning()
    scenes.paid(order)
    return order, scenes.draft(order).id


@situation()
def issued(scenes):
    order = scenes.cleaning()
    return order, scenes.issued(order).id


@situation()
def issued_and_waiting(scenes):
    return scenes.ordered()


@situation()
def issued_to_unregistered(scenes):
    order = scenes.cleaning(customer_id=PYOTR)
    return order, scenes.issued(order).id


@situation()
def second_issued(scenes):
    order = scenes.cleaning()
    scenes.paid(order)
    return order, scenes.issued(order, item=DRAIN, quantity=1).id


@situation()
def paid(scenes):
    order = scenes.cleaning()
    return order, scenes.paid(order)[0].id


@situation()
def paid_and_waiting(scenes):
    order, invoice = scenes.ordered()
    scenes.pay(invoice)
    return order, invoice


@situation()
def paid_twice(scenes):
    order = scenes.cleaning()
    scenes.paid(order)
    return order, scenes.paid(order)[0].id


@situation()
def paid_for_good(scenes):
    """The service allows no refunds to be asked for."""
    order, invoice = scenes.ordered(refundable=False)
    scenes.pay(invoice)
    return scenes.manager.orders.StartOrder(order_id=order.id).order, invoice


@situation()
def paid_and_done(scenes):
    order, invoice = paid(scenes)
    return scenes.manager.orders.CompleteOrder(order_id=order.id).order, invoice


@situation()
def paid_offline(scenes):
    order, invoice = draft(scenes)
    scenes.manager.invoices.MarkInvoicePaid(invoice_id=invoice)
    return order, invoice


@situation()
def paid_offline_and_cancelled(scenes):
    """R8."""
    order, invoice = paid_offline(scenes)
    scenes.manager.orders.CancelOrder(order_id=order.id)
    return order, invoice


@situation()
def cash_to_return(scenes):
    """R9."""
    order, _ = scenes.ordered(refund_on_cancellation=True, automatic_invoicing=False)
    invoice = scenes.draft(order).id
    scenes.manager.invoices.MarkInvoicePaid(invoice_id=invoice)
    scenes.manager.orders.CancelOrder(order_id=order.id)
    return order, invoice


@situation()
def voided(scenes):
    order, invoice = issued(scenes)
    scenes.manager.orders.CancelOrder(order_id=order.id)
    return order, invoice


@situation()
def paid_and_cancelled(scenes):
    """R8: what was paid is left to staff."""
    order, invoice = paid(scenes)
    scenes.manager.orders.CancelOrder(order_id=order.id)
    return order, invoice


@situation()
def returned_by_itself(scenes):
    """F48."""
    order, invoice = scenes.ordered(refund_on_cancellation=True)
    scenes.pay(invoice)
    scenes.manager.orders.CancelOrder(order_id=order.id)
    scenes.feed.wait(order.id, "REFUND_SUCCEEDED")
    return order, invoice


# Payments.

@situation(payment="HOLD")
def being_paid(scenes):
    order, invoice = issued(scenes)
    scenes.pay(invoice)
    return order, invoice


@situation(payment="DECLINE")
def payment_declined(scenes):
    order, invoice = issued(scenes)
    scenes.pay(invoice)
    return order, invoice


@situation(payment="HOLD")
def payment_cancelled(scenes):
    order, invoice = being_paid(scenes)
    scenes.manager.invoices.CancelInvoice(invoice_id=invoice)
    return order, invoice


@situation("payment", payment="HOLD")
def payment_created(scenes):
    """Whoever told the provider died before it was written down what it said."""
    order, invoice = being_paid(scenes)
    payment = scenes.payments(order)[0].id
    scenes.product.database.rows(f"UPDATE payment SET state = {Payment.CREATED}, provider_payment_id = NULL WHERE payment_id = '{payment}'")
    return order, invoice


@situation("payment", payment="HOLD", answers_withheld=True)
def payment_unknown(scenes):
    """The provider has it and has not answered."""
    return being_paid(scenes)


@situation(payment="HOLD")
def payment_expired(scenes):
    order, invoice = being_paid(scenes)
    payment = scenes.payments(order)[0].id
    scenes.product.database.rows(f"""
        UPDATE payment SET expires_at = now() WHERE payment_id = '{payment}';
        UPDATE timer SET due_at = now() WHERE subject_id = '{payment}'""")
    scenes.feed.wait(order.id, "PAYMENT_FAILED")
    return order, invoice


@situation(payment="HOLD")
def paid_too_late(scenes):
    """R12: once its invoice was a draft again; it goes back."""
    order, invoice = being_paid(scenes)
    scenes.product.database.rows(f"UPDATE invoice SET state = 1, issued_at = NULL WHERE invoice_id = '{invoice}'")
    scenes.product.confirm(scenes.payments(order)[0].id)
    scenes.feed.wait_for(order.id, lambda event: event.text == "returned", "PAYMENT_UNAPPLIED, returned")
    return order, invoice


# Refunds.

@situation()
def refunded(scenes):
    order, invoice = paid(scenes)
    scenes.refund(order, reason=STAFF_ONLY)
    return order, invoice


@situation()
def partially_refunded(scenes):
    order, invoice = paid(scenes)
    choice = {"invoice_line_id": scenes.invoice(invoice).lines[0].id, "quantity": units(1)}
    scenes.refund(order, "PARTIAL", reason=STAFF_ONLY, lines=[choice])
    return order, invoice


@situation(refund="DECLINE")
def refund_failed(scenes):
    order, invoice = paid(scenes)
    scenes.refund(order, reason=STAFF_ONLY, ends="REFUND_FAILED")
    return order, invoice


@situation(refund="DECLINE")
def refund_failed_beside_issued(scenes):
    order, _ = refund_failed(scenes)
    return order, scenes.issued(order).id


@situation()
def refund_partly_failed(scenes):
    """A payment of which somebody gave a kopeck back at the provider's own desk cannot go back whole."""
    order, invoice = paid_twice(scenes)
    scenes.product.pay_back(next(payment.id for payment in scenes.payments(order) if payment.invoice_id == invoice), 1)
    scenes.refund(order, reason=STAFF_ONLY, ends="REFUND_FAILED")
    return order, invoice


@situation(payment="HOLD", delay_ms=86_400_000)
def being_refunded(scenes):
    order, invoice = being_paid(scenes)
    scenes.product.confirm(scenes.payments(order)[0].id)
    scenes.feed.wait(order.id, "PAYMENT_RECEIVED")
    scenes.manager.refunds.CreateRefund(order_id=order.id, kind="REFUND_KIND_FULL", reason=STAFF_ONLY)
    return order, invoice


@situation("refund_part", answers_withheld=True)
def refund_unknown(scenes):
    """The provider has what is to go back and has not answered."""
    order, invoice = issued(scenes)
    scenes.pay(invoice)
    scenes.feed.wait(order.id, "PAYMENT_RECEIVED")
    refund = scenes.manager.refunds.CreateRefund(order_id=order.id, kind="REFUND_KIND_FULL", reason=STAFF_ONLY).refund.id
    eventually(
        lambda: [part.state for part in scenes.manager.refunds.GetRefund(refund_id=refund).refund.parts] == [Refund.UNKNOWN],
        f"refund {refund} is asked for again")
    return order, invoice


# Requests.

@situation()
def requested(scenes):
    order, invoice = paid(scenes)
    scenes.request(order)
    return order, invoice


@situation()
def requested_and_waiting(scenes):
    order, invoice = paid_and_waiting(scenes)
    scenes.request(order)
    return order, invoice


@situation()
def requested_and_done(scenes):
    order, invoice = paid_and_done(scenes)
    scenes.request(order)
    return order, invoice


@situation()
def declined(scenes):
    order, invoice = paid(scenes)
    scenes.manager.refunds.DeclineRefundRequest(refund_request_id=scenes.request(order).id, reason="Услуга оказана")
    return order, invoice


@situation()
def approved(scenes):
    order, invoice = paid(scenes)
    scenes.manager.refunds.ApproveRefundRequest(
        refund_request_id=scenes.request(order).id, kind="REFUND_KIND_FULL", reason=STAFF_ONLY)
    scenes.feed.wait(order.id, "REFUND_SUCCEEDED")
    return order, invoice


@situation()
def superseded(scenes):
    order, invoice = requested(scenes)
    scenes.manager.orders.CancelOrder(order_id=order.id)
    return order, invoice


# Orders of partners' services (F7).

@situation()
def partner_issued(scenes):
    return scenes.water()


@situation()
def partner_draft(scenes):
    order, invoice = scenes.water()
    scenes.manager.invoices.CancelInvoice(invoice_id=invoice)
    return order, invoice


@situation()
def partner_requested(scenes):
    order, invoice = scenes.paid_water()
    scenes.request(order)
    return order, invoice.id


@situation()
def partner_refunded(scenes):
    order, invoice = scenes.paid_water()
    scenes.refund(order, reason=STAFF_ONLY)
    return order, invoice.id


def made(scenes, name):
    """One in the situation; the provider behaves as it has to already."""
    *_, make = SITUATIONS[name]
    order, invoice_id = make(scenes)
    return Situation(name, {"order_id": order.id, "service_id": order.service_id, **_money(scenes, order, invoice_id)})


def _money(scenes, order, invoice_id):
    ids = {}
    if invoice_id:
        invoice = scenes.invoice(invoice_id)
        ids["invoice_id"] = invoice_id
        ids.update({"line_id": line.id for line in invoice.lines[:1]})
        ids.update({"payment_id": payment.id for payment in scenes.payments(order) if payment.invoice_id == invoice_id})
    for refund in scenes.manager.refunds.ListRefunds(order_id=order.id).refunds:
        ids["refund_id"] = refund.id
        if refund.state == Refund.PENDING:
            _reaches_the_provider(scenes, order)
    try:
        ids["refund_request_id"] = scenes.manager.refunds.FindRefundRequest(order_id=order.id).request.id
    except Refused as refused:
        assert refused.reason == "REFUND_REQUEST_NOT_FOUND", refused
    return ids


def _reaches_the_provider(scenes, order):
    """What is to stay PENDING comes there while it behaves so."""
    keys = {payment.id for payment in scenes.payments(order)}
    eventually(
        lambda: any(record.payment_key in keys for record in scenes.product.records.refunds),
        f"a refund of order {order.id} is at the provider")


def all_made(scenes, names, threads=8):
    """One in each situation of `names`, in their order; the same name twice makes two."""
    found = {}
    alike = {}
    for place, name in enumerate(names):
        behaviour, unasked, _ = SITUATIONS[name]
        alike.setdefault((tuple(sorted(behaviour.items())), unasked), []).append((place, name))
    with concurrent.futures.ThreadPoolExecutor(threads) as pool:
        for (behaviour, unasked), places in alike.items():
            asking = scenes.product.unasked(unasked) if unasked else contextlib.nullcontext()
            with scenes.product.behaving(**dict(behaviour)), asking:
                found.update(zip((place for place, _ in places), pool.map(lambda entry: made(scenes, entry[1]), places)))
    return [found[place] for place in range(len(names))]
