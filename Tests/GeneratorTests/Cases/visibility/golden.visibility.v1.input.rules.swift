// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GoldenVisibilityV1.Secret: RedactableMessage {
  public mutating func redact(for application: Int32) {
    if application != 1 && application != 2 { self.reason = "" }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if application != 1 && application != 2, !self.reason.isEmpty { violations.hidden("reason") }
  }
}

extension GoldenVisibilityV1.Outer: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.secret?.redact(for: application)
    for index in self.secrets.indices { self.secrets[index].redact(for: application) }
    for key in self.named.keys { self.named[key]?.redact(for: application) }
    if case .chosen(var value) = self.kind { value.redact(for: application); self.kind = .chosen(value) }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.secret { violations.hidden(in: "secret", value, from: application) }
    for (index, value) in self.secrets.enumerated() { violations.hidden(in: "secrets[\(index)]", value, from: application) }
    for (key, value) in self.named.sorted(by: { StringCodec.precedes($0.key, $1.key) }) {
      violations.hidden(in: "named[\"\(key)\"]", value, from: application)
    }
    if case .chosen(let value) = self.kind { violations.hidden(in: "chosen", value, from: application) }
  }
}
