"""Our channel against grpcio's servers: retries, hedging, balancing by health, unix sockets, names, goodbyes, waiting for a server."""

import concurrent.futures
import json
import socket
import subprocess
import threading
import time

import grpc
import pytest
from conftest import BIN, ROOT
from grpc_tools import protoc

SERVICE = "grpc.testing.TestService"
RETRYING = {
    "methodConfig": [{"name": [{"service": SERVICE}], "retryPolicy": {
        "maxAttempts": 4, "initialBackoff": "0.01s", "maxBackoff": "0.1s", "backoffMultiplier": 2,
        "retryableStatusCodes": ["UNAVAILABLE"]}}]}


@pytest.fixture(scope="module")
def pb(stubs):
    return stubs("grpc.testing.test_pb2")


@pytest.fixture(scope="module")
def health():
    from grpc_health.v1 import health_pb2
    return health_pb2


@pytest.fixture(scope="module")
def protoset(tmp_path_factory):
    path = tmp_path_factory.mktemp("protoset") / "test.pb"
    assert protoc.main([
        "protoc", f"-I{ROOT / 'Proto-testing'}", "--include_imports", f"--descriptor_set_out={path}", "grpc/testing/test.proto"]) == 0
    return path


@pytest.fixture
def serve(pb):
    """Starts servers of grpcio whose UnaryCall is a function of the request and the context; returns a server's address."""
    servers = []

    def serve(unary, address="127.0.0.1:0", options=(), more=()):
        server = grpc.server(concurrent.futures.ThreadPoolExecutor(8), options=options)
        handlers = {"UnaryCall": grpc.unary_unary_rpc_method_handler(
            unary, pb.SimpleRequest.FromString, pb.SimpleResponse.SerializeToString)}
        server.add_generic_rpc_handlers([grpc.method_handlers_generic_handler(SERVICE, handlers), *more])
        port = server.add_insecure_port(address)
        server.start()
        servers.append(server)
        return address if address.startswith("unix:") else f"127.0.0.1:{port}"

    yield serve
    for server in servers:
        server.stop(None).wait()


def command(target, protoset, *arguments, config=None, method="TestService/UnaryCall"):
    words = [BIN / "marketplace", "call", method, "--server", target, "--protoset", protoset, *arguments]
    return [str(word) for word in words + (["--service-config", json.dumps(config)] if config else [])]


def call(*arguments, **options):
    return subprocess.run(command(*arguments, **options), capture_output=True, text=True, timeout=30)


def answering(pb, text):
    return lambda request, context: pb.SimpleResponse(payload=pb.Payload(body=text))


def test_a_retried_call_succeeds_and_says_how_often_it_was_made(serve, pb, protoset):
    seen = []

    def unary(request, context):
        seen.append(dict(context.invocation_metadata()).get("grpc-previous-rpc-attempts"))
        if len(seen) < 3:
            context.abort(grpc.StatusCode.UNAVAILABLE, "not yet")
        return pb.SimpleResponse()

    done = call(serve(unary), protoset, config=RETRYING)
    assert (done.returncode, seen) == (0, [None, "1", "2"]), done.stderr


def test_without_a_config_a_failed_call_is_made_once(serve, pb, protoset):
    seen = []

    def unary(request, context):
        seen.append(context)
        context.abort(grpc.StatusCode.UNAVAILABLE, "not today")

    done = call(serve(unary), protoset)
    assert (done.returncode, len(seen)) == (78, 1)
    assert "not today" in done.stderr


@pytest.mark.parametrize("pushback, attempts", [("-1", 1), ("5", 4)])
def test_a_server_pushes_back(serve, pb, protoset, pushback, attempts):
    seen = []

    def unary(request, context):
        seen.append(context)
        context.set_trailing_metadata([("grpc-retry-pushback-ms", pushback)])
        context.abort(grpc.StatusCode.UNAVAILABLE, "no")

    config = json.loads(json.dumps(RETRYING).replace("0.01s", "3600s").replace("0.1s", "3600s")) if pushback == "5" else RETRYING
    done = call(serve(unary), protoset, config=config)
    assert (done.returncode, len(seen)) == (78, attempts)


def test_once_response_headers_are_sent_there_is_no_retry(serve, pb, protoset):
    seen = []

    def unary(request, context):
        seen.append(context)
        context.send_initial_metadata([("x-begun", "yes")])
        context.abort(grpc.StatusCode.UNAVAILABLE, "too late")

    assert (call(serve(unary), protoset, config=RETRYING).returncode, len(seen)) == (78, 1)


def test_of_hedged_attempts_the_first_answer_counts(serve, pb, protoset):
    hanging = threading.Event()

    def unary(request, context):
        if "grpc-previous-rpc-attempts" not in dict(context.invocation_metadata()):
            context.add_callback(hanging.set)
            hanging.wait(20)
        return pb.SimpleResponse(payload=pb.Payload(body=b"\1"))

    config = {"methodConfig": [{"name": [{}], "hedgingPolicy": {"maxAttempts": 3, "hedgingDelay": "0.05s"}}]}
    done = call(serve(unary), protoset, config=config)
    assert (done.returncode, json.loads(done.stdout)) == (0, {"payload": {"body": "AQ=="}}), done.stderr
    assert hanging.wait(10), "the first attempt was not cancelled"


def watching(health, status):
    """A health service that says this and nothing after it."""

    def watch(request, context):
        done = threading.Event()
        context.add_callback(done.set)
        yield health.HealthCheckResponse(status=status)
        done.wait(20)

    handler = grpc.unary_stream_rpc_method_handler(
        watch, health.HealthCheckRequest.FromString, health.HealthCheckResponse.SerializeToString)
    return [grpc.method_handlers_generic_handler("grpc.health.v1.Health", {"Watch": handler})]


def test_calls_go_to_the_server_that_is_well(serve, pb, health, protoset):
    sick = serve(answering(pb, b"\0"), more=watching(health, health.HealthCheckResponse.NOT_SERVING))
    well = serve(answering(pb, b"\1"), more=watching(health, health.HealthCheckResponse.SERVING))
    config = {"loadBalancingConfig": [{"round_robin": {}}], "healthCheckConfig": {"serviceName": SERVICE}}
    for _ in range(4):
        done = call(f"ipv4:{sick},{well}", protoset, config=config)
        assert (done.returncode, json.loads(done.stdout)) == (0, {"payload": {"body": "AQ=="}}), done.stderr
    done = call(f"ipv4:{sick}", protoset, config=config)
    assert done.returncode == 78 and f"{SERVICE} is notServing" in done.stderr


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_an_address_that_nobody_listens_at_is_passed_over(serve, pb, protoset):
    there = serve(answering(pb, b"\1"))
    assert call(f"ipv4:127.0.0.1:{free_port()},{there}", protoset).returncode == 0


def test_a_unix_socket_and_a_name(serve, pb, protoset, tmp_path):
    path = f"unix:{tmp_path / 'server.sock'}"
    assert serve(answering(pb, b"\1"), path) == path
    assert call(path, protoset).returncode == 0
    port = serve(answering(pb, b"\1")).rsplit(":", 1)[1]
    assert call(f"localhost:{port}", protoset).returncode == 0


def test_a_call_that_waits_for_a_server_is_answered_once_it_is_there(serve, pb, protoset):
    port = free_port()
    assert call(f"127.0.0.1:{port}", protoset).returncode == 78
    waiting = subprocess.Popen(
        command(f"127.0.0.1:{port}", protoset, "--wait-for-ready", "--timeout", "20s"), stdout=subprocess.PIPE, text=True)
    with pytest.raises(subprocess.TimeoutExpired):
        waiting.wait(0.7)
    serve(answering(pb, b"\1"), f"127.0.0.1:{port}")
    assert json.loads(waiting.communicate(timeout=20)[0]) == {"payload": {"body": "AQ=="}}


def test_a_call_that_waits_ends_at_its_deadline(protoset):
    start = time.monotonic()
    done = call(f"127.0.0.1:{free_port()}", protoset, "--wait-for-ready", "--timeout", "300ms")
    assert done.returncode == 68 and time.monotonic() - start < 10


def test_a_server_that_sends_connections_away_by_their_age_loses_no_call(serve, pb):
    connections = set()

    def unary(request, context):
        connections.add(context.peer())
        return pb.SimpleResponse(payload=pb.Payload(body=bytes(request.response_size)))

    address = serve(unary, options=[("grpc.max_connection_age_ms", 100), ("grpc.max_connection_age_grace_ms", 10_000)])
    done = subprocess.run(
        [BIN / "interop-client", address, *["large_unary"] * 150], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(connections) > 1
