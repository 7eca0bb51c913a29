// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/payment_link.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension BillingV1.CreatePaymentLinkRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.invoiceId.isEmpty { violations.add(path, "invoice_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.invoiceId.isEmpty && !RPC.FieldFormat.isUUID(self.invoiceId) { violations.add(path, "invoice_id", "string.uuid", "must be a UUID") }
  }
}

extension BillingV1.CreatePaymentLinkRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "invoice_id": return self.invoiceId
    default: return nil
    }
  }
}

extension BillingV1.CreatePaymentLinkResponse: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "paymentLink": self.paymentLink as Any,
      "secret": "(sensitive)",
    ], displayStyle: .struct)
  }
}

extension BillingV1.CreatePaymentLinkResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "payment_link.id": return self.paymentLink.flatMap { $0.id }
    default: return nil
    }
  }
}

extension BillingV1.PaymentLinkSmsPreview: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.total {
      violations.nested(path, "total", value)
    }
  }
}

extension BillingV1.PaymentLinkSmsPreview: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "customerId": self.customerId as Any,
      "phone": "(sensitive)",
      "customerEtag": self.customerEtag as Any,
      "sender": self.sender as Any,
      "text": self.text as Any,
      "total": self.total as Any,
    ], displayStyle: .struct)
  }
}

extension BillingV1.PreviewPaymentLinkSmsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.invoiceId.isEmpty { violations.add(path, "invoice_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.invoiceId.isEmpty && !RPC.FieldFormat.isUUID(self.invoiceId) { violations.add(path, "invoice_id", "string.uuid", "must be a UUID") }
  }
}

extension BillingV1.PreviewPaymentLinkSmsResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.preview {
      violations.nested(path, "preview", value)
    }
  }
}

extension BillingV1.SetPaymentLinkPhoneRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.invoiceId.isEmpty { violations.add(path, "invoice_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.invoiceId.isEmpty && !RPC.FieldFormat.isUUID(self.invoiceId) { violations.add(path, "invoice_id", "string.uuid", "must be a UUID") }
    if !Self.patternOfPhone.matches(self.phone) { violations.add(path, "phone", "string.pattern", "must match ^[+][0-9]{7,15}$") }
    if !(self.customerEtag.unicodeScalars.count <= 64) { violations.add(path, "customer_etag", "string.max_len", "must have at most 64 characters") }
  }
  private static let patternOfPhone = RPC.FieldPattern(steps: [4, 0, 0, 1, 0, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 2, 10, 25, 1, 1, 0, 2, 12, 25, 1, 1, 0, 2, 14, 25, 1, 1, 0, 2, 16, 25, 1, 1, 0, 2, 18, 25, 1, 1, 0, 2, 20, 25, 1, 1, 0, 2, 22, 25, 1, 1, 0, 2, 24, 25, 1, 1, 0, 5, 0, 0, 0, 0, 0], sets: [[43, 43], [48, 57]])
}

extension BillingV1.SetPaymentLinkPhoneRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "invoiceId": self.invoiceId as Any,
      "phone": "(sensitive)",
      "customerEtag": self.customerEtag as Any,
    ], displayStyle: .struct)
  }
}

extension BillingV1.SetPaymentLinkPhoneRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "invoice_id": return self.invoiceId
    default: return nil
    }
  }
}

extension BillingV1.SetPaymentLinkPhoneResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.preview {
      violations.nested(path, "preview", value)
    }
  }
}

extension BillingV1.SetPaymentLinkPhoneResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "preview.customer_id": return self.preview.flatMap { $0.customerId }
    default: return nil
    }
  }
}

extension BillingV1.GetLinkedInvoiceResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice {
      violations.nested(path, "invoice", value)
    }
  }
}

extension BillingV1.GetLinkedInvoiceResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.invoice?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice { violations.hidden(in: "invoice", value, from: application) }
  }
}

extension BillingV1.StartLinkedPaymentRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
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
  }
}

extension BillingV1.StartLinkedPaymentRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "method": self.method as Any,
      "email": "(sensitive)",
      "saveCard": self.saveCard as Any,
    ], displayStyle: .struct)
  }
}

extension BillingV1.StartLinkedPaymentResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.payment {
      violations.nested(path, "payment", value)
    }
  }
}

extension BillingV1.StartLinkedPaymentResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "payment.id": return self.payment.flatMap { $0.id }
    case "payment.invoice_id": return self.payment.flatMap { $0.invoiceId }
    default: return nil
    }
  }
}

extension BillingV1.GetLinkedPaymentRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.paymentId.isEmpty { violations.add(path, "payment_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.paymentId.isEmpty && !RPC.FieldFormat.isUUID(self.paymentId) { violations.add(path, "payment_id", "string.uuid", "must be a UUID") }
  }
}

extension BillingV1.GetLinkedPaymentResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.payment {
      violations.nested(path, "payment", value)
    }
  }
}
