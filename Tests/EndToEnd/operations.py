"""What callers and the provider do with an order, a row each: who may, by which rule, what it changes in the model, and the call itself.

A new operation is a new class here; whatever it has as `action` is compared with the server's `allowed_actions`.
"""

import model
from demo import demo_id
from model import STAFF
from scenes import in_seconds, units

ALL = {}


def operation(kind):
    ALL[kind.name] = kind
    return kind



def discount_field(discount):
    if discount is None:
        return {"basis_points": 0}
    kind, size = discount
    return {"basis_points": size} if kind == "percent" else {"amount": {"minor_units": size, "currency_code": "RUB"}}


class Operation:
    """`arguments` are JSON: indices of invoices, lines, payments and requests in the order they came about."""

    weight = 1
    # By application, which permissions it takes; nobody else may.
    may = {}
    # What it is done to, and what that calls it in `allowed_actions`.
    of = "order"
    action = None
    # Of several that are one method, which is whose.
    through = "CRM", "EMPLOYEE_APP", "RESIDENT_APP"

    @classmethod
    def draw(cls, order, chance):
        """Arguments for it, or None when there is nothing to do it to."""
        if cls.of == "invoice":
            return {"invoice": chance.randrange(len(order.invoices))} if order.invoices else None
        if cls.of == "request":
            return {"request": chance.randrange(len(order.requests))} if order.requests else None
        if cls.of == "card":
            return {"card": chance.randrange(len(order.cards))} if order.cards else None
        return {}

    @classmethod
    def fits(cls, order, arguments):
        """Whether what the arguments name is there: in a script that was shortened it may not be."""
        return (
            arguments.get("invoice", -1) < len(order.invoices) and arguments.get("payment", -1) < len(order.payments)
            and arguments.get("request", -1) < len(order.requests)
            and (arguments.get("card") is None or arguments["card"] < len(order.cards))
            and ("line" not in arguments or arguments["line"] < len(order.invoices[arguments["invoice"]].lines)))

    @classmethod
    def refusal(cls, order, who, arguments):
        """The reason that `who` is told, or None where it is done."""
        needed = cls.may.get(who.application)
        if needed is None or not needed <= who.permissions:
            return "DENIED"
        try:
            if cls.of == "invoice":
                order.invoice_may_be_seen(who, arguments["invoice"])
            elif cls.of != "card":
                order.may_be_seen(who, "REFUND_REQUEST_NOT_FOUND" if cls.of == "request" else "ORDER_NOT_FOUND")
            cls.rule(order, who, **arguments)
        except model.No as no:
            return no.reason
        return None

    @staticmethod
    def rule(order, who, **arguments):
        raise NotImplementedError

    @staticmethod
    def apply(order, **arguments):
        raise NotImplementedError

    @staticmethod
    def send(run, session, **arguments):
        raise NotImplementedError


@operation
class StartOrder(Operation):
    name, weight, action = "start order", 4, "START"
    may = {"CRM": {4}, "EMPLOYEE_APP": {4}}

    @staticmethod
    def rule(order, who):
        if order.state != "WAITING":
            raise model.No("ORDER_STATE")
        if order.pending_approvals:
            raise model.No("APPROVAL_PENDING")

    @staticmethod
    def apply(order):
        order.state = "IN_PROGRESS"

    @staticmethod
    def send(run, session):
        session.orders.StartOrder(order_id=run.order)


class Moving(Operation):
    """Staff move the order from one of some states to another."""

    may = {"CRM": {4}, "EMPLOYEE_APP": {4}}
    before, after, method, fields = (), "", "", {}

    @classmethod
    def rule(cls, order, who):
        if order.state not in cls.before:
            raise model.No("ORDER_STATE")

    @classmethod
    def apply(cls, order):
        order.state = cls.after

    @classmethod
    def send(cls, run, session):
        fields = {name: value() for name, value in cls.fields.items()}
        getattr(session.orders, cls.method)(order_id=run.order, **fields)


@operation
class SuspendOrder(Moving):
    name, action, method = "suspend order", "SUSPEND", "SuspendOrder"
    before, after = ("IN_PROGRESS",), "SUSPENDED"
    fields = {"end_time": lambda: in_seconds(7 * 86_400)}


@operation
class ResumeOrder(Moving):
    name, action, method = "resume order", "RESUME", "ResumeOrder"
    before, after = ("SUSPENDED",), "IN_PROGRESS"


@operation
class SendToQualityControl(Moving):
    name, weight, action, method = "send to quality control", 3, "SEND_TO_QUALITY_CONTROL", "SendOrderToQualityControl"
    before, after = ("IN_PROGRESS",), "QUALITY_CONTROL"

    @classmethod
    def rule(cls, order, who):
        super().rule(order, who)
        if not order.has_controller:
            raise model.No("CONTROLLER_MISSING")


@operation
class CompleteOrder(Moving):
    name, weight, action, method = "complete order", 2, "COMPLETE", "CompleteOrder"
    may = {"CRM": {9}, "EMPLOYEE_APP": {9}}
    before, after = ("IN_PROGRESS", "QUALITY_CONTROL"), "DONE"

    @classmethod
    def rule(cls, order, who):
        super().rule(order, who)
        if order.state == "IN_PROGRESS" and order.has_controller:
            raise model.No("QUALITY_CONTROL_MISSING")


@operation
class ReturnOrderToWork(Moving):
    name, action, method = "return order to work", "RETURN_TO_WORK", "ReturnOrderToWork"
    before, after = ("DONE", "QUALITY_CONTROL"), "IN_PROGRESS"


class Offered(Operation):
    """What is only looked for in `allowed_actions`, and not done here: in some states, to some callers."""

    weight = 0
    states = "WAITING", "IN_PROGRESS", "SUSPENDED", "QUALITY_CONTROL", "DONE", "CANCELLED"

    @classmethod
    def rule(cls, order, who):
        if order.state not in cls.states:
            raise model.No("ORDER_STATE")


OPEN = "WAITING", "IN_PROGRESS", "SUSPENDED", "QUALITY_CONTROL"


@operation
class UpdateOrder(Offered):
    name, action, states = "update order", "UPDATE", OPEN
    may = {"CRM": {4}, "EMPLOYEE_APP": {4}}


@operation
class AssignOrder(Operation):
    """To the dispatcher, or to nobody; and somebody looks at it in the end, or nobody does."""

    name, action = "assign order", "ASSIGN"
    may = {"CRM": {4}, "EMPLOYEE_APP": {4}}

    @classmethod
    def draw(cls, order, chance):
        return {"executor": chance.choice([None, False, True]), "controller": chance.choice([None, False, True])}

    @staticmethod
    def rule(order, who, executor=None, controller=None):
        if order.state not in OPEN:
            raise model.No("ORDER_STATE")
        if order.state == "QUALITY_CONTROL" and controller is False:
            raise model.No("CONTROLLER_MISSING")

    @staticmethod
    def apply(order, executor, controller):
        if controller is not None:
            order.has_controller = controller

    @staticmethod
    def send(run, session, executor, controller):
        dispatcher = demo_id("a", "employee", 1)
        people = {"executor_id": executor, "controller_id": controller}
        fields = {name: dispatcher if is_somebody else "" for name, is_somebody in people.items() if is_somebody is not None}
        session.orders.AssignOrder(order_id=run.order, **fields)


@operation
class EditTasks(UpdateOrder):
    name, action = "edit tasks", "EDIT_TASKS"


@operation
class AddComment(Offered):
    name, action = "add comment", "ADD_COMMENT"
    may = {"CRM": {4}, "EMPLOYEE_APP": {4}}


@operation
class SendMessage(Offered):
    name, action = "send message", "SEND_MESSAGE"
    may = {"CRM": {5}, "EMPLOYEE_APP": {5}, "RESIDENT_APP": set()}


@operation
class RateOrder(Offered):
    name, action, states = "rate order", "RATE", ("DONE",)
    may = {"RESIDENT_APP": set()}


def refund_ends(chance):
    """A refund by itself that fails is tried again for longer than a sequence lasts."""
    return chance.choice(["SUCCEEDED", "SUCCEEDED", "PENDING"])


class Cancelling(Operation):
    """What was paid goes back by itself where the service says so; a payment in flight is cancelled at the provider, who may have heard of
    it too late."""

    by_customer = False

    @classmethod
    def draw(cls, order, chance):
        # Little is left to do afterwards.
        if chance.random() < (0.3 if order.has_payment_under_way else 0.75):
            return None
        # Whoever has forgotten a payment cannot return another.
        is_late = order.has_payment_under_way and not order.paid and chance.random() < 0.8
        return {"ends": refund_ends(chance), "late": is_late}

    @classmethod
    def fits(cls, order, arguments):
        return not arguments["late"] or order.has_payment_under_way and not order.paid

    @classmethod
    def rule(cls, order, who, ends=None, late=False):
        if order.state not in ("WAITING", "IN_PROGRESS", "SUSPENDED"):
            raise model.No("ORDER_STATE")

    @classmethod
    def apply(cls, order, ends, late):
        order.cancel(cls.by_customer, ends, late)

    @staticmethod
    def call(session, order):
        return session.orders.CancelOrder(order_id=order, reason="Передумали")

    @classmethod
    def send(cls, run, session, ends, late):
        if not late:
            run.behave(delay_ms=86_400_000 if ends == "PENDING" else 0)
            answer = cls.call(session, run.order)
        else:
            payment = next(number for number, payment in enumerate(run.model.payments) if payment.is_under_way)
            with run.stage.product.forgetful_provider():
                answer = cls.call(session, run.order)
            run.succeeds_late(payment)
        if answer.refund_id:
            run.refunds.append(answer.refund_id)
            run.refund_ends(answer.refund_id, ends)
        run.behave()


@operation
class CancelOrder(Cancelling):
    """R8, F48."""

    name, weight, action, through = "cancel order", 2, "CANCEL", STAFF
    may = {"CRM": {7}}


@operation
class CancelOwnOrder(Cancelling):
    """F49."""

    name, weight, action, through = "cancel own order", 4, "CANCEL", ("RESIDENT_APP",)
    may, by_customer = {"RESIDENT_APP": set()}, True

    @classmethod
    def rule(cls, order, who, ends=None, late=False):
        if order.state != "WAITING":
            raise model.No("ORDER_STATE")


class Deciding(Operation):
    """The pending step is the manager's, as is the permission."""

    may = {"CRM": {6}, "EMPLOYEE_APP": {6}}

    @staticmethod
    def rule(order, who, **arguments):
        if order.state != "WAITING" or not order.pending_approvals:
            raise model.No("APPROVAL_NOT_PENDING")


@operation
class ApproveOrder(Deciding):
    name, weight, action = "approve order", 8, "APPROVE"

    @staticmethod
    def apply(order):
        order.pending_approvals -= 1

    @staticmethod
    def send(run, session):
        session.orders.ApproveOrder(order_id=run.order)


@operation
class RejectOrder(Deciding, Cancelling):
    name, weight, action = "reject order", 4, "REJECT"

    @staticmethod
    def call(session, order):
        return session.orders.RejectOrder(order_id=order, reason="Некому")


@operation
class DeleteInvoice(Offered):
    name, of, action = "delete invoice", "invoice", "DELETE"
    may = {"CRM": {11}}

    @classmethod
    def rule(cls, order, who, invoice):
        order.in_state(invoice, "DRAFT")
        if len(order.invoices) == 1:
            raise model.No("INVOICE_STATE")


@operation
class CreateInvoice(Operation):
    name, weight, action = "create invoice", 4, "CREATE_ADDITIONAL_INVOICE"
    may = {"CRM": {11}}

    @staticmethod
    def rule(order, who):
        order.may_be_invoiced()

    @staticmethod
    def apply(order):
        order.invoices.append(model.Invoice())

    @staticmethod
    def send(run, session):
        run.invoices.append(session.invoices.CreateInvoice(order_id=run.order).invoice.id)
        run.lines.append([])


class OfInvoice(Operation):
    of = "invoice"
    may = {"CRM": {11}, "EMPLOYEE_APP": {11}}


def draw_terms(order, chance):
    """Of a line, now and then with a discount, and now and then one that is too large."""
    discounts = [None, None, None, ["percent", 1000], ["percent", 3333], ["percent", 10_000], ["amount", 101], ["amount", 10**9]]
    return {"quantity": chance.choice([1, 999, 1000, 3000, 47_300]), "discount": chance.choice(discounts)}


@operation
class AddLine(OfInvoice):
    name, weight, action = "add line", 6, "EDIT_LINES"

    @classmethod
    def draw(cls, order, chance):
        found = super().draw(order, chance)
        # Mostly of the seller's own price list (F15).
        numbers = order.service.items if chance.random() < 0.85 else (1, 5)
        tariff = chance.choice([None, None, 0, 1, 99_9999])
        return found and {**found, "item": chance.choice(numbers), "tariff": tariff, **draw_terms(order, chance)}

    @staticmethod
    def rule(order, who, invoice, item=None, tariff=None, quantity=1000, discount=None):
        order.lines_may_change(invoice)
        if item is not None and item not in order.service.items:
            raise model.No("PRICE_ITEM_OF_ANOTHER_SELLER")
        if discount is not None and 12 not in who.permissions:
            raise model.No("DENIED")  # F18
        AddLine.line(order, item or order.service.items[0], tariff, quantity, discount).check()

    @staticmethod
    def line(order, item, tariff, quantity, discount):
        return model.Line(model.PRICES[item] if tariff is None else tariff, quantity, discount)

    @staticmethod
    def apply(order, invoice, item, tariff, quantity, discount):
        order.invoices[invoice].lines.append(AddLine.line(order, item, tariff, quantity, discount))

    @staticmethod
    def send(run, session, invoice, item, tariff, quantity, discount):
        fields = {"invoice_id": run.invoices[invoice], "price_item_id": demo_id("a", "price_item", item)}
        fields["quantity"] = {"thousandths": quantity}
        if tariff is not None:
            fields["tariff"] = {"ten_thousandths": tariff}
        if discount is not None:
            fields["discount"] = discount_field(discount)
        run.learn(invoice, session.invoices.AddInvoiceLine(**fields))


class OfLine(OfInvoice):
    @classmethod
    def draw(cls, order, chance):
        found = super().draw(order, chance)
        count = len(order.invoices[found["invoice"]].lines) if found else 0
        return {**found, "line": chance.randrange(count)} if count else None


@operation
class UpdateLine(OfLine):
    name, weight = "update line", 4

    @classmethod
    def draw(cls, order, chance):
        found = super().draw(order, chance)
        if not found:
            return None
        terms = {**draw_terms(order, chance), "tariff": chance.choice([0, 1, 100_0000])}
        # R2: a discount that is not mentioned stays, and is resolved again.
        return {**found, **{name: terms[name] for name in chance.sample(sorted(terms), chance.randint(1, 3))}}

    @staticmethod
    def changed(order, invoice, line, **terms):
        before = order.invoices[invoice].lines[line]
        discount = terms.get("discount", before.discount)
        return model.Line(
            terms.get("tariff", before.tariff), terms.get("quantity", before.quantity), discount and tuple(discount))

    @staticmethod
    def rule(order, who, invoice, line, **terms):
        order.lines_may_change(invoice)
        after = UpdateLine.changed(order, invoice, line, **terms)
        if after.discount != order.invoices[invoice].lines[line].discount and 12 not in who.permissions:
            raise model.No("DENIED")  # F18
        after.check()

    @staticmethod
    def apply(order, invoice, line, **terms):
        order.invoices[invoice].lines[line] = UpdateLine.changed(order, invoice, line, **terms)

    @staticmethod
    def send(run, session, invoice, line, **terms):
        fields = {"invoice_id": run.invoices[invoice], "line_id": run.lines[invoice][line]}
        if "quantity" in terms:
            fields["quantity"] = {"thousandths": terms["quantity"]}
        if "tariff" in terms:
            fields["tariff"] = {"ten_thousandths": terms["tariff"]}
        if "discount" in terms:
            fields["discount"] = discount_field(terms["discount"])
        run.learn(invoice, session.invoices.UpdateInvoiceLine(**fields))


@operation
class RemoveLine(OfLine):
    name = "remove line"

    @staticmethod
    def rule(order, who, invoice, line):
        order.lines_may_change(invoice)

    @staticmethod
    def apply(order, invoice, line):
        del order.invoices[invoice].lines[line]

    @staticmethod
    def send(run, session, invoice, line):
        fields = {"invoice_id": run.invoices[invoice], "line_id": run.lines[invoice][line]}
        run.learn(invoice, session.invoices.RemoveInvoiceLine(**fields))


@operation
class Activate(OfInvoice):
    name, weight, action = "activate", 8, "ACTIVATE"

    @staticmethod
    def rule(order, who, invoice):
        order.may_be_activated(invoice)

    @staticmethod
    def apply(order, invoice):
        order.invoices[invoice].state = "ISSUED"

    @staticmethod
    def send(run, session, invoice):
        session.invoices.ActivateInvoice(invoice_id=run.invoices[invoice])


@operation
class CancelInvoice(OfInvoice):
    name, weight, action = "cancel invoice", 3, "CANCEL"
    may = {"CRM": {11}}

    @staticmethod
    def rule(order, who, invoice):
        order.in_state(invoice, "ISSUED")

    @staticmethod
    def apply(order, invoice):
        payment = order.under_way(invoice)
        if payment is not None:  # R1
            order.settle(payment, "CANCELLED")
        order.invoices[invoice].state = "DRAFT"

    @staticmethod
    def send(run, session, invoice):
        session.invoices.CancelInvoice(invoice_id=run.invoices[invoice])


@operation
class MarkPaid(OfInvoice):
    name, weight, action = "mark paid", 3, "MARK_PAID"

    @staticmethod
    def rule(order, who, invoice):
        order.may_be_marked_paid(invoice)

    @staticmethod
    def apply(order, invoice):
        order.invoices[invoice].state = "PAID_OFFLINE"

    @staticmethod
    def send(run, session, invoice):
        session.invoices.MarkInvoicePaid(invoice_id=run.invoices[invoice])


@operation
class MakeUnpaid(OfInvoice):
    name, weight, action = "make unpaid", 2, "MAKE_UNPAID"
    may = {"CRM": {11}}

    @staticmethod
    def rule(order, who, invoice):
        order.in_state(invoice, "PAID_OFFLINE")
        if order.state == "CANCELLED":
            raise model.No("ORDER_STATE")  # R8: it has no draft.

    @staticmethod
    def apply(order, invoice):
        order.invoices[invoice].state = "DRAFT"

    @staticmethod
    def send(run, session, invoice):
        session.invoices.MakeInvoiceUnpaid(invoice_id=run.invoices[invoice])


@operation
class Pay(Operation):
    """The provider confirms or declines at once, holds the payment, loses its answer and has confirmed, or finds that saved cards have
    expired."""

    name, weight, of, action = "pay", 12, "invoice", "PAY"
    may = {"RESIDENT_APP": set()}
    STATES = {"CONFIRM": "SUCCEEDED", "DECLINE": "DECLINED", "HOLD": "PENDING", "LOSE": "SUCCEEDED", "EXPIRED": "DECLINED"}

    @classmethod
    def draw(cls, order, chance):
        found = super().draw(order, chance)
        if not found:
            return None
        # What pays and whether it is saved, now and then what cannot be.
        method, save = chance.choices(
            [("SBP", False), ("NEW_CARD", False), ("NEW_CARD", True), ("SAVED_CARD", False), ("SBP", True)],
            [4, 2, 8, 16 if order.cards else 0, 0.3])[0]
        card = chance.randrange(len(order.cards)) if method == "SAVED_CARD" else None
        provider = chance.choices(list(cls.STATES), [5, 2, 5, 1, 2 if card is not None else 0])[0]
        return {**found, "provider": provider, "method": method, "save": save, "card": card}

    @staticmethod
    def rule(order, who, invoice, provider=None, method="SBP", save=False, card=None):
        if save and method != "NEW_CARD":
            raise model.No("PAYMENT_CARD")
        order.may_be_paid(invoice)
        if card is not None:
            order.card_is_there(who, card)

    @staticmethod
    def apply(order, invoice, provider, method="SBP", save=False, card=None):
        order.payments.append(model.Payment(invoice, order.invoices[invoice].total, "PENDING", method, save, card))
        order.settle(len(order.payments) - 1, Pay.STATES[provider])

    @staticmethod
    def send(run, session, invoice, provider, method="SBP", save=False, card=None):
        run.behave(
            payment=provider if provider in ("DECLINE", "HOLD") else "CONFIRM", answers_withheld=provider == "LOSE",
            expired=provider == "EXPIRED")
        fields = {} if card is None else {"saved_card_id": run.cards[card]}
        payment = session.payments.StartPayment(
            invoice_id=run.invoices[invoice], method=f"PAYMENT_METHOD_{method}", save_card=save, **fields).payment.id
        run.payments.append(payment)
        run.behave()
        run.settle(payment, Pay.STATES[provider])


@operation
class DeleteSavedCard(Operation):
    name, of = "delete saved card", "card"
    may = {"RESIDENT_APP": set()}

    @classmethod
    def draw(cls, order, chance):
        # Others have cards to pay with.
        return super().draw(order, chance) if chance.random() < 0.4 else None

    @staticmethod
    def rule(order, who, card):
        order.card_is_there(who, card)

    @staticmethod
    def apply(order, card):
        order.cards[card].is_deleted = True

    @staticmethod
    def send(run, session, card):
        session.payments.DeleteSavedCard(saved_card_id=run.cards[card])


@operation
class Settle(Operation):
    """The payer, or the bank, at the provider's page: of a payment that has an end already it changes nothing."""

    name, weight = "provider settles", 6

    @classmethod
    def draw(cls, order, chance):
        held = [number for number, payment in enumerate(order.payments) if payment.state == "PENDING"]
        return {"payment": chance.choice(held), "state": chance.choice(["SUCCEEDED", "SUCCEEDED", "DECLINED"])} if held else None

    @classmethod
    def refusal(cls, order, who, arguments):
        return None

    @staticmethod
    def apply(order, payment, state):
        if order.payments[payment].state == "PENDING":
            order.settle(payment, state)

    @staticmethod
    def send(run, session, payment, state):
        if run.model.payments[payment].state == "PENDING":
            run.provider(run.payments[payment], state)
            run.settle(run.payments[payment], state)


@operation
class RequestRefund(Operation):
    name, weight, action = "request refund", 6, "REQUEST_REFUND"
    may = {"RESIDENT_APP": set()}

    @classmethod
    def draw(cls, order, chance):
        return {"amount": chance.choice([None, None, 0, 1, order.paid, order.paid + 1])}

    @staticmethod
    def rule(order, who, amount=None):
        order.refund_may_be_asked(amount)

    @staticmethod
    def apply(order, amount):
        order.requests.append("REQUESTED")

    @staticmethod
    def send(run, session, amount):
        fields = {} if amount is None else {"amount": {"minor_units": amount, "currency_code": "RUB"}}
        run.requests.append(session.refunds.RequestRefund(order_id=run.order, **fields).request.id)


@operation
class Decline(Operation):
    name, weight, of = "decline", 5, "request"
    may = {"CRM": {13}}

    @staticmethod
    def rule(order, who, request):
        order.request_may_be_processed(request)

    @staticmethod
    def apply(order, request):
        order.requests[request] = "DECLINED"

    @staticmethod
    def send(run, session, request):
        session.refunds.DeclineRefundRequest(refund_request_id=run.requests[request], reason="Услуга оказана")


def draw_refund(order, chance):
    """In full, or some lines, whole or at a tariff and a quantity that may be too high; and what the provider makes of it."""
    drawn = {"lines": None, "ends": chance.choices(["SUCCEEDED", "FAILED", "PENDING"], [6, 3, 1])[0]}
    lines = [(n, place, line) for n, invoice in enumerate(order.invoices) for place, line in enumerate(invoice.lines)]
    if lines and chance.random() < 0.6:
        drawn["lines"] = [
            [invoice, place, *chance.choice([
                (None, None), (None, max(1, line.quantity // 2)), (line.tariff // 2 or None, line.quantity), (line.tariff + 1, 1)])]
            for invoice, place, line in sorted(chance.sample(lines, chance.randint(1, min(2, len(lines)))), key=lambda found: found[:2])]
    return drawn


def refund_fields(run, lines):
    """Of CreateRefund and ApproveRefundRequest."""
    choices = []
    for invoice, line, tariff, quantity in lines or []:
        choice = {"invoice_line_id": run.lines[invoice][line]}
        if tariff is not None:
            choice["tariff"] = {"ten_thousandths": tariff}
        if quantity is not None:
            choice["quantity"] = {"thousandths": quantity}
        choices.append(choice)
    kind = "FULL" if lines is None else "PARTIAL"
    return {"kind": f"REFUND_KIND_{kind}", "lines": choices, "reason": "Не оказали услугу"}


def send_refund(run, call, lines, ends, **fields):
    run.behave(refund="DECLINE" if ends == "FAILED" else "SUCCEED", delay_ms=86_400_000 if ends == "PENDING" else 0)
    refund = call(**fields, **refund_fields(run, lines)).refund.id
    run.refunds.append(refund)
    run.refund_ends(refund, ends)
    run.behave()


class Refunding(Operation):
    @classmethod
    def draw(cls, order, chance):
        found = super().draw(order, chance)
        return None if found is None else {**found, **draw_refund(order, chance)}

    @classmethod
    def fits(cls, order, arguments):
        return super().fits(order, arguments) and all(
            invoice < len(order.invoices) and line < len(order.invoices[invoice].lines)
            for invoice, line, _, _ in arguments["lines"] or [])


@operation
class Approve(Refunding):
    name, weight, of = "approve", 5, "request"
    may = {"CRM": {13}}

    @staticmethod
    def rule(order, who, request, lines=None, ends=None):
        order.request_may_be_processed(request)
        order.planned(lines)

    @staticmethod
    def apply(order, request, lines, ends):
        order.refund("FULL" if lines is None else "PARTIAL", lines, ends, request)
        order.requests[request] = "APPROVED"

    @staticmethod
    def send(run, session, request, lines, ends):
        send_refund(run, session.refunds.ApproveRefundRequest, lines, ends, refund_request_id=run.requests[request])


@operation
class CreateRefund(Refunding):
    name, weight, action = "refund", 4, "REFUND"
    may = {"CRM": {13}}

    @staticmethod
    def rule(order, who, lines=None, ends=None):
        order.may_be_refunded(lines)

    @staticmethod
    def apply(order, lines, ends):
        order.refund("FULL" if lines is None else "PARTIAL", lines, ends)

    @staticmethod
    def send(run, session, lines, ends):
        send_refund(run, session.refunds.CreateRefund, lines, ends, order_id=run.order)


def allowed(order, who, of, invoice=None):
    """The actions that `who` is allowed with the order or one of its invoices: those that are not refused."""
    arguments = {"invoice": invoice} if of == "invoice" else {}
    actions = {kind.action for kind in ALL.values() if kind.of == of and kind.action and kind.refusal(order, who, arguments) is None}
    # F18: whoever edits lines, with P12.
    if "EDIT_LINES" in actions and 12 in who.permissions:
        actions.add("DISCOUNT")
    return actions


def create(session, service, customer=None):
    """The order of a model, in a running product; answers with its id and that of its invoice, if it has one."""
    fields = {"service_id": demo_id("a", "service", service.number)}
    fields["items"] = [{"option_id": demo_id("a", "option", service.option), "quantity": units(1)}]
    if customer:
        fields["customer_id"] = customer
    answer = session.orders.CreateOrder(**fields)
    return answer.order.id, answer.invoice_id
