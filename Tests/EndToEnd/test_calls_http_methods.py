"""rpc 3: calls are POSTs; every other request has an answer too."""

import pytest
from frames import UNARY, request
from hyperframe.frame import HeadersFrame


def plain(method, path="/"):
    """A request as a browser makes it."""
    return [(":method", method), (":scheme", "http"), (":path", path), (":authority", "test"), ("user-agent", "a browser")]


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PRI", "post", "POSTS", "X"])
@pytest.mark.parametrize("path", ["/", UNARY])
def test_a_method_other_than_post_is_http_405(client, method, path):
    client.headers(1, plain(method, path), ("END_HEADERS", "END_STREAM"))
    fields = client.answered(1)
    assert fields[":status"] == "405" and "grpc-status" not in fields
    client.lives(3)


def test_with_a_calls_own_headers_as_well(client):
    client.headers(1, [(":method", "PUT"), *request()[1:]])
    client.data(1)
    assert client.answered(1)[":status"] == "405"


@pytest.mark.parametrize("path", ["/", "/favicon.ico", UNARY])
def test_a_post_that_is_no_call_has_an_answer_too(client, path):
    client.headers(1, plain("POST", path))
    client.data(1, b"a=b")
    assert client.answered(1)[":status"] == "415"
    assert len(client.of(HeadersFrame, 1)) == 1
    client.lives(3)
