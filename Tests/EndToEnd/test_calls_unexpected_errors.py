"""rpc 15: an error that a handler does not expect is UNKNOWN without its text, and some codes are never the library's own."""

import re

import grpc
import pytest
from faults import eventually
from frames import DUPLEX, UNARY, Client, message, request
from interop import pb
from schema import ROOT

TEST_UNARY, OUTPUT = "/grpc.testing.TestService/UnaryCall", "/grpc.testing.TestService/StreamingOutputCall"


@pytest.mark.parametrize("path", [TEST_UNARY, OUTPUT, DUPLEX])
def test_an_error_that_nobody_expected_is_unknown_and_its_kind_is_for_the_log(start, tmp_path, path):
    _, address = start("interop-server", "--port", 0)
    kind = pb.SimpleRequest if path == TEST_UNARY else pb.StreamingOutputCallRequest
    # A code that is none makes this handler throw what is no RPCError.
    asked = kind(response_status=pb.EchoStatus(code=99, message="hunter2")).SerializeToString()
    with Client(address, settings={}) as client:
        client.call(1, message(asked), request(path))
        fields = client.answered(1)
        assert fields["grpc-status"] == "2"
        assert not [value for value in fields.values() if "hunter2" in value]
        client.lives(3)
    with grpc.insecure_channel(address) as channel, pytest.raises(grpc.RpcError) as error:
        list(channel.unary_stream(path, bytes, bytes)(asked, timeout=10))
    assert error.value.code() == grpc.StatusCode.UNKNOWN and "hunter2" not in error.value.details()
    # What it says is quoted, and what is quoted may be a secret.
    log = tmp_path / "interop-server-0.log"
    eventually(lambda: log.read_text().count("UnexpectedError(") == 2, "both errors are logged")
    assert "hunter2" not in log.read_text()


# INVALID_ARGUMENT, NOT_FOUND, ALREADY_EXISTS, FAILED_PRECONDITION, ABORTED, OUT_OF_RANGE and DATA_LOSS are for applications to mean.
APPLICATIONS_OWN = {3, 5, 6, 9, 10, 11, 15}
NAMES = "invalidArgument|notFound|alreadyExists|failedPrecondition|aborted|outOfRange|dataLoss"
LIBRARY = ["RPC", "RPCHTTP2", "Health", "Reflection", "Channelz", "Observability"]

# Who may all the same, each for so many places: what guards, validates or is a service counts as the application.
ALLOWED = {
    # The names of the codes.
    "RPC/StatusCode.swift": 7,
    # The guard's idempotency key (2) and the generated validators (1).
    "RPC/Guard.swift": 3,
    # JSON that does not fit the schema: the validator of that encoding.
    "RPC/MessageForm.swift": 1,
    # Services, which answer what their published schemas ask of them.
    "Health/HealthHandler.swift": 1,
    "Reflection/ReflectionHandler.swift": 1,
    "Channelz/ChannelzHandler.swift": 2,
}


def test_the_library_never_makes_up_a_status_that_is_an_applications_to_mean():
    found = {}
    for folder in LIBRARY:
        for path in sorted((ROOT / "Sources" / folder).rglob("*.swift")):
            code = "\n".join(line.partition("//")[0] for line in path.read_text().splitlines())
            count = len(re.findall(rf"\.(?:{NAMES})\b", code))
            if count:
                found[str(path.relative_to(ROOT / "Sources"))] = count
    assert found == ALLOWED


def test_nor_does_it_make_a_status_of_a_number():
    made = []
    for folder in LIBRARY:
        for path in sorted((ROOT / "Sources" / folder).rglob("*.swift")):
            if re.search(r"StatusCode\(rawValue: \d|StatusCode\(\d", path.read_text()):
                made.append(path.name)
    assert made == []


# What a peer can get wrong, of the library's own services aside: whatever it is, the answer is none of those.
WRONG = {
    "an unknown path": (request("/a.B/C"), message()),
    "a timeout that is none": (request(UNARY, ("grpc-timeout", "soon")), message()),
    "a timeout that has passed": (request(UNARY, ("grpc-timeout", "1n")), message()),
    "Base64 that is none": (request(UNARY, ("x-bin", "!")), message()),
    "an encoding that is not known": (request(UNARY, ("grpc-encoding", "br")), message()),
    "a flag without an encoding": (request(UNARY), b"\1\0\0\0\0"),
    "a flag that there is none of": (request(UNARY), b"\7\0\0\0\0"),
    "bytes that do not decode": (request(UNARY), message(b"\xff")),
    "a message cut short": (request(UNARY), b"\0\0\0\0\5a"),
    "no message": (request(UNARY), b""),
    "two messages": (request(UNARY), message() * 2),
    "a message above the limit": (request(UNARY), b"\0\xff\xff\xff\xff"),
    "the same in a stream": (request(DUPLEX), b"\0\xff\xff\xff\xff"),
    "headers above the limit": (request(UNARY, *[("x", "y" * 4000)] * 5), message()),
}


@pytest.mark.parametrize(("fields", "body"), WRONG.values(), ids=WRONG.keys())
def test_what_a_peer_gets_wrong_is_answered_by_a_code_that_is_the_librarys(client, fields, body):
    client.call(1, body, fields)
    code = int(client.status(1))
    assert code not in APPLICATIONS_OWN and code != 0
    client.lives(3)
