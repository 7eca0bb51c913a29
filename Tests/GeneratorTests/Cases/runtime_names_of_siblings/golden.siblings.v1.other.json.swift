// swift-format-ignore-file
// Made by protoc-gen-marketplace from other.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenSiblingsV1.Message: JSONObjectMessage {
  public static let jsonFields = JSONFields([("text", "text")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.text)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[0], StringCodec.self, self.text) }
  }
}

extension GoldenSiblingsV1.StringMessage: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenSiblingsV1.EquatableMessage: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
