"""Payment links: their bearers see one invoice and pay it, as long as it is ISSUED."""

import base64
import uuid

import pytest
from calls import Session, refuses, together
from demo import BOTTLE, ORGANIZATIONS, PYOTR, SOUTH, WATER
from scenes import units
from states import Invoice, InvoiceAction, Payment, Record

pytestmark = pytest.mark.usefixtures("the_books_agree")


def links(product, invoice_id):
    return product.database.rows(f"SELECT link_id FROM payment_link WHERE invoice_id = '{invoice_id}'")


def test_F32_an_unregistered_customer_pays_by_the_link_and_staff_refund_it(product, scenes):
    order = scenes.manager.orders.CreateOrder(
        service_id=WATER, customer_id=PYOTR, items=[{"option_id": BOTTLE, "quantity": units(2)}])
    link = scenes.link(order.invoice_id)
    invoice = link.payment_links.GetLinkedInvoice().invoice
    assert (invoice.id, invoice.state, invoice.total.minor_units) == (order.invoice_id, Invoice.ISSUED, 70_000)
    assert list(invoice.allowed_actions) == [InvoiceAction.PAY]
    payment = link.payment_links.StartLinkedPayment(method="PAYMENT_METHOD_SBP", email="pyotr@example.org").payment
    assert (payment.state, payment.invoice_id, payment.amount.minor_units) == (Payment.SUCCEEDED, invoice.id, 70_000)
    scenes.feed.wait(order.order.id, "PAYMENT_RECEIVED")
    assert scenes.invoice(invoice.id).state == Invoice.PAID_ONLINE
    refund = scenes.refund(order.order)
    assert refund.amount.minor_units == 70_000
    assert next(record for record in product.records.payments if record.key == payment.id).refunded_minor_units == 70_000


def test_F50_the_bearer_sees_the_payment_that_they_began_and_begins_no_second(held, scenes):
    order = scenes.cleaning()
    link = scenes.link(scenes.issued(order).id)
    payment = link.payment_links.StartLinkedPayment(method="PAYMENT_METHOD_NEW_CARD").payment
    assert payment.state == Payment.PENDING and payment.confirmation_url
    assert link.payment_links.GetLinkedPayment(payment_id=payment.id).payment == payment
    with refuses("FAILED_PRECONDITION", "PAYMENT_IN_FLIGHT"):
        link.payment_links.StartLinkedPayment(method="PAYMENT_METHOD_NEW_CARD")
    with refuses("FAILED_PRECONDITION", "PAYMENT_IN_FLIGHT"):
        scenes.pay(payment.invoice_id)
    assert not link.payment_links.GetLinkedInvoice().invoice.allowed_actions
    held.confirm(payment.id)
    scenes.feed.wait(order.id, "PAYMENT_RECEIVED")
    assert scenes.payments(order)[0].state == Payment.SUCCEEDED


def test_a_declined_payment_leaves_the_link_as_it_was(product, scenes):
    link = scenes.link(scenes.issued(scenes.cleaning()).id)
    with product.behaving(payment="DECLINE"):
        payment = link.payment_links.StartLinkedPayment(method="PAYMENT_METHOD_NEW_CARD").payment
    assert payment.state == Payment.DECLINED
    assert link.payment_links.GetLinkedPayment(payment_id=payment.id).payment.state == Payment.DECLINED
    assert link.payment_links.StartLinkedPayment(method="PAYMENT_METHOD_SBP").payment.state == Payment.SUCCEEDED


def leave_by_cancelling(scenes, order, invoice):
    scenes.manager.invoices.CancelInvoice(invoice_id=invoice.id)


def leave_by_paying(scenes, order, invoice):
    scenes.pay(invoice.id)
    scenes.feed.wait(order.id, "PAYMENT_RECEIVED")


def leave_by_refunding(scenes, order, invoice):
    """R11: a refund of another invoice returns this one to DRAFT."""
    scenes.refund(order)


@pytest.mark.parametrize("leave", [leave_by_cancelling, leave_by_paying, leave_by_refunding], ids=lambda leave: leave.__name__)
def test_R13_a_link_dies_when_its_invoice_leaves_ISSUED_and_does_not_come_back(product, scenes, leave):
    order = scenes.cleaning()
    if leave is leave_by_refunding:
        scenes.paid(order)
    invoice = scenes.issued(order)
    link, other = scenes.link(invoice.id), scenes.link(invoice.id)
    assert len(links(product, invoice.id)) == 2
    leave(scenes, order, invoice)
    assert not links(product, invoice.id)
    for dead in (link, other):
        for call in (
            dead.payment_links.GetLinkedInvoice,
            lambda: dead.payment_links.StartLinkedPayment(method="PAYMENT_METHOD_SBP"),
            lambda: dead.payment_links.GetLinkedPayment(payment_id=str(uuid.uuid4())),
        ):
            with refuses("UNAUTHENTICATED", "PAYMENT_LINK_INVALID"):
                call()
    if leave is leave_by_cancelling:
        scenes.manager.invoices.ActivateInvoice(invoice_id=invoice.id)
        with refuses("UNAUTHENTICATED", "PAYMENT_LINK_INVALID"):
            link.payment_links.GetLinkedInvoice()


def test_R13_a_row_that_outlived_ISSUED_opens_nothing(product, scenes):
    order = scenes.cleaning()
    invoice = scenes.issued(order)
    link = scenes.link(invoice.id)
    product.database.rows(f"""
        CREATE TEMPORARY TABLE kept AS SELECT * FROM payment_link WHERE invoice_id = '{invoice.id}';
        UPDATE invoice SET state = 1, issued_at = NULL WHERE invoice_id = '{invoice.id}';
        INSERT INTO payment_link SELECT * FROM kept""")
    with refuses("UNAUTHENTICATED", "PAYMENT_LINK_INVALID"):
        link.payment_links.GetLinkedInvoice()


def altered(secret, at):
    """The secret with one character changed."""
    return secret[:at] + ("A" if secret[at] != "A" else "B") + secret[at + 1:]


def test_R13_what_is_said_of_a_secret_does_not_tell_why_it_is_none(product, scenes):
    good = scenes.link(scenes.issued(scenes.cleaning()).id).token
    raw = base64.urlsafe_b64decode(good[4:])
    south = uuid.UUID(ORGANIZATIONS[SOUTH]).bytes

    def text(raw):
        return "mpl_" + base64.urlsafe_b64encode(raw).decode().rstrip("=")

    said = set()
    for token in (
        "mpl_", good[:-1], good + "A", good[:-1] + "*", "mpl_" + "A" * 64, altered(good, 30), altered(good, len(good) - 1),
        text(south + raw[16:]), text(raw[:16] + uuid.uuid4().bytes + raw[32:]), text(raw[:32] + bytes(16)),
    ):
        with refuses("UNAUTHENTICATED", "PAYMENT_LINK_INVALID") as caught:
            Session(product.channel, token).payment_links.GetLinkedInvoice()
        said.add((caught.value.message, tuple(caught.value.fields)))
    assert len(said) == 1
    # As a key it is for other methods.
    with refuses("PERMISSION_DENIED"):
        Session(product.channel, good.replace("mpl_", "mpk_")).payment_links.GetLinkedInvoice()


def test_R13_a_secret_is_said_once_and_kept_as_its_hash(product, scenes):
    invoice, key = scenes.issued(scenes.cleaning()), str(uuid.uuid4())
    first = scenes.manager.payment_links.CreatePaymentLink(invoice_id=invoice.id, key=key)
    again = scenes.manager.payment_links.CreatePaymentLink(invoice_id=invoice.id, key=key)
    assert first.secret and not again.secret and again.payment_link == first.payment_link
    raw = base64.urlsafe_b64decode(first.secret[4:])
    assert len(raw[32:]) * 8 >= 128
    [(is_hashed, tells)] = product.database.rows(f"""
        SELECT secret_hash = sha256('\\x{raw[32:].hex()}'),
            (SELECT count(*) FROM idempotency WHERE position('\\x{first.secret.encode().hex()}' IN response) > 0
              OR position('\\x{raw[32:].hex()}' IN response) > 0)
          FROM payment_link WHERE link_id = '{first.payment_link.id}'""")
    assert (is_hashed, tells) == ("t", "0")


def test_of_calls_at_once_with_one_key_one_is_told_the_secret(product, scenes):
    invoice, key = scenes.issued(scenes.cleaning()), str(uuid.uuid4())
    answers, refused = together([
        lambda manager=manager: manager.payment_links.CreatePaymentLink(invoice_id=invoice.id, key=key)
        for manager in product.connections(scenes.manager, 8)])
    assert not refused and len({answer.payment_link.id for answer in answers}) == 1
    assert sum(1 for answer in answers if answer.secret) == 1
    assert len(links(product, invoice.id)) == 1


def test_the_ten_latest_links_of_an_invoice_are_good(product, scenes):
    invoice = scenes.issued(scenes.cleaning())
    made = [scenes.link(invoice.id) for _ in range(12)]
    for dead in made[:2]:
        with refuses("UNAUTHENTICATED", "PAYMENT_LINK_INVALID"):
            dead.payment_links.GetLinkedInvoice()
    for good in made[2:]:
        assert good.payment_links.GetLinkedInvoice().invoice.id == invoice.id


def test_a_link_is_made_of_an_ISSUED_invoice_alone(scenes):
    order = scenes.cleaning()
    draft = scenes.draft(order)
    with refuses("FAILED_PRECONDITION", "INVOICE_STATE") as caught:
        scenes.manager.payment_links.CreatePaymentLink(invoice_id=draft.id)
    assert caught.value.info["state"] == "DRAFT"
    paid = scenes.manager.invoices.MarkInvoicePaid(invoice_id=draft.id).invoice
    with refuses("FAILED_PRECONDITION", "INVOICE_STATE"):
        scenes.manager.payment_links.CreatePaymentLink(invoice_id=paid.id)


def test_a_link_reaches_its_own_invoice_and_payments_alone(held, scenes):
    order = scenes.cleaning()
    other = scenes.cleaning()
    invoice = scenes.issued(order)
    link, foreign = scenes.link(invoice.id), scenes.pay(scenes.issued(other).id)
    with refuses("NOT_FOUND", "PAYMENT_NOT_FOUND"):
        link.payment_links.GetLinkedPayment(payment_id=foreign.id)
    # What else there is, is not for links.
    for call in (
        lambda: link.invoices.GetInvoice(invoice_id=invoice.id), lambda: link.payments.GetPayment(payment_id=foreign.id),
        lambda: link.orders.GetOrder(order_id=order.id), link.orders.ListOrders,
        lambda: link.payment_links.CreatePaymentLink(invoice_id=invoice.id),
    ):
        with refuses("PERMISSION_DENIED"):
            call()
    held.confirm(foreign.id)
    scenes.feed.wait(other.id, "PAYMENT_RECEIVED")


def test_F25_of_an_order_with_several_invoices_the_bearer_sees_one(held, scenes):
    order = scenes.cleaning()
    scenes.manager.invoices.MarkInvoicePaid(invoice_id=scenes.draft(order).id)
    second = scenes.issued(order)
    link = scenes.link(second.id)
    assert link.payment_links.GetLinkedInvoice().invoice.id == second.id
    payment = scenes.pay(second.id)
    # The customer's own payment of the same invoice is a payment of the link's invoice.
    assert link.payment_links.GetLinkedPayment(payment_id=payment.id).payment.id == payment.id
    held.confirm(payment.id)
    scenes.feed.wait(order.id, "PAYMENT_RECEIVED")


def test_R13_making_a_link_beside_cancelling_leaves_none_alive(product, scenes):
    """Whatever comes first, no link of an invoice that is a draft is there afterwards."""
    for _ in range(20):
        invoice = scenes.issued(scenes.cleaning())
        one, two = product.connections(scenes.manager, 2)
        together([
            lambda: one.payment_links.CreatePaymentLink(invoice_id=invoice.id),
            lambda: two.invoices.CancelInvoice(invoice_id=invoice.id)])
        assert scenes.invoice(invoice.id).state == Invoice.DRAFT
        assert not links(product, invoice.id)


def test_F32_of_eight_payments_by_link_and_app_at_once_one_begins(product, held, scenes):
    order = scenes.cleaning()
    invoice = scenes.issued(order)
    payers = product.connections(scenes.link(invoice.id), 4)
    started, refused = together(
        [lambda payer=payer: payer.payment_links.StartLinkedPayment(method="PAYMENT_METHOD_SBP").payment for payer in payers]
        + [lambda: scenes.pay(invoice.id) for _ in range(4)])
    assert len(started) == 1 and {error.reason for error in refused} == {"PAYMENT_IN_FLIGHT"}
    assert [record.state for record in product.records.payments if record.key == started[0].id] == [Record.PENDING]
    held.confirm(started[0].id)
    scenes.feed.wait(order.id, "PAYMENT_RECEIVED")
