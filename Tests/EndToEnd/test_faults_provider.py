"""The payment provider is away, silent, or changes its mind too late."""

import time

import books
import pytest
from calls import refuses
from faults import CAPTURED, REVERSED, UNAPPLIED, eventually, product, scenes  # noqa: F401
from states import Invoice, Payment, Record

BOTTLE_PRICE = 350_00
# One question to the provider may take 5 s.
ANSWER_SECONDS = 9


@pytest.fixture(params=["gone", "silent"])
def away(product, request):
    """Has the provider gone from its port, or silent on it."""
    return product.sandbox.kill if request.param == "gone" else product.sandbox.freeze


def test_a_payment_begun_while_the_provider_is_away_is_answered_in_time_and_settles_once_it_is_back(
        product, follower, scenes, away):
    order, invoice_id = scenes.water()
    away()
    began = time.monotonic()
    payment = scenes.pay(invoice_id)
    assert time.monotonic() - began < ANSWER_SECONDS
    assert payment.state in (Payment.CREATED, Payment.UNKNOWN)
    product.start_sandbox()
    follower.wait(order.id, "PAYMENT_RECEIVED")
    assert len(product.provider_payments(payment.id)) == 1
    assert product.postings(payment.id) == [(CAPTURED, BOTTLE_PRICE)]
    books.check(product)


def test_R1_an_invoice_whose_payment_the_provider_does_not_answer_for_stays_issued(product, follower, scenes):
    product.behave(payment="HOLD")
    order, invoice_id = scenes.water()
    payment = scenes.pay(invoice_id)
    product.sandbox.kill()
    with refuses("UNAVAILABLE"):
        scenes.manager.invoices.CancelInvoice(invoice_id=invoice_id)
    assert scenes.invoice(invoice_id).state == Invoice.ISSUED
    product.start_sandbox()
    scenes.manager.invoices.CancelInvoice(invoice_id=invoice_id)
    follower.wait(order.id, "INVOICE_CANCELLED")
    [recorded] = product.provider_payments(payment.id)
    assert recorded.state == Record.CANCELLED


def test_R1_an_invoice_that_was_paid_just_before_it_is_cancelled_stays_paid(product, follower, scenes):
    product.behave(payment="HOLD")
    order, invoice_id = scenes.water()
    payment = scenes.pay(invoice_id)
    product.confirm(payment.id)
    with refuses("FAILED_PRECONDITION", "INVOICE_STATE"):
        scenes.manager.invoices.CancelInvoice(invoice_id=invoice_id)
    follower.wait(order.id, "PAYMENT_RECEIVED")
    assert product.postings(payment.id) == [(CAPTURED, BOTTLE_PRICE)]


class Forgetful:
    """In place of the provider, another one on its port that has heard of nothing."""

    count = 0

    def __init__(self, product):
        Forgetful.count += 1
        self._product = product
        self._sandbox = product.make_sandbox(f"forgetful-{Forgetful.count}")

    def __enter__(self):
        self._product.sandbox.kill()
        self._sandbox.address = self._product.sandbox.address
        self._sandbox.start()

    def __exit__(self, *_):
        self._sandbox.kill()
        self._product.start_sandbox()


def set_lifetime(product, seconds):
    product.database.rows(
        f"UPDATE organization SET payment_lifetime_seconds = {seconds} WHERE organization_id = current_organization()")


def look_back(product, payment_id):
    """As if the time had passed after which a payment that ended without success is asked for once more."""
    [(due,)] = product.database.rows(
        f"UPDATE timer SET due_at = now() WHERE subject_id = '{payment_id}' AND due_at > now() + interval '1 minute' RETURNING 1")
    assert due == "1"


def assert_went_back_once(product, payment_id):
    """R12: recorded as unapplied, returned by one reversal, and nothing of it is left in the books."""
    payment = product.staff("manager").payments.GetPayment(payment_id=payment_id).payment
    assert payment.state == Payment.SUCCEEDED and payment.unapplied
    assert payment.refunded.minor_units == BOTTLE_PRICE
    [returned] = product.provider_refunds(payment_id)
    assert (returned.state, returned.amount_minor_units) == (Record.SUCCEEDED, BOTTLE_PRICE)
    assert product.postings(payment_id) == [(UNAPPLIED, BOTTLE_PRICE), (REVERSED, BOTTLE_PRICE)]
    books.check(product)


def test_R12_a_success_after_its_invoice_was_cancelled_goes_back_once_and_uses_up_no_refund(product, follower, scenes):
    product.behave(payment="HOLD")
    order, invoice_id = scenes.water()
    payment = scenes.pay(invoice_id)
    with Forgetful(product):
        scenes.manager.invoices.CancelInvoice(invoice_id=invoice_id)
    assert scenes.payments(order)[0].state == Payment.CANCELLED
    product.confirm(payment.id)
    look_back(product, payment.id)
    follower.wait(order.id, "PAYMENT_UNAPPLIED", text="returned")
    assert_went_back_once(product, payment.id)
    assert len(follower.of(order.id, "PAYMENT_UNAPPLIED")) == 2

    # F42: the order's one refund is not used up.
    scenes.manager.invoices.ActivateInvoice(invoice_id=invoice_id)
    product.behave()
    scenes.pay(invoice_id)
    follower.wait(order.id, "PAYMENT_RECEIVED")
    scenes.refund(order)
    books.check(product)


def test_R12_a_success_after_it_expired_goes_back_once_though_the_customer_pays_again(product, follower, scenes):
    product.behave(payment="HOLD")
    order, invoice_id = scenes.water()
    set_lifetime(product, 1)
    payment = scenes.pay(invoice_id)
    set_lifetime(product, 1200)
    with Forgetful(product):
        follower.wait(order.id, "PAYMENT_FAILED", payment_id=payment.id)
    assert scenes.payments(order)[0].state == Payment.EXPIRED
    product.behave()
    again = scenes.pay(invoice_id)
    follower.wait(order.id, "PAYMENT_RECEIVED", payment_id=again.id)

    product.confirm(payment.id)
    look_back(product, payment.id)
    follower.wait(order.id, "PAYMENT_UNAPPLIED", text="returned")
    assert_went_back_once(product, payment.id)
    assert scenes.invoice(invoice_id).state == Invoice.PAID_ONLINE
    assert product.postings(again.id) == [(CAPTURED, BOTTLE_PRICE)]


def test_R12_a_reversal_whose_answer_was_lost_before_the_server_was_killed_goes_back_once(product, follower, scenes):
    product.behave(payment="HOLD")
    order, invoice_id = scenes.water()
    payment = scenes.pay(invoice_id)
    with Forgetful(product):
        scenes.manager.invoices.CancelInvoice(invoice_id=invoice_id)
    product.confirm(payment.id)
    product.withhold_answers()
    look_back(product, payment.id)
    eventually(
        lambda: product.database.rows(f"SELECT 1 FROM reversal WHERE payment_id = '{payment.id}' AND state = 5"),
        "the reversal is UNKNOWN")
    product.server.kill()
    product.start_server()
    product.end_leases()
    follower.wait(order.id, "PAYMENT_UNAPPLIED", text="returned")
    assert_went_back_once(product, payment.id)
    follower.assert_complete(product.database)
