"""rpc 27: what a server writes: lines of JSON, one for each failed call with an id that its client has, and no secret in any of them."""

import json
import re
import signal
import uuid

import calls
import grpc
import pytest
from admin import metrics
from calls import Refused, Session, send_bytes
from demo import BOTTLE, NORTH, PASSWORD, WATER
from frames import Client
from hyperframe.frame import PingFrame
from product import Feed, Product, sandbox_pb2
from scenes import Scenes, units
from wire import call, post

EMPTY = "/grpc.testing.TestService/EmptyCall"
UNIMPLEMENTED = "/grpc.testing.TestService/UnimplementedCall"


def records(path):
    """The records of a log, each a line."""
    return [json.loads(line) for line in path.read_text().splitlines()]


class Server:
    """interop-server, whose log is read at its end."""

    def __init__(self, start, folder, *words):
        self.process, self.address = start("interop-server", "--port", 0, *words)
        self.folder = folder

    def fail(self, path=UNIMPLEMENTED, metadata=()):
        """A call that fails; answers with the trailing metadata."""
        with grpc.insecure_channel(self.address) as channel, pytest.raises(grpc.RpcError) as failed:
            channel.unary_unary(path)(b"", metadata=metadata, timeout=20)
        return dict(failed.value.trailing_metadata())

    def records(self):
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(20) == 0
        return records(next(self.folder.glob("interop-server-*.log")))


def test_a_failed_call_is_a_line_with_the_id_that_its_client_has(start, tmp_path):
    server = Server(start, tmp_path, "--limit", "maxPingStrikes=3")
    ids = [server.fail()["x-request-id"], server.fail("/no.such.Service/Method")["x-request-id"]]
    limits, *failed, stopping = server.records()
    assert limits["limits"]["maxPingStrikes"] == {"value": "3", "by": "--limit"}
    assert [record["requestId"] for record in failed] == ids and len(set(ids)) == 2
    assert [(record["call"], record["status"], record["level"]) for record in failed] == [
        (UNIMPLEMENTED, "UNIMPLEMENTED", "warning"), ("other", "UNIMPLEMENTED", "warning")]
    for record in failed:
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", record["time"])
        assert record["message"] == "call failed" and record["peer"].startswith("127.0.0.1:") and record["microseconds"] >= 0
    assert (stopping["message"], stopping["level"]) == ("stopping", "notice")


def test_a_connection_that_is_cut_off_is_a_line_and_a_count_and_one_that_ends_in_peace_is_none(start, tmp_path):
    server = Server(start, tmp_path, "--admin", "127.0.0.1:0", "--threads", 1)
    admin = server.process.stdout.readline().split()[-1]
    with Client(server.address, settings={}) as client:
        client.lives(1)
    with Client(server.address, preface=b"GET / HTTP/1.1\r\nHost: secret\r\n\r\n") as client:
        client.closed()
    with Client(server.address, settings={}) as client:
        # RFC 9113 §6.9: an increment of 0, of which nghttp2 tells the client by itself.
        client.raw(bytes.fromhex("00000408000000000000000000"))
        client.closed()
    with Client(server.address, settings={}) as client:
        for _ in range(10):
            client.send(PingFrame(0, b"answer!!"))
        client.closed()
    cut_off = {kind: metrics(admin)["rpc_server_cut_off_connections_total", f"kind={kind}"]
               for kind in ("PROTOCOL_ERROR", "ENHANCE_YOUR_CALM")}
    assert cut_off == {"PROTOCOL_ERROR": 2, "ENHANCE_YOUR_CALM": 1}
    lines = [record for record in server.records() if record["message"] == "connection cut off"]
    assert [line["kind"] for line in lines] == ["PROTOCOL_ERROR", "PROTOCOL_ERROR", "ENHANCE_YOUR_CALM"]
    assert [line["reason"] for line in lines][::2] == ["this is no HTTP/2", "too_many_pings"]
    assert "WINDOW_UPDATE" in lines[1]["reason"]
    for line in lines:
        assert line["level"] == "notice" and line["peer"].startswith("127.0.0.1:") and line["unreported"] == 0


def test_a_client_that_does_not_shake_hands_is_said_to(start, tmp_path):
    server = Server(start, tmp_path, "--limit", "handshakeTimeout=0.1")
    with Client(server.address, preface=b"", answers_settings=False) as client:
        client.closed()
    [line] = [record for record in server.records() if record["message"] == "connection cut off"]
    assert (line["kind"], line["reason"]) == ("HANDSHAKE_TIMEOUT", "the handshake took too long")


def test_the_id_is_the_client_s_own_if_that_is_a_uuid(start, tmp_path):
    server = Server(start, tmp_path)
    own = str(uuid.uuid4())
    assert server.fail(metadata=[("x-request-id", own)])["x-request-id"] == own
    other = server.fail(metadata=[("x-request-id", "hunter2")])["x-request-id"]
    assert uuid.UUID(other) and other != own
    assert [record["requestId"] for record in server.records() if "requestId" in record] == [own, other]


def test_a_call_that_goes_well_has_no_id_and_no_line(start, tmp_path):
    server = Server(start, tmp_path, "--log-level", "trace")
    with grpc.insecure_channel(server.address) as channel:
        _, done = channel.unary_unary(EMPTY).with_call(b"", timeout=20)
    assert "x-request-id" not in dict(done.trailing_metadata())
    assert not [record for record in server.records() if "call" in record]


def test_the_level_leaves_out_what_is_below_it(start, tmp_path):
    server = Server(start, tmp_path, "--log-level", "error")
    server.fail()
    assert server.records() == []


# Secrets.


class Secrets:
    """Every secret that was used, by what it is."""

    def __init__(self):
        self.known = {}

    def keep(self, what, *values):
        self.known.setdefault(what, set()).update(values)
        return values[0]

    def found_in(self, text):
        # A code has six digits: they may also be within a time or an id.
        return [
            (what, value) for what, values in self.known.items() for value in values
            if re.search(rf"(?<![0-9A-Za-z.-]){value}(?![0-9A-Za-z-])" if what == "code" else re.escape(value), text)]


@pytest.fixture
def secrets(monkeypatch):
    secrets = Secrets()
    make = uuid.uuid4

    def kept():
        key = make()
        secrets.keep("idempotency key", str(key))
        return key

    monkeypatch.setattr(calls.uuid, "uuid4", kept)
    return secrets


def fails(do):
    with pytest.raises((Refused, grpc.RpcError)):
        do()


def test_no_secret_reaches_the_log(tmp_path, secrets):
    with Product(tmp_path, words=["--log-level", "trace"]) as product:
        tell_the_story(product, secrets)
        count = fail_in_odd_ways(product, secrets)
        product.server_process.send_signal(signal.SIGTERM)
        printed = product.server_process.stdout.read()
        assert product.server_process.wait(20) == 0
        logs = [path for path in tmp_path.glob("marketplace-server-*.log")]
        written = printed + "".join(path.read_text() for path in logs)
        failed = [record for path in logs for record in records(path) if record["message"] == "call failed"]
    assert len(failed) >= count > 20
    assert all(len(values) > 0 for values in secrets.known.values())
    assert secrets.found_in(written) == []


def tell_the_story(product, secrets):
    """Sign-ins by phone and password, a refresh, an order, its payment and its refund."""
    feed = Feed(product.staff("manager"))
    scenes = Scenes(product, feed)
    order, _ = scenes.paid_water()
    scenes.refund(order)
    feed.close()

    phone = secrets.keep("phone", "+79110000001", "+79110000002")
    for number in secrets.known["phone"]:
        for message in product.sms.ListMessages(sandbox_pb2.ListMessagesRequest(phone=number), timeout=20).messages:
            secrets.keep("code", message.text[-6:])
    secrets.keep("phone", *(number[1:] for number in list(secrets.known["phone"])))
    secrets.keep("password", PASSWORD)
    secrets.keep("signing key", *product.token_key.read_text().splitlines()[1:-1])
    secrets.keep("access token", *(session.token for session in product._sessions.values()))

    opened = product.sign_in("crm", NORTH, {"password": {"login": "dispatcher", "password": PASSWORD}})
    renewed = product.nobody.sessions.RefreshSession(refresh_token=opened.refresh_token).session
    secrets.keep("refresh token", opened.refresh_token, renewed.refresh_token)
    secrets.keep("access token", opened.access_token, renewed.access_token)
    assert phone


def fail_in_odd_ways(product, secrets):
    """Calls that fail, with secrets where they belong and where they do not; answers with how many failed."""
    access, refresh = (next(iter(secrets.known[what])) for what in ("access token", "refresh token"))
    phone, email = "+79110000001", secrets.keep("e-mail", "anna@example.org")
    wrong = secrets.keep("password", "correct-horse-7")
    manager, nobody = product.staff("manager"), product.nobody
    list_orders = "/marketplace.v1.OrderService/ListOrders"
    create_session = "/access.v1.SessionService/CreateSession"
    odd = [access, refresh, phone, email]

    before = [
        lambda: product.sign_in("crm", NORTH, {"password": {"login": "dispatcher", "password": wrong}}),
        lambda: product.sign_in("crm", NORTH, {"password": {"login": email, "password": wrong}}),
        lambda: product.sign_in("resident-app", NORTH, {"phone": {"phone": phone, "code": secrets.keep("code", "000000")}}),
        lambda: nobody.sessions.RefreshSession(refresh_token=secrets.keep("refresh token", refresh[:-4] + "AAAA")),
        lambda: Session(product.channel, secrets.keep("access token", access[:-4] + "AAAA")).orders.ListOrders(),
        lambda: Session(product.channel, refresh).orders.ListOrders(),
        lambda: manager.orders.CreateOrder(key=access, service_id=WATER, items=[{"option_id": BOTTLE, "quantity": units(1)}]),
    ]
    for secret in odd:
        before += [
            # As a field that has a rule, as a path, as metadata, as another token's neighbour.
            lambda secret=secret: manager.orders.GetOrder(order_id=secret),
            lambda secret=secret: nobody.sessions.CreateSession(organization_code=secret, client_id=secret, phone={"phone": secret}),
            lambda secret=secret: send_bytes(product.channel, f"/{secret}/Get", b""),
            lambda secret=secret: send_bytes(product.channel, f"/marketplace.v1.OrderService/{secret}", b""),
            lambda secret=secret: send_bytes(
                product.channel, list_orders, b"", [("x-request-id", secret), ("user-id", secret), ("authorization", secret)]),
        ]
    for do in before:
        fails(do)

    # What grpcio does not send: words of the protocol's own headers, and JSON.
    after = 0
    for secret in odd:
        for metadata in ([("grpc-timeout", secret)], [("grpc-encoding", secret)], [(f"{secret.lower().strip('+')}-bin", "?")]):
            if "@" in metadata[0][0]:
                continue
            answer = post(product.address, list_orders, b"\0\0\0\0\0", "application/grpc", metadata)
            after += answer.code != 0
        for value in (
                {secret: 1}, {"password": {"login": "dispatcher", secret: wrong}}, {"organizationCode": 7, "clientId": secret},
                {"phone": {"phone": secret, "code": 123}}, f'{{"organizationCode": "{secret}"', f'{{"password": "{wrong}"}}'):
            after += call(product.address, create_session, value).code != 0
    return len(before) + after
