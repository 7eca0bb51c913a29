import Protobuf
import Testing

@Suite struct JSONCompositeTests {
  @Test func `repeated fields, maps and nested messages come back`() throws {
    #expect(try CodecV1.Repeated(decodingJSON: CompositeTests.numbers.encodedJSON()) == CompositeTests.numbers)
    #expect(
      try CodecV1.Repeated(int64s: [1, -1], bools: [true, false], strings: ["", "a"], byteStrings: [[]], messages: [.init()])
        .jsonText()
        == #"{"int64s":["1","-1"],"bools":[true,false],"strings":["","a"],"byteStrings":[""],"messages":[{}]}"#)
    let tree = CodecV1.Tree(value: 1, left: .init(value: 2), children: [.init(), .init(value: 3)])
    #expect(try tree.jsonText() == #"{"value":1,"left":{"value":2},"children":[{},{"value":3}]}"#)
    #expect(try CodecV1.Tree(decodingJSON: tree.encodedJSON()) == tree)
  }

  @Test func `maps are written by ascending key, every key a string`() throws {
    let maps = CodecV1.Maps(
      numbers: ["b": 2, "a": 1, "\"": 0], names: [-1: "m", 10: "x", 2: "b"], colours: [true: .red, false: .negative],
      messages: [.max: .init(anInt32: 1)], byteStrings: [-1: [1]], doubles: [.min: 0.5])
    let text = try maps.jsonText()
    #expect(
      text == #"{"numbers":{"\"":0,"a":1,"b":2},"names":{"-1":"m","2":"b","10":"x"},"#
        + #""colours":{"false":"COLOUR_NEGATIVE","true":"COLOUR_RED"},"messages":{"18446744073709551615":{"anInt32":1}},"#
        + #""byteStrings":{"-1":"AQ=="},"doubles":{"-9223372036854775808":0.5}}"#)
    #expect(try CodecV1.Maps(decodingJSON: text) == maps)
  }

  @Test func `a map's keys may be escaped, and in any form of an integer`() throws {
    #expect(try CodecV1.Maps(decodingJSON: #"{"names":{"\u0031":"a","2e0":"b"}}"#).names == [1: "a", 2: "b"])
    #expect(try CodecV1.Maps(decodingJSON: #"{"colours":{"\u0074rue":1}}"#).colours == [true: .red])
  }

  static let refusedMaps = [
    RefusedJSON(#"{"numbers":{"a":1,"a":2}}"#, .duplicateKey),
    RefusedJSON(#"{"numbers":{"a":1,"\u0061":2}}"#, .duplicateKey),
    RefusedJSON(#"{"names":{"1":"a","1.0":"b"}}"#, .duplicateKey),
    RefusedJSON(#"{"numbers":{"a":null}}"#, .nullElement),
    RefusedJSON(#"{"names":{"x":"a"}}"#, .malformed(wanted: "a number of type int32 in quotes")),
    RefusedJSON(#"{"names":{"2147483648":"a"}}"#, .outOfRange(type: "int32")),
    RefusedJSON(#"{"names":{1:"a"}}"#, .wrongType(wanted: "a number of type int32 in quotes")),
    RefusedJSON(#"{"colours":{"True":1}}"#, .malformed(wanted: #""true" or "false""#)),
    RefusedJSON(#"{"colours":{true:1}}"#, .wrongType(wanted: #""true" or "false""#)),
    RefusedJSON(#"{"numbers":[]}"#, .wrongType(wanted: "an object")),
  ]

  @Test(arguments: refusedMaps)
  func `a map that is none is refused`(refused: RefusedJSON) {
    let failure = #expect(throws: JSONDecodingFailure.self) { try CodecV1.Maps(decodingJSON: refused.json) }
    #expect(failure?.reason == refused.reason)
  }

  @Test func `null leaves a list, a map, a message or an optional field absent, and is no element`() throws {
    #expect(try CodecV1.Repeated(decodingJSON: #"{"int32s":null,"messages":null}"#) == CodecV1.Repeated())
    #expect(try CodecV1.Maps(decodingJSON: #"{"numbers":null}"#) == CodecV1.Maps())
    #expect(try CodecV1.Tree(decodingJSON: #"{"left":null,"scalars":null}"#) == CodecV1.Tree())
    #expect(try CodecV1.Optionals(decodingJSON: #"{"anInt32":null}"#).anInt32 == nil)
    for json in [#"{"int32s":[1,null]}"#, #"{"messages":[null]}"#, #"{"colours":[null]}"#] {
      let failure = #expect(throws: JSONDecodingFailure.self) { try CodecV1.Repeated(decodingJSON: json) }
      #expect(failure?.reason == .nullElement)
    }
    #expect(throws: JSONDecodingFailure.self) { try CodecV1.Repeated(decodingJSON: #"{"int32s":{}}"#) }
    #expect(throws: JSONDecodingFailure.self) { try CodecV1.Repeated(decodingJSON: #"{"int32s":[1 2]}"#) }
  }

  @Test func `an optional field that is set to its default is written`() throws {
    let message = CodecV1.Optionals(anInt32: 0, aString: "", aBool: false, colour: .unspecified, someBytes: [], aDouble: 0)
    let text = try message.jsonText()
    #expect(
      text == #"{"anInt32":0,"aString":"","aBool":false,"colour":"COLOUR_UNSPECIFIED","someBytes":"","aDouble":0}"#)
    #expect(try CodecV1.Optionals(decodingJSON: text) == message)
  }

  @Test func `of a oneof one field may be set, and null sets none`() throws {
    #expect(try CodecV1.Choice(decodingJSON: #"{"number":0}"#).value == .number(0))
    #expect(try CodecV1.Choice(decodingJSON: #"{"number":null,"text":"a","choice":null}"#).value == .text("a"))
    #expect(try CodecV1.Choice(value: .choice(.init(value: .text("")))).jsonText() == #"{"choice":{"text":""}}"#)
    for json in [#"{"number":1,"text":"a"}"#, #"{"text":"a","number":0}"#, #"{"choice":{},"scalars":{}}"#] {
      let failure = #expect(throws: JSONDecodingFailure.self) { try CodecV1.Choice(decodingJSON: json) }
      #expect(failure?.reason == .oneofSetTwice)
    }
  }

  static let duplicates = [
    #"{"value":1,"value":1}"#, #"{"value":null,"value":1}"#, #"{"left":{},"left":{}}"#, #"{"children":[],"children":[]}"#,
  ]

  @Test(arguments: duplicates)
  func `a field that comes twice is refused`(json: String) {
    let failure = #expect(throws: JSONDecodingFailure.self) { try CodecV1.Tree(decodingJSON: json) }
    #expect(failure?.reason == .duplicateField)
  }

  @Test func `a field that comes under both of its names is refused, also beyond the 64th`() throws {
    let failure = #expect(throws: JSONDecodingFailure.self) {
      try CodecV1.Scalars(decodingJSON: #"{"anInt32":1,"an_int32":1}"#)
    }
    #expect(failure?.reason == .duplicateField)
    #expect(failure?.path == "anInt32")
    let wide = try CodecV1.Wide(decodingJSON: #"{"f1":1,"f64":64,"f65":65,"f66":66}"#)
    #expect(wide == CodecV1.Wide(f1: 1, f64: 64, f65: 65, f66: 66))
    for field in ["f1", "f64", "f65", "f66"] {
      #expect(throws: JSONDecodingFailure.self) { try CodecV1.Wide(decodingJSON: #"{"\#(field)":1,"f2":2,"\#(field)":1}"#) }
    }
  }

  @Test func `names are the schema's json_name and read under both names`() throws {
    let message = CodecV1.Named(renamed: 1, httpStatusCode: 2, leading: 3, maybeSet: 4, last: "5")
    #expect(try message.jsonText() == #"{"@id":1,"HTTPStatusCode":2,"Leading":3,"maybeSet":4,"last":"5"}"#)
    let proto = #"{"renamed":1,"HTTP_status__code":2,"_leading":3,"maybe_set":4,"last":"5"}"#
    #expect(try message.jsonText(options: JSONWritingOptions(usesProtoNames: true)) == proto)
    #expect(try CodecV1.Named(decodingJSON: proto) == message)
    #expect(try CodecV1.Named(decodingJSON: message.encodedJSON()) == message)
    #expect(throws: JSONDecodingFailure.self) { try CodecV1.Named(decodingJSON: #"{"httpStatusCode":1}"#) }
  }

  @Test func `fields are written by ascending number, a oneof at its lowest`() throws {
    let message = CodecV1.Named(renamed: 1, last: "9", choice: .firstChoice(8), alias: .one)
    #expect(try message.jsonText() == #"{"@id":1,"firstChoice":8,"alias":"ALIAS_ONE","last":"9"}"#)
  }

  @Test func `an enum's alias is read, its first name written`() throws {
    #expect(try CodecV1.Named(decodingJSON: #"{"alias":"ALIAS_FIRST"}"#).alias == .one)
    #expect(try CodecV1.Named(decodingJSON: #"{"alias":"ALIAS_FIRST"}"#).jsonText() == #"{"alias":"ALIAS_ONE"}"#)
  }

  @Test func `an enum's unknown name is left out where unknown fields are`() throws {
    let options = JSONReadingOptions(ignoresUnknownFields: true)
    let named = #"{"alias":"NEW","aliases":{"a":"NEW","b":"ALIAS_ONE","c":5}}"#
    #expect(
      try CodecV1.Named(decodingJSON: named, options: options) == CodecV1.Named(aliases: ["b": .one, "c": .unrecognized(5)]))
    #expect(
      try CodecV1.Repeated(decodingJSON: #"{"colours":["NEW","COLOUR_RED"]}"#, options: options)
        == CodecV1.Repeated(colours: [.red]))
    #expect(try CodecV1.Optionals(decodingJSON: #"{"colour":"NEW"}"#, options: options).colour == nil)
  }

  @Test func `defaults are written on request, where presence is not told`() throws {
    let options = JSONWritingOptions(writesDefaults: true)
    #expect(
      try CodecV1.InvoiceLine().jsonText(options: options)
        == #"{"title":"","tariffTenThousandths":"0","quantityThousandths":"0","grossMinorUnits":"0","discountMinorUnits":"0","#
        + #""unit":"","vatBasisPoints":0}"#)
    #expect(try CodecV1.Optionals().jsonText(options: options) == "{}")
    #expect(try CodecV1.Choice().jsonText(options: options) == #"{"after":""}"#)
    #expect(try CodecV1.Tree().jsonText(options: options) == #"{"value":0,"children":[]}"#)
    #expect(
      try CodecV1.Maps().jsonText(options: options)
        == #"{"numbers":{},"names":{},"colours":{},"messages":{},"byteStrings":{},"doubles":{}}"#)
  }

  @Test func `enums are numbers on request`() throws {
    let message = CodecV1.Repeated(colours: [.red, .negative, .unrecognized(9)])
    #expect(try message.jsonText(options: JSONWritingOptions(writesEnumsAsNumbers: true)) == #"{"colours":[1,-1,9]}"#)
  }

  @Test func `for people there is a line for each field and element`() throws {
    let tree = CodecV1.Tree(value: 1, left: .init(), children: [.init(value: 2), .init()])
    let text = """
      {
        "value": 1,
        "left": {},
        "children": [
          {
            "value": 2
          },
          {}
        ]
      }
      """
    #expect(try tree.jsonText(options: JSONWritingOptions(isIndented: true)) == text)
    #expect(try CodecV1.Tree(decodingJSON: text) == tree)
    let maps = CodecV1.Maps(numbers: ["a": 1])
    #expect(
      try maps.jsonText(options: JSONWritingOptions(isIndented: true)) == "{\n  \"numbers\": {\n    \"a\": 1\n  }\n}")
  }

  @Test func `a NullValue of another number than 0 is that number and comes back`() throws {
    let message = CodecV1.WellKnown(nullValue: GoogleProtobuf.NullValue(rawValue: 5))
    #expect(try message.jsonText() == #"{"nullValue":5}"#)
    #expect(try CodecV1.WellKnown(decodingJSON: message.encodedJSON()) == message)
  }

  @Test func `unknown fields of the binary encoding have no place in JSON`() throws {
    let message = try CodecV1.Tree(decoding: [0x08, 1, 0x78, 5])
    #expect(try message.jsonText() == #"{"value":1}"#)
  }

  @Test func `room is left in front on request`() throws {
    #expect(try CodecV1.Tree(value: 1).encodedJSON(prefix: 5) == [0, 0, 0, 0, 0] + Array(#"{"value":1}"#.utf8))
  }
}
