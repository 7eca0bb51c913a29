"""rpc 18: TLS 1.2 and 1.3 with h2 by ALPN, mutual TLS, and stock clients and servers on the other side."""

import base64
import concurrent.futures
import contextlib
import functools
import json
import pathlib
import queue
import signal
import socket
import ssl
import subprocess
import threading

import grpc
import pytest
from certificates import Authority, replace
from conftest import BIN
from faults import eventually
from frames import PREFACE, Client, message, request, window_update
from hyperframe.frame import DataFrame, HeadersFrame, SettingsFrame
from interop import Stub, pb, wanting
from test_interop import CASES, Service


PEER = "x-test-peer-bin"


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path)


@pytest.fixture
def secured(start, authority):
    """Starts a server with TLS; answers with its address."""

    def secured(*options):
        certificate, key = authority.files("server", "localhost", "127.0.0.1")
        return start("interop-server", "--port", 0, "--tls-cert", certificate, "--tls-key", key, *options)[1]

    return secured


def credentials(authority, *identity):
    certificate, key = (pathlib.Path(path).read_bytes() for path in identity) if identity else (None, None)
    return grpc.ssl_channel_credentials(authority.pem, key, certificate)


def raw(address, authority, alpn=("h2",), identity=None, **options):
    """A connection through Python's own TLS, after the handshake."""
    context = ssl.create_default_context(cafile=authority.file)
    for name, value in options.items():
        setattr(context, name, value)
    if alpn:
        context.set_alpn_protocols(list(alpn))
    if identity:
        context.load_cert_chain(*identity)
    host, port = address.split(":")
    return context.wrap_socket(socket.create_connection((host, int(port)), timeout=10), server_hostname="localhost")


def events(tmp_path, kind):
    """The reasons of the log's lines of this kind about TLS."""
    lines = (tmp_path / "interop-server-0.log").read_text().splitlines()
    entries = [json.loads(line) for line in lines if line.startswith("{") and line.endswith("}")]
    return [entry["reason"] for entry in entries if entry["message"] == f"tls {kind}"]


def refused(tmp_path):
    """Why the server refused connections, once it did."""
    return eventually(lambda: events(tmp_path, "refused"), "a connection was refused")


def test_grpcio_calls_all_four_kinds_through_tls(secured, authority):
    with grpc.secure_channel(secured(), credentials(authority)) as channel:
        stub = Stub(channel)
        assert stub.EmptyCall(pb.Empty(), timeout=10) == pb.Empty()
        large = pb.SimpleRequest(response_size=1_000_000, payload=pb.Payload(body=bytes(1_000_000)))
        assert stub.UnaryCall(large, timeout=10).payload.body == bytes(1_000_000)
        sizes = [1, 100_000, 16_384, 16_383, 0, 40_000]
        assert [len(a.payload.body) for a in stub.StreamingOutputCall(wanting(*sizes), timeout=10)] == sizes
        requests = (pb.StreamingInputCallRequest(payload=pb.Payload(body=bytes(size))) for size in sizes)
        assert stub.StreamingInputCall(requests, timeout=10).aggregated_payload_size == sum(sizes)
        answers = stub.FullDuplexCall(iter([wanting(size) for size in sizes]), timeout=10)
        assert [len(a.payload.body) for a in answers] == sizes


def test_a_client_of_another_authority_does_not_call(secured, authority, tmp_path):
    address = secured()
    with grpc.secure_channel(address, credentials(Authority(tmp_path, "Another"))) as channel:
        with pytest.raises(grpc.RpcError) as error:
            Stub(channel).EmptyCall(pb.Empty(), timeout=10)
        assert error.value.code() == grpc.StatusCode.UNAVAILABLE
    assert "the handshake was not brought to its end" in refused(tmp_path)


def test_mutual_tls_gives_the_handler_the_verified_name(secured, authority, tmp_path):
    address = secured("--client-ca", authority.file)
    identity = authority.files("partner-7", "partner-7.example", "spiffe://marketplace/partner/7")
    with grpc.secure_channel(address, credentials(authority, *identity)) as channel:
        _, call = Stub(channel).EmptyCall.with_call(pb.Empty(), timeout=10)
        assert (PEER, b"CN=partner-7") in call.initial_metadata()
    strangers = Authority(tmp_path, "Another").files("stranger")
    for shown in (credentials(authority), credentials(authority, *strangers)):
        with grpc.secure_channel(address, shown) as channel:
            with pytest.raises(grpc.RpcError) as error:
                Stub(channel).EmptyCall(pb.Empty(), timeout=10)
            assert error.value.code() == grpc.StatusCode.UNAVAILABLE
    assert "the peer shows no certificate" in refused(tmp_path)


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_each_version_is_spoken_with_a_suite_that_http2_allows(secured, authority, version):
    with raw(secured(), authority, minimum_version=version, maximum_version=version) as connection:
        assert connection.selected_alpn_protocol() == "h2"
        suite = connection.cipher()[0]
        assert "GCM" in suite or "CHACHA20" in suite
        assert version == ssl.TLSVersion.TLSv1_3 or suite.startswith("ECDHE")
        connection.sendall(PREFACE + bytes.fromhex("000000 04 00 00000000"))
        assert connection.recv(9)[3] == 4


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
def test_versions_before_1_2_are_refused(secured, authority):
    address = secured()
    with pytest.raises(ssl.SSLError, match="(?i)version|protocol"):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(authority.file)
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
        context.set_alpn_protocols(["h2"])
        host, port = address.split(":")
        context.wrap_socket(socket.create_connection((host, int(port)), timeout=10), server_hostname="localhost")


@pytest.mark.parametrize("alpn", [(), ("http/1.1",), ("h2c", "http/1.1")])
def test_a_client_that_does_not_offer_h2_is_refused_by_an_alert(secured, authority, tmp_path, alpn):
    address = secured()
    with pytest.raises(ssl.SSLError, match="(?i)no.application.protocol"):
        raw(address, authority, alpn)
    assert refused(tmp_path) == ["the peer does not offer h2 by ALPN"]


def test_h2_is_found_among_others(secured, authority):
    with raw(secured(), authority, ("http/1.1", "h2", "spdy/3")) as connection:
        assert connection.selected_alpn_protocol() == "h2"


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_a_session_is_resumed_and_still_knows_its_client(secured, authority, version):
    address = secured("--client-ca", authority.file)
    context = ssl.create_default_context(cafile=authority.file)
    context.minimum_version = context.maximum_version = version
    context.set_alpn_protocols(["h2"])
    context.load_cert_chain(*authority.files("partner-7"))
    session = None
    for is_resumed in (False, True):
        secure = functools.partial(context.wrap_socket, server_hostname="localhost", session=session)
        with Client(address, settings={}, secure=secure) as client:
            client.call(1, fields=request("/grpc.testing.TestService/EmptyCall"))
            client.answered(1)
            assert base64.b64decode(client.of(HeadersFrame, 1)[0].fields[PEER] + "==") == b"CN=partner-7"
            assert client.socket.session_reused == is_resumed
            session = client.socket.session


def test_a_handshake_that_is_not_ended_is_timed_out(secured, tmp_path):
    host, port = secured("--limit", "handshakeTimeout=0.2").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(bytes.fromhex("1603010200"))
        assert connection.recv(1) == b""
    assert refused(tmp_path) == ["the handshake was not brought to its end"]


def test_a_client_that_does_not_read_costs_its_neighbours_and_itself_nothing(secured, authority):
    """Sixteen megabytes, more than the sockets between them hold, beside calls on the same loop; then they are read."""
    address = secured("--threads", 1)
    context = ssl.create_default_context(cafile=authority.file)
    context.set_alpn_protocols(["h2"])
    secure = functools.partial(context.wrap_socket, server_hostname="localhost")
    large = {SettingsFrame.INITIAL_WINDOW_SIZE: 1 << 25}
    with Client(address, settings={}, secure=secure) as neighbour, \
            Client(address, settings=large, receive_buffer=4096, secure=secure) as slow:
        slow.send(window_update(0, 1 << 25))
        slow.call(1, message(wanting(*[500_000] * 32).SerializeToString()), request("/grpc.testing.TestService/StreamingOutputCall"))
        for stream in range(1, 61, 2):
            neighbour.lives(stream)
            slow.send(window_update(0, 1))
        assert slow.answered(1)["grpc-status"] == "0"
        assert sum(len(frame.data) for frame in slow.of(DataFrame, 1)) > 32 * 500_000
        neighbour.lives(101)


def test_plaintext_is_told_apart(secured, tmp_path):
    host, port = secured().split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(PREFACE)
        while connection.recv(1000):
            pass
    assert refused(tmp_path) == ["the peer does not speak TLS"]


def test_a_unix_socket_stays_in_plaintext(secured, start, authority, tmp_path):
    certificate, key = authority.files("server", "localhost")
    path = tmp_path / "server.sock"
    _, address = start("interop-server", "--listen", f"unix:{path}", "--tls-cert", certificate, "--tls-key", key)
    with grpc.insecure_channel(address) as channel:
        assert Stub(channel).EmptyCall(pb.Empty(), timeout=10) == pb.Empty()


# Certificates that are replaced while calls run.


def shown_by(address, authority):
    """The serial number of the certificate that a new connection finds."""
    with raw(address, authority) as connection:
        return int(connection.getpeercert()["serialNumber"], 16)


class Calls:
    """Unary calls one after another beside a conversation, all on one connection; ends with the number of calls, all answered."""

    def __init__(self, address, authority):
        self.channel = grpc.secure_channel(address, credentials(authority))
        self.stub, self.count, self.is_over = Stub(self.channel), 0, threading.Event()

    def __enter__(self):
        self.requests = queue.SimpleQueue()
        self.answers = self.stub.FullDuplexCall(iter(self.requests.get, None), timeout=60)
        self.converse()
        self.pool = concurrent.futures.ThreadPoolExecutor(1)
        self.calling = self.pool.submit(self.call)
        return self

    def __exit__(self, *_):
        self.is_over.set()
        self.calling.result(timeout=60)
        self.converse()
        self.requests.put(None)
        assert list(self.answers) == []
        self.pool.shutdown()
        self.channel.close()
        assert self.count > 0

    def converse(self):
        self.requests.put(wanting(7))
        assert len(next(self.answers).payload.body) == 7

    def call(self):
        while not self.is_over.is_set():
            assert self.stub.UnaryCall(pb.SimpleRequest(response_size=100), timeout=10).payload.body == bytes(100)
            self.count += 1


@pytest.mark.parametrize("with_signal", [True, False])
def test_a_new_certificate_is_taken_up_without_a_dropped_call(start, authority, tmp_path, with_signal):
    certificate, key = authority.files("server", "localhost", "127.0.0.1")
    server, address = start("interop-server", "--port", 0, "--tls-cert", certificate, "--tls-key", key)
    with Calls(address, authority) as calls:
        for _ in range(3 if with_signal else 1):
            before = shown_by(address, authority)
            authority.files("server", "localhost", "127.0.0.1")
            if with_signal:
                server.send_signal(signal.SIGHUP)
            eventually(lambda: shown_by(address, authority) != before, "new connections find the new certificate")
            calls.converse()


def test_a_secret_that_kubernetes_swaps_is_taken_up(start, authority, tmp_path):
    def write(version):
        (tmp_path / version).mkdir()
        for name, text in zip(("tls.crt", "tls.key"), authority.issue("server", "localhost")):
            (tmp_path / version / name).write_bytes(text)
        (tmp_path / "..data_tmp").symlink_to(version)
        (tmp_path / "..data_tmp").rename(tmp_path / "..data")

    write("..1")
    for name in ("tls.crt", "tls.key"):
        (tmp_path / name).symlink_to(f"..data/{name}")
    _, address = start("interop-server", "--port", 0, "--tls-cert", tmp_path / "tls.crt", "--tls-key", tmp_path / "tls.key")
    before = shown_by(address, authority)
    write("..2")
    eventually(lambda: shown_by(address, authority) != before, "new connections find the new certificate")


def test_files_that_cannot_be_used_stay_out_and_the_log_says_why(start, authority, tmp_path):
    certificate, key = authority.files("server", "localhost", "127.0.0.1")
    server, address = start("interop-server", "--port", 0, "--tls-cert", certificate, "--tls-key", key)
    before = shown_by(address, authority)
    with Calls(address, authority):
        replace(key, authority.issue("another")[1])
        server.send_signal(signal.SIGHUP)
        told = eventually(lambda: events(tmp_path, "not reloaded"), "the log says why")
        assert told[0] == f"{key}: it is not the key of the first certificate in {certificate}"
        assert shown_by(address, authority) == before
    authority.files("server", "localhost", "127.0.0.1")
    eventually(lambda: shown_by(address, authority) != before, "new connections find the new certificate")


def test_a_server_whose_files_cannot_be_used_does_not_start(authority, tmp_path):
    certificate, _ = authority.files("server", "localhost")
    for options, said in [
        (["--tls-cert", certificate, "--tls-key", tmp_path / "none"], f"{tmp_path}/none: it cannot be opened"),
        (["--tls-cert", certificate], "--tls-key"),
    ]:
        done = subprocess.run([BIN / "interop-server", "--port", "0", *options], capture_output=True, text=True, timeout=10)
        assert done.returncode != 0 and said in done.stderr


# Our client.


@contextlib.contextmanager
def grpcio_server(authority, **options):
    """grpcio's own server of the test service; answers with its port."""
    certificate, key = authority.issue("grpcio", "server.example", "127.0.0.1")
    server = grpc.server(concurrent.futures.ThreadPoolExecutor(8))
    server.add_generic_rpc_handlers([Service(pb).handler()])
    port = server.add_secure_port("127.0.0.1:0", grpc.ssl_server_credentials([(key, certificate)], **options))
    server.start()
    try:
        yield port
    finally:
        server.stop(None).wait()


def play(port, *options, cases=("empty_unary",)):
    return subprocess.run(
        [BIN / "interop-client", *options, "127.0.0.1", str(port), *cases], capture_output=True, text=True, timeout=60)


def test_our_client_plays_all_cases_against_grpcio_through_tls(authority):
    with grpcio_server(authority) as port:
        done = play(port, "--tls-ca", authority.file, cases=CASES)
    assert (done.returncode, done.stdout) == (0, "".join(f"{case}: ok\n" for case in CASES)), done.stderr


def test_our_client_shows_its_certificate_to_a_grpcio_that_asks(authority):
    certificate, key = authority.files("client")
    with grpcio_server(authority, root_certificates=authority.pem, require_client_auth=True) as port:
        shown = play(port, "--tls-ca", authority.file, "--tls-cert", certificate, "--tls-key", key)
        assert (shown.returncode, shown.stdout) == (0, "empty_unary: ok\n")
        assert play(port, "--tls-ca", authority.file).returncode == 1


def test_our_client_calls_no_server_of_another_name_or_authority(authority, tmp_path):
    with grpcio_server(authority) as port:
        named = play(port, "--tls-ca", authority.file, "--server-name", "server.example")
        assert (named.returncode, named.stdout) == (0, "empty_unary: ok\n")
        misnamed = play(port, "--tls-ca", authority.file, "--server-name", "other.example")
        assert misnamed.returncode == 1 and "hostname mismatch" in misnamed.stdout
        for options in (["--tls"], ["--tls-ca", Authority(tmp_path, "Another").file]):
            stranger = play(port, *options)
            assert stranger.returncode == 1 and "local issuer certificate" in stranger.stdout


def test_our_client_does_not_call_what_does_not_choose_h2(authority):
    certificate, key = authority.files("server", "127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    def serve(listener):
        with contextlib.suppress(OSError):
            while True:
                with context.wrap_socket(listener.accept()[0], server_side=True) as connection:
                    connection.recv(1)

    with socket.create_server(("127.0.0.1", 0)) as listener, concurrent.futures.ThreadPoolExecutor(1) as pool:
        pool.submit(serve, listener)
        done = play(listener.getsockname()[1], "--tls-ca", authority.file)
        listener.shutdown(socket.SHUT_RDWR)
    assert done.returncode == 1 and "the peer does not choose h2 by ALPN" in done.stdout


@pytest.mark.parametrize("options, said", [
    (["--tls-ca", "/no/such/file"], "/no/such/file: it cannot be opened: No such file or directory"),
    (["--tls", "--tls-cert", "x"], "--tls-cert and --tls-key go together"),
    (["--tls-no"], "usage"),
])
def test_what_is_wrong_with_the_options_is_said(options, said):
    done = subprocess.run([BIN / "interop-client", *options, "127.0.0.1", "1"], capture_output=True, text=True, timeout=10)
    assert done.returncode == 2 and said in done.stderr


# The product.


def test_the_products_server_and_client_meet_through_mutual_tls(start, authority, tmp_path):
    def marketplace(*words):
        return subprocess.run([BIN / "marketplace", *map(str, words)], capture_output=True, text=True, timeout=60)

    token_key = tmp_path / "token.pem"
    subprocess.run([BIN / "marketplace-server", "create-key", token_key], check=True, capture_output=True)
    certificate, key = authority.files("server", "127.0.0.1")
    # Without a database: it starts, and tells its schemas.
    _, address = start(
        "marketplace-server", "serve", "--port", 0, "--token-key", token_key, "--provider", "127.0.0.1:9",
        "--database", "postgresql://nobody@127.0.0.1:9/none", "--tls-cert", certificate, "--tls-key", key,
        "--client-ca", authority.file)
    listing = ["list", "--server", address, "--tls-ca", authority.file]
    mine, my_key = authority.files("partner")
    listed = marketplace(*listing, "--tls-cert", mine, "--tls-key", my_key)
    assert listed.returncode == 0 and "billing.v1.InvoiceService" in listed.stdout, listed.stderr
    nameless = marketplace(*listing)
    assert nameless.returncode == 78 and "certificate required" in nameless.stderr
