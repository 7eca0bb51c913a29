"""gRPC's interoperability cases: grpcio's client against our server, our client against grpcio's server."""

import concurrent.futures
import queue
import subprocess
import threading

import grpc
import pytest
from conftest import BIN

SERVICE = "grpc.testing.TestService"
CASES = [
    "empty_unary", "large_unary", "custom_metadata", "status_code_and_message", "special_status_message",
    "unimplemented_method", "unimplemented_service", "client_streaming", "server_streaming", "ping_pong", "empty_stream",
    "cancel_after_begin", "cancel_after_first_response", "timeout_on_sleeping_server",
]
INITIAL, TRAILING = "x-grpc-test-echo-initial", "x-grpc-test-echo-trailing-bin"
SPECIAL = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"


@pytest.fixture(scope="module")
def pb(stubs):
    return stubs("grpc.testing.test_pb2")


class Stub:
    """The service's methods on a channel, by their names."""

    def __init__(self, channel, pb):
        for method in pb.DESCRIPTOR.services_by_name["TestService"].methods:
            kind = ("stream" if method.client_streaming else "unary") + "_" + ("stream" if method.server_streaming else "unary")
            request, response = (getattr(pb, one.name) for one in (method.input_type, method.output_type))
            call = getattr(channel, kind)(f"/{SERVICE}/{method.name}", request.SerializeToString, response.FromString)
            setattr(self, method.name, call)


@pytest.fixture
def stub(interop, pb):
    return Stub(interop, pb)


def wanting(pb, *sizes, **options):
    return pb.StreamingOutputCallRequest(
        response_parameters=[pb.ResponseParameters(size=size) for size in sizes], **options)


# grpcio's client, our server.


def test_nothing_for_nothing_and_a_large_call(stub, pb):
    assert stub.EmptyCall(pb.Empty(), timeout=10) == pb.Empty()
    answer = stub.UnaryCall(pb.SimpleRequest(response_size=314_159, payload=pb.Payload(body=bytes(271_828))), timeout=10)
    assert answer.payload.body == bytes(314_159)


def test_a_streamed_request_is_counted(stub, pb):
    sizes = [27_182, 8, 1_828, 45_904]
    requests = (pb.StreamingInputCallRequest(payload=pb.Payload(body=bytes(size))) for size in sizes)
    assert stub.StreamingInputCall(requests, timeout=10).aggregated_payload_size == 74_922


def test_a_streamed_request_of_many_windows_arrives_whole(stub, pb):
    requests = (pb.StreamingInputCallRequest(payload=pb.Payload(body=bytes(100_000))) for _ in range(200))
    assert stub.StreamingInputCall(requests, timeout=30).aggregated_payload_size == 20_000_000


def test_streamed_answers_come_as_asked(stub, pb):
    sizes = [31_415, 9, 2_653, 58_979]
    assert [len(a.payload.body) for a in stub.StreamingOutputCall(wanting(pb, *sizes), timeout=10)] == sizes


@pytest.mark.parametrize("method", ["FullDuplexCall", "HalfDuplexCall"])
def test_both_ways(stub, pb, method):
    sizes = [31_415, 9, 2_653, 58_979]
    answers = getattr(stub, method)(iter([wanting(pb, size) for size in sizes]), timeout=10)
    assert [len(a.payload.body) for a in answers] == sizes
    assert list(getattr(stub, method)(iter([]), timeout=10)) == []


def test_ping_pong_waits_for_each_answer(stub, pb):
    sizes = [31_415, 9, 2_653, 58_979]
    received, next_size = [], queue.SimpleQueue()
    next_size.put(sizes[0])
    requests = (wanting(pb, size) for size in iter(next_size.get, None))
    for answer in stub.FullDuplexCall(requests, timeout=10):
        received.append(len(answer.payload.body))
        next_size.put(sizes[len(received)] if len(received) < len(sizes) else None)
    assert received == sizes


def test_messages_before_a_failure_arrive_before_it(stub, pb):
    failing = pb.StreamingOutputCallRequest(response_status=pb.EchoStatus(code=15, message="and no more"))
    received = []
    with pytest.raises(grpc.RpcError) as error:
        for answer in stub.FullDuplexCall(iter([wanting(pb, 100_000, 100_000, 100_000), failing]), timeout=10):
            received.append(len(answer.payload.body))
    assert received == [100_000] * 3
    assert (error.value.code(), error.value.details()) == (grpc.StatusCode.DATA_LOSS, "and no more")


@pytest.mark.parametrize("message", ["test status message", SPECIAL])
def test_status_and_message_are_echoed(stub, pb, message):
    status = pb.EchoStatus(code=2, message=message)
    for call in (
        lambda: stub.UnaryCall(pb.SimpleRequest(response_status=status), timeout=10),
        lambda: list(stub.FullDuplexCall(iter([pb.StreamingOutputCallRequest(response_status=status)]), timeout=10)),
    ):
        with pytest.raises(grpc.RpcError) as error:
            call()
        assert (error.value.code(), error.value.details()) == (grpc.StatusCode.UNKNOWN, message)


def test_metadata_is_echoed_ahead_and_behind(stub, pb):
    metadata = [(INITIAL, "test_initial_metadata_value"), (TRAILING, b"\xab\xab\xab")]
    _, unary = stub.UnaryCall.with_call(pb.SimpleRequest(response_size=1), metadata=metadata, timeout=10)
    stream = stub.FullDuplexCall(iter([wanting(pb, 1)]), metadata=metadata, timeout=10)
    assert len(list(stream)) == 1
    for call in (unary, stream):
        assert (INITIAL, "test_initial_metadata_value") in call.initial_metadata()
        assert (TRAILING, b"\xab\xab\xab") in call.trailing_metadata()


def test_a_method_and_a_service_that_are_not_there(stub, interop, pb):
    missing = interop.unary_unary(
        "/grpc.testing.UnimplementedService/UnimplementedCall", pb.Empty.SerializeToString, pb.Empty.FromString)
    for call in (stub.UnimplementedCall, missing):
        with pytest.raises(grpc.RpcError) as error:
            call(pb.Empty(), timeout=10)
        assert error.value.code() == grpc.StatusCode.UNIMPLEMENTED


def test_cancellation_and_deadline_end_a_conversation_and_the_connection_lives(stub, pb):
    over = threading.Event()

    def requests():
        yield wanting(pb, 31_415)
        over.wait(10)  # A conversation half closed may end well before the cancellation reaches it.

    call = stub.FullDuplexCall(requests(), timeout=10)
    assert len(next(call).payload.body) == 31_415
    call.cancel()
    over.set()
    assert call.code() == grpc.StatusCode.CANCELLED
    sleepy = pb.StreamingOutputCallRequest(response_parameters=[pb.ResponseParameters(size=1, interval_us=60_000_000)])
    with pytest.raises(grpc.RpcError) as error:
        list(stub.FullDuplexCall(iter([sleepy]), timeout=0.1))
    assert error.value.code() == grpc.StatusCode.DEADLINE_EXCEEDED
    assert stub.EmptyCall(pb.Empty(), timeout=10) == pb.Empty()


# Our client.


class Service:
    """grpcio's own server of the test service."""

    def __init__(self, pb):
        self.pb = pb

    def echo(self, context):
        metadata = dict(context.invocation_metadata())
        if INITIAL in metadata:
            context.send_initial_metadata([(INITIAL, metadata[INITIAL])])
        if TRAILING in metadata:
            context.set_trailing_metadata([(TRAILING, metadata[TRAILING])])

    def status(self, request, context):
        if request.response_status.code:
            codes = {code.value[0]: code for code in grpc.StatusCode}
            context.abort(codes[request.response_status.code], request.response_status.message)

    def EmptyCall(self, request, context):
        return self.pb.Empty()

    def UnaryCall(self, request, context):
        self.echo(context)
        self.status(request, context)
        return self.pb.SimpleResponse(payload=self.pb.Payload(body=bytes(request.response_size)))

    def StreamingOutputCall(self, request, context):
        self.status(request, context)
        for wanted in request.response_parameters:
            yield self.pb.StreamingOutputCallResponse(payload=self.pb.Payload(body=bytes(wanted.size)))

    def StreamingInputCall(self, requests, context):
        size = sum(len(request.payload.body) for request in requests)
        return self.pb.StreamingInputCallResponse(aggregated_payload_size=size)

    def FullDuplexCall(self, requests, context):
        self.echo(context)
        for request in requests:
            yield from self.StreamingOutputCall(request, context)

    def handler(self):
        handlers = {}
        for method in self.pb.DESCRIPTOR.services_by_name["TestService"].methods:
            if not hasattr(self, method.name):
                continue
            kind = ("stream" if method.client_streaming else "unary") + "_" + ("stream" if method.server_streaming else "unary")
            request, response = (getattr(self.pb, one.name) for one in (method.input_type, method.output_type))
            handlers[method.name] = getattr(grpc, f"{kind}_rpc_method_handler")(
                getattr(self, method.name), request.FromString, response.SerializeToString)
        return grpc.method_handlers_generic_handler(SERVICE, handlers)


@pytest.fixture(scope="module")
def grpcio_port(pb):
    server = grpc.server(concurrent.futures.ThreadPoolExecutor(8))
    server.add_generic_rpc_handlers([Service(pb).handler()])
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    yield port
    server.stop(None).wait()


def play(port, case):
    return subprocess.run(
        [BIN / "interop-client", "127.0.0.1", str(port), case], capture_output=True, text=True, timeout=30)


@pytest.mark.parametrize("case", CASES)
def test_our_client_against_grpcio(grpcio_port, case):
    done = play(grpcio_port, case)
    assert (done.returncode, done.stdout) == (0, f"{case}: ok\n"), done.stderr


def test_our_client_against_our_server_in_every_case(start):
    _, address = start("interop-server", "--port", 0)
    host, port = address.rsplit(":", 1)
    done = subprocess.run([BIN / "interop-client", host, port], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.splitlines()) == (0, [f"{case}: ok" for case in CASES]), done.stderr


def test_a_case_that_comes_out_otherwise_fails_the_client(start, pb):
    server = grpc.server(concurrent.futures.ThreadPoolExecutor(1))
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    done = play(port, "empty_unary")
    server.stop(None).wait()
    assert done.returncode == 1 and "unimplemented" in done.stdout.lower()
