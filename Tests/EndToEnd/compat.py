"""Programs that Connect's conformance suite tests, run as that suite runs them, and grpcio in the place of either.

Not protobuf's suite, which testee.py speaks with.
"""

import base64
import concurrent.futures
import struct
import subprocess
import threading
import time

import grpc
import schema
from google.protobuf import any_pb2
from google.rpc import status_pb2
from programs import BIN

config = schema.module("connectrpc.conformance.v1.config_pb2")
service = schema.module("connectrpc.conformance.v1.service_pb2")
server_compat = schema.module("connectrpc.conformance.v1.server_compat_pb2")
client_compat = schema.module("connectrpc.conformance.v1.client_compat_pb2")
SERVICE = "connectrpc.conformance.v1.ConformanceService"
DETAILS = "grpc-status-details-bin"
ENDING_SECONDS = 30


def write(stream, message):
    body = message.SerializeToString()
    stream.write(struct.pack(">I", len(body)) + body)
    stream.flush()


def read(stream, kind):
    head = stream.read(4)
    assert len(head) == 4, "the program ended"
    return kind.FromString(stream.read(*struct.unpack(">I", head)))


class Program:
    """One of them; what it says on standard error is shown with a failing test."""

    def __init__(self, name):
        self.process = subprocess.Popen([BIN / name], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def close(self):
        self.process.stdin.close()
        self.process.terminate()
        self.process.wait(ENDING_SECONDS)
        self.process.stdout.close()


class Server(Program):
    """conformance-server, serving as a request says: in plaintext, or with the certificate and the key of `credentials`, to clients that
    have the certificate `client` if that is given."""

    def __init__(self, limit=0, credentials=None, client=b""):
        super().__init__("conformance-server")
        asked = server_compat.ServerCompatRequest(
            protocol=config.PROTOCOL_GRPC, http_version=config.HTTP_VERSION_2, message_receive_limit=limit, client_tls_cert=client)
        if credentials:
            asked.use_tls = True
            asked.server_creds.cert, asked.server_creds.key = credentials
        write(self.process.stdin, asked)
        answer = read(self.process.stdout, server_compat.ServerCompatResponse)
        assert answer.pem_cert == (credentials[0] if credentials else b"")
        self.host, self.port, self.certificate = answer.host, answer.port, answer.pem_cert


class Client(Program):
    """conformance-client."""

    def __init__(self):
        super().__init__("conformance-client")

    def send(self, request):
        write(self.process.stdin, request)

    def answer(self):
        return read(self.process.stdout, client_compat.ClientCompatResponse)

    def call(self, request):
        self.send(request)
        answer = self.answer()
        assert answer.test_name == request.test_name and answer.WhichOneof("result") == "response", answer
        return answer.response


# Metadata as the suite has it, and as grpcio has it.


def metadata(headers):
    return [
        (header.name.lower(), unpadded(value) if header.name.endswith("-bin") else value)
        for header in headers for value in header.value]


def unpadded(text):
    return base64.b64decode(text + "=" * (-len(text) % 4))


def headers(pairs):
    found = {}
    for name, value in pairs or ():
        text = base64.b64encode(value).decode().rstrip("=") if name.endswith("-bin") else value
        found.setdefault(name, []).append(text)
    return [service.Header(name=name, value=values) for name, values in found.items()]


def packed(message):
    box = any_pb2.Any()
    box.Pack(message)
    return box


class GrpcioServer:
    """The suite's service by grpcio."""

    def __init__(self, limit=0):
        options = [("grpc.max_receive_message_length", limit)] if limit else []
        self.server = grpc.server(concurrent.futures.ThreadPoolExecutor(16), options=options)
        handlers = {
            "Unary": grpc.unary_unary_rpc_method_handler(
                self.unary, service.UnaryRequest.FromString, service.UnaryResponse.SerializeToString),
            "IdempotentUnary": grpc.unary_unary_rpc_method_handler(
                self.unary, service.IdempotentUnaryRequest.FromString, service.IdempotentUnaryResponse.SerializeToString),
            "ClientStream": grpc.stream_unary_rpc_method_handler(
                self.client_stream, service.ClientStreamRequest.FromString, service.ClientStreamResponse.SerializeToString),
            "ServerStream": grpc.unary_stream_rpc_method_handler(
                self.server_stream, service.ServerStreamRequest.FromString, service.ServerStreamResponse.SerializeToString),
            "BidiStream": grpc.stream_stream_rpc_method_handler(
                self.bidi_stream, service.BidiStreamRequest.FromString, service.BidiStreamResponse.SerializeToString),
        }
        self.server.add_generic_rpc_handlers([grpc.method_handlers_generic_handler(SERVICE, handlers)])
        self.host, self.port = "127.0.0.1", self.server.add_insecure_port("127.0.0.1:0")
        self.server.start()

    def close(self):
        self.server.stop(None).wait()

    def info(self, context, requests):
        info = service.ConformancePayload.RequestInfo(
            request_headers=headers(context.invocation_metadata()), requests=map(packed, requests))
        if context.time_remaining() is not None and context.time_remaining() < 1e6:
            info.timeout_ms = int(context.time_remaining() * 1000)
        return info

    def fail(self, context, error, info=None):
        details = [*error.details, *([packed(info)] if info else [])]
        trailers = list(context.trailing_metadata() or ())
        if details:
            status = status_pb2.Status(code=error.code, message=error.message, details=details)
            trailers.append((DETAILS, status.SerializeToString()))
        context.set_trailing_metadata(trailers)
        context.abort(next(code for code in grpc.StatusCode if code.value[0] == error.code), error.message)

    def begin(self, context, definition):
        context.send_initial_metadata(metadata(definition.response_headers))
        context.set_trailing_metadata(metadata(definition.response_trailers))

    def one(self, context, definition, requests):
        info = self.info(context, requests)
        if definition:
            self.begin(context, definition)
            time.sleep(definition.response_delay_ms / 1000)
            if definition.WhichOneof("response") == "error":
                self.fail(context, definition.error, info)
        return service.ConformancePayload(data=definition.response_data if definition else b"", request_info=info)

    def unary(self, request, context):
        kind = service.UnaryResponse if isinstance(request, service.UnaryRequest) else service.IdempotentUnaryResponse
        definition = request.response_definition if request.HasField("response_definition") else None
        return kind(payload=self.one(context, definition, [request]))

    def client_stream(self, requests, context):
        requests = list(requests)
        has = bool(requests) and requests[0].HasField("response_definition")
        return service.ClientStreamResponse(
            payload=self.one(context, requests[0].response_definition if has else None, requests))

    def stream(self, context, definition, requests, start=0):
        for index in range(start, len(definition.response_data)):
            time.sleep(definition.response_delay_ms / 1000)
            payload = service.ConformancePayload(data=definition.response_data[index])
            if index == 0:
                payload.request_info.CopyFrom(self.info(context, requests))
            yield payload
        if definition.HasField("error"):
            self.fail(context, definition.error, None if definition.response_data else self.info(context, requests))

    def server_stream(self, request, context):
        if request.HasField("response_definition"):
            self.begin(context, request.response_definition)
            for payload in self.stream(context, request.response_definition, [request]):
                yield service.ServerStreamResponse(payload=payload)

    def bidi_stream(self, requests, context):
        definition, is_full_duplex, seen, count = None, False, [], 0
        for request in requests:
            if definition is None:
                definition, is_full_duplex = request.response_definition, request.full_duplex
                self.begin(context, definition)
            seen.append(request)
            if is_full_duplex:
                if count == len(definition.response_data):
                    break
                time.sleep(definition.response_delay_ms / 1000)
                payload = service.ConformancePayload(data=definition.response_data[count])
                payload.request_info.CopyFrom(
                    self.info(context, seen) if count == 0
                    else service.ConformancePayload.RequestInfo(requests=map(packed, seen)))
                yield service.BidiStreamResponse(payload=payload)
                seen, count = [], count + 1
        if definition is not None:
            for payload in self.stream(context, definition, seen, count):
                yield service.BidiStreamResponse(payload=payload)


class GrpcioClient:
    """The suite's calls by grpcio."""

    def close(self):
        pass

    def call(self, request):
        limit = [("grpc.max_receive_message_length", request.message_receive_limit)] if request.message_receive_limit else []
        with grpc.insecure_channel(f"{request.host}:{request.port}", [("grpc.use_local_subchannel_pool", 1), *limit]) as channel:
            return self.play(channel, request)

    def play(self, channel, request):
        method = request.method or {1: "Unary", 2: "ClientStream", 3: "ServerStream"}.get(request.stream_type, "BidiStream")
        kind, answer = getattr(service, f"{method}Request"), getattr(service, f"{method}Response")
        messages = [kind.FromString(message.value) for message in request.request_messages]
        shape = {"ClientStream": "stream_unary", "ServerStream": "unary_stream", "BidiStream": "stream_stream"}.get(
            method, "unary_unary")
        stub = getattr(channel, shape)(f"/{SERVICE}/{method}", kind.SerializeToString, answer.FromString)
        options = {"metadata": metadata(request.request_headers)}
        if request.compression == config.COMPRESSION_GZIP:
            options["compression"] = grpc.Compression.Gzip
        if request.HasField("timeout_ms"):
            options["timeout"] = request.timeout_ms / 1000
        result = client_compat.ClientResponseResult()
        turn, over = threading.Semaphore(0), threading.Event()
        cancel = request.cancel.WhichOneof("cancel_timing") or ("after_close_send_ms" if request.HasField("cancel") else None)

        def sending():
            for index, message in enumerate(messages):
                if index > 0 and request.stream_type == config.STREAM_TYPE_FULL_DUPLEX_BIDI_STREAM:
                    turn.acquire()
                yield message
            if cancel == "before_close_send":
                over.wait(ENDING_SECONDS)

        argument = messages[0] if shape.startswith("unary") else sending()
        call = stub.future(argument, **options) if shape.endswith("unary") else stub(argument, **options)
        if cancel == "before_close_send" and shape == "stream_unary":
            call.cancel()
        if cancel == "after_close_send_ms":
            threading.Timer(request.cancel.after_close_send_ms / 1000, call.cancel).start()
        try:
            for response in [call.result()] if shape.endswith("unary") else call:
                result.payloads.append(response.payload if method != "Unimplemented" else service.ConformancePayload())
                turn.release()
                if cancel == "after_num_responses" and len(result.payloads) == request.cancel.after_num_responses:
                    call.cancel()
                if cancel == "before_close_send" and len(result.payloads) == len(messages):
                    call.cancel()
        except grpc.FutureCancelledError:
            result.error.CopyFrom(service.Error(code=config.CODE_CANCELED))
        except grpc.RpcError:
            result.error.CopyFrom(self.error(call))
        turn.release()
        over.set()
        if not call.cancelled():
            result.response_headers.extend(headers(call.initial_metadata()))
            result.response_trailers.extend(headers(pair for pair in call.trailing_metadata() or () if pair[0] != DETAILS))
        return result

    def error(self, call):
        error = service.Error(code=call.code().value[0], message=call.details())
        for name, value in call.trailing_metadata() or ():
            if name == DETAILS:
                error.details.extend(status_pb2.Status.FromString(value).details)
        return error
