"""gRPC's health checking by grpcio's own stubs: what is asked, what is heard, what the database and the end of the server change."""

import json
import signal
import subprocess
import threading

import grpc
import pytest
from admin import metrics
from faults import Cluster, FragileProduct
from grpc_health.v1 import health_pb2, health_pb2_grpc
from programs import BIN
from schema import METHODS, module
from test_reflection import Stranger

Request, State = health_pb2.HealthCheckRequest, health_pb2.HealthCheckResponse
SERVICES = {method.descriptor.containing_service.full_name for method in METHODS.values()}


class Watch:
    """What a Watch has heard, in order."""

    def __init__(self, channel, service=""):
        self.states = []
        self.ending = None
        self._changed = threading.Condition()
        self._stream = health_pb2_grpc.HealthStub(channel).Watch(Request(service=service), timeout=120)
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self):
        try:
            for answer in self._stream:
                self._note(lambda: self.states.append(answer.status))
        except grpc.RpcError as error:
            self._note(lambda: setattr(self, "ending", error.code()))

    def _note(self, change):
        with self._changed:
            change()
            self._changed.notify_all()

    def wait(self, condition, what, seconds=30):
        with self._changed:
            assert self._changed.wait_for(condition, seconds), f"{what}: {self.states} {self.ending}"

    def hears(self, *states):
        """Has heard these and no others."""
        self.wait(lambda: len(self.states) >= len(states), f"as many as {states}")
        assert self.states == list(states)

    def ends(self, code):
        self.wait(lambda: self.ending is not None, "the end")
        assert self.ending == code

    def cancel(self):
        self._stream.cancel()
        self._thread.join(10)


def check(channel, service=""):
    return health_pb2_grpc.HealthStub(channel).Check(Request(service=service), timeout=20).status


def test_the_server_and_each_service_are_checked_without_a_credential(product):
    for service in ("", *SERVICES):
        assert check(product.channel, service) == State.SERVING


def test_a_service_that_is_not_known_is_not_found_by_check_and_watched_all_the_same(product):
    with pytest.raises(grpc.RpcError) as refused:
        check(product.channel, "no.such.Service")
    assert refused.value.code() == grpc.StatusCode.NOT_FOUND
    watch = Watch(product.channel, "no.such.Service")
    watch.hears(State.SERVICE_UNKNOWN)
    assert watch.ending is None
    watch.cancel()


def test_list_has_every_service(product):
    """Which grpcio's stubs of this version lack."""
    answer = Stranger(product.channel).call("grpc.health.v1.Health/List")
    assert {name: state.status for name, state in answer.statuses.items()} == dict.fromkeys(("", *SERVICES), State.SERVING)


def test_watches_on_every_loop_hear_the_end_and_end_with_the_drain(start):
    process, address = start("interop-server", "--port", 0, "--threads", 2, "--grace", 20)
    options = [("grpc.use_local_subchannel_pool", 1), ("grpc.enable_retries", 0)]
    channels = [grpc.insecure_channel(address, options) for _ in range(4)]
    watches = [Watch(channel, service) for channel in channels for service in ("", "grpc.testing.TestService")]
    for watch in watches:
        watch.hears(State.SERVING)
    process.send_signal(signal.SIGTERM)
    for watch in watches:
        watch.hears(State.SERVING, State.NOT_SERVING)
        watch.ends(grpc.StatusCode.UNAVAILABLE)
    # No watch holds the server until its grace has passed.
    assert process.wait(10) == 0
    for channel in channels:
        channel.close()


@pytest.fixture(scope="module")
def cluster():
    cluster = Cluster("health-postgres")
    yield cluster
    cluster.close()


def test_the_server_serves_while_its_database_can_be_reached(cluster, tmp_path):
    with FragileProduct(tmp_path, cluster) as product:
        watches = [Watch(product.connect(product.address), service) for service in ("", "billing.v1.InvoiceService")]
        expected = [State.NOT_SERVING]
        for change, state in [
                (cluster.start, State.SERVING), (cluster.stop, State.NOT_SERVING), (cluster.start, State.SERVING),
                (cluster.crash, State.NOT_SERVING), (cluster.start, State.SERVING)]:
            for watch in watches:
                watch.hears(*expected)
            assert check(product.channel) == expected[-1]
            change()
            expected.append(state)
        for watch in watches:
            watch.hears(*expected)
        product.server.process.send_signal(signal.SIGTERM)
        for watch in watches:
            watch.hears(*expected, State.NOT_SERVING)
            watch.ends(grpc.StatusCode.UNAVAILABLE)
        assert product.server.process.wait(20) == 0


# Our own client, which asks for it.


def switch(address, method):
    empty = module("grpc.testing.test_pb2").Empty
    with grpc.insecure_channel(address, options=[("grpc.use_local_subchannel_pool", 1)]) as channel:
        channel.unary_unary(
            f"/grpc.testing.XdsUpdateHealthService/{method}", empty.SerializeToString, empty.FromString)(empty(), timeout=20)


def test_our_client_calls_the_servers_that_say_they_serve(start):
    servers = [start("interop-server", "--port", 0, "--admin", "127.0.0.1:0") for _ in range(2)]
    addresses = [address for _, address in servers]
    admins = [process.stdout.readline().split()[-1] for process, _ in servers]
    config = {"loadBalancingConfig": [{"round_robin": {}}], "healthCheckConfig": {"serviceName": "grpc.testing.TestService"}}

    def call():
        return subprocess.run(
            [BIN / "marketplace", "call", "grpc.testing.TestService/EmptyCall", "--server", f"ipv4:{','.join(addresses)}",
             "--service-config", json.dumps(config), "--data", "{}"], capture_output=True, text=True, timeout=60)

    def served(index):
        return metrics(admins[index]).get(
            ("grpc_server_call_started_total", "grpc_method=grpc.testing.TestService/EmptyCall"), 0)

    for sick, well in ((0, 1), (1, 0)):
        switch(addresses[sick], "SetNotServing")
        before = served(sick), served(well)
        for _ in range(4):
            done = call()
            assert done.returncode == 0, done.stderr
        assert (served(sick), served(well)) == (before[0], before[1] + 4)
        switch(addresses[sick], "SetServing")
    for address in addresses:
        switch(address, "SetNotServing")
    done = call()
    assert done.returncode == 64 + 14 and "grpc.testing.TestService is notServing" in done.stderr
