// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1.Order: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.paid {
      violations.nested(path, "paid", value)
    }
    if let value = self.refunded {
      violations.nested(path, "refunded", value)
    }
    for (index, value) in self.items.enumerated() {
      violations.nested(path, "items[\(index)]", value)
    }
    for (index, value) in self.fields.enumerated() {
      violations.nested(path, "fields[\(index)]", value)
    }
  }
}

extension MarketplaceV1.Order: RedactableMessage {
  public mutating func redact(for application: Int32) {
    if application != 1 && application != 2 { self.executorId = "" }
    if application != 1 && application != 2 { self.controllerId = "" }
    if application != 1 && application != 2 { self.approvals = [] }
    if application != 1 && application != 2 && application != 5 { self.commissionBasisPoints = 0 }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if application != 1 && application != 2, !self.executorId.isEmpty { violations.hidden("executor_id") }
    if application != 1 && application != 2, !self.controllerId.isEmpty { violations.hidden("controller_id") }
    if application != 1 && application != 2, !self.approvals.isEmpty { violations.hidden("approvals") }
    if application != 1 && application != 2 && application != 5, self.commissionBasisPoints != 0 { violations.hidden("commission_basis_points") }
  }
}

extension MarketplaceV1.OrderFieldValue: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.fieldId.isEmpty { violations.add(path, "field_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.fieldId.isEmpty && !RPC.FieldFormat.isUUID(self.fieldId) { violations.add(path, "field_id", "string.uuid", "must be a UUID") }
    if !(self.title.utf8.count <= 256) { violations.add(path, "title", "string.max_bytes", "must have at most 256 bytes") }
    if case .text(let value) = self.value {
      if !(value.unicodeScalars.count >= 1) { violations.add(path, "text", "string.min_len", "must have at least 1 characters") }
      if !(value.unicodeScalars.count <= 2000) { violations.add(path, "text", "string.max_len", "must have at most 2000 characters") }
    }
    if case .numberThousandths(let value) = self.value {
      if !(value >= -1000000000000000 && value <= 1000000000000000) { violations.add(path, "number_thousandths", "int64.gte_lte", "must be >= -1000000000000000 and <= 1000000000000000") }
    }
    if case .date(let value) = self.value {
      if !(value.unicodeScalars.count == 10) { violations.add(path, "date", "string.len", "must have exactly 10 characters") }
    }
    if case .choice(let value) = self.value {
      if !(value.unicodeScalars.count <= 256) { violations.add(path, "choice", "string.max_len", "must have at most 256 characters") }
    }
    if self.value == nil { violations.add(path, "value", "required", "one of its fields must be set") }
  }
}

extension MarketplaceV1.OrderItem: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.optionId.isEmpty { violations.add(path, "option_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.optionId.isEmpty && !RPC.FieldFormat.isUUID(self.optionId) { violations.add(path, "option_id", "string.uuid", "must be a UUID") }
    if !(self.quantity != nil) {
      violations.add(path, "quantity", "required", "must be set")
    } else {
      if let value = self.quantity {
        violations.nested(path, "quantity", value)
      }
    }
  }
}

extension MarketplaceV1.CreateOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.serviceId.isEmpty { violations.add(path, "service_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.serviceId.isEmpty && !RPC.FieldFormat.isUUID(self.serviceId) { violations.add(path, "service_id", "string.uuid", "must be a UUID") }
    if !(self.items.count <= 50) { violations.add(path, "items", "repeated.max_items", "must have at most 50 items") }
    for (index, value) in self.items.enumerated() {
      violations.nested(path, "items[\(index)]", value)
    }
    if !(self.comment.unicodeScalars.count <= 2000) { violations.add(path, "comment", "string.max_len", "must have at most 2000 characters") }
    if !(self.fields.count <= 50) { violations.add(path, "fields", "repeated.max_items", "must have at most 50 items") }
    for (index, value) in self.fields.enumerated() {
      violations.nested(path, "fields[\(index)]", value)
    }
    if !(self.address.unicodeScalars.count <= 500) { violations.add(path, "address", "string.max_len", "must have at most 500 characters") }
  }
}

extension MarketplaceV1.CreateOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "service_id": return self.serviceId
    case "customer_id": return self.customerId
    default: return nil
    }
  }
}

extension MarketplaceV1.CreateOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension MarketplaceV1.CreateOrderResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.order?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order { violations.hidden(in: "order", value, from: application) }
  }
}

extension MarketplaceV1.CreateOrderResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order.id": return self.order.flatMap { $0.id }
    case "invoice_id": return self.invoiceId
    default: return nil
    }
  }
}

extension MarketplaceV1.GetOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
  }
}

extension MarketplaceV1.GetOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension MarketplaceV1.GetOrderResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.order?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order { violations.hidden(in: "order", value, from: application) }
  }
}

extension MarketplaceV1.ListOrdersRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if case .unrecognized = self.state { violations.add(path, "state", "enum.defined_only", "must be a value that the schema names") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension MarketplaceV1.ListOrdersResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.orders.enumerated() {
      violations.nested(path, "orders[\(index)]", value)
    }
  }
}

extension MarketplaceV1.ListOrdersResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    for index in self.orders.indices { self.orders[index].redact(for: application) }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.orders.enumerated() { violations.hidden(in: "orders[\(index)]", value, from: application) }
  }
}

extension MarketplaceV1.StartOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.StartOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension MarketplaceV1.StartOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension MarketplaceV1.StartOrderResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.order?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order { violations.hidden(in: "order", value, from: application) }
  }
}

extension MarketplaceV1.UpdateOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
    if !(self.updateMask != nil) { violations.add(path, "update_mask", "required", "must be set") }
    if !(self.address.unicodeScalars.count <= 500) { violations.add(path, "address", "string.max_len", "must have at most 500 characters") }
    if !(self.comment.unicodeScalars.count <= 2000) { violations.add(path, "comment", "string.max_len", "must have at most 2000 characters") }
    if !(self.items.count <= 50) { violations.add(path, "items", "repeated.max_items", "must have at most 50 items") }
    for (index, value) in self.items.enumerated() {
      violations.nested(path, "items[\(index)]", value)
    }
    if !(self.fields.count <= 50) { violations.add(path, "fields", "repeated.max_items", "must have at most 50 items") }
    for (index, value) in self.fields.enumerated() {
      violations.nested(path, "fields[\(index)]", value)
    }
  }
}

extension MarketplaceV1.UpdateOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdateOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension MarketplaceV1.UpdateOrderResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.order?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order { violations.hidden(in: "order", value, from: application) }
  }
}

extension MarketplaceV1.AssignOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.AssignOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    case "executor_id": return self.executorId.map { $0 }
    case "controller_id": return self.controllerId.map { $0 }
    default: return nil
    }
  }
}

extension MarketplaceV1.AssignOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension MarketplaceV1.AssignOrderResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.order?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order { violations.hidden(in: "order", value, from: application) }
  }
}

extension MarketplaceV1.SuspendOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
    if !(self.endTime != nil) { violations.add(path, "end_time", "required", "must be set") }
    if !(self.reason.unicodeScalars.count <= 1000) { violations.add(path, "reason", "string.max_len", "must have at most 1000 characters") }
  }
}

extension MarketplaceV1.SuspendOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension MarketplaceV1.SuspendOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension MarketplaceV1.SuspendOrderResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.order?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order { violations.hidden(in: "order", value, from: application) }
  }
}

extension MarketplaceV1.ResumeOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.ResumeOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension MarketplaceV1.ResumeOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension MarketplaceV1.ResumeOrderResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.order?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order { violations.hidden(in: "order", value, from: application) }
  }
}

extension MarketplaceV1.SendOrderToQualityControlRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.SendOrderToQualityControlRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension MarketplaceV1.SendOrderToQualityControlResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension MarketplaceV1.SendOrderToQualityControlResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.order?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order { violations.hidden(in: "order", value, from: application) }
  }
}

extension MarketplaceV1.CompleteOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.CompleteOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension MarketplaceV1.CompleteOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension MarketplaceV1.CompleteOrderResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.order?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order { violations.hidden(in: "order", value, from: application) }
  }
}

extension MarketplaceV1.ReturnOrderToWorkRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.ReturnOrderToWorkRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension MarketplaceV1.ReturnOrderToWorkResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension MarketplaceV1.ReturnOrderToWorkResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.order?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order { violations.hidden(in: "order", value, from: application) }
  }
}

extension MarketplaceV1.CancelOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
    if !(self.reason.unicodeScalars.count <= 1000) { violations.add(path, "reason", "string.max_len", "must have at most 1000 characters") }
  }
}

extension MarketplaceV1.CancelOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension MarketplaceV1.CancelOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension MarketplaceV1.CancelOrderResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.order?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order { violations.hidden(in: "order", value, from: application) }
  }
}

extension MarketplaceV1.CancelOrderResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "refund_id": return self.refundId
    default: return nil
    }
  }
}

extension MarketplaceV1.ApproveOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.ApproveOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension MarketplaceV1.ApproveOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension MarketplaceV1.ApproveOrderResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.order?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order { violations.hidden(in: "order", value, from: application) }
  }
}

extension MarketplaceV1.RejectOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
    if !(self.reason.unicodeScalars.count >= 1) { violations.add(path, "reason", "string.min_len", "must have at least 1 characters") }
    if !(self.reason.unicodeScalars.count <= 1000) { violations.add(path, "reason", "string.max_len", "must have at most 1000 characters") }
  }
}

extension MarketplaceV1.RejectOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension MarketplaceV1.RejectOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension MarketplaceV1.RejectOrderResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.order?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order { violations.hidden(in: "order", value, from: application) }
  }
}

extension MarketplaceV1.RejectOrderResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "refund_id": return self.refundId
    default: return nil
    }
  }
}

extension MarketplaceV1.RateOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.score >= 1 && self.score <= 5) { violations.add(path, "score", "int32.gte_lte", "must be >= 1 and <= 5") }
    if !(self.text.unicodeScalars.count <= 2000) { violations.add(path, "text", "string.max_len", "must have at most 2000 characters") }
  }
}

extension MarketplaceV1.RateOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    case "score": return String(self.score)
    default: return nil
    }
  }
}

extension MarketplaceV1.ListRatingsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.serviceId.isEmpty { violations.add(path, "service_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.serviceId.isEmpty && !RPC.FieldFormat.isUUID(self.serviceId) { violations.add(path, "service_id", "string.uuid", "must be a UUID") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}
