"""rpc 28: an interceptor that asks who calls, before handlers of every kind; tokens are made here, as others make them."""

import subprocess
import uuid

import grpc
import pytest
import tokens
from calls import Refused
from conftest import BIN
from cryptography.hazmat.primitives import serialization
from faults import eventually
from grpc_health.v1 import health_pb2, health_pb2_grpc
from interop import Stub, pb, wanting

KEY = tokens.new_key()


def says():
    return {"org": str(uuid.uuid4()), "sub": str(uuid.uuid4()), "sid": str(uuid.uuid4()), "kind": "employee", "app": 1}


def bearer(token):
    return [("authorization", f"Bearer {token}")]


@pytest.fixture
def channel(start, tmp_path):
    """To a server that takes tokens of KEY alone."""
    file = tmp_path / "key.pem"
    file.write_bytes(KEY.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    with grpc.insecure_channel(start("interop-server", "--port", 0, "--require-token", file)[1]) as channel:
        yield channel


def refused(call):
    with pytest.raises(grpc.RpcError) as error:
        call()
    return Refused(error.value)


def test_a_token_of_the_key_passes_every_time_in_every_kind_of_call(channel):
    stub, metadata = Stub(channel), bearer(tokens.sign(KEY, says()))
    for _ in range(3):
        assert stub.EmptyCall(pb.Empty(), metadata=metadata, timeout=10) == pb.Empty()
    answers = stub.StreamingOutputCall(wanting(1, 2), metadata=metadata, timeout=10)
    assert [len(answer.payload.body) for answer in answers] == [1, 2]
    requests = iter([pb.StreamingInputCallRequest(payload=pb.Payload(body=bytes(3)))])
    assert stub.StreamingInputCall(requests, metadata=metadata, timeout=10).aggregated_payload_size == 3
    answers = stub.FullDuplexCall(iter([wanting(4), wanting(5)]), metadata=metadata, timeout=10)
    assert [len(answer.payload.body) for answer in answers] == [4, 5]


@pytest.mark.parametrize("metadata, reason", [
    ([], ""),
    (bearer(tokens.sign(tokens.new_key(), says())), "TOKEN_INVALID"),
    (bearer(tokens.sign(KEY, says(), expires_in=0)), "TOKEN_EXPIRED"),
    (bearer(tokens.sign(KEY, says(), header='{"alg":"none","typ":"JWT"}')), "TOKEN_MALFORMED"),
    (bearer("nonsense"), "TOKEN_MALFORMED"),
    ([("authorization", "Basic dXNlcjpwYXNz")], "TOKEN_MALFORMED"),
], ids=["none", "another key's", "expired", "another algorithm's", "no token", "no bearer's"])
def test_a_call_without_a_token_that_holds_is_unauthenticated(channel, metadata, reason):
    stub = Stub(channel)
    # A refusal is not forgotten, nor taken for an admission, the second time.
    for _ in range(2):
        error = refused(lambda: stub.EmptyCall(pb.Empty(), metadata=metadata, timeout=10))
        assert (error.code, error.reason) == (grpc.StatusCode.UNAUTHENTICATED, reason)
    error = refused(lambda: list(stub.FullDuplexCall(iter([wanting(1)]), metadata=metadata, timeout=10)))
    assert (error.code, error.reason) == (grpc.StatusCode.UNAUTHENTICATED, reason)


def test_a_token_is_refused_from_its_expiry_on_though_it_was_admitted_before(channel):
    stub, metadata = Stub(channel), bearer(tokens.sign(KEY, says(), expires_in=3))
    stub.EmptyCall(pb.Empty(), metadata=metadata, timeout=10)

    def refusal():
        try:
            stub.EmptyCall(pb.Empty(), metadata=metadata, timeout=10)
        except grpc.RpcError as error:
            return Refused(error)

    error = eventually(refusal, "the token is refused")
    assert (error.code, error.reason) == (grpc.StatusCode.UNAUTHENTICATED, "TOKEN_EXPIRED")


def test_health_checks_need_no_token(channel):
    answer = health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest(), timeout=10)
    assert answer.status == health_pb2.HealthCheckResponse.SERVING


@pytest.mark.parametrize("content, complaint", [
    (None, "cannot read {file}: No such file or directory"), ("nonsense", "{file} holds no P-256 key in PKCS #8 PEM")])
def test_a_key_that_cannot_be_read_is_said_at_the_start(tmp_path, content, complaint):
    file = tmp_path / "key.pem"
    if content is not None:
        file.write_text(content)
    done = subprocess.run([BIN / "interop-server", "--require-token", file], capture_output=True, text=True, timeout=30)
    assert done.returncode == 2
    assert f"--require-token: {complaint.format(file=file)}" in done.stderr
