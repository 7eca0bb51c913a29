"""Saved cards (F51): what is kept is the provider's token, which pays and which nobody is told."""

import pytest
from calls import refuses, together
from schema import module
from states import Invoice, Payment, Record

pytestmark = pytest.mark.usefixtures("the_books_agree")

Network = module("billing.v1.payment_pb2").CardNetwork


@pytest.fixture
def owner(scenes):
    return scenes.newcomer()


def cards(owner):
    return list(owner.payments.ListSavedCards().saved_cards)


def record(product, payment_id):
    return next(record for record in product.records.payments if record.key == payment_id)


def start(owner, invoice_id, method="NEW_CARD", **fields):
    return owner.payments.StartPayment(invoice_id=invoice_id, method=f"PAYMENT_METHOD_{method}", **fields).payment


def test_F51_a_card_that_was_saved_with_a_payment_pays_the_next(product, scenes, owner):
    card = scenes.saved_card(owner)
    assert cards(owner) == [card]
    payment = scenes.pay_by_card(owner, card)
    assert payment.state == Payment.SUCCEEDED
    assert payment.method == module("billing.v1.payment_pb2").PAYMENT_METHOD_SAVED_CARD
    assert scenes.invoice(payment.invoice_id).state == Invoice.PAID_ONLINE
    [(saving, token)] = product.database.rows(f"SELECT payment_id, token FROM saved_card WHERE saved_card_id = '{card.id}'")
    saved = record(product, saving).card
    assert (token, record(product, payment.id).card_token) == (saved.token, saved.token)
    assert (card.last_four, card.expiry_year, card.expiry_month) == (saved.last_four, saved.expiry_year, saved.expiry_month)
    assert Network.Name(card.network) == f"CARD_NETWORK_{saved.network.upper()}"


def test_F51_a_card_is_saved_when_that_was_asked_for_and_the_payment_succeeded(product, held, scenes, owner):
    order = scenes.cleaning(customer_id=owner.principal)
    payment = start(owner, scenes.issued(order).id, save_card=True)
    assert payment.state == Payment.PENDING and not cards(owner)
    held.confirm(payment.id)
    scenes.feed.wait(order.id, "PAYMENT_RECEIVED")
    assert len(cards(owner)) == 1
    with product.behaving(payment="DECLINE"):
        assert start(owner, scenes.to_pay(owner), save_card=True).state == Payment.DECLINED
    with product.behaving():
        assert start(owner, scenes.to_pay(owner)).state == Payment.SUCCEEDED
    assert len(cards(owner)) == 1


def test_F51_a_confirmation_that_everybody_hears_of_at_once_saves_a_card_once(product, held, scenes, owner):
    order = scenes.cleaning(customer_id=owner.principal)
    payment = start(owner, scenes.issued(order).id, save_card=True)
    held.confirm(payment.id)
    # Each asks the provider, beside the timer.
    together([
        lambda manager=manager: manager.invoices.CancelInvoice(invoice_id=payment.invoice_id)
        for manager in product.connections(scenes.manager, 6)])
    scenes.feed.wait(order.id, "PAYMENT_RECEIVED")
    assert len(cards(owner)) == 1


def test_R12_F51_a_payment_that_comes_too_late_and_goes_back_saves_its_card_all_the_same(product, scenes, owner):
    order = scenes.cleaning(customer_id=owner.principal)
    with product.behaving(payment="HOLD"):
        payment = start(owner, scenes.issued(order).id, save_card=True)
        product.database.rows(f"UPDATE invoice SET state = 1, issued_at = NULL WHERE invoice_id = '{payment.invoice_id}'")
        product.confirm(payment.id)
        scenes.feed.wait_for(order.id, lambda event: event.text == "returned", "PAYMENT_UNAPPLIED, returned")
    assert len(cards(owner)) == 1


@pytest.mark.parametrize("behaviour", [{"payment": "DECLINE"}, {"expired": True}], ids=["declined", "expired"])
def test_F51_a_saved_card_that_is_refused_is_a_declined_payment_and_stays(product, scenes, owner, behaviour):
    card, invoice = scenes.saved_card(owner), scenes.to_pay(owner)
    with product.behaving(**behaviour):
        payment = scenes.pay_by_card(owner, card, invoice)
        assert payment.state == Payment.DECLINED and record(product, payment.id).state == Record.DECLINED
    assert scenes.invoice(invoice).state == Invoice.ISSUED
    assert scenes.pay_by_card(owner, card, invoice).state == Payment.SUCCEEDED


def test_F51_what_is_deleted_is_gone_for_its_customer_and_for_the_provider(product, scenes, owner):
    card, other = scenes.saved_card(owner), scenes.saved_card(owner)
    [(saving,)] = product.database.rows(f"SELECT payment_id FROM saved_card WHERE saved_card_id = '{card.id}'")
    owner.payments.DeleteSavedCard(saved_card_id=card.id)
    assert cards(owner) == [other]
    assert not record(product, saving).HasField("card")
    assert not product.database.rows(f"SELECT 1 FROM saved_card WHERE saved_card_id = '{card.id}'")
    assert not product.database.rows(f"SELECT 1 FROM timer WHERE subject_id = '{card.id}'")
    with refuses("NOT_FOUND", "SAVED_CARD_NOT_FOUND"):
        owner.payments.DeleteSavedCard(saved_card_id=card.id)
    with refuses("NOT_FOUND", "SAVED_CARD_NOT_FOUND"):
        scenes.pay_by_card(owner, card)


def test_F51_a_payment_by_a_card_that_is_deleted_meanwhile_goes_on(product, held, scenes, owner):
    with product.behaving():
        card = scenes.saved_card(owner)
    product.behave(payment="HOLD")
    order = scenes.cleaning(customer_id=owner.principal)
    payment = scenes.pay_by_card(owner, card, scenes.issued(order).id)
    assert payment.state == Payment.PENDING
    owner.payments.DeleteSavedCard(saved_card_id=card.id)
    held.confirm(payment.id)
    scenes.feed.wait(order.id, "PAYMENT_RECEIVED")


def test_F51_of_payments_and_a_deletion_at_once_every_one_has_its_end(product, scenes, owner):
    """A payment whose card is gone before the provider is told is declined, and nothing is taken."""
    card = scenes.saved_card(owner)
    invoices = [scenes.to_pay(owner) for _ in range(4)]
    one, *others = product.connections(owner, 5)
    together(
        [lambda session=session, invoice=invoice: scenes.pay_by_card(session, card, invoice)
         for session, invoice in zip(others, invoices)]
        + [lambda: one.payments.DeleteSavedCard(saved_card_id=card.id)])
    assert not cards(owner)
    for invoice in invoices:
        found = scenes.invoice(invoice)
        states = [payment.state for payment in scenes.manager.payments.ListPayments(order_id=found.order_id).payments]
        assert states in ([], [Payment.SUCCEEDED], [Payment.DECLINED])
        assert (found.state == Invoice.PAID_ONLINE) == (states == [Payment.SUCCEEDED])


def test_F51_a_card_is_its_customers_alone(scenes, owner):
    card, stranger = scenes.saved_card(owner), scenes.newcomer()
    assert not cards(stranger)
    with refuses("NOT_FOUND", "SAVED_CARD_NOT_FOUND"):
        stranger.payments.DeleteSavedCard(saved_card_id=card.id)
    with refuses("NOT_FOUND", "SAVED_CARD_NOT_FOUND"):
        scenes.pay_by_card(stranger, card)
    assert cards(owner) == [card]


def test_F51_a_card_is_named_where_it_pays_and_nothing_but_a_new_card_is_saved(scenes, owner):
    card, invoice = scenes.saved_card(owner), scenes.to_pay(owner)
    for method, fields in (
        ("SAVED_CARD", {}), ("SBP", {"saved_card_id": card.id}), ("NEW_CARD", {"saved_card_id": card.id}),
        ("SBP", {"save_card": True}), ("SAVED_CARD", {"saved_card_id": card.id, "save_card": True}),
    ):
        with refuses("INVALID_ARGUMENT", "PAYMENT_CARD"):
            start(owner, invoice, method, **fields)
    assert not scenes.manager.payments.ListPayments(order_id=scenes.invoice(invoice).order_id).payments


def test_F51_by_a_link_there_are_no_saved_cards(scenes, owner):
    scenes.saved_card(owner)
    link = scenes.link(scenes.to_pay(owner))
    for fields in ({"method": "PAYMENT_METHOD_SAVED_CARD"}, {"method": "PAYMENT_METHOD_NEW_CARD", "save_card": True}):
        with refuses("INVALID_ARGUMENT", "NO_SAVED_CARDS"):
            link.payment_links.StartLinkedPayment(**fields)
    for call in (link.payments.ListSavedCards, scenes.manager.payments.ListSavedCards):
        with refuses("PERMISSION_DENIED"):
            call()
    assert link.payment_links.StartLinkedPayment(method="PAYMENT_METHOD_NEW_CARD").payment.state == Payment.SUCCEEDED
    assert len(cards(owner)) == 1


def test_a_customer_has_at_most_20_saved_cards(product, scenes, owner):
    for _ in range(20):
        scenes.saved_card(owner)
    invoice = scenes.to_pay(owner)
    with refuses("FAILED_PRECONDITION", "SAVED_CARDS_FULL"):
        start(owner, invoice, save_card=True)
    first = owner.payments.ListSavedCards(page_size=15)
    rest = owner.payments.ListSavedCards(page_size=15, page_token=first.next_page_token)
    assert [*first.saved_cards, *rest.saved_cards] == cards(owner) and len(rest.saved_cards) == 5 and not rest.next_page_token
    owner.payments.DeleteSavedCard(saved_card_id=first.saved_cards[0].id)
    assert scenes.saved_card(owner, invoice)


# Where anything that is said or written down ends up.
SAID = ["idempotency", "outbox", "audit_record", "delivery", "order_message"]


def test_F51_a_token_is_in_no_answer_log_audit_record_or_event(product, scenes, owner):
    card = scenes.saved_card(owner)
    [(token,)] = product.database.rows(f"SELECT token FROM saved_card WHERE saved_card_id = '{card.id}'")
    answers = [owner.payments.ListSavedCards(), scenes.pay_by_card(owner, card)]
    with product.behaving(expired=True):
        answers.append(scenes.pay_by_card(owner, card))
    owner.payments.DeleteSavedCard(saved_card_id=card.id)
    with refuses("NOT_FOUND") as caught:
        owner.payments.DeleteSavedCard(saved_card_id=card.id)
    assert not any(token in str(said) for said in (*answers, caught.value, *scenes.feed.events))
    for table in SAID:
        assert product.database.rows(f"""
            SELECT count(*) FROM {table} t WHERE position('{token}' IN t::text) > 0 OR position('{token.encode().hex()}' IN t::text) > 0
            """) == [("0",)], table
    [audited] = product.database.rows(f"""
        SELECT count(*) FROM audit_record JOIN audit_object USING (organization_id, record_id)
          WHERE object_id = '{card.id}' AND action = 'saved_card.delete' AND changed""")
    assert audited == ("1",)
    logs = list(product.folder.glob("*.log"))
    assert logs and not any(token in log.read_text() for log in logs)
