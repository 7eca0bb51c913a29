"""`marketplace-server create-organization`: from an empty database to somebody who makes everybody else."""

import os
import pty
import subprocess

import pytest
from calls import Session, refuses
from programs import BIN

PASSWORD = "first-password"


def create(product, *words, **environment):
    env = {**product.environment, **environment}
    return product.programs.run("marketplace-server", "create-organization", "--title", "УК «Первая»", *words, env=env)


def made(done):
    """What the command says that it made, by its first words."""
    assert done.returncode == 0, done.stderr
    return dict(line.rsplit(" ", 1) for line in done.stdout.splitlines() if line.startswith(("client secret", "organization")))


def signed_in(product, code, secret, login="administrator", password=PASSWORD):
    opened = product.nobody.sessions.CreateSession(
        organization_code=code, client_id="crm", client_secret=secret, password={"login": login, "password": password}).session
    return Session(product.channel, opened.access_token, opened.principal_id)


def test_the_first_administrator_signs_in_and_makes_everybody_else(product):
    done = create(product, "--code", "pervaya", "--name", "Анна Петрова", ADMINISTRATOR_PASSWORD=PASSWORD)
    secret = made(done)["client secret"]
    administrator = signed_in(product, "pervaya", secret)
    found = administrator.organizations.GetOrganization().organization
    assert (found.code, found.title, found.currency_code) == ("pervaya", "УК «Первая»", "RUB")
    role, = administrator.roles.ListRoles().roles
    assert list(role.permissions) == list(range(1, 19))
    employee, = administrator.employees.ListEmployees().employees
    assert (employee.name, employee.login, employee.role_id) == ("Анна Петрова", "administrator", role.id)
    client, = administrator.organizations.ListClients().clients
    assert (client.id, client.confidential) == ("crm", True)
    with refuses("UNAUTHENTICATED", "CLIENT_SECRET_REJECTED"):
        signed_in(product, "pervaya", "")
    administrator.employees.CreateEmployee(name="Борис", role_id=role.id, login="boris", password=PASSWORD)
    signed_in(product, "pervaya", secret, login="boris").orders.ListOrders()
    # Orders are numbered, priced and shown from then on as in any organization.
    assert not administrator.orders.ListOrders().orders


def test_a_code_that_there_is_is_refused_and_nothing_changes(product):
    secret = made(create(product, "--code", "vtoraya", ADMINISTRATOR_PASSWORD=PASSWORD))["client secret"]

    def rows():
        return product.database.rows("""
            SELECT organization_id, code, title FROM organization
            UNION ALL SELECT employee_id, name, '' FROM employee UNION ALL SELECT role_id, title, '' FROM role ORDER BY 1""")

    before = rows()
    done = create(product, "--code", "vtoraya", "--login", "other", ADMINISTRATOR_PASSWORD="another-password")
    assert done.returncode != 0 and "there is an organization vtoraya already" in done.stderr
    assert rows() == before
    signed_in(product, "vtoraya", secret)


def test_the_password_comes_from_a_file(product, tmp_path):
    file = tmp_path / "password"
    file.write_text(f"{PASSWORD}-file\n")
    secret = made(create(product, "--code", "tretya", "--password-file", file))["client secret"]
    signed_in(product, "tretya", secret, password=f"{PASSWORD}-file")


def test_the_password_is_asked_for_in_a_terminal_which_does_not_show_it(product):
    terminal, theirs = pty.openpty()
    command = [str(BIN / "marketplace-server"), "create-organization", "--title", "УК", "--code", "chetvertaya"]
    process = subprocess.Popen(command, stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=product.environment)
    shown = ""
    for _ in range(2):
        while not shown.endswith(": "):
            shown += process.stdout.read(1)
        os.write(terminal, f"{PASSWORD}\n".encode())
        shown = ""
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    os.set_blocking(terminal, False)
    try:
        echoed = os.read(terminal, 4096)
    except (BlockingIOError, OSError):
        echoed = b""
    os.close(terminal)
    os.close(theirs)
    assert PASSWORD.encode() not in echoed and PASSWORD not in out
    secret = next(line for line in out.splitlines() if line.startswith("client secret")).rsplit(" ", 1)[1]
    signed_in(product, "chetvertaya", secret)


@pytest.mark.parametrize(("words", "said"), [
    (["--code", "Имя"], "--code is of small letters"), (["--code", "-a"], "--code"), (["--code", "a" * 65], "--code is of"),
    (["--code", "a", "--currency", "rub"], "--currency is a code of ISO 4217"), (["--code", "a", "--login", ""], "--login has"),
], ids=lambda value: str(value)[:30])
def test_what_cannot_be_is_refused_with_what_to_do(product, words, said):
    done = create(product, *words, ADMINISTRATOR_PASSWORD=PASSWORD)
    assert done.returncode == 64 and said in done.stderr


@pytest.mark.parametrize(("environment", "said"), [
    ({"ADMINISTRATOR_PASSWORD": "short"}, "at least 8 characters"), ({}, "give --password-file or ADMINISTRATOR_PASSWORD")])
def test_without_a_good_password_nothing_is_made(product, environment, said):
    done = subprocess.run(
        [str(BIN / "marketplace-server"), "create-organization", "--title", "УК", "--code", "nikakaya"], stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=60, env={**product.environment, **environment})
    assert done.returncode != 0 and said in done.stderr
    assert not product.database.rows("SELECT 1 FROM organization WHERE code = 'nikakaya'")
