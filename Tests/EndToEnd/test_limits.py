"""Limits of the programs, by file, environment and flag; docs/limits.md says what the code says."""

import json
import os

import grpc
import pytest
from conftest import ROOT
from programs import Programs


@pytest.fixture
def programs(tmp_path):
    programs = Programs(tmp_path)
    yield programs
    programs.close()


def shown(programs, *words, **environment):
    done = programs.run("marketplace-server", "limits", *map(str, words), env={**os.environ, **environment})
    assert done.returncode == 0, done.stderr
    rows = [line.split("  ") for line in done.stdout.splitlines()]
    return {row[0].strip(): (row[-1].strip(), [part for part in map(str.strip, row[1:-1]) if part][0]) for row in rows}


def test_the_page_of_limits_is_what_the_code_has(programs):
    page = programs.run("marketplace-server", "limits", "--markdown").stdout
    assert page == (ROOT / "docs" / "limits.md").read_text(), "marketplace-server limits --markdown > docs/limits.md"


def test_a_flag_wins_over_the_environment_and_that_over_a_file(programs, tmp_path):
    file = tmp_path / "limits.json"
    file.write_text(json.dumps({"limits": {"stopGrace": 1, "maxMessageBytes": 1, "databaseConnectWait": 0.5}}))
    limits = shown(
        programs, "--config", file, "--limit", "stopGrace=3", MARKETPLACE_LIMITS_STOP_GRACE="2",
        MARKETPLACE_LIMITS_MAX_MESSAGE_BYTES="2")
    assert limits["stopGrace"] == ("--limit", "3")
    assert limits["maxMessageBytes"] == ("MARKETPLACE_LIMITS_MAX_MESSAGE_BYTES", "2")
    assert limits["databaseConnectWait"] == (str(file), "0.5")
    assert limits["maxConnectionAge"] == ("default", "unlimited")


def test_a_name_that_there_is_not_is_refused_with_the_nearest(programs, tmp_path):
    file = tmp_path / "limits.json"
    file.write_text(json.dumps({"limits": {"maxMesageBytes": 1}}))
    for command in (["marketplace-server", "limits"], ["interop-server"]):
        done = programs.run(*command, "--config", str(file))
        assert done.returncode != 0
        assert f"{file}: there is no limit «maxMesageBytes»; did you mean maxMessageBytes" in done.stderr


def test_a_server_keeps_the_limits_of_its_file_and_says_so(start, tmp_path, stubs):
    file = tmp_path / "limits.json"
    file.write_text(json.dumps({"limits": {"maxMessageBytes": 1000}}))
    _, address = start("interop-server", "--port", 0, "--config", file)
    messages = stubs("grpc.testing.test_pb2")
    with grpc.insecure_channel(address) as channel:
        call = channel.unary_unary(
            "/grpc.testing.BenchmarkService/UnaryCall", messages.SimpleRequest.SerializeToString)
        call(messages.SimpleRequest(payload={"body": b"x" * 900}), timeout=20)
        with pytest.raises(grpc.RpcError) as refused:
            call(messages.SimpleRequest(payload={"body": b"x" * 1000}), timeout=20)
    assert refused.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert "maxMessageBytes" in next(tmp_path.glob("interop-server-*.log")).read_text()
