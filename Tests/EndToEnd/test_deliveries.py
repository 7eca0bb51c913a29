"""Pushes and e-mails: who is told, by which channel, how often it is tried, and what becomes of what cannot be delivered."""

import os
import signal
import time
import uuid

import mailserver
import pushserver
import pytest
from admin import metrics
from calls import Session, refuses
from certificates import Authority
from demo import AQUA, BORIS, BOTTLE, CLEANING, CLEANING_BY_AREA, NORTH, WATER, demo_id
from faults import eventually
from product import Product
from scenes import units
from schema import METHODS

DISPATCHER, MASTER, MANAGER, ACCOUNTANT = (f"{login}@example.org" for login in ("dispatcher", "master", "manager", "accountant"))
MASTERS_ROLE = demo_id("a", "role", 2)
EMAIL = 2
PENDING, SENT, DEAD, WITHDRAWN = "1234"
TIMEOUT = 4


class TellingProduct(Product):
    """A product that pushes and sends e-mails, to servers of the test's own; `mail` and `mail_words` are another mail server."""

    def __init__(self, folder, mail=None, mail_words=None):
        authority = Authority(folder)
        certificate, key = authority.files("localhost", "127.0.0.1")
        self.mail = mail or mailserver.MailServer(certificate, key)
        self.push = pushserver.PushServer(certificate, key)
        limits = {
            "deliveryFirstDelay": 0.05, "deliveryLastDelay": 0.2, "deliveryTimeout": TIMEOUT, "maxDeliveryAttempts": 8,
            "maxConcurrentDeliveries": 4}
        self.token_file = folder / "push-token"
        self.token_file.write_text(f"{pushserver.TOKEN}\n")
        if mail_words is None:
            mail_words = ["--smtp-user", mailserver.USER, "--smtp-ca", authority.file]
        super().__init__(folder, words=[
            "--smtp", f"smtp://{self.mail.address}", "--smtp-sender", "no-reply@example.org", *mail_words,
            "--push", self.push.url, "--push-ca", authority.file, "--push-token-file", self.token_file, "--admin", "127.0.0.1:0",
            *(word for name, value in limits.items() for word in ("--limit", f"{name}={value}"))])

    def _prepare(self):
        super()._prepare()
        self.environment["SMTP_PASSWORD"] = mailserver.PASSWORD

    def start_server(self, port=0):
        super().start_server(port)
        self.admin = self.server_process.stdout.readline().split()[-1]

    def another_server(self):
        return self.programs.start(
            "marketplace-server", "serve", "--port", 0, "--token-key", self.token_key, "--provider", self.sandbox_address,
            *self.words, env=self.environment)[0]

    def __exit__(self, *arguments):
        super().__exit__(*arguments)
        self.mail.close()
        self.push.close()

    def settle(self, seconds=20):
        """Until every event has become deliveries, and each of them has come to its end."""
        unsettled = f"""
            SELECT 1 FROM outbox WHERE position IS NULL OR position > coalesce((SELECT position FROM delivery_head), 0)
            UNION ALL SELECT 1 FROM delivery WHERE state = {PENDING}"""
        eventually(lambda: not self.database.rows(unsettled), "every delivery has come to its end", seconds)

    def deliveries(self, order, columns="state, attempts", channel=EMAIL):
        return self.database.rows(f"""
            SELECT {columns} FROM delivery d JOIN outbox o USING (organization_id, event_id)
              WHERE o.order_id = '{order.id}' AND d.channel = {channel}""")

    def water(self):
        """Anna's order of a partner's water."""
        anna = self.resident("+79110000001")
        return anna.orders.CreateOrder(service_id=WATER, items=[{"option_id": BOTTLE, "quantity": units(1)}])

    def cleaning(self, session=None, **fields):
        """An order of an own service, Anna's unless told otherwise."""
        session = session or self.resident("+79110000001")
        return session.orders.CreateOrder(
            service_id=CLEANING, items=[{"option_id": CLEANING_BY_AREA, "quantity": units(40)}], **fields).order

    def register(self, session, token, **fields):
        """A device of whoever has the session."""
        # `language` is the call's own word here.
        method = METHODS["notifications.v1.DeviceService/RegisterDevice"]
        return session.send(method, method.request(token=token, platform="DEVICE_PLATFORM_ANDROID", **fields)).device


@pytest.fixture(scope="module")
def telling(tmp_path_factory):
    with TellingProduct(tmp_path_factory.mktemp("telling")) as product:
        yield product


@pytest.fixture
def told(telling):
    """The product, with nothing under way and nothing told."""
    telling.settle()
    telling.database.rows(f"DELETE FROM delivery WHERE state = {DEAD}")
    telling.mail.taken.clear()
    telling.push.asked.clear()
    yield telling
    telling.mail.change_password()
    telling.mail.away.clear()
    telling.mail.release()
    telling.settle()


def new_token():
    return f"device-{uuid.uuid4()}"


def of(order, messages):
    return [message for message in messages if str(order.number) in message["subject"]]


def test_F5_a_new_order_is_mailed_to_those_whose_role_has_the_flag(told):
    order = told.cleaning()
    told.settle()
    assert sorted(recipients[0] for recipients, _ in told.mail.taken) == [DISPATCHER, MASTER]
    [message] = of(order, told.mail.to(MASTER))
    assert message["subject"] == f"Новая заявка № {order.number}"
    assert message["from"] == "УК «Северный квартал» <no-reply@example.org>" and message["to"] == MASTER
    assert message["auto-submitted"] == "auto-generated" and message["date"].datetime.tzinfo is not None
    assert message.get_content().startswith(f"Поступила заявка № {order.number}.")
    assert len({message["message-id"] for _, message in told.mail.taken}) == 2


def test_F7_a_partner_order_is_not_told_to_staff_without_P10(told):
    told.water()
    told.settle()
    assert [recipients for recipients, _ in told.mail.taken] == [[DISPATCHER]]


def test_nobody_is_told_of_their_own_act(told):
    told.cleaning(told.staff("dispatcher"), customer_id=BORIS)
    told.settle()
    assert [recipients for recipients, _ in told.mail.taken] == [[MASTER]]


def test_a_payment_is_confirmed_to_the_address_given_with_it_and_told_to_staff(told):
    answer = told.water()
    told.settle()
    told.mail.taken.clear()
    anna = told.resident("+79110000001")
    anna.payments.StartPayment(
        invoice_id=answer.invoice_id, method="PAYMENT_METHOD_SBP", email="anna@example.org")
    told.mail.wait(lambda mail: len(mail.taken) == 2, "the payer and the accountant have heard")
    [confirmation], [notice] = told.mail.to("anna@example.org"), told.mail.to(ACCOUNTANT)
    assert "350,00\u00a0₽" in confirmation.get_content() and str(answer.order.number) in confirmation["subject"]
    assert notice["subject"] == f"Оплата по заявке № {answer.order.number}"


def test_F51_an_address_that_is_none_is_refused_before_anybody_pays(told):
    answer = told.water()
    with refuses("INVALID_ARGUMENT") as caught:
        told.resident("+79110000001").payments.StartPayment(
            invoice_id=answer.invoice_id, method="PAYMENT_METHOD_SBP", email="anna@example.org\r\nBcc: boris@example.org")
    assert caught.value.fields == ["email"]


def test_what_fails_for_now_is_sent_again_under_the_same_id(told):
    told.mail.answer(MASTER, "451 4.3.0 try again", "450 4.2.1 busy", "421 4.3.2 shutting down")
    order = told.cleaning()
    told.mail.wait(lambda mail: mail.to(MASTER), "the master has heard")
    told.settle()
    assert sorted(told.deliveries(order)) == [(SENT, "1"), (SENT, "4")]
    assert len(told.mail.to(MASTER)) == 1


def test_what_the_database_holds_of_a_delivery_and_what_is_logged_names_no_address(told):
    told.mail.answer(MASTER, f"451 4.3.0 <{MASTER}> try again")
    order = told.cleaning()
    told.settle()
    assert "@" not in str(told.deliveries(order, "d.*"))
    logs = "".join(path.read_text() for path in told.folder.glob("marketplace-server-*.log"))
    assert "@example.org" not in logs and pushserver.TOKEN not in logs and mailserver.PASSWORD not in logs


def test_what_is_refused_for_good_is_a_dead_letter_that_staff_see_and_replay(told):
    told.mail.answer(MASTER, f"550 5.1.1 <{MASTER}> is unknown here")
    order = told.cleaning()
    told.settle()
    assert sorted(told.deliveries(order)) == [(SENT, "1"), (DEAD, "1")]
    manager = told.staff("manager")
    [dead] = manager.deliveries.ListDeadDeliveries().deliveries
    assert (dead.last_error, dead.attempts, dead.recipient_id) == ("SMTP 550 5.1.1", 1, demo_id("a", "employee", 2))
    assert MASTER not in str(dead)
    with refuses("PERMISSION_DENIED", "PERMISSION_MISSING") as caught:
        told.staff("accountant").deliveries.ListDeadDeliveries()
    assert caught.value.info == {"permission": "P17"}
    key = str(uuid.uuid4())
    manager.deliveries.ReplayDelivery(delivery_id=dead.id, key=key)
    told.settle()
    manager.deliveries.ReplayDelivery(delivery_id=dead.id, key=key)
    [message] = told.mail.to(MASTER)
    assert dead.id in message["message-id"] and not manager.deliveries.ListDeadDeliveries().deliveries
    with refuses("FAILED_PRECONDITION", "DELIVERY_NOT_DEAD"):
        manager.deliveries.ReplayDelivery(delivery_id=dead.id)
    told.settle()
    assert len(told.mail.to(MASTER)) == 1


def test_what_fails_too_often_is_a_dead_letter(told):
    told.mail.answer(MASTER, *["451 4.3.0 try again"] * 8)
    order = told.cleaning()
    told.settle()
    assert sorted(told.deliveries(order)) == [(SENT, "1"), (DEAD, "8")]
    manager = told.staff("manager")
    [dead] = manager.deliveries.ListDeadDeliveries().deliveries
    manager.deliveries.ReplayDelivery(delivery_id=dead.id)
    told.settle()
    assert len(told.mail.to(MASTER)) == 1


def test_a_password_that_is_refused_is_the_operators_to_mend_and_no_letter_dies_at_once(told):
    told.mail.change_password("another")
    order = told.cleaning()
    eventually(
        lambda: any("535" in error for (error,) in told.deliveries(order, "last_error")), "the mail server refuses the password")
    told.mail.change_password()
    told.settle()
    assert sorted(recipients[0] for recipients, _ in told.mail.taken) == [DISPATCHER, MASTER]


def test_rights_count_when_it_is_sent(told):
    told.mail.away.add(MASTER)
    order = told.cleaning()
    eventually(lambda: ("SMTP 451 4.3.0: Failed sending data to the peer",) in told.deliveries(order, "last_error"), "it failed")
    [(flags,)] = told.database.rows(f"SELECT email_flags FROM role WHERE role_id = '{MASTERS_ROLE}'")
    told.database.rows(f"UPDATE role SET email_flags = 0 WHERE role_id = '{MASTERS_ROLE}'")
    told.settle()
    told.database.rows(f"UPDATE role SET email_flags = {flags} WHERE role_id = '{MASTERS_ROLE}'")
    assert sorted(state for state, _ in told.deliveries(order)) == [SENT, WITHDRAWN]
    assert not told.mail.to(MASTER)


def test_a_push_says_what_happened_in_the_devices_language_with_the_services_token_and_a_key(told):
    russian, english = new_token(), new_token()
    dispatcher = told.staff("dispatcher", client="employee-app")
    told.register(dispatcher, russian)
    told.register(dispatcher, english, language="DEVICE_LANGUAGE_ENGLISH")
    order = told.cleaning()
    told.settle()
    [push] = told.push.to(english)
    assert push["title"] == f"New order No. {order.number}" and push["body"] == f"Order No. {order.number} has come in."
    assert (push["platform"], push["application"], push["data"]["orderId"]) == ("android", "employee-app", order.id)
    assert told.push.to(russian)[0]["title"] == f"Новая заявка № {order.number}"
    for _, headers, body in told.push.asked:
        assert headers["authorization"] == f"Bearer {pushserver.TOKEN}" and headers["idempotency-key"] == body["id"]


def test_a_customer_is_pushed_what_staff_did_and_not_what_they_did_themselves(told):
    token = new_token()
    told.register(told.resident("+79110000001"), token)
    order = told.cleaning()
    told.staff("manager").orders.StartOrder(order_id=order.id)
    told.settle()
    assert [push["title"] for push in told.push.to(token)] == [f"Заявка № {order.number}: В работе"]


def test_N8_what_a_partner_does_is_told_to_its_customer_and_to_staff_with_P10(told):
    staffs, annas = new_token(), new_token()
    told.register(told.staff("dispatcher", client="employee-app"), staffs)
    told.register(told.resident("+79110000001"), annas)
    order = told.water().order
    told.settle()
    told.push.asked.clear()
    made = told.staff("manager").api_keys.CreateApiKey(partner_id=AQUA, title="Склад", scopes=["SCOPE_WORK", "SCOPE_CHAT"])
    partner = Session(told.channel, made.secret).partner_orders
    partner.StartPartnerOrder(order_id=order.id)
    told.settle()
    for token in (staffs, annas):
        assert [push["title"] for push in told.push.to(token)] == [f"Заявка № {order.number}: В работе"]
    partner.SendPartnerMessage(order_id=order.id, text="Едем")
    told.settle()
    assert (len(told.push.to(staffs)), len(told.push.to(annas))) == (1, 2)


def test_a_service_that_asks_for_a_pause_gets_it_and_one_that_fails_is_asked_again(told):
    token = new_token()
    told.register(told.staff("dispatcher", client="employee-app"), token)
    told.push.answer(token, (503, {}), (429, {"Retry-After": "2"}))
    told.cleaning()
    eventually(lambda: len(told.push.to(token)) == 3, "the push was taken")
    told.settle()
    _, asked, answered = [(at, headers["idempotency-key"]) for at, headers, body in told.push.asked if body["token"] == token]
    assert answered[1] == asked[1] and answered[0] - asked[0] >= 1.9


def test_a_device_that_the_service_does_not_know_is_removed(told):
    token = new_token()
    device = told.register(told.staff("dispatcher", client="employee-app"), token)
    told.push.answer(token, (410, {}))
    told.cleaning()
    told.settle()
    told.cleaning()
    told.settle()
    assert len(told.push.to(token)) == 1
    assert not told.database.rows(f"SELECT 1 FROM device WHERE device_id = '{device.id}'")
    assert [dead.last_error for dead in told.staff("manager").deliveries.ListDeadDeliveries().deliveries] == ["push 410"]


def test_a_device_has_the_pushes_of_whoever_registered_it_last(told):
    token = new_token()
    anna, boris = told.resident("+79110000001"), told.resident("+79110000002")
    annas = told.register(anna, token)
    assert told.register(anna, token).id == annas.id
    assert told.register(boris, token).id != annas.id
    order = told.cleaning()
    told.staff("manager").orders.StartOrder(order_id=order.id)
    told.settle()
    assert not told.push.to(token)
    with refuses("NOT_FOUND", "DEVICE_NOT_FOUND"):
        anna.devices.UnregisterDevice(device_id=annas.id)


def test_of_more_than_ten_devices_the_one_registered_longest_ago_goes(told):
    vera = told.resident("+79110000003")
    tokens = [new_token() for _ in range(12)]
    for token in tokens:
        told.register(vera, token)
    left = told.database.rows(f"SELECT token FROM device WHERE principal_id = '{vera.principal}'")
    assert sorted(token for (token,) in left) == sorted(tokens[2:])


def test_a_device_whose_session_has_ended_or_that_was_unregistered_is_told_nothing(told):
    tokens = new_token(), new_token()
    opened = told.sign_in(
        "employee-app", NORTH, {"password": {"login": "dispatcher", "password": "marketplace-demo"}})
    session = told.nobody
    session.token = opened.access_token
    told.register(session, tokens[0])
    told.nobody.sessions.RevokeSession(refresh_token=opened.refresh_token)
    dispatcher = told.staff("dispatcher", client="employee-app")
    dispatcher.devices.UnregisterDevice(device_id=told.register(dispatcher, tokens[1]).id)
    told.cleaning()
    told.settle()
    assert not told.push.to(tokens[0]) and not told.push.to(tokens[1])


def test_of_two_processes_at_work_one_sends_each_delivery(told):
    token = new_token()
    told.register(told.staff("dispatcher", client="employee-app"), token)
    other = told.another_server()
    orders = [told.cleaning() for _ in range(60)]
    told.settle(60)
    assert told.programs.end(other) == 0
    numbers = sorted(str(order.number) for order in orders)
    for recipient in (MASTER, DISPATCHER):
        assert sorted(message["subject"].split()[-1] for message in told.mail.to(recipient)) == numbers
    assert sorted(push["title"].split()[-1] for push in told.push.to(token)) == numbers


def test_what_a_killed_process_had_taken_is_sent_by_another_after_its_lease(told):
    told.mail.hold()
    order = told.cleaning()
    told.mail.wait(lambda mail: len(mail.taken) == 2, "both messages are being sent")
    taken = time.monotonic()
    told.server_process.send_signal(signal.SIGKILL)
    told.server_process.wait(20)
    assert [state for state, _ in told.deliveries(order)] == [PENDING, PENDING]
    told.mail.release()
    told.start_server()
    told._sessions.clear()
    told.settle(60)
    assert time.monotonic() - taken >= 2 * TIMEOUT
    assert sorted(told.deliveries(order)) == [(SENT, "2"), (SENT, "2")]
    # At least once, and under the same id.
    assert len({message["message-id"] for _, message in told.mail.taken}) == 2 and len(told.mail.taken) == 4


def test_a_server_that_stops_ends_what_it_is_sending(told):
    told.mail.hold()
    order = told.cleaning()
    told.mail.wait(lambda mail: len(mail.taken) == 2, "both messages are being sent")
    told.server_process.send_signal(signal.SIGTERM)
    time.sleep(0.3)
    told.mail.release()
    assert told.server_process.wait(20) == 0
    assert sorted(told.deliveries(order)) == [(SENT, "1"), (SENT, "1")]
    told.start_server()
    told._sessions.clear()


def test_metrics_say_what_became_of_them(told):
    told.mail.answer(MASTER, "451 4.3.0 try again", "550 5.1.1 unknown")
    before = metrics(told.admin)
    told.cleaning()
    told.settle()

    def counted(outcome):
        name = ("marketplace_deliveries_total", "channel=email", f"outcome={outcome}")
        return metrics(told.admin)[name] - before[name]

    assert [counted(outcome) for outcome in ("sent", "failed", "dead", "withdrawn")] == [1, 1, 1, 0]
    assert ("marketplace_deliveries_waiting", "channel=email") in metrics(told.admin)


def test_a_relay_without_TLS_gets_messages_if_it_was_said_so_and_none_otherwise(tmp_path):
    mail = mailserver.MailServer()
    with TellingProduct(tmp_path, mail, ["--smtp-plaintext"]) as product:
        product.cleaning()
        mail.wait(lambda mail: len(mail.taken) == 2, "both have heard")
        product.settle()
        product.words.remove("--smtp-plaintext")
        product.programs.end(product.server_process)
        product.start_server()
        product._sessions.clear()
        order = product.cleaning()
        eventually(
            lambda: {(DEAD, "SMTP 250: Requested SSL level failed")} == set(product.deliveries(order, "state, last_error")),
            "both are given up")
        assert len(mail.taken) == 2


def test_a_mail_server_whose_certificate_nobody_trusts_gets_nothing(tmp_path):
    (tmp_path / "other").mkdir()
    other = Authority(tmp_path / "other")
    certificate, key = other.files("localhost", "127.0.0.1")
    mail = mailserver.MailServer(certificate, key)
    with TellingProduct(tmp_path, mail, ["--smtp-user", mailserver.USER]) as product:
        order = product.cleaning()
        eventually(lambda: {(DEAD,)} == set(product.deliveries(order, "state")), "both are given up")
        assert not mail.taken


@pytest.mark.parametrize("words, said", [
    (["--smtp", "smtp://user:secret@127.0.0.1:25", "--smtp-sender", "a@example.org"], "--smtp is smtp://HOST:PORT"),
    (["--smtp", "smtp://127.0.0.1:25"], "--smtp needs --smtp-sender"),
    (["--smtp", "smtp://127.0.0.1:25", "--smtp-sender", "a@example.org", "--smtp-user", "a"], "SMTP_PASSWORD"),
    (["--push", "http://127.0.0.1"], "--push is an https://"),
])
def test_options_that_cannot_be_meant_are_refused(telling, words, said):
    environment = {name: value for name, value in os.environ.items() if name != "SMTP_PASSWORD"}
    done = telling.programs.run(
        "marketplace-server", "serve", "--token-key", telling.token_key, "--provider", "127.0.0.1:1", "--database", "x", *words,
        env=environment)
    assert done.returncode != 0 and said in done.stderr
