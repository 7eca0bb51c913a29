"""rpc 19 and 20: what one request and one connection may be; what is above costs that request, and the connection lives."""

import contextlib
import json

import grpc
import pytest
from faults import eventually
from frames import DUPLEX, PROTOCOL_ERROR, REFUSED_STREAM, Client, literal, request
from hyperframe.frame import ContinuationFrame, HeadersFrame, SettingsFrame

LIST_LIMIT = 16 * 1024
LARGEST_FRAME = 16_384


def size(fields):
    """RFC 9113 §6.5.2."""
    return sum(len(name) + len(value) + 32 for name, value in fields)


def large(total):
    """A request whose header list is of this size."""
    fields = request()
    while (left := total - size(fields)) > 0:
        take = left if left < 4000 else min(3000, left - 100)
        fields.append(("x", "v" * (take - 33)))
    assert size(fields) == total
    return fields


def send(client, stream, fields):
    """In as many frames as it takes."""
    block = client.encoder.encode(fields, huffman=False)
    parts = [block[at : at + LARGEST_FRAME] for at in range(0, len(block), LARGEST_FRAME)]
    frames = [HeadersFrame(stream, parts[0])] + [ContinuationFrame(stream, part) for part in parts[1:]]
    frames[-1].flags.add("END_HEADERS")
    client.send(*frames)


TWO_AUTHORITIES = {
    "two :authority": request(authority=None)[:3] + [(":authority", "a"), (":authority", "a")] + request(authority=None)[3:],
    "two host": request("/grpc.testing.BenchmarkService/UnaryCall", ("host", "a"), ("host", "b"), authority=None),
    "two host beside :authority": request("/grpc.testing.BenchmarkService/UnaryCall", ("host", "test"), ("host", "test")),
}


@pytest.mark.parametrize("fields", TWO_AUTHORITIES.values(), ids=TWO_AUTHORITIES.keys())
def test_a_request_for_two_authorities_is_refused(serve, fields):
    with Client(serve(), settings={}) as client:
        client.send(HeadersFrame(1, literal(fields), flags=["END_HEADERS"]))
        assert client.reset(1) == PROTOCOL_ERROR
        client.lives(3)


@pytest.mark.parametrize(
    "fields", [request(), request("/grpc.testing.BenchmarkService/UnaryCall", ("host", "test"), authority=None)],
    ids=["authority", "host"])
def test_one_authority_is_served_under_either_name(serve, fields):
    with Client(serve(), settings={}) as client:
        client.call(1, fields=fields)
        assert client.answered(1)["grpc-status"] == "0"


def test_a_header_list_of_the_limit_is_served(serve):
    with Client(serve(), settings={}) as client:
        send(client, 1, large(LIST_LIMIT))
        client.data(1)
        assert client.answered(1)["grpc-status"] == "0"


@pytest.mark.parametrize("total", [LIST_LIMIT + 1, 2 * LIST_LIMIT, 100_000])
def test_a_header_list_above_the_limit_is_resource_exhausted_and_the_connection_lives(serve, total):
    with Client(serve(), settings={}) as client:
        # The table of HPACK is as it was for what comes after.
        client.lives(1)
        send(client, 3, large(total))
        assert client.status(3) == "8"
        client.lives(5)


def test_the_limit_is_announced(serve):
    with Client(serve(), settings={}) as client:
        client.until(lambda: client.of(SettingsFrame))
        settings = client.of(SettingsFrame)[0].settings
        assert settings[SettingsFrame.MAX_HEADER_LIST_SIZE] == LIST_LIMIT
        assert settings[SettingsFrame.MAX_CONCURRENT_STREAMS] == 1000


@pytest.mark.parametrize("acknowledged", [True, False])
def test_a_stream_above_the_limit_is_refused_before_and_after_settings_are_acknowledged(serve, acknowledged):
    with Client(serve(maxConcurrentStreams=3), settings={}, answers_settings=acknowledged) as client:
        client.pong()
        for stream in (1, 3, 5):
            client.headers(stream, request(DUPLEX))
        client.headers(7)
        assert client.reset(7) == REFUSED_STREAM
        # Frames of the refused call that were on their way are no error.
        client.data(7)
        client.headers(9)
        assert client.reset(9) == REFUSED_STREAM
        # Room for one makes room for one.
        client.data(3, b"")
        assert client.answered(3)["grpc-status"] == "0"
        client.lives(11)


def test_a_connection_above_the_limit_is_closed_the_others_live_and_the_log_has_it(start, tmp_path):
    words = ["--port", 0, "--threads", 1, "--limit", "maxConnectionsPerLoop=2"]
    _, address = start("interop-server", *words)
    with Client(address, settings={}) as first:
        first.lives(1)
        with Client(address, settings={}) as second:
            second.lives(1)
            with Client(address, settings={}) as third:
                third.closed()
            second.lives(3)
        [line] = eventually(lambda: logged(tmp_path, "connection cut off"), "the log has it")
        assert line["kind"] == "TOO_MANY_CONNECTIONS" and "maxConnectionsPerLoop" in line["reason"]
        first.lives(3)

        def is_taken():
            with contextlib.suppress(AssertionError, OSError), Client(address, settings={}) as another:
                another.lives(1)
                return True

        eventually(is_taken, "there is room again")


def logged(tmp_path, message):
    """The records of the server's log with this message."""
    lines = (tmp_path / "interop-server-0.log").read_text().splitlines()
    return [record for record in map(json.loads, lines) if record["message"] == message]


def test_grpcio_waits_for_its_turn(serve, stubs):
    messages = stubs("grpc.testing.test_pb2")
    with grpc.insecure_channel(serve(maxConcurrentStreams=2)) as channel:
        call = channel.unary_stream(
            "/grpc.testing.TestService/StreamingOutputCall", messages.StreamingOutputCallRequest.SerializeToString,
            messages.StreamingOutputCallResponse.FromString)
        asked = messages.StreamingOutputCallRequest()
        asked.response_parameters.add(size=1, interval_us=20_000)
        calls = [call(asked, timeout=10) for _ in range(20)]
        assert [len(list(answers)) for answers in calls] == [1] * 20
