"""rpc 1: a path is /package.Service/Method as it is written, and one that nobody serves is UNIMPLEMENTED."""

import grpc
import pytest
from frames import UNARY, request
from hyperframe.frame import DataFrame, HeadersFrame

UNKNOWN = {
    "another method": "/grpc.testing.BenchmarkService/Nope",
    "another service": "/nope.Nope/UnaryCall",
    "a service without its package": "/BenchmarkService/UnaryCall",
    "lower case": UNARY.lower(),
    "one letter of another case": "/grpc.testing.BenchmarkService/unaryCall",
    "a slash behind": UNARY + "/",
    "a slash twice": "/" + UNARY,
    "a query": UNARY + "?a=b",
    "an escape": UNARY.replace("U", "%55"),
    "a service alone": "/grpc.testing.BenchmarkService",
    "nothing": "/",
    "long": "/" + "a" * 8000,
}


@pytest.mark.parametrize("path", UNKNOWN.values(), ids=UNKNOWN.keys())
def test_a_path_that_nobody_serves_is_unimplemented_in_trailers_only_under_http_200(client, path):
    client.headers(1, request(path))
    client.data(1)
    fields = client.answered(1)
    assert (fields[":status"], fields["content-type"], fields["grpc-status"]) == ("200", "application/grpc", "12")
    assert len(client.of(HeadersFrame, 1)) == 1 and not client.of(DataFrame, 1)
    client.lives(3)


@pytest.mark.parametrize("path", ["/grpc.testing.BenchmarkService/Nope", "/nope.Nope/UnaryCall", UNARY.lower()])
@pytest.mark.parametrize("kind", ["unary_unary", "unary_stream", "stream_unary", "stream_stream"])
def test_grpcio_reads_unimplemented_whatever_kind_of_call_it_makes(interop, path, kind):
    request_kind, response_kind = kind.split("_")
    call = getattr(interop, kind)(path, lambda raw: raw, lambda raw: raw)
    with pytest.raises(grpc.RpcError) as error:
        answer = call(b"" if request_kind == "unary" else iter([b""]), timeout=10)
        if response_kind == "stream":
            list(answer)
    assert error.value.code() == grpc.StatusCode.UNIMPLEMENTED


def test_a_method_that_its_handler_leaves_out_is_unimplemented_as_well(interop):
    with pytest.raises(grpc.RpcError) as error:
        interop.unary_unary("/grpc.testing.TestService/UnimplementedCall", bytes, bytes)(b"", timeout=10)
    assert error.value.code() == grpc.StatusCode.UNIMPLEMENTED
