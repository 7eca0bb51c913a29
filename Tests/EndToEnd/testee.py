"""protobuf-conformance, asked as protobuf's conformance suite asks it: a request at a time, each behind its length."""

import struct
import subprocess

import schema
from google.protobuf.message import DecodeError
from programs import BIN

protocol = schema.module("conformance.conformance_pb2")
Proto2 = schema.module("conformance.test_messages_proto2_pb2").TestAllTypesProto2
Proto3 = schema.module("conformance.test_messages_proto3_pb2").TestAllTypesProto3
PROGRAM = str(BIN / "protobuf-conformance")
ANSWER_SECONDS = 60


class Testee:
    # No class of tests, for all its name.
    __test__ = False

    def __init__(self):
        self._process = subprocess.Popen([PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, request):
        """The answer's kind and value."""
        body = request.SerializeToString()
        self._process.stdin.write(struct.pack("<I", len(body)) + body)
        self._process.stdin.flush()
        head = self._process.stdout.read(4)
        assert len(head) == 4, f"it ended with status {self._process.wait(ANSWER_SECONDS)} on {request}"
        answer = protocol.ConformanceResponse.FromString(self._process.stdout.read(*struct.unpack("<I", head)))
        kind = answer.WhichOneof("result")
        return kind, getattr(answer, kind)

    def rewrite(self, kind, payload, output, ignoring_unknown=False):
        """What becomes of bytes, or of JSON where `payload` is text."""
        request = protocol.ConformanceRequest(message_type=kind.DESCRIPTOR.full_name, requested_output_format=output)
        if isinstance(payload, bytes):
            request.protobuf_payload, request.test_category = payload, protocol.BINARY_TEST
        else:
            request.json_payload = payload
            request.test_category = protocol.JSON_IGNORE_UNKNOWN_PARSING_TEST if ignoring_unknown else protocol.JSON_TEST
        return self.ask(request)

    def to_binary(self, kind, payload, **options):
        return self.rewrite(kind, payload, protocol.PROTOBUF, **options)

    def to_json(self, kind, payload, **options):
        return self.rewrite(kind, payload, protocol.JSON, **options)

    def close(self):
        self._process.stdin.close()
        assert self._process.wait(ANSWER_SECONDS) == 0


def read(kind, payload):
    """The message as Python's protobuf reads it; None where it does not."""
    try:
        return kind.FromString(payload)
    except DecodeError:
        return None
