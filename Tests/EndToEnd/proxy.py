"""A TCP proxy of the test's own before a unix socket, which can stop to forward and go on."""

import contextlib
import socket
import threading


class Proxy:
    """Listens on the loopback. While it is stalled it takes connections and bytes, and nothing comes out at the other end."""

    def __init__(self, target):
        self._target = target
        self._flows = threading.Event()
        self._flows.set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._sockets = []
        threading.Thread(target=self._accept, daemon=True).start()

    def stall(self):
        self._flows.clear()

    def resume(self):
        self._flows.set()

    def close(self):
        self._listener.close()
        self.resume()
        for side in self._sockets:
            with contextlib.suppress(OSError):
                side.shutdown(socket.SHUT_RDWR)
            side.close()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                threading.Thread(target=self._join, args=(near,), daemon=True).start()

    def _join(self, near):
        self._flows.wait()
        far = socket.socket(socket.AF_UNIX)
        far.connect(self._target)
        self._sockets += [near, far]
        threading.Thread(target=self._pump, args=(near, far), daemon=True).start()
        self._pump(far, near)

    def _pump(self, source, sink):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                self._flows.wait()
                sink.sendall(data)
        with contextlib.suppress(OSError):
            self._flows.wait()
            sink.shutdown(socket.SHUT_RDWR)
