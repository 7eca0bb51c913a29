"""Lists are read from a streaming replica that shows what their caller has done and seen, and from the primary whenever it does not."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import time
import uuid

import demo
import grpc
import pytest
from admin import metrics
from calls import Refused, Session, refuses
from demo import NORTH, PASSWORD, SOUTH
from faults import eventually, with_patience
from product import psql
from programs import PSQL
from replicas import Disturbed, Following, Replicated, answered, places, read_from_replica, resume
from replication import Pair
from scenes import units
from schema import METHODS, ROOT

SEED = int(os.environ.get("MARKETPLACE_SEED", time.time_ns() & 0xFFFFFFFF))


@pytest.fixture(scope="module")
def pair():
    pair = Pair("replica-reads", synchronous=False)
    yield pair
    pair.close()


@pytest.fixture(scope="module")
def product(pair, tmp_path_factory):
    with Replicated(tmp_path_factory.mktemp("fragile"), pair, maxReplicaLag=60) as product:
        yield product


@pytest.fixture
def anna(product):
    return Following(product.resident("+79110000001"))


@pytest.fixture
def paused(pair):
    """The replica replays nothing until it is resumed, at the latest when the test ends."""

    def pause():
        psql(pair.standby.url, "SELECT pg_wal_replay_pause()")
        eventually(
            lambda: psql(pair.standby.url, "SELECT pg_get_wal_replay_pause_state()") == [("paused",)], "the replica stands still")

    yield pause
    with contextlib.suppress(AssertionError):
        psql(pair.standby.url, "SELECT pg_wal_replay_resume()")


def test_a_list_shows_what_its_caller_has_done_wherever_it_is_read(product, anna):
    read_from_replica(product, anna)
    before = product.places
    for _ in range(30):
        made = anna.order()
        assert made.order.id in anna.listed()
        paid = anna.payments.StartPayment(invoice_id=made.invoice_id, method="PAYMENT_METHOD_SBP").payment
        listed = anna.payments.ListPayments(order_id=made.order.id).payments
        # What the server itself wrote within the call counts as well.
        assert [payment.id for payment in listed] == [paid.id] and listed[0].state >= paid.state
        assert listed[0].confirmation_url == paid.confirmation_url
        assert [invoice.id for invoice in anna.invoices.ListInvoices(order_id=made.order.id).invoices] == [made.invoice_id]
        assert not anna.refunds.ListRefunds(order_id=made.order.id).refunds
        assert anna.catalog.GetService(service_id=demo.WATER).service.id == demo.WATER
    after = product.places
    assert after["replica"] > before["replica"]
    assert {place for place in after if after[place] > before[place]} <= {"replica", "behind"}


def test_while_the_replica_stands_still_lists_are_read_from_the_primary_and_then_from_the_replica_again(product, pair, anna, paused):
    read_from_replica(product, anna)
    paused()
    order = anna.order().order.id
    with answered(product, "behind"):
        assert order in anna.listed()
    # Whoever has seen no more than the replica shows is answered there, and does not see the new order.
    resume(pair)
    read_from_replica(product, anna)
    with answered(product, "replica"):
        assert order in anna.listed()


def test_a_call_that_says_nothing_of_what_it_has_seen_or_lies_is_answered_by_the_primary(product, anna, paused):
    read_from_replica(product, anna)
    paused()
    order, good = anna.order().order.id, anna.latest
    manager_of_south = Following(product.staff("manager", organization=SOUTH))
    manager_of_south.listed()
    for token, reason in (
        ("", "no_token"), ("nonsense", "token_rejected"), (manager_of_south.latest, "token_rejected"),
        ("00000001" + "0" * 16 + good[24:], "token_rejected"), (good[:-3] + ("AAA" if good[-3:] != "AAA" else "BBB"), "token_rejected"),
    ):
        anna.latest = token
        with answered(product, reason):
            assert order in anna.listed()
        # And is told what to say.
        assert re.fullmatch(r"[0-9a-f]{24}[A-Za-z0-9_-]{54}", anna.latest) or token == max(token, good)


def test_a_repeated_change_says_what_to_read_after_as_the_first_answer_did(product, anna, paused):
    read_from_replica(product, anna)
    paused()
    key, fields = str(uuid.uuid4()), {
        "service_id": demo.WATER, "items": [{"option_id": demo.BOTTLE, "quantity": units(1)}]}
    # The first answer is lost.
    made = product.resident("+79110000001").orders.CreateOrder(key=key, **fields)
    again = anna.orders.CreateOrder(key=key, **fields)
    assert again.order.id == made.order.id
    with answered(product, "behind"):
        assert made.order.id in anna.listed()


def test_F4_a_permission_taken_away_and_a_session_revoked_count_at_once_though_the_replica_stands_still(product, pair, paused):
    credential = {"password": {"login": "dispatcher", "password": PASSWORD}}
    opened = [product.sign_in("crm", NORTH, credential) for _ in range(2)]
    dispatchers = [Following(Session(product.channel, session.access_token, session.principal_id)) for session in opened]
    for dispatcher in dispatchers:
        read_from_replica(product, dispatcher)
    paused()
    with answered(product, "replica"):
        for dispatcher in dispatchers:
            assert dispatcher.listed()

    product.nobody.sessions.RevokeSession(refresh_token=opened[0].refresh_token)
    with refuses("UNAUTHENTICATED", "SESSION_ENDED"):
        dispatchers[0].listed()
    role = f"(SELECT role_id FROM employee WHERE employee_id = '{opened[1].principal_id}')"
    (permissions,), = product.database.rows(f"SELECT permissions FROM role WHERE role_id = {role}")
    product.database.rows(f"UPDATE role SET permissions = 0 WHERE role_id = {role}")
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING"):
        dispatchers[1].listed()
    product.database.rows(f"UPDATE role SET permissions = {permissions} WHERE role_id = {role}")
    # The rows are the replica's all the while, where both have lost their rights never or not yet.
    with answered(product, "replica"):
        assert dispatchers[1].listed()


def test_a_session_that_the_replica_does_not_know_yet_reads_there(product, anna, paused):
    read_from_replica(product, anna)
    paused()
    credential = {"password": {"login": "manager", "password": PASSWORD}}
    session = product.sign_in("crm", NORTH, credential)
    manager = Following(Session(product.channel, session.access_token, session.principal_id))
    # What anybody of the organization has seen.
    manager.latest = anna.latest
    with answered(product, "replica"):
        assert manager.listed()


def test_a_list_shows_what_a_notification_told_of_though_the_replica_stands_still(product, anna, paused):
    manager = Following(product.staff("manager"))
    read_from_replica(product, manager)
    stream = manager.subscribe(seconds=60)
    next(stream)
    paused()
    made = anna.order().order.id
    told = next(message for message in stream if message.event.order_id == made)
    stream.cancel()
    assert made not in manager.listed()
    manager.latest = max(manager.latest, told.read_after)
    with answered(product, "behind"):
        assert made in manager.listed()


def test_a_replica_that_lags_by_more_than_it_may_is_not_read_from(product, pair, anna, paused, tmp_path):
    words = product.words
    product.words = [*words, "--limit", "maxReplicaLag=1"]
    server = product.make_server("impatient")
    product.words = words
    server.start()
    admin = server.process.stdout.readline().split()[-1]
    try:
        with grpc.insecure_channel(server.address) as channel:
            anna = Following(anna.through(channel))
            anna.listed()

            def grows(place):
                before = places(admin)[place]
                anna.listed()
                return places(admin)[place] > before

            eventually(lambda: grows("replica"), "a list is read from the replica")
            seen = anna.latest
            paused()
            product.resident("+79110000001").orders.CreateOrder(
                service_id=demo.WATER, items=[{"option_id": demo.BOTTLE, "quantity": units(1)}])

            def lags():
                anna.latest = seen
                return grows("lagging")

            eventually(lags, "the replica lags by more than it may")
            lag = metrics(admin)
            assert lag[("postgres_replica_lag_bytes",)] > 0 and lag[("postgres_replica_lag_duration_seconds",)] > 0.5
            resume(pair)
            eventually(lambda: grows("replica"), "a list is read from the replica again")
            eventually(lambda: metrics(admin)[("postgres_replica_lag_bytes",)] == 0, "the replica has replayed everything")
    finally:
        server.kill()


def test_a_statement_that_the_replica_ends_is_run_by_the_primary(product, pair, anna, paused):
    """What is replayed has locked the table there, as a migration does; the primary has unlocked it by now."""
    read_from_replica(product, anna)
    script = "BEGIN; LOCK TABLE service IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(4); COMMIT"
    holder = subprocess.Popen([PSQL, "--no-psqlrc", "-qAt", "-c", script, pair.primary.url], stdout=subprocess.DEVNULL)
    held = "SELECT 1 FROM pg_locks WHERE relation = 'service'::regclass AND mode = 'AccessExclusiveLock' AND granted"
    eventually(lambda: psql(pair.primary.url, held), "the table is locked")
    psql(pair.primary.url, "SELECT pg_switch_wal()")
    eventually(lambda: psql(pair.standby.url, held), "the table is locked on the replica")
    paused()
    assert holder.wait(20) == 0
    assert psql(pair.standby.url, held) == [("1",)]
    with answered(product, "refused"):
        assert anna.catalog.ListServices().services
    resume(pair)
    eventually(lambda: not psql(pair.standby.url, held), "the table is unlocked")
    with answered(product, "replica"):
        assert anna.catalog.ListServices().services


def test_no_call_fails_and_nobody_misses_their_own_writes_while_the_replica_is_killed_frozen_cut_off_and_stopped(product, pair):
    print(f"MARKETPLACE_SEED={SEED}")
    disturbed = Disturbed(product, pair, SEED)
    disturbed.disturb(disturbed.deeds)


def test_after_a_failover_the_token_of_before_holds_and_the_new_replica_is_found(product, pair, anna):
    read_from_replica(product, anna)
    order = anna.order().order.id
    old = anna.latest
    assert old.startswith("00000001")
    # What replication had not carried over would be lost with the primary.
    eventually(
        lambda: psql(
            pair.primary.url, "SELECT 1 FROM pg_stat_replication WHERE replay_lsn = pg_current_wal_insert_lsn()"),
        "the replica has everything")
    pair.kill_primary()
    pair.promote()

    def lists():
        try:
            return anna.listed()
        except Refused as refused:
            assert refused.code == grpc.StatusCode.UNAVAILABLE
            return None

    assert order in eventually(lists, "the new primary is found", seconds=30)
    anna.latest = old
    before = product.places
    assert order in anna.listed()
    assert product.places["replica"] == before["replica"], "there is none"

    pair.replicate()
    newer = anna.order().order.id
    assert anna.latest.startswith("00000002")
    read_from_replica(product, anna)
    assert newer in anna.listed()
    anna.latest = old
    with answered(product, "replica"):
        assert order in anna.listed()


def test_a_standby_of_a_history_that_was_left_is_not_read_from(product, pair, anna):
    """It has more of the log than the new primary, and nothing of what was written since."""
    read_from_replica(product, anna)
    pids = pair.standby.pids
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    psql(pair.primary.url, "SELECT pg_logical_emit_message(false, 'test', repeat('x', 1000000)) FROM generate_series(1, 30)")
    psql(pair.primary.url, "SELECT pg_switch_wal()")
    pair.kill_primary()
    for pid in pids:
        os.kill(pid, signal.SIGCONT)
    pair.promote()
    # Started as a standby of nobody, since the new primary would not have it.
    left = pair.standby
    data = ROOT / left.directory / "data"
    (data / "standby.signal").touch()
    if os.getuid() == 0:
        shutil.chown(data / "standby.signal", "postgres")
    with open(data / "postgresql.auto.conf", "a") as settings:
        settings.write("primary_conninfo = ''\n")
    left.url = left.start()
    assert psql(left.url, "SELECT pg_is_in_recovery()") == [("t",)]

    before = product.places
    order = with_patience(anna.order).order.id
    (here,), = psql(pair.primary.url, "SELECT pg_current_wal_lsn()")
    assert psql(left.url, f"SELECT pg_last_wal_replay_lsn() > '{here}'") == [("t",)]

    def is_asked_in_vain():
        known = product.places["behind"]
        assert order in anna.listed()
        return product.places["behind"] > known

    eventually(is_asked_in_vain, "the standby that was left is asked")
    for _ in range(20):
        assert order in anna.listed()
    assert product.places["replica"] == before["replica"]
    pair.replicate()
    read_from_replica(product, anna)
    assert order in anna.listed()


def test_every_method_that_may_be_read_from_a_replica_only_reads_and_is_a_list_or_of_the_catalogue_or_the_books():
    methods = {str(method) for method in METHODS.values() if method.contract.replica_reads}
    assert methods == {
        "marketplace.v1.CatalogService/ListServices", "marketplace.v1.CatalogService/GetService",
        "marketplace.v1.PriceListService/ListPriceItems", "marketplace.v1.OrderService/ListOrders",
        "marketplace.v1.OrderService/ListRatings",
        "marketplace.v1.CategoryService/ListCategories", "marketplace.v1.CategoryService/GetCategory",
        "marketplace.v1.PriceListService/ListPriceItems", "marketplace.v1.PriceListService/GetPriceItem",
        "marketplace.v1.LegalEntityService/ListLegalEntities", "marketplace.v1.LegalEntityService/GetLegalEntity",
        "marketplace.v1.PartnerService/ListPartners", "marketplace.v1.PartnerService/GetPartner",
        "marketplace.v1.PartnerService/ListPartnerAgreements", "marketplace.v1.CustomerService/ListCustomers",
        "marketplace.v1.CustomerService/ListBuildings", "marketplace.v1.CustomerService/ListPremises",
        "marketplace.v1.OrderService/ListOrders",
        "billing.v1.InvoiceService/ListInvoices", "billing.v1.PaymentService/ListPayments", "refunds.v1.RefundService/ListRefunds",
        "notifications.v1.NotificationService/ListNotifications", "access.v1.AuditService/ListAuditRecords",
        "billing.v1.LedgerService/ListPostings", "billing.v1.LedgerService/GetBalances",
        "billing.v1.LedgerService/GetSettlement"}


def test_the_story_goes_well_with_lists_from_a_replica(product):
    """Through the Swift client, whose interceptor says what was seen."""
    before = product.places
    done = product.programs.run("marketplace", "story", "--server", product.address, "--sandbox", product.sandbox_address)
    assert done.returncode == 0, done.stdout + done.stderr
    after = product.places
    assert after["replica"] > before["replica"] and after["token_rejected"] == before["token_rejected"], (before, after)
