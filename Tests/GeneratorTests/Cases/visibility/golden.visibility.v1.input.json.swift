// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenVisibilityV1.Open: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
  }
}

extension GoldenVisibilityV1.Secret: JSONObjectMessage {
  public static let jsonFields = JSONFields([("reason", "reason")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.reason)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.reason.isEmpty { try writer.field(fields[0], StringCodec.self, self.reason) }
  }
}

extension GoldenVisibilityV1.Outer: JSONObjectMessage {
  public static let jsonFields = JSONFields([("open", "open"), ("secret", "secret"), ("secrets", "secrets"), ("named", "named"), ("chosen", "chosen")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GoldenVisibilityV1.Open>.self, into: &self.open)
    case 1: try reader.field(MessageCodec<GoldenVisibilityV1.Secret>.self, into: &self.secret)
    case 2: try reader.repeated(MessageCodec<GoldenVisibilityV1.Secret>.self, into: &self.secrets)
    case 3: try reader.map(StringCodec.self, MessageCodec<GoldenVisibilityV1.Secret>.self, into: &self.named)
    case 4: if let value = try reader.member(MessageCodec<GoldenVisibilityV1.Secret>.self, isSet: self.kind != nil) { self.kind = .chosen(value) }
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.open { try writer.field(fields[0], MessageCodec<GoldenVisibilityV1.Open>.self, value) }
    if let value = self.secret { try writer.field(fields[1], MessageCodec<GoldenVisibilityV1.Secret>.self, value) }
    try writer.repeated(fields[2], MessageCodec<GoldenVisibilityV1.Secret>.self, self.secrets)
    try writer.map(fields[3], StringCodec.self, MessageCodec<GoldenVisibilityV1.Secret>.self, self.named)
    switch self.kind {
    case .chosen(let value): try writer.field(fields[4], MessageCodec<GoldenVisibilityV1.Secret>.self, value)
    case nil: break
    }
  }
}
