import Protobuf
import TestRandom
import Testing

private typealias Scalars = CodecV1.Scalars

/// A field's JSON and the message that it reads to.
struct JSONCase: Sendable, CustomTestStringConvertible {
  let json: String
  let message: CodecV1.Scalars

  init(_ json: String, _ message: CodecV1.Scalars) { (self.json, self.message) = (json, message) }
  var testDescription: String { json }
}

/// A field's JSON that is refused, and why.
struct RefusedJSON: Sendable, CustomTestStringConvertible {
  let json: String
  let reason: JSONDecodingFailure.Reason

  init(_ json: String, _ reason: JSONDecodingFailure.Reason) { (self.json, self.reason) = (json, reason) }
  var testDescription: String { json }
}

@Suite struct JSONScalarTests {
  static let written = [
    JSONCase(#"{"anInt32":-2147483648}"#, Scalars(anInt32: .min)),
    JSONCase(#"{"anInt64":"-9223372036854775808"}"#, Scalars(anInt64: .min)),
    JSONCase(#"{"aUint32":4294967295}"#, Scalars(aUint32: .max)),
    JSONCase(#"{"aUint64":"18446744073709551615"}"#, Scalars(aUint64: .max)),
    JSONCase(#"{"aSint32":-1}"#, Scalars(aSint32: -1)),
    JSONCase(#"{"aSint64":"-1"}"#, Scalars(aSint64: -1)),
    JSONCase(#"{"aFixed32":7}"#, Scalars(aFixed32: 7)),
    JSONCase(#"{"aFixed64":"7"}"#, Scalars(aFixed64: 7)),
    JSONCase(#"{"aSfixed32":10}"#, Scalars(aSfixed32: 10)),
    JSONCase(#"{"aSfixed64":"-10"}"#, Scalars(aSfixed64: -10)),
    JSONCase(#"{"aDouble":0.1}"#, Scalars(aDouble: 0.1)),
    JSONCase(#"{"aDouble":1}"#, Scalars(aDouble: 1)),
    JSONCase(#"{"aDouble":-0.0}"#, Scalars(aDouble: -0.0)),
    JSONCase(#"{"aDouble":5e-324}"#, Scalars(aDouble: .leastNonzeroMagnitude)),
    JSONCase(#"{"aDouble":1.7976931348623157e+308}"#, Scalars(aDouble: .greatestFiniteMagnitude)),
    JSONCase(#"{"aDouble":"Infinity"}"#, Scalars(aDouble: .infinity)),
    JSONCase(#"{"aDouble":"-Infinity"}"#, Scalars(aDouble: -.infinity)),
    JSONCase(#"{"aFloat":0.1}"#, Scalars(aFloat: 0.1)),
    JSONCase(#"{"aFloat":3.4028235e+38}"#, Scalars(aFloat: .greatestFiniteMagnitude)),
    JSONCase(#"{"aBool":true}"#, Scalars(aBool: true)),
    JSONCase(#"{"aString":"Вода «Аква»"}"#, Scalars(aString: "Вода «Аква»")),
    JSONCase(#"{"aString":"\"\\\b\t\n\f\r\u0000\u001f"}"#, Scalars(aString: "\"\\\u{8}\t\n\u{C}\r\0\u{1F}")),
    JSONCase(#"{"someBytes":"AQIDBA=="}"#, Scalars(someBytes: [1, 2, 3, 4])),
    JSONCase(#"{"someBytes":"+/8="}"#, Scalars(someBytes: [0xFB, 0xFF])),
    JSONCase(#"{"colour":"COLOUR_NEGATIVE"}"#, Scalars(colour: .negative)),
    JSONCase(#"{"colour":77}"#, Scalars(colour: .unrecognized(77))),
    JSONCase("{}", Scalars()),
  ]

  @Test(arguments: written)
  func `a scalar is written in one form and reads back`(expected: JSONCase) throws {
    #expect(try expected.message.jsonText() == expected.json)
    #expect(try Scalars(decodingJSON: expected.json).encoded() == expected.message.encoded())
  }

  @Test func `NaN is a string`() throws {
    #expect(try Scalars(aDouble: .nan, aFloat: .nan).jsonText() == #"{"aDouble":"NaN","aFloat":"NaN"}"#)
    let read = try Scalars(decodingJSON: #"{"aDouble":"NaN","aFloat":"\u004eaN"}"#)
    #expect(read.aDouble.isNaN && read.aFloat.isNaN)
  }

  static let read = [
    JSONCase(#"{"anInt32":"12"}"#, Scalars(anInt32: 12)),
    JSONCase(#"{"anInt32":1.0}"#, Scalars(anInt32: 1)),
    JSONCase(#"{"anInt32":"1.0"}"#, Scalars(anInt32: 1)),
    JSONCase(#"{"anInt32":1e3}"#, Scalars(anInt32: 1000)),
    JSONCase(#"{"anInt32":-1.25E+2}"#, Scalars(anInt32: -125)),
    JSONCase(#"{"anInt32":1200e-2}"#, Scalars(anInt32: 12)),
    JSONCase(#"{"anInt32":0e999999999999999999999}"#, Scalars()),
    JSONCase(#"{"anInt32":-0}"#, Scalars()),
    JSONCase(#"{"anInt32":2147483647.000}"#, Scalars(anInt32: .max)),
    JSONCase(#"{"anInt32":"\u0031"}"#, Scalars(anInt32: 1)),
    JSONCase(#"{"anInt64":9223372036854775807}"#, Scalars(anInt64: .max)),
    JSONCase(#"{"anInt64":9.223372036854775807e18}"#, Scalars(anInt64: .max)),
    JSONCase(#"{"aUint64":18446744073709551615}"#, Scalars(aUint64: .max)),
    JSONCase(#"{"aUint32":-0}"#, Scalars()),
    JSONCase(#"{"aDouble":"1.5e-3"}"#, Scalars(aDouble: 0.0015)),
    JSONCase(#"{"aDouble":1e-999}"#, Scalars()),
    JSONCase(#"{"aDouble":-0}"#, Scalars(aDouble: -0.0)),
    // Rounded once: as a double first it would be the neighbour.
    JSONCase(#"{"aFloat":1.00000017881393432617187499}"#, Scalars(aFloat: 1.0000001)),
    JSONCase(#"{"someBytes":"-_"}"#, Scalars(someBytes: [0xFB])),
    JSONCase(#"{"someBytes":"AQIDBA"}"#, Scalars(someBytes: [1, 2, 3, 4])),
    JSONCase(#"{"someBytes":"AQ\u003d="}"#, Scalars(someBytes: [1])),
    JSONCase(#"{"someBytes":"\/\/\/\/"}"#, Scalars(someBytes: [0xFF, 0xFF, 0xFF])),
    JSONCase(#"{"aString":"\ud83d\uDE00\u0436\/"}"#, Scalars(aString: "😀ж/")),
    JSONCase(#"{"colour":1}"#, Scalars(colour: .red)),
    JSONCase(#"{"colour":-1e0}"#, Scalars(colour: .negative)),
    JSONCase(#"{"an_int32":5,"a_string":"x"}"#, Scalars(anInt32: 5, aString: "x")),
    JSONCase(#"{"\u0061nInt32":5}"#, Scalars(anInt32: 5)),
    JSONCase(#"{"aDouble":null,"anInt32":null,"aBool":null,"aString":null,"someBytes":null,"colour":null}"#, Scalars()),
    JSONCase(" \t\r\n{ \"anInt32\" : 5 , \"aBool\" : false } \n", Scalars(anInt32: 5)),
  ]

  @Test(arguments: read)
  func `other forms of a scalar are read`(expected: JSONCase) throws {
    #expect(try Scalars(decodingJSON: expected.json).encoded() == expected.message.encoded())
  }

  private static let int32 = "a number of type int32"
  static let refused = [
    RefusedJSON(#"{"anInt32":2147483648}"#, .outOfRange(type: "int32")),
    RefusedJSON(#"{"anInt32":-2147483649}"#, .outOfRange(type: "int32")),
    RefusedJSON(#"{"anInt32":1e1000000000000000000000}"#, .outOfRange(type: "int32")),
    RefusedJSON(#"{"anInt64":9223372036854775808}"#, .outOfRange(type: "int64")),
    RefusedJSON(#"{"anInt64":"-9223372036854775809"}"#, .outOfRange(type: "int64")),
    RefusedJSON(#"{"aUint32":-1}"#, .outOfRange(type: "uint32")),
    RefusedJSON(#"{"aUint64":18446744073709551616}"#, .outOfRange(type: "uint64")),
    RefusedJSON(#"{"aUint64":"-1"}"#, .outOfRange(type: "uint64")),
    RefusedJSON(#"{"anInt32":0.5}"#, .notIntegral),
    RefusedJSON(#"{"anInt32":"1e-1"}"#, .notIntegral),
    RefusedJSON(#"{"anInt32":""}"#, .malformed(wanted: int32)),
    RefusedJSON(#"{"anInt32":" 1"}"#, .malformed(wanted: int32)),
    RefusedJSON(#"{"anInt32":"1 "}"#, .malformed(wanted: int32)),
    RefusedJSON(#"{"anInt32":"0x1"}"#, .malformed(wanted: int32)),
    RefusedJSON(#"{"anInt32":true}"#, .wrongType(wanted: int32)),
    RefusedJSON(#"{"anInt32":[1]}"#, .wrongType(wanted: int32)),
    RefusedJSON(#"{"anInt32":01}"#, .malformedNumber),
    RefusedJSON(#"{"anInt32":+1}"#, .unexpected(wanted: int32)),
    RefusedJSON(#"{"anInt32":1.}"#, .malformedNumber),
    RefusedJSON(#"{"anInt32":.5}"#, .unexpected(wanted: int32)),
    RefusedJSON(#"{"anInt32":1e}"#, .malformedNumber),
    RefusedJSON(#"{"anInt32":-}"#, .malformedNumber),
    RefusedJSON(#"{"anInt32":0x10}"#, .malformedNumber),
    RefusedJSON(#"{"aDouble":1e400}"#, .outOfRange(type: "double")),
    RefusedJSON(#"{"aDouble":"-1.8e308"}"#, .outOfRange(type: "double")),
    RefusedJSON(#"{"aFloat":3.5e38}"#, .outOfRange(type: "float")),
    RefusedJSON(#"{"aDouble":NaN}"#, .unexpected(wanted: #"a number, "NaN", "Infinity" or "-Infinity""#)),
    RefusedJSON(#"{"aDouble":"inf"}"#, .malformed(wanted: #"a number, "NaN", "Infinity" or "-Infinity""#)),
    RefusedJSON(#"{"aBool":"true"}"#, .wrongType(wanted: "true or false")),
    RefusedJSON(#"{"aBool":1}"#, .wrongType(wanted: "true or false")),
    RefusedJSON(#"{"aBool":tru}"#, .unexpected(wanted: "true")),
    RefusedJSON(#"{"aString":5}"#, .wrongType(wanted: "a string")),
    RefusedJSON(#"{"someBytes":"A"}"#, .malformed(wanted: "a string of Base64")),
    RefusedJSON(#"{"someBytes":"AQ="}"#, .malformed(wanted: "a string of Base64")),
    RefusedJSON(#"{"someBytes":"AQ==AQ=="}"#, .malformed(wanted: "a string of Base64")),
    RefusedJSON(#"{"someBytes":"AQ I"}"#, .malformed(wanted: "a string of Base64")),
    RefusedJSON(#"{"colour":"RED"}"#, .unknownEnumValue("RED", enumeration: "codec.v1.Colour")),
    RefusedJSON(#"{"colour":"1"}"#, .unknownEnumValue("1", enumeration: "codec.v1.Colour")),
    RefusedJSON(#"{"colour":2147483648}"#, .outOfRange(type: "int32")),
    RefusedJSON(#"{"colour":{}}"#, .wrongType(wanted: "a name of codec.v1.Colour or its number")),
    RefusedJSON(#"{"colour":0.5}"#, .notIntegral),
  ]

  @Test(arguments: refused)
  func `a value that is not of its field's type is refused`(refused: RefusedJSON) {
    let failure = #expect(throws: JSONDecodingFailure.self) { try Scalars(decodingJSON: refused.json) }
    #expect(failure?.reason == refused.reason)
    #expect(failure?.path.isEmpty == false)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `floating-point numbers come back to the bit`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let message = Scalars(aDouble: Arbitrary.double(&random), aFloat: Arbitrary.float(&random))
      #expect(try Scalars(decodingJSON: message.encodedJSON()).encoded() == message.encoded(), "seed \(seed): \(message)")
    }
  }
}
