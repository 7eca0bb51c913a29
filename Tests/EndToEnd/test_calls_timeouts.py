"""rpc 5: `grpc-timeout` is one to eight digits and a unit; nothing else is, and nothing left means that no handler starts."""

import pytest
from compat import service
from frames import DUPLEX, UNARY, Client, request

TEST_UNARY, OUTPUT = "/grpc.testing.TestService/UnaryCall", "/grpc.testing.TestService/StreamingOutputCall"
TELL = "/connectrpc.conformance.v1.ConformanceService/Unary"
# A handler that starts gives this back.
MARK = ("x-grpc-test-echo-trailing-bin", "AAEC")


def with_timeout(value, path=UNARY):
    return request(path, ("grpc-timeout", value))


def told(address, *more):
    with Client(address, settings={}) as client:
        client.call(1, fields=request(TELL, *more))
        assert client.answered(1)["grpc-status"] == "0"
        return service.UnaryResponse.FromString(client.messages(1)[0]).payload.request_info


@pytest.mark.parametrize(
    ("value", "milliseconds"), [
        ("1H", 3_600_000), ("00000001H", 3_600_000), ("2M", 120_000), ("77S", 77_000), ("90000m", 90_000),
        ("99999999u", 100_000), ("1193000H", 1_193_000 * 3_600_000)])
def test_a_timeout_is_what_its_unit_says(telling, value, milliseconds):
    left = told(telling, ("grpc-timeout", value)).timeout_ms
    # What a busy machine takes for the call is gone by then.
    assert milliseconds - 60_000 < left <= milliseconds


@pytest.mark.parametrize("value", ["99999999H", "99999999M", "99999999S", "99999999m"])
def test_the_longest_timeouts_are_taken(client, value):
    client.call(1, fields=with_timeout(value))
    assert client.answered(1)["grpc-status"] == "0"


def test_nanoseconds_are_a_unit(client):
    # A tenth of a second, which may have passed.
    client.call(1, fields=with_timeout("99999999n"))
    assert client.answered(1)["grpc-status"] in ("0", "4")


def test_no_timeout_is_no_deadline(telling):
    assert not told(telling).HasField("timeout_ms")


NONE = [
    "", "S", "1", "12345678", "123456789S", "000000001S", "-1S", "+1S", "1s", "1h", "1N", "1U", "1ms", "1SS", "1 S", "1.5S",
    "1e3S", "0x1S", "S1", "infinity", "1S,2S"]


@pytest.mark.parametrize("value", NONE)
@pytest.mark.parametrize("path", [TEST_UNARY, DUPLEX])
def test_anything_else_is_an_internal_error_before_the_handler(client, path, value):
    client.call(1, fields=[*with_timeout(value, path), MARK])
    fields = client.answered(1)
    assert fields["grpc-status"] == "13" and "grpc-timeout" in fields["grpc-message"]
    assert MARK[0] not in fields
    client.lives(3)


@pytest.mark.parametrize("value", ["0H", "0M", "0S", "0m", "0u", "0n", "00000000S", "1n"])
@pytest.mark.parametrize("path", [TEST_UNARY, OUTPUT, DUPLEX])
def test_nothing_left_is_deadline_exceeded_and_the_handler_is_not_started(client, path, value):
    client.call(1, fields=[*with_timeout(value, path), MARK])
    fields = client.answered(1)
    assert fields["grpc-status"] == "4"
    assert MARK[0] not in fields
    client.lives(3)


def test_the_handler_that_starts_gives_the_mark_back(client):
    client.call(1, fields=request(TEST_UNARY, MARK))
    assert client.answered(1)[MARK[0]] == MARK[1]
