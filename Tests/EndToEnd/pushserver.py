"""A push service for tests: HTTPS, which answers as it is told and keeps what it was asked."""

import collections
import http.server
import json
import ssl
import threading
import time

TOKEN = "push-secret"


class PushServer:
    """`url` is where pushes go; closed with `close`. `certificate` and `key` are files."""

    def __init__(self, certificate, key):
        self.asked = []
        # By device token: (status, headers), one after another; nothing is left: 200.
        self._answers = collections.defaultdict(collections.deque)
        self._changed = threading.Condition()
        owner = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                status, headers = owner.take(dict(self.headers), body)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.url = "https://127.0.0.1:%d/send" % self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def answer(self, token, *answers):
        """The next pushes to a device are answered so: (status, headers)."""
        self._answers[token].extend(answers)

    def take(self, headers, body):
        with self._changed:
            self.asked.append((time.monotonic(), {name.lower(): value for name, value in headers.items()}, body))
            self._changed.notify_all()
            return self._answers[body["token"]].popleft() if self._answers[body["token"]] else (200, {})

    def to(self, token):
        return [body for _, _, body in self.asked if body["token"] == token]
