"""Sequences of operations by several callers against the model of the product's rules: the server answers and writes what the model says."""

import concurrent.futures
import json
import os
import pathlib

import pytest
import sequences

SEEDS = 100
STAGES = 2


@pytest.fixture(scope="module")
def stages(tmp_path_factory):
    with sequences.Stage(tmp_path_factory.mktemp("stage")) as first, sequences.Stage(tmp_path_factory.mktemp("stage")) as second:
        yield [first, second]


def test_a_hundred_sequences_do_what_the_model_does(stages):
    script = os.environ.get("MARKETPLACE_MODEL_SCRIPT")
    if script:
        return stages[0].run(json.loads(pathlib.Path(script).read_text()))
    start = int(os.environ.get("MARKETPLACE_SEED", 0))
    with concurrent.futures.ThreadPoolExecutor(STAGES) as pool:
        plays = [pool.submit(sequences.play, stage, range(start + place, start + SEEDS, STAGES), 5) for place, stage in enumerate(stages)]
    assert sum(play.result() for play in plays) == SEEDS


def test_an_invoice_of_nothing_that_was_marked_paid_may_be_voided_with_its_order(stages):
    """What a long run found: nothing but its event tells that it was marked, and no invariant may take that for a violation."""
    steps = [
        {"by": "dispatcher", "do": "cancel invoice", "invoice": 0},
        {"by": "manager", "do": "update line", "invoice": 0, "line": 0, "tariff": 0},
        {"by": "manager", "do": "mark paid", "invoice": 0},
        {"by": "anna", "do": "cancel own order", "ends": "SUCCEEDED", "late": False}]
    stages[0].run({"service": "approved", "registered": True, "card": True, "steps": steps})
    stages[0].product.check()


def test_the_sequences_reach_every_operation_and_every_way_it_ends():
    """What the seeds are worth, by the model alone: each operation is done, and refused for each of its reasons that a sequence may meet."""
    done, refused = set(), set()
    for seed in range(SEEDS):
        script = sequences.draw(seed)
        order = sequences.beginning(script)
        for step in script["steps"]:
            arguments = {name: value for name, value in step.items() if name not in ("by", "do")}
            kind = sequences.operations.ALL[step["do"]]
            reason = kind.refusal(order, sequences.model.CALLERS[step["by"]], arguments)
            if reason is None:
                kind.apply(order, **arguments)
                done.add(kind.name)
            else:
                refused.add(reason)
    assert done == {name for name, kind in sequences.operations.ALL.items() if kind.weight}
    assert refused >= {
        "DENIED", "INVOICE_STATE", "INVOICE_EMPTY", "INVOICES_OPEN", "CUSTOMER_UNREGISTERED", "ORDER_ALREADY_REFUNDED",
        "PAYMENT_IN_FLIGHT", "REFUND_NOT_ALLOWED", "REFUND_REQUEST_EXISTS", "REFUND_REQUEST_OPEN", "REFUND_REQUEST_STATE",
        "AMOUNT_EXCEEDS_PAID", "NOTHING_TO_REFUND", "LINE_NOT_FOUND", "DISCOUNT_NOT_ALLOWED", "PRICE_ITEM_OF_ANOTHER_SELLER",
        "ORDER_STATE", "INVOICE_NOT_FOUND", "ORDER_NOT_FOUND", "APPROVAL_PENDING", "APPROVAL_NOT_PENDING", "CONTROLLER_MISSING",
        "QUALITY_CONTROL_MISSING", "SAVED_CARD_NOT_FOUND", "PAYMENT_CARD"}
