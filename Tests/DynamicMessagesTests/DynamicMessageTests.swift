import DynamicMessages
import Protobuf
import TestProtoc
import Testing

@Suite struct DynamicMessageTests {
  private static let tree = Result {
    try DynamicSchema(
      descriptorSet: Protoc.descriptorSet(
        source: """
          syntax = "proto3";
          package test;
          message Tree {
            string name = 1;
            Tree left = 2;
            repeated Tree children = 3;
            repeated int32 numbers = 4;
            oneof choice { string text = 5; int32 number = 6; Tree tree = 7; }
            map<string, Tree> named = 8;
            double weight = 9;
            bytes raw = 10;
          }
          """))
  }

  private func type(_ name: String = "test.Tree") throws -> (DynamicSchema, MessageType) {
    let schema = try Self.tree.get()
    return (schema, try #require(schema.messages[name]))
  }

  private func bytes(json: String) throws -> [UInt8] {
    let (schema, type) = try type()
    return schema.encoded(try schema.message(type, decodingJSON: Array(json.utf8)))
  }

  private func json(_ bytes: [UInt8]) throws -> String {
    let (schema, type) = try type()
    return String(decoding: try schema.json(try schema.message(type, decoding: bytes)), as: UTF8.self)
  }

  @Test func `text keeps its NULs, which end a string in C`() throws {
    let text = #"{"name":"a\u0000b","text":"\u0000"}"#
    #expect(try bytes(json: text) == [0x0A, 3, 0x61, 0, 0x62, 0x2A, 1, 0])
    #expect(try json(bytes(json: text)) == text)
  }

  @Test func `a hundred messages inside each other are read, more refused`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      var heads: [[UInt8]] = []
      var size = 0
      for _ in 0..<depth {
        var (head, rest) = ([UInt8](), size)
        repeat {
          head.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
          rest >>= 7
        } while rest > 0
        heads.append([0x12] + head)
        size += head.count + 1
      }
      return heads.reversed().flatMap(\.self)
    }
    #expect(try json(nested(100)).count == 100 * #"{"left":}"#.utf8.count + 2)
    for depth in [101, 200_000] {
      let failure = #expect(throws: DynamicDecodingFailure.self) { try json(nested(depth)) }
      #expect(failure?.reason == .tooDeep)
    }
  }

  @Test(
    arguments: [
      ([0x0A, 2, 0x61], "it ends too early"), ([0x0A, 1, 0xFF], "name: the text is not UTF-8"),
      ([0x1A, 2, 0x08, 1, 0x1A, 3, 0x0A, 1, 0xC3], "children[0].name: it is no string"),
      ([0x1A, 0, 0x1A, 3, 0x0A, 1, 0xC3], "children[1].name: the text is not UTF-8"),
      ([0x13, 0x14], "left: it is no message"), ([0xF3, 1, 0xF4, 1], "field 30: it is a group"),
      ([0x13, 0x1C], "it is no encoding"),
      ([0x14], "it is no encoding"), ([0xF3, 1], "it ends too early"), ([0x08, 1], "name: it is no string"),
      ([0x4A, 1, 0], "weight: it is no double"),
      ([0x22, 1, 0x80], "it is no encoding"), ([0xFF], "it ends too early"), ([0x07, 1], "it is no encoding"),
      ([0x30, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1], "it is no encoding"),
    ] as [([UInt8], String)])
  func `what is no encoding is refused with its place`(bytes: [UInt8], message: String) throws {
    let failure = #expect(throws: DynamicDecodingFailure.self) { try json(bytes) }
    #expect(failure?.description.hasPrefix(message) == true, "\(failure?.description ?? "")")
  }

  @Test func `occurrences of one message are merged, of a oneof's fields the last counts`() throws {
    #expect(try json([0x12, 3, 0x0A, 1, 0x61, 0x12, 4, 0x22, 2, 1, 2]) == #"{"left":{"name":"a","numbers":[1,2]}}"#)
    #expect(try json([0x12, 2, 0x12, 0, 0x12, 5, 0x12, 3, 0x0A, 1, 0x61]) == #"{"left":{"left":{"name":"a"}}}"#)
    // 1.4.1 fails over this one by itself: neither has the oneof set.
    #expect(try json([0x12, 0, 0x12, 0]) == #"{"left":{}}"#)
    #expect(try json([0x12, 3, 0x2A, 1, 0x61, 0x12, 2, 0x30, 7]) == #"{"left":{"number":7}}"#)
    #expect(try json([0x2A, 1, 0x61, 0x30, 7, 0x3A, 0]) == #"{"tree":{}}"#)
    #expect(try json([0x3A, 0, 0x30, 0]) == #"{"number":0}"#)
  }

  @Test func `numbers come packed or one by one, and leave packed`() throws {
    #expect(try json([0x20, 1, 0x22, 2, 2, 3, 0x20, 4]) == #"{"numbers":[1,2,3,4]}"#)
    #expect(try bytes(json: #"{"numbers":[1,-1]}"#) == [0x22, 11, 1] + Array(repeating: 0xFF, count: 9) + [1])
  }

  @Test func `a map's last entry of a key counts, and what an entry leaves out is at its default`() throws {
    #expect(try json([0x42, 3, 0x0A, 1, 0x61, 0x42, 0, 0x42, 2, 0x12, 0]) == #"{"named":{"":{},"a":{}}}"#)
  }

  @Test func `minus zero is not nothing`() throws {
    #expect(try bytes(json: #"{"weight":-0.0}"#).count == 9)
    #expect(try json(bytes(json: #"{"weight":-0.0}"#)) == #"{"weight":-0.0}"#)
    #expect(try bytes(json: #"{"weight":0.0,"name":"","raw":""}"#) == [])
  }

  @Test func `unknown fields are kept and written back`() throws {
    let (schema, type) = try type()
    let bytes: [UInt8] = [0x0A, 1, 0x61, 0xA2, 6, 2, 1, 2, 0xA8, 6, 5, 0xAD, 6, 1, 2, 3, 4, 0xA9, 6, 1, 2, 3, 4, 5, 6, 7, 8]
    let message = try schema.message(type, decoding: bytes)
    #expect(message.unknownFields.map(\.number) == [100, 101, 101, 101])
    #expect(schema.encoded(message) == bytes)
  }

  @Test func `proto2, its extensions and its groups are read and written`() throws {
    let schema = try DynamicSchema(
      descriptorSet: Protoc.descriptorSet(
        source: """
          syntax = "proto2";
          package test;
          message Old {
            required int32 id = 1;
            optional string name = 2 [default = "none"];
            repeated int32 numbers = 3;
            optional group Part = 4 { optional int32 a = 1; repeated group More = 2 { optional Old old = 1; } }
            extensions 100 to 200;
          }
          extend Old { optional string more = 100; repeated Old olds = 101; }
          """))
    let old = try #require(schema.messages["test.Old"])
    let json = #"{"id":0,"numbers":[1,2],"[test.more]":"x","[test.olds]":[{"id":1}]}"#
    let message = try schema.message(old, decodingJSON: Array(json.utf8))
    let bytes = schema.encoded(message)
    #expect(bytes == [0x08, 0, 0x18, 1, 0x18, 2, 0xA2, 6, 1, 0x78, 0xAA, 6, 2, 0x08, 1])
    #expect(String(decoding: try schema.json(try schema.message(old, decoding: bytes)), as: UTF8.self) == json)

    let grouped = #"{"part":{"a":7,"more":[{},{"old":{"part":{}}}]}}"#
    let groups: [UInt8] = [0x23, 0x08, 7, 0x13, 0x14, 0x13, 0x0A, 2, 0x23, 0x24, 0x14, 0x24]
    #expect(schema.encoded(try schema.message(old, decodingJSON: Array(grouped.utf8))) == groups)
    #expect(String(decoding: try schema.json(try schema.message(old, decoding: groups)), as: UTF8.self) == grouped)
    // Twice is merged; with a length in front it is another type.
    #expect(
      String(
        decoding: try schema.json(try schema.message(old, decoding: [0x23, 0x08, 7, 0x24, 0x23, 0x13, 0x14, 0x24])), as: UTF8.self
      )
        == #"{"part":{"a":7,"more":[{}]}}"#)
    let failure = #expect(throws: DynamicDecodingFailure.self) { try schema.message(old, decoding: [0x23, 0x12, 0, 0x24]) }
    #expect(failure?.description == "part.more[0]: it is no group, as the schema has it; the schema is of another version")
  }

  @Test func `groups lie at most a hundred deep inside each other, known or not`() throws {
    let schema = try DynamicSchema(
      descriptorSet: Protoc.descriptorSet(
        source: """
          syntax = "proto2";
          package test;
          message Deep { optional group Inner = 1 { optional Deep deep = 2; } }
          """))
    let deep = try #require(schema.messages["test.Deep"])
    func nested(_ count: Int) -> [UInt8] {
      var message: [UInt8] = []
      for _ in 0..<count {
        let inner = [0x0B] + (message.isEmpty ? [] : [0x12] + Self.length(message.count) + message) + [0x0C]
        message = inner
      }
      return message
    }
    #expect(schema.encoded(try schema.message(deep, decoding: nested(50))) == nested(50))
    for bytes in [nested(51), Array(repeating: 0x0B, count: 300_000), Array(repeating: 0x1B, count: 300_000)] {
      let failure = #expect(throws: DynamicDecodingFailure.self) { try schema.message(deep, decoding: bytes) }
      #expect(failure?.reason == .tooDeep)
    }
  }

  private static func length(_ count: Int) -> [UInt8] {
    count < 0x80 ? [UInt8(count)] : [UInt8(count & 0x7F) | 0x80, UInt8(count >> 7)]
  }

  @Test func `a schema without its imports says which file is missing`() throws {
    let whole = try Protoc.descriptorSet(
      source: """
        syntax = "proto3";
        import "google/protobuf/timestamp.proto";
        message Note { google.protobuf.Timestamp time = 1; }
        """)
    // The set's first file is the import.
    let first = Int(whole[1]) & 0x7F | Int(whole[2]) << 7
    let failure = #expect(throws: SchemaFailure.self) { try DynamicSchema(descriptorSet: Array(whole[(3 + first)...])) }
    #expect(failure == .undeclared(type: "google.protobuf.Timestamp", neededBy: "Note.time"))
    #expect(throws: SchemaFailure.notADescriptor) { try DynamicSchema(files: [[0xFF]]) }
  }

  @Test func `a descriptor of messages inside each other without end is refused`() throws {
    var message: [UInt8] = []
    for _ in 0..<3000 {
      var (length, rest) = ([UInt8](), message.count)
      repeat {
        length.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
        rest >>= 7
      } while rest > 0
      message = [0x1A] + length + message
    }
    let count = message.count
    let file: [UInt8] = [0x22, UInt8(count & 0x7F) | 0x80, UInt8(count >> 7 & 0x7F) | (count >> 14 > 0 ? 0x80 : 0)]
    let failure = #expect(throws: SchemaFailure.self) {
      try DynamicSchema(files: [file + (count >> 14 > 0 ? [UInt8(count >> 14)] : []) + message])
    }
    #expect(failure == .tooDeep(file: "a file"))
  }
}
