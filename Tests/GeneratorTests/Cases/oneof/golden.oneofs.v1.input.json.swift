// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenOneofsV1.Choice: JSONObjectMessage {
  public static let jsonFields = JSONFields([("choice", "choice"), ("number", "number"), ("between", "between"), ("text", "text")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: if let value = try reader.member(MessageCodec<GoldenOneofsV1.Choice>.self, isSet: self.kind != nil) { self.kind = .choice(value) }
    case 1: if let value = try reader.member(Int32Codec.self, isSet: self.kind != nil) { self.kind = .number(value) }
    case 2: try reader.field(StringCodec.self, into: &self.between)
    case 3: if let value = try reader.member(StringCodec.self, isSet: self.kind != nil) { self.kind = .text(value) }
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    switch self.kind {
    case .choice(let value): try writer.field(fields[0], MessageCodec<GoldenOneofsV1.Choice>.self, value)
    case .number(let value): try writer.field(fields[1], Int32Codec.self, value)
    case .text(let value): try writer.field(fields[3], StringCodec.self, value)
    case nil: break
    }
    if writer.writesDefaults || !self.between.isEmpty { try writer.field(fields[2], StringCodec.self, self.between) }
  }
}

extension GoldenOneofsV1.Choice.Kind: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
