"""A gRPC call written frame by frame, for what grpcio does not let a test say, its content-type first of all."""

import base64
import dataclasses
import json
import socket
import struct
import urllib.parse

from google.rpc import error_details_pb2, status_pb2
from hpack import Decoder, Encoder
from hyperframe.frame import DataFrame, Frame, GoAwayFrame, HeadersFrame, PingFrame, RstStreamFrame, SettingsFrame, WindowUpdateFrame

STREAM = 1
WINDOW = 1 << 30


@dataclasses.dataclass
class Answer:
    """Everything that the server sent on the stream until it ended it, or until enough messages were there."""

    head: dict
    messages: list
    trailers: dict

    @property
    def code(self):
        return int(self.trailers["grpc-status"])

    @property
    def message(self):
        return urllib.parse.unquote(self.trailers.get("grpc-message", ""))

    @property
    def json(self):
        return [json.loads(message) for message in self.messages]

    @property
    def violations(self):
        """The fields at fault, each with what is wrong."""
        text = self.trailers.get("grpc-status-details-bin", "")
        status = status_pb2.Status.FromString(base64.b64decode(text + "=" * (-len(text) % 4)))
        bad = error_details_pb2.BadRequest()
        for detail in status.details:
            detail.Unpack(bad)
        return [(violation.field, violation.description) for violation in bad.field_violations]


def post(address, path, body, content_type, metadata=(), enough=None, seconds=20):
    """What a server answers to a request of this body, whatever it is; with `enough` the answer is left after so many messages."""
    host, port = address.rsplit(":", 1)
    headers = [
        (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", address),
        ("te", "trailers"), ("content-type", content_type), *metadata]
    with socket.create_connection((host, int(port)), timeout=seconds) as connection:
        connection.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
        settings = SettingsFrame(settings={SettingsFrame.INITIAL_WINDOW_SIZE: WINDOW})
        window = WindowUpdateFrame(0, window_increment=WINDOW)
        head = HeadersFrame(STREAM, Encoder().encode(headers), flags=["END_HEADERS"])
        # A body fits the windows that a connection begins with: 65,535 bytes, in frames of at most 16,384.
        pieces = [body[at : at + 16_384] for at in range(0, len(body), 16_384)] or [b""]
        data = [DataFrame(STREAM, piece) for piece in pieces]
        data[-1].flags.add("END_STREAM")
        connection.sendall(b"".join(frame.serialize() for frame in [settings, window, head, *data]))
        return _answer(connection, enough)


def call(address, path, value, content_type="application/grpc+json", metadata=(), enough=None):
    """A call with one message of JSON; `value` is text as it is, or what JSON says of it."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    message = text.encode()
    return post(address, path, struct.pack(">BI", 0, len(message)) + message, content_type, metadata, enough)


def _answer(connection, enough):
    decoder, blocks, body = Decoder(), [], b""
    for frame in _frames(connection):
        if isinstance(frame, SettingsFrame) and "ACK" not in frame.flags:
            connection.sendall(SettingsFrame(flags=["ACK"]).serialize())
        elif isinstance(frame, PingFrame) and "ACK" not in frame.flags:
            connection.sendall(PingFrame(opaque_data=frame.opaque_data, flags=["ACK"]).serialize())
        elif isinstance(frame, HeadersFrame):
            blocks.append(dict(decoder.decode(frame.data)))
        elif isinstance(frame, DataFrame):
            body += frame.data
        elif isinstance(frame, (RstStreamFrame, GoAwayFrame)):
            raise AssertionError(f"the server ended the call: {frame}")
        messages = _messages(body)
        if "END_STREAM" in frame.flags or enough is not None and len(messages) >= enough:
            return Answer(blocks[0], messages, blocks[-1])
    raise AssertionError("the server closed the connection")


def _messages(body):
    messages = []
    while len(body) >= 5:
        flag, length = struct.unpack(">BI", body[:5])
        assert flag == 0
        if len(body) < 5 + length:
            break
        messages.append(body[5 : 5 + length])
        body = body[5 + length :]
    return messages


def _frames(connection):
    received = b""
    while True:
        while len(received) >= 9:
            frame, length = Frame.parse_frame_header(memoryview(received[:9]))
            if len(received) < 9 + length:
                break
            frame.parse_body(memoryview(received[9 : 9 + length]))
            received = received[9 + length :]
            yield frame
        more = connection.recv(65_536)
        if not more:
            return
        received += more
