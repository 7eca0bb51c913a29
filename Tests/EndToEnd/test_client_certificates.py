"""Client certificates as what partners' keys and confidential clients call by (RFC 8705), from stock clients with real certificates."""

import functools
import hashlib
import os
import signal
import ssl
import subprocess
import time
import uuid

import grpc
import pytest
from calls import Session, refuses, together
from certificates import Authority, self_signed
from company import Company
from conftest import BIN
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from demo import AQUA, NET, NORTH, PASSWORD
from faults import eventually
from frames import Client, request
from hyperframe.frame import HeadersFrame
from test_partner_streams import Listener

LIST = "/partners.v1.PartnerOrderService/ListPartnerOrders"
CREATE = {"partner_id": AQUA, "title": "Склад", "scopes": ["SCOPE_ORDERS"]}


class Secured:
    """A server of the product that speaks TLS, beside the one that does not. Its authority signs clients' certificates too."""

    def __init__(self, product, folder, *words):
        self.authority, self.folder, self.product = Authority(folder), folder, product
        certificate, key = self.authority.files("server", "localhost", "127.0.0.1")
        self.process, self.address = product.programs.start(
            "marketplace-server", "serve", "--port", 0, "--token-key", product.token_key, "--provider", product.sandbox_address,
            "--tls-cert", certificate, "--tls-key", key, "--client-ca", self.authority.file, "--log-level", "trace", *words,
            env=product.environment)
        self.log = product.folder / f"marketplace-server-{len(product.programs.running) - 1}.log"

    def channel(self, identity=None):
        """A connection of its own, which shows a certificate if it is given one and its key, in PEM."""
        certificate, key = identity or (None, None)
        credentials = grpc.ssl_channel_credentials(self.authority.pem, key, certificate)
        return grpc.secure_channel(self.address, credentials, [("grpc.use_local_subchannel_pool", 1)])

    def partner(self, answer, identity=None):
        """The systems of a partner, with what an answer told, on a connection of their own."""
        return Session(self.channel(identity), answer.secret, answer.api_key.id)


@pytest.fixture(scope="module")
def secured(product, tmp_path_factory):
    """Certificates of clients are optional."""
    secured = Secured(product, tmp_path_factory.mktemp("secured"), "--client-certificates", "optional")
    yield secured
    product.programs.end(secured.process, signal.SIGKILL)


@pytest.fixture(autouse=True)
def room_for_keys(product):
    """A partner has a bounded number of good ones."""
    yield
    product.database.rows("UPDATE api_key SET revoked_at = now() WHERE revoked_at IS NULL")


@pytest.fixture
def identity(secured):
    return secured.authority.issue("aqua")


def text(identity):
    return identity[0].decode()


def thumbprint(identity):
    return hashlib.sha256(x509.load_pem_x509_certificate(identity[0]).public_bytes(Encoding.DER)).hexdigest()


def create(scenes, identity, **fields):
    return scenes.manager.api_keys.CreateApiKey(**CREATE | fields, certificate=text(identity))


def is_good(session):
    session.partner_orders.ListPartnerOrders(page_size=1)
    return True


def is_refused(session, reason="API_KEY_INVALID"):
    with refuses("UNAUTHENTICATED", reason):
        session.partner_orders.ListPartnerOrders(page_size=1)
    return True


# Keys of partners.

def test_P17_a_partner_calls_by_its_certificate(secured, scenes, identity):
    made = create(scenes, identity)
    assert made.secret.startswith("mpc_") and made.api_key.by_certificate
    assert made.api_key.fingerprint == thumbprint(identity)[:32]
    assert scenes.manager.api_keys.ListApiKeys(partner_id=AQUA).api_keys[0] == made.api_key
    partner = secured.partner(made, identity)
    own = scenes.water()[0]
    assert partner.partner_orders.GetPartnerOrder(order_id=own.id).order.id == own.id
    with refuses("PERMISSION_DENIED", "SCOPE_MISSING"):
        partner.partner_orders.GetPartnerSettlement(from_time={"seconds": 1}, until_time={"seconds": 2})
    # Who has a secret calls through the same server, with a certificate or without one.
    by_secret = scenes.key()
    assert not scenes.manager.api_keys.ListApiKeys(partner_id=AQUA).api_keys[0].by_certificate
    assert is_good(by_secret.through(secured.channel())) and is_good(by_secret.through(secured.channel(identity)))


def test_nothing_else_opens_the_key(product, secured, scenes, identity):
    made, foreign = create(scenes, identity), secured.authority.issue("net")
    of_net = create(scenes, foreign, partner_id=NET)
    assert is_good(secured.partner(made, identity)) and is_good(secured.partner(of_net, foreign))
    # Another partner's certificate, and one of the same authority and subject with another key.
    said = set()
    for other in (foreign, secured.authority.issue("aqua")):
        with refuses("UNAUTHENTICATED", "API_KEY_INVALID") as caught:
            is_good(secured.partner(made, other))
        said.add(caught.value.message)
    # Its own certificate with another partner's token, with one of no key, with what is no token, and with its token's end cut off.
    nobody = create(scenes, identity)
    product.database.rows(f"DELETE FROM api_key WHERE key_id = '{nobody.api_key.id}'")
    for token in (of_net.secret, nobody.secret, "mpc_", made.secret[:-1], made.secret.replace("mpc_", "mpk_")):
        with refuses("UNAUTHENTICATED", "API_KEY_INVALID") as caught:
            is_good(Session(secured.channel(identity), token))
        said.add(caught.value.message)
    assert len(said) == 1
    # No certificate, through TLS and without it.
    for channel in (secured.channel(), product.channel):
        with refuses("UNAUTHENTICATED", "CLIENT_CERTIFICATE_REQUIRED") as caught:
            is_good(Session(channel, made.secret))
        assert "connect through TLS" in caught.value.message
    # One that another authority signed does not come in, whoever has entered it.
    stranger = self_signed("aqua", "localhost")
    with refuses("UNAVAILABLE"):
        is_good(secured.partner(create(scenes, stranger), stranger))


def test_a_server_that_requires_certificates_takes_them_too(product, scenes, tmp_path):
    secured = Secured(product, tmp_path)
    try:
        identity = secured.authority.issue("aqua")
        made = create(scenes, identity)
        assert is_good(secured.partner(made, identity))
        with refuses("UNAVAILABLE"):
            is_good(secured.partner(made))
    finally:
        product.programs.end(secured.process, signal.SIGKILL)


@pytest.mark.parametrize("before, after", [("certificate", "certificate"), ("secret", "certificate"), ("certificate", "secret")])
def test_rotation_leaves_the_one_before_good_until_its_time(secured, scenes, before, after):
    identities = [secured.authority.issue("aqua") for _ in range(2)]
    shown = [identity if kind == "certificate" else None for identity, kind in zip(identities, (before, after))]
    pasted = [text(identity) if identity else "" for identity in shown]
    made = scenes.manager.api_keys.CreateApiKey(**CREATE, certificate=pasted[0])
    rotated = scenes.manager.api_keys.RotateApiKey(api_key_id=made.api_key.id, certificate=pasted[1], overlap={"seconds": 3})
    assert rotated.api_key.by_certificate == (after == "certificate") and rotated.api_key.HasField("previous_expire_time")
    assert (made.secret == rotated.secret) == (before == after)
    first, second = secured.partner(made, shown[0]), secured.partner(rotated, shown[1])
    assert is_good(first) and is_good(second)
    time.sleep(3.5)
    assert is_refused(first) and is_good(second)


def test_rotation_without_an_overlap_ends_the_certificate_at_once(secured, scenes, identity):
    made, renewed = create(scenes, identity), secured.authority.issue("aqua")
    first = secured.partner(made, identity)
    assert is_good(first)
    rotated = scenes.manager.api_keys.RotateApiKey(api_key_id=made.api_key.id, certificate=text(renewed))
    assert rotated.api_key.fingerprint == thumbprint(renewed)[:32]
    # On the connection that it has, and on a new one.
    assert is_refused(first) and is_refused(secured.partner(made, identity)) and is_good(secured.partner(rotated, renewed))


def test_a_revoked_key_is_good_no_more_on_the_connection_that_it_has(secured, scenes, identity):
    made = create(scenes, identity)
    partner = secured.partner(made, identity)
    assert is_good(partner)
    scenes.manager.api_keys.RevokeApiKey(api_key_id=made.api_key.id)
    assert is_refused(partner)


@pytest.mark.parametrize("end", ["revoked", "rotated", "rotated with an overlap"])
def test_a_partners_stream_ends_with_the_certificate_it_was_opened_by(secured, scenes, identity, end):
    made = create(scenes, identity)
    listener = Listener(secured.partner(made, identity))
    order = scenes.water()[0]
    listener.until(order, "INVOICE_ISSUED")
    if end == "revoked":
        scenes.manager.api_keys.RevokeApiKey(api_key_id=made.api_key.id)
    else:
        overlap = {"seconds": 2} if "overlap" in end else None
        scenes.manager.api_keys.RotateApiKey(
            api_key_id=made.api_key.id, certificate=text(secured.authority.issue("aqua")), overlap=overlap)
    refused, _ = listener.end()
    assert (refused.code.name, refused.reason) == ("UNAUTHENTICATED", "API_KEY_INVALID")


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_a_resumed_session_of_TLS_still_shows_the_certificate(secured, scenes, identity, version):
    for kind, text_ in zip(("pem", "key"), identity):
        (secured.folder / f"resumed.{kind}").write_bytes(text_)
    made = create(scenes, identity)
    fields = request(LIST, ("authorization", f"Bearer {made.secret}"))

    def statuses(context):
        session = None
        for is_resumed in (False, True):
            secure = functools.partial(context.wrap_socket, server_hostname="localhost", session=session)
            with Client(secured.address, settings={}, secure=secure) as client:
                client.call(1, fields=fields)
                client.answered(1)
                assert client.socket.session_reused == is_resumed
                session = client.socket.session
                yield client.of(HeadersFrame, 1)[-1].fields["grpc-status"]

    context = ssl.create_default_context(cafile=secured.authority.file)
    context.minimum_version = context.maximum_version = version
    context.set_alpn_protocols(["h2"])
    assert list(statuses(context)) == ["16", "16"]
    context.load_cert_chain(secured.folder / "resumed.pem", secured.folder / "resumed.key")
    assert list(statuses(context)) == ["0", "0"]


def test_a_repeated_call_is_answered_the_same_and_the_token_with_it(scenes, secured, identity):
    key = str(uuid.uuid4())
    fields = CREATE | {"certificate": text(identity), "key": key}
    made = scenes.manager.api_keys.CreateApiKey(**fields)
    assert made.secret and scenes.manager.api_keys.CreateApiKey(**fields) == made
    with refuses("ALREADY_EXISTS", "IDEMPOTENCY_KEY_REUSED"):
        scenes.manager.api_keys.CreateApiKey(**fields | {"certificate": text(secured.authority.issue("aqua"))})


def test_of_rotations_at_once_with_one_key_all_are_told_the_same(product, secured, scenes, identity):
    made, renewed, key = create(scenes, identity), secured.authority.issue("aqua"), str(uuid.uuid4())
    answers, refused = together([
        lambda manager=manager: manager.api_keys.RotateApiKey(api_key_id=made.api_key.id, certificate=text(renewed), key=key)
        for manager in product.connections(scenes.manager, 8)])
    assert not refused and len({answer.SerializeToString() for answer in answers}) == 1
    assert is_good(secured.partner(answers[0], renewed))


def test_what_is_kept_of_a_certificate_is_its_hash(product, scenes, identity):
    made = create(scenes, identity)
    rows = product.database.rows(f"SELECT k::text FROM api_key k WHERE key_id = '{made.api_key.id}'")
    assert thumbprint(identity) in rows[0][0]
    body = "".join(text(identity).splitlines()[1:-1])
    assert body[:40] not in rows[0][0]


# What is no certificate.

def calls_with_a_certificate(manager, key_id):
    return {
        "CreateApiKey": lambda **fields: manager.api_keys.CreateApiKey(**CREATE, **fields),
        "RotateApiKey": lambda **fields: manager.api_keys.RotateApiKey(api_key_id=key_id, **fields),
        "RegisterClient": lambda **fields: manager.organizations.RegisterClient(
            client_id="pasted", application="APPLICATION_CRM", **fields),
        "RotateClientSecret": lambda **fields: manager.organizations.RotateClientSecret(client_id="crm", **fields)}


@pytest.mark.parametrize("method", ["CreateApiKey", "RotateApiKey", "RegisterClient", "RotateClientSecret"])
def test_a_private_key_that_is_pasted_is_refused_and_left_nowhere(product, secured, scenes, identity, method):
    key_id = create(scenes, identity).api_key.id
    private = identity[1].decode()
    call = calls_with_a_certificate(scenes.manager.through(secured.channel()), key_id)[method]
    before = product.database.rows("SELECT count(*) FROM idempotency")
    for pasted in (private, text(identity) + private):
        with refuses("INVALID_ARGUMENT") as caught:
            call(certificate=pasted)
        assert caught.value.fields == ["certificate"] and "private key" in caught.value.message
    assert product.database.rows("SELECT count(*) FROM idempotency") == before
    time.sleep(0.5)
    line = private.splitlines()[1]
    assert line not in secured.log.read_text() and line not in caught.value.message
    dump = subprocess.run(["pg_dump", "--data-only", product.database.url], capture_output=True, text=True, timeout=60, check=True)
    assert line not in dump.stdout and line.encode().hex() not in dump.stdout


@pytest.mark.parametrize("method", ["CreateApiKey", "RotateApiKey", "RegisterClient", "RotateClientSecret"])
def test_what_is_not_one_certificate_is_refused_by_its_path(secured, scenes, identity, method):
    call = calls_with_a_certificate(scenes.manager, create(scenes, identity).api_key.id)[method]
    chain = text(identity) + secured.authority.pem.decode()
    cases = {
        "partner": "in PEM", text(identity)[:-60]: "in PEM", chain: "leave out",
        text(secured.authority.issue("old", days=-1)): "expired", "x" * 16_385: ""}
    for pasted, said in cases.items():
        with refuses("INVALID_ARGUMENT") as caught:
            call(certificate=pasted)
        assert caught.value.fields == ["certificate"] and said in caught.value.message


# Confidential clients.

@pytest.fixture
def company(product):
    return Company(product)


def sign_in(company, channel, client="office", **fields):
    opened = Session(channel).sessions.CreateSession(
        organization_code=company.code, client_id=client, password={"login": "anna", "password": PASSWORD}, **fields).session
    return Session(channel, opened.access_token, opened.principal_id)


def clients(company):
    return {client.id: client for client in company.anna.organizations.ListClients().clients}


def test_P17_the_CRM_opens_sessions_with_its_certificate_alone(product, secured, company):
    identity = secured.authority.issue("crm")
    registered = company.anna.organizations.RegisterClient(
        client_id="office", application="APPLICATION_CRM", certificate=text(identity))
    assert registered.client.confidential and registered.client.by_certificate and not registered.secret
    assert clients(company)["office"] == registered.client
    session = sign_in(company, secured.channel(identity))
    assert session.organizations.GetOrganization().organization.code == company.code
    for channel in (secured.channel(), product.channel):
        for secret in ("", "x", thumbprint(identity), text(identity)[:128]):
            with refuses("UNAUTHENTICATED", "CLIENT_CERTIFICATE_REQUIRED"):
                sign_in(company, channel, client_secret=secret)
    with refuses("UNAUTHENTICATED", "CLIENT_CERTIFICATE_REJECTED"):
        sign_in(company, secured.channel(secured.authority.issue("crm")))
    # The certificate proves the program, and not who signs in.
    with refuses("UNAUTHENTICATED", "CREDENTIALS_REJECTED"):
        Session(secured.channel(identity)).sessions.CreateSession(
            organization_code=company.code, client_id="office", password={"login": "anna", "password": "wrong"})


def test_a_client_goes_from_a_secret_to_a_certificate_and_back(secured, company):
    identity, renewed = secured.authority.issue("crm"), secured.authority.issue("crm")
    organizations = company.anna.organizations
    secret = organizations.RegisterClient(client_id="office", application="APPLICATION_CRM").secret
    # A certificate on the connection stands for no secret.
    with refuses("UNAUTHENTICATED", "CLIENT_SECRET_REJECTED"):
        sign_in(company, secured.channel(identity))
    sign_in(company, secured.channel(identity), client_secret=secret)
    assert not organizations.RotateClientSecret(client_id="office", certificate=text(identity)).secret
    assert clients(company)["office"].by_certificate
    session = sign_in(company, secured.channel(identity))
    with refuses("UNAUTHENTICATED", "CLIENT_CERTIFICATE_REQUIRED"):
        sign_in(company, secured.channel(), client_secret=secret)
    organizations.RotateClientSecret(client_id="office", certificate=text(renewed))
    with refuses("UNAUTHENTICATED", "CLIENT_CERTIFICATE_REJECTED"):
        sign_in(company, secured.channel(identity), client_secret=secret)
    sign_in(company, secured.channel(renewed))
    # Sessions that are open stay.
    session.organizations.GetOrganization()
    secret = organizations.RotateClientSecret(client_id="office").secret
    assert clients(company)["office"].confidential and not clients(company)["office"].by_certificate
    with refuses("UNAUTHENTICATED", "CLIENT_SECRET_REJECTED"):
        sign_in(company, secured.channel(renewed))
    sign_in(company, secured.channel(), client_secret=secret)


def test_a_client_with_a_certificate_is_confidential_whatever_its_application(secured, company):
    identity = secured.authority.issue("kiosk")
    registered = company.anna.organizations.RegisterClient(
        client_id="kiosk", application="APPLICATION_EMPLOYEE_APP", certificate=text(identity))
    assert registered.client.confidential and registered.client.by_certificate
    with refuses("UNAUTHENTICATED", "CLIENT_CERTIFICATE_REQUIRED"):
        sign_in(company, secured.channel(), client="kiosk")
    sign_in(company, secured.channel(identity), client="kiosk")


# The server's option, and the command line.

def test_optional_certificates_stay_optional_on_SIGHUP(secured, scenes, identity):
    made = create(scenes, identity)
    secured.process.send_signal(signal.SIGHUP)
    eventually(lambda: "tls reloaded" in secured.log.read_text(), "the server reads its files again")
    assert is_good(secured.partner(made, identity)) and is_good(scenes.key().through(secured.channel()))
    stranger = self_signed("aqua", "localhost")
    with refuses("UNAVAILABLE"):
        is_good(secured.partner(made, stranger))


@pytest.mark.parametrize("words, said", [
    (["--client-certificates", "optional"], "goes with --client-ca"),
    (["--tls-cert", "a", "--tls-key", "b", "--client-ca", "c", "--client-certificates", "maybe"], "required"),
])
def test_what_is_wrong_with_the_option_is_said(words, said):
    done = subprocess.run(
        [BIN / "marketplace-server", "serve", "--token-key", "k", "--provider", "127.0.0.1:9", *words],
        capture_output=True, text=True, timeout=20, env={**os.environ, "DATABASE_URL": "postgresql://nobody@127.0.0.1:9/none"})
    assert done.returncode == 64 and said in done.stderr


def test_a_partners_engineer_and_a_desk_call_from_the_command_line(secured, scenes, identity):
    made, order = create(scenes, identity), scenes.water()[0]
    files = [secured.folder / f"mine.{kind}" for kind in ("pem", "key")]
    for path, content in zip(files, identity):
        path.write_bytes(content)

    def call(*words):
        return subprocess.run([
            BIN / "marketplace", "call", "--server", secured.address, "--tls-ca", secured.authority.file, *words],
            capture_output=True, text=True, timeout=60, env={**os.environ, "PASSWORD": PASSWORD})

    method = ["PartnerOrderService/GetPartnerOrder", "--data", f'{{"orderId": "{order.id}"}}']
    shown = ["--tls-cert", files[0], "--tls-key", files[1]]
    done = call(*method, "--header", f"authorization:Bearer {made.secret}", *shown)
    assert done.returncode == 0 and order.id in done.stdout, done.stderr
    done = call(*method, "--header", f"authorization:Bearer {made.secret}")
    assert done.returncode == 80 and "CLIENT_CERTIFICATE_REQUIRED" in done.stderr
    scenes.manager.organizations.RegisterClient(client_id="desk", application="APPLICATION_CRM", certificate=text(identity))
    try:
        listing = [
            "OrderService/ListOrders", "--data", '{"pageSize": 1}', "--organization", NORTH, "--client-id", "desk",
            "--login", "manager", "--password-env", "PASSWORD"]
        done = call(*listing, *shown)
        assert done.returncode == 0 and '"orders"' in done.stdout, done.stderr
        done = call(*listing)
        assert done.returncode != 0 and "CLIENT_CERTIFICATE_REQUIRED" in done.stderr
    finally:
        scenes.manager.organizations.RemoveClient(client_id="desk")
