// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/invoice.proto; change the schema and run scripts/generate.
import Protobuf

extension BillingV1.InvoiceState: JSONEnum {
  public static let jsonNames = JSONEnumNames("billing.v1.InvoiceState", [("INVOICE_STATE_UNSPECIFIED", 0), ("INVOICE_STATE_DRAFT", 1), ("INVOICE_STATE_ISSUED", 2), ("INVOICE_STATE_PAID_ONLINE", 3), ("INVOICE_STATE_PAID_OFFLINE", 4), ("INVOICE_STATE_PARTIALLY_REFUNDED", 5), ("INVOICE_STATE_REFUNDED", 6), ("INVOICE_STATE_VOIDED", 7)])
}

extension BillingV1.InvoiceAction: JSONEnum {
  public static let jsonNames = JSONEnumNames("billing.v1.InvoiceAction", [("INVOICE_ACTION_UNSPECIFIED", 0), ("INVOICE_ACTION_EDIT_LINES", 1), ("INVOICE_ACTION_DISCOUNT", 2), ("INVOICE_ACTION_ACTIVATE", 3), ("INVOICE_ACTION_CANCEL", 4), ("INVOICE_ACTION_MARK_PAID", 5), ("INVOICE_ACTION_MAKE_UNPAID", 6), ("INVOICE_ACTION_PAY", 7), ("INVOICE_ACTION_DELETE", 8)])
}

extension BillingV1.PaymentSubject: JSONEnum {
  public static let jsonNames = JSONEnumNames("billing.v1.PaymentSubject", [("PAYMENT_SUBJECT_UNSPECIFIED", 0), ("PAYMENT_SUBJECT_COMMODITY", 1), ("PAYMENT_SUBJECT_SERVICE", 2)])
}

extension BillingV1.Invoice: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("orderId", "order_id"), ("number", "number"), ("state", "state"), ("lines", "lines"), ("total", "total"), ("refunded", "refunded"), ("createTime", "create_time"), ("updateTime", "update_time"), ("etag", "etag"), ("allowedActions", "allowed_actions"), ("cashToReturn", "cash_to_return")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.orderId)
    case 2: try reader.field(Int32Codec.self, into: &self.number)
    case 3: try reader.field(EnumCodec<BillingV1.InvoiceState>.self, into: &self.state)
    case 4: try reader.repeated(MessageCodec<BillingV1.InvoiceLine>.self, into: &self.lines)
    case 5: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.total)
    case 6: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.refunded)
    case 7: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.createTime)
    case 8: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.updateTime)
    case 9: try reader.field(StringCodec.self, into: &self.etag)
    case 10: try reader.repeated(EnumCodec<BillingV1.InvoiceAction>.self, into: &self.allowedActions)
    case 11: try reader.field(BoolCodec.self, into: &self.cashToReturn)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[1], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.number != 0 { try writer.field(fields[2], Int32Codec.self, self.number) }
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[3], EnumCodec<BillingV1.InvoiceState>.self, self.state) }
    try writer.repeated(fields[4], MessageCodec<BillingV1.InvoiceLine>.self, self.lines)
    if let value = self.total { try writer.field(fields[5], MessageCodec<MoneyV1.Money>.self, value) }
    if let value = self.refunded { try writer.field(fields[6], MessageCodec<MoneyV1.Money>.self, value) }
    if let value = self.createTime { try writer.field(fields[7], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.updateTime { try writer.field(fields[8], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[9], StringCodec.self, self.etag) }
    try writer.repeated(fields[10], EnumCodec<BillingV1.InvoiceAction>.self, self.allowedActions)
    if writer.writesDefaults || self.cashToReturn { try writer.field(fields[11], BoolCodec.self, self.cashToReturn) }
  }
}

extension BillingV1.InvoiceLine: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("priceItemId", "price_item_id"), ("name", "name"), ("unit", "unit"), ("tariff", "tariff"), ("quantity", "quantity"), ("gross", "gross"), ("discount", "discount"), ("discountBasisPoints", "discount_basis_points"), ("net", "net"), ("vatBasisPoints", "vat_basis_points"), ("paymentSubject", "payment_subject"), ("refunded", "refunded")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.priceItemId)
    case 2: try reader.field(StringCodec.self, into: &self.name)
    case 3: try reader.field(StringCodec.self, into: &self.unit)
    case 4: try reader.field(MessageCodec<MoneyV1.Tariff>.self, into: &self.tariff)
    case 5: try reader.field(MessageCodec<MoneyV1.Quantity>.self, into: &self.quantity)
    case 6: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.gross)
    case 7: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.discount)
    case 8: try reader.field(Int32Codec.self, into: &self.discountBasisPoints)
    case 9: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.net)
    case 10: try reader.field(Int32Codec.self, into: &self.vatBasisPoints)
    case 11: try reader.field(EnumCodec<BillingV1.PaymentSubject>.self, into: &self.paymentSubject)
    case 12: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.refunded)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.priceItemId.isEmpty { try writer.field(fields[1], StringCodec.self, self.priceItemId) }
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[2], StringCodec.self, self.name) }
    if writer.writesDefaults || !self.unit.isEmpty { try writer.field(fields[3], StringCodec.self, self.unit) }
    if let value = self.tariff { try writer.field(fields[4], MessageCodec<MoneyV1.Tariff>.self, value) }
    if let value = self.quantity { try writer.field(fields[5], MessageCodec<MoneyV1.Quantity>.self, value) }
    if let value = self.gross { try writer.field(fields[6], MessageCodec<MoneyV1.Money>.self, value) }
    if let value = self.discount { try writer.field(fields[7], MessageCodec<MoneyV1.Money>.self, value) }
    if let value = self.discountBasisPoints { try writer.field(fields[8], Int32Codec.self, value) }
    if let value = self.net { try writer.field(fields[9], MessageCodec<MoneyV1.Money>.self, value) }
    if let value = self.vatBasisPoints { try writer.field(fields[10], Int32Codec.self, value) }
    if writer.writesDefaults || self.paymentSubject.rawValue != 0 { try writer.field(fields[11], EnumCodec<BillingV1.PaymentSubject>.self, self.paymentSubject) }
    if let value = self.refunded { try writer.field(fields[12], MessageCodec<MoneyV1.Money>.self, value) }
  }
}

extension BillingV1.Discount: JSONObjectMessage {
  public static let jsonFields = JSONFields([("basisPoints", "basis_points"), ("amount", "amount")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: if let value = try reader.member(Int32Codec.self, isSet: self.kind != nil) { self.kind = .basisPoints(value) }
    case 1: if let value = try reader.member(MessageCodec<MoneyV1.Money>.self, isSet: self.kind != nil) { self.kind = .amount(value) }
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    switch self.kind {
    case .basisPoints(let value): try writer.field(fields[0], Int32Codec.self, value)
    case .amount(let value): try writer.field(fields[1], MessageCodec<MoneyV1.Money>.self, value)
    case nil: break
    }
  }
}

extension BillingV1.GetInvoiceRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoiceId", "invoice_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.invoiceId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.invoiceId) }
  }
}

extension BillingV1.GetInvoiceResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoice", "invoice")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.Invoice>.self, into: &self.invoice)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.invoice { try writer.field(fields[0], MessageCodec<BillingV1.Invoice>.self, value) }
  }
}

extension BillingV1.ListInvoicesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
  }
}

extension BillingV1.ListInvoicesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoices", "invoices"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<BillingV1.Invoice>.self, into: &self.invoices)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<BillingV1.Invoice>.self, self.invoices)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension BillingV1.CreateInvoiceRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
  }
}

extension BillingV1.CreateInvoiceResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoice", "invoice")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.Invoice>.self, into: &self.invoice)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.invoice { try writer.field(fields[0], MessageCodec<BillingV1.Invoice>.self, value) }
  }
}

extension BillingV1.AddInvoiceLineRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoiceId", "invoice_id"), ("etag", "etag"), ("priceItemId", "price_item_id"), ("quantity", "quantity"), ("tariff", "tariff"), ("discount", "discount")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    case 2: try reader.field(StringCodec.self, into: &self.priceItemId)
    case 3: try reader.field(MessageCodec<MoneyV1.Quantity>.self, into: &self.quantity)
    case 4: try reader.field(MessageCodec<MoneyV1.Tariff>.self, into: &self.tariff)
    case 5: try reader.field(MessageCodec<BillingV1.Discount>.self, into: &self.discount)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.invoiceId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
    if writer.writesDefaults || !self.priceItemId.isEmpty { try writer.field(fields[2], StringCodec.self, self.priceItemId) }
    if let value = self.quantity { try writer.field(fields[3], MessageCodec<MoneyV1.Quantity>.self, value) }
    if let value = self.tariff { try writer.field(fields[4], MessageCodec<MoneyV1.Tariff>.self, value) }
    if let value = self.discount { try writer.field(fields[5], MessageCodec<BillingV1.Discount>.self, value) }
  }
}

extension BillingV1.AddInvoiceLineResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoice", "invoice")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.Invoice>.self, into: &self.invoice)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.invoice { try writer.field(fields[0], MessageCodec<BillingV1.Invoice>.self, value) }
  }
}

extension BillingV1.UpdateInvoiceLineRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoiceId", "invoice_id"), ("etag", "etag"), ("lineId", "line_id"), ("quantity", "quantity"), ("tariff", "tariff"), ("discount", "discount")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    case 2: try reader.field(StringCodec.self, into: &self.lineId)
    case 3: try reader.field(MessageCodec<MoneyV1.Quantity>.self, into: &self.quantity)
    case 4: try reader.field(MessageCodec<MoneyV1.Tariff>.self, into: &self.tariff)
    case 5: try reader.field(MessageCodec<BillingV1.Discount>.self, into: &self.discount)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.invoiceId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
    if writer.writesDefaults || !self.lineId.isEmpty { try writer.field(fields[2], StringCodec.self, self.lineId) }
    if let value = self.quantity { try writer.field(fields[3], MessageCodec<MoneyV1.Quantity>.self, value) }
    if let value = self.tariff { try writer.field(fields[4], MessageCodec<MoneyV1.Tariff>.self, value) }
    if let value = self.discount { try writer.field(fields[5], MessageCodec<BillingV1.Discount>.self, value) }
  }
}

extension BillingV1.UpdateInvoiceLineResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoice", "invoice")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.Invoice>.self, into: &self.invoice)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.invoice { try writer.field(fields[0], MessageCodec<BillingV1.Invoice>.self, value) }
  }
}

extension BillingV1.RemoveInvoiceLineRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoiceId", "invoice_id"), ("etag", "etag"), ("lineId", "line_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    case 2: try reader.field(StringCodec.self, into: &self.lineId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.invoiceId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
    if writer.writesDefaults || !self.lineId.isEmpty { try writer.field(fields[2], StringCodec.self, self.lineId) }
  }
}

extension BillingV1.RemoveInvoiceLineResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoice", "invoice")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.Invoice>.self, into: &self.invoice)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.invoice { try writer.field(fields[0], MessageCodec<BillingV1.Invoice>.self, value) }
  }
}

extension BillingV1.ActivateInvoiceRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoiceId", "invoice_id"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.invoiceId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
  }
}

extension BillingV1.ActivateInvoiceResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoice", "invoice")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.Invoice>.self, into: &self.invoice)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.invoice { try writer.field(fields[0], MessageCodec<BillingV1.Invoice>.self, value) }
  }
}

extension BillingV1.CancelInvoiceRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoiceId", "invoice_id"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.invoiceId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
  }
}

extension BillingV1.CancelInvoiceResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoice", "invoice")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.Invoice>.self, into: &self.invoice)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.invoice { try writer.field(fields[0], MessageCodec<BillingV1.Invoice>.self, value) }
  }
}

extension BillingV1.MarkInvoicePaidRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoiceId", "invoice_id"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.invoiceId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
  }
}

extension BillingV1.MarkInvoicePaidResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoice", "invoice")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.Invoice>.self, into: &self.invoice)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.invoice { try writer.field(fields[0], MessageCodec<BillingV1.Invoice>.self, value) }
  }
}

extension BillingV1.MakeInvoiceUnpaidRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoiceId", "invoice_id"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.invoiceId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
  }
}

extension BillingV1.MakeInvoiceUnpaidResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoice", "invoice")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.Invoice>.self, into: &self.invoice)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.invoice { try writer.field(fields[0], MessageCodec<BillingV1.Invoice>.self, value) }
  }
}

extension BillingV1.DeleteInvoiceRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoiceId", "invoice_id"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.invoiceId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
  }
}

extension BillingV1.DeleteInvoiceResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension BillingV1.BatchItem: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoiceId", "invoice_id"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.invoiceId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
  }
}

extension BillingV1.BatchResult: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoiceId", "invoice_id"), ("invoice", "invoice"), ("errorCode", "error_code"), ("errorReason", "error_reason"), ("errorMessage", "error_message")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 1: try reader.field(MessageCodec<BillingV1.Invoice>.self, into: &self.invoice)
    case 2: try reader.field(Int32Codec.self, into: &self.errorCode)
    case 3: try reader.field(StringCodec.self, into: &self.errorReason)
    case 4: try reader.field(StringCodec.self, into: &self.errorMessage)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.invoiceId) }
    if let value = self.invoice { try writer.field(fields[1], MessageCodec<BillingV1.Invoice>.self, value) }
    if writer.writesDefaults || self.errorCode != 0 { try writer.field(fields[2], Int32Codec.self, self.errorCode) }
    if writer.writesDefaults || !self.errorReason.isEmpty { try writer.field(fields[3], StringCodec.self, self.errorReason) }
    if writer.writesDefaults || !self.errorMessage.isEmpty { try writer.field(fields[4], StringCodec.self, self.errorMessage) }
  }
}

extension BillingV1.BatchActivateInvoicesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("items", "items")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<BillingV1.BatchItem>.self, into: &self.items)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<BillingV1.BatchItem>.self, self.items)
  }
}

extension BillingV1.BatchActivateInvoicesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("results", "results")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<BillingV1.BatchResult>.self, into: &self.results)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<BillingV1.BatchResult>.self, self.results)
  }
}

extension BillingV1.BatchCancelInvoicesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("items", "items")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<BillingV1.BatchItem>.self, into: &self.items)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<BillingV1.BatchItem>.self, self.items)
  }
}

extension BillingV1.BatchCancelInvoicesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("results", "results")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<BillingV1.BatchResult>.self, into: &self.results)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<BillingV1.BatchResult>.self, self.results)
  }
}
