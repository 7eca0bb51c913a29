"""`marketplace-server check` and `seed`, as an operator runs them."""

import contextlib
import os
import time

import pytest
from product import Database
from programs import Programs


@pytest.fixture
def database():
    with contextlib.closing(Database()) as database:
        yield database


@pytest.fixture
def run(tmp_path, database):
    """Runs a command of the server on the database; answers with its exit status and the lines of its standard output."""

    def run(*command, url=None):
        environment = {**os.environ, "DATABASE_URL": url or database.url}
        done = Programs(tmp_path).run("marketplace-server", *command, env=environment, seconds=300)
        run.errors = done.stderr
        return done.returncode, done.stdout.splitlines()

    return run


def test_a_seeded_database_passes_and_a_violation_is_a_line_and_the_exit_status(database, run):
    assert run("migrate")[0] == 0
    began = time.monotonic()
    assert run("seed", "--scale", 1, "--seed", 5) == (0, ["seed-rechnoy and seed-zarechny have 900 customers and 5000 orders"])
    print(f"5,000 orders in {time.monotonic() - began:.1f} s")
    assert run("check") == (0, ["36 invariants hold in 2 organizations"])
    [(organization, invoice)] = database.rows(
        "SET session_replication_role = replica; UPDATE invoice SET state = 4 WHERE (organization_id, invoice_id) = ("
        "SELECT organization_id, invoice_id FROM invoice JOIN organization USING (organization_id) "
        "WHERE code = 'seed-zarechny' AND state = 3 LIMIT 1) RETURNING organization_id, invoice_id")
    status, lines = run("check")
    assert status == 1
    found = {tuple(line.split("\t")[:3]) for line in lines}
    assert ("seed-zarechny", "invoice_state_agrees", invoice) in found
    assert {organization for organization, _, _ in found} == {"seed-zarechny"}
    assert run("check", "--organization", "seed-rechnoy") == (0, ["36 invariants hold in 1 organizations"])
    assert run("check", "--organization", "nobody")[0] == 64
    # A second time it is refused, and says what to do.
    assert run("seed")[0] != 0 and "--name" in run.errors


def test_a_database_without_a_schema_is_an_error_and_no_violation(run):
    assert run("check") == (2, []) and "could not be read" in run.errors
