// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/strings.proto; change the schema and run scripts/generate.
import Protobuf

extension RulesV1 {
  struct Strings: Protobuf.Message {
    static var fullName: String { "rules.v1.Strings" }

    var const: String? = nil
    var len: String? = nil
    var minLen: String? = nil
    var maxLen: String? = nil
    var between: String? = nil
    var lenBytes: String? = nil
    var minBytes: String? = nil
    var maxBytes: String? = nil
    var prefix: String? = nil
    var suffix: String? = nil
    var contains: String? = nil
    var notContains: String? = nil
    var oneOf: String? = nil
    var noneOf: String? = nil
    var pattern1: String? = nil
    var pattern2: String? = nil
    var pattern3: String? = nil
    var pattern4: String? = nil
    var pattern5: String? = nil
    var pattern6: String? = nil
    var pattern7: String? = nil
    var pattern8: String? = nil
    var pattern9: String? = nil
    var pattern10: String? = nil
    var pattern11: String? = nil
    var pattern12: String? = nil
    var pattern13: String? = nil
    var pattern14: String? = nil
    var pattern15: String? = nil
    var pattern16: String? = nil
    var pattern17: String? = nil
    var pattern18: String? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: String? = nil, len: String? = nil, minLen: String? = nil, maxLen: String? = nil, between: String? = nil, lenBytes: String? = nil, minBytes: String? = nil, maxBytes: String? = nil, prefix: String? = nil, suffix: String? = nil, contains: String? = nil, notContains: String? = nil, oneOf: String? = nil, noneOf: String? = nil, pattern1: String? = nil, pattern2: String? = nil, pattern3: String? = nil, pattern4: String? = nil, pattern5: String? = nil, pattern6: String? = nil, pattern7: String? = nil, pattern8: String? = nil, pattern9: String? = nil, pattern10: String? = nil, pattern11: String? = nil, pattern12: String? = nil, pattern13: String? = nil, pattern14: String? = nil, pattern15: String? = nil, pattern16: String? = nil, pattern17: String? = nil, pattern18: String? = nil) {
      self.const = const
      self.len = len
      self.minLen = minLen
      self.maxLen = maxLen
      self.between = between
      self.lenBytes = lenBytes
      self.minBytes = minBytes
      self.maxBytes = maxBytes
      self.prefix = prefix
      self.suffix = suffix
      self.contains = contains
      self.notContains = notContains
      self.oneOf = oneOf
      self.noneOf = noneOf
      self.pattern1 = pattern1
      self.pattern2 = pattern2
      self.pattern3 = pattern3
      self.pattern4 = pattern4
      self.pattern5 = pattern5
      self.pattern6 = pattern6
      self.pattern7 = pattern7
      self.pattern8 = pattern8
      self.pattern9 = pattern9
      self.pattern10 = pattern10
      self.pattern11 = pattern11
      self.pattern12 = pattern12
      self.pattern13 = pattern13
      self.pattern14 = pattern14
      self.pattern15 = pattern15
      self.pattern16 = pattern16
      self.pattern17 = pattern17
      self.pattern18 = pattern18
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.const = try reader.string()
        case 18: self.len = try reader.string()
        case 26: self.minLen = try reader.string()
        case 34: self.maxLen = try reader.string()
        case 42: self.between = try reader.string()
        case 50: self.lenBytes = try reader.string()
        case 58: self.minBytes = try reader.string()
        case 66: self.maxBytes = try reader.string()
        case 74: self.prefix = try reader.string()
        case 82: self.suffix = try reader.string()
        case 90: self.contains = try reader.string()
        case 98: self.notContains = try reader.string()
        case 106: self.oneOf = try reader.string()
        case 114: self.noneOf = try reader.string()
        case 122: self.pattern1 = try reader.string()
        case 130: self.pattern2 = try reader.string()
        case 138: self.pattern3 = try reader.string()
        case 146: self.pattern4 = try reader.string()
        case 154: self.pattern5 = try reader.string()
        case 162: self.pattern6 = try reader.string()
        case 170: self.pattern7 = try reader.string()
        case 178: self.pattern8 = try reader.string()
        case 186: self.pattern9 = try reader.string()
        case 194: self.pattern10 = try reader.string()
        case 202: self.pattern11 = try reader.string()
        case 210: self.pattern12 = try reader.string()
        case 218: self.pattern13 = try reader.string()
        case 226: self.pattern14 = try reader.string()
        case 234: self.pattern15 = try reader.string()
        case 242: self.pattern16 = try reader.string()
        case 250: self.pattern17 = try reader.string()
        case 258: self.pattern18 = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.pattern18 { writer.field(258, StringCodec.self, value) }
      if let value = self.pattern17 { writer.field(250, StringCodec.self, value) }
      if let value = self.pattern16 { writer.field(242, StringCodec.self, value) }
      if let value = self.pattern15 { writer.field(234, StringCodec.self, value) }
      if let value = self.pattern14 { writer.field(226, StringCodec.self, value) }
      if let value = self.pattern13 { writer.field(218, StringCodec.self, value) }
      if let value = self.pattern12 { writer.field(210, StringCodec.self, value) }
      if let value = self.pattern11 { writer.field(202, StringCodec.self, value) }
      if let value = self.pattern10 { writer.field(194, StringCodec.self, value) }
      if let value = self.pattern9 { writer.field(186, StringCodec.self, value) }
      if let value = self.pattern8 { writer.field(178, StringCodec.self, value) }
      if let value = self.pattern7 { writer.field(170, StringCodec.self, value) }
      if let value = self.pattern6 { writer.field(162, StringCodec.self, value) }
      if let value = self.pattern5 { writer.field(154, StringCodec.self, value) }
      if let value = self.pattern4 { writer.field(146, StringCodec.self, value) }
      if let value = self.pattern3 { writer.field(138, StringCodec.self, value) }
      if let value = self.pattern2 { writer.field(130, StringCodec.self, value) }
      if let value = self.pattern1 { writer.field(122, StringCodec.self, value) }
      if let value = self.noneOf { writer.field(114, StringCodec.self, value) }
      if let value = self.oneOf { writer.field(106, StringCodec.self, value) }
      if let value = self.notContains { writer.field(98, StringCodec.self, value) }
      if let value = self.contains { writer.field(90, StringCodec.self, value) }
      if let value = self.suffix { writer.field(82, StringCodec.self, value) }
      if let value = self.prefix { writer.field(74, StringCodec.self, value) }
      if let value = self.maxBytes { writer.field(66, StringCodec.self, value) }
      if let value = self.minBytes { writer.field(58, StringCodec.self, value) }
      if let value = self.lenBytes { writer.field(50, StringCodec.self, value) }
      if let value = self.between { writer.field(42, StringCodec.self, value) }
      if let value = self.maxLen { writer.field(34, StringCodec.self, value) }
      if let value = self.minLen { writer.field(26, StringCodec.self, value) }
      if let value = self.len { writer.field(18, StringCodec.self, value) }
      if let value = self.const { writer.field(10, StringCodec.self, value) }
    }
  }
}
