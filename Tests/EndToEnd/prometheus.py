"""Debian's Prometheus with the configuration of deploy/prometheus, on a port and in a folder of its own."""

import json
import re
import shutil
import signal
import subprocess
import time
import urllib.parse
import urllib.request

from metric_page import PROMETHEUS

# Of what it keeps, in memory and on disk.
RETENTION = ("--storage.tsdb.retention.time=1h", "--storage.tsdb.retention.size=64MB")


class Prometheus:
    """Scrapes `target` every second; a context manager."""

    def __init__(self, folder, target):
        self.folder = folder / "prometheus"
        shutil.copytree(PROMETHEUS, self.folder)
        path = self.folder / "prometheus.yml"
        text = path.read_text()
        for shipped, here in (("127.0.0.1:9464", target), ("interval: 15s", "interval: 1s"), ("timeout: 10s", "timeout: 1s")):
            assert shipped in text
            text = text.replace(shipped, here)
        path.write_text(text)

    def __enter__(self):
        self._log = open(self.folder / "log", "w+")
        self._process = subprocess.Popen(
            ["prometheus", f"--config.file={self.folder / 'prometheus.yml'}", f"--storage.tsdb.path={self.folder / 'data'}", *RETENTION,
             "--web.listen-address=127.0.0.1:0", f"--web.console.templates={self.folder / 'consoles'}", "--no-storage.tsdb.wal-compression"],
            stdin=subprocess.DEVNULL, stdout=self._log, stderr=subprocess.STDOUT, cwd=self.folder)
        try:
            self.address = self._listening()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()

    def _listening(self):
        deadline = time.monotonic() + 30
        while True:
            text = (self.folder / "log").read_text()
            found = re.search(r'msg="Listening on" address=(127\.0\.0\.1:\d+)', text)
            if found and "Server is ready to receive web requests" in text:
                return found.group(1)
            assert self._process.poll() is None and time.monotonic() < deadline, text
            time.sleep(0.02)

    def get(self, path, **parameters):
        """The body of an answer with status 200."""
        with urllib.request.urlopen(f"http://{self.address}{path}?{urllib.parse.urlencode(parameters)}", timeout=20) as answer:
            return answer.read().decode()

    def query(self, expression):
        """An instant query's samples: labels and values."""
        answer = json.loads(self.get("/api/v1/query", query=expression))
        assert answer["status"] == "success", answer
        return [(sample["metric"], float(sample["value"][1])) for sample in answer["data"]["result"]]

    def rules(self):
        return [rule for group in json.loads(self.get("/api/v1/rules"))["data"]["groups"] for rule in group["rules"]]
