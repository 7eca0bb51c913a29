"""scripts/release: what it packs can be installed and run by somebody who has neither a compiler nor Swift, as the runbook says."""

import re
import shutil
import stat
import subprocess
import tarfile

import pytest
from installation import BARE, PROGRAMS, Installation, libraries, pack, packages, plays_the_story, requirements
from metric_page import panels, rules
from product import Product
from programs import BIN
from schema import ROOT

RUNBOOK = (ROOT / "docs/runbook.md").read_text()


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    return pack(tmp_path_factory.mktemp("release"), "--binaries", BIN)


@pytest.fixture(scope="module")
def installed(archive, tmp_path_factory):
    return Installation(archive, tmp_path_factory.mktemp("installed"))


def small(folder, mode=0o755):
    """An archive with small programs."""
    folder.mkdir()
    for program in PROGRAMS:
        shutil.copyfile("/bin/true", folder / program)
        (folder / program).chmod(mode)
    return pack(folder / "packed", "--binaries", folder)


def test_the_same_programs_at_the_same_commit_give_the_same_bytes(tmp_path):
    archives = [small(tmp_path / "one"), small(tmp_path / "other", mode=0o700)]
    assert archives[0].name == archives[1].name and archives[0].read_bytes() == archives[1].read_bytes()
    time = int(subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True).stdout)
    with tarfile.open(archives[0]) as packed:
        members = packed.getmembers()
    assert [member.name for member in members] == sorted(member.name for member in members)
    assert {(member.uid, member.gid, member.mtime) for member in members} == {(0, 0, time)}
    assert {stat.S_IMODE(member.mode) for member in members} == {0o755, 0o644}


def test_programs_that_are_missing_are_named(tmp_path):
    done = subprocess.run([ROOT / "scripts/release", "--binaries", tmp_path, "--output", tmp_path], capture_output=True, text=True)
    assert done.returncode == 1 and "has no marketplace-server" in done.stderr and not list(tmp_path.iterdir())


def test_it_is_installed_where_it_is_told_and_leaves_a_configuration_alone(installed):
    assert {path.name for path in (installed.prefix / "bin").iterdir()} == PROGRAMS
    assert not re.search("@[A-Z]+@", "".join(path.read_text() for path in installed.units.iterdir()))
    assert "runbook.md" in installed.output
    for name in re.findall(r"\]\(([a-z]+\.md)", RUNBOOK):
        assert (installed.prefix / "share/doc/marketplace" / name).exists(), name
    limits = installed.configuration / "limits.json"
    limits.write_text('{"limits": {"stopGrace": 3}}')
    assert f"{limits.name}.new" in installed.install() and "stopGrace" in limits.read_text()
    limits.with_suffix(".json.new").replace(limits)
    assert ".new" not in installed.install()


def test_a_package_can_be_made_of_it_in_a_folder_of_its_own(tmp_path):
    with tarfile.open(small(tmp_path / "small")) as packed:
        packed.extractall(tmp_path, filter="data")
    (release,) = tmp_path.glob("marketplace-*")
    root = tmp_path / "root"
    environment = {**BARE, "DESTDIR": str(root), "PREFIX": "/usr"}
    done = subprocess.run([release / "install"], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    assert {path.name for path in root.iterdir()} == {"usr", "etc"} and (root / "usr/bin/marketplace").exists()
    unit = (root / "usr/lib/systemd/system/marketplace-server.service").read_text()
    assert "ExecStart=/usr/bin/marketplace-server serve" in unit and "EnvironmentFile=/etc/marketplace/server.conf" in unit
    refused = subprocess.run([release / "install", "--prefix", "a b"], capture_output=True, text=True, env=environment)
    assert refused.returncode == 2 and "a b" in refused.stderr


def test_the_requirements_are_what_the_programs_are_linked_with_and_the_runbook_installs_them(installed):
    wanted = requirements(installed.release)
    linked = packages(set().union(*(libraries(installed.prefix / "bin" / program) for program in PROGRAMS)))
    # The authorities that mail servers and push services are known by.
    assert wanted == sorted(wanted) and linked | {"ca-certificates"} >= set(wanted) and linked <= set(wanted)
    assert f"apt-get install --no-install-recommends {' '.join(wanted)}\n" in RUNBOOK


def test_an_install_says_which_packages_are_missing(installed, tmp_path):
    release = tmp_path / "release"
    shutil.copytree(installed.release, release, ignore=shutil.ignore_patterns("bin"))
    with open(release / "REQUIREMENTS", "a") as file:
        file.write("no-such-package\n")
    done = subprocess.run([release / "install", "--destdir", tmp_path / "root"], capture_output=True, text=True, env=BARE)
    assert done.returncode == 1 and "apt-get install --no-install-recommends no-such-package" in done.stderr
    assert not (tmp_path / "root").exists()


def test_the_units_are_valid_and_let_the_server_do_little(installed):
    units = sorted(installed.units.iterdir())
    assert [unit.name for unit in units] == ["marketplace-server.service", "marketplace-server.socket"]
    verified = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", "--recursive-errors=no", *units], capture_output=True, text=True, timeout=60)
    assert verified.returncode == 0 and not verified.stderr, verified.stderr
    done = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=20", units[0]], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    # What systemd 252 does not know, and what would keep new certificates out.
    service = units[0].read_text()
    assert "Type=notify\n" in service and "ExecReload=/bin/kill -HUP $MAINPID" in service


def test_the_user_of_the_server_is_made(installed, tmp_path):
    (tmp_path / "etc").mkdir()
    done = subprocess.run(
        ["systemd-sysusers", f"--root={tmp_path}", installed.prefix / "lib/sysusers.d/marketplace.conf"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert re.search(r"^marketplace:", (tmp_path / "etc/passwd").read_text(), re.MULTILINE)


def test_every_option_is_explained_in_the_configuration_and_each_example_is_accepted(installed, tmp_path):
    text = (installed.configuration / "server.conf").read_text()
    help = installed.run("marketplace-server", "serve", "--help").stdout
    options = set(re.findall(r"^ +(?:-h, )?(--[a-z-]+)", help, re.MULTILINE)) | {"--no-reflection"}
    # Those of the unit, and what is on by itself.
    elsewhere = {"--listen", "--host", "--port", "--token-key", "--database", "--config", "--help", "--reflection"}
    assert {option for option in options if not re.search(rf"{option}\b", text)} <= elsewhere
    used = re.findall(r'^#?([A-Z_]+)="([^"]*)"$', text, re.MULTILINE)
    names = {name for name, _ in used}
    assert names == set(re.findall(r"\$([A-Z_]+)", installed.unit("ExecStart")[0])) == {
        word.rstrip("=") for word in installed.unit("Environment")[0].split()}
    for name, words in used:
        if name == "PROVIDER":
            continue
        # Whatever is wrong with options is said before the key is read.
        done = installed.run(
            "marketplace-server", "serve", "--provider", "127.0.0.1:9", "--token-key", tmp_path / "none", "--database", "postgresql:///x",
            *words.split())
        assert "`marketplace-server create-key` makes one" in done.stderr, (words, done.stderr)
    limits = installed.run("marketplace-server", "limits", "--config", installed.configuration / "limits.json")
    assert limits.returncode == 0 and "stopGrace" in limits.stdout


def test_a_file_with_the_database_s_url_that_cannot_be_read_is_named(installed, tmp_path):
    two = tmp_path / "two"
    two.write_text("postgresql:///a\npostgresql:///b\n")
    for path in (two, tmp_path / "none"):
        done = installed.run("marketplace-server", "migrate", DATABASE_URL_FILE=str(path))
        assert done.returncode != 0 and f"the file {path} cannot be read" in done.stderr
    # What is said outright comes first.
    done = installed.run("marketplace-server", "migrate", "--database", "postgresql://127.0.0.1:9/x", DATABASE_URL_FILE=str(two))
    assert "PostgreSQL cannot be reached" in done.stderr


def test_every_alert_has_its_section_in_the_runbook_and_every_section_its_alert():
    alerts = [rule.name for rule in rules() if rule.kind == "alert"]
    sections = re.findall(r"^### (\w+)$", RUNBOOK, re.MULTILINE)
    assert sections == [name for name in sections if name in alerts] and set(sections) == set(alerts)
    text = (ROOT / "deploy/prometheus/marketplace.rules.yml").read_text()
    assert re.findall(r"runbook_url: '.*#(\w+)'", text) == [name.lower() for name in alerts]
    # What it sends its reader to.
    assert {name for name in re.findall(r"\*([A-Z][\w' ]+)\*", RUNBOOK)} <= set(alerts) | {panel.title for panel in panels()}
    headings = {re.sub("[^a-z -]", "", title.lower()).replace(" ", "-") for title in re.findall(r"^#+ (.+)$", RUNBOOK, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([a-z-]+)\)", RUNBOOK)) <= headings
    page = (ROOT / "docs/limits.md").read_text()
    named = set(re.findall(r"`([a-z]+(?:[A-Z][a-z]+)+)`", RUNBOOK)) - {"requestId", "refundPart", "deletedCard"}
    assert named and all(f"| `{name}` |" in page for name in named), named


def test_the_installed_server_serves_by_its_unit_and_the_installed_client_plays_the_story(installed, tmp_path):
    with Product(tmp_path) as product:
        product.programs.end(product.server_process)
        plays_the_story(installed, product)
