"""rpc 7: a client that resets its stream, or is gone, cancels the handler."""

import socket
import struct

import grpc
import pytest
from frames import CANCEL, DUPLEX, NO_ERROR, Client, message, request
from hyperframe.frame import RstStreamFrame
from waits import Cancellations, pause, pb

OUTPUT = "/grpc.testing.TestService/StreamingOutputCall"
INPUT = "/grpc.testing.TestService/StreamingInputCall"


@pytest.fixture
def cancellations(tmp_path):
    return Cancellations(tmp_path)


@pytest.fixture
def address(start):
    return start("interop-server", "--port", 0)[1]


def begin(client, stream, path):
    """A call whose handler waits: for time, for a message, or for its client to read."""
    client.headers(stream, request(path))
    if path == OUTPUT:
        client.data(stream, message(pause(2000)))
    elif path == DUPLEX:
        client.data(stream, message(pause(0, size=5)), flags=())
        client.until(lambda: client.messages(stream))
    else:
        client.data(stream, message(), flags=())


@pytest.mark.parametrize("code", [CANCEL, NO_ERROR])
@pytest.mark.parametrize("path", [OUTPUT, DUPLEX, INPUT])
def test_a_reset_stream_cancels_its_handler_and_no_other(address, cancellations, path, code):
    with Client(address, settings={}) as client:
        begin(client, 1, path)
        begin(client, 3, path)
        client.send(RstStreamFrame(1, error_code=code))
        assert cancellations.wait() == [path]
        client.pong()
        assert cancellations.all == [path]
        client.lives(5)


@pytest.mark.parametrize("how", ["FIN", "RST"])
@pytest.mark.parametrize("path", [OUTPUT, DUPLEX, INPUT])
def test_a_lost_connection_cancels_the_handlers_of_all_its_calls(address, cancellations, path, how):
    with Client(address, settings={}) as client:
        for stream in (1, 3, 5):
            begin(client, stream, path)
        client.pong()
        if how == "RST":
            client.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    assert cancellations.wait(3) == [path] * 3


def test_grpcio_cancels(address, cancellations):
    with grpc.insecure_channel(address) as channel:
        call = channel.unary_stream(OUTPUT, bytes, pb.StreamingOutputCallResponse.FromString)
        first = pb.StreamingOutputCallRequest.FromString(pause(0)).response_parameters[0]
        second = pb.StreamingOutputCallRequest.FromString(pause(2000)).response_parameters[0]
        answers = call(pb.StreamingOutputCallRequest(response_parameters=[first, second]).SerializeToString(), timeout=60)
        next(answers)
        answers.cancel()
        assert cancellations.wait() == [OUTPUT]
