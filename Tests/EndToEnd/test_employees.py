"""Staff: who they are, how they sign in, and that an organization never shuts itself out."""

import hashlib
import uuid

import pytest
from calls import refuses, together
from company import Company
from demo import PASSWORD
from schema import METHODS

OTHER_PASSWORD = "another-password"


@pytest.fixture
def company(product):
    return Company(product)


def test_P16_a_new_employee_signs_in_with_the_first_password_and_does_what_the_role_lets(company):
    role = company.role(1)
    boris = company.anna.employees.CreateEmployee(
        name="Борис", role_id=role.id, login="boris", password=PASSWORD, email="boris@example.org").employee
    assert (boris.name, boris.role_id, boris.login, boris.email, boris.active) == ("Борис", role.id, "boris", "boris@example.org", True)
    session = company.sign_in("boris")
    assert session.principal == boris.id
    session.orders.ListOrders(page_size=1)
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING") as caught:
        session.employees.ListEmployees()
    assert caught.value.info == {"permission": "P16"}
    assert company.anna.employees.GetEmployee(employee_id=boris.id).employee == boris


def test_a_login_is_taken_once_whoever_is_first(company):
    role = company.role()
    calls = [
        lambda name=name: company.anna.employees.CreateEmployee(
            name=name, role_id=role.id, login="boris", password=PASSWORD) for name in "ABCD"]
    created, errors = together(calls)
    assert len(created) == 1 and {error.reason for error in errors} == {"LOGIN_TAKEN"}


def test_employees_are_listed_by_name_page_by_page_and_the_inactive_when_asked_for(company):
    role = company.role()
    names = ["Юлия", "Борис", "Борис", "Вера"]
    made = [
        company.anna.employees.CreateEmployee(name=name, role_id=role.id, login=str(uuid.uuid4()), password=PASSWORD).employee
        for name in names]
    company.anna.employees.UpdateEmployee(employee_id=made[3].id, active=False)

    def listed(**fields):
        found, token = [], ""
        while True:
            page = company.anna.employees.ListEmployees(page_size=2, page_token=token, **fields)
            assert len(page.employees) <= 2
            found += page.employees
            token = page.next_page_token
            if not token:
                return found

    assert [employee.name for employee in listed()] == ["Анна", "Борис", "Борис", "Юлия"]
    everybody = listed(include_inactive=True)
    assert [employee.name for employee in everybody] == ["Анна", "Борис", "Борис", "Вера", "Юлия"]
    assert len({employee.id for employee in everybody}) == 5
    with refuses("INVALID_ARGUMENT"):
        token = company.anna.employees.ListEmployees(page_size=2).next_page_token
        company.anna.employees.ListEmployees(page_size=2, page_token=token, include_inactive=True)


def test_F4_another_role_counts_on_the_next_call(company):
    boris = company.employee(company.role(1).id)
    session = company.sign_in(boris.login)
    session.orders.ListOrders(page_size=1)
    company.anna.employees.UpdateEmployee(employee_id=boris.id, role_id=company.role().id)
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING"):
        session.orders.ListOrders(page_size=1)


def test_what_is_not_given_stays_and_an_old_etag_is_refused(company):
    boris = company.employee(company.role().id, email="boris@example.org")
    renamed = company.anna.employees.UpdateEmployee(employee_id=boris.id, name="Борис Иванов", etag=boris.etag).employee
    assert (renamed.name, renamed.role_id, renamed.email, renamed.active) == ("Борис Иванов", boris.role_id, boris.email, True)
    assert renamed.etag != boris.etag
    with refuses("ABORTED", "ETAG_MISMATCH"):
        company.anna.employees.UpdateEmployee(employee_id=boris.id, name="Кто-то", etag=boris.etag)
    assert company.anna.employees.UpdateEmployee(employee_id=boris.id, without_email=True, etag=renamed.etag).employee.email == ""
    for fields in ({"email": "nobody"}, {"email": ""}, {"name": ""}, {"name": "я" * 129}):
        with refuses("INVALID_ARGUMENT") as caught:
            company.anna.employees.UpdateEmployee(employee_id=boris.id, **fields)
        assert caught.value.fields == list(fields)


def test_who_is_made_inactive_loses_their_sessions_at_once_and_they_do_not_come_back(company):
    boris = company.employee()
    sessions = [company.sign_in(boris.login), company.sign_in(boris.login, client="app")]
    company.anna.employees.UpdateEmployee(employee_id=boris.id, active=False)
    for session in sessions:
        with refuses("UNAUTHENTICATED", "SESSION_ENDED"):
            session.orders.ListOrders(page_size=1)
    with refuses("UNAUTHENTICATED", "CREDENTIALS_REJECTED"):
        company.sign_in(boris.login)
    company.anna.employees.UpdateEmployee(employee_id=boris.id, active=True)
    for session in sessions:
        with refuses("UNAUTHENTICATED", "REFRESH_TOKEN_REJECTED"):
            company.product.nobody.sessions.RefreshSession(refresh_token=session.opened.refresh_token)
    company.sign_in(boris.login).orders.ListOrders(page_size=1)


def test_a_password_that_is_reset_ends_the_sessions_and_the_one_before(company):
    boris = company.employee()
    session = company.sign_in(boris.login)
    company.anna.employees.ResetPassword(employee_id=boris.id, password=OTHER_PASSWORD)
    with refuses("UNAUTHENTICATED", "SESSION_ENDED"):
        session.orders.ListOrders(page_size=1)
    with refuses("UNAUTHENTICATED", "CREDENTIALS_REJECTED"):
        company.sign_in(boris.login)
    company.sign_in(boris.login, OTHER_PASSWORD)


@pytest.mark.parametrize("client", ["crm", "app"])
def test_an_employee_without_any_permission_changes_their_own_password_and_keeps_this_session_alone(company, client):
    boris = company.employee(company.role().id)
    this, other = company.sign_in(boris.login, client=client), company.sign_in(boris.login)
    with refuses("FAILED_PRECONDITION", "PASSWORD_REJECTED"):
        this.employees.ChangePassword(current_password="not-this-one", new_password=OTHER_PASSWORD)
    this.employees.ChangePassword(current_password=PASSWORD, new_password=OTHER_PASSWORD)
    with refuses("UNAUTHENTICATED", "SESSION_ENDED"):
        other.orders.ListOrders(page_size=1)
    this.employees.ChangePassword(current_password=OTHER_PASSWORD, new_password=PASSWORD)
    company.sign_in(boris.login)


def test_nothing_that_is_kept_has_a_password_in_it(company):
    password, boris = f"secret-{uuid.uuid4()}", company.employee()
    company.anna.employees.ResetPassword(employee_id=boris.id, password=password)
    kept = company.product.database.rows(f"""
        SELECT password_hash FROM employee_credential WHERE organization_id = '{company.id}'
        UNION ALL SELECT encode(response, 'escape') FROM idempotency WHERE organization_id = '{company.id}'""")
    assert kept and not any(password in text for row in kept for text in row)
    # What a call is known again by is of no use for trying passwords: it is not the plain hash of the request.
    request = METHODS["access.v1.EmployeeService/ResetPassword"].request(employee_id=boris.id, password=password)
    plain = hashlib.sha256(request.SerializeToString()).hexdigest()
    hashes = company.product.database.rows(
        f"SELECT encode(request_hash, 'hex') FROM idempotency WHERE organization_id = '{company.id}'")
    assert len(hashes) >= 2 and (plain,) not in hashes


def test_the_last_active_employee_with_P16_neither_goes_nor_loses_it(company):
    plain = company.role(1)
    company.employee(company.role(16).id)
    anna = company.anna.principal
    everyone = company.anna.employees.ListEmployees().employees
    other = next(employee for employee in everyone if employee.id != anna)
    company.anna.employees.UpdateEmployee(employee_id=other.id, active=False)
    for refused in (
        lambda: company.anna.employees.UpdateEmployee(employee_id=anna, active=False),
        lambda: company.anna.employees.UpdateEmployee(employee_id=anna, role_id=plain.id),
        lambda: company.anna.roles.UpdateRole(role_id=company.role_id, permissions={"permissions": [1, 17]}),
    ):
        with refuses("FAILED_PRECONDITION", "LAST_ADMINISTRATOR"):
            refused()
    # What does not take it away is let through.
    company.anna.employees.UpdateEmployee(employee_id=anna, name="Анна Петрова")
    company.anna.roles.UpdateRole(role_id=company.role_id, permissions={"permissions": [1, 16]})
    company.anna.employees.UpdateEmployee(employee_id=other.id, active=True)
    company.anna.employees.UpdateEmployee(employee_id=anna, role_id=plain.id)


@pytest.mark.parametrize("way", ["deactivate", "role", "permission"])
def test_of_two_administrators_who_take_it_from_each_other_at_once_one_stays(company, way):
    """Ten rounds: whoever stays gives it back."""
    roles = [company.role(1, 16), company.role(1, 16)]
    plain = company.role(1)
    people = [company.employee(role.id) for role in roles]
    sessions = [company.sign_in(person.login) for person in people]
    company.anna.employees.UpdateEmployee(employee_id=company.anna.principal, role_id=plain.id)

    def take(session, person, role):
        if way == "deactivate":
            return lambda: session.employees.UpdateEmployee(employee_id=person.id, active=False)
        if way == "role":
            return lambda: session.employees.UpdateEmployee(employee_id=person.id, role_id=plain.id)
        return lambda: session.roles.UpdateRole(role_id=role.id, permissions={"permissions": [1]})

    for _ in range(10):
        done, errors = together([take(sessions[0], people[1], roles[1]), take(sessions[1], people[0], roles[0])])
        assert len(done) == 1 and len(errors) == 1
        assert errors[0].reason in {"LAST_ADMINISTRATOR", "PERMISSION_MISSING", "SESSION_ENDED"}, errors[0]
        for index in range(2):
            try:
                sessions[1 - index] = company.sign_in(people[1 - index].login)
                sessions[1 - index].employees.UpdateEmployee(employee_id=people[index].id, active=True, role_id=roles[index].id)
                sessions[1 - index].roles.UpdateRole(role_id=roles[index].id, permissions={"permissions": [1, 16]})
            except Exception as refused:  # Of the one who was put out.
                assert refused.reason in {"PERMISSION_MISSING", "CREDENTIALS_REJECTED"}, refused
        sessions = [company.sign_in(person.login) for person in people]
