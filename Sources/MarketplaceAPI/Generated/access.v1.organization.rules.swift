// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/organization.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1.Organization: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.sms {
      violations.nested(path, "sms", value)
    }
  }
}

extension AccessV1.SmsSettings: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.provider.unicodeScalars.count >= 1) { violations.add(path, "provider", "string.min_len", "must have at least 1 characters") }
    if !(self.provider.unicodeScalars.count <= 64) { violations.add(path, "provider", "string.max_len", "must have at most 64 characters") }
    if !(self.user.unicodeScalars.count >= 1) { violations.add(path, "user", "string.min_len", "must have at least 1 characters") }
    if !(self.user.unicodeScalars.count <= 128) { violations.add(path, "user", "string.max_len", "must have at most 128 characters") }
    if !(self.password.utf8.count <= 256) { violations.add(path, "password", "string.max_bytes", "must have at most 256 bytes") }
    if !(self.sender.unicodeScalars.count >= 1) { violations.add(path, "sender", "string.min_len", "must have at least 1 characters") }
    if !(self.sender.unicodeScalars.count <= 32) { violations.add(path, "sender", "string.max_len", "must have at most 32 characters") }
  }
}

extension AccessV1.SmsSettings: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "provider": self.provider as Any,
      "user": self.user as Any,
      "password": "(sensitive)",
      "sender": self.sender as Any,
    ], displayStyle: .struct)
  }
}

extension AccessV1.GetOrganizationResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.organization {
      violations.nested(path, "organization", value)
    }
  }
}

extension AccessV1.UpdateOrganizationRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if case .unrecognized = self.defaultLanguage { violations.add(path, "default_language", "enum.defined_only", "must be a value that the schema names") }
    if let value = self.executionLead {
      if !((value.seconds, value.nanos) >= (60, 0) && (value.seconds, value.nanos) <= (2592000, 0)) { violations.add(path, "execution_lead", "duration.gte_lte", "must be >= 60 s and <= 2592000 s") }
    }
    if let value = self.suspensionLead {
      if !((value.seconds, value.nanos) >= (60, 0) && (value.seconds, value.nanos) <= (2592000, 0)) { violations.add(path, "suspension_lead", "duration.gte_lte", "must be >= 60 s and <= 2592000 s") }
    }
    if let value = self.taskLead {
      if !((value.seconds, value.nanos) >= (60, 0) && (value.seconds, value.nanos) <= (2592000, 0)) { violations.add(path, "task_lead", "duration.gte_lte", "must be >= 60 s and <= 2592000 s") }
    }
    if let value = self.paymentLifetime {
      if !((value.seconds, value.nanos) >= (60, 0) && (value.seconds, value.nanos) <= (86400, 0)) { violations.add(path, "payment_lifetime", "duration.gte_lte", "must be >= 60 s and <= 86400 s") }
    }
    if case .sms(let value) = self.smsChange {
      violations.nested(path, "sms", value)
    }
    if case .withoutSms(let value) = self.smsChange {
      if !(value == true) { violations.add(path, "without_sms", "bool.const", "must be true") }
    }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension AccessV1.UpdateOrganizationResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.organization {
      violations.nested(path, "organization", value)
    }
  }
}

extension AccessV1.RegisterClientRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.clientId.unicodeScalars.count >= 1) { violations.add(path, "client_id", "string.min_len", "must have at least 1 characters") }
    if !(self.clientId.unicodeScalars.count <= 64) { violations.add(path, "client_id", "string.max_len", "must have at most 64 characters") }
    if !Self.patternOfClientId.matches(self.clientId) { violations.add(path, "client_id", "string.pattern", "must match ^[a-z0-9][a-z0-9._-]*$") }
    if !(self.application.rawValue != 0) {
      violations.add(path, "application", "required", "must be set")
    } else {
      if !([1, 2, 3] as [Int32]).contains(self.application.rawValue) { violations.add(path, "application", "enum.in", "must be one of [1, 2, 3]") }
    }
    if !(self.certificate.utf8.count <= 16384) { violations.add(path, "certificate", "string.max_bytes", "must have at most 16384 bytes") }
  }
  private static let patternOfClientId = RPC.FieldPattern(steps: [4, 0, 0, 1, 0, 0, 2, 3, 5, 1, 1, 0, 3, 2, 0, 5, 0, 0, 0, 0, 0], sets: [[48, 57, 97, 122], [45, 46, 48, 57, 95, 95, 97, 122]])
}

extension AccessV1.RegisterClientRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "clientId": self.clientId as Any,
      "application": self.application as Any,
      "confidential": self.confidential as Any,
      "certificate": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension AccessV1.RegisterClientRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "client_id": return self.clientId
    default: return nil
    }
  }
}

extension AccessV1.RegisterClientResponse: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "client": self.client as Any,
      "secret": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension AccessV1.RotateClientSecretRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.clientId.unicodeScalars.count >= 1) { violations.add(path, "client_id", "string.min_len", "must have at least 1 characters") }
    if !(self.clientId.unicodeScalars.count <= 64) { violations.add(path, "client_id", "string.max_len", "must have at most 64 characters") }
    if !(self.certificate.utf8.count <= 16384) { violations.add(path, "certificate", "string.max_bytes", "must have at most 16384 bytes") }
  }
}

extension AccessV1.RotateClientSecretRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "clientId": self.clientId as Any,
      "certificate": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension AccessV1.RotateClientSecretRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "client_id": return self.clientId
    default: return nil
    }
  }
}

extension AccessV1.RotateClientSecretResponse: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "secret": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension AccessV1.RemoveClientRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.clientId.unicodeScalars.count >= 1) { violations.add(path, "client_id", "string.min_len", "must have at least 1 characters") }
    if !(self.clientId.unicodeScalars.count <= 64) { violations.add(path, "client_id", "string.max_len", "must have at most 64 characters") }
  }
}

extension AccessV1.RemoveClientRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "client_id": return self.clientId
    default: return nil
    }
  }
}
