"""rpc 23: peers that are slow, or do not read, are timed out, and what one may pin is bounded."""

import time

import pytest
from frames import (
    CANCEL, DUPLEX, ENHANCE_YOUR_CALM, PREFACE, PROTOCOL_ERROR, Client, literal, message, request, window_update)
from hyperframe.frame import ContinuationFrame, DataFrame, HeadersFrame, SettingsFrame
from programs import Programs

STREAMING_OUTPUT = "/grpc.testing.TestService/StreamingOutputCall"
MIB = 1 << 20


def varint(number):
    encoded = b""
    while number > 127:
        encoded += bytes([number & 127 | 128])
        number >>= 7
    return encoded + bytes([number])


def asks_for(size):
    """A SimpleRequest for so many bytes."""
    return message(b"\x10" + varint(size))


def asks_for_stream(size, count):
    parameters = b"\x08" + varint(size)
    return message((b"\x12" + varint(len(parameters)) + parameters) * count)


def kibibytes(process):
    with open(f"/proc/{process.pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


@pytest.mark.parametrize("preface", [b"", PREFACE[:10], PREFACE], ids=["nothing", "half a preface", "no SETTINGS"])
def test_a_handshake_that_does_not_come_to_its_end_is_closed(serve, preface):
    with Client(serve(handshakeTimeout=0.3), preface=preface, answers_settings=False) as client:
        began = time.monotonic()
        client.closed(5)
        assert 0.2 < time.monotonic() - began < 3


def test_what_is_no_http2_is_told_so(serve):
    with Client(serve(), preface=b"GET / HTTP/1.1\r\nHost: test\r\n\r\n") as client:
        assert client.goaway(5) == PROTOCOL_ERROR


HALF = literal(request())[:40]
HALF_HEADERS = {
    "half a HEADERS frame": HeadersFrame(5, literal(request()), flags=["END_HEADERS"]).serialize()[:40],
    "HEADERS without their CONTINUATION": HeadersFrame(5, HALF).serialize(),
    "an empty HEADERS frame": HeadersFrame(5, b"").serialize(),
}


@pytest.mark.parametrize("half", HALF_HEADERS.values(), ids=HALF_HEADERS.keys())
def test_headers_that_do_not_come_to_their_end_cost_the_connection(serve, half):
    with Client(serve(headersTimeout=0.3), settings={}) as client:
        client.lives(3)
        client.send(half)
        began = time.monotonic()
        assert client.goaway(5) == ENHANCE_YOUR_CALM
        assert 0.2 < time.monotonic() - began < 3


def test_headers_that_drip_cost_the_connection_too(serve):
    with Client(serve(headersTimeout=0.4), settings={}) as client:
        client.lives(1)
        client.send(HeadersFrame(3, literal(request())[:20]))
        deadline = time.monotonic() + 5
        for byte in literal(request())[20:]:
            client.send(ContinuationFrame(3, bytes([byte])))
            client.quiet(0.1)
            if client.is_closed or time.monotonic() > deadline:
                break
        assert client.goaway() == ENHANCE_YOUR_CALM


def test_headers_that_were_refused_count_as_ended(serve):
    with Client(serve(headersTimeout=0.2), settings={}) as client:
        client.send(HeadersFrame(1, literal([(":method", "POST")]), flags=["END_HEADERS", "END_STREAM"]))
        assert client.reset(1) == PROTOCOL_ERROR
        client.quiet(0.5)
        client.lives(3)


def test_a_request_that_does_not_come_to_its_end_is_ended_and_the_connection_lives(serve):
    with Client(serve(requestTimeout=0.4), settings={}) as client:
        client.headers(1)
        client.headers(3)
        client.data(3, message(bytes(100))[:20], flags=())
        client.headers(5, request(DUPLEX))
        client.quiet(0.2)
        client.lives(7)
        assert client.status(1) == client.status(3) == "4"
        # A streamed request may take its time.
        client.data(5, b"")
        assert client.answered(5)["grpc-status"] == "0"


def test_a_request_that_drips_is_ended_too(serve):
    with Client(serve(requestTimeout=0.4), settings={}) as client:
        client.headers(1)
        client.data(1, message(bytes(1000))[:5], flags=())
        deadline = time.monotonic() + 5
        while not client.of(HeadersFrame, 1) and time.monotonic() < deadline:
            client.data(1, b"\x00", flags=())
            client.quiet(0.1)
        assert client.status(1) == "4"


def test_a_client_that_does_not_read_is_closed(serve):
    address, wide = serve(stalledWriteTimeout=0.4), {SettingsFrame.INITIAL_WINDOW_SIZE: 2**30}
    with Client(address, settings=wide, receive_buffer=4096) as client:
        client.send(window_update(0, 2**30))
        for stream in range(1, 21, 2):
            client.call(stream, asks_for(4 * MIB))
        time.sleep(2)
        # What the buffers held is still there, and far less than was asked for.
        client.closed(5)
        assert sum(len(frame.data) for frame in client.of(DataFrame)) < 30 * MIB


def test_an_answer_that_the_client_gives_no_room_for_is_dropped_and_the_connection_lives(serve):
    with Client(serve(stalledWriteTimeout=0.4), settings={SettingsFrame.INITIAL_WINDOW_SIZE: 1000}) as client:
        client.call(1, asks_for(100_000))
        assert client.reset(1, 5) == CANCEL
        assert sum(len(frame.data) for frame in client.of(DataFrame)) == 1000
        client.lives(3)


def test_an_answer_that_is_taken_little_by_little_arrives(serve):
    with Client(serve(stalledWriteTimeout=0.5), settings={SettingsFrame.INITIAL_WINDOW_SIZE: 1000}) as client:
        client.call(1, asks_for(5000))
        for _ in range(8):
            client.quiet(0.2)
            client.send(window_update(1, 1000))
        assert client.answered(1)["grpc-status"] == "0"


def test_a_stream_whose_reader_pauses_is_left_alone(serve):
    with Client(serve(stalledWriteTimeout=0.2), settings={SettingsFrame.INITIAL_WINDOW_SIZE: 1000}) as client:
        client.call(1, asks_for_stream(10_000, 100), request(STREAMING_OUTPUT))
        client.quiet(1)
        client.send(window_update(1, 10_000_000), window_update(0, 10_000_000))
        assert client.answered(1)["grpc-status"] == "0"


def test_answers_above_what_a_connection_may_have_waiting_are_refused(serve):
    with Client(serve(maxUnsentConnectionBytes=100_000), settings={SettingsFrame.INITIAL_WINDOW_SIZE: 0}) as client:
        client.call(1, asks_for(60_000))
        client.call(3, asks_for(60_000))
        assert client.status(3) == "8"
        client.send(window_update(1, 100_000))
        assert client.answered(1)["grpc-status"] == "0"
        client.call(5, asks_for(60_000))
        client.send(window_update(5, 100_000), window_update(0, 100_000))
        assert client.answered(5)["grpc-status"] == "0"


def test_what_one_connection_pins_is_bounded_whatever_it_asks_for_and_does_not_read(tmp_path):
    programs = Programs(tmp_path)
    try:
        server, address = programs.start("interop-server", "--port", 0, "--threads", 1, "--limit", "maxConcurrentStreams=100")
        with Client(address, settings={SettingsFrame.INITIAL_WINDOW_SIZE: 0}) as client:
            before = kibibytes(server)
            # Answers of 400 MB, and requests of 400 MB that do not come to their end.
            for stream in range(1, 101, 2):
                client.call(stream, asks_for(8 * MIB))
            for stream in range(101, 201, 2):
                client.headers(stream)
                client.data(stream, message(bytes(8 * MIB))[: 16_000], flags=())
            client.pong()
            assert kibibytes(server) - before < (64 + 16 + 16) * 1024
            with Client(address, settings={}) as neighbour:
                neighbour.lives(1)
    finally:
        programs.close()
