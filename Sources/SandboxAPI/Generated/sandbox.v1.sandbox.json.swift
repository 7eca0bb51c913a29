// swift-format-ignore-file
// Made by protoc-gen-marketplace from sandbox/v1/sandbox.proto; change the schema and run scripts/generate.
import Protobuf

extension SandboxV1.RecordState: JSONEnum {
  public static let jsonNames = JSONEnumNames("sandbox.v1.RecordState", [("RECORD_STATE_UNSPECIFIED", 0), ("RECORD_STATE_PENDING", 1), ("RECORD_STATE_SUCCEEDED", 2), ("RECORD_STATE_DECLINED", 3), ("RECORD_STATE_CANCELLED", 4)])
}

extension SandboxV1.PaymentBehaviour: JSONEnum {
  public static let jsonNames = JSONEnumNames("sandbox.v1.PaymentBehaviour", [("PAYMENT_BEHAVIOUR_UNSPECIFIED", 0), ("PAYMENT_BEHAVIOUR_HOLD", 1), ("PAYMENT_BEHAVIOUR_CONFIRM", 2), ("PAYMENT_BEHAVIOUR_DECLINE", 3)])
}

extension SandboxV1.RefundBehaviour: JSONEnum {
  public static let jsonNames = JSONEnumNames("sandbox.v1.RefundBehaviour", [("REFUND_BEHAVIOUR_UNSPECIFIED", 0), ("REFUND_BEHAVIOUR_SUCCEED", 1), ("REFUND_BEHAVIOUR_DECLINE", 2)])
}

extension SandboxV1.ProviderPayment: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("key", "key"), ("amountMinorUnits", "amount_minor_units"), ("currencyCode", "currency_code"), ("method", "method"), ("state", "state"), ("confirmationUrl", "confirmation_url"), ("refundedMinorUnits", "refunded_minor_units"), ("createTimeMicroseconds", "create_time_microseconds"), ("settleTimeMicroseconds", "settle_time_microseconds"), ("settleState", "settle_state"), ("account", "account"), ("saveCard", "save_card"), ("card", "card"), ("cardToken", "card_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.key)
    case 2: try reader.field(Int64Codec.self, into: &self.amountMinorUnits)
    case 3: try reader.field(StringCodec.self, into: &self.currencyCode)
    case 4: try reader.field(StringCodec.self, into: &self.method)
    case 5: try reader.field(EnumCodec<SandboxV1.RecordState>.self, into: &self.state)
    case 6: try reader.field(StringCodec.self, into: &self.confirmationUrl)
    case 7: try reader.field(Int64Codec.self, into: &self.refundedMinorUnits)
    case 8: try reader.field(Int64Codec.self, into: &self.createTimeMicroseconds)
    case 9: try reader.field(Int64Codec.self, into: &self.settleTimeMicroseconds)
    case 10: try reader.field(EnumCodec<SandboxV1.RecordState>.self, into: &self.settleState)
    case 11: try reader.field(StringCodec.self, into: &self.account)
    case 12: try reader.field(BoolCodec.self, into: &self.saveCard)
    case 13: try reader.field(MessageCodec<SandboxV1.ProviderCard>.self, into: &self.card)
    case 14: try reader.field(StringCodec.self, into: &self.cardToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.key.isEmpty { try writer.field(fields[1], StringCodec.self, self.key) }
    if writer.writesDefaults || self.amountMinorUnits != 0 { try writer.field(fields[2], Int64Codec.self, self.amountMinorUnits) }
    if writer.writesDefaults || !self.currencyCode.isEmpty { try writer.field(fields[3], StringCodec.self, self.currencyCode) }
    if writer.writesDefaults || !self.method.isEmpty { try writer.field(fields[4], StringCodec.self, self.method) }
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[5], EnumCodec<SandboxV1.RecordState>.self, self.state) }
    if writer.writesDefaults || !self.confirmationUrl.isEmpty { try writer.field(fields[6], StringCodec.self, self.confirmationUrl) }
    if writer.writesDefaults || self.refundedMinorUnits != 0 { try writer.field(fields[7], Int64Codec.self, self.refundedMinorUnits) }
    if writer.writesDefaults || self.createTimeMicroseconds != 0 { try writer.field(fields[8], Int64Codec.self, self.createTimeMicroseconds) }
    if writer.writesDefaults || self.settleTimeMicroseconds != 0 { try writer.field(fields[9], Int64Codec.self, self.settleTimeMicroseconds) }
    if writer.writesDefaults || self.settleState.rawValue != 0 { try writer.field(fields[10], EnumCodec<SandboxV1.RecordState>.self, self.settleState) }
    if writer.writesDefaults || !self.account.isEmpty { try writer.field(fields[11], StringCodec.self, self.account) }
    if writer.writesDefaults || self.saveCard { try writer.field(fields[12], BoolCodec.self, self.saveCard) }
    if let value = self.card { try writer.field(fields[13], MessageCodec<SandboxV1.ProviderCard>.self, value) }
    if writer.writesDefaults || !self.cardToken.isEmpty { try writer.field(fields[14], StringCodec.self, self.cardToken) }
  }
}

extension SandboxV1.ProviderCard: JSONObjectMessage {
  public static let jsonFields = JSONFields([("token", "token"), ("network", "network"), ("lastFour", "last_four"), ("expiryYear", "expiry_year"), ("expiryMonth", "expiry_month")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.token)
    case 1: try reader.field(StringCodec.self, into: &self.network)
    case 2: try reader.field(StringCodec.self, into: &self.lastFour)
    case 3: try reader.field(Int32Codec.self, into: &self.expiryYear)
    case 4: try reader.field(Int32Codec.self, into: &self.expiryMonth)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.token.isEmpty { try writer.field(fields[0], StringCodec.self, self.token) }
    if writer.writesDefaults || !self.network.isEmpty { try writer.field(fields[1], StringCodec.self, self.network) }
    if writer.writesDefaults || !self.lastFour.isEmpty { try writer.field(fields[2], StringCodec.self, self.lastFour) }
    if writer.writesDefaults || self.expiryYear != 0 { try writer.field(fields[3], Int32Codec.self, self.expiryYear) }
    if writer.writesDefaults || self.expiryMonth != 0 { try writer.field(fields[4], Int32Codec.self, self.expiryMonth) }
  }
}

extension SandboxV1.ProviderRefund: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("key", "key"), ("paymentKey", "payment_key"), ("amountMinorUnits", "amount_minor_units"), ("state", "state"), ("settleTimeMicroseconds", "settle_time_microseconds"), ("settleState", "settle_state")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.key)
    case 2: try reader.field(StringCodec.self, into: &self.paymentKey)
    case 3: try reader.field(Int64Codec.self, into: &self.amountMinorUnits)
    case 4: try reader.field(EnumCodec<SandboxV1.RecordState>.self, into: &self.state)
    case 5: try reader.field(Int64Codec.self, into: &self.settleTimeMicroseconds)
    case 6: try reader.field(EnumCodec<SandboxV1.RecordState>.self, into: &self.settleState)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.key.isEmpty { try writer.field(fields[1], StringCodec.self, self.key) }
    if writer.writesDefaults || !self.paymentKey.isEmpty { try writer.field(fields[2], StringCodec.self, self.paymentKey) }
    if writer.writesDefaults || self.amountMinorUnits != 0 { try writer.field(fields[3], Int64Codec.self, self.amountMinorUnits) }
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[4], EnumCodec<SandboxV1.RecordState>.self, self.state) }
    if writer.writesDefaults || self.settleTimeMicroseconds != 0 { try writer.field(fields[5], Int64Codec.self, self.settleTimeMicroseconds) }
    if writer.writesDefaults || self.settleState.rawValue != 0 { try writer.field(fields[6], EnumCodec<SandboxV1.RecordState>.self, self.settleState) }
  }
}

extension SandboxV1.Sms: JSONObjectMessage {
  public static let jsonFields = JSONFields([("key", "key"), ("phone", "phone"), ("sender", "sender"), ("text", "text"), ("sendTimeMicroseconds", "send_time_microseconds")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.key)
    case 1: try reader.field(StringCodec.self, into: &self.phone)
    case 2: try reader.field(StringCodec.self, into: &self.sender)
    case 3: try reader.field(StringCodec.self, into: &self.text)
    case 4: try reader.field(Int64Codec.self, into: &self.sendTimeMicroseconds)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.key.isEmpty { try writer.field(fields[0], StringCodec.self, self.key) }
    if writer.writesDefaults || !self.phone.isEmpty { try writer.field(fields[1], StringCodec.self, self.phone) }
    if writer.writesDefaults || !self.sender.isEmpty { try writer.field(fields[2], StringCodec.self, self.sender) }
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[3], StringCodec.self, self.text) }
    if writer.writesDefaults || self.sendTimeMicroseconds != 0 { try writer.field(fields[4], Int64Codec.self, self.sendTimeMicroseconds) }
  }
}

extension SandboxV1.Behaviour: JSONObjectMessage {
  public static let jsonFields = JSONFields([("payment", "payment"), ("delayMilliseconds", "delay_milliseconds"), ("refund", "refund"), ("answersWithheld", "answers_withheld"), ("savedCardsExpired", "saved_cards_expired")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<SandboxV1.PaymentBehaviour>.self, into: &self.payment)
    case 1: try reader.field(Int64Codec.self, into: &self.delayMilliseconds)
    case 2: try reader.field(EnumCodec<SandboxV1.RefundBehaviour>.self, into: &self.refund)
    case 3: try reader.field(BoolCodec.self, into: &self.answersWithheld)
    case 4: try reader.field(BoolCodec.self, into: &self.savedCardsExpired)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.payment.rawValue != 0 { try writer.field(fields[0], EnumCodec<SandboxV1.PaymentBehaviour>.self, self.payment) }
    if writer.writesDefaults || self.delayMilliseconds != 0 { try writer.field(fields[1], Int64Codec.self, self.delayMilliseconds) }
    if writer.writesDefaults || self.refund.rawValue != 0 { try writer.field(fields[2], EnumCodec<SandboxV1.RefundBehaviour>.self, self.refund) }
    if writer.writesDefaults || self.answersWithheld { try writer.field(fields[3], BoolCodec.self, self.answersWithheld) }
    if writer.writesDefaults || self.savedCardsExpired { try writer.field(fields[4], BoolCodec.self, self.savedCardsExpired) }
  }
}

extension SandboxV1.JournalRecord: JSONObjectMessage {
  public static let jsonFields = JSONFields([("timeMicroseconds", "time_microseconds"), ("payment", "payment"), ("refund", "refund"), ("behaviour", "behaviour"), ("sms", "sms"), ("forgottenCard", "forgotten_card")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.timeMicroseconds)
    case 1: if let value = try reader.member(MessageCodec<SandboxV1.ProviderPayment>.self, isSet: self.change != nil) { self.change = .payment(value) }
    case 2: if let value = try reader.member(MessageCodec<SandboxV1.ProviderRefund>.self, isSet: self.change != nil) { self.change = .refund(value) }
    case 3: if let value = try reader.member(MessageCodec<SandboxV1.Behaviour>.self, isSet: self.change != nil) { self.change = .behaviour(value) }
    case 4: if let value = try reader.member(MessageCodec<SandboxV1.Sms>.self, isSet: self.change != nil) { self.change = .sms(value) }
    case 5: if let value = try reader.member(StringCodec.self, isSet: self.change != nil) { self.change = .forgottenCard(value) }
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.timeMicroseconds != 0 { try writer.field(fields[0], Int64Codec.self, self.timeMicroseconds) }
    switch self.change {
    case .payment(let value): try writer.field(fields[1], MessageCodec<SandboxV1.ProviderPayment>.self, value)
    case .refund(let value): try writer.field(fields[2], MessageCodec<SandboxV1.ProviderRefund>.self, value)
    case .behaviour(let value): try writer.field(fields[3], MessageCodec<SandboxV1.Behaviour>.self, value)
    case .sms(let value): try writer.field(fields[4], MessageCodec<SandboxV1.Sms>.self, value)
    case .forgottenCard(let value): try writer.field(fields[5], StringCodec.self, value)
    case nil: break
    }
  }
}

extension SandboxV1.CreatePaymentRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("key", "key"), ("amountMinorUnits", "amount_minor_units"), ("currencyCode", "currency_code"), ("method", "method"), ("description", "description"), ("account", "account"), ("saveCard", "save_card"), ("cardToken", "card_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.key)
    case 1: try reader.field(Int64Codec.self, into: &self.amountMinorUnits)
    case 2: try reader.field(StringCodec.self, into: &self.currencyCode)
    case 3: try reader.field(StringCodec.self, into: &self.method)
    case 4: try reader.field(StringCodec.self, into: &self.description)
    case 5: try reader.field(StringCodec.self, into: &self.account)
    case 6: try reader.field(BoolCodec.self, into: &self.saveCard)
    case 7: try reader.field(StringCodec.self, into: &self.cardToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.key.isEmpty { try writer.field(fields[0], StringCodec.self, self.key) }
    if writer.writesDefaults || self.amountMinorUnits != 0 { try writer.field(fields[1], Int64Codec.self, self.amountMinorUnits) }
    if writer.writesDefaults || !self.currencyCode.isEmpty { try writer.field(fields[2], StringCodec.self, self.currencyCode) }
    if writer.writesDefaults || !self.method.isEmpty { try writer.field(fields[3], StringCodec.self, self.method) }
    if writer.writesDefaults || !self.description.isEmpty { try writer.field(fields[4], StringCodec.self, self.description) }
    if writer.writesDefaults || !self.account.isEmpty { try writer.field(fields[5], StringCodec.self, self.account) }
    if writer.writesDefaults || self.saveCard { try writer.field(fields[6], BoolCodec.self, self.saveCard) }
    if writer.writesDefaults || !self.cardToken.isEmpty { try writer.field(fields[7], StringCodec.self, self.cardToken) }
  }
}

extension SandboxV1.CreatePaymentResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("payment", "payment")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<SandboxV1.ProviderPayment>.self, into: &self.payment)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payment { try writer.field(fields[0], MessageCodec<SandboxV1.ProviderPayment>.self, value) }
  }
}

extension SandboxV1.GetPaymentRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("key", "key")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.key)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.key.isEmpty { try writer.field(fields[0], StringCodec.self, self.key) }
  }
}

extension SandboxV1.GetPaymentResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("payment", "payment")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<SandboxV1.ProviderPayment>.self, into: &self.payment)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payment { try writer.field(fields[0], MessageCodec<SandboxV1.ProviderPayment>.self, value) }
  }
}

extension SandboxV1.CancelPaymentRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("key", "key")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.key)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.key.isEmpty { try writer.field(fields[0], StringCodec.self, self.key) }
  }
}

extension SandboxV1.CancelPaymentResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("payment", "payment")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<SandboxV1.ProviderPayment>.self, into: &self.payment)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payment { try writer.field(fields[0], MessageCodec<SandboxV1.ProviderPayment>.self, value) }
  }
}

extension SandboxV1.CreateRefundRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("key", "key"), ("paymentKey", "payment_key"), ("amountMinorUnits", "amount_minor_units")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.key)
    case 1: try reader.field(StringCodec.self, into: &self.paymentKey)
    case 2: try reader.field(Int64Codec.self, into: &self.amountMinorUnits)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.key.isEmpty { try writer.field(fields[0], StringCodec.self, self.key) }
    if writer.writesDefaults || !self.paymentKey.isEmpty { try writer.field(fields[1], StringCodec.self, self.paymentKey) }
    if writer.writesDefaults || self.amountMinorUnits != 0 { try writer.field(fields[2], Int64Codec.self, self.amountMinorUnits) }
  }
}

extension SandboxV1.CreateRefundResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("refund", "refund")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<SandboxV1.ProviderRefund>.self, into: &self.refund)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.refund { try writer.field(fields[0], MessageCodec<SandboxV1.ProviderRefund>.self, value) }
  }
}

extension SandboxV1.GetRefundRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("key", "key")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.key)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.key.isEmpty { try writer.field(fields[0], StringCodec.self, self.key) }
  }
}

extension SandboxV1.GetRefundResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("refund", "refund")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<SandboxV1.ProviderRefund>.self, into: &self.refund)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.refund { try writer.field(fields[0], MessageCodec<SandboxV1.ProviderRefund>.self, value) }
  }
}

extension SandboxV1.ForgetCardRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("account", "account"), ("token", "token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.account)
    case 1: try reader.field(StringCodec.self, into: &self.token)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.account.isEmpty { try writer.field(fields[0], StringCodec.self, self.account) }
    if writer.writesDefaults || !self.token.isEmpty { try writer.field(fields[1], StringCodec.self, self.token) }
  }
}

extension SandboxV1.ForgetCardResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension SandboxV1.ListRegistryRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("account", "account"), ("fromTimeMicroseconds", "from_time_microseconds"), ("untilTimeMicroseconds", "until_time_microseconds"), ("afterKey", "after_key")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.account)
    case 1: try reader.field(Int64Codec.self, into: &self.fromTimeMicroseconds)
    case 2: try reader.field(Int64Codec.self, into: &self.untilTimeMicroseconds)
    case 3: try reader.field(StringCodec.self, into: &self.afterKey)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.account.isEmpty { try writer.field(fields[0], StringCodec.self, self.account) }
    if writer.writesDefaults || self.fromTimeMicroseconds != 0 { try writer.field(fields[1], Int64Codec.self, self.fromTimeMicroseconds) }
    if writer.writesDefaults || self.untilTimeMicroseconds != 0 { try writer.field(fields[2], Int64Codec.self, self.untilTimeMicroseconds) }
    if writer.writesDefaults || !self.afterKey.isEmpty { try writer.field(fields[3], StringCodec.self, self.afterKey) }
  }
}

extension SandboxV1.ListRegistryResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("payments", "payments"), ("hasMore", "has_more")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<SandboxV1.ProviderPayment>.self, into: &self.payments)
    case 1: try reader.field(BoolCodec.self, into: &self.hasMore)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<SandboxV1.ProviderPayment>.self, self.payments)
    if writer.writesDefaults || self.hasMore { try writer.field(fields[1], BoolCodec.self, self.hasMore) }
  }
}

extension SandboxV1.ConfirmPaymentRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("key", "key")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.key)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.key.isEmpty { try writer.field(fields[0], StringCodec.self, self.key) }
  }
}

extension SandboxV1.ConfirmPaymentResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("payment", "payment")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<SandboxV1.ProviderPayment>.self, into: &self.payment)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payment { try writer.field(fields[0], MessageCodec<SandboxV1.ProviderPayment>.self, value) }
  }
}

extension SandboxV1.DeclinePaymentRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("key", "key")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.key)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.key.isEmpty { try writer.field(fields[0], StringCodec.self, self.key) }
  }
}

extension SandboxV1.DeclinePaymentResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("payment", "payment")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<SandboxV1.ProviderPayment>.self, into: &self.payment)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payment { try writer.field(fields[0], MessageCodec<SandboxV1.ProviderPayment>.self, value) }
  }
}

extension SandboxV1.SetBehaviourRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("behaviour", "behaviour")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<SandboxV1.Behaviour>.self, into: &self.behaviour)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.behaviour { try writer.field(fields[0], MessageCodec<SandboxV1.Behaviour>.self, value) }
  }
}

extension SandboxV1.SetBehaviourResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension SandboxV1.ListRecordsRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension SandboxV1.ListRecordsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("payments", "payments"), ("refunds", "refunds"), ("behaviour", "behaviour")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<SandboxV1.ProviderPayment>.self, into: &self.payments)
    case 1: try reader.repeated(MessageCodec<SandboxV1.ProviderRefund>.self, into: &self.refunds)
    case 2: try reader.field(MessageCodec<SandboxV1.Behaviour>.self, into: &self.behaviour)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<SandboxV1.ProviderPayment>.self, self.payments)
    try writer.repeated(fields[1], MessageCodec<SandboxV1.ProviderRefund>.self, self.refunds)
    if let value = self.behaviour { try writer.field(fields[2], MessageCodec<SandboxV1.Behaviour>.self, value) }
  }
}

extension SandboxV1.SendMessageRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("message", "message")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<SandboxV1.Sms>.self, into: &self.message)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.message { try writer.field(fields[0], MessageCodec<SandboxV1.Sms>.self, value) }
  }
}

extension SandboxV1.SendMessageResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension SandboxV1.ListMessagesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("phone", "phone")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.phone)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.phone.isEmpty { try writer.field(fields[0], StringCodec.self, self.phone) }
  }
}

extension SandboxV1.ListMessagesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("messages", "messages")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<SandboxV1.Sms>.self, into: &self.messages)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<SandboxV1.Sms>.self, self.messages)
  }
}
