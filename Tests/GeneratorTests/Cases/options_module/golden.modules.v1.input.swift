// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import MarketplaceAPI

extension GoldenModulesV1 {
  public struct Bill: Protobuf.Message {
    public static var fullName: String { "golden.modules.v1.Bill" }

    public var amounts: [String: MoneyV1.Money] = [:]
    public var unknownFields = UnknownFields()

    public init() {}

    public init(amounts: [String: MoneyV1.Money] = [:]) {
      self.amounts = amounts
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.entry(StringCodec.self, MessageCodec<MoneyV1.Money>.self, into: &self.amounts)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.map(10, StringCodec.self, MessageCodec<MoneyV1.Money>.self, self.amounts)
    }
  }
}
