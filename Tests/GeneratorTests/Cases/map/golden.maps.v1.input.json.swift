// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenMapsV1.Maps: JSONObjectMessage {
  public static let jsonFields = JSONFields([("children", "children"), ("numbers", "numbers")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.map(StringCodec.self, MessageCodec<GoldenMapsV1.Maps>.self, into: &self.children)
    case 1: try reader.map(BoolCodec.self, DoubleCodec.self, into: &self.numbers)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.map(fields[0], StringCodec.self, MessageCodec<GoldenMapsV1.Maps>.self, self.children)
    try writer.map(fields[1], BoolCodec.self, DoubleCodec.self, self.numbers)
  }
}
