// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GoldenVisibilityV1.Secret: RedactableMessage {
  public mutating func redact(for application: Int32) {
    if application != 1 && application != 2 { self.reason = "" }
  }
}

extension GoldenVisibilityV1.Outer: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.secret?.redact(for: application)
    for index in self.secrets.indices { self.secrets[index].redact(for: application) }
    for key in self.named.keys { self.named[key]?.redact(for: application) }
    if case .chosen(var value) = self.kind { value.redact(for: application); self.kind = .chosen(value) }
  }
}
