"""Writes that share a transaction do not share a refusal."""

import constraints
from faults import follower, product, scenes  # noqa: F401
from outages import seed


def test_calls_that_a_constraint_refuses_have_no_effect_and_all_others_have_theirs_once(product, follower, scenes):  # noqa: F811
    constraints.order(product, scenes, 400, seed("CONSTRAINTS_SEED"))
    follower.assert_complete(product.database)
