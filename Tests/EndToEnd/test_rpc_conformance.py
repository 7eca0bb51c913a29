"""conformance-server and conformance-client as Connect's conformance suite uses them: against each other, and each against grpcio.

Not protobuf's suite: that is test_conformance.py.
"""

import functools
import struct
import subprocess
import time

import grpc
import pytest
from certificates import self_signed
from compat import SERVICE, Client, GrpcioClient, GrpcioServer, Server, client_compat, config, server_compat, service
from compat_cases import CASES, HEADERS, TRAILERS, UNARY, definition, messages, request
from programs import BIN

SERVER_CREDENTIALS, CLIENT_CREDENTIALS = (self_signed("conformance", "localhost", "127.0.0.1") for _ in range(2))
SecuredServer = functools.partial(Server, credentials=SERVER_CREDENTIALS, client=CLIENT_CREDENTIALS[0])
PAIRS = {
    "ours": (Client, Server), "ours by mutual TLS": (Client, SecuredServer), "our client, grpcio": (Client, GrpcioServer),
    "grpcio, our server": (GrpcioClient, Server)}
Info = service.ConformancePayload.RequestInfo


@pytest.fixture(scope="module", params=PAIRS)
def pair(request):
    """A client, and a server for each limit."""
    make_client, make_server = PAIRS[request.param]
    client, servers = make_client(), {}

    def server(limit):
        if limit not in servers:
            servers[limit] = make_server(limit)
        return servers[limit]

    yield client, server
    for program in (client, *servers.values()):
        program.close()


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_case_comes_out_as_it_must(pair, case):
    client, servers = pair
    if isinstance(client, GrpcioClient) and not case.grpcio_client:
        pytest.skip("grpcio cannot do as it asks")
    server = servers(case.server_limit)
    asked = client_compat.ClientCompatRequest()
    asked.CopyFrom(case.request)
    asked.host, asked.port = server.host, server.port
    if getattr(server, "certificate", b""):
        asked.server_tls_cert = server.certificate
        asked.client_tls_creds.cert, asked.client_tls_creds.key = CLIENT_CREDENTIALS
    result = client.call(asked)
    assert result.HasField("error") == (case.error is not None), result
    if case.error is not None:
        assert result.error.code == case.error.code, result
        if case.error.HasField("message"):
            assert result.error.message == case.error.message
    if case.payloads is not None:
        assert [payload.data for payload in result.payloads] == [case.data] * case.payloads
    if case.metadata:
        check_metadata(result)
    if case.tells:
        check_info(case, result)


def check_metadata(result):
    for what, expected in ((result.response_headers, HEADERS), (result.response_trailers, TRAILERS)):
        found = {header.name: list(header.value) for header in what}
        for header in expected:
            assert found.get(header.name) == list(header.value), result


def check_info(case, result):
    if result.payloads:
        first = result.payloads[0].request_info
    else:
        *details, told = result.error.details
        assert details == list(case.error.details)
        first = Info()
        assert told.Unpack(first), told
    infos = [first, *(payload.request_info for payload in result.payloads[1:])]
    # Whoever serves writes the same fields, maybe in another way: what counts is that nothing is lost.
    told = [message.type_url for info in infos for message in info.requests]
    assert told == [message.type_url for message in case.request.request_messages]
    assert [message.value for info in infos for message in info.requests] == [
        message.value for message in case.request.request_messages]
    found = {header.name.lower(): list(header.value) for header in first.request_headers}
    for header in case.request.request_headers:
        assert found.get(header.name.lower()) == list(header.value)
    assert first.HasField("timeout_ms") == case.request.HasField("timeout_ms")
    if first.HasField("timeout_ms"):
        # grpcio rounds up.
        assert 0 < first.timeout_ms <= case.request.timeout_ms * 1.01


@pytest.fixture
def ours():
    client, server = Client(), Server()
    yield client, server
    client.close()
    server.close()


def test_calls_run_beside_each_other_and_are_answered_as_they_end(ours):
    client, server = ours
    slow, fast = definition(UNARY, response_delay_ms=2_000), definition(UNARY)
    for name, asked in (("slow", slow), ("fast", fast)):
        client.send(request(UNARY, messages(UNARY, asked), test_name=name, host=server.host, port=server.port))
    assert [client.answer().test_name for _ in range(2)] == ["fast", "slow"]


def test_the_client_ends_with_its_input_and_not_before_its_calls(ours):
    client, server = ours
    slow = definition(UNARY, response_delay_ms=500)
    client.send(request(UNARY, messages(UNARY, slow), test_name="slow", host=server.host, port=server.port))
    client.process.stdin.close()
    assert client.answer().response.payloads[0].data == b"test response"
    assert client.process.wait(20) == 0


def test_response_headers_come_ahead_of_a_first_answer_that_is_late(ours):
    server = ours[1]
    with grpc.insecure_channel(f"{server.host}:{server.port}") as channel:
        stub = channel.unary_stream(
            f"/{SERVICE}/ServerStream", service.ServerStreamRequest.SerializeToString, service.ServerStreamResponse.FromString)
        start = time.monotonic()
        call = stub(service.ServerStreamRequest(response_definition=service.StreamResponseDefinition(
            response_headers=HEADERS, response_data=[b"late"], response_delay_ms=20_000)), timeout=60)
        assert ("x-custom-header", "foo") in call.initial_metadata()
        assert time.monotonic() - start < 15
        call.cancel()


@pytest.mark.parametrize("fields", [
    {"protocol": config.PROTOCOL_CONNECT}, {"http_version": config.HTTP_VERSION_3}, {"codec": config.CODEC_JSON},
    {"compression": config.COMPRESSION_SNAPPY}, {"service": "another.Service", "method": "Unary"}, {"method": "Another"},
    {"port": 0}, {"stream_type": config.STREAM_TYPE_SERVER_STREAM}])
def test_what_the_client_cannot_do_is_an_error_of_the_case(ours, fields):
    client, server = ours
    asked = request(UNARY, messages(UNARY, definition(UNARY)), host=server.host, port=server.port)
    for name, value in fields.items():
        setattr(asked, name, value)
    client.send(asked)
    answer = client.answer()
    assert answer.WhichOneof("result") == "error" and answer.error.message


def test_a_client_without_the_certificate_that_is_asked_for_gets_no_answer():
    client, server = Client(), SecuredServer()
    answer = client.call(request(
        UNARY, messages(UNARY, definition(UNARY)), host=server.host, port=server.port, server_tls_cert=server.certificate))
    client.close()
    server.close()
    assert answer.error.code == config.CODE_UNAVAILABLE and not answer.payloads


def test_tls_without_a_certificate_to_serve_ends_the_server_with_a_word():
    sent = server_compat.ServerCompatRequest(use_tls=True).SerializeToString()
    done = subprocess.run(
        [BIN / "conformance-server"], input=struct.pack(">I", len(sent)) + sent, capture_output=True, timeout=30)
    assert done.returncode == 1 and b"server_creds" in done.stderr


@pytest.mark.parametrize("program, sent", [
    ("conformance-server", b""), ("conformance-server", b"\0\0\0\1\xff"), ("conformance-server", b"\xff\xff\xff\xff"),
    ("conformance-server", struct.pack(">I", 2) + b"\x08\1"), ("conformance-client", b"\0\0"),
    ("conformance-client", b"\0\0\0\1\xff")])
def test_input_that_is_not_the_suites_ends_the_program_with_a_word(program, sent):
    done = subprocess.run([BIN / program], input=sent, capture_output=True, timeout=30)
    assert done.returncode == 1 and done.stdout == b"" and done.stderr.startswith(program.encode())
