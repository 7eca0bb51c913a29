"""A release as an operator has it: packed by scripts/release, installed into an empty prefix, run as its units say by a stand-in for systemd."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tarfile

from schema import ROOT

PROGRAMS = {"marketplace", "marketplace-load", "marketplace-server", "sandbox-provider"}
# Neither a compiler nor a Swift runtime.
BARE = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
# What systemd does with sockets: from descriptor 3 on, and in the environment how many and for whom.
PASS = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.environ |= {"LISTEN_FDS": "1", "LISTEN_PID": str(os.getpid())}
os.execv(sys.argv[2], sys.argv[2:])
"""


def pack(output, *words):
    """The archive that scripts/release makes."""
    done = subprocess.run([ROOT / "scripts/release", *words, "--output", output], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    (archive,) = output.glob("*.tar.gz")
    assert done.stdout.splitlines()[-1] == str(archive)
    assert subprocess.run(["sha256sum", "--check", "--quiet", f"{archive.name}.sha256"], cwd=output).returncode == 0
    return archive


class Installation:
    """Of an archive, under `folder`: the programs in usr, the configuration in etc."""

    def __init__(self, archive, folder):
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
        (self.release,) = folder.iterdir()
        self.folder, self.prefix, self.etc = folder, folder / "usr", folder / "etc"
        self.credentials = folder / "credentials"
        self.credentials.mkdir(mode=0o700)
        self.output = self.install()
        self.configuration = self.etc / "marketplace"
        self.units = self.prefix / "lib/systemd/system"

    def install(self):
        done = subprocess.run(
            [self.release / "install", "--prefix", self.prefix, "--sysconfdir", self.etc], capture_output=True, text=True, env=BARE)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def run(self, program, *words, seconds=120, **environment):
        """One of the installed programs, to its end."""
        return subprocess.run(
            [self.prefix / "bin" / program, *map(str, words)], capture_output=True, text=True, timeout=seconds, env={**BARE, **environment})

    def variables(self):
        """Of server.conf, as EnvironmentFile= reads it."""
        text = (self.configuration / "server.conf").read_text()
        return dict(re.findall(r'^([A-Z_]+)="([^"]*)"$', text, re.MULTILINE))

    def unit(self, key):
        """What the service's unit says to it, specifiers put in."""
        text = (self.units / "marketplace-server.service").read_text()
        return [value.replace("%d", str(self.credentials)) for value in re.findall(rf"^{key}=(.*)$", text, re.MULTILINE)]

    def command(self):
        """ExecStart= with the variables put in, which without braces are as many words as they have."""
        variables = self.variables()
        words = self.unit("ExecStart")[0].split()
        return [part for word in words for part in (variables.get(word[1:], "").split() if word.startswith("$") else [word])]

    def serve(self):
        """Starts the server as its unit does, and waits until it says that it is ready; answers with the process."""
        for credential in self.unit("LoadCredential"):
            name, path = credential.split(":")
            shutil.copy(path, self.credentials / name)
        environment = {**BARE, **dict(word.split("=", 1) for line in self.unit("Environment") for word in line.split())}
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor, socket.socket() as listener:
            supervisor.bind(str(self.folder / "notify"))
            supervisor.settimeout(60)
            listener.bind(("127.0.0.1", 0))
            listener.listen()
            self.address = f"127.0.0.1:{listener.getsockname()[1]}"
            with open(self.folder / "server.log", "w") as log:
                process = subprocess.Popen(
                    [sys.executable, "-c", PASS, str(listener.fileno()), *self.command()], pass_fds=[listener.fileno()],
                    stdout=subprocess.PIPE, stderr=log, text=True, env={**environment, "NOTIFY_SOCKET": str(self.folder / "notify")})
            try:
                assert supervisor.recv(4096).decode() == "READY=1"
            except BaseException:
                process.kill()
                process.wait()
                process.stdout.close()
                raise AssertionError((self.folder / "server.log").read_text())
            finally:
                os.unlink(self.folder / "notify")
        return process

    @staticmethod
    def stop(process):
        process.send_signal(signal.SIGTERM)
        status = process.wait(timeout=40)
        process.stdout.close()
        return status


def libraries(program):
    """What a program is linked with by itself, Swift's runtime left out where it is a debug build."""
    done = subprocess.run(["readelf", "--dynamic", program], capture_output=True, text=True, check=True)
    found = re.findall(r"\(NEEDED\).*\[(.+)\]", done.stdout)
    return {name for name in found if not re.match(r"lib(swift|Foundation|_Foundation|dispatch|BlocksRuntime)", name)}


def packages(names):
    """The Debian packages that have these libraries."""
    linked = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    found = set()
    for name in names:
        path = re.search(rf"^\s*{re.escape(name)} .*=> (\S+)$", linked, re.MULTILINE).group(1)
        for candidate in (os.path.realpath(path), path, os.path.realpath(path).removeprefix("/usr")):
            done = subprocess.run(["dpkg-query", "--search", candidate], capture_output=True, text=True)
            if done.returncode == 0:
                found.add(done.stdout.split(":")[0])
                break
        else:
            raise AssertionError(f"no package has {name}")
    return found


def requirements(release):
    return [line for line in (release / "REQUIREMENTS").read_text().splitlines() if not line.startswith("#")]


def plays_the_story(installed, product):
    """The installed server serves what is configured, on the product's database, and the installed client plays the story."""
    path = installed.configuration / "server.conf"
    text = path.read_text()
    for shipped, here in (("--provider 127.0.0.1:8444", f"--provider {product.sandbox_address}"), ("--admin 127.0.0.1:9464", "--admin 127.0.0.1:0")):
        assert shipped in text
        text = text.replace(shipped, here)
    path.write_text(text)
    (installed.configuration / "database-url").write_text(product.database.url + "\n")
    made = installed.run("marketplace-server", "create-key", installed.configuration / "token-key.pem")
    assert made.returncode == 0, made.stderr
    url = {"DATABASE_URL_FILE": str(installed.configuration / "database-url")}
    for command in ("migrate", "demo"):
        done = installed.run("marketplace-server", command, **url)
        assert done.returncode == 0, done.stderr
    server = installed.serve()
    try:
        health = installed.run("marketplace", "call", "--server", installed.address, "grpc.health.v1.Health/Check")
        assert '"SERVING"' in health.stdout, health.stdout + health.stderr
        done = installed.run("marketplace", "story", "--server", installed.address, "--sandbox", product.sandbox_address)
        assert done.returncode == 0, done.stdout + done.stderr + (installed.folder / "server.log").read_text()
    finally:
        status = installed.stop(server)
    assert status == 0
    checked = installed.run("marketplace-server", "check", **url)
    assert checked.returncode == 0, checked.stdout + checked.stderr
