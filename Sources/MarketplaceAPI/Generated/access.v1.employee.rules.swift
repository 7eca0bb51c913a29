// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/employee.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1.Employee: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "id": self.id as Any,
      "name": self.name as Any,
      "roleId": self.roleId as Any,
      "login": self.login as Any,
      "email": "(sensitive)",
      "active": self.active as Any,
      "createTime": self.createTime as Any,
      "etag": self.etag as Any,
    ], displayStyle: .struct)
  }
}

extension AccessV1.CreateEmployeeRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.name.unicodeScalars.count >= 1) { violations.add(path, "name", "string.min_len", "must have at least 1 characters") }
    if !(self.name.utf8.count <= 256) { violations.add(path, "name", "string.max_bytes", "must have at most 256 bytes") }
    if self.roleId.isEmpty { violations.add(path, "role_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.roleId.isEmpty && !RPC.FieldFormat.isUUID(self.roleId) { violations.add(path, "role_id", "string.uuid", "must be a UUID") }
    if !(self.login.unicodeScalars.count >= 1) { violations.add(path, "login", "string.min_len", "must have at least 1 characters") }
    if !(self.login.unicodeScalars.count <= 128) { violations.add(path, "login", "string.max_len", "must have at most 128 characters") }
    if !(self.password.unicodeScalars.count >= 8) { violations.add(path, "password", "string.min_len", "must have at least 8 characters") }
    if !(self.password.utf8.count <= 1024) { violations.add(path, "password", "string.max_bytes", "must have at most 1024 bytes") }
    if !self.email.isEmpty {
      if !(self.email.unicodeScalars.count <= 254) { violations.add(path, "email", "string.max_len", "must have at most 254 characters") }
      if self.email.isEmpty { violations.add(path, "email", "string.email_empty", "must be an e-mail address, and is empty") }
      if !self.email.isEmpty && !RPC.FieldFormat.isEmail(self.email) { violations.add(path, "email", "string.email", "must be an e-mail address") }
    }
  }
}

extension AccessV1.CreateEmployeeRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "name": self.name as Any,
      "roleId": self.roleId as Any,
      "login": self.login as Any,
      "password": "(sensitive)",
      "email": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension AccessV1.CreateEmployeeRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "role_id": return self.roleId
    default: return nil
    }
  }
}

extension AccessV1.CreateEmployeeResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "employee.id": return self.employee.flatMap { $0.id }
    default: return nil
    }
  }
}

extension AccessV1.GetEmployeeRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.employeeId.isEmpty { violations.add(path, "employee_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.employeeId.isEmpty && !RPC.FieldFormat.isUUID(self.employeeId) { violations.add(path, "employee_id", "string.uuid", "must be a UUID") }
  }
}

extension AccessV1.ListEmployeesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension AccessV1.UpdateEmployeeRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.employeeId.isEmpty { violations.add(path, "employee_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.employeeId.isEmpty && !RPC.FieldFormat.isUUID(self.employeeId) { violations.add(path, "employee_id", "string.uuid", "must be a UUID") }
    if let value = self.name {
      if !(value.unicodeScalars.count >= 1) { violations.add(path, "name", "string.min_len", "must have at least 1 characters") }
      if !(value.utf8.count <= 256) { violations.add(path, "name", "string.max_bytes", "must have at most 256 bytes") }
    }
    if let value = self.roleId {
      if value.isEmpty { violations.add(path, "role_id", "string.uuid_empty", "must be a UUID, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isUUID(value) { violations.add(path, "role_id", "string.uuid", "must be a UUID") }
    }
    if case .email(let value) = self.emailChange {
      if !(value.unicodeScalars.count <= 254) { violations.add(path, "email", "string.max_len", "must have at most 254 characters") }
      if value.isEmpty { violations.add(path, "email", "string.email_empty", "must be an e-mail address, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isEmail(value) { violations.add(path, "email", "string.email", "must be an e-mail address") }
    }
    if case .withoutEmail(let value) = self.emailChange {
      if !(value == true) { violations.add(path, "without_email", "bool.const", "must be true") }
    }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension AccessV1.UpdateEmployeeRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "employeeId": self.employeeId as Any,
      "name": self.name as Any,
      "roleId": self.roleId as Any,
      "active": self.active as Any,
      "etag": self.etag as Any,
      "emailChange": { () -> Any in if case .email = self.emailChange { return "(sensitive)" }; return self.emailChange as Any }(),
    ], displayStyle: .struct)
  }
}

extension AccessV1.UpdateEmployeeRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "employee_id": return self.employeeId
    default: return nil
    }
  }
}

extension AccessV1.ResetPasswordRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.employeeId.isEmpty { violations.add(path, "employee_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.employeeId.isEmpty && !RPC.FieldFormat.isUUID(self.employeeId) { violations.add(path, "employee_id", "string.uuid", "must be a UUID") }
    if !(self.password.unicodeScalars.count >= 8) { violations.add(path, "password", "string.min_len", "must have at least 8 characters") }
    if !(self.password.utf8.count <= 1024) { violations.add(path, "password", "string.max_bytes", "must have at most 1024 bytes") }
  }
}

extension AccessV1.ResetPasswordRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "employeeId": self.employeeId as Any,
      "password": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension AccessV1.ResetPasswordRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "employee_id": return self.employeeId
    default: return nil
    }
  }
}

extension AccessV1.ChangePasswordRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.currentPassword.unicodeScalars.count >= 1) { violations.add(path, "current_password", "string.min_len", "must have at least 1 characters") }
    if !(self.currentPassword.utf8.count <= 1024) { violations.add(path, "current_password", "string.max_bytes", "must have at most 1024 bytes") }
    if !(self.newPassword.unicodeScalars.count >= 8) { violations.add(path, "new_password", "string.min_len", "must have at least 8 characters") }
    if !(self.newPassword.utf8.count <= 1024) { violations.add(path, "new_password", "string.max_bytes", "must have at most 1024 bytes") }
  }
}

extension AccessV1.ChangePasswordRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "currentPassword": "(sensitive)",
      "newPassword": "(sensitive)",
    ], displayStyle: .struct)
  }
}
