"""rpc 14: a message above the limit is RESOURCE_EXHAUSTED by its head, before it is kept."""

import struct

import grpc
import pytest
from frames import DUPLEX, UNARY, Client, message, request

LIMIT = 4 * 1024 * 1024


def head(length):
    return struct.pack(">BI", 0, length)


@pytest.mark.parametrize("path", [UNARY, DUPLEX])
@pytest.mark.parametrize("length", [LIMIT + 1, 2**31, 2**32 - 1])
def test_a_message_above_the_limit_is_refused_by_its_head(client, path, length):
    client.headers(1, request(path))
    client.data(1, head(length), flags=())
    assert client.status(1) == "8"
    client.lives(3)


@pytest.mark.parametrize("path", [UNARY, "/grpc.testing.TestService/StreamingInputCall"])
def test_a_message_of_the_limit_is_taken_and_one_above_it_is_not(serve, path):
    with Client(serve(maxMessageBytes=20), settings={}) as client:
        # A payload (3 or 1) of a body (2).
        body = bytes([0x1A if path == UNARY else 0x0A, 18, 0x12, 16]) + bytes(16)
        client.call(1, message(body), request(path))
        assert client.answered(1)["grpc-status"] == "0"
        client.call(3, message(body + b"\0"), request(path))
        assert client.answered(3)["grpc-status"] == "8"


def test_grpcio_reads_it_and_the_connection_lives(interop):
    def call(body):
        return interop.unary_unary(UNARY, lambda raw: raw, lambda raw: raw)(body, timeout=30)

    with pytest.raises(grpc.RpcError) as error:
        call(b"\x1a\x84\x80\x80\x02" + bytes(LIMIT + 4))
    assert error.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert call(b"\x10\x03") == b"\x0a\x05\x12\x03\0\0\0"
