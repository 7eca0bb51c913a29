"""Calls that make a server wait, and what the server logs of handlers that were cancelled."""

import json
import pathlib
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
        # A line that is still being written has no end yet.
        lines = [line for path in sorted(self._folder.glob("interop-server-*.log"))
                 for line in path.read_text().splitlines(keepends=True) if line.endswith("}\n")]
        return [record["call"] for record in map(json.loads, lines) if record.get("message") == "a handler was cancelled"]

    def wait(self, count=1, seconds=60):
        """Waits for so many of them."""
        deadline = time.monotonic() + seconds
        while len(self.all) < count:
            assert time.monotonic() < deadline, f"not cancelled in time: {self.all}"
            time.sleep(0.005)
        return self.all
