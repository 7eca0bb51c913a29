"""Stubs made from the schemas with stock tools, and programs that run for one test and are ended by their process id."""

import importlib
import importlib.util
import os
import pathlib
import subprocess
import sys

import grpc
import pytest
from grpc_tools import protoc

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ["MARKETPLACE_BIN"])


@pytest.fixture(scope="session")
def stubs(tmp_path_factory):
    """Imports a module of the generated stubs by its dotted name."""
    out = tmp_path_factory.mktemp("stubs")
    include = pathlib.Path(protoc.__file__).parent / "_proto"
    for folder in ("Proto", "Proto-sandbox", "Proto-testing"):
        files = [str(path.relative_to(ROOT / folder)) for path in sorted((ROOT / folder).rglob("*.proto"))]
        arguments = ["protoc", f"-I{ROOT / folder}", f"-I{ROOT / 'Proto'}", f"-I{include}", f"--python_out={out}"]
        # A package named grpc would hide grpcio: the messages of Proto-testing are enough.
        if folder != "Proto-testing":
            arguments.append(f"--grpc_python_out={out}")
        assert protoc.main(arguments + files) == 0
    sys.path.insert(0, str(out))

    def module(name):
        if name.startswith("grpc."):
            path = out / pathlib.Path(*name.split(".")).with_suffix(".py")
            spec = importlib.util.spec_from_file_location(name, path)
            found = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(found)
            return found
        return importlib.import_module(name)

    return module


@pytest.fixture
def start(tmp_path):
    """Starts a program and waits for the line that says where it listens."""
    running = []

    def run(*command, ready="listen", **options):
        log = open(tmp_path / f"{pathlib.Path(command[0]).name}-{len(running)}.log", "w+")
        process = subprocess.Popen([str(BIN / command[0]), *map(str, command[1:])], stdout=subprocess.PIPE, stderr=log, text=True, **options)
        running.append(process)
        line = process.stdout.readline()
        log.seek(0)
        assert ready in line, f"{command}: {line!r}\n{log.read()}"
        return process, line.split()[-1]

    yield run
    for process in running:
        if process.poll() is None:
            process.kill()
        process.wait()


@pytest.fixture
def interop(start):
    _, address = start("interop-server", "--port", 0, "--threads", 1)
    with grpc.insecure_channel(address) as channel:
        yield channel
