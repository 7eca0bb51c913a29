"""rpc 27: spans by gRFC A72, brought to a collector by OTLP; traces by W3C Trace Context."""

import concurrent.futures
import signal
import threading

import grpc
import pytest
from demo import PASSWORD
from frames import Client, request
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from grpc_tools import protoc
from product import Product
from programs import Programs
from schema import ROOT, module

pb = module("grpc.testing.test_pb2")
UNARY = "/grpc.testing.TestService/UnaryCall"
TRACE, PARENT = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"


def collector_messages(folder):
    """What a collector takes and answers. In a pool of its own: other packages bring older schemas of these names."""
    described = folder / "opentelemetry.binpb"
    root = ROOT / "Proto-opentelemetry"
    files = sorted(str(path.relative_to(root)) for path in root.rglob("*.proto"))
    assert protoc.main(["protoc", f"-I{root}", "--include_imports", f"--descriptor_set_out={described}", *files]) == 0
    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(described.read_bytes()).file:
        pool.Add(file)
    prefix = "opentelemetry.proto.collector.trace.v1.ExportTraceService"
    return [message_factory.GetMessageClass(pool.FindMessageTypeByName(f"{prefix}{kind}")) for kind in ("Request", "Response")]


class Collector:
    """grpcio's server of OpenTelemetry's trace service."""

    def __init__(self, folder):
        request, self._answer = collector_messages(folder)
        self.spans, self.services = [], set()
        self._lock = threading.Lock()
        self._server = grpc.server(concurrent.futures.ThreadPoolExecutor(4))
        export = grpc.unary_unary_rpc_method_handler(
            self._export, request.FromString, self._answer.SerializeToString)
        self._server.add_generic_rpc_handlers([
            grpc.method_handlers_generic_handler("opentelemetry.proto.collector.trace.v1.TraceService", {"Export": export})])
        self.address = f"127.0.0.1:{self._server.add_insecure_port('127.0.0.1:0')}"
        self._server.start()

    def _export(self, request, context):
        with self._lock:
            for resource in request.resource_spans:
                attributes = {pair.key: pair.value.string_value for pair in resource.resource.attributes}
                self.services.add(attributes["service.name"])
                for scope in resource.scope_spans:
                    self.spans.extend(scope.spans)
        return self._answer()

    def close(self):
        self._server.stop(None).wait()


@pytest.fixture
def collecting(tmp_path):
    collecting = Collector(tmp_path)
    yield collecting
    collecting.close()


def test_a_stock_clients_trace_is_continued(start, collecting):
    process, address = start("interop-server", "--port", 0, "--threads", 1, "--otlp", collecting.address)
    with grpc.insecure_channel(address) as channel:
        call = channel.unary_unary(UNARY, pb.SimpleRequest.SerializeToString, pb.SimpleResponse.FromString)
        for flags in ("01", "00"):
            call(pb.SimpleRequest(response_size=10), metadata=[("traceparent", f"00-{TRACE}-{PARENT}-{flags}")], timeout=10)
        with pytest.raises(grpc.RpcError):
            failing = pb.SimpleRequest(response_status=pb.EchoStatus(code=9, message="as asked"))
            call(failing, metadata=[("traceparent", f"00-{TRACE}-{PARENT}-01"), ("tracestate", "a=b")], timeout=10)
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 0
    assert collecting.services == {"interop-server"}
    good, failed = sorted(collecting.spans, key=lambda span: span.start_time_unix_nano)
    for span in (good, failed):
        assert span.name == "Recv.grpc.testing.TestService.UnaryCall" and span.kind == 2
        assert (span.trace_id.hex(), span.parent_span_id.hex()) == (TRACE, PARENT)
        assert 0 < span.start_time_unix_nano <= span.end_time_unix_nano
    assert good.status.code == 1 and [event.name for event in good.events] == ["Inbound message", "Outbound message"]
    assert (failed.status.code, failed.status.message, failed.trace_state) == (2, "FAILED_PRECONDITION", "a=b")


def test_a_call_that_is_refused_by_its_headers_has_a_span_that_does_not_repeat_them(start, collecting):
    process, address = start("interop-server", "--port", 0, "--threads", 1, "--otlp", collecting.address)
    with Client(address, settings={}) as client:
        client.call(1, fields=request(UNARY, ("grpc-timeout", "soon-enough"), ("traceparent", f"00-{TRACE}-{PARENT}-01")))
        client.call(3, fields=request("/no.such.Service/Here", ("traceparent", f"00-{TRACE}-{PARENT}-01")))
        assert [client.status(stream) for stream in (1, 3)] == ["13", "12"]
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 0
    timed, unknown = sorted(collecting.spans, key=lambda span: span.start_time_unix_nano)
    assert [(span.name, span.status.message) for span in (timed, unknown)] == [
        ("Recv.grpc.testing.TestService.UnaryCall", "INTERNAL"), ("Recv.other", "UNIMPLEMENTED")]
    for span in (timed, unknown):
        assert (span.trace_id.hex(), span.parent_span_id.hex()) == (TRACE, PARENT)
        told = span.SerializeToString()
        assert b"soon" not in told and b"no.such" not in told


def test_the_products_spans_reach_to_its_provider_and_tell_no_secrets(tmp_path, collecting):
    with Product(tmp_path, words=["--otlp", collecting.address]) as product:
        manager = product.sign_in("crm", "severny-kvartal", {"password": {"login": "manager", "password": PASSWORD}})
        resident = product.resident("+79110000001")
        token = resident.token
        with pytest.raises(Exception):
            product.nobody.sessions.RefreshSession(refresh_token=manager.refresh_token + "x")
        process = product.server_process
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    names = {span.name for span in collecting.spans}
    assert "Recv.access.v1.SessionService.CreateSession" in names
    # The code goes out by the provider's SMS centre, within the trace of the call that asked for it.
    asked = next(span for span in collecting.spans if span.name == "Recv.access.v1.SessionService.RequestCode")
    sent = [span for span in collecting.spans if span.trace_id == asked.trace_id and span.name.startswith("Sent.sandbox")]
    assert [span.parent_span_id for span in sent] == [asked.span_id]
    told = b"".join(span.SerializeToString() for span in collecting.spans)
    for secret in (PASSWORD, token, manager.access_token, manager.refresh_token, "+79110000001", "9110000001"):
        assert secret.encode() not in told


def test_a_collector_that_is_away_costs_no_call_and_is_said_to_be(start, tmp_path):
    process, address = start("interop-server", "--port", 0, "--threads", 1, "--otlp", "127.0.0.1:1")
    with grpc.insecure_channel(address) as channel:
        call = channel.unary_unary(UNARY, pb.SimpleRequest.SerializeToString, pb.SimpleResponse.FromString)
        assert len(call(pb.SimpleRequest(response_size=10), timeout=10).payload.body) == 10
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 0
    assert "1 spans were lost: UNAVAILABLE" in (tmp_path / "interop-server-0.log").read_text()


@pytest.mark.parametrize("ratio", ["-0.1", "1.1", "much"])
def test_a_ratio_is_a_number_from_0_to_1(tmp_path, ratio):
    done = Programs(tmp_path).run(
        "marketplace-server", "serve", "--database", "postgresql://", "--token-key", "x", "--provider", "127.0.0.1:1",
        "--trace-ratio", ratio)
    assert done.returncode == 64 and "trace-ratio" in done.stderr
