"""What the figures were measured on."""

import functools
import os
import pathlib
import platform
import subprocess

POSTGRES_BIN = pathlib.Path("/usr/lib/postgresql/15/bin")


@functools.cache
def description():
    return {
        "processor": processor(),
        "cores": os.cpu_count(),
        "kernel": platform.release(),
        "postgresql": output(POSTGRES_BIN / "postgres", "--version").split()[2],
        "h2load": output("h2load", "--version").split("/")[-1],
        "load": f"{os.getloadavg()[0]:.1f} when it began",
    }


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
