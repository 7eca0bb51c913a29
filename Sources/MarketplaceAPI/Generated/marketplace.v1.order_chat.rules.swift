// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order_chat.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1.SendMessageRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.text.unicodeScalars.count <= 4000) { violations.add(path, "text", "string.max_len", "must have at most 4000 characters") }
    if !(self.attachments.count <= 10) { violations.add(path, "attachments", "repeated.max_items", "must have at most 10 items") }
    for (index, value) in self.attachments.enumerated() {
      if !(value.unicodeScalars.count <= 1000) { violations.add(path, "attachments[\(index)]", "string.max_len", "must have at most 1000 characters") }
      if value.isEmpty { violations.add(path, "attachments[\(index)]", "string.uri_empty", "must be a URI, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isURI(value) { violations.add(path, "attachments[\(index)]", "string.uri", "must be a URI") }
    }
  }
}

extension MarketplaceV1.SendMessageRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension MarketplaceV1.SendMessageResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "message.id": return self.message.flatMap { $0.id }
    default: return nil
    }
  }
}

extension MarketplaceV1.AddCommentRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.text.unicodeScalars.count <= 4000) { violations.add(path, "text", "string.max_len", "must have at most 4000 characters") }
    if !(self.attachments.count <= 10) { violations.add(path, "attachments", "repeated.max_items", "must have at most 10 items") }
    for (index, value) in self.attachments.enumerated() {
      if !(value.unicodeScalars.count <= 1000) { violations.add(path, "attachments[\(index)]", "string.max_len", "must have at most 1000 characters") }
      if value.isEmpty { violations.add(path, "attachments[\(index)]", "string.uri_empty", "must be a URI, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isURI(value) { violations.add(path, "attachments[\(index)]", "string.uri", "must be a URI") }
    }
  }
}

extension MarketplaceV1.AddCommentRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension MarketplaceV1.AddCommentResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "message.id": return self.message.flatMap { $0.id }
    default: return nil
    }
  }
}

extension MarketplaceV1.ListMessagesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension MarketplaceV1.ListCommentsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}
