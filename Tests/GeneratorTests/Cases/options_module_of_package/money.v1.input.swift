// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import MarketplaceAPI

extension MoneyV1 {
  /// Another module holds the rest of its package.
  struct Purse: Protobuf.Message {
    static var fullName: String { "money.v1.Purse" }

    var coins: [MoneyV1.Money] = []
    var unknownFields = UnknownFields()

    init() {}

    init(coins: [MoneyV1.Money] = []) {
      self.coins = coins
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MoneyV1.Money>.self, to: &self.coins)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<MoneyV1.Money>.self, self.coins)
    }
  }
}
