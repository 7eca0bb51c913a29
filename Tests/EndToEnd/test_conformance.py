"""protobuf-conformance on the cases of protobuf's conformance suite, beside what Python's protobuf makes of the same input.

A case is a name and its input; a family's test runs all of them and names every one that is answered wrongly.
"""

import json
import struct
import subprocess

import conformance_binary as binary
import conformance_json as in_json
import conformance_well_known as well_known
import pytest
from google.protobuf import json_format, text_format
from testee import ANSWER_SECONDS, PROGRAM, Proto2, Proto3, Testee, protocol, read

KINDS = [Proto2, Proto3]
OF_BOTH = pytest.mark.parametrize("kind", KINDS, ids=["proto2", "proto3"])
NOTHING_BUT_LENGTH = struct.pack("<I", 4)


@pytest.fixture(scope="module")
def testee():
    testee = Testee()
    yield testee
    testee.close()


def canonical(message):
    """What two equal messages have in common, not-a-number and unknown fields included."""
    return message.SerializeToString(deterministic=True)


def in_json_of(message):
    """What two messages have in common that JSON can say: neither unknown fields nor which not-a-number it was."""
    return json_format.MessageToJson(message, sort_keys=True)


def read_json(kind, text):
    """A message's JSON as Python reads it; it refuses the shortest form of the greatest float, which rounds up."""
    return json_format.Parse(text.replace("3.4028235e+38", "3.4028234663852886e+38"), kind())


def wrong_in_binary(testee, kind, payload, has_json=True):
    """What is wrong with how bytes that Python reads are written, in both formats; None if nothing."""
    message = read(kind, payload)
    assert message is not None, f"Python does not read {payload!r}"
    answer, value = testee.to_binary(kind, payload)
    if answer != "protobuf_payload" or canonical(kind.FromString(value)) != canonical(message):
        return answer, value
    answer, value = testee.to_json(kind, payload)
    if not has_json:
        return None if answer == "skipped" else (answer, value)
    if answer != "json_payload" or in_json_of(read_json(kind, value)) != in_json_of(message):
        return answer, value
    return None


def wrong_in_json(testee, kind, payload, text, **options):
    """What is wrong with how JSON is read: as the message of a text, and not at all where there is none."""
    answer, value = testee.to_binary(kind, payload, **options)
    if text is None:
        return None if answer == "parse_error" else (answer, value)
    expected = canonical(text_format.Parse(text, kind()))
    if answer != "protobuf_payload" or canonical(kind.FromString(value)) != expected:
        return answer, value
    answer, value = testee.to_json(kind, payload, **options)
    if answer != "json_payload" or canonical(read_json(kind, value)) != expected:
        return answer, value
    return None


def check(cases, wrong):
    """Every case of a family, those that went wrong by name."""
    cases = list(cases)
    found = {name: fault for name, *case in cases if (fault := wrong(*case)) is not None}
    assert cases and not found, f"{len(found)} of {len(cases)}:\n" + "\n".join(f"{name}: {fault}" for name,
                                                                               fault in found.items())


@pytest.mark.parametrize("family", [binary.premature_ends, binary.illegal_tags, binary.unmatched_groups, binary.invalid_text])
@OF_BOTH
def test_malformed_bytes_and_text_are_refused(testee, kind, family):
    def wrong(payload):
        answers = [testee.to_binary(kind, payload), testee.to_json(kind, payload)]
        return None if all(answer == "parse_error" for answer, _ in answers) else answers

    check(family(kind), wrong)


@pytest.mark.parametrize("family", [
    binary.scalars, binary.repeated, binary.maps, binary.oneofs, binary.merging, binary.unknown_fields])
@OF_BOTH
def test_bytes_are_read_and_written_as_python_does(testee, kind, family):
    check(family(kind), lambda payload: wrong_in_binary(testee, kind, payload))


@OF_BOTH
def test_unknown_fields_of_a_map_s_entry_are_left_out(testee, kind):
    def wrong(payload, expected):
        answer, value = testee.to_binary(kind, payload)
        return None if answer == "protobuf_payload" and kind.FromString(value) == kind.FromString(expected) else (answer, value)

    check(binary.unknown_fields_of_entries(kind), wrong)


@pytest.mark.parametrize("family", [binary.groups, binary.extensions])
def test_groups_and_extensions_of_proto2_come_back(testee, family):
    """Extensions in bytes alone: what JSON would lose is skipped there."""
    check(family(Proto2), lambda payload: wrong_in_binary(testee, Proto2, payload, has_json=family is not binary.extensions))


@pytest.mark.parametrize("form", [binary.nested, binary.nested_groups])
@OF_BOTH
def test_messages_are_read_to_a_depth_of_one_hundred(testee, kind, form):
    assert testee.to_binary(kind, form(99))[0] == "protobuf_payload"
    assert testee.to_binary(kind, form(101))[0] == "parse_error"
    assert testee.to_binary(kind, form(1000))[0] == "parse_error"


@pytest.mark.parametrize("family", [
    in_json.integers, in_json.floats, in_json.booleans, in_json.strings, in_json.bytes_fields, in_json.field_names,
    in_json.syntax,
    in_json.messages, in_json.oneofs, in_json.maps, in_json.lists])
@OF_BOTH
def test_json_is_read_and_refused(testee, kind, family):
    check(family(), lambda payload, text: wrong_in_json(testee, kind, payload, text))


@pytest.mark.parametrize("family", [in_json.enums, in_json.nulls])
@OF_BOTH
def test_json_of_enums_and_of_null(testee, kind, family):
    check(family(kind), lambda payload, text: wrong_in_json(testee, kind, payload, text))


@pytest.mark.parametrize("family", [
    well_known.wrappers, well_known.durations, well_known.timestamps, well_known.field_masks, well_known.values,
    lambda: well_known.anys(Proto3)], ids=["wrappers", "durations", "timestamps", "field masks", "values", "anys"])
def test_json_of_well_known_types(testee, family):
    check(family(), lambda payload, text: wrong_in_json(testee, Proto3, payload, text))


@OF_BOTH
def test_unknown_fields_of_json_are_left_out_where_they_may_be(testee, kind):
    check(in_json.ignored(kind), lambda payload, text: wrong_in_json(testee, kind, payload, text, ignoring_unknown=True))


def test_json_says_exactly_what_the_mapping_says(testee):
    def wrong(payload, expected):
        answer, value = testee.to_json(Proto3, payload)
        return None if answer == "json_payload" and json.loads(value) == expected else (answer, value)

    check(((payload, payload, expected) for payload, expected in well_known.EXACT.items()), wrong)


def test_what_json_cannot_say_is_an_error_of_writing(testee):
    def wrong(payload):
        answer, value = testee.to_json(Proto3, payload)
        return None if answer == "serialize_error" else (answer, value)

    check(((text, canonical(text_format.Parse(text, Proto3()))) for text in well_known.NOT_IN_JSON), wrong)


@pytest.mark.parametrize("request_", [
    {"message_type": "protobuf_test_messages.editions.TestAllTypesEdition2023", "protobuf_payload": b""},
    {"requested_output_format": protocol.TEXT_FORMAT, "protobuf_payload": b""},
    {"requested_output_format": protocol.JSPB, "protobuf_payload": b""},
    {"text_payload": "optional_int32: 1"},
    {"jspb_payload": "[]"},
    {"message_type": Proto2.DESCRIPTOR.full_name, "json_payload": '{"[protobuf_test_messages.proto2.extension_int32]": 1}'},
    {"message_type": Proto2.DESCRIPTOR.full_name, "protobuf_payload": b"\xc0\x07\x01", "requested_output_format": protocol.JSON},
], ids=["another message", "text out", "JSPB out", "text in", "JSPB in", "an extension in JSON", "an extension to JSON"])
def test_what_is_not_supported_is_skipped(testee, request_):
    defaults = {"message_type": Proto3.DESCRIPTOR.full_name, "requested_output_format": protocol.PROTOBUF}
    answer, reason = testee.ask(protocol.ConformanceRequest(**{**defaults, **request_}))
    assert answer == "skipped" and reason


def test_no_test_is_expected_to_fail(testee):
    request = protocol.ConformanceRequest(message_type="conformance.FailureSet", protobuf_payload=b"")
    assert testee.ask(request) == ("protobuf_payload", b"")


@pytest.mark.parametrize("input, error", [
    (b"", None), (b"\1\0", "the input ends after 2 of 4 bytes"),
    (NOTHING_BUT_LENGTH + b"ab", "the input ends after 2 of 4 bytes"),
    (NOTHING_BUT_LENGTH, "the input ends after 0 of 4 bytes"), (b"\xff" * 4, "a request of 4294967295 bytes is announced"),
    (NOTHING_BUT_LENGTH + b"\xff" * 4, "a request is not a conformance.ConformanceRequest")],
    ids=["none", "a part of a length", "a part of a request", "a length alone", "too long", "no request"])
def test_it_ends_with_its_input_and_says_what_is_wrong_with_it(input, error):
    done = subprocess.run([PROGRAM], input=input, capture_output=True, timeout=ANSWER_SECONDS)
    assert (done.returncode, done.stdout) == (0 if error is None else 1, b"")
    assert done.stderr == b"" if error is None else done.stderr.decode().startswith(f"protobuf-conformance: {error}"), done.stderr
