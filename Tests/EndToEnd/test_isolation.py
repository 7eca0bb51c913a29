"""Nobody reaches what is another organization's or another resident's, and customers see nothing that is the staff's."""

import pytest
from calls import refuses
from demo import (
    ANNA, AQUA, BOTTLE, BORIS, CLEANING, GLEB, PYOTR, SOUTH, SOUTHERN_ITEM, SOUTHERN_OPTION, SOUTHERN_SERVICE, WATER, WINDOW,
    demo_id)
from minimal import minimal
from schema import GUARDED
from scenes import units
from states import Application

# What a field names, and the reason of its NOT_FOUND; of several the first in this order answers.
REASONS = {
    "refund_request_id": "REFUND_REQUEST_NOT_FOUND", "refund_id": "REFUND_NOT_FOUND", "payment_id": "PAYMENT_NOT_FOUND",
    "invoice_id": "INVOICE_NOT_FOUND", "order_id": "ORDER_NOT_FOUND", "service_id": "SERVICE_NOT_FOUND",
    "device_id": "DEVICE_NOT_FOUND", "delivery_id": "DELIVERY_NOT_FOUND", "employee_id": "EMPLOYEE_NOT_FOUND",
    "role_id": "ROLE_NOT_FOUND", "api_key_id": "API_KEY_NOT_FOUND", "price_item_id": "PRICE_ITEM_NOT_FOUND",
    "legal_entity_id": "LEGAL_ENTITY_NOT_FOUND", "partner_id": "PARTNER_NOT_FOUND", "premises_id": "PREMISES_NOT_FOUND",
    "saved_card_id": "SAVED_CARD_NOT_FOUND", "building_id": "BUILDING_NOT_FOUND", "category_id": "CATEGORY_NOT_FOUND", "customer_id": "CUSTOMER_NOT_FOUND"}
# What a list is narrowed by: of another organization's it is empty.
FILTERS = {"marketplace.v1.CatalogService/ListServices", "marketplace.v1.LegalEntityService/ListLegalEntities",
           "marketplace.v1.CustomerService/ListCustomers"}


def named(method):
    """The field by which a method names a thing of somebody's; None for one that names nothing."""
    fields = {field.name for field in method.descriptor.input_type.fields}
    return next((name for name in REASONS if name in fields and str(method) not in FILTERS), None)


def names(method, ids, stranger):
    """The ids of what is another organization's; an order besides is for a customer of the stranger's own."""
    return ids if named(method) == "customer_id" else {**ids, "customer_id": stranger.principal}


def reason(method):
    if str(method) == "refunds.v1.RefundService/FindRefundRequest":
        return "REFUND_REQUEST_NOT_FOUND"
    return REASONS[named(method)]


# A list of nobody's is empty.
FILTERED = {"access.v1.ApiKeyService/ListApiKeys", "billing.v1.LedgerService/ListPostings"}
NAMING = [method for method in GUARDED if named(method) and str(method) not in FILTERED]
# Anybody of the organization may see its services.
OF_CUSTOMERS = [
    method for method in NAMING
    if Application.RESIDENT_APP in method.applications and named(method) not in ("service_id", "category_id")]


@pytest.fixture(scope="module")
def annas(scenes):
    """Anna's two orders with everything that can hang from one, and the ids of it all."""
    order, invoice = scenes.paid_water()
    request = scenes.request(order)
    refund_order = scenes.cleaning()
    scenes.paid(refund_order)
    refund = scenes.refund(refund_order)
    ids = {
        "order_id": order.id, "invoice_id": invoice.id, "line_id": invoice.lines[0].id, "service_id": order.service_id,
        "payment_id": scenes.payments(order)[0].id, "refund_request_id": request.id, "refund_id": refund.id,
        "device_id": scenes.device().id, "saved_card_id": scenes.saved_card(scenes.newcomer()).id, "delivery_id": scenes.dead_delivery(), "price_item_id": WINDOW, "customer_id": ANNA,
        "api_key_id": scenes.key().principal, "employee_id": demo_id("a", "employee", 1), "role_id": demo_id("a", "role", 1),
        **{f"{kind}_id": demo_id("a", kind, 1) for kind in ("legal_entity", "partner", "premises", "building", "category")}}
    return ids, (order, refund_order)


def test_every_field_that_names_a_thing_is_known_here():
    # Of clients each organization has its own by the same id: test_organization.py.
    own = {"executor_id", "controller_id", "option_id", "line_id", "invoice_line_id", "client_id", "object_id", "principal_id"}
    for method in GUARDED:
        for field in method.descriptor.input_type.fields:
            assert not field.name.endswith("_id") or field.name in own | REASONS.keys(), f"{method}: {field.name}"


@pytest.mark.parametrize("method", NAMING, ids=str)
def test_another_organizations_id_is_not_found_and_nothing_changes(product, scenes, annas, method):
    ids, orders = annas
    before = [scenes.everything(order) for order in orders]
    strangers = {
        Application.CRM: product.staff("manager", organization=SOUTH),
        Application.EMPLOYEE_APP: product.staff("manager", client="employee-app", organization=SOUTH),
        Application.RESIDENT_APP: product.resident("+79120000001", organization=SOUTH)}
    for application in sorted(method.applications & strangers.keys()):
        with refuses("NOT_FOUND", reason(method)):
            stranger = strangers[application]
            stranger.send(method, minimal(method.request(), names(method, ids, stranger)))
    assert [scenes.everything(order) for order in orders] == before


@pytest.mark.parametrize("method", OF_CUSTOMERS, ids=str)
def test_another_residents_id_is_not_found_and_nothing_changes(scenes, annas, method):
    ids, orders = annas
    before = [scenes.everything(order) for order in orders]
    with refuses("NOT_FOUND", reason(method)):
        scenes.boris.send(method, minimal(method.request(), ids))
    assert [scenes.everything(order) for order in orders] == before


def test_lists_show_nobody_elses_orders(product, scenes, annas):
    ids, _ = annas
    gleb = product.resident("+79120000001", organization=SOUTH)
    for stranger in (scenes.boris, gleb, product.staff("manager", organization=SOUTH)):
        assert ids["order_id"] not in [order.id for order in stranger.orders.ListOrders(page_size=200).orders]


def test_an_order_takes_nothing_of_another_organization(scenes):
    item = {"option_id": BOTTLE, "quantity": units(1)}
    for fields, reason in (
        ({"service_id": SOUTHERN_SERVICE, "customer_id": BORIS}, "SERVICE_NOT_FOUND"),
        ({"service_id": WATER, "customer_id": GLEB, "items": [item]}, "CUSTOMER_NOT_FOUND"),
        ({"service_id": WATER, "customer_id": BORIS, "items": [{**item, "option_id": SOUTHERN_OPTION}]}, "OPTION_NOT_FOUND"),
        ({"service_id": CLEANING, "customer_id": BORIS, "items": [item]}, "OPTION_NOT_FOUND"),
    ):
        with refuses("NOT_FOUND", reason):
            scenes.manager.orders.CreateOrder(**fields)


@pytest.mark.parametrize("customer", [BORIS, PYOTR, GLEB], ids=["a neighbour", "an unregistered one", "a stranger"])
def test_a_resident_orders_for_nobody_else(scenes, customer):
    with refuses("NOT_FOUND", "CUSTOMER_NOT_FOUND"):
        scenes.anna.orders.CreateOrder(service_id=CLEANING, customer_id=customer)


def test_an_invoice_takes_nothing_of_another_invoice_or_organization(scenes):
    draft, other = scenes.draft(scenes.cleaning()), scenes.draft(scenes.cleaning())
    foreign = {"invoice_id": draft.id, "line_id": other.lines[0].id}
    with refuses("NOT_FOUND", "PRICE_ITEM_NOT_FOUND"):
        scenes.manager.invoices.AddInvoiceLine(invoice_id=draft.id, price_item_id=SOUTHERN_ITEM, quantity=units(1))
    with refuses("NOT_FOUND", "LINE_NOT_FOUND"):
        scenes.manager.invoices.UpdateInvoiceLine(**foreign, quantity=units(1))
    with refuses("NOT_FOUND", "LINE_NOT_FOUND"):
        scenes.manager.invoices.RemoveInvoiceLine(**foreign)
    assert (scenes.invoice(draft.id), scenes.invoice(other.id)) == (draft, other)


def test_a_refund_takes_no_line_of_another_order(scenes):
    order, other = scenes.cleaning(), scenes.cleaning()
    scenes.paid(order)
    foreign, _ = scenes.paid(other)
    before = scenes.everything(order), scenes.everything(other)
    fields = {"order_id": order.id, "kind": "REFUND_KIND_PARTIAL", "lines": [{"invoice_line_id": foreign.lines[0].id}]}
    with refuses("NOT_FOUND", "LINE_NOT_FOUND"):
        scenes.manager.refunds.PreviewRefund(**fields)
    with refuses("NOT_FOUND", "LINE_NOT_FOUND"):
        scenes.manager.refunds.CreateRefund(**fields, reason="Не оказали услугу")
    assert (scenes.everything(order), scenes.everything(other)) == before


def test_a_draft_is_not_shown_to_its_customer(scenes):
    order = scenes.cleaning()
    draft = scenes.draft(order)
    with refuses("NOT_FOUND", "INVOICE_NOT_FOUND"):
        scenes.anna.invoices.GetInvoice(invoice_id=draft.id)
    with refuses("NOT_FOUND", "INVOICE_NOT_FOUND"):
        scenes.pay(draft.id)
    assert not scenes.anna.invoices.ListInvoices(order_id=order.id).invoices
    scenes.manager.invoices.ActivateInvoice(invoice_id=draft.id)
    assert [invoice.id for invoice in scenes.anna.invoices.ListInvoices(order_id=order.id).invoices] == [draft.id]
    scenes.manager.invoices.CancelInvoice(invoice_id=draft.id)
    with refuses("NOT_FOUND", "INVOICE_NOT_FOUND"):
        scenes.anna.invoices.GetInvoice(invoice_id=draft.id)


def test_F40_only_staff_see_the_reason_of_a_refund(scenes):
    order = scenes.cleaning()
    scenes.paid(order)
    refund = scenes.refund(order, reason="Клиент был прав")
    assert refund.reason == "Клиент был прав"
    shown = scenes.anna.refunds.GetRefund(refund_id=refund.id).refund
    listed = scenes.anna.refunds.ListRefunds(order_id=order.id).refunds
    assert shown.reason == "" and [found.reason for found in listed] == [""]
    shown.reason = refund.reason
    assert shown == refund
