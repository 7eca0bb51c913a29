"""rpc 13 and 14: compression of messages, frame by frame."""

import gzip
import struct
import zlib

import grpc
import pytest
from demo import NORTH, PASSWORD
from frames import DUPLEX, UNARY, Client, DataFrame, HeadersFrame, SettingsFrame, request, window_update
from product import Product
from programs import Programs
from schema import module

sessions = module("access.v1.session_pb2")
catalog = module("marketplace.v1.catalog_pb2")
pb = module("grpc.testing.test_pb2")
TEST = "/grpc.testing.TestService/"
ACCEPT = ("grpc-accept-encoding", "identity, deflate,gzip")
GZIP = ("grpc-encoding", "gzip")
INVALID_ARGUMENT, RESOURCE_EXHAUSTED, UNIMPLEMENTED, INTERNAL = "3", "8", "12", "13"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    programs = Programs(tmp_path_factory.mktemp("server"))
    yield programs.start("interop-server", "--port", 0, "--threads", 1)[1]
    programs.close()


@pytest.fixture
def client(server):
    with Client(server, settings={SettingsFrame.INITIAL_WINDOW_SIZE: 1 << 30}) as client:
        client.send(window_update(0, 1 << 30))
        yield client


def frame(message, compressed=False):
    body = message.SerializeToString() if hasattr(message, "SerializeToString") else message
    if compressed:
        body = gzip.compress(body)
    return struct.pack(">BI", compressed, len(body)) + body


def answers(client, stream):
    """The messages of an answer: the flag byte of each, and what they hold."""
    client.answered(stream)
    body, found = b"".join(one.data for one in client.of(DataFrame, stream)), []
    while body:
        flag, length = struct.unpack(">BI", body[:5])
        found.append((flag, body[5 : 5 + length]))
        body = body[5 + length :]
    return found


def head(client, stream):
    return client.of(HeadersFrame, stream)[0].fields


def send(client, stream, path, body, size=16_000):
    """A call with a body in DATA frames of this size."""
    client.headers(stream, request(path, GZIP))
    for at in range(0, len(body), size):
        client.data(stream, body[at : at + size], flags=["END_STREAM"] if at + size >= len(body) else [])


def asking(size, **fields):
    return pb.SimpleRequest(response_size=size, **{name: pb.BoolValue(value=value) for name, value in fields.items()})


def test_an_answer_is_compressed_for_a_client_that_lists_gzip(client):
    client.call(1, frame(asking(100_000, response_compressed=True)), request(TEST + "UnaryCall", ACCEPT))
    [(flag, body)] = answers(client, 1)
    assert flag == 1 and head(client, 1)["grpc-encoding"] == "gzip" and len(body) < 1_000
    assert len(pb.SimpleResponse.FromString(gzip.decompress(body)).payload.body) == 100_000


@pytest.mark.parametrize("accepted", [None, "identity", "deflate, br", "gzip-not", "", "GZIP"])
def test_nothing_is_answered_in_an_encoding_that_the_client_did_not_list(client, accepted):
    more = [] if accepted is None else [("grpc-accept-encoding", accepted)]
    client.call(1, frame(asking(100_000, response_compressed=True)), request(TEST + "UnaryCall", *more))
    [(flag, body)] = answers(client, 1)
    assert flag == 0 and "grpc-encoding" not in head(client, 1) and len(body) > 100_000


def test_nothing_is_compressed_that_the_service_does_not_want_compressed(client):
    client.call(1, frame(asking(100_000)), request(TEST + "UnaryCall", ACCEPT))
    assert [flag for flag, _ in answers(client, 1)] == [0]


def test_an_encoding_named_in_two_fields_is_found(client):
    fields = request(TEST + "UnaryCall", ("grpc-accept-encoding", "deflate"), ("grpc-accept-encoding", "gzip"))
    client.call(1, frame(asking(100_000, response_compressed=True)), fields)
    assert [flag for flag, _ in answers(client, 1)] == [1]


def test_a_single_message_of_a_stream_may_stay_as_it_is(client):
    parameters = [
        pb.ResponseParameters(size=size, compressed=pb.BoolValue(value=value))
        for size, value in ((31_415, True), (92_653, False))]
    # Below 256 bytes nothing is gained.
    parameters.append(pb.ResponseParameters(size=10, compressed=pb.BoolValue(value=True)))
    client.call(
        1, frame(pb.StreamingOutputCallRequest(response_parameters=parameters)), request(TEST + "StreamingOutputCall", ACCEPT))
    found = answers(client, 1)
    assert [flag for flag, _ in found] == [1, 0, 0] and head(client, 1)["grpc-encoding"] == "gzip"
    sizes = [
        len(pb.StreamingOutputCallResponse.FromString(gzip.decompress(body) if flag else body).payload.body)
        for flag, body in found]
    assert sizes == [31_415, 92_653, 10]


@pytest.mark.parametrize("size", [1, 7, 1_000])
@pytest.mark.parametrize("path", [UNARY, TEST + "UnaryCall"])
def test_a_compressed_request_is_read_whole_or_in_pieces(client, path, size):
    send(client, 1, path, frame(asking(77, expect_compressed=True), compressed=True), size)
    [(_, body)] = answers(client, 1)
    assert len(pb.SimpleResponse.FromString(body).payload.body) == 77


def test_a_named_encoding_obliges_no_message(client):
    client.call(1, frame(asking(5, expect_compressed=False)), request(TEST + "UnaryCall", GZIP))
    assert client.answered(1)["grpc-status"] == "0"
    client.call(3, frame(asking(5, expect_compressed=True)), request(TEST + "UnaryCall", GZIP))
    assert client.status(3) == INVALID_ARGUMENT


def test_the_messages_of_a_stream_are_compressed_or_not_each_for_itself(client):
    messages = b"".join(
        frame(pb.StreamingInputCallRequest(
            payload=pb.Payload(body=bytes(size)), expect_compressed=pb.BoolValue(value=value)), value)
        for size, value in ((27_182, True), (45_904, False), (3, True)))
    send(client, 1, TEST + "StreamingInputCall", messages)
    [(_, body)] = answers(client, 1)
    assert pb.StreamingInputCallResponse.FromString(body).aggregated_payload_size == 73_089


@pytest.mark.parametrize("path", [TEST + "UnaryCall", TEST + "StreamingInputCall"])
@pytest.mark.parametrize("encoding", [[], [("grpc-encoding", "identity")]])
def test_a_compressed_message_without_an_encoding_is_internal(client, path, encoding):
    client.call(1, frame(b"", compressed=True), request(path, *encoding))
    assert client.status(1) == INTERNAL
    client.lives(3)


@pytest.mark.parametrize("path", [TEST + "UnaryCall", TEST + "StreamingInputCall"])
@pytest.mark.parametrize("name", ["br", "deflate", "snappy", "GZIP", "gzip,identity", ""])
def test_an_unknown_encoding_is_unimplemented_and_the_known_ones_are_told(client, path, name):
    client.call(1, frame(b""), request(path, ("grpc-encoding", name)))
    trailers = client.answered(1)
    assert trailers["grpc-status"] == UNIMPLEMENTED and trailers["grpc-accept-encoding"] == "identity,gzip"
    client.lives(3)


@pytest.mark.parametrize("name, quoted", [
    ("br", "'br'"), ("it's", r"'it\x27s'"), ("a\\b", r"'a\x5cb'"), ("\u00e9\u3042", r"'\xc3\xa9\xe3\x81\x82'"), ("z" * 9000, f"'{'z' * 64}...'")])
def test_an_unknown_encoding_is_repeated_in_printable_ascii_and_no_further_than_64_bytes(client, name, quoted):
    client.call(1, frame(b""), request(TEST + "UnaryCall", ("grpc-encoding", name)))
    assert client.answered(1)["grpc-message"] == f"the encoding {quoted} is not supported"
    client.lives(3)


def damaged():
    good = gzip.compress(pb.SimpleRequest(response_size=5, payload=pb.Payload(body=bytes(500))).SerializeToString())
    yield "cut short", good[:-1]
    yield "its checksum wrong", good[:-5] + bytes([good[-5] ^ 1]) + good[-4:]
    yield "zlib and not gzip", zlib.compress(bytes(100))
    yield "not compressed at all", bytes(100)
    yield "with more behind it", good + b"\0"


@pytest.mark.parametrize("path", [TEST + "UnaryCall", TEST + "StreamingInputCall"])
@pytest.mark.parametrize("body", [pytest.param(body, id=name) for name, body in damaged()])
def test_what_is_no_gzip_is_internal(client, path, body):
    client.call(1, struct.pack(">BI", 1, len(body)) + body, request(path, GZIP))
    assert client.status(1) == INTERNAL
    client.lives(3)


@pytest.mark.parametrize("path", [TEST + "UnaryCall", TEST + "StreamingInputCall"])
def test_a_bomb_is_refused_before_it_is_spread(client, path):
    body = gzip.compress(bytes(40_000_000), mtime=0)
    assert len(body) < 40_000
    send(client, 1, path, struct.pack(">BI", 1, len(body)) + body)
    assert client.status(1) == RESOURCE_EXHAUSTED
    client.lives(3)


def test_grpcio_compresses_its_requests_and_reads_compressed_answers(server):
    options = [("grpc.default_compression_algorithm", grpc.Compression.Gzip)]
    with grpc.insecure_channel(server, options) as channel:
        unary = channel.unary_unary(TEST + "UnaryCall", pb.SimpleRequest.SerializeToString, pb.SimpleResponse.FromString)
        asked = asking(314_159, response_compressed=True, expect_compressed=True)
        asked.payload.body = bytes(271_828)
        assert len(unary(asked, timeout=10).payload.body) == 314_159
        duplex = channel.stream_stream(
            DUPLEX, pb.StreamingOutputCallRequest.SerializeToString, pb.StreamingOutputCallResponse.FromString)
        requests = (pb.StreamingOutputCallRequest(response_parameters=[pb.ResponseParameters(size=9_999)]) for _ in range(20))
        assert [len(answer.payload.body) for answer in duplex(requests, timeout=10)] == [9_999] * 20


def test_the_product_compresses_answers_but_not_those_with_tokens(tmp_path):
    with Product(tmp_path, words=["--compress"]) as product, Client(product.address, settings={}) as client:
        asked = sessions.CreateSessionRequest(
            organization_code=NORTH, client_id="crm", password={"login": "manager", "password": PASSWORD})
        client.call(1, frame(asked), request("/access.v1.SessionService/CreateSession", ACCEPT))
        [(flag, body)] = answers(client, 1)
        token = sessions.CreateSessionResponse.FromString(body).session.access_token
        assert flag == 0 and len(body) > 256
        bearer = ("authorization", f"Bearer {token}")
        path = "/marketplace.v1.CatalogService/ListServices"
        client.call(3, frame(catalog.ListServicesRequest()), request(path, ACCEPT, bearer))
        [(flag, body)] = answers(client, 3)
        assert flag == 1 and catalog.ListServicesResponse.FromString(gzip.decompress(body)).services
