// swift-format-ignore-file
// Made by protoc-gen-marketplace from b.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenAlike_bC.Thing: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
