// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenValidatorsV1.State: JSONEnum {
  public static let jsonNames = JSONEnumNames("golden.validators.v1.State", [("STATE_UNSPECIFIED", 0)])
}

extension GoldenValidatorsV1.Free: JSONObjectMessage {
  public static let jsonFields = JSONFields([("any", "any")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.any)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.any.isEmpty { try writer.field(fields[0], StringCodec.self, self.any) }
  }
}

extension GoldenValidatorsV1.Line: JSONObjectMessage {
  public static let jsonFields = JSONFields([("quantity", "quantity")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.quantity)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.quantity != 0 { try writer.field(fields[0], Int64Codec.self, self.quantity) }
  }
}

extension GoldenValidatorsV1.Request: JSONObjectMessage {
  public static let jsonFields = JSONFields([("title", "title"), ("lines", "lines"), ("state", "state"), ("id", "id"), ("line", "line"), ("span", "span"), ("ignored", "ignored"), ("free", "free"), ("code", "code"), ("counts", "counts"), ("tags", "tags"), ("at", "at"), ("share", "share")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.title)
    case 1: try reader.repeated(MessageCodec<GoldenValidatorsV1.Line>.self, into: &self.lines)
    case 2: try reader.field(EnumCodec<GoldenValidatorsV1.State>.self, into: &self.state)
    case 3: if let value = try reader.member(StringCodec.self, isSet: self.which != nil) { self.which = .id(value) }
    case 4: if let value = try reader.member(MessageCodec<GoldenValidatorsV1.Line>.self, isSet: self.which != nil) { self.which = .line(value) }
    case 5: try reader.field(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.span)
    case 6: try reader.field(MessageCodec<GoldenValidatorsV1.Line>.self, into: &self.ignored)
    case 7: try reader.field(MessageCodec<GoldenValidatorsV1.Free>.self, into: &self.free)
    case 8: try reader.field(StringCodec.self, into: &self.code)
    case 9: try reader.map(StringCodec.self, Int32Codec.self, into: &self.counts)
    case 10: try reader.repeated(StringCodec.self, into: &self.tags)
    case 11: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.at)
    case 12: try reader.field(DoubleCodec.self, into: &self.share)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[0], StringCodec.self, self.title) }
    try writer.repeated(fields[1], MessageCodec<GoldenValidatorsV1.Line>.self, self.lines)
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[2], EnumCodec<GoldenValidatorsV1.State>.self, self.state) }
    switch self.which {
    case .id(let value): try writer.field(fields[3], StringCodec.self, value)
    case .line(let value): try writer.field(fields[4], MessageCodec<GoldenValidatorsV1.Line>.self, value)
    case nil: break
    }
    if let value = self.span { try writer.field(fields[5], MessageCodec<GoogleProtobuf.Duration>.self, value) }
    if let value = self.ignored { try writer.field(fields[6], MessageCodec<GoldenValidatorsV1.Line>.self, value) }
    if let value = self.free { try writer.field(fields[7], MessageCodec<GoldenValidatorsV1.Free>.self, value) }
    if writer.writesDefaults || !self.code.isEmpty { try writer.field(fields[8], StringCodec.self, self.code) }
    try writer.map(fields[9], StringCodec.self, Int32Codec.self, self.counts)
    try writer.repeated(fields[10], StringCodec.self, self.tags)
    if let value = self.at { try writer.field(fields[11], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || self.share.bitPattern != 0 { try writer.field(fields[12], DoubleCodec.self, self.share) }
  }
}
