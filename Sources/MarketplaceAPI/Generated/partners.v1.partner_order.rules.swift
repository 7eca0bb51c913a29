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
