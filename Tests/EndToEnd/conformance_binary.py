"""The families of protobuf's conformance suite in the binary encoding, for a message of it: what is read, and what is refused."""

from field_bytes import (
    CUT, DELIMITED, END, FIXED32, FIXED64, START, TYPES, UNKNOWN, VARINT, delimited, group, length_prefixed, tag, varint, zigzag)
from google.protobuf.descriptor import FieldDescriptor as Field

NOT_UTF8 = b"\xa0\xb0\xc0\xd0"


def name_of(type):
    return {value: name for name, value in vars(Field).items() if name.startswith("TYPE_")}[type].removeprefix("TYPE_").lower()


def field(kind, form, type):
    """The field of a type that is optional, repeated, packed or unpacked."""
    name = {Field.TYPE_ENUM: "nested_enum", Field.TYPE_MESSAGE: "nested_message"}.get(type) or name_of(type)
    return kind.DESCRIPTOR.fields_by_name[f"{form}_{name}"]


def is_packable(type):
    return TYPES[type][0] != DELIMITED


# What is refused: pairs of a name and the bytes.


def premature_ends(kind):
    for type, (wire_type, values) in TYPES.items():
        name = name_of(type)
        numbers = {"singular": field(kind, "optional", type).number, "repeated": field(kind, "repeated", type).number,
                   "unknown": UNKNOWN}
        for place, number in numbers.items():
            yield f"{place} {name} before its value", tag(number, wire_type)
            yield f"{place} {name} within its value", tag(number, wire_type) + CUT[wire_type]
            yield f"{place} {name} behind another field", tag(1, VARINT) + varint(1) + tag(number, wire_type) + CUT[wire_type]
            if wire_type == DELIMITED:
                yield f"{place} {name} behind its length", tag(number, wire_type) + varint(1)
        if is_packable(type):
            for form in ("packed", "unpacked"):
                number = field(kind, form, type).number
                yield f"{form} {name} within an element", length_prefixed(number, values[-1] + CUT[wire_type])
                yield f"{form} {name} within its length", tag(number, DELIMITED) + varint(1)
    number = field(kind, "optional", Field.TYPE_MESSAGE).number
    for wire_type, cut in CUT.items():
        yield f"wire type {wire_type} within a message", length_prefixed(number, tag(UNKNOWN, wire_type) + cut)


def illegal_tags(kind):
    for wire_type in range(6):
        yield f"field number 0 of wire type {wire_type}", tag(0, wire_type) + b"\1" * 16
        yield f"field number 0 of wire type {wire_type} in two bytes", tag(0, wire_type, 1) + b"\1" * 16
    for extra in range(5, 9):
        yield f"a tag of {extra + 1} bytes", tag(1, VARINT, extra) + varint(1234)
    yield "a tag of eleven bytes", tag(1, VARINT, 10) + varint(1234)
    yield "a field number slightly too high", b"\x88\x80\x80\x80\x40" + varint(1234)
    yield "a field number far too high", b"\x88\x80\x80\x80\x80\x80\x0f" + varint(1234)
    for wire_type in (6, 7):
        for number in range(4):
            for value in range(4):
                yield f"wire type {wire_type} of field {number} with {value}", bytes([number << 3 | wire_type, value])


def unmatched_groups(kind):
    for number in (201, 1, 1234):
        yield f"the end alone of {number}", tag(number, END)
        yield f"the end alone of {number}, and data", tag(number, END) + length_prefixed(2, b"hello world")
        yield f"the end alone of {number} in a message", length_prefixed(18, tag(number, END))
        yield f"the end alone of {number} in a group", group(201, tag(number + 1, END))
        yield f"the start alone of {number}", tag(number, START)
        yield f"the start alone of {number}, and data", tag(number, START) + length_prefixed(2, b"hello world")
        yield f"the start alone of {number} in a message", length_prefixed(18, tag(number, START))
        yield f"the start alone of {number} in a group", group(201, tag(number + 1, START))
        yield f"the end of another group than {number}", tag(number, START) + length_prefixed(2, b"hello") + tag(number + 1, END)
        yield f"the end of another group than {number} in a group", group(201, tag(number, START) + tag(number + 1, END))


def invalid_text(kind):
    """Refused in proto2 as well, where the suite leaves it open: a String of Swift cannot hold it."""
    pair = kind.DESCRIPTOR.fields_by_name["map_string_string"].number
    yield "singular", length_prefixed(14, NOT_UTF8)
    yield "repeated", length_prefixed(44, b"fine") + length_prefixed(44, NOT_UTF8)
    yield "of a oneof", length_prefixed(113, NOT_UTF8)
    yield "a map's key", length_prefixed(pair, length_prefixed(1, NOT_UTF8) + length_prefixed(2, b"foo"))
    yield "a map's value", length_prefixed(pair, length_prefixed(1, b"foo") + length_prefixed(2, NOT_UTF8))
    yield "a surrogate", length_prefixed(14, b"\xed\xa0\x80")
    yield "longer than it needs to be", length_prefixed(14, b"\xc0\x80")
    yield "cut off", length_prefixed(14, "谷".encode()[:2])


# What is read.


def scalars(kind):
    for type, (wire_type, values) in TYPES.items():
        name, single = name_of(type), field(kind, "optional", type).number
        for index, value in enumerate(values):
            yield f"{name} {index}", tag(single, wire_type) + value
        yield f"{name}, the last of all", b"".join(tag(single, wire_type) + value for value in values)
        yield f"{name}, the default behind another", tag(single, wire_type) + values[-1] + tag(single, wire_type) + values[0]


def repeated(kind):
    for type, (wire_type, values) in TYPES.items():
        forms = ("repeated", "packed", "unpacked") if is_packable(type) else ("repeated",)
        for form in forms:
            name, number = f"{form} {name_of(type)}", field(kind, form, type).number
            alone = b"".join(tag(number, wire_type) + value for value in values)
            yield f"{name}, one by one", alone
            if is_packable(type):
                together = length_prefixed(number, b"".join(values))
                yield f"{name}, packed", together
                yield f"{name}, both ways", alone + together + alone
                yield f"{name}, packed with nothing in it", length_prefixed(number, b"")


def map_fields(kind):
    return [field for field in kind.DESCRIPTOR.fields if field.message_type and field.message_type.GetOptions().map_entry]


def maps(kind):
    for pair in map_fields(kind):
        (key_wire, keys), (value_wire, values) = (TYPES[part.type] for part in pair.message_type.fields)
        key, other, default = tag(1, key_wire) + keys[-1], tag(1, key_wire) + keys[1], tag(1, key_wire) + keys[0]
        value, zero = tag(2, value_wire) + values[-1], tag(2, value_wire) + values[0]
        entries = {
            "of defaults": [default + zero], "without its key": [value], "without its value": [key], "empty": [b""],
            "its value first": [value + key], "two": [key + value, other + zero], "the same key twice": [key + value, key + zero],
            "its key twice": [other + key + value], "its value twice": [key + zero + value],
            "every value": [tag(1, key_wire) + keys[index % len(keys)] + tag(2, value_wire) + each for index,
                            each in enumerate(values)],
        }
        for form, contents in entries.items():
            yield f"{pair.name} {form}", b"".join(length_prefixed(pair.number, content) for content in contents)


def unknown_fields_of_entries(kind):
    """With what is left of each. Python keeps the whole entry as an unknown field instead of setting it."""
    for pair in map_fields(kind):
        (key_wire, keys), (value_wire, values) = (TYPES[part.type] for part in pair.message_type.fields)
        key, value = tag(1, key_wire) + keys[-1], tag(2, value_wire) + values[-1]
        unknown = tag(UNKNOWN, VARINT) + varint(1)
        yield pair.name, length_prefixed(pair.number, key + unknown + value), length_prefixed(pair.number, key + value)


def oneofs(kind):
    fields = kind.DESCRIPTOR.oneofs_by_name["oneof_field"].fields
    for member in fields:
        wire_type, values = TYPES[member.type]
        head = tag(member.number, wire_type)
        yield f"{member.name} at its default", head + values[0]
        yield f"{member.name} twice", head + values[-1] + head + values[0]
        for other in fields:
            other_wire, others = TYPES[other.type]
            yield f"{member.name} behind {other.name}", tag(other.number, other_wire) + others[-1] + head + values[-1]


def merging(kind):
    inner = tag(1, VARINT) + varint(1)
    first = length_prefixed(2, inner + tag(2, VARINT) + varint(1) + tag(89, VARINT) + varint(1))
    second = length_prefixed(2, tag(2, VARINT) + varint(2) + tag(89, VARINT) + varint(3))
    for name in ("optional_nested_message", "oneof_nested_message"):
        number = kind.DESCRIPTOR.fields_by_name[name].number
        yield f"{name} of two parts", length_prefixed(number, first) + length_prefixed(number, second)
        yield f"{name}, an empty part last", length_prefixed(number, first) + length_prefixed(number, b"")
        yield f"{name} of itself in itself", length_prefixed(number, length_prefixed(2, length_prefixed(number, first))) * 2
    pair = kind.DESCRIPTOR.fields_by_name["map_string_nested_message"].number
    for split in (first + second, first, b""):
        entry = length_prefixed(1, b"key") + length_prefixed(2, split) + length_prefixed(2, second)
        yield f"a map's value of {len(split)} bytes and more", length_prefixed(pair, entry)


def unknown_fields(kind):
    known = tag(1, VARINT) + varint(5)
    kept = {
        "varint": tag(UNKNOWN, VARINT) + varint(123), "long varint": tag(UNKNOWN, VARINT) + varint(123, 5),
        "fixed32": tag(UNKNOWN, FIXED32) + b"abcd", "fixed64": tag(UNKNOWN, FIXED64) + b"abcdefgh",
        "text": length_prefixed(UNKNOWN, b"abc"), "not UTF-8": length_prefixed(UNKNOWN, NOT_UTF8),
        "group": group(UNKNOWN, length_prefixed(1, b"abc") + group(2, zigzag(-3)[:0])),
        "the highest": tag(2**29 - 1, VARINT) + varint(1),
    }
    for name, payload in kept.items():
        yield name, payload
        yield f"{name} between known fields", known + payload + known
        yield f"{name} in a message", length_prefixed(18, payload + known)
        yield f"{name} in a message that comes twice", length_prefixed(18, payload + known) * 2
    yield "in their order", b"".join([kept["text"], kept["varint"], kept["fixed32"], kept["text"], kept["group"], kept["varint"]])
    for type, (wire_type, values) in TYPES.items():
        number = field(kind, "optional", type).number
        for other, value in ((VARINT, varint(1)), (FIXED32, b"abcd"), (FIXED64, b"abcdefgh"), (DELIMITED, delimited(b""))):
            if other != wire_type:
                yield f"{name_of(type)} of wire type {other}", tag(number, other) + value


def nested(levels):
    """A message within a message, so many below the first."""
    payload = b""
    for _ in range(levels):
        payload = length_prefixed(27, payload)
    return payload


def nested_groups(levels):
    return tag(UNKNOWN, START) * levels + tag(UNKNOWN, END) * levels


# Of proto2 alone.


def groups(kind):
    content = tag(202, VARINT) + varint(5)
    yield "set", group(201, content + tag(203, VARINT) + varint(6))
    yield "empty", group(201, b"")
    yield "of two parts", group(201, content) + group(201, tag(203, VARINT) + varint(7))
    yield "with unknown fields", group(201, content + group(UNKNOWN, content))
    yield "sent with a length", length_prefixed(201, content)
    yield "named in several words", group(204, tag(205, VARINT) + varint(8))


def extensions(kind):
    yield "of a number", tag(120, VARINT) + varint(99)
    yield "of text", length_prefixed(133, b"abc")
    yield "of bytes", length_prefixed(134, NOT_UTF8)
    yield "of a group", group(121, tag(122, VARINT) + varint(1))
    yield "in a message", length_prefixed(27, tag(120, VARINT) + varint(99))
    yield "in a nested message", length_prefixed(18, length_prefixed(2, tag(120, VARINT) + varint(99)))

    def item(type_id, content):
        return length_prefixed(500, group(1, tag(2, VARINT) + varint(type_id) + length_prefixed(3, content)))

    yield "of a message set", item(4135312, tag(9, VARINT) + varint(99))
    yield "of a message set, its type last", length_prefixed(
        500, group(1, length_prefixed(3, tag(9, VARINT) + varint(99)) + tag(2, VARINT) + varint(4135312)))
    yield "of a message set, unknown", item(4135300, tag(9, VARINT) + varint(99))
    yield "of a message set, as a message", length_prefixed(500, length_prefixed(4135312, tag(9, VARINT) + varint(99)))
