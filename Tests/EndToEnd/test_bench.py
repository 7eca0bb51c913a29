"""scripts/bench measures what it says; how fast this machine is, or its disk, is no test's business."""

import json
import os
import re
import subprocess

from conftest import BIN, ROOT

BEGIN, END = "<!-- figures: scripts/bench --write -->", "<!-- end of figures -->"


def bench(*arguments):
    return subprocess.run(
        [ROOT / "scripts/bench", "--binaries", BIN, *arguments], capture_output=True, text=True, timeout=300,
        env={**os.environ, "MARKETPLACE_POSTGRES_FSYNC": "off"})


def test_the_database_part_compares_calls_with_the_statements_that_the_server_sent_and_follows_events_to_their_subscribers():
    done = bench("database", "--quick", "--json")
    assert done.returncode == 0, done.stderr
    figures = {figure["name"]: figure for figure in map(json.loads, done.stdout.splitlines())}
    assert {name: figure.get("bound") for name, figure in figures.items()} == {
        "database.read": ">= 1.3", "database.read_cpu": "<= 0.7", "database.read_apart": ">= 1.3", "database.write": ">= 2.5",
        "notifications.latency": "<= 5", "notifications.fan_out": None, "notifications.memory": "<= 20"}
    for name, figure in figures.items():
        assert {"processor", "cores", "kernel", "postgresql"} <= figure["machine"].keys()
        if name.startswith("database."):
            assert figure["ratio_to"].startswith("pgbench -M prepared")
            assert figure["rounds"] == 2
            assert 0 < figure["min"] <= figure["value"] <= figure["max"]
            assert figure["rate"] > 0 and figure["rate_of_other"] > 0
    for name in ("notifications.latency", "notifications.fan_out"):
        assert 0 < figures[name]["value"] <= figures[name]["p99_ms"] <= figures[name]["longest_ms"]
    assert figures["notifications.memory"]["subscribers"] == 300


def test_the_flows_part_compares_orders_that_are_paid_with_the_statements_of_one():
    done = bench("flows", "--quick", "--json")
    assert done.returncode == 0, done.stderr
    figures = {figure["name"]: figure for figure in map(json.loads, done.stdout.splitlines())}
    assert {name: figure["bound"] for name, figure in figures.items()} == {
        "flows.rate": ">= 1", "flows.cpu": "<= 1", "flows.p99": "<= 50"}
    # Two calls: 8 pipelines, of which 3 write.
    assert figures["flows.rate"]["ratio_to"].startswith("pgbench -M prepared of its 35 statements")
    assert figures["flows.rate"]["rate"] > 0 and figures["flows.rate"]["rate_of_other"] > 0
    assert 0 < figures["flows.p99"]["median_ms"] <= figures["flows.p99"]["value"]


def test_the_rpc_part_compares_calls_with_a_server_in_c_and_weighs_connections():
    done = bench("rpc", "--quick", "--json")
    assert done.returncode == 0, done.stderr
    figures = {figure["name"]: figure for figure in map(json.loads, done.stdout.splitlines())}
    assert figures.keys() == {f"rpc.{name}" for name in (
        "throughput", "ping_pong", "connections", "two_threads", "switched_on", "unseen_token", "peak", "idle_connection", "tls",
        "idle_tls_connection")}
    # Checking a signature takes something.
    assert figures["rpc.unseen_token"]["value"] > figures["rpc.unseen_token"]["microseconds_with_the_same_tokens_again"] > 0
    assert figures["rpc.switched_on"]["ratio_to"] == "itself without them"
    assert figures["rpc.tls"]["ratio_to"] == "itself in plaintext" and figures["rpc.idle_tls_connection"]["value"] > 0
    for name in ("throughput", "ping_pong", "connections", "two_threads"):
        figure = figures[f"rpc.{name}"]
        assert figure["ratio_to"] == "the C server" and figure["bound"].startswith("<= ")
        assert 0 < figure["min"] <= figure["value"] <= figure["max"]
        assert figure["holds"] == (figure["value"] <= float(figure["bound"].removeprefix("<= ")))
    # A connection takes something, and less than the whole process.
    assert 0 < figures["rpc.idle_connection"]["value"] < 1024 * figures["rpc.peak"]["value"]


def test_the_deadline_part_says_how_late_a_client_is_told_and_renews_its_line_of_a_file(tmp_path):
    file = tmp_path / "README.md"
    file.write_text(f"# Before\n\n{BEGIN}\n{END}\n\nBehind.\n")
    done = bench("deadline", "--quick", "--json", "--write", file)
    assert done.returncode == 0, done.stderr
    (figure,) = map(json.loads, done.stdout.splitlines())
    assert figure["name"] == "deadline.delay" and figure["bound"] == "<= 10"
    # Never before it.
    assert 0 < figure["least_ms"] <= figure["median_ms"] <= figure["p99_ms"] <= figure["value"]

    before, table, behind = re.fullmatch(f"(.*){BEGIN}\n(.*){END}(.*)", file.read_text(), re.DOTALL).groups()
    assert (before, behind) == ("# Before\n\n", "\n\nBehind.\n")
    machine, _, head, _, row = table.splitlines()
    assert machine.startswith(f"On {figure['machine']['cores']} cores of ") and head.startswith("| figure | here ")
    assert row.startswith("| `deadline.delay`: ") and "| ≤ 10 ms" in row

    # What was measured before stays, unless it was on another machine.
    other = row.replace("deadline.delay", "another.figure")
    file.write_text(file.read_text().replace(row, f"{row}\n{other}"))
    assert bench("deadline", "--quick", "--write", file).returncode == 0
    assert other in file.read_text() and file.read_text().count("`deadline.delay`") == 1
    moved = file.read_text().replace(machine, "On 64 cores of something else.")
    file.write_text(moved)
    refused = bench("deadline", "--quick", "--write", file)
    assert refused.returncode == 1 and "another machine" in refused.stderr and file.read_text() == moved

    # What was measured is written, though the next part fails: there is no marketplace-load.
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "interop-server").symlink_to(BIN / "interop-server")
    file.write_text(f"{BEGIN}\n{END}\n")
    ended = bench("deadline", "load", "--quick", "--write", file, "--binaries", programs)
    assert ended.returncode == 1 and "marketplace-load" in ended.stderr
    assert file.read_text().count("| `deadline.delay`: ") == 1
    file.write_text("no marks")
    assert "has no place for figures" in bench("deadline", "--quick", "--write", file).stderr


def test_the_load_part_compares_what_the_two_generators_take_for_a_call():
    done = bench("load", "--quick", "--json")
    assert done.returncode == 0, done.stderr
    (figure,) = map(json.loads, done.stdout.splitlines())
    assert figure["name"] == "load.cpu" and figure["bound"] == "<= 2" and figure["ratio_to"] == "h2load at the same rate"
    assert figure["rate"] > 0 and figure["rate_of_other"] > 0
    assert figure["microseconds_at_ticks_of_1_ms"] > 0


def test_a_part_that_there_is_none_of_is_told_which_there_are():
    done = bench("weather")
    assert done.returncode == 2
    assert "no part weather" in done.stderr and "database" in done.stderr
