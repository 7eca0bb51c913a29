"""rpc 17: a client asks for 1 GiB in one stream and reads none of it; the server takes the memory of what may wait for a call."""

import time

import pytest
from frames import Client, message, request, window_update
from hyperframe.frame import DataFrame, SettingsFrame
from interop import wanting
from watching import Footprint

OUTPUT = "/grpc.testing.TestService/StreamingOutputCall"
ANSWER_BYTES, ANSWERS = 256 * 1024, 4096
# `maxUnsentStreamBytes`, above which a writer waits, and the answer that went beyond it.
MAY_WAIT_KIBIBYTES = 64 + ANSWER_BYTES // 1024
# With the request for so many answers, an answer as a message before it is bytes, and what the allocator keeps; 0.2% of the stream.
LIMIT_KIBIBYTES = 2048
ALL = 2**31 - 1
WIDE = {SettingsFrame.INITIAL_WINDOW_SIZE: ALL}


def asks_for(client, answers):
    body = message(wanting(*[ANSWER_BYTES] * answers).SerializeToString())
    client.headers(1, request(OUTPUT))
    for at in range(0, len(body), 16_384):
        client.data(1, body[at : at + 16_384], flags=("END_STREAM",) if at + 16_384 >= len(body) else ())


def wait_until_it_rests(pid, seconds=60):
    """Returns once the server has taken no processor time for half a second: its writer waits."""
    deadline, rested, before = time.monotonic() + seconds, 0, None
    while rested < 5:
        assert time.monotonic() < deadline, "the server goes on"
        time.sleep(0.1)
        taken = Footprint(pid).processor_ticks
        rested, before = rested + 1 if taken == before else 0, taken


@pytest.mark.parametrize(
    "settings, room", [({}, 65_535), (WIDE, ALL)], ids=["no room in its window", "all the room, in a socket that is not read"])
def test_a_stream_of_a_gibibyte_that_nobody_reads_takes_what_may_wait_for_a_call(programs, settings, room):
    server, address = programs.start("interop-server", "--port", 0, "--threads", 1)
    with Client(address, settings=WIDE) as reader:
        # What the first streams take once is no growth.
        reader.send(window_update(0, ALL - 65_535))
        asks_for(reader, ANSWERS // 64)
        assert reader.answered(1, 60)["grpc-status"] == "0"
        assert sum(len(frame.data) for frame in reader.of(DataFrame)) > ANSWERS // 64 * ANSWER_BYTES
    before = Footprint(server.pid)
    with Client(address, settings=settings) as client:
        if room > 65_535:
            client.send(window_update(0, room - 65_535))
        asks_for(client, ANSWERS)
        wait_until_it_rests(server.pid)
        # Of its whole life, so that nothing in between is missed.
        most = Footprint(server.pid).most_kibibytes
        with Client(address, settings={}) as neighbour:
            neighbour.lives(1)
    grown = most - before.kibibytes
    print(
        f"{ANSWER_BYTES * ANSWERS >> 20} MiB asked for and not read: {before.kibibytes / 1024:.1f} MiB before, {most / 1024:.1f} at most, "
        f"{grown} KiB more; {MAY_WAIT_KIBIBYTES} KiB may wait")
    assert grown < LIMIT_KIBIBYTES
