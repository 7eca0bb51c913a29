// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/bytes.proto; change the schema and run scripts/generate.
import Protobuf

extension RulesV1 {
  struct Bytes: Protobuf.Message {
    static var fullName: String { "rules.v1.Bytes" }

    var const: [UInt8]? = nil
    var len: [UInt8]? = nil
    var minLen: [UInt8]? = nil
    var maxLen: [UInt8]? = nil
    var prefix: [UInt8]? = nil
    var suffix: [UInt8]? = nil
    var contains: [UInt8]? = nil
    var oneOf: [UInt8]? = nil
    var noneOf: [UInt8]? = nil
    var pattern: [UInt8]? = nil
    var ip: [UInt8]? = nil
    var ipv4: [UInt8]? = nil
    var ipv6: [UInt8]? = nil
    var uuid: [UInt8]? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: [UInt8]? = nil, len: [UInt8]? = nil, minLen: [UInt8]? = nil, maxLen: [UInt8]? = nil, prefix: [UInt8]? = nil, suffix: [UInt8]? = nil, contains: [UInt8]? = nil, oneOf: [UInt8]? = nil, noneOf: [UInt8]? = nil, pattern: [UInt8]? = nil, ip: [UInt8]? = nil, ipv4: [UInt8]? = nil, ipv6: [UInt8]? = nil, uuid: [UInt8]? = nil) {
      self.const = const
      self.len = len
      self.minLen = minLen
      self.maxLen = maxLen
      self.prefix = prefix
      self.suffix = suffix
      self.contains = contains
      self.oneOf = oneOf
      self.noneOf = noneOf
      self.pattern = pattern
      self.ip = ip
      self.ipv4 = ipv4
      self.ipv6 = ipv6
      self.uuid = uuid
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.const = try reader.bytes()
        case 18: self.len = try reader.bytes()
        case 26: self.minLen = try reader.bytes()
        case 34: self.maxLen = try reader.bytes()
        case 42: self.prefix = try reader.bytes()
        case 50: self.suffix = try reader.bytes()
        case 58: self.contains = try reader.bytes()
        case 66: self.oneOf = try reader.bytes()
        case 74: self.noneOf = try reader.bytes()
        case 82: self.pattern = try reader.bytes()
        case 90: self.ip = try reader.bytes()
        case 98: self.ipv4 = try reader.bytes()
        case 106: self.ipv6 = try reader.bytes()
        case 114: self.uuid = try reader.bytes()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.uuid { writer.field(114, BytesCodec.self, value) }
      if let value = self.ipv6 { writer.field(106, BytesCodec.self, value) }
      if let value = self.ipv4 { writer.field(98, BytesCodec.self, value) }
      if let value = self.ip { writer.field(90, BytesCodec.self, value) }
      if let value = self.pattern { writer.field(82, BytesCodec.self, value) }
      if let value = self.noneOf { writer.field(74, BytesCodec.self, value) }
      if let value = self.oneOf { writer.field(66, BytesCodec.self, value) }
      if let value = self.contains { writer.field(58, BytesCodec.self, value) }
      if let value = self.suffix { writer.field(50, BytesCodec.self, value) }
      if let value = self.prefix { writer.field(42, BytesCodec.self, value) }
      if let value = self.maxLen { writer.field(34, BytesCodec.self, value) }
      if let value = self.minLen { writer.field(26, BytesCodec.self, value) }
      if let value = self.len { writer.field(18, BytesCodec.self, value) }
      if let value = self.const { writer.field(10, BytesCodec.self, value) }
    }
  }
}
