"""`buf curl` against our server: with the schema that reflection gives, and with one of its own."""

import json
import pathlib
import subprocess
import sys

import pytest
from grpc_tools import protoc
from schema import ROOT

BUF = pathlib.Path(sys.executable).parent / "buf"
SERVICE = "grpc.testing.TestService"


@pytest.fixture(scope="module")
def image(tmp_path_factory):
    path = tmp_path_factory.mktemp("image") / "test.binpb"
    assert protoc.main([
        "protoc", f"-I{ROOT / 'Proto-testing'}", "--include_imports", f"--descriptor_set_out={path}",
        "grpc/testing/test.proto"]) == 0
    return path


@pytest.fixture
def address(start):
    return start("interop-server", "--port", 0, "--threads", 1)[1]


@pytest.fixture(params=["grpc-v1", "grpc-v1alpha", "schema"])
def buf(request, address, image):
    """Calls a method with JSON, one text for each message."""
    source = ["--schema", image] if request.param == "schema" else ["--reflect-protocol", request.param]

    def call(method, *requests, service=SERVICE, arguments=()):
        return subprocess.run(
            [BUF, "curl", "--protocol", "grpc", "--http2-prior-knowledge", *source, *arguments, "-d", "\n".join(
                json.dumps(one) for one in requests), f"http://{address}/{service}/{method}"],
            capture_output=True, text=True, timeout=60)

    return call


def answers(done):
    """Whatever JSON there is, one after another."""
    assert done.returncode == 0, done.stderr
    found, rest, decoder = [], done.stdout.strip(), json.JSONDecoder()
    while rest:
        value, end = decoder.raw_decode(rest)
        found.append(value)
        rest = rest[end:].lstrip()
    return found


def sizes(found):
    # Bytes in JSON are Base64 of four characters for three.
    return [len(one["payload"]["body"]) * 3 // 4 - one["payload"]["body"].count("=") for one in found]


def test_a_call_of_each_kind(buf):
    assert sizes(answers(buf("UnaryCall", {"responseSize": 5}))) == [5]
    streamed = {"responseParameters": [{"size": 1}, {"size": 20}]}
    assert sizes(answers(buf("StreamingOutputCall", streamed))) == [1, 20]
    parts = [{"payload": {"body": "AAAA"}}, {"payload": {"body": "AAA="}}]
    assert answers(buf("StreamingInputCall", *parts)) == [{"aggregatedPayloadSize": 5}]
    for method in ("FullDuplexCall", "HalfDuplexCall"):
        assert sizes(answers(buf(method, streamed, {"responseParameters": [{"size": 3}]}))) == [1, 20, 3]


def test_metadata_goes_there_and_comes_back(buf):
    done = buf("UnaryCall", {"responseSize": 1}, arguments=["-v", "-H", "x-grpc-test-echo-initial: here"])
    assert done.returncode == 0 and "x-grpc-test-echo-initial: here" in done.stderr.lower(), done.stderr


@pytest.mark.parametrize("code, name", [(2, "unknown"), (7, "permission_denied"), (16, "unauthenticated")])
def test_an_error_has_its_code_and_its_message(buf, code, name):
    done = buf("UnaryCall", {"responseStatus": {"code": code, "message": "as asked"}})
    assert done.returncode == code << 3
    assert json.loads(done.stderr) == {"code": name, "message": "as asked"}


def test_a_method_that_is_not_there_is_unimplemented(buf):
    done = buf("UnimplementedCall", {})
    assert (done.returncode, json.loads(done.stderr)["code"]) == (12 << 3, "unimplemented")


def test_the_services_beside_are_described_too(address):
    done = subprocess.run(
        [BUF, "curl", "--protocol", "grpc", "--http2-prior-knowledge", "--list-services", f"http://{address}"],
        capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert {SERVICE, "grpc.health.v1.Health", "grpc.channelz.v1.Channelz"} <= set(done.stdout.split())
    done = subprocess.run(
        [BUF, "curl", "--protocol", "grpc", "--http2-prior-knowledge", "-d", "{}",
         f"http://{address}/grpc.channelz.v1.Channelz/GetServers"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and json.loads(done.stdout)["server"][0]["ref"]["serverId"], done.stderr
