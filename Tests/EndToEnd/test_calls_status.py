"""rpc 8: how a call's end is said, in `grpc-status` and `grpc-message`."""

import re

import grpc
import pytest
from frames import DUPLEX, message, request
from hyperframe.frame import HeadersFrame
from interop import SPECIAL, Stub
from waits import pb

TEST_UNARY, OUTPUT = "/grpc.testing.TestService/UnaryCall", "/grpc.testing.TestService/StreamingOutputCall"


def asking(path, code, text=""):
    """A message that asks for a status."""
    kind = pb.SimpleRequest if path == TEST_UNARY else pb.StreamingOutputCallRequest
    return message(kind(response_status=pb.EchoStatus(code=code, message=text)).SerializeToString())


@pytest.mark.parametrize("path", [TEST_UNARY, OUTPUT, DUPLEX, "/grpc.testing.TestService/StreamingInputCall"])
def test_ok_is_said_in_trailers_too(client, path):
    client.call(1, fields=request(path))
    fields = client.answered(1)
    assert fields["grpc-status"] == "0" and "grpc-message" not in fields


@pytest.mark.parametrize("code", range(1, 17))
@pytest.mark.parametrize("path", [TEST_UNARY, OUTPUT, DUPLEX])
def test_a_status_is_decimal_without_leading_zeros(client, path, code):
    client.call(1, asking(path, code), request(path))
    assert client.answered(1)["grpc-status"] == str(code)


MESSAGES = {
    "printable ASCII": ("".join(map(chr, range(0x20, 0x7F))).replace("%", "") + "!", None),
    "a percent sign": ("100%", "100%25"),
    "what looks encoded": ("%41", "%2541"),
    "control characters": ("\t\r\n\x01\x7f", "%09%0D%0A%01%7F"),
    "a zero": ("a\0b", "a%00b"),
    "two bytes": ("é", "%C3%A9"),
    "three bytes": ("☺", "%E2%98%BA"),
    "four bytes": ("😈", "%F0%9F%98%88"),
    "spaces at both ends": (" a ", None),
}


@pytest.mark.parametrize(("text", "encoded"), MESSAGES.values(), ids=MESSAGES.keys())
@pytest.mark.parametrize("path", [TEST_UNARY, DUPLEX])
def test_a_message_is_utf8_percent_encoded_outside_printable_ascii(client, path, text, encoded):
    client.call(1, asking(path, 2, text), request(path))
    assert client.answered(1)["grpc-message"] == (text if encoded is None else encoded)


def test_every_byte_of_a_message_is_printable(client):
    client.call(1, asking(TEST_UNARY, 2, SPECIAL + "".join(map(chr, range(1, 0x300)))), request(TEST_UNARY))
    assert re.fullmatch(r"([ -$&-~]|%[0-9A-F]{2})*", client.answered(1)["grpc-message"])


@pytest.mark.parametrize("text", ["test status message", SPECIAL, "".join(map(chr, range(1, 0x300)))])
def test_grpcio_reads_status_and_message_as_they_were_meant(interop, text):
    stub = Stub(interop)
    status = pb.EchoStatus(code=2, message=text)
    for call in (
        lambda: stub.UnaryCall(pb.SimpleRequest(response_status=status), timeout=10),
        lambda: list(stub.FullDuplexCall(iter([pb.StreamingOutputCallRequest(response_status=status)]), timeout=10)),
    ):
        with pytest.raises(grpc.RpcError) as error:
            call()
        assert (error.value.code(), error.value.details()) == (grpc.StatusCode.UNKNOWN, text)


def test_what_comes_before_a_failure_arrives_before_it(client):
    client.headers(1, request(DUPLEX))
    answers = pb.StreamingOutputCallRequest(response_parameters=[pb.ResponseParameters(size=10_000)] * 3)
    client.data(1, message(answers.SerializeToString()) + asking(DUPLEX, 15, "and no more"))
    fields = client.answered(1)
    assert (fields["grpc-status"], fields["grpc-message"]) == ("15", "and no more")
    assert len(client.messages(1)) == 3
    assert [frame.fields.get("grpc-status") for frame in client.of(HeadersFrame, 1)] == [None, "15"]
