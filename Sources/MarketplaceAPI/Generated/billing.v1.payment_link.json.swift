// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/payment_link.proto; change the schema and run scripts/generate.
import Protobuf

extension BillingV1.PaymentLink: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("invoiceId", "invoice_id"), ("createTime", "create_time")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.createTime)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[1], StringCodec.self, self.invoiceId) }
    if let value = self.createTime { try writer.field(fields[2], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension BillingV1.CreatePaymentLinkRequest: JSONObjectMessage {
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

extension BillingV1.CreatePaymentLinkResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("paymentLink", "payment_link"), ("secret", "secret")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.PaymentLink>.self, into: &self.paymentLink)
    case 1: try reader.field(StringCodec.self, into: &self.secret)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.paymentLink { try writer.field(fields[0], MessageCodec<BillingV1.PaymentLink>.self, value) }
    if writer.writesDefaults || !self.secret.isEmpty { try writer.field(fields[1], StringCodec.self, self.secret) }
  }
}

extension BillingV1.PaymentLinkSmsPreview: JSONObjectMessage {
  public static let jsonFields = JSONFields([("customerId", "customer_id"), ("phone", "phone"), ("customerEtag", "customer_etag"), ("sender", "sender"), ("text", "text"), ("total", "total")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.customerId)
    case 1: try reader.field(StringCodec.self, into: &self.phone)
    case 2: try reader.field(StringCodec.self, into: &self.customerEtag)
    case 3: try reader.field(StringCodec.self, into: &self.sender)
    case 4: try reader.field(StringCodec.self, into: &self.text)
    case 5: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.total)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.customerId.isEmpty { try writer.field(fields[0], StringCodec.self, self.customerId) }
    if writer.writesDefaults || !self.phone.isEmpty { try writer.field(fields[1], StringCodec.self, self.phone) }
    if writer.writesDefaults || !self.customerEtag.isEmpty { try writer.field(fields[2], StringCodec.self, self.customerEtag) }
    if writer.writesDefaults || !self.sender.isEmpty { try writer.field(fields[3], StringCodec.self, self.sender) }
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[4], StringCodec.self, self.text) }
    if let value = self.total { try writer.field(fields[5], MessageCodec<MoneyV1.Money>.self, value) }
  }
}

extension BillingV1.PreviewPaymentLinkSmsRequest: JSONObjectMessage {
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

extension BillingV1.PreviewPaymentLinkSmsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("preview", "preview")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.PaymentLinkSmsPreview>.self, into: &self.preview)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.preview { try writer.field(fields[0], MessageCodec<BillingV1.PaymentLinkSmsPreview>.self, value) }
  }
}

extension BillingV1.SetPaymentLinkPhoneRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoiceId", "invoice_id"), ("phone", "phone"), ("customerEtag", "customer_etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 1: try reader.field(StringCodec.self, into: &self.phone)
    case 2: try reader.field(StringCodec.self, into: &self.customerEtag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.invoiceId) }
    if writer.writesDefaults || !self.phone.isEmpty { try writer.field(fields[1], StringCodec.self, self.phone) }
    if writer.writesDefaults || !self.customerEtag.isEmpty { try writer.field(fields[2], StringCodec.self, self.customerEtag) }
  }
}

extension BillingV1.SetPaymentLinkPhoneResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("preview", "preview")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.PaymentLinkSmsPreview>.self, into: &self.preview)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.preview { try writer.field(fields[0], MessageCodec<BillingV1.PaymentLinkSmsPreview>.self, value) }
  }
}

extension BillingV1.GetLinkedInvoiceRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension BillingV1.GetLinkedInvoiceResponse: JSONObjectMessage {
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

extension BillingV1.StartLinkedPaymentRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("method", "method"), ("email", "email"), ("saveCard", "save_card")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<BillingV1.PaymentMethod>.self, into: &self.method)
    case 1: try reader.field(StringCodec.self, into: &self.email)
    case 2: try reader.field(BoolCodec.self, into: &self.saveCard)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.method.rawValue != 0 { try writer.field(fields[0], EnumCodec<BillingV1.PaymentMethod>.self, self.method) }
    if writer.writesDefaults || !self.email.isEmpty { try writer.field(fields[1], StringCodec.self, self.email) }
    if writer.writesDefaults || self.saveCard { try writer.field(fields[2], BoolCodec.self, self.saveCard) }
  }
}

extension BillingV1.StartLinkedPaymentResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("payment", "payment")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.Payment>.self, into: &self.payment)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payment { try writer.field(fields[0], MessageCodec<BillingV1.Payment>.self, value) }
  }
}

extension BillingV1.GetLinkedPaymentRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("paymentId", "payment_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.paymentId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.paymentId.isEmpty { try writer.field(fields[0], StringCodec.self, self.paymentId) }
  }
}

extension BillingV1.GetLinkedPaymentResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("payment", "payment")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.Payment>.self, into: &self.payment)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payment { try writer.field(fields[0], MessageCodec<BillingV1.Payment>.self, value) }
  }
}
