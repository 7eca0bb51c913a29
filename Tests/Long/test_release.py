"""scripts/release, the programs built as they are released: nothing of Swift is needed to run them, and no system call that the unit forbids."""

import os
import re
import signal
import subprocess
import time

from admin import metrics
from certificates import Authority
from installation import BARE, PROGRAMS, Installation, libraries, pack, packages, plays_the_story, requirements
from product import Product
from programs import BIN
from schema import ROOT


def test_a_release_is_built_installed_without_swift_and_plays_the_story(tmp_path):
    installed = Installation(pack(tmp_path / "packed"), tmp_path / "installed")
    linked = set()
    for program in PROGRAMS:
        path = installed.prefix / "bin" / program
        done = subprocess.run(["ldd", path], capture_output=True, text=True, env=BARE, check=True)
        assert not re.search("swift|Foundation|not found", done.stdout), done.stdout
        sections = subprocess.run(["readelf", "--sections", "--wide", path], capture_output=True, text=True, check=True).stdout
        assert ".symtab" not in sections and ".debug_info" not in sections
        linked |= libraries(path)
        print(f"{program} {path.stat().st_size / 1e6:.1f} MB")
    assert packages(linked) | {"ca-certificates"} == set(requirements(installed.release))
    with Product(tmp_path) as product:
        product.programs.end(product.server_process)
        plays_the_story(installed, product)


def system_calls(name):
    """Of a group of systemd's, those of the groups in it included."""
    done = subprocess.run(["systemd-analyze", "syscall-filter", name], capture_output=True, text=True, check=True)
    found = set()
    for line in done.stdout.splitlines()[1:]:
        word = line.strip()
        found |= system_calls(word) if word.startswith("@") else set() if word.startswith("#") else {word}
    return found


def allowed():
    """By the unit: what one line lists is added to what those before did, or after a ~ taken from it."""
    calls = set()
    for line in re.findall(r"^SystemCallFilter=(.+)$", (ROOT / "deploy/systemd/marketplace-server.service").read_text(), re.MULTILINE):
        listed = set().union(*(system_calls(word) if word.startswith("@") else {word} for word in line.lstrip("~").split()))
        calls = calls - listed if line.startswith("~") else calls | listed
    return calls


def test_the_server_makes_no_system_call_that_its_unit_forbids(tmp_path):
    authority = Authority(tmp_path)
    certificate, key = authority.files("server", "127.0.0.1")
    trace = tmp_path / "trace"
    with Product(tmp_path) as product:
        product.programs.end(product.server_process)
        with open(tmp_path / "server.log", "w") as log, subprocess.Popen(
            ["strace", "-f", "-c", "-o", trace, BIN / "marketplace-server", "serve", "--port", "0", "--admin", "127.0.0.1:0", "--token-key",
             product.token_key, "--provider", product.sandbox_address, "--tls-cert", certificate, "--tls-key", key, "--smtp",
             "smtp://localhost:9", "--smtp-plaintext", "--smtp-sender", "shop@example.org"],
            env=product.environment, stdout=subprocess.PIPE, stderr=log, text=True) as tracer:
            try:
                address, admin = (tracer.stdout.readline().split()[-1] for _ in range(2))
                server = int(subprocess.run(["pgrep", "-P", str(tracer.pid)], capture_output=True, text=True, check=True).stdout)
                done = product.programs.run(
                    "marketplace", "story", "--server", address, "--tls-ca", authority.file, "--sandbox", product.sandbox_address)
                assert done.returncode == 0, done.stdout + done.stderr
                assert metrics(admin)
                os.kill(server, signal.SIGHUP)
                time.sleep(2)
                os.kill(server, signal.SIGTERM)
                assert tracer.wait(60) == 0
            finally:
                tracer.kill()
    made = {line.split()[-1] for line in trace.read_text().splitlines()[2:-2]}
    assert len(made) > 40 and made <= allowed(), sorted(made - allowed())
