"""What the contract of each method asks of a call beside who calls (test_access.py); new methods are found in the descriptors too."""

import pytest
from calls import refuses, send_bytes
from demo import BOTTLE, WATER, WINDOW
from minimal import minimal
from schema import GUARDED, METHODS, MUTATIONS
from scenes import units
from states import Application

KEY = ("idempotency-key", "0198b4f0-5c3e-7a52-9d0e-6a1d2c3b4a59")


@pytest.fixture(scope="module")
def sessions(scenes, product):
    """Somebody with every permission, by the application they come through."""
    return {
        Application.CRM: scenes.manager, Application.EMPLOYEE_APP: product.staff("manager", client="employee-app"),
        Application.RESIDENT_APP: scenes.anna, Application.PAYMENT_LINK: scenes.link(scenes.issued(scenes.cleaning()).id),
        Application.PARTNER_API: scenes.key()}


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


@pytest.mark.parametrize("method", MUTATIONS, ids=str)
@pytest.mark.parametrize("key", [None, "", "1", "0198b4f0-5c3e-7a52-9d0e-6a1d2c3b4a5", "0198b4f05c3e7a529d0e6a1d2c3b4a59"])
def test_a_mutation_without_a_UUID_for_its_key_is_refused(product, sessions, method, key):
    session = sessions[min(method.applications)]
    metadata = session.metadata() + ([] if key is None else [("idempotency-key", key)])
    with refuses("INVALID_ARGUMENT") as caught:
        send_bytes(product.channel, method.path, minimal(method.request()).SerializeToString(), metadata)
    assert caught.value.fields == ["idempotency-key"]


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


def test_F7_staff_without_P10_neither_order_from_partners_nor_list_their_orders(scenes):
    order, _ = scenes.water()
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING") as caught:
        scenes.master.orders.CreateOrder(
            service_id=WATER, customer_id=order.customer_id, items=[{"option_id": BOTTLE, "quantity": units(1)}])
    assert caught.value.info == {"permission": "P10"}
    own = scenes.cleaning()
    listed = [found.id for found in scenes.master.orders.ListOrders(page_size=2).orders]
    assert own.id in listed and order.id not in listed
