"""A client that says HTTP/2 frame by frame (RFC 9113 §4), right or wrong, and hears everything the server answers."""

import contextlib
import socket
import struct
import time

from hpack import Decoder, Encoder
from hyperframe.frame import (
    ContinuationFrame, DataFrame, Frame, GoAwayFrame, HeadersFrame, PingFrame, RstStreamFrame, SettingsFrame, WindowUpdateFrame)

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
UNARY = "/grpc.testing.BenchmarkService/UnaryCall"
DUPLEX = "/grpc.testing.TestService/FullDuplexCall"

NO_ERROR, PROTOCOL_ERROR, FLOW_CONTROL_ERROR, STREAM_CLOSED = 0, 1, 3, 5
FRAME_SIZE_ERROR, REFUSED_STREAM, CANCEL, COMPRESSION_ERROR, ENHANCE_YOUR_CALM = 6, 7, 8, 9, 11

SECONDS = 10


def request(path=UNARY, *more, authority="test"):
    """The header fields of a call."""
    return [
        (":method", "POST"), (":scheme", "http"), (":path", path), *([(":authority", authority)] if authority else []),
        ("te", "trailers"), ("content-type", "application/grpc"), *more]


def message(body=b""):
    return struct.pack(">BI", 0, len(body)) + body


def literal(fields):
    """A header block of literals alone, which needs no table: it may be sent on any connection, whatever was sent before."""
    block = b""
    for name, value in fields:
        assert len(name) < 127 and len(value) < 127
        block += b"\x00" + bytes([len(name)]) + name.encode() + bytes([len(value)]) + value.encode()
    return block


class Client:
    """One connection, through TLS if `secure` makes a socket a secured one. What the server sent lies in `frames`, in order."""

    def __init__(self, address, preface=PREFACE, settings=None, answers_settings=True, receive_buffer=None, secure=None):
        self.frames = []
        self.is_closed = False
        self.answers_pings = True
        self._answers_settings = answers_settings
        self._received = b""
        self._decoder, self.encoder = Decoder(), Encoder()
        if address.startswith("unix:"):
            self.socket = socket.socket(socket.AF_UNIX)
            self.socket.connect(address.removeprefix("unix:"))
        else:
            host, _, port = address.rpartition(":")
            self.socket = socket.socket(socket.AF_INET)
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if receive_buffer:
                self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
            self.socket.connect((host, int(port)))
        if secure:
            self.socket = secure(self.socket)
        self.socket.sendall(preface)
        if settings is not None:
            self.send(SettingsFrame(0, settings=settings))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    # What is sent

    def send(self, *frames):
        """Frames, or bytes as they are."""
        self.raw(b"".join(frame if isinstance(frame, bytes) else frame.serialize() for frame in frames))

    def raw(self, data):
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.socket.sendall(data)

    def headers(self, stream, fields=None, flags=("END_HEADERS",)):
        self.send(HeadersFrame(stream, self.encoder.encode(fields or request()), flags=list(flags)))

    def data(self, stream, body=message(), flags=("END_STREAM",)):
        self.send(DataFrame(stream, body, flags=list(flags)))

    def call(self, stream, body=message(), fields=None):
        self.headers(stream, fields)
        self.data(stream, body)

    # What is heard

    def read(self, seconds):
        """Takes what comes within so long; returns whether anything came. The end of the connection sets `is_closed`."""
        self.socket.settimeout(max(seconds, 0.001))
        try:
            more = self.socket.recv(65_536)
        except TimeoutError:
            return False
        except ConnectionResetError:
            more = b""
        if not more:
            self.is_closed = True
            return False
        self._received += more
        self._parse()
        return True

    def _parse(self):
        while len(self._received) >= 9:
            frame, length = Frame.parse_frame_header(memoryview(self._received[:9]))
            if len(self._received) < 9 + length:
                return
            frame.parse_body(memoryview(self._received[9 : 9 + length]))
            self._received = self._received[9 + length :]
            if isinstance(frame, (HeadersFrame, ContinuationFrame)) and (frame := self._headers(frame)) is None:
                continue
            self.frames.append(frame)
            if isinstance(frame, SettingsFrame) and "ACK" not in frame.flags and self._answers_settings:
                self.send(SettingsFrame(0, flags=["ACK"]))
            if isinstance(frame, PingFrame) and "ACK" not in frame.flags and self.answers_pings:
                self.send(PingFrame(0, frame.opaque_data, flags=["ACK"]))

    def _headers(self, frame):
        """The HEADERS that a frame completes, with the bytes of its CONTINUATIONs; None while more are to come."""
        if isinstance(frame, HeadersFrame):
            self._block = frame
        else:
            self._block.data += frame.data
            self._block.flags |= frame.flags
        if "END_HEADERS" not in frame.flags:
            return None
        # In their order, duplicates kept; and by their names.
        self._block.listed = self._decoder.decode(self._block.data)
        self._block.fields = dict(self._block.listed)
        return self._block

    def until(self, condition, seconds=SECONDS):
        """Reads until `condition()` is something; answers with it."""
        deadline = time.monotonic() + seconds
        while not (found := condition()):
            left = deadline - time.monotonic()
            if left <= 0 or self.is_closed:
                raise AssertionError(f"it did not come: {'closed, ' if self.is_closed else ''}{self.frames}")
            self.read(left)
        return found

    def quiet(self, seconds):
        """Reads for so long."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0 and not self.is_closed:
            self.read(left)

    def of(self, kind, stream=None):
        return [frame for frame in self.frames if isinstance(frame, kind) and stream in (None, frame.stream_id)]

    def closed(self, seconds=SECONDS):
        """Reads to the connection's end."""
        deadline = time.monotonic() + seconds
        while not self.is_closed:
            left = deadline - time.monotonic()
            assert left > 0, f"the connection is open: {self.frames}"
            self.read(left)

    def goaway(self, seconds=SECONDS):
        """The error code of the GOAWAY that comes, after which the connection is closed."""
        self.closed(seconds)
        found = self.of(GoAwayFrame)
        assert found, f"no GOAWAY: {self.frames}"
        return found[-1].error_code

    def reset(self, stream, seconds=SECONDS):
        """The error code of the RST_STREAM that comes for a stream."""
        return self.until(lambda: self.of(RstStreamFrame, stream), seconds)[0].error_code

    def status(self, stream, seconds=SECONDS):
        """The gRPC status that ends a stream."""
        return self.until(
            lambda: [frame.fields["grpc-status"] for frame in self.of(HeadersFrame, stream) if "grpc-status" in frame.fields],
            seconds)[0]

    def answered(self, stream, seconds=SECONDS):
        """Waits for the end of an answer; answers with its last headers."""
        return self.until(
            lambda: [frame.fields for frame in self.of(HeadersFrame, stream) if "END_STREAM" in frame.flags], seconds)[0]

    def messages(self, stream):
        """The messages of an answer as far as they have come, without their heads."""
        body, found = b"".join(frame.data for frame in self.of(DataFrame, stream)), []
        while len(body) >= 5 and len(body) >= 5 + (length := struct.unpack(">I", body[1:5])[0]):
            assert body[0] == 0
            found.append(body[5 : 5 + length])
            body = body[5 + length :]
        return found

    def lives(self, stream):
        """The connection still serves calls."""
        self.call(stream)
        assert self.answered(stream)["grpc-status"] == "0"

    def pong(self):
        """Everything sent before has been heard and answered."""
        mark = b"%08d" % len(self.frames)
        self.send(PingFrame(0, mark))
        self.until(lambda: [frame for frame in self.of(PingFrame) if frame.opaque_data == mark])


def window_update(stream, increment):
    return WindowUpdateFrame(stream, window_increment=increment)
