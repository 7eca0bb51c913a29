// swift-format-ignore-file
// Made by protoc-gen-marketplace from a.proto; change the schema and run scripts/generate.
import Protobuf

extension Golden_alikeB_c.Thing: JSONObjectMessage {
  public static let jsonFields = JSONFields([("other", "other")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GoldenAlike_bC.Thing>.self, into: &self.other)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.other { try writer.field(fields[0], MessageCodec<GoldenAlike_bC.Thing>.self, value) }
  }
}
