"""The part `flows`: a resident orders a service that is invoiced automatically and pays, and the provider confirms: one business flow.

`flows.rate` is how many of them end in a second, against the statements that the server was seen to send for one, repeated by pgbench in
pipelines; the faster of 8 clients and 32 counts. A flow is CreateOrder (order, items, invoice with its line, two events and the remembered
answer in one statement) and StartPayment (the intent with its timer, the provider's answer, and its outcome: payment, invoice, postings of
the sale and of the partner's commission, event). `flows.cpu` is what one takes of the processors, of either side with PostgreSQL's;
`flows.p99` how long a flow takes at half of the load, of a server that had as much before.

  the server   8 connections with 32 flows under way on each, by a resident
  pgbench      8 or 32 clients, 2 threads, prepared statements, each pipeline as the server sends it

The provider is in neither: the server's is one that confirms at once and remembers nothing, a process of its own whose time is not counted.
What the server makes of identifiers and numbers, pgbench makes of a number, by an expression in the place of the parameter. Its sessions are
new in each round and plan 32 statements first, which is a good part of a short round: with --seconds 20 it is little.
"""

import contextlib
import re
import statistics
import subprocess
import time
import uuid

from figure import Amount, Figure
from load import ClientLoad, PgBench
from programs import ROOT, Client, Database, Failed, Server, run
from recording import EXECUTE, PARAMETER, entries, statements_are_logged
from writes import NEW, type_of

CONNECTIONS, STREAMS = 8, 32
CLIENTS = (8, 32)
# «Доставка воды» of a partner, «Бутыль 19 л», and Anna Petrova, as `marketplace-server demo` has them.
WATER, BOTTLE = "01900000-0000-7a0b-8000-000000000001", "01900000-0000-7a0c-8000-000000000001"
ANNA = "+79110000001"
MIN_RATE, MAX_P99_MS = 1, 50
# Of elements that are all null PostgreSQL knows no type; by the names that the statement gives them.
TYPES_OF_NULLS = {"item": "uuid[]", "percent": "integer[]", "vat": "integer[]", "partner": "uuid[]"}


def measure(given):
    client = Client()
    with Database(given.binaries, 1) as database, provider(given) as address:
        # Tables of a size at which plans are those of a running installation; those of empty ones read every row.
        name, scale = ("quick", 1) if given.quick else ("flows", 2)
        if not database.psql("-c", f"SELECT 1 FROM organization WHERE code = '{name}-rechnoy'").strip():
            run(given.binaries / "marketplace-server", "seed", "--name", name, "--scale", scale, "--database", database.url)
        # What the seed has under way is nobody's work here.
        database.psql("-c", "DELETE FROM timer")
        with sandbox(given) as real:
            with statements_are_logged(database), Server(given.binaries, database, real) as server:
                token = sign_in(client, server, real)
                flow = Flow(*recorded(client, database, server, token))
        rounds = []
        for number in range(given.warmups + given.rounds):
            sides = {"served": lambda: serve(given, database, address, token), "repeated": lambda: repeat(given, database, flow)}
            order = sides if number % 2 else reversed(sides)
            rounds.append({name: sides[name]() for name in order})
        served, repeated = ([sides[name] for sides in rounds[given.warmups:]] for name in ("served", "repeated"))
        best = [max(theirs.values(), key=lambda found: found["rate"]) for theirs in repeated]
        half = statistics.median(ours["rate"] for ours in served) / 2
        paced = serve(given, database, address, token, "--pace", half, is_warm=True)

    def median(of):
        return round(statistics.median(of), 1)

    other = f"pgbench -M prepared of its {flow.statement_count} statements, at its best of -c {' and -c '.join(map(str, CLIENTS))}"
    what = "order, automatic invoice, payment and confirmation"
    yield Figure(
        name="flows.rate", what=what, ratio_to=other, rounds=[(ours["rate"], theirs["rate"]) for ours, theirs in zip(served, best)],
        unit="flows/s", bound=MIN_RATE,
        details={
            "connections": CONNECTIONS, "streams": STREAMS,
            **{name: median(ours[name] for ours in served)
               for name in ("median_ms", "p99_ms", "server_cpu_us", "postgres_cpu_us", "load_cpu_us")},
            **{f"pgbench_{clients}_clients": median(theirs[clients]["rate"] for theirs in repeated) for clients in CLIENTS}})
    yield Figure(
        name="flows.cpu", what="processor time of such a flow, of either side with PostgreSQL's", ratio_to=other,
        rounds=[
            (ours["server_cpu_us"] + ours["postgres_cpu_us"], theirs["pgbench_cpu_us"] + theirs["postgres_cpu_us"])
            for ours, theirs in zip(served, best)
        ], unit="µs of processor time a flow", bound=1, details={}, is_cost=True)
    yield Amount(
        name="flows.p99", what=f"of a flow at half of that load, {half:,.0f} a second", value=paced["p99_ms"], unit="ms",
        bound=MAX_P99_MS, details={"median_ms": round(paced["median_ms"], 2), "flows_per_second": round(paced["rate"], 1)})


@contextlib.contextmanager
def provider(given):
    """Confirms every payment at once."""
    process = subprocess.Popen(
        [given.binaries / "benchmark-client", "provider"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield process.stdout.readline().split()[-1]
    finally:
        process.communicate()


@contextlib.contextmanager
def sandbox(given):
    """The demo's provider, which has the SMS centre that residents sign in by."""
    state = ROOT / ".local/bench-sandbox"
    process = subprocess.Popen(
        [given.binaries / "sandbox-provider", "--port", "0", "--state", state, "--delay-ms", "0"], stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True)
    try:
        yield process.stdout.readline().split()[-1]
    finally:
        process.terminate()
        process.wait()
        run("rm", "-rf", state)


def sign_in(client, server, address):
    """An access token of Anna's."""
    access, sms = client.messages("access.v1.session_pb2"), client.messages("sandbox.v1.sandbox_pb2")
    client.call(server, "/access.v1.SessionService/RequestCode", access.RequestCodeRequest(organization_code="severny-kvartal", phone=ANNA))
    answer = client.call(At(address), "/sandbox.v1.SmsCentreService/ListMessages", sms.ListMessagesRequest(phone=ANNA))
    code = sms.ListMessagesResponse.FromString(answer).messages[0].text[-6:]
    request = access.CreateSessionRequest(
        organization_code="severny-kvartal", client_id="resident-app", phone=access.PhoneCredential(phone=ANNA, code=code))
    answer = client.call(server, "/access.v1.SessionService/CreateSession", request)
    return access.CreateSessionResponse.FromString(answer).session.access_token


class At:
    """Whom a client calls."""

    def __init__(self, address):
        self.address = address


def serve(given, database, address, token, *options, is_warm=False):
    database.psql("-c", "VACUUM ANALYZE")
    with Server(given.binaries, database, address) as server:
        def prepared():
            load = ClientLoad(given.binaries, "flows", server, CONNECTIONS, STREAMS, "--seconds", given.seconds, *options)
            load.wait_until_ready(token, WATER, BOTTLE)
            return load

        if is_warm and given.warmups:
            prepared().finish()
        load = prepared()
        before = server.cpu_seconds(), database.cpu_seconds()
        seen = load.finish()
        spent = server.cpu_seconds() - before[0], database.cpu_seconds() - before[1]
        if failed := server.failed_calls():
            raise Failed(f"{len(failed)} calls failed, the first: {failed[0]}")
    flows = seen["flows"]
    return {
        **seen, "rate": flows / seen["seconds"], "server_cpu_us": 1e6 * spent[0] / flows, "postgres_cpu_us": 1e6 * spent[1] / flows,
        "load_cpu_us": 1e6 * seen["cpu_seconds"] / flows}


def repeat(given, database, flow):
    """By the number of clients. No server runs meanwhile."""
    found = {}
    for clients in CLIENTS:
        database.psql("-c", "VACUUM ANALYZE")
        before, orders = database.cpu_seconds(), count(database)
        variables = {"base": time.time_ns() // 1000, "i": -1, **flow.constants}
        load = PgBench(clients, 2, flow.script).run(database, variables, given.seconds)
        spent = database.cpu_seconds() - before
        made = [after - before for before, after in zip(orders, count(database))]
        if set(made) != {load.calls}:
            raise Failed(f"pgbench repeated {load.calls} flows, which made {made} orders, paid invoices, payments and events of them")
        # The server gets none of them to give a position.
        database.psql("-c", "DELETE FROM outbox WHERE position IS NULL")
        found[clients] = {
            "rate": load.calls_per_second, "postgres_cpu_us": 1e6 * spent / load.calls,
            "pgbench_cpu_us": 1e6 * load.cpu_seconds / load.calls}
    return found


def count(database):
    rows = database.psql(
        "-c", "SELECT (SELECT count(*) FROM customer_order), (SELECT count(*) FROM invoice WHERE state = 3), "
        "(SELECT count(*) FROM payment WHERE state = 3), (SELECT count(*) FROM outbox WHERE kind = 5 AND position IS NULL) + "
        "(SELECT count(*) FROM outbox WHERE kind = 5 AND position IS NOT NULL)")
    return [int(number) for number in rows.strip().split("|")]


def recorded(client, database, server, token):
    """The pipelines of a flow, in their order; the number of its order; and what tells a new identifier among their parameters."""
    marketplace, billing = client.messages("marketplace.v1.order_pb2"), client.messages("billing.v1.payment_pb2")
    began, keys = time.time_ns() // 1_000_000, set()
    keys.add(key := str(uuid.uuid4()))
    items = [{"option_id": BOTTLE, "quantity": {"thousandths": 1000}}]
    start = database.log.stat().st_size
    answer = marketplace.CreateOrderResponse.FromString(client.call(
        server, "/marketplace.v1.OrderService/CreateOrder", marketplace.CreateOrderRequest(service_id=WATER, items=items), token, key))
    keys.add(key := str(uuid.uuid4()))
    paid = billing.StartPaymentResponse.FromString(client.call(
        server, "/billing.v1.PaymentService/StartPayment",
        billing.StartPaymentRequest(invoice_id=answer.invoice_id, method=billing.PAYMENT_METHOD_SBP), token, key))
    if paid.payment.state != billing.PAYMENT_STATE_SUCCEEDED:
        raise Failed(f"the payment was not confirmed at once: {paid}")
    time.sleep(0.2)
    log = database.log.read_bytes()[start:].decode()
    return in_time(log), answer.order.number, lambda id: id in keys or id[14] == "7" and int(id.replace("-", "")[:12], 16) >= began


def in_time(log):
    """What the server's sessions ran for the flow, in the order of the log: whatever enters the organization, up to its Sync, is one pipeline.
    Nothing else enters it: no timer is due, and nobody is told of events."""
    found, running = [], {}
    for process, level, text in entries(log):
        if level == "LOG" and (execute := EXECUTE.match(text)):
            sql = execute["sql"].strip()
            if "enter(" in sql or "set_config('app.organization_id'" in sql:
                found.append([])
                running[process] = found[-1]
            elif not sql.startswith(("SELECT", "WITH head")) or "_timers(" in sql or "sequence_outbox(" in sql:
                running[process] = []
            running.setdefault(process, []).append((sql, []))
        elif level == "DETAIL" and text.startswith("parameters: ") and running.get(process):
            values = {int(number): None if text == "NULL" else quoted.replace("''", "'") for number, text, quoted in PARAMETER.findall(text)}
            running[process][-1][1].extend(values[number] for number in sorted(values))
    written = [sum(sql.startswith("WITH head") for sql, _ in run) for run in found]
    if sum(written) != 3 or len(found) != 8:
        raise Failed(f"PostgreSQL's log shows {len(found)} pipelines of a flow with {sum(written)} writes, not 8 with 3")
    return found


class Flow:
    """A pgbench script of the pipelines; every run of it has identifiers and an order's number of its own."""

    def __init__(self, pipelines, number, is_new):
        self._number, self._is_new = str(number), is_new
        self._new, self.constants = {}, {}
        self.statement_count = sum(map(len, pipelines))
        body = []
        for pipeline in pipelines:
            body += ["\\startpipeline", *(self._statement(sql, values) for sql, values in pipeline), "\\endpipeline"]
        if len(self._new) > 32:
            raise Failed(f"a flow has {len(self._new)} new identifiers, more than there is room for")
        sets = ["\\set i :i + 1", "\\set order_number (:base + :i) * 64 + :client_id"]
        sets += [f"\\set {name} ((:base + :i) * 64 + :client_id) * 32 + {place}" for place, name in enumerate(self._new.values())]
        self.script = "\n".join([*sets, *body]) + "\n"

    def _statement(self, sql, values):
        """With the variables in a comment, where pgbench gives each its number, and those numbers in the text behind it."""
        names, texts, aliases = [], [], aliases_of(sql)
        for place, value in enumerate(values, 1):
            def at(name):
                if name not in names:
                    names.append(name)
                return f"${names.index(name) + 1}"

            texts.append(self._parameter(value, at, sql.startswith("WITH"), aliases.get(place)))
        text = re.sub(r"\$(\d+)", lambda match: texts[int(match[1]) - 1], sql)
        return f"/* {' '.join(':' + name for name in names)} */ {text};"

    def _parameter(self, value, at, is_typed, alias):
        """What is written in a parameter's place; `at` gives a variable its place there."""
        if value is None:
            return "NULL"
        if value == "":
            # pgbench has no empty variable.
            return "''"
        if value == self._number and is_typed:
            return at("order_number") + "::bigint"
        elements = value[1:-1].split(",") if value.startswith("{") and value.endswith("}") else None
        if elements and all(self._is_id(element) for element in elements):
            return f"ARRAY[{', '.join(NEW.format(at(self._name(element))) for element in elements)}]"
        if self._is_id(value):
            return NEW.format(at(self._name(value)))
        if not is_typed:
            return at(self._constant(value))
        if elements and set(elements) == {"NULL"}:
            return f"{at(self._constant(value))}::{TYPES_OF_NULLS[alias]}"
        # What is no array PostgreSQL knows by its place.
        kind = type_of(value) or ("text[]" if elements else "")
        return at(self._constant(value)) + (kind and f"::{kind}")

    def _is_id(self, text):
        return re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", text) is not None and self._is_new(text)

    def _name(self, id):
        return self._new.setdefault(id, f"n{len(self._new)}")

    def _constant(self, value):
        """A variable for each place: one value may have a type in one and another in the next."""
        name = f"c{len(self.constants)}"
        self.constants[name] = value
        return name


def aliases_of(sql):
    """The names that a statement gives the elements of its parameters that are arrays, by the parameters' numbers."""
    found = {}
    for parameters, names in re.findall(r"unnest\(((?:\$\d+[,\s]*)+)\)\s+AS \w+ \(([^)]*)\)", sql):
        found |= dict(zip((int(number) for number in re.findall(r"\$(\d+)", parameters)), (name.strip() for name in names.split(","))))
    return found
