// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/payment.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension BillingV1.Payment: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.amount {
      violations.nested(path, "amount", value)
    }
    if let value = self.refunded {
      violations.nested(path, "refunded", value)
    }
  }
}

extension BillingV1.StartPaymentRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.invoiceId.isEmpty { violations.add(path, "invoice_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.invoiceId.isEmpty && !RPC.FieldFormat.isUUID(self.invoiceId) { violations.add(path, "invoice_id", "string.uuid", "must be a UUID") }
    if !(self.method.rawValue != 0) {
      violations.add(path, "method", "required", "must be set")
    } else {
      if case .unrecognized = self.method { violations.add(path, "method", "enum.defined_only", "must be a value that the schema names") }
    }
    if !self.email.isEmpty {
      if !(self.email.unicodeScalars.count <= 254) { violations.add(path, "email", "string.max_len", "must have at most 254 characters") }
      if self.email.isEmpty { violations.add(path, "email", "string.email_empty", "must be an e-mail address, and is empty") }
      if !self.email.isEmpty && !RPC.FieldFormat.isEmail(self.email) { violations.add(path, "email", "string.email", "must be an e-mail address") }
    }
    if !self.savedCardId.isEmpty {
      if self.savedCardId.isEmpty { violations.add(path, "saved_card_id", "string.uuid_empty", "must be a UUID, and is empty") }
      if !self.savedCardId.isEmpty && !RPC.FieldFormat.isUUID(self.savedCardId) { violations.add(path, "saved_card_id", "string.uuid", "must be a UUID") }
    }
  }
}

extension BillingV1.StartPaymentRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "invoiceId": self.invoiceId as Any,
      "method": self.method as Any,
      "email": "(sensitive)",
      "savedCardId": self.savedCardId as Any,
      "saveCard": self.saveCard as Any,
    ], displayStyle: .struct)
  }
}

extension BillingV1.StartPaymentRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "invoice_id": return self.invoiceId
    default: return nil
    }
  }
}

extension BillingV1.StartPaymentResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.payment {
      violations.nested(path, "payment", value)
    }
  }
}

extension BillingV1.StartPaymentResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "payment.id": return self.payment.flatMap { $0.id }
    default: return nil
    }
  }
}

extension BillingV1.GetPaymentRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.paymentId.isEmpty { violations.add(path, "payment_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.paymentId.isEmpty && !RPC.FieldFormat.isUUID(self.paymentId) { violations.add(path, "payment_id", "string.uuid", "must be a UUID") }
  }
}

extension BillingV1.GetPaymentResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.payment {
      violations.nested(path, "payment", value)
    }
  }
}

extension BillingV1.ListPaymentsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension BillingV1.ListPaymentsResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.payments.enumerated() {
      violations.nested(path, "payments[\(index)]", value)
    }
  }
}

extension BillingV1.ListSavedCardsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension BillingV1.DeleteSavedCardRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.savedCardId.isEmpty { violations.add(path, "saved_card_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.savedCardId.isEmpty && !RPC.FieldFormat.isUUID(self.savedCardId) { violations.add(path, "saved_card_id", "string.uuid", "must be a UUID") }
  }
}

extension BillingV1.DeleteSavedCardRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "saved_card_id": return self.savedCardId
    default: return nil
    }
  }
}
