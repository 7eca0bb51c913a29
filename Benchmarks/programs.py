"""The private PostgreSQL, the server, and a stock gRPC client of it; each ends what it started."""

import importlib
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import grpc
from grpc_tools import protoc

from machine import POSTGRES_BIN

ROOT = pathlib.Path(__file__).resolve().parents[1]


class Failed(Exception):
    """Something was not measured; says why."""


class Database:
    """A PostgreSQL of the benchmarks' own in .local/bench-postgres, with the demo data and `orders` orders."""

    DIRECTORY = ".local/bench-postgres"

    def __init__(self, binaries, orders):
        self.binaries = binaries
        self.orders = orders

    def __enter__(self):
        self.url = run(ROOT / "scripts/postgres", "start", self.DIRECTORY).strip()
        for command in ("migrate", "demo"):
            run(self.binaries / "marketplace-server", command, "--database", self.url)
        self.psql("-v", f"orders={self.orders}", "-f", ROOT / "Benchmarks/orders.sql")
        return self

    def __exit__(self, *_):
        run(ROOT / "scripts/postgres", "stop", self.DIRECTORY)

    def psql(self, *arguments, text=None):
        return run(POSTGRES_BIN / "psql", self.url, "-XqAt", "-v", "ON_ERROR_STOP=1", *arguments, text=text)

    def set(self, name, value):
        """Sets what PostgreSQL reads as it starts, and starts it anew."""
        self.psql("-c", f"ALTER SYSTEM SET {name} = {value}")
        run(ROOT / "scripts/postgres", "stop", self.DIRECTORY)
        run(ROOT / "scripts/postgres", "start", self.DIRECTORY)

    @property
    def log(self):
        return ROOT / self.DIRECTORY / "log"

    def cpu_seconds(self):
        """What PostgreSQL's processes have used so far, those that have ended included."""
        postmaster = int((ROOT / self.DIRECTORY / "data/postmaster.pid").read_text().split()[0])
        children = pathlib.Path(f"/proc/{postmaster}/task/{postmaster}/children")
        while True:
            running = children.read_text()
            spent = cpu_seconds(postmaster, ended_children=True) + sum(cpu_seconds(int(child)) for child in running.split())
            # One that ended meanwhile may be among neither.
            if children.read_text() == running:
                return spent


class Server:
    """A marketplace-server on a port that the system chooses. Its payment provider is never called where none is given."""

    scheme = "http"

    def __init__(self, binaries, database, provider="127.0.0.1:9"):
        self.binaries = binaries
        self.database = database
        self.provider = provider

    def __enter__(self):
        key = ROOT / ".local/bench-token-key.pem"
        if not key.exists():
            run(self.binaries / "marketplace-server", "create-key", key)
        log = self.log = open(ROOT / ".local/bench-server.log", "w+")
        self.process = subprocess.Popen(
            [self.binaries / "marketplace-server", "serve", "--port", "0", "--token-key", key, "--provider", self.provider,
             # One caller calls as often as it can.
             "--database", self.database.url, "--limit", "maxCallCost=1000000000"],
            stdout=subprocess.PIPE, stderr=log, text=True)
        line = self.process.stdout.readline()
        if "listens on" not in line:
            self.__exit__()
            raise Failed(f"the server did not start; its log is {log.name}")
        self.address = line.split()[-1]
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def failed_calls(self):
        """The log's lines about calls that ended with another status than OK."""
        return [line for line in pathlib.Path(self.log.name).read_text().splitlines() if '"call":' in line and '"status":' in line]

    def cpu_seconds(self):
        return cpu_seconds(self.process.pid)

    def resident_bytes(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return 1024 * int(re.search(r"VmRSS:\s+(\d+) kB", status)[1])


class Client:
    """Calls a server by grpcio with stubs made from the schemas."""

    def __init__(self):
        out = tempfile.mkdtemp(prefix="stubs-")
        include = pathlib.Path(protoc.__file__).parent / "_proto"
        roots = [ROOT / "Proto", ROOT / "Proto-sandbox"]
        files = [str(path.relative_to(root)) for root in roots for path in sorted(root.rglob("*.proto"))]
        if protoc.main(["protoc", *(f"-I{root}" for root in roots), f"-I{include}", f"--python_out={out}"] + files) != 0:
            raise Failed("protoc refused the schemas")
        sys.path.insert(0, out)

    def messages(self, name):
        return importlib.import_module(name)

    def sign_in(self, server):
        """An access token of an employee of the demo's, who may do all that the benchmarks do."""
        access = self.messages("access.v1.session_pb2")
        request = access.CreateSessionRequest(
            organization_code="severny-kvartal", client_id="crm",
            password=access.PasswordCredential(login="dispatcher", password="marketplace-demo"))
        answer = self.call(server, "/access.v1.SessionService/CreateSession", request)
        return access.CreateSessionResponse.FromString(answer).session.access_token

    def call(self, server, path, request, token=None, key=None):
        """The response's bytes; throws Failed for any status but OK."""
        metadata = [(name, value) for name, value in (("authorization", token and f"Bearer {token}"), ("idempotency-key", key)) if value]
        try:
            with grpc.insecure_channel(server.address) as channel:
                return channel.unary_unary(path, lambda message: message.SerializeToString(), lambda data: data)(
                    request, timeout=10, metadata=metadata)
        except grpc.RpcError as error:
            raise Failed(f"{path}: {error.code()}: {error.details()}") from error


def run(*command, text=None, **options):
    """What a program printed; throws Failed with what it complained of."""
    done = subprocess.run([str(part) for part in command], input=text, capture_output=True, text=True, **options)
    if done.returncode != 0:
        raise Failed(f"{pathlib.Path(command[0]).name} ended with {done.returncode}: {done.stderr.strip()[-2000:]}")
    return done.stdout


def swift_build(package, product):
    """Builds a release of one product of a package beside the main one; answers with the folder that it is in then."""
    run("swift", "build", "-c", "release", "--package-path", package, "--product", product)
    return package / ".build/release"


def cpu_seconds(process, ended_children=False):
    """User and system time of a process, whose name in /proc may hold spaces; 0 when it has just ended."""
    try:
        fields = re.sub(r"^.*\) ", "", pathlib.Path(f"/proc/{process}/stat").read_text()).split()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    ticks = fields[11:15] if ended_children else fields[11:13]
    return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")
