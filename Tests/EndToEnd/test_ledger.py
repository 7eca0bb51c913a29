"""P18: the postings, the balances, what partners are owed, and the comparison with the provider's registry."""

import collections
import datetime
import uuid

import pytest
from calls import refuses
from demo import AQUA, NET, NORTH, ORGANIZATIONS, SOUTH
from product import Feed, Product, sandbox_pb2
from scenes import Scenes
from schema import module
from states import Payment

ledger_pb2 = module("billing.v1.ledger_pb2")
timestamp_pb2 = module("google.protobuf.timestamp_pb2")
Account = ledger_pb2.LedgerAccount
Difference = ledger_pb2.DifferenceKind


def moment(seconds=0):
    stamp = timestamp_pb2.Timestamp()
    stamp.FromDatetime(datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds))
    return stamp


def postings(scenes, **filter):
    found, token = [], ""
    while True:
        page = scenes.manager.ledger.ListPostings(page_size=2, page_token=token, **filter)
        found += page.postings
        token = page.next_page_token
        if not token:
            return found


def moves(found):
    return [(posting.debit, posting.credit, posting.amount.minor_units) for posting in found]


def balances(scenes, **fields):
    return {
        balance.account: balance.balance.minor_units for balance in scenes.manager.ledger.GetBalances(**fields).balances}


def test_P18_what_moved_of_an_order_is_listed_both_sides_at_once(scenes):
    order, invoice = scenes.paid_water(2)
    scenes.refund(order)
    found = postings(scenes, order_id=order.id)
    clearing, partner, commission = (
        Account.LEDGER_ACCOUNT_PROVIDER_CLEARING, Account.LEDGER_ACCOUNT_PARTNER_PAYABLE, Account.LEDGER_ACCOUNT_COMMISSION)
    assert sorted(moves(found)) == sorted([
        (clearing, partner, 70_000), (partner, commission, 7_000), (partner, clearing, 70_000), (commission, partner, 7_000)])
    assert {posting.invoice_id for posting in found} == {invoice.id} and {posting.partner_id for posting in found} == {AQUA}
    assert [posting.id for posting in found] == sorted((posting.id for posting in found), reverse=True)
    # A sale and its commission are one transaction.
    assert sorted(collections.Counter(posting.transaction_id for posting in found).values()) == [2, 2]
    kept = postings(scenes, order_id=order.id, account="LEDGER_ACCOUNT_COMMISSION")
    assert len(kept) == 2 and all(commission in (posting.debit, posting.credit) for posting in kept)


def test_P18_postings_are_listed_by_partner_and_by_time(scenes):
    start = moment()
    order, _ = scenes.paid_water()
    middle = moment()
    own = scenes.cleaning()
    scenes.paid(own)
    assert {posting.order_id for posting in postings(scenes, partner_id=AQUA, from_time=start)} == {order.id}
    assert {posting.order_id for posting in postings(scenes, from_time=start)} == {order.id, own.id}
    assert {posting.order_id for posting in postings(scenes, from_time=start, until_time=middle)} == {order.id}
    assert not postings(scenes, order_id=order.id, partner_id=NET)
    with refuses("INVALID_ARGUMENT", "PERIOD_INVALID"):
        postings(scenes, from_time=middle, until_time=start)


def test_P18_balances_sum_to_zero_and_move_by_what_is_posted(scenes):
    before, start = balances(scenes), moment()
    scenes.paid_water(2)
    scenes.manager.invoices.MarkInvoicePaid(invoice_id=scenes.draft(scenes.cleaning()).id)
    after = balances(scenes)
    assert sum(after.values()) == 0
    moved = {account: after[account] - before.get(account, 0) for account in after if after[account] != before.get(account, 0)}
    assert moved == {
        Account.LEDGER_ACCOUNT_PROVIDER_CLEARING: -70_000, Account.LEDGER_ACCOUNT_PARTNER_PAYABLE: 63_000,
        Account.LEDGER_ACCOUNT_COMMISSION: 7_000, Account.LEDGER_ACCOUNT_CASH_OUTSIDE: -126_000,
        Account.LEDGER_ACCOUNT_LEGAL_ENTITY_PAYABLE: 126_000}
    assert balances(scenes, until_time=start) == before


def test_P18_staff_read_the_statement_that_the_partner_reads(scenes):
    start = moment()
    scenes.paid_water()
    period = {"from_time": start, "until_time": moment()}
    ours = scenes.manager.ledger.GetSettlement(partner_id=AQUA, **period).statement
    assert ours.total.to_pay_out.minor_units == 31_500
    assert scenes.key().partner_orders.GetPartnerSettlement(**period).statement == ours
    assert scenes.manager.ledger.GetSettlement(partner_id=NET, **period).statement.order_count == 0
    with refuses("NOT_FOUND", "PARTNER_NOT_FOUND"):
        scenes.manager.ledger.GetSettlement(partner_id=str(uuid.uuid4()), **period)


def test_P18_the_books_are_for_a_desk_with_the_permission_and_show_one_organization(product, scenes):
    order, _ = scenes.paid_water()
    for call in (
        scenes.dispatcher.ledger.GetBalances, scenes.dispatcher.ledger.ListPostings,
        lambda: scenes.dispatcher.ledger.ReconcilePayments(from_time=moment(-1), until_time=moment()),
    ):
        with refuses("PERMISSION_DENIED", "PERMISSION_MISSING") as caught:
            call()
        assert caught.value.info == {"permission": "P18"}
    southern = product.staff("manager", organization=SOUTH)
    assert not southern.ledger.ListPostings(order_id=order.id).postings
    assert not southern.ledger.ReconcilePayments(from_time=moment(-3600), until_time=moment()).compared_count


# The provider's registry.

@pytest.fixture
def books(tmp_path):
    """A product of the test's own, whose books it may spoil."""
    with Product(tmp_path) as product:
        feed = Feed(product.staff("manager"))
        yield Scenes(product, feed)
        feed.close()


def reconciled(scenes, start, end=None):
    return scenes.manager.ledger.ReconcilePayments(from_time=start, until_time=end or moment(1))


def test_P18_books_that_agree_with_the_registry_have_no_differences(books):
    start = moment(-1)
    paid, _ = books.paid_water()
    books.refund(books.paid_water()[0])
    with books.product.behaving(payment="DECLINE"):
        books.pay(books.water()[1])
    with books.product.behaving(payment="HOLD"):
        held = books.pay(books.water()[1])
        cancelled = books.pay(books.water()[1])
        books.manager.invoices.CancelInvoice(invoice_id=cancelled.invoice_id)
    answer = reconciled(books, start)
    assert answer.compared_count == 5 and not answer.differences
    assert not reconciled(books, start, start).compared_count
    books.product.confirm(held.id)


def create(scenes, key, account, amount=500):
    scenes.product.provider.CreatePayment(sandbox_pb2.CreatePaymentRequest(
        key=key, amount_minor_units=amount, currency_code="RUB", method="card", account=account), timeout=20)


def test_P18_what_differs_from_the_registry_is_said_payment_by_payment(books):
    start = moment(-1)
    database = books.product.database
    good = books.paid_water()[0]
    amount, state, refunded, missing_there = (books.payments(books.paid_water()[0])[0] for _ in range(4))
    # Past the product, since it keeps its books right.
    database.rows("ALTER TABLE payment DISABLE TRIGGER ALL; ALTER TABLE payment DROP CONSTRAINT payment_applied_in_full")
    database.rows(f"UPDATE payment SET captured_minor = 34000 WHERE payment_id = '{amount.id}'")
    database.rows(f"UPDATE payment SET state = 4, captured_minor = 0 WHERE payment_id = '{state.id}'")
    books.product.pay_back(refunded.id, 100)
    unknown_there = str(uuid.uuid4())
    database.rows(f"""
        INSERT INTO payment (organization_id, payment_id, order_id, invoice_id, method, state, currency_code, amount_minor, captured_minor,
            unapplied, created_at, updated_at, expires_at)
          SELECT organization_id, '{missing_there.id[:-6] + "ffffff"}', order_id, invoice_id, 1, 3, 'RUB', 900, 900, true, created_at,
              updated_at, expires_at
            FROM payment WHERE payment_id = '{missing_there.id}'""")
    create(books, unknown_there, ORGANIZATIONS[NORTH])
    # Another organization's money is not this one's.
    create(books, str(uuid.uuid4()), ORGANIZATIONS[SOUTH])
    answer = reconciled(books, start)
    found = {difference.payment_id: difference for difference in answer.differences}
    assert {key: difference.kind for key, difference in found.items()} == {
        amount.id: Difference.DIFFERENCE_KIND_AMOUNT, state.id: Difference.DIFFERENCE_KIND_STATE,
        refunded.id: Difference.DIFFERENCE_KIND_REFUNDED, unknown_there: Difference.DIFFERENCE_KIND_MISSING_HERE,
        missing_there.id[:-6] + "ffffff": Difference.DIFFERENCE_KIND_MISSING_THERE}
    assert answer.compared_count == 7 and books.payments(good)[0].id not in found
    assert (found[amount.id].here.amount.minor_units, found[amount.id].there.amount.minor_units) == (34_000, 35_000)
    assert (found[state.id].here.state, found[state.id].there.state) == (Payment.DECLINED, Payment.SUCCEEDED)
    assert (found[refunded.id].here.refunded.minor_units, found[refunded.id].there.refunded.minor_units) == (0, 100)
    assert not found[unknown_there].HasField("here") and found[unknown_there].there.amount.minor_units == 500


def test_P18_a_registry_of_many_pages_is_read_whole(books):
    start = moment(-1)
    for number in range(1100):
        create(books, f"stranger-{number:05}", ORGANIZATIONS[NORTH])
    answer = reconciled(books, start)
    assert answer.compared_count == 1100 == len(answer.differences)


def test_P18_a_period_of_too_many_payments_is_refused_and_so_is_a_provider_that_is_away(tmp_path):
    with Product(tmp_path, words=("--limit", "maxReconciledPayments=2", "--limit", "providerTimeout=0.5")) as product:
        feed = Feed(product.staff("manager"))
        scenes, start = Scenes(product, feed), moment(-1)
        for _ in range(2):
            scenes.paid_water()
        assert reconciled(scenes, start).compared_count == 2
        scenes.paid_water()
        with refuses("FAILED_PRECONDITION", "PERIOD_TOO_LONG"):
            reconciled(scenes, start)
        product.sandbox_process.kill()
        product.sandbox_process.wait()
        with refuses("UNAVAILABLE", "PROVIDER_UNAVAILABLE"):
            reconciled(scenes, start)
        feed.close()
