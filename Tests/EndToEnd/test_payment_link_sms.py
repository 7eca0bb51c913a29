"""The SMS with a payment link: to whom it may go, and what it says before anything is sent (F29–F31)."""

import contextlib
import uuid

import pytest
from calls import refuses, together
from demo import ANNA, BOTTLE, WATER
from scenes import units

SMS = {"provider": "smsc", "user": "uk", "password": "secret-of-the-centre", "sender": "SEVERNY"}

pytestmark = pytest.mark.usefixtures("settings")


@pytest.fixture
def settings(scenes):
    """The organization's account with an SMS centre, within the test."""
    scenes.manager.organizations.UpdateOrganization(sms=SMS)
    yield
    scenes.manager.organizations.UpdateOrganization(without_sms=True)


@contextlib.contextmanager
def english(scenes):
    scenes.manager.organizations.UpdateOrganization(default_language="LANGUAGE_ENGLISH")
    yield
    scenes.manager.organizations.UpdateOrganization(default_language="LANGUAGE_RUSSIAN")


def phone():
    return f"+7960{uuid.uuid4().int % 10**7:07}"


@pytest.fixture
def customer(scenes):
    """Unregistered, without a phone."""
    return scenes.new_customer()


@pytest.fixture
def order(scenes, customer):
    """Of a customer without the app, IN_PROGRESS."""
    return scenes.cleaning(customer_id=customer.id)


@pytest.fixture
def invoice(scenes, order):
    """ISSUED, 1 260 ₽."""
    return scenes.issued(order)


def preview(scenes, invoice):
    return scenes.manager.payment_links.PreviewPaymentLinkSms(invoice_id=invoice.id).preview


def set_phone(session, invoice, number, **fields):
    return session.payment_links.SetPaymentLinkPhone(invoice_id=invoice.id, phone=number, **fields).preview


def test_F31_the_preview_says_to_whom_from_whom_what_and_how_much(scenes, customer, order, invoice):
    shown = preview(scenes, invoice)
    assert (shown.customer_id, shown.phone, shown.sender, shown.total.minor_units) == (customer.id, "", "SEVERNY", 126_000)
    title = scenes.manager.organizations.GetOrganization().organization.title
    total = "1\u00a0260,00\u00a0₽"
    assert shown.text == f"{title}: счёт № 1 по заявке № {order.number} на {total}. Оплатить: {{link}}"
    with english(scenes):
        shown = preview(scenes, invoice)
        assert shown.text == f"{title}: invoice No. 1 for order No. {order.number}, 1260.00 RUB. Pay: {{link}}"


def test_F29_it_is_for_an_unregistered_customer(scenes):
    invoice = scenes.issued(scenes.cleaning(customer_id=ANNA))
    with refuses("FAILED_PRECONDITION", "CUSTOMER_REGISTERED"):
        preview(scenes, invoice)
    with refuses("FAILED_PRECONDITION", "CUSTOMER_REGISTERED"):
        set_phone(scenes.manager, invoice, phone())
    assert scenes.manager.customers.GetCustomer(customer_id=ANNA).customer.phone == "+79110000001"


def test_F29_the_order_is_IN_PROGRESS(scenes, customer, order, invoice):
    waiting = scenes.manager.orders.CreateOrder(
        service_id=WATER, customer_id=customer.id, items=[{"option_id": BOTTLE, "quantity": units(1)}])
    scenes.suspend(order)
    for each, state in ((scenes.invoice(waiting.invoice_id), "WAITING"), (invoice, "SUSPENDED")):
        with refuses("FAILED_PRECONDITION", "ORDER_STATE") as caught:
            preview(scenes, each)
        assert caught.value.info["state"] == state


def test_F29_the_invoice_is_ISSUED(scenes, order):
    draft = scenes.draft(order)
    with refuses("FAILED_PRECONDITION", "INVOICE_STATE") as caught:
        preview(scenes, draft)
    assert caught.value.info["state"] == "DRAFT"
    scenes.manager.invoices.MarkInvoicePaid(invoice_id=draft.id)
    with refuses("FAILED_PRECONDITION", "INVOICE_STATE") as caught:
        preview(scenes, draft)
    assert caught.value.info["state"] == "PAID_OFFLINE"


def test_F30_without_settings_there_is_nothing_to_preview(scenes, invoice):
    scenes.manager.organizations.UpdateOrganization(without_sms=True)
    with refuses("FAILED_PRECONDITION", "SMS_NOT_CONFIGURED"):
        preview(scenes, invoice)
    with refuses("FAILED_PRECONDITION", "SMS_NOT_CONFIGURED"):
        set_phone(scenes.manager, invoice, phone())


def test_F31_the_phone_is_added_and_changed_there(product, scenes, customer, invoice):
    first, second = phone(), phone()
    added = set_phone(scenes.manager, invoice, first, customer_etag=preview(scenes, invoice).customer_etag)
    assert added == preview(scenes, invoice) and added.phone == first
    changed = set_phone(scenes.manager, invoice, second, customer_etag=added.customer_etag)
    assert changed.phone == second
    found = scenes.manager.customers.GetCustomer(customer_id=customer.id).customer
    assert (found.phone, found.etag) == (second, changed.customer_etag)
    with refuses("ABORTED", "ETAG_MISMATCH"):
        set_phone(scenes.manager, invoice, first, customer_etag=added.customer_etag)
    for bad in ("", "79110000001", "+7911"):
        with refuses("INVALID_ARGUMENT"):
            set_phone(scenes.manager, invoice, bad)
    # Who changed it of which invoice is written down, and the number is not.
    audited = product.database.rows(f"""
        SELECT r.field_texts FROM audit_record r JOIN audit_object o USING (organization_id, record_id)
          WHERE o.object_id = '{customer.id}' AND r.action = 'payment_link.set_phone' AND r.changed""")
    assert len(audited) == 2 and all(invoice.id in texts and "+7" not in texts for (texts,) in audited)


def test_F31_of_changes_of_one_version_at_once_one_is_made(product, scenes, customer, invoice):
    etag = preview(scenes, invoice).customer_etag
    numbers = [phone() for _ in range(6)]
    made, refused = together([
        lambda session=session, number=number: set_phone(session, invoice, number, customer_etag=etag)
        for session, number in zip(product.connections(scenes.manager, 6), numbers)])
    assert len(made) == 1 and {error.reason for error in refused} == {"ETAG_MISMATCH"}
    assert scenes.manager.customers.GetCustomer(customer_id=customer.id).customer.phone == made[0].phone


def test_P11_it_is_of_the_desk_alone(product, scenes, invoice):
    desk, field = scenes.manager.payment_links, product.staff("manager", client="employee-app").payment_links
    assert desk.PreviewPaymentLinkSms(invoice_id=invoice.id).preview.text
    for session in (field, scenes.anna.payment_links):
        for call in (
            lambda session=session: session.PreviewPaymentLinkSms(invoice_id=invoice.id),
            lambda session=session: session.SetPaymentLinkPhone(invoice_id=invoice.id, phone=phone()),
        ):
            with refuses("PERMISSION_DENIED"):
                call()


def test_the_SMS_password_is_in_no_answer(scenes, invoice):
    assert SMS["password"] not in f"{preview(scenes, invoice)}{scenes.manager.organizations.GetOrganization()}"
