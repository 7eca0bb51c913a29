import Protobuf
import Testing

private typealias WellKnown = CodecV1.WellKnown

/// A well-known type's JSON, as a field's value, and the message that it stands for.
struct WellKnownJSON: Sendable, CustomTestStringConvertible {
  let json: String
  let message: CodecV1.WellKnown

  init(_ json: String, _ message: CodecV1.WellKnown) { (self.json, self.message) = (json, message) }
  var testDescription: String { json }
}

@Suite struct JSONWellKnownTests {
  static let written = [
    WellKnownJSON(#"{"timestamp":"1970-01-01T00:00:00Z"}"#, WellKnown(timestamp: .init())),
    WellKnownJSON(#"{"timestamp":"0001-01-01T00:00:00Z"}"#, WellKnown(timestamp: .init(seconds: -62_135_596_800))),
    WellKnownJSON(
      #"{"timestamp":"9999-12-31T23:59:59.999999999Z"}"#,
      WellKnown(timestamp: .init(seconds: 253_402_300_799, nanos: 999_999_999))),
    WellKnownJSON(
      #"{"timestamp":"2024-02-29T12:30:15.010Z"}"#, WellKnown(timestamp: .init(seconds: 1_709_209_815, nanos: 10_000_000))),
    WellKnownJSON(#"{"timestamp":"1969-12-31T23:59:59.000100Z"}"#, WellKnown(timestamp: .init(seconds: -1, nanos: 100_000))),
    WellKnownJSON(
      #"{"timestamp":"1900-03-01T00:00:00.000000001Z"}"#, WellKnown(timestamp: .init(seconds: -2_203_891_200, nanos: 1))),
    WellKnownJSON(#"{"duration":"0s"}"#, WellKnown(duration: .init())),
    WellKnownJSON(#"{"duration":"1.500s"}"#, WellKnown(duration: .init(seconds: 1, nanos: 500_000_000))),
    WellKnownJSON(#"{"duration":"-0.000001s"}"#, WellKnown(duration: .init(seconds: 0, nanos: -1000))),
    WellKnownJSON(#"{"duration":"-3.000000001s"}"#, WellKnown(duration: .init(seconds: -3, nanos: -1))),
    WellKnownJSON(#"{"duration":"315576000000s"}"#, WellKnown(duration: .init(seconds: 315_576_000_000))),
    WellKnownJSON(#"{"duration":"-315576000000s"}"#, WellKnown(duration: .init(seconds: -315_576_000_000))),
    WellKnownJSON(
      #"{"duration":"315576000000.999999999s"}"#, WellKnown(duration: .init(seconds: 315_576_000_000, nanos: 999_999_999))),
    WellKnownJSON(
      #"{"duration":"-315576000000.999999999s"}"#, WellKnown(duration: .init(seconds: -315_576_000_000, nanos: -999_999_999))),
    WellKnownJSON(#"{"mask":""}"#, WellKnown(mask: .init())),
    WellKnownJSON(
      #"{"mask":"customerName,lines.quantity,a1"}"#, WellKnown(mask: .init(paths: ["customer_name", "lines.quantity", "a1"]))),
    WellKnownJSON(#"{"struct":{}}"#, WellKnown(struct: .init())),
    WellKnownJSON(
      #"{"struct":{"a":null,"b":[1,"x",{},[]],"c":true}}"#,
      WellKnown(
        struct: .init(fields: [
          "a": .init(kind: .nullValue(.nullValue)),
          "b": .init(
            kind: .listValue(
              .init(values: [
                .init(kind: .numberValue(1)), .init(kind: .stringValue("x")), .init(kind: .structValue(.init())),
                .init(kind: .listValue(.init())),
              ]))), "c": .init(kind: .boolValue(true)),
        ]))),
    WellKnownJSON(#"{"value":null}"#, WellKnown(value: .init(kind: .nullValue(.nullValue)))),
    WellKnownJSON(#"{"value":-1.5}"#, WellKnown(value: .init(kind: .numberValue(-1.5)))),
    WellKnownJSON(#"{"value":"NaN"}"#, WellKnown(value: .init(kind: .stringValue("NaN")))),
    WellKnownJSON(#"{"list":[null]}"#, WellKnown(list: .init(values: [.init(kind: .nullValue(.nullValue))]))),
    WellKnownJSON(#"{"empty":{}}"#, WellKnown(empty: .init())),
    WellKnownJSON(#"{"doubleValue":"NaN"}"#, WellKnown(doubleValue: .init(value: .nan))),
    WellKnownJSON(#"{"floatValue":0.1}"#, WellKnown(floatValue: .init(value: 0.1))),
    WellKnownJSON(#"{"int64Value":"0","uint64Value":"1"}"#, WellKnown(int64Value: .init(), uint64Value: .init(value: 1))),
    WellKnownJSON(#"{"int32Value":0,"uint32Value":1}"#, WellKnown(int32Value: .init(), uint32Value: .init(value: 1))),
    WellKnownJSON(
      #"{"boolValue":false,"stringValue":"","bytesValue":"AQ=="}"#,
      WellKnown(boolValue: .init(), stringValue: .init(), bytesValue: .init(value: [1]))),
    WellKnownJSON(#"{"timestamps":["1970-01-01T00:00:01Z"]}"#, WellKnown(timestamps: [.init(seconds: 1)])),
    WellKnownJSON(
      #"{"values":[null,1]}"#, WellKnown(values: [.init(kind: .nullValue(.nullValue)), .init(kind: .numberValue(1))])),
    WellKnownJSON(#"{"named":{"a":null}}"#, WellKnown(named: ["a": .init(kind: .nullValue(.nullValue))])),
    WellKnownJSON(#"{"dynamic":null}"#, WellKnown(kind: .dynamic(.init(kind: .nullValue(.nullValue))))),
    WellKnownJSON(#"{"nothing":null}"#, WellKnown(kind: .nothing(.nullValue))),
    WellKnownJSON(#"{"span":"1s"}"#, WellKnown(kind: .span(.init(seconds: 1)))),
    WellKnownJSON(#"{"text":""}"#, WellKnown(kind: .text(.init()))),
    WellKnownJSON(#"{"any":{}}"#, WellKnown(any: .init())),
    WellKnownJSON(
      #"{"any":{"@type":"type.googleapis.com/google.protobuf.Duration","value":"1.212s"}}"#,
      WellKnown(any: .init(packing: GoogleProtobuf.Duration(seconds: 1, nanos: 212_000_000)))),
    WellKnownJSON(
      #"{"any":{"@type":"type.googleapis.com/google.protobuf.Value","value":null}}"#,
      WellKnown(any: .init(packing: GoogleProtobuf.Value(kind: .nullValue(.nullValue))))),
    WellKnownJSON(
      #"{"any":{"@type":"type.googleapis.com/google.protobuf.Empty"}}"#, WellKnown(any: .init(packing: GoogleProtobuf.Empty()))),
    WellKnownJSON(
      #"{"any":{"@type":"type.googleapis.com/codec.v1.Tree","value":1,"left":{}}}"#,
      WellKnown(any: .init(packing: CodecV1.Tree(value: 1, left: .init())))),
  ]
  static let types = JSONTypes([CodecV1.Tree.self, CodecV1.WellKnown.self])

  @Test(arguments: written)
  func `a well-known type has its own form, both ways`(expected: WellKnownJSON) throws {
    #expect(try expected.message.jsonText(options: JSONWritingOptions(types: Self.types)) == expected.json)
    let read = try WellKnown(decodingJSON: expected.json, options: JSONReadingOptions(types: Self.types))
    #expect(read.encoded() == expected.message.encoded())
  }

  static let read = [
    WellKnownJSON(#"{"timestamp":"1970-01-01T03:00:00+03:00"}"#, WellKnown(timestamp: .init())),
    WellKnownJSON(#"{"timestamp":"1969-12-31T16:00:00.5-08:00"}"#, WellKnown(timestamp: .init(seconds: 0, nanos: 500_000_000))),
    WellKnownJSON(#"{"timestamp":"0001-01-01T00:00:00-23:59"}"#, WellKnown(timestamp: .init(seconds: -62_135_510_460))),
    WellKnownJSON(
      #"{"timestamp":"2000-02-29T00:00:00.123456789Z"}"#, WellKnown(timestamp: .init(seconds: 951_782_400, nanos: 123_456_789))),
    WellKnownJSON(#"{"duration":"1.5s"}"#, WellKnown(duration: .init(seconds: 1, nanos: 500_000_000))),
    WellKnownJSON(#"{"duration":"-0s"}"#, WellKnown(duration: .init())),
    WellKnownJSON(#"{"duration":"0001.000000000s"}"#, WellKnown(duration: .init(seconds: 1))),
    WellKnownJSON(
      #"{"timestamp":null,"duration":null,"any":null,"struct":null,"list":null,"int64Value":null,"mask":null}"#, WellKnown()),
    WellKnownJSON(#"{"nullValue":null}"#, WellKnown()),
    WellKnownJSON(#"{"nullValue":"NULL_VALUE"}"#, WellKnown()),
    WellKnownJSON(#"{"span":null,"text":"x"}"#, WellKnown(kind: .text(.init(value: "x")))),
    WellKnownJSON(
      #"{"int64Value":1e3,"uint32Value":"7"}"#, WellKnown(int64Value: .init(value: 1000), uint32Value: .init(value: 7))),
    WellKnownJSON(
      #"{"any":{"left":{},"value":1,"@type":"type.googleapis.com/codec.v1.Tree"}}"#,
      WellKnown(any: .init(packing: CodecV1.Tree(value: 1, left: .init())))),
    WellKnownJSON(
      #"{"any":{"value":"1s","\u0040type":"example.com/a/google.protobuf.Duration"}}"#,
      WellKnown(any: .init(typeUrl: "example.com/a/google.protobuf.Duration", value: [8, 1]))),
  ]

  @Test(arguments: read)
  func `other forms of a well-known type are read`(expected: WellKnownJSON) throws {
    let read = try WellKnown(decodingJSON: expected.json, options: JSONReadingOptions(types: Self.types))
    #expect(read == expected.message)
  }

  static let malformedTimes = [
    "1970-01-01", "1970-01-01T00:00:00", "1970-01-01t00:00:00Z", "1970-01-01T00:00:00z", "1970-01-01 00:00:00Z",
    "1970-1-01T00:00:00Z", "70-01-01T00:00:00Z", "1970-13-01T00:00:00Z", "1970-00-01T00:00:00Z", "1970-02-29T00:00:00Z",
    "1900-02-29T00:00:00Z", "1970-04-31T00:00:00Z", "1970-01-00T00:00:00Z", "1970-01-01T24:00:00Z", "1970-01-01T00:60:00Z",
    "1970-01-01T00:00:60Z", "1970-01-01T00:00:00.Z", "1970-01-01T00:00:00.0000000001Z", "1970-01-01T00:00:00+0300",
    "1970-01-01T00:00:00+24:00", "1970-01-01T00:00:00+00:60", "1970-01-01T00:00:00Z ", " 1970-01-01T00:00:00Z",
    "+1970-01-01T00:00:00Z", "-970-01-01T00:00:00Z", "10000-01-01T00:00:00Z", "",
  ]

  @Test(arguments: malformedTimes)
  func `a text that is no time is refused`(text: String) {
    let failure = #expect(throws: JSONDecodingFailure.self) { try GoogleProtobuf.Timestamp(decodingJSON: "\"\(text)\"") }
    #expect(failure?.reason == .malformed(wanted: #"a time such as "2026-01-31T12:00:00.5Z""#))
  }

  @Test(arguments: ["0000-12-31T23:59:59Z", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01"])
  func `a time out of the type's range is refused`(text: String) {
    let failure = #expect(throws: JSONDecodingFailure.self) { try GoogleProtobuf.Timestamp(decodingJSON: "\"\(text)\"") }
    #expect(failure?.reason == .outOfRange(type: "google.protobuf.Timestamp"))
  }

  @Test func `every day of four hundred years keeps its date`() throws {
    // From 1801 on: a whole cycle of leap years, years divisible by 100 and by 400 among them.
    var seconds: Int64 = -5_333_126_400
    var (year, month, day) = (1801, 1, 1)
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    func text(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    while year < 2201 {
      let json = "\"\(year)-\(text(month))-\(text(day))T00:00:00Z\""
      #expect(try GoogleProtobuf.Timestamp(seconds: seconds).jsonText() == json)
      #expect(try GoogleProtobuf.Timestamp(decodingJSON: json).seconds == seconds)
      seconds += 86400
      day += 1
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      if day > lengths[month - 1] + (month == 2 && isLeap ? 1 : 0) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test(arguments: ["1", "1s ", "s", ".5s", "1.s", "1.0000000001s", "+1s", "--1s", "1e3s", "0x1s", "1 s", ""])
  func `a text that is no duration is refused`(text: String) {
    let failure = #expect(throws: JSONDecodingFailure.self) { try GoogleProtobuf.Duration(decodingJSON: "\"\(text)\"") }
    #expect(failure?.reason == .malformed(wanted: #"a duration such as "1.5s""#))
  }

  @Test(arguments: ["315576000001s", "-315576000001s"])
  func `a duration out of the type's range is refused`(text: String) {
    let failure = #expect(throws: JSONDecodingFailure.self) { try GoogleProtobuf.Duration(decodingJSON: "\"\(text)\"") }
    #expect(failure?.reason == .outOfRange(type: "google.protobuf.Duration"))
  }

  @Test(arguments: ["a_b", "a,", ",a", "a,,b", ","])
  func `a mask whose paths would come back as others is not read`(text: String) {
    #expect(throws: JSONDecodingFailure.self) { try GoogleProtobuf.FieldMask(decodingJSON: "\"\(text)\"") }
  }

  @Test(arguments: ["fooBar", "foo__bar", "foo_3_bar", "foo_", "a,b", "", "foo_.bar"])
  func `a mask whose paths would come back as others is not written`(path: String) {
    let failure = #expect(throws: JSONEncodingFailure.self) {
      try WellKnown(mask: .init(paths: ["ok", path])).encodedJSON()
    }
    #expect(failure?.reason == .pathDoesNotRoundTrip(path))
    #expect(failure?.path == "mask.paths[1]")
  }

  static let unwritable: [(CodecV1.WellKnown, JSONEncodingFailure.Reason)] = [
    (WellKnown(timestamp: .init(seconds: 253_402_300_800)), .outOfRange(type: "google.protobuf.Timestamp")),
    (WellKnown(timestamp: .init(seconds: 0, nanos: -1)), .outOfRange(type: "google.protobuf.Timestamp")),
    (WellKnown(timestamp: .init(seconds: .min, nanos: .min)), .outOfRange(type: "google.protobuf.Timestamp")),
    (WellKnown(duration: .init(seconds: .max)), .outOfRange(type: "google.protobuf.Duration")),
    (WellKnown(duration: .init(seconds: .min, nanos: .min)), .outOfRange(type: "google.protobuf.Duration")),
    (WellKnown(duration: .init(seconds: 1, nanos: -1)), .outOfRange(type: "google.protobuf.Duration")),
    (WellKnown(value: .init(kind: .numberValue(.nan))), .notFinite),
    (WellKnown(value: .init(kind: .numberValue(.infinity))), .notFinite),
    (WellKnown(list: .init(values: [.init()])), .valueNotSet),
    (WellKnown(any: .init(typeUrl: "example.com/no.Such", value: [])), .unknownType("example.com/no.Such")),
    (WellKnown(any: .init(typeUrl: "google.protobuf.Empty", value: [])), .unknownType("google.protobuf.Empty")),
    (WellKnown(any: .init(typeUrl: "", value: [1])), .unknownType("")),
    (
      WellKnown(any: .init(typeUrl: "x/google.protobuf.Duration", value: [8])),
      .undecodable(type: "google.protobuf.Duration", .truncated)
    ),
  ]

  @Test(arguments: unwritable)
  func `what JSON cannot say is not written`(message: CodecV1.WellKnown, reason: JSONEncodingFailure.Reason) {
    let failure = #expect(throws: JSONEncodingFailure.self) { try message.encodedJSON() }
    #expect(failure?.reason == reason)
    #expect(failure?.path.isEmpty == false)
  }

  static let refused = [
    RefusedJSON(#"{"value":"1s"}"#, .missingType),
    RefusedJSON(#"{"@type":"x/no.Such"}"#, .unknownType("x/no.Such")),
    RefusedJSON(#"{"@type":"google.protobuf.Empty"}"#, .unknownType("google.protobuf.Empty")),
    RefusedJSON(#"{"@type":""}"#, .unknownType("")),
    RefusedJSON(#"{"@type":5}"#, .wrongType(wanted: "a type's URL")),
    RefusedJSON(#"{"@type":null}"#, .wrongType(wanted: "a type's URL")),
    RefusedJSON(#"{"@type":"x/google.protobuf.Duration"}"#, .missingValue),
    RefusedJSON(#"{"@type":"x/google.protobuf.Duration","value":"1s","value":"1s"}"#, .duplicateField),
    RefusedJSON(#"{"@type":"x/google.protobuf.Duration","@type":"x/google.protobuf.Duration","value":"1s"}"#, .duplicateField),
    RefusedJSON(
      #"{"@type":"x/google.protobuf.Duration","value":"1s","x":1}"#, .unknownField("x", message: "google.protobuf.Duration")),
    RefusedJSON(#"{"@type":"x/google.protobuf.Empty","x":1}"#, .unknownField("x", message: "google.protobuf.Empty")),
    RefusedJSON(#""x""#, .wrongType(wanted: "an object")),
  ]

  @Test(arguments: refused)
  func `an Any that is none is refused`(refused: RefusedJSON) {
    let failure = #expect(throws: JSONDecodingFailure.self) { try GoogleProtobuf.`Any`(decodingJSON: refused.json) }
    #expect(failure?.reason == refused.reason)
  }

  @Test(arguments: [
    #"{"struct":[]}"#, #"{"list":{}}"#, #"{"struct":{"a":1,"a":2}}"#, #"{"value":1e400}"#, #"{"value":nul}"#,
    #"{"empty":{"a":1}}"#, #"{"int32Value":{"value":1}}"#,
  ])
  func `a value of another form is refused`(json: String) {
    #expect(throws: JSONDecodingFailure.self) { try WellKnown(decodingJSON: json) }
  }

  @Test(arguments: ["null", "[]", "\"x\""])
  func `null and other values are no Struct at the top`(json: String) {
    #expect(throws: JSONDecodingFailure.self) { try GoogleProtobuf.Struct(decodingJSON: json) }
    #expect(throws: JSONDecodingFailure.self) { try GoogleProtobuf.Int32Value(decodingJSON: json) }
  }
}
