"""The part `database`: a call that reads is at least as fast as its statements alone are in pgbench.

`database.read` is billing.v1.InvoiceService/GetInvoice: an employee's token is checked, the role's permissions are read, row-level security
is on, and the answer has an invoice with five lines. What pgbench repeats is what the server was seen to send for the call.

  the server   8 connections of h2load with several calls under way on each; the server has a loop for each core, and each loop one
               connection to PostgreSQL for reads
  pgbench      8 clients, 2 threads, prepared statements, the call's statements in one pipeline with one Sync: the fastest form it has

Both read the same invoice within a round, another one in each. Rounds alternate, and so does who is first. pgbench gets its results as text
where the server asks for binary, which pgbench cannot.
"""

import random
import uuid

from figure import Figure
from load import H2Load, PgBench
from programs import Client, Database, Failed, Server
from recording import Recording, statements_are_logged

ORDERS = 4000
CLIENTS = 8
METHOD = "/billing.v1.InvoiceService/GetInvoice"


def measure(given):
    client = Client()
    with Database(given.binaries, ORDERS) as database:
        with statements_are_logged(database), Server(given.binaries, database) as server:
            token = sign_in(client, server)
            recorded = invoice_id(1)
            start = database.log.stat().st_size
            read(client, server, recorded, token)
            recording = Recording(database.log.read_bytes()[start:].decode())
        with Server(given.binaries, database) as server:
            yield compare(given, client, database, server, token, recording, recorded)


def compare(given, client, database, server, token, recording, recorded):
    h2load = H2Load(CLIENTS, given.streams)
    pgbench = PgBench(CLIENTS, 2, recording.script())
    rates, costs = [], []

    def serve(invoice, seconds):
        request, response = read(client, server, invoice, token)
        before = server.cpu_seconds(), database.cpu_seconds()
        load = h2load.run(server, METHOD, request, response, {"authorization": f"Bearer {token}"}, seconds)
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
    return Figure(
        name="database.read", what="GetInvoice: an invoice with its 5 lines, token, permissions and row-level security",
        ratio_to=f"pgbench -M prepared -c {CLIENTS} of its {len(recording.statements)} statements", rounds=rates, unit="calls/s", bound=1,
        details={
            "connections": CLIENTS, "streams": given.streams, **ours, **theirs,
            # What the ratio is where nobody else uses the processors and both sides use them up.
            "cpu_ratio": round(sum(theirs.values()) / sum(ours.values()), 3),
        })


def per_call(costs):
    """Microseconds of processor time for each call, over all rounds."""
    costs = list(costs)
    return round(1e6 * sum(seconds for _, seconds in costs) / sum(load.calls for load, _ in costs), 1)


def sign_in(client, server):
    access = client.messages("access.v1.session_pb2")
    request = access.CreateSessionRequest(
        organization_code="severny-kvartal", client_id="crm",
        password=access.PasswordCredential(login="dispatcher", password="marketplace-demo"))
    answer = client.call(server, "/access.v1.SessionService/CreateSession", request)
    return access.CreateSessionResponse.FromString(answer).session.access_token


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
