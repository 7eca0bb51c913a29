"""A mail server for tests: SMTP with STARTTLS and sign-in, which takes, refuses or holds messages as it is told, and keeps what it took."""

import asyncio
import collections
import email
import email.policy
import ssl
import threading
import weakref

from aiosmtpd.smtp import SMTP, AuthResult

USER, PASSWORD = "marketplace", "mail-secret"


class MailServer:
    """`address` is HOST:PORT; closed with `close`. `certificate` and `key` are files; without them it has neither TLS nor sign-in."""

    def __init__(self, certificate=None, key=None):
        secured = {}
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate, key)
            secured = {
                "tls_context": context, "require_starttls": True, "auth_required": True, "authenticator": self._authenticate}
        self.taken = []
        # By recipient: what RCPT is answered with, one after another; nothing is left: 250.
        self._answers = collections.defaultdict(collections.deque)
        self._password = PASSWORD
        # Whoever is in it is away: 451.
        self.away = set()
        self._connections = weakref.WeakSet()
        self._changed = threading.Condition()
        self._free = threading.Event()
        self._free.set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

        def protocol():
            connection = SMTP(self, hostname="mail.test", loop=self._loop, **secured)
            self._connections.add(connection)
            return connection

        started = asyncio.run_coroutine_threadsafe(self._start(protocol), self._loop)
        self._server = started.result(20)
        self.address = "127.0.0.1:%d" % self._server.sockets[0].getsockname()[1]

    async def _start(self, protocol):
        return await self._loop.create_server(protocol, "127.0.0.1", 0)

    def close(self):
        self._free.set()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(20)

    def change_password(self, password=PASSWORD):
        """Whoever has signed in has to do so again."""
        self._password = password
        self._loop.call_soon_threadsafe(self._hang_up)

    def _hang_up(self):
        for connection in list(self._connections):
            if connection.transport:
                connection.transport.close()

    def answer(self, recipient, *answers):
        """The next messages to a recipient are answered so, before any is taken."""
        self._answers[recipient].extend(answers)

    def hold(self):
        """Messages are taken, and nobody is told so until `release`."""
        self._free.clear()

    def release(self):
        self._free.set()

    def to(self, recipient):
        return [message for recipients, message in self.taken if recipients == [recipient]]

    def wait(self, condition, what, seconds=20):
        """For something to be true of the server."""
        with self._changed:
            assert self._changed.wait_for(lambda: condition(self), seconds), f"within {seconds} s: {what}; {self.taken}"

    # What aiosmtpd asks.

    def _authenticate(self, server, session, envelope, mechanism, data):
        is_right = (data.login.decode(), data.password.decode()) == (USER, self._password)
        return AuthResult(success=is_right, handled=False)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.away:
            return "451 4.3.0 away"
        if self._answers[address]:
            return self._answers[address].popleft()
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        with self._changed:
            self.taken.append((envelope.rcpt_tos, message))
            self._changed.notify_all()
        while not self._free.is_set():
            await asyncio.sleep(0.01)
        return "250 2.0.0 taken"
