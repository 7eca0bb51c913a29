"""Two of our servers behind Envoy: every kind of call, and none lost as a server becomes unwell or ends."""

import concurrent.futures
import queue
import signal
import threading
import time

import grpc
import pytest
from admin import metrics
from envoy import Envoy
from interop import INITIAL, SERVICE, TRAILING, Stub, wanting
from schema import module

messages = module("grpc.testing.test_pb2")
UNARY = f"grpc_method={SERVICE}/UnaryCall"


class Server:
    def __init__(self, start):
        self.process, self.address = start(
            "interop-server", "--port", 0, "--threads", 1, "--grace", 30, "--drain-pause", 5, "--admin", "127.0.0.1:0")
        self.admin = self.process.stdout.readline().split()[-1]

    @property
    def calls(self):
        return metrics(self.admin).get(("grpc_server_call_started_total", UNARY), 0)

    def becomes(self, method):
        with grpc.insecure_channel(self.address) as channel:
            call = channel.unary_unary(
                f"/grpc.testing.XdsUpdateHealthService/{method}", messages.Empty.SerializeToString, messages.Empty.FromString)
            call(messages.Empty(), timeout=20)


@pytest.fixture
def servers(start):
    return [Server(start), Server(start)]


@pytest.fixture
def envoy(servers, tmp_path):
    envoy = Envoy(tmp_path, [server.address for server in servers], SERVICE)
    yield envoy
    envoy.close()


@pytest.fixture
def stub(envoy):
    with grpc.insecure_channel(envoy.address, options=[("grpc.enable_retries", 0)]) as channel:
        yield Stub(channel)


def test_calls_of_every_kind_pass_both_ways(stub, servers):
    answer = stub.UnaryCall(
        messages.SimpleRequest(response_size=314_159, payload=messages.Payload(body=bytes(271_828))), timeout=30)
    assert answer.payload.body == bytes(314_159)
    sizes = [27_182, 8, 1_828, 45_904]
    requests = (messages.StreamingInputCallRequest(payload=messages.Payload(body=bytes(size))) for size in sizes)
    assert stub.StreamingInputCall(requests, timeout=30).aggregated_payload_size == sum(sizes)
    assert [len(a.payload.body) for a in stub.StreamingOutputCall(wanting(*sizes), timeout=30)] == sizes
    waiting, received = queue.SimpleQueue(), []
    waiting.put(sizes[0])
    asked = (wanting(size) for size in iter(waiting.get, None))
    for answer in stub.FullDuplexCall(asked, timeout=30):
        received.append(len(answer.payload.body))
        waiting.put(sizes[len(received)] if len(received) < len(sizes) else None)
    assert received == sizes
    for _ in range(20):
        stub.UnaryCall(messages.SimpleRequest(), timeout=30)
    assert all(server.calls > 0 for server in servers)


def test_metadata_passes_both_ways(stub):
    sent = [(INITIAL, "a value"), (TRAILING, b"\xab\xab\xab")]
    _, call = stub.UnaryCall.with_call(messages.SimpleRequest(response_size=1), metadata=sent, timeout=30)
    assert (INITIAL, "a value") in call.initial_metadata()
    assert (TRAILING, b"\xab\xab\xab") in call.trailing_metadata()


def test_errors_pass_with_and_without_a_message_ahead_of_them(stub):
    status = messages.EchoStatus(code=15, message="lost ☺")
    failing = messages.StreamingOutputCallRequest(response_status=status)
    received = []
    with pytest.raises(grpc.RpcError) as late:
        for answer in stub.FullDuplexCall(iter([wanting(5), failing]), timeout=30):
            received.append(len(answer.payload.body))
    with pytest.raises(grpc.RpcError) as alone:
        stub.UnaryCall(messages.SimpleRequest(response_status=status), timeout=30)
    with pytest.raises(grpc.RpcError) as unknown:
        stub.UnimplementedCall(messages.Empty(), timeout=30)
    assert received == [5]
    for error in (late, alone):
        assert (error.value.code(), error.value.details()) == (grpc.StatusCode.DATA_LOSS, "lost ☺")
    assert unknown.value.code() == grpc.StatusCode.UNIMPLEMENTED


def test_a_deadline_passes_and_ends_the_call_at_the_server(stub, servers):
    sleepy = messages.StreamingOutputCallRequest(
        response_parameters=[messages.ResponseParameters(size=1, interval_us=60_000_000)])
    with pytest.raises(grpc.RpcError) as error:
        list(stub.StreamingOutputCall(sleepy, timeout=0.5))
    assert error.value.code() == grpc.StatusCode.DEADLINE_EXCEEDED
    deadline = time.monotonic() + 20
    labels = [f"grpc_method={SERVICE}/StreamingOutputCall"]
    while time.monotonic() < deadline:
        ended = sum(
            value for server in servers for (name, *found), value in metrics(server.admin).items()
            if name == "grpc_server_call_duration_seconds_count" and labels[0] in found)
        if ended == 1:
            break
        time.sleep(0.05)
    assert ended == 1


def eventually_answered(stub, code):
    """Calls until one ends with `code`: Envoy's workers hear of a server's health after those who ask Envoy for it."""
    deadline, found = time.monotonic() + 20, None
    while found != code and time.monotonic() < deadline:
        try:
            stub.UnaryCall(messages.SimpleRequest(), timeout=30)
            found = grpc.StatusCode.OK
        except grpc.RpcError as error:
            found = error.code()
    assert found == code


def test_a_server_that_is_not_well_leaves_the_rotation_and_comes_back(stub, envoy, servers):
    first, second = servers
    first.becomes("SetNotServing")
    envoy.healthy(1)
    before = first.calls
    for _ in range(40):
        stub.UnaryCall(messages.SimpleRequest(), timeout=30)
    assert first.calls == before
    second.becomes("SetNotServing")
    envoy.healthy(0)
    eventually_answered(stub, grpc.StatusCode.UNAVAILABLE)
    first.becomes("SetServing")
    envoy.healthy(1)
    eventually_answered(stub, grpc.StatusCode.OK)
    before = first.calls
    for _ in range(10):
        stub.UnaryCall(messages.SimpleRequest(), timeout=30)
    assert first.calls == before + 10


def test_a_server_that_ends_loses_no_call(stub, envoy, servers):
    """Unary calls go on all the while, and a conversation that the ending server has runs to its end."""
    first, second = servers
    second.becomes("SetNotServing")
    envoy.healthy(1)
    asked = queue.SimpleQueue()
    conversation = stub.FullDuplexCall((wanting(size) for size in iter(asked.get, None)), timeout=60)
    asked.put(1)
    assert len(next(conversation).payload.body) == 1
    second.becomes("SetServing")
    envoy.healthy(2)
    stopping, done = threading.Event(), []

    def calling():
        count = 0
        while not stopping.is_set():
            stub.UnaryCall(messages.SimpleRequest(response_size=100), timeout=30)
            count += 1
        return count

    with concurrent.futures.ThreadPoolExecutor(4) as callers:
        counts = [callers.submit(calling) for _ in range(4)]
        before = first.calls
        deadline = time.monotonic() + 20
        while first.calls == before and time.monotonic() < deadline:
            time.sleep(0.02)
        assert first.calls > before
        first.process.send_signal(signal.SIGTERM)
        envoy.healthy(1)
        for size in (2, 3):
            asked.put(size)
            assert len(next(conversation).payload.body) == size
        asked.put(None)
        assert list(conversation) == []
        assert first.process.wait(25) == 0
        since = second.calls
        deadline = time.monotonic() + 20
        while second.calls < since + 50 and time.monotonic() < deadline:
            time.sleep(0.02)
        stopping.set()
        done = [count.result() for count in counts]
    assert all(count > 0 for count in done) and second.calls >= since + 50
