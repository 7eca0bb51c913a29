"""The whole product, running beside a test: a fresh database, the sandbox with its own memory, a token key and a server."""

import atexit
import contextlib
import functools
import os
import pathlib
import re
import signal
import subprocess
import threading
import uuid

import grpc
from calls import AccessToken, Session
from demo import NORTH, ORGANIZATIONS, PASSWORD
from programs import BIN, PSQL, Programs
from schema import module
from states import Event

sandbox_pb2 = module("sandbox.v1.sandbox_pb2")
sandbox_grpc = module("sandbox.v1.sandbox_pb2_grpc")


class Database:
    """A database of its own on the server of MARKETPLACE_TEST_DATABASE_URL, empty or a copy of another one; dropped when it is closed."""

    def __init__(self, template="template1"):
        self.server = self.server_url()
        self.name = f"marketplace_e2e_{uuid.uuid4().hex}"
        psql(self.server, f"CREATE DATABASE {self.name} TEMPLATE {template}")
        self.url = re.sub(r"(://[^/]*/)[^?]*", rf"\g<1>{self.name}", self.server, count=1)

    @staticmethod
    def server_url():
        return os.environ["MARKETPLACE_TEST_DATABASE_URL"]

    def rows(self, statement, organization=NORTH):
        """Runs a statement inside an organization; rows are tuples of text, NULL is empty."""
        return psql(self.url, statement, PGOPTIONS=f"-c app.organization_id={ORGANIZATIONS[organization]}")

    def close(self):
        psql(self.server, f"DROP DATABASE {self.name} WITH (FORCE)")


def psql(url, statement, **environment):
    done = subprocess.run(
        [PSQL, "--no-psqlrc", "-qAt", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-c", statement, url],
        capture_output=True, text=True, timeout=60, env={**os.environ, **environment})
    assert done.returncode == 0, f"{statement}\n{done.stderr}"
    return [tuple(line.split("\t")) for line in done.stdout.splitlines()]


@functools.cache
def demo_database():
    """The name of a database with the schema and the demo data, which is made once and copied."""
    database = Database()
    atexit.register(database.close)
    for command in ("migrate", "demo"):
        done = subprocess.run(
            [BIN / "marketplace-server", command, "--database", database.url], capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
    return database.name


class Product:
    """A context manager; `address` and `sandbox_address` are HOST:PORT. Signed-in sessions are kept by who they are.

    Payments and refunds settle after `delay_ms` unless the sandbox is told otherwise. The server is started with `words` of its own.
    """

    def __init__(self, folder, delay_ms=0, words=()):
        self.folder = pathlib.Path(folder)
        self.delay_ms = delay_ms
        self.words = words
        self.programs = Programs(self.folder)
        self._sessions = {}

    def __enter__(self):
        self.database = Database(demo_database())
        try:
            self._prepare()
            self.start_sandbox()
            self.start_server()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.programs.close()
        self.database.close()

    def _prepare(self):
        self.token_key = self.folder / "token-key.pem"
        self.environment = {**os.environ, "DATABASE_URL": self.database.url}
        done = self.programs.run("marketplace-server", "create-key", self.token_key)
        assert done.returncode == 0, done.stderr

    def start_sandbox(self, port=0):
        self.sandbox_process, self.sandbox_address = self.programs.start(
            "sandbox-provider", "--port", port, "--state", self.folder / "sandbox", "--delay-ms", self.delay_ms)
        channel = grpc.insecure_channel(self.sandbox_address)
        self.control = sandbox_grpc.ControlServiceStub(channel)
        self.sms = sandbox_grpc.SmsCentreServiceStub(channel)
        self.provider = sandbox_grpc.PaymentProviderServiceStub(channel)

    @contextlib.contextmanager
    def forgetful_provider(self):
        """Within the block another provider is in the place of the one that there is, and has heard of nothing."""
        port = self.sandbox_address.rsplit(":", 1)[1]
        self.programs.end(self.sandbox_process, signal.SIGKILL)
        other, _ = self.programs.start(
            "sandbox-provider", "--port", port, "--state", self.folder / f"forgetful-{uuid.uuid4()}", "--delay-ms", self.delay_ms)
        try:
            yield
        finally:
            self.programs.end(other, signal.SIGKILL)
            self.start_sandbox(port)

    def start_server(self, port=0):
        self.server_process, self.address = self.programs.start(
            "marketplace-server", "serve", "--port", port, "--token-key", self.token_key, "--provider", self.sandbox_address,
            *self.words, env=self.environment)
        self.channel = grpc.insecure_channel(self.address)

    def connections(self, session, count):
        """A session on connections of their own, which grpcio would else share among channels to one address."""
        options = [("grpc.use_local_subchannel_pool", 1)]
        return [session.through(grpc.insecure_channel(self.address, options=options)) for _ in range(count)]

    def check(self):
        """Asserts that every invariant holds of the database; at any moment, whatever is on its way."""
        done = self.programs.run("marketplace-server", "check", env=self.environment)
        assert done.returncode == 0, f"{done.stdout}{done.stderr}"

    # Who calls.

    @property
    def nobody(self):
        return Session(self.channel)

    def staff(self, login, client="crm", organization=NORTH):
        def credential():
            return {"password": {"login": login, "password": PASSWORD}}

        return self._session((login, client, organization), client, organization, credential)

    def resident(self, phone, organization=NORTH):
        def credential():
            self.nobody.sessions.RequestCode(organization_code=organization, phone=phone)
            return {"phone": {"phone": phone, "code": self.code_sent_to(phone)}}

        return self._session((phone, organization), "resident-app", organization, credential)

    def code_sent_to(self, phone):
        """The last one."""
        return self.sms.ListMessages(sandbox_pb2.ListMessagesRequest(phone=phone), timeout=20).messages[0].text[-6:]

    def sign_in(self, client, organization, credential):
        """A new session, as the server answers with it."""
        return self.nobody.sessions.CreateSession(organization_code=organization, client_id=client, **credential).session

    def _session(self, who, client, organization, credential):
        if who not in self._sessions:
            opened = self.sign_in(client, organization, credential())
            self._sessions[who] = Session(self.channel, AccessToken(self.nobody, opened), opened.principal_id)
        return self._sessions[who]

    # What the provider does and knows.

    def behave(self, payment="CONFIRM", refund="SUCCEED", delay_ms=None, expired=False, answers_withheld=False):
        """From now on payments HOLD, CONFIRM or DECLINE, refunds SUCCEED or DECLINE, saved cards are `expired` or good, and what is created
        is answered or not."""
        behaviour = {
            "payment": f"PAYMENT_BEHAVIOUR_{payment}", "refund": f"REFUND_BEHAVIOUR_{refund}",
            "delay_milliseconds": self.delay_ms if delay_ms is None else delay_ms, "saved_cards_expired": expired,
            "answers_withheld": answers_withheld}
        self.control.SetBehaviour(sandbox_pb2.SetBehaviourRequest(behaviour=behaviour), timeout=20)

    @contextlib.contextmanager
    def behaving(self, **behaviour):
        """Within the block."""
        self.behave(**behaviour)
        try:
            yield
        finally:
            self.behave()

    def confirm(self, payment_id):
        """The payer confirms at the provider's page."""
        self.control.ConfirmPayment(sandbox_pb2.ConfirmPaymentRequest(key=payment_id), timeout=20)

    def pay_back(self, payment_id, amount_minor):
        """At the provider's own desk, past the product."""
        self.provider.CreateRefund(sandbox_pb2.CreateRefundRequest(
            key=str(uuid.uuid4()), payment_key=payment_id, amount_minor_units=amount_minor), timeout=20)

    @contextlib.contextmanager
    def unasked(self, table):
        """Of what changes its state within the block, payments or parts of refunds, the provider is not asked by itself any more."""
        subject = {"payment": "payment_id", "refund_part": "part_id"}[table]
        # A payment is told of by its caller, a part by its timer.
        events = "INSERT OR UPDATE OF state" if table == "payment" else "UPDATE OF state"
        self.database.rows(f"""
            CREATE FUNCTION unasked() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
              BEGIN UPDATE timer SET due_at = now() + interval '1 day' WHERE subject_id = NEW.{subject}; RETURN NULL; END $$;
            CREATE TRIGGER unasked AFTER {events} ON {table} FOR EACH ROW EXECUTE FUNCTION unasked()""")
        try:
            yield
        finally:
            self.database.rows("DROP FUNCTION unasked CASCADE")

    @property
    def records(self):
        """Everything that the provider recorded."""
        return self.control.ListRecords(sandbox_pb2.ListRecordsRequest(), timeout=20)


class Feed:
    """Every event of an organization from its beginning, in the order they come; lets a test wait for one without polling."""

    def __init__(self, session):
        self.events = []
        self._changed = threading.Condition()
        self._stream = session.subscribe(seconds=3600, from_beginning=True)
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self):
        try:
            for message in self._stream:
                if message.HasField("event"):
                    with self._changed:
                        self.events.append(message.event)
                        self._changed.notify_all()
        except grpc.RpcError:
            pass  # Closed, or the test that waits says what is missing.

    def wait(self, order_id, kind, seconds=20):
        """The order's first event of a kind, which is given by its name."""
        number = getattr(Event, kind)
        return self.wait_for(order_id, lambda event: event.kind == number, kind, seconds)

    def wait_for(self, order_id, accepts, what="such event", seconds=20):
        """The order's first event that `accepts` says is the one."""
        def found():
            return next((event for event in self.events if event.order_id == order_id and accepts(event)), None)

        with self._changed:
            assert self._changed.wait_for(found, seconds), f"no {what} of order {order_id} within {seconds} s"
            return found()

    def close(self):
        self._stream.cancel()
        self._thread.join()
