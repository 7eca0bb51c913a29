"""What a client is told when it is wrong: the status, its reason, the fields at fault, and a text for its user."""

import uuid

import pytest
import tokens
from calls import Session, refuses, send_bytes
from demo import BOTTLE, NORTH, PASSWORD, WATER, WINDOW
from scenes import units

GET_INVOICE = "/billing.v1.InvoiceService/GetInvoice"


@pytest.mark.parametrize(
    "request_bytes",
    [b"\x0a\x24" + b"\xff" * 36, b"\x0a\x02\xc3\x28", b"\x08", b"\x0a\x05ab", b"\xff" * 11, b"\x07", b"\x0b"],
    ids=["invalid UTF-8", "cut UTF-8", "cut varint", "cut string", "endless varint", "wire type 7", "open group"])
def test_bytes_that_are_not_the_request_are_an_internal_error_and_the_connection_lives(scenes, request_bytes):
    with refuses("INTERNAL") as caught:
        send_bytes(scenes.manager.channel, GET_INVOICE, request_bytes, scenes.manager.metadata())
    assert "billing.v1.GetInvoiceRequest" in caught.value.message
    scenes.manager.orders.ListOrders(page_size=1)


@pytest.mark.parametrize(
    "path", ["/billing.v1.InvoiceService/BurnInvoice", "/billing.v2.InvoiceService/GetInvoice", GET_INVOICE.lower()])
def test_an_unknown_method_is_unimplemented(scenes, path):
    with refuses("UNIMPLEMENTED"):
        send_bytes(scenes.manager.channel, path, b"", scenes.manager.metadata())


@pytest.fixture
def said(scenes):
    """The claims of the manager's own token."""
    return tokens.claims(scenes.manager.token)


@pytest.fixture
def call_with(product):
    return lambda token: Session(product.channel, token).orders.ListOrders(page_size=1)


def test_a_token_of_the_products_key_is_good_until_it_expires(product, said, call_with):
    key = tokens.read_key(product.token_key)
    call_with(tokens.sign(key, said, expires_in=60))
    for expires_in in (0, -1, -3600):
        with refuses("UNAUTHENTICATED", "TOKEN_EXPIRED"):
            call_with(tokens.sign(key, said, expires_in))


def test_a_token_of_another_key_is_refused(said, call_with):
    with refuses("UNAUTHENTICATED", "TOKEN_INVALID"):
        call_with(tokens.sign(tokens.new_key(), said))


def test_claims_changed_under_a_good_signature_are_refused(product, said, call_with):
    key = tokens.read_key(product.token_key)
    _, payload, _ = tokens.sign(key, {**said, "app": 3}).split(".")
    header, _, signature = tokens.sign(key, said).split(".")
    with refuses("UNAUTHENTICATED", "TOKEN_INVALID"):
        call_with(f"{header}.{payload}.{signature}")


@pytest.mark.parametrize("header", ['{"alg":"none","typ":"JWT"}', '{"alg":"HS256","typ":"JWT"}'])
def test_a_token_that_asks_for_another_algorithm_is_refused(product, said, call_with, header):
    with refuses("UNAUTHENTICATED", "TOKEN_MALFORMED"):
        call_with(tokens.sign(tokens.read_key(product.token_key), said, header=header))


@pytest.mark.parametrize("token", ["x", "a.b.c", "..", "a.b.c.d"])
def test_a_text_that_is_no_token_is_refused(call_with, token):
    with refuses("UNAUTHENTICATED", "TOKEN_MALFORMED"):
        call_with(token)


def test_a_token_of_a_session_that_never_was_is_refused(product, said, call_with):
    with refuses("UNAUTHENTICATED", "SESSION_ENDED"):
        call_with(tokens.sign(tokens.read_key(product.token_key), {**said, "sid": str(uuid.uuid4())}))


def test_a_session_that_was_revoked_ends_at_once_and_is_not_refreshed(product):
    opened = product.sign_in("crm", NORTH, {"password": {"login": "manager", "password": PASSWORD}})
    session = Session(product.channel, opened.access_token)
    session.orders.ListOrders(page_size=1)
    product.nobody.sessions.RevokeSession(refresh_token=opened.refresh_token)
    with refuses("UNAUTHENTICATED", "SESSION_ENDED"):
        session.orders.ListOrders(page_size=1)
    with refuses("UNAUTHENTICATED", "REFRESH_TOKEN_REJECTED"):
        product.nobody.sessions.RefreshSession(refresh_token=opened.refresh_token)


def test_wrong_credentials_are_refused_alike_whether_the_login_exists_or_not(product):
    told = []
    for login in ("manager", "nobody"):
        with refuses("UNAUTHENTICATED", "CREDENTIALS_REJECTED") as caught:
            product.sign_in("crm", NORTH, {"password": {"login": login, "password": "wrong"}})
        told.append((caught.value.message, caught.value.text))
    assert told[0] == told[1]


def test_every_field_at_fault_is_named_by_its_path(scenes):
    with refuses("INVALID_ARGUMENT") as caught:
        scenes.manager.invoices.AddInvoiceLine(
            invoice_id="12", price_item_id=WINDOW, quantity={"thousandths": 1_000_000_001}, etag="e" * 65,
            tariff={"ten_thousandths": -1}, discount={"basis_points": 10_001})
    assert sorted(caught.value.fields) == [
        "discount.basis_points", "etag", "invoice_id", "quantity.thousandths", "tariff.ten_thousandths"]


def test_a_field_at_fault_inside_a_list_is_named_with_its_index(scenes):
    items = [{"option_id": BOTTLE, "quantity": units(1)}, {"option_id": "x", "quantity": units(0)}, {"option_id": BOTTLE}]
    with refuses("INVALID_ARGUMENT") as caught:
        scenes.anna.orders.CreateOrder(service_id=WATER, items=items)
    assert sorted(caught.value.fields) == ["items[1].option_id", "items[1].quantity.thousandths", "items[2].quantity"]


@pytest.mark.parametrize(
    ("session", "method", "fields", "at_fault"),
    [
        ("orders", "ListOrders", {"page_size": 201}, "page_size"),
        ("orders", "ListOrders", {"page_size": -1}, "page_size"),
        ("orders", "ListOrders", {"state": 99}, "state"),
        ("orders", "ListOrders", {"page_token": "t" * 513}, "page_token"),
        ("refunds", "PreviewRefund", {"order_id": str(uuid.uuid4())}, "kind"),
    ],
    ids=lambda value: str(value))
def test_a_value_out_of_its_range_is_refused_by_its_path(scenes, session, method, fields, at_fault):
    with refuses("INVALID_ARGUMENT") as caught:
        getattr(getattr(scenes.manager, session), method)(**fields)
    assert caught.value.fields == [at_fault]


@pytest.mark.parametrize(
    ("language", "locale", "text"),
    [
        ("ru", "ru", "Заказ не найден"),
        ("en", "en", "there is no such order"),
        ("en-GB, ru;q=0.5", "en", "there is no such order"),
        ("en;q=0.3, ru;q=0.9", "ru", "Заказ не найден"),
        ("de", "ru", "Заказ не найден"),
        (None, "ru", "Заказ не найден"),
    ])
def test_the_users_text_comes_in_the_language_asked_for(scenes, language, locale, text):
    with refuses("NOT_FOUND", "ORDER_NOT_FOUND") as caught:
        scenes.manager.orders.GetOrder(order_id=str(uuid.uuid4()), language=language)
    assert (caught.value.locale, caught.value.text) == (locale, text)
    assert caught.value.message == "there is no such order"


@pytest.mark.parametrize(("language", "text"), [("ru", "Неверные данные для входа"), ("en", "these credentials open no session")])
def test_who_does_not_get_in_is_told_in_the_language_asked_for(product, language, text):
    with refuses("UNAUTHENTICATED", "CREDENTIALS_REJECTED") as caught:
        product.nobody.sessions.CreateSession(
            organization_code="severny-kvartal", client_id="crm", password={"login": "dispatcher", "password": "wrong"},
            language=language)
    assert (caught.value.locale, caught.value.text) == (language, text)


def test_an_action_that_the_state_does_not_allow_is_refused_by_state_and_action(scenes):
    order = scenes.cleaning()
    invoice = scenes.issued(order)
    for attempt, reason, state, action in (
        (lambda: scenes.manager.orders.StartOrder(order_id=order.id), "ORDER_STATE", "IN_PROGRESS", "start"),
        (lambda: scenes.manager.invoices.ActivateInvoice(invoice_id=invoice.id), "INVOICE_STATE", "ISSUED", "activate"),
        (lambda: scenes.manager.invoices.MakeInvoiceUnpaid(invoice_id=invoice.id), "INVOICE_STATE", "ISSUED", "make unpaid"),
    ):
        with refuses("FAILED_PRECONDITION", reason) as caught:
            attempt()
        assert caught.value.info == {"state": state, "action": action}
        assert state in caught.value.message and action in caught.value.message


def test_an_etag_that_is_not_the_orders_any_more_aborts_and_changes_nothing(scenes):
    order = scenes.cleaning()
    stale = scenes.draft(order)
    current = scenes.line(stale)
    assert current.etag != stale.etag
    for attempt in (
        lambda: scenes.manager.invoices.ActivateInvoice(invoice_id=stale.id, etag=stale.etag),
        lambda: scenes.manager.invoices.RemoveInvoiceLine(invoice_id=stale.id, etag=stale.etag, line_id=stale.lines[0].id),
    ):
        with refuses("ABORTED", "ETAG_MISMATCH"):
            attempt()
    assert scenes.invoice(stale.id) == current
    scenes.manager.invoices.ActivateInvoice(invoice_id=stale.id, etag=current.etag)


def test_a_page_token_is_good_for_the_list_that_gave_it_alone(scenes):
    for _ in range(3):
        scenes.water()
    orders = scenes.manager.orders
    first = orders.ListOrders(page_size=1)
    second = orders.ListOrders(page_size=1, page_token=first.next_page_token)
    assert second.orders[0].id != first.orders[0].id
    services = scenes.manager.catalog.ListServices(page_size=1).next_page_token
    for token, fields in (
        ("x", {}), ("AAAA", {}), (services, {}), (first.next_page_token[:-1], {}),
        (first.next_page_token, {"state": "ORDER_STATE_WAITING"}),
    ):
        with refuses("INVALID_ARGUMENT") as caught:
            orders.ListOrders(page_token=token, **fields)
        assert caught.value.fields == ["page_token"]


def test_pages_put_together_are_the_list(scenes):
    scenes.water()
    listed, token = [], ""
    while True:
        page = scenes.anna.orders.ListOrders(page_size=7, page_token=token)
        listed += [order.id for order in page.orders]
        token = page.next_page_token
        if not token:
            break
    assert len(set(listed)) == len(listed) and listed == sorted(listed, reverse=True)
    assert listed[:200] == [order.id for order in scenes.anna.orders.ListOrders(page_size=200).orders]
