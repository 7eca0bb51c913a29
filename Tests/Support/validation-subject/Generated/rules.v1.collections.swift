// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/collections.proto; change the schema and run scripts/generate.
import Protobuf

extension RulesV1 {
  struct Item: Protobuf.Message {
    static var fullName: String { "rules.v1.Item" }

    var number: Int32 = 0
    var unknownFields = UnknownFields()

    init() {}

    init(number: Int32 = 0) {
      self.number = number
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.number = try reader.int32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.number != 0 { writer.field(8, Int32Codec.self, self.number) }
    }
  }

  struct Lists: Protobuf.Message {
    static var fullName: String { "rules.v1.Lists" }

    var bounded: [String] = []
    var texts: [String] = []
    var reals: [Double] = []
    var datas: [[UInt8]] = []
    var numbers: [Int32] = []
    var patterns: [String] = []
    var zeros: [Int32] = []
    var items: [RulesV1.Item] = []
    var unseen: [RulesV1.Item] = []
    var optional: [String] = []
    var required: [Int32] = []
    var unknownFields = UnknownFields()

    init() {}

    init(bounded: [String] = [], texts: [String] = [], reals: [Double] = [], datas: [[UInt8]] = [], numbers: [Int32] = [], patterns: [String] = [], zeros: [Int32] = [], items: [RulesV1.Item] = [], unseen: [RulesV1.Item] = [], optional: [String] = [], required: [Int32] = []) {
      self.bounded = bounded
      self.texts = texts
      self.reals = reals
      self.datas = datas
      self.numbers = numbers
      self.patterns = patterns
      self.zeros = zeros
      self.items = items
      self.unseen = unseen
      self.optional = optional
      self.required = required
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(StringCodec.self, to: &self.bounded)
        case 18: try reader.append(StringCodec.self, to: &self.texts)
        case 25: self.reals.append(try reader.double())
        case 26: try reader.packed(DoubleCodec.self, into: &self.reals)
        case 34: try reader.append(BytesCodec.self, to: &self.datas)
        case 40: self.numbers.append(try reader.int32())
        case 42: try reader.packed(Int32Codec.self, into: &self.numbers)
        case 50: try reader.append(StringCodec.self, to: &self.patterns)
        case 56: self.zeros.append(try reader.int32())
        case 58: try reader.packed(Int32Codec.self, into: &self.zeros)
        case 66: try reader.append(MessageCodec<RulesV1.Item>.self, to: &self.items)
        case 74: try reader.append(MessageCodec<RulesV1.Item>.self, to: &self.unseen)
        case 82: try reader.append(StringCodec.self, to: &self.optional)
        case 88: self.required.append(try reader.int32())
        case 90: try reader.packed(Int32Codec.self, into: &self.required)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.packed(90, Int32Codec.self, self.required)
      writer.repeated(82, StringCodec.self, self.optional)
      writer.repeated(74, MessageCodec<RulesV1.Item>.self, self.unseen)
      writer.repeated(66, MessageCodec<RulesV1.Item>.self, self.items)
      writer.packed(58, Int32Codec.self, self.zeros)
      writer.repeated(50, StringCodec.self, self.patterns)
      writer.packed(42, Int32Codec.self, self.numbers)
      writer.repeated(34, BytesCodec.self, self.datas)
      writer.packed(26, DoubleCodec.self, self.reals)
      writer.repeated(18, StringCodec.self, self.texts)
      writer.repeated(10, StringCodec.self, self.bounded)
    }
  }

  struct Maps: Protobuf.Message {
    static var fullName: String { "rules.v1.Maps" }

    var bounded: [String: Int32] = [:]
    var named: [String: Int32] = [:]
    var numbered: [Int64: RulesV1.Item] = [:]
    var flagged: [Bool: String] = [:]
    var unknownFields = UnknownFields()

    init() {}

    init(bounded: [String: Int32] = [:], named: [String: Int32] = [:], numbered: [Int64: RulesV1.Item] = [:], flagged: [Bool: String] = [:]) {
      self.bounded = bounded
      self.named = named
      self.numbered = numbered
      self.flagged = flagged
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.entry(StringCodec.self, Int32Codec.self, into: &self.bounded)
        case 18: try reader.entry(StringCodec.self, Int32Codec.self, into: &self.named)
        case 26: try reader.entry(Int64Codec.self, MessageCodec<RulesV1.Item>.self, into: &self.numbered)
        case 34: try reader.entry(BoolCodec.self, StringCodec.self, into: &self.flagged)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.map(34, BoolCodec.self, StringCodec.self, self.flagged)
      writer.map(26, Int64Codec.self, MessageCodec<RulesV1.Item>.self, self.numbered)
      writer.map(18, StringCodec.self, Int32Codec.self, self.named)
      writer.map(10, StringCodec.self, Int32Codec.self, self.bounded)
    }
  }
}
