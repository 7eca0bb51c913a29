"""Of the part `database`: a call that changes something ends more often in a second than its statements alone do in pgbench.

`database.write` is MarkInvoicePaid and MakeInvoiceUnpaid in turns, each a unit of work: the order's version, the invoice's state, a posting
of the ledger, an event and the remembered answer, in one statement whose commit waits for the disk. What pgbench repeats is what the server
was seen to send for the two calls, the reads of one in one pipeline and its write in another; the faster of 8 clients and 32 counts.

  the server   8 connections with 32 calls under way on each, every one of them with an invoice and idempotency keys of its own
  pgbench      8 or 32 clients, 2 threads, prepared statements, as many orders as the server's, shared out to the clients

No two calls of either side meet in an order. Identifiers that the server makes, pgbench makes of a number, by an expression in the place of
the parameter; what the server was seen to write for an answer and an event, pgbench writes each time.
"""

import re
import statistics
import time
import uuid

from figure import Figure
from load import ClientLoad, PgBench
from programs import Failed, Server
from recording import sessions, statements_are_logged

SERVICE = "/billing.v1.InvoiceService"
CONNECTIONS, STREAMS = 8, 32
LANES = CONNECTIONS * STREAMS
CLIENTS = (8, 32)
# pgbench's orders are behind those of the server's lanes; the first of them is the one that is recorded.
FIRST = 1001
ORDER, INVOICE = "01900001000070008000", "01900001000070018000"
ORDER_OF, INVOICE_OF = (f"('{start}' || lpad(to_hex({{}}::bigint), 12, '0'))::uuid" for start in (ORDER, INVOICE))
NEW = "('0190000200007000' || lpad(to_hex({}::bigint), 16, '0'))::uuid"
MIN_RATE = 2.5


def measure(given, client, database):
    with statements_are_logged(database), Server(given.binaries, database) as server:
        cycle = Cycle(*recorded(client, database, server, client.sign_in(server)))
    rounds = []
    for number in range(given.warmups + given.rounds):
        sides = {"served": lambda: serve(given, client, database), "repeated": lambda: repeat(given, database, cycle)}
        order = sides if number % 2 else reversed(sides)
        rounds.append({name: sides[name]() for name in order})
    served, repeated = ([sides[name] for sides in rounds[given.warmups:]] for name in ("served", "repeated"))

    def median(of):
        return round(statistics.median(of), 1)

    yield Figure(
        name="database.write", what="MarkInvoicePaid and MakeInvoiceUnpaid in turns: order, invoice, ledger, event and answer in one statement",
        ratio_to=f"pgbench -M prepared of their {cycle.statement_count} statements, at its best of -c {' and -c '.join(map(str, CLIENTS))}",
        rounds=[(ours["rate"], max(rate for rate, _ in theirs.values())) for ours, theirs in zip(served, repeated)], unit="calls/s",
        bound=MIN_RATE,
        details={
            "connections": CONNECTIONS, "streams": STREAMS,
            **{name: median(ours[name] for ours in served)
               for name in ("median_ms", "p99_ms", "server_cpu_us", "postgres_cpu_us", "load_cpu_us")},
            **{f"pgbench_{clients}_clients": median(theirs[clients][0] for theirs in repeated) for clients in CLIENTS},
            **{f"pgbench_{clients}_clients_postgres_cpu_us": median(theirs[clients][1] for theirs in repeated) for clients in CLIENTS}})


def serve(given, client, database):
    with Server(given.binaries, database) as server:
        load = ClientLoad(given.binaries, "writes", server, CONNECTIONS, STREAMS, "--seconds", given.seconds)
        load.wait_until_ready(client.sign_in(server), *(invoice_id(1 + lane) for lane in range(LANES)))
        before = server.cpu_seconds(), database.cpu_seconds()
        seen = load.finish()
        spent = server.cpu_seconds() - before[0], database.cpu_seconds() - before[1]
        if failed := server.failed_calls():
            raise Failed(f"{len(failed)} calls failed, the first: {failed[0]}")
    calls = seen["calls"]
    return {
        **seen, "rate": calls / seen["seconds"], "server_cpu_us": 1e6 * spent[0] / calls, "postgres_cpu_us": 1e6 * spent[1] / calls,
        "load_cpu_us": 1e6 * seen["cpu_seconds"] / calls}


def repeat(given, database, cycle):
    """Calls per second and PostgreSQL's microseconds of processor time for each, by the number of clients. No server runs meanwhile."""
    found = {}
    for clients in CLIENTS:
        version = new_version()
        prepare(database, version)
        before = database.cpu_seconds()
        variables = {"base": version, "i": -1, "orders": LANES // clients, **cycle.constants}
        load = PgBench(clients, 2, cycle.script).run(database, variables, given.seconds)
        spent = database.cpu_seconds() - before
        calls = 2 * load.calls
        versions, events = database.psql(
            "-c", f"SELECT (SELECT sum(version - {version}) FROM customer_order WHERE order_id IN ({ORDERS})), "
            f"(SELECT count(*) FROM outbox WHERE order_version > {version} AND order_id IN ({ORDERS}))").strip().split("|")
        if int(versions) != calls or int(events) != calls:
            raise Failed(f"pgbench repeated {calls} calls, which wrote {versions} versions and {events} events")
        # The server gets none of them to give a position.
        database.psql("-c", f"DELETE FROM outbox WHERE order_id IN ({ORDERS}) AND position IS NULL")
        found[clients] = calls * load.calls_per_second / load.calls, 1e6 * spent / calls
    return found


def new_version():
    """Above every version that an order has had, in earlier runs too: microseconds since 1970."""
    return time.time_ns() // 1000


def prepare(database, version):
    """The orders of pgbench's clients with this version, each with a draft of the first's lines."""
    database.psql(text=f"""
        BEGIN;
        SET LOCAL session_replication_role = replica;
        UPDATE customer_order SET version = {version}, state = 1 WHERE order_id IN ({ORDERS});
        UPDATE invoice_line l SET price_item_id = r.price_item_id, tariff = r.tariff, quantity = r.quantity, gross_minor = r.gross_minor,
            discount_basis_points = r.discount_basis_points, discount_minor = r.discount_minor, net_minor = r.net_minor
          FROM invoice_line r
          WHERE r.invoice_id = '{invoice_id(FIRST)}' AND r.place = l.place AND l.invoice_id IN ({INVOICES});
        UPDATE invoice i SET version = {version}, state = 1, issued_at = NULL, paid_at = NULL, paid_minor = 0, total_minor = r.total_minor
          FROM invoice r WHERE r.invoice_id = '{invoice_id(FIRST)}' AND i.invoice_id IN ({INVOICES});
        COMMIT;
        VACUUM ANALYZE;""")


def recorded(client, database, server, token):
    """The statements of a call that marks the first order's invoice paid and of one that takes it back, as their reads and their writes;
    and what tells a new identifier among their parameters."""
    version, keys = new_version(), set()
    prepare(database, version)
    billing = client.messages("billing.v1.invoice_pb2")
    calls = []
    for method, request in (("MarkInvoicePaid", billing.MarkInvoicePaidRequest), ("MakeInvoiceUnpaid", billing.MakeInvoiceUnpaidRequest)):
        start = database.log.stat().st_size
        keys.add(key := str(uuid.uuid4()))
        client.call(server, f"{SERVICE}/{method}", request(invoice_id=invoice_id(FIRST)), token, key)
        found = [run for statements in sessions(database.log.read_bytes()[start:].decode()) for run in runs(statements)]
        reads = next(run for run in found if "enter(" in run[0][0])
        writes = next(run for run in found if len(run) == 2 and run[1][0].startswith("WITH head"))
        calls.append((reads, writes))
    # RFC 9562 §5.7: a UUIDv7 begins with its milliseconds.
    return calls, version, lambda id: id in keys or id[14] == "7" and int(id.replace("-", "")[:12], 16) >= version // 1000


def runs(statements):
    """A session's statements, in runs of which each enters an organization at its beginning."""
    found = []
    for sql, values in statements:
        if not found or "enter(" in sql or "set_config('app.organization_id'" in sql:
            found.append([])
        found[-1].append((sql.strip(), values))
    return found


class Cycle:
    """A pgbench script of several calls of an order, one after the other. Each client has so many `orders`, in turns; `base` is the version
    that each of them begins with."""

    def __init__(self, calls, version, is_new):
        self._constants = {}
        self.statement_count = sum(len(pipeline) for call in calls for pipeline in call)
        self._version, self._is_new = version, is_new
        self._new = {}
        body = []
        for call in calls:
            for pipeline in call:
                body += ["\\startpipeline", *(self._statement(sql, values) for sql, values in pipeline), "\\endpipeline"]
        sets = ["\\set i :i + 1", f"\\set k {FIRST} + :client_id * :orders + :i % :orders", f"\\set v :base + :i / :orders * {len(calls)}"]
        sets += [f"\\set v{step} :v + {step}" for step in range(1, len(calls) + 1)]
        sets += [f"\\set {name} (:base + :i) * 1024 + :client_id * 16 + {number}" for number, name in enumerate(self._new.values())]
        self.script = "\n".join([*sets, *body]) + "\n"
        self.constants = {name: value for value, name in self._constants.items()}

    def _statement(self, sql, values):
        """With the parameters in a comment, where pgbench gives each its number, and those numbers in the text behind it."""
        names, texts = [], []
        for value in values:
            name, text = self._parameter(value, sql.startswith("WITH"))
            if name and name not in names:
                names.append(name)
            texts.append(text.format(f"${names.index(name) + 1}" if name else ""))
        text = re.sub(r"\$(\d+)", lambda match: texts[int(match[1]) - 1], sql)
        return f"/* {' '.join(':' + name for name in names)} */ {text};"

    def _parameter(self, value, is_typed):
        """The variable and what is written in the parameter's place."""
        if value is None:
            return None, "NULL"
        if value == order_id(FIRST):
            return "k", ORDER_OF
        if value == invoice_id(FIRST):
            return "k", INVOICE_OF
        if value.isdigit() and 0 <= (step := int(value) - self._version) < 16:
            return f"v{step or ''}", "{}"
        if (id := re.fullmatch(r"(\{?)([0-9a-f-]{36})\}?", value)) and self._is_new(id[2]):
            return self._new.setdefault(id[2], f"n{len(self._new)}"), f"ARRAY[{NEW}]" if id[1] else NEW
        return self._constants.setdefault(value, f"c{len(self._constants)}"), f"{{}}::{type_of(value)}" if is_typed and type_of(value) else "{}"


def type_of(value):
    """Of a parameter of a statement that writes, as the server says it and pgbench cannot; None for what PostgreSQL knows by its place."""
    is_array = value.startswith("{")
    elements = value[1:-1].split(",") if is_array else [value]
    types = {
        "bigint": r"\d+" if is_array else "-", "boolean": r"[tf]", "bytea": r'"?\\\\?x.*', "uuid": r"[0-9a-f-]{36}",
        "timestamptz": r"\d{4}-\d\d-\d\d .*"}
    name = next((name for name, pattern in types.items() if all(re.fullmatch(pattern, element) for element in elements)), None)
    return name and name + ("[]" if is_array else "")


def order_id(number):
    return str(uuid.UUID(f"{ORDER}{number:012x}"))


def invoice_id(number):
    return str(uuid.UUID(f"{INVOICE}{number:012x}"))


ORDERS, INVOICES = (", ".join(f"'{id_of(FIRST + lane)}'" for lane in range(LANES)) for id_of in (order_id, invoice_id))
