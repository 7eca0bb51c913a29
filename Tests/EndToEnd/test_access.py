"""Who may call what, as the schema's contracts have it: every method × application × permission × organization × owner × state.

A method enters by its descriptor alone. Whoever may not is refused whatever a thing's state; whoever may is let in with a mutation as
test_idempotency.py has it, or with the smallest request about what is there: a method without such a way to call it fails.
"""

import concurrent.futures
import copy
import re

import grpc
import pytest
from calls import Refused
from cast import ALL_SCOPES, STAFF, access
from company import Company
from demo import ANNA, AQUA, NET, PASSWORD, SOUTH, WATER, WINDOW, demo_id
from google.protobuf.descriptor import FieldDescriptor
from minimal import minimal
from schema import GUARDED, METHODS, contract
from situations import SITUATIONS, STAFF_ONLY, Situation, all_made
from states import Application, Invoice
from test_idempotency import CHANGES
from test_isolation import NAMING, OF_CUSTOMERS, named, names, reason

THREADS = 8
TASK = "Задача персонала"
F7 = contract.PERMISSION_VIEW_PARTNER_ORDERS
SERVICES = {}
for guarded in GUARDED:
    SERVICES.setdefault(str(guarded).split("/")[0], []).append(guarded)
EVERY = pytest.mark.parametrize("service", SERVICES)
# What calls change by themselves, at any time; everything else is held to stay as it was.
MOVING = {
    "outbox", "outbox_head", "outbox_floor", "idempotency", "timer", "delivery", "delivery_head", "session", "sign_in_code",
    "sign_in_allowance", "audit_record", "audit_object", "access_version", "api_key"}


def asks_for_P10(method, application):
    return F7 in {asked.permission for asked in access(method, application).conditional}


@pytest.fixture(scope="module")
def things(scenes):
    """What is there beside orders, by the field that names it."""
    return {
        "device_id": scenes.device().id, "saved_card_id": scenes.saved_card(scenes.newcomer()).id, "delivery_id": scenes.dead_delivery(),
        "price_item_id": WINDOW, "customer_id": ANNA,
        "api_key_id": scenes.key(AQUA).principal, "employee_id": demo_id("a", "employee", 1), "role_id": demo_id("a", "role", 1),
        **{f"{kind}_id": demo_id("a", kind, 1) for kind in ("legal_entity", "partner", "premises", "building", "category")}}


@pytest.fixture(scope="module")
def situations(scenes):
    """One order in each situation by its name, with a task and a comment that are not for customers."""
    made = {situation.name: situation for situation in all_made(scenes, list(SITUATIONS))}
    for situation in made.values():
        scenes.manager.chat.AddComment(order_id=situation.order, text=STAFF_ONLY)
    for name in STATES["task_id"]:
        assigned = {"title": TASK, "assignee_id": demo_id("a", "employee", 2)}
        task = scenes.manager.tasks.CreateTask(order_id=made[name].order, task=assigned).task
        made[name].ids["task_id"] = task.id
    return made


@pytest.fixture(scope="module")
def rows(product, situations, things, strangers):
    """What is in every table that only calls change."""
    tables = {name for name, in product.database.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")} - MOVING
    digests = " UNION ALL ".join(
        f"SELECT '{table}', md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) FROM {table} t" for table in sorted(tables))
    return lambda: dict(product.database.rows(digests))


@pytest.fixture(scope="module")
def strangers(product, scenes):
    """Those with everything to whom nothing of Anna's belongs, by the application they come through."""
    _, another_invoice = scenes.ordered()
    return {
        Application.CRM: [product.staff("manager", organization=SOUTH)],
        Application.EMPLOYEE_APP: [product.staff("manager", client="employee-app", organization=SOUTH)],
        Application.RESIDENT_APP: [scenes.boris, product.resident("+79120000001", organization=SOUTH)],
        Application.PAYMENT_LINK: [scenes.link(another_invoice)], Application.PARTNER_API: [scenes.key(NET)]}


# The states in which a thing is reached for, by the field that names it; of both own and partners' services.
STATES = {
    "order_id": (
        "waiting", "to_approve", "in_progress", "suspended", "quality_control", "done", "cancelled", "issued_to_unregistered",
        "partner_issued", "partner_requested"),
    "invoice_id": (
        "draft", "issued", "paid", "paid_offline", "partially_refunded", "refunded", "voided", "partner_draft", "partner_issued",
        "partner_requested"),
    "payment_id": (
        "payment_created", "being_paid", "payment_unknown", "payment_declined", "payment_cancelled", "payment_expired",
        "paid_too_late", "paid", "refunded", "partner_requested"),
    "refund_id": (
        "being_refunded", "refund_unknown", "refunded", "partially_refunded", "refund_partly_failed", "refund_failed",
        "partner_refunded"),
    "refund_request_id": (
        "requested", "requested_and_waiting", "declined", "approved", "superseded", "partner_requested"),
    "task_id": ("waiting", "in_progress", "suspended", "partner_issued"),
    "service_id": ("waiting", "partner_issued"),
}
ONE = "requested", "refunded"


def smallest(method, ids):
    """The smallest request about things; of a thing that is within the request, its id too."""
    request = minimal(method.request(), ids)
    for field, value in request.ListFields():
        if field.type == FieldDescriptor.TYPE_MESSAGE and field.label != FieldDescriptor.LABEL_REPEATED:
            known = ids.get(f"{field.name}_id")
            if known and "id" in field.message_type.fields_by_name:
                value.id = known
    return request


def thing(method):
    """The field that names what a method is about, or None; a task is within the request."""
    return "task_id" if str(method) == "marketplace.v1.OrderTaskService/UpdateTask" else named(method)


def not_found(method):
    if "Batch" in str(method):
        return "INVOICE_NOT_FOUND"
    return "TASK_NOT_FOUND" if thing(method) == "task_id" else reason(method)


def outcome(session, method, request):
    """What a caller is answered, as a code, a reason and a permission; a batch answers as its only item."""
    try:
        answer = session.send(method, request)
    except Refused as refused:
        return refused.code.name, refused.reason, refused.info.get("permission")
    for result in getattr(answer, "results", ()):
        if result.error_code:
            return {5: "NOT_FOUND", 7: "PERMISSION_DENIED"}.get(result.error_code), result.error_reason, None
    return "OK", "", None


def denials(method, cast):
    """Whom a method denies whatever it is about: what of them, the caller, and what they are told."""
    for application in sorted(cast.able.keys() - method.applications):
        yield f"through {application}", cast.able[application], ("PERMISSION_DENIED", None, None)
    for application in sorted(method.applications & STAFF.keys()):
        for code in sorted(method.permissions(application)):
            told = "PERMISSION_DENIED", "PERMISSION_MISSING", f"P{code}"
            yield f"without P{code} through {application}", cast.but(application, code), told
    if Application.PARTNER_API in method.applications:
        for scope in access(method, Application.PARTNER_API).scopes:
            yield f"without scope {scope}", cast.key(ALL_SCOPES - {scope}), ("PERMISSION_DENIED", "SCOPE_MISSING", None)


def disowned(method, cast, strangers, situation):
    """Whom a method denies because of what it is about."""
    if situation.is_partners:
        for application in sorted(method.applications & STAFF.keys()):
            if asks_for_P10(method, application):
                # A batch tells of each item by itself, without a permission.
                told = None if "Batch" in str(method) else "P10"
                yield f"without P10 through {application}", cast.but(application, F7), ("PERMISSION_DENIED", "PERMISSION_MISSING", told)
    if not is_owned(method):
        return
    for application in sorted(method.applications):
        for stranger in strangers[application]:
            if application != Application.RESIDENT_APP or stranger is strangers[application][1] or method in OF_CUSTOMERS:
                yield f"a stranger through {application}", stranger, ("NOT_FOUND", not_found(method), None)


def is_owned(method):
    """Whether it names something that others do not find."""
    return method in NAMING or "Batch" in str(method) or thing(method) == "task_id"


def subjects(method, situations, things):
    """What a method may be about, in each state; one that is about nothing is called once."""
    field = "invoice_id" if "Batch" in str(method) else thing(method)
    if field not in STATES:
        return [Situation("beside orders", {**things, **situations[ONE[1]].ids, **situations[ONE[0]].ids})]
    return [Situation(name, {**things, **situations[name].ids}) for name in STATES[field]]


def attempts(method, cast, strangers, situations, things):
    """Every call of a method that is refused because of who makes it: what of it, the caller, the request, and what they are told."""
    for situation in subjects(method, situations, things):
        for who, caller, told in denials(method, cast):
            yield f"{method} {who}: {situation.name}", caller, method, smallest(method, situation.ids), told
        for who, caller, told in disowned(method, cast, strangers, situation):
            ids = situation.ids if caller in cast.staffs else names(method, situation.ids, caller)
            yield f"{method} {who}: {situation.name}", caller, method, smallest(method, ids), told


@EVERY
def test_whoever_a_method_is_not_for_is_refused_in_every_state_and_nothing_changes(
        cast, strangers, situations, things, rows, service):
    tried = [attempt for method in SERVICES[service] for attempt in attempts(method, cast, strangers, situations, things)]
    before = rows()
    with concurrent.futures.ThreadPoolExecutor(THREADS) as pool:
        answers = list(pool.map(lambda attempt: outcome(*attempt[1:4]), tried))
    different = [
        f"{what}: {answer} and not {told}" for (what, _, _, _, told), answer in zip(tried, answers)
        if any(expected not in (None, found) for found, expected in zip(answer, told))]
    assert {method for _, _, method, _, _ in tried} == set(SERVICES[service])
    assert not different, "\n".join(different)
    after = rows()
    assert {table for table in before if before[table] != after[table]} == set()


# Ways to call what test_idempotency.py has somebody else call, or what is not enough in its smallest request.

def change_password(cast, caller, application, situations):
    own = Company(cast.product)
    session = own.sign_in(own.employee().login, client={Application.CRM: "crm", Application.EMPLOYEE_APP: "app"}[application])
    return session, {"current_password": PASSWORD, "new_password": "another-password"}


def unregister_device(cast, caller, application, situations):
    return caller(), {"device_id": cast.scenes.device(caller()).id}


def acknowledge(cast, caller, application, situations):
    return caller(), {"cursor": caller().notifications.ListNotifications(page_size=1).notifications[0].cursor}


def create_order(cast, caller, application, situations):
    customer = {} if application == Application.RESIDENT_APP else {"customer_id": ANNA}
    return caller(F7), {**CHANGES["marketplace.v1.OrderService/CreateOrder"](cast.scenes).fields, **customer}


def retry_refund(cast, caller, application, situations):
    return caller(), {"refund_id": situations["refund_failed_beside_issued"].ids["refund_id"]}


def linked_payment(cast, caller, application, situations):
    paying = situations["being_paid"].ids
    return cast.scenes.link(paying["invoice_id"]), {"payment_id": paying["payment_id"]}


def delete_saved_card(cast, caller, application, situations):
    change = CHANGES["billing.v1.PaymentService/DeleteSavedCard"](cast.scenes)
    return change.session, change.fields


def preview_sms(cast, caller, application, situations):
    change = CHANGES["billing.v1.PaymentLinkService/SetPaymentLinkPhone"](cast.scenes)
    return caller(), {"invoice_id": change.fields["invoice_id"]}


def partner_order(cast, caller, application, situations):
    return caller(), {"order_id": situations["partner_issued"].order}


def partners(kind, number):
    """What a method of the partner «Аква-Дом» names."""
    return lambda cast, caller, application, situations: (caller(), {f"{kind}_id": demo_id("a", kind, number)})


WAYS = {
    "access.v1.EmployeeService/ChangePassword": change_password,
    "notifications.v1.DeviceService/UnregisterDevice": unregister_device,
    "notifications.v1.NotificationService/AcknowledgeNotifications": acknowledge,
    "refunds.v1.RefundService/RetryRefund": retry_refund,
    "marketplace.v1.OrderService/CreateOrder": create_order,
    "billing.v1.PaymentLinkService/GetLinkedPayment": linked_payment,
    "billing.v1.PaymentService/DeleteSavedCard": delete_saved_card,
    "billing.v1.PaymentLinkService/PreviewPaymentLinkSms": preview_sms,
    "partners.v1.PartnerOrderService/GetPartnerOrder": partner_order,
    "partners.v1.PartnerOrderService/ListPartnerTasks": partner_order,
    "partners.v1.PartnerOrderService/ListPartnerMessages": partner_order,
    "partners.v1.PartnerCatalogService/GetPartnerService": partners("service", 1),
    "partners.v1.PartnerCatalogService/GetPartnerPriceItem": partners("price_item", 5),
    "partners.v1.PartnerCatalogService/ListPartnerPriceItems": partners("legal_entity", 2),
}


def way(method, application, cast, situations, things):
    """A caller with exactly what the contract asks for, and a request that is accepted."""
    name = str(method)

    def caller(*besides):
        return cast.exact(method, application, *besides)

    if name in WAYS:
        session, fields = WAYS[name](cast, caller, application, situations)
    elif name not in CHANGES:
        return caller(), smallest(method, {**things, **situations[ONE[1]].ids, **situations[ONE[0]].ids})
    else:
        scenes = copy.copy(cast.scenes)
        if application in STAFF:
            # An order names who approves it.
            scenes.approver = caller().principal
        if application == Application.PARTNER_API:
            scenes.key = lambda *_: caller()
        change = CHANGES[name](scenes)
        session, fields = change.session, change.fields
        if hasattr(session, "opened"):
            cast.limit(session, method.permissions(application))
        elif application in STAFF:
            session = caller(F7) if change.order is not None and change.order.service_id == WATER else caller()
        elif application == Application.RESIDENT_APP:
            session = cast.scenes.anna
    return session, method.request(**fields)


def names_something(request):
    return any(isinstance(value, str) and ID.fullmatch(value) for _, value in walk(request))


def not_let_in(method, application, cast, strangers, situations, things):
    """What is wrong with how somebody who has exactly what the contract asks for is answered, or None."""
    session, request = way(method, application, cast, situations, things)
    # The very request is for nobody of another organization, unless it names nothing.
    if str(method) in CHANGES and names_something(request) and application in STAFF and not hasattr(session, "opened"):
        told = outcome(strangers[application][0], method, request)
        if told[0] != "NOT_FOUND":
            return f"{method} through {application} of another organization: {told}"
    try:
        answer = session.send(method, request)
    except Refused as refused:
        # What staff may do in a state that customers may not.
        is_of_state = application == Application.RESIDENT_APP and refused.code.name == "FAILED_PRECONDITION"
        return None if is_of_state else f"{method} through {application}: {refused}"
    shown = [] if application in STAFF else staff_only(answer, application)
    refusals = [result.error_reason for result in getattr(answer, "results", [])[:1] if result.error_code]
    return f"{method} through {application}: {shown} {refusals}" if shown or refusals else None


@EVERY
def test_whoever_has_exactly_what_the_contract_asks_for_is_let_in(cast, strangers, situations, things, service):
    cells = [(method, application) for method in SERVICES[service] for application in sorted(method.applications)]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        wrong = list(pool.map(lambda cell: not_let_in(*cell, cast, strangers, situations, things), cells))
    assert not any(wrong), "\n".join(filter(None, wrong))


ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


# What an answer shows.

def walk(message):
    """Every field that is set, of the message and what is within."""
    for field, value in message.ListFields():
        yield field, value
        if field.type == FieldDescriptor.TYPE_MESSAGE and not field.message_type.GetOptions().map_entry:
            for inner in value if field.label == FieldDescriptor.LABEL_REPEATED else [value]:
                yield from walk(inner)


def visible_to(field):
    return set(field.GetOptions().Extensions[contract.field].visible_to)


def staff_only(answer, application):
    """What of an answer is not for this application."""
    found = [field.full_name for field, _ in walk(answer) if visible_to(field) and application not in visible_to(field)]
    drafts = [
        field.full_name for field, value in walk(answer)
        if field.enum_type and field.enum_type.name == "InvoiceState" and value == Invoice.DRAFT]
    # A partner keeps the tasks of its orders.
    words = [STAFF_ONLY] if application == Application.PARTNER_API else [STAFF_ONLY, TASK]
    return found + drafts + [word for word in words if word.encode() in answer.SerializeToString()]


def marked():
    """Every field of the product's answers that is not for everybody."""
    seen, waiting = set(), [method.descriptor.output_type for method in METHODS.values()]
    while waiting:
        kind = waiting.pop()
        if kind.full_name not in seen:
            seen.add(kind.full_name)
            yield from (field for field in kind.fields if visible_to(field))
            waiting += [field.message_type for field in kind.fields if field.message_type]


READS = [method for method in GUARDED if str(method) not in CHANGES and not method.descriptor.server_streaming]


def everything_read(session, application, situations, things):
    """Every answer of every read of an application about every situation; what is not there for it is left out."""
    def read(method, ids):
        try:
            request = smallest(method, ids)
            if "page_size" in request.DESCRIPTOR.fields_by_name:
                request.page_size = 200
            return method, session.send(method, request)
        except Refused as refused:
            assert refused.code.name in ("NOT_FOUND", "INVALID_ARGUMENT", "FAILED_PRECONDITION"), f"{method}: {refused}"
            return method, None

    calls = []
    for method in READS:
        if application in method.applications:
            field = thing(method)
            about = situations.values() if field in STATES else [situations[ONE[0]]]
            calls += [(method, {**things, **situation.ids}) for situation in about if field not in STATES or field in situation.ids]
    with concurrent.futures.ThreadPoolExecutor(THREADS) as pool:
        return [found for found in pool.map(lambda call: read(*call), calls) if found[1] is not None]


def test_what_only_staff_may_read_is_in_no_answer_to_anybody_else(scenes, cast, situations, things):
    staffs = everything_read(scenes.manager, Application.CRM, situations, things)
    # A page of notifications may not reach back to it.
    event = scenes.feed.wait_for(situations["controlled"].order, lambda event: event.employee_id)
    shown = {field.full_name for answer in [event, *(answer for _, answer in staffs)] for field, _ in walk(answer)}
    # Each is there to be seen.
    assert {field.full_name for field in marked()} <= shown
    links = [scenes.link(situations[name].ids["invoice_id"]) for name in ("issued", "being_paid", "partner_issued")]
    for application, sessions in (
            (Application.RESIDENT_APP, [scenes.anna]), (Application.PAYMENT_LINK, links),
            (Application.PARTNER_API, [cast.able[Application.PARTNER_API]])):
        for session in sessions:
            answers = everything_read(session, application, situations, things)
            assert answers
            assert [(str(method), found) for method, answer in answers if (found := staff_only(answer, application))] == []


def events(session):
    """What a stream shows from the beginning, for a while."""
    found = []
    try:
        for message in session.subscribe(seconds=2, from_beginning=True):
            found.append(message)
    except grpc.RpcError as error:
        assert error.code() == grpc.StatusCode.DEADLINE_EXCEEDED, error
    return found


def test_lists_and_streams_show_nobody_what_is_another_ones(scenes, strangers, situations, things):
    ids = {situation.order for situation in situations.values()}
    listed = [method for method in READS if thing(method) is None]
    for application, sessions in strangers.items():
        for session in sessions:
            for method in listed:
                if application in method.applications:
                    request = minimal(method.request())
                    if "page_size" in request.DESCRIPTOR.fields_by_name:
                        request.page_size = 200
                    try:
                        answer = str(session.send(method, request))
                    except Refused as refused:
                        assert refused.code.name == "INVALID_ARGUMENT", f"{method}: {refused}"
                        continue
                    assert not ids & set(match.group() for match in ID.finditer(answer)), method
    watching = [scenes.anna, *strangers[Application.RESIDENT_APP], *strangers[Application.CRM]]
    with concurrent.futures.ThreadPoolExecutor(len(watching)) as pool:
        own, *others = pool.map(events, watching)
    assert {message.event.order_id for message in own} >= {situations["paid"].order}
    assert [found for message in own if (found := staff_only(message, Application.RESIDENT_APP))] == []
    assert not ids & {message.event.order_id for messages in others for message in messages}
