"""A mixed load: residents order and pay, the manager cancels and refunds, without looking whether that is still possible."""

import random

import demo
from calls import Refused
from faults import Load, with_patience
from scenes import units

PHONES = ["+79110000001", "+79110000002", "+79110000003"]

# What a customer or a manager is told who comes too late; everything else is a failure.
TOO_LATE = {
    "INVOICE_STATE", "INVOICE_NOT_FOUND", "PAYMENT_IN_FLIGHT", "ORDER_ALREADY_REFUNDED", "NOTHING_TO_REFUND", "LINE_NOT_FOUND",
    "AMOUNT_EXCEEDS_PAID", "CONTENTION"}


class Answer:
    """What one piece of work acknowledged: the name of what it did, and the ids it was told, if it was not too late."""

    def __init__(self, action, order=None, payment=None, refund=None):
        self.action = action
        self.order = order
        self.payment = payment
        self.refund = refund


class MixedWork:
    """`channel(thread)` is whom a thread calls; `random` is seeded per thread, so that a seed repeats who does what."""

    def __init__(self, product, seed, channel=None):
        self._residents = [product.resident(phone) for phone in PHONES]
        self._manager = product.staff("manager")
        self._channel = channel or (lambda thread: product.channel)
        self._seed = seed
        self._random = {}
        self._orders = {}

    def start(self, threads=6):
        return Load(self, threads)

    def __call__(self, call, thread):
        chance = self._random.setdefault(thread, random.Random(f"{self._seed} {thread}"))
        orders = self._orders.setdefault(thread, [])
        channel = self._channel(thread)
        resident = self._residents[thread % len(self._residents)].through(channel)
        manager = self._manager.through(channel)
        action = chance.choices(["order", "pay", "cancel", "refund"], [5, 2, 1, 3])[0] if orders else "order"
        try:
            if action == "order":
                return self._order(call, chance, resident, orders)
            order, invoice = chance.choice(orders[-8:])
            if action == "pay":
                paid = call(resident.payments.StartPayment, invoice_id=invoice, method="PAYMENT_METHOD_SBP").payment
                return Answer(action, order, payment=paid.id)
            if action == "cancel":
                call(manager.invoices.CancelInvoice, invoice_id=invoice)
                if chance.random() < 0.7:
                    call(manager.invoices.ActivateInvoice, invoice_id=invoice)
                return Answer(action, order)
            return Answer(action, order, refund=self._refund(call, chance, manager, order, invoice))
        except Refused as refused:
            if refused.reason not in TOO_LATE:
                raise
            return Answer(f"{action}: {refused.reason}")

    def _order(self, call, chance, resident, orders):
        items = [{"option_id": demo.BOTTLE, "quantity": units(chance.randint(1, 5))}]
        if chance.random() < 0.5:
            items.append({"option_id": demo.PUMP, "quantity": units(1)})
        made = call(resident.orders.CreateOrder, service_id=demo.WATER, items=items)
        orders.append((made.order.id, made.invoice_id))
        paid = call(resident.payments.StartPayment, invoice_id=made.invoice_id, method="PAYMENT_METHOD_NEW_CARD").payment
        return Answer("order", made.order.id, payment=paid.id)

    def _refund(self, call, chance, manager, order, invoice):
        fields = {"order_id": order, "reason": "Не привезли"}
        if chance.random() < 0.5:
            return call(manager.refunds.CreateRefund, kind="REFUND_KIND_FULL", **fields).refund.id
        lines = with_patience(lambda: manager.invoices.GetInvoice(invoice_id=invoice).invoice.lines, seconds=60)
        choice = {"invoice_line_id": chance.choice(lines).id}
        if chance.random() < 0.5:
            choice |= {"tariff": {"ten_thousandths": chance.randint(1, 350) * 10_000}, "quantity": units(1)}
        return call(manager.refunds.CreateRefund, kind="REFUND_KIND_PARTIAL", lines=[choice], **fields).refund.id
