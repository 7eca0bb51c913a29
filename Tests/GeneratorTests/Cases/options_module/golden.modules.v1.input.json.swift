// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import MarketplaceAPI

extension GoldenModulesV1.Bill: JSONObjectMessage {
  public static let jsonFields = JSONFields([("amounts", "amounts")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.map(StringCodec.self, MessageCodec<MoneyV1.Money>.self, into: &self.amounts)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.map(fields[0], StringCodec.self, MessageCodec<MoneyV1.Money>.self, self.amounts)
  }
}
