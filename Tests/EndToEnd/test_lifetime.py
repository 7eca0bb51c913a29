"""A server's life: it says when it serves and when it stops, and a second signal or the bound ends it at once."""

import os
import signal
import socket

import grpc
import pytest
from frames import DUPLEX, Client, request
from hyperframe.frame import GoAwayFrame
from product import Product
from programs import Programs


class Supervisor:
    """Listens as systemd does, at a path or at an abstract name."""

    def __init__(self, name):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC)
        self.socket.bind("\0" + name[1:] if name.startswith("@") else name)
        self.socket.settimeout(20)
        self.environment = {**os.environ, "NOTIFY_SOCKET": name}

    def hears(self):
        return self.socket.recv(4096).decode()

    def has_heard_nothing(self):
        self.socket.setblocking(False)
        with pytest.raises(BlockingIOError):
            self.socket.recv(4096)
        self.socket.settimeout(20)


@pytest.fixture(params=["path", "abstract name"])
def supervisor(request, tmp_path):
    name = str(tmp_path / "notify") if request.param == "path" else f"@marketplace-test-{os.getpid()}"
    supervisor = Supervisor(name)
    yield supervisor
    supervisor.socket.close()


def ask(address):
    with grpc.insecure_channel(address, options=[("grpc.use_local_subchannel_pool", 1)]) as channel:
        channel.unary_unary("/grpc.testing.TestService/EmptyCall")(b"", timeout=20)


def test_the_supervisor_hears_of_a_server_when_it_serves_when_it_reloads_and_when_it_stops(start, supervisor):
    server, address = start("interop-server", "--port", 0, env=supervisor.environment)
    assert supervisor.hears() == "READY=1"
    ask(address)
    server.send_signal(signal.SIGHUP)
    reloading, time = supervisor.hears().split("\n")
    assert reloading == "RELOADING=1" and int(time.removeprefix("MONOTONIC_USEC=")) > 0
    assert supervisor.hears() == "READY=1"
    ask(address)
    server.send_signal(signal.SIGTERM)
    assert supervisor.hears() == "STOPPING=1"
    assert server.wait(20) == 0
    supervisor.has_heard_nothing()


def test_a_server_that_cannot_listen_never_says_that_it_is_ready(start, supervisor, tmp_path):
    _, address = start("interop-server", "--port", 0)
    programs = Programs(tmp_path)
    done = programs.run("interop-server", "--port", address.rpartition(":")[2], env=supervisor.environment)
    assert done.returncode == 1 and "cannot listen" in done.stderr
    supervisor.has_heard_nothing()


def test_a_supervisor_that_is_gone_is_not_missed(start, tmp_path):
    server, address = start(
        "interop-server", "--port", 0, env={**os.environ, "NOTIFY_SOCKET": str(tmp_path / "nobody")})
    ask(address)
    server.send_signal(signal.SIGTERM)
    assert server.wait(20) == 0


@pytest.mark.parametrize("second, status", [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_second_signal_ends_a_server_that_a_call_holds_up(start, second, status):
    server, address = start("interop-server", "--port", 0, "--grace", 600)
    with Client(address, settings={}) as client:
        client.headers(1, request(DUPLEX))
        client.pong()
        server.send_signal(signal.SIGTERM)
        client.until(lambda: client.of(GoAwayFrame))
        assert server.poll() is None
        # It does not wait for it any longer, and a hang-up does not count.
        server.send_signal(signal.SIGHUP)
        client.pong()
        assert server.poll() is None
        server.send_signal(second)
        assert server.wait(20) == status


def test_the_bound_of_a_stop_holds(start):
    server, address = start("interop-server", "--port", 0, "--grace", 600, "--stop-timeout", 1)
    with Client(address, settings={}) as client:
        client.headers(1, request(DUPLEX))
        client.pong()
        server.send_signal(signal.SIGINT)
        assert server.wait(20) == 124


def test_the_product_has_the_same_life(tmp_path, supervisor):
    with Product(tmp_path) as product:
        product.programs.end(product.server_process)
        product.environment = {**supervisor.environment, "DATABASE_URL": product.database.url,
                               "MARKETPLACE_LIMITS_STOP_GRACE": "600"}
        product.start_server()
        assert supervisor.hears() == "READY=1"
        product.staff("manager").orders.ListOrders()
        with Client(product.address, settings={}) as client:
            # A call whose request never comes to its end.
            client.headers(1, request("/grpc.health.v1.Health/Check"))
            client.pong()
            product.server_process.send_signal(signal.SIGTERM)
            assert supervisor.hears() == "STOPPING=1"
            client.until(lambda: client.of(GoAwayFrame))
            product.server_process.send_signal(signal.SIGTERM)
            assert product.server_process.wait(20) == 143
