// swift-format-ignore-file
// Made by protoc-gen-marketplace from partners/v1/partner_order.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension PartnersV1.PartnerOrder: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.items.enumerated() {
      violations.nested(path, "items[\(index)]", value)
    }
    if let value = self.paid {
      violations.nested(path, "paid", value)
    }
    if let value = self.refunded {
      violations.nested(path, "refunded", value)
    }
    if let value = self.commission {
      violations.nested(path, "commission", value)
    }
    for (index, value) in self.fields.enumerated() {
      violations.nested(path, "fields[\(index)]", value)
    }
  }
}

extension PartnersV1.PartnerOrderItem: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.quantity {
      violations.nested(path, "quantity", value)
    }
  }
}

extension PartnersV1.GetPartnerOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
  }
}

extension PartnersV1.GetPartnerOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension PartnersV1.ListPartnerOrdersRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if case .unrecognized = self.state { violations.add(path, "state", "enum.defined_only", "must be a value that the schema names") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension PartnersV1.ListPartnerOrdersResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.orders.enumerated() {
      violations.nested(path, "orders[\(index)]", value)
    }
  }
}

extension PartnersV1.StartPartnerOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension PartnersV1.StartPartnerOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension PartnersV1.StartPartnerOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension PartnersV1.SuspendPartnerOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
    if !(self.endTime != nil) { violations.add(path, "end_time", "required", "must be set") }
    if !(self.reason.unicodeScalars.count <= 1000) { violations.add(path, "reason", "string.max_len", "must have at most 1000 characters") }
  }
}

extension PartnersV1.SuspendPartnerOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension PartnersV1.SuspendPartnerOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension PartnersV1.ResumePartnerOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension PartnersV1.ResumePartnerOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension PartnersV1.ResumePartnerOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension PartnersV1.SendPartnerOrderToQualityControlRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension PartnersV1.SendPartnerOrderToQualityControlRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension PartnersV1.SendPartnerOrderToQualityControlResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension PartnersV1.CompletePartnerOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension PartnersV1.CompletePartnerOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension PartnersV1.CompletePartnerOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension PartnersV1.RefusePartnerOrderRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
    if !(self.reason.unicodeScalars.count >= 1) { violations.add(path, "reason", "string.min_len", "must have at least 1 characters") }
    if !(self.reason.unicodeScalars.count <= 1000) { violations.add(path, "reason", "string.max_len", "must have at most 1000 characters") }
  }
}

extension PartnersV1.RefusePartnerOrderRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension PartnersV1.RefusePartnerOrderResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.order {
      violations.nested(path, "order", value)
    }
  }
}

extension PartnersV1.RefusePartnerOrderResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "refund_id": return self.refundId
    default: return nil
    }
  }
}

extension PartnersV1.CreatePartnerTaskRequest: ValidatedMessage {
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

extension PartnersV1.CreatePartnerTaskRequest: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.task?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.task { violations.hidden(in: "task", value, from: application) }
  }
}

extension PartnersV1.CreatePartnerTaskRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension PartnersV1.CreatePartnerTaskResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.task {
      violations.nested(path, "task", value)
    }
  }
}

extension PartnersV1.CreatePartnerTaskResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.task?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.task { violations.hidden(in: "task", value, from: application) }
  }
}

extension PartnersV1.CreatePartnerTaskResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "task.id": return self.task.flatMap { $0.id }
    default: return nil
    }
  }
}

extension PartnersV1.UpdatePartnerTaskRequest: ValidatedMessage {
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

extension PartnersV1.UpdatePartnerTaskRequest: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.task?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.task { violations.hidden(in: "task", value, from: application) }
  }
}

extension PartnersV1.UpdatePartnerTaskRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "task.id": return self.task.flatMap { $0.id }
    default: return nil
    }
  }
}

extension PartnersV1.UpdatePartnerTaskResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.task {
      violations.nested(path, "task", value)
    }
  }
}

extension PartnersV1.UpdatePartnerTaskResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.task?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.task { violations.hidden(in: "task", value, from: application) }
  }
}

extension PartnersV1.ListPartnerTasksRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension PartnersV1.ListPartnerTasksResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.tasks.enumerated() {
      violations.nested(path, "tasks[\(index)]", value)
    }
  }
}

extension PartnersV1.ListPartnerTasksResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    for index in self.tasks.indices { self.tasks[index].redact(for: application) }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.tasks.enumerated() { violations.hidden(in: "tasks[\(index)]", value, from: application) }
  }
}

extension PartnersV1.SendPartnerMessageRequest: ValidatedMessage {
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

extension PartnersV1.SendPartnerMessageRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension PartnersV1.SendPartnerMessageResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "message.id": return self.message.flatMap { $0.id }
    default: return nil
    }
  }
}

extension PartnersV1.ListPartnerMessagesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension PartnersV1.ListPartnerRatingsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !self.serviceId.isEmpty {
      if self.serviceId.isEmpty { violations.add(path, "service_id", "string.uuid_empty", "must be a UUID, and is empty") }
      if !self.serviceId.isEmpty && !RPC.FieldFormat.isUUID(self.serviceId) { violations.add(path, "service_id", "string.uuid", "must be a UUID") }
    }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension PartnersV1.SubscribePartnerOrdersRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.cursor.unicodeScalars.count <= 256) { violations.add(path, "cursor", "string.max_len", "must have at most 256 characters") }
  }
}

extension PartnersV1.SubscribePartnerOrdersResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.event {
      violations.nested(path, "event", value)
    }
  }
}

extension PartnersV1.SubscribePartnerOrdersResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.event?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.event { violations.hidden(in: "event", value, from: application) }
  }
}

extension PartnersV1.GetPartnerSettlementRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.fromTime != nil) { violations.add(path, "from_time", "required", "must be set") }
    if !(self.untilTime != nil) { violations.add(path, "until_time", "required", "must be set") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension PartnersV1.GetPartnerSettlementResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.statement {
      violations.nested(path, "statement", value)
    }
  }
}
