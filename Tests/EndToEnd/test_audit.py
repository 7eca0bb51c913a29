"""P18: who did what to which thing, and how it ended, is written down: changes with themselves, everything else a moment later."""

import datetime
import re
import time
import uuid

import pytest
from calls import Session, refuses, send_bytes, together
from demo import ANNA, NORTH, PASSWORD, SOUTH, demo_id
from product import Product
from schema import MUTATIONS, module
from scenes import units
from states import Application

timestamp_pb2 = module("google.protobuf.timestamp_pb2")
audit_pb2 = module("access.v1.audit_pb2")
Kind = audit_pb2.PrincipalKind

MANAGER, MASTER = demo_id("a", "employee", 3), demo_id("a", "employee", 2)


def moment(seconds=0):
    stamp = timestamp_pb2.Timestamp()
    stamp.FromDatetime(datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds))
    return stamp


def records(scenes, **filter):
    return list(scenes.manager.audit.ListAuditRecords(page_size=200, **filter).records)


def soon(scenes, is_wanted, **filter):
    """The newest record that is wanted, once it is there."""
    for _ in range(100):
        found = [record for record in records(scenes, **filter) if is_wanted(record)]
        if found:
            return found[0]
        time.sleep(0.1)
    raise AssertionError(f"no such record of {filter}")


def test_P18_a_change_is_written_down_with_itself_who_what_to_what_before_and_after(scenes):
    order = scenes.cleaning()
    draft, key = scenes.draft(order), str(uuid.uuid4())
    before = scenes.order(order)
    issued = scenes.manager.invoices.ActivateInvoice(invoice_id=draft.id, key=key).invoice
    # Not a moment later.
    record = records(scenes, object_id=draft.id)[0]
    assert (record.action, record.method) == ("invoice.activate", "/billing.v1.InvoiceService/ActivateInvoice")
    assert (record.principal_id, record.principal_kind, record.application) == (
        MANAGER, Kind.PRINCIPAL_KIND_EMPLOYEE, Application.CRM)
    assert (record.outcome, record.reason, record.changed, record.idempotency_key) == (0, "", True, key)
    assert [(field.path, field.text) for field in record.fields] == [("invoice_id", draft.id)]
    assert (record.before.state, record.after.state) == ("DRAFT", "ISSUED")
    assert (str(record.before.version), str(record.after.version)) == (before.etag, issued.etag)
    assert record.peer and abs(record.time.seconds - time.time()) < 120


def test_P18_what_came_of_a_call_is_named_by_its_answer(scenes):
    answer = scenes.anna.orders.CreateOrder(service_id=scenes.cleaning().service_id)
    record = records(scenes, object_id=answer.order.id)[0]
    assert (record.action, record.principal_id, record.principal_kind) == ("order.create", ANNA, Kind.PRINCIPAL_KIND_CUSTOMER)
    assert {field.path: field.text for field in record.fields}["order.id"] == answer.order.id
    assert (record.after.state, record.after.version, record.before.version) == ("WAITING", 1, 0)


def test_P18_a_refusal_is_written_down_with_its_reason_and_the_id_that_its_client_has(scenes):
    order = scenes.cleaning()
    draft = scenes.draft(order)
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING"):
        scenes.master.invoices.AddInvoiceLine(
            invoice_id=draft.id, price_item_id=draft.lines[0].price_item_id, quantity=units(1), discount={"basis_points": 100})
    record = soon(scenes, lambda record: record.outcome, object_id=draft.id)
    assert (record.action, record.outcome, record.reason) == ("invoice.add_line", 7, "PERMISSION_MISSING")
    assert (record.principal_id, record.changed) == (MASTER, False)
    assert uuid.UUID(record.request_id)
    assert not record.HasField("before") and not record.HasField("after")


def test_P18_an_error_of_a_rule_changes_nothing_and_says_so(scenes):
    invoice = scenes.issued(scenes.cleaning())
    with refuses("FAILED_PRECONDITION", "INVOICE_STATE"):
        scenes.manager.invoices.MarkInvoicePaid(invoice_id=invoice.id)
    record = soon(scenes, lambda record: record.action == "invoice.mark_paid", object_id=invoice.id)
    assert (record.outcome, record.reason, record.changed) == (9, "INVOICE_STATE", False)


def test_P18_a_repetition_is_one_that_changed_nothing(scenes):
    draft, key = scenes.draft(scenes.cleaning()), str(uuid.uuid4())
    for _ in range(2):
        scenes.manager.invoices.ActivateInvoice(invoice_id=draft.id, key=key)
    repeated = soon(scenes, lambda record: not record.changed, object_id=draft.id)
    assert (repeated.outcome, repeated.idempotency_key) == (0, key)
    ours = [record for record in records(scenes, object_id=draft.id) if record.idempotency_key == key]
    assert sorted(record.changed for record in ours) == [False, True]


def test_P18_of_calls_at_once_with_one_key_one_changed_something(product, scenes):
    draft, key = scenes.draft(scenes.cleaning()), str(uuid.uuid4())
    together([
        lambda manager=manager: manager.invoices.ActivateInvoice(invoice_id=draft.id, key=key)
        for manager in product.connections(scenes.manager, 8)])
    for _ in range(100):
        ours = [record for record in records(scenes, object_id=draft.id) if record.idempotency_key == key]
        if len(ours) == 8:
            break
        time.sleep(0.1)
    assert sorted(record.changed for record in ours) == [False] * 7 + [True]


def test_P18_links_and_keys_act_under_their_own_names(scenes):
    invoice = scenes.issued(scenes.cleaning())
    link = scenes.link(invoice.id)
    created = records(scenes, object_id=link.principal)[0]
    assert (created.action, created.principal_id) == ("payment_link.create", MANAGER)
    payment = link.payment_links.StartLinkedPayment(method="PAYMENT_METHOD_SBP").payment
    record = soon(scenes, lambda record: record.action == "payment_link.start_payment", object_id=payment.id)
    assert (record.principal_id, record.principal_kind, record.application) == (
        link.principal, Kind.PRINCIPAL_KIND_PAYMENT_LINK, Application.PAYMENT_LINK)
    assert record.changed and record.after.state == "CREATED"


def test_P18_sign_ins_are_written_down_those_that_were_refused_too(product, scenes):
    def attempt(password):
        credential = {"password": {"login": "accountant", "password": password}}
        return product.sign_in("crm", NORTH, credential)

    accountant = attempt(PASSWORD).principal_id
    record = soon(scenes, lambda record: record.action == "session.create", object_id=accountant)
    assert (record.principal_id, record.outcome) == (accountant, 0)
    start = moment()
    with refuses("UNAUTHENTICATED", "CREDENTIALS_REJECTED"):
        attempt("hunter2")
    record = soon(scenes, lambda record: record.action == "session.create" and record.outcome, from_time=start)
    assert (record.outcome, record.reason, record.principal_id) == (16, "CREDENTIALS_REJECTED", "")
    assert {field.path: field.text for field in record.fields} == {"organization_code": NORTH, "client_id": "crm"}


def test_P18_whoever_is_not_proven_leaves_no_record(product, scenes):
    """Neither a forged secret nor a token of nobody's can fill an organization's trail."""
    start = moment()
    link = scenes.link(scenes.issued(scenes.cleaning()).id)
    forged = link.token[:-1] + ("A" if link.token[-1] != "A" else "B")
    with refuses("UNAUTHENTICATED"):
        Session(product.channel, forged).payment_links.StartLinkedPayment(method="PAYMENT_METHOD_SBP")
    with refuses("UNAUTHENTICATED"):
        send_bytes(product.channel, "/billing.v1.InvoiceService/ActivateInvoice", b"")
    with refuses("NOT_FOUND"):
        scenes.manager.invoices.ActivateInvoice(invoice_id=str(uuid.uuid4()))
    soon(scenes, lambda record: record.outcome == 5, from_time=start)
    assert not [record for record in records(scenes, from_time=start) if record.outcome == 16]


def test_P18_records_are_listed_by_thing_by_principal_and_by_time_in_pages(product, scenes):
    before = moment()
    draft = scenes.draft(scenes.cleaning())
    line = scenes.line(draft)
    scenes.manager.invoices.RemoveInvoiceLine(invoice_id=draft.id, line_id=line.lines[0].id)
    after = moment()
    time.sleep(0.05)
    scenes.manager.invoices.ActivateInvoice(invoice_id=draft.id)
    actions = [record.action for record in records(scenes, object_id=draft.id)]
    assert actions == [
        "invoice.activate", "invoice.remove_line", "invoice.add_line", "invoice.add_line", "invoice.create"]
    assert [record.action for record in records(scenes, object_id=draft.id, until_time=after)] == actions[1:]
    assert [record.action for record in records(scenes, object_id=draft.id, from_time=after)] == actions[:1]
    assert not records(scenes, object_id=draft.id, principal_id=MASTER)
    assert [record.action for record in records(scenes, object_id=draft.id, principal_id=MANAGER)] == actions
    assert {record.principal_id for record in records(scenes, principal_id=MASTER)} <= {MASTER}
    seen, token = [], ""
    while True:
        page = scenes.manager.audit.ListAuditRecords(
            principal_id=MANAGER, from_time=before, until_time=after, page_size=2, page_token=token)
        seen += [record.id for record in page.records]
        token = page.next_page_token
        if not token:
            break
    assert len(seen) >= 5 and seen == sorted(seen, reverse=True)
    with refuses("INVALID_ARGUMENT", "PERIOD_INVALID"):
        records(scenes, from_time=after, until_time=before)


def test_P18_the_trail_is_for_a_desk_with_the_permission_and_shows_one_organization(product, scenes):
    draft = scenes.draft(scenes.cleaning())
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING") as caught:
        scenes.dispatcher.audit.ListAuditRecords()
    assert caught.value.info == {"permission": "P18"}
    with refuses("PERMISSION_DENIED"):
        product.staff("manager", client="employee-app").audit.ListAuditRecords()
    southern = product.staff("manager", organization=SOUTH).audit.ListAuditRecords(object_id=draft.id).records
    assert not southern


def test_P18_nobody_changes_the_trail(product, scenes):
    scenes.draft(scenes.cleaning())
    for statement in (
        "UPDATE audit_record SET action = 'x'", "TRUNCATE audit_record CASCADE", "UPDATE audit_object SET object_id = record_id",
    ):
        with pytest.raises(AssertionError, match="append-only"):
            product.database.rows(statement)
    [(may,)] = product.database.rows(
        "SELECT has_table_privilege('marketplace_app', 'audit_record', 'UPDATE, DELETE, TRUNCATE')")
    assert may == "f"


# Of one's own devices and reading marks nobody asks.
UNAUDITED = {
    "notifications.v1.NotificationService/AcknowledgeNotifications", "notifications.v1.DeviceService/RegisterDevice",
    "notifications.v1.DeviceService/UnregisterDevice"}


def test_every_mutation_says_what_is_written_down_of_it():
    assert {str(method) for method in MUTATIONS if not method.contract.audit.action} <= UNAUDITED


SECRET = re.compile(r"\+7\d{10}|@example\.org|marketplace-demo|mp[lk]_|eyJ")


def test_no_secret_and_nothing_personal_is_in_the_trail(product, scenes):
    invoice = scenes.issued(scenes.cleaning())
    link = scenes.link(invoice.id)
    payment = link.payment_links.StartLinkedPayment(method="PAYMENT_METHOD_SBP", email="pyotr@example.org").payment
    scenes.key()
    soon(scenes, lambda record: record.action == "payment_link.start_payment", object_id=payment.id)
    for (row,) in product.database.rows("SELECT replace(r::text, E'\\t', ' ') FROM audit_record r"):
        assert not SECRET.search(row), row


def test_what_waits_is_written_when_the_server_stops(tmp_path):
    with Product(tmp_path) as product:
        manager = product.staff("manager")
        for _ in range(20):
            with refuses("NOT_FOUND"):
                manager.invoices.ActivateInvoice(invoice_id=str(uuid.uuid4()))
        product.server_process.terminate()
        assert product.server_process.wait(30) == 0
        [(count,)] = product.database.rows("SELECT count(*) FROM audit_record WHERE outcome = 5")
        assert count == "20"


def test_records_go_when_they_have_been_kept_for_long_enough_and_none_before_a_month(tmp_path):
    with Product(tmp_path, words=("--limit", "auditRetention=2592000", "--limit", "retentionInterval=0.1")) as product:
        manager = product.staff("manager")
        with refuses("NOT_FOUND"):
            manager.invoices.ActivateInvoice(invoice_id=str(uuid.uuid4()))
        old, young = str(uuid.uuid4()), str(uuid.uuid4())
        product.database.rows("".join(f"""
            INSERT INTO audit_record (organization_id, record_id, action, method, peer, outcome, changed, field_paths, field_texts,
                happened_at)
              VALUES ('{demo_id("a", "organization", 1)}', '{record}', 'a.b', '/a.B/C', '', 0, false, '{{}}', '{{}}',
                now() - interval '{age} days');
            INSERT INTO audit_object (organization_id, object_id, record_id, happened_at)
              VALUES ('{demo_id("a", "organization", 1)}', '{record}', '{record}', now() - interval '{age} days');""" for record, age in ((old, 31), (young, 29))))
        for _ in range(100):
            left = {row[0] for row in product.database.rows("SELECT record_id FROM audit_record WHERE action = 'a.b'")}
            if left == {young}:
                break
            time.sleep(0.1)
        assert left == {young}
        assert product.database.rows(f"SELECT object_id FROM audit_object WHERE record_id IN ('{old}', '{young}')") == [(young,)]
