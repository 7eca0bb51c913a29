"""Programs of the build, run for a test and ended by their process ids."""

import os
import pathlib
import signal
import subprocess

BIN = pathlib.Path(os.environ["MARKETPLACE_BIN"])
# Not Debian's wrapper in Perl on the path, which takes longer than most statements.
PSQL = "/usr/lib/postgresql/15/bin/psql"


class Programs:
    """Starts programs, and ends whichever still run when it is closed. What they write to standard error lies in `folder`."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.running = []

    def start(self, *command, ready="listen", **options):
        """Waits for the line that says where the program listens; answers with the process and the address."""
        path = self.folder / f"{command[0]}-{len(self.running)}.log"
        with open(path, "w") as log:
            process = subprocess.Popen(
                [str(BIN / command[0]), *map(str, command[1:])], stdout=subprocess.PIPE, stderr=log, text=True, **options)
        self.running.append(process)
        line = process.stdout.readline()
        assert ready in line, f"{command}: {line!r}\n{path.read_text()}"
        return process, line.split()[-1]

    def run(self, *command, seconds=60, **options):
        """Runs a program to its end, whatever that is."""
        return subprocess.run(
            [str(BIN / command[0]), *map(str, command[1:])], capture_output=True, text=True, timeout=seconds, **options)

    def end(self, process, with_signal=signal.SIGTERM):
        """Ends one; answers with its exit status."""
        if process.poll() is None:
            process.send_signal(with_signal)
        status = process.wait(timeout=20)
        process.stdout.close()
        self.running.remove(process)
        return status

    def close(self):
        for process in list(self.running):
            self.end(process, signal.SIGKILL)
