"""How often one may try to sign in, and how often a caller may call: by account over all processes, by address and caller in each."""

import time
import uuid

import grpc
import pytest
from calls import Session, refuses, together
from company import Company
from demo import NORTH, PASSWORD
from product import Product, sandbox_pb2

WINDOW = 40
ANNA, BORIS, UNKNOWN = "+79110000001", "+79110000002", "+79119999999"


@pytest.fixture(scope="module")
def limited(tmp_path_factory):
    """Few of everything, all of which is there again after WINDOW seconds."""
    limits = {"signInWindow": WINDOW, "maxSignInAttempts": 4, "maxSignInCodes": 3, "maxRefreshes": 3}
    words = [word for name, value in limits.items() for word in ("--limit", f"{name}={value}")]
    with Product(tmp_path_factory.mktemp("limited"), words=words) as product:
        yield product


@pytest.fixture
def company(limited):
    return Company(limited)


def another_server(product):
    """Nobody signed in at another process over the same database."""
    _, address = product.programs.start(
        "marketplace-server", "serve", "--port", 0, "--token-key", product.token_key, "--provider", product.sandbox_address,
        *product.words, env=product.environment)
    return Session(grpc.insecure_channel(address))


def sign_in(nobody, company, login, password=PASSWORD):
    return nobody.sessions.CreateSession(
        organization_code=company.code, client_id="crm", password={"login": login, "password": password}).session


def is_limited(caught, window=WINDOW):
    assert 0 < caught.value.retry_delay <= window
    assert caught.value.locale == "ru" and "Слишком много" in caught.value.text


def test_an_account_is_locked_out_over_all_processes_and_is_there_again_after_the_wait(limited, company):
    boris, vera = company.employee(), company.employee()
    servers = [limited.nobody, another_server(limited)]
    for attempt in range(4):
        with refuses("UNAUTHENTICATED", "CREDENTIALS_REJECTED"):
            sign_in(servers[attempt % 2], company, boris.login, "wrong-password")
    for server in servers:
        # The right one, too.
        with refuses("RESOURCE_EXHAUSTED", "SIGN_IN_LIMITED") as caught:
            sign_in(server, company, boris.login)
        is_limited(caught)
    # Nobody else is.
    sign_in(servers[0], company, vera.login)
    time.sleep(caught.value.retry_delay)
    sign_in(servers[0], company, boris.login)
    # Which gives all attempts back.
    for _ in range(3):
        with refuses("UNAUTHENTICATED", "CREDENTIALS_REJECTED"):
            sign_in(servers[0], company, boris.login, "wrong-password")
    sign_in(servers[1], company, boris.login)


def test_a_login_that_nobody_has_is_locked_out_alike(limited, company):
    login = str(uuid.uuid4())
    for _ in range(4):
        with refuses("UNAUTHENTICATED", "CREDENTIALS_REJECTED"):
            sign_in(limited.nobody, company, login)
    with refuses("RESOURCE_EXHAUSTED", "SIGN_IN_LIMITED") as caught:
        sign_in(limited.nobody, company, login)
    is_limited(caught)
    kept = limited.database.rows(
        f"SELECT encode(account_hash, 'escape') FROM sign_in_allowance WHERE organization_id = '{company.id}'")
    assert kept and not any(login in row[0] for row in kept)


def test_attempts_that_come_at_once_are_counted_all(limited, company):
    boris = company.employee()
    channels = [grpc.insecure_channel(limited.address, options=[("grpc.use_local_subchannel_pool", 1)]) for _ in range(12)]
    _, errors = together([
        lambda channel=channel: sign_in(Session(channel), company, boris.login, "wrong-password") for channel in channels])
    reasons = [error.reason for error in errors]
    assert reasons.count("CREDENTIALS_REJECTED") == 4 and reasons.count("SIGN_IN_LIMITED") == 8, reasons


def test_guessing_the_current_password_counts_as_trying_to_sign_in(company):
    session = company.sign_in(company.employee().login)
    for _ in range(4):
        with refuses("FAILED_PRECONDITION", "PASSWORD_REJECTED"):
            session.employees.ChangePassword(current_password="wrong-password", new_password="another-password")
    with refuses("RESOURCE_EXHAUSTED", "SIGN_IN_LIMITED"):
        session.employees.ChangePassword(current_password=PASSWORD, new_password="another-password")


def messages(limited, phone):
    return limited.sms.ListMessages(sandbox_pb2.ListMessagesRequest(phone=phone), timeout=20).messages


def test_a_phone_gets_so_many_codes_and_one_that_nobody_has_is_answered_alike(limited):
    before = len(messages(limited, BORIS))
    for phone in (BORIS, UNKNOWN):
        for _ in range(3):
            limited.nobody.sessions.RequestCode(organization_code=NORTH, phone=phone)
        with refuses("RESOURCE_EXHAUSTED", "SIGN_IN_LIMITED") as caught:
            limited.nobody.sessions.RequestCode(organization_code=NORTH, phone=phone)
        is_limited(caught)
    assert len(messages(limited, BORIS)) == before + 3
    code = messages(limited, BORIS)[0].text[-6:]
    limited.sign_in("resident-app", NORTH, {"phone": {"phone": BORIS, "code": code}})
    # Who has signed in may ask again.
    limited.nobody.sessions.RequestCode(organization_code=NORTH, phone=BORIS)


def test_a_code_is_not_guessed_by_asking_for_others(limited):
    """Each code has five attempts of its own; the phone has four over all of them."""
    for _ in range(2):
        limited.nobody.sessions.RequestCode(organization_code=NORTH, phone=ANNA)
        for _ in range(2):
            with refuses("UNAUTHENTICATED", "CREDENTIALS_REJECTED"):
                limited.sign_in("resident-app", NORTH, {"phone": {"phone": ANNA, "code": "------"}})
    with refuses("RESOURCE_EXHAUSTED", "SIGN_IN_LIMITED"):
        limited.sign_in("resident-app", NORTH, {"phone": {"phone": ANNA, "code": messages(limited, ANNA)[0].text[-6:]}})


def test_a_session_is_refreshed_so_often_over_all_processes_and_lives_on(limited, company):
    servers = [limited.nobody, another_server(limited)]
    session = company.sign_in("anna")
    token = session.opened.refresh_token
    for attempt in range(3):
        token = servers[attempt % 2].sessions.RefreshSession(refresh_token=token).session.refresh_token
    for server in servers:
        with refuses("RESOURCE_EXHAUSTED", "SIGN_IN_LIMITED") as caught:
            server.sessions.RefreshSession(refresh_token=token)
        is_limited(caught)
    session.organizations.GetOrganization()
    time.sleep(caught.value.retry_delay)
    servers[0].sessions.RefreshSession(refresh_token=token)


@pytest.fixture
def calm(tmp_path_factory):
    """A server at which an address may spend 100 on signing in, five at 20 each, and a caller 30 on calls, in a quarter of an hour."""
    words = ["--limit", "maxSignInCostPerAddress=100", "--limit", "maxCallCost=30", "--limit", "callCostWindow=900"]
    with Product(tmp_path_factory.mktemp("calm"), words=words) as product:
        yield product


def test_an_address_signs_in_so_often_whatever_the_accounts_and_signs_out_all_the_same(calm):
    opened = calm.sign_in("crm", NORTH, {"password": {"login": "manager", "password": PASSWORD}})
    for _ in range(3):
        with refuses("UNAUTHENTICATED", "CREDENTIALS_REJECTED"):
            calm.sign_in("crm", NORTH, {"password": {"login": str(uuid.uuid4()), "password": PASSWORD}})
    # A refresh costs 5.
    token = opened.refresh_token
    for _ in range(4):
        token = calm.nobody.sessions.RefreshSession(refresh_token=token).session.refresh_token
    for refused in (
        lambda: calm.sign_in("crm", NORTH, {"password": {"login": "manager", "password": PASSWORD}}),
        lambda: calm.nobody.sessions.RefreshSession(refresh_token=token),
        lambda: calm.nobody.sessions.RequestCode(organization_code="nowhere", phone=ANNA),
    ):
        with refuses("RESOURCE_EXHAUSTED", "SIGN_IN_LIMITED") as caught:
            refused()
        is_limited(caught, 900)
    calm.nobody.sessions.RevokeSession(refresh_token=token)


def test_a_caller_calls_so_often_by_what_calls_cost_over_all_their_sessions_and_others_go_on(calm):
    sessions = [calm.staff("manager"), calm.staff("manager", client="employee-app")]
    role = sessions[0].roles.ListRoles().roles[0]
    # 20 of 30: a password is hashed.
    sessions[0].employees.CreateEmployee(name="Борис", role_id=role.id, login="boris", password=PASSWORD)
    with refuses("RESOURCE_EXHAUSTED", "RATE_LIMITED") as caught:
        sessions[0].employees.CreateEmployee(name="Вера", role_id=role.id, login="vera", password=PASSWORD)
    assert 0 < caught.value.retry_delay <= 900
    for call in range(9):
        sessions[call % 2].orders.ListOrders(page_size=1)
    for session in sessions:
        with refuses("RESOURCE_EXHAUSTED", "RATE_LIMITED"):
            session.orders.ListOrders(page_size=1)
    calm.staff("dispatcher").orders.ListOrders(page_size=1)
