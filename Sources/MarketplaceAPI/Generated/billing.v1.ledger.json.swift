// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/ledger.proto; change the schema and run scripts/generate.
import Protobuf

extension BillingV1.LedgerAccount: JSONEnum {
  public static let jsonNames = JSONEnumNames("billing.v1.LedgerAccount", [("LEDGER_ACCOUNT_UNSPECIFIED", 0), ("LEDGER_ACCOUNT_PROVIDER_CLEARING", 1), ("LEDGER_ACCOUNT_LEGAL_ENTITY_PAYABLE", 2), ("LEDGER_ACCOUNT_PARTNER_PAYABLE", 3), ("LEDGER_ACCOUNT_COMMISSION", 4), ("LEDGER_ACCOUNT_CASH_OUTSIDE", 5), ("LEDGER_ACCOUNT_CASH_TO_RETURN", 6), ("LEDGER_ACCOUNT_UNAPPLIED", 7)])
}

extension BillingV1.PostingKind: JSONEnum {
  public static let jsonNames = JSONEnumNames("billing.v1.PostingKind", [("POSTING_KIND_UNSPECIFIED", 0), ("POSTING_KIND_CAPTURED", 1), ("POSTING_KIND_MARKED_PAID", 2), ("POSTING_KIND_MADE_UNPAID", 3), ("POSTING_KIND_REFUNDED", 4), ("POSTING_KIND_UNAPPLIED", 5), ("POSTING_KIND_REVERSED", 6), ("POSTING_KIND_CASH_OWED_BACK", 7)])
}

extension BillingV1.DifferenceKind: JSONEnum {
  public static let jsonNames = JSONEnumNames("billing.v1.DifferenceKind", [("DIFFERENCE_KIND_UNSPECIFIED", 0), ("DIFFERENCE_KIND_MISSING_HERE", 1), ("DIFFERENCE_KIND_MISSING_THERE", 2), ("DIFFERENCE_KIND_AMOUNT", 3), ("DIFFERENCE_KIND_STATE", 4), ("DIFFERENCE_KIND_REFUNDED", 5)])
}

extension BillingV1.Posting: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("transactionId", "transaction_id"), ("kind", "kind"), ("debit", "debit"), ("credit", "credit"), ("amount", "amount"), ("orderId", "order_id"), ("invoiceId", "invoice_id"), ("paymentId", "payment_id"), ("legalEntityId", "legal_entity_id"), ("partnerId", "partner_id"), ("createTime", "create_time")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.transactionId)
    case 2: try reader.field(EnumCodec<BillingV1.PostingKind>.self, into: &self.kind)
    case 3: try reader.field(EnumCodec<BillingV1.LedgerAccount>.self, into: &self.debit)
    case 4: try reader.field(EnumCodec<BillingV1.LedgerAccount>.self, into: &self.credit)
    case 5: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.amount)
    case 6: try reader.field(StringCodec.self, into: &self.orderId)
    case 7: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 8: try reader.field(StringCodec.self, into: &self.paymentId)
    case 9: try reader.field(StringCodec.self, into: &self.legalEntityId)
    case 10: try reader.field(StringCodec.self, into: &self.partnerId)
    case 11: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.createTime)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.transactionId.isEmpty { try writer.field(fields[1], StringCodec.self, self.transactionId) }
    if writer.writesDefaults || self.kind.rawValue != 0 { try writer.field(fields[2], EnumCodec<BillingV1.PostingKind>.self, self.kind) }
    if writer.writesDefaults || self.debit.rawValue != 0 { try writer.field(fields[3], EnumCodec<BillingV1.LedgerAccount>.self, self.debit) }
    if writer.writesDefaults || self.credit.rawValue != 0 { try writer.field(fields[4], EnumCodec<BillingV1.LedgerAccount>.self, self.credit) }
    if let value = self.amount { try writer.field(fields[5], MessageCodec<MoneyV1.Money>.self, value) }
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[6], StringCodec.self, self.orderId) }
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[7], StringCodec.self, self.invoiceId) }
    if writer.writesDefaults || !self.paymentId.isEmpty { try writer.field(fields[8], StringCodec.self, self.paymentId) }
    if writer.writesDefaults || !self.legalEntityId.isEmpty { try writer.field(fields[9], StringCodec.self, self.legalEntityId) }
    if writer.writesDefaults || !self.partnerId.isEmpty { try writer.field(fields[10], StringCodec.self, self.partnerId) }
    if let value = self.createTime { try writer.field(fields[11], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension BillingV1.Balance: JSONObjectMessage {
  public static let jsonFields = JSONFields([("account", "account"), ("debit", "debit"), ("credit", "credit"), ("balance", "balance")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<BillingV1.LedgerAccount>.self, into: &self.account)
    case 1: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.debit)
    case 2: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.credit)
    case 3: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.balance)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.account.rawValue != 0 { try writer.field(fields[0], EnumCodec<BillingV1.LedgerAccount>.self, self.account) }
    if let value = self.debit { try writer.field(fields[1], MessageCodec<MoneyV1.Money>.self, value) }
    if let value = self.credit { try writer.field(fields[2], MessageCodec<MoneyV1.Money>.self, value) }
    if let value = self.balance { try writer.field(fields[3], MessageCodec<MoneyV1.Money>.self, value) }
  }
}

extension BillingV1.ListPostingsRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("partnerId", "partner_id"), ("account", "account"), ("fromTime", "from_time"), ("untilTime", "until_time"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(StringCodec.self, into: &self.partnerId)
    case 2: try reader.field(EnumCodec<BillingV1.LedgerAccount>.self, into: &self.account)
    case 3: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.fromTime)
    case 4: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.untilTime)
    case 5: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 6: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || !self.partnerId.isEmpty { try writer.field(fields[1], StringCodec.self, self.partnerId) }
    if writer.writesDefaults || self.account.rawValue != 0 { try writer.field(fields[2], EnumCodec<BillingV1.LedgerAccount>.self, self.account) }
    if let value = self.fromTime { try writer.field(fields[3], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.untilTime { try writer.field(fields[4], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[5], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[6], StringCodec.self, self.pageToken) }
  }
}

extension BillingV1.ListPostingsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("postings", "postings"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<BillingV1.Posting>.self, into: &self.postings)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<BillingV1.Posting>.self, self.postings)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension BillingV1.GetBalancesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("untilTime", "until_time")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.untilTime)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.untilTime { try writer.field(fields[0], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension BillingV1.GetBalancesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("balances", "balances")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<BillingV1.Balance>.self, into: &self.balances)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<BillingV1.Balance>.self, self.balances)
  }
}

extension BillingV1.GetSettlementRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("partnerId", "partner_id"), ("fromTime", "from_time"), ("untilTime", "until_time"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.partnerId)
    case 1: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.fromTime)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.untilTime)
    case 3: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 4: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.partnerId.isEmpty { try writer.field(fields[0], StringCodec.self, self.partnerId) }
    if let value = self.fromTime { try writer.field(fields[1], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.untilTime { try writer.field(fields[2], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[3], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[4], StringCodec.self, self.pageToken) }
  }
}

extension BillingV1.GetSettlementResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("statement", "statement"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.SettlementStatement>.self, into: &self.statement)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.statement { try writer.field(fields[0], MessageCodec<BillingV1.SettlementStatement>.self, value) }
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension BillingV1.ReconcilePaymentsRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("fromTime", "from_time"), ("untilTime", "until_time")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.fromTime)
    case 1: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.untilTime)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.fromTime { try writer.field(fields[0], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.untilTime { try writer.field(fields[1], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension BillingV1.ReconcilePaymentsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("comparedCount", "compared_count"), ("differences", "differences")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.comparedCount)
    case 1: try reader.repeated(MessageCodec<BillingV1.PaymentDifference>.self, into: &self.differences)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.comparedCount != 0 { try writer.field(fields[0], Int64Codec.self, self.comparedCount) }
    try writer.repeated(fields[1], MessageCodec<BillingV1.PaymentDifference>.self, self.differences)
  }
}

extension BillingV1.PaymentDifference: JSONObjectMessage {
  public static let jsonFields = JSONFields([("kind", "kind"), ("paymentId", "payment_id"), ("here", "here"), ("there", "there")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<BillingV1.DifferenceKind>.self, into: &self.kind)
    case 1: try reader.field(StringCodec.self, into: &self.paymentId)
    case 2: try reader.field(MessageCodec<BillingV1.PaymentStanding>.self, into: &self.here)
    case 3: try reader.field(MessageCodec<BillingV1.PaymentStanding>.self, into: &self.there)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.kind.rawValue != 0 { try writer.field(fields[0], EnumCodec<BillingV1.DifferenceKind>.self, self.kind) }
    if writer.writesDefaults || !self.paymentId.isEmpty { try writer.field(fields[1], StringCodec.self, self.paymentId) }
    if let value = self.here { try writer.field(fields[2], MessageCodec<BillingV1.PaymentStanding>.self, value) }
    if let value = self.there { try writer.field(fields[3], MessageCodec<BillingV1.PaymentStanding>.self, value) }
  }
}

extension BillingV1.PaymentStanding: JSONObjectMessage {
  public static let jsonFields = JSONFields([("state", "state"), ("amount", "amount"), ("refunded", "refunded")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<BillingV1.PaymentState>.self, into: &self.state)
    case 1: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.amount)
    case 2: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.refunded)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[0], EnumCodec<BillingV1.PaymentState>.self, self.state) }
    if let value = self.amount { try writer.field(fields[1], MessageCodec<MoneyV1.Money>.self, value) }
    if let value = self.refunded { try writer.field(fields[2], MessageCodec<MoneyV1.Money>.self, value) }
  }
}
