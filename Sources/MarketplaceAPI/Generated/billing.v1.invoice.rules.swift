// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/invoice.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension BillingV1.Invoice: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.lines.enumerated() {
      violations.nested(path, "lines[\(index)]", value)
    }
    if let value = self.total {
      violations.nested(path, "total", value)
    }
    if let value = self.refunded {
      violations.nested(path, "refunded", value)
    }
  }
}

extension BillingV1.Invoice: RedactableMessage {
  public mutating func redact(for application: Int32) {
    if application != 1 && application != 2 { self.cashToReturn = false }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if application != 1 && application != 2, self.cashToReturn { violations.hidden("cash_to_return") }
  }
}

extension BillingV1.InvoiceLine: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.tariff {
      violations.nested(path, "tariff", value)
    }
    if let value = self.quantity {
      violations.nested(path, "quantity", value)
    }
    if let value = self.gross {
      violations.nested(path, "gross", value)
    }
    if let value = self.discount {
      violations.nested(path, "discount", value)
    }
    if let value = self.net {
      violations.nested(path, "net", value)
    }
    if let value = self.refunded {
      violations.nested(path, "refunded", value)
    }
  }
}

extension BillingV1.Discount: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if case .basisPoints(let value) = self.kind {
      if !(value >= 0 && value <= 10000) { violations.add(path, "basis_points", "int32.gte_lte", "must be >= 0 and <= 10000") }
    }
    if case .amount(let value) = self.kind {
      violations.nested(path, "amount", value)
    }
    if self.kind == nil { violations.add(path, "kind", "required", "one of its fields must be set") }
  }
}

extension BillingV1.GetInvoiceRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.invoiceId.isEmpty { violations.add(path, "invoice_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.invoiceId.isEmpty && !RPC.FieldFormat.isUUID(self.invoiceId) { violations.add(path, "invoice_id", "string.uuid", "must be a UUID") }
  }
}

extension BillingV1.GetInvoiceResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice {
      violations.nested(path, "invoice", value)
    }
  }
}

extension BillingV1.GetInvoiceResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.invoice?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice { violations.hidden(in: "invoice", value, from: application) }
  }
}

extension BillingV1.ListInvoicesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension BillingV1.ListInvoicesResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.invoices.enumerated() {
      violations.nested(path, "invoices[\(index)]", value)
    }
  }
}

extension BillingV1.ListInvoicesResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    for index in self.invoices.indices { self.invoices[index].redact(for: application) }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.invoices.enumerated() { violations.hidden(in: "invoices[\(index)]", value, from: application) }
  }
}

extension BillingV1.CreateInvoiceRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
  }
}

extension BillingV1.CreateInvoiceRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "order_id": return self.orderId
    default: return nil
    }
  }
}

extension BillingV1.CreateInvoiceResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice {
      violations.nested(path, "invoice", value)
    }
  }
}

extension BillingV1.CreateInvoiceResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.invoice?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice { violations.hidden(in: "invoice", value, from: application) }
  }
}

extension BillingV1.CreateInvoiceResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "invoice.id": return self.invoice.flatMap { $0.id }
    default: return nil
    }
  }
}

extension BillingV1.AddInvoiceLineRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.invoiceId.isEmpty { violations.add(path, "invoice_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.invoiceId.isEmpty && !RPC.FieldFormat.isUUID(self.invoiceId) { violations.add(path, "invoice_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
    if self.priceItemId.isEmpty { violations.add(path, "price_item_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.priceItemId.isEmpty && !RPC.FieldFormat.isUUID(self.priceItemId) { violations.add(path, "price_item_id", "string.uuid", "must be a UUID") }
    if !(self.quantity != nil) {
      violations.add(path, "quantity", "required", "must be set")
    } else {
      if let value = self.quantity {
        violations.nested(path, "quantity", value)
      }
    }
    if let value = self.tariff {
      violations.nested(path, "tariff", value)
    }
    if let value = self.discount {
      violations.nested(path, "discount", value)
    }
  }
}

extension BillingV1.AddInvoiceLineRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "invoice_id": return self.invoiceId
    case "price_item_id": return self.priceItemId
    default: return nil
    }
  }
}

extension BillingV1.AddInvoiceLineResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice {
      violations.nested(path, "invoice", value)
    }
  }
}

extension BillingV1.AddInvoiceLineResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.invoice?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice { violations.hidden(in: "invoice", value, from: application) }
  }
}

extension BillingV1.UpdateInvoiceLineRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.invoiceId.isEmpty { violations.add(path, "invoice_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.invoiceId.isEmpty && !RPC.FieldFormat.isUUID(self.invoiceId) { violations.add(path, "invoice_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
    if self.lineId.isEmpty { violations.add(path, "line_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.lineId.isEmpty && !RPC.FieldFormat.isUUID(self.lineId) { violations.add(path, "line_id", "string.uuid", "must be a UUID") }
    if let value = self.quantity {
      violations.nested(path, "quantity", value)
    }
    if let value = self.tariff {
      violations.nested(path, "tariff", value)
    }
    if let value = self.discount {
      violations.nested(path, "discount", value)
    }
  }
}

extension BillingV1.UpdateInvoiceLineRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "invoice_id": return self.invoiceId
    case "line_id": return self.lineId
    default: return nil
    }
  }
}

extension BillingV1.UpdateInvoiceLineResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice {
      violations.nested(path, "invoice", value)
    }
  }
}

extension BillingV1.UpdateInvoiceLineResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.invoice?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice { violations.hidden(in: "invoice", value, from: application) }
  }
}

extension BillingV1.RemoveInvoiceLineRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.invoiceId.isEmpty { violations.add(path, "invoice_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.invoiceId.isEmpty && !RPC.FieldFormat.isUUID(self.invoiceId) { violations.add(path, "invoice_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
    if self.lineId.isEmpty { violations.add(path, "line_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.lineId.isEmpty && !RPC.FieldFormat.isUUID(self.lineId) { violations.add(path, "line_id", "string.uuid", "must be a UUID") }
  }
}

extension BillingV1.RemoveInvoiceLineRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "invoice_id": return self.invoiceId
    case "line_id": return self.lineId
    default: return nil
    }
  }
}

extension BillingV1.RemoveInvoiceLineResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice {
      violations.nested(path, "invoice", value)
    }
  }
}

extension BillingV1.RemoveInvoiceLineResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.invoice?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice { violations.hidden(in: "invoice", value, from: application) }
  }
}

extension BillingV1.ActivateInvoiceRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.invoiceId.isEmpty { violations.add(path, "invoice_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.invoiceId.isEmpty && !RPC.FieldFormat.isUUID(self.invoiceId) { violations.add(path, "invoice_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension BillingV1.ActivateInvoiceRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "invoice_id": return self.invoiceId
    default: return nil
    }
  }
}

extension BillingV1.ActivateInvoiceResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice {
      violations.nested(path, "invoice", value)
    }
  }
}

extension BillingV1.ActivateInvoiceResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.invoice?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice { violations.hidden(in: "invoice", value, from: application) }
  }
}

extension BillingV1.CancelInvoiceRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.invoiceId.isEmpty { violations.add(path, "invoice_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.invoiceId.isEmpty && !RPC.FieldFormat.isUUID(self.invoiceId) { violations.add(path, "invoice_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension BillingV1.CancelInvoiceRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "invoice_id": return self.invoiceId
    default: return nil
    }
  }
}

extension BillingV1.CancelInvoiceResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice {
      violations.nested(path, "invoice", value)
    }
  }
}

extension BillingV1.CancelInvoiceResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.invoice?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice { violations.hidden(in: "invoice", value, from: application) }
  }
}

extension BillingV1.MarkInvoicePaidRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.invoiceId.isEmpty { violations.add(path, "invoice_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.invoiceId.isEmpty && !RPC.FieldFormat.isUUID(self.invoiceId) { violations.add(path, "invoice_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension BillingV1.MarkInvoicePaidRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "invoice_id": return self.invoiceId
    default: return nil
    }
  }
}

extension BillingV1.MarkInvoicePaidResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice {
      violations.nested(path, "invoice", value)
    }
  }
}

extension BillingV1.MarkInvoicePaidResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.invoice?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice { violations.hidden(in: "invoice", value, from: application) }
  }
}

extension BillingV1.MakeInvoiceUnpaidRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.invoiceId.isEmpty { violations.add(path, "invoice_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.invoiceId.isEmpty && !RPC.FieldFormat.isUUID(self.invoiceId) { violations.add(path, "invoice_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension BillingV1.MakeInvoiceUnpaidRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "invoice_id": return self.invoiceId
    default: return nil
    }
  }
}

extension BillingV1.MakeInvoiceUnpaidResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice {
      violations.nested(path, "invoice", value)
    }
  }
}

extension BillingV1.MakeInvoiceUnpaidResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.invoice?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice { violations.hidden(in: "invoice", value, from: application) }
  }
}

extension BillingV1.DeleteInvoiceRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.invoiceId.isEmpty { violations.add(path, "invoice_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.invoiceId.isEmpty && !RPC.FieldFormat.isUUID(self.invoiceId) { violations.add(path, "invoice_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension BillingV1.DeleteInvoiceRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "invoice_id": return self.invoiceId
    default: return nil
    }
  }
}

extension BillingV1.BatchItem: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.invoiceId.isEmpty { violations.add(path, "invoice_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.invoiceId.isEmpty && !RPC.FieldFormat.isUUID(self.invoiceId) { violations.add(path, "invoice_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension BillingV1.BatchResult: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice {
      violations.nested(path, "invoice", value)
    }
  }
}

extension BillingV1.BatchResult: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.invoice?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.invoice { violations.hidden(in: "invoice", value, from: application) }
  }
}

extension BillingV1.BatchActivateInvoicesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.items.count >= 1) { violations.add(path, "items", "repeated.min_items", "must have at least 1 items") }
    if !(self.items.count <= 100) { violations.add(path, "items", "repeated.max_items", "must have at most 100 items") }
    for (index, value) in self.items.enumerated() {
      violations.nested(path, "items[\(index)]", value)
    }
  }
}

extension BillingV1.BatchActivateInvoicesResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.results.enumerated() {
      violations.nested(path, "results[\(index)]", value)
    }
  }
}

extension BillingV1.BatchActivateInvoicesResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    for index in self.results.indices { self.results[index].redact(for: application) }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.results.enumerated() { violations.hidden(in: "results[\(index)]", value, from: application) }
  }
}

extension BillingV1.BatchCancelInvoicesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.items.count >= 1) { violations.add(path, "items", "repeated.min_items", "must have at least 1 items") }
    if !(self.items.count <= 100) { violations.add(path, "items", "repeated.max_items", "must have at most 100 items") }
    for (index, value) in self.items.enumerated() {
      violations.nested(path, "items[\(index)]", value)
    }
  }
}

extension BillingV1.BatchCancelInvoicesResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.results.enumerated() {
      violations.nested(path, "results[\(index)]", value)
    }
  }
}

extension BillingV1.BatchCancelInvoicesResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    for index in self.results.indices { self.results[index].redact(for: application) }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.results.enumerated() { violations.hidden(in: "results[\(index)]", value, from: application) }
  }
}
