"""docs/backup.md: its commands, run as they stand, bring back every row of a deployment in use, with its roles and row-level security."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile

import pytest
from calls import Session
from demo import NORTH, ORGANIZATIONS, SOUTH
from faults import FragileProduct, Part
from product import Feed, psql
from programs import BIN
from scenes import Scenes
from schema import ROOT

ENVIRONMENT = {**os.environ, "PATH": f"{BIN}:/usr/lib/postgresql/15/bin:{os.environ['PATH']}"}
# PostgreSQL does not run as root.
AS_POSTGRES = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] if os.getuid() == 0 else []


def sections():
    """The page's commands by their heading: of each block, whether it is for the user that runs PostgreSQL, and its script."""
    text = (ROOT / "docs/backup.md").read_text()
    found = {}
    for part in text.split("\n## ")[1:]:
        blocks = re.findall(r"^```sh( postgres)?\n(.*?)^```$", part, re.DOTALL | re.MULTILINE)
        found[part.partition("\n")[0]] = [(bool(mark), script) for mark, script in blocks]
    return found


class Page:
    """Runs the commands of a section, block by block, with the variables that they take."""

    def __init__(self, folder, **variables):
        self.folder = folder
        self.environment = {**ENVIRONMENT, **variables}

    def run(self, block, **variables):
        is_for_postgres, script = block
        self.environment.update(variables)
        done = subprocess.run(
            [*(AS_POSTGRES if is_for_postgres else []), "bash", "-euo", "pipefail", "-c", script], capture_output=True, text=True,
            timeout=90, env=self.environment, cwd=self.folder if is_for_postgres else ROOT)
        assert done.returncode == 0, f"{script}\n{done.stdout}{done.stderr}"
        return done.stdout


def contents(url):
    """Of each table the count and a checksum of its rows, as a superuser sees them."""
    checksum = "SELECT '{0}', count(*), md5(string_agg(t::text, E'\\n' ORDER BY t::text)) FROM {0} t"
    names = [name for (name,) in psql(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
    tables = {name: what for name, *what in psql(url, " UNION ALL ".join(map(checksum.format, names)))}
    assert len(tables) > 25
    return tables


def last_number(url):
    """Of the orders."""
    return int(psql(url, "SELECT last_value FROM order_number")[0][0])


class Server:
    """A PostgreSQL in the folder, which has the sockets of all; with a database whose schema belongs to a role that is no superuser."""

    def __init__(self, folder, name, port):
        self.folder = folder
        self.data = folder / name
        self.address = f"host={folder}&port={port}"
        self.admin_url = self.url_of("marketplace", "admin")
        # As `marketplace-server` has it.
        self.url = self.url_of("marketplace", "shop")
        self.run("initdb", "--pgdata", self.data, "--username=admin", "--auth=trust", "--no-sync", "--wal-segsize=1", "--locale=C.UTF-8")
        with open(self.data / "postgresql.conf", "a") as configuration:
            # Whether a disk keeps what it was told to is not what is tried here.
            configuration.write(f"listen_addresses = ''\nunix_socket_directories = '{folder}'\nport = {port}\nfsync = off\n")
        self.run("pg_ctl", "start", "--silent", "--pgdata", self.data, "--log", folder / f"{name}.log")

    def url_of(self, database, user):
        return f"postgresql:///{database}?{self.address}&user={user}"

    def stop(self, data=None):
        self.run("pg_ctl", "stop", "--silent", "--mode=immediate", "--pgdata", data or self.data)

    def run(self, *command):
        subprocess.run([*AS_POSTGRES, *map(str, command)], cwd=self.folder, check=True, env=ENVIRONMENT, stdout=subprocess.DEVNULL)


def work(product, feed):
    """An order that is paid, one that is refunded, and one that waits for its money."""
    scenes = Scenes(product, feed)
    scenes.paid_water()
    order, _ = scenes.paid_water(2)
    scenes.refund(order)
    scenes.water()
    return scenes


@pytest.fixture(scope="module")
def folder():
    """Where the user that runs PostgreSQL can write, and which it can enter; in memory, if that has room for five copies of a database."""
    memory = pathlib.Path("/dev/shm")
    has_room = memory.is_dir() and shutil.disk_usage(memory).free > 1 << 30
    path = pathlib.Path(tempfile.mkdtemp(prefix="marketplace-backup-", dir=memory if has_room else None))
    if AS_POSTGRES:
        shutil.chown(path, "postgres", "postgres")
    path.chmod(0o755)
    yield path
    shutil.rmtree(path)


@pytest.fixture(scope="module")
def server(folder):
    server = Server(folder, "data", 5432)
    psql(server.url_of("postgres", "admin"), "CREATE ROLE shop LOGIN CREATEROLE")
    psql(server.url_of("postgres", "admin"), "CREATE DATABASE marketplace OWNER shop")
    yield server
    server.stop()


@pytest.fixture(scope="module")
def elsewhere(folder):
    """A server that has nothing."""
    server = Server(folder, "elsewhere", 5434)
    yield server
    server.stop()


def assert_it_serves(product, url, order_count):
    """The restored database is the product's: sessions and orders are those that there were, and each organization sees its own."""
    manager = product.staff("manager")
    server = Part(
        product.folder, "restored", "marketplace-server", "serve", "--token-key", product.token_key, "--provider",
        product.sandbox.address, environment={**os.environ, "DATABASE_URL": url})
    server.start()
    try:
        there = Session(product.connect(server.address), manager.token, manager.principal)
        assert len(there.orders.ListOrders(page_size=100).orders) == order_count
    finally:
        server.kill()
    role = {"PGOPTIONS": "-c role=marketplace_app"}
    inside = {name: {"PGOPTIONS": f"-c role=marketplace_app -c app.organization_id={ORGANIZATIONS[name]}"} for name in (NORTH, SOUTH)}
    count = "SELECT count(*) FROM customer_order"
    assert psql(url, count, **role) == [("0",)]
    assert psql(url, count, **inside[NORTH]) == [(str(order_count),)] and psql(url, count, **inside[SOUTH]) == [("0",)]
    # The owner is bound as well.
    assert psql(url, count) == [("0",)]


def test_a_dump_and_any_moment_bring_back_every_row_the_roles_and_their_policies(tmp_path, folder, server, elsewhere):
    found = sections()
    dump, restore, check = found["A dump"]
    archive, copy, watch, flush, recover, wait = found["Any moment"]
    page = Page(folder, ADMIN_URL=server.admin_url, DATABASE_URL=server.url, BACKUPS=str(folder), PGDATA=str(server.data))
    page.run(archive)
    with FragileProduct(tmp_path, server) as product:
        product.load()
        feed = Feed(product.staff("manager"))
        work(product, feed)
        page.run(copy)
        # What the copy does not have.
        work(product, feed)
        feed.close()
        product.server.end(signal.SIGTERM)
        before, number = contents(server.admin_url), last_number(server.admin_url)
        assert before["customer_order"][0] == "6" and int(before["outbox"][0]) > 20

        page.run(dump)
        page.run(restore, RESTORED_ADMIN_URL=elsewhere.url_of("postgres", "admin"), RESTORED_URL=elsewhere.url)
        assert contents(elsewhere.admin_url) == before and last_number(elsewhere.admin_url) == number
        assert "up to date" in page.run(check)
        assert_it_serves(product, elsewhere.url, order_count=6)

        [(moment,)] = psql(server.admin_url, "SELECT clock_timestamp()")
        destroy(server.admin_url)
        assert contents(server.admin_url) != before
        assert "archived_count" in page.run(watch)
        page.run(flush)
        url, admin_url = (url.replace("port=5432", "port=5433") for url in (server.url, server.admin_url))
        data = folder / "restored"
        try:
            page.run(recover, MOMENT=moment, RESTORED_DATA=str(data))
            page.run(wait, RESTORED_URL=url)
            assert contents(admin_url) == before
            # PostgreSQL logs a sequence 32 ahead.
            assert number <= last_number(admin_url) <= number + 32
            assert_it_serves(product, url, order_count=6)
        finally:
            server.stop(data)


def destroy(url):
    """What somebody does by mistake: all that hangs from orders is gone."""
    psql(url, "SET session_replication_role = replica; DELETE FROM customer_order; DELETE FROM posting; DELETE FROM session")


def test_the_schema_s_owner_cannot_dump_what_row_level_security_would_hide(server):
    migrated = subprocess.run([BIN / "marketplace-server", "migrate", "--database", server.url], capture_output=True, text=True)
    assert migrated.returncode == 0, migrated.stderr
    done = subprocess.run(["pg_dump", f"--dbname={server.url}"], capture_output=True, text=True, timeout=60, env=ENVIRONMENT)
    assert done.returncode != 0 and "row-level security" in done.stderr
