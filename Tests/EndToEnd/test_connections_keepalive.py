"""rpc 21: keepalive as gRPC has it (gRFC A8 and its doc/keepalive.md): the server's own pings, and the bounds of the client's."""

import time

import grpc
import pytest
from frames import DUPLEX, ENHANCE_YOUR_CALM, Client, message, request
from hyperframe.frame import DataFrame, GoAwayFrame, PingFrame


def pings(client):
    return [frame for frame in client.of(PingFrame) if "ACK" not in frame.flags]


def test_a_connection_not_heard_of_is_asked_for_an_answer_and_lives_while_it_gives_one(serve):
    with Client(serve(keepaliveTime=0.2, keepaliveTimeout=0.3), settings={}) as client:
        client.until(lambda: len(pings(client)) >= 4)
        client.lives(1)


def test_a_connection_that_gives_no_answer_is_closed(serve):
    with Client(serve(keepaliveTime=0.2, keepaliveTimeout=0.3), settings={}) as client:
        client.answers_pings = False
        began = time.monotonic()
        client.closed(5)
        assert len(pings(client)) == 1
        assert 0.45 < time.monotonic() - began < 3


def test_a_call_that_still_runs_on_it_does_not_keep_a_dead_connection(serve):
    with Client(serve(keepaliveTime=0.2, keepaliveTimeout=0.3), settings={}) as client:
        client.answers_pings = False
        client.headers(1, request(DUPLEX))
        client.closed(5)


def test_whatever_is_heard_counts_as_an_answer(serve):
    with Client(serve(keepaliveTime=0.2, keepaliveTimeout=0.4), settings={}) as client:
        client.answers_pings = False
        for _ in range(8):
            client.quiet(0.15)
            client.send(b"\x00\x00\x04\x08\x00\x00\x00\x00\x00\x00\x00\x00\x01")  # WINDOW_UPDATE
        assert not client.is_closed


def test_too_many_pings_of_a_client_are_said_to_be_so(serve):
    with Client(serve(), settings={}) as client:
        # The first is early for nobody, two more are forgiven.
        for count in range(3):
            client.send(PingFrame(0, b"%08d" % count))
        client.until(lambda: len([frame for frame in client.of(PingFrame) if "ACK" in frame.flags]) == 3)
        client.send(PingFrame(0, b"too much"))
        assert client.goaway() == ENHANCE_YOUR_CALM
        assert client.of(GoAwayFrame)[-1].additional_data == b"too_many_pings"


def test_pings_are_early_for_a_call_that_nobody_answers_too(serve):
    with Client(serve(), settings={}) as client:
        client.headers(1, request(DUPLEX))
        for count in range(4):
            client.send(PingFrame(0, b"%08d" % count))
        assert client.goaway() == ENHANCE_YOUR_CALM


def test_pings_between_answers_are_no_strikes(serve):
    with Client(serve(), settings={}) as client:
        client.headers(1, request(DUPLEX))
        for count in range(20):
            # One response of no bytes.
            client.data(1, message(b"\x12\x00"), flags=())
            client.until(lambda: len(client.of(DataFrame, 1)) > count)
            client.send(PingFrame(0, b"%08d" % count))
        client.pong()
        assert not client.of(GoAwayFrame)


def test_pings_as_rare_as_permitted_are_no_strikes(serve):
    with Client(serve(minClientPingInterval=0.05), settings={}) as client:
        client.headers(1, request(DUPLEX))
        for _ in range(8):
            client.quiet(0.1)
            client.send(PingFrame(0, b"12345678"))
        client.lives(3)


@pytest.mark.parametrize("permitted", [True, False])
def test_without_calls_pings_need_a_permission_of_their_own(serve, permitted):
    address = serve(minClientPingInterval=0.05, permitsPingsWithoutCalls=str(permitted).lower())
    with Client(address, settings={}) as client:
        for _ in range(5):
            client.quiet(0.1)
            client.send(PingFrame(0, b"12345678"))
        if permitted:
            client.lives(1)
        else:
            assert client.goaway() == ENHANCE_YOUR_CALM


def test_grpcio_with_a_keepalive_that_is_permitted_stays_connected(serve, stubs):
    messages = stubs("grpc.testing.test_pb2")
    address = serve(minClientPingInterval=0.05, keepaliveTime=0.1)
    options = [
        ("grpc.keepalive_time_ms", 100), ("grpc.http2.max_pings_without_data", 0), ("grpc.keepalive_permit_without_calls", 0)]
    with grpc.insecure_channel(address, options=options) as channel:
        call = channel.unary_stream(
            "/grpc.testing.TestService/StreamingOutputCall", messages.StreamingOutputCallRequest.SerializeToString,
            messages.StreamingOutputCallResponse.FromString)
        asked = messages.StreamingOutputCallRequest()
        for _ in range(3):
            asked.response_parameters.add(size=1, interval_us=500_000)
        assert len(list(call(asked, timeout=10))) == 3
