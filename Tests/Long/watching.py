"""What a process takes of its machine."""

import os
import pathlib
import threading


class Footprint:
    """Memory, file descriptors and processor time of a process now, and the most memory that it ever had."""

    def __init__(self, pid):
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
        self.kibibytes, self.most_kibibytes = (
            int(next(line for line in status.splitlines() if line.startswith(name)).split()[1]) for name in ("VmRSS", "VmHWM"))
        # User's and system's, behind the program's name, which may hold anything.
        self.processor_ticks = sum(map(int, pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]))
        self.descriptors = len(os.listdir(f"/proc/{pid}/fd"))

    def __str__(self):
        return f"{self.kibibytes / 1024:.1f} MiB, {self.descriptors} descriptors"


class Ticker:
    """Does something over and over on a thread beside the test, and remembers an error that ended it."""

    def __init__(self, action):
        self.count = 0
        self.error = None
        self._action = action
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self):
        try:
            while not self._ended.is_set():
                self._action()
                self.count += 1
        except BaseException as error:
            self.error = error

    def stop(self):
        """Returns once the last time is over; raises what ended it."""
        self._ended.set()
        self._thread.join(30)
        if self.error:
            raise self.error
