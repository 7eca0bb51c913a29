"""The books: what the product says of an order's money against what the provider recorded and what the ledger holds."""

import collections

from states import Record

CLEARING, LEGAL_ENTITY, PARTNER, COMMISSION, CASH, OWED = 1, 2, 3, 4, 5, 6

LEDGER = """
SELECT order_id, account, sum(amount) FROM (
    SELECT order_id, debit AS account, amount_minor AS amount FROM posting
    UNION ALL SELECT order_id, credit, -amount_minor FROM posting) side
  GROUP BY order_id, account
"""
CASH_OUTSIDE = """
SELECT order_id, sum(total_minor), sum(total_minor) FILTER (WHERE cash_to_return) FROM invoice
  WHERE state = 4 OR cash_to_return GROUP BY order_id
"""
PAYMENTS = "SELECT payment_id, order_id FROM payment"
ORDERS = "SELECT order_id, coalesce(commission_basis_points, 0) FROM customer_order"


def orders(product):
    """The ids of all orders, with the commission that each fixed in basis points."""
    return {order: int(points) for order, points in product.database.rows(ORDERS)}


def check(product, since=()):
    """Asserts that the books of every order that is not among `since` agree; nothing may be on its way."""
    ledger = collections.defaultdict(lambda: collections.defaultdict(int))
    for order, account, balance in product.database.rows(LEDGER):
        ledger[order][int(account)] = int(balance)
    cash, owed = {}, {}
    for order, total, returned in product.database.rows(CASH_OUTSIDE):
        cash[order], owed[order] = int(total), int(returned or 0)
    captured, refunded = _provider(product)
    for order, points in orders(product).items():
        if order in since:
            continue
        accounts, held = ledger[order], captured[order] - refunded[order]
        taken = held + cash.get(order, 0) - owed.get(order, 0)
        assert refunded[order] <= captured[order], f"order {order}: more went back than came in"
        assert accounts[CLEARING] == held, f"order {order}: clearing {accounts[CLEARING]}, the provider holds {held}"
        assert accounts[OWED] == -owed.get(order, 0), f"order {order}: to be handed back {accounts[OWED]}"
        assert accounts[CASH] == cash.get(order, 0), f"order {order}: cash {accounts[CASH]}"
        assert accounts[LEGAL_ENTITY] + accounts[PARTNER] + accounts[COMMISSION] == -taken, f"order {order}: {dict(accounts)}"
        assert abs(-accounts[COMMISSION] - taken * points / 10_000) < 1, f"order {order}: commission {accounts[COMMISSION]}"


def _provider(product):
    """What the provider captured and paid back, by order."""
    records = product.records
    order_of = dict(product.database.rows(PAYMENTS))
    captured, refunded = collections.Counter(), collections.Counter()
    for payment in records.payments:
        if payment.state == Record.SUCCEEDED:
            captured[order_of[payment.key]] += payment.amount_minor_units
    for refund in records.refunds:
        if refund.state == Record.SUCCEEDED:
            refunded[order_of[refund.payment_key]] += refund.amount_minor_units
    return captured, refunded
