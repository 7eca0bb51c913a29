// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/device.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension NotificationsV1.RegisterDeviceRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.token.unicodeScalars.count >= 1) { violations.add(path, "token", "string.min_len", "must have at least 1 characters") }
    if !(self.token.utf8.count <= 1024) { violations.add(path, "token", "string.max_bytes", "must have at most 1024 bytes") }
    if !(self.platform.rawValue != 0) {
      violations.add(path, "platform", "required", "must be set")
    } else {
      if case .unrecognized = self.platform { violations.add(path, "platform", "enum.defined_only", "must be a value that the schema names") }
    }
    if case .unrecognized = self.language { violations.add(path, "language", "enum.defined_only", "must be a value that the schema names") }
  }
}

extension NotificationsV1.RegisterDeviceRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "token": "(sensitive)",
      "platform": self.platform as Any,
      "language": self.language as Any,
    ], displayStyle: .struct)
  }
}

extension NotificationsV1.UnregisterDeviceRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.deviceId.isEmpty { violations.add(path, "device_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.deviceId.isEmpty && !RPC.FieldFormat.isUUID(self.deviceId) { violations.add(path, "device_id", "string.uuid", "must be a UUID") }
  }
}
