"""Of the part `database`: how long an event takes from its commit to those who follow the organization, and what a subscriber costs.

The commit's moment is PostgreSQL's own (`track_commit_timestamp`), the arrival's that of the client, by the same clock. An event is a call
that issues an invoice or takes it back, of an order that no other call of the run concerns; calls come one at a time, at moments that have
nothing to do with the server's own.

  notifications.latency   one stream alone
  notifications.fan_out   CONNECTIONS × STREAMS streams of one organization, all of which get every event
  notifications.memory    what each of those takes of the server's memory, beyond the connection that it is on
"""

import random
import statistics
import time
import uuid

from figure import Amount
from load import ClientLoad
from programs import Failed, Server

CONNECTIONS, STREAMS, QUICK_STREAMS = 100, 100, 3
HEARTBEAT_SECONDS = 4
# What the last event may take.
ARRIVAL_SECONDS = 1
MAX_MEDIAN_MS, MAX_KIB = 5, 20


def measure(given, client, database):
    database.set("track_commit_timestamp", "on")
    invoices = Invoices(client, database)
    with Server(given.binaries, database) as server:
        yield latency(given, client, database, server, invoices)
    yield from fan_out(given, client, database, invoices)


def latency(given, client, database, server, invoices):
    token = client.sign_in(server)
    load = subscribers(given, server, token, 1, 1)
    keys = dict(invoices.change(server, token, pause=random.uniform(0.01, 0.03)) for _ in range(50 * given.rounds))
    time.sleep(ARRIVAL_SECONDS)
    milliseconds = delays(database, keys, load.finish(), 1)
    return Amount(
        name="notifications.latency", what="from an event's commit to its one subscriber, the median", value=statistics.median(milliseconds),
        unit="ms", bound=MAX_MEDIAN_MS,
        details={"events": len(keys), "p99_ms": percentile(milliseconds, 99), "longest_ms": round(max(milliseconds), 2)})


def fan_out(given, client, database, invoices):
    streams = QUICK_STREAMS if given.quick else STREAMS
    count = CONNECTIONS * streams
    with Server(given.binaries, database) as server:
        load = subscribers(given, server, client.sign_in(server), CONNECTIONS, 1)
        few = server.resident_bytes()
        load.finish()
    with Server(given.binaries, database) as server:
        token = client.sign_in(server)
        load = subscribers(given, server, token, CONNECTIONS, streams)
        # Heartbeats are not deliveries: what they take by themselves is left out.
        start, before = time.monotonic(), server.cpu_seconds()
        time.sleep(HEARTBEAT_SECONDS)
        idle = (server.cpu_seconds() - before) / (time.monotonic() - start)
        start, before = time.monotonic(), server.cpu_seconds()
        keys = dict(invoices.change(server, token, pause=random.uniform(0.5, 1)) for _ in range(3 * given.rounds))
        time.sleep(ARRIVAL_SECONDS)
        spent = server.cpu_seconds() - before - idle * (time.monotonic() - start)
        many = server.resident_bytes()
        milliseconds = delays(database, keys, load.finish(), count)
    details = {"subscribers": count, "connections": CONNECTIONS, "events": len(keys)}
    yield Amount(
        name="notifications.fan_out", what=f"from an event's commit to each of {count:,} subscribers, the median",
        value=statistics.median(milliseconds), unit="ms", bound=None,
        details={
            **details, "p99_ms": percentile(milliseconds, 99), "longest_ms": round(max(milliseconds), 2),
            "server_cpu_us_per_delivery": round(1e6 * spent / len(milliseconds), 2), "heartbeats_cpu_percent": round(100 * idle, 1)})
    yield Amount(
        name="notifications.memory", what="of the server, for each subscriber beyond its connection",
        value=(many - few) / (count - CONNECTIONS) / 1024, unit="KiB", bound=MAX_KIB, details=details)


def subscribers(given, server, token, connections, streams):
    load = ClientLoad(given.binaries, "subscribers", server, connections, streams)
    load.wait_until_ready(token)
    return load


def delays(database, keys, arrivals, count):
    """Milliseconds from the commit to each arrival; every one of `count` streams has had the event of each key."""
    listed = ", ".join(f"'{key}'" for key in keys)
    moment = "(extract(epoch FROM pg_xact_commit_timestamp(xmin)) * 1000000)::bigint"
    commits = database.psql("-F", " ", "-c", f"SELECT key, {moment} FROM idempotency WHERE key IN ({listed})")
    commits = dict(line.split() for line in commits.splitlines())
    found = []
    for key, order in keys.items():
        if len(arrivals.get(order, [])) != count:
            raise Failed(f"{len(arrivals.get(order, []))} of {count} streams had the event of order {order}")
        found += [(arrival - int(commits[key])) / 1000 for arrival in arrivals[order]]
    return found


def percentile(values, percent):
    return round(sorted(values)[len(values) * percent // 100], 2)


class Invoices:
    """Of the demo's orders, in an order of chance: issued ones, which are taken back, and drafts, which are issued."""

    def __init__(self, client, database):
        self._client = client
        self._billing = client.messages("billing.v1.invoice_pb2")
        found = database.psql(
            "-F", " ", "-c",
            "SELECT invoice_id, order_id, state FROM invoice "
            "WHERE order_id::text LIKE '01900001-0000-7000-8000-%' AND state IN (1, 2)")
        self._rest = [line.split() for line in found.splitlines()]
        random.shuffle(self._rest)

    def change(self, server, token, pause):
        """Changes the next after so many seconds; answers with the call's key and the order."""
        time.sleep(pause)
        invoice, order, state = self._rest.pop()
        key, method = str(uuid.uuid4()), "ActivateInvoice" if state == "1" else "CancelInvoice"
        request = getattr(self._billing, f"{method}Request")(invoice_id=invoice)
        self._client.call(server, f"/billing.v1.InvoiceService/{method}", request, token, key)
        return key, order
