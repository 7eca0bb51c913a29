// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenOptionalsV1.Optionals: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("child", "child")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.field(MessageCodec<GoldenOptionalsV1.Optionals>.self, into: &self.child)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.name { try writer.field(fields[0], StringCodec.self, value) }
    if let value = self.child { try writer.field(fields[1], MessageCodec<GoldenOptionalsV1.Optionals>.self, value) }
  }
}
