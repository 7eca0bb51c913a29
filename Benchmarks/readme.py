"""The table of figures in a file such as the README: between its marks, a line for each figure that has a bound."""

import datetime
import re
import subprocess

import machine
from programs import ROOT, Failed

BEGIN, END = "<!-- figures: scripts/bench --write -->", "<!-- end of figures -->"
HEAD = ["| figure | here | beside it | bound | measured |", "|---|---|---|---|---|"]
ROW = re.compile(r"\| `([\w.]+)`")


class FiguresFile:
    """Writes figures to their places as they come, so that a run that is ended early has written what it measured."""

    def __init__(self, path):
        self.path = path
        self.measured = set()
        text = path.read_text()
        if text.count(BEGIN) != 1 or text.count(END) != 1:
            raise Failed(f"{path} has no place for figures: a line {BEGIN} and behind it one {END}")
        self.before, rest = text.split(BEGIN)
        table, self.after = rest.split(END)
        lines = table.strip().splitlines()
        self.rows = {match[1]: line for line in lines if (match := ROW.match(line))}
        self.machine = next((line for line in lines if line.startswith("On ")), None)

    def begin(self, is_whole):
        """Figures of two machines are no table: throws Failed unless every part is measured anew."""
        if self.machine == machine_line():
            return
        if self.rows and not is_whole:
            raise Failed(f"{self.path} has figures of another machine ({self.machine}): measure all parts, scripts/bench --write {self.path}")
        self.rows = {}

    def add(self, figure):
        if figure.bound is not None:
            self.measured.add(figure.name)
            self.rows[figure.name] = row(figure)
            self.write()

    def end(self, is_whole):
        """What a whole run did not measure is measured no more."""
        if is_whole:
            self.rows = {name: line for name, line in self.rows.items() if name in self.measured}
        self.write()

    def write(self):
        lines = [BEGIN, machine_line(), "", *HEAD, *(self.rows[name] for name in sorted(self.rows)), END]
        self.path.write_text(self.before + "\n".join(lines) + self.after)


def machine_line():
    of = machine.description()
    return f"On {of['cores']} cores of {of['processor']}, Linux {of['kernel']}, PostgreSQL {of['postgresql']}, h2load {of['h2load']}."


def row(figure):
    here, beside = figure.cells()
    cells = [f"`{figure.name}`: {figure.what}", here, beside, figure.bound_text, measured()]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def measured():
    """When, at which commit, and beside what."""
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
    load = machine.description()["load"].split()[0]
    return f"{datetime.date.today()}, {commit or 'no commit'}, load {load}"
