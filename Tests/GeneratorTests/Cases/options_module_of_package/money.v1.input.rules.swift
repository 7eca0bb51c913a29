// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import RPC
import MarketplaceAPI

extension MoneyV1.Purse: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.coins.enumerated() {
      violations.nested(path, "coins[\(index)]", value)
    }
  }
}
