"""rpc 27: metrics by gRFC A66's names, read from the admin listener by Prometheus' own parser."""

import os
import pathlib
import socket
import subprocess
import time

import grpc
import pytest
from admin import ask, metrics
from calls import Refused
from demo import NORTH
from product import Product
from programs import BIN
from schema import module
from waits import Cancellations, pause

messages = module("grpc.testing.test_pb2")
METHOD = "grpc.testing.BenchmarkService/UnaryCall"


@pytest.fixture
def process(start):
    process, address = start("interop-server", "--port", 0, "--threads", 2, "--admin", "127.0.0.1:0")
    process.addresses = address, process.stdout.readline().split()[-1]
    return process


@pytest.fixture
def server(process):
    return process.addresses


def call(channel, path=METHOD, size=0):
    stub = channel.unary_unary("/" + path, messages.SimpleRequest.SerializeToString, messages.SimpleResponse.FromString)
    return stub(messages.SimpleRequest(response_size=size), timeout=10)


def test_calls_are_counted_by_method_and_status_over_all_loops(server):
    address, admin = server
    for _ in range(4):
        # A connection each, so that both loops have some.
        with grpc.insecure_channel(address, options=[("grpc.use_local_subchannel_pool", 1)]) as channel:
            call(channel, size=2000)
            with pytest.raises(grpc.RpcError):
                call(channel, size=-1)
            with pytest.raises(grpc.RpcError):
                call(channel, "no.Service/Method")
    read = metrics(admin)
    method = f"grpc_method={METHOD}"
    assert read["grpc_server_call_started_total", method] == 8
    assert read["grpc_server_call_started_total", "grpc_method=other"] == 4
    assert read["grpc_server_call_duration_seconds_count", method, "grpc_status=OK"] == 4
    assert read["grpc_server_call_duration_seconds_count", method, "grpc_status=INVALID_ARGUMENT"] == 4
    assert read["grpc_server_call_duration_seconds_count", "grpc_method=other", "grpc_status=UNIMPLEMENTED"] == 4
    sent = "grpc_server_call_sent_total_compressed_message_size_bytes"
    assert read[f"{sent}_bucket", method, "grpc_status=OK", "le=1024"] == 0
    assert read[f"{sent}_bucket", method, "grpc_status=OK", "le=2048"] == 4
    assert 4 * 2000 < read[f"{sent}_sum", method, "grpc_status=OK"] < 4 * 2020
    assert 0 < read["grpc_server_call_duration_seconds_sum", method, "grpc_status=OK"] < 10


def test_histograms_have_the_buckets_that_A66_publishes(server):
    address, admin = server
    with grpc.insecure_channel(address) as channel:
        call(channel)
    bounds = {"duration_seconds": [], "sent_total_compressed_message_size_bytes": []}
    for name, *labels in metrics(admin):
        for kind, found in bounds.items():
            if name == f"grpc_server_call_{kind}_bucket":
                found += [float(label[3:]) for label in labels if label.startswith("le=")]
    assert bounds["duration_seconds"] == [
        0, 0.00001, 0.00005, 0.0001, 0.0003, 0.0006, 0.0008, 0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.008, 0.01, 0.013, 0.016,
        0.02, 0.025, 0.03, 0.04, 0.05, 0.065, 0.08, 0.1, 0.13, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5, 0.65, 0.8, 1, 2, 5, 10, 20, 50, 100,
        float("inf")]
    assert bounds["sent_total_compressed_message_size_bytes"] == [
        0, 1024, 2048, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864, 268435456, 1073741824, 4294967296,
        float("inf")]


def test_the_product_counts_its_calls_as_well(start, tmp_path):
    key = tmp_path / "key.pem"
    subprocess.run([BIN / "marketplace-server", "create-key", key], check=True, capture_output=True)
    # Without its database it serves as far as the guard.
    process, address = start(
        "marketplace-server", "serve", "--port", 0, "--token-key", key, "--provider", "127.0.0.1:9", "--admin", "127.0.0.1:0",
        "--database", "postgresql://127.0.0.1:9/nobody")
    admin = process.stdout.readline().split()[-1]
    with grpc.insecure_channel(address) as channel, pytest.raises(grpc.RpcError) as refusal:
        channel.unary_unary("/access.v1.SessionService/CreateSession", bytes, bytes)(b"", timeout=10)
    assert refusal.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    ended = "grpc_server_call_duration_seconds_count", "grpc_method=access.v1.SessionService/CreateSession"
    assert metrics(admin)[*ended, "grpc_status=INVALID_ARGUMENT"] == 1


def test_the_product_counts_its_calls_to_the_provider_over_all_loops(tmp_path):
    with Product(tmp_path, words=("--admin", "127.0.0.1:0", "--loops", 2)) as product:
        admin = product.server_process.stdout.readline().split()[-1]
        for phone in ("+79110000001", "+79110000002"):
            product.nobody.sessions.RequestCode(organization_code=NORTH, phone=phone)
        read = metrics(admin)
        called = "grpc_method=sandbox.v1.SmsCentreService/SendMessage"
        target = f"grpc_target=dns:///{product.sandbox_address}"
        assert read["grpc_client_attempt_started_total", called, target] == 2
        assert read["grpc_client_attempt_duration_seconds_count", called, "grpc_status=OK", target] == 2
        assert read["grpc_client_call_duration_seconds_count", called, "grpc_status=OK", target] == 2
        assert 0 < read["grpc_client_call_duration_seconds_sum", called, "grpc_status=OK", target] < 20
        sent = read["grpc_client_attempt_sent_total_compressed_message_size_bytes_sum", called, "grpc_status=OK", target]
        assert 2 * 50 < sent < 2 * 500
        received = "grpc_client_attempt_rcvd_total_compressed_message_size_bytes"
        assert read[f"{received}_count", called, "grpc_status=OK", target] == 2
        # The provider is gone: the retries of the call are attempts of their own.
        product.programs.end(product.sandbox_process)
        with pytest.raises(Refused):
            product.nobody.sessions.RequestCode(organization_code=NORTH, phone="+79110000003")
        read = metrics(admin)
        assert read["grpc_client_call_duration_seconds_count", called, "grpc_status=UNAVAILABLE", target] == 1
        assert read["grpc_client_attempt_duration_seconds_count", called, "grpc_status=UNAVAILABLE", target] == 5


def test_what_is_open_and_what_a_turn_takes_is_read_for_each_loop(server):
    address, admin = server
    with grpc.insecure_channel(address) as channel:
        call(channel)
        read = metrics(admin)
    assert sorted([read["rpc_server_connections", "loop=0"], read["rpc_server_connections", "loop=1"]]) == [0, 1]
    assert read["rpc_server_pinned_bytes", "direction=request", "loop=0"] == 0
    assert read["loop_turn_duration_seconds_count", "loop=0"] > 0


def test_what_the_program_counts_through_swift_metrics_is_on_the_page(server, tmp_path):
    address, admin = server
    assert metrics(admin)["interop_handlers_cancelled_total",] == 0
    with grpc.insecure_channel(address) as channel:
        stub = channel.unary_stream("/grpc.testing.TestService/StreamingOutputCall", bytes, bytes)
        with pytest.raises(grpc.RpcError):
            list(stub(pause(60), timeout=0.1))
    Cancellations(tmp_path).wait()
    read = metrics(admin)
    assert read["interop_handlers_cancelled_total",] == 1
    assert read["metrics_instruments_dropped_total", "reason=limit"] == 0


def test_the_process_is_measured_by_the_names_that_prometheus_gives(process):
    admin = process.addresses[1]
    before = time.time()
    read = metrics(admin)
    assert 0 < read["process_cpu_seconds_total",] < 60
    resident = int(pathlib.Path(f"/proc/{process.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")
    assert read["process_resident_memory_bytes",] == pytest.approx(resident, rel=0.5)
    limits = pathlib.Path(f"/proc/{process.pid}/limits").read_text()
    assert read["process_max_fds",] == int(limits.split("Max open files")[1].split()[0])
    known = len(os.listdir(f"/proc/{process.pid}/fd"))
    # The page's own connection is one more, and that of the page before may not be closed yet.
    assert abs(read["process_open_fds",] - known) <= 2
    assert before - 600 < read["process_start_time_seconds",] <= before


@pytest.mark.parametrize(("request_bytes", "status"), [
    (b"POST /metrics HTTP/1.1\r\n\r\n", 405), (b"GET /else HTTP/1.1\r\n\r\n", 404), (b"GET metrics HTTP/1.1\r\n\r\n", 400),
    (b"GET /metrics\r\n\r\n", 400), (b"GET /metrics HTTP/2.0\r\n\r\n", 505), (b"\r\n\r\n", 400),
    (b"GET /metrics HTTP/1.1\r\nX: " + b"y" * 9000 + b"\r\n\r\n", 431), (b"GET /metrics?a=b HTTP/1.0\n\n", 200)])
def test_the_admin_listener_answers_what_it_is_not_asked_for_with_what_is_wrong(server, request_bytes, status):
    assert ask(server[1], request_bytes)[0] == status


def test_the_admin_listener_takes_no_more_connections_than_its_limit(server):
    admin = server[1]
    host, port = admin.rsplit(":", 1)
    idle = [socket.create_connection((host, int(port)), timeout=10) for _ in range(16)]
    try:
        with socket.create_connection((host, int(port)), timeout=10) as surplus:
            assert surplus.recv(1) == b""
        idle[0].sendall(b"GET /metrics HTTP/1.1\r\n\r\n")
        assert idle[0].recv(15) == b"HTTP/1.1 200 OK"
    finally:
        for connection in idle:
            connection.close()
