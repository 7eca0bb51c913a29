"""Roles: what they let, what they tell, and that a change counts at once."""

import time

import pytest
from calls import refuses, together
from company import ALL, Company
from demo import PASSWORD, SOUTH, demo_id
from product import Feed


@pytest.fixture
def company(product):
    return Company(product)


def test_P16_a_role_is_made_read_changed_and_listed(company):
    role = company.role(1, 4, push_notifications=[5, 17], email_notifications=[18])
    assert (list(role.permissions), list(role.push_notifications), list(role.email_notifications)) == ([1, 4], [5, 17], [18])
    assert company.anna.roles.GetRole(role_id=role.id).role == role
    changed = company.anna.roles.UpdateRole(
        role_id=role.id, title="Диспетчер", push_notifications={"notifications": []}, etag=role.etag).role
    assert (changed.title, list(changed.permissions), list(changed.push_notifications)) == ("Диспетчер", [1, 4], [])
    assert list(changed.email_notifications) == [18]
    with refuses("ABORTED", "ETAG_MISMATCH"):
        company.anna.roles.UpdateRole(role_id=role.id, title="Мастер", etag=role.etag)
    first = company.anna.roles.ListRoles(page_size=1)
    second = company.anna.roles.ListRoles(page_size=1, page_token=first.next_page_token)
    assert [found.title for page in (first, second) for found in page.roles] == ["Всё", "Диспетчер"]
    assert not second.next_page_token


def test_every_permission_and_notification_of_the_product_is_kept_as_its_bit(company):
    role = company.role(*ALL, push_notifications=ALL, email_notifications=reversed(ALL))
    assert list(role.permissions) == list(role.push_notifications) == list(role.email_notifications) == list(ALL)
    bits = str(sum(1 << code for code in ALL))
    rows = company.product.database.rows(
        f"SELECT permissions, push_flags, email_flags FROM role WHERE role_id = '{role.id}'")
    assert rows == [(bits, bits, bits)]


@pytest.mark.parametrize("fields", [
    {"permissions": [0]}, {"permissions": [19]}, {"permissions": [4, 4]}, {"push_notifications": [44]},
    {"email_notifications": [1, 1]}, {"title": ""}], ids=str)
def test_what_the_product_does_not_know_is_refused_by_its_path(company, fields):
    with refuses("INVALID_ARGUMENT") as caught:
        company.anna.roles.CreateRole(**{"title": "Роль", **fields})
    assert caught.value.fields[0].startswith(next(iter(fields)))


def test_F4_a_permission_that_is_taken_away_or_given_counts_on_the_next_call(company):
    role = company.role(1)
    session = company.sign_in(company.employee(role.id).login)
    for permissions, is_allowed in (([], False), ([1], True), ([4], False), ([1, 4], True)):
        company.anna.roles.UpdateRole(role_id=role.id, permissions={"permissions": permissions})
        if is_allowed:
            session.orders.ListOrders(page_size=1)
        else:
            with refuses("PERMISSION_DENIED", "PERMISSION_MISSING"):
                session.orders.ListOrders(page_size=1)


def test_F4_an_open_stream_ends_before_the_next_event_once_its_role_loses_P1(product, scenes):
    """Within 5 s, and nothing that happened after the change is in it."""
    role = scenes.manager.roles.CreateRole(title="Наблюдатель", permissions=[1, 10]).role
    scenes.manager.employees.CreateEmployee(name="Вера", role_id=role.id, login=role.id, password=PASSWORD)
    feed = Feed(product.staff(role.id))
    before, _ = scenes.water()
    feed.wait(before.id, "ORDER_CREATED")
    scenes.manager.roles.UpdateRole(role_id=role.id, permissions={"permissions": [4]})
    changed = time.monotonic()
    after, _ = scenes.water()
    feed._thread.join(20)
    assert not feed._thread.is_alive() and time.monotonic() - changed < 20
    assert after.id not in {event.order_id for event in feed.events}


def test_F7_an_open_stream_shows_no_partner_order_any_more_once_its_role_loses_P10(product, scenes):
    role = scenes.manager.roles.CreateRole(title="Наблюдатель", permissions=[1, 10]).role
    scenes.manager.employees.CreateEmployee(name="Вера", role_id=role.id, login=role.id, password=PASSWORD)
    feed = Feed(product.staff(role.id))
    feed.wait(scenes.water()[0].id, "ORDER_CREATED")
    scenes.manager.roles.UpdateRole(role_id=role.id, permissions={"permissions": [1]})
    partners, own = scenes.water()[0], scenes.cleaning()
    feed.wait(own.id, "ORDER_CREATED")
    assert partners.id not in {event.order_id for event in feed.events}
    feed.close()


def test_a_role_goes_when_nobody_has_it(company):
    role, other = company.role(1), company.role(1)
    boris = company.employee(role.id)
    company.anna.employees.UpdateEmployee(employee_id=boris.id, active=False)
    with refuses("FAILED_PRECONDITION", "ROLE_IN_USE"):
        company.anna.roles.DeleteRole(role_id=role.id)
    company.anna.employees.UpdateEmployee(employee_id=boris.id, role_id=other.id)
    with refuses("ABORTED", "ETAG_MISMATCH"):
        company.anna.roles.DeleteRole(role_id=role.id, etag="0")
    company.anna.roles.DeleteRole(role_id=role.id, etag=role.etag)
    with refuses("NOT_FOUND", "ROLE_NOT_FOUND"):
        company.anna.roles.GetRole(role_id=role.id)
    with refuses("NOT_FOUND", "ROLE_NOT_FOUND"):
        company.anna.employees.UpdateEmployee(employee_id=boris.id, role_id=role.id)


def test_a_role_that_is_given_and_deleted_at_once_is_either(company):
    for _ in range(10):
        role = company.role(1)
        boris = company.employee(company.role().id)
        done, errors = together([
            lambda: company.anna.roles.DeleteRole(role_id=role.id),
            lambda: company.anna.employees.UpdateEmployee(employee_id=boris.id, role_id=role.id)])
        assert len(done) == 1 and errors[0].reason in {"ROLE_IN_USE", "ROLE_NOT_FOUND"}, errors


def test_another_organizations_role_is_given_to_nobody(company):
    southern = demo_id("b", "role", 1)
    assert company.product.staff("manager", organization=SOUTH).roles.GetRole(role_id=southern)
    with refuses("NOT_FOUND", "ROLE_NOT_FOUND"):
        company.employee(southern)
    with refuses("NOT_FOUND", "ROLE_NOT_FOUND"):
        company.anna.employees.UpdateEmployee(employee_id=company.anna.principal, role_id=southern)
