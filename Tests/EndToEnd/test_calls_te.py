"""rpc 4: `te: trailers` is expected of a client, and its absence is no reason to refuse."""

from frames import DUPLEX, request


def without_te(path):
    return [field for field in request(path) if field[0] != "te"]


def test_a_call_without_te_is_served(client):
    client.call(1, fields=without_te(request()[2][1]))
    assert client.answered(1)["grpc-status"] == "0"


def test_and_so_is_a_conversation(client):
    client.call(1, fields=without_te(DUPLEX))
    assert client.answered(1)["grpc-status"] == "0"
