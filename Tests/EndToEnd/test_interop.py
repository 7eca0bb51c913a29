"""gRPC's interoperability cases by our client, against grpcio's server and ours; what grpcio's client does is in test_calls_*.py."""

import concurrent.futures
import subprocess

import grpc
import pytest
from conftest import BIN
from interop import INITIAL, SERVICE, TRAILING

CASES = [
    "empty_unary", "large_unary", "custom_metadata", "status_code_and_message", "special_status_message",
    "unimplemented_method", "unimplemented_service", "client_streaming", "server_streaming", "ping_pong", "empty_stream",
    "cancel_after_begin", "cancel_after_first_response", "timeout_on_sleeping_server",
]
# grpcio's Python server cannot tell whether a message came compressed: these are for our own, and test_calls_compression.py.
COMPRESSED = [
    "client_compressed_unary", "server_compressed_unary", "client_compressed_streaming", "server_compressed_streaming"]


@pytest.fixture(scope="module")
def pb(stubs):
    return stubs("grpc.testing.test_pb2")


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
    assert (done.returncode, done.stdout.splitlines()) == (0, [f"{case}: ok" for case in CASES + COMPRESSED]), done.stderr


def test_a_case_that_comes_out_otherwise_fails_the_client(start, pb):
    server = grpc.server(concurrent.futures.ThreadPoolExecutor(1))
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    done = play(port, "empty_unary")
    server.stop(None).wait()
    assert done.returncode == 1 and "unimplemented" in done.stdout.lower()
