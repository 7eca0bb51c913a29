"""What can be ordered is managed over RPC: F1, F2, F10 to F12, F14 to F16, and agreements whose commission an order keeps."""

import datetime

import pytest
from calls import refuses, together
from demo import ANNA, BOTTLE, CLEANING, ROOM, SOUTH, WATER, demo_id
from scenes import price_item_of, service_of, units

OWN_SELLER, AKVA_DOM = demo_id("a", "legal_entity", 1), demo_id("a", "legal_entity", 2)
MASTERS, DISPATCHER = demo_id("a", "role", 2), demo_id("a", "employee", 1)
SUBJECT = "PAYMENT_SUBJECT_SERVICE"


def option(title, tariff=None, **fields):
    price = {"tariff": {"ten_thousandths": tariff * 10_000}} if tariff is not None else {}
    return {"title": title, "unit": "шт.", "payment_subject": SUBJECT, **price, **fields}


def ids(page):
    return [service.id for service in page.services]


# Categories.

def test_F2_categories_are_made_changed_ordered_and_deleted_by_P3(scenes):
    categories = scenes.manager.categories
    last = scenes.new_category(title="Яблоки", place=900001)
    first = scenes.new_category(title="Груши", place=900000)
    listed = [category.id for category in scenes.anna.categories.ListCategories(page_size=200).categories]
    assert listed.index(first.id) < listed.index(last.id)
    moved = categories.UpdateCategory(
        category_id=first.id, category={"place": 900002}, update_mask={"paths": ["place"]}, etag=first.etag).category
    assert (moved.title, moved.place) == ("Груши", 900002) and moved.etag != first.etag
    assert categories.GetCategory(category_id=first.id).category == moved
    listed = [category.id for category in categories.ListCategories(page_size=200).categories]
    assert listed.index(first.id) > listed.index(last.id)
    with refuses("ABORTED", "ETAG_MISMATCH"):
        categories.DeleteCategory(category_id=first.id, etag=first.etag)
    categories.DeleteCategory(category_id=first.id, etag=moved.etag)
    with refuses("NOT_FOUND", "CATEGORY_NOT_FOUND"):
        categories.GetCategory(category_id=first.id)
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING") as caught:
        scenes.dispatcher.categories.CreateCategory(category={"title": "Сливы"})
    assert caught.value.info == {"permission": "P3"}


def test_pages_of_categories_neither_skip_nor_repeat(scenes):
    made = {scenes.new_category(title="Одинаково", place=700000 + number % 2).id for number in range(5)}
    token, seen = "", []
    while True:
        page = scenes.anna.categories.ListCategories(page_size=2, page_token=token)
        seen += [category.id for category in page.categories]
        token = page.next_page_token
        if not token:
            break
    assert len(seen) == len(set(seen)) and made <= set(seen)


def test_a_category_that_a_service_is_in_stays(scenes):
    category = scenes.new_category()
    service = scenes.new_service(category_id=category.id, state="SERVICE_STATE_OFF")
    with refuses("FAILED_PRECONDITION", "CATEGORY_IN_USE"):
        scenes.manager.categories.DeleteCategory(category_id=category.id)
    scenes.manager.catalog.UpdateService(
        service_id=service.id, service={"category_id": demo_id("a", "category", 1)}, update_mask={"paths": ["category_id"]})
    scenes.manager.categories.DeleteCategory(category_id=category.id)


def test_a_category_is_deleted_or_gets_a_service_and_never_both(product, scenes):
    for _ in range(8):
        category = scenes.new_category()
        one, other = product.connections(scenes.manager, 2)
        _, errors = together([
            lambda one=one, id=category.id: one.categories.DeleteCategory(category_id=id),
            lambda other=other, id=category.id: other.catalog.CreateService(service=service_of(category_id=id))])
        assert [error.reason for error in errors] in (["CATEGORY_IN_USE"], ["CATEGORY_NOT_FOUND"])


# Services.

def test_F2_a_service_is_made_and_changed_by_P2_and_read_back_whole(scenes):
    said = service_of(
        description="Изготовление ключей", payment_mode="PAYMENT_MODE_POSTPAY", automatic_invoicing=True, refundable=True,
        refund_on_cancellation=True, refund_on_customer_cancellation=True, place=3, tags=["ключи", "двери"],
        pictures=["https://example.org/key.png", "picture:17"], execution_time={"seconds": 7200},
        options=[option("Ключ", 100, vat_basis_points=2000), option("Домофон")],
        fields=[
            {"title": "Подъезд", "kind": "ORDER_FIELD_KIND_NUMBER", "required": True},
            {"title": "Цвет", "kind": "ORDER_FIELD_KIND_CHOICE", "choices": ["белый", "тёмно-серый"]}],
        approval_steps=[{"role_id": MASTERS}, {"employee_id": DISPATCHER}])
    service = scenes.manager.catalog.CreateService(service=said).service
    assert scenes.manager.catalog.GetService(service_id=service.id).service == service
    assert (service.kind, service.partner_name, service.category) == (1, "", "Доставка")
    assert [choice for field in service.fields for choice in field.choices] == ["белый", "тёмно-серый"]
    assert [step.role_id or step.employee_id for step in service.approval_steps] == [MASTERS, DISPATCHER]
    assert service.execution_time.seconds == 7200 and list(service.tags) == ["ключи", "двери"]
    changed = scenes.manager.catalog.UpdateService(
        service_id=service.id, service={"title": "Ключи и замки", "approval_steps": [{"employee_id": DISPATCHER}]},
        update_mask={"paths": ["title", "approval_steps", "execution_time"]}, etag=service.etag).service
    assert scenes.manager.catalog.GetService(service_id=service.id).service == changed
    assert not changed.HasField("execution_time") and len(changed.approval_steps) == 1 and changed.options == service.options
    with refuses("ABORTED", "ETAG_MISMATCH"):
        scenes.manager.catalog.UpdateService(service_id=service.id, service=said, etag=service.etag)
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING") as caught:
        scenes.dispatcher.catalog.UpdateService(service_id=service.id, service=said)
    assert caught.value.info == {"permission": "P2"}


@pytest.mark.parametrize("fields, path", [
    ({"title": ""}, "service.title"), ({"title": "ю" * 200}, "service.title"), ({"tags": ["а", "а"]}, "service.tags"),
    ({"payment_mode": 0}, "service.payment_mode"), ({"state": 0}, "service.state"), ({"pictures": ["x"] * 21}, "service.pictures"),
    ({"execution_time": {"nanos": 5}}, "service.execution_time"), ({"options": [option("")]}, "service.options[0].title"),
    ({"fields": [{"title": "Цвет", "kind": "ORDER_FIELD_KIND_CHOICE"}]}, "service.fields[0].choices"),
    ({"fields": [{"title": "Имя", "kind": "ORDER_FIELD_KIND_TEXT", "choices": ["а"]}]}, "service.fields[0].choices"),
])
def test_a_service_that_breaks_a_rule_is_refused_by_the_fields_path_when_it_is_made_and_when_it_is_changed(scenes, fields, path):
    service = scenes.new_service()
    with refuses("INVALID_ARGUMENT") as caught:
        scenes.manager.catalog.CreateService(service=service_of(**fields))
    assert caught.value.fields == [path]
    with refuses("INVALID_ARGUMENT") as caught:
        scenes.manager.catalog.UpdateService(
            service_id=service.id, service=fields, update_mask={"paths": list(fields)})
    assert caught.value.fields == [path]
    assert scenes.manager.catalog.GetService(service_id=service.id).service == service


@pytest.mark.parametrize("path", ["id", "legal_entity_id", "kind", "etag", "nonsense", "options.title"])
def test_what_does_not_change_is_no_path_of_a_mask(scenes, path):
    with refuses("INVALID_ARGUMENT") as caught:
        scenes.manager.catalog.UpdateService(service_id=WATER, service={"title": "а"}, update_mask={"paths": [path]})
    assert caught.value.fields == ["update_mask"]


def test_what_a_service_names_must_be_there(scenes):
    for fields, reason in (
        ({"category_id": demo_id("b", "category", 1)}, "CATEGORY_NOT_FOUND"),
        ({"legal_entity_id": demo_id("b", "legal_entity", 1)}, "LEGAL_ENTITY_NOT_FOUND"),
        ({"approval_steps": [{"role_id": demo_id("b", "role", 1)}]}, "APPROVER_NOT_FOUND"),
        ({"options": [option("Ключ", id=BOTTLE)]}, "OPTION_NOT_FOUND"),
        ({"fields": [{"title": "а", "kind": "ORDER_FIELD_KIND_TEXT", "id": BOTTLE}]}, "FIELD_NOT_FOUND"),
    ):
        with refuses("NOT_FOUND", reason):
            scenes.new_service(**fields)
        if "legal_entity_id" not in fields:
            with refuses("NOT_FOUND", reason):
                scenes.manager.catalog.UpdateService(service_id=CLEANING, service=fields, update_mask={"paths": list(fields)})
    with refuses("INVALID_ARGUMENT", "APPROVAL_OF_PARTNER_SERVICE"):
        scenes.new_service(legal_entity_id=AKVA_DOM, approval_steps=[{"role_id": MASTERS}])


STATES = {"ACTIVE": (True, True), "TEST": (True, False), "CRM_ONLY": (True, False), "OFF": (False, False)}


@pytest.mark.parametrize("state", STATES)
def test_F1_a_services_state_says_who_sees_and_orders_it(scenes, state):
    category = scenes.new_category()
    service = scenes.new_service(state=f"SERVICE_STATE_{state}", category_id=category.id)
    items = [{"option_id": service.options[0].id, "quantity": units(1)}]
    staff_may, resident_may = STATES[state]
    assert ids(scenes.manager.catalog.ListServices(category_id=category.id)) == [service.id] * staff_may
    assert ids(scenes.anna.catalog.ListServices(category_id=category.id)) == [service.id] * resident_may
    named = {"category_id": category.id, "state": f"SERVICE_STATE_{state}"}
    assert ids(scenes.manager.catalog.ListServices(**named)) == [service.id]
    assert ids(scenes.anna.catalog.ListServices(**named)) == [service.id] * resident_may
    assert scenes.manager.catalog.GetService(service_id=service.id).service.id == service.id
    for may, call in (
        (resident_may, lambda: scenes.anna.catalog.GetService(service_id=service.id)),
        (resident_may, lambda: scenes.anna.orders.CreateOrder(service_id=service.id, items=items)),
        (staff_may, lambda: scenes.manager.orders.CreateOrder(service_id=service.id, items=items, customer_id=ANNA)),
    ):
        if may:
            call()
        else:
            with refuses("NOT_FOUND", "SERVICE_NOT_FOUND"):
                call()


def test_F1_own_and_partner_services_stand_apart_in_order_of_place_and_by_tag(scenes):
    category = scenes.new_category()
    own = [scenes.new_service(category_id=category.id, title=title, place=place, tags=["сад"] if place else [])
           for title, place in (("Б", 2), ("А", 2), ("В", 0))]
    partners = scenes.new_service(category_id=category.id, legal_entity_id=AKVA_DOM, place=1)
    assert partners.partner_name == "Аква-Дом"
    every = {"category_id": category.id}
    assert ids(scenes.master.catalog.ListServices(kind="SERVICE_KIND_OWN", **every)) == [own[2].id, own[1].id, own[0].id]
    assert ids(scenes.master.catalog.ListServices(kind="SERVICE_KIND_PARTNER", **every)) == [partners.id]
    assert ids(scenes.master.catalog.ListServices(**every)) == [own[2].id, partners.id, own[1].id, own[0].id]
    assert ids(scenes.master.catalog.ListServices(tag="сад", **every)) == [own[1].id, own[0].id]
    token, seen = "", []
    while True:
        page = scenes.anna.catalog.ListServices(page_size=1, page_token=token, **every)
        seen, token = seen + ids(page), page.next_page_token
        if not token:
            break
    assert seen == [own[2].id, partners.id, own[1].id, own[0].id]


def test_approval_steps_are_staffs_alone(scenes):
    service = scenes.new_service(approval_steps=[{"role_id": MASTERS}])
    assert service.approval_steps and not scenes.anna.catalog.GetService(service_id=service.id).service.approval_steps


# The order form.

def test_F11_F12_options_with_a_price_are_invoiced_at_once_and_others_are_not(scenes):
    service = scenes.new_service(automatic_invoicing=True, options=[option("Ключ", 100), option("Домофон")])
    priced, assessed = (found.id for found in service.options)
    answer = scenes.anna.orders.CreateOrder(service_id=service.id, items=[{"option_id": priced, "quantity": units(2)}])
    assert scenes.invoice(answer.invoice_id).total.minor_units == 20_000
    for items in ([assessed], [priced, assessed]):
        chosen = [{"option_id": chosen, "quantity": units(1)} for chosen in items]
        assert scenes.anna.orders.CreateOrder(service_id=service.id, items=chosen).invoice_id == ""
    scenes.manager.catalog.UpdateService(
        service_id=service.id, service={"automatic_invoicing": False}, update_mask={"paths": ["automatic_invoicing"]})
    answer = scenes.anna.orders.CreateOrder(service_id=service.id, items=[{"option_id": priced, "quantity": units(2)}])
    assert answer.invoice_id == ""


def test_F10_a_service_is_prepaid_or_postpaid(scenes):
    service = scenes.new_service(payment_mode="PAYMENT_MODE_PREPAY")
    changed = scenes.manager.catalog.UpdateService(
        service_id=service.id, service={"payment_mode": "PAYMENT_MODE_POSTPAY"}, update_mask={"paths": ["payment_mode"]}).service
    assert (service.payment_mode, changed.payment_mode) == (1, 2)
    assert scenes.anna.catalog.GetService(service_id=service.id).service.payment_mode == 2


def form():
    return [
        {"title": "Подъезд", "kind": "ORDER_FIELD_KIND_NUMBER", "required": True},
        {"title": "День", "kind": "ORDER_FIELD_KIND_DATE"},
        {"title": "Цвет", "kind": "ORDER_FIELD_KIND_CHOICE", "choices": ["белый", "серый"]},
        {"title": "Пожелания", "kind": "ORDER_FIELD_KIND_TEXT"}]


def test_an_order_carries_what_was_filled_in_and_keeps_it_when_the_form_changes(scenes):
    service = scenes.new_service(automatic_invoicing=True, fields=form())
    entrance, day, colour, wish = (field.id for field in service.fields)
    order = scenes.anna.orders.CreateOrder(
        service_id=service.id, items=[{"option_id": service.options[0].id, "quantity": units(1)}],
        fields=[{"field_id": colour, "choice": "серый"}, {"field_id": entrance, "number_thousandths": -2500},
                {"field_id": day, "date": "2028-02-29"}, {"field_id": wish, "text": "Не звонить"}])
    before = scenes.everything(order.order)
    assert [(field.title, field.WhichOneof("value")) for field in order.order.fields] == [
        ("Подъезд", "number_thousandths"), ("День", "date"), ("Цвет", "choice"), ("Пожелания", "text")]
    assert order.order.fields[0].number_thousandths == -2500
    changed = scenes.manager.catalog.UpdateService(
        service_id=service.id, update_mask={"paths": ["fields", "options"]},
        service={"fields": [{"id": colour, "title": "Оттенок", "kind": "ORDER_FIELD_KIND_TEXT"}], "options": [option("Замок", 900)]}
    ).service
    assert [field.title for field in changed.fields] == ["Оттенок"] and changed.options[0].id != service.options[0].id
    assert scenes.everything(order.order) == before
    with refuses("NOT_FOUND", "OPTION_NOT_FOUND"):
        scenes.anna.orders.CreateOrder(
            service_id=service.id, items=[{"option_id": service.options[0].id, "quantity": units(1)}])
    with refuses("NOT_FOUND", "FIELD_NOT_FOUND"):
        scenes.anna.orders.CreateOrder(service_id=service.id, fields=[{"field_id": entrance, "number_thousandths": 1}])


@pytest.mark.parametrize("given, reason", [
    ({}, "FIELD_REQUIRED"), ({0: {"text": "второй"}}, "FIELD_VALUE_INVALID"),
    ({0: {"number_thousandths": 1}, 1: {"date": "2026-02-30"}}, "FIELD_VALUE_INVALID"),
    ({0: {"number_thousandths": 1}, 2: {"choice": "красный"}}, "FIELD_VALUE_INVALID"),
])
def test_a_form_that_is_filled_in_wrongly_orders_nothing(product, scenes, given, reason):
    service = scenes.new_service(fields=form())
    with refuses("INVALID_ARGUMENT", reason) as caught:
        scenes.anna.orders.CreateOrder(
            service_id=service.id, fields=[{"field_id": service.fields[at].id, **value} for at, value in given.items()])
    assert caught.value.info["field_id"] in {field.id for field in service.fields}
    assert product.database.rows(f"SELECT 1 FROM customer_order WHERE service_id = '{service.id}'") == []


def test_concurrent_changes_of_a_form_leave_one_of_them_whole(product, scenes):
    service = scenes.new_service()
    sessions = product.connections(scenes.manager, 6)
    answers, errors = together([
        lambda session=session, number=number: session.catalog.UpdateService(
            service_id=service.id, update_mask={"paths": ["options", "fields", "approval_steps"]},
            service={"options": [option(f"{number}-{index}") for index in range(number)],
                     "fields": [{"title": f"{number}", "kind": "ORDER_FIELD_KIND_TEXT"}] * number,
                     "approval_steps": [{"role_id": MASTERS}] * number})
        for number, session in enumerate(sessions, 1)])
    assert not errors and len({answer.service.etag for answer in answers}) == 6
    last = max((answer.service for answer in answers), key=lambda service: int(service.etag))
    assert scenes.manager.catalog.GetService(service_id=service.id).service == last


# Price lists.

def names(scenes, words, **seller):
    seller = seller or {"legal_entity_id": OWN_SELLER}
    return [item.name for item in scenes.manager.price_lists.ListPriceItems(words=words, page_size=200, **seller).items]


def test_price_items_are_made_changed_found_by_words_and_removed_by_P2(scenes):
    items = scenes.manager.price_lists
    seller = scenes.new_legal_entity().id
    boiler, valve = (scenes.new_price_item(name=name, legal_entity_id=seller) for name in (
        "Замена бойлера (до 50 л)", "Замена шарового крана"))
    for words, found in (("замена", [boiler, valve]), ("КРАН зам", [valve]), ("50", [boiler]), ("ойлер", []), ("", [boiler, valve])):
        assert names(scenes, words, legal_entity_id=seller) == [item.name for item in found], words
    changed = items.UpdatePriceItem(
        price_item_id=valve.id, etag=valve.etag, update_mask={"paths": ["name", "vat_basis_points", "payment_subject", "tariff"]},
        item={"name": "Вентиль", "payment_subject": "PAYMENT_SUBJECT_COMMODITY", "tariff": {"ten_thousandths": 1}}).item
    assert not changed.HasField("vat_basis_points") and changed.payment_subject == 1 and changed.unit == valve.unit
    assert items.GetPriceItem(price_item_id=valve.id).item == changed
    assert names(scenes, "замена", legal_entity_id=seller) == [boiler.name]
    assert names(scenes, "вент", legal_entity_id=seller) == ["Вентиль"]
    with refuses("ABORTED", "ETAG_MISMATCH"):
        items.DeletePriceItem(price_item_id=valve.id, etag=valve.etag)
    items.DeletePriceItem(price_item_id=valve.id, etag=changed.etag)
    assert names(scenes, "", legal_entity_id=seller) == [boiler.name]
    assert items.GetPriceItem(price_item_id=valve.id).item.removed
    with refuses("FAILED_PRECONDITION", "PRICE_ITEM_REMOVED"):
        items.UpdatePriceItem(price_item_id=valve.id, item=price_item_of())
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING") as caught:
        scenes.dispatcher.price_lists.CreatePriceItem(item=price_item_of())
    assert caught.value.info == {"permission": "P2"}


def test_F14_without_a_price_list_of_the_sellers_there_is_nothing_to_invoice_with(scenes):
    seller = scenes.new_legal_entity().id
    service = scenes.new_service(legal_entity_id=seller)
    order = scenes.anna.orders.CreateOrder(service_id=service.id).order
    draft = scenes.manager.invoices.CreateInvoice(order_id=order.id).invoice
    assert names(scenes, "", service_id=service.id) == []
    with refuses("INVALID_ARGUMENT", "PRICE_ITEM_OF_ANOTHER_SELLER"):
        scenes.line(draft, ROOM)
    item = scenes.new_price_item(legal_entity_id=seller)
    assert names(scenes, "", service_id=service.id) == [item.name]
    assert scenes.line(draft, item.id, quantity=2).total.minor_units == 20_000


def test_F15_a_removed_item_is_no_item_of_a_new_line_and_stays_on_the_old_one(scenes):
    item = scenes.new_price_item()
    draft = scenes.draft(scenes.cleaning(), item.id)
    scenes.manager.price_lists.DeletePriceItem(price_item_id=item.id)
    with refuses("NOT_FOUND", "PRICE_ITEM_NOT_FOUND"):
        scenes.line(draft, item.id)
    assert scenes.invoice(draft.id) == draft


def test_F16_a_lines_tariff_is_the_price_lists_or_its_own_and_neither_changes_the_other(scenes):
    item = scenes.new_price_item()
    listed = scenes.draft(scenes.cleaning(), item.id)
    overridden = scenes.draft(scenes.cleaning(), item.id, tariff={"ten_thousandths": 500_000})
    assert (listed.lines[0].tariff.ten_thousandths, overridden.lines[0].tariff.ten_thousandths) == (1_000_000, 500_000)
    assert scenes.manager.price_lists.GetPriceItem(price_item_id=item.id).item == item
    scenes.manager.price_lists.UpdatePriceItem(
        price_item_id=item.id, item={"tariff": {"ten_thousandths": 9}, "name": "Иное"}, update_mask={"paths": ["tariff", "name"]})
    assert (scenes.invoice(listed.id), scenes.invoice(overridden.id)) == (listed, overridden)


# Sellers.

def test_legal_entities_are_the_organizations_own_or_a_partners(scenes):
    partner = scenes.new_partner()
    own, partners = scenes.new_legal_entity(), scenes.new_legal_entity(partner_id=partner.id, name="ООО «Партнёр»")
    entities = scenes.manager.legal_entities
    assert [entity.id for entity in entities.ListLegalEntities(partner_id=partner.id).legal_entities] == [partners.id]
    assert own.id in [entity.id for entity in entities.ListLegalEntities(page_size=200).legal_entities]
    assert scenes.new_service(legal_entity_id=partners.id).kind == 2
    changed = entities.UpdateLegalEntity(
        legal_entity_id=own.id, legal_entity={"name": "ООО «Дом»"}, update_mask={"paths": ["name"]}, etag=own.etag).legal_entity
    assert entities.GetLegalEntity(legal_entity_id=own.id).legal_entity == changed
    assert (changed.name, changed.taxpayer_number) == ("ООО «Дом»", own.taxpayer_number)
    with refuses("ABORTED", "ETAG_MISMATCH"):
        entities.UpdateLegalEntity(legal_entity_id=own.id, legal_entity=changed, etag=own.etag)
    with refuses("INVALID_ARGUMENT") as caught:
        entities.UpdateLegalEntity(
            legal_entity_id=own.id, legal_entity={"taxpayer_number": "12"}, update_mask={"paths": ["taxpayer_number"]})
    assert set(caught.value.fields) == {"legal_entity.taxpayer_number"}


def in_force(product, order):
    return int(product.database.rows(f"SELECT commission_basis_points FROM customer_order WHERE order_id = '{order.id}'")[0][0])


def test_an_order_keeps_the_commission_of_the_version_in_force(product, scenes):
    partners = scenes.manager.partners
    partner = scenes.new_partner(commission=1000)
    seller = scenes.new_legal_entity(partner_id=partner.id)
    service = scenes.new_service(legal_entity_id=seller.id)

    def order():
        return scenes.anna.orders.CreateOrder(service_id=service.id).order

    first = order()
    second = partners.CreatePartnerAgreement(partner_id=partner.id, commission_basis_points=500).agreement
    later = order()
    year = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=365)
    third = partners.CreatePartnerAgreement(
        partner_id=partner.id, commission_basis_points=100, valid_from_time={"seconds": int(year.timestamp())}).agreement
    assert [in_force(product, made) for made in (first, later, order())] == [1000, 500, 500]
    listed = partners.ListPartnerAgreements(partner_id=partner.id, page_size=2)
    assert list(listed.agreements) == [third, second]
    rest = partners.ListPartnerAgreements(partner_id=partner.id, page_size=2, page_token=listed.next_page_token)
    assert [(found.version, found.commission_basis_points) for found in rest.agreements] == [(1, 1000)]
    assert rest.next_page_token == ""


def test_a_version_begins_now_at_the_earliest_and_after_the_one_before(scenes):
    partner = scenes.new_partner()
    for seconds in (1, 1_000_000_000):
        with refuses("FAILED_PRECONDITION", "AGREEMENT_NOT_LATER"):
            scenes.manager.partners.CreatePartnerAgreement(partner_id=partner.id, valid_from_time={"seconds": seconds})
    scenes.manager.partners.CreatePartnerAgreement(partner_id=partner.id, valid_from_time={"seconds": 4_000_000_000})
    with refuses("FAILED_PRECONDITION", "AGREEMENT_NOT_LATER"):
        scenes.manager.partners.CreatePartnerAgreement(partner_id=partner.id, valid_from_time={"seconds": 3_900_000_000})


def test_versions_that_are_added_at_once_count_up_without_a_gap(product, scenes):
    partner = scenes.new_partner()
    answers, errors = together([
        lambda session=session: session.partners.CreatePartnerAgreement(partner_id=partner.id, commission_basis_points=7)
        for session in product.connections(scenes.manager, 6)])
    assert not errors and sorted(answer.agreement.version for answer in answers) == [2, 3, 4, 5, 6, 7]


def test_partners_are_made_and_renamed_by_P2(scenes):
    partner = scenes.new_partner()
    partners = scenes.manager.partners
    renamed = partners.UpdatePartner(partner_id=partner.id, partner={"name": "Новое имя"}, etag=partner.etag).partner
    assert partners.GetPartner(partner_id=partner.id).partner == renamed
    assert renamed in list(partners.ListPartners(page_size=200).partners)
    with refuses("ABORTED", "ETAG_MISMATCH"):
        partners.UpdatePartner(partner_id=partner.id, partner={"name": "Иное"}, etag=partner.etag)


def test_another_organization_sees_none_of_it(product, scenes):
    south = product.staff("manager", organization=SOUTH)
    scenes.new_price_item(name="Северный сад")
    assert [item.name for item in south.price_lists.ListPriceItems(
        legal_entity_id=demo_id("b", "legal_entity", 1), words="север").items] == []
    assert not {found.id for found in south.partners.ListPartners(page_size=200).partners} & {
        found.id for found in scenes.manager.partners.ListPartners(page_size=200).partners}
