"""Field rules: what generated code says of a message is what protovalidate's own library says, by path and rule."""

import collections
import os
import random
import re
import subprocess
import time

import protovalidate
import pytest
import rule_values
import schema
from conftest import BIN

MESSAGES = {
    "numbers": [f"{kind}Numbers" for kind in (
        "Float Double Int32 Int64 Uint32 Uint64 Sint32 Sint64 Fixed32 Fixed64 Sfixed32 Sfixed64".split())],
    "strings": ["Strings"], "formats": ["Formats"], "bytes": ["Bytes"], "times": ["Durations", "Timestamps"], "small": ["Small"],
    "collections": ["Lists", "Maps"], "presence": ["Plain", "Present", "Exclusive"],
}
CASES = [(family, name) for family, names in MESSAGES.items() for name in names]
# Where generated code reports: the path is a literal, which may hold one within it, and the rule follows.
REPORTED = re.compile(r'violations\.add\(path, .*?", "([a-z0-9_.]+)", "')
# Of each message; formats have as many for each field.
ROUNDS = int(os.environ.get("RULE_ROUNDS", "1000"))
# Chance may leave out a rule in one.
BATCHES = 10


def subject(messages):
    """The violations that generated code finds, of each message."""
    lines = "".join(f"{message.DESCRIPTOR.full_name} {message.SerializeToString().hex()}\n" for message in messages)
    run = subprocess.run([f"{BIN}/validation-subject"], input=lines, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stderr
    answers = run.stdout.split("\n")[:-1]
    assert len(answers) == len(messages)
    for answer in answers:
        found = []
        for violation in answer.split():
            path, rule = violation.split(":", 1)
            found.append((bytes.fromhex(path).decode(), rule))
        yield sorted(found)


def oracle(message):
    """The violations that protovalidate finds."""
    violations = protovalidate.collect_violations(message)
    return sorted((path_text(v.proto.field), v.proto.rule_id) for v in violations)


def path_text(path):
    text = ""
    for element in path.elements if path is not None else []:
        text += ("." if text else "") + element.field_name
        key = element.subscript
        if key is not None:
            text += f'["{key.value}"]' if key.field == "string_key" else f"[{str(key.value).lower() if isinstance(key.value, bool) else key.value}]"
    return text


def generated_rules(family, name):
    """The rules that generated code checks in messages of this name."""
    source = (schema.ROOT / f"Tests/Support/validation-subject/Generated/rules.v1.{family}.rules.swift").read_text()
    block = source.split(f"extension RulesV1.{name}: ValidatedMessage")[1].split("\nextension ")[0]
    rules = set(REPORTED.findall(block))
    assert rules
    return rules


@pytest.mark.parametrize("family, name", CASES, ids=[name for _, name in CASES])
def test_generated_code_finds_what_protovalidate_finds(family, name):
    seed = int(os.environ.get("RULE_SEED", time.time_ns() & 0xFFFFFFFF))
    print(f"RULE_SEED={seed}")
    chance = random.Random(seed)
    kind = getattr(schema.module(f"rules.v1.{family}_pb2"), name)
    kept, broken = collections.Counter(), collections.Counter()
    # Until every rule was broken by some message, and some messages broke none.
    for _ in range(BATCHES):
        messages = rule_values.messages(kind, chance, ROUNDS)
        differences = []
        for message, found in zip(messages, subject(messages)):
            expected = oracle(message)
            if found != expected:
                differences.append(f"{message!r}: generated code {found}, protovalidate {expected}")
            broken.update(rule for _, rule in found)
            kept[not found] += 1
        assert not differences, f"{len(differences)} of {len(messages)} differ\n" + "\n".join(differences[:20])
        unbroken = generated_rules(family, name) - broken.keys()
        if not unbroken and kept[True]:
            return
    pytest.fail(f"{kept[True]} messages broke no rule, and none broke {unbroken}")


# Where generated code differs from protovalidate, by name: a message, what generated code says, what protovalidate says.
DEVIATIONS = {
    # A key of a map in Swift is a String, and canonically equivalent ones are one key: the last of them stays.
    "canonically equivalent keys of a map are one": (
        "collections", "Maps", {"bounded": {"a": 1, "\u00e9": 1, "e\u0301": 1}}, [], [("bounded", "map.max_pairs")]),
    # protovalidate ends with an error of its own in place of an answer.
    "bytes that are not UTF-8 break a pattern": ("bytes", "Bytes", {"pattern": b"\xff"}, [("pattern", "bytes.pattern")], None),
}


@pytest.mark.parametrize("deviation", DEVIATIONS)
def test_generated_code_differs_from_protovalidate(deviation):
    family, name, fields, found, expected = DEVIATIONS[deviation]
    message = getattr(schema.module(f"rules.v1.{family}_pb2"), name)(**fields)
    assert next(subject([message])) == found
    if expected is None:
        with pytest.raises(Exception, match="(?i)utf"):
            oracle(message)
    else:
        assert oracle(message) == expected


def test_a_pattern_that_makes_others_go_back_ends_on_a_long_text():
    strings = schema.module("rules.v1.strings_pb2").Strings
    # ^(?:a*)*b
    assert next(subject([strings(pattern_11="a" * 100_000)])) == [("pattern_11", "string.pattern")]
