"""An organization of a test's own, with staff of which nobody else knows."""

import uuid

from calls import Session
from demo import PASSWORD, PASSWORD_HASH

ALL = range(1, 19)


class Company:
    """Begins with one administrator, whose role has every permission, and public clients of the CRM and the employee app."""

    def __init__(self, product):
        self.product = product
        self.id, self.code = str(uuid.uuid4()), f"company-{uuid.uuid4()}"
        bits = sum(1 << code for code in ALL)
        product.database.rows(f"""
            INSERT INTO organization (organization_id, code, title, currency_code, created_at)
              VALUES ('{self.id}', '{self.code}', 'УК «Новая»', 'RUB', now());
            INSERT INTO client (organization_id, client_id, application) VALUES ('{self.id}', 'crm', 1), ('{self.id}', 'app', 2);
            INSERT INTO role (organization_id, role_id, title, permissions) VALUES ('{self.id}', '{self.id}', 'Всё', {bits});
            INSERT INTO employee (organization_id, employee_id, role_id, name, created_at)
              VALUES ('{self.id}', '{self.id}', '{self.id}', 'Анна', now());
            INSERT INTO employee_credential (organization_id, employee_id, login, password_hash)
              VALUES ('{self.id}', '{self.id}', 'anna', '{PASSWORD_HASH}')""")
        self.role_id, self.anna = self.id, self.sign_in("anna")

    def sign_in(self, login, password=PASSWORD, client="crm", **fields):
        """A session of its own, with what the server answered as `opened`."""
        opened = self.product.nobody.sessions.CreateSession(
            organization_code=self.code, client_id=client, password={"login": login, "password": password}, **fields).session
        session = Session(self.product.channel, opened.access_token, opened.principal_id)
        session.opened = opened
        return session

    def role(self, *permissions, **fields):
        return self.anna.roles.CreateRole(title=f"Роль {uuid.uuid4()}", permissions=permissions, **fields).role

    def employee(self, role_id=None, **fields):
        """Signs in by the login with the demo's password."""
        employee = self.anna.employees.CreateEmployee(
            name="Борис", role_id=role_id or self.role_id, login=f"boris-{uuid.uuid4()}", password=PASSWORD, **fields).employee
        self.product.database.rows(
            f"UPDATE employee_credential SET password_hash = '{PASSWORD_HASH}' WHERE employee_id = '{employee.id}'")
        return employee
