"""rpc 11 and 12: DATA frames and messages are unrelated; what is no message, or not as many as belong, is an error."""

import struct

import grpc
import pytest
from frames import DUPLEX, UNARY, message, request
from hyperframe.frame import DataFrame
from interop import Stub, pb, wanting

OUTPUT, INPUT = "/grpc.testing.TestService/StreamingOutputCall", "/grpc.testing.TestService/StreamingInputCall"
HALF = "/grpc.testing.TestService/HalfDuplexCall"
SIZED = pb.SimpleRequest(response_size=3, payload=pb.Payload(body=b"some bytes")).SerializeToString()


def cut(body, size):
    return [body[at : at + size] for at in range(0, len(body), size)]


def send(client, stream, pieces):
    for piece in pieces[:-1]:
        client.data(stream, piece, flags=())
    client.data(stream, pieces[-1])


def sizes(client, stream):
    return [len(pb.StreamingOutputCallResponse.FromString(body).payload.body) for body in client.messages(stream)]


# rpc 11


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 6, 7, 100])
def test_a_message_may_be_cut_anywhere(client, size):
    client.headers(1)
    send(client, 1, cut(message(SIZED), size))
    assert client.answered(1)["grpc-status"] == "0"
    assert client.messages(1) == [b"\x0a\x05\x12\x03\0\0\0"]


@pytest.mark.parametrize("path", [DUPLEX, HALF])
@pytest.mark.parametrize("size", [1, 3, 5, 8, 11, 10_000])
def test_messages_of_a_stream_may_share_frames_and_be_cut_anywhere(client, path, size):
    wanted = [5, 0, 70, 1]
    body = b"".join(message(wanting(size).SerializeToString()) for size in wanted)
    client.headers(1, request(path))
    send(client, 1, cut(body, size))
    assert client.answered(1)["grpc-status"] == "0"
    assert sizes(client, 1) == wanted


def test_empty_frames_are_nothing(client):
    client.headers(1)
    send(client, 1, [b"", message(SIZED)[:7], b"", b"", message(SIZED)[7:], b""])
    assert client.answered(1)["grpc-status"] == "0"


def test_the_end_may_come_in_a_frame_of_its_own(client):
    client.headers(1)
    send(client, 1, [message(SIZED), b""])
    assert client.answered(1)["grpc-status"] == "0"


def test_a_message_of_length_0_is_a_message(client):
    client.call(1, message(b""), request("/grpc.testing.TestService/EmptyCall"))
    assert client.answered(1)["grpc-status"] == "0"
    assert client.messages(1) == [b""]
    # Two of nothing, and one that asks for an answer.
    client.call(3, message() * 2 + message(wanting(4).SerializeToString()), request(DUPLEX))
    assert client.answered(3)["grpc-status"] == "0"
    assert sizes(client, 3) == [4]


def test_the_servers_messages_span_frames_and_share_none_of_their_bounds_with_them(client):
    client.call(1, message(wanting(40_000, 1, 1).SerializeToString()), request(OUTPUT))
    assert client.answered(1)["grpc-status"] == "0"
    assert sizes(client, 1) == [40_000, 1, 1]
    assert len(client.of(DataFrame, 1)) >= 3


def test_grpcio_reads_an_answer_of_any_size(interop):
    stub = Stub(interop)
    for size in (0, 1, 16_383, 16_384, 65_535, 1_000_000, 4_000_000):
        assert len(stub.UnaryCall(pb.SimpleRequest(response_size=size), timeout=30).payload.body) == size


# rpc 12

KINDS = {"one for one": UNARY, "one for many": OUTPUT, "many for one": INPUT, "many for many": DUPLEX}
ONE = {name: KINDS[name] for name in ("one for one", "one for many")}


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS.keys())
@pytest.mark.parametrize("body", [b"\0", b"\0\0\0\0", b"\0\0\0\0\x05", b"\0\0\0\0\x05abcd"])
def test_a_message_cut_short_is_an_internal_error(client, path, body):
    client.call(1, body, request(path))
    assert client.answered(1)["grpc-status"] == "13"
    client.lives(3)


@pytest.mark.parametrize("path", [INPUT, DUPLEX])
def test_and_so_is_one_behind_others(client, path):
    client.call(1, message() + message() + b"\0\0", request(path))
    assert client.answered(1)["grpc-status"] == "13"
    client.lives(3)


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS.keys())
@pytest.mark.parametrize("flag", [2, 3, 128, 255])
def test_a_flag_above_1_is_an_internal_error(client, path, flag):
    client.call(1, struct.pack(">BI", flag, 2) + b"ab", request(path))
    assert client.answered(1)["grpc-status"] == "13"
    client.lives(3)


@pytest.mark.parametrize("path", ONE.values(), ids=ONE.keys())
@pytest.mark.parametrize("how", ["at once", "in a frame"])
def test_no_message_where_one_belongs_is_unimplemented(client, path, how):
    if how == "at once":
        client.headers(1, request(path), ("END_HEADERS", "END_STREAM"))
    else:
        client.call(1, b"", request(path))
    assert client.answered(1)["grpc-status"] == "12"
    client.lives(3)


@pytest.mark.parametrize("path", ONE.values(), ids=ONE.keys())
@pytest.mark.parametrize("count", [2, 3, 1000])
@pytest.mark.parametrize("pieces", ["in a frame", "in a frame each"])
def test_several_messages_where_one_belongs_are_unimplemented(client, path, count, pieces):
    client.headers(1, request(path))
    send(client, 1, [message() * count] if pieces == "in a frame" else [message()] * count)
    assert client.answered(1)["grpc-status"] == "12"
    client.lives(3)


@pytest.mark.parametrize("path", [INPUT, DUPLEX])
def test_none_at_all_are_a_stream_as_well(client, path):
    client.headers(1, request(path), ("END_HEADERS", "END_STREAM"))
    assert client.answered(1)["grpc-status"] == "0"


UNDECODABLE = {
    "a varint cut short": b"\x08", "a string cut short": b"\x0a\x05ab", "an endless varint": b"\xff" * 11, "wire type 7": b"\x07",
    "a group that nobody ended": b"\x0b", "field 0": b"\x00\x00"}


@pytest.mark.parametrize("body", UNDECODABLE.values(), ids=UNDECODABLE.keys())
@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS.keys())
def test_bytes_that_do_not_decode_are_an_internal_error(client, path, body):
    client.call(1, message(body), request(path))
    assert client.answered(1)["grpc-status"] == "13"
    client.lives(3)


def test_grpcio_reads_an_internal_error(interop):
    with pytest.raises(grpc.RpcError) as error:
        interop.unary_unary(UNARY, bytes, bytes)(b"\x08", timeout=10)
    assert error.value.code() == grpc.StatusCode.INTERNAL
