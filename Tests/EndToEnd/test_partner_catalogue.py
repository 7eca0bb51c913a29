"""What partners' own systems publish: their services with forms and prices, and their price lists, by the rules of the staff's."""

import uuid

import pytest
from calls import refuses
from demo import CLEANING, INTERNET, NET, PARTNERS_BOTTLE, WATER, WINDOW, demo_id
from schema import METHODS, module
from scenes import price_item_of, service_of, units

partners_pb2 = module("partners.v1.partner_catalog_pb2")

OWN_ENTITY, AQUAS_ENTITY, NETS_ENTITY = (demo_id("a", "legal_entity", number) for number in range(1, 4))
CATEGORY = demo_id("a", "category", 1)
PUBLISHED = {field.name for field in partners_pb2.PartnerService.DESCRIPTOR.fields}


@pytest.fixture(scope="module")
def aqua(scenes):
    return scenes.key(scopes=["CATALOG"])


@pytest.fixture(scope="module")
def net(scenes):
    return scenes.key(NET, scopes=["CATALOG"])


def service(**fields):
    return {name: value for name, value in service_of(legal_entity_id=AQUAS_ENTITY, **fields).items() if name in PUBLISHED}


def published(session, **fields):
    return session.partner_catalog.CreatePartnerService(service=service(**fields)).service


def test_a_partner_publishes_a_service_which_staff_see_and_residents_order(scenes, aqua):
    made = published(aqua, description="К подъезду", automatic_invoicing=True, tags=["вода"])
    seen = scenes.manager.catalog.GetService(service_id=made.id).service
    assert (seen.title, seen.partner_name, seen.legal_entity_id, seen.etag) == (made.title, "Аква-Дом", AQUAS_ENTITY, made.etag)
    # What is the organization's to say is as it says of none.
    assert not (seen.refundable or seen.refund_on_cancellation or seen.refund_on_customer_cancellation or seen.place)
    answer = scenes.anna.orders.CreateOrder(
        service_id=made.id, items=[{"option_id": made.options[0].id, "quantity": units(2)}])
    assert scenes.invoice(answer.invoice_id).total.minor_units == 20_000
    # The commission is the agreement's.
    assert scenes.order(answer.order).commission_basis_points == 1000
    assert aqua.partner_catalog.GetPartnerService(service_id=made.id).service == made


def test_a_partner_takes_its_service_off_and_changes_its_form_and_prices(scenes, aqua):
    made = published(aqua)
    with refuses("ABORTED", "ETAG_MISMATCH"):
        aqua.partner_catalog.UpdatePartnerService(service_id=made.id, service=made, etag="7")
    made.options[0].tariff.ten_thousandths = 2_000_000
    made.options.add(title="Помпа", payment_subject=made.options[0].payment_subject)
    changed = aqua.partner_catalog.UpdatePartnerService(
        service_id=made.id, service=made, update_mask={"paths": ["options"]}, etag=made.etag).service
    assert [(option.title, option.tariff.ten_thousandths) for option in changed.options] == [("Ключ", 2_000_000), ("Помпа", 0)]
    assert changed.options[0].id == made.options[0].id and changed.etag != made.etag
    off = aqua.partner_catalog.UpdatePartnerService(
        service_id=made.id, service={"state": "SERVICE_STATE_OFF"}, update_mask={"paths": ["state"]}).service
    with refuses("NOT_FOUND", "SERVICE_NOT_FOUND"):
        scenes.anna.orders.CreateOrder(service_id=off.id)
    assert off.id in [found.id for found in aqua.partner_catalog.ListPartnerServices(state="SERVICE_STATE_OFF").services]


def test_what_the_organization_says_of_a_service_stays_when_its_partner_changes_it(scenes, aqua):
    made = published(aqua)
    scenes.manager.catalog.UpdateService(
        service_id=made.id, service={"refundable": True, "refund_on_cancellation": True, "place": 7},
        update_mask={"paths": ["refundable", "refund_on_cancellation", "place"]})
    changed = aqua.partner_catalog.UpdatePartnerService(service_id=made.id, service=service(title="Вода")).service
    seen = scenes.manager.catalog.GetService(service_id=made.id).service
    assert (seen.title, seen.refundable, seen.refund_on_cancellation, seen.place) == ("Вода", True, True, 7)
    assert changed.legal_entity_id == AQUAS_ENTITY
    for path in ("refundable", "place", "approval_steps", "legal_entity_id"):
        with refuses("INVALID_ARGUMENT") as refused:
            aqua.partner_catalog.UpdatePartnerService(service_id=made.id, service=service(), update_mask={"paths": [path]})
        assert refused.value.fields == ["update_mask"]
    unpublished = {"refundable", "refund_on_cancellation", "refund_on_customer_cancellation", "approval_steps", "place", "kind"}
    assert not unpublished & PUBLISHED


def test_a_partner_sees_its_own_services_alone(scenes, aqua, net):
    made = published(aqua)
    seen, token = [], ""
    while True:
        page = aqua.partner_catalog.ListPartnerServices(page_size=2, page_token=token)
        seen += [found.id for found in page.services]
        token = page.next_page_token
        if not token:
            break
    assert {made.id, WATER} <= set(seen) and not {CLEANING, INTERNET} & set(seen) and len(seen) == len(set(seen))
    nets = [found.id for found in net.partner_catalog.ListPartnerServices(page_size=200).services]
    assert INTERNET in nets and not set(seen) & set(nets)
    for foreign in (CLEANING, INTERNET, str(uuid.uuid4())):
        before = scenes.manager.catalog.GetService(service_id=foreign).service if foreign in (CLEANING, INTERNET) else None
        with refuses("NOT_FOUND", "SERVICE_NOT_FOUND"):
            aqua.partner_catalog.GetPartnerService(service_id=foreign)
        with refuses("NOT_FOUND", "SERVICE_NOT_FOUND"):
            aqua.partner_catalog.UpdatePartnerService(service_id=foreign, service=service())
        assert before is None or scenes.manager.catalog.GetService(service_id=foreign).service == before


@pytest.mark.parametrize("entity", [OWN_ENTITY, NETS_ENTITY], ids=["the organization's", "another partner's"])
def test_a_partner_sells_by_its_own_legal_entities(aqua, entity):
    with refuses("NOT_FOUND", "LEGAL_ENTITY_NOT_FOUND"):
        aqua.partner_catalog.CreatePartnerService(service={**service(), "legal_entity_id": entity})
    with refuses("NOT_FOUND", "LEGAL_ENTITY_NOT_FOUND"):
        aqua.partner_catalog.CreatePartnerPriceItem(item=price_item_of(legal_entity_id=entity))
    with refuses("NOT_FOUND", "LEGAL_ENTITY_NOT_FOUND"):
        aqua.partner_catalog.ListPartnerPriceItems(legal_entity_id=entity)
    assert [found.id for found in aqua.partner_catalog.ListPartnerLegalEntities().legal_entities] == [AQUAS_ENTITY]


def test_a_service_is_in_one_of_the_organizations_categories(scenes, aqua):
    categories = aqua.partner_catalog.ListPartnerCategories(page_size=200).categories
    assert list(categories) == list(scenes.manager.categories.ListCategories(page_size=200).categories)
    with refuses("NOT_FOUND", "CATEGORY_NOT_FOUND"):
        published(aqua, category_id=str(uuid.uuid4()))


def test_F15_F16_a_partner_keeps_its_price_list_which_invoices_of_its_orders_are_made_of(scenes, aqua):
    name = f"Доставка {uuid.uuid4()}"
    item = aqua.partner_catalog.CreatePartnerPriceItem(item=price_item_of(name=name, legal_entity_id=AQUAS_ENTITY)).item
    found = aqua.partner_catalog.ListPartnerPriceItems(legal_entity_id=AQUAS_ENTITY, words=name[:14]).items
    assert list(found) == [item] == [scenes.manager.price_lists.GetPriceItem(price_item_id=item.id).item]
    order = scenes.anna.orders.CreateOrder(service_id=published(aqua).id).order
    scenes.manager.orders.StartOrder(order_id=order.id)
    draft = scenes.draft(order, item=item.id, quantity=1)
    changed = aqua.partner_catalog.UpdatePartnerPriceItem(
        price_item_id=item.id, item={"tariff": {"ten_thousandths": 3_000_000}}, update_mask={"paths": ["tariff"]}, etag=item.etag).item
    assert changed.tariff.ten_thousandths == 3_000_000
    assert aqua.partner_catalog.GetPartnerPriceItem(price_item_id=item.id).item == changed
    assert scenes.invoice(draft.id).total.minor_units == 10_000
    scenes.manager.price_lists.DeletePriceItem(price_item_id=item.id)
    with refuses("FAILED_PRECONDITION", "PRICE_ITEM_REMOVED"):
        aqua.partner_catalog.UpdatePartnerPriceItem(price_item_id=item.id, item=price_item_of())


def test_anothers_price_items_are_not_found(aqua, net):
    for session, foreign in ((aqua, WINDOW), (net, PARTNERS_BOTTLE), (aqua, str(uuid.uuid4()))):
        with refuses("NOT_FOUND", "PRICE_ITEM_NOT_FOUND"):
            session.partner_catalog.GetPartnerPriceItem(price_item_id=foreign)
        with refuses("NOT_FOUND", "PRICE_ITEM_NOT_FOUND"):
            session.partner_catalog.UpdatePartnerPriceItem(price_item_id=foreign, item=price_item_of())
    assert aqua.partner_catalog.GetPartnerPriceItem(price_item_id=PARTNERS_BOTTLE).item.id == PARTNERS_BOTTLE


def test_publishing_takes_its_scope(scenes):
    session = scenes.key(scopes=["ORDERS", "SETTLEMENT", "WORK", "CHAT"])
    names = [name for name in METHODS if name.startswith("partners.v1.PartnerCatalogService/")]
    assert len(names) == 10
    for attempt in (
        session.partner_catalog.ListPartnerServices, session.partner_catalog.ListPartnerCategories,
        lambda: session.partner_catalog.CreatePartnerService(service=service()),
        lambda: session.partner_catalog.UpdatePartnerService(service_id=WATER, service=service()),
        lambda: session.partner_catalog.CreatePartnerPriceItem(item=price_item_of(legal_entity_id=AQUAS_ENTITY)),
    ):
        with refuses("PERMISSION_DENIED", "SCOPE_MISSING"):
            attempt()
    scenes.manager.api_keys.RevokeApiKey(api_key_id=session.principal)
