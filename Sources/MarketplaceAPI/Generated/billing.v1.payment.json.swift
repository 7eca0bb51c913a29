// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/payment.proto; change the schema and run scripts/generate.
import Protobuf

extension BillingV1.PaymentState: JSONEnum {
  public static let jsonNames = JSONEnumNames("billing.v1.PaymentState", [("PAYMENT_STATE_UNSPECIFIED", 0), ("PAYMENT_STATE_CREATED", 1), ("PAYMENT_STATE_PENDING", 2), ("PAYMENT_STATE_SUCCEEDED", 3), ("PAYMENT_STATE_DECLINED", 4), ("PAYMENT_STATE_CANCELLED", 5), ("PAYMENT_STATE_EXPIRED", 6), ("PAYMENT_STATE_UNKNOWN", 7)])
}

extension BillingV1.PaymentMethod: JSONEnum {
  public static let jsonNames = JSONEnumNames("billing.v1.PaymentMethod", [("PAYMENT_METHOD_UNSPECIFIED", 0), ("PAYMENT_METHOD_SBP", 1), ("PAYMENT_METHOD_NEW_CARD", 2), ("PAYMENT_METHOD_SAVED_CARD", 3)])
}

extension BillingV1.CardNetwork: JSONEnum {
  public static let jsonNames = JSONEnumNames("billing.v1.CardNetwork", [("CARD_NETWORK_UNSPECIFIED", 0), ("CARD_NETWORK_MIR", 1), ("CARD_NETWORK_VISA", 2), ("CARD_NETWORK_MASTERCARD", 3), ("CARD_NETWORK_UNIONPAY", 4)])
}

extension BillingV1.SavedCard: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("network", "network"), ("lastFour", "last_four"), ("expiryYear", "expiry_year"), ("expiryMonth", "expiry_month"), ("createTime", "create_time")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(EnumCodec<BillingV1.CardNetwork>.self, into: &self.network)
    case 2: try reader.field(StringCodec.self, into: &self.lastFour)
    case 3: try reader.field(Int32Codec.self, into: &self.expiryYear)
    case 4: try reader.field(Int32Codec.self, into: &self.expiryMonth)
    case 5: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.createTime)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || self.network.rawValue != 0 { try writer.field(fields[1], EnumCodec<BillingV1.CardNetwork>.self, self.network) }
    if writer.writesDefaults || !self.lastFour.isEmpty { try writer.field(fields[2], StringCodec.self, self.lastFour) }
    if writer.writesDefaults || self.expiryYear != 0 { try writer.field(fields[3], Int32Codec.self, self.expiryYear) }
    if writer.writesDefaults || self.expiryMonth != 0 { try writer.field(fields[4], Int32Codec.self, self.expiryMonth) }
    if let value = self.createTime { try writer.field(fields[5], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension BillingV1.Payment: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("invoiceId", "invoice_id"), ("orderId", "order_id"), ("state", "state"), ("method", "method"), ("amount", "amount"), ("refunded", "refunded"), ("confirmationUrl", "confirmation_url"), ("createTime", "create_time"), ("updateTime", "update_time"), ("unapplied", "unapplied")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 2: try reader.field(StringCodec.self, into: &self.orderId)
    case 3: try reader.field(EnumCodec<BillingV1.PaymentState>.self, into: &self.state)
    case 4: try reader.field(EnumCodec<BillingV1.PaymentMethod>.self, into: &self.method)
    case 5: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.amount)
    case 6: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.refunded)
    case 7: try reader.field(StringCodec.self, into: &self.confirmationUrl)
    case 8: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.createTime)
    case 9: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.updateTime)
    case 10: try reader.field(BoolCodec.self, into: &self.unapplied)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[1], StringCodec.self, self.invoiceId) }
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[2], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[3], EnumCodec<BillingV1.PaymentState>.self, self.state) }
    if writer.writesDefaults || self.method.rawValue != 0 { try writer.field(fields[4], EnumCodec<BillingV1.PaymentMethod>.self, self.method) }
    if let value = self.amount { try writer.field(fields[5], MessageCodec<MoneyV1.Money>.self, value) }
    if let value = self.refunded { try writer.field(fields[6], MessageCodec<MoneyV1.Money>.self, value) }
    if writer.writesDefaults || !self.confirmationUrl.isEmpty { try writer.field(fields[7], StringCodec.self, self.confirmationUrl) }
    if let value = self.createTime { try writer.field(fields[8], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.updateTime { try writer.field(fields[9], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || self.unapplied { try writer.field(fields[10], BoolCodec.self, self.unapplied) }
  }
}

extension BillingV1.StartPaymentRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoiceId", "invoice_id"), ("method", "method"), ("email", "email"), ("savedCardId", "saved_card_id"), ("saveCard", "save_card")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 1: try reader.field(EnumCodec<BillingV1.PaymentMethod>.self, into: &self.method)
    case 2: try reader.field(StringCodec.self, into: &self.email)
    case 3: try reader.field(StringCodec.self, into: &self.savedCardId)
    case 4: try reader.field(BoolCodec.self, into: &self.saveCard)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.invoiceId) }
    if writer.writesDefaults || self.method.rawValue != 0 { try writer.field(fields[1], EnumCodec<BillingV1.PaymentMethod>.self, self.method) }
    if writer.writesDefaults || !self.email.isEmpty { try writer.field(fields[2], StringCodec.self, self.email) }
    if writer.writesDefaults || !self.savedCardId.isEmpty { try writer.field(fields[3], StringCodec.self, self.savedCardId) }
    if writer.writesDefaults || self.saveCard { try writer.field(fields[4], BoolCodec.self, self.saveCard) }
  }
}

extension BillingV1.StartPaymentResponse: JSONObjectMessage {
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

extension BillingV1.GetPaymentRequest: JSONObjectMessage {
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

extension BillingV1.GetPaymentResponse: JSONObjectMessage {
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

extension BillingV1.ListPaymentsRequest: JSONObjectMessage {
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

extension BillingV1.ListPaymentsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("payments", "payments"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<BillingV1.Payment>.self, into: &self.payments)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<BillingV1.Payment>.self, self.payments)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension BillingV1.ListSavedCardsRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 1: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[0], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.pageToken) }
  }
}

extension BillingV1.ListSavedCardsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("savedCards", "saved_cards"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<BillingV1.SavedCard>.self, into: &self.savedCards)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<BillingV1.SavedCard>.self, self.savedCards)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension BillingV1.DeleteSavedCardRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("savedCardId", "saved_card_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.savedCardId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.savedCardId.isEmpty { try writer.field(fields[0], StringCodec.self, self.savedCardId) }
  }
}

extension BillingV1.DeleteSavedCardResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
