"""The part `rpc`: what a call costs, as a multiple of the least that it can cost.

Every call is a BenchmarkService/UnaryCall with a deadline and an access token: 271 bytes ask for 314. Our server counts metrics (gRFC A66)
and has an interceptor before its handlers that checks a token's signature once and its expiry on every call. The least is Limit/server.c, a
server of epoll and libnghttp2 that decodes and encodes by hand and looks at no header. What counts is the processor time of the server's
process for each call, which another load on the machine moves less than it moves rates.

  rpc.throughput    8 connections with 100 calls under way on each: parsing, dispatching and answering
  rpc.ping_pong     one call under way: system calls and waking up
  rpc.connections   256 connections with one call under way on each
  rpc.two_threads   as rpc.throughput, both servers with two loops on all processors
  rpc.tls           as rpc.throughput, our server through TLS beside itself in plaintext
  rpc.switched_on   as rpc.throughput, our server beside itself without metrics and tokens
  rpc.unseen_token  a call with a token that the server has not seen yet

With one loop the server has processor 0 and h2load processor 1. Both servers run all the time and are measured in turns.
"""

import contextlib
import datetime
import functools
import pathlib
import re
import resource
import socket
import ssl
import subprocess
import sys
import tempfile

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from figure import Amount, Figure
from frames import Connection, call
from load import H2Load, frame
from programs import ROOT, Failed, cpu_seconds, run
from tokens import Issuer

METHOD = "/grpc.testing.BenchmarkService/UnaryCall"
TIMEOUT = {"grpc-timeout": "20S"}
SERVER_CPU, LOAD_CPU = 0, 1
# SimpleRequest: response_size (2), payload (3) of a body (2); SimpleResponse: payload (1) of a body (2).
REQUEST = b"\x10\xba\x02" + b"\x1a\x92\x02" + b"\x12\x8f\x02" + bytes(271)
RESPONSE = b"\x0a\xbd\x02" + b"\x12\xba\x02" + bytes(314)
PHASES = {
    "throughput": ("8 connections with 100 calls under way on each", 8, 100, 3),
    "ping_pong": ("one call under way", 1, 1, 1.3),
    "connections": ("256 connections with one call under way on each", 256, 1, 1.6),
}
IDLE_CONNECTIONS = 2000
MAX_IDLE_KIB, MAX_PEAK_MIB = 16, 25
MAX_TLS_RATIO, MAX_TLS_IDLE_KIB = 1.15, 64
HANDSHAKES = 1000
MAX_SWITCHED_ON_RATIO = 1.2
UNSEEN_TOKENS, TOKENS_AT_ONCE, MAX_UNSEEN_TOKEN_US = 5000, 100, 200


def measure(given):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    with tempfile.TemporaryDirectory() as folder:
        limit = pathlib.Path(folder) / "limit"
        run("gcc", "-O2", "-pthread", ROOT / "Benchmarks/Limit/server.c", "-o", limit, "-lnghttp2")
        interop, issuer = given.binaries / "interop-server", Issuer(folder)
        switched_on = ["--admin", "127.0.0.1:0", "--require-token", issuer.file]
        load = functools.partial(compare, given, {**TIMEOUT, "authorization": issuer.bearer()})

        def served(*options, threads=1, switched_on=switched_on, cpu=SERVER_CPU, **others):
            return Process(interop, "--port", 0, "--threads", threads, *switched_on, *options, cpu=cpu, **others)

        with served() as ours, Process(limit, 0, 1, cpu=SERVER_CPU) as theirs:
            for name, (what, connections, streams, bound) in PHASES.items():
                yield load(f"rpc.{name}", what, H2Load(connections, streams, LOAD_CPU), ours, theirs, bound)
            yield Amount(
                "rpc.peak", "the process after all that", ours.memory_kib("VmHWM") / 1024, "MiB", MAX_PEAK_MIB,
                {"limit_mib": round(theirs.memory_kib("VmHWM") / 1024, 1)})
            yield unseen_tokens(ours, issuer)
        with served(cpu=None) as ours, Process(limit, 0, 1) as theirs:
            yield Amount(
                "rpc.idle_connection", f"memory for each of {IDLE_CONNECTIONS} connections without a call", idle_kib(ours), "KiB", MAX_IDLE_KIB,
                {"limit_kib": round(idle_kib(theirs), 1)})
        what, connections, streams, bound = PHASES["throughput"]
        with served(threads=2, cpu=None) as ours, Process(limit, 0, 2) as theirs:
            yield load("rpc.two_threads", f"{what}, two loops", H2Load(connections, streams), ours, theirs, bound)
        h2load = H2Load(connections, streams, LOAD_CPU)
        with served() as ours, served(switched_on=[]) as theirs:
            yield load(
                "rpc.switched_on", f"{what}, with metrics and tokens", h2load, ours, theirs, MAX_SWITCHED_ON_RATIO, "itself without them")
        certificate = ["--tls-cert", *make_certificate(folder, "--tls-key")]
        with served(*certificate, scheme="https") as ours, served() as theirs:
            yield load("rpc.tls", f"{what}, through TLS 1.3", h2load, ours, theirs, MAX_TLS_RATIO, "itself in plaintext")
        with served(*certificate, cpu=None, scheme="https") as ours:
            idle = idle_kib(ours)
            before = ours.cpu_seconds()
            for _ in range(HANDSHAKES):
                shaken_hands(ours).close()
            yield Amount(
                "rpc.idle_tls_connection", f"memory for each of {IDLE_CONNECTIONS} connections through TLS without a call", idle, "KiB",
                MAX_TLS_IDLE_KIB, {"microseconds_to_connect": round(1e6 * (ours.cpu_seconds() - before) / HANDSHAKES)})


def compare(given, headers, name, what, h2load, ours, theirs, bound, ratio_to="the C server"):
    def cost(server, seconds):
        before = server.cpu_seconds()
        calls = h2load.run(server, METHOD, REQUEST, RESPONSE, headers, seconds).calls
        return 1e6 * (server.cpu_seconds() - before) / calls

    for server in (ours, theirs):
        cost(server, min(1, given.seconds))
    return Figure(
        name=name, what=what, ratio_to=ratio_to, rounds=in_turns(given, cost, ours, theirs), unit="µs of processor time a call", bound=bound,
        details={}, is_cost=True)


def in_turns(given, measured, ours, theirs):
    """What `measured` says of either server in each round, now of the one first and now of the other."""
    rounds = []
    for number in range(given.rounds):
        turns = (ours, theirs) if number % 2 == 0 else (theirs, ours)
        said = {server: measured(server, given.seconds) for server in turns}
        rounds.append((said[ours], said[theirs]))
    return rounds


def unseen_tokens(server, issuer):
    """What the first call with each of many tokens costs, and beside it the second."""
    bearers = [issuer.bearer() for _ in range(UNSEEN_TOKENS)]
    unseen, seen = (cost_of_tokens(server, bearers) for _ in range(2))
    return Amount(
        "rpc.unseen_token", f"processor time of a call with a token not seen before, of {UNSEEN_TOKENS}", unseen, "µs", MAX_UNSEEN_TOKEN_US,
        {"microseconds_with_the_same_tokens_again": round(seen, 1)})


def cost_of_tokens(server, bearers):
    """Microseconds of processor time for each of the calls, one with each token, on one connection with a hundred under way."""
    requests = [
        call(2 * number + 1, METHOD, REQUEST, {**TIMEOUT, "authorization": bearer}) for number, bearer in enumerate(bearers)]
    data = 0
    with Connection(server) as connection:
        before = server.cpu_seconds()
        for first in range(0, len(requests), TOKENS_AT_ONCE):
            batch = requests[first:first + TOKENS_AT_ONCE]
            connection.send(b"".join(batch))
            ended = 0
            while ended < len(batch):
                answer = connection.read()
                data += len(answer.payload) if answer.kind == 0 else 0
                ended += answer.stream != 0 and answer.ends
        spent = server.cpu_seconds() - before
    if data != len(requests) * len(frame(RESPONSE)):
        raise Failed(f"{len(requests)} calls with tokens were answered with {data} bytes")
    return 1e6 * spent / len(requests)


def idle_kib(server):
    """What a connection takes that has shaken hands and waits."""
    with contextlib.ExitStack() as stack:
        # What the first of all takes is not the connection's.
        stack.enter_context(shaken_hands(server))
        before = server.memory_kib("VmRSS")
        for _ in range(IDLE_CONNECTIONS):
            stack.enter_context(shaken_hands(server))
        return (server.memory_kib("VmRSS") - before) / IDLE_CONNECTIONS


def shaken_hands(server):
    """A connection on which both sides' SETTINGS have been sent and acknowledged."""
    host, port = server.address.split(":")
    connection = socket.create_connection((host, int(port)), timeout=10)
    if server.scheme == "https":
        connection = TLS.wrap_socket(connection)
    settings, acknowledgement = bytes.fromhex("000000 04 00 00000000"), bytes.fromhex("000000 04 01 00000000")
    connection.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + settings)
    reader = connection.makefile("rb")
    seen = set()
    while seen < {(4, 0), (4, 1)}:
        head = reader.read(9)
        reader.read(int.from_bytes(head[:3], "big"))
        seen.add((head[3], head[4]))
    connection.sendall(acknowledgement)
    reader.detach()
    return connection


def client_context():
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_alpn_protocols(["h2"])
    return context


TLS = client_context()


def make_certificate(folder, name_of_key):
    """Writes one that has signed itself, and its key; answers with the words that name them to a server."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.datetime.now(datetime.timezone.utc)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now).not_valid_after(now + datetime.timedelta(days=1))
        .sign(key, hashes.SHA256()))
    files = [pathlib.Path(folder) / "certificate.pem", pathlib.Path(folder) / "key.pem"]
    files[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    return [files[0], name_of_key, files[1]]


class Process:
    """A server that says where it listens; with `is_quiet` what it says of its calls is dropped."""

    def __init__(self, *command, cpu=None, is_quiet=False, scheme="http"):
        self.log = subprocess.DEVNULL if is_quiet else sys.stderr
        self.scheme = scheme
        self.command = [str(part) for part in ([] if cpu is None else ["taskset", "-c", cpu]) + list(command)]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, stderr=self.log, text=True)
        line = self.process.stdout.readline()
        if "listens on" not in line:
            self.__exit__()
            raise Failed(f"{' '.join(self.command)} did not start")
        self.address = line.split()[-1]
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def cpu_seconds(self):
        return cpu_seconds(self.process.pid)

    def memory_kib(self, field):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"^{field}:\s+(\d+) kB", status, re.M)[1])
