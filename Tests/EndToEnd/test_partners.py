"""Partners' own systems: what a key opens, how it is rotated, and what a partner sees of its orders and its money."""

import datetime
import time
import uuid

import pytest
from calls import Session, refuses, together
from demo import AQUA, BOTTLE, INTERNET, INTERNET_PLAN, NET, SOUTH, WATER
from schema import contract, module
from scenes import units

timestamp_pb2 = module("google.protobuf.timestamp_pb2")
partners_pb2 = module("partners.v1.partner_order_pb2")


@pytest.fixture(autouse=True)
def room_for_keys(product):
    """A partner has a bounded number of good ones."""
    yield
    product.database.rows("UPDATE api_key SET revoked_at = now() WHERE revoked_at IS NULL")


def holder(product, answer):
    """The systems of a partner, with the secret that an answer told."""
    return Session(product.channel, answer.secret, answer.api_key.id)


def is_good(session):
    with_scope = session.partner_orders.ListPartnerOrders(page_size=1)
    return with_scope is not None


def moment(seconds=0):
    stamp = timestamp_pb2.Timestamp()
    stamp.FromDatetime(datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds))
    return stamp


# Keys.

def test_P17_a_key_is_made_listed_and_revoked_and_its_secret_is_said_once(product, scenes):
    key = str(uuid.uuid4())
    fields = {"partner_id": AQUA, "title": "Склад", "scopes": ["SCOPE_ORDERS", "SCOPE_SETTLEMENT"]}
    made = scenes.manager.api_keys.CreateApiKey(**fields, key=key)
    again = scenes.manager.api_keys.CreateApiKey(**fields, key=key)
    assert made.secret and not again.secret and again.api_key == made.api_key
    assert list(made.api_key.scopes) == [contract.SCOPE_ORDERS, contract.SCOPE_SETTLEMENT]
    listed = scenes.manager.api_keys.ListApiKeys(partner_id=AQUA).api_keys
    assert listed[0] == made.api_key
    assert made.api_key.id not in [found.id for found in scenes.manager.api_keys.ListApiKeys(partner_id=NET).api_keys]
    session = holder(product, made)
    assert is_good(session)
    revoked = scenes.manager.api_keys.RevokeApiKey(api_key_id=made.api_key.id).api_key
    assert revoked.HasField("revoke_time")
    with refuses("UNAUTHENTICATED", "API_KEY_INVALID"):
        session.partner_orders.ListPartnerOrders()
    for again in (scenes.manager.api_keys.RevokeApiKey, scenes.manager.api_keys.RotateApiKey):
        with refuses("FAILED_PRECONDITION", "API_KEY_REVOKED"):
            again(api_key_id=made.api_key.id)


def test_P17_keys_are_for_a_desk_with_the_permission_alone(product, scenes):
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING") as caught:
        scenes.dispatcher.api_keys.CreateApiKey(partner_id=AQUA, title="Склад", scopes=["SCOPE_ORDERS"])
    assert caught.value.info == {"permission": "P17"}
    with refuses("PERMISSION_DENIED"):
        product.staff("manager", client="employee-app").api_keys.ListApiKeys()
    with refuses("NOT_FOUND", "PARTNER_NOT_FOUND"):
        product.staff("manager", organization=SOUTH).api_keys.CreateApiKey(
            partner_id=AQUA, title="Склад", scopes=["SCOPE_ORDERS"])


@pytest.mark.parametrize("scopes", [[], [0], [1, 1], [9]], ids=["none", "unspecified", "twice", "unknown"])
def test_a_key_has_scopes_that_there_are(scenes, scopes):
    with refuses("INVALID_ARGUMENT") as caught:
        scenes.manager.api_keys.CreateApiKey(partner_id=AQUA, title="Склад", scopes=scopes)
    assert caught.value.fields[0].startswith("scopes")


def test_a_partner_has_twenty_good_keys_at_most(scenes):
    made = [scenes.key(NET) for _ in range(20)]
    with refuses("FAILED_PRECONDITION", "API_KEY_LIMIT"):
        scenes.key(NET)
    scenes.manager.api_keys.RevokeApiKey(api_key_id=made[0].principal)
    assert is_good(scenes.key(NET))


def test_keys_are_listed_by_pages(scenes):
    made = [scenes.key(NET).principal for _ in range(5)]
    seen, token = [], ""
    while True:
        page = scenes.manager.api_keys.ListApiKeys(partner_id=NET, page_size=2, page_token=token)
        seen += [found.id for found in page.api_keys]
        token = page.next_page_token
        if not token:
            break
    assert [found for found in seen if found in made] == made[::-1]


def test_rotation_leaves_the_secret_before_good_until_its_time_and_no_older_one(product, scenes):
    first = scenes.key()
    answer = scenes.manager.api_keys.RotateApiKey(api_key_id=first.principal, overlap={"seconds": 2})
    second = holder(product, answer)
    assert second.token != first.token and answer.api_key.HasField("previous_expire_time")
    assert is_good(first) and is_good(second)
    third = holder(product, scenes.manager.api_keys.RotateApiKey(api_key_id=first.principal, overlap={"seconds": 2}))
    with refuses("UNAUTHENTICATED", "API_KEY_INVALID"):
        first.partner_orders.ListPartnerOrders()
    assert is_good(second) and is_good(third)
    time.sleep(2.5)
    with refuses("UNAUTHENTICATED", "API_KEY_INVALID"):
        second.partner_orders.ListPartnerOrders()
    assert is_good(third)
    [found] = [key for key in scenes.manager.api_keys.ListApiKeys(partner_id=AQUA).api_keys if key.id == first.principal]
    assert not found.HasField("previous_expire_time")


def test_rotation_without_an_overlap_ends_the_secret_at_once(product, scenes):
    first = scenes.key()
    second = holder(product, scenes.manager.api_keys.RotateApiKey(api_key_id=first.principal))
    with refuses("UNAUTHENTICATED", "API_KEY_INVALID"):
        first.partner_orders.ListPartnerOrders()
    assert is_good(second)


def test_of_rotations_at_once_with_one_key_one_is_told_the_secret_and_that_one_is_good(product, scenes):
    first, key = scenes.key(), str(uuid.uuid4())
    answers, refused = together([
        lambda manager=manager: manager.api_keys.RotateApiKey(api_key_id=first.principal, key=key)
        for manager in product.connections(scenes.manager, 8)])
    [told] = [answer for answer in answers if answer.secret]
    assert not refused and len({answer.api_key.fingerprint for answer in answers}) == 1
    assert is_good(holder(product, told))


def test_what_is_kept_of_a_key_is_its_hash(product, scenes):
    session = scenes.key()
    dump = product.database.rows(f"""
        SELECT k::text FROM api_key k WHERE key_id = '{session.principal}'
        UNION ALL SELECT i::text FROM idempotency i WHERE position(convert_to('{session.principal}', 'UTF8') IN response) > 0""")
    assert len(dump) == 2
    assert not any(session.token[40:] in str(row) or session.token.encode().hex() in str(row) for row in dump)


def test_a_secret_that_is_none_does_not_tell_why(product, scenes):
    good, other = scenes.key().token, scenes.key(NET).token
    said = set()
    for token in ("mpk_", good[:-1], good[:-1] + ("A" if good[-1] != "A" else "B"), good[:46] + other[46:], "mpk_" + "A" * 64):
        with refuses("UNAUTHENTICATED", "API_KEY_INVALID") as caught:
            Session(product.channel, token).partner_orders.ListPartnerOrders()
        said.add(caught.value.message)
    assert len(said) == 1


@pytest.mark.parametrize("scope", ["ORDERS", "CATALOG", "SETTLEMENT", "WORK", "CHAT"])
def test_a_key_does_what_its_scopes_say(scenes, scope):
    session, order = scenes.key(scopes=[scope]), scenes.water()[0]
    calls = {
        "ORDERS": [session.partner_orders.ListPartnerOrders, lambda: session.partner_orders.GetPartnerOrder(order_id=order.id)],
        "SETTLEMENT": [lambda: session.partner_orders.GetPartnerSettlement(from_time=moment(-60), until_time=moment())]}
    for needed, attempts in calls.items():
        for attempt in attempts:
            if needed == scope:
                attempt()
            else:
                with refuses("PERMISSION_DENIED", "SCOPE_MISSING"):
                    attempt()


# Orders.

def internet(scenes):
    return scenes.anna.orders.CreateOrder(
        service_id=INTERNET, items=[{"option_id": INTERNET_PLAN, "quantity": units(1)}]).order


def test_a_partner_sees_its_own_orders_and_nobody_elses(scenes):
    session = scenes.key()
    own, others, companys = scenes.water(2)[0], internet(scenes), scenes.cleaning()
    seen = session.partner_orders.GetPartnerOrder(order_id=own.id).order
    assert (seen.id, seen.number, seen.service_id, seen.etag) == (own.id, own.number, WATER, own.etag)
    assert [(item.title, item.quantity.thousandths) for item in seen.items] == [("Бутыль 19 л", 2000)]
    assert seen.customer_name and seen.customer_phone == "+79110000001" and seen.customer_address
    listed = [order.id for order in session.partner_orders.ListPartnerOrders(page_size=200).orders]
    assert own.id in listed and others.id not in listed and companys.id not in listed
    for foreign in (others.id, companys.id, str(uuid.uuid4())):
        with refuses("NOT_FOUND", "ORDER_NOT_FOUND"):
            session.partner_orders.GetPartnerOrder(order_id=foreign)
    assert scenes.key(NET).partner_orders.GetPartnerOrder(order_id=others.id).order.id == others.id


def test_orders_are_listed_by_state_and_by_pages(scenes):
    session = scenes.key()
    waiting, started = [scenes.water()[0].id for _ in range(3)], scenes.water()[0]
    scenes.manager.orders.StartOrder(order_id=started.id)
    by_state = [order.id for order in session.partner_orders.ListPartnerOrders(state="ORDER_STATE_IN_PROGRESS").orders]
    assert started.id in by_state and not set(waiting) & set(by_state)
    seen, token = [], ""
    for _ in range(2):
        page = session.partner_orders.ListPartnerOrders(page_size=2, page_token=token)
        seen += [order.id for order in page.orders]
        token = page.next_page_token
    assert seen == [started.id, *waiting[::-1]]


def test_what_a_partner_is_shown_of_an_order_is_its_money_and_its_commission(scenes):
    session = scenes.key()
    order, _ = scenes.paid_water(2)
    seen = session.partner_orders.GetPartnerOrder(order_id=order.id).order
    assert (seen.paid.minor_units, seen.commission_basis_points, seen.commission.minor_units) == (70_000, 1000, 7_000)
    refund = scenes.refund(order)
    assert refund.reason
    seen = session.partner_orders.GetPartnerOrder(order_id=order.id).order
    assert (seen.refunded.minor_units, seen.commission.minor_units) == (70_000, 0)
    # The reason is the staff's (F40), and no field here could hold it.
    assert refund.reason not in str(seen)
    staffs = {"executor", "executor_id", "controller_id", "approvals", "reason", "customer_id"}
    assert not staffs & set(partners_pb2.PartnerOrder.DESCRIPTOR.fields_by_name)


def test_a_key_opens_nothing_that_is_for_people(scenes):
    session, order = scenes.key(), scenes.water()[0]
    for attempt in (
        session.orders.ListOrders, lambda: session.orders.GetOrder(order_id=order.id), session.api_keys.ListApiKeys,
        session.notifications.ListNotifications, session.payment_links.GetLinkedInvoice,
    ):
        with refuses("PERMISSION_DENIED"):
            attempt()


# Settlement.

ACCOUNT = """
SELECT coalesce(sum(CASE WHEN credit = 3 THEN amount_minor ELSE -amount_minor END), 0) FROM posting
  WHERE partner_id = '{0}' AND 3 IN (debit, credit) AND created_at >= '{1}' AND created_at < '{2}'
"""


def statement(session, start, end, **page):
    return session.partner_orders.GetPartnerSettlement(from_time=start, until_time=end, **page)


def amounts(found):
    fields = ("paid_online", "paid_outside", "refunded", "commission", "to_pay_out")
    return tuple(getattr(found, field).minor_units for field in fields)


def test_a_statement_says_what_was_paid_refunded_kept_and_is_to_be_paid_out_and_agrees_with_the_postings(product, scenes):
    session, start = scenes.key(), moment()
    kept, refunded = scenes.paid_water(2)[0], scenes.paid_water(1)[0]
    scenes.refund(refunded)
    outside, invoice = scenes.water(3)
    scenes.manager.invoices.CancelInvoice(invoice_id=invoice)
    scenes.manager.invoices.MarkInvoicePaid(invoice_id=invoice)
    end = moment()
    found = statement(session, start, end).statement
    assert found.partner_id == AQUA and found.order_count == 3
    assert {line.order_id: amounts(line.amounts) for line in found.lines} == {
        kept.id: (70_000, 0, 0, 7_000, 63_000), refunded.id: (35_000, 0, 35_000, 0, 0),
        outside.id: (0, 105_000, 0, 10_500, 94_500)}
    assert amounts(found.total) == (105_000, 105_000, 35_000, 17_500, 157_500)
    [(balance,)] = product.database.rows(ACCOUNT.format(AQUA, start.ToJsonString(), end.ToJsonString()))
    assert int(balance) == found.total.to_pay_out.minor_units
    # Another statement of the period is the same, and the periods around it have nothing of it.
    assert statement(session, start, end).statement == found
    assert amounts(statement(session, end, end).statement.total) == (0, 0, 0, 0, 0)
    assert not statement(scenes.key(NET), start, end).statement.lines


def test_a_record_of_cash_that_is_taken_back_is_taken_off_the_period_it_is_taken_back_in(scenes):
    session = scenes.key()
    order, invoice = scenes.water()
    scenes.manager.invoices.CancelInvoice(invoice_id=invoice)
    scenes.manager.invoices.MarkInvoicePaid(invoice_id=invoice)
    start = moment()
    scenes.manager.invoices.MakeInvoiceUnpaid(invoice_id=invoice)
    found = statement(session, start, moment()).statement
    assert [(line.order_id, amounts(line.amounts)) for line in found.lines] == [(order.id, (0, -35_000, 0, -3_500, -31_500))]


def test_a_statements_orders_come_by_pages_and_their_sum_is_its_total(scenes):
    session, start = scenes.key(), moment()
    orders = [scenes.paid_water()[0].id for _ in range(5)]
    end, lines, token = moment(), [], ""
    while True:
        page = statement(session, start, end, page_size=2, page_token=token)
        lines += page.statement.lines
        token = page.next_page_token
        if not token:
            break
    assert [line.order_id for line in lines] == orders
    assert tuple(map(sum, zip(*(amounts(line.amounts) for line in lines)))) == amounts(page.statement.total)


def test_a_period_ends_where_it_begins_at_the_earliest(scenes):
    with refuses("INVALID_ARGUMENT", "PERIOD_INVALID"):
        statement(scenes.key(), moment(), moment(-1))
    with refuses("INVALID_ARGUMENT"):
        scenes.key().partner_orders.GetPartnerSettlement(until_time=moment())
