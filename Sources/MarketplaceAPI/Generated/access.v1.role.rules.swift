// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/role.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1.CreateRoleRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.title.unicodeScalars.count >= 1) { violations.add(path, "title", "string.min_len", "must have at least 1 characters") }
    if !(self.title.utf8.count <= 256) { violations.add(path, "title", "string.max_bytes", "must have at most 256 bytes") }
    if !(self.permissions.isUnique) { violations.add(path, "permissions", "repeated.unique", "must not have an item twice") }
    for (index, value) in self.permissions.enumerated() {
      if case .unrecognized = value { violations.add(path, "permissions[\(index)]", "enum.defined_only", "must be a value that the schema names") }
      if ([0] as [Int32]).contains(value.rawValue) { violations.add(path, "permissions[\(index)]", "enum.not_in", "must be none of [0]") }
    }
    if !(self.pushNotifications.isUnique) { violations.add(path, "push_notifications", "repeated.unique", "must not have an item twice") }
    for (index, value) in self.pushNotifications.enumerated() {
      if case .unrecognized = value { violations.add(path, "push_notifications[\(index)]", "enum.defined_only", "must be a value that the schema names") }
      if ([0] as [Int32]).contains(value.rawValue) { violations.add(path, "push_notifications[\(index)]", "enum.not_in", "must be none of [0]") }
    }
    if !(self.emailNotifications.isUnique) { violations.add(path, "email_notifications", "repeated.unique", "must not have an item twice") }
    for (index, value) in self.emailNotifications.enumerated() {
      if case .unrecognized = value { violations.add(path, "email_notifications[\(index)]", "enum.defined_only", "must be a value that the schema names") }
      if ([0] as [Int32]).contains(value.rawValue) { violations.add(path, "email_notifications[\(index)]", "enum.not_in", "must be none of [0]") }
    }
  }
}

extension AccessV1.CreateRoleRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "title": return self.title
    default: return nil
    }
  }
}

extension AccessV1.CreateRoleResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "role.id": return self.role.flatMap { $0.id }
    default: return nil
    }
  }
}

extension AccessV1.GetRoleRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.roleId.isEmpty { violations.add(path, "role_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.roleId.isEmpty && !RPC.FieldFormat.isUUID(self.roleId) { violations.add(path, "role_id", "string.uuid", "must be a UUID") }
  }
}

extension AccessV1.ListRolesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension AccessV1.PermissionSet: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.permissions.isUnique) { violations.add(path, "permissions", "repeated.unique", "must not have an item twice") }
    for (index, value) in self.permissions.enumerated() {
      if case .unrecognized = value { violations.add(path, "permissions[\(index)]", "enum.defined_only", "must be a value that the schema names") }
      if ([0] as [Int32]).contains(value.rawValue) { violations.add(path, "permissions[\(index)]", "enum.not_in", "must be none of [0]") }
    }
  }
}

extension AccessV1.NotificationSet: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.notifications.isUnique) { violations.add(path, "notifications", "repeated.unique", "must not have an item twice") }
    for (index, value) in self.notifications.enumerated() {
      if case .unrecognized = value { violations.add(path, "notifications[\(index)]", "enum.defined_only", "must be a value that the schema names") }
      if ([0] as [Int32]).contains(value.rawValue) { violations.add(path, "notifications[\(index)]", "enum.not_in", "must be none of [0]") }
    }
  }
}

extension AccessV1.UpdateRoleRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.roleId.isEmpty { violations.add(path, "role_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.roleId.isEmpty && !RPC.FieldFormat.isUUID(self.roleId) { violations.add(path, "role_id", "string.uuid", "must be a UUID") }
    if let value = self.title {
      if !(value.unicodeScalars.count >= 1) { violations.add(path, "title", "string.min_len", "must have at least 1 characters") }
      if !(value.utf8.count <= 256) { violations.add(path, "title", "string.max_bytes", "must have at most 256 bytes") }
    }
    if let value = self.permissions {
      violations.nested(path, "permissions", value)
    }
    if let value = self.pushNotifications {
      violations.nested(path, "push_notifications", value)
    }
    if let value = self.emailNotifications {
      violations.nested(path, "email_notifications", value)
    }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension AccessV1.UpdateRoleRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "role_id": return self.roleId
    default: return nil
    }
  }
}

extension AccessV1.DeleteRoleRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.roleId.isEmpty { violations.add(path, "role_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.roleId.isEmpty && !RPC.FieldFormat.isUUID(self.roleId) { violations.add(path, "role_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension AccessV1.DeleteRoleRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "role_id": return self.roleId
    default: return nil
    }
  }
}
