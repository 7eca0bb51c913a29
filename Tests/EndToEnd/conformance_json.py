"""The families of protobuf's conformance suite in JSON: each case a name, the JSON, and the message in the text format, or None
where it is refused."""

from field_bytes import INT32_MAX, INT32_MIN, INT64_MAX, INT64_MIN, UINT32_MAX, UINT64_MAX

RANGES = {
    **dict.fromkeys(("int32", "sint32", "sfixed32"), (INT32_MIN, INT32_MAX)),
    **dict.fromkeys(("uint32", "fixed32"), (0, UINT32_MAX)),
    **dict.fromkeys(("int64", "sint64", "sfixed64"), (INT64_MIN, INT64_MAX)),
    **dict.fromkeys(("uint64", "fixed64"), (0, UINT64_MAX)),
}
FLOATS = {"float": ("3.4028234e+38", "3.502823e+38", "1.175494e-38"),
          "double": ("1.7976931348623157e+308", "1.89769e+308", "2.22507e-308")}


def camel(name):
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def integers():
    for name, (low, high) in RANGES.items():
        def case(what, value, expected):
            text = None if expected is None else f"optional_{name}: {expected}"
            return f"{name}: {what}", f'{{"{camel("optional_" + name)}": {value}}}', text

        yield case("its highest", high, high)
        yield case("its lowest", low, low)
        yield case("its highest in quotes", f'"{high}"', high)
        yield case("its lowest in quotes", f'"{low}"', low)
        yield case("above its highest", high + 1, None)
        yield case("below its lowest", low - 1, None)
        yield case("above its highest in quotes", f'"{high + 1}"', None)
        yield case("below its lowest in quotes", f'"{low - 1}"', None)
        yield case("zero in quotes", '"0"', 0)
        yield case("escaped digits", '"2\\u003147"', 2147)
        yield case("a zero fraction", "100000.000", 100000)
        yield case("an exponent", "1e5", 100000)
        yield case("an exponent in quotes", '"1e5"', 100000)
        yield case("an exponent that makes it whole", "1.25e2", 125)
        yield case("an exponent far too high", '"1e536870000"', None)
        for value in (0.5, '"0.5"', '"3x3"', '"12abc"', '"12 34"', '"12,34"', '"12谷歌34"', '"abc"', '""', "+1", "01", "-01",
                      '" 1"', '"1 "',
                      '"+1"', '"01"', '"0x1"', "0x1", '"1_000"', '"١"', '"NaN"', "NaN", "true", "[]", "{}", "1.", ".5", "1e",
                      '"1."', "- 1"):
            yield case(f"{value}", value, None)


def floats():
    for name, (high, beyond, small) in FLOATS.items():
        def case(what, value, expected):
            text = None if expected is None else f"optional_{name}: {expected}"
            return f"{name}: {what}", f'{{"optional{name.capitalize()}": {value}}}', text

        for value in (high, f"-{high}", small, f"-{small}", "0", "-0.0", "1", "1.5", "0.1", "1e-400", "16777217",
                      "123456789.123456789"):
            expected = "0" if value == "1e-400" else value
            yield case(value, value, expected)
            yield case(f"{value} in quotes", f'"{value}"', expected)
        for value, expected in (("NaN", "nan"), ("Infinity", "inf"), ("-Infinity", "-inf")):
            yield case(f"{value} in quotes", f'"{value}"', expected)
            yield case(f"{value} without quotes", value, None)
        for value in (beyond, f"-{beyond}", f'"{beyond}"', '""', '"12abc"', '"abc"', '"12 34"', '"12,34"', '"12谷歌34"', '" 1"',
                      '"1 "', '"nan"',
                      '"inf"', '"infinity"', '"+1"', '"1_0"', '"0x1p3"', ".5", "1.", "01", "+1", "true", "[1]"):
            yield case(value, value, None)


def booleans():
    yield "true", '{"optionalBool": true}', "optional_bool: true"
    yield "false", '{"optionalBool": false}', "optional_bool: false"
    for value in ("0", "1", "True", "False", "TRUE", "FALSE", '"true"', '"false"', "tru", "truex", "[]"):
        yield f"{value}", f'{{"optionalBool": {value}}}', None


def strings():
    for name, value, expected in (
            ("plain", '"Hello world!"', "Hello world!"), ("in Chinese", '"谷歌"', "谷歌"), ("an emoji", '"😁"', "😁"),
            ("escapes", r'"\"\\\/\b\f\n\r\t"', r"\"\\/\b\f\n\r\t"), ("escapes of Unicode", r'"\u8C37\u6B4C"', "谷歌"),
            ("escapes of Unicode in small letters", r'"\u8c37\u6b4c"', "谷歌"), ("a surrogate pair", r'"\uD83D\uDE01"', "😁"),
            ("a NUL", r'"Hello\u0000world!"', r"Hello\000world!"), ("U+FFFF", r'"\uffff"', "\uffff")):
        yield name, f'{{"optionalString": {value}}}', f'optional_string: "{expected}"'
    for value in (r'"\U8C37\U6b4C"', r'"\uXXXX\u6B4C"', r'"\u8C3"', r'"\uD800"', r'"\uDC00"', r'"\uDE01\uD83D"',
                  r'"\uD800\u0041"', r'"\x41"',
                  r'"\'"', '"\n"', '"\t"', "12345", "true", "[]", "'Hello'", '"abc'):
        yield repr(value), f'{{"optionalString": {value}}}', None
    yield "ends with a backslash", '{"optionalString": "abc\\', None
    yield "a name in single quotes", "{'optionalString': \"Hello\"}", None


def bytes_fields():
    for value, expected in (("AQI=", r"\x01\x02"), ("AQI", r"\x01\x02"), ("", ""), ("-_", r"\xfb"), ("-_==", r"\xfb"),
                            ("+/8=", r"\xfb\xff"),
                            ("AAEC", r"\x00\x01\x02"), (r"AQ\u0049=", r"\x01\x02")):
        yield f"{value}", f'{{"optionalBytes": "{value}"}}', f'optional_bytes: "{expected}"'
    for value in ('"A"', '"AQI=="', '"A==="', '"AQI=A"', '"AQ I="', '"AQI*"', '"\\n"', "1", "[]"):
        yield f"{value}", f'{{"optionalBytes": {value}}}', None


def enums(kind):
    for value, expected in (('"FOO"', "FOO"), ('"NEG"', "NEG"), ("0", "FOO"), ("1", "BAR"), ("-1", "NEG")):
        yield f"{value}", f'{{"optionalNestedEnum": {value}}}', f"optional_nested_enum: {expected}"
    for value in ("FOO", '"foo"', '"UNKNOWN"', '""', "0.5", "true", "2147483648", "[]", "{}"):
        yield f"{value}", f'{{"optionalNestedEnum": {value}}}', None
    if "optional_aliased_enum" in kind.DESCRIPTOR.fields_by_name:
        yield "a number that the schema does not have", '{"optionalNestedEnum": 123}', "optional_nested_enum: 123"
        for name in ("ALIAS_BAZ", "MOO", "moo", "bAz"):
            yield f"alias {name}", f'{{"optionalAliasedEnum": "{name}"}}', "optional_aliased_enum: ALIAS_BAZ"
        yield "no alias of this case", '{"optionalAliasedEnum": "BAZ"}', None
    else:
        yield "a number that the schema does not have", '{"optionalNestedEnum": 123}', None


FIELD_NAMES = {
    "fieldname1": "fieldname1", "fieldName2": "field_name2", "FieldName3": "_field_name3", "fieldName4": "field__name4_",
    "field0name5": "field0name5", "field0Name6": "field_0_name6", "fieldName7": "fieldName7", "FieldName8": "FieldName8",
    "fieldName9": "field_Name9", "FieldName10": "Field_Name10", "FIELDNAME11": "FIELD_NAME11", "FIELDName12": "FIELD_name12",
    "FieldName13": "__field_name13", "FieldName14": "__Field_name14", "fieldName15": "field__name15",
    "fieldName16": "field__Name16",
    "fieldName17": "field_name17__", "FieldName18": "Field_name18__",
}


def field_names():
    for json, proto in FIELD_NAMES.items():
        yield f"{json} of {proto}", f'{{"{json}": 7}}', f"{proto}: 7"
        yield f"{proto} as in the schema", f'{{"{proto}": 7}}', f"{proto}: 7"
    yield "escaped", '{"fieldn\\u0061me1": 1}', "fieldname1: 1"
    for name in ("reserved_field", "optionalint32", "OptionalInt32", "optional_Int32", "unknown", "", "1", "@type"):
        for value in ("true", "1", '"hello"', '{"a": 1}'):
            yield f"there is no {name!r} of {value}", f'{{"{name}": {value}}}', None
    for first, second in (("optionalNestedMessage",) * 2, ("optional_nested_message", "optionalNestedMessage"),
                          ("optionalNestedMessage", "optional_nested_message")):
        yield f"{first} and {second}", f'{{"{first}": {{"a": 1}}, "{second}": {{}}}}', None


def syntax():
    text = "optional_int32: 1 optional_int64: 2"
    for json in ('{"optionalInt32":1,"optionalInt64":2}', '{ "optionalInt32" : 1 , "optionalInt64" : 2 }',
                 '{\n"optionalInt32"\n:\n1\n,\n"optionalInt64"\n:\n2\n}',
                 '\r\n\t {\n  "optionalInt32"  :  1\n  ,\n  "optionalInt64"  :  2\n}\n'):
        yield repr(json), json, text
    yield "{}", "{}", ""
    for json in ("", " ", "null", "1", "[]", '"optionalInt32"', "{", "}", "{}}", "{} {}", "{fieldname1: 1}", '{"fieldname1":1,}',
                 '{"fieldname1":1 , }',
                 '{"fieldname1":1,\n}', '{"fieldname1": 1 // one\n}', '/* one */ {"fieldname1": 1}',
                 '{ "optionalInt32": 1 "optionalInt64": 2 }',
                 '{\n  "optionalInt32": 1\n  "optionalInt64": 2\n}', '{,"fieldname1":1}', '{"fieldname1" 1}', '{"fieldname1":}',
                 '{"fieldname1"}',
                 '{"repeatedInt32": [1, 2, 3, 4,]}', '{"repeatedInt32": [1, 2, 3, 4 , ]}', '{"repeatedInt32": [\n  1,\n  2,\n]}',
                 '{"repeatedInt32": [1 2]}',
                 '{"repeatedInt32": [1, 2}', '{"repeatedInt32": [,1]}', "\ufeff{}", "{}\0", "{}\u00a0", '{"optionalInt32": 1}x'):
        yield repr(json), json, None


def messages():
    yield "a message", '{"optionalNestedMessage": {"a": 1234}}', "optional_nested_message: {a: 1234}"
    yield "an empty message", '{"optionalNestedMessage": {}}', "optional_nested_message: {}"
    yield "a message in itself", '{"recursiveMessage": {"recursiveMessage": {"optionalInt32": 1}}}', (
        "recursive_message {recursive_message {optional_int32: 1}}")
    for value in ("1", "true", '""', "[]", '"{}"', "[{}]"):
        yield f"{value} for a message", f'{{"optionalNestedMessage": {value}}}', None


def oneofs():
    yield "two members", '{"oneofUint32": 1, "oneofString": "test"}', None
    yield "two members, the same twice", '{"oneofUint32": 1, "oneof_uint32": 1}', None
    yield "null first", '{"oneofUint32": null, "oneofString": "test"}', 'oneof_string: "test"'
    yield "null second", '{"oneofString": "test", "oneofUint32": null}', 'oneof_string: "test"'
    for name, zero, text in (("Uint32", "0", "0"), ("NestedMessage", "{}", "{}"), ("String", '""', '""'), ("Bytes", '""', '""'),
                             ("Bool", "false", "false"), ("Uint64", "0", "0"), ("Float", "0.0", "0"), ("Double", "0.0", "0"),
                             ("Enum", '"FOO"', "FOO")):
        field = {"NestedMessage": "nested_message"}.get(name, name.lower())
        yield f"zero of {name}", f'{{"oneof{name}": {zero}}}', f"oneof_{field}: {text}"


def maps():
    for name in (*RANGES,):
        pair, field = f"{name}_{name}", camel(f"map_{name}_{name}")
        yield f"of {name}", f'{{"{field}": {{"1": 2, "3": 4}}}}', f"map_{pair} {{key: 1 value: 2}} map_{pair} {{key: 3 value: 4}}"
        yield f"of {name}, a key escaped", f'{{"{field}": {{"\\u0031": 2}}}}', f"map_{pair} {{key: 1 value: 2}}"
        yield f"of {name}, a key without quotes", f'{{"{field}": {{1: 2}}}}', None
        yield f"of {name}, a key out of range", f'{{"{field}": {{"18446744073709551616": 2}}}}', None
        yield f"of {name}, a key that is none", f'{{"{field}": {{"a": 2}}}}', None
        yield f"of {name}, the same key twice", f'{{"{field}": {{"1": 2, "1": 2}}}}', None
    yield "of bools", '{"mapBoolBool": {"true": true, "false": false}}', (
        "map_bool_bool {key: true value: true} map_bool_bool {key: false value: false}")
    yield "of bools, a key escaped", '{"mapBoolBool": {"tr\\u0075e": true}}', "map_bool_bool {key: true value: true}"
    for key in ("true", '"True"', '"1"', '""'):
        yield f"of bools, key {key}", f'{{"mapBoolBool": {{{key}: true}}}}', None
    yield "of messages", '{"mapStringNestedMessage": {"hello": {"a": 1234}, "world": {}}}', (
        'map_string_nested_message {key: "hello" value {a: 1234}} map_string_nested_message {key: "world" value {}}')
    yield "of text", '{"mapStringString": {"": "", "\\u8C37": "谷"}}', (
        'map_string_string {key: "" value: ""} map_string_string {key: "谷" value: "谷"}')
    yield "of enums", '{"mapStringNestedEnum": {"a": "BAZ", "b": -1}}', (
        'map_string_nested_enum {key: "a" value: BAZ} map_string_nested_enum {key: "b" value: NEG}')
    yield "empty", '{"mapInt32Int32": {}}', ""
    for value in ("[]", '[{"key": 1, "value": 2}]', '{"0": null}', "{null: 1}", '{"1": 2,}', "1"):
        yield f"{value}", f'{{"mapInt32Int32": {value}}}', None


def lists():
    for name, field, value, text in (
            ("numbers", "Int32", "[1, 2, 3, 4]", "repeated_int32: [1, 2, 3, 4]"),
            ("packed numbers", "Sint64", '[1, "-2"]', "repeated_sint64: [1, -2]"),
            ("enums", "NestedEnum", '["FOO", "BAR", 2]', "repeated_nested_enum: [FOO, BAR, BAZ]"),
            ("text", "String", '["Hello", ""]', 'repeated_string: ["Hello", ""]'),
            ("bytes", "Bytes", '["AAEC", "AQI="]', r'repeated_bytes: ["\000\001\002", "\001\002"]'),
            ("messages", "NestedMessage", '[{"a": 1234}, {}]', "repeated_nested_message {a: 1234} repeated_nested_message {}"),
            ("nothing", "Int32", "[]", "")):
        yield name, f'{{"repeated{field}": {value}}}', text
    for field, value in (("Int32", "[1, false]"), ("Int32", '[1, "name"]'), ("Int32", '[1, {"a": 4}]'), ("Int32", "[[1]]"),
                         ("Int32", "[1, null]"), ("Int32", "1"),
                         ("String", '["1", 2]'), ("String", '["1", false]'), ("String", '["1", {"a": 4}]'),
                         ("String", '["1", null]'),
                         ("NestedMessage", '[{"a": 1}, 2]'), ("NestedMessage", '[{"a": 1}, false]'),
                         ("NestedMessage", '[{"a": 1}, "2"]'),
                         ("NestedMessage", '[{"a":1}, null, {"a":2}]'), ("NestedMessage", '{"a": 1}'), ("NestedEnum", "[null]")):
        yield f"{value} of {field}", f'{{"repeated{field}": {value}}}', None


def nulls(kind):
    """`null` leaves any field absent; what a Value and a NullValue make of it is theirs."""
    for field in kind.DESCRIPTOR.fields:
        if field.message_type and field.message_type.full_name == "google.protobuf.Value" and field.label != field.LABEL_REPEATED:
            yield field.name, f'{{"{field.json_name}": null}}', f"{field.name}: {{null_value: NULL_VALUE}}"
        elif field.name == "oneof_null_value":
            yield field.name, f'{{"{field.json_name}": null}}', "oneof_null_value: NULL_VALUE"
        else:
            yield field.name, f'{{"{field.json_name}": null}}', ""


def ignored(kind):
    """Unknown fields, where they are left out."""
    for value in ("1", '"a"', "true", "false", "null", '{"a": 1}', "[]", '[{"a": [1]}]', "1e999"):
        yield f"an unknown field of {value}", f'{{"unknown": {value}, "optionalInt32": 1}}', "optional_int32: 1"
    yield "an unknown field in a message", '{"optionalNestedMessage": {"b": {}, "a": 1}}', "optional_nested_message {a: 1}"
    yield "an unknown name of an enum", '{"optionalNestedEnum": "UNKNOWN"}', ""
    yield "an unknown name in a list", '{"repeatedNestedEnum": ["FOO", "UNKNOWN", "FOO"]}', "repeated_nested_enum: [FOO, FOO]"
    yield "an unknown name in a map", '{"mapStringNestedEnum": {"a": "FOO", "b": "UNKNOWN"}}', (
        'map_string_nested_enum {key: "a" value: FOO}')
    for json in ('{"unknown": }', '{"unknown": NaN}', '{"unknown": 01}', '{"unknown": [1,]}', '{"optionalInt32": "a"}',
                 '{"unknown": "\\x"}', "null"):
        yield f"{json}", json, None
