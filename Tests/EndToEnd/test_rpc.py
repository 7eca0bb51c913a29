"""grpcio, which nobody here wrote, calls a server of this RPC layer."""

import concurrent.futures
import socket
import subprocess

import grpc
import pytest
from conftest import BIN

METHOD = "/grpc.testing.BenchmarkService/UnaryCall"


@pytest.fixture
def call(interop, stubs):
    messages = stubs("grpc.testing.test_pb2")

    def call(size, **options):
        stub = interop.unary_unary(METHOD, messages.SimpleRequest.SerializeToString, messages.SimpleResponse.FromString)
        return stub(messages.SimpleRequest(response_size=size), timeout=options.pop("timeout", 10), **options)

    return call


def raw(channel, path):
    return channel.unary_unary(path, lambda bytes: bytes, lambda bytes: bytes)


@pytest.mark.parametrize("size", [0, 1, 16_383, 16_384, 65_535, 1_000_000, 4_000_000])
def test_a_response_of_any_size_arrives_whole(call, size):
    if size < 4_000_000:
        assert call(size).payload.body == bytes(size)
    else:
        assert len(call(size).payload.body) == size


def test_a_thousand_calls_at_once_on_one_connection_are_all_answered(call):
    with concurrent.futures.ThreadPoolExecutor(64) as pool:
        sizes = list(pool.map(lambda size: len(call(size).payload.body), range(1000)))
    assert sizes == list(range(1000))


@pytest.mark.parametrize("path", ["/grpc.testing.BenchmarkService/Nope", "/nope.Nope/UnaryCall", METHOD.lower()])
def test_an_unknown_method_is_unimplemented(interop, path):
    with pytest.raises(grpc.RpcError) as error:
        raw(interop, path)(b"", timeout=10)
    assert error.value.code() == grpc.StatusCode.UNIMPLEMENTED


@pytest.mark.parametrize("request_bytes", [b"\x08", b"\x0a\x05ab", b"\xff" * 11, b"\x07"])
def test_bytes_that_do_not_decode_are_an_internal_error(interop, request_bytes):
    with pytest.raises(grpc.RpcError) as error:
        raw(interop, METHOD)(request_bytes, timeout=10)
    assert error.value.code() == grpc.StatusCode.INTERNAL


def test_a_message_above_the_limit_is_refused_and_the_connection_lives(interop, call):
    with pytest.raises(grpc.RpcError) as error:
        raw(interop, METHOD)(b"\x1a" + b"\x84\x80\x80\x02" + bytes(4 * 1024 * 1024 + 4), timeout=10)
    assert error.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert call(3).payload.body == bytes(3)


def test_a_taken_port_is_a_clear_error():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = subprocess.run([BIN / "interop-server", "--port", str(port)], capture_output=True, text=True, timeout=10)
    assert done.returncode == 1
    assert str(port) in done.stderr and "another program listens there" in done.stderr
