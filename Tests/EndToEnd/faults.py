"""A product whose parts are killed, stopped, frozen and started again, each on the port it had, and what must hold afterwards."""

import contextlib
import os
import pathlib
import shutil
import signal
import subprocess
import threading
import time
import uuid

import grpc
import pytest
from calls import Refused
from product import Database, Product, sandbox_grpc, sandbox_pb2
from programs import BIN
from scenes import Scenes
from schema import ROOT
from states import Event

# Kinds of postings.
CAPTURED, REFUNDED, UNAPPLIED, REVERSED = 1, 4, 5, 6

# A timer that was taken by a process that died comes back after 30 s.
LEASE_SECONDS = 45


def eventually(condition, what, seconds=20):
    """Waits for something that nobody announces; answers with the condition's first value that is true."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < deadline, f"within {seconds} s: {what}"
        time.sleep(0.02)


class Part:
    """One program of a product. Started again it has the port and the log it had."""

    def __init__(self, folder, name, *options, environment=None):
        self.name = name
        self.log = pathlib.Path(folder) / f"{name}.log"
        self.address = None
        self.process = None
        self._options = options
        self._environment = environment

    @property
    def port(self):
        return self.address.rpartition(":")[2] if self.address else "0"

    @property
    def pid(self):
        return self.process.pid

    @property
    def runs(self):
        return self.process is not None and self.process.poll() is None

    def start(self):
        """Returns once it listens."""
        assert not self.runs
        with open(self.log, "a") as log:
            self.process = subprocess.Popen(
                [str(BIN / self._options[0]), *map(str, self._options[1:]), "--port", self.port],
                stdout=subprocess.PIPE, stderr=log, text=True, env=self._environment)
        line = self.process.stdout.readline()
        assert "listens on" in line, f"{self.name}: {line!r}\n{self.log.read_text()}"
        self.address = line.split()[-1]

    def kill(self):
        """As a lost machine ends it: nothing of it runs on."""
        self.end(signal.SIGKILL)

    def end(self, with_signal=signal.SIGTERM, seconds=20):
        """Answers with the exit status."""
        if self.runs:
            self.process.send_signal(with_signal)
        status = self.process.wait(seconds)
        self.process.stdout.close()
        return status

    def freeze(self):
        """Takes connections and bytes, and answers nothing, until it is thawed."""
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self):
        self.process.send_signal(signal.SIGCONT)


class Cluster:
    """A PostgreSQL of the test's own, which it starts and stops; removed when it is closed. Stopped at first."""

    # Of scripts/postgres, beside what the test has.
    environment = {}

    def __init__(self, name):
        self.directory = f".local/{name}"
        self.script("reset")
        self.url = self.start()
        self.stop()

    def start(self):
        return self.script("start").strip()

    def stop(self):
        self.script("stop")

    @property
    def data(self):
        return (ROOT / self.directory / "data").resolve()

    @property
    def pid(self):
        """Of the postmaster, which is the parent of all others."""
        return int((self.data / "postmaster.pid").read_text().split()[0])

    def crash(self):
        """Ends all its processes by SIGQUIT: nothing is written any more; what was committed is in its log."""
        pid = self.pid
        os.kill(pid, signal.SIGQUIT)
        eventually(lambda: not pathlib.Path(f"/proc/{pid}").exists(), "PostgreSQL is gone")

    def kill(self):
        """Ends all its processes by SIGKILL, in the midst of whatever they do."""
        pid = self.pid
        pids = [pid, *map(int, pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split())]
        for process in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        eventually(lambda: not any(pathlib.Path(f"/proc/{process}").exists() for process in pids), "PostgreSQL is gone")

    def close(self):
        self.script("reset")

    def script(self, action, *words):
        done = subprocess.run(
            [ROOT / "scripts/postgres", action, self.directory, *words], capture_output=True, text=True, timeout=90, cwd=ROOT,
            env={**os.environ, **self.environment})
        assert done.returncode == 0, done.stderr
        return done.stdout


class SmallDisk:
    """The data of a cluster that does not run, moved to a file system of its own until it is closed; needs root."""

    def __init__(self, cluster, mebibytes):
        self._data = cluster.data
        owner, kept = self._data.stat(), self._data.with_name("kept")
        self._data.rename(kept)
        self._data.mkdir()
        options = f"size={mebibytes}m,mode=700,uid={owner.st_uid},gid={owner.st_gid}"
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", self._data], check=True, timeout=20)
        subprocess.run(["cp", "-a", f"{kept}/.", self._data], check=True, timeout=60)
        shutil.rmtree(kept)

    def fill(self):
        """Leaves no byte free."""
        with open(self._data / "filling", "wb", buffering=0) as file, contextlib.suppress(OSError):
            while True:
                file.write(bytes(64 * 1024))

    def empty(self):
        (self._data / "filling").unlink()

    def close(self):
        """Takes what is on it along."""
        subprocess.run(["umount", self._data], check=True, timeout=20)


class ClusterDatabase(Database):
    """The database of a private cluster, which goes with it."""

    def __init__(self, cluster):
        self.url = cluster.url

    def close(self):
        pass


class FragileProduct(Product):
    """A product made to be broken: `server` and `sandbox` are parts that a test ends and starts.

    One channel to each lasts for the whole test, whatever happens at its other end.
    """

    def __init__(self, folder, cluster=None, delay_ms=0, limits=None):
        words = [word for name, value in (limits or {}).items() for word in ("--limit", f"{name}={value}")]
        super().__init__(folder, delay_ms, words)
        self.cluster = cluster
        self._channels = []

    def __enter__(self):
        self.database = ClusterDatabase(self.cluster) if self.cluster else Database()
        try:
            self.token_key = self.folder / "token-key.pem"
            self.environment = {**os.environ, "DATABASE_URL": self.database.url}
            self.run("create-key", self.token_key)
            if not self.cluster:
                self.load()
            self.sandbox = self.make_sandbox("sandbox")
            self.sandbox.start()
            self.server = self.make_server("server")
            self.server.start()
            self.connect_to_parts()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for channel in self._channels:
            channel.close()
        for part in self.parts:
            if part.runs:
                part.thaw()
                part.kill()
        self.database.close()

    @property
    def parts(self):
        return [part for part in (getattr(self, "server", None), getattr(self, "sandbox", None)) if part]

    def run(self, *command):
        done = self.programs.run("marketplace-server", *command, env=self.environment)
        assert done.returncode == 0, done.stderr

    def load(self):
        self.run("migrate")
        self.run("demo")

    def make_sandbox(self, name):
        """A sandbox with a memory of its own, not started."""
        return Part(
            self.folder, name, "sandbox-provider", "--state", self.folder / name, "--delay-ms", self.delay_ms)

    def make_server(self, name):
        """A server of the product's database and sandbox, not started."""
        return Part(
            self.folder, name, "marketplace-server", "serve", "--token-key", self.token_key, "--provider", self.sandbox.address,
            *self.words, environment=self.environment)

    def connect_to_parts(self):
        self.address, self.sandbox_address = self.server.address, self.sandbox.address
        self.channel = self.connect(self.address)
        sandbox = self.connect(self.sandbox_address)
        self.control = sandbox_grpc.ControlServiceStub(sandbox)
        self.sms = sandbox_grpc.SmsCentreServiceStub(sandbox)
        self.provider = sandbox_grpc.PaymentProviderServiceStub(sandbox)
        self._sandbox_channel = sandbox

    def connect(self, address):
        """A channel with a connection of its own that is made anew soon after its part is back; closed with the product."""
        channel = grpc.insecure_channel(address, [
            ("grpc.initial_reconnect_backoff_ms", 50), ("grpc.max_reconnect_backoff_ms", 200),
            ("grpc.use_local_subchannel_pool", 1)])
        # Who watches it has grpcio work on the connection also while every call fails at once.
        channel.subscribe(lambda state: None, try_to_connect=True)
        self._channels.append(channel)
        return channel

    def heal(self):
        """Starts what does not run, and waits until it can be called."""
        self.start_sandbox()
        self.start_server()

    def start_server(self):
        self._revive(self.server, self.channel)

    def start_sandbox(self):
        self._revive(self.sandbox, self._sandbox_channel)

    def _revive(self, part, channel):
        if part.runs:
            part.thaw()
        else:
            part.start()
        grpc.channel_ready_future(channel).result(timeout=20)

    def end_leases(self):
        """As if 30 s had passed: what a process that died had taken up is anybody's."""
        self.database.rows("UPDATE timer SET due_at = now() WHERE due_at BETWEEN now() AND now() + interval '30 seconds'")

    def withhold_answers(self, payment="HOLD"):
        """From now on the provider records what it is asked to create, and its answer is lost on the way."""
        behaviour = {"payment": f"PAYMENT_BEHAVIOUR_{payment}", "answers_withheld": True}
        self.control.SetBehaviour(sandbox_pb2.SetBehaviourRequest(behaviour=behaviour), timeout=20)

    # What must hold.

    def provider_payments(self, payment_id):
        return [record for record in self.records.payments if record.key == payment_id]

    def provider_refunds(self, payment_id):
        return [record for record in self.records.refunds if record.payment_key == payment_id]

    def postings(self, payment_id):
        """What moved at the provider for a payment, by the ledger: pairs of a kind and an amount, in order."""
        rows = self.database.rows(
            "SELECT kind, amount_minor FROM posting "
            f"WHERE payment_id = '{payment_id}' AND 1 IN (debit, credit) ORDER BY posting_id")
        return [(int(kind), int(amount)) for kind, amount in rows]


class Follower:
    """One subscriber of an organization's events that resumes from its last cursor whenever its stream ends, as a client does."""

    def __init__(self, session):
        self.events = []
        # The statuses that its streams ended with.
        self.endings = []
        self._session = session
        self._changed = threading.Condition()
        self._stream = None
        self._is_closed = False
        self._thread = threading.Thread(target=self._follow, daemon=True)
        self._thread.start()

    def _follow(self):
        start = {"from_beginning": True}
        while not self._is_closed:
            try:
                self._stream = self._session.subscribe(seconds=3600, **start)
                for message in self._stream:
                    start = {"cursor": message.cursor}
                    with self._changed:
                        if message.HasField("event"):
                            self.events.append(message.event)
                        self._changed.notify_all()
            except grpc.RpcError as error:
                with self._changed:
                    self.endings.append(error.code())
                    self._changed.notify_all()
                # As a client does: not at once again.
                time.sleep(0.05)

    def wait(self, order_id, kind, seconds=LEASE_SECONDS, **fields):
        """The order's first event of a kind, by its name without the prefix, with these fields."""
        number = getattr(Event, kind)

        def found():
            return next(
                (event for event in self.events if event.order_id == order_id and event.kind == number
                 and all(getattr(event, name) == value for name, value in fields.items())), None)

        self.wait_for(found, f"{kind} of order {order_id}", seconds)
        return found()

    def wait_for(self, condition, what, seconds=20):
        with self._changed:
            assert self._changed.wait_for(condition, seconds), f"within {seconds} s: {what}; {len(self.endings)} streams ended"

    def of(self, order_id, kind):
        number = getattr(Event, kind)
        return [event for event in self.events if event.order_id == order_id and event.kind == number]

    def assert_complete(self, database, customer=None):
        """Saw every event, or every one of a customer, once, in the order of positions and each order's versions upwards."""
        rows = database.rows(
            "SELECT position, customer_id, event_id FROM outbox WHERE organization_id = current_organization() ORDER BY position")
        assert [int(position) for position, _, _ in rows] == list(range(1, len(rows) + 1)), "positions have gaps"
        recorded = [event for _, owner, event in rows if customer in (None, owner)]
        self.wait_for(lambda: len(self.events) >= len(recorded), f"{len(recorded)} events, not {len(self.events)}")
        assert [event.id for event in self.events] == recorded, "lost, doubled or out of order"
        versions = {}
        for event in self.events:
            assert event.order_version >= versions.get(event.order_id, 0)
            versions[event.order_id] = event.order_version

    def close(self):
        self._is_closed = True
        if self._stream:
            self._stream.cancel()
        self._thread.join(10)


def with_patience(call, seconds=20):
    """Repeats a call while it is answered UNAVAILABLE, as a client does with one idempotency key; answers as it does in the end."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            return call()
        except Refused as refused:
            if refused.code != grpc.StatusCode.UNAVAILABLE or time.monotonic() > deadline:
                raise
            time.sleep(0.05)


class Load:
    """Threads that do a piece of work over and over until they are told to stop.

    The work is given `call(method, **fields)`, which repeats a mutation with one idempotency key while it is answered UNAVAILABLE
    and answers with what is acknowledged in the end; any other refusal ends the thread and is a failure.
    """

    def __init__(self, work, threads=4):
        self.done = []
        self.unavailable = 0
        self.failures = []
        self._work = work
        self._changed = threading.Condition()
        self._is_stopped = False
        self._threads = [threading.Thread(target=self._run, args=(number,), daemon=True) for number in range(threads)]
        for thread in self._threads:
            thread.start()

    def _run(self, number):
        try:
            while not self._is_stopped:
                done = self._work(self.call, number)
                with self._changed:
                    self.done.append(done)
                    self._changed.notify_all()
        except BaseException as failure:
            with self._changed:
                self.failures.append(failure)
                self._changed.notify_all()

    def call(self, method, /, **fields):
        key, deadline = str(uuid.uuid4()), time.monotonic() + 60
        while True:
            try:
                return method(key=key, **fields)
            except Refused as refused:
                if refused.code != grpc.StatusCode.UNAVAILABLE or time.monotonic() > deadline:
                    raise
                with self._changed:
                    self.unavailable += 1
                    self._changed.notify_all()
                time.sleep(0.02)

    def wait_for(self, condition, what, seconds=30):
        with self._changed:
            reached = self._changed.wait_for(lambda: self.failures or condition(), seconds)
            assert reached and not self.failures, f"{what}: {self.failures or f'not within {seconds} s'}"

    def wait_for_more(self, count, seconds=30):
        """Returns once that much more was done."""
        wanted = len(self.done) + count
        self.wait_for(lambda: len(self.done) >= wanted, f"{count} more of the work", seconds)

    def stop(self):
        """Returns once every thread has ended its piece of work."""
        self._is_stopped = True
        for thread in self._threads:
            thread.join(60)
        assert not self.failures, self.failures
        assert not any(thread.is_alive() for thread in self._threads)


# What a file of fault tests imports: the product that may be broken takes the place of the one that must not be.


@pytest.fixture
def product(fragile):
    return fragile


@pytest.fixture
def follower(product):
    """The manager's stream, which sees everything, resumed whenever it ends; for a file with a product of its own."""
    follower = Follower(product.staff("manager"))
    yield follower
    follower.close()


@pytest.fixture
def scenes(fragile, follower):
    """Whatever the test broke is mended after it."""
    yield Scenes(fragile, follower)
    fragile.heal()
    fragile.behave()
