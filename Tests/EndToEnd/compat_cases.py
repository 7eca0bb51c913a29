"""Cases in the manner of Connect's conformance suite: a call, and what must come of it whoever serves and whoever calls."""

import dataclasses
import itertools

from compat import client_compat, config, packed, service

UNARY, CLIENT, SERVER = config.STREAM_TYPE_UNARY, config.STREAM_TYPE_CLIENT_STREAM, config.STREAM_TYPE_SERVER_STREAM
HALF, FULL = config.STREAM_TYPE_HALF_DUPLEX_BIDI_STREAM, config.STREAM_TYPE_FULL_DUPLEX_BIDI_STREAM
KINDS = {"unary": UNARY, "client-stream": CLIENT, "server-stream": SERVER, "half-duplex": HALF, "full-duplex": FULL}
Header, Error = service.Header, service.Error
HEADERS = [Header(name="x-custom-header", value=["foo", "bar", "baz"]), Header(name="x-bytes-bin", value=["AAEC"])]
TRAILERS = [Header(name="x-custom-trailer", value=["bing", "quux"]), Header(name="x-more-bin", value=["/+8"])]
REQUEST_HEADERS = [Header(name="X-Conformance-Test", value=["Value1", "Value2"])]
SPECIAL = "\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\n"
CANCELED, DEADLINE, EXHAUSTED = config.CODE_CANCELED, config.CODE_DEADLINE_EXCEEDED, config.CODE_RESOURCE_EXHAUSTED


@dataclasses.dataclass
class Case:
    name: str
    request: client_compat.ClientCompatRequest
    payloads: int = 0  # So many with data; None for any number.
    data: bytes = b"test response"
    error: Error = None
    tells: bool = True  # The error, or the first payload, tells what was asked.
    metadata: bool = True  # Headers and trailers arrive as defined.
    server_limit: int = 0
    grpcio_client: bool = True  # grpcio can do as the case asks.

    def __str__(self):
        return self.name


def definition(kind, count=2, data=b"test response", **fields):
    if kind in (UNARY, CLIENT):
        if "error" not in fields and count:
            fields["response_data"] = data
        return service.UnaryResponseDefinition(**fields)
    return service.StreamResponseDefinition(response_data=[data] * count, **fields)


def messages(kind, definition, more=1, padding=b""):
    if kind == UNARY:
        return [service.UnaryRequest(response_definition=definition, request_data=padding)]
    if kind == SERVER:
        return [service.ServerStreamRequest(response_definition=definition, request_data=padding)]
    if kind == CLIENT:
        return [service.ClientStreamRequest(response_definition=definition, request_data=padding)] + [
            service.ClientStreamRequest(request_data=b"more")] * more
    first = service.BidiStreamRequest(response_definition=definition, full_duplex=kind == FULL, request_data=padding)
    return [first] + [service.BidiStreamRequest(request_data=b"more")] * more


def request(kind, messages, **fields):
    return client_compat.ClientCompatRequest(
        http_version=config.HTTP_VERSION_2, protocol=config.PROTOCOL_GRPC, codec=config.CODEC_PROTO,
        compression=fields.pop("compression", config.COMPRESSION_IDENTITY), stream_type=kind, request_messages=map(packed, messages), **fields)


def answers(kind, count=2):
    return 1 if kind in (UNARY, CLIENT) else count


def successes():
    full = {"response_headers": HEADERS, "response_trailers": TRAILERS}
    for name, kind in KINDS.items():
        yield Case(
            f"{name}/success", request(kind, messages(kind, definition(kind, **full)), request_headers=REQUEST_HEADERS),
            answers(kind))
        yield Case(f"{name}/deadline-told", request(kind, messages(kind, definition(kind, **full)), timeout_ms=60_000),
                   answers(kind))
        yield Case(f"{name}/no-data", request(kind, messages(kind, definition(kind, 0, **full), more=0)),
                   1 if kind in (UNARY, CLIENT) else 0, data=b"", tells=kind in (UNARY, CLIENT))
        yield Case(f"{name}/no-definition", request(kind, messages(kind, None, more=0)),
                   1 if kind in (UNARY, CLIENT) else 0, data=b"", tells=kind in (UNARY, CLIENT), metadata=False)
    for kind, name in ((CLIENT, "client-stream"), (HALF, "half-duplex"), (FULL, "full-duplex")):
        yield Case(f"{name}/no-requests", request(kind, [], request_headers=REQUEST_HEADERS), int(kind == CLIENT), data=b"",
                   tells=kind == CLIENT, metadata=False)
    yield Case("full-duplex/more-answers-than-requests",
               request(FULL, messages(FULL, definition(FULL, 5, **full), more=2)), 5)
    idempotent = service.IdempotentUnaryRequest(response_definition=definition(UNARY, **full))
    yield Case("idempotent-unary/success", request(UNARY, [idempotent], method="IdempotentUnary"), 1)


def failures():
    for code in range(1, 17):
        error = Error(code=code, message="as asked")
        for name, kind in (("unary", UNARY), ("server-stream", SERVER)):
            asked = definition(kind, 0, error=error)
            yield Case(f"{name}/code-{code}", request(kind, messages(kind, asked)), error=error, metadata=False)
    detail = packed(Header(name="a detail", value=["of any type"]))
    error = Error(code=config.CODE_INTERNAL, message=SPECIAL, details=[detail])
    full = {"response_headers": HEADERS, "response_trailers": TRAILERS, "error": error}
    for name, kind in KINDS.items():
        yield Case(f"{name}/error-with-everything", request(kind, messages(kind, definition(kind, 0, **full), more=0)),
                   error=error)
        if kind not in (UNARY, CLIENT):
            asked = definition(kind, 2, **full)
            yield Case(f"{name}/error-behind-answers", request(kind, messages(kind, asked)), 2, error=error)
    yield Case("full-duplex/a-request-without-an-answer",
               request(FULL, messages(FULL, definition(FULL, 1, **full), more=1)), 1, error=error, tells=False)
    yield Case("unimplemented", request(UNARY, [service.UnimplementedRequest()], method="Unimplemented"),
               error=Error(code=config.CODE_UNIMPLEMENTED), tells=False, metadata=False)


def timings():
    for name, kind in KINDS.items():
        asked = definition(kind, response_delay_ms=10_000)
        yield Case(f"{name}/deadline", request(kind, messages(kind, asked), timeout_ms=200),
                   error=Error(code=DEADLINE), tells=False, metadata=False)
    Cancel = client_compat.ClientCompatRequest.Cancel
    for name, kind in KINDS.items():
        asked = definition(kind, 3, response_delay_ms=10_000)
        timings = [("after-close-send", Cancel(after_close_send_ms=5)), ("at-once", Cancel())]
        if kind == CLIENT:
            timings.append(("before-close-send", Cancel(before_close_send={})))
        for timing, cancel in timings:
            # Of a full-duplex call the end comes once each request has its answer.
            delayed = definition(kind, 3, response_delay_ms=300) if kind == FULL else asked
            yield Case(f"{name}/cancel-{timing}", request(kind, messages(kind, delayed), cancel=cancel),
                       None, error=Error(code=CANCELED), tells=False, metadata=False, grpcio_client=kind != FULL)
        if kind not in (UNARY, CLIENT):
            delayed = definition(kind, 2, response_delay_ms=200)
            more = 0 if kind != FULL else 1
            yield Case(f"{name}/cancel-after-an-answer",
                       request(kind, messages(kind, delayed, more), cancel=Cancel(after_num_responses=1)),
                       1, error=Error(code=CANCELED), tells=False, metadata=False)
    yield Case("full-duplex/cancel-before-close-send",
               request(FULL, messages(FULL, definition(FULL)), cancel=Cancel(before_close_send={})),
               2, error=Error(code=CANCELED), tells=False, metadata=False)


def sizes():
    limit = 200 * 1024
    for name, kind in KINDS.items():
        asked = definition(kind, 1)
        frame = messages(kind, asked, 0)[0].ByteSize()
        for what, surplus in (("at", 0), ("above", 1)):
            # A length takes a field's tag and three bytes.
            padded = messages(kind, asked, 0, padding=bytes(limit - frame - 4 + surplus))
            assert padded[0].ByteSize() == limit + surplus
            above = {"error": Error(code=EXHAUSTED), "tells": False} if surplus else {"payloads": 1}
            yield Case(f"{name}/request-{what}-the-limit", request(kind, padded), metadata=False, server_limit=limit, **above)
        small, large = definition(kind, 1, b"x"), definition(kind, 1, bytes(limit))
        yield Case(f"{name}/answer-below-the-limit", request(kind, messages(kind, small, 0), message_receive_limit=limit),
                   1, data=b"x", metadata=False)
        yield Case(f"{name}/answer-above-the-limit", request(kind, messages(kind, large, 0), message_receive_limit=limit),
                   error=Error(code=EXHAUSTED), tells=False, metadata=False)


def compressed():
    limit, text = 200 * 1024, b"words that come again " * 500
    full = {"response_headers": HEADERS, "response_trailers": TRAILERS}
    for name, kind in KINDS.items():
        yield Case(f"{name}/gzip", request(
            kind, messages(kind, definition(kind, data=text, **full), padding=text), compression=config.COMPRESSION_GZIP),
            answers(kind), data=text)
        # What travels is far below the limit, what it holds is above.
        above = messages(kind, definition(kind, 1), 0, padding=bytes(limit + 1))
        yield Case(f"{name}/gzip-above-the-limit", request(kind, above, compression=config.COMPRESSION_GZIP),
                   error=Error(code=EXHAUSTED), tells=False, metadata=False, server_limit=limit)


CASES = list(itertools.chain(successes(), failures(), timings(), sizes(), compressed()))
for case in CASES:
    case.request.test_name = case.name
