// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/api_key.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1.CreateApiKeyRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.partnerId.isEmpty { violations.add(path, "partner_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.partnerId.isEmpty && !RPC.FieldFormat.isUUID(self.partnerId) { violations.add(path, "partner_id", "string.uuid", "must be a UUID") }
    if !(self.title.unicodeScalars.count >= 1) { violations.add(path, "title", "string.min_len", "must have at least 1 characters") }
    if !(self.title.utf8.count <= 256) { violations.add(path, "title", "string.max_bytes", "must have at most 256 bytes") }
    if !(self.scopes.count >= 1) { violations.add(path, "scopes", "repeated.min_items", "must have at least 1 items") }
    if !(self.scopes.isUnique) { violations.add(path, "scopes", "repeated.unique", "must not have an item twice") }
    for (index, value) in self.scopes.enumerated() {
      if case .unrecognized = value { violations.add(path, "scopes[\(index)]", "enum.defined_only", "must be a value that the schema names") }
      if ([0] as [Int32]).contains(value.rawValue) { violations.add(path, "scopes[\(index)]", "enum.not_in", "must be none of [0]") }
    }
    if !(self.certificate.utf8.count <= 16384) { violations.add(path, "certificate", "string.max_bytes", "must have at most 16384 bytes") }
  }
}

extension AccessV1.CreateApiKeyRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "partnerId": self.partnerId as Any,
      "title": self.title as Any,
      "scopes": self.scopes as Any,
      "certificate": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension AccessV1.CreateApiKeyRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "partner_id": return self.partnerId
    default: return nil
    }
  }
}

extension AccessV1.CreateApiKeyResponse: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "apiKey": self.apiKey as Any,
      "secret": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension AccessV1.CreateApiKeyResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "api_key.id": return self.apiKey.flatMap { $0.id }
    default: return nil
    }
  }
}

extension AccessV1.ListApiKeysRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !self.partnerId.isEmpty {
      if self.partnerId.isEmpty { violations.add(path, "partner_id", "string.uuid_empty", "must be a UUID, and is empty") }
      if !self.partnerId.isEmpty && !RPC.FieldFormat.isUUID(self.partnerId) { violations.add(path, "partner_id", "string.uuid", "must be a UUID") }
    }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension AccessV1.RotateApiKeyRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.apiKeyId.isEmpty { violations.add(path, "api_key_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.apiKeyId.isEmpty && !RPC.FieldFormat.isUUID(self.apiKeyId) { violations.add(path, "api_key_id", "string.uuid", "must be a UUID") }
    if let value = self.overlap {
      if !((value.seconds, value.nanos) >= (0, 0) && (value.seconds, value.nanos) <= (2592000, 0)) { violations.add(path, "overlap", "duration.gte_lte", "must be >= 0 s and <= 2592000 s") }
    }
    if !(self.certificate.utf8.count <= 16384) { violations.add(path, "certificate", "string.max_bytes", "must have at most 16384 bytes") }
  }
}

extension AccessV1.RotateApiKeyRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "apiKeyId": self.apiKeyId as Any,
      "overlap": self.overlap as Any,
      "certificate": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension AccessV1.RotateApiKeyRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "api_key_id": return self.apiKeyId
    default: return nil
    }
  }
}

extension AccessV1.RotateApiKeyResponse: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "apiKey": self.apiKey as Any,
      "secret": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension AccessV1.RevokeApiKeyRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.apiKeyId.isEmpty { violations.add(path, "api_key_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.apiKeyId.isEmpty && !RPC.FieldFormat.isUUID(self.apiKeyId) { violations.add(path, "api_key_id", "string.uuid", "must be a UUID") }
  }
}

extension AccessV1.RevokeApiKeyRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "api_key_id": return self.apiKeyId
    default: return nil
    }
  }
}
