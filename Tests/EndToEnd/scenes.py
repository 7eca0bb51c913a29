"""The people of «Северный квартал», and short ways to an order, an invoice or a payment in a certain state."""

import time
import uuid

from calls import Session
from demo import AQUA, BOTTLE, CLEANING, CLEANING_BY_AREA, NORTH, ORGANIZATIONS, WATER, WINDOW, demo_id
from states import Payment


def units(count):
    return {"thousandths": count * 1000}


def in_seconds(seconds):
    """A moment from now, as a Timestamp."""
    return {"seconds": int(time.time() + seconds)}


def service_of(**fields):
    """What an own service in the first category says, whose only option is 100 ₽ a piece."""
    options = [{"title": "Ключ", "unit": "шт.", "tariff": {"ten_thousandths": 1_000_000}, "payment_subject": "PAYMENT_SUBJECT_SERVICE"}]
    return {
        "title": f"Услуга {uuid.uuid4()}", "category_id": demo_id("a", "category", 1),
        "legal_entity_id": demo_id("a", "legal_entity", 1), "payment_mode": "PAYMENT_MODE_PREPAY",
        "state": "SERVICE_STATE_ACTIVE", "options": options, **fields}


def price_item_of(**fields):
    """What an item of the organization's own price list says."""
    return {
        "name": "Дубликат ключа", "unit": "шт.", "tariff": {"ten_thousandths": 1_000_000}, "vat_basis_points": 2000,
        "payment_subject": "PAYMENT_SUBJECT_SERVICE", "legal_entity_id": demo_id("a", "legal_entity", 1), **fields}


class Scenes:
    def __init__(self, product, feed):
        self.product = product
        self.feed = feed
        self.anna = product.resident("+79110000001")
        self.boris = product.resident("+79110000002")
        self.dispatcher = product.staff("dispatcher")
        # In the field; has neither P10, P12 nor P13.
        self.master = product.staff("master", client="employee-app")
        self.accountant = product.staff("accountant")
        self.manager = product.staff("manager")
        # Who decides where an order waits for approval.
        self.approver = self.manager.principal

    def water(self, bottles=1):
        """Anna's order of a partner's water with an ISSUED invoice of 350 ₽ a bottle; answers with the order and the invoice's id."""
        answer = self.anna.orders.CreateOrder(service_id=WATER, items=[{"option_id": BOTTLE, "quantity": units(bottles)}])
        return answer.order, answer.invoice_id

    def cleaning(self, **fields):
        """Anna's order of an own service, IN_PROGRESS, without an invoice."""
        items = [{"option_id": CLEANING_BY_AREA, "quantity": units(40)}]
        customer = fields.pop("customer_id", None)
        if customer:
            order = self.manager.orders.CreateOrder(service_id=CLEANING, customer_id=customer, items=items).order
        else:
            order = self.anna.orders.CreateOrder(service_id=CLEANING, items=items).order
        return self.manager.orders.StartOrder(order_id=order.id).order

    def service(self, title="Услуга", tariff=10_000_000, approvers=(), **columns):
        """An own service of 1 000 ₽, paid at once unless told otherwise, and its one option; what it does not take by name are its columns."""
        service, option = str(uuid.uuid4()), str(uuid.uuid4())
        organization = ORGANIZATIONS[NORTH]
        columns = {"automatic_invoicing": True, "refundable": True, **columns}
        self.product.database.rows(f"""
            INSERT INTO service (organization_id, service_id, category_id, title, legal_entity_id, kind, payment_mode, {", ".join(columns)})
              VALUES ('{organization}', '{service}', '{demo_id("a", "category", 2)}', '{title}', '{demo_id("a", "legal_entity", 1)}', 1, 1,
                {", ".join(str(value) for value in columns.values())});
            INSERT INTO order_option (organization_id, option_id, service_id, place, title, tariff, payment_subject)
              VALUES ('{organization}', '{option}', '{service}', 1, 'Раз', {tariff}, 2);""" + "".join(f"""
            INSERT INTO service_approval_step (organization_id, service_id, place, {column})
              VALUES ('{organization}', '{service}', {place}, '{identifier}');"""
            for place, (column, identifier) in enumerate(approvers, 1)))
        return service, option

    def ordered(self, **columns):
        """Anna's order of a service of its own, WAITING, and the id of its ISSUED invoice of 1 000 ₽."""
        service, option = self.service(**columns)
        answer = self.anna.orders.CreateOrder(service_id=service, items=[{"option_id": option, "quantity": units(1)}])
        return answer.order, answer.invoice_id

    def waiting(self):
        """Anna's order of cleaning, WAITING, without an invoice."""
        items = [{"option_id": CLEANING_BY_AREA, "quantity": units(40)}]
        return self.anna.orders.CreateOrder(service_id=CLEANING, items=items).order

    def done(self):
        """Anna's order of cleaning, DONE."""
        return self.manager.orders.CompleteOrder(order_id=self.cleaning().id).order

    def suspend(self, order, seconds=3600):
        return self.manager.orders.SuspendOrder(order_id=order.id, end_time=in_seconds(seconds)).order

    def draft(self, order, item=WINDOW, quantity=3, **line):
        """A DRAFT of the order with one line, of three windows at 420 ₽ unless told otherwise: 1 260 ₽."""
        invoice = self.manager.invoices.CreateInvoice(order_id=order.id).invoice
        return self.line(invoice, item, quantity, **line)

    def line(self, invoice, item=WINDOW, quantity=3, **line):
        return self.manager.invoices.AddInvoiceLine(
            invoice_id=invoice.id, price_item_id=item, quantity=units(quantity), **line).invoice

    def issued(self, order, **line):
        """An ISSUED invoice of the order, otherwise as `draft` makes it."""
        return self.manager.invoices.ActivateInvoice(invoice_id=self.draft(order, **line).id).invoice

    def pay(self, invoice_id, method="NEW_CARD"):
        """Anna begins a payment, which settles as the sandbox behaves."""
        return self.anna.payments.StartPayment(invoice_id=invoice_id, method=f"PAYMENT_METHOD_{method}").payment

    def paid(self, order, **line):
        """A PAID_ONLINE invoice of the order, and its payment."""
        payment = self.pay(self.issued(order, **line).id)
        return self.invoice(payment.invoice_id), payment

    def paid_water(self, bottles=1):
        """An order of water, IN_PROGRESS, and its invoice, PAID_ONLINE."""
        order, invoice_id = self.water(bottles)
        self.pay(invoice_id)
        self.manager.orders.StartOrder(order_id=order.id)
        return self.order(order), self.invoice(invoice_id)

    def newcomer(self):
        """A resident of the test's own."""
        phone = f"+7999{uuid.uuid4().int % 10**7:07}"
        self.new_customer(phone=phone, registered=True)
        return self.product.resident(phone)

    def to_pay(self, owner):
        """The id of an ISSUED invoice of 1 260 ₽ that is a resident's."""
        return self.issued(self.cleaning(customer_id=owner.principal)).id

    def pay_by_card(self, owner, card, invoice_id=None):
        """A resident begins a payment by a saved card."""
        return owner.payments.StartPayment(
            invoice_id=invoice_id or self.to_pay(owner), method="PAYMENT_METHOD_SAVED_CARD", saved_card_id=card.id).payment

    def saved_card(self, owner, invoice_id=None):
        """A resident's card, saved by a payment of an invoice."""
        payment = owner.payments.StartPayment(
            invoice_id=invoice_id or self.to_pay(owner), method="PAYMENT_METHOD_NEW_CARD", save_card=True).payment
        assert payment.state == Payment.SUCCEEDED
        return owner.payments.ListSavedCards().saved_cards[-1]

    def refund(self, order, kind="FULL", reason="Не оказали услугу", ends="REFUND_SUCCEEDED", **fields):
        """The manager refunds; answers with the refund once the order's refund has come to this end."""
        created = self.manager.refunds.CreateRefund(
            order_id=order.id, kind=f"REFUND_KIND_{kind}", reason=reason, **fields).refund
        self.feed.wait(order.id, ends)
        return self.manager.refunds.GetRefund(refund_id=created.id).refund

    def request(self, order, **fields):
        """Anna asks for her money back."""
        return self.anna.refunds.RequestRefund(order_id=order.id, comment="Передумала", **fields).request

    def link(self, invoice_id):
        """The bearer of a new payment link to an ISSUED invoice."""
        created = self.manager.payment_links.CreatePaymentLink(invoice_id=invoice_id)
        return Session(self.product.channel, created.secret, created.payment_link.id)

    def key(self, partner=AQUA, scopes=("ORDERS", "CATALOG", "SETTLEMENT", "WORK", "CHAT")):
        """The systems of a partner, with a new key."""
        created = self.manager.api_keys.CreateApiKey(
            partner_id=partner, title="Склад", scopes=[f"SCOPE_{scope}" for scope in scopes])
        return Session(self.product.channel, created.secret, created.api_key.id)

    def device(self, session=None):
        """A device of Anna's, unless told otherwise."""
        return (session or self.anna).devices.RegisterDevice(
            token=f"device-{uuid.uuid4()}", platform="DEVICE_PLATFORM_ANDROID").device

    def dead_delivery(self):
        """The id of a dead letter, written past the product, which sends nothing here."""
        identifier = str(uuid.uuid4())
        self.product.database.rows(f"""
            INSERT INTO delivery (organization_id, delivery_id, event_id, payload, required_permissions, channel, notice, recipient_id,
                address_id, state, attempts, due_at, created_at, ended_at)
              VALUES ('{ORGANIZATIONS[NORTH]}', '{identifier}', '{identifier}', '\\x', 2, 2, 5, '{identifier}', '{identifier}', 3, 1,
                now(), now(), now())""")
        return identifier

    # What can be ordered, and for whom, as the manager makes it.

    def new_category(self, **fields):
        return self.manager.categories.CreateCategory(category={"title": f"Категория {uuid.uuid4()}", **fields}).category

    def new_service(self, **fields):
        return self.manager.catalog.CreateService(service=service_of(**fields)).service

    def new_price_item(self, **fields):
        return self.manager.price_lists.CreatePriceItem(item=price_item_of(**fields)).item

    def new_legal_entity(self, **fields):
        entity = {"name": "ООО «Ключи»", "taxpayer_number": "780000000099", **fields}
        return self.manager.legal_entities.CreateLegalEntity(legal_entity=entity).legal_entity

    def new_partner(self, commission=1000, **fields):
        return self.manager.partners.CreatePartner(
            partner={"name": f"Партнёр {uuid.uuid4()}", **fields}, commission_basis_points=commission).partner

    def new_customer(self, **fields):
        return self.manager.customers.CreateCustomer(customer={"name": "Нина Зимина", **fields}).customer

    def new_building(self):
        return self.manager.customers.CreateBuilding(building={"address": f"ул. Новая, {uuid.uuid4()}"}).building

    def new_premises(self, number="кв. 1"):
        return self.manager.customers.CreatePremises(
            premises={"building_id": self.new_building().id, "number": number}).premises

    # As the manager sees them now.

    def order(self, order):
        return self.manager.orders.GetOrder(order_id=order.id).order

    def invoice(self, invoice_id):
        return self.manager.invoices.GetInvoice(invoice_id=invoice_id).invoice

    def invoices(self, order):
        return list(self.manager.invoices.ListInvoices(order_id=order.id).invoices)

    def payments(self, order):
        return list(self.manager.payments.ListPayments(order_id=order.id).payments)

    def everything(self, order):
        """All that can be seen of an order: what a refused call must not change."""
        return (
            self.order(order), self.invoices(order), self.payments(order),
            list(self.manager.refunds.ListRefunds(order_id=order.id).refunds))
