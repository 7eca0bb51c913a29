"""`marketplace call`: any method of any server from the command line, the schemas from the server's reflection or from a file."""

import concurrent.futures
import json
import os
import re
import select
import signal
import subprocess
import threading

import grpc
import pytest
from conftest import BIN, ROOT
from google.protobuf import any_pb2
from google.rpc import error_details_pb2, status_pb2
from grpc_reflection.v1alpha import reflection
from grpc_status import rpc_status
from grpc_tools import protoc

SERVICE = "grpc.testing.TestService"
# More than any window of HTTP/2 that grpcio opens.
LOTS = 32 * 1024 * 1024
INITIAL, TRAILING = "x-grpc-test-echo-initial", "x-grpc-test-echo-trailing-bin"


@pytest.fixture(scope="module")
def pb(stubs):
    return stubs("grpc.testing.test_pb2")


def run(*arguments, data=None, seconds=30, **environment):
    """Runs the command to its end; `data` is its standard input."""
    return subprocess.run(
        [BIN / "marketplace", *map(str, arguments)], input=data, capture_output=True, text=True, timeout=seconds,
        env={**os.environ, **environment})


def call(*arguments, **options):
    return run("call", *arguments, **options)


def answers(*arguments, data=None, **environment):
    """The responses of a call that goes well."""
    done = call(*arguments, data=data, **environment)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def fails(status, *arguments, data=None, **environment):
    """What a call that ends with this exit status says on standard error."""
    done = call(*arguments, data=data, **environment)
    assert done.returncode == status, (done.returncode, done.stdout, done.stderr)
    return done.stderr


def wanting(*sizes, **options):
    return json.dumps({"responseParameters": [{"size": size} for size in sizes], **options})


class Service:
    """grpcio's own server of gRPC's test service."""

    def __init__(self, pb):
        self.pb = pb
        self.cancelled = threading.Event()

    def UnaryCall(self, request, context):
        metadata = dict(context.invocation_metadata())
        if INITIAL in metadata:
            context.send_initial_metadata([(INITIAL, metadata[INITIAL])])
        if TRAILING in metadata:
            context.set_trailing_metadata([(TRAILING, metadata[TRAILING])])
        if request.response_status.code:
            self.fail(request.response_status, context)
        return self.pb.SimpleResponse(payload=self.pb.Payload(body=bytes(request.response_size)))

    def fail(self, wanted, context):
        bad = error_details_pb2.BadRequest()
        bad.field_violations.add(field="response_size", description="too odd")
        status = status_pb2.Status(code=wanted.code, message=wanted.message)
        status.details.add().Pack(bad)
        status.details.add().Pack(self.pb.Payload(body=b"known by the server's schema"))
        status.details.append(any_pb2.Any(type_url="type.googleapis.com/no.one.knows.This", value=b"\1\2\3"))
        context.abort_with_status(rpc_status.to_status(status))

    def StreamingOutputCall(self, request, context):
        for wanted in request.response_parameters:
            yield self.pb.StreamingOutputCallResponse(payload=self.pb.Payload(body=bytes(wanted.size)))

    def StreamingInputCall(self, requests, context):
        return self.pb.StreamingInputCallResponse(aggregated_payload_size=sum(len(request.payload.body) for request in requests))

    def FullDuplexCall(self, requests, context):
        context.add_callback(self.cancelled.set)
        for request in requests:
            yield from self.StreamingOutputCall(request, context)

    def handler(self):
        handlers = {}
        for method in self.pb.DESCRIPTOR.services_by_name["TestService"].methods:
            if hasattr(self, method.name):
                kind = ("stream" if method.client_streaming else "unary") + "_" + ("stream" if method.server_streaming else "unary")
                request, response = (getattr(self.pb, one.name) for one in (method.input_type, method.output_type))
                handlers[method.name] = getattr(grpc, f"{kind}_rpc_method_handler")(
                    getattr(self, method.name), request.FromString, response.SerializeToString)
        return grpc.method_handlers_generic_handler(SERVICE, handlers)


@pytest.fixture(scope="module")
def grpcio(pb):
    """A server of grpcio with its reflection, which is v1alpha alone; the address and the service."""
    service = Service(pb)
    server = grpc.server(concurrent.futures.ThreadPoolExecutor(16))
    server.add_generic_rpc_handlers([service.handler()])
    reflection.enable_server_reflection([SERVICE, reflection.SERVICE_NAME], server)
    address = f"127.0.0.1:{server.add_insecure_port('127.0.0.1:0')}"
    server.start()
    yield address, service
    server.stop(None).wait()


@pytest.fixture(scope="module")
def protoset(tmp_path_factory):
    path = tmp_path_factory.mktemp("protoset") / "test.pb"
    assert protoc.main([
        "protoc", f"-I{ROOT / 'Proto-testing'}", "--include_imports", f"--descriptor_set_out={path}", "grpc/testing/test.proto"]) == 0
    return path


@pytest.fixture
def ours(start):
    """Our server of the test service, whose schemas come from a file."""
    _, address = start("interop-server", "--port", 0)
    return address


@pytest.fixture(params=["grpcio with its reflection", "ours with a file of schemas"])
def server(request):
    """The options that name a server and its schemas."""
    if request.param.startswith("grpcio"):
        return ["--server", request.getfixturevalue("grpcio")[0]]
    return ["--server", request.getfixturevalue("ours"), "--protoset", request.getfixturevalue("protoset")]


# The four kinds.


def test_one_for_one(server):
    assert answers("TestService/UnaryCall", *server, "--data", '{"responseSize": 3}') == [{"payload": {"body": "AAAA"}}]
    assert answers(f"{SERVICE}/UnaryCall", *server) == [{"payload": {}}]


def test_many_for_one(server):
    requests = "\n".join(json.dumps({"payload": {"body": body}}) for body in ("AAAA", "", "AA=="))
    assert answers("TestService/StreamingInputCall", *server, "--data", "-", data=requests) == [{"aggregatedPayloadSize": 4}]
    assert answers("TestService/StreamingInputCall", *server) == [{}]


def test_one_for_many(server):
    assert answers("TestService/StreamingOutputCall", *server, "--data", wanting(1, 2)) == [
        {"payload": {"body": "AA=="}}, {"payload": {"body": "AAA="}}]


def test_many_for_many(server, tmp_path):
    requests = tmp_path / "requests.json"
    requests.write_text(wanting(1) + wanting(2, 3))
    assert [len(answer["payload"]["body"]) for answer in answers("TestService/FullDuplexCall", *server, "--data", f"@{requests}")] == [4] * 3


def test_a_conversation_answers_each_message_as_it_is_written(server):
    command = [BIN / "marketplace", "call", "TestService/FullDuplexCall", *map(str, server), "--data", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        for size in (1, 5, 2):
            process.stdin.write(wanting(size))
            process.stdin.flush()
            assert len(json.loads(process.stdout.readline())["payload"]["body"]) == (size + 2) // 3 * 4
        process.stdin.close()
        assert (process.stdout.read(), process.wait(timeout=20)) == ("", 0)


def test_a_stream_of_many_windows_arrives_whole(server):
    body = "A" * 200_000
    requests = json.dumps({"payload": {"body": body}}) * 100
    assert answers("TestService/StreamingInputCall", *server, "--data", "-", data=requests) == [{"aggregatedPayloadSize": 15_000_000}]


# How a call ends.


def test_an_error_is_the_exit_status_its_message_and_its_details(grpcio):
    status = json.dumps({"responseStatus": {"code": 9, "message": "nicht — jetzt"}})
    lines = fails(64 + 9, "TestService/UnaryCall", "--server", grpcio[0], "--data", status).splitlines()
    assert lines == [
        "FAILED_PRECONDITION: nicht — jetzt",
        "  response_size: too odd",
        '  grpc.testing.Payload {"body":"a25vd24gYnkgdGhlIHNlcnZlcidzIHNjaGVtYQ=="}',
        "  no.one.knows.This AQID"]


@pytest.mark.parametrize("code", range(1, 17))
def test_every_code_is_its_exit_status(ours, protoset, code):
    status = json.dumps({"responseStatus": {"code": code, "message": "as asked"}})
    assert "as asked" in fails(64 + code, "TestService/UnaryCall", "--server", ours, "--protoset", protoset, "--data", status)


def test_a_deadline_ends_the_call(ours, protoset):
    sleepy = json.dumps({"responseParameters": [{"size": 1, "intervalUs": 60_000_000}]})
    said = fails(68, "TestService/FullDuplexCall", "--server", ours, "--protoset", protoset, "--timeout", "200ms", "--data", sleepy)
    assert said.startswith("DEADLINE_EXCEEDED")


def test_ctrl_c_cancels_the_call_at_the_server(grpcio):
    address, service = grpcio
    service.cancelled.clear()
    command = [BIN / "marketplace", "call", "TestService/FullDuplexCall", "--server", address, "--data", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        process.stdin.write(wanting(1))
        process.stdin.flush()
        assert process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 65
        assert process.stderr.read().startswith("CANCELLED")
    assert service.cancelled.wait(20)


def test_a_server_that_is_not_there():
    said = fails(78, "TestService/UnaryCall", "--server", "127.0.0.1:1")
    assert said.startswith("UNAVAILABLE: cannot connect to 127.0.0.1:1")


def test_a_server_without_reflection_needs_a_file(pb):
    service = Service(pb)
    server = grpc.server(concurrent.futures.ThreadPoolExecutor(2))
    server.add_generic_rpc_handlers([service.handler()])
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    said = fails(1, "TestService/UnaryCall", "--server", f"127.0.0.1:{port}")
    server.stop(None).wait()
    assert "does not serve grpc.reflection" in said and "--protoset" in said


# What a user sees.


def test_metadata_goes_both_ways_and_is_shown(server):
    done = call(
        "TestService/UnaryCall", *server, "--verbose", "--header", f"{INITIAL}: ahead", "--header", f"{TRAILING}:q6ur", "--timeout", "5s")
    assert done.returncode == 0
    lines = done.stderr.splitlines()
    assert lines[0] == f"> /{SERVICE}/UnaryCall"
    assert f"> {INITIAL}: ahead" in lines and f"< {INITIAL}: ahead" in lines and f"< {TRAILING}: q6ur" in lines


@pytest.mark.parametrize("arguments, said", [
    (["TestServic/UnaryCall"], "there is no service 'TestServic'; did you mean grpc.testing.TestService?"),
    (["TestService/UnaryCal"], "grpc.testing.TestService has no method 'UnaryCal'; did you mean UnaryCall?"),
    (["TestService/UnaryCall", "--data", '{\n  "responseSise": 1}'],
     "--data:2:3: grpc.testing.SimpleRequest has no field 'responseSise'; leave it out or correct its name; did you mean responseSize"),
    (["TestService/UnaryCall", "--data", '{"payload":{"type":"COMPRESSIBLE"}}'],
     "--data:1:20: payload.type: grpc.testing.PayloadType has no value 'COMPRESSIBLE'"),
    (["TestService/UnaryCall", "--data", '{"responseSize":}'], "--data:1:17: responseSize: this is not JSON"),
    (["TestService/UnaryCall", "--data", "{} {}"], "the method takes one message"),
    (["TestService/UnaryCall", "--data", "@/no/such/file"], "cannot read /no/such/file: No such file or directory"),
])
def test_what_cannot_be_called_says_why(server, arguments, said):
    assert said in fails(1, *arguments, *server)


def test_wrong_json_in_a_stream_ends_it_with_its_place(server):
    said = fails(1, "TestService/FullDuplexCall", *server, "--data", "-", data=wanting(1) + "\n" + '{"responseParameters":[{"size":"x"}]}')
    assert "standard input:2:32: responseParameters[0].size: " in said


def test_usage_errors_have_a_status_of_their_own():
    assert "--server" in fails(64, "a.B/C")
    assert "--timeout" in fails(64, "a.B/C", "--server", "h:1", "--timeout", "5")


def test_services_and_declarations_are_shown(server):
    assert {"service": SERVICE} in [json.loads(line) for line in run("list", *server).stdout.splitlines()]
    assert re.search(rf"^{SERVICE} +7", run("list", *server, "--output", "table").stdout, re.MULTILINE)
    methods = [json.loads(line) for line in run("list", "TestService", *server).stdout.splitlines()]
    assert [method["clientStreaming"] for method in methods if method["name"] == "FullDuplexCall"] == [True]
    described = run("describe", "TestService", *server, "--output", "table").stdout
    assert "rpc FullDuplexCall(stream grpc.testing.StreamingOutputCallRequest)" in described
    assert run("describe", "grpc.testing.EchoStatus", *server, "--output", "table").stdout.splitlines()[1:] == [
        "message grpc.testing.EchoStatus {", "  int32 code = 1;", "  string message = 2;", "}"]
    done = run("describe", "SimpleRequset", *server)
    assert done.returncode == 1 and "did you mean grpc.testing.SimpleRequest" in done.stderr


def test_a_file_of_schemas_needs_no_server_to_be_read(protoset):
    assert SERVICE in run("list", "--protoset", protoset).stdout
    described = json.loads(run("describe", "Payload", "--descriptors", protoset).stdout)
    assert described["kind"] == "message" and [field["name"] for field in described["fields"]] == ["type", "body"]
    wrong = run("list", "--protoset", ROOT / "README.md")
    assert wrong.returncode == 1 and "no encoding" in wrong.stderr


def test_pretty_and_defaults(server):
    done = call("TestService/UnaryCall", *server, "--pretty", "--defaults")
    assert done.stdout == '{\n  "payload": {\n    "type": "COMPRESSABLE",\n    "body": ""\n  }\n}\n'


def test_a_server_that_does_not_read_holds_the_input_back(pb):
    """What the command takes of its input ahead of the server is bounded: the windows of HTTP/2 and a few messages."""
    done = threading.Event()

    class Deaf(Service):
        def StreamingInputCall(self, requests, context):
            done.wait(30)
            return self.pb.StreamingInputCallResponse()

    server = grpc.server(concurrent.futures.ThreadPoolExecutor(4))
    server.add_generic_rpc_handlers([Deaf(pb).handler()])
    reflection.enable_server_reflection([SERVICE], server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    command = [BIN / "marketplace", "call", "TestService/StreamingInputCall", "--server", f"127.0.0.1:{port}", "--data", "-"]
    message = (json.dumps({"payload": {"body": "A" * 60_000}}) + "\n").encode()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        os.set_blocking(process.stdin.fileno(), False)
        taken = 0
        # Nothing is taken any more once the pipe stays full for so long.
        while taken < LOTS and select.select([], [process.stdin], [], 2)[1]:
            taken += os.write(process.stdin.fileno(), message[taken % len(message):])
        assert taken < LOTS, "the input is read without an end"
        # With the answer the call is over, although the input goes on.
        done.set()
        assert (process.stdout.read(), process.wait(timeout=30)) == (b"{}\n", 0)
    server.stop(None).wait()
