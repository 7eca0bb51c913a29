// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/session.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1.RequestCodeRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.organizationCode.unicodeScalars.count >= 1) { violations.add(path, "organization_code", "string.min_len", "must have at least 1 characters") }
    if !(self.organizationCode.unicodeScalars.count <= 64) { violations.add(path, "organization_code", "string.max_len", "must have at most 64 characters") }
    if !(self.phone.unicodeScalars.count >= 8) { violations.add(path, "phone", "string.min_len", "must have at least 8 characters") }
    if !(self.phone.unicodeScalars.count <= 16) { violations.add(path, "phone", "string.max_len", "must have at most 16 characters") }
  }
}

extension AccessV1.RequestCodeRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "organizationCode": self.organizationCode as Any,
      "phone": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension AccessV1.RequestCodeRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "organization_code": return self.organizationCode
    default: return nil
    }
  }
}

extension AccessV1.CreateSessionRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.organizationCode.unicodeScalars.count >= 1) { violations.add(path, "organization_code", "string.min_len", "must have at least 1 characters") }
    if !(self.organizationCode.unicodeScalars.count <= 64) { violations.add(path, "organization_code", "string.max_len", "must have at most 64 characters") }
    if !(self.clientId.unicodeScalars.count >= 1) { violations.add(path, "client_id", "string.min_len", "must have at least 1 characters") }
    if !(self.clientId.unicodeScalars.count <= 64) { violations.add(path, "client_id", "string.max_len", "must have at most 64 characters") }
    if case .phone(let value) = self.credential {
      violations.nested(path, "phone", value)
    }
    if case .password(let value) = self.credential {
      violations.nested(path, "password", value)
    }
    if !(self.clientSecret.unicodeScalars.count <= 128) { violations.add(path, "client_secret", "string.max_len", "must have at most 128 characters") }
    if self.credential == nil { violations.add(path, "credential", "required", "one of its fields must be set") }
  }
}

extension AccessV1.CreateSessionRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "organizationCode": self.organizationCode as Any,
      "clientId": self.clientId as Any,
      "clientSecret": "(sensitive)",
      "credential": self.credential as Any,
    ], displayStyle: .struct)
  }
}

extension AccessV1.CreateSessionRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "organization_code": return self.organizationCode
    case "client_id": return self.clientId
    default: return nil
    }
  }
}

extension AccessV1.PhoneCredential: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.phone.unicodeScalars.count >= 8) { violations.add(path, "phone", "string.min_len", "must have at least 8 characters") }
    if !(self.phone.unicodeScalars.count <= 16) { violations.add(path, "phone", "string.max_len", "must have at most 16 characters") }
    if !(self.code.unicodeScalars.count == 6) { violations.add(path, "code", "string.len", "must have exactly 6 characters") }
  }
}

extension AccessV1.PhoneCredential: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "phone": "(sensitive)",
      "code": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension AccessV1.PasswordCredential: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.login.unicodeScalars.count >= 1) { violations.add(path, "login", "string.min_len", "must have at least 1 characters") }
    if !(self.login.unicodeScalars.count <= 128) { violations.add(path, "login", "string.max_len", "must have at most 128 characters") }
    if !(self.password.unicodeScalars.count >= 1) { violations.add(path, "password", "string.min_len", "must have at least 1 characters") }
    if !(self.password.utf8.count <= 1024) { violations.add(path, "password", "string.max_bytes", "must have at most 1024 bytes") }
  }
}

extension AccessV1.PasswordCredential: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "login": self.login as Any,
      "password": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension AccessV1.CreateSessionResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "session.principal_id": return self.session.flatMap { $0.principalId }
    default: return nil
    }
  }
}

extension AccessV1.RefreshSessionRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.refreshToken.unicodeScalars.count >= 1) { violations.add(path, "refresh_token", "string.min_len", "must have at least 1 characters") }
    if !(self.refreshToken.unicodeScalars.count <= 256) { violations.add(path, "refresh_token", "string.max_len", "must have at most 256 characters") }
  }
}

extension AccessV1.RefreshSessionRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "refreshToken": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension AccessV1.RefreshSessionResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "session.principal_id": return self.session.flatMap { $0.principalId }
    default: return nil
    }
  }
}

extension AccessV1.RevokeSessionRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.refreshToken.unicodeScalars.count >= 1) { violations.add(path, "refresh_token", "string.min_len", "must have at least 1 characters") }
    if !(self.refreshToken.unicodeScalars.count <= 256) { violations.add(path, "refresh_token", "string.max_len", "must have at most 256 characters") }
  }
}

extension AccessV1.RevokeSessionRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "refreshToken": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension AccessV1.Session: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "accessToken": "(sensitive)",
      "expireTime": self.expireTime as Any,
      "refreshToken": "(sensitive)",
      "principalId": self.principalId as Any,
      "application": self.application as Any,
    ], displayStyle: .struct)
  }
}
