"""The sequences of Tests/EndToEnd/test_model.py, by the thousand, from a seed of the run."""

import concurrent.futures
import os
import time

import sequences

SEEDS = 4000
SECONDS = 1200


def test_thousands_of_sequences_do_what_the_model_does(tmp_path, seed):
    stages = os.cpu_count() or 2
    deadline = time.monotonic() + SECONDS

    def play(place):
        folder = tmp_path / str(place)
        folder.mkdir()
        with sequences.Stage(folder) as stage:
            return sequences.play(stage, range(seed + place, seed + SEEDS, stages), check_every=50, deadline=deadline)

    with concurrent.futures.ThreadPoolExecutor(stages) as pool:
        played = sum(pool.map(play, range(stages)))
    print(f"{played} sequences from seed {seed}")
    assert played >= SEEDS / 4
