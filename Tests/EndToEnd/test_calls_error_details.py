"""rpc 16: what an error says beside its status, in `google.rpc.Status` under `grpc-status-details-bin`, read by grpcio-status."""

import base64

import grpc
import pytest
from frames import DUPLEX, message, request
from google.rpc import error_details_pb2, status_pb2
from grpc_status import rpc_status
from interop import Stub, pb

ALL = [("x-test-error-details", "all")]
TEST_UNARY = "/grpc.testing.TestService/UnaryCall"


def every_detail():
    """One of each kind, as the server has them."""
    retry = error_details_pb2.RetryInfo()
    retry.retry_delay.FromMilliseconds(1500)
    return [
        error_details_pb2.ErrorInfo(reason="QUOTA_SPENT", domain="testing.grpc.io", metadata={"limit": "7", "unit": "calls"}),
        error_details_pb2.BadRequest(field_violations=[error_details_pb2.BadRequest.FieldViolation(
            field="payload.body", description="is too long", reason="bytes.max_len")]),
        error_details_pb2.PreconditionFailure(violations=[error_details_pb2.PreconditionFailure.Violation(
            type="TOS", subject="example.org/user", description="the terms are not accepted")]),
        retry,
        error_details_pb2.LocalizedMessage(locale="ru", message="Лимит исчерпан")]


def check(status):
    assert (status.code, status.message) == (8, "spent, all of it: 100%")
    expected = every_detail()
    assert [detail.type_url for detail in status.details] == [
        f"type.googleapis.com/{message.DESCRIPTOR.full_name}" for message in expected]
    for detail, message in zip(status.details, expected, strict=True):
        found = type(message)()
        assert detail.Unpack(found) and found == message


STATUS = pb.EchoStatus(code=8, message="spent, all of it: 100%")


@pytest.mark.parametrize("kind", ["one for one", "many for many"])
def test_every_detail_is_read_by_a_stock_clients_status_library(interop, kind):
    stub = Stub(interop)
    with pytest.raises(grpc.RpcError) as error:
        if kind == "one for one":
            stub.UnaryCall(pb.SimpleRequest(response_status=STATUS), metadata=ALL, timeout=10)
        else:
            list(stub.FullDuplexCall(iter([pb.StreamingOutputCallRequest(response_status=STATUS)]), metadata=ALL, timeout=10))
    check(rpc_status.from_call(error.value))


@pytest.mark.parametrize(("path", "kind"), [(TEST_UNARY, pb.SimpleRequest), (DUPLEX, pb.StreamingOutputCallRequest)])
def test_they_are_unpadded_base64_beside_the_status(client, path, kind):
    client.call(1, message(kind(response_status=STATUS).SerializeToString()), request(path, *ALL))
    text = client.answered(1)["grpc-status-details-bin"]
    assert "=" not in text
    check(status_pb2.Status.FromString(base64.b64decode(text + "=" * (-len(text) % 4))))


def test_an_error_without_details_has_no_such_field(client):
    client.call(1, message(pb.SimpleRequest(response_status=STATUS).SerializeToString()), request(TEST_UNARY))
    assert "grpc-status-details-bin" not in client.answered(1)
