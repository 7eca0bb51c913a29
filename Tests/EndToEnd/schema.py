"""The schemas as stock tools read them: stubs made by grpcio-tools, and every method of the product with the contract it declares.

The stubs are made once, when this module is first imported, because tests are named after the methods found in them.
"""

import atexit
import dataclasses
import functools
import importlib
import importlib.util
import pathlib
import shutil
import sys
import tempfile

from google.protobuf import message_factory
from google.protobuf.descriptor import MethodDescriptor
from grpc_tools import protoc

ROOT = pathlib.Path(__file__).resolve().parents[2]


def _files(folder):
    return [str(path.relative_to(ROOT / folder)) for path in sorted((ROOT / folder).rglob("*.proto"))]


def _make_stubs():
    out = pathlib.Path(tempfile.mkdtemp(prefix="marketplace-stubs-"))
    atexit.register(shutil.rmtree, out, ignore_errors=True)
    include = pathlib.Path(protoc.__file__).parent / "_proto"
    for folder in ("Proto", "Proto-sandbox", "Proto-grpc", "Proto-testing"):
        arguments = ["protoc", f"-I{ROOT / folder}", f"-I{ROOT / 'Proto'}", f"-I{include}", f"--python_out={out}"]
        # A package named grpc would hide grpcio: the messages are enough.
        if folder not in ("Proto-grpc", "Proto-testing"):
            arguments.append(f"--grpc_python_out={out}")
        # google.rpc comes with grpcio-status.
        files = [file for file in _files(folder) if not file.startswith("google/")]
        assert protoc.main(arguments + files) == 0
    sys.path.insert(0, str(out))
    return out


_STUBS = _make_stubs()


@functools.cache
def module(name):
    """A module of the stubs by its dotted name."""
    if not name.startswith("grpc."):
        return importlib.import_module(name)
    spec = importlib.util.spec_from_file_location(name, _STUBS / pathlib.Path(*name.split(".")).with_suffix(".py"))
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


contract = module("contract.v1.contract_pb2")


@dataclasses.dataclass(frozen=True)
class Method:
    """A method of the product."""

    descriptor: MethodDescriptor

    def __str__(self):
        return f"{self.descriptor.containing_service.full_name}/{self.descriptor.name}"

    @property
    def path(self):
        return f"/{self}"

    @property
    def contract(self):
        """What it asks of its caller."""
        return self.descriptor.GetOptions().Extensions[contract.method]

    @property
    def applications(self):
        """The numbers of those that may call it."""
        return {access.application for access in self.contract.access}

    def permissions(self, application):
        """The P-codes that it asks of staff who come through an application."""
        return {code for access in self.contract.access if access.application == application for code in access.permissions}

    @property
    def request(self):
        return message_factory.GetMessageClass(self.descriptor.input_type)

    @property
    def response(self):
        return message_factory.GetMessageClass(self.descriptor.output_type)

    def stub(self, channel):
        """The callable of the generated stub, as any client has it."""
        service = self.descriptor.containing_service
        generated = module(service.file.name.removesuffix(".proto").replace("/", ".") + "_pb2_grpc")
        return getattr(getattr(generated, f"{service.name}Stub")(channel), self.descriptor.name)


def _methods():
    for file in _files("Proto"):
        for service in module(file.removesuffix(".proto").replace("/", ".") + "_pb2").DESCRIPTOR.services_by_name.values():
            yield from (Method(descriptor) for descriptor in service.methods)


METHODS = {str(method): method for method in _methods()}
GUARDED = [method for method in METHODS.values() if not method.contract.anonymous]
MUTATIONS = [method for method in GUARDED if method.contract.requires_idempotency_key]
