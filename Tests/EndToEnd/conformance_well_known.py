"""The families of protobuf's conformance suite for well-known types in JSON, as in conformance_json; messages that JSON cannot
say, and what JSON says exactly."""

from conformance_json import FIELD_NAMES


def wrappers():
    for name, zero, value, text in (
            ("bool", "false", "true", "true"), ("int32", "0", "1", "1"), ("uint32", "0", "1", "1"), ("int64", "0", '"1"', "1"),
            ("uint64", '"0"', "1", "1"),
            ("float", "0", "1.5", "1.5"), ("double", "0", '"Infinity"', "inf"), ("string", '""', '"1"', '"1"'),
            ("bytes", '""', '"AQI="', r'"\001\002"')):
        single, many = f'"optional{name.capitalize()}Wrapper"', f'"repeated{name.capitalize()}Wrapper"'
        yield f"{name}, zero", f"{{{single}: {zero}}}", f"optional_{name}_wrapper {{}}"
        yield f"{name}", f"{{{single}: {value}}}", f"optional_{name}_wrapper {{value: {text}}}"
        yield f"{name}, repeated", f"{{{many}: [{zero}, {value}]}}", (
            f"repeated_{name}_wrapper {{}} repeated_{name}_wrapper {{value: {text}}}")
        yield f"{name}, null in a list", f"{{{many}: [null]}}", None
        yield f"{name}, as a message", f'{{{single}: {{"value": {zero}}}}}', None
    yield "a number beyond its range", '{"optionalInt32Wrapper": 2147483648}', None


def durations():
    for value, seconds, nanos in (
            ("315576000000.999999999s", 315576000000, 999999999), ("-315576000000.999999999s", -315576000000, -999999999),
            ("1.5s", 1, 500000000),
            ("-1.5s", -1, -500000000), ("-5s", -5, 0), ("-0.5s", 0, -500000000), ("0s", 0, 0), ("-0s", 0, 0),
            ("0.000000001s", 0, 1), ("1.1s", 1, 100000000)):
        yield value, f'{{"optionalDuration": "{value}"}}', f"optional_duration {{seconds: {seconds} nanos: {nanos}}}"
    yield "repeated", '{"repeatedDuration": ["1.5s", "-1.5s"]}', (
        "repeated_duration {seconds: 1 nanos: 500000000} repeated_duration {seconds: -1 nanos: -500000000}")
    for value in ("1", "s", "", "315576000001s", "-315576000001s", "1.0000000001s", "+1s", "1 s", " 1s", "1e3s", "0x1s", "1.s",
                  ".5s", "1.-5s", "--1s", "1S"):
        yield f"{value!r}", f'{{"optionalDuration": "{value}"}}', None
    yield "a number", '{"optionalDuration": 1}', None


def timestamps():
    for value, seconds, nanos in (
            ("0001-01-01T00:00:00Z", -62135596800, 0), ("9999-12-31T23:59:59.999999999Z", 253402300799, 999999999),
            ("1970-01-01T00:00:00.000Z", 0, 0),
            ("1970-01-01T00:00:00.000000001Z", 0, 1), ("1969-12-31T23:59:59.999999999Z", -1, 999999999),
            ("1969-12-31T23:59:58.999999999Z", -2, 999999999),
            ("1970-01-01T00:00:10.500Z", 10, 500000000), ("1969-12-31T23:59:49.500Z", -11, 500000000),
            ("1993-02-10T00:00:00.000Z", 729302400, 0),
            ("1970-01-01T08:00:01+08:00", 1, 0), ("1969-12-31T16:00:01-08:00", 1, 0),
            ("1970-01-01T05:30:00.1+05:30", 0, 100000000),
            ("2000-02-29T00:00:00Z", 951782400, 0), ("1970-01-01T00:00:00-00:00", 0, 0)):
        yield value, f'{{"optionalTimestamp": "{value}"}}', f"optional_timestamp {{seconds: {seconds} nanos: {nanos}}}"
    for value in ("0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z", "0001-01-01T00:00:00", "0001-01-01 00:00:00Z",
                  "0001-01-01T00:00:00z", "0001-01-01t00:00:00Z",
                  "1970-01-01T08:00:01+0800", "1970-01-01T08:00:01+08", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-00:01",
                  "1970-01-01T00:00:00.0000000001Z",
                  "1970-01-01T00:00:00.Z", "1970-13-01T00:00:00Z", "1970-02-29T00:00:00Z", "1970-01-01T24:00:00Z",
                  "1970-01-01T00:60:00Z", "1970-1-1T00:00:00Z",
                  "1970-01-01", "", "1970-01-01T00:00:00ZZ", " 1970-01-01T00:00:00Z"):
        yield f"{value!r}", f'{{"optionalTimestamp": "{value}"}}', None
    yield "a number", '{"optionalTimestamp": 1}', None


def field_masks():
    yield "two paths", '{"optionalFieldMask": "foo,barBaz"}', 'optional_field_mask {paths: "foo" paths: "bar_baz"}'
    yield "a path of parts", '{"optionalFieldMask": "fooBar.bazQux"}', 'optional_field_mask {paths: "foo_bar.baz_qux"}'
    yield "none", '{"optionalFieldMask": ""}', "optional_field_mask {}"
    for value in ('"foo,bar_bar"', '"foo_bar"', "1", '["foo"]', '{"paths": ["foo"]}'):
        yield f"{value}", f'{{"optionalFieldMask": {value}}}', None


def values():
    for name, json, text in (
            ("an integer", "1", "number_value: 1"), ("a fraction", "1.5", "number_value: 1.5"),
            ("false", "false", "bool_value: false"),
            ("null", "null", "null_value: NULL_VALUE"), ("text", '"hello"', 'string_value: "hello"'),
            ("text of a number", '"NaN"', 'string_value: "NaN"'),
            ("a list", '[0, "hello", []]',
             'list_value {values {number_value: 0} values {string_value: "hello"} values {list_value {}}}'),
            ("an object", '{"value": 1, "": {}}',
             'struct_value {fields {key: "value" value {number_value: 1}} fields {key: "" value {struct_value {}}}}')):
        yield name, f'{{"optionalValue": {json}}}', f"optional_value {{{text}}}"
        yield f"{name} in a list", f'{{"repeatedValue": [{json}]}}', f"repeated_value {{{text}}}"
        yield f"{name} in a ListValue", f'{{"repeatedListValue": [[{json}]]}}', f"repeated_list_value {{values {{{text}}}}}"
        yield f"{name} in a Struct", f'{{"optionalStruct": {{"a": {json}}}}}', (
            f'optional_struct {{fields {{key: "a" value {{{text}}}}}}}')
    yield "an empty Struct", '{"optionalStruct": {}}', "optional_struct {}"
    for json in ("NaN", "Infinity", "1e400", '{"a": 1, "a": 2}', "[1,]", "'a'"):
        yield f"{json}", f'{{"optionalValue": {json}}}', None
    for json in ("[]", "1", '"a"'):
        yield f"{json} for a Struct", f'{{"optionalStruct": {json}}}', None
    yield "an object for a ListValue", '{"repeatedListValue": [{}]}', None
    yield "null by its name", '{"oneofNullValue": "NULL_VALUE"}', "oneof_null_value: NULL_VALUE"
    yield "null in a field of NullValue", '{"optionalNullValue": null}', ""
    for levels, is_read in ((25, True), (200, False)):
        json = '{"n": ' * levels + "1" + "}" * levels
        text = 'struct_value {fields {key: "n" value {' * levels + "number_value: 1" + "}}}" * levels
        yield f"{levels} objects in each other", f'{{"optionalValue": {json}}}', f"optional_value {{{text}}}" if is_read else None
        json = "[" * levels + "1" + "]" * levels
        text = "list_value {values {" * levels + "number_value: 1" + "}}" * levels
        yield f"{levels} lists in each other", f'{{"optionalValue": {json}}}', f"optional_value {{{text}}}" if is_read else None


def anys(kind):
    own = f"type.googleapis.com/{kind.DESCRIPTOR.full_name}"
    google = "type.googleapis.com/google.protobuf."

    def case(name, json, text):
        return name, f'{{"optionalAny": {json}}}', None if text is None else f"optional_any {{{text}}}"

    yield case("its own message", f'{{"@type": "{own}", "optionalInt32": 12345}}', f"[{own}] {{optional_int32: 12345}}")
    yield case("its type last", f'{{"optionalInt32": 12345, "@type": "{own}"}}', f"[{own}] {{optional_int32: 12345}}")
    yield case("an Any in it", f'{{"@type": "{google}Any", "value": {{"@type": "{own}", "optionalInt32": 1}}}}',
               f"[{google}Any] {{[{own}] {{optional_int32: 1}}}}")
    yield case("empty", "{}", "")
    yield case("of Empty", f'{{"@type": "{google}Empty"}}', f"[{google}Empty] {{}}")
    for type, value, text in (
            ("Int32Value", "12345", "value: 12345"), ("StringValue", '"a"', 'value: "a"'),
            ("Duration", '"1.5s"', "seconds: 1 nanos: 500000000"),
            ("Timestamp", '"1970-01-01T00:00:01Z"', "seconds: 1"), ("FieldMask", '"foo,barBaz"', 'paths: ["foo", "bar_baz"]'),
            ("Struct", '{"foo": 1}', 'fields {key: "foo" value {number_value: 1}}'),
            ("ListValue", "[true]", "values {bool_value: true}"),
            ("Value", '{"foo": 1}', 'struct_value {fields {key: "foo" value {number_value: 1}}}'),
            ("Value", "1", "number_value: 1")):
        yield case(f"{type} of {value}", f'{{"@type": "{google}{type}", "value": {value}}}', f"[{google}{type}] {{{text}}}")
    for name, json in (
            ("an empty type", '{"@type": "", "value": ""}'), ("a type that is no URL", '{"@type": "not_a_url", "value": ""}'),
            ("an unknown type", f'{{"@type": "{google}None"}}'),
            ("no type", '{"optionalInt32": 1}'), ("a type of another kind", '{"@type": 1}'),
            ("a field that its type has not", f'{{"@type": "{own}", "value": 1}}'),
            ("its type twice", f'{{"@type": "{own}", "@type": "{own}"}}'),
            ("a value of another kind", f'{{"@type": "{google}Int32Value", "value": "a"}}'),
            ("no object", "1")):
        yield case(name, json, None)


# In the text format, of what JSON cannot say.
NOT_IN_JSON = [
    "optional_duration {seconds: 315576000001}", "optional_duration {seconds: -315576000001}",
    "optional_duration {seconds: 1 nanos: -1}",
    "optional_duration {seconds: -1 nanos: 1}", "optional_duration {seconds: -1 nanos: -1000000000}",
    "optional_duration {seconds: 1 nanos: 1000000000}",
    "optional_timestamp {seconds: -62135596801}", "optional_timestamp {seconds: 253402300800}",
    "optional_timestamp {seconds: 5000 nanos: -1}",
    "optional_timestamp {seconds: 5000 nanos: 1000000000}", 'optional_field_mask {paths: "fooBar"}',
    'optional_field_mask {paths: "foo_3_bar"}',
    'optional_field_mask {paths: "foo__bar"}', "optional_value {number_value: nan}", "optional_value {number_value: inf}",
    "optional_value {}",
    'optional_any {type_url: "type.googleapis.com/google.protobuf.None" value: "a"}',
    'optional_any {type_url: "type.googleapis.com/google.protobuf.Duration" value: "\\377"}',
]

# What JSON says exactly.
EXACT = {
    '{"optionalInt64": 1}': {"optionalInt64": "1"}, '{"optionalUint64": 1}': {"optionalUint64": "1"},
    '{"optionalInt32": "1"}': {"optionalInt32": 1},
    '{"optionalFixed64": "1"}': {"optionalFixed64": "1"}, '{"optionalNestedEnum": 1}': {"optionalNestedEnum": "BAR"},
    '{"FieldName13": 0, "optionalString": "", "repeatedInt32": [], "optionalBool": false}': {},
    '{"optionalDuration": "1.000000000s"}': {"optionalDuration": "1s"},
    '{"optionalDuration": "1.01s"}': {"optionalDuration": "1.010s"},
    '{"optionalDuration": "1.00001s"}': {"optionalDuration": "1.000010s"},
    '{"optionalDuration": "-1.00000001s"}': {"optionalDuration": "-1.000000010s"},
    '{"optionalTimestamp": "1969-12-31T16:00:00-08:00"}': {"optionalTimestamp": "1970-01-01T00:00:00Z"},
    '{"optionalTimestamp": "1970-01-01T00:00:00.01Z"}': {"optionalTimestamp": "1970-01-01T00:00:00.010Z"},
    '{"optionalTimestamp": "1970-01-01T00:00:00.00001Z"}': {"optionalTimestamp": "1970-01-01T00:00:00.000010Z"},
    '{"optionalTimestamp": "1970-01-01T00:00:00.00000001Z"}': {"optionalTimestamp": "1970-01-01T00:00:00.000000010Z"},
    '{"oneofNullValue": "NULL_VALUE"}': {"oneofNullValue": None}, '{"oneofNullValue": null}': {"oneofNullValue": None},
    '{"optionalNullValue": null}': {},
    '{"optionalAliasedEnum": "moo"}': {"optionalAliasedEnum": "ALIAS_BAZ"},
    '{"optionalNestedEnum": 123}': {"optionalNestedEnum": 123},
    '{"optionalBytes": "-_"}': {"optionalBytes": "+w=="},
    '{"optionalFieldMask": "foo,barBaz"}': {"optionalFieldMask": "foo,barBaz"},
    **{f'{{"{proto}": 1}}': {json: 1} for json, proto in FIELD_NAMES.items()},
}
