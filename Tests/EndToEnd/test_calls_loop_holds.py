"""rpc 6: a handler that holds its loop is logged by its method and counted."""

import json

import pytest
from admin import metrics
from faults import eventually
from frames import DUPLEX, Client, message, request
from interop import wanting
from waits import pause

TEST_UNARY = "/grpc.testing.TestService/UnaryCall"
# Far above what a busy machine takes a thread off its processor for.
BOUND = ("--limit", "maxLoopHold=0.3")
HOLD = ("x-test-hold-ms", "500")


@pytest.fixture
def server(start):
    process, address = start("interop-server", "--port", 0, "--threads", 1, "--admin", "127.0.0.1:0", *BOUND)
    return address, process.stdout.readline().split()[-1]


def holds(admin):
    return {
        labels[0].removeprefix("grpc_method="): count for (name, *labels), count in metrics(admin).items()
        if name == "rpc_server_loop_holds_total"}


def logged(folder):
    """What the log says of them, once it says something."""
    log = folder / "interop-server-0.log"

    def held():
        lines = [line for line in log.read_text().splitlines(keepends=True) if line.endswith("}\n")]
        return [record for record in map(json.loads, lines) if record["message"] == "a handler held its loop"]

    return eventually(held, "a hold is logged")


def test_a_handler_that_computes_for_long_is_logged_and_counted_and_its_neighbours_are_not(server, tmp_path):
    address, admin = server
    with Client(address, settings={}) as client:
        client.call(1, fields=request(TEST_UNARY, HOLD))
        client.call(3)
        client.call(5, fields=request(DUPLEX))
        for stream in (1, 3, 5):
            assert client.answered(stream)["grpc-status"] == "0"
        client.lives(7)
    assert holds(admin) == {TEST_UNARY[1:]: 1}
    (line,) = logged(tmp_path)
    assert line["call"] == TEST_UNARY and 400_000 < line["microseconds"] < 60_000_000


def test_so_is_one_that_does_so_behind_a_wait(server, tmp_path):
    address, admin = server
    with Client(address, settings={}) as client:
        client.call(1, message(pause(0.01)) + message(wanting(1).SerializeToString()), request(DUPLEX, HOLD))
        assert client.answered(1)["grpc-status"] == "0"
    assert holds(admin)[DUPLEX[1:]] in (1, 2)
    assert {line["call"] for line in logged(tmp_path)} == {DUPLEX}


def test_the_bound_is_50_ms_unless_told_otherwise(start, tmp_path):
    _, address = start("interop-server", "--port", 0)
    with Client(address, settings={}) as client:
        client.call(1, fields=request(TEST_UNARY, ("x-test-hold-ms", "80")))
        assert client.answered(1)["grpc-status"] == "0"
        client.pong()
    assert TEST_UNARY in {line["call"] for line in logged(tmp_path)}
