// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/notification.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension NotificationsV1.Event: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.amount {
      violations.nested(path, "amount", value)
    }
  }
}

extension NotificationsV1.SubscribeRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.cursor.unicodeScalars.count <= 256) { violations.add(path, "cursor", "string.max_len", "must have at most 256 characters") }
  }
}

extension NotificationsV1.SubscribeResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.event {
      violations.nested(path, "event", value)
    }
  }
}
