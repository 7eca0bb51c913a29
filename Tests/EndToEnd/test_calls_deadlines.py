"""rpc 6: at its deadline a call is over for its client, whatever its handler does, and for its handler, which is cancelled."""

import grpc
import pytest
from frames import DUPLEX, NO_ERROR, UNARY, Client, message, request
from hyperframe.frame import DataFrame, HeadersFrame
from waits import Cancellations, pause, pb

OUTPUT = "/grpc.testing.TestService/StreamingOutputCall"
SHORT = ("grpc-timeout", "50m")


@pytest.fixture
def cancellations(tmp_path):
    return Cancellations(tmp_path)


@pytest.fixture
def patient(start):
    return start("interop-server", "--port", 0)[1]


@pytest.fixture
def stubborn(start):
    """A server whose handlers wait to the end, cancelled or not."""
    return start("interop-server", "--port", 0, "--ignore-cancellation")[1]


@pytest.mark.parametrize("path", [OUTPUT, DUPLEX])
def test_a_handler_that_waits_is_cancelled_and_the_client_is_told(patient, cancellations, path):
    with Client(patient, settings={}) as client:
        client.call(1, message(pause(2000)), request(path, SHORT))
        assert client.answered(1, 60)["grpc-status"] == "4"
        assert cancellations.wait() == [path]
        client.lives(3)


def test_so_is_one_that_waits_for_a_message_that_does_not_come(patient, cancellations):
    with Client(patient, settings={}) as client:
        client.headers(1, request(DUPLEX, SHORT))
        assert client.status(1, 60) == "4"
        assert cancellations.wait() == [DUPLEX]
        client.lives(3)


def test_and_a_call_whose_message_does_not_come_has_no_handler_and_ends_alike(patient):
    with Client(patient, settings={}) as client:
        client.headers(1, request(UNARY, SHORT))
        client.data(1, message(bytes(20))[:10], flags=())
        assert client.status(1, 60) == "4"
        assert client.reset(1) == NO_ERROR
        client.lives(3)


def test_and_one_that_waits_for_its_client_to_read(patient, cancellations):
    with Client(patient, settings={4: 0}) as client:
        client.call(1, message(pause(0, size=1_000_000)), request(OUTPUT, SHORT))
        assert client.answered(1, 60)["grpc-status"] == "4"
        assert cancellations.wait() == [OUTPUT]
        client.pong()


@pytest.mark.parametrize("path", [OUTPUT, DUPLEX])
def test_a_handler_that_ignores_its_cancellation_holds_nothing_up_and_is_not_heard_later(stubborn, cancellations, path):
    with Client(stubborn, settings={}) as client:
        client.call(1, message(pause(1, size=100)), request(path, SHORT))
        assert client.answered(1, 60)["grpc-status"] == "4"
        # It was told at the deadline and came to its end a second later, with an answer.
        assert cancellations.wait() == [path]
        client.pong()
        assert not client.of(DataFrame, 1)
        assert len([frame for frame in client.of(HeadersFrame, 1) if "END_STREAM" in frame.flags]) == 1
        client.lives(3)


def test_answers_from_before_the_deadline_have_arrived(patient):
    with Client(patient, settings={}) as client:
        client.headers(1, request(DUPLEX, ("grpc-timeout", "300m")))
        client.data(1, message(pause(0, size=7)), flags=())
        client.until(lambda: client.messages(1) or client.of(HeadersFrame, 1))
        client.data(1, message(pause(2000)), flags=())
        assert client.status(1, 60) == "4"


def test_grpcio_reads_deadline_exceeded(patient, cancellations):
    with grpc.insecure_channel(patient) as channel:
        call = channel.unary_stream(OUTPUT, bytes, pb.StreamingOutputCallResponse.FromString)
        with pytest.raises(grpc.RpcError) as error:
            list(call(pause(2000), timeout=0.1))
    assert error.value.code() == grpc.StatusCode.DEADLINE_EXCEEDED
    assert cancellations.wait() == [OUTPUT]
