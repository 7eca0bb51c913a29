"""Stock load generators: h2load for a server, pgbench for PostgreSQL."""

import concurrent.futures
import dataclasses
import json
import pathlib
import re
import resource
import struct
import subprocess
import tempfile

from machine import POSTGRES_BIN
from programs import Failed, run


@dataclasses.dataclass
class Load:
    """What came of a run."""

    calls: int
    # Of the answers, those of calls that were still under way at the end included.
    messages: int
    calls_per_second: float
    # What the load generator itself used.
    cpu_seconds: float


class H2Load:
    """Repeats one call over `connections` connections with `streams` calls under way on each, and counts every answer."""

    def __init__(self, connections, streams, cpu=None, calls_per_second=None):
        """Runs on processor `cpu` alone if one is given; begins so many calls a second, or as many as there can be."""
        self.connections = connections
        self.streams = streams
        self.pace = ["--rps", calls_per_second / connections] if calls_per_second else []
        self.prefix = [] if cpu is None else ["taskset", "-c", cpu]

    def run(self, server, path, request, response, headers, seconds, messages=1):
        """Each call sends `request` so many times and has as many answers. `response` is the message that every answer must be as long
        as: a call that failed has a 200 as well, but no data. The calls that are under way when the time is over are not counted; a part
        of their answers may be among the data."""
        with tempfile.NamedTemporaryFile() as body:
            body.write(frame(request) * messages)
            body.flush()
            spent = Spent()
            headers = {"content-type": "application/grpc", "te": "trailers", **headers}
            text = run(
                *self.prefix, "h2load", "-c", self.connections, "-m", self.streams, "-t", 1, "-D", f"{round(seconds * 1000)}ms", *self.pace,
                "-d", body.name, *(part for name, value in headers.items() for part in ("-H", f"{name}: {value}")),
                f"{server.scheme}://{server.address}{path}")
        counts = {name: int(count) for count, name in re.findall(r"(\d+) (\w+)", found(text, r"requests: (.*)"))}
        calls, under_way = counts["done"], counts["started"] - counts["done"]
        ok = int(found(text, r"status codes: (\d+) 2xx"))
        data, answer_bytes = int(found(text, r"\((\d+)\) data")), messages * len(frame(response))
        surplus = data - calls * answer_bytes
        # A call under way has its 200 from its first answer on.
        is_right = counts["succeeded"] == calls and 0 <= ok - calls <= under_way and 0 <= surplus <= under_way * answer_bytes
        if not calls or not is_right:
            raise Failed(
                f"of {calls} calls {counts['succeeded']} were answered, {ok} with 200, and {surplus} bytes more than theirs came, with "
                f"{under_way} under way at the end")
        return Load(calls, data // len(frame(response)), float(found(text, r"finished in .*?, ([\d.]+) req/s")), spent.seconds)


class H2LoadEach:
    """As ``H2Load``, with a connection for each of several sets of headers: all of them at once."""

    def __init__(self, streams):
        self.streams = streams

    def run(self, server, path, request, response, headers_of_each, seconds):
        spent = Spent()
        with concurrent.futures.ThreadPoolExecutor(len(headers_of_each)) as threads:
            loads = list(threads.map(
                lambda headers: H2Load(1, self.streams).run(server, path, request, response, headers, seconds), headers_of_each))
        return Load(
            sum(load.calls for load in loads), sum(load.messages for load in loads), sum(load.calls_per_second for load in loads),
            spent.seconds)


class ClientLoad:
    """A benchmark-client, which begins to work when it is told to."""

    def __init__(self, binaries, command, server, connections, streams, *options):
        words = [command, server.address, "--connections", connections, "--streams", streams, *options]
        self._process = subprocess.Popen(
            [str(word) for word in (binaries / "benchmark-client", *words)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True)

    def wait_until_ready(self, *lines):
        """Gives it what it reads, and returns once everything is prepared."""
        self._process.stdin.write("".join(f"{line}\n" for line in lines))
        self._process.stdin.flush()
        if self._process.stdout.readline() != "ready\n":
            raise Failed(f"benchmark-client: {self._process.communicate()[1]}")

    def finish(self):
        """Has it begin, or end where it is at work since it was ready, and answers with what it saw."""
        out, error = self._process.communicate("\n")
        if self._process.returncode != 0:
            raise Failed(f"benchmark-client: {error}")
        return json.loads(out)


class PgBench:
    """Repeats one transaction from `clients` sessions that have nothing else to do, with the options that the server's sessions have."""

    OPTIONS = (
        "-c role=marketplace_app -c default_transaction_isolation=repeatable\\ read -c statement_timeout=10000 -c timezone=UTC "
        "-c plan_cache_mode=force_generic_plan")

    def __init__(self, clients, threads, script):
        self.clients = clients
        self.threads = threads
        self.script = script

    def run(self, database, variables, seconds):
        defines = [part for name, value in variables.items() for part in ("-D", f"{name}={value}")]
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "transaction.sql"
            file.write_text(self.script)
            spent = Spent()
            text = run(
                POSTGRES_BIN / "pgbench", "-n", "-M", "prepared", "-c", self.clients, "-j", self.threads, "-T", max(1, round(seconds)),
                "-f", file, *defines, database.url, env={"PGOPTIONS": self.OPTIONS, "LC_ALL": "C"})
        failed = int(found(text, r"number of failed transactions: (\d+)"))
        calls = int(found(text, r"number of transactions actually processed: (\d+)"))
        if failed or not calls:
            raise Failed(f"pgbench: {failed} transactions failed, {calls} did not")
        return Load(calls, calls, float(found(text, r"tps = ([\d.]+)")), spent.seconds)


class Spent:
    """Processor time of programs that this one started and that have ended, from now on."""

    def __init__(self):
        self.start = self.now()

    @staticmethod
    def now():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    @property
    def seconds(self):
        return self.now() - self.start


def frame(message):
    """A gRPC message as it travels: not compressed, its length, its bytes."""
    return struct.pack(">BI", 0, len(message)) + message


def found(text, pattern):
    match = re.search(pattern, text)
    if match is None:
        raise Failed(f"no {pattern!r} in:\n{text[-2000:]}")
    return match[1]
