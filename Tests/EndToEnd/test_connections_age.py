"""rpc 22: connections have an age (gRFC A9) and an end in two steps, which no peer can hold up."""

import signal
import statistics
import time

import grpc
import pytest
from frames import DUPLEX, NO_ERROR, Client, message, request
from hyperframe.frame import DataFrame, GoAwayFrame, PingFrame

LAST_STREAM = 2**31 - 1
# One response of no bytes, and one that comes a second after it was asked for.
NOW = message(b"\x12\x00")
SECOND_LATER = message(b"\x12\x04\x10" + b"\xc0\x84\x3d")


def goaways(client):
    return [(frame.last_stream_id, frame.error_code) for frame in client.of(GoAwayFrame)]


def pings(client):
    return [frame for frame in client.of(PingFrame) if "ACK" not in frame.flags]


def test_the_end_is_said_in_two_goaways_with_a_ping_between(serve):
    with Client(serve(maxConnectionAge=0.5), settings={}) as client:
        client.answers_pings = False
        client.headers(1, request(DUPLEX))
        client.until(lambda: pings(client))
        assert goaways(client) == [(LAST_STREAM, NO_ERROR)]
        # It was on its way, and is served.
        client.lives(3)
        client.send(PingFrame(0, pings(client)[0].opaque_data, flags=["ACK"]))
        client.until(lambda: len(goaways(client)) == 2)
        assert goaways(client)[1] == (3, NO_ERROR)
        # What runs goes on to its own end, and the connection ends with it.
        client.data(1, NOW, flags=())
        client.until(lambda: client.of(DataFrame, 1))
        client.call(5)
        client.data(1, b"")
        assert client.answered(1)["grpc-status"] == "0"
        client.closed(5)
        assert not [frame for frame in client.frames if frame.stream_id == 5]


def test_a_client_that_does_not_answer_the_ping_holds_nothing_up(serve):
    with Client(serve(maxConnectionAge=0.3, goAwayTimeout=0.2), settings={}) as client:
        client.answers_pings = False
        client.closed(5)
        assert goaways(client) == [(LAST_STREAM, NO_ERROR), (0, NO_ERROR)]


def test_what_runs_at_the_end_of_the_grace_is_unavailable(serve):
    with Client(serve(maxConnectionAge=0.3, maxConnectionAgeGrace=0.4), settings={}) as client:
        client.headers(1, request(DUPLEX))
        client.until(lambda: goaways(client))
        began = time.monotonic()
        assert client.status(1) == "14"
        assert 0.3 < time.monotonic() - began < 3
        client.closed(5)


def test_ages_differ_by_a_tenth_to_either_side(serve):
    address = serve(maxConnectionAge=1)
    clients = [Client(address, settings={}) for _ in range(40)]
    began, ages = time.monotonic(), []
    waiting = list(clients)
    while waiting and time.monotonic() < began + 5:
        for client in list(waiting):
            client.read(0.001)
            if goaways(client):
                ages.append(time.monotonic() - began)
                waiting.remove(client)
    for client in clients:
        client.socket.close()
    assert len(ages) == 40
    # The machine may be late, and reading them takes its turn.
    assert 0.8 < min(ages) < 1.05 and max(ages) < 2
    assert statistics.stdev(ages) > 0.02


def test_a_connection_without_calls_for_so_long_is_drained_and_one_with_a_call_is_not(serve):
    address = serve(maxConnectionIdle=0.3)
    with Client(address, settings={}) as idle, Client(address, settings={}) as busy:
        busy.headers(1, request(DUPLEX))
        idle.closed(5)
        assert goaways(idle)[-1] == (0, NO_ERROR)
        busy.quiet(0.8)
        assert not goaways(busy)
        busy.data(1, b"")
        assert busy.answered(1)["grpc-status"] == "0"
        began = time.monotonic()
        busy.closed(5)
        assert time.monotonic() - began > 0.2


def test_pings_do_not_keep_an_idle_connection(serve):
    with Client(serve(maxConnectionIdle=0.5, minClientPingInterval=0, permitsPingsWithoutCalls="true"), settings={}) as client:
        deadline = time.monotonic() + 5
        while not client.is_closed and time.monotonic() < deadline:
            client.send(PingFrame(0, b"12345678"))
            client.quiet(0.1)
        assert goaways(client)[-1] == (0, NO_ERROR)


def test_grpcio_loses_no_call_to_connections_that_age(serve, stubs):
    messages = stubs("grpc.testing.test_pb2")
    with grpc.insecure_channel(serve(maxConnectionAge=0.1, maxConnectionAgeGrace=5)) as channel:
        call = channel.unary_unary(
            "/grpc.testing.BenchmarkService/UnaryCall", messages.SimpleRequest.SerializeToString,
            messages.SimpleResponse.FromString)
        deadline, count = time.monotonic() + 2, 0
        while time.monotonic() < deadline:
            assert len(call(messages.SimpleRequest(response_size=9), timeout=10).payload.body) == 9
            count += 1
    assert count > 50


def test_a_server_that_stops_finishes_what_runs_and_refuses_what_is_new(start):
    server, address = start("interop-server", "--port", 0, "--threads", 1, "--grace", 5)
    with Client(address, settings={}) as client, Client(address, settings={}) as idle:
        client.headers(1, request("/grpc.testing.TestService/StreamingOutputCall"))
        client.data(1, SECOND_LATER)
        client.pong()
        server.send_signal(signal.SIGTERM)
        idle.closed(5)
        assert goaways(idle) == [(LAST_STREAM, NO_ERROR), (0, NO_ERROR)]
        assert client.answered(1)["grpc-status"] == "0"
        client.closed(5)
    with grpc.insecure_channel(address) as channel, pytest.raises(grpc.RpcError) as refused:
        channel.unary_unary("/grpc.testing.BenchmarkService/UnaryCall")(b"", timeout=5)
    assert refused.value.code() == grpc.StatusCode.UNAVAILABLE
    assert server.wait(5) == 0


def test_peers_that_neither_answer_nor_read_do_not_hold_a_stop(start):
    server, address = start("interop-server", "--port", 0, "--threads", 1, "--grace", 1)
    with Client(address, settings={}, receive_buffer=4096) as deaf, Client(address, settings={}) as running, Client(
            address, preface=b"") as silent:
        # More than the socket's buffers hold, which nobody reads.
        deaf.send(b"\x00\x00\x04\x08\x00\x00\x00\x00\x00\x3f\xff\xff\xff")
        deaf.send(b"\x00\x00\x06\x04\x00\x00\x00\x00\x00\x00\x04\x3f\xff\xff\xff")
        for stream in range(1, 21, 2):
            deaf.call(stream, message(b"\x10\x80\x80\x40"))
        running.headers(1, request(DUPLEX))
        running.pong()
        server.send_signal(signal.SIGTERM)
        began = time.monotonic()
        assert running.status(1) == "14"
        assert server.wait(5) == 0
        assert 0.8 < time.monotonic() - began < 4
        silent.closed(1)
