// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenServiceV1.Ask: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenServiceV1.Reply: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
