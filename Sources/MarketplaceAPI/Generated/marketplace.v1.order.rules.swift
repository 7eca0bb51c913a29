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
