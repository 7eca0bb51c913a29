"""Nobody reaches what is another's through what is their own; customers see nothing of the staff's. test_access.py has the rest."""

import pytest
from calls import refuses
from demo import BOTTLE, BORIS, CLEANING, GLEB, PYOTR, SOUTHERN_ITEM, SOUTHERN_OPTION, SOUTHERN_SERVICE, WATER
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
FILTERED = {
    "access.v1.ApiKeyService/ListApiKeys", "billing.v1.LedgerService/ListPostings", "partners.v1.PartnerOrderService/ListPartnerRatings"}
NAMING = [method for method in GUARDED if named(method) and str(method) not in FILTERED]
# Anybody of the organization may see its services.
OF_CUSTOMERS = [
    method for method in NAMING
    if Application.RESIDENT_APP in method.applications and named(method) not in ("service_id", "category_id")]


def test_every_field_that_names_a_thing_is_known_here():
    # Of clients each organization has its own by the same id: test_organization.py.
    own = {"executor_id", "controller_id", "option_id", "line_id", "invoice_line_id", "client_id", "object_id", "principal_id"}
    for method in GUARDED:
        for field in method.descriptor.input_type.fields:
            assert not field.name.endswith("_id") or field.name in own | REASONS.keys(), f"{method}: {field.name}"


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
