"""The part `database`: a call that reads is at least as fast as its statements alone are in pgbench.

`database.read` is billing.v1.InvoiceService/GetInvoice: an employee's token is checked, the role's permissions are read, row-level security
is on, and the answer has an invoice with five lines. What pgbench repeats is what the server was seen to send for the call.
`database.read_cpu` is what a call takes of the processors, the server's and PostgreSQL's, against pgbench's and PostgreSQL's. All calls
are of one session, which reads that begin alike may share; `database.read_apart` has a session for each connection.

  the server   8 connections of h2load with several calls under way on each; the server has a loop for each core, and each loop one
               connection to PostgreSQL for reads
  pgbench      8 clients, 2 threads, prepared statements, the call's statements in one pipeline with one Sync: the fastest form it has

Both read the same invoice within a round, another one in each. Rounds alternate, and so does who is first. pgbench gets its results as text
where the server asks for binary, which pgbench cannot.
"""

import functools
import random
import uuid

import notifications
import writes
from figure import Figure
from load import H2Load, H2LoadEach, PgBench
from programs import Client, Database, Failed, Server
from recording import Recording, statements_are_logged

ORDERS = 4000
CLIENTS = 8
METHOD = "/billing.v1.InvoiceService/GetInvoice"
MIN_RATE, MAX_CPU = 1.3, 0.7


def measure(given):
    client = Client()
    with Database(given.binaries, ORDERS) as database:
        with statements_are_logged(database), Server(given.binaries, database) as server:
            tokens = [client.sign_in(server) for _ in range(CLIENTS)]
            recorded = invoice_id(1)
            start = database.log.stat().st_size
            read(client, server, recorded, tokens[0])
            recording = Recording(database.log.read_bytes()[start:].decode())
        with Server(given.binaries, database) as server:
            headers = [{"authorization": f"Bearer {token}"} for token in tokens]
            together = functools.partial(H2Load(CLIENTS, given.streams).run, headers=headers[0])
            apart = functools.partial(H2LoadEach(given.streams).run, headers_of_each=headers)
            what = "GetInvoice: an invoice with its 5 lines, token, permissions and row-level security"
            yield from compare(given, client, database, server, tokens[0], recording, recorded, together, "database.read", what)
            rate, _ = compare(
                given, client, database, server, tokens[0], recording, recorded, apart, "database.read_apart",
                "GetInvoice, with a session for each connection")
            yield rate
        yield from writes.measure(given, client, database)
        yield from notifications.measure(given, client, database)


def compare(given, client, database, server, token, recording, recorded, load_of, name, what):
    """How many calls the server answers, and what one takes of the processors, each against pgbench in turns."""
    pgbench = PgBench(CLIENTS, 2, recording.script())
    rates, costs = [], []

    def serve(invoice, seconds):
        request, response = read(client, server, invoice, token)
        before = server.cpu_seconds(), database.cpu_seconds()
        load = load_of(server, METHOD, request, response, seconds=seconds)
        spent = server.cpu_seconds() - before[0], database.cpu_seconds() - before[1]
        if failed := server.failed_calls():
            raise Failed(f"{len(failed)} calls failed, the first: {failed[0]}")
        return load, *spent

    def repeat(invoice, seconds):
        replacing = {recorded: invoice}
        counts = recording.row_counts(database, replacing)
        if min(counts[:2]) < 1 or max(counts) < 5:
            raise Failed(f"the call's statements alone find {counts} rows of {invoice}")
        before = database.cpu_seconds()
        load = pgbench.run(database, recording.variables(replacing), seconds)
        return load, database.cpu_seconds() - before

    # Warms both up.
    repeat(recorded, 1)
    serve(recorded, 1)
    for number in range(given.rounds):
        invoice = invoice_id(random.randint(1, ORDERS))
        if number % 2 == 0:
            served, repeated = serve(invoice, given.seconds), repeat(invoice, given.seconds)
        else:
            repeated, served = repeat(invoice, given.seconds), serve(invoice, given.seconds)
        rates.append((served[0].calls_per_second, repeated[0].calls_per_second))
        costs.append((served, repeated))

    served, repeated = [cost[0] for cost in costs], [cost[1] for cost in costs]
    ours = {
        "server_cpu_us": per_call((load, server) for load, server, _ in served),
        "postgres_cpu_us": per_call((load, postgres) for load, _, postgres in served),
        "h2load_cpu_us": per_call((load, load.cpu_seconds) for load, _, _ in served),
    }
    theirs = {
        "pgbench_cpu_us": per_call((load, load.cpu_seconds) for load, _ in repeated),
        "pgbench_postgres_cpu_us": per_call(repeated),
    }
    other = f"pgbench -M prepared -c {CLIENTS} of its {len(recording.statements)} statements"
    details = {"connections": CLIENTS, "streams": given.streams, **ours, **theirs}
    return (
        Figure(name=name, what=what, ratio_to=other, rounds=rates, unit="calls/s", bound=MIN_RATE, details=details),
        Figure(
            name=f"{name}_cpu", what="processor time of such a call, of either side with PostgreSQL's", ratio_to=other,
            rounds=[
                (1e6 * (server + postgres) / load.calls, 1e6 * (by_hand.cpu_seconds + by_postgres) / by_hand.calls)
                for (load, server, postgres), (by_hand, by_postgres) in costs
            ], unit="µs of processor time a call", bound=MAX_CPU, details={}, is_cost=True))


def per_call(costs):
    """Microseconds of processor time for each call, over all rounds."""
    costs = list(costs)
    return round(1e6 * sum(seconds for _, seconds in costs) / sum(load.calls for load, _ in costs), 1)


def read(client, server, invoice, token):
    """The bytes of the request and of the answer, once it is known to be right."""
    billing = client.messages("billing.v1.invoice_pb2")
    request = billing.GetInvoiceRequest(invoice_id=invoice)
    answer = client.call(server, METHOD, request, token)
    found = billing.GetInvoiceResponse.FromString(answer).invoice
    if found.id != invoice or len(found.lines) != 5 or found.total.minor_units != sum(line.net.minor_units for line in found.lines):
        raise Failed(f"GetInvoice({invoice}) answers {found}")
    return request.SerializeToString(), answer


def invoice_id(number):
    """The invoice of the order with this number in orders.sql."""
    return str(uuid.UUID(f"01900001-0000-7001-8000-{number:012x}"))
