"""A replica that is killed, frozen, cut off and stopped round after round, while clients write and list."""

from replicas import Disturbed, Replicated
from replication import Pair

ROUNDS = 12


def test_no_call_fails_and_nobody_misses_their_own_writes_whatever_happens_to_the_replica(tmp_path, seed):
    pair = Pair("replica-long", synchronous=False)
    try:
        with Replicated(tmp_path, pair, maxReplicaLag=60) as product:
            disturbed = Disturbed(product, pair, seed)
            disturbed.disturb(disturbed.deeds * ROUNDS)
    finally:
        pair.close()
