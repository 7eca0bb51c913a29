"""rpc 2: what is no gRPC is HTTP 415, and an encoding is served where there is a codec for it."""

import pytest
from frames import NO_ERROR, UNARY, request
from hyperframe.frame import HeadersFrame
from wire import call, post

OK = 0


def typed(value):
    """A request of this content-type; None for a request without one."""
    fields = [field for field in request() if field[0] != "content-type"]
    return fields if value is None else fields + [("content-type", value)]


REFUSED = [
    None, "", "application/json", "application/octet-stream", "text/html", "application/grp", "xapplication/grpc",
    "application/grpcx", "application/grpc-web", "application/grpc-web+proto", "application/grpc-web+json", "application/grpc+",
    "application/grpc+thrift", "application/grpc+protox", "application/grpc+jsonp", "application/grpc proto"]


@pytest.mark.parametrize("content_type", REFUSED)
def test_a_content_type_without_a_codec_is_http_415(client, content_type):
    client.headers(1, typed(content_type))
    client.data(1)
    fields = client.answered(1)
    assert fields[":status"] == "415" and "grpc-status" not in fields
    assert len(client.of(HeadersFrame, 1)) == 1
    client.lives(3)


def test_it_is_refused_before_the_body_has_come(client):
    client.headers(1, typed("application/json"))
    assert client.reset(1) == NO_ERROR
    assert client.of(HeadersFrame, 1)[0].fields[":status"] == "415"


@pytest.mark.parametrize(
    "content_type", ["application/grpc", "application/grpc+proto", "application/grpc;v=1", "application/grpc+proto;v=1"])
def test_protobuf_is_what_grpc_without_another_word_means(interop_address, content_type):
    answer = post(interop_address, UNARY, b"\0\0\0\0\x02\x10\x03", content_type)
    assert answer.head[":status"] == "200" and answer.head["content-type"] == "application/grpc"
    assert (answer.code, answer.messages) == (OK, [b"\x0a\x05\x12\x03\0\0\0"])


@pytest.mark.parametrize("content_type", ["application/grpc+json", "application/grpc+json; charset=utf-8"])
def test_json_is_answered_in_json_under_its_own_content_type(interop_address, content_type):
    answer = call(interop_address, UNARY, {"responseSize": 3}, content_type)
    assert answer.head[":status"] == "200" and answer.head["content-type"] == "application/grpc+json"
    assert (answer.code, answer.json) == (OK, [{"payload": {"body": "AAAA"}}])
