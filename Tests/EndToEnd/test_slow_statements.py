"""A statement that takes too long is a line of the log and a count, by its name and without its parameters."""

import contextlib
import json
import subprocess

from admin import metrics
from calls import refuses
from demo import NORTH, PASSWORD
from faults import eventually
from product import Product
from programs import PSQL

LOGIN = "nobody-of-this-name"


@contextlib.contextmanager
def locked(database, table, seconds):
    """Nobody reads the table, from before the block until so many seconds later."""
    script = f"BEGIN; LOCK TABLE {table}; SELECT pg_sleep({seconds}); COMMIT"
    holder = subprocess.Popen([PSQL, "--no-psqlrc", "-qAt", "-c", script, database.url], stdout=subprocess.DEVNULL)
    held = f"SELECT 1 FROM pg_locks WHERE relation = '{table}'::regclass AND mode = 'AccessExclusiveLock' AND granted"
    eventually(lambda: database.rows(held), "the table is locked")
    yield
    assert holder.wait(20) == 0


def test_a_slow_statement_is_a_line_with_its_name_and_a_count_and_its_parameters_are_in_neither(tmp_path):
    words = ["--admin", "127.0.0.1:0", "--limit", "slowStatementThreshold=0.3", "--log-level", "trace"]
    with Product(tmp_path, words=words) as product:
        admin = product.server_process.stdout.readline().split()[-1]
        product.sign_in("crm", NORTH, {"password": {"login": "dispatcher", "password": PASSWORD}})
        with locked(product.database, "employee_credential", seconds=1), refuses("UNAUTHENTICATED"):
            product.sign_in("crm", NORTH, {"password": {"login": LOGIN, "password": PASSWORD}})
        counts = {key: value for key, value in metrics(admin).items() if key[0] == "postgres_slow_statements_total"}
    log = next(tmp_path.glob("marketplace-server-*.log")).read_text()
    lines = [record for record in map(json.loads, log.splitlines()) if record["message"] == "slow statements"]
    slow = [line for line in lines if line["statements"] == ["account of login"]]
    assert len(slow) == 1 and slow[0]["level"] == "warning", lines
    assert 300_000 <= slow[0]["microseconds"] < 10_000_000 and 0 <= slow[0]["waitedMicroseconds"] < 300_000
    assert slow[0]["unreported"] == 0
    assert slow[0].keys() == {"time", "level", "message", "statements", "microseconds", "waitedMicroseconds", "unreported"}
    assert LOGIN not in log and NORTH not in log
    assert counts[("postgres_slow_statements_total", "statement=account of login")] == 1
