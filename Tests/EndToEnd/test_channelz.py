"""rpc 26: channelz, asked by grpcio's own stubs: what the servers and channels of a process are, and what they carried."""

import pathlib
import socket
import ssl
import time

import grpc
import pytest
import test_reflection
from certificates import Authority
from google.protobuf import descriptor_pb2
from grpc_channelz.v1 import channelz_pb2, channelz_pb2_grpc
from product import Product
from schema import module

messages = module("grpc.testing.test_pb2")
METHOD = "/grpc.testing.BenchmarkService/UnaryCall"
OWN = [("grpc.use_local_subchannel_pool", 1), ("grpc.enable_retries", 0)]


class Channelz:
    """The service at an address, asked on one connection."""

    def __init__(self, address, credentials=None):
        self.channel = grpc.secure_channel(address, credentials, OWN) if credentials else grpc.insecure_channel(address, OWN)
        self.stub = channelz_pb2_grpc.ChannelzStub(self.channel)

    def ask(self, method, **fields):
        request = getattr(channelz_pb2, f"{method}Request")(**fields)
        if method != "GetServer":
            return getattr(self.stub, method)(request, timeout=20)
        return self.channel.unary_unary(
            "/grpc.channelz.v1.Channelz/GetServer", channelz_pb2.GetServerRequest.SerializeToString,
            channelz_pb2.GetServerResponse.FromString)(request, timeout=20)

    @property
    def server(self):
        [server] = self.ask("GetServers").server
        return server

    def sockets(self, **page):
        answer = self.ask("GetServerSockets", server_id=self.server.ref.server_id, **page)
        return [one.socket_id for one in answer.socket_ref], answer.end

    def socket(self, socket_id):
        return self.ask("GetSocket", socket_id=socket_id).socket

    def close(self):
        self.channel.close()


@pytest.fixture
def served(start):
    _, address = start("interop-server", "--port", 0, "--threads", 2)
    channelz = Channelz(address)
    yield address, channelz
    channelz.close()


def call(channel, size=0, path=METHOD):
    stub = channel.unary_unary(path, messages.SimpleRequest.SerializeToString, messages.SimpleResponse.FromString)
    return stub(messages.SimpleRequest(response_size=size), timeout=20)


def fail(channel, path=METHOD):
    with pytest.raises(grpc.RpcError):
        call(channel, -1, path)


def eventually(read, condition, seconds=30):
    """What is read once it is as it should be, or last."""
    end = time.monotonic() + seconds
    while True:
        value = read()
        if condition(value) or time.monotonic() > end:
            return value
        time.sleep(0.02)


# The schema.


def shape(file):
    """Names and numbers of a schema, without its comments and options."""
    found = {}

    def take(message, prefix):
        name = f"{prefix}{message.name}"
        found[name] = {(field.name, field.number, field.type, field.label) for field in message.field}
        for kind in message.enum_type:
            found[f"{name}.{kind.name}"] = {(value.name, value.number) for value in kind.value}
        for nested in message.nested_type:
            take(nested, f"{name}.")

    for message in file.message_type:
        take(message, "")
    for service in file.service:
        found[service.name] = {(method.name, method.input_type, method.output_type) for method in service.method}
    return found


def test_names_and_numbers_are_those_that_grpcio_has(served):
    [described, *_] = test_reflection.ask(served[1].channel, file_containing_symbol="grpc.channelz.v1.Channelz") \
        .file_descriptor_response.file_descriptor_proto
    ours = shape(descriptor_pb2.FileDescriptorProto.FromString(described))
    theirs = shape(descriptor_pb2.FileDescriptorProto.FromString(channelz_pb2.DESCRIPTOR.serialized_pb))
    assert {name for name in theirs if name not in ours} == {
        "SocketOptionTimeout", "SocketOptionLinger", "SocketOptionTcpInfo"}
    assert ours == {name: fields for name, fields in theirs.items() if name in ours}


# Servers and their connections.


def test_a_server_counts_its_calls_by_how_they_ended_over_all_loops(served):
    address, channelz = served
    before = channelz.server
    for _ in range(4):
        # A connection each, so that both loops have some.
        with grpc.insecure_channel(address, options=OWN) as channel:
            call(channel)
            call(channel, 1000)
            fail(channel)
            fail(channel, "/no.Service/Method")
    after = channelz.server
    assert after.ref == before.ref and after.ref.server_id > 0
    # Each question is a call too: the first has ended by now, the second has only begun.
    assert after.data.calls_started - before.data.calls_started == 17
    assert after.data.calls_succeeded - before.data.calls_succeeded == 9
    assert after.data.calls_failed - before.data.calls_failed == 8
    assert abs(after.data.last_call_started_timestamp.ToSeconds() - time.time()) < 30
    one = channelz.ask("GetServer", server_id=after.ref.server_id).server
    assert (one.ref, one.listen_socket) == (after.ref, after.listen_socket)


def test_a_socket_that_listens_says_where(served):
    address, channelz = served
    [listener] = channelz.server.listen_socket
    found = channelz.socket(listener.socket_id)
    port = int(address.rsplit(":", 1)[1])
    assert (found.local.tcpip_address.ip_address, found.local.tcpip_address.port) == (b"\x7f\0\0\1", port)
    assert not found.HasField("remote")


def test_a_connection_tells_its_ends_and_what_it_carried(served):
    address, channelz = served
    known, _ = channelz.sockets()
    with grpc.insecure_channel(address, options=OWN) as channel:
        for size in (0, 1000):
            call(channel, size)
        fail(channel)
        fail(channel, "/no.Service/Method")
        stream = channel.unary_stream(
            "/grpc.testing.TestService/StreamingOutputCall", messages.StreamingOutputCallRequest.SerializeToString,
            messages.StreamingOutputCallResponse.FromString)
        wanted = [messages.ResponseParameters(size=size) for size in (1, 2, 3)]
        assert len(list(stream(messages.StreamingOutputCallRequest(response_parameters=wanted), timeout=20))) == 3
        sleepy = messages.ResponseParameters(size=1, interval_us=60_000_000)
        cancelled = stream(messages.StreamingOutputCallRequest(response_parameters=[sleepy]), timeout=60)
        [found] = set(channelz.sockets()[0]) - set(known)
        running = eventually(lambda: channelz.socket(found).data, lambda data: data.streams_started == 6)
        assert (running.streams_started, running.streams_succeeded, running.streams_failed) == (6, 5, 0)
        cancelled.cancel()
        data = eventually(lambda: channelz.socket(found).data, lambda data: data.streams_failed == 1)
        assert (data.streams_started, data.streams_succeeded, data.streams_failed) == (6, 5, 1)
        # Not the message of the method that is not there.
        assert (data.messages_received, data.messages_sent) == (5, 2 + 3)
        assert data.keep_alives_sent == 0
        # grpcio's window is 64 KiB at first and grows; this server's is the limit of it.
        assert data.local_flow_control_window.value > 0
        assert 0 < data.remote_flow_control_window.value <= 1 << 20
        now = time.time()
        for name in ("last_remote_stream_created", "last_message_sent", "last_message_received"):
            assert abs(getattr(data, f"{name}_timestamp").ToSeconds() - now) < 60
        assert not data.HasField("last_local_stream_created_timestamp")
        both = channelz.socket(found)
        assert both.local.tcpip_address.port == int(address.rsplit(":", 1)[1])
        assert both.remote.tcpip_address.ip_address == b"\x7f\0\0\1" and both.remote.tcpip_address.port > 0
        assert not both.HasField("security")
    gone = eventually(lambda: channelz.sockets()[0], lambda sockets: found not in sockets)
    assert found not in gone
    with pytest.raises(grpc.RpcError) as error:
        channelz.socket(found)
    assert error.value.code() == grpc.StatusCode.NOT_FOUND


def test_pings_that_ask_whether_a_client_is_there_are_counted(start):
    _, address = start("interop-server", "--port", 0, "--limit", "keepaliveTime=0.1", "--limit", "keepaliveTimeout=2")
    channelz = Channelz(address)
    with grpc.insecure_channel(address, options=OWN) as channel:
        [own] = channelz.sockets()[0]
        call(channel)
        [found] = set(channelz.sockets()[0]) - {own}
        assert eventually(lambda: channelz.socket(found).data.keep_alives_sent, lambda count: count >= 2) >= 2
    channelz.close()


def test_a_unix_socket_is_told_by_its_path(start, tmp_path):
    path = tmp_path / "server.sock"
    start("interop-server", "--listen", f"unix:{path}")
    channelz = Channelz(f"unix:{path}")
    [listener] = channelz.server.listen_socket
    [connection] = channelz.sockets()[0]
    for found in (listener.socket_id, connection):
        assert channelz.socket(found).local.uds_address.filename == str(path)
    channelz.close()


def test_a_connection_through_tls_tells_its_suite_and_both_certificates(start, tmp_path):
    authority = Authority(tmp_path)
    server, client = authority.files("server", "localhost", "127.0.0.1"), authority.files("partner-7")
    words = ["--tls-cert", server[0], "--tls-key", server[1], "--client-ca", authority.file]
    _, address = start("interop-server", "--port", 0, *words)
    own, key = (pathlib.Path(path).read_bytes() for path in client)
    channelz = Channelz(address, grpc.ssl_channel_credentials(authority.pem, key, own))
    [connection] = channelz.sockets()[0]
    security = channelz.socket(connection).security
    assert security.tls.standard_name in {
        "TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"}
    certificates = [ssl.PEM_cert_to_DER_cert(pathlib.Path(path).read_text()) for path, _ in (server, client)]
    assert [security.tls.local_certificate, security.tls.remote_certificate] == certificates
    [listener] = channelz.server.listen_socket
    assert not channelz.socket(listener.socket_id).HasField("security")
    channelz.close()


# Pages.


def test_pages_are_in_the_order_of_identifiers_and_say_where_they_end(served):
    address, channelz = served
    port = int(address.rsplit(":", 1)[1])
    held = [socket.create_connection(("127.0.0.1", port)) for _ in range(9)]
    everything, is_last = eventually(channelz.sockets, lambda answer: len(answer[0]) == 10)
    assert len(everything) == 10 and everything == sorted(everything) and is_last
    paged, end = [], False
    while not end:
        page, end = channelz.sockets(start_socket_id=paged[-1] + 1 if paged else 0, max_results=4)
        assert 0 < len(page) <= 4
        paged += page
    assert paged == everything
    assert channelz.sockets(start_socket_id=everything[-1] + 1) == ([], True)
    for one in held:
        one.close()


def test_a_page_has_a_hundred_at_most(served):
    address, channelz = served
    port = int(address.rsplit(":", 1)[1])
    held = [socket.create_connection(("127.0.0.1", port)) for _ in range(120)]
    for wanted in (0, 1_000_000):
        page, end = eventually(lambda: channelz.sockets(max_results=wanted), lambda answer: not answer[1])
        assert (len(page), end) == (100, False)
    for one in held:
        one.close()


@pytest.mark.parametrize("method, field", [
    ("GetServer", "server_id"), ("GetServerSockets", "server_id"), ("GetSocket", "socket_id"), ("GetChannel", "channel_id"),
    ("GetSubchannel", "subchannel_id")])
def test_an_identifier_that_nothing_has_is_not_found(served, method, field):
    for wanted in (0, -1, 1 << 40):
        with pytest.raises(grpc.RpcError) as error:
            served[1].ask(method, **{field: wanted})
        assert error.value.code() == grpc.StatusCode.NOT_FOUND


def test_a_page_of_less_than_nothing_is_refused(served):
    for method in ("GetServers", "GetTopChannels"):
        with pytest.raises(grpc.RpcError) as error:
            served[1].ask(method, max_results=-1)
        assert error.value.code() == grpc.StatusCode.INVALID_ARGUMENT


# Channels, of the product to its payment provider.


class Operated(Product):
    """A product whose server answers its operator."""

    def start_server(self, port=0):
        self.server_process, self.address = self.programs.start(
            "marketplace-server", "serve", "--port", port, "--token-key", self.token_key, "--provider", self.sandbox_address,
            "--admin-grpc", "127.0.0.1:0", "--loops", 2, env=self.environment)
        self.operator_address = self.server_process.stdout.readline().split()[-1]
        self.channel = grpc.insecure_channel(self.address)


def test_an_operator_is_told_of_both_servers_and_of_the_channels_to_the_provider(tmp_path):
    with Operated(tmp_path) as product:
        channelz = Channelz(product.operator_address)
        names = [server.ref.name for server in channelz.ask("GetServers").server]
        assert names == [product.address, product.operator_address]
        assert {channel.data.calls_started for channel in channelz.ask("GetTopChannels").channel} == {0}
        # The code that a resident signs in with goes through the provider.
        product.resident("+79110000001")
        channels = channelz.ask("GetTopChannels")
        assert channels.end and len(channels.channel) == 2
        [used] = [channel for channel in channels.channel if channel.data.calls_started]
        assert used.data.target == used.ref.name == product.sandbox_address
        assert (used.data.calls_started, used.data.calls_succeeded, used.data.calls_failed) == (1, 1, 0)
        assert used.data.state.state == channelz_pb2.ChannelConnectivityState.READY
        assert channelz.ask("GetChannel", channel_id=used.ref.channel_id).channel == used
        [way] = used.subchannel_ref
        way = channelz.ask("GetSubchannel", subchannel_id=way.subchannel_id).subchannel
        assert (way.data.target, way.data.calls_succeeded) == (product.sandbox_address, 1)
        [connection] = way.socket_ref
        found = channelz.socket(connection.socket_id)
        assert (found.data.streams_started, found.data.streams_succeeded) == (1, 1)
        assert (found.data.messages_sent, found.data.messages_received) == (1, 1)
        assert found.data.HasField("last_local_stream_created_timestamp")
        assert found.remote.tcpip_address.port == int(product.sandbox_address.rsplit(":", 1)[1])
        product.programs.end(product.sandbox_process)
        state = eventually(
            lambda: channelz.ask("GetChannel", channel_id=used.ref.channel_id).channel.data.state.state,
            lambda state: state == channelz_pb2.ChannelConnectivityState.IDLE)
        assert state == channelz_pb2.ChannelConnectivityState.IDLE
        channelz.close()


def test_the_public_server_tells_no_stranger(product):
    with pytest.raises(grpc.RpcError) as error:
        Channelz(product.address).ask("GetServers")
    assert error.value.code() == grpc.StatusCode.UNIMPLEMENTED
