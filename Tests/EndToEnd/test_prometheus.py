"""deploy/prometheus: its rules and its page, by Debian's Prometheus that scrapes a server which has played the story."""

import html
import math
import re
import socket
import ssl
import subprocess

import pytest
from admin import metrics
from certificates import Authority
from faults import eventually
from metric_page import PROMETHEUS, ROOT, families, page, panels, rules
from product import Product
from prometheus import Prometheus

# What a server without a replica has nothing of, and of which nobody can say when a handler holds its loop.
ABSENT = {
    "postgres_replica_lag_bytes", "postgres_replica_lag_duration_seconds", "rpc_server_loop_holds_total"}
# Where there is nothing while nothing is wrong: no call fails, nothing is slow to be delivered.
QUIET = {"DatabaseUnreadable", "CallsFail", "CallsFailUnexpectedly", "CallsLimited", "ProviderFails", "DeliveriesFail"}


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A server that has played the story twice, and a Prometheus that has seen it."""
    folder = tmp_path_factory.mktemp("prometheus")
    authority = Authority(folder)
    certificate, key = authority.files("server", "127.0.0.1")
    words = (
        "--admin", "127.0.0.1:0", "--tls-cert", certificate, "--tls-key", key, "--limit", "slowStatementThreshold=0",
        "--limit", "outboxWatchInterval=0.5", "--smtp", "smtp://127.0.0.1:9", "--smtp-plaintext", "--smtp-sender", "shop@example.org")
    with Product(folder, words=words) as product:
        product.programs.end(product.server_process)
        # A replica that is none: what is read goes to the primary, and that is counted.
        product.environment["REPLICA_URL"] = product.database.url
        product.start_server()
        admin = product.server_process.stdout.readline().split()[-1]
        with Prometheus(folder, admin) as prometheus:
            eventually(lambda: prometheus.query("outbox_waiting_events"), "a scrape")
            for _ in range(2):
                cut_off(product.address, authority.file)
                done = product.programs.run(
                    "marketplace", "story", "--server", product.address, "--tls-ca", authority.file, "--sandbox", product.sandbox_address)
                assert done.returncode == 0, done.stdout + done.stderr
            settle(prometheus)
            prometheus.admin = admin
            yield prometheus


def cut_off(address, authority):
    """A client that does not speak HTTP/2."""
    host, port = address.rsplit(":", 1)
    context = ssl.create_default_context(cafile=authority)
    context.set_alpn_protocols(["h2"])
    with socket.create_connection((host, int(port)), timeout=10) as plain, context.wrap_socket(plain, server_hostname=host) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n\r\n" + bytes(64))
        while connection.recv(4096):
            pass


def settle(prometheus):
    """Until what the story left has been scraped and the rules have been evaluated behind it, and nothing waits any more."""
    before = max(value for _, value in prometheus.query('timestamp(up{job="marketplace"})'))
    eventually(
        lambda: all(value > before + 2 for _, value in prometheus.query('timestamp(up{job="marketplace"})'))
        and all(value > before + 2 for _, value in prometheus.query("timestamp(marketplace:calls:rate5m)")), "rules behind the story")


def compared(expression):
    """An alert's value and what it is compared with: the sides of its last comparison."""
    value, operator, bound = re.fullmatch(r"(.+) (<|>) ([0-9.e+]+)", expression, re.DOTALL).groups()
    return value, operator, float(bound)


def test_the_configuration_and_the_rules_are_what_promtool_accepts():
    for command in (["check", "config", "prometheus.yml"], ["check", "rules", "marketplace.rules.yml"]):
        done = subprocess.run(["promtool", *command], cwd=PROMETHEUS, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stdout + done.stderr


def test_each_alert_fires_for_what_it_is_for_and_not_for_a_server_at_its_work():
    text = (PROMETHEUS / "marketplace.rules.test.yml").read_text()
    cases = re.findall(r"- name: (\w+)", text)
    assert sorted(cases) == sorted(["nothing", *(rule.name for rule in rules() if rule.kind == "alert")])
    for name in cases[1:]:
        assert f'{{alertname="{name}"}}' in text
    done = subprocess.run(["promtool", "test", "rules", "marketplace.rules.test.yml"], cwd=PROMETHEUS, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_page_of_metrics_is_what_the_sources_have():
    assert page() == (ROOT / "docs/metrics.md").read_text(), "python Tests/EndToEnd/metric_page.py > docs/metrics.md"


def test_every_family_of_the_page_is_one_of_the_server_and_the_other_way_round(scene):
    shown = {re.sub("_(bucket|sum|count)$", "", name) for name, *_ in metrics(scene.admin)}
    known = {family.name for family in families()}
    assert known - shown <= ABSENT and shown - known == set()
    # Whatever an expression names is a family, something recorded, or Prometheus' own.
    recorded = {rule.name for rule in rules() if rule.kind == "record"}
    for one in [*rules(), *panels()]:
        bare = re.sub(r'"[^"]*"|\b(?:by|on|group_left)\s*\([^)]*\)|\{[^}]*\}', "", one.expression)
        named = set(re.findall(r"[a-z_]+(?::[a-z0-9_]+)+|\b[a-z]+(?:_[a-z0-9]+)+\b|\bup\b", bare)) - {"label_replace", "histogram_quantile"}
        assert named and named <= known | recorded | {"up"} | {f"{name}_{part}" for name in known for part in ("bucket", "sum", "count")}, one


def test_every_expression_of_the_rules_gives_data_and_no_alert_fires(scene):
    found = scene.rules()
    assert {rule["name"] for rule in found} == {rule.name for rule in rules()} and all(rule["health"] == "ok" for rule in found)
    for rule in found:
        if rule["type"] == "recording":
            assert_data(scene, rule["query"])
            continue
        value, operator, bound = compared(rule["query"])
        assert {"summary", "runbook_url"} == rule["annotations"].keys() and rule["labels"]["severity"] in ("page", "ticket")
        if rule["name"] not in QUIET and not any(name in value for name in ABSENT):
            assert_data(scene, value)
        # A debug build under other tests may be slow; not for as long as an alert of that waits.
        assert rule["state"] != "firing", rule


def assert_data(scene, expression):
    samples = scene.query(expression)
    assert samples and not all(math.isnan(value) for _, value in samples), expression


def test_the_page_shows_what_every_panel_asks_for(scene):
    shown = scene.get("/consoles/marketplace.html")
    sections = re.findall(r"<section>(.*?)</section>", shown, re.DOTALL)
    assert len(sections) == len(panels()) > 30
    for panel, section in zip(panels(), sections):
        assert panel.title in html.unescape(section) and panel.question in html.unescape(section)
        # What its line is asked for by.
        assert html.unescape(re.search(r'data-query="([^"]*)"', section).group(1)) == panel.expression
        if any(name in panel.expression for name in ABSENT):
            continue
        assert_data(scene, panel.expression)
        values = re.findall(r'<td data-value="[^"]+">([^<]+)</td>', section)
        assert any(re.match(r"\s*-?[0-9]", value) for value in values), (panel, section)
