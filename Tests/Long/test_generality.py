"""Schemas that others published generate, and what they generate compiles without a warning."""

import ast
import importlib.metadata
import os
import pathlib
import subprocess

import pytest
from google.protobuf import descriptor_pb2
from programs import BIN

# As the project's own targets are compiled.
FLAGS = ["NonisolatedNonsendingByDefault", "ExistentialAny", "MemberImportVisibility"]


def published(distribution):
    """The files of a package's schemas, as its Python modules carry them."""
    files = []
    for path in importlib.metadata.files(distribution):
        if not path.name.endswith("_pb2.py"):
            continue
        for node in ast.walk(ast.parse(pathlib.Path(path.locate()).read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "AddSerializedFile":
                files.append(descriptor_pb2.FileDescriptorProto.FromString(ast.literal_eval(node.args[0])))
    return files


def well_known(directory):
    """The files of google/protobuf, which the runtime has."""
    target = directory / "well_known"
    paths = [path.relative_to("/usr/include") for path in pathlib.Path("/usr/include/google/protobuf").glob("*.proto")]
    subprocess.run(["protoc", "-I", "/usr/include", f"--descriptor_set_out={target}", *map(str, paths)], check=True)
    return list(descriptor_pb2.FileDescriptorSet.FromString(target.read_bytes()).file)


def generate(distributions, directory):
    """The Swift files of all schemas of these packages."""
    own = {file.name: file for distribution in distributions for file in published(distribution)}
    files = {file.name: file for file in well_known(directory)} | own
    descriptors, output = directory / "descriptors", directory / "generated"
    descriptors.write_bytes(descriptor_pb2.FileDescriptorSet(file=files.values()).SerializeToString())
    output.mkdir()
    names = sorted(name for name in own if not name.startswith("google/protobuf/"))
    subprocess.run(
        ["protoc", f"--descriptor_set_in={descriptors}", f"--plugin=protoc-gen-marketplace={BIN}/protoc-gen-marketplace",
         f"--marketplace_out={output}", *names],
        check=True)
    sources = sorted(output.glob("*.swift"))
    print(f"{len(names)} schemas, {len(sources)} files, {sum(source.read_text().count(chr(10)) for source in sources)} lines")
    return names, sources


@pytest.mark.parametrize(
    "distributions, schemas", [(["googleapis-common-protos"], 60), (["googleapis-common-protos", "xds-protos"], 700)],
    ids=["googleapis", "googleapis and xDS"])
def test_published_schemas_generate_and_compile_without_a_warning(distributions, schemas, tmp_path):
    names, sources = generate(distributions, tmp_path)
    assert len(names) >= schemas and len(sources) >= len(names)
    objects = tmp_path / "objects"
    objects.mkdir()
    compiled = subprocess.run(
        ["swiftc", "-c", "-Onone", "-enable-batch-mode", f"-j{os.cpu_count()}", "-swift-version", "6", "-module-name", "Published",
         *(flag for name in FLAGS for flag in ("-enable-upcoming-feature", name)), "-I", BIN / "Modules", *sources],
        cwd=objects, capture_output=True, text=True)
    assert compiled.returncode == 0 and "warning:" not in compiled.stderr, compiled.stderr[:4000]
    assert len(list(objects.glob("*.o"))) == len(sources)
