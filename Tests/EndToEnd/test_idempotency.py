"""A mutation sent again with its key happens once, and answers as it did; the same key with another request is refused."""

import collections
import uuid

import pytest
from calls import refuses, together
from company import Company
from demo import BOTTLE, NET, PASSWORD, WATER, WINDOW, demo_id
from schema import METHODS, MUTATIONS
from scenes import Scenes, in_seconds, price_item_of, service_of, units

THREADS = 8
# Each of them hashes a password first, which is meant to take long.
HASHING = {f"access.v1.EmployeeService/{name}" for name in ("CreateEmployee", "ResetPassword", "ChangePassword")}


class Change:
    """A mutation ready to be sent: who sends it, the order it changes, what it says, and what else it might say instead."""

    def __init__(self, session, order, fields, otherwise):
        self.session, self.order, self.fields, self.otherwise = session, order, fields, {**fields, **otherwise}


def create_order(scenes):
    items = [{"option_id": BOTTLE, "quantity": units(2)}]
    return Change(scenes.anna, None, {"service_id": WATER, "items": items}, {"comment": "К шести"})


def start_order(scenes):
    order, _ = scenes.water()
    return Change(scenes.manager, order, {"order_id": order.id}, {"order_id": scenes.water()[0].id})


def of_order(make, otherwise, session="manager", **fields):
    """A move of an order that `make` makes, said otherwise by `otherwise`."""
    def change(scenes):
        order = make(scenes)
        return Change(getattr(scenes, session), order, {"order_id": order.id, **fields}, otherwise)

    return change


def of_state(make, session="manager", **fields):
    """As `of_order`, said otherwise by its etag."""
    def change(scenes):
        order = scenes.order(make(scenes))
        return Change(getattr(scenes, session), order, {"order_id": order.id, **fields}, {"etag": order.etag})

    return change


def suspended(scenes):
    # So long that nobody is warned of its end within the test.
    return scenes.suspend(scenes.cleaning(), 7 * 86_400)


def controlled(scenes):
    order = scenes.cleaning()
    return scenes.manager.orders.AssignOrder(order_id=order.id, controller_id=scenes.manager.principal).order


def to_approve(scenes):
    return scenes.ordered(approvers=[("employee_id", scenes.approver)])[0]


def create_task(scenes):
    order = scenes.cleaning()
    return Change(scenes.manager, order, {"order_id": order.id, "task": {"title": "Ведро"}}, {"task": {"title": "Швабра"}})


def update_task(scenes):
    order = scenes.cleaning()
    task = scenes.manager.tasks.CreateTask(order_id=order.id, task={"title": "Ведро"}).task
    return Change(
        scenes.manager, order, {"task": {"id": task.id, "title": "Ведро", "done": True}}, {"task": {"id": task.id, "title": "Швабра"}})


def retry_refund(scenes):
    orders = [scenes.paid_water()[0] for _ in range(2)]
    with scenes.product.behaving(refund="DECLINE"):
        refunds = [scenes.refund(order, ends="REFUND_FAILED").id for order in orders]
    return Change(scenes.manager, orders[0], {"refund_id": refunds[0]}, {"refund_id": refunds[1]})


def create_invoice(scenes):
    order = scenes.cleaning()
    return Change(scenes.manager, order, {"order_id": order.id}, {"order_id": scenes.cleaning().id})


def add_line(scenes):
    order = scenes.cleaning()
    fields = {"invoice_id": scenes.draft(order).id, "price_item_id": WINDOW, "quantity": units(2)}
    return Change(scenes.manager, order, fields, {"quantity": units(3)})


def update_line(scenes):
    order = scenes.cleaning()
    draft = scenes.draft(order)
    fields = {"invoice_id": draft.id, "line_id": draft.lines[0].id, "quantity": units(5)}
    return Change(scenes.manager, order, fields, {"quantity": units(6)})


def remove_line(scenes):
    order = scenes.cleaning()
    draft = scenes.line(scenes.draft(order))
    fields = {"invoice_id": draft.id, "line_id": draft.lines[0].id}
    return Change(scenes.manager, order, fields, {"line_id": draft.lines[1].id})


def of_invoice(state):
    def change(scenes):
        order = scenes.cleaning()
        draft = scenes.draft(order)
        if state == "ISSUED":
            scenes.manager.invoices.ActivateInvoice(invoice_id=draft.id)
        elif state == "PAID_OFFLINE":
            scenes.manager.invoices.MarkInvoicePaid(invoice_id=draft.id)
        fields = {"invoice_id": draft.id}
        return Change(scenes.manager, order, fields, {"etag": scenes.invoice(draft.id).etag})

    return change


def delete_invoice(scenes):
    order = scenes.cleaning()
    scenes.paid(order)
    draft = scenes.draft(order)
    return Change(scenes.manager, order, {"invoice_id": draft.id}, {"etag": scenes.invoice(draft.id).etag})


def batch(make):
    """One that is accepted, and one that is not."""
    def change(scenes):
        order = scenes.cleaning()
        items = [{"invoice_id": make(scenes, order).id}, {"invoice_id": str(uuid.uuid4())}]
        return Change(scenes.manager, order, {"items": items}, {"items": items[:1]})

    return change


def start_payment(scenes):
    order = scenes.cleaning()
    fields = {"invoice_id": scenes.issued(order).id, "method": "PAYMENT_METHOD_SBP"}
    return Change(scenes.anna, order, fields, {"method": "PAYMENT_METHOD_NEW_CARD"})


def delete_saved_card(scenes):
    owner = scenes.newcomer()
    return Change(owner, None, *({"saved_card_id": scenes.saved_card(owner).id} for _ in range(2)))


def create_payment_link(scenes):
    order = scenes.cleaning()
    fields = {"invoice_id": scenes.issued(order).id}
    return Change(scenes.manager, order, fields, {"invoice_id": scenes.issued(scenes.cleaning()).id})


def set_payment_link_phone(scenes):
    scenes.manager.organizations.UpdateOrganization(sms={"provider": "smsc", "user": "uk", "password": "one", "sender": "UK"})
    customer = scenes.new_customer()
    order = scenes.cleaning(customer_id=customer.id)
    return Change(
        scenes.manager, order, {"invoice_id": scenes.issued(order).id, "phone": "+79600000001"}, {"phone": "+79600000002"})


def start_linked_payment(scenes):
    order = scenes.cleaning()
    fields = {"method": "PAYMENT_METHOD_SBP"}
    return Change(scenes.link(scenes.issued(order).id), order, fields, {"method": "PAYMENT_METHOD_NEW_CARD"})


def create_api_key(scenes):
    fields = {"partner_id": NET, "title": "Учёт", "scopes": ["SCOPE_ORDERS"]}
    return Change(scenes.manager, None, fields, {"title": "Склад"})


def rotate_api_key(scenes):
    return Change(scenes.manager, None, {"api_key_id": scenes.key(NET).principal}, {"overlap": {"seconds": 60}})


def revoke_api_key(scenes):
    return Change(
        scenes.manager, None, {"api_key_id": scenes.key(NET).principal}, {"api_key_id": scenes.key(NET).principal})


def request_refund(scenes):
    order, _ = scenes.paid_water()
    return Change(scenes.anna, order, {"order_id": order.id}, {"comment": "Всё-таки нет"})


def decline_request(scenes):
    order, _ = scenes.paid_water()
    fields = {"refund_request_id": scenes.request(order).id, "reason": "Вода доставлена"}
    return Change(scenes.manager, order, fields, {"reason": "Вода выпита"})


def approve_request(scenes):
    order, _ = scenes.paid_water()
    fields = {"refund_request_id": scenes.request(order).id, "kind": "REFUND_KIND_FULL", "reason": "Не привезли"}
    return Change(scenes.manager, order, fields, {"reason": "Привезли поздно"})


def create_refund(scenes):
    order, _ = scenes.paid_water()
    fields = {"order_id": order.id, "kind": "REFUND_KIND_FULL", "reason": "Не привезли"}
    return Change(scenes.manager, order, fields, {"reason": "Привезли поздно"})


def acknowledge(scenes):
    for _ in range(2):
        scenes.feed.wait(scenes.water()[0].id, "ORDER_CREATED")
    newest, other = scenes.anna.notifications.ListNotifications(page_size=2).notifications
    return Change(scenes.anna, None, {"cursor": newest.cursor}, {"cursor": other.cursor})


def register_device(scenes):
    fields = {"token": f"device-{uuid.uuid4()}", "platform": "DEVICE_PLATFORM_IOS"}
    return Change(scenes.anna, None, fields, {"language": "DEVICE_LANGUAGE_ENGLISH"})


def unregister_device(scenes):
    return Change(scenes.anna, None, {"device_id": scenes.device().id}, {"device_id": scenes.device().id})


def replay_delivery(scenes):
    return Change(scenes.manager, None, {"delivery_id": scenes.dead_delivery()}, {"delivery_id": scenes.dead_delivery()})


def company(scenes):
    return Company(scenes.product)


def create_employee(scenes):
    anna = company(scenes).anna
    role = anna.roles.ListRoles().roles[0]
    fields = {"name": "Борис", "role_id": role.id, "login": "boris", "password": PASSWORD}
    return Change(anna, None, fields, {"password": "another-password"})


def update_employee(scenes):
    own = company(scenes)
    return Change(own.anna, None, {"employee_id": own.employee().id, "active": False}, {"active": True})


def reset_password(scenes):
    own = company(scenes)
    fields = {"employee_id": own.employee().id, "password": "another-password"}
    return Change(own.anna, None, fields, {"password": "a-third-password"})


def change_password(scenes):
    own = company(scenes)
    fields = {"current_password": PASSWORD, "new_password": "another-password"}
    return Change(own.sign_in(own.employee().login), None, fields, {"new_password": "a-third-password"})


def create_role(scenes):
    return Change(company(scenes).anna, None, {"title": "Мастер", "permissions": [1]}, {"permissions": [1, 4]})


def update_role(scenes):
    own = company(scenes)
    return Change(own.anna, None, {"role_id": own.role(1).id, "title": "Мастер"}, {"title": "Диспетчер"})


def delete_role(scenes):
    own = company(scenes)
    return Change(own.anna, None, {"role_id": own.role().id}, {"role_id": own.role().id})


def update_organization(scenes):
    sms = {"provider": "smsc", "user": "uk", "sender": "UK"}
    fields = {"time_tracking": True, "sms": {**sms, "password": "one"}}
    return Change(company(scenes).anna, None, fields, {"sms": {**sms, "password": "other"}})


def register_client(scenes):
    fields = {"client_id": "office", "application": "APPLICATION_CRM"}
    return Change(company(scenes).anna, None, fields, {"client_id": "other"})


def rotate_client_secret(scenes):
    return Change(company(scenes).anna, None, {"client_id": "crm"}, {"client_id": "app"})


def remove_client(scenes):
    return Change(company(scenes).anna, None, {"client_id": "app"}, {"client_id": "crm"})


ADMINISTRATION = {
    "access.v1.EmployeeService/CreateEmployee": create_employee,
    "access.v1.EmployeeService/UpdateEmployee": update_employee,
    "access.v1.EmployeeService/ResetPassword": reset_password,
    "access.v1.EmployeeService/ChangePassword": change_password,
    "access.v1.RoleService/CreateRole": create_role,
    "access.v1.RoleService/UpdateRole": update_role,
    "access.v1.RoleService/DeleteRole": delete_role,
    "access.v1.OrganizationService/UpdateOrganization": update_organization,
    "access.v1.OrganizationService/RegisterClient": register_client,
    "access.v1.OrganizationService/RotateClientSecret": rotate_client_secret,
    "access.v1.OrganizationService/RemoveClient": remove_client,
}


def of_catalogue(service, method, fields, otherwise, made=None, session="manager"):
    """A change of the catalogue or of customers: what it says is made anew for each test, of the id of a new thing of `made`."""
    def change(scenes):
        thing = getattr(scenes, f"new_{made}")() if made else None
        said = fields(thing) if made else fields()
        return Change(scenes.manager, None, said, otherwise(said))

    return {f"marketplace.v1.{service}/{method}": change}


def titled(kind, **fields):
    return lambda: {kind: fields}


def of_made(made, kind=None, **fields):
    """Names a thing that was made; of another key it is changed otherwise."""
    return lambda thing: {f"{made}_id": thing.id, **({kind: fields} if kind else {})}


def with_etag(said):
    return {"etag": "1"}


CATALOGUE = {
    **of_catalogue("CategoryService", "CreateCategory", titled("category", title="Сад"), lambda _: {"category": {"title": "Двор"}}),
    **of_catalogue("CategoryService", "UpdateCategory", of_made("category", "category", title="Сад"), with_etag, "category"),
    **of_catalogue("CategoryService", "DeleteCategory", of_made("category"), with_etag, "category"),
    **of_catalogue("CatalogService", "CreateService", lambda: {"service": service_of()}, lambda _: {"service": service_of(place=2)}),
    **of_catalogue("CatalogService", "UpdateService", of_made("service", "service", **service_of()), with_etag, "service"),
    **of_catalogue(
        "PriceListService", "CreatePriceItem", lambda: {"item": price_item_of()}, lambda _: {"item": price_item_of(unit="м")}),
    **of_catalogue("PriceListService", "UpdatePriceItem", of_made("price_item", "item", **price_item_of()), with_etag, "price_item"),
    **of_catalogue("PriceListService", "DeletePriceItem", of_made("price_item"), with_etag, "price_item"),
    **of_catalogue(
        "LegalEntityService", "CreateLegalEntity", titled("legal_entity", name="ООО «Сад»", taxpayer_number="7800000009"),
        lambda _: {"legal_entity": {"name": "ООО «Двор»", "taxpayer_number": "7800000009"}}),
    **of_catalogue(
        "LegalEntityService", "UpdateLegalEntity",
        of_made("legal_entity", "legal_entity", name="ООО «Сад»", taxpayer_number="7800000009"), with_etag, "legal_entity"),
    **of_catalogue("PartnerService", "CreatePartner", titled("partner", name="Сад"), lambda _: {"commission_basis_points": 5}),
    **of_catalogue("PartnerService", "UpdatePartner", of_made("partner", "partner", name="Сад"), with_etag, "partner"),
    **of_catalogue(
        "PartnerService", "CreatePartnerAgreement", of_made("partner"), lambda _: {"commission_basis_points": 5}, "partner"),
    **of_catalogue("CustomerService", "CreateCustomer", titled("customer", name="Зоя"), lambda _: {"customer": {"name": "Яна"}}),
    **of_catalogue("CustomerService", "UpdateCustomer", of_made("customer", "customer", name="Зоя"), with_etag, "customer"),
    **of_catalogue(
        "CustomerService", "CreateBuilding", titled("building", address="ул. Новая, 1"),
        lambda _: {"building": {"address": "ул. Новая, 2"}}),
    **of_catalogue(
        "CustomerService", "UpdateBuilding", of_made("building", "building", address="ул. Новая, 3"), with_etag, "building"),
    **of_catalogue(
        "CustomerService", "CreatePremises", lambda thing: {"premises": {"building_id": thing.id, "number": "1"}},
        lambda said: {"premises": {**said["premises"], "number": "2"}}, "building"),
    **of_catalogue(
        "CustomerService", "UpdatePremises",
        lambda thing: {"premises_id": thing.id, "premises": {"building_id": thing.building_id, "number": "3"}}, with_etag,
        "premises"),
}


def partners(make, otherwise=None, **fields):
    """A change by a partner's own systems of an order that `make` makes, said otherwise, or by its etag."""
    def change(scenes):
        order = scenes.order(make(scenes))
        return Change(scenes.key(), order, {"order_id": order.id, **fields}, otherwise or {"etag": order.etag})

    return change


def water(scenes):
    return scenes.water()[0]


def started(scenes):
    return scenes.manager.orders.StartOrder(order_id=water(scenes).id).order


def controlled_water(scenes):
    return scenes.manager.orders.AssignOrder(order_id=started(scenes).id, controller_id=scenes.manager.principal).order


def update_partner_task(scenes):
    order = water(scenes)
    task = scenes.manager.tasks.CreateTask(order_id=order.id, task={"title": "Загрузить"}).task
    return Change(
        scenes.key(), order, {"task": {"id": task.id, "title": "Загрузить", "done": True}},
        {"task": {"id": task.id, "title": "Разгрузить"}})


PARTNERS = {f"partners.v1.PartnerOrderService/{name}": change for name, change in {
    "StartPartnerOrder": partners(water),
    "SuspendPartnerOrder": partners(started, {"reason": "Ждём воду"}, end_time=in_seconds(7 * 86_400), reason="Ждём машину"),
    "ResumePartnerOrder": partners(lambda scenes: scenes.suspend(started(scenes), 7 * 86_400)),
    "SendPartnerOrderToQualityControl": partners(controlled_water),
    "CompletePartnerOrder": partners(started),
    "RefusePartnerOrder": partners(started, {"reason": "Нет воды"}, reason="Нет машины"),
    "CreatePartnerTask": partners(water, {"task": {"title": "Разгрузить"}}, task={"title": "Загрузить"}),
    "UpdatePartnerTask": update_partner_task,
    "SendPartnerMessage": partners(water, {"text": "Не едем"}, text="Едем"),
}.items()}

def publishing(name, said, otherwise, make=None):
    """A change by a partner's own systems of what it publishes."""
    def change(scenes):
        fields = said(*([make(scenes)] if make else []))
        return Change(scenes.key(), None, fields, otherwise)

    return {f"partners.v1.PartnerCatalogService/{name}": change}


AQUAS_ENTITY = demo_id("a", "legal_entity", 2)
SERVICE = {
    "title": "Вода в офис", "category_id": demo_id("a", "category", 1), "legal_entity_id": AQUAS_ENTITY,
    "payment_mode": "PAYMENT_MODE_PREPAY", "state": "SERVICE_STATE_ACTIVE"}
PUBLISHING = {
    **publishing("CreatePartnerService", lambda: {"service": SERVICE}, {"service": {**SERVICE, "title": "Вода домой"}}),
    **publishing(
        "UpdatePartnerService", lambda service: {"service_id": service.id, "service": SERVICE}, {"etag": "1"},
        lambda scenes: scenes.new_service(legal_entity_id=AQUAS_ENTITY)),
    **publishing(
        "CreatePartnerPriceItem", lambda: {"item": price_item_of(legal_entity_id=AQUAS_ENTITY)},
        {"item": price_item_of(legal_entity_id=AQUAS_ENTITY, unit="м")}),
    **publishing(
        "UpdatePartnerPriceItem", lambda item: {"price_item_id": item.id, "item": price_item_of()}, {"etag": "1"},
        lambda scenes: scenes.new_price_item(legal_entity_id=AQUAS_ENTITY)),
}

CHANGES = {
    **ADMINISTRATION,
    **CATALOGUE,
    **PARTNERS,
    **PUBLISHING,
    "marketplace.v1.OrderService/CreateOrder": create_order,
    "marketplace.v1.OrderService/StartOrder": start_order,
    "marketplace.v1.OrderService/UpdateOrder": of_order(
        Scenes.cleaning, {"comment": "К семи"}, comment="К шести", update_mask={"paths": ["comment"]}),
    "marketplace.v1.OrderService/AssignOrder": of_order(
        Scenes.cleaning, {"executor_id": demo_id("a", "employee", 1)}, executor_id=demo_id("a", "employee", 2)),
    "marketplace.v1.OrderService/SuspendOrder": of_order(
        Scenes.cleaning, {"reason": "Ждём швабру"}, end_time=in_seconds(7 * 86_400), reason="Ждём ведро"),
    "marketplace.v1.OrderService/ResumeOrder": of_state(suspended),
    "marketplace.v1.OrderService/SendOrderToQualityControl": of_state(controlled),
    "marketplace.v1.OrderService/CompleteOrder": of_state(Scenes.cleaning),
    "marketplace.v1.OrderService/ReturnOrderToWork": of_state(Scenes.done),
    "marketplace.v1.OrderService/CancelOrder": of_order(Scenes.cleaning, {"reason": "Раздумали"}, reason="Передумали"),
    "marketplace.v1.OrderService/ApproveOrder": of_state(to_approve),
    "marketplace.v1.OrderService/RejectOrder": of_order(to_approve, {"reason": "Некому"}, reason="Нечем"),
    "marketplace.v1.OrderService/RateOrder": of_order(Scenes.done, {"score": 4}, session="anna", score=5),
    "marketplace.v1.OrderTaskService/CreateTask": create_task,
    "marketplace.v1.OrderTaskService/UpdateTask": update_task,
    "marketplace.v1.OrderChatService/SendMessage": of_order(Scenes.cleaning, {"text": "До свидания"}, text="Добрый день"),
    "marketplace.v1.OrderChatService/AddComment": of_order(Scenes.cleaning, {"text": "Не спешить"}, text="Срочно"),
    "billing.v1.InvoiceService/CreateInvoice": create_invoice,
    "billing.v1.InvoiceService/AddInvoiceLine": add_line,
    "billing.v1.InvoiceService/UpdateInvoiceLine": update_line,
    "billing.v1.InvoiceService/RemoveInvoiceLine": remove_line,
    "billing.v1.InvoiceService/ActivateInvoice": of_invoice("DRAFT"),
    "billing.v1.InvoiceService/CancelInvoice": of_invoice("ISSUED"),
    "billing.v1.InvoiceService/MarkInvoicePaid": of_invoice("DRAFT"),
    "billing.v1.InvoiceService/MakeInvoiceUnpaid": of_invoice("PAID_OFFLINE"),
    "billing.v1.InvoiceService/DeleteInvoice": delete_invoice,
    "billing.v1.InvoiceService/BatchActivateInvoices": batch(Scenes.draft),
    "billing.v1.InvoiceService/BatchCancelInvoices": batch(Scenes.issued),
    "billing.v1.PaymentService/StartPayment": start_payment,
    "billing.v1.PaymentService/DeleteSavedCard": delete_saved_card,
    "billing.v1.PaymentLinkService/CreatePaymentLink": create_payment_link,
    "billing.v1.PaymentLinkService/SetPaymentLinkPhone": set_payment_link_phone,
    "billing.v1.PaymentLinkService/StartLinkedPayment": start_linked_payment,
    "access.v1.ApiKeyService/CreateApiKey": create_api_key,
    "access.v1.ApiKeyService/RotateApiKey": rotate_api_key,
    "access.v1.ApiKeyService/RevokeApiKey": revoke_api_key,
    "refunds.v1.RefundService/RequestRefund": request_refund,
    "refunds.v1.RefundService/DeclineRefundRequest": decline_request,
    "refunds.v1.RefundService/ApproveRefundRequest": approve_request,
    "refunds.v1.RefundService/CreateRefund": create_refund,
    "refunds.v1.RefundService/RetryRefund": retry_refund,
    "notifications.v1.NotificationService/AcknowledgeNotifications": acknowledge,
    "notifications.v1.DeviceService/RegisterDevice": register_device,
    "notifications.v1.DeviceService/UnregisterDevice": unregister_device,
    "notifications.v1.DeliveryService/ReplayDelivery": replay_delivery,
}


@pytest.fixture(autouse=True)
def room_for_keys(product):
    """A partner has a bounded number of good ones; and no SMS is set up."""
    yield
    product.database.rows("""
        DELETE FROM sms_settings WHERE organization_id = current_organization();
        UPDATE api_key SET revoked_at = now() WHERE revoked_at IS NULL""")


EVERY = pytest.mark.parametrize("name", CHANGES)


def same(first, second):
    """A payment goes on by itself, so of its answer the payment is the same, and a secret is shown once; every other answer is the same
    whole."""
    payment = getattr(first, "payment", None)
    if payment:
        return payment.id == second.payment.id
    return without_secret(first) == without_secret(second)


def without_secret(answer):
    shown = type(answer)()
    shown.CopyFrom(answer)
    if "secret" in shown.DESCRIPTOR.fields_by_name:
        shown.ClearField("secret")
    return shown


EFFECTS = """
SELECT 'event ' || kind, event_id FROM outbox WHERE order_id = '{0}'
UNION ALL SELECT 'customer ' || customer.version, customer_id FROM customer JOIN customer_order USING (organization_id, customer_id)
  WHERE order_id = '{0}'
UNION ALL SELECT 'payment', payment_id FROM payment WHERE order_id = '{0}'
UNION ALL SELECT 'link', link_id FROM payment_link JOIN invoice USING (organization_id, invoice_id) WHERE order_id = '{0}' ORDER BY 2
"""


WITHOUT_ORDER = """
SELECT 'order', order_id FROM customer_order WHERE customer_id = '{0}'
UNION ALL SELECT 'card ' || (deleted_at IS NOT NULL), saved_card_id FROM saved_card WHERE customer_id = '{0}'
UNION ALL SELECT 'device', device_id FROM device WHERE principal_id = '{0}'
UNION ALL SELECT 'delivery', delivery_id FROM delivery WHERE state = 1
UNION ALL SELECT 'key ' || version, key_id FROM api_key
UNION ALL SELECT 'administration', organization_id FROM organization, generate_series(1, version + administration_version)
  WHERE organization_id IN (SELECT organization_id FROM employee WHERE employee_id = '{0}')
UNION ALL SELECT 'employee', employee_id FROM employee WHERE organization_id = '{0}'
UNION ALL SELECT 'role', role_id FROM role WHERE organization_id = '{0}'
UNION ALL SELECT 'category', category_id FROM category
UNION ALL SELECT 'service', service_id FROM service
UNION ALL SELECT 'price item', price_item_id FROM price_item WHERE active
UNION ALL SELECT 'seller', legal_entity_id FROM legal_entity
UNION ALL SELECT 'agreement', md5(partner_id || ' ' || agreement_version)::uuid FROM partner_agreement
UNION ALL SELECT 'customer', customer_id FROM customer
UNION ALL SELECT 'building', building_id FROM building
UNION ALL SELECT 'premises', premises_id FROM premises ORDER BY 2
"""


def effects(product, change):
    """What the change's order has of events, payments and links; of one without an order, the orders and devices that its caller has, the
    deliveries that wait, partners' keys, how often an organization of the test's own, whose administrator has its id, was changed, and
    what can be ordered and for whom."""
    if change.order is None:
        return product.database.rows(WITHOUT_ORDER.format(change.session.principal))
    return product.database.rows(EFFECTS.format(change.order.id))


def kinds(before, after):
    """How many effects of which kind came between."""
    return collections.Counter(kind for kind, _ in (collections.Counter(after) - collections.Counter(before)).elements())


@pytest.fixture
def quiet(product):
    """Nothing settles by itself within the test, so that what changes is the call's doing."""
    yield lambda: product.behave(payment="HOLD", delay_ms=86_400_000)
    product.behave()


def test_every_mutation_is_tried_here():
    assert CHANGES.keys() == {str(method) for method in MUTATIONS}


@EVERY
def test_the_same_key_again_answers_the_same_and_changes_nothing(product, scenes, quiet, name):
    change, method, key = CHANGES[name](scenes), METHODS[name], str(uuid.uuid4())
    quiet()
    first = change.session.send(method, method.request(**change.fields), key)
    after = effects(product, change)
    assert same(first, change.session.send(method, method.request(**change.fields), key))
    assert same(first, change.session.send(method, method.request(**change.fields), key.upper()))
    assert effects(product, change) == after


@EVERY
def test_the_same_key_with_another_request_is_refused_and_changes_nothing(product, scenes, quiet, name):
    change, method, key = CHANGES[name](scenes), METHODS[name], str(uuid.uuid4())
    quiet()
    change.session.send(method, method.request(**change.fields), key)
    after = effects(product, change)
    with refuses("ALREADY_EXISTS", "IDEMPOTENCY_KEY_REUSED"):
        change.session.send(method, method.request(**change.otherwise), key)
    assert effects(product, change) == after


@EVERY
def test_the_same_key_from_many_threads_at_once_has_one_effect_and_one_answer(product, scenes, quiet, name):
    method, key = METHODS[name], str(uuid.uuid4())
    once, at_once = CHANGES[name](scenes), CHANGES[name](scenes)
    quiet()
    before = effects(product, once)
    once.session.send(method, method.request(**once.fields))
    alone = kinds(before, effects(product, once))
    before = effects(product, at_once)
    answers, refused = together([
        lambda session=session: session.send(method, method.request(**at_once.fields), key)
        for session in product.connections(at_once.session, 3 if name in HASHING else THREADS)])
    assert not refused and all(same(answers[0], answer) for answer in answers)
    assert kinds(before, effects(product, at_once)) == alone


def test_a_key_is_its_callers_own(scenes):
    key = str(uuid.uuid4())
    items = [{"option_id": BOTTLE, "quantity": units(1)}]
    annas = scenes.anna.orders.CreateOrder(service_id=WATER, items=items, key=key).order
    boriss = scenes.boris.orders.CreateOrder(service_id=WATER, items=items, key=key).order
    assert annas.id != boriss.id and annas.customer_id != boriss.customer_id


def test_a_refusal_is_not_remembered(scenes):
    order, key = scenes.cleaning(), str(uuid.uuid4())
    draft = scenes.manager.invoices.CreateInvoice(order_id=order.id).invoice
    with refuses("FAILED_PRECONDITION", "INVOICE_EMPTY"):
        scenes.manager.invoices.ActivateInvoice(invoice_id=draft.id, key=key)
    scenes.line(draft)
    assert scenes.manager.invoices.ActivateInvoice(invoice_id=draft.id, key=key).invoice.id == draft.id
