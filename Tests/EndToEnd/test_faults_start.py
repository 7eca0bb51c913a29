"""A server that cannot serve says why and ends; none serves on a schema that is not its own."""

import os
import socket

import pytest
from product import Database
from programs import Programs

FIRST = "0001_tenancy.sql"


@pytest.fixture(scope="module")
def database():
    database = Database()
    yield database
    database.close()


@pytest.fixture(scope="module")
def marketplace_server(database, tmp_path_factory):
    """Runs the program on the file's database to its end."""
    programs = Programs(tmp_path_factory.mktemp("programs"))

    def run(*command):
        return programs.run("marketplace-server", *command, seconds=20, env={**os.environ, "DATABASE_URL": database.url})

    assert run("migrate").returncode == 0
    yield run
    programs.close()


@pytest.fixture(scope="module")
def token_key(marketplace_server, tmp_path_factory):
    path = tmp_path_factory.mktemp("key") / "token-key.pem"
    assert marketplace_server("create-key", path).returncode == 0
    return path


@pytest.fixture
def serve(marketplace_server, token_key):
    """Runs a server that is expected to end by itself."""
    def serve(port=0, key=token_key):
        return marketplace_server("serve", "--port", port, "--token-key", key, "--provider", "127.0.0.1:1")

    return serve


@pytest.fixture(params=["migrate", "serve"])
def start(request, marketplace_server, serve):
    return serve if request.param == "serve" else lambda: marketplace_server("migrate")


def test_a_taken_port_is_named_and_the_exit_status_is_1(serve):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = serve(port=port)
    assert done.returncode == 1
    assert f"cannot listen on 127.0.0.1:{port}" in done.stderr and "another program listens there" in done.stderr


def test_a_migration_that_was_edited_after_it_was_applied_is_refused_by_its_name(database, start):
    [(checksum,)] = database.rows("SELECT checksum FROM schema_migration WHERE number = 1")
    database.rows("UPDATE schema_migration SET checksum = repeat('0', 64) WHERE number = 1")
    done = start()
    database.rows(f"UPDATE schema_migration SET checksum = '{checksum}' WHERE number = 1")
    assert done.returncode == 1
    assert FIRST in done.stderr and "was edited after it was applied" in done.stderr


def test_a_database_that_is_newer_than_the_program_is_refused_by_the_migration_s_name(database, start):
    database.rows("INSERT INTO schema_migration SELECT max(number) + 1, '9999_future.sql', repeat('0', 64) FROM schema_migration")
    done = start()
    database.rows("DELETE FROM schema_migration WHERE name = '9999_future.sql'")
    assert done.returncode == 1
    assert "9999_future.sql" in done.stderr and "older than the database" in done.stderr


def test_a_token_key_that_is_missing_is_named_with_what_makes_one(serve, tmp_path):
    done = serve(key=tmp_path / "none.pem")
    assert done.returncode in (1, 64)
    assert str(tmp_path / "none.pem") in done.stderr and "create-key" in done.stderr


@pytest.mark.parametrize("content", [
    b"", b"nonsense\n", bytes(range(256)) * 100, b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"])
def test_a_token_key_that_is_none_is_named_with_what_makes_one(serve, tmp_path, content):
    path = tmp_path / "garbage.pem"
    path.write_bytes(content)
    done = serve(key=path)
    assert done.returncode in (1, 64)
    assert str(path) in done.stderr and "create-key" in done.stderr


def test_a_token_key_is_not_made_over_another_file(marketplace_server, token_key):
    before = token_key.read_bytes()
    done = marketplace_server("create-key", token_key)
    assert done.returncode in (1, 64) and str(token_key) in done.stderr
    assert token_key.read_bytes() == before


def test_help_tells_nobody_the_password_of_the_databases_url(tmp_path):
    secrets = {name: f"postgresql://shop:known-to-nobody@127.0.0.1/{name}" for name in ("DATABASE_URL", "REPLICA_URL")}
    done = Programs(tmp_path).run("marketplace-server", "serve", "--help", env={**os.environ, **secrets})
    assert done.returncode == 0 and "DATABASE_URL" in done.stdout and "REPLICA_URL" in done.stdout
    assert "known-to-nobody" not in done.stdout + done.stderr
