// swift-format-ignore-file
// Made by protoc-gen-marketplace from golden/paths/v1/thing.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenPathsV1.Thing: JSONObjectMessage {
  package static let jsonFields = JSONFields([("name", "name")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
  }
}
