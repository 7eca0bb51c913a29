"""rpc 10: metadata comes and goes as it was meant: bytes in Base64, values in their order, gRPC's own names left out."""

import base64

import grpc
import pytest
from compat import service
from frames import Client, message, request
from hyperframe.frame import HeadersFrame
from interop import INITIAL, TRAILING, Stub, pb, wanting

TELL = "/connectrpc.conformance.v1.ConformanceService/Unary"
BYTES = [b"", b"\0", b"\xff\xfe", b"abc", bytes(range(256))]


def unpadded(value):
    return base64.b64encode(value).decode().rstrip("=")


def padded(value):
    return base64.b64encode(value).decode()


@pytest.fixture
def teller(telling):
    with Client(telling, settings={}) as client:
        yield client


def told(client, stream, *fields):
    """The metadata that the handler had of a request with these fields, each name with its values."""
    client.call(stream, fields=request(TELL, *fields))
    assert client.answered(stream)["grpc-status"] == "0"
    info = service.UnaryResponse.FromString(client.messages(stream)[0]).payload.request_info
    return {header.name: list(header.value) for header in info.request_headers}


def answered(client, headers=(), trailers=(), error=None):
    """The blocks of an answer with this metadata: all fields of each, in their order."""
    definition = service.UnaryResponseDefinition(
        response_headers=[service.Header(name=name, value=values) for name, values in headers],
        response_trailers=[service.Header(name=name, value=values) for name, values in trailers], error=error)
    client.call(1, message(service.UnaryRequest(response_definition=definition).SerializeToString()), request(TELL))
    client.answered(1)
    return [frame.listed for frame in client.of(HeadersFrame, 1)]


@pytest.mark.parametrize("encode", [unpadded, padded])
@pytest.mark.parametrize("value", BYTES, ids=len)
def test_bytes_are_taken_padded_and_unpadded(teller, encode, value):
    assert told(teller, 1, ("x-bytes-bin", encode(value)))["x-bytes-bin"] == [unpadded(value)]


@pytest.mark.parametrize(
    "text", ["AAE,/w,YWJj", "AAE=,/w==,YWJj", "AAE, /w, YWJj", "AAE=, /w,YWJj"], ids=["unpadded", "padded", "spaces", "mixed"])
def test_several_values_in_a_field_are_split_at_commas_before_they_are_decoded(teller, text):
    assert told(teller, 1, ("x-bytes-bin", text))["x-bytes-bin"] == ["AAE", "/w", "YWJj"]


def test_commas_of_a_text_are_its_own(teller):
    assert told(teller, 1, ("x-text", "a,b, c"))["x-text"] == ["a,b, c"]


def test_names_given_twice_keep_their_order(teller):
    found = told(
        teller, 1, ("x-text", "1"), ("x-bytes-bin", "AA"), ("x-other", "-"), ("x-text", "2"), ("x-bytes-bin", "AQ,Ag"),
        ("x-text", "1"))
    assert (found["x-text"], found["x-bytes-bin"]) == (["1", "2", "1"], ["AA", "AQ", "Ag"])


@pytest.mark.parametrize("text", ["!", "A", "AAAAA", "AA=A", "=", "AA===", "A A", "AA-_", "AAE,!", "AAE,A"])
def test_what_is_no_base64_is_an_internal_error_of_its_call_alone(teller, text):
    teller.call(1, fields=request(TELL, ("x-bytes-bin", text)))
    fields = teller.answered(1)
    assert fields["grpc-status"] == "13" and "x-bytes-bin" in fields["grpc-message"]
    assert told(teller, 3, ("x-bytes-bin", "AAE"))["x-bytes-bin"] == ["AAE"]


def test_a_name_of_any_length_is_told_by_its_beginning(teller):
    teller.call(1, fields=request(TELL, (f"x-{'n' * 5000}-bin", "!")))
    fields = teller.answered(1)
    assert (fields["grpc-status"], fields["grpc-message"]) == ("13", f"the value of 'x-{'n' * 62}...' is not Base64")


def test_the_names_of_the_protocol_are_not_the_applications(teller):
    ours = [
        ("grpc-timeout", "1H"), ("grpc-accept-encoding", "identity"), ("grpc-message-type", "a.B"), ("grpc-trace-bin", "AAE"),
        ("grpc-tags-bin", "!"), ("grpc-previous-rpc-attempts", "1"), ("grpc-anything", "a"),
        ("content-length", "5")]
    found = told(teller, 1, *ours, ("user-agent", "a test"), ("x-grpc-like", "a"))
    assert not [name for name in found if name.startswith((":", "grpc-"))]
    assert not found.keys() & {"content-type", "content-length", "te", "host"}
    assert (found["user-agent"], found["x-grpc-like"]) == (["a test"], ["a"])


def test_bytes_are_sent_unpadded_and_values_in_their_order_in_fields_of_their_own(teller):
    values = [unpadded(value) for value in BYTES]
    head, trailers = answered(
        teller, [("x-text", ["b", "a", "b"]), ("x-bytes-bin", values)], [("x-last", ["2", "1"]), ("x-last-bin", values)])
    assert [value for name, value in head if name == "x-text"] == ["b", "a", "b"]
    assert [value for name, value in head if name == "x-bytes-bin"] == values
    assert [value for name, value in trailers if name == "x-last"] == ["2", "1"]
    assert [value for name, value in trailers if name == "x-last-bin"] == values


def test_metadata_of_a_failure_comes_with_its_status(teller):
    error = service.Error(code=9, message="no")
    head, trailers = answered(teller, [("x-text", ["a"])], [("x-last", ["b"])], error)
    assert ("x-text", "a") in head and ("x-last", "b") in trailers and ("grpc-status", "9") in trailers


def test_grpcio_sends_and_reads_metadata_ahead_and_behind(interop):
    stub = Stub(interop)
    metadata = [(INITIAL, "test_initial_metadata_value"), (TRAILING, b"\xab\xab\xab"), (TRAILING, b""), (TRAILING, b"\0,\xff")]
    _, unary = stub.UnaryCall.with_call(pb.SimpleRequest(response_size=1), metadata=metadata, timeout=10)
    stream = stub.FullDuplexCall(iter([wanting(1)]), metadata=metadata, timeout=10)
    assert len(list(stream)) == 1
    for call in (unary, stream):
        assert (INITIAL, "test_initial_metadata_value") in call.initial_metadata()
        assert [value for name, value in call.trailing_metadata() if name == TRAILING] == [b"\xab\xab\xab", b"", b"\0,\xff"]


def test_grpcio_has_the_metadata_of_a_failure(interop):
    with pytest.raises(grpc.RpcError) as error:
        Stub(interop).UnaryCall(
            pb.SimpleRequest(response_status=pb.EchoStatus(code=9)), metadata=[(TRAILING, b"\0\1")], timeout=10)
    assert (TRAILING, b"\0\1") in error.value.trailing_metadata()
