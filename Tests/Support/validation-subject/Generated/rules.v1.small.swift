// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/small.proto; change the schema and run scripts/generate.
import Protobuf

extension RulesV1 {
  enum Colour: OpenEnum, CaseIterable {
    case unspecified
    case red
    case blue
    /// A number that this schema does not name.
    case unrecognized(Int32)

    init() { self = .unspecified }

    init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .red
      case 5: self = .blue
      default: self = .unrecognized(rawValue)
      }
    }

    var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .red: 1
      case .blue: 5
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    static var allCases: [RulesV1.Colour] { [.unspecified, .red, .blue] }
  }

  struct Small: Protobuf.Message {
    static var fullName: String { "rules.v1.Small" }

    var yes: Bool? = nil
    var no: Bool? = nil
    var const: RulesV1.Colour? = nil
    var defined: RulesV1.Colour? = nil
    var oneOf: RulesV1.Colour? = nil
    var noneOf: RulesV1.Colour? = nil
    var anyIn: GoogleProtobuf.`Any`? = nil
    var anyNotIn: GoogleProtobuf.`Any`? = nil
    var mask: GoogleProtobuf.FieldMask? = nil
    var maskIn: GoogleProtobuf.FieldMask? = nil
    var maskNotIn: GoogleProtobuf.FieldMask? = nil
    var text: GoogleProtobuf.StringValue? = nil
    var number: GoogleProtobuf.UInt64Value? = nil
    var flag: GoogleProtobuf.BoolValue? = nil
    var data: GoogleProtobuf.BytesValue? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(yes: Bool? = nil, no: Bool? = nil, const: RulesV1.Colour? = nil, defined: RulesV1.Colour? = nil, oneOf: RulesV1.Colour? = nil, noneOf: RulesV1.Colour? = nil, anyIn: GoogleProtobuf.`Any`? = nil, anyNotIn: GoogleProtobuf.`Any`? = nil, mask: GoogleProtobuf.FieldMask? = nil, maskIn: GoogleProtobuf.FieldMask? = nil, maskNotIn: GoogleProtobuf.FieldMask? = nil, text: GoogleProtobuf.StringValue? = nil, number: GoogleProtobuf.UInt64Value? = nil, flag: GoogleProtobuf.BoolValue? = nil, data: GoogleProtobuf.BytesValue? = nil) {
      self.yes = yes
      self.no = no
      self.const = const
      self.defined = defined
      self.oneOf = oneOf
      self.noneOf = noneOf
      self.anyIn = anyIn
      self.anyNotIn = anyNotIn
      self.mask = mask
      self.maskIn = maskIn
      self.maskNotIn = maskNotIn
      self.text = text
      self.number = number
      self.flag = flag
      self.data = data
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.yes = try reader.bool()
        case 16: self.no = try reader.bool()
        case 24: self.const = try reader.enumeration()
        case 32: self.defined = try reader.enumeration()
        case 40: self.oneOf = try reader.enumeration()
        case 48: self.noneOf = try reader.enumeration()
        case 58: try reader.message(into: &self.anyIn)
        case 66: try reader.message(into: &self.anyNotIn)
        case 74: try reader.message(into: &self.mask)
        case 82: try reader.message(into: &self.maskIn)
        case 90: try reader.message(into: &self.maskNotIn)
        case 98: try reader.message(into: &self.text)
        case 106: try reader.message(into: &self.number)
        case 114: try reader.message(into: &self.flag)
        case 122: try reader.message(into: &self.data)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.data { writer.field(122, MessageCodec<GoogleProtobuf.BytesValue>.self, value) }
      if let value = self.flag { writer.field(114, MessageCodec<GoogleProtobuf.BoolValue>.self, value) }
      if let value = self.number { writer.field(106, MessageCodec<GoogleProtobuf.UInt64Value>.self, value) }
      if let value = self.text { writer.field(98, MessageCodec<GoogleProtobuf.StringValue>.self, value) }
      if let value = self.maskNotIn { writer.field(90, MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
      if let value = self.maskIn { writer.field(82, MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
      if let value = self.mask { writer.field(74, MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
      if let value = self.anyNotIn { writer.field(66, MessageCodec<GoogleProtobuf.`Any`>.self, value) }
      if let value = self.anyIn { writer.field(58, MessageCodec<GoogleProtobuf.`Any`>.self, value) }
      if let value = self.noneOf { writer.field(48, EnumCodec<RulesV1.Colour>.self, value) }
      if let value = self.oneOf { writer.field(40, EnumCodec<RulesV1.Colour>.self, value) }
      if let value = self.defined { writer.field(32, EnumCodec<RulesV1.Colour>.self, value) }
      if let value = self.const { writer.field(24, EnumCodec<RulesV1.Colour>.self, value) }
      if let value = self.no { writer.field(16, BoolCodec.self, value) }
      if let value = self.yes { writer.field(8, BoolCodec.self, value) }
    }
  }
}
