"""What an organization decides of itself: settings, and the programs that sign in."""

import uuid

import pytest
from calls import refuses, together
from company import Company
from states import Application

ACCOUNT = {"provider": "smsc", "user": "uk-novaya", "sender": "UK NOVAYA"}


@pytest.fixture
def company(product):
    return Company(product)


def settings(company):
    return company.anna.organizations.GetOrganization().organization


def test_P17_settings_begin_with_the_products_defaults(company):
    found = settings(company)
    assert (found.code, found.title, found.currency_code) == (company.code, "УК «Новая»", "RUB")
    # R14, and how long a payment may be made.
    leads = [found.execution_lead, found.suspension_lead, found.task_lead, found.payment_lifetime]
    assert [lead.seconds for lead in leads] == [7200, 86_400, 7200, 1200]
    assert not found.time_tracking and not found.HasField("sms") and found.default_language == 1


def test_what_is_given_is_changed_and_the_rest_stays(company):
    before = settings(company)
    after = company.anna.organizations.UpdateOrganization(
        execution_lead={"seconds": 3600}, payment_lifetime={"seconds": 600}, default_language="LANGUAGE_ENGLISH", etag=before.etag).organization
    assert (after.execution_lead.seconds, after.payment_lifetime.seconds, after.default_language) == (3600, 600, 2)
    assert (after.suspension_lead, after.task_lead) == (before.suspension_lead, before.task_lead)
    assert settings(company) == after
    with refuses("ABORTED", "ETAG_MISMATCH"):
        company.anna.organizations.UpdateOrganization(time_tracking=True, etag=before.etag)
    row = company.product.database.rows(f"""
        SELECT execution_lead_seconds, suspension_lead_seconds, task_lead_seconds, payment_lifetime_seconds, language
          FROM organization WHERE organization_id = '{company.id}'""")
    assert row == [("3600", "86400", "7200", "600", "en")]


@pytest.mark.parametrize("field", ["execution_lead", "suspension_lead", "task_lead", "payment_lifetime"])
@pytest.mark.parametrize("value", [{"seconds": 59}, {"seconds": 2_592_001}, {"seconds": 90, "nanos": 1}], ids=str)
def test_a_time_out_of_its_range_is_refused_by_its_path(company, field, value):
    with refuses("INVALID_ARGUMENT") as caught:
        company.anna.organizations.UpdateOrganization(**{field: value})
    assert caught.value.fields == [field]


def test_F6_with_time_tracking_every_employee_has_P9_and_nobody_else_has(company):
    session = company.sign_in(company.employee(company.role(1).id).login)

    def bits():
        """As every call reads them."""
        session_id = company.product.database.rows(
            f"SELECT session_id FROM session WHERE principal_id = '{session.principal}'")[0][0]
        row = company.product.database.rows(f"SELECT enter('{company.id}', '{session_id}', '{session.principal}')")
        return int(row[0][0])

    def version():
        rows = company.product.database.rows(f"SELECT version FROM access_version WHERE organization_id = '{company.id}'")
        return int(rows[0][0]) if rows else 0

    assert bits() == 1 << 1
    before = version()
    company.anna.organizations.UpdateOrganization(time_tracking=True)
    assert bits() == 1 << 1 | 1 << 9
    # Open streams read their rights anew.
    assert version() > before
    company.anna.organizations.UpdateOrganization(time_tracking=False)
    assert bits() == 1 << 1


def test_F30_the_password_of_the_SMS_centre_is_kept_and_never_shown(company):
    password = f"secret-{uuid.uuid4()}"
    with refuses("FAILED_PRECONDITION", "SMS_PASSWORD_REQUIRED"):
        company.anna.organizations.UpdateOrganization(sms=ACCOUNT)
    after = company.anna.organizations.UpdateOrganization(sms={**ACCOUNT, "password": password}).organization
    assert (after.sms.provider, after.sms.user, after.sms.sender) == tuple(ACCOUNT.values()) and not after.sms.password
    assert settings(company) == after

    def kept():
        return company.product.database.rows(f"""
            SELECT encode(sealed_password, 'hex') FROM sms_settings WHERE organization_id = '{company.id}'""")

    before = kept()
    assert len(before) == 1 and password.encode().hex() not in before[0][0]
    # Another sender of the same account needs it not again; another account does.
    changed = company.anna.organizations.UpdateOrganization(sms={**ACCOUNT, "sender": "UK"}).organization
    assert changed.sms.sender == "UK" and kept() == before
    for other in ({"provider": "elsewhere"}, {"user": "somebody"}):
        with refuses("FAILED_PRECONDITION", "SMS_PASSWORD_REQUIRED"):
            company.anna.organizations.UpdateOrganization(sms={**ACCOUNT, **other})
    without = company.anna.organizations.UpdateOrganization(without_sms=True).organization
    assert not without.HasField("sms") and kept() == []


def clients(session):
    return {client.id: client for client in session.organizations.ListClients().clients}


def test_P17_a_confidential_client_opens_sessions_with_its_secret_alone(company):
    registered = company.anna.organizations.RegisterClient(client_id="office", application="APPLICATION_CRM")
    assert registered.client.confidential and len(registered.secret) >= 43
    assert clients(company.anna)["office"] == registered.client
    for wrong in ("", "x", registered.secret[:-1], registered.secret + "x"):
        with refuses("UNAUTHENTICATED", "CLIENT_SECRET_REJECTED"):
            company.sign_in("anna", client="office", client_secret=wrong)
    session = company.sign_in("anna", client="office", client_secret=registered.secret)
    assert session.opened.application == Application.CRM
    rotated = company.anna.organizations.RotateClientSecret(client_id="office").secret
    with refuses("UNAUTHENTICATED", "CLIENT_SECRET_REJECTED"):
        company.sign_in("anna", client="office", client_secret=registered.secret)
    company.sign_in("anna", client="office", client_secret=rotated)
    session.organizations.GetOrganization()


def test_a_public_client_has_no_secret_and_may_be_given_one(company):
    for client in clients(company.anna).values():
        assert not client.confidential
    registered = company.anna.organizations.RegisterClient(client_id="master", application="APPLICATION_EMPLOYEE_APP")
    assert not registered.client.confidential and not registered.secret
    company.sign_in("anna", client="master")
    secret = company.anna.organizations.RotateClientSecret(client_id="master").secret
    with refuses("UNAUTHENTICATED", "CLIENT_SECRET_REJECTED"):
        company.sign_in("anna", client="master")
    company.sign_in("anna", client="master", client_secret=secret)


@pytest.mark.parametrize("method", ["RegisterClient", "RotateClientSecret"])
def test_a_secret_is_answered_once_and_stored_nowhere(company, method):
    fields = {"client_id": "office"}
    if method == "RegisterClient":
        fields["application"] = "APPLICATION_CRM"
    else:
        company.anna.organizations.RegisterClient(client_id="office", application="APPLICATION_CRM")
    key = str(uuid.uuid4())
    sessions = company.product.connections(company.anna, 8)
    answers, errors = together([
        lambda session=session: getattr(session.organizations, method)(key=key, **fields) for session in sessions])
    assert not errors
    secrets = [answer.secret for answer in answers if answer.secret]
    assert len(secrets) == 1
    assert not getattr(company.anna.organizations, method)(key=key, **fields).secret
    company.sign_in("anna", client="office", client_secret=secrets[0])
    kept = company.product.database.rows(f"""
        SELECT encode(response, 'escape') FROM idempotency WHERE organization_id = '{company.id}'
        UNION ALL SELECT encode(secret_hash, 'escape') FROM client WHERE organization_id = '{company.id}' AND secret_hash IS NOT NULL""")
    assert len(kept) >= 2 and not any(secrets[0] in text for row in kept for text in row)


def test_a_client_that_is_removed_ends_its_sessions_and_one_of_the_CRM_stays(company):
    session = company.sign_in("anna", client="app")
    company.anna.organizations.RemoveClient(client_id="app")
    with refuses("UNAUTHENTICATED", "SESSION_ENDED"):
        session.orders.ListOrders(page_size=1)
    with refuses("UNAUTHENTICATED", "REFRESH_TOKEN_REJECTED"):
        company.product.nobody.sessions.RefreshSession(refresh_token=session.opened.refresh_token)
    with refuses("FAILED_PRECONDITION", "CLIENT_UNKNOWN"):
        company.sign_in("anna", client="app")
    with refuses("NOT_FOUND", "CLIENT_NOT_FOUND"):
        company.anna.organizations.RemoveClient(client_id="app")
    with refuses("FAILED_PRECONDITION", "LAST_CRM_CLIENT"):
        company.anna.organizations.RemoveClient(client_id="crm")
    secret = company.anna.organizations.RegisterClient(client_id="office", application="APPLICATION_CRM").secret
    company.anna.organizations.RemoveClient(client_id="crm")
    assert clients(company.sign_in("anna", client="office", client_secret=secret)).keys() == {"office"}


def test_sessions_that_are_opened_while_their_client_is_removed_end_all_the_same(company):
    company.anna.organizations.RegisterClient(client_id="master", application="APPLICATION_EMPLOYEE_APP")
    opened, errors = together(
        [lambda: company.sign_in("anna", client="master")] * 4 + [lambda: company.anna.organizations.RemoveClient(client_id="master")])
    assert {error.reason for error in errors} <= {"CLIENT_UNKNOWN", "CREDENTIALS_REJECTED", "CONTENTION"}, errors
    if any(error.reason == "CONTENTION" for error in errors):
        company.anna.organizations.RemoveClient(client_id="master")
    for session in opened:
        if hasattr(session, "opened"):
            with refuses("UNAUTHENTICATED", "SESSION_ENDED"):
                session.orders.ListOrders(page_size=1)


def test_the_same_id_in_another_organization_is_another_client(company):
    stranger = Company(company.product)
    stranger.anna.organizations.RemoveClient(client_id="app")
    assert "app" in clients(company.anna)
    company.sign_in("anna", client="app")
    with refuses("ALREADY_EXISTS", "CLIENT_ID_TAKEN"):
        company.anna.organizations.RegisterClient(client_id="app", application="APPLICATION_EMPLOYEE_APP")


@pytest.mark.parametrize("fields", [
    {"client_id": "Office"}, {"client_id": "a b"}, {"client_id": "x" * 65}, {"application": "APPLICATION_SYSTEM"},
    {"application": "APPLICATION_UNSPECIFIED"}], ids=str)
def test_a_client_that_cannot_be_is_refused_by_its_path(company, fields):
    with refuses("INVALID_ARGUMENT") as caught:
        company.anna.organizations.RegisterClient(**{"client_id": "office", "application": "APPLICATION_CRM", **fields})
    assert caught.value.fields == list(fields)


def test_an_organization_has_a_hundred_clients_at_most(company):
    values = ", ".join(f"('{company.id}', 'client-{number}', 3)" for number in range(98))
    company.product.database.rows(f"INSERT INTO client (organization_id, client_id, application) VALUES {values}")
    with refuses("FAILED_PRECONDITION", "TOO_MANY_CLIENTS"):
        company.anna.organizations.RegisterClient(client_id="office", application="APPLICATION_CRM")
    company.anna.organizations.RemoveClient(client_id="client-0")
    company.anna.organizations.RegisterClient(client_id="office", application="APPLICATION_CRM")
    assert len(clients(company.anna)) == 100
