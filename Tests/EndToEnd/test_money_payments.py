"""The rules of payments, by their numbers."""

import pytest
from calls import refuses, together
from states import Invoice, Payment, Record

pytestmark = pytest.mark.usefixtures("the_books_agree")


def test_F21_the_providers_confirmation_makes_the_invoice_paid_by_itself(held, scenes):
    order = scenes.cleaning()
    payment = scenes.pay(scenes.issued(order).id)
    assert payment.state == Payment.PENDING and payment.confirmation_url
    assert scenes.invoice(payment.invoice_id).state == Invoice.ISSUED
    held.confirm(payment.id)
    event = scenes.feed.wait(order.id, "PAYMENT_RECEIVED")
    assert (event.payment_id, event.amount.minor_units) == (payment.id, 126_000)
    assert scenes.invoice(payment.invoice_id).state == Invoice.PAID_ONLINE
    assert scenes.order(order).paid.minor_units == 126_000


def test_F50_only_an_issued_invoice_is_paid_and_by_one_payment(held, scenes):
    order = scenes.cleaning()
    invoice = scenes.issued(order)
    payment = scenes.pay(invoice.id)
    with refuses("FAILED_PRECONDITION", "PAYMENT_IN_FLIGHT"):
        scenes.pay(invoice.id)
    assert not scenes.anna.invoices.GetInvoice(invoice_id=invoice.id).invoice.allowed_actions
    held.confirm(payment.id)
    scenes.feed.wait(order.id, "PAYMENT_RECEIVED")
    with refuses("FAILED_PRECONDITION", "INVOICE_STATE"):
        scenes.pay(invoice.id)
    offline = scenes.manager.invoices.MarkInvoicePaid(invoice_id=scenes.draft(order).id).invoice
    with refuses("FAILED_PRECONDITION", "INVOICE_STATE"):
        scenes.pay(offline.id)
    assert [found.id for found in scenes.payments(order)] == [payment.id]


def test_F50_of_eight_threads_that_start_a_payment_of_an_invoice_one_does(product, held, scenes):
    order = scenes.cleaning()
    invoice = scenes.issued(order)
    started, refused = together([
        lambda anna=anna: anna.payments.StartPayment(invoice_id=invoice.id, method="PAYMENT_METHOD_SBP").payment
        for anna in product.connections(scenes.anna, 8)])
    assert len(started) == 1 and {error.reason for error in refused} == {"PAYMENT_IN_FLIGHT"}
    assert [payment.id for payment in scenes.payments(order)] == [started[0].id]
    assert [record.key for record in product.records.payments if record.key == started[0].id] == [started[0].id]
    held.confirm(started[0].id)
    scenes.feed.wait(order.id, "PAYMENT_RECEIVED")


def test_R1_cancelling_an_invoice_first_cancels_its_payment_at_the_provider(held, scenes):
    order = scenes.cleaning()
    payment = scenes.pay(scenes.issued(order).id)
    assert scenes.manager.invoices.CancelInvoice(invoice_id=payment.invoice_id).invoice.state == Invoice.DRAFT
    assert scenes.payments(order)[0].state == Payment.CANCELLED
    record = next(record for record in held.records.payments if record.key == payment.id)
    assert record.state == Record.CANCELLED


def test_R1_cancelling_an_invoice_whose_payment_has_succeeded_meanwhile_says_so(held, scenes):
    order = scenes.cleaning()
    payment = scenes.pay(scenes.issued(order).id)
    held.confirm(payment.id)
    with refuses("FAILED_PRECONDITION", "INVOICE_STATE") as caught:
        scenes.manager.invoices.CancelInvoice(invoice_id=payment.invoice_id)
    assert "refund instead" in caught.value.message
    assert (scenes.invoice(payment.invoice_id).state, scenes.payments(order)[0].state) == (Invoice.PAID_ONLINE, Payment.SUCCEEDED)
