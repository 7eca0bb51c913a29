// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order_task.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1.Task: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.title.unicodeScalars.count >= 1) { violations.add(path, "title", "string.min_len", "must have at least 1 characters") }
    if !(self.title.unicodeScalars.count <= 200) { violations.add(path, "title", "string.max_len", "must have at most 200 characters") }
    if !(self.description.unicodeScalars.count <= 4000) { violations.add(path, "description", "string.max_len", "must have at most 4000 characters") }
    if !(self.checklist.count <= 100) { violations.add(path, "checklist", "repeated.max_items", "must have at most 100 items") }
    for (index, value) in self.checklist.enumerated() {
      violations.nested(path, "checklist[\(index)]", value)
    }
  }
}

extension MarketplaceV1.Task: RedactableMessage {
  public mutating func redact(for application: Int32) {
    if application != 1 && application != 2 { self.assigneeId = "" }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if application != 1 && application != 2, !self.assigneeId.isEmpty { violations.hidden("assignee_id") }
  }
}

extension MarketplaceV1.ChecklistItem: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.text.unicodeScalars.count >= 1) { violations.add(path, "text", "string.min_len", "must have at least 1 characters") }
    if !(self.text.unicodeScalars.count <= 500) { violations.add(path, "text", "string.max_len", "must have at most 500 characters") }
  }
}

extension MarketplaceV1.CreateTaskRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.task != nil) {
      violations.add(path, "task", "required", "must be set")
    } else {
      if let value = self.task {
        violations.nested(path, "task", value)
      }
    }
  }
}

extension MarketplaceV1.CreateTaskRequest: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.task?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.task { violations.hidden(in: "task", value, from: application) }
  }
}

extension MarketplaceV1.CreateTaskRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension MarketplaceV1.CreateTaskResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.task {
      violations.nested(path, "task", value)
    }
  }
}

extension MarketplaceV1.CreateTaskResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.task?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.task { violations.hidden(in: "task", value, from: application) }
  }
}

extension MarketplaceV1.CreateTaskResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "task.id": return self.task.flatMap { $0.id }
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdateTaskRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.task != nil) {
      violations.add(path, "task", "required", "must be set")
    } else {
      if let value = self.task {
        violations.nested(path, "task", value)
      }
    }
  }
}

extension MarketplaceV1.UpdateTaskRequest: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.task?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.task { violations.hidden(in: "task", value, from: application) }
  }
}

extension MarketplaceV1.UpdateTaskRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "task.id": return self.task.flatMap { $0.id }
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdateTaskResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.task {
      violations.nested(path, "task", value)
    }
  }
}

extension MarketplaceV1.UpdateTaskResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.task?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.task { violations.hidden(in: "task", value, from: application) }
  }
}

extension MarketplaceV1.ListTasksRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension MarketplaceV1.ListTasksResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.tasks.enumerated() {
      violations.nested(path, "tasks[\(index)]", value)
    }
  }
}

extension MarketplaceV1.ListTasksResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    for index in self.tasks.indices { self.tasks[index].redact(for: application) }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.tasks.enumerated() { violations.hidden(in: "tasks[\(index)]", value, from: application) }
  }
}
