"""docs/metrics.md, from the sources, the rules and the page of deploy/prometheus: python Tests/EndToEnd/metric_page.py > docs/metrics.md"""

import functools
import pathlib
import re
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROMETHEUS = ROOT / "deploy/prometheus"


@dataclass(frozen=True)
class Family:
    name: str
    kind: str
    help: str


@dataclass(frozen=True)
class Rule:
    kind: str
    name: str
    expression: str


@dataclass(frozen=True)
class Panel:
    title: str
    question: str
    expression: str
    unit: str


def families():
    """Every family that the sources name, as Prometheus calls it."""
    text = r'"((?:[^"\\]|\\.)*)"'
    made = re.compile(
        r'(?:MetricFamily|family|gauge)\(\s*"([a-z][a-z._0-9]*)"(?:,\s*\.(counter|gauge|histogram))?(?:,\s*unit:\s*"([^"]*)")?,'
        rf'\s*help:\s*{text}', re.DOTALL)
    # The one whose name stands elsewhere.
    sources = [path.read_text().replace("Self.dropped.label", '"metrics.instruments.dropped"') for path in (ROOT / "Sources").rglob("*.swift")]
    found = [match.groups() for source in sources for match in made.finditer(source)]
    return sorted((Family(exposed(name, kind or "gauge", unit or ""), kind or "gauge", what) for name, kind, unit, what in found),
                  key=lambda family: family.name)


def exposed(name, kind, unit):
    """The name that PrometheusText gives it."""
    name = re.sub("[^a-zA-Z0-9]", "_", name)
    suffix = {"s": "_seconds", "By": "_bytes"}.get(unit, "")
    if not name.endswith(suffix):
        name += suffix
    return name + "_total" if kind == "counter" and not name.endswith("_total") else name


@functools.cache
def rules():
    text = (PROMETHEUS / "marketplace.rules.yml").read_text()
    blocks = re.split(r"^ +- (?=record:|alert:)", text, flags=re.MULTILINE)[1:]
    found = []
    for block in blocks:
        kind, name = re.match(r"(record|alert): (\S+)", block).groups()
        expression = re.search(r"^ +expr: (.+?)(?=^ +(?:for|labels|annotations|#|- )|\Z)", block, re.DOTALL | re.MULTILINE).group(1)
        found.append(Rule(kind, name, expression))
    return found


def panels():
    text = (PROMETHEUS / "consoles/marketplace.html").read_text()
    return [Panel(*match) for match in re.findall(
        r'\{\{ template "panel" \(args "([^"]+)" "([^"]+)" `([^`]+)` "(number|percent|seconds|bytes|time)"\) \}\}', text)]


def uses(expression, family):
    """Whether an expression has the family, or something recorded of it."""
    if re.search(rf"\b{family.name}(?:_bucket|_sum|_count)?\b", expression):
        return True
    return any(rule.name in expression and uses(rule.expression, family) for rule in rules() if rule.kind == "record")


def page():
    lines = [
        "# Metrics", "",
        "What `marketplace-server serve --admin HOST:PORT` gives Prometheus, with the panel of `deploy/prometheus/consoles/marketplace.html`"
        " that shows it and the alerts of `deploy/prometheus/marketplace.rules.yml` that watch it, which the [runbook](runbook.md) explains."
        " Made by `python Tests/EndToEnd/metric_page.py > docs/metrics.md`; a test says when that is due.", "",
        "Families are there once they have something to say: those of the replica, deliveries and certificates where there are such, those"
        " by kind, method or statement from the first time on, and what is read from the database while it can be read.", "",
        "| metric | kind | says | panels | alerts |", "|---|---|---|---|---|"]
    shown, watched = panels(), [rule for rule in rules() if rule.kind == "alert"]
    for family in families():
        titles = ", ".join(panel.title for panel in shown if uses(panel.expression, family)) or "–"
        alerts = ", ".join(f"[{rule.name}](runbook.md#{rule.name.lower()})" for rule in watched if uses(rule.expression, family)) or "–"
        what = family.help.replace("|", "\\|")
        lines.append(f"| `{family.name}` | {family.kind} | {what} | {titles} | {alerts} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(page(), end="")
