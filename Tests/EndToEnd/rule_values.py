"""Values at the edges of the rules in Proto-testing/rules, and near them."""

import math
import unicodedata

from google.protobuf.descriptor import FieldDescriptor as F

NUMBERS = [-11, -10, -9, -7, -6, -5, -4, -1, 0, 1, 4, 5, 6, 7, 8, 9, 10, 11]
RANGES = {
    F.TYPE_INT32: (-2**31, 2**31 - 1), F.TYPE_SINT32: (-2**31, 2**31 - 1), F.TYPE_SFIXED32: (-2**31, 2**31 - 1),
    F.TYPE_INT64: (-2**63, 2**63 - 1), F.TYPE_SINT64: (-2**63, 2**63 - 1), F.TYPE_SFIXED64: (-2**63, 2**63 - 1),
    F.TYPE_UINT32: (0, 2**32 - 1), F.TYPE_FIXED32: (0, 2**32 - 1), F.TYPE_UINT64: (0, 2**64 - 1), F.TYPE_FIXED64: (0, 2**64 - 1),
}
REALS = [float(n) for n in NUMBERS] + [-0.0, math.nan, math.inf, -math.inf, 4.5, 5.25, 9.75, 0.1, 0.10000000149011612, 1e30, 1e31, 5e-324]
# The last two of the first line are one letter, composed and not.
TEXTS = ["", "a", "aa", "aaa", "aab", "ab", "abab", "abc", "é", "e\u0301", "aé", "ae\u0301", "абв", "аб", "\u0430\u0431é", "🏠", "🏠🏠", "a c",
         "a\nc", "axc", "foo", "bar", "baz", "zz", "1.25", "12.5", "y", "c", "]-a", "a_b-c", "ё мой", "\n", "\t", "a ,.", "$", "\\", "^", "b{,2}",
         "ab{,2}", "xx", "\0", "aaab", "b", "a.c*", "A", "я", "д1"]
FORMATS = """a@b a.b@c.example a@-b @b a@ a@b..c я@b a@b@c a@b. o'neil+x@mail.example.com
example.com example.com. a -a a- a.-b 1.2.3 a.1 a1.2a xn--80ak6aa92e.com . a..b A_B
127.0.0.1 0.0.0.0 255.255.255.255 256.1.1.1 1.2.3 1.2.3.4.5 01.2.3.4 1.2.3.04 1.2.3. .1.2.3
:: ::1 1:: 1:2:3:4:5:6:7:8 1:2:3:4:5:6:7:8:9 1:2:3:4:5:6:7:: ::2:3:4:5:6:7:8 1::3:4:5:6:7:8 1::2::3 :1 1: ::: 12345:: ::g fe80::1%eth0
fe80::1% ::1%% 1:2:3:4:5:6:1.2.3.4 ::1.2.3.4 ::ffff:1.2.3.4 1:2:3:4:5:6:7:1.2.3.4 ::1.2.3.4:5 ::1.2.3 1:2:3:4:5::1.2.3.4 1::5:1.2.3.256
127.0.0.0/8 127.0.0.1/8 127.0.0.1/32 127.0.0.1/33 127.0.0.0/08 127.0.0.0/ 0.0.0.0/0 1.2.3.4/-1 1.2.3.4/8/8 192.168.64.0/18 192.168.32.0/18
::/0 2001:db8::/32 2001:db8::1/32 2001:db8::/129 2001:db8::1/128 ::1%eth0/128 ::/00 8000::/1 4000::/1
example.com:80 example.com:0 example.com:65535 example.com:65536 example.com:080 example.com: :80 [::1]:80 [::1] ::1:80 [::1%eth0]:80 1.2.3.4:5
[1.2.3.4]:5 [::1]80 []:80 [::1]:
https://example.com http://a/b?c#d mailto:a@b urn:x:y file:///etc a: 1a:b :a a://b@c:80/d a://b:c@d a://b@c@d a://[::1]/x a://[::1]:80
a://[::1%25eth0]/ a://[::1%eth0]/ a://[::1%25]/ a://[v1.x:y]/ a://[v.x]/ a://[vG.x]/ a://[v1.]/ a://[1.2.3.4] a://b:c a://b:1x a://%41 a://%4 a://%ff a://%e2%82%ac
a:b%zz a:b%2f a:/b a://b? a://b?c=%20&d a://b#f#g a:b?c?d a:[] a://b/c[d] a:b\\c a:b|c a:b^c /a/b a/b a:b/c ./a:b //a //a/b ?a #b ?a=b#c a//b // /// a#%41%4g
123e4567-e89b-12d3-a456-426614174000 123E4567-E89B-12D3-A456-426614174000 123e4567e89b12d3a456426614174000 123e4567-e89b-12d3-a456-42661417400
123e4567-e89b-12d3-a456-42661417400g {123e4567-e89b-12d3-a456-426614174000}
01ARZ3NDEKTSV4RRFFQ69G5FAV 81ARZ3NDEKTSV4RRFFQ69G5FAV 01ARZ3NDEKTSV4RRFFQ69G5FAU 01arz3ndektsv4rrffq69g5fav 01ARZ3NDEKTSV4RRFFQ69G5FA
billing.v1.Invoice .billing.v1.Invoice _a a.1b a. .a ..a a..b Я.б a-b
content-type :path :: a:b x,y x(y x@y Content_Type ~`|^""".split() + [
    "", " ", "a b", "a\tb", "a\nb", "a\rb", "a\0b", "a\x7fb", "é", "value; q=1, \x01", "a@b\n", "::1\n", "example.com:80 ", "\u0660.0.0.1"]
ALPHABET = "aAfFgZ09.:/@%-_[]?#1é \0\n,+~!"
BYTES = [b"", b"\1", b"\1\2", b"\1\2\3", b"\0\1\2", b"abc", b"aB", b"\1\2\1\2", b"\2\1", bytes(4), bytes(5), bytes(16), bytes(17), b"\1" * 16]
NAMES = ["a", "b", "b.c", "b.c.d", "a.b", "ab", "bc", "b.cd", ""]
# Where fields are asked to be there, one message in two begins with them.
VALID = {
    "Lists": {"bounded": ["a"], "required": [1, 2]}, "Maps": {"bounded": {"a": 1}}, "Plain": {"number": 6, "required": "abc", "required_ignored": "abc"},
    "Exclusive": {"a": "abc"}, "Present": {"number": 6, "inner": {"text": "ab"}, "text": "abc", "needed": "x"},
}
URLS = ["type.googleapis.com/a.A", "b", "", "type.googleapis.com/a.a", "a.A"]


def messages(kind, chance, rounds):
    """Messages that set some fields each; of texts with a format, each field by itself with each value."""
    made = [kind()]
    if kind.DESCRIPTOR.name in ("Formats", "Strings"):
        for field in kind.DESCRIPTOR.fields:
            values = FORMATS + [edited(chance, chance.choice(FORMATS)) for _ in range(rounds)] if kind.DESCRIPTOR.name == "Formats" else (
                TEXTS + [edited(chance, chance.choice(TEXTS)) for _ in range(rounds // 4)])
            made += [kind(**{field.name: value}) for value in values]
        return made
    for _ in range(rounds):
        message = kind(**VALID.get(kind.DESCRIPTOR.name, {})) if chance.random() < 0.5 else kind()
        made.append(kind())
        made[-1].CopyFrom(message)
        fill(message, chance, depth=0)
        made.append(message)
    return made


def edited(chance, text):
    """The text with a character changed, left out or put in, once or twice."""
    for _ in range(chance.randint(1, 2)):
        at = chance.randint(0, len(text))
        text = text[:at] + chance.choice(["", chance.choice(ALPHABET)]) + text[at + chance.randint(0, 1):]
    return text


def fill(message, chance, depth):
    fields = message.DESCRIPTOR.fields
    for field in chance.sample(list(fields), chance.randint(1, min(4, len(fields)))):
        set_field(message, field, chance, depth)


def set_field(message, field, chance, depth):
    if field.message_type and field.message_type.GetOptions().map_entry:
        key, value = field.message_type.fields
        target = getattr(message, field.name)
        for _ in range(chance.randint(0, 3)):
            name = scalar(key, chance)
            if isinstance(name, str):
                # Swift's Dictionary holds canonically equivalent keys as one.
                name = unicodedata.normalize("NFC", name)
            if value.message_type:
                fill(target[name], chance, depth + 1)
            else:
                target[name] = scalar(value, chance)
    elif field.label == F.LABEL_REPEATED:
        target = getattr(message, field.name)
        for _ in range(chance.randint(0, 4)):
            if field.message_type:
                fill(target.add(), chance, depth + 1)
            else:
                target.append(scalar(field, chance))
    elif field.message_type:
        if depth < 3:
            submessage(getattr(message, field.name), chance, depth)
    else:
        setattr(message, field.name, scalar(field, chance))


def submessage(message, chance, depth):
    message.SetInParent()
    name = message.DESCRIPTOR.full_name
    if name in ("google.protobuf.Duration", "google.protobuf.Timestamp"):
        seconds = chance.choice(NUMBERS)
        message.seconds = seconds
        nanos = chance.choice([0, 0, 1, 5, 500_000_000, 500_000_001, 999_999_999])
        message.nanos = -nanos if name.endswith("Duration") and (seconds < 0 or seconds == 0 and chance.random() < 0.5) else nanos
        if name.endswith("Timestamp") and chance.random() < 0.5:
            # Far enough from now that the time between the two looks at the clock does not matter.
            message.GetCurrentTime()
            message.seconds += chance.choice([-7200, -3500, -60, 60, 3500, 7200])
    elif name == "google.protobuf.Any":
        message.type_url = chance.choice(URLS)
    elif name == "google.protobuf.FieldMask":
        message.paths.extend(chance.choices(NAMES, k=chance.randint(0, 3)))
        if chance.random() < 0.3:
            message.paths[:] = ["a", "b.c"]
    else:
        fill(message, chance, depth + 1)


def scalar(field, chance):
    if field.type in (F.TYPE_DOUBLE, F.TYPE_FLOAT):
        return chance.choice(REALS)
    if field.type in RANGES:
        low, high = RANGES[field.type]
        return min(max(chance.choice(NUMBERS + [low, high, chance.randint(low, high)]), low), high)
    if field.type == F.TYPE_STRING:
        return chance.choice(TEXTS + ["a@b", "x@y.z"])
    if field.type == F.TYPE_BYTES:
        return chance.choice(BYTES)
    if field.type == F.TYPE_BOOL:
        return chance.random() < 0.5
    return chance.choice([0, 1, 5, 7, -1])
