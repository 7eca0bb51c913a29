"""A primary and its streaming replica, private to a test: either is ended, promoted, and made anew as the other's replica."""

import contextlib
import os
import pathlib
import re
import signal

from faults import Cluster, eventually
from product import psql
from schema import ROOT


class _Cluster(Cluster):
    """One of a pair. Its processes end, and not its machine: what is written need not be on the disk."""

    environment = {"MARKETPLACE_POSTGRES_FSYNC": "off"}

    def __init__(self, name):
        self.directory = f".local/{name}"

    @property
    def pids(self):
        """Of all its processes, the postmaster's first."""
        postmaster = int((ROOT / self.directory / "data/postmaster.pid").read_text().split()[0])
        children = pathlib.Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
        return [postmaster, *map(int, children)]


class Pair:
    """Two clusters, of which one is the primary; what it acknowledges is written by the other too, if it is synchronous."""

    def __init__(self, name, synchronous=True):
        self.synchronous = synchronous
        self.primary, self.standby = _Cluster(f"{name}-1"), _Cluster(f"{name}-2")
        self.primary.script("reset")
        self.primary.url = self.primary.start()
        # The order of the connection string, whoever is the primary.
        self.clusters = [self.primary, self.standby]
        self.replicate()
        sockets = [re.search(r"host=([^&]*)", cluster.url)[1] for cluster in self.clusters]
        self.url = self.primary.url.replace(sockets[0], ",".join(sockets))

    def replicate(self):
        """The standby is made anew from the primary."""
        self.standby.url = self.standby.script("replica", self.primary.directory).strip()
        if self.synchronous:
            psql(self.primary.url, "ALTER SYSTEM SET synchronous_standby_names = '*'")
            psql(self.primary.url, "SELECT pg_reload_conf()")
        state = "sync" if self.synchronous else "async"
        eventually(
            lambda: (state,) in psql(self.primary.url, "SELECT sync_state FROM pg_stat_replication"), f"the replica is {state}")

    def kill_primary(self):
        self.kill(self.primary)

    @staticmethod
    def kill(cluster):
        """As a lost machine ends: every process at once, by SIGKILL."""
        pids = cluster.pids
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        eventually(lambda: not any(pathlib.Path(f"/proc/{pid}").exists() for pid in pids), "PostgreSQL is gone")

    def promote(self):
        """The standby becomes the primary, and its own replica is to be made."""
        self.standby.script("promote")
        self.primary, self.standby = self.standby, self.primary

    def close(self):
        for cluster in self.clusters:
            cluster.close()
