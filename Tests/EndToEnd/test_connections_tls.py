"""rpc 18: TLS 1.2 and 1.3 with h2 by ALPN, mutual TLS, and stock clients and servers on the other side."""

import concurrent.futures
import contextlib
import json
import pathlib
import socket
import ssl
import subprocess

import grpc
import pytest
from certificates import Authority
from conftest import BIN
from faults import eventually
from frames import PREFACE
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


def refused(tmp_path):
    """Why the server refused connections, by its log, once it did."""

    def reasons():
        lines = (tmp_path / "interop-server-0.log").read_text().splitlines()
        return [entry["reason"] for entry in map(json.loads, lines) if entry.get("tls") == "refused"]

    return eventually(reasons, "a connection was refused")


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


@pytest.mark.parametrize("is_resumed_by_tls_1_3", [True, False])
def test_a_session_is_resumed_and_still_knows_its_client(secured, authority, is_resumed_by_tls_1_3):
    address = secured("--client-ca", authority.file)
    version = ssl.TLSVersion.TLSv1_3 if is_resumed_by_tls_1_3 else ssl.TLSVersion.TLSv1_2
    context = ssl.create_default_context(cafile=authority.file)
    context.minimum_version = context.maximum_version = version
    context.set_alpn_protocols(["h2"])
    context.load_cert_chain(*authority.files("partner-7"))
    host, port = address.split(":")
    session = None
    for is_resumed in (False, True):
        with context.wrap_socket(
            socket.create_connection((host, int(port)), timeout=10), server_hostname="localhost", session=session) as connection:
            connection.sendall(PREFACE + bytes.fromhex("000000 04 00 00000000"))
            assert connection.recv(9)[3] == 4
            assert connection.session_reused == is_resumed
            session = connection.session


def test_a_handshake_that_is_not_ended_is_timed_out(secured, tmp_path):
    host, port = secured("--limit", "handshakeTimeout=0.2").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(bytes.fromhex("1603010200"))
        assert connection.recv(1) == b""
    assert refused(tmp_path) == ["the handshake was not brought to its end"]


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
