"""The server is killed, and separately the caller goes away, at every named point between an intent, the provider's call and the outcome:
once it runs again everything comes to its one true end, which is the provider's."""

import re
import uuid

import books
import pytest
from calls import Refused
from faults import eventually, product, scenes, with_patience  # noqa: F401
from schema import METHODS, ROOT
from states import Invoice, Payment, Record, Refund
from test_faults_provider import Forgetful, assert_went_back_once, look_back

POINTS = re.findall(r'case \w+ = "([a-z.]+)"', (ROOT / "Sources/StopPoints/StopPoint.swift").read_text())


@pytest.fixture
def stopping(product, tmp_path):
    """Starts the server so that it stops at a point, by being killed or by waiting there."""
    reached = tmp_path / "reached"

    def stopping(point, how):
        product.server.kill()
        product.server._environment = {
            **product.environment, f"MARKETPLACE_{how}_AT": point, "MARKETPLACE_PAUSE_FILE": str(reached)}
        product.start_server()
        return reached

    yield stopping
    product.server._environment = product.environment


def restart(product):
    product.server._environment = product.environment
    product.server.kill()
    product.start_server()
    product.end_leases()


def died(product):
    eventually(lambda: not product.server.runs, "the server dies at the point")


def settled(product, order):
    """Nothing of the order is on its way any more."""
    eventually(
        lambda: not product.database.rows(
            f"SELECT 1 FROM payment WHERE order_id = '{order.id}' AND state IN (1, 2, 7) UNION ALL SELECT 1 FROM refund_part "
            f"JOIN refund USING (organization_id, refund_id) WHERE order_id = '{order.id}' AND refund_part.state IN (1, 5)"),
        "everything of the order has its end", 60)


def end_as_the_provider_says(product, scenes, order):
    """The order's payment and invoice are what the provider's record says; books and invariants agree."""
    settled(product, order)
    [payment] = scenes.payments(order)
    records = product.provider_payments(payment.id)
    states = [record.state for record in records]
    assert len(states) <= 1, "the provider has two payments of one key"
    [invoice] = scenes.invoices(order)
    if states == [Record.SUCCEEDED]:
        assert payment.state == Payment.SUCCEEDED and not payment.unapplied
        assert invoice.state in (Invoice.PAID_ONLINE, Invoice.REFUNDED)
    else:
        assert payment.state in (Payment.CANCELLED, Payment.DECLINED, Payment.EXPIRED)
        assert invoice.state in (Invoice.ISSUED, Invoice.DRAFT)
    refunds = list(scenes.manager.refunds.ListRefunds(order_id=order.id).refunds)
    at_provider = product.provider_refunds(payment.id)
    assert len(at_provider) == len(refunds)
    for refund, record in zip(refunds, at_provider):
        assert (refund.state == Refund.SUCCEEDED) == (record.state == Record.SUCCEEDED)
        assert invoice.state == Invoice.REFUNDED
    books.check(product)
    product.check()


def assert_forgotten(product, card_id):
    """The card is gone, here and at the provider."""
    eventually(lambda: not product.database.rows(f"SELECT 1 FROM saved_card WHERE saved_card_id = '{card_id}'"), "the card goes", 60)
    assert not any(record.HasField("card") for record in product.records.payments if record.save_card)


class Way:
    """What a point lies on: what is arranged before the server is to stop, the call that comes to the point, and the same call again."""

    def __init__(self, product, scenes, follower):
        self.product, self.scenes, self.follower = product, scenes, follower

    def paid(self):
        order, invoice = self.scenes.water()
        self.scenes.pay(invoice)
        self.follower.wait(order.id, "PAYMENT_RECEIVED")
        return order, invoice

    def payment(self):
        order, invoice = self.scenes.water()
        fields = {"invoice_id": invoice, "method": "PAYMENT_METHOD_SBP"}
        return order, self.scenes.anna, "billing.v1.PaymentService/StartPayment", fields

    def cancel(self):
        self.product.behave(payment="HOLD")
        order, invoice = self.scenes.water()
        self.scenes.pay(invoice)
        self.product.behave()
        return order, self.scenes.manager, "billing.v1.InvoiceService/CancelInvoice", {"invoice_id": invoice}

    def card(self):
        order, invoice = self.scenes.water()
        card = self.scenes.saved_card(self.scenes.anna, invoice)
        return order, self.scenes.anna, "billing.v1.PaymentService/DeleteSavedCard", {"saved_card_id": card.id}

    def refund(self):
        order, _ = self.paid()
        fields = {"order_id": order.id, "kind": "REFUND_KIND_FULL", "reason": "Не привезли"}
        return order, self.scenes.manager, "refunds.v1.RefundService/CreateRefund", fields


def begin(product, scenes, follower, point):
    return getattr(Way(product, scenes, follower), point.partition(".")[0])()


@pytest.mark.parametrize("point", [point for point in POINTS if not point.startswith("reversal")])
def test_a_server_that_is_killed_at_a_point_leaves_what_comes_to_its_end_and_the_call_again_says_which(
        product, follower, scenes, stopping, point):
    order, session, method, fields = begin(product, scenes, follower, point)
    stopping(point, "KILL")
    key = str(uuid.uuid4())
    call, request = METHODS[method], METHODS[method].request(**fields)
    try:
        session.send(call, request, key)
    except Refused as refused:
        assert refused.code.name == "UNAVAILABLE"
    died(product)
    restart(product)
    again = with_patience(lambda: session.send(call, request, key))
    end_as_the_provider_says(product, scenes, order)
    if point.startswith("cancel"):
        assert again.invoice.state == Invoice.DRAFT
    if point.startswith("card"):
        assert_forgotten(product, fields["saved_card_id"])
    follower.assert_complete(product.database)


@pytest.mark.parametrize("point", [point for point in POINTS if point.startswith("reversal")])
def test_R12_a_reversal_goes_back_once_though_the_server_is_killed_at_a_point(product, follower, scenes, stopping, point):
    product.behave(payment="HOLD")
    order, invoice_id = scenes.water()
    payment = scenes.pay(invoice_id)
    with Forgetful(product):
        scenes.manager.invoices.CancelInvoice(invoice_id=invoice_id)
    product.confirm(payment.id)
    product.behave()
    stopping(point, "KILL")
    look_back(product, payment.id)
    died(product)
    restart(product)
    follower.wait(order.id, "PAYMENT_UNAPPLIED", text="returned")
    assert_went_back_once(product, payment.id)
    product.check()


# Of the points that a call itself passes; the others are passed by no call.
OF_CALLS = [point for point in POINTS if point.startswith(("payment", "cancel", "card")) or point == "refund.intended"]


@pytest.mark.parametrize("point", OF_CALLS)
def test_what_a_caller_gave_up_at_a_point_comes_to_its_end(product, follower, scenes, stopping, point):
    order, session, method, fields = begin(product, scenes, follower, point)
    reached = stopping(point, "PAUSE")
    call = METHODS[method]
    key = str(uuid.uuid4())
    away = call.stub(product.channel).future(
        call.request(**fields), metadata=session.metadata(key), timeout=60)
    eventually(reached.exists, "the call comes to the point")
    away.cancel()
    # As if time had passed: a timer takes up what the call left.
    product.database.rows("UPDATE timer SET due_at = now() WHERE due_at < now() + interval '1 minute'")
    if point.startswith("cancel"):
        assert with_patience(lambda: session.send(call, call.request(**fields), key)).invoice.state == Invoice.DRAFT
    end_as_the_provider_says(product, scenes, order)
    with_patience(lambda: session.send(call, call.request(**fields), key))
    end_as_the_provider_says(product, scenes, order)
    follower.assert_complete(product.database)
