"""`allowed_actions` are what the server then accepts, and all of it: every action × state × application × permissions × owner.

What a caller is not offered is tried and refused, and changes nothing; what they are offered is tried on a thing of its own and accepted.
"""

import collections
import concurrent.futures
import copy
import dataclasses
import functools

import pytest
from calls import Refused, refuses
from cast import STAFF
from demo import PARTNERS_BOTTLE, SOUTH, WINDOW, demo_id
from schema import METHODS, contract
from scenes import in_seconds, units
from situations import SITUATIONS, all_made
from states import (
    Application, Approval, Invoice, InvoiceAction, Order, OrderAction, Payment, Refund, RefundAction, RefundRequest, RefundRequestAction)

THREADS = 8
F7 = contract.PERMISSION_VIEW_PARTNER_ORDERS
P1, P12 = contract.PERMISSION_VIEW_MARKETPLACE, contract.PERMISSION_DISCOUNT_INVOICES
ITEM = "price_item_id"
LINE = {"quantity": units(1)}


@dataclasses.dataclass(frozen=True)
class Action:
    """`of` is the field that names its thing; those that are `lasting` leave the thing as it was for every other action."""

    name: str
    number: int
    of: str
    path: str
    fields: dict = dataclasses.field(default_factory=dict, compare=False)
    besides: frozenset = frozenset()
    lasting: bool = False

    def method(self, application):
        """What a link does it by is a method of its own."""
        if application == Application.PAYMENT_LINK and self.name == "PAY":
            return METHODS["billing.v1.PaymentLinkService/StartLinkedPayment"]
        return METHODS[self.path]

    def permissions(self, application):
        """What it takes of staff; None where the application does not do it."""
        method = self.method(application)
        return method.permissions(application) | self.besides if application in method.applications else None

    @property
    def is_approvers(self):
        return self.of == "order_id" and self.name in ("APPROVE", "REJECT")

    def request(self, application, situation):
        known = {**situation.ids, ITEM: PARTNERS_BOTTLE if situation.is_partners else WINDOW}
        method = self.method(application)
        wanted = {self.of, ITEM} if self.path.endswith("Line") else {self.of}
        names = wanted & {field.name for field in method.descriptor.input_type.fields}
        return method.request(**{name: known[name] for name in names}, **self.fields)

    def __str__(self):
        return self.name


def actions(names, of, service, **ways):
    """Of a thing: its enum's names, each with its method, what that is told, and whether it lasts."""
    for name, number in vars(names).items():
        if number:
            way = ways.pop(name)
            method, fields, *rest = way if isinstance(way, tuple) else (way, {})
            yield Action(name, number, of, f"{service if '/' not in method else ''}{method}", fields, *rest)
    assert not ways


NO_MORE = frozenset()
ORDERS, CHAT, TASKS = "marketplace.v1.OrderService/", "marketplace.v1.OrderChatService/", "marketplace.v1.OrderTaskService/"
INVOICES, REFUNDS = "billing.v1.InvoiceService/", "refunds.v1.RefundService/"
WHY = {"reason": "Не оказали услугу"}
ACTIONS = [
    *actions(
        OrderAction, "order_id", ORDERS,
        START="StartOrder", CREATE_ADDITIONAL_INVOICE=f"{INVOICES}CreateInvoice",
        REFUND=(f"{REFUNDS}CreateRefund", {"kind": "REFUND_KIND_FULL", **WHY}), REQUEST_REFUND=f"{REFUNDS}RequestRefund",
        UPDATE=("UpdateOrder", {"comment": "К шести", "update_mask": {"paths": ["comment"]}}, NO_MORE, True),
        ASSIGN=("AssignOrder", {"executor_id": demo_id("a", "employee", 2)}, NO_MORE, True),
        SUSPEND=("SuspendOrder", {"end_time": in_seconds(7 * 86_400)}), RESUME="ResumeOrder",
        SEND_TO_QUALITY_CONTROL="SendOrderToQualityControl", COMPLETE="CompleteOrder", RETURN_TO_WORK="ReturnOrderToWork",
        CANCEL="CancelOrder", APPROVE="ApproveOrder", REJECT=("RejectOrder", {"reason": "Некому"}),
        RATE=("RateOrder", {"score": 5}, NO_MORE, True),
        EDIT_TASKS=(f"{TASKS}CreateTask", {"task": {"title": "Ведро"}}, NO_MORE, True),
        SEND_MESSAGE=(f"{CHAT}SendMessage", {"text": "Добрый день"}, NO_MORE, True),
        ADD_COMMENT=(f"{CHAT}AddComment", {"text": "Срочно"}, NO_MORE, True)),
    *actions(
        InvoiceAction, "invoice_id", INVOICES,
        EDIT_LINES=("AddInvoiceLine", LINE), DISCOUNT=("AddInvoiceLine", {**LINE, "discount": {"basis_points": 1000}}, frozenset({P12})),
        ACTIVATE="ActivateInvoice", CANCEL="CancelInvoice", MARK_PAID="MarkInvoicePaid", MAKE_UNPAID="MakeInvoiceUnpaid",
        PAY=("billing.v1.PaymentService/StartPayment", {"method": "PAYMENT_METHOD_SBP"}), DELETE="DeleteInvoice"),
    *actions(RefundAction, "refund_id", REFUNDS, RETRY="RetryRefund"),
    *actions(
        RefundRequestAction, "refund_request_id", REFUNDS,
        APPROVE=("ApproveRefundRequest", {"kind": "REFUND_KIND_FULL", **WHY}), DECLINE=("DeclineRefundRequest", WHY)),
]
# By which permissions roles differ here.
CODES = sorted({code for action in ACTIONS for application in STAFF for code in action.permissions(application) or ()})


@dataclasses.dataclass(frozen=True)
class Caller:
    """`permissions` are None for whoever has no role."""

    application: int
    session: object
    permissions: frozenset = None

    def may(self, action):
        needed = action.permissions(self.application)
        return needed is not None and (self.permissions is None or needed <= self.permissions)

    def send(self, action, situation):
        return self.session.send(action.method(self.application), action.request(self.application, situation))


def offered(caller, ids):
    """What a caller is told that they may do with each thing of a situation that they may see."""
    session, told = caller.session, collections.defaultdict(set)
    reads = {
        "order_id": lambda: session.orders.GetOrder(order_id=ids["order_id"]).order,
        "invoice_id": lambda: session.invoices.GetInvoice(invoice_id=ids["invoice_id"]).invoice,
        "refund_id": lambda: session.refunds.GetRefund(refund_id=ids["refund_id"]).refund,
        "refund_request_id": lambda: session.refunds.FindRefundRequest(order_id=ids["order_id"]).request}
    if caller.application == Application.PAYMENT_LINK:
        reads = {"invoice_id": lambda: session.payment_links.GetLinkedInvoice().invoice}
    if caller.application == Application.EMPLOYEE_APP:
        reads = {field: read for field, read in reads.items() if not field.startswith("refund")}
    for field, read in reads.items():
        if field in ids:
            try:
                numbers = set(read().allowed_actions)
            except Refused as refused:
                # A draft is not shown to its customer, and an order of another customer's is not either.
                assert caller.application == Application.RESIDENT_APP and refused.code.name == "NOT_FOUND", refused
                continue
            told[field] = numbers
    return {action for action in ACTIONS if action.number in told[action.of]}


# Where things stand, and the names of where each can.
STATES = {
    "order": Order, "approval step": Approval, "invoice": Invoice, "payment": Payment, "refund": Refund, "part of a refund": Refund,
    "request": RefundRequest}
# A refund asks again part by part, and fails in part only as a whole.
NEVER = {("refund", "UNKNOWN"), ("part of a refund", "PARTLY_FAILED")}


def states(manager, order_id):
    """Where an order and what hangs from it stand, as pairs of a thing and the name of its state."""
    order = manager.orders.GetOrder(order_id=order_id).order
    refunds = manager.refunds.ListRefunds(order_id=order_id).refunds
    found = {
        "order": [order], "approval step": order.approvals, "invoice": manager.invoices.ListInvoices(order_id=order_id).invoices,
        "payment": manager.payments.ListPayments(order_id=order_id).payments, "refund": refunds,
        "part of a refund": [part for refund in refunds for part in refund.parts]}
    try:
        found["request"] = [manager.refunds.FindRefundRequest(order_id=order_id).request]
    except Refused as refused:
        assert refused.reason == "REFUND_REQUEST_NOT_FOUND", refused
    numbers = {(thing, number): name for thing, names in STATES.items() for name, number in vars(names).items()}
    return {(thing, numbers[thing, one.state]) for thing, ones in found.items() for one in ones}


def every(calls):
    with concurrent.futures.ThreadPoolExecutor(THREADS) as pool:
        return [future.result() for future in [pool.submit(call) for call in calls]]


class Table:
    """A situation, the states that it has as it is made, who looks at it, and what each is offered."""

    def __init__(self, scenes, cast, name):
        self.scenes, self.cast = scenes, cast
        [self.situation] = all_made(scenes, [name])
        self.states = states(scenes.manager, self.situation.order)
        seeing = {P1, F7} if self.situation.is_partners else {P1}
        self.able = [Caller(application, cast.able[application]) for application in (*STAFF, Application.RESIDENT_APP)]
        self.links = [Caller(Application.PAYMENT_LINK, link) for link in self._links(self.situation)]
        self.roles = [
            Caller(application, cast.staff(application, seeing | codes), frozenset(seeing | codes))
            for application in STAFF for codes in [set(), *({code} for code in CODES), {contract.PERMISSION_EDIT_INVOICES, P12}]]
        self.offers = dict(zip([*self.able, *self.links, *self.roles], every([
            lambda caller=caller: offered(caller, self.situation.ids) for caller in [*self.able, *self.links, *self.roles]])))

    def _links(self, situation):
        try:
            return [self.scenes.link(situation.ids["invoice_id"])] if "invoice_id" in situation.ids else []
        except Refused as refused:
            # A link is made of an ISSUED invoice.
            assert refused.reason in ("INVOICE_STATE", "ORDER_ALREADY_REFUNDED"), refused
            return []

    def everything(self):
        """All that can be seen of the order."""
        return self.scenes.everything(self.scenes.manager.orders.GetOrder(order_id=self.situation.order).order)

    def known(self, action):
        return action.of in self.situation.ids

    def offers_by_role(self):
        """A role is offered what somebody with everything is, as far as its permissions go; who approves is named by the order."""
        whole = {caller.application: self.offers[caller] for caller in self.able}
        for role in self.roles:
            expected = {action for action in whole[role.application] if role.may(action)}
            different = {str(action) for action in expected ^ self.offers[role] if not action.is_approvers}
            assert not different, (role.application, sorted(role.permissions), different)
        crm, app = (whole[application] for application in STAFF)
        assert app == {action for action in crm if action.permissions(Application.EMPLOYEE_APP) is not None and action.of[:6] != "refund"}

    def not_offered(self):
        """Who may, but for the state, and what."""
        for caller in [*self.able, *self.links, *(role for role in self.roles if 6 in role.permissions)]:
            for action in ACTIONS:
                if self.known(action) and caller.may(action) and action not in self.offers[caller]:
                    if caller.application != Application.PAYMENT_LINK or action.name == "PAY":
                        yield caller, action

    def denied(self):
        """Whom a permission is missing for what somebody with everything is offered."""
        for caller in self.able:
            for action in self.offers[caller]:
                for code in action.permissions(caller.application) if caller.application in STAFF else ():
                    yield Caller(caller.application, self.cast.but(caller.application, code), frozenset()), action

    def accepted(self):
        """Each action with a caller whom it is offered, who has no more permissions than it takes."""
        for action in ACTIONS:
            for application in (*STAFF, Application.RESIDENT_APP, Application.PAYMENT_LINK):
                able = [caller for caller, offers in self.offers.items() if caller.application == application and action in offers]
                if able:
                    yield min(able, key=lambda caller: 99 if caller.permissions is None else len(caller.permissions)), action


@pytest.fixture(scope="module")
def tables(scenes, cast):
    """The table of a situation by its name."""
    scenes = copy.copy(scenes)
    # Whoever has P6 and nothing else.
    scenes.approver = cast.staff(Application.CRM, {P1, contract.PERMISSION_APPROVE_ORDERS}).principal
    return functools.cache(lambda name: Table(scenes, cast, name))


@pytest.mark.parametrize("name", SITUATIONS)
def test_what_is_offered_is_what_is_accepted(tables, name):
    table = tables(name)
    scenes = table.scenes
    table.offers_by_role()
    before = table.everything()

    def is_refused(caller, action, *codes):
        try:
            caller.send(action, table.situation)
        except Refused as refused:
            return None if refused.code.name in codes else f"{action} by {caller}: {refused}"
        return f"{action} by {caller} is accepted, and was not offered"

    not_now = ["FAILED_PRECONDITION", "NOT_FOUND"]
    wrong = every(
        [lambda pair=pair: is_refused(*pair, *not_now[:2 if pair[0].permissions is None else 1]) for pair in table.not_offered()]
        + [lambda pair=pair: is_refused(*pair, "PERMISSION_DENIED") for pair in table.denied()])
    assert not any(wrong), "\n".join(filter(None, wrong))
    assert table.everything() == before

    def is_accepted(caller, action, situation):
        if caller.application == Application.PAYMENT_LINK:
            caller = Caller(caller.application, scenes.link(situation.ids["invoice_id"]))
        try:
            caller.send(action, situation)
        except Refused as refused:
            return f"{action} was offered to {caller}: {refused}"
        return None

    pairs = list(table.accepted())
    lasting = [pair for pair in pairs if pair[1].lasting]
    changing = [pair for pair in pairs if not pair[1].lasting]
    wrong = [is_accepted(*pair, table.situation) for pair in lasting]
    wrong += every([
        lambda pair=pair, situation=situation: is_accepted(*pair, situation)
        for pair, situation in zip(changing, all_made(scenes, [name] * len(changing)))])
    assert not any(wrong), "\n".join(filter(None, wrong))
    # What lasts left everything as it was offered.
    assert [offered(caller, table.situation.ids) for caller in table.able] == [table.offers[caller] for caller in table.able]


def test_every_state_is_reached_by_some_situation(tables):
    reached = set().union(*(tables(name).states for name in SITUATIONS))
    declared = {(thing, name) for thing, names in STATES.items() for name, number in vars(names).items() if number}
    assert reached == declared - NEVER


def test_every_action_is_offered_in_some_state_to_whom_the_product_lets_do_it(tables):
    """The table above is worth something."""
    met = collections.defaultdict(set)
    for name in SITUATIONS:
        for caller, offers in tables(name).offers.items():
            for action in offers:
                met[action].add(caller.application)
    through = {*STAFF, Application.RESIDENT_APP}
    expected = {action: {application for application in through if action.permissions(application) is not None} for action in ACTIONS}
    assert {action: applications & through for action, applications in met.items()} == expected
    assert {action.name for action, applications in met.items() if Application.PAYMENT_LINK in applications} == {"PAY"}


def test_whoever_a_thing_is_not_owned_by_is_offered_nothing(scenes, cast):
    for situation in all_made(scenes, ["issued", "requested", "refund_failed", "partner_issued"]):
        for stranger in (scenes.boris, scenes.product.staff("manager", organization=SOUTH)):
            for call in (stranger.orders.GetOrder, stranger.refunds.FindRefundRequest):
                with refuses("NOT_FOUND"):
                    call(order_id=situation.order)
