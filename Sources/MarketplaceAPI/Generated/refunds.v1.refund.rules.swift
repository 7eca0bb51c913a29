// swift-format-ignore-file
// Made by protoc-gen-marketplace from refunds/v1/refund.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension RefundsV1.Refund: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.amount {
      violations.nested(path, "amount", value)
    }
    for (index, value) in self.parts.enumerated() {
      violations.nested(path, "parts[\(index)]", value)
    }
    for (index, value) in self.lines.enumerated() {
      violations.nested(path, "lines[\(index)]", value)
    }
  }
}

extension RefundsV1.Refund: RedactableMessage {
  public mutating func redact(for application: Int32) {
    if application != 1 && application != 2 { self.reason = "" }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if application != 1 && application != 2, !self.reason.isEmpty { violations.hidden("reason") }
  }
}

extension RefundsV1.RefundPart: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.amount {
      violations.nested(path, "amount", value)
    }
  }
}

extension RefundsV1.RefundLine: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.tariff {
      violations.nested(path, "tariff", value)
    }
    if let value = self.quantity {
      violations.nested(path, "quantity", value)
    }
    if let value = self.amount {
      violations.nested(path, "amount", value)
    }
  }
}

extension RefundsV1.RefundRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.amount {
      violations.nested(path, "amount", value)
    }
  }
}

extension RefundsV1.RefundLineChoice: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.invoiceLineId.isEmpty { violations.add(path, "invoice_line_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.invoiceLineId.isEmpty && !RPC.FieldFormat.isUUID(self.invoiceLineId) { violations.add(path, "invoice_line_id", "string.uuid", "must be a UUID") }
    if let value = self.tariff {
      violations.nested(path, "tariff", value)
    }
    if let value = self.quantity {
      violations.nested(path, "quantity", value)
    }
  }
}

extension RefundsV1.RequestRefundRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if let value = self.amount {
      violations.nested(path, "amount", value)
    }
    if !(self.comment.unicodeScalars.count <= 2000) { violations.add(path, "comment", "string.max_len", "must have at most 2000 characters") }
  }
}

extension RefundsV1.RequestRefundRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension RefundsV1.RequestRefundResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.request {
      violations.nested(path, "request", value)
    }
  }
}

extension RefundsV1.RequestRefundResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "request.id": return self.request.flatMap { $0.id }
    default: return nil
    }
  }
}

extension RefundsV1.DeclineRefundRequestRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.refundRequestId.isEmpty { violations.add(path, "refund_request_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.refundRequestId.isEmpty && !RPC.FieldFormat.isUUID(self.refundRequestId) { violations.add(path, "refund_request_id", "string.uuid", "must be a UUID") }
    if !(self.reason.unicodeScalars.count <= 2000) { violations.add(path, "reason", "string.max_len", "must have at most 2000 characters") }
  }
}

extension RefundsV1.DeclineRefundRequestRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "refund_request_id": return self.refundRequestId
    default: return nil
    }
  }
}

extension RefundsV1.DeclineRefundRequestResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.request {
      violations.nested(path, "request", value)
    }
  }
}

extension RefundsV1.ApproveRefundRequestRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.refundRequestId.isEmpty { violations.add(path, "refund_request_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.refundRequestId.isEmpty && !RPC.FieldFormat.isUUID(self.refundRequestId) { violations.add(path, "refund_request_id", "string.uuid", "must be a UUID") }
    if !(self.kind.rawValue != 0) {
      violations.add(path, "kind", "required", "must be set")
    } else {
      if case .unrecognized = self.kind { violations.add(path, "kind", "enum.defined_only", "must be a value that the schema names") }
    }
    if !(self.lines.count <= 200) { violations.add(path, "lines", "repeated.max_items", "must have at most 200 items") }
    for (index, value) in self.lines.enumerated() {
      violations.nested(path, "lines[\(index)]", value)
    }
    if !(self.reason.unicodeScalars.count <= 2000) { violations.add(path, "reason", "string.max_len", "must have at most 2000 characters") }
  }
}

extension RefundsV1.ApproveRefundRequestRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "refund_request_id": return self.refundRequestId
    default: return nil
    }
  }
}

extension RefundsV1.ApproveRefundRequestResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.refund {
      violations.nested(path, "refund", value)
    }
  }
}

extension RefundsV1.ApproveRefundRequestResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.refund?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.refund { violations.hidden(in: "refund", value, from: application) }
  }
}

extension RefundsV1.ApproveRefundRequestResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "refund.id": return self.refund.flatMap { $0.id }
    default: return nil
    }
  }
}

extension RefundsV1.CreateRefundRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.kind.rawValue != 0) {
      violations.add(path, "kind", "required", "must be set")
    } else {
      if case .unrecognized = self.kind { violations.add(path, "kind", "enum.defined_only", "must be a value that the schema names") }
    }
    if !(self.lines.count <= 200) { violations.add(path, "lines", "repeated.max_items", "must have at most 200 items") }
    for (index, value) in self.lines.enumerated() {
      violations.nested(path, "lines[\(index)]", value)
    }
    if !(self.reason.unicodeScalars.count <= 2000) { violations.add(path, "reason", "string.max_len", "must have at most 2000 characters") }
  }
}

extension RefundsV1.CreateRefundRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension RefundsV1.CreateRefundResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.refund {
      violations.nested(path, "refund", value)
    }
  }
}

extension RefundsV1.CreateRefundResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.refund?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.refund { violations.hidden(in: "refund", value, from: application) }
  }
}

extension RefundsV1.CreateRefundResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "refund.id": return self.refund.flatMap { $0.id }
    default: return nil
    }
  }
}

extension RefundsV1.PreviewRefundRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.kind.rawValue != 0) {
      violations.add(path, "kind", "required", "must be set")
    } else {
      if case .unrecognized = self.kind { violations.add(path, "kind", "enum.defined_only", "must be a value that the schema names") }
    }
    if !(self.lines.count <= 200) { violations.add(path, "lines", "repeated.max_items", "must have at most 200 items") }
    for (index, value) in self.lines.enumerated() {
      violations.nested(path, "lines[\(index)]", value)
    }
  }
}

extension RefundsV1.PreviewRefundResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.amount {
      violations.nested(path, "amount", value)
    }
    for (index, value) in self.parts.enumerated() {
      violations.nested(path, "parts[\(index)]", value)
    }
    for (index, value) in self.lines.enumerated() {
      violations.nested(path, "lines[\(index)]", value)
    }
  }
}

extension RefundsV1.GetRefundRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.refundId.isEmpty { violations.add(path, "refund_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.refundId.isEmpty && !RPC.FieldFormat.isUUID(self.refundId) { violations.add(path, "refund_id", "string.uuid", "must be a UUID") }
  }
}

extension RefundsV1.GetRefundResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.refund {
      violations.nested(path, "refund", value)
    }
  }
}

extension RefundsV1.GetRefundResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.refund?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.refund { violations.hidden(in: "refund", value, from: application) }
  }
}

extension RefundsV1.ListRefundsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension RefundsV1.ListRefundsResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.refunds.enumerated() {
      violations.nested(path, "refunds[\(index)]", value)
    }
  }
}

extension RefundsV1.ListRefundsResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    for index in self.refunds.indices { self.refunds[index].redact(for: application) }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.refunds.enumerated() { violations.hidden(in: "refunds[\(index)]", value, from: application) }
  }
}

extension RefundsV1.FindRefundRequestRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
  }
}

extension RefundsV1.FindRefundRequestResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.request {
      violations.nested(path, "request", value)
    }
  }
}

extension RefundsV1.RetryRefundRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.refundId.isEmpty { violations.add(path, "refund_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.refundId.isEmpty && !RPC.FieldFormat.isUUID(self.refundId) { violations.add(path, "refund_id", "string.uuid", "must be a UUID") }
  }
}

extension RefundsV1.RetryRefundRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "refund_id": return self.refundId
    default: return nil
    }
  }
}

extension RefundsV1.RetryRefundResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.refund {
      violations.nested(path, "refund", value)
    }
  }
}

extension RefundsV1.RetryRefundResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.refund?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.refund { violations.hidden(in: "refund", value, from: application) }
  }
}
