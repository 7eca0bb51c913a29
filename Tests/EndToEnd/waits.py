"""Calls that make a server wait, and what the server says on standard error of handlers that were cancelled."""

import pathlib
import re
import time

from interop import pb


def pause(seconds, size=1):
    """A message that asks for one answer after so long."""
    wanted = pb.ResponseParameters(size=size, interval_us=int(seconds * 1_000_000))
    return pb.StreamingOutputCallRequest(response_parameters=[wanted]).SerializeToString()


class Cancellations:
    """The paths of the handlers that came to their end cancelled, in order."""

    def __init__(self, folder):
        self._folder = pathlib.Path(folder)

    @property
    def all(self):
        text = "".join(path.read_text() for path in sorted(self._folder.glob("interop-server-*.log")))
        return re.findall(r"^interop-server: the handler of (\S+) was cancelled$", text, re.M)

    def wait(self, count=1, seconds=60):
        """Waits for so many of them."""
        deadline = time.monotonic() + seconds
        while len(self.all) < count:
            assert time.monotonic() < deadline, f"not cancelled in time: {self.all}"
            time.sleep(0.005)
        return self.all
