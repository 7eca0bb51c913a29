"""Fields in their wire form, right ones and wrong ones, by https://protobuf.dev/programming-guides/encoding."""

import struct

from google.protobuf.descriptor import FieldDescriptor as Field

VARINT, FIXED64, DELIMITED, START, END, FIXED32 = range(6)
# A field that no test message has.
UNKNOWN = 666

INT32_MAX, INT32_MIN, UINT32_MAX = 2**31 - 1, -(2**31), 2**32 - 1
INT64_MAX, INT64_MIN, UINT64_MAX = 2**63 - 1, -(2**63), 2**64 - 1


def varint(value, extra=0):
    """`value`, which may be negative, as up to ten bytes; with so many bytes more than it needs."""
    value &= UINT64_MAX
    digits = bytearray()
    while True:
        digits.append(value & 0x7F | 0x80)
        value >>= 7
        if not value:
            break
    digits += b"\x80" * extra
    digits[-1] &= 0x7F
    return bytes(digits)


def zigzag(value):
    return varint(value << 1 ^ value >> 63)


def tag(number, wire_type, extra=0):
    return varint(number << 3 | wire_type, extra)


def delimited(content):
    return varint(len(content)) + content


def length_prefixed(number, content):
    return tag(number, DELIMITED) + delimited(content)


def group(number, content):
    return tag(number, START) + content + tag(number, END)


def _fixed(form, *values):
    return [struct.pack("<" + form, value) for value in values]


_32_BITS = [varint(0), varint(1), varint(12345), varint(12345, 2), varint(12345, 7), varint(1 << 33), varint((1 << 33) - 1),
            varint((1 << 33) + 1), varint(INT64_MAX), varint(INT64_MIN + 1)]
_64_BITS = [varint(0), varint(1), varint(12345), varint(12345, 2), varint(12345, 7)]
_TEXTS = [b"", b"Hello world!", b"'\"?\\\a\b\f\n\r\t\v\0\x7f", "谷歌".encode(), "😁".encode(), "\u2028\ufeff\u00e9".encode(),
          b"x" * 1000]

# Of each type: its wire type and values of it as they may arrive, the last one other than the default.
TYPES = {
    Field.TYPE_DOUBLE: (FIXED64, _fixed("d", 0, -0.0, 0.1, 1.7976931348623157e308, 2.2250738585072014e-308, 5e-324, 1e23,
                                        float("inf"), float("-inf"), float("nan")) + [bytes.fromhex("bc9a7856341afa7f"),
                                                                                      _fixed("d", 1)[0]]),
    Field.TYPE_FLOAT: (FIXED32, _fixed("f", 0, -0.0, 0.1, 1.00000075e-36, 3.4028234e38, 1.17549435e-38, 1e-45, 16777216,
                                       float("inf"), float("-inf"), float("nan")) + [bytes.fromhex("4523a17f"),
                                                                                     _fixed("f", 1)[0]]),
    Field.TYPE_INT32: (VARINT, _32_BITS + [varint(INT32_MAX), varint(INT32_MIN), varint(-1)]),
    Field.TYPE_UINT32: (VARINT, _32_BITS + [varint(UINT32_MAX)]),
    Field.TYPE_INT64: (VARINT, _64_BITS + [varint(INT64_MAX), varint(INT64_MIN), varint(-1)]),
    Field.TYPE_UINT64: (VARINT, _64_BITS + [varint(UINT64_MAX)]),
    Field.TYPE_SINT32: (VARINT, [zigzag(n) for n in (0, 1, 12345, INT32_MAX, INT32_MIN, INT32_MAX + 2, -1)]),
    Field.TYPE_SINT64: (VARINT, [zigzag(n) for n in (0, 1, 12345, INT64_MAX, INT64_MIN, -1)]),
    Field.TYPE_FIXED32: (FIXED32, _fixed("I", 0, 12345, UINT32_MAX)),
    Field.TYPE_FIXED64: (FIXED64, _fixed("Q", 0, 12345, UINT64_MAX)),
    Field.TYPE_SFIXED32: (FIXED32, _fixed("i", 0, 12345, INT32_MAX, INT32_MIN)),
    Field.TYPE_SFIXED64: (FIXED64, _fixed("q", 0, 12345, INT64_MAX, INT64_MIN)),
    Field.TYPE_BOOL: (VARINT, [varint(n) for n in (0, -1, 12345678, 1 << 33, INT64_MAX, INT64_MIN)] + [varint(0, 9),
                                                                                                       varint(1, 9)]),
    Field.TYPE_ENUM: (VARINT, [varint(n) for n in (0, 1, 2, -1, INT64_MAX, INT64_MIN + 1, 77, 2)]),
    Field.TYPE_STRING: (DELIMITED, [delimited(text) for text in _TEXTS]),
    Field.TYPE_BYTES: (DELIMITED, [delimited(text) for text in [*_TEXTS, b"\xfb", bytes(range(256))]]),
    Field.TYPE_MESSAGE: (DELIMITED, [delimited(content) for content in (
        b"", length_prefixed(UNKNOWN, b"kept"), tag(1, VARINT) + varint(1234))]),
}

# A value that ends too early.
CUT = {VARINT: b"\x80", FIXED32: b"\0\0\0", FIXED64: b"\0" * 7, DELIMITED: varint(2) + b"a"}
