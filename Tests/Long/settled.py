"""What must hold once everything that was begun has come to its end, whatever was killed on the way."""

import collections

import books
from faults import CAPTURED, REFUNDED, REVERSED, UNAPPLIED, eventually
from states import Payment, Record, Refund

# A lease of 30 s, the longest delay between attempts of 5 s, and what the machine takes.
SETTLE_SECONDS = 60

UNSETTLED = """
SELECT 'payment', payment_id FROM payment WHERE state IN (1, 2, 7)
UNION ALL SELECT 'part of a refund', part_id FROM refund_part WHERE state IN (1, 5)
UNION ALL SELECT 'reversal', reversal_id FROM reversal WHERE state IN (1, 5)
UNION ALL SELECT 'event without a position', event_id FROM outbox WHERE position IS NULL
"""
# What was cancelled or declined is asked for once more after a payment's lifetime of 20 minutes.
LOOK_BACK = "UPDATE timer SET due_at = now() WHERE due_at > now() + interval '2 minutes'"
PAYMENTS = "SELECT payment_id, state, captured_minor, refunded_minor, unapplied FROM payment"
GOING_BACK = """
SELECT provider_key, state, amount_minor FROM refund_part UNION ALL SELECT reversal_id, state, amount_minor FROM reversal
"""
POSTINGS = """
SELECT payment_id, kind, count(*), sum(amount_minor) FROM posting WHERE 1 IN (debit, credit) GROUP BY payment_id, kind
"""
RECEIVED = "SELECT count(*), count(DISTINCT payload) FROM outbox WHERE kind = 5"
UNBALANCED = """
SELECT transaction_id FROM posting GROUP BY transaction_id HAVING count(DISTINCT (currency_code, order_id, kind)) > 1
"""


def wait(product):
    """Returns once nothing is on its way and no timer is armed."""
    _none(product, UNSETTLED)
    product.database.rows(LOOK_BACK)
    _none(product, "SELECT kind, subject_id, attempts FROM timer")
    _none(product, UNSETTLED)


def _none(product, statement):
    found = [None]

    def none():
        found[0] = product.database.rows(statement)
        return not found[0]

    try:
        eventually(none, "everything comes to its end", SETTLE_SECONDS)
    except AssertionError:
        raise AssertionError(f"not within {SETTLE_SECONDS} s at its end: {found[0][:10]}") from None


def check(product, followers=()):
    """The provider's records equal the books; the subscribers, pairs of a follower and its customer or None, saw everything."""
    books.check(product)
    assert product.database.rows(UNBALANCED) == []
    records = product.records
    _check_payments(product, records)
    _check_going_back(product, records)
    for follower, customer in followers:
        follower.assert_complete(product.database, customer)


def _check_payments(product, records):
    at_provider = {record.key: record for record in records.payments}
    assert len(at_provider) == len(records.payments), "the provider has two payments of one key"
    counted = collections.defaultdict(dict)
    for payment, kind, count, amount in product.database.rows(POSTINGS):
        counted[payment][int(kind)] = (int(count), int(amount))
    rows = product.database.rows(PAYMENTS)
    assert set(at_provider) <= {row[0] for row in rows}, "the provider has a payment that nobody began"
    applied = 0
    for payment, state, captured, refunded, unapplied in rows:
        state, captured, refunded, record = int(state), int(captured), int(refunded), at_provider.get(payment)
        took = record is not None and record.state == Record.SUCCEEDED
        assert (state == Payment.SUCCEEDED) == took, f"payment {payment} is {state}, at the provider {record}"
        assert refunded <= captured, f"payment {payment}: more went back than came in"
        assert captured == (record.amount_minor_units if took else 0), payment
        assert refunded == (record.refunded_minor_units if took else 0), payment
        arrived, returned = (UNAPPLIED, REVERSED) if unapplied == "t" else (CAPTURED, REFUNDED)
        kinds = counted[payment]
        assert set(kinds) <= {arrived, returned}, f"payment {payment}: {kinds}"
        assert kinds.get(arrived, (0, 0)) == ((1, captured) if took else (0, 0)), f"payment {payment}: {kinds}"
        assert kinds.get(returned, (0, 0))[1] == refunded, f"payment {payment}: {kinds}"
        applied += took and unapplied != "t"
    [(events, different)] = product.database.rows(RECEIVED)
    assert int(events) == int(different) == applied, f"{events} events of {applied} payments"


def _check_going_back(product, records):
    at_provider = {record.key: record for record in records.refunds}
    assert len(at_provider) == len(records.refunds), "the provider has two refunds of one key"
    rows = product.database.rows(GOING_BACK)
    assert set(at_provider) <= {row[0] for row in rows}, "the provider has a refund that nobody began"
    for key, state, amount in rows:
        record = at_provider.get(key)
        went = record is not None and record.state == Record.SUCCEEDED
        assert (int(state) == Refund.SUCCEEDED) == went, f"refund {key} is {state}, at the provider {record}"
        assert record is None or record.amount_minor_units == int(amount), key
