"""Calls of which some are refused by a constraint that no rule of the product stands before."""

import concurrent.futures
import random

import demo
import grpc
from calls import Refused
from scenes import units

# Orders of so many bottles are refused.
BOTTLES = 7
TOTAL_KOPECKS = BOTTLES * 350_00
ADD = f"ALTER TABLE invoice ADD CONSTRAINT invoice_of_the_test CHECK (total_minor <> {TOTAL_KOPECKS}) NOT VALID"
DROP = "ALTER TABLE invoice DROP CONSTRAINT invoice_of_the_test"
COUNTS = """
SELECT (SELECT count(*) FROM customer_order), (SELECT count(*) FROM invoice), (SELECT count(*) FROM outbox),
  (SELECT count(DISTINCT (order_id, kind)) FROM outbox), (SELECT count(*) FROM idempotency)
"""
THREADS = 16


def order(product, scenes, count, seed):
    """Makes so many orders, of which each tenth is refused, and checks that each other had its effect once and no refused one had any."""
    bottles = [BOTTLES if number % 10 == 0 else 1 for number in range(count)]
    random.Random(seed).shuffle(bottles)
    before = counts(product)

    def make(bottles):
        items = [{"option_id": demo.BOTTLE, "quantity": units(bottles)}]
        try:
            return bottles, scenes.anna.orders.CreateOrder(service_id=demo.WATER, items=items).order.id
        except Refused as refused:
            return bottles, refused.code

    product.database.rows(ADD)
    try:
        with concurrent.futures.ThreadPoolExecutor(THREADS) as threads:
            outcomes = list(threads.map(make, bottles))
    finally:
        product.database.rows(DROP)
    wrong = [(bottles, outcome) for bottles, outcome in outcomes if (outcome is grpc.StatusCode.UNKNOWN) != (bottles == BOTTLES)]
    assert wrong == []
    made = count - bottles.count(BOTTLES)
    # An order, its invoice, two events and the remembered answer.
    grown = [after - earlier for after, earlier in zip(counts(product), before)]
    assert grown == [made, made, 2 * made, 2 * made, made]


def counts(product):
    [row] = product.database.rows(COUNTS)
    return [int(count) for count in row]
