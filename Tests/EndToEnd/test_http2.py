"""rpc 25: HTTP/2 and HPACK themselves, frame by frame; `http2.md` lists the rules by section. Each test sends one thing that is wrong,
or allowed though rare, and hears the answer that the RFC asks for."""

import struct

import pytest
from frames import (
    CANCEL, COMPRESSION_ERROR, DUPLEX, FLOW_CONTROL_ERROR, FRAME_SIZE_ERROR, NO_ERROR, PREFACE, PROTOCOL_ERROR, STREAM_CLOSED,
    UNARY, Client, literal, message, request, window_update)
from hyperframe.frame import (
    ContinuationFrame, DataFrame, GoAwayFrame, HeadersFrame, PingFrame, RstStreamFrame, SettingsFrame, WindowUpdateFrame)
from programs import Programs

DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PUSH_PROMISE, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = range(10)
END_STREAM, ACK, END_HEADERS, PADDED, PRIORITIZED = 0x1, 0x1, 0x4, 0x8, 0x20
BLOCK = literal(request())
ZEROS = bytes(8)


def raw(kind, flags=0, stream=0, payload=b"", length=None):
    """A frame of any content."""
    length = len(payload) if length is None else length
    return struct.pack(">I", length)[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def headers(stream, fields=None, flags=END_HEADERS):
    return raw(HEADERS, flags, stream, BLOCK if fields is None else literal(fields))


def setting(id, value):
    return raw(SETTINGS, payload=struct.pack(">HI", id, value))


def without(name):
    return [field for field in request() if field[0] != name]


def between(fields, at, *more):
    return fields[:at] + list(more) + fields[at:]


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    programs = Programs(tmp_path_factory.mktemp("http2"))
    yield programs.start("interop-server", "--port", 0, "--threads", 1)[1]
    programs.close()


@pytest.fixture
def client(address):
    with Client(address, settings={}) as client:
        client.until(lambda: client.of(SettingsFrame))
        yield client


# 3.4: the preface


@pytest.mark.parametrize(
    "preface", [b"PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n" + ZEROS, b"\x16\x03\x01" + bytes(30)], ids=["nearly", "TLS"])
def test_3_4_a_preface_that_is_none_is_a_protocol_error(address, preface):
    with Client(address, preface=preface) as client:
        assert client.goaway() == PROTOCOL_ERROR


@pytest.mark.parametrize("first", [raw(PING, payload=ZEROS), headers(1), raw(SETTINGS, ACK)], ids=["PING", "HEADERS", "ACK"])
def test_3_4_the_first_frame_is_settings(address, first):
    with Client(address, answers_settings=False) as client:
        client.send(first)
        assert client.goaway() == PROTOCOL_ERROR


def test_3_4_the_servers_first_frame_is_settings(address):
    with Client(address, preface=b"", answers_settings=False) as client:
        client.until(lambda: client.frames)
        assert isinstance(client.frames[0], SettingsFrame) and "ACK" not in client.frames[0].flags


def test_3_4_frames_may_follow_the_preface_at_once(address):
    with Client(address, preface=PREFACE + raw(SETTINGS) + headers(1) + raw(DATA, END_STREAM, 1, message())) as client:
        assert client.answered(1)["grpc-status"] == "0"


# 4: frames


def test_4_1_unknown_flags_and_the_reserved_bit_are_ignored(client):
    client.send(
        raw(PING, 0xFE, 0x80000000, ZEROS), raw(HEADERS, END_HEADERS | 0xC2, 1, BLOCK),
        raw(DATA, END_STREAM | 0xF6, 1, message()))
    assert client.answered(1)["grpc-status"] == "0"


def test_5_5_unknown_frames_are_ignored(client):
    client.headers(1)
    client.send(raw(0xFA, 0xFF, 1, bytes(100)), raw(0xFB, 0, 0, bytes(16_384)), raw(0x20, 0, 77))
    client.data(1)
    assert client.answered(1)["grpc-status"] == "0"


def test_5_5_unknown_frames_within_a_header_block_are_a_protocol_error(client):
    client.send(raw(HEADERS, 0, 1, BLOCK[:10]), raw(0xFA, 0, 1), raw(CONTINUATION, END_HEADERS, 1, BLOCK[10:]))
    assert client.goaway() == PROTOCOL_ERROR


def test_4_2_the_largest_frame_is_taken(client):
    client.headers(1)
    client.send(raw(DATA, 0, 1, message(b"\x1a" + b"\x80\x80\x01" + bytes(16_384))[:16_384]))
    client.send(raw(DATA, END_STREAM, 1, bytes(9)))
    client.answered(1)


@pytest.mark.parametrize(
    "frame", [raw(DATA, 0, 1, bytes(16_385)), raw(HEADERS, END_HEADERS, 3, bytes(16_385)), raw(SETTINGS, 0, 0, bytes(16_386))],
    ids=["DATA", "HEADERS", "SETTINGS"])
def test_4_2_a_frame_larger_than_was_allowed_is_a_frame_size_error(client, frame):
    client.headers(1)
    client.send(frame)
    assert client.goaway() == FRAME_SIZE_ERROR


@pytest.mark.parametrize(
    "frame", [
        raw(PING, 0, 0, bytes(7)), raw(PING, 0, 0, bytes(9)), raw(RST_STREAM, 0, 1, bytes(3)), raw(SETTINGS, 0, 0, bytes(5)),
        raw(SETTINGS, ACK, 0, bytes(6)), raw(WINDOW_UPDATE, 0, 0, bytes(3)), raw(WINDOW_UPDATE, 0, 1, bytes(5)),
        raw(GOAWAY, 0, 0, bytes(7))],
    ids=["PING 7", "PING 9", "RST_STREAM", "SETTINGS", "SETTINGS ACK", "WINDOW_UPDATE 3", "WINDOW_UPDATE 5", "GOAWAY"])
def test_4_2_a_frame_of_the_wrong_size_for_its_kind_is_a_frame_size_error(client, frame):
    client.headers(1)
    client.send(frame)
    assert client.goaway() == FRAME_SIZE_ERROR


def test_4_3_a_header_block_that_does_not_decode_is_a_compression_error(client):
    client.send(raw(HEADERS, END_HEADERS, 1, b"\xff\xff\xff\xff\xff\xff\xff\xff\xff"))
    assert client.goaway() == COMPRESSION_ERROR


@pytest.mark.parametrize(
    "between", [raw(DATA, 0, 1, b"x"), raw(PING, 0, 0, ZEROS), headers(3), raw(CONTINUATION, END_HEADERS, 3, b"")],
    ids=["DATA", "PING", "HEADERS", "another's CONTINUATION"])
def test_4_3_nothing_comes_between_the_frames_of_a_header_block(client, between):
    client.send(raw(HEADERS, 0, 1, BLOCK[:10]), between)
    assert client.goaway() == PROTOCOL_ERROR


def test_4_3_a_header_block_may_be_cut_anywhere(client):
    client.send(
        raw(HEADERS, 0, 1, BLOCK[:1]), raw(CONTINUATION, 0, 1, BLOCK[1:40]), raw(CONTINUATION, END_HEADERS, 1, BLOCK[40:]))
    client.data(1)
    assert client.answered(1)["grpc-status"] == "0"


# 5.1: the states of a stream


@pytest.mark.parametrize(
    "frame", [raw(DATA, 0, 1, b"x"), raw(RST_STREAM, 0, 1, bytes(4)), raw(WINDOW_UPDATE, 0, 1, b"\0\0\0\1"),
              raw(CONTINUATION, END_HEADERS, 1, BLOCK)],
    ids=["DATA", "RST_STREAM", "WINDOW_UPDATE", "CONTINUATION"])
def test_5_1_a_stream_that_nobody_opened_takes_headers_only(client, frame):
    client.send(frame)
    assert client.goaway() == PROTOCOL_ERROR


@pytest.mark.parametrize("frame", [raw(DATA, 0, 1, b"x"), headers(1, flags=END_HEADERS | END_STREAM)], ids=["DATA", "HEADERS"])
def test_5_1_after_end_stream_nothing_more_may_come(client, frame):
    # Its handler waits for a second.
    client.headers(1, request("/grpc.testing.TestService/StreamingOutputCall"))
    client.data(1, message(b"\x12\x04\x10\xc0\x84\x3d"))
    client.send(frame)
    client.until(lambda: client.of(RstStreamFrame, 1) or client.of(GoAwayFrame))
    ended = (client.of(RstStreamFrame, 1) or client.of(GoAwayFrame))[0]
    assert ended.error_code == STREAM_CLOSED


@pytest.mark.parametrize(
    "frame", [raw(WINDOW_UPDATE, 0, 1, b"\0\0\0\1"), raw(RST_STREAM, 0, 1, bytes(4)), raw(PRIORITY, 0, 1, bytes(5))],
    ids=["WINDOW_UPDATE", "RST_STREAM", "PRIORITY"])
def test_5_1_what_was_on_its_way_to_a_stream_that_ended_does_no_harm(client, frame):
    client.call(1)
    client.answered(1)
    client.send(frame)
    client.lives(3)


def test_5_1_what_was_on_its_way_to_a_stream_that_this_side_reset_does_no_harm(client):
    client.send(headers(1, request("/nope.Nope/Nope")))
    assert client.reset(1) == NO_ERROR
    client.send(raw(DATA, 0, 1, bytes(100)), headers(1, [("x", "y")], END_HEADERS | END_STREAM))
    client.lives(3)


def test_5_1_1_streams_have_odd_ids(client):
    client.send(headers(2))
    assert client.goaway() == PROTOCOL_ERROR


def test_5_1_1_a_stream_id_below_one_that_was_used_is_a_protocol_error(client):
    client.call(5)
    client.answered(5)
    client.send(headers(3))
    assert client.goaway() == PROTOCOL_ERROR


def test_5_1_1_a_stream_id_that_was_used_is_not_used_again(client):
    client.call(1)
    client.answered(1)
    client.send(headers(1))
    assert client.goaway() == PROTOCOL_ERROR


def test_5_1_1_ids_may_be_left_out(client):
    client.call(77)
    assert client.answered(77)["grpc-status"] == "0"
    client.lives(2**31 - 1)


def test_5_3_2_a_stream_that_depends_on_itself_is_a_protocol_error(client):
    client.send(raw(PRIORITY, 0, 1, b"\0\0\0\1\x10"))
    assert client.goaway() == PROTOCOL_ERROR


def test_5_4_1_after_an_error_the_goaway_names_the_last_stream_that_was_served(client):
    client.call(1)
    client.answered(1)
    client.call(3)
    client.answered(3)
    client.send(raw(PING, 0, 1, ZEROS))
    assert client.goaway() == PROTOCOL_ERROR
    assert client.of(GoAwayFrame)[-1].last_stream_id == 3


# 6: the kinds of frames


@pytest.mark.parametrize(
    "frame", [
        raw(DATA, 0, 0, b"x"), headers(0), raw(PRIORITY, 0, 0, bytes(5)), raw(RST_STREAM, 0, 0, bytes(4)), raw(SETTINGS, 0, 1),
        raw(PING, 0, 1, ZEROS), raw(GOAWAY, 0, 1, bytes(8)), raw(CONTINUATION, END_HEADERS, 0, b"")],
    ids=["6.1 DATA", "6.2 HEADERS", "6.3 PRIORITY", "6.4 RST_STREAM", "6.5 SETTINGS", "6.7 PING", "6.8 GOAWAY",
         "6.10 CONTINUATION"])
def test_6_a_frame_of_a_stream_needs_one_and_a_frame_of_the_connection_has_none(client, frame):
    client.send(frame)
    assert client.goaway() == PROTOCOL_ERROR


def test_6_1_padding_is_dropped(client):
    client.headers(1)
    client.send(raw(DATA, PADDED | END_STREAM, 1, b"\x0a" + message() + bytes(10)))
    assert client.answered(1)["grpc-status"] == "0"


@pytest.mark.parametrize("kind", [DATA, HEADERS], ids=["6.1 DATA", "6.2 HEADERS"])
def test_6_padding_longer_than_the_frame_is_a_protocol_error(client, kind):
    client.headers(1)
    client.send(raw(kind, PADDED | END_HEADERS, 1 if kind == DATA else 3, b"\x05abc"))
    assert client.goaway() == PROTOCOL_ERROR


def test_6_2_headers_may_have_padding_and_a_priority(client):
    client.send(raw(HEADERS, END_HEADERS | PADDED | PRIORITIZED, 1, b"\x04" + bytes(5) + BLOCK + bytes(4)))
    client.data(1)
    assert client.answered(1)["grpc-status"] == "0"


def test_6_3_a_priority_of_the_wrong_size_is_a_frame_size_error(client):
    client.send(raw(PRIORITY, 0, 1, bytes(4)))
    client.until(lambda: client.of(RstStreamFrame) or client.of(GoAwayFrame))
    assert (client.of(RstStreamFrame) or client.of(GoAwayFrame))[0].error_code == FRAME_SIZE_ERROR


def test_6_4_a_reset_stream_is_answered_nothing_more(client):
    client.headers(1, request(DUPLEX))
    client.data(1, message(b"\x12\x00"), flags=())
    client.until(lambda: client.of(DataFrame, 1))
    client.send(raw(RST_STREAM, 0, 1, struct.pack(">I", CANCEL)))
    client.pong()
    count = len(client.frames)
    client.pong()
    assert not [frame for frame in client.frames[count:] if frame.stream_id == 1]


@pytest.mark.parametrize(
    ("id", "value", "code"), [
        (2, 2, PROTOCOL_ERROR), (4, 2**31, FLOW_CONTROL_ERROR), (5, 16_383, PROTOCOL_ERROR), (5, 2**24, PROTOCOL_ERROR)],
    ids=["ENABLE_PUSH", "INITIAL_WINDOW_SIZE", "MAX_FRAME_SIZE below", "MAX_FRAME_SIZE above"])
def test_6_5_2_a_setting_out_of_its_range_is_an_error(client, id, value, code):
    client.send(setting(id, value))
    assert client.goaway() == code


def test_6_5_2_unknown_settings_are_ignored(client):
    client.send(setting(0xF0, 12345), setting(0, 1))
    client.lives(1)


def test_6_5_2_the_clients_largest_frame_is_kept_to(client):
    client.send(setting(4, 2**20), window_update(0, 2**20))
    client.call(1, message(b"\x10\xa0\x8d\x06"))  # 100,000 bytes
    client.answered(1)
    assert max(len(frame.data) for frame in client.of(DataFrame)) <= 16_384


def test_6_5_3_settings_are_acknowledged_each(client):
    acknowledged = len([frame for frame in client.of(SettingsFrame) if "ACK" in frame.flags])
    client.send(setting(3, 10), setting(3, 20), raw(SETTINGS))
    client.pong()
    assert len([frame for frame in client.of(SettingsFrame) if "ACK" in frame.flags]) >= acknowledged + 3


def test_6_6_a_client_does_not_push(client):
    client.send(raw(PUSH_PROMISE, END_HEADERS, 1, b"\0\0\0\2" + BLOCK))
    assert client.goaway() == PROTOCOL_ERROR


def test_6_7_a_ping_is_answered_with_its_own_bytes(client):
    client.send(PingFrame(0, b"say this"))
    client.until(lambda: [frame for frame in client.of(PingFrame) if frame.opaque_data == b"say this" and "ACK" in frame.flags])


def test_6_7_an_answer_to_no_ping_is_not_answered(client):
    client.send(raw(PING, ACK, 0, ZEROS))
    client.pong()
    assert len([frame for frame in client.of(PingFrame)]) == 1


def test_6_8_a_client_that_says_goodbye_has_its_calls_answered(client):
    client.headers(1, request("/grpc.testing.TestService/StreamingOutputCall"))
    client.data(1, message(b"\x12\x04\x10\xa0\x8d\x06"))  # 0.1 s later
    client.send(raw(GOAWAY, 0, 0, bytes(8)))
    assert client.answered(1)["grpc-status"] == "0"
    client.closed()


# 6.9: flow control


@pytest.mark.parametrize("stream", [0, 1])
def test_6_9_an_increment_of_nothing_is_a_protocol_error(client, stream):
    client.headers(1)
    client.send(raw(WINDOW_UPDATE, 0, stream, bytes(4)))
    if stream == 0:
        assert client.goaway() == PROTOCOL_ERROR
    else:
        client.until(lambda: client.of(RstStreamFrame, 1) or client.of(GoAwayFrame))
        assert (client.of(RstStreamFrame, 1) or client.of(GoAwayFrame))[0].error_code == PROTOCOL_ERROR


def test_6_9_1_a_window_of_the_connection_that_overflows_is_an_error(client):
    client.send(window_update(0, 2**31 - 1))
    assert client.goaway() == FLOW_CONTROL_ERROR


def test_6_9_1_a_window_of_a_stream_that_overflows_is_that_streams_error(client):
    client.headers(1)
    client.send(window_update(1, 2**31 - 1))
    assert client.reset(1) == FLOW_CONTROL_ERROR
    client.lives(3)


def test_6_9_1_the_servers_windows_are_kept_to(client):
    """A client sends beyond its stream's window, 262,144 bytes, to a handler that takes a message and sleeps for a second."""
    client.headers(1, request(DUPLEX))
    client.data(1, message(b"\x12\x04\x10\xc0\x84\x3d"), flags=())
    for _ in range(17):
        client.send(raw(DATA, 0, 1, bytes(16_384)))
    assert client.reset(1) == FLOW_CONTROL_ERROR
    client.lives(3)


@pytest.mark.parametrize("window", [0, 20])
def test_5_2_1_trailers_need_no_window(client, window):
    """The first answer takes all of the window, if there is one, and is followed by the end a moment later."""
    client.send(setting(4, window))
    client.headers(1, request(DUPLEX))
    if window:
        client.data(1, message(b"\x12\x02\x08\x0b"), flags=())  # 11 bytes in a message of 15
        client.until(lambda: sum(len(frame.data) for frame in client.of(DataFrame, 1)) == window)
    client.data(1, message(b"\x3a\x02\x08\x09"))  # a status
    assert client.answered(1)["grpc-status"] == "9"
    client.lives(3) if window else client.pong()


def test_6_9_2_a_window_that_settings_shrink_may_be_negative_and_is_waited_for(client):
    client.send(setting(4, 1000))
    client.call(1, message(b"\x10\x90\x4e"))  # 10,000 bytes
    client.until(lambda: sum(len(frame.data) for frame in client.of(DataFrame, 1)) == 1000)
    client.send(setting(4, 0), window_update(1, 1000))
    client.pong()
    assert sum(len(frame.data) for frame in client.of(DataFrame, 1)) == 1000
    client.send(window_update(1, 500))
    client.until(lambda: sum(len(frame.data) for frame in client.of(DataFrame, 1)) == 1500)
    client.send(setting(4, 100_000))
    assert client.answered(1)["grpc-status"] == "0"


def test_6_9_2_a_window_that_settings_make_overflow_is_the_connections_error(client):
    client.headers(1, request(DUPLEX))
    client.send(window_update(1, 2**31 - 1 - 65_535), setting(4, 65_536))
    assert client.goaway() == FLOW_CONTROL_ERROR


def test_6_9_2_settings_change_no_window_of_the_connection(client):
    client.send(setting(4, 2**20))
    client.call(1, message(b"\x10\xa0\x8d\x06"))  # 100,000 bytes
    client.until(lambda: sum(len(frame.data) for frame in client.of(DataFrame, 1)) == 65_535)
    client.pong()
    assert sum(len(frame.data) for frame in client.of(DataFrame, 1)) == 65_535
    client.send(window_update(0, 100_000))
    client.answered(1)


def test_6_10_a_continuation_of_nothing_is_a_protocol_error(client):
    client.send(headers(1), raw(CONTINUATION, END_HEADERS, 1, b""))
    assert client.goaway() == PROTOCOL_ERROR


# 8: messages

MALFORMED = {
    "8.2.1 an upper-case name": request(UNARY, ("X-Upper", "a")),
    "8.2.1 a space in a name": request(UNARY, ("x y", "a")),
    "8.2.1 a line feed in a value": request(UNARY, ("x", "a\nb")),
    "8.2.1 a zero in a value": request(UNARY, ("x", "a\0b")),
    "8.2.2 connection": request(UNARY, ("connection", "close")),
    "8.2.2 keep-alive": request(UNARY, ("keep-alive", "1")),
    "8.2.2 transfer-encoding": request(UNARY, ("transfer-encoding", "chunked")),
    "8.2.2 upgrade": request(UNARY, ("upgrade", "h2c")),
    "8.2.2 proxy-connection": request(UNARY, ("proxy-connection", "close")),
    "8.2.2 te of anything but trailers": request(UNARY, ("te", "gzip")),
    "8.3 an unknown pseudo-header": between(request(), 0, (":unknown", "a")),
    "8.3 a response's pseudo-header": between(request(), 0, (":status", "200")),
    "8.3 a pseudo-header after a header": request(UNARY)[1:] + [(":method", "POST")],
    "8.3.1 no :method": without(":method"),
    "8.3.1 no :scheme": without(":scheme"),
    "8.3.1 no :path": without(":path"),
    "8.3.1 an empty :path": request(""),
    "8.3.1 :method twice": between(request(), 0, (":method", "POST")),
    "8.3.1 :scheme twice": between(request(), 0, (":scheme", "http")),
    "8.3.1 :path twice": between(request(), 0, (":path", UNARY)),
    "8.3.1 :authority twice": between(request(), 0, (":authority", "test")),
}


@pytest.mark.parametrize("fields", MALFORMED.values(), ids=MALFORMED.keys())
def test_8_a_malformed_request_is_a_protocol_error_of_its_stream(client, fields):
    client.send(headers(1, fields))
    assert client.reset(1) == PROTOCOL_ERROR
    client.lives(3)


def test_8_1_trailers_are_taken(client):
    client.send(headers(1), raw(DATA, 0, 1, message()), headers(1, [("x-trailer", "a")], END_HEADERS | END_STREAM))
    assert client.answered(1)["grpc-status"] == "0"


TRAILERS = {
    "8.1 trailers that do not end the stream": ([("x", "a")], END_HEADERS),
    "8.1 a pseudo-header in trailers": ([(":path", "/")], END_HEADERS | END_STREAM),
}


@pytest.mark.parametrize("trailers", TRAILERS.values(), ids=TRAILERS.keys())
def test_8_1_malformed_trailers_are_a_protocol_error_of_their_stream(client, trailers):
    client.send(headers(1), raw(DATA, 0, 1, message()), headers(1, *trailers))
    assert client.reset(1) == PROTOCOL_ERROR
    client.lives(3)


@pytest.mark.parametrize("length", ["3", "7"])
def test_8_1_1_a_body_of_another_length_than_was_said_is_a_protocol_error_of_its_stream(client, length):
    client.send(headers(1, request(UNARY, ("content-length", length))), raw(DATA, END_STREAM, 1, message()))
    assert client.reset(1) == PROTOCOL_ERROR
    client.lives(3)


def test_8_1_1_a_body_of_the_length_that_was_said_is_served(client):
    client.send(headers(1, request(UNARY, ("content-length", "5"))), raw(DATA, END_STREAM, 1, message()))
    assert client.answered(1)["grpc-status"] == "0"


def test_8_1_a_whole_answer_before_the_end_of_the_request_is_followed_by_a_reset_without_an_error(client):
    client.send(headers(1, request("/nope.Nope/Nope")))
    assert client.reset(1) == NO_ERROR
    assert client.of(HeadersFrame, 1)[0].fields["grpc-status"] == "12"


def test_8_3_1_any_method_has_an_answer(client):
    client.send(headers(1, [(":method", "GET"), *request()[1:]], END_HEADERS | END_STREAM))
    assert client.answered(1)[":status"] == "405"


def test_8_5_connect_is_answered_like_any_method_that_is_not_served(client):
    client.send(headers(1, [(":method", "CONNECT"), (":authority", "test:80")]))
    assert client.answered(1)[":status"] == "405"
    client.lives(3)


# RFC 7541: HPACK

PLAIN = literal(request())
BAD_BLOCKS = {
    "2.3.3 an index beyond both tables": b"\xff\x80\x01" + PLAIN,
    "6.1 the index zero": b"\x80" + PLAIN,
    "4.2 a table larger than was allowed": b"\x3f\xe2\x1f" + PLAIN,
    "4.2 a change of the table's size after a field": PLAIN + b"\x20",
    "5.1 a number that does not end": PLAIN + b"\x7f" + b"\xff" * 20,
    "5.2 a string longer than its block": PLAIN + b"\x00\x7f\x50abc",
    "5.2 padding of a Huffman string that is not ones": PLAIN + b"\x00\x81\x00\x01a",
    "5.2 padding of a Huffman string of a whole byte": PLAIN + b"\x00\x82\x1f\xff\x01a",
    "5.2 the end of string within a Huffman string": PLAIN + b"\x00\x84\xff\xff\xff\xff\x01a",
    "a field cut short": PLAIN + b"\x00\x01",
}


@pytest.mark.parametrize("block", BAD_BLOCKS.values(), ids=BAD_BLOCKS.keys())
def test_hpack_a_block_that_does_not_decode_is_a_compression_error(client, block):
    client.send(raw(HEADERS, END_HEADERS, 1, block))
    assert client.goaway() == COMPRESSION_ERROR


GOOD_BLOCKS = {
    "6.1 indexed fields of the static table": b"\x83\x86\x41\x04test\x04" + bytes([len(UNARY)]) + UNARY.encode()
    + b"\x0f\x10\x10application/grpc",
    "6.2.2 literals without indexing": PLAIN,
    "6.2.3 literals that are never indexed": b"".join(
        b"\x10" + bytes([len(name)]) + name.encode() + bytes([len(value)]) + value.encode() for name, value in request()),
    "6.3 two changes of the table's size": b"\x20\x3f\xe1\x1f" + PLAIN,
    "4.3 a table of nothing": b"\x20" + PLAIN,
    "4.4 an entry larger than the table": b"\x3f\x01" + PLAIN + b"\x40\x01x\x30" + b"v" * 48,
}


@pytest.mark.parametrize("block", GOOD_BLOCKS.values(), ids=GOOD_BLOCKS.keys())
def test_hpack_every_form_of_a_field_is_read(client, block):
    client.send(raw(HEADERS, END_HEADERS, 1, block))
    client.data(1)
    assert client.answered(1)["grpc-status"] == "0"


def test_hpack_2_3_2_entries_of_the_table_live_on_from_block_to_block_and_leave_in_their_order(client):
    for number in range(40):
        value = chr(ord("a") + number % 26) * 300
        client.headers(2 * number + 1, request(UNARY, (f"x-{number}", value)))
        client.data(2 * number + 1)
        assert client.answered(2 * number + 1)["grpc-status"] == "0"


def test_hpack_4_2_a_smaller_table_of_the_client_is_kept_to(client):
    """The decoder of this test refuses an entry above what it allowed."""
    client.send(setting(1, 0))
    client.pong()
    client._decoder.max_allowed_table_size = 0
    client.lives(1)
    client.lives(3)
