"""rpc 24: a flood costs its sender the connection, and nobody else a call. Tests/Long has each for ten seconds."""

import itertools
import select

import floods
import pytest
from floods import serialized
from frames import ENHANCE_YOUR_CALM, PROTOCOL_ERROR, Client, message, request, window_update
from hyperframe.frame import GoAwayFrame, PingFrame, RstStreamFrame, SettingsFrame
from programs import Programs

# What no connection sends within the bounds that a test leaves as they are.
MOST_FRAMES = 20_000


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    programs = Programs(tmp_path_factory.mktemp("floods"))
    yield programs.start("interop-server", "--port", 0, "--threads", 1, "--limit", "maxConcurrentStreams=100")[1]
    programs.close()


def flood(client, frames):
    """Sends until the server has enough; answers with how many frames that took at most."""
    frames, sent = frames(itertools.count(1, 2)), 0
    while not client.is_closed and not client.of(GoAwayFrame):
        assert sent < MOST_FRAMES, "the server bears it"
        part = [serialized(frame) for frame in itertools.islice(frames, 50)]
        sent += len(part)
        # A server that lingers reads no more: what it does not take is kept back.
        if select.select([], [client.socket], [], 0)[1]:
            client.raw(b"".join(part))
        client.read(0.001)
    return sent


# An error by itself, and what HTTP/2 has to ignore and costs the server nothing.
OTHERS = (floods.settings_acknowledged, floods.unknown)


@pytest.mark.parametrize("frames", [flood for flood in floods.FLOODS if flood not in OTHERS], ids=lambda frames: frames.__name__)
def test_a_flood_ends_its_connection_and_another_client_is_answered(address, frames):
    with Client(address, settings={}) as neighbour, Client(address, settings={}) as client:
        neighbour.lives(1)
        client.answers_pings = False
        flood(client, frames)
        neighbour.lives(3)
        assert client.goaway() == ENHANCE_YOUR_CALM
        neighbour.lives(5)


def test_settings_acknowledged_that_nobody_sent_are_an_error(address):
    with Client(address, settings={}) as client:
        flood(client, floods.settings_acknowledged)
        assert client.goaway() == PROTOCOL_ERROR


def test_what_a_client_may_send_beside_its_calls_is_no_flood(address):
    """As much as a client that measures its bandwidth does: two window updates and a ping to each answer, and cancelled calls."""
    with Client(address, settings={SettingsFrame.INITIAL_WINDOW_SIZE: 2**20}) as client:
        stream = 1
        for _ in range(600):
            client.call(stream, message(b"\x10\x01"))
            client.send(window_update(stream, 6), window_update(0, 6), PingFrame(0, b"12345678"))
            stream += 2
            client.headers(stream)
            client.send(RstStreamFrame(stream, error_code=8))
            stream += 2
            client.answered(stream - 4)
            client.frames.clear()
        client.lives(stream)


def test_the_bound_is_kept_over_time_and_a_pause_earns_it_again(serve):
    with Client(serve(controlFrameBurst=50, controlFramesPerSecond=100), settings={}) as client:
        client.headers(1, request("/grpc.testing.TestService/FullDuplexCall"))
        update = window_update(0, 1)
        for _ in range(4):
            client.send(*[update] * 40)
            client.quiet(0.6)
        client.lives(3)
        client.send(*[update] * 300)
        assert client.goaway() == ENHANCE_YOUR_CALM
