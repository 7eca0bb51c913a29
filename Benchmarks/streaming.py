"""The part `streaming`: messages of 1 KiB both ways, against grpc-swift-2 over its NIO transport.

Every call is a BenchmarkService/StreamingCall with a deadline and an access token. It sends 200 messages that each ask for one, and each of
them is answered as it comes. Eight connections have two calls under way on each, all of them sending as fast as they may. What counts is how
many messages were answered for a second of processor time of the server's process. Our server counts metrics and checks tokens, as in the
part `rpc`; grpc-swift-2 does neither, and reads and writes messages by our codec, so that the codecs are not what is compared.

Either server has one loop and processor 0, h2load processor 1. They are measured in turns.
"""

import pathlib
import sys
import tempfile

import grpc

from figure import Figure
from load import H2Load
from programs import ROOT, Failed, swift_build
from rpc import LOAD_CPU, SERVER_CPU, TIMEOUT, Process, in_turns
from tokens import Issuer

PACKAGE = ROOT / "Benchmarks/Streaming"
METHOD = "/grpc.testing.BenchmarkService/StreamingCall"
# SimpleRequest: response_size (2), payload (3) of a body (2); SimpleResponse: payload (1) of a body (2).
REQUEST = b"\x10\x80\x08" + b"\x1a\x83\x08" + b"\x12\x80\x08" + bytes(1024)
RESPONSE = b"\x0a\x83\x08" + b"\x12\x80\x08" + bytes(1024)
MESSAGES = 200
CONNECTIONS, STREAMS = 8, 2
MIN_RATIO = 10


def measure(given):
    print("Building grpc-swift-2 (a quarter of an hour the first time)", file=sys.stderr)
    peer = swift_build(PACKAGE, "streaming-peer") / "streaming-peer"
    with tempfile.TemporaryDirectory() as folder:
        issuer = Issuer(pathlib.Path(folder))
        headers = {**TIMEOUT, "authorization": issuer.bearer()}
        switched_on = ["--admin", "127.0.0.1:0", "--require-token", issuer.file]
        h2load = H2Load(CONNECTIONS, STREAMS, LOAD_CPU)

        def rate(server, seconds):
            before = server.cpu_seconds()
            answered = h2load.run(server, METHOD, REQUEST, RESPONSE, headers, seconds, MESSAGES).messages
            return answered / (server.cpu_seconds() - before)

        with (
            Process(given.binaries / "interop-server", "--port", 0, "--threads", 1, *switched_on, cpu=SERVER_CPU) as ours,
            Process(peer, 1, cpu=SERVER_CPU) as theirs,
        ):
            for server in (ours, theirs):
                check(server, headers["authorization"])
                rate(server, min(1, given.seconds))
            yield Figure(
                name="streaming.both_ways", what=f"1 KiB both ways, {CONNECTIONS * STREAMS} streams at once", ratio_to="grpc-swift-2 2.4.3",
                rounds=in_turns(given, rate, ours, theirs), unit="messages for a second of processor time", bound=MIN_RATIO, details={})


def check(server, bearer):
    """That a stock client has every answer, byte for byte; a load generator counts bytes only."""
    with grpc.insecure_channel(server.address) as channel:
        call = channel.stream_stream(METHOD, lambda data: data, lambda data: data)
        try:
            answers = list(call(iter([REQUEST] * MESSAGES), timeout=20, metadata=[("authorization", bearer)]))
        except grpc.RpcError as error:
            raise Failed(f"{METHOD}: {error.code()}: {error.details()}") from error
    if answers != [RESPONSE] * MESSAGES:
        raise Failed(f"{METHOD} answered {len(answers)} messages, not {MESSAGES} of {len(RESPONSE)} bytes")
