"""marketplace-load against the real product, and against a server that stalls."""

import concurrent.futures
import json
import os
import signal
import subprocess
import threading
import time

import grpc
import pytest
from demo import PASSWORD
from product import Product
from programs import BIN
from schema import module

test_pb2 = module("grpc.testing.test_pb2")
ENVIRONMENT = {**os.environ, "PASSWORD": PASSWORD}


def load(*words, timeout=90):
    words = [str(word) for word in words]
    return subprocess.run([BIN / "marketplace-load", *words], capture_output=True, text=True, timeout=timeout, env=ENVIRONMENT)


def measured(path, *words, status=0):
    done = load("run", *words, "--json", path)
    assert done.returncode == status, f"{done.stdout}{done.stderr}"
    return json.loads(path.read_text()), done


@pytest.fixture(scope="module")
def roomy(tmp_path_factory):
    """A product that lets one caller call without end."""
    with Product(tmp_path_factory.mktemp("load"), words=["--admin", "127.0.0.1:0", "--limit", "maxCallCost=1000000"]) as product:
        yield product
        product.check()


@pytest.fixture(scope="module")
def callers(roomy):
    return [
        "--server", roomy.address, "--login", "manager", "--password-env", "PASSWORD", "--residents", 3,
        "--codes-from-sandbox", roomy.sandbox_address]


@pytest.mark.parametrize("scenario, operations", [
    ("browse", {"CatalogService/ListServices", "OrderService/ListOrders"}),
    ("order-pay", {"OrderService/CreateOrder", "PaymentService/StartPayment"}),
    ("refund-storm", {"OrderService/CreateOrder", "PaymentService/StartPayment", "RefundService/CreateRefund"}),
])
def test_a_scenario_runs_without_failure(callers, tmp_path, scenario, operations):
    result, done = measured(
        tmp_path / "r.json", *callers, "--scenario", scenario, "--rate", 20, "--for", 3, "--warm-up", 0.5, "--connections", 2,
        "--threads", 2, "--lanes", 32)
    assert (result["total"]["errors"], result["total"]["count"]) == ({}, 60), done.stdout
    assert operations <= set(result["operations"]) and result["isOpenLoop"]
    assert 0 < result["total"]["p50"] <= result["total"]["p99"] <= result["total"]["max"]
    assert "all flows" in done.stdout and "p99" in done.stderr


def test_a_mix_goes_by_its_weights_in_a_closed_loop_beside_subscribers(callers, tmp_path):
    result, done = measured(
        tmp_path / "r.json", *callers, "--scenario", "browse=3,order-pay=1", "--for", 3, "--warm-up", 0, "--lanes", 8,
        "--subscribers", 5)
    assert result["total"]["errors"] == {} and not result["isOpenLoop"], done.stdout
    operations = {name: summary["count"] for name, summary in result["operations"].items()}
    assert operations["notification"] > 0 and result["operations"]["notification"]["errors"] == {}
    flows = result["total"]["count"]
    assert 0.1 * flows < operations["OrderService/CreateOrder"] < 0.45 * flows


def test_thresholds_end_with_status_2_and_a_result_is_compared_and_shown(callers, tmp_path):
    words = [*callers, "--scenario", "browse", "--rate", 50, "--for", 10, "--warm-up", 0]
    result, done = measured(
        tmp_path / "a.json", *words, "--fail-if", "p99>0.001ms", "--fail-if", "errors>1%", "--html", tmp_path / "a.html", status=2)
    assert "p99 > 0.001 ms: p99 is" in done.stderr and "errors" not in done.stderr
    page = (tmp_path / "a.html").read_text()
    assert page.startswith("<!doctype html>") and "<svg" in page and "http:" not in page
    shown = load("report", tmp_path / "a.json")
    assert shown.returncode == 0 and shown.stdout == page
    same = load("compare", tmp_path / "a.json", tmp_path / "a.json")
    assert same.returncode == 0 and "no difference beyond noise" in same.stdout
    for interval in result["intervals"]:
        for figure in ("p50", "p90", "p99"):
            interval["summary"][figure] *= 3
    (tmp_path / "b.json").write_text(json.dumps(result))
    worse = load("compare", tmp_path / "a.json", tmp_path / "b.json")
    assert worse.returncode == 2 and "worse" in worse.stdout and "+200 %" in worse.stdout
    (tmp_path / "c.json").write_text("{}")
    assert load("compare", tmp_path / "a.json", tmp_path / "c.json").returncode == 1


def test_a_soak_says_how_the_servers_memory_and_descriptors_grew(roomy, callers, tmp_path):
    admin = roomy.server_process.stdout.readline().split()[-1]
    words = [
        *callers, "--scenario", "browse=6,order-pay=3,refund-storm=1", "--subscribers", 2, "--rate", 20, "--duration", "12s",
        "--warm-up", 1, "--metrics", f"http://{admin}/metrics", "--html", tmp_path / "r.html"]
    result, done = measured(tmp_path / "r.json", *words, "--fail-if", "errors>0%", "--fail-if", "memory>200%", "--fail-if", "descriptors>50")
    assert "the server's memory went from" in done.stdout and "open descriptors over time" in (tmp_path / "r.html").read_text()
    assert sum(1 for interval in result["intervals"] if interval["server"]["openDescriptors"] > 10) >= 10
    _, done = measured(tmp_path / "r.json", *words, "--fail-if", "memory<200%", status=2)
    assert "memory < 200 %: memory is" in done.stderr


def test_steps_find_the_knee_of_a_server_that_holds_so_many(tmp_path):
    """A server of two workers that each take 20 ms holds 100 a second."""
    def answer(request, context):
        time.sleep(0.02)
        return test_pb2.SimpleResponse(payload={"body": bytes(314)})

    with serving(answer, workers=2) as address:
        result, done = measured(
            tmp_path / "r.json", "--server", address, "--scenario", "echo", "--rate", "40..200:40", "--for", 3, "--warm-up", 0.5,
            "--lanes", 512)
    assert [round(stretch["offered"]) for stretch in result["stretches"]] == [40, 80, 120, 160, 200]
    assert "The knee is at" in done.stdout and ("at 40/s" in done.stdout or "at 80/s" in done.stdout), done.stdout


def test_a_server_that_stalls_is_seen_to_stall(tmp_path):
    """Of 100 flows a second through one lane, those that were to begin while one call stalls for a second wait, and their times say so."""
    stalled = threading.Event()
    began = time.monotonic()

    def answer(request, context):
        if time.monotonic() - began > 2 and not stalled.is_set():
            stalled.set()
            time.sleep(1)
        return test_pb2.SimpleResponse(payload={"body": bytes(314)})

    with serving(answer, workers=4) as address:
        result, _ = measured(
            tmp_path / "r.json", "--server", address, "--scenario", "echo", "--rate", 100, "--for", 4, "--warm-up", 0, "--lanes", 4,
            "--connections", 1)
    assert stalled.is_set() and result["total"]["errors"] == {} and result["total"]["count"] == 400
    assert result["total"]["max"] >= 1000


def test_one_lane_waits_and_its_flows_times_count_from_when_they_were_to_begin(tmp_path):
    def answer(request, context):
        time.sleep(0.05)
        return test_pb2.SimpleResponse(payload={"body": bytes(314)})

    with serving(answer, workers=1) as address:
        result, _ = measured(
            tmp_path / "r.json", "--server", address, "--scenario", "echo", "--rate", 40, "--for", 2, "--warm-up", 0, "--lanes", 1,
            "--connections", 1)
    # Twenty a second are done of forty: the last of 80 is two seconds late.
    assert result["total"]["count"] == 80 and result["total"]["max"] > 1500 and result["total"]["p50"] > 600


# Of one flow in a hundred seconds an interrupt does not wait for the next.
@pytest.mark.parametrize("rate", [50, 0.01])
def test_an_interrupt_keeps_what_was_found(tmp_path, rate):
    def answer(request, context):
        return test_pb2.SimpleResponse(payload={"body": bytes(314)})

    with serving(answer, workers=2) as address:
        process = subprocess.Popen(
            [BIN / "marketplace-load", "run", "--server", address, "--scenario", "echo", "--rate", str(rate), "--for", "600", "--warm-up",
             "0", "--json", tmp_path / "r.json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        line = process.stderr.readline()
        process.send_signal(signal.SIGINT)
        output, _ = process.communicate(timeout=30)
    assert process.returncode == 0 and "p50" in line and "all flows" in output
    count = json.loads((tmp_path / "r.json").read_text())["total"]["count"]
    assert count > 0 if rate == 50 else count == 0


@pytest.mark.parametrize("words, says", [
    (["--scenario", "nothing"], "a mix is SCENARIO=WEIGHT"),
    (["--scenario", "echo", "--rate", "0"], "a rate is flows a second"),
    (["--scenario", "echo", "--rate", "100..50:10"], "a rate is flows a second"),
    (["--scenario", "echo", "--fail-if", "p99"], "a threshold is FIGURE>LIMIT"),
    (["--scenario", "echo", "--threads", "4", "--connections", "2"], "--connections no fewer than threads"),
    (["--scenario", "echo", "--residents", "4"], "--codes-from-sandbox"),
    (["--scenario", "echo", "--fail-if", "memory>5%"], "needs --metrics"),
    (["--scenario", "echo", "--duration", "20 minutes"], "a time is seconds, or has its unit behind it"),
])
def test_wrong_options_say_what_is_right(words, says):
    done = load("run", "--server", "127.0.0.1:1", *words)
    assert done.returncode == 64 and says in done.stderr


def test_a_load_that_cannot_begin_says_why(roomy):
    done = load("run", "--server", roomy.address, "--scenario", "order-pay", "--for", 1)
    assert done.returncode == 1 and "--residents" in done.stderr
    done = load("run", "--server", roomy.address, "--scenario", "browse", "--login", "manager", "--password-env", "NOWHERE")
    assert done.returncode == 1 and "no environment variable NOWHERE" in done.stderr
    done = load("run", "--server", "127.0.0.1:1", "--scenario", "browse", "--login", "manager", "--password-env", "PASSWORD")
    assert done.returncode == 1 and "UNAVAILABLE" in done.stderr


class serving:
    """A server of grpcio with one method, BenchmarkService/UnaryCall."""

    def __init__(self, answer, workers):
        handler = grpc.unary_unary_rpc_method_handler(
            answer, request_deserializer=test_pb2.SimpleRequest.FromString, response_serializer=test_pb2.SimpleResponse.SerializeToString)
        self.server = grpc.server(concurrent.futures.ThreadPoolExecutor(workers))
        self.server.add_generic_rpc_handlers(
            [grpc.method_handlers_generic_handler("grpc.testing.BenchmarkService", {"UnaryCall": handler})])

    def __enter__(self):
        port = self.server.add_insecure_port("127.0.0.1:0")
        self.server.start()
        return f"127.0.0.1:{port}"

    def __exit__(self, *_):
        self.server.stop(0).wait()
