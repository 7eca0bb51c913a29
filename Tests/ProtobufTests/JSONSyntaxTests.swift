import Protobuf
import Testing

private typealias Scalars = CodecV1.Scalars

@Suite struct JSONSyntaxTests {
  static let refused = [
    RefusedJSON("", .truncated),
    RefusedJSON(" ", .truncated),
    RefusedJSON("{", .truncated),
    RefusedJSON(#"{"anInt32""#, .truncated),
    RefusedJSON(#"{"anInt32":"#, .truncated),
    RefusedJSON(#"{"anInt32":1"#, .truncated),
    RefusedJSON(#"{"aBool":tr"#, .truncated),
    RefusedJSON(#"{"aString":"x"#, .truncated),
    RefusedJSON(#"{"aString":"\"#, .truncated),
    RefusedJSON(#"{"aString":"\u00"#, .truncated),
    RefusedJSON("{}{}", .trailingText),
    RefusedJSON("{} x", .trailingText),
    RefusedJSON("{}\0", .trailingText),
    RefusedJSON("[]", .wrongType(wanted: "an object")),
    RefusedJSON("null", .wrongType(wanted: "an object")),
    RefusedJSON("\u{FEFF}{}", .unexpected(wanted: "an object")),
    RefusedJSON(#"{"anInt32":1,}"#, .unexpected(wanted: "a field's name in quotes")),
    RefusedJSON(#"{,"anInt32":1}"#, .unexpected(wanted: "a field's name in quotes")),
    RefusedJSON(#"{anInt32:1}"#, .unexpected(wanted: "a field's name in quotes")),
    RefusedJSON(#"{'anInt32':1}"#, .unexpected(wanted: "a field's name in quotes")),
    RefusedJSON(#"{"anInt32" 1}"#, .unexpected(wanted: "':'")),
    RefusedJSON(#"{"anInt32":1 "aBool":true}"#, .unexpected(wanted: "',' or '}'")),
    RefusedJSON(#"{"anInt32":1]"#, .unexpected(wanted: "',' or '}'")),
    RefusedJSON(#"{/**/}"#, .unexpected(wanted: "a field's name in quotes")),
    RefusedJSON("{\"aString\":\"a\nb\"}", .controlCharacter),
    RefusedJSON("{\"aString\":\"a\u{1F}b\"}", .controlCharacter),
    RefusedJSON(#"{"aString":"\x41"}"#, .malformedEscape),
    RefusedJSON(#"{"aString":"\u12G4"}"#, .malformedEscape),
    RefusedJSON(#"{"aString":"\'"}"#, .malformedEscape),
    RefusedJSON(#"{"aString":"\ud83d"}"#, .loneSurrogate),
    RefusedJSON(#"{"aString":"\ud83d\n"}"#, .loneSurrogate),
    RefusedJSON(#"{"aString":"\ud83d\ud83d"}"#, .loneSurrogate),
    RefusedJSON(#"{"aString":"\ude00"}"#, .loneSurrogate),
    RefusedJSON(#"{"aString":"\ude00\ud83d"}"#, .loneSurrogate),
  ]

  @Test(arguments: refused)
  func `what is not JSON is refused`(refused: RefusedJSON) {
    let failure = #expect(throws: JSONDecodingFailure.self) { try Scalars(decodingJSON: refused.json) }
    #expect(failure?.reason == refused.reason)
  }

  @Test(arguments: MalformedTests.invalidUTF8)
  func `text that is not UTF-8 is refused, with escapes and without`(bytes: [UInt8]) {
    for field in ["aString", "unknown"] {
      for around in ["", "\\n"] {
        let text = Array("{\"\(field)\":\"\(around)".utf8) + bytes + Array("\(around)\"}".utf8)
        let failure = #expect(throws: JSONDecodingFailure.self) {
          try Scalars(decodingJSON: text, options: JSONReadingOptions(ignoresUnknownFields: true))
        }
        #expect(failure?.reason == .invalidUTF8)
      }
    }
  }

  @Test func `every beginning of a message is refused, and as truncated`() throws {
    let text = try MalformedTests.full.encodedJSON()
    for count in 0..<text.count {
      let failure = #expect(throws: JSONDecodingFailure.self) { try CodecV1.Tree(decodingJSON: Array(text[..<count])) }
      // A literal, a number or an escape that is cut off is seen where it breaks.
      #expect(failure?.reason.isSyntax == true, "\(count): \(String(describing: failure))")
    }
    #expect(try CodecV1.Tree(decodingJSON: text) == MalformedTests.full)
  }

  @Test(arguments: [#"{"a":[1,{"b":"\u0041"},[],{},true,false,null,-1.5e+3,""],"anInt32":1}"#])
  func `an unknown field is refused, and left out whole where that is asked for`(json: String) throws {
    let failure = #expect(throws: JSONDecodingFailure.self) { try Scalars(decodingJSON: json) }
    #expect(failure?.reason == .unknownField("a", message: "codec.v1.Scalars"))
    #expect(failure?.offset == 1)
    let options = JSONReadingOptions(ignoresUnknownFields: true)
    #expect(try Scalars(decodingJSON: json, options: options) == Scalars(anInt32: 1))
  }

  @Test(arguments: [#"{"a":[1,]}"#, #"{"a":{"b"}}"#, #"{"a":01}"#, #"{"a":nul}"#, #"{"a":"\q"}"#, #"{"a":}"#, #"{"a":1"#])
  func `an unknown field that is not JSON is refused though it is left out`(json: String) {
    let failure = #expect(throws: JSONDecodingFailure.self) {
      try Scalars(decodingJSON: json, options: JSONReadingOptions(ignoresUnknownFields: true))
    }
    #expect(failure?.reason.isSyntax == true)
  }

  @Test func `an error says where, by path and byte, and what to do`() {
    let failure = #expect(throws: JSONDecodingFailure.self) {
      try CodecV1.Tree(decodingJSON: #"{"left":{"children":[{},{"scalars":{"anInt32":1.5}}]}}"#)
    }
    #expect(failure?.path == "left.children[1].scalars.anInt32")
    #expect(
      failure?.description == "left.children[1].scalars.anInt32 at byte 46: the number has a fraction; send a whole one")
    let entry = #expect(throws: JSONDecodingFailure.self) {
      try CodecV1.Maps(decodingJSON: #"{"messages": {"5": {}, "7": {"colour": "BLUE"}}}"#)
    }
    #expect(
      entry?.description
        == "messages[\"7\"].colour at byte 39: codec.v1.Colour has no value 'BLUE'; send one of its names or a number")
    let top = #expect(throws: JSONDecodingFailure.self) { try Scalars(decodingJSON: "[]") }
    #expect(top?.description == "at byte 0: an object belongs here")
  }

  @Test func `an error does not repeat at length what was sent`() {
    let name = String(repeating: "x", count: 100_000)
    let failure = #expect(throws: JSONDecodingFailure.self) {
      try CodecV1.Maps(decodingJSON: #"{"numbers": {"\#(name)": "\#(name)"}}"#)
    }
    #expect((failure?.description.utf8.count ?? .max) < 300)
  }
}
