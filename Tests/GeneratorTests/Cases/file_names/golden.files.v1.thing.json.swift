// swift-format-ignore-file
// Made by protoc-gen-marketplace from golden/files/v1/thing.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenFilesV1.golden_files_v1_thing: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
