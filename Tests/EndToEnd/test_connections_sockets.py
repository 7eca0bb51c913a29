"""rpc 18: a server listens on TCP, on unix sockets, and on sockets that whoever started it passed to it."""

import os
import signal
import socket
import stat
import subprocess
import sys

import grpc
import pytest
from conftest import BIN
from frames import Client
from schema import module

messages = module("grpc.testing.test_pb2")
METHOD = "/grpc.testing.BenchmarkService/UnaryCall"


def answers(address):
    with grpc.insecure_channel(address) as channel:
        call = channel.unary_unary(METHOD, messages.SimpleRequest.SerializeToString, messages.SimpleResponse.FromString)
        return call(messages.SimpleRequest(response_size=3), timeout=10).payload.body == bytes(3)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "server.sock"


def test_a_unix_socket_is_served_and_goes_with_its_server(start, path):
    server, address = start("interop-server", "--listen", f"unix:{path}")
    assert address == f"unix:{path}"
    assert stat.S_ISSOCK(os.stat(path).st_mode)
    assert answers(address)
    with Client(address, settings={}) as client:
        client.lives(1)
    server.send_signal(signal.SIGTERM)
    assert server.wait(10) == 0
    assert not path.exists()


def test_a_port_that_is_taken_is_refused_with_its_number_and_why():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = subprocess.run([BIN / "interop-server", "--port", str(port)], capture_output=True, text=True, timeout=10)
    assert done.returncode == 1
    assert str(port) in done.stderr and "another program listens there" in done.stderr


def test_the_line_says_every_place_and_each_is_served(path):
    command = [BIN / "interop-server", "--listen", f"unix:{path}", "--listen", "[::1]:0", "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        places = process.stdout.readline().split(" listens on ")[1].strip().split(" and ")
        assert [place.rsplit(":", 1)[0] for place in places] == ["127.0.0.1", "unix", "[::1]"]
        assert all(answers(place) for place in places)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def test_the_file_of_a_server_that_was_killed_is_taken_over(start, path):
    killed, _ = start("interop-server", "--listen", f"unix:{path}")
    killed.kill()
    killed.wait()
    assert path.exists()
    _, address = start("interop-server", "--listen", f"unix:{path}")
    assert answers(address)


def test_the_path_of_a_server_that_runs_is_refused_and_left_alone(start, path):
    _, address = start("interop-server", "--listen", f"unix:{path}")
    second = subprocess.run([BIN / "interop-server", "--listen", f"unix:{path}"], capture_output=True, text=True, timeout=10)
    assert second.returncode == 1
    assert str(path) in second.stderr and "another program listens there" in second.stderr
    assert answers(address)


def test_a_file_that_is_no_socket_is_left_alone(path):
    path.write_text("precious")
    refused = subprocess.run([BIN / "interop-server", "--listen", f"unix:{path}"], capture_output=True, text=True, timeout=10)
    assert refused.returncode == 1 and str(path) in refused.stderr
    assert path.read_text() == "precious"


@pytest.mark.parametrize("address", ["unix:", f"unix:/{'x' * 107}", "localhost:1", "127.0.0.1", "127.0.0.1:70000"])
def test_an_address_that_is_none_is_refused_with_what_would_be_one(address):
    refused = subprocess.run([BIN / "interop-server", "--listen", address], capture_output=True, text=True, timeout=10)
    assert refused.returncode == 2
    assert "write HOST:PORT" in refused.stderr or "1 to 107 bytes" in refused.stderr


# What systemd does: the sockets from descriptor 3 on, and in the environment how many there are and for whom.
PASS = """
import os, sys
count = int(sys.argv[1])
for number, descriptor in enumerate(list(map(int, sys.argv[2].split(",")))):
    os.dup2(descriptor, 100 + number)
for number in range(count):
    os.dup2(100 + number, 3 + number)
os.environ["LISTEN_PID"] = str(os.getpid() + int(sys.argv[3]))
os.environ["LISTEN_FDS"] = str(count)
os.execv(sys.argv[4], sys.argv[4:])
"""


def passing(sockets, other=0):
    """Starts a server to which the sockets are passed, or another process's."""
    descriptors = [each.fileno() for each in sockets]
    return subprocess.Popen(
        [sys.executable, "-c", PASS, str(len(sockets)), ",".join(map(str, descriptors)), str(other), str(BIN / "interop-server"),
         "--listen", "passed"],
        pass_fds=descriptors, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_sockets_that_were_passed_are_served_and_outlive_the_server(path):
    with socket.socket() as tcp, socket.socket(socket.AF_UNIX) as unix:
        tcp.bind(("127.0.0.1", 0))
        unix.bind(str(path))
        for each in (tcp, unix):
            each.listen()
        places = [f"127.0.0.1:{tcp.getsockname()[1]}", f"unix:{path}"]
        for _ in range(2):
            with passing([tcp, unix]) as server:
                assert server.stdout.readline().split(" listens on ")[1].strip() == " and ".join(places)
                assert all(answers(place) for place in places)
                server.send_signal(signal.SIGTERM)
                assert server.wait(10) == 0
        # They are not this process's to remove, and who connects meanwhile waits for the next.
        assert path.exists()
        with socket.create_connection(("127.0.0.1", tcp.getsockname()[1])):
            pass


@pytest.mark.parametrize(("listens", "other", "reason"), [(True, 1, "none were passed"), (False, 0, "listening stream sockets")])
def test_sockets_that_are_not_for_it_or_no_listeners_are_refused(listens, other, reason):
    with socket.socket() as tcp:
        tcp.bind(("127.0.0.1", 0))
        if listens:
            tcp.listen()
        with passing([tcp], other) as server:
            assert server.wait(10) == 1
            assert reason in server.stderr.read()
