"""What the server really sends for a call, found in PostgreSQL's own log, as a transaction that pgbench can repeat."""

import contextlib
import re

from programs import Failed

ENTRY = re.compile(r"^\S+ \S+ \S+ \[(?P<process>\d+)\] (?P<level>[A-Z]+):  (?P<text>.*)$")
EXECUTE = re.compile(r"^execute [^:]+: (?P<sql>.*)$", re.DOTALL)
PARAMETER = re.compile(r"\$(\d+) = (NULL|'((?:[^']|'')*)')")
SEPARATOR = "-- the end of a statement --"


@contextlib.contextmanager
def statements_are_logged(database):
    """For sessions that begin inside; those that have begun before or begin after are not slowed."""
    setting = "SELECT format('ALTER DATABASE %%I %s', current_database()) \\gexec"
    database.psql(text=setting % "SET log_statement = ''all''")
    try:
        yield
    finally:
        database.psql(text=setting % "RESET log_statement")


class Recording:
    """The statements of one call that reads, with their parameters as text, in the order of their execution."""

    def __init__(self, log_text):
        """`log_text` is what PostgreSQL logged while the call ran. The call's own session is the one that entered an organization."""
        calls = [statements for statements in sessions(log_text) if any("enter(" in sql for sql, _ in statements)]
        if len(calls) != 1:
            raise Failed(f"PostgreSQL's log shows {len(calls)} sessions that served the call, not one")
        self.statements = calls[0]
        if any(None in values for _, values in self.statements):
            raise Failed("a parameter is null, and pgbench has none")

    def script(self):
        """A pgbench script of them, to the letter. They travel as the server sends them: in one pipeline with one Sync at its end, which
        makes one implicit transaction of them.

        pgbench numbers variables by their places, so that two places of `$1` would be two parameters. A comment names each variable
        once, and behind it the text has its own `$1`, `$2`, … for them."""
        lines = ["\\startpipeline"]
        for index, (sql, values) in enumerate(self.statements):
            names = " ".join(f":p{index}_{number + 1}" for number in range(len(values)))
            lines.append(f"/* {names} */ {sql.strip()};")
        return "\n".join(lines + ["\\endpipeline"]) + "\n"

    def variables(self, replacing):
        """The parameters by the names of ``script``; `replacing` has other values for recorded ones."""
        return {
            f"p{index}_{number + 1}": replacing.get(value, value)
            for index, (_, values) in enumerate(self.statements)
            for number, value in enumerate(values)
        }

    def row_counts(self, database, replacing):
        """How many rows each statement has as role marketplace_app: the proof that what pgbench repeats finds what the call found."""
        text = "BEGIN;\nSET LOCAL ROLE marketplace_app;\n"
        for index, (sql, values) in enumerate(self.statements):
            literals = ", ".join("'" + replacing.get(value, value).replace("'", "''") + "'" for value in values)
            text += f"PREPARE s{index} AS {sql};\nEXECUTE s{index}({literals});\n\\echo {SEPARATOR}\n"
        results = database.psql(text=text + "ROLLBACK;\n").split(SEPARATOR + "\n")
        return [result.count("\n") for result in results[: len(self.statements)]]


def sessions(log_text):
    """What each session executed, in the order of the sessions' first statements: statements with their parameters as text."""
    found = {}
    for process, level, text in entries(log_text):
        if level == "LOG" and (execute := EXECUTE.match(text)):
            found.setdefault(process, []).append((execute["sql"], []))
        elif level == "DETAIL" and text.startswith("parameters: ") and process in found:
            values = {int(number): None if text == "NULL" else quoted.replace("''", "'") for number, text, quoted in PARAMETER.findall(text)}
            found[process][-1][1].extend(values[number] for number in sorted(values))
    return list(found.values())


def entries(log_text):
    """(process, level, text) of each entry; the further lines of one begin with a tab."""
    current = None
    for line in log_text.splitlines():
        if (entry := ENTRY.match(line)) is not None:
            if current:
                yield tuple(current)
            current = [entry["process"], entry["level"], entry["text"]]
        elif current:
            current[2] += "\n" + line.removeprefix("\t")
    if current:
        yield tuple(current)
