"""Server reflection: grpcio's library (which speaks v1alpha), v1 on the wire, and buf, each without a schema of its own."""

import json
import pathlib
import subprocess
import sys

import grpc
import pytest
from demo import NORTH, PASSWORD
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import ProtoReflectionDescriptorDatabase
from grpc_tools import protoc
from schema import METHODS, ROOT, contract, module

v1 = module("grpc.reflection.v1.reflection_pb2")
HEALTH = "grpc.health.v1.Health"
V1, V1ALPHA = "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"
FILES = sorted({method.descriptor.containing_service.file.name for method in METHODS.values()} | {"contract/v1/contract.proto"})
METHOD_OPTIONS = "google.protobuf.MethodOptions"
NOT_FOUND = grpc.StatusCode.NOT_FOUND.value[0]
BUF = pathlib.Path(sys.executable).parent / "buf"


class Stranger:
    """Knows of a server what reflection says."""

    def __init__(self, channel):
        self.channel = channel
        self.database = ProtoReflectionDescriptorDatabase(channel)
        self.pool = descriptor_pool.DescriptorPool(self.database)

    def message(self, name):
        return message_factory.GetMessageClass(self.pool.FindMessageTypeByName(name))

    def call(self, path, **fields):
        method = self.pool.FindMethodByName(path.replace("/", "."))
        call = self.channel.unary_unary(
            f"/{path}", lambda request: request.SerializeToString(), self.message(method.output_type.full_name).FromString)
        return call(self.message(method.input_type.full_name)(**fields), timeout=20)


@pytest.fixture
def stranger(product):
    return Stranger(product.channel)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """What protoc makes of the product's schemas."""
    out = tmp_path_factory.mktemp("compiled") / "set"
    include = pathlib.Path(protoc.__file__).parent / "_proto"
    assert protoc.main(["protoc", f"-I{ROOT / 'Proto'}", f"-I{include}", f"--descriptor_set_out={out}", *FILES]) == 0
    return {file.name: file for file in descriptor_pb2.FileDescriptorSet.FromString(out.read_bytes()).file}


def ask(channel, service=V1, **question):
    """A call for one question."""
    [answer] = converse(channel, service, [v1.ServerReflectionRequest(**question)])
    return answer


def converse(channel, service, questions):
    return channel.stream_stream(
        f"/{service}/ServerReflectionInfo", v1.ServerReflectionRequest.SerializeToString,
        v1.ServerReflectionResponse.FromString)(iter(questions), timeout=20)


def names(answer):
    return [
        descriptor_pb2.FileDescriptorProto.FromString(file).name for file in answer.file_descriptor_response.file_descriptor_proto]


def buf(address, target, *arguments):
    return subprocess.run(
        [BUF, "curl", "--protocol", "grpc", "--http2-prior-knowledge", *arguments, f"http://{address}{target}"],
        capture_output=True, text=True, timeout=60)


# What a stranger learns of the product.


def test_every_service_of_the_schemas_is_listed_and_no_other(stranger):
    served = {method.descriptor.containing_service.full_name for method in METHODS.values()}
    assert list(stranger.database.get_services()) == sorted(served | {HEALTH, V1, V1ALPHA})


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_what_protoc_compiles_with_every_option(stranger, compiled, name):
    assert stranger.database.FindFileByName(name) == compiled[name]


@pytest.mark.parametrize("method", METHODS.values(), ids=str)
def test_a_stranger_reads_the_contract_of_a_method(stranger, method):
    found = stranger.pool.FindMethodByName(str(method).replace("/", "."))
    options = stranger.message(METHOD_OPTIONS).FromString(found.GetOptions().SerializeToString())
    read = options.Extensions[stranger.pool.FindExtensionByName("contract.v1.method")]
    assert read.SerializeToString(deterministic=True) == method.contract.SerializeToString(deterministic=True)


def test_extensions_are_found_by_their_numbers(stranger):
    number = contract.method.number
    assert number in stranger.database.FindAllExtensionNumbers(METHOD_OPTIONS)
    with pytest.raises(KeyError):
        stranger.database.FindAllExtensionNumbers("google.protobuf.Nothing")

    def declaring(number):
        return ask(
            stranger.channel, file_containing_extension={"containing_type": METHOD_OPTIONS, "extension_number": number})

    assert names(declaring(number))[0] == "contract/v1/contract.proto"
    assert declaring(19).error_response.error_code == NOT_FOUND


@pytest.mark.parametrize("symbol", ["access.v1.Session.access_token", "access.v1.SessionService.CreateSession", "money.v1.Money"])
def test_what_lies_within_is_found_by_its_name(stranger, symbol):
    assert symbol.startswith(stranger.database.FindFileContainingSymbol(symbol).package)


def test_a_stranger_signs_in(stranger):
    session = stranger.call(
        "access.v1.SessionService/CreateSession", organization_code=NORTH, client_id="crm",
        password={"login": "dispatcher", "password": PASSWORD}).session
    assert session.access_token


def test_reflection_can_be_left_out(product):
    process, address = product.programs.start(
        "marketplace-server", "serve", "--port", 0, "--token-key", product.token_key, "--provider", product.sandbox_address,
        "--no-reflection", env=product.environment)
    with grpc.insecure_channel(address) as channel:
        for service in (V1, V1ALPHA):
            with pytest.raises(grpc.RpcError) as caught:
                ask(channel, service, list_services="")
            assert caught.value.code() == grpc.StatusCode.UNIMPLEMENTED
    assert product.programs.end(process) == 0


# The protocol.


@pytest.mark.parametrize("service", [V1, V1ALPHA])
def test_each_question_is_answered_in_its_turn_and_a_file_is_sent_once(product, service):
    questions = [
        v1.ServerReflectionRequest(host="here", file_containing_symbol="refunds.v1.RefundService"),
        v1.ServerReflectionRequest(file_by_filename="no/such.proto"),
        v1.ServerReflectionRequest(file_containing_symbol="billing.v1.InvoiceService"),
        v1.ServerReflectionRequest(file_by_filename="money/v1/money.proto")]
    first, missing, second, again = converse(product.channel, service, questions)
    assert [answer.original_request for answer in (first, missing, second, again)] == questions
    assert first.valid_host == "here"
    assert names(first)[0] == "refunds/v1/refund.proto" and len(names(first)) == len(set(names(first)))
    assert {"contract/v1/contract.proto", "money/v1/money.proto", "google/protobuf/descriptor.proto"} < set(names(first))
    assert missing.error_response.error_code == NOT_FOUND and "no/such.proto" in missing.error_response.error_message
    assert names(second) == ["billing/v1/invoice.proto"]
    assert names(again) == ["money/v1/money.proto"]


def test_the_two_versions_say_the_same_but_for_their_names(interop):
    for question in ({"list_services": ""}, {"file_by_filename": "grpc/testing/test.proto"}, {"file_by_filename": "none"}):
        assert ask(interop, V1, **question) == ask(interop, V1ALPHA, **question)


def test_reflection_describes_itself(interop):
    stranger = Stranger(interop)
    for service in (V1, V1ALPHA):
        found = stranger.pool.FindServiceByName(service).methods_by_name["ServerReflectionInfo"]
        assert found.client_streaming and found.server_streaming


# buf, which needs no more than the address.


def test_buf_lists_the_services(product):
    done = buf(product.address, "", "--list-services")
    assert done.returncode == 0, done.stderr
    assert {"billing.v1.InvoiceService", V1, V1ALPHA} < set(done.stdout.split())


@pytest.mark.parametrize("protocol", ["grpc-v1", "grpc-v1alpha"])
def test_buf_signs_in_and_reads_with_what_reflection_says(product, protocol):
    credential = {"organizationCode": NORTH, "clientId": "crm", "password": {"login": "dispatcher", "password": PASSWORD}}
    done = buf(
        product.address, "/access.v1.SessionService/CreateSession", "--reflect-protocol", protocol, "-d", json.dumps(credential))
    assert done.returncode == 0, done.stderr
    token = json.loads(done.stdout)["session"]["accessToken"]
    done = buf(
        product.address, "/marketplace.v1.CatalogService/ListServices", "--reflect-protocol", protocol, "-H",
        f"Authorization: Bearer {token}")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["services"]


def test_what_a_guard_refuses_it_refuses_to_a_stranger(product):
    done = buf(product.address, "/marketplace.v1.CatalogService/ListServices")
    assert done.returncode == grpc.StatusCode.UNAUTHENTICATED.value[0] << 3, done.stderr
