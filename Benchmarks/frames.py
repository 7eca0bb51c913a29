"""HTTP/2 frame by frame, for what stock load generators do not do."""

import dataclasses
import socket
import struct

import load

HEADERS, SETTINGS, WINDOW_UPDATE = 1, 4, 8
END_STREAM, ACKNOWLEDGEMENT, END_HEADERS = 1, 1, 4
WIDEST_WINDOW = 2**31 - 1


@dataclasses.dataclass
class Frame:
    kind: int
    flags: int
    stream: int
    payload: bytes

    @property
    def ends(self):
        return self.flags & END_STREAM


class Connection:
    """In plaintext to a server that may send it as much as it likes."""

    def __init__(self, server):
        host, port = server.address.split(":")
        self._socket = socket.create_connection((host, int(port)), timeout=30)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._reader = self._socket.makefile("rb")
        self.send(
            b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(SETTINGS, 0, 0) + frame(SETTINGS, ACKNOWLEDGEMENT, 0)
            + frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", WIDEST_WINDOW - 65_535)))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._reader.close()
        self._socket.close()

    def send(self, data):
        self._socket.sendall(data)

    def read(self):
        head = self._reader.read(9)
        return Frame(head[3], head[4], int.from_bytes(head[5:], "big"), self._reader.read(int.from_bytes(head[:3], "big")))


def call(stream, path, request, headers):
    """The frames of a whole request of one message."""
    fields = {
        ":method": "POST", ":scheme": "http", ":path": path, ":authority": "bench", "te": "trailers",
        "content-type": "application/grpc", **headers}
    # Literals without indexing (RFC 7541 §6.2.2).
    block = b"".join(b"\0" + text(name) + text(value) for name, value in fields.items())
    return frame(HEADERS, END_HEADERS, stream, block) + frame(0, END_STREAM, stream, load.frame(request))


def text(value):
    """A string literal without Huffman's code: its length in a prefix of seven bits (RFC 7541 §5.1, §5.2)."""
    data = value.encode()
    if len(data) < 127:
        return bytes([len(data)]) + data
    rest, length = len(data) - 127, bytearray([127])
    while rest >= 128:
        length.append(rest % 128 + 128)
        rest //= 128
    return bytes(length) + bytes([rest]) + data


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload
