"""The product's rules of one order and its money in plain Python, by their numbers, without a database and without a server.

States are the schema's names, amounts kopecks, tariffs ten-thousandths of a rouble, quantities thousandths. What a rule refuses it raises as
`No` with the reason that a client is told.
"""

import dataclasses
import typing

# What each price list charges, by the demo data's number of the item; a service is sold by one seller.
PRICES = {1: 95_2550, 2: 420_0000, 3: 1_850_0000, 4: 1_200_3333, 5: 350_0000, 6: 490_0000, 7: 599_0000, 8: 2_990_5000}


@dataclasses.dataclass(frozen=True)
class Service:
    name: str
    # Of the demo data: the service, its option, and the items of its seller's price list.
    number: int
    option: int
    items: tuple
    is_partners: bool
    # F11: the tariff of the option, or None where somebody has to come and see.
    tariff: typing.Optional[int]
    is_refundable: bool = True
    # R7: whether cancelling returns the money by itself, by whomever (F48), or by the customer (F49).
    returns: bool = False
    returns_to_customer: bool = False
    # How many steps the manager approves.
    approvals: int = 0


SERVICES = {
    service.name: service
    for service in (
        Service("cleaning", 2, 3, (1, 2, 3, 4), False, None),
        Service("water", 1, 1, (5, 6), True, 350_0000),
        Service("internet", 4, 6, (7,), True, 599_0000, is_refundable=False),
        # Not of the demo data: the sequences make them.
        Service("returned", 91, 91, (1, 2, 3, 4), False, 1_000_0000, returns=True),
        Service("changed", 92, 92, (1, 2, 3, 4), False, 1_000_0000, returns_to_customer=True),
        Service("approved", 93, 93, (1, 2, 3, 4), False, 1_000_0000, returns=True, approvals=2),
    )
}


@dataclasses.dataclass(frozen=True)
class Who:
    """A caller: through which application, with which of the product's P-codes; a resident has none."""

    name: str
    application: str
    permissions: frozenset = frozenset()


STAFF = "CRM", "EMPLOYEE_APP"
CALLERS = {
    who.name: who
    for who in (
        Who("anna", "RESIDENT_APP"),
        Who("boris", "RESIDENT_APP"),
        Who("dispatcher", "CRM", frozenset({1, 4, 5, 7, 9, 10, 11, 12})),
        Who("master", "EMPLOYEE_APP", frozenset({1, 4, 9, 11})),
        Who("accountant", "CRM", frozenset({1, 10, 13, 14, 15})),
        Who("manager", "CRM", frozenset(range(1, 19))),
    )
}


class No(Exception):
    """A refusal by its reason; `DENIED` is PERMISSION_DENIED whatever the reason."""

    @property
    def reason(self):
        return self.args[0]


def half_up(dividend, divisor):
    """Rounded half away from zero; nothing here is below zero."""
    return (2 * dividend + divisor) // (2 * divisor)


@dataclasses.dataclass
class Line:
    tariff: int
    quantity: int
    # None, ("percent", basis points) or ("amount", kopecks).
    discount: typing.Optional[tuple] = None
    returning: int = 0
    refunded: int = 0

    @property
    def gross(self):
        return half_up(self.tariff * self.quantity, 100_000)

    @property
    def discount_minor(self):
        if self.discount is None:
            return 0
        kind, size = self.discount
        return half_up(self.gross * size, 10_000) if kind == "percent" else size

    @property
    def net(self):
        return self.gross - self.discount_minor

    def check(self):
        """R2: 0 ≤ discount ≤ gross."""
        if self.discount_minor > self.gross:
            raise No("DISCOUNT_NOT_ALLOWED")


@dataclasses.dataclass
class Invoice:
    state: str = "DRAFT"
    lines: list = dataclasses.field(default_factory=list)
    cash_to_return: bool = False
    # It was voided as a draft, which no customer has seen.
    voided_unseen: bool = False

    @property
    def total(self):
        return sum(line.net for line in self.lines)

    @property
    def refunded(self):
        return sum(line.refunded for line in self.lines)


@dataclasses.dataclass
class Payment:
    invoice: int
    amount: int
    state: str
    method: str = "SBP"
    # Its card is saved when it succeeds, and the saved one that it is paid by.
    saves_card: bool = False
    card: typing.Optional[int] = None
    refunded: int = 0
    # R12: it succeeded too late, and went back.
    unapplied: bool = False

    @property
    def is_applied(self):
        return self.state == "SUCCEEDED" and not self.unapplied

    @property
    def is_under_way(self):
        return self.state in ("CREATED", "PENDING", "UNKNOWN")


@dataclasses.dataclass
class Card:
    """F51. Of Anna, who pays; None for one that another order's payment saved."""

    payment: typing.Optional[int] = None
    is_deleted: bool = False


@dataclasses.dataclass
class Refund:
    kind: str
    # Triples of an invoice, a line and an amount.
    lines: list
    state: str = "PENDING"
    request: typing.Optional[int] = None

    @property
    def amount(self):
        return sum(amount for _, _, amount in self.lines)


class Order:
    """An order with its money. Nothing here knows who calls, but for what a customer owns."""

    def __init__(self, service, is_registered=True, quantity=1000, has_card=False):
        self.service = SERVICES[service]
        self.is_registered = is_registered
        self.state = "WAITING"
        self.pending_approvals = self.service.approvals
        self.has_controller = False
        self.invoices, self.payments, self.requests, self.refunds = [], [], [], []
        self.cards = [Card()] if has_card else []
        if self.service.tariff is not None:  # F11
            self.invoices.append(Invoice("ISSUED", [Line(self.service.tariff, quantity)]))

    # What the rules ask.

    @property
    def is_refunded(self):
        """R11: it has a refund that did not fail whole."""
        return any(refund.state != "FAILED" for refund in self.refunds)

    @property
    def has_payment_under_way(self):
        return any(payment.is_under_way for payment in self.payments)

    @property
    def paid(self):
        return sum(payment.amount for payment in self.payments if payment.is_applied)

    @property
    def refunded(self):
        return sum(payment.refunded for payment in self.payments if payment.is_applied)

    def under_way(self, invoice):
        return next((n for n, payment in enumerate(self.payments) if payment.invoice == invoice and payment.is_under_way), None)

    def applied(self, invoice):
        return next(payment for payment in self.payments if payment.invoice == invoice and payment.is_applied)

    # Rules; each raises or returns.

    def may_be_seen(self, who, otherwise="ORDER_NOT_FOUND"):
        """A customer's own orders, all of them to staff, a partner's with P10 (F7)."""
        if who.application == "RESIDENT_APP":
            if who.name != "anna" or not self.is_registered:
                raise No(otherwise)
        elif self.service.is_partners and 10 not in who.permissions:
            raise No("DENIED")

    def invoice_may_be_seen(self, who, invoice):
        """Drafts are not shown to customers, nor what was one until the order was cancelled."""
        self.may_be_seen(who, "INVOICE_NOT_FOUND")
        if who.application == "RESIDENT_APP" and (self.invoices[invoice].state == "DRAFT" or self.invoices[invoice].voided_unseen):
            raise No("INVOICE_NOT_FOUND")

    def may_be_invoiced(self):
        """F24, F33, R3, R11."""
        if self.state == "CANCELLED":
            raise No("ORDER_STATE")
        if self.is_refunded:
            raise No("ORDER_ALREADY_REFUNDED")
        if self.invoices and not self.is_registered:
            raise No("CUSTOMER_UNREGISTERED")
        if any(invoice.state not in ("PAID_ONLINE", "PAID_OFFLINE") for invoice in self.invoices):
            raise No("INVOICES_OPEN")

    def lines_may_change(self, invoice):
        """F23; R11 has nothing against it."""
        self.in_state(invoice, "DRAFT")

    def may_be_activated(self, invoice):
        """F19, F20, R2, R11."""
        self.in_state(invoice, "DRAFT")
        if self.is_refunded:
            raise No("ORDER_ALREADY_REFUNDED")
        if not self.invoices[invoice].total:
            raise No("INVOICE_EMPTY")

    def may_be_marked_paid(self, invoice):
        """F19, F22, R1, R11."""
        self.in_state(invoice, "DRAFT")
        if self.is_refunded:
            raise No("ORDER_ALREADY_REFUNDED")
        if not self.invoices[invoice].lines:
            raise No("INVOICE_EMPTY")

    def may_be_paid(self, invoice):
        """F50; payment waits for the last approval."""
        self.in_state(invoice, "ISSUED")
        if self.pending_approvals:
            raise No("APPROVAL_PENDING")
        if self.under_way(invoice) is not None:
            raise No("PAYMENT_IN_FLIGHT")

    def card_is_there(self, who, card):
        """A card is its customer's alone, until they delete it."""
        if who.name != "anna" or self.cards[card].is_deleted:
            raise No("SAVED_CARD_NOT_FOUND")

    def in_state(self, invoice, *states):
        if self.invoices[invoice].state not in states:
            raise No("INVOICE_STATE")

    def refund_may_be_asked(self, amount=None):
        """F43, F46."""
        if not self.service.is_refundable:
            raise No("REFUND_NOT_ALLOWED")
        if self.is_refunded:
            raise No("ORDER_ALREADY_REFUNDED")
        if self.state == "CANCELLED":
            raise No("ORDER_STATE")
        if self.requests:
            raise No("REFUND_REQUEST_EXISTS")
        if [invoice.state for invoice in self.invoices if invoice.state != "DRAFT"] != ["PAID_ONLINE"]:
            raise No("REFUND_NOT_ALLOWED")
        if amount is not None and not 0 < amount <= self.paid:
            raise No("AMOUNT_EXCEEDS_PAID")

    def request_may_be_processed(self, request):
        """F45, F46, F47."""
        if self.requests[request] != "REQUESTED":
            raise No("REFUND_REQUEST_STATE")
        if self.state != "IN_PROGRESS":
            raise No("ORDER_STATE")

    def may_be_refunded(self, choice=None):
        """F37, F42, R6."""
        if "REQUESTED" in self.requests and not self.is_refunded:
            raise No("REFUND_REQUEST_OPEN")
        self.planned(choice)

    def planned(self, choice=None):
        """F38, F39: the lines that go back, with their amounts; `choice` None is all of them, else quadruples of an invoice, a line, and a
        tariff and a quantity or None."""
        if self.is_refunded:
            raise No("ORDER_ALREADY_REFUNDED")
        if self.has_payment_under_way:
            raise No("PAYMENT_IN_FLIGHT")
        paid = [payment.invoice for payment in self.payments if payment.is_applied]
        if choice is None:
            choice = [(invoice, line, None, None) for invoice in paid for line in range(len(self.invoices[invoice].lines))]
        if any(invoice not in paid for invoice, _, _, _ in choice):
            raise No("LINE_NOT_FOUND")
        lines = []
        for invoice, number, tariff, quantity in sorted(choice, key=lambda chosen: (paid.index(chosen[0]), chosen[1])):
            line = self.invoices[invoice].lines[number]
            stated = Line(tariff or line.tariff, quantity or line.quantity)
            amount = line.net if tariff is None and quantity is None else stated.gross
            if stated.tariff > line.tariff or stated.quantity > line.quantity or amount > line.net - line.returning:
                raise No("AMOUNT_EXCEEDS_PAID")
            if amount:
                lines.append((invoice, number, amount))
        if not lines:
            raise No("NOTHING_TO_REFUND")
        return lines

    # What the provider's word does.

    def settle(self, payment, state):
        """F21."""
        self.payments[payment].state = state
        if state == "SUCCEEDED":
            self.invoices[self.payments[payment].invoice].state = "PAID_ONLINE"
            self.save_card(payment)

    def save_card(self, payment):
        """F51, whatever becomes of the money."""
        if self.payments[payment].saves_card:
            self.cards.append(Card(payment))

    def refund(self, kind, choice, ends, request=None):
        """F41, R10, R11."""
        refund = Refund(kind, self.planned(choice), request=request)
        for invoice in self.invoices:
            if invoice.state == "ISSUED":
                invoice.state = "DRAFT"
        self.go_back(refund, ends)

    def go_back(self, refund, ends):
        self.refunds.append(refund)
        refund.state = ends
        for number, line, amount in refund.lines:
            if ends == "FAILED":
                continue
            self.invoices[number].lines[line].returning += amount
            if ends == "SUCCEEDED":
                self.invoices[number].lines[line].refunded += amount
                self.applied(number).refunded += amount
                whole = self.invoices[number].refunded == self.invoices[number].total
                if self.invoices[number].state != "VOIDED":
                    self.invoices[number].state = "REFUNDED" if whole else "PARTIALLY_REFUNDED"

    # What cancelling does.

    def returns_money(self, by_customer):
        """F48, F49, R7: whether cancelling has what was paid go back by itself."""
        return self.state == "WAITING" and (self.service.returns or by_customer and self.service.returns_to_customer)

    def cancel(self, by_customer, ends, is_late=False):
        """R8, R9; a payment in flight is cancelled first (R1), and what the bank says of it afterwards goes back as well (R12)."""
        for number, payment in enumerate(self.payments):
            if payment.is_under_way and is_late:
                payment.state, payment.unapplied, payment.refunded = "SUCCEEDED", True, payment.amount
                self.save_card(number)
            elif payment.is_under_way:
                self.settle(number, "CANCELLED")
        is_automatic = self.returns_money(by_customer)
        returns = is_automatic and not self.is_refunded
        refund = Refund("FULL", self.planned()) if returns and self.paid else None
        for invoice in self.invoices:
            if invoice.state in ("DRAFT", "ISSUED") or invoice.state == "PAID_ONLINE" and returns:
                invoice.state, invoice.voided_unseen = "VOIDED", invoice.state == "DRAFT"
            elif invoice.state == "PAID_OFFLINE" and is_automatic:
                invoice.state, invoice.cash_to_return = "VOIDED", True
        self.requests = ["SUPERSEDED" if state == "REQUESTED" else state for state in self.requests]
        self.state = "CANCELLED"
        self.pending_approvals = 0
        if refund:
            self.go_back(refund, ends)
