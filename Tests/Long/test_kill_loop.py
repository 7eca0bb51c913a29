"""Kills at random moments under a mixed load, round after round."""

import random
import time

import demo
import settled
from mixed import MixedWork
from product import sandbox_pb2

ROUNDS = 25


def test_whatever_is_killed_and_when_every_payment_and_refund_comes_to_its_end_and_the_books_equal_the_provider_s(
        product, follower, annas_follower, seed):
    chance = random.Random(seed)
    work = MixedWork(product, seed)
    acknowledged = []
    for number in range(ROUNDS):
        behave(product, chance)
        load = work.start()
        time.sleep(chance.uniform(0.2, 1.2))  # The random moment.
        victims = chance.choice([[product.server], [product.sandbox], [product.server, product.sandbox]])
        for victim in victims:
            victim.kill()
        time.sleep(chance.uniform(0, 0.5))
        for victim in chance.sample(victims, len(victims)):
            victim.start()
        load.wait_for_more(12, seconds=60)
        load.stop()
        product.heal()
        product.behave(delay_ms=0)
        acknowledged += load.done
        try:
            settled.wait(product)
            settled.check(product, [(follower, None), (annas_follower, demo.ANNA)])
            check_acknowledged(product, acknowledged)
        except AssertionError as error:
            raise AssertionError(f"round {number}, seed {seed}, killed {[victim.name for victim in victims]}: {error}") from error
    assert sum(answer.payment is not None for answer in acknowledged) > 10 * ROUNDS
    assert sum(answer.refund is not None for answer in acknowledged) > ROUNDS


def behave(product, chance):
    """The provider decides at once or later, for or against, and every fourth round its answers are lost."""
    behaviour = {
        "payment": f"PAYMENT_BEHAVIOUR_{chance.choice(['CONFIRM', 'CONFIRM', 'CONFIRM', 'DECLINE'])}",
        "refund": f"REFUND_BEHAVIOUR_{chance.choice(['SUCCEED', 'SUCCEED', 'DECLINE'])}",
        "delay_milliseconds": chance.choice([0, 50, 400]), "answers_withheld": chance.random() < 0.25}
    product.control.SetBehaviour(sandbox_pb2.SetBehaviourRequest(behaviour=behaviour), timeout=20)


def check_acknowledged(product, answers):
    """Nothing that a caller was told is lost."""
    for name, statement in [
            ("order", "SELECT order_id FROM customer_order"), ("payment", "SELECT payment_id FROM payment"),
            ("refund", "SELECT refund_id FROM refund")]:
        told = {getattr(answer, name) for answer in answers} - {None}
        recorded = {row[0] for row in product.database.rows(statement)}
        assert told <= recorded, f"{name}s were acknowledged and are lost: {told - recorded}"
