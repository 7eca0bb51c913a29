// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenSiblingsV1.Plain: JSONObjectMessage {
  public static let jsonFields = JSONFields([("text", "text"), ("parts", "parts")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.text)
    case 1: try reader.repeated(BytesCodec.self, into: &self.parts)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[0], StringCodec.self, self.text) }
    try writer.repeated(fields[1], BytesCodec.self, self.parts)
  }
}
