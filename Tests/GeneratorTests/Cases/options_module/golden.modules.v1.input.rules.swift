// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import RPC
import MarketplaceAPI

extension GoldenModulesV1.Bill: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (key, value) in self.amounts.sorted(by: { StringCodec.precedes($0.key, $1.key) }) {
      violations.nested(path, "amounts[\"\(key)\"]", value)
    }
  }
}
