// swift-format-ignore-file
// Made by protoc-gen-marketplace from google/protobuf/source_context.proto; change the schema and run scripts/generate.

extension GoogleProtobuf.SourceContext: JSONObjectMessage {
  public static let jsonFields = JSONFields([("fileName", "file_name")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.fileName)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.fileName.isEmpty { try writer.field(fields[0], StringCodec.self, self.fileName) }
  }
}
