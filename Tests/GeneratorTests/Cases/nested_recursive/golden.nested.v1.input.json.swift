// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenNestedV1.Outer.Inner.Kind: JSONEnum {
  public static let jsonNames = JSONEnumNames("golden.nested.v1.Outer.Inner.Kind", [("KIND_UNSPECIFIED", 0)])
}

extension GoldenNestedV1.Outer: JSONObjectMessage {
  public static let jsonFields = JSONFields([("inner", "inner"), ("inners", "inners"), ("parent", "parent")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GoldenNestedV1.Outer.Inner>.self, into: &self.inner)
    case 1: try reader.repeated(MessageCodec<GoldenNestedV1.Outer.Inner>.self, into: &self.inners)
    case 2: try reader.field(MessageCodec<GoldenNestedV1.Outer>.self, into: &self.parent)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.inner { try writer.field(fields[0], MessageCodec<GoldenNestedV1.Outer.Inner>.self, value) }
    try writer.repeated(fields[1], MessageCodec<GoldenNestedV1.Outer.Inner>.self, self.inners)
    if let value = self.parent { try writer.field(fields[2], MessageCodec<GoldenNestedV1.Outer>.self, value) }
  }
}

extension GoldenNestedV1.Outer.Inner: JSONObjectMessage {
  public static let jsonFields = JSONFields([("kind", "kind"), ("outer", "outer")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<GoldenNestedV1.Outer.Inner.Kind>.self, into: &self.kind)
    case 1: try reader.field(MessageCodec<GoldenNestedV1.Outer>.self, into: &self.outer)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.kind.rawValue != 0 { try writer.field(fields[0], EnumCodec<GoldenNestedV1.Outer.Inner.Kind>.self, self.kind) }
    if let value = self.outer { try writer.field(fields[1], MessageCodec<GoldenNestedV1.Outer>.self, value) }
  }
}
