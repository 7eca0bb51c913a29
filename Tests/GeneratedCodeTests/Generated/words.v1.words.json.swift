// swift-format-ignore-file
// Made by protoc-gen-marketplace from words/v1/words.proto; change the schema and run scripts/generate.
import Protobuf

extension WordsV1.Word: JSONObjectMessage {
  static let jsonFields = JSONFields([("text", "text"), ("secret", "secret")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.text)
    case 1: try reader.field(StringCodec.self, into: &self.secret)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[0], StringCodec.self, self.text) }
    if writer.writesDefaults || !self.secret.isEmpty { try writer.field(fields[1], StringCodec.self, self.secret) }
  }
}
