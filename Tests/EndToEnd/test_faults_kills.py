"""The server, or the provider with it, dies by SIGKILL in the middle of a payment or a refund: it comes to its true end, once."""

import concurrent.futures
import uuid

import books
import pytest
from calls import Refused
from faults import CAPTURED, REFUNDED, eventually, product, scenes, with_patience  # noqa: F401
from states import Invoice, Payment, Record, Refund

BOTTLE_PRICE = 350_00


@pytest.fixture(params=["server", "server and provider"])
def kill(product, request):
    """Kills at once, and lets the provider alone come back."""

    def kill():
        product.server.kill()
        if "provider" in request.param:
            product.sandbox.kill()
        product.start_sandbox()

    return kill


def restart(product):
    product.start_server()
    product.end_leases()


def assert_paid_once(product, follower, order, payment_id):
    """One payment at the provider, one posting of what was captured, one event, and an invoice that is paid."""
    follower.wait(order.id, "PAYMENT_RECEIVED")
    manager = product.staff("manager")
    [payment] = manager.payments.ListPayments(order_id=order.id).payments
    assert (payment.id, payment.state) == (payment_id, Payment.SUCCEEDED)
    [invoice] = manager.invoices.ListInvoices(order_id=order.id).invoices
    assert invoice.state == Invoice.PAID_ONLINE
    [recorded] = product.provider_payments(payment_id)
    assert (recorded.state, recorded.amount_minor_units) == (Record.SUCCEEDED, BOTTLE_PRICE)
    assert product.postings(payment_id) == [(CAPTURED, BOTTLE_PRICE)]
    follower.assert_complete(product.database)
    assert len(follower.of(order.id, "PAYMENT_RECEIVED")) == 1
    books.check(product)


def assert_refunded_once(product, follower, order, payment_id, refund_id):
    """One refund at the provider, one posting of it, one event, and an invoice that is refunded."""
    follower.wait(order.id, "REFUND_SUCCEEDED")
    manager = product.staff("manager")
    [refund] = manager.refunds.ListRefunds(order_id=order.id).refunds
    assert (refund.id, refund.state) == (refund_id, Refund.SUCCEEDED)
    [invoice] = manager.invoices.ListInvoices(order_id=order.id).invoices
    assert invoice.state == Invoice.REFUNDED
    [recorded] = product.provider_refunds(payment_id)
    assert (recorded.state, recorded.amount_minor_units) == (Record.SUCCEEDED, BOTTLE_PRICE)
    assert product.postings(payment_id) == [(CAPTURED, BOTTLE_PRICE), (REFUNDED, BOTTLE_PRICE)]
    follower.assert_complete(product.database)
    assert len(follower.of(order.id, "REFUND_SUCCEEDED")) == 1
    books.check(product)


def test_a_payment_that_was_confirmed_while_the_server_was_dead_is_applied_once(product, follower, scenes, kill):
    product.behave(payment="HOLD")
    order, invoice_id = scenes.water()
    payment = scenes.pay(invoice_id)
    assert payment.state == Payment.PENDING
    kill()
    product.confirm(payment.id)
    restart(product)
    assert_paid_once(product, follower, order, payment.id)


def test_a_payment_whose_answer_was_lost_before_the_kill_is_asked_for_afterwards(product, follower, scenes, kill):
    product.withhold_answers(payment="HOLD")
    order, invoice_id = scenes.water()
    payment = scenes.pay(invoice_id)
    assert payment.state == Payment.UNKNOWN
    kill()
    restart(product)
    product.confirm(payment.id)
    assert_paid_once(product, follower, order, payment.id)


def test_a_payment_that_was_only_recorded_before_the_kill_is_made_afterwards_and_its_caller_finds_it(
        product, follower, scenes, kill):
    order, invoice_id = scenes.water()
    key = str(uuid.uuid4())

    def pay():
        return scenes.anna.payments.StartPayment(key=key, invoice_id=invoice_id, method="PAYMENT_METHOD_NEW_CARD").payment

    product.sandbox.freeze()
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        first = pool.submit(pay)
        [(created, state)] = eventually(
            lambda: product.database.rows(f"SELECT payment_id, state FROM payment WHERE invoice_id = '{invoice_id}'"),
            "the payment is recorded")
        assert int(state) == Payment.CREATED
        kill()
        with pytest.raises(Refused):
            first.result()
    product.start_server()
    assert with_patience(pay).id == created
    restart(product)
    assert_paid_once(product, follower, order, created)


def test_a_refund_whose_answer_was_lost_before_the_kill_is_asked_for_afterwards(product, follower, scenes, kill):
    order, payment = paid(scenes, follower)
    product.withhold_answers()
    refund = scenes.manager.refunds.CreateRefund(order_id=order.id, kind="REFUND_KIND_FULL", reason="Не привезли").refund
    eventually(
        lambda: product.database.rows(f"SELECT 1 FROM refund_part WHERE refund_id = '{refund.id}' AND state = 5"),
        "the refund's part is UNKNOWN")
    kill()
    restart(product)
    assert_refunded_once(product, follower, order, payment.id, refund.id)


def test_a_refund_that_was_only_recorded_before_the_kill_is_made_afterwards_and_its_caller_finds_it(
        product, follower, scenes, kill):
    order, payment = paid(scenes, follower)
    key = str(uuid.uuid4())

    def refund():
        return scenes.manager.refunds.CreateRefund(
            key=key, order_id=order.id, kind="REFUND_KIND_FULL", reason="Не привезли").refund

    product.sandbox.freeze()
    created = refund()
    assert created.state == Refund.PENDING
    kill()
    product.start_server()
    assert with_patience(refund).id == created.id
    restart(product)
    assert_refunded_once(product, follower, order, payment.id, created.id)


def paid(scenes, follower):
    order, invoice_id = scenes.water()
    payment = scenes.pay(invoice_id)
    follower.wait(order.id, "PAYMENT_RECEIVED")
    return order, payment
