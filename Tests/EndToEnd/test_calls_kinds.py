"""rpc 17: all four kinds of call, both directions of a conversation on their own, and flow control that reaches the handler."""

import concurrent.futures
import queue

import grpc
import pytest
from admin import metrics
from frames import DUPLEX, Client, message, request, window_update
from hyperframe.frame import DataFrame, HeadersFrame, RstStreamFrame, WindowUpdateFrame
from interop import Stub, pb, wanting
from waits import pause

OUTPUT, INPUT = "/grpc.testing.TestService/StreamingOutputCall", "/grpc.testing.TestService/StreamingInputCall"
SIZES = [31_415, 9, 2_653, 58_979]


@pytest.fixture
def stub(interop):
    return Stub(interop)


# grpcio makes them


def test_one_for_one(stub):
    assert stub.EmptyCall(pb.Empty(), timeout=10) == pb.Empty()
    answer = stub.UnaryCall(pb.SimpleRequest(response_size=314_159, payload=pb.Payload(body=bytes(271_828))), timeout=10)
    assert answer.payload.body == bytes(314_159)


def test_many_for_one(stub):
    sizes = [27_182, 8, 1_828, 45_904]
    requests = (pb.StreamingInputCallRequest(payload=pb.Payload(body=bytes(size))) for size in sizes)
    assert stub.StreamingInputCall(requests, timeout=10).aggregated_payload_size == 74_922


def test_many_for_one_of_many_windows(stub):
    requests = (pb.StreamingInputCallRequest(payload=pb.Payload(body=bytes(100_000))) for _ in range(200))
    assert stub.StreamingInputCall(requests, timeout=30).aggregated_payload_size == 20_000_000


def test_one_for_many(stub):
    assert [len(answer.payload.body) for answer in stub.StreamingOutputCall(wanting(*SIZES), timeout=10)] == SIZES


@pytest.mark.parametrize("method", ["FullDuplexCall", "HalfDuplexCall"])
def test_many_for_many(stub, method):
    answers = getattr(stub, method)(iter([wanting(size) for size in SIZES]), timeout=10)
    assert [len(answer.payload.body) for answer in answers] == SIZES
    assert list(getattr(stub, method)(iter([]), timeout=10)) == []


def test_a_conversation_that_waits_for_each_answer(stub):
    received, next_size = [], queue.SimpleQueue()
    next_size.put(SIZES[0])
    requests = (wanting(size) for size in iter(next_size.get, None))
    for answer in stub.FullDuplexCall(requests, timeout=10):
        received.append(len(answer.payload.body))
        next_size.put(SIZES[len(received)] if len(received) < len(SIZES) else None)
    assert received == SIZES


def test_a_thousand_calls_at_once_on_one_connection_are_all_answered(stub):
    with concurrent.futures.ThreadPoolExecutor(64) as pool:
        sizes = list(pool.map(
            lambda size: len(stub.UnaryCall(pb.SimpleRequest(response_size=size), timeout=30).payload.body), range(1000)))
    assert sizes == list(range(1000))


# The directions of a conversation

# What a client may send ahead on a stream.
WINDOW = 256 * 1024


def given(client, stream):
    """What the server has given back of a stream's window."""
    return sum(frame.window_increment for frame in client.of(WindowUpdateFrame, stream))


def test_answers_come_before_the_requests_have_ended_and_requests_go_on_behind_them(client):
    client.headers(1, request(DUPLEX))
    for count in range(1, 6):
        client.data(1, message(wanting(count).SerializeToString()), flags=())
        client.until(lambda: len(client.messages(1)) == count)
    client.data(1, b"")
    assert client.answered(1)["grpc-status"] == "0"


def test_answers_go_on_once_the_requests_have_ended(client):
    first = message(wanting(*[10] * 3).SerializeToString())
    client.call(1, first + message(pause(0.05)) + message(pause(0.05)), request(DUPLEX))
    assert client.answered(1)["grpc-status"] == "0"
    assert len(client.messages(1)) == 5


def test_the_headers_of_an_answer_do_not_wait_for_its_requests(telling):
    """Where the handler begins by itself: connect's service does with its first request."""
    path = "/connectrpc.conformance.v1.ConformanceService/BidiStream"
    with Client(telling, settings={}) as client:
        client.headers(1, request(path))
        client.data(1, message(), flags=())
        client.until(lambda: client.of(HeadersFrame, 1))
        client.data(1, b"")
        assert client.answered(1)["grpc-status"] == "0"


def test_a_handler_may_end_a_conversation_while_its_client_goes_on(client):
    client.headers(1, request(DUPLEX))
    client.data(1, message(pb.StreamingOutputCallRequest(response_status=pb.EchoStatus(code=9)).SerializeToString()), flags=())
    assert client.status(1) == "9"
    client.data(1, message(), flags=())
    client.lives(3)


def test_requests_are_taken_while_nobody_reads_the_answers(client):
    """A stream of requests of many windows, beside a conversation whose answers have no room."""
    client.send(window_update(0, 1 << 20))
    client.pong()
    client.headers(1, request(DUPLEX))
    client.data(1, message(wanting(500_000).SerializeToString()), flags=())
    client.headers(3, request(INPUT))
    body = message(pb.StreamingInputCallRequest(payload=pb.Payload(body=bytes(10_000))).SerializeToString())
    for count in range(1, 101):
        client.until(lambda: WINDOW + given(client, 3) >= count * len(body))
        client.data(3, body, flags=())
    client.data(3, b"")
    assert client.answered(3)["grpc-status"] == "0"
    assert pb.StreamingInputCallResponse.FromString(client.messages(3)[0]).aggregated_payload_size == 1_000_000
    assert sum(len(frame.data) for frame in client.of(DataFrame, 1)) == 65_535


# Flow control reaches the handler


@pytest.fixture
def measured(start):
    process, address = start("interop-server", "--port", 0, "--threads", 1, "--admin", "127.0.0.1:0")
    return address, process.stdout.readline().split()[-1]


def pinned(admin, direction):
    return metrics(admin)["rpc_server_pinned_bytes", f"direction={direction}", "loop=0"]


def test_a_producer_waits_while_its_reader_does_not_read_and_little_is_held(measured):
    """250 MB are asked for and never read: one answer above what a stream may have waiting is there, and no more."""
    address, admin = measured
    with Client(address, settings={}) as client:
        client.call(1, message(wanting(*[100_000] * 2500).SerializeToString()), request(OUTPUT))
        client.until(lambda: sum(len(frame.data) for frame in client.of(DataFrame, 1)) == 65_535)
        client.pong()
        assert 0 < pinned(admin, "response") < 64 * 1024 + 2 * 100_010
        # Room for more sets it going again, and no further than that.
        client.send(window_update(0, 1 << 20), window_update(1, 1 << 20))
        client.until(lambda: sum(len(frame.data) for frame in client.of(DataFrame, 1)) == 65_535 + (1 << 20))
        client.pong()
        assert 0 < pinned(admin, "response") < 64 * 1024 + 2 * 100_010


def test_a_client_waits_while_its_handler_does_not_read_and_little_is_held(measured):
    """The handler has taken one message and waits: of what its client sends on, a window is taken in, and no room given for more."""
    address, admin = measured
    with Client(address, settings={}) as client:
        client.headers(1, request(DUPLEX))
        client.data(1, message(pause(2000)), flags=())
        client.pong()
        body = message(bytes(1000 - 5))
        for _ in range(262):
            client.data(1, body, flags=())
        client.pong()
        assert given(client, 1) < 1000
        # Within its window it pins nothing beyond it.
        assert pinned(admin, "request") == 0
        client.lives(3)


def test_a_reader_that_lags_holds_back_no_neighbour(client):
    client.pong()
    client.headers(1, request(DUPLEX))
    client.data(1, message(pause(2000)), flags=())
    for _ in range(16):
        client.data(1, message(bytes(16_000)), flags=())
    client.call(3, message(wanting(20_000).SerializeToString()), request(OUTPUT))
    assert client.answered(3)["grpc-status"] == "0"
    assert not client.of(RstStreamFrame)
