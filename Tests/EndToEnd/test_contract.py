"""The contract that each method declares in its schema holds on the wire; methods are found in the descriptors, new ones too."""

import contextlib

import pytest
from calls import Refused, refuses, send_bytes
from demo import ANNA, BOTTLE, NORTH, SOUTH, WATER, WINDOW, demo_id
from minimal import minimal
from schema import GUARDED, METHODS, MUTATIONS, contract
from scenes import units
from states import Application

KEY = ("idempotency-key", "0198b4f0-5c3e-7a52-9d0e-6a1d2c3b4a59")


@pytest.fixture(scope="module")
def partner(scenes):
    return scenes.key()


@pytest.fixture
def sessions(scenes, product, partner):
    """Somebody with every permission, by the application they come through."""
    return {
        Application.CRM: scenes.manager, Application.EMPLOYEE_APP: product.staff("manager", client="employee-app"),
        Application.RESIDENT_APP: scenes.anna, Application.PAYMENT_LINK: scenes.link(scenes.issued(scenes.cleaning()).id),
        Application.PARTNER_API: partner}


@contextlib.contextmanager
def is_admitted():
    """The call in the block passes the guard, to find that what its request names is nowhere."""
    try:
        yield
    except Refused as refused:
        assert refused.code.name == "NOT_FOUND" or refused.reason in {"CURSOR_INVALID", "PASSWORD_REJECTED"}, refused


def test_every_method_of_the_product_is_found():
    assert len(METHODS) >= 30 and len(MUTATIONS) >= 13


@pytest.mark.parametrize("method", GUARDED, ids=str)
def test_without_a_token_a_method_is_unauthenticated(product, method):
    with refuses("UNAUTHENTICATED"):
        send_bytes(product.channel, method.path, b"", [KEY])


@pytest.mark.parametrize("method", [method for method in METHODS.values() if method.contract.anonymous], ids=str)
def test_an_anonymous_method_looks_at_its_request_without_a_token(product, method):
    with refuses("INVALID_ARGUMENT") as caught:
        send_bytes(product.channel, method.path, b"")
    assert caught.value.fields


@pytest.mark.parametrize("method", GUARDED, ids=str)
def test_an_application_that_the_contract_does_not_list_is_denied(product, sessions, method):
    for application in sessions.keys() - method.applications:
        with refuses("PERMISSION_DENIED"):
            send_bytes(product.channel, method.path, b"", sessions[application].metadata() + [KEY])


@pytest.mark.parametrize("method", GUARDED, ids=str)
def test_an_application_that_the_contract_lists_is_admitted(sessions, method):
    for application in sessions.keys() & method.applications:
        with is_admitted():
            sessions[application].send(method, minimal(method.request()))


@pytest.mark.parametrize("method", MUTATIONS, ids=str)
@pytest.mark.parametrize("key", [None, "", "1", "0198b4f0-5c3e-7a52-9d0e-6a1d2c3b4a5", "0198b4f05c3e7a529d0e6a1d2c3b4a59"])
def test_a_mutation_without_a_UUID_for_its_key_is_refused(product, sessions, method, key):
    session = sessions[min(method.applications)]
    metadata = session.metadata() + ([] if key is None else [("idempotency-key", key)])
    with refuses("INVALID_ARGUMENT") as caught:
        send_bytes(product.channel, method.path, minimal(method.request()).SerializeToString(), metadata)
    assert caught.value.fields == ["idempotency-key"]


# A role's permissions: bit n stands for P-code n.
ALL = sum(1 << code for code in range(1, 19))
NORTHERN_ACCOUNTANT, SOUTHERN_MANAGER = (NORTH, demo_id("a", "role", 4)), (SOUTH, demo_id("b", "role", 2))
ASKED_FOR = sorted({code for method in GUARDED for access in method.contract.access for code in access.permissions})


@pytest.fixture
def allow(product):
    """Gives a role permissions, until the test ends."""
    before = {}

    def allow(bits, role):
        organization, role_id = role
        now = product.database.rows(f"SELECT permissions FROM role WHERE role_id = '{role_id}'", organization)
        before.setdefault(role, int(now[0][0]))
        product.database.rows(f"UPDATE role SET permissions = {bits} WHERE role_id = '{role_id}'", organization)

    yield allow
    for role, bits in before.items():
        allow(bits, role)


@pytest.mark.parametrize("code", ASKED_FOR, ids=lambda code: f"P{code}")
def test_F4_a_role_that_loses_a_permission_is_denied_by_its_P_code_on_the_next_call(product, allow, code):
    for application, client in ((Application.CRM, "crm"), (Application.EMPLOYEE_APP, "employee-app")):
        session = product.staff("manager", client=client, organization=SOUTH)
        asking = [method for method in GUARDED if code in method.permissions(application)]
        allow(ALL & ~(1 << code), SOUTHERN_MANAGER)
        for method in asking:
            with refuses("PERMISSION_DENIED", "PERMISSION_MISSING") as caught:
                session.send(method, minimal(method.request()))
            assert caught.value.info == {"permission": f"P{code}"}, method
        allow(ALL, SOUTHERN_MANAGER)
        for method in asking:
            with is_admitted():
                session.send(method, minimal(method.request()))


def test_F18_a_discount_without_P12_is_denied_and_the_draft_stays(scenes):
    draft = scenes.draft(scenes.cleaning())
    discount = {"basis_points": 1000}
    for attempt in (
        lambda: scenes.master.invoices.AddInvoiceLine(
            invoice_id=draft.id, price_item_id=WINDOW, quantity=units(1), discount=discount),
        lambda: scenes.master.invoices.UpdateInvoiceLine(invoice_id=draft.id, line_id=draft.lines[0].id, discount=discount),
    ):
        with refuses("PERMISSION_DENIED", "PERMISSION_MISSING") as caught:
            attempt()
        assert caught.value.info == {"permission": "P12"}
    assert scenes.invoice(draft.id) == draft


def test_F37_a_refund_without_P13_is_denied(scenes):
    order = scenes.cleaning()
    scenes.paid(order)
    before = scenes.everything(order)
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING") as caught:
        scenes.dispatcher.refunds.CreateRefund(order_id=order.id, kind="REFUND_KIND_FULL", reason="Не оказали услугу")
    assert caught.value.info == {"permission": "P13"}
    assert scenes.everything(order) == before


@pytest.fixture(scope="module")
def partners_ids(scenes):
    """What hangs from two orders of a partner's service, by the field that names it."""
    order, invoice = scenes.paid_water()
    refunded, _ = scenes.paid_water()
    return {
        "order_id": order.id, "invoice_id": invoice.id, "line_id": invoice.lines[0].id, "payment_id": scenes.payments(order)[0].id,
        "refund_request_id": scenes.request(order).id, "refund_id": scenes.refund(refunded).id, "service_id": WATER,
        "customer_id": ANNA}


def asks_for_P10(method):
    names = {field.name for field in method.descriptor.input_type.fields}
    conditional = {permission.permission for access in method.contract.access for permission in access.conditional}
    return contract.PERMISSION_VIEW_PARTNER_ORDERS in conditional and any(name.endswith("_id") for name in names)


@pytest.mark.parametrize("method", [method for method in GUARDED if asks_for_P10(method)], ids=str)
def test_F7_what_hangs_from_a_partner_order_is_denied_without_P10(product, partners_ids, allow, method):
    allow(ALL & ~(1 << contract.PERMISSION_VIEW_PARTNER_ORDERS), NORTHERN_ACCOUNTANT)
    for application, client in ((Application.CRM, "crm"), (Application.EMPLOYEE_APP, "employee-app")):
        if application not in method.applications:
            continue
        with refuses("PERMISSION_DENIED", "PERMISSION_MISSING") as caught:
            product.staff("accountant", client=client).send(method, minimal(method.request(), partners_ids))
        assert caught.value.info == {"permission": "P10"}


def test_F7_staff_without_P10_neither_order_from_partners_nor_list_their_orders(scenes):
    order, _ = scenes.water()
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING") as caught:
        scenes.master.orders.CreateOrder(
            service_id=WATER, customer_id=order.customer_id, items=[{"option_id": BOTTLE, "quantity": units(1)}])
    assert caught.value.info == {"permission": "P10"}
    own = scenes.cleaning()
    listed = [found.id for found in scenes.master.orders.ListOrders(page_size=2).orders]
    assert own.id in listed and order.id not in listed
