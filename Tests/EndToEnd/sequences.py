"""Random sequences of operations on an order, against the model: drawn from a seed, run against a product, shortened where they fail.

A script is JSON: `{"service": …, "registered": …, "card": …, "steps": [{"by": …, "do": …, …}]}`, where `card` says whether Anna
has one saved. What it names by a number is there in the order it came about; a step that names what is not there is passed over, so that a
script stays one when steps are taken out.
"""

import copy
import json
import random
import time

import model
import operations
from calls import Refused
from demo import NORTH, ORGANIZATIONS, PYOTR, demo_id
from product import Product, sandbox_pb2
from schema import ROOT
from states import Invoice, InvoiceAction, OrderAction, Payment, Refund, RefundRequest

METHODS = {"SBP": 1, "NEW_CARD": 2, "SAVED_CARD": 3}
ORDER_STATES = {1: "WAITING", 2: "IN_PROGRESS", 3: "SUSPENDED", 4: "QUALITY_CONTROL", 5: "DONE", 6: "CANCELLED"}


def name(names, number):
    return next(name for name, value in vars(names).items() if value == number)


def actions(names, numbers):
    return {name(names, number) for number in numbers}


# Why things are refused most.
OFTEN = {
    "DENIED", "INVOICE_STATE", "ORDER_STATE", "ORDER_NOT_FOUND", "INVOICE_NOT_FOUND", "APPROVAL_NOT_PENDING", "ORDER_ALREADY_REFUNDED",
    "INVOICE_EMPTY", "LINE_NOT_FOUND"}


class Differs(AssertionError):
    """The product did something else than the model."""


def same(what, product, expected):
    if product != expected:
        raise Differs(f"{what}\n  the product: {product}\n  the model:   {expected}")


def beginning(script):
    return model.Order(script["service"], script["registered"], has_card=script.get("card", False))


def draw(seed, steps=25):
    """The script of a seed. Callers mostly do what they may, and now and then anything."""
    chance = random.Random(f"model {seed}")
    script = {
        "service": chance.choices(list(model.SERVICES), [6, 4, 1, 3, 2, 3])[0], "registered": chance.random() < 0.85,
        "card": chance.random() < 0.5, "steps": []}
    order = beginning(script)
    kinds = list(operations.ALL.values())
    for _ in range(steps):
        for _ in range(20):
            kind = chance.choices(kinds, [kind.weight for kind in kinds])[0]
            callers = [who for who in model.CALLERS.values() if who.application in kind.through]
            arguments, who = kind.draw(order, chance), chance.choice(callers)
            if arguments is None:
                continue
            # JSON, as a replayed script has it.
            arguments = json.loads(json.dumps(arguments))
            if chance.random() < 0.8:
                able = [caller for caller in callers if kind.refusal(order, caller, arguments) is None]
                who = chance.choice(able) if able else who
            refusal = kind.refusal(order, who, arguments)
            if refusal is None or chance.random() < (0.03 if refusal in OFTEN else 0.5):
                script["steps"].append({"by": who.name, "do": kind.name, **arguments})
                if refusal is None:
                    kind.apply(order, **arguments)
                break
    return script


class Stage:
    """A product with the callers signed in, for scripts one after another; two of them run side by side."""

    def __init__(self, folder):
        self._product = Product(folder)

    def __enter__(self):
        product = self._product.__enter__()
        self.product = product
        self.sessions = {
            "anna": product.resident("+79110000001"), "boris": product.resident("+79110000002"),
            "dispatcher": product.staff("dispatcher"), "master": product.staff("master", client="employee-app"),
            "accountant": product.staff("accountant"), "manager": product.staff("manager")}
        self._behaviour = None
        for service in model.SERVICES.values():
            if service.number > 90:
                self._make(service)
        return self

    def _make(self, service):
        """A service that the demo company does not have."""
        number, organization = service.number, ORGANIZATIONS[NORTH]
        self.product.database.rows(f"""
            INSERT INTO service (organization_id, service_id, category_id, title, legal_entity_id, kind, payment_mode,
                automatic_invoicing, refundable, refund_on_cancellation, refund_on_customer_cancellation)
              VALUES ('{organization}', '{demo_id("a", "service", number)}', '{demo_id("a", "category", 2)}', '{service.name}',
                '{demo_id("a", "legal_entity", 1)}', 1, 1, true, true, {service.returns}, {service.returns_to_customer});
            INSERT INTO order_option (organization_id, option_id, service_id, place, title, tariff, payment_subject)
              VALUES ('{organization}', '{demo_id("a", "option", number)}', '{demo_id("a", "service", number)}', 1, 'Раз',
                {service.tariff}, 2);
            INSERT INTO service_approval_step (organization_id, service_id, place, employee_id)
              SELECT '{organization}', '{demo_id("a", "service", number)}', place, '{self.sessions["manager"].principal}'
                FROM generate_series(1, {service.approvals}) place""")

    def __exit__(self, *error):
        self._product.__exit__(*error)

    def behave(self, payment="CONFIRM", refund="SUCCEED", delay_ms=0, answers_withheld=False, expired=False):
        behaviour = {
            "payment": f"PAYMENT_BEHAVIOUR_{payment}", "refund": f"REFUND_BEHAVIOUR_{refund}", "delay_milliseconds": delay_ms,
            "answers_withheld": answers_withheld, "saved_cards_expired": expired}
        if behaviour != self._behaviour:
            self.product.control.SetBehaviour(sandbox_pb2.SetBehaviourRequest(behaviour=behaviour), timeout=20)
            self._behaviour = behaviour

    def run(self, script):
        """Raises Differs with the step, or where it was looked at in the end."""
        run = Run(self, script)
        for place, step in enumerate(script["steps"]):
            try:
                run.step(dict(step))
            except Differs as differs:
                raise Differs(f"step {place}, {step}: {differs}") from None
        run.compare()


class Run:
    """A script's order in the product, beside its model; identifiers are kept in the model's order."""

    def __init__(self, stage, script):
        self.stage = stage
        self.model = beginning(script)
        self.payments, self.requests, self.refunds = [], [], []
        self.cards = self._beginning_cards(len(self.model.cards))
        session, customer = ("anna", None) if script["registered"] else ("manager", PYOTR)
        self.order, invoice = operations.create(stage.sessions[session], self.model.service, customer)
        self.invoices = [invoice] if invoice else []
        self.lines = [[line.id for line in self.invoice("manager", 0).lines]] if invoice else []
        same("invoices that come with the order", len(self.invoices), len(self.model.invoices))

    def step(self, step):
        who, kind = model.CALLERS[step.pop("by")], operations.ALL[step.pop("do")]
        if not kind.fits(self.model, step):
            return
        expected = kind.refusal(self.model, who, step)
        self.compare_actions(kind, who, step)
        before = copy.deepcopy(self.model)
        try:
            if expected is None:
                kind.apply(self.model, **step)
                self.model, after = before, self.model
                kind.send(self, self.stage.sessions[who.name], **step)
                self.model = after
            else:
                kind.send(self, self.stage.sessions[who.name], **step)
            answered = None
        except Refused as refused:
            answered = "DENIED" if refused.code.name == "PERMISSION_DENIED" else refused.reason
        finally:
            self.stage.behave()
        same("is refused by", answered, expected)

    def compare_actions(self, kind, who, step):
        """What the caller is told beforehand that it may do."""
        if kind.of == "invoice":
            self.compare_invoice(who, step["invoice"])
        elif kind.action:
            self.compare_order(who)

    # Of operations.

    def invoice(self, who, number):
        return self.stage.sessions[who].invoices.GetInvoice(invoice_id=self.invoices[number]).invoice

    def learn(self, invoice, answer):
        self.lines[invoice] = [line.id for line in answer.invoice.lines]

    def _beginning_cards(self, count):
        """Anna has none of another sequence's, and the one that she begins with."""
        anna = self.stage.sessions["anna"]
        for card in self.saved_cards("anna"):
            anna.payments.DeleteSavedCard(saved_card_id=card)
        for _ in range(count):
            _, invoice = operations.create(anna, model.SERVICES["water"])
            anna.payments.StartPayment(invoice_id=invoice, method="PAYMENT_METHOD_NEW_CARD", save_card=True)
        return self.saved_cards("anna")

    def saved_cards(self, who):
        return [card.id for card in self.stage.sessions[who].payments.ListSavedCards().saved_cards]

    def learn_cards(self):
        self.cards += [card for card in self.saved_cards("anna") if card not in self.cards]

    def behave(self, **behaviour):
        self.stage.behave(**behaviour)

    def provider(self, payment, state):
        control = self.stage.product.control
        if state == "SUCCEEDED":
            control.ConfirmPayment(sandbox_pb2.ConfirmPaymentRequest(key=payment), timeout=20)
        else:
            control.DeclinePayment(sandbox_pb2.DeclinePaymentRequest(key=payment), timeout=20)

    def settle(self, payment, state):
        """Returns once the product knows; it is made to ask the provider at once."""
        manager = self.stage.sessions["manager"]
        self._until(
            "payment", state,
            lambda: name(Payment, manager.payments.GetPayment(payment_id=payment).payment.state), f"subject_id = '{payment}'")
        self.learn_cards()

    def succeeds_late(self, number):
        """R12: the payer has confirmed what was cancelled meanwhile; the product asks for it once more at once."""
        payment, manager = self.payments[number], self.stage.sessions["manager"]
        self.provider(payment, "SUCCEEDED")
        self.stage.product.database.rows(f"UPDATE timer SET due_at = now() WHERE subject_id = '{payment}'")
        self._until(
            "late payment's return", self.model.payments[number].amount,
            lambda: manager.payments.GetPayment(payment_id=payment).payment.refunded.minor_units, "kind IN (1, 3)")
        self.learn_cards()

    def refund_ends(self, refund, state):
        manager = self.stage.sessions["manager"]
        # What stays PENDING must have come to the provider while it keeps it so.
        known = f"SELECT 1 FROM refund_part WHERE refund_id = '{refund}' AND provider_refund_id IS NULL"
        self._until("part's id at the provider", [], lambda: self.stage.product.database.rows(known), "kind = 2")
        self._until("refund", state, lambda: name(Refund, manager.refunds.GetRefund(refund_id=refund).refund.state), "kind = 2")

    def _until(self, what, state, found, timers):
        began = time.monotonic()
        hastened = False
        while (at := found()) != state:
            waited = time.monotonic() - began
            if waited > 20:
                raise Differs(f"a {what} is {at} after 20 s and not {state}")
            if waited > 0.1 and not hastened:
                hastened = True
                self.stage.product.database.rows(
                    f"UPDATE timer SET due_at = now() WHERE order_id = '{self.order}' AND {timers} "
                    "AND due_at < now() + interval '1 minute'")
            time.sleep(0.01)

    # What everybody sees, and what is written.

    def compare(self):
        for who in model.CALLERS.values():
            self.compare_order(who)
            for number in range(len(self.invoices)):
                self.compare_invoice(who, number)
            self.compare_refunds(who)
            self.compare_cards(who)
        self.compare_rows()

    def seen(self, who, check, call):
        """What a call answers, or None where it is refused as it must be."""
        try:
            check()
            expected = None
        except model.No as no:
            expected = no.reason
        try:
            answer, answered = call(), None
        except Refused as refused:
            answer, answered = None, "DENIED" if refused.code.name == "PERMISSION_DENIED" else refused.reason
        same(f"{who.name} looks and is refused by", answered, expected)
        return answer

    def compare_order(self, who):
        session, order = self.stage.sessions[who.name], self.model
        answer = self.seen(who, lambda: order.may_be_seen(who), lambda: session.orders.GetOrder(order_id=self.order).order)
        if answer:
            same(
                f"the order as {who.name} sees it",
                (ORDER_STATES[answer.state], answer.paid.minor_units, answer.refunded.minor_units,
                 actions(OrderAction, answer.allowed_actions)),
                (order.state, order.paid, order.refunded, operations.allowed(order, who, "order")))

    def compare_invoice(self, who, number):
        expected = self.model.invoices[number]
        answer = self.seen(
            who, lambda: self.model.invoice_may_be_seen(who, number), lambda: self.invoice(who.name, number))
        if answer:
            same(
                f"invoice {number} as {who.name} sees it",
                (name(Invoice, answer.state), answer.total.minor_units, answer.refunded.minor_units,
                 [(line.tariff.ten_thousandths, line.quantity.thousandths, line.gross.minor_units, line.discount.minor_units,
                   line.net.minor_units, line.refunded.minor_units) for line in answer.lines],
                 actions(InvoiceAction, answer.allowed_actions)),
                (expected.state, expected.total, expected.refunded,
                 [(line.tariff, line.quantity, line.gross, line.discount_minor, line.net, line.refunded) for line in expected.lines],
                 operations.allowed(self.model, who, "invoice", number)))

    def compare_refunds(self, who):
        session, order = self.stage.sessions[who.name], self.model

        def reads():
            if who.application == "EMPLOYEE_APP":
                raise model.No("DENIED")
            order.may_be_seen(who)

        answer = self.seen(who, reads, lambda: session.refunds.ListRefunds(order_id=self.order))
        if answer is not None:
            same(
                f"refunds as {who.name} sees them",
                [(refund.id, name(Refund, refund.state), refund.amount.minor_units) for refund in answer.refunds],
                [(self.refunds[number], refund.state, refund.amount) for number, refund in enumerate(order.refunds)])
            if order.requests:
                request = session.refunds.FindRefundRequest(order_id=self.order).request
                same(f"the request as {who.name} sees it", name(RefundRequest, request.state), order.requests[-1])

    def compare_cards(self, who):
        def reads():
            if who.application != "RESIDENT_APP":
                raise model.No("DENIED")

        answer = self.seen(who, reads, lambda: self.saved_cards(who.name))
        if answer is not None:
            kept = [self.cards[number] for number, card in enumerate(self.model.cards) if not card.is_deleted]
            same(f"the cards that {who.name} has saved", answer, kept if who.name == "anna" else [])

    def compare_rows(self):
        rows = self.stage.product.database.rows
        where = f"WHERE order_id = '{self.order}'"
        same(
            "rows of payments",
            [(payment, name(Payment, int(state)), int(captured), int(returning), int(refunded)) for
             payment, state, captured, returning, refunded in rows(
                 "SELECT payment_id, state, captured_minor, returning_minor, refunded_minor FROM payment "
                 f"{where} ORDER BY payment_id")],
            [(self.payments[number], payment.state, payment.amount if payment.state == "SUCCEEDED" else 0,
              sum(line.returning for line in self.model.invoices[payment.invoice].lines) if payment.is_applied else payment.refunded,
              payment.refunded) for number, payment in enumerate(self.model.payments)])
        same(
            "what payments are made with",
            [(int(method), saves == "t", card) for method, saves, card in rows(
                f"SELECT method, save_card, saved_card_id FROM payment {where} ORDER BY payment_id")],
            [(METHODS[payment.method], payment.saves_card, "" if payment.card is None else self.cards[payment.card])
             for payment in self.model.payments])
        same(
            "rows of saved cards",
            rows(f"SELECT saved_card_id, payment_id FROM saved_card {where} AND deleted_at IS NULL ORDER BY saved_card_id"),
            [(self.cards[number], self.payments[card.payment]) for number, card in enumerate(self.model.cards)
             if card.payment is not None and not card.is_deleted])
        same(
            "cash to return", [invoice == "t" for (invoice,) in rows(f"SELECT cash_to_return FROM invoice {where} ORDER BY number")],
            [invoice.cash_to_return for invoice in self.model.invoices])
        same(
            "rows of requests and refunds",
            [(int(requests), int(refunds)) for requests, refunds in rows(
                f"SELECT (SELECT count(*) FROM refund_request {where}), (SELECT count(*) FROM refund {where})")],
            [(len(self.model.requests), len(self.model.refunds))])


def shortened(stage, script, tries=60):
    """A script that still differs, with steps taken out: halves, quarters, single ones; and why it differs."""
    def differs(candidate):
        try:
            stage.run(candidate)
        except Differs as reason:
            return str(reason)
        return None

    reason, size = None, max(1, len(script["steps"]) // 2)
    while tries > 0:
        for start in range(0, len(script["steps"]), size):
            candidate = {**script, "steps": script["steps"][:start] + script["steps"][start + size:]}
            tries -= 1
            found = differs(candidate)
            if found:
                script, reason = candidate, found
                break
        else:
            if size == 1:
                break
            size //= 2
    return script, reason or differs(script) or "it does not differ when it is run again"


def report(stage, seed, script, differs):
    """What is printed of a failure: the shortest script that was found, which replays."""
    short, reason = shortened(stage, script)
    text = json.dumps(short, ensure_ascii=False)
    path = ROOT / ".local/model-failure.json"
    path.write_text(text)
    return f"seed {seed}: {differs}\nshortened: {reason}\nMARKETPLACE_MODEL_SCRIPT={path} replays it:\n{text}"


def play(stage, seeds, check_every=1, deadline=None):
    """Runs the scripts of `seeds`; after each `check_every` of them, and the last, all invariants are held against the database. Answers
    with how many it ran before `deadline`, of the monotonic clock."""
    count = 0
    for seed in seeds:
        if deadline is not None and time.monotonic() > deadline:
            break
        script = draw(seed)
        try:
            stage.run(script)
        except Differs as differs:
            raise AssertionError(report(stage, seed, script, differs)) from None
        count += 1
        if count % check_every == 0:
            try:
                stage.product.check()
            except AssertionError as error:
                raise AssertionError(f"seed {seed}, or one of the {check_every} up to it: {error}\n{json.dumps(script)}") from None
    stage.product.check()
    return count
