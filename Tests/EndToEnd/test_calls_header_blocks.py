"""rpc 9: an answer has one block of headers ahead and one behind, or one in all, and a reset behind it where its request goes on."""

import struct

import pytest
from compat import service
from frames import DUPLEX, NO_ERROR, UNARY, Client, message, request
from hyperframe.frame import DataFrame, HeadersFrame, RstStreamFrame
from interop import INITIAL, TRAILING, pb

TEST_UNARY, OUTPUT = "/grpc.testing.TestService/UnaryCall", "/grpc.testing.TestService/StreamingOutputCall"
INPUT = "/grpc.testing.TestService/StreamingInputCall"
Header, UnaryRequest, UnaryResponseDefinition = service.Header, service.UnaryRequest, service.UnaryResponseDefinition


def status(path, code):
    kind = pb.SimpleRequest if path == TEST_UNARY else pb.StreamingOutputCallRequest
    return message(kind(response_status=pb.EchoStatus(code=code)).SerializeToString())


def blocks(client, stream):
    return [(frame.flags, frame.listed) for frame in client.of(HeadersFrame, stream)]


@pytest.mark.parametrize("path", [TEST_UNARY, OUTPUT, DUPLEX, INPUT])
def test_an_answer_is_headers_messages_and_trailers(client, path):
    wanted = b"" if path in (TEST_UNARY, INPUT) else pb.StreamingOutputCallRequest(
        response_parameters=[pb.ResponseParameters(size=3)] * 2).SerializeToString()
    client.call(1, message(wanted), request(path, (INITIAL, "a"), (TRAILING, "AAEC")))
    client.answered(1)
    kinds = [type(frame) for frame in client.frames if frame.stream_id == 1]
    assert kinds[0] == HeadersFrame and kinds[-1] == HeadersFrame and set(kinds[1:-1]) == {DataFrame}
    (head_flags, head), (trailer_flags, trailers) = blocks(client, 1)
    assert set(head_flags) == {"END_HEADERS"} and set(trailer_flags) == {"END_HEADERS", "END_STREAM"}
    assert sorted(name for name, _ in head) == [":status", "content-type", INITIAL]
    assert [name for name, _ in trailers] == ["grpc-status", TRAILING]
    assert not any("END_STREAM" in frame.flags for frame in client.of(DataFrame, 1))


def test_a_stream_of_no_messages_has_both_as_well_or_one(client):
    client.call(1, fields=request(DUPLEX))
    assert client.answered(1)["grpc-status"] == "0"
    assert len(blocks(client, 1)) <= 2 and not client.of(DataFrame, 1)


@pytest.mark.parametrize("path", [TEST_UNARY, OUTPUT, DUPLEX])
def test_a_failure_before_the_first_message_is_one_block(client, path):
    client.call(1, status(path, 9), request(path))
    fields = client.answered(1)
    ((flags, listed),) = blocks(client, 1)
    assert set(flags) == {"END_HEADERS", "END_STREAM"} and not client.of(DataFrame, 1)
    assert listed[0] == (":status", "200") and fields["grpc-status"] == "9"


@pytest.mark.parametrize("path", [TEST_UNARY, DUPLEX])
def test_metadata_of_the_handler_stays_ahead_of_a_failure(client, path):
    client.call(1, status(path, 9), request(path, (INITIAL, "a"), (TRAILING, "AAEC")))
    client.answered(1)
    (_, head), (_, trailers) = blocks(client, 1)
    assert (INITIAL, "a") in head and "grpc-status" not in dict(head)
    assert dict(trailers)["grpc-status"] == "9" and (TRAILING, "AAEC") in trailers


def test_a_block_above_a_frame_is_continued_and_is_one_all_the_same(telling):
    asked = UnaryRequest(response_definition=UnaryResponseDefinition(
        response_headers=[Header(name="x-long", value=["~" * 9000] * 3)],
        response_trailers=[Header(name="x-last", value=["~" * 20_000])]))
    with Client(telling, settings={}) as client:
        client.headers(1, request("/connectrpc.conformance.v1.ConformanceService/Unary"))
        body = message(asked.SerializeToString())
        for at in range(0, len(body), 16_384):
            client.data(1, body[at : at + 16_384], flags=("END_STREAM",) if at + 16_384 >= len(body) else ())
        client.answered(1)
        (_, head), (_, trailers) = blocks(client, 1)
        assert [len(value) for name, value in head if name == "x-long"] == [9000] * 3
        assert [len(value) for name, value in trailers if name == "x-last"] == [20_000]


EARLY = {
    "an unknown method": ("/nope.Nope/Nope", b"", "12"),
    "a flag that there is none of": (UNARY, b"\x07" + bytes(4), "13"),
    "two messages": (UNARY, message() * 2, "12"),
    "a message above the limit": (UNARY, struct.pack(">BI", 0, 5 << 20), "8"),
    "a conversation that its handler ends": (DUPLEX, status(DUPLEX, 9), "9"),
    "a flag within a conversation": (DUPLEX, b"\x07" + bytes(4), "13"),
    "a stream of requests with a wrong one": (INPUT, message(b"\xff"), "13"),
}


@pytest.mark.parametrize(("path", "body", "code"), EARLY.values(), ids=EARLY.keys())
def test_trailers_ahead_of_the_end_of_the_request_are_followed_by_a_reset_without_an_error(client, path, body, code):
    client.headers(1, request(path))
    if body:
        client.data(1, body, flags=())
    assert client.reset(1) == NO_ERROR
    kinds = [frame for frame in client.frames if frame.stream_id == 1 and isinstance(frame, (HeadersFrame, RstStreamFrame))]
    assert isinstance(kinds[-1], RstStreamFrame) and kinds[-2].fields["grpc-status"] == code
    assert "END_STREAM" in kinds[-2].flags
    # What was on its way is no error.
    client.data(1, bytes(100), flags=())
    client.lives(3)


def test_after_the_end_of_the_request_there_is_no_reset(client):
    client.call(1, status(TEST_UNARY, 9), request(TEST_UNARY))
    client.call(3, status(DUPLEX, 9), request(DUPLEX))
    client.answered(1)
    client.answered(3)
    client.pong()
    assert not client.of(RstStreamFrame)
