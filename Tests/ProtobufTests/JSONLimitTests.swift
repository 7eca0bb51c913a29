import Protobuf
import Testing

@Suite struct JSONLimitTests {
  private func nested(_ depth: Int, _ open: String, _ close: String, _ core: String) -> String {
    String(repeating: open, count: depth) + core + String(repeating: close, count: depth)
  }

  @Test func `a hundred messages inside each other are read and written, a hundred and one refused`() throws {
    for (open, close) in [(#"{"left":"#, "}"), (#"{"children":["#, "]}")] {
      let deepest = try CodecV1.Tree(decodingJSON: nested(100, open, close, "{}"))
      #expect(try deepest.jsonText() == nested(100, open, close, "{}"))
      #expect(try CodecV1.Tree(decoding: deepest.encoded()) == deepest)
      let failure = #expect(throws: JSONDecodingFailure.self) { try CodecV1.Tree(decodingJSON: nested(101, open, close, "{}")) }
      #expect(failure?.reason == .tooDeep)
      let deeper = CodecV1.Tree(left: deepest)
      let unwritten = #expect(throws: JSONEncodingFailure.self) { try deeper.encodedJSON() }
      #expect(unwritten?.reason == .tooDeep)
    }
  }

  @Test(arguments: [("[", "]", "1"), (#"{"a":"#, "}", "1")])
  func `values inside each other count as the messages that they are in binary`(open: String, close: String, core: String) throws
  {
    // A list is a Value and a ListValue; an object is a Value, a Struct and an entry of its map.
    let value = nested(99 / (open == "[" ? 2 : 3), open, close, core)
    let message = try CodecV1.WellKnown(decodingJSON: #"{"value":\#(value)}"#)
    #expect(try CodecV1.WellKnown(decoding: message.encoded()) == message)
    #expect(try message.jsonText() == #"{"value":\#(value)}"#)
    let failure = #expect(throws: JSONDecodingFailure.self) {
      try CodecV1.WellKnown(decodingJSON: #"{"value":\#(nested(100_000, open, close, core))}"#)
    }
    #expect(failure?.reason == .tooDeep)
  }

  @Test func `an ignored field's values inside each other are bounded too`() throws {
    let options = JSONReadingOptions(ignoresUnknownFields: true)
    for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
      let read = try CodecV1.Tree(decodingJSON: #"{"x":\#(nested(100, open, close, "1")),"value":1}"#, options: options)
      #expect(read.value == 1)
      let failure = #expect(throws: JSONDecodingFailure.self) {
        try CodecV1.Tree(decodingJSON: #"{"x":\#(nested(101, open, close, "1"))}"#, options: options)
      }
      #expect(failure?.reason == .tooDeep)
    }
  }

  /// An Any in an Any in …: its bytes are decoded anew at every level, so that no reader's depth bounds them.
  @Test func `Any inside Any is bounded, reading and writing`() throws {
    let url = "type.googleapis.com/google.protobuf.Any"
    var any = GoogleProtobuf.`Any`()
    for _ in 0..<100 { any = GoogleProtobuf.`Any`(packing: any) }
    let text = try any.jsonText()
    #expect(text == nested(100, #"{"@type":"\#(url)","value":"#, "}", "{}"))
    #expect(try GoogleProtobuf.`Any`(decodingJSON: text) == any)
    let last = try GoogleProtobuf.`Any`(decodingJSON: nested(100, #"{"value":"#, #","@type":"\#(url)"}"#, "{}"))
    #expect(last == any)
    any = GoogleProtobuf.`Any`(packing: any)
    #expect(throws: JSONEncodingFailure.self) { try any.encodedJSON() }
    #expect(throws: JSONDecodingFailure.self) {
      try GoogleProtobuf.`Any`(decodingJSON: nested(101, #"{"@type":"\#(url)","value":"#, "}", "{}"))
    }
  }

  @Test func `a number's text is bounded, and long enough for every double`() throws {
    let exact = "0." + String(repeating: "0", count: 1000) + "1"
    #expect(try CodecV1.Scalars(decodingJSON: #"{"aDouble":\#(exact)}"#).aDouble == 0)
    for json in [
      #"{"aDouble":1\#(String(repeating: "0", count: 5000))}"#, #"{"anInt32":"0.\#(String(repeating: "0", count: 5000))"}"#,
    ] {
      let failure = #expect(throws: JSONDecodingFailure.self) { try CodecV1.Scalars(decodingJSON: json) }
      #expect(failure?.reason == .numberTooLong)
    }
  }

  // Each of these would not end within the lifetime of a test, were a step's cost to grow with what was read before it.
  @Test func `a million of anything is read and written in linear time`() throws {
    let count = 1_000_000
    let strings = CodecV1.Repeated(int32s: Array(repeating: 7, count: count))
    #expect(try CodecV1.Repeated(decodingJSON: strings.encodedJSON()) == strings)
    let escapes = CodecV1.Scalars(aString: String(repeating: "\n\"", count: count))
    #expect(try CodecV1.Scalars(decodingJSON: escapes.encodedJSON()) == escapes)
    let unknown = "{" + (0..<200_000).map { "\"x\($0)\":[]," }.joined() + "\"value\":1}"
    #expect(
      try CodecV1.Tree(decodingJSON: unknown, options: JSONReadingOptions(ignoresUnknownFields: true)) == CodecV1.Tree(value: 1))
    let map = CodecV1.Maps(names: Dictionary(uniqueKeysWithValues: (0..<200_000).map { (Int32($0), "") }))
    #expect(try CodecV1.Maps(decodingJSON: map.encodedJSON()) == map)
    let spaces = String(repeating: " ", count: count)
    #expect(try CodecV1.Tree(decodingJSON: "\(spaces){\(spaces)\"value\"\(spaces):\(spaces)1\(spaces)}\(spaces)").value == 1)
  }

  @Test func `an exponent of any length costs its text, and no number of that many digits is made`() throws {
    #expect(try CodecV1.Scalars(decodingJSON: #"{"aDouble":1e-999999999}"#).aDouble == 0)
    #expect(try CodecV1.Scalars(decodingJSON: #"{"anInt32":0e999999999}"#).anInt32 == 0)
    for json in [#"{"aDouble":1e999999999}"#, #"{"anInt64":1e999999999}"#, #"{"anInt64":"1e99999999999999999999"}"#] {
      let failure = #expect(throws: JSONDecodingFailure.self) { try CodecV1.Scalars(decodingJSON: json) }
      guard case .outOfRange? = failure?.reason else {
        Issue.record("\(json): \(String(describing: failure))")
        continue
      }
    }
  }
}
