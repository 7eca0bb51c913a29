"""Callers by what they may, each signed in once: employees by their permissions, keys of a partner by their scopes."""

import threading
import uuid

from demo import AQUA, PASSWORD_HASH
from schema import contract
from states import Application

STAFF = {Application.CRM: "crm", Application.EMPLOYEE_APP: "employee-app"}
ALL = frozenset(range(1, 19))
SCOPES = {name.removeprefix("SCOPE_"): code for name, code in contract.Scope.items() if code}
ALL_SCOPES = frozenset(SCOPES.values())


def access(method, application):
    """What a method asks of an application."""
    return next(access for access in method.contract.access if access.application == application)


class Cast:
    def __init__(self, product, scenes):
        self.product, self.scenes = product, scenes
        # Somebody with every permission and scope.
        self.able = {
            Application.CRM: scenes.manager, Application.EMPLOYEE_APP: product.staff("manager", client="employee-app"),
            Application.RESIDENT_APP: scenes.anna, Application.PAYMENT_LINK: scenes.link(scenes.issued(scenes.cleaning()).id),
            Application.PARTNER_API: scenes.key()}
        self._logins, self._staff, self._keys, self._lock = {}, {}, {}, threading.Lock()

    def staff(self, application, permissions):
        """An employee with these permissions and no others; through each application the same one."""
        key = frozenset(permissions)
        with self._lock:
            if key not in self._logins:
                self._logins[key] = self._employ(key)
            if (application, key) not in self._staff:
                self._staff[application, key] = self.product.staff(self._logins[key], STAFF[application])
            return self._staff[application, key]

    def _employ(self, permissions):
        login, role, employee = f"cast-{uuid.uuid4()}", uuid.uuid4(), uuid.uuid4()
        bits = sum(1 << code for code in permissions)
        self.product.database.rows(f"""
            INSERT INTO role (organization_id, role_id, title, permissions) VALUES (current_organization(), '{role}', 'Проба', {bits});
            INSERT INTO employee (organization_id, employee_id, role_id, name, created_at)
              VALUES (current_organization(), '{employee}', '{role}', 'Проба', now());
            INSERT INTO employee_credential (organization_id, employee_id, login, password_hash)
              VALUES (current_organization(), '{employee}', '{login}', '{PASSWORD_HASH}')""")
        return login

    @property
    def staffs(self):
        return self._staff.values()

    def but(self, application, code):
        return self.staff(application, ALL - {code})

    def exact(self, method, application, *besides):
        """Somebody with what a method asks for of an application, and with nothing else but `besides`."""
        if application in STAFF:
            return self.staff(application, method.permissions(application) | set(besides))
        if application == Application.PARTNER_API:
            return self.key(set(access(method, application).scopes))
        return self.able[application]

    def key(self, scopes):
        """The systems of «Аква-Дом», with these scopes."""
        key = frozenset(scopes)
        with self._lock:
            if key not in self._keys:
                self._keys[key] = self.scenes.key(AQUA, [name for name, code in SCOPES.items() if code in key])
            return self._keys[key]

    def limit(self, session, permissions):
        """Leaves an employee of a company of the test's own with these permissions alone."""
        bits = sum(1 << code for code in permissions)
        self.product.database.rows(f"""
            UPDATE role SET permissions = {bits} FROM employee
              WHERE employee.role_id = role.role_id AND employee_id = '{session.principal}'""")

    def close(self):
        """Nobody is told of anything because of them, a partner's good keys are bounded, and no SMS is set up."""
        self.product.database.rows("""
            UPDATE employee SET active = false WHERE name = 'Проба';
            UPDATE api_key SET revoked_at = now() WHERE revoked_at IS NULL;
            DELETE FROM sms_settings WHERE organization_id = current_organization()""")


