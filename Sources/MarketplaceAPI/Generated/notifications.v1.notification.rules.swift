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

extension NotificationsV1.Event: RedactableMessage {
  public mutating func redact(for application: Int32) {
    if application != 1 && application != 2 { self.employeeId = "" }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if application != 1 && application != 2, !self.employeeId.isEmpty { violations.hidden("employee_id") }
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

extension NotificationsV1.SubscribeResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.event?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.event { violations.hidden(in: "event", value, from: application) }
  }
}

extension NotificationsV1.Notification: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.event {
      violations.nested(path, "event", value)
    }
  }
}

extension NotificationsV1.Notification: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.event?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.event { violations.hidden(in: "event", value, from: application) }
  }
}

extension NotificationsV1.ListNotificationsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension NotificationsV1.ListNotificationsResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.notifications.enumerated() {
      violations.nested(path, "notifications[\(index)]", value)
    }
  }
}

extension NotificationsV1.ListNotificationsResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    for index in self.notifications.indices { self.notifications[index].redact(for: application) }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.notifications.enumerated() { violations.hidden(in: "notifications[\(index)]", value, from: application) }
  }
}

extension NotificationsV1.AcknowledgeNotificationsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.cursor.unicodeScalars.count >= 1) { violations.add(path, "cursor", "string.min_len", "must have at least 1 characters") }
    if !(self.cursor.unicodeScalars.count <= 256) { violations.add(path, "cursor", "string.max_len", "must have at most 256 characters") }
  }
}
