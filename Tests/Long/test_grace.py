"""A server that stops waits for what runs, but not for ever."""

import signal
import socket
import time

import pytest
from floods import request
from hyperframe.frame import DataFrame, SettingsFrame

# What running calls are given, and what the machine takes.
GRACE_SECONDS = 10
END_SECONDS = 14


@pytest.fixture
def silent_peer(product):
    """Begins a call, never ends its request, and answers nothing."""
    host, _, port = product.address.rpartition(":")
    with socket.create_connection((host, int(port)), timeout=5) as peer:
        peer.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + SettingsFrame(0).serialize())
        peer.sendall(request(1, "END_HEADERS").serialize() + DataFrame(1, b"\x00\x00\x00\x00\x05a").serialize())
        assert peer.recv(9)
        yield peer


def test_a_peer_that_never_ends_its_call_is_cut_off_after_the_grace(product, silent_peer):
    began = time.monotonic()
    assert product.server.end(signal.SIGTERM, seconds=END_SECONDS) == 0
    assert time.monotonic() - began < END_SECONDS
