"""Customers are entered by those who order for them, found by name and phone, and live somewhere; nothing of it is in a log."""

import uuid

import pytest
from calls import refuses, together
from demo import ANNA, PYOTR, SOUTH, demo_id
from product import Product, psql

ANNAS_PHONE = "+79110000001"


def found(session, **fields):
    return [customer.id for customer in session.customers.ListCustomers(page_size=200, **fields).customers]


def phone():
    return f"+7950{uuid.uuid4().int % 10_000_000:07}"


def test_customers_are_entered_and_changed_by_P4(product, scenes):
    customers = scenes.dispatcher.customers
    premises = scenes.new_premises()
    number = phone()
    nina = customers.CreateCustomer(customer={"name": "Нина Зимина", "phone": number, "premises_id": premises.id}).customer
    assert not nina.registered and nina.address.endswith(", кв. 1")
    assert customers.GetCustomer(customer_id=nina.id).customer == nina
    changed = customers.UpdateCustomer(
        customer_id=nina.id, customer={"name": "Нина Летова"}, update_mask={"paths": ["name", "premises_id"]}, etag=nina.etag).customer
    assert (changed.name, changed.phone, changed.premises_id, changed.address) == ("Нина Летова", number, "", "")
    assert customers.GetCustomer(customer_id=nina.id).customer == changed
    with refuses("ABORTED", "ETAG_MISMATCH"):
        customers.UpdateCustomer(customer_id=nina.id, customer=nina, etag=nina.etag)
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING") as caught:
        scenes.accountant.customers.UpdateCustomer(customer_id=nina.id, customer=nina)
    assert caught.value.info == {"permission": "P4"}
    with refuses("PERMISSION_DENIED"):
        scenes.anna.customers.GetCustomer(customer_id=ANNA)
    order = scenes.dispatcher.orders.CreateOrder(service_id=demo_id("a", "service", 2), customer_id=nina.id).order
    assert order.customer_name == "Нина Летова"


def test_a_customer_is_found_by_the_beginnings_of_names_and_of_phones(scenes):
    number = phone()
    name = f"Ёлкина Мария-{uuid.uuid4().hex[:8]}"
    mine = scenes.new_customer(name=name, phone=number).id
    for words in (name, name.lower(), name[-8:], f"ёлк {name[-8:]}", f"МАРИЯ {name[-8:-2]}"):
        assert found(scenes.manager, words=words) == [mine], words
    assert found(scenes.manager, words=f"елена {name[-8:]}") == []
    for written in (number, number[1:], "8" + number[2:], number[2:], f"+7 ({number[2:5]}) {number[5:8]}-{number[8:]}"):
        assert mine in found(scenes.manager, phone=written), written
    assert found(scenes.manager, phone=number, words="иван") == []
    assert found(scenes.manager, phone=number[5:]) == []
    other = phone()
    scenes.manager.customers.UpdateCustomer(customer_id=mine, customer={"phone": other}, update_mask={"paths": ["phone"]})
    assert (mine in found(scenes.manager, phone=number), mine in found(scenes.manager, phone=other)) == (False, True)
    assert PYOTR in found(scenes.manager, words="Пётр") and ANNA in found(scenes.manager, phone=ANNAS_PHONE)
    assert found(scenes.manager, premises_id=demo_id("a", "premises", 1)) == [ANNA]


def test_another_organizations_customers_are_found_by_nobody_else(product):
    south = product.staff("manager", organization=SOUTH)
    assert found(south, phone=ANNAS_PHONE) == [] and found(south, words="Анна") == []
    assert found(south, words="глеб") == [demo_id("b", "customer", 1)]


def test_pages_of_customers_neither_skip_nor_repeat(scenes):
    name = f"Одинакова {uuid.uuid4().hex[:8]}"
    made = {scenes.new_customer(name=name).id for _ in range(5)}
    token, seen = "", []
    while True:
        page = scenes.manager.customers.ListCustomers(words=name, page_size=2, page_token=token)
        seen, token = seen + [customer.id for customer in page.customers], page.next_page_token
        if not token:
            break
    assert len(seen) == 5 and set(seen) == made


def test_a_phone_signs_one_registered_customer_in(product, scenes):
    number = phone()
    zoya = scenes.new_customer(name="Зоя", phone=number, registered=True)
    assert product.resident(number).orders.ListOrders().orders == []
    guest = scenes.new_customer(name="Гость", phone=number)
    with refuses("ALREADY_EXISTS", "PHONE_TAKEN"):
        scenes.new_customer(name="Яна", phone=number, registered=True)
    with refuses("ALREADY_EXISTS", "PHONE_TAKEN"):
        scenes.manager.customers.UpdateCustomer(
            customer_id=guest.id, customer={"phone": number, "registered": True}, update_mask={"paths": ["phone", "registered"]})
    with refuses("ALREADY_EXISTS", "PHONE_TAKEN"):
        scenes.manager.customers.UpdateCustomer(
            customer_id=guest.id, customer={"registered": True}, update_mask={"paths": ["registered"]})
    with refuses("FAILED_PRECONDITION", "STAYS_REGISTERED"):
        scenes.manager.customers.UpdateCustomer(
            customer_id=zoya.id, customer={"registered": False}, update_mask={"paths": ["registered"]})
    with refuses("INVALID_ARGUMENT") as caught:
        scenes.new_customer(name="Яна", registered=True)
    assert caught.value.fields == ["customer.phone"]


def test_of_many_who_register_one_phone_at_once_one_does(product, scenes):
    number = phone()
    answers, errors = together([
        lambda session=session: session.customers.CreateCustomer(customer={"name": "Зоя", "phone": number, "registered": True})
        for session in product.connections(scenes.manager, 8)])
    assert len(answers) == 1 and {error.reason for error in errors} == {"PHONE_TAKEN"}


def test_buildings_and_premises_are_entered_renamed_and_listed(scenes):
    customers = scenes.dispatcher.customers
    building = scenes.new_building()
    flats = [customers.CreatePremises(premises={"building_id": building.id, "number": number}).premises for number in ("2", "1")]
    assert list(customers.ListPremises(building_id=building.id).premises) == flats[::-1]
    renamed = customers.UpdatePremises(premises_id=flats[0].id, premises={"number": "3"}, update_mask={"paths": ["number"]}).premises
    assert [flat.number for flat in customers.ListPremises(building_id=building.id).premises] == ["1", "3"]
    assert renamed.building_id == building.id
    moved = customers.UpdateBuilding(building_id=building.id, building={"address": "ул. Иная, 5"}, etag=building.etag).building
    assert moved in list(customers.ListBuildings(page_size=200).buildings)
    lives = scenes.new_customer(premises_id=renamed.id)
    assert lives.address == "ул. Иная, 5, 3"
    with refuses("ABORTED", "ETAG_MISMATCH"):
        customers.UpdateBuilding(building_id=building.id, building=building, etag=building.etag)
    with refuses("NOT_FOUND", "BUILDING_NOT_FOUND"):
        customers.CreatePremises(premises={"building_id": demo_id("b", "building", 1), "number": "1"})
    with refuses("NOT_FOUND", "PREMISES_NOT_FOUND"):
        scenes.new_customer(premises_id=demo_id("b", "premises", 1))


@pytest.mark.parametrize("table, condition", [
    ("customer_word", "word >= lower($1) AND word < lower($1) || U&'\\+10FFFF'"),
    ("price_item_word",
     f"legal_entity_id = '{demo_id('a', 'legal_entity', 1)}' AND word >= lower($1) AND word < lower($1) || U&'\\+10FFFF'"),
])
def test_what_a_word_begins_with_is_a_range_of_an_index_behind_row_level_security(product, table, condition):
    organization = demo_id("a", "organization", 1)
    plan = psql(
        product.database.url, f"""
        SET ROLE marketplace_app; SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan;
        SELECT set_config('app.organization_id', '{organization}', false);
        PREPARE words (text) AS SELECT 1 FROM {table} WHERE organization_id = '{organization}' AND {condition};
        EXPLAIN EXECUTE words ('а')""")
    conditions = [line[0] for line in plan if "Index Cond" in line[0]]
    assert conditions and "word >=" in conditions[0] and "word <" in conditions[0], plan


def test_no_name_nor_phone_is_in_the_log(tmp_path):
    with Product(tmp_path, words=["--log-level", "trace"]) as product:
        manager = product.staff("manager")
        customer = {"name": "Секретова Тайна", "phone": "+79617778899", "registered": True}
        manager.customers.CreateCustomer(customer=customer)
        with refuses("ALREADY_EXISTS", "PHONE_TAKEN"):
            manager.customers.CreateCustomer(customer=customer)
        with refuses("INVALID_ARGUMENT"):
            manager.customers.CreateCustomer(customer={**customer, "phone": "9617778899 Секретова"})
        manager.customers.ListCustomers(words="Секретова", phone="9617778899")
        with refuses("INVALID_ARGUMENT"):
            manager.customers.ListCustomers(words="Секретова" * 100, phone="9617778899" * 10)
        logs = "".join(path.read_text() for path in tmp_path.glob("marketplace-server-*.log"))
        assert "CreateCustomer" in logs
        for secret in ("екретова", "Тайна", "9617778899", "617778899"):
            assert secret not in logs
