"""PgBouncer between the server and PostgreSQL, in each of its modes: refused, and whoever reads the log learns what to do."""

import os
import re
import shutil
import socket
import subprocess

import grpc
import pytest
from faults import eventually
from product import Database
from programs import PSQL, Programs
from test_health import State, check

REMEDY = "connect to PostgreSQL directly"

pytestmark = pytest.mark.skipif("host=" not in Database.server_url(), reason="the database is not on a unix socket")


@pytest.fixture(scope="module")
def database():
    database = Database()
    yield database
    database.close()


@pytest.fixture
def programs(tmp_path):
    programs = Programs(tmp_path)
    yield programs
    programs.close()


@pytest.fixture(params=["session", "transaction"])
def mode(request):
    return request.param


@pytest.fixture(params=["", "options"], ids=["options-refused", "options-dropped"])
def bouncer(request, mode, database, tmp_path):
    """A PgBouncer of the test's own; answers with the connection string that leads through it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    sockets = re.search(r"host=([^&]*)", database.url)[1]
    settings = tmp_path / "pgbouncer.ini"
    settings.write_text(f"""
[databases]
{database.name} = host={sockets} user=marketplace
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = {mode}
ignore_startup_parameters = {request.param}
""")
    program = shutil.which("pgbouncer") or "/usr/sbin/pgbouncer"
    # It does not run as root, and reads its settings before it gives that up.
    user = ["-u", "postgres"] if os.getuid() == 0 else []
    with open(tmp_path / "pgbouncer.log", "w") as log:
        process = subprocess.Popen([program, *user, settings], stdout=log, stderr=log)
    url = f"postgresql://marketplace@127.0.0.1:{port}/{database.name}"

    def answers():
        assert process.poll() is None, (tmp_path / "pgbouncer.log").read_text()
        done = subprocess.run([PSQL, "--no-psqlrc", "-qAtc", "SELECT 1", url], capture_output=True, text=True, timeout=20)
        return done.stdout == "1\n"

    eventually(answers, "PgBouncer serves who asks for nothing")
    yield url
    process.terminate()
    process.wait(20)


def test_a_server_does_not_work_through_pgbouncer_and_says_what_to_do(bouncer, database, programs, tmp_path):
    environment = {**os.environ, "DATABASE_URL": bouncer}
    done = programs.run("marketplace-server", "migrate", env=environment)
    assert done.returncode != 0 and REMEDY in done.stderr
    # Nothing was done in a session that may be another one's at the next statement.
    assert database.rows("SELECT to_regclass('schema_migration') IS NULL", organization="severny-kvartal") == [("t",)]

    key = tmp_path / "key.pem"
    assert programs.run("marketplace-server", "create-key", key).returncode == 0
    process, address = programs.start(
        "marketplace-server", "serve", "--port", 0, "--token-key", key, "--provider", "127.0.0.1:1", env=environment)
    log = tmp_path / "marketplace-server-0.log"

    def refusals():
        return [line for line in log.read_text().splitlines() if "the database cannot be used" in line and REMEDY in line]

    eventually(refusals, "the log says what to do")
    with grpc.insecure_channel(address) as channel:
        assert check(channel) == State.NOT_SERVING
    assert process.poll() is None
