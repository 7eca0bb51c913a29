// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import MarketplaceAPI

extension MoneyV1.Purse: JSONObjectMessage {
  static let jsonFields = JSONFields([("coins", "coins")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MoneyV1.Money>.self, into: &self.coins)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MoneyV1.Money>.self, self.coins)
  }
}
