// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/ledger.proto; change the schema and run scripts/generate.
import Protobuf

extension BillingV1 {
  /// An account of the ledger.
  public enum LedgerAccount: OpenEnum, CaseIterable {
    case unspecified
    /// What the provider holds for the organization.
    case providerClearing
    /// Owed to the organization's own legal entities.
    case legalEntityPayable
    case partnerPayable
    /// What the organization keeps of partners' sales.
    case commission
    /// What was paid outside the system.
    case cashOutside
    /// What was paid outside and has to be handed back (R9).
    case cashToReturn
    /// What came in without an invoice to apply it to (R12).
    case unapplied
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .providerClearing
      case 2: self = .legalEntityPayable
      case 3: self = .partnerPayable
      case 4: self = .commission
      case 5: self = .cashOutside
      case 6: self = .cashToReturn
      case 7: self = .unapplied
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .providerClearing: 1
      case .legalEntityPayable: 2
      case .partnerPayable: 3
      case .commission: 4
      case .cashOutside: 5
      case .cashToReturn: 6
      case .unapplied: 7
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [BillingV1.LedgerAccount] { [.unspecified, .providerClearing, .legalEntityPayable, .partnerPayable, .commission, .cashOutside, .cashToReturn, .unapplied] }
  }

  /// Why money moved.
  public enum PostingKind: OpenEnum, CaseIterable {
    case unspecified
    /// The provider took a payment.
    case captured
    case markedPaid
    case madeUnpaid
    case refunded
    /// A payment came in that no invoice waited for (R12).
    case unapplied
    /// Such a payment went back.
    case reversed
    /// An invoice that was marked paid is voided (R9).
    case cashOwedBack
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .captured
      case 2: self = .markedPaid
      case 3: self = .madeUnpaid
      case 4: self = .refunded
      case 5: self = .unapplied
      case 6: self = .reversed
      case 7: self = .cashOwedBack
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .captured: 1
      case .markedPaid: 2
      case .madeUnpaid: 3
      case .refunded: 4
      case .unapplied: 5
      case .reversed: 6
      case .cashOwedBack: 7
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [BillingV1.PostingKind] { [.unspecified, .captured, .markedPaid, .madeUnpaid, .refunded, .unapplied, .reversed, .cashOwedBack] }
  }

  /// How a payment stands differently here and with the provider.
  public enum DifferenceKind: OpenEnum, CaseIterable {
    case unspecified
    /// The provider has it, and nothing here does.
    case missingHere
    /// It is here, told to the provider, which does not have it.
    case missingThere
    case amount
    case state
    /// Another sum was paid back.
    case refunded
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .missingHere
      case 2: self = .missingThere
      case 3: self = .amount
      case 4: self = .state
      case 5: self = .refunded
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .missingHere: 1
      case .missingThere: 2
      case .amount: 3
      case .state: 4
      case .refunded: 5
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [BillingV1.DifferenceKind] { [.unspecified, .missingHere, .missingThere, .amount, .state, .refunded] }
  }

  /// One movement between two accounts; it is both its sides.
  public struct Posting: Protobuf.Message {
    public static var fullName: String { "billing.v1.Posting" }

    public var id: String = ""
    /// The movement it belongs to: a partner's sale and its commission share one.
    public var transactionId: String = ""
    public var kind: BillingV1.PostingKind = .unspecified
    public var debit: BillingV1.LedgerAccount = .unspecified
    public var credit: BillingV1.LedgerAccount = .unspecified
    /// Above 0.
    public var amount: MoneyV1.Money? = nil
    public var orderId: String = ""
    public var invoiceId: String = ""
    /// Empty for what was paid outside.
    public var paymentId: String = ""
    /// The seller.
    public var legalEntityId: String = ""
    /// The seller's partner; empty for an own sale.
    public var partnerId: String = ""
    public var createTime: GoogleProtobuf.Timestamp? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", transactionId: String = "", kind: BillingV1.PostingKind = .unspecified, debit: BillingV1.LedgerAccount = .unspecified, credit: BillingV1.LedgerAccount = .unspecified, amount: MoneyV1.Money? = nil, orderId: String = "", invoiceId: String = "", paymentId: String = "", legalEntityId: String = "", partnerId: String = "", createTime: GoogleProtobuf.Timestamp? = nil) {
      self.id = id
      self.transactionId = transactionId
      self.kind = kind
      self.debit = debit
      self.credit = credit
      self.amount = amount
      self.orderId = orderId
      self.invoiceId = invoiceId
      self.paymentId = paymentId
      self.legalEntityId = legalEntityId
      self.partnerId = partnerId
      self.createTime = createTime
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.transactionId = try reader.string()
        case 24: self.kind = try reader.enumeration()
        case 32: self.debit = try reader.enumeration()
        case 40: self.credit = try reader.enumeration()
        case 50: try reader.message(into: &self.amount)
        case 58: self.orderId = try reader.string()
        case 66: self.invoiceId = try reader.string()
        case 74: self.paymentId = try reader.string()
        case 82: self.legalEntityId = try reader.string()
        case 90: self.partnerId = try reader.string()
        case 98: try reader.message(into: &self.createTime)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.createTime { writer.field(98, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.partnerId.isEmpty { writer.field(90, StringCodec.self, self.partnerId) }
      if !self.legalEntityId.isEmpty { writer.field(82, StringCodec.self, self.legalEntityId) }
      if !self.paymentId.isEmpty { writer.field(74, StringCodec.self, self.paymentId) }
      if !self.invoiceId.isEmpty { writer.field(66, StringCodec.self, self.invoiceId) }
      if !self.orderId.isEmpty { writer.field(58, StringCodec.self, self.orderId) }
      if let value = self.amount { writer.field(50, MessageCodec<MoneyV1.Money>.self, value) }
      if self.credit.rawValue != 0 { writer.field(40, EnumCodec<BillingV1.LedgerAccount>.self, self.credit) }
      if self.debit.rawValue != 0 { writer.field(32, EnumCodec<BillingV1.LedgerAccount>.self, self.debit) }
      if self.kind.rawValue != 0 { writer.field(24, EnumCodec<BillingV1.PostingKind>.self, self.kind) }
      if !self.transactionId.isEmpty { writer.field(18, StringCodec.self, self.transactionId) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// What stands on an account.
  public struct Balance: Protobuf.Message {
    public static var fullName: String { "billing.v1.Balance" }

    public var account: BillingV1.LedgerAccount = .unspecified
    /// All that was posted to its debit.
    public var debit: MoneyV1.Money? = nil
    /// All that was posted to its credit.
    public var credit: MoneyV1.Money? = nil
    /// `credit` − `debit`.
    public var balance: MoneyV1.Money? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(account: BillingV1.LedgerAccount = .unspecified, debit: MoneyV1.Money? = nil, credit: MoneyV1.Money? = nil, balance: MoneyV1.Money? = nil) {
      self.account = account
      self.debit = debit
      self.credit = credit
      self.balance = balance
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.account = try reader.enumeration()
        case 18: try reader.message(into: &self.debit)
        case 26: try reader.message(into: &self.credit)
        case 34: try reader.message(into: &self.balance)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.balance { writer.field(34, MessageCodec<MoneyV1.Money>.self, value) }
      if let value = self.credit { writer.field(26, MessageCodec<MoneyV1.Money>.self, value) }
      if let value = self.debit { writer.field(18, MessageCodec<MoneyV1.Money>.self, value) }
      if self.account.rawValue != 0 { writer.field(8, EnumCodec<BillingV1.LedgerAccount>.self, self.account) }
    }
  }

  /// Lists postings.
  public struct ListPostingsRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.ListPostingsRequest" }

    /// Those of one order; empty for all.
    public var orderId: String = ""
    /// Those of one partner's sales; empty for all.
    public var partnerId: String = ""
    /// Those that debit or credit this account; unspecified for all.
    public var account: BillingV1.LedgerAccount = .unspecified
    /// From this moment on; absent for from the beginning.
    public var fromTime: GoogleProtobuf.Timestamp? = nil
    /// Up to this moment, which is not of the time; absent for up to now.
    public var untilTime: GoogleProtobuf.Timestamp? = nil
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", partnerId: String = "", account: BillingV1.LedgerAccount = .unspecified, fromTime: GoogleProtobuf.Timestamp? = nil, untilTime: GoogleProtobuf.Timestamp? = nil, pageSize: Int32 = 0, pageToken: String = "") {
      self.orderId = orderId
      self.partnerId = partnerId
      self.account = account
      self.fromTime = fromTime
      self.untilTime = untilTime
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: self.partnerId = try reader.string()
        case 24: self.account = try reader.enumeration()
        case 34: try reader.message(into: &self.fromTime)
        case 42: try reader.message(into: &self.untilTime)
        case 48: self.pageSize = try reader.int32()
        case 58: self.pageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.pageToken.isEmpty { writer.field(58, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(48, Int32Codec.self, self.pageSize) }
      if let value = self.untilTime { writer.field(42, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.fromTime { writer.field(34, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if self.account.rawValue != 0 { writer.field(24, EnumCodec<BillingV1.LedgerAccount>.self, self.account) }
      if !self.partnerId.isEmpty { writer.field(18, StringCodec.self, self.partnerId) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// A page of postings.
  public struct ListPostingsResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.ListPostingsResponse" }

    public var postings: [BillingV1.Posting] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(postings: [BillingV1.Posting] = [], nextPageToken: String = "") {
      self.postings = postings
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<BillingV1.Posting>.self, to: &self.postings)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<BillingV1.Posting>.self, self.postings)
    }
  }

  /// Asks for the balances.
  public struct GetBalancesRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.GetBalancesRequest" }

    /// Of what was posted before this moment; absent for all of it.
    public var untilTime: GoogleProtobuf.Timestamp? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(untilTime: GoogleProtobuf.Timestamp? = nil) {
      self.untilTime = untilTime
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.untilTime)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.untilTime { writer.field(10, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    }
  }

  /// The balances, by account and currency; of accounts that nothing was ever posted to there is none.
  public struct GetBalancesResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.GetBalancesResponse" }

    public var balances: [BillingV1.Balance] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(balances: [BillingV1.Balance] = []) {
      self.balances = balances
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<BillingV1.Balance>.self, to: &self.balances)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<BillingV1.Balance>.self, self.balances)
    }
  }

  /// Asks for a statement.
  public struct GetSettlementRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.GetSettlementRequest" }

    public var partnerId: String = ""
    /// From this moment on.
    public var fromTime: GoogleProtobuf.Timestamp? = nil
    /// Up to this moment, which is not of the period.
    public var untilTime: GoogleProtobuf.Timestamp? = nil
    /// Orders on the page: at most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(partnerId: String = "", fromTime: GoogleProtobuf.Timestamp? = nil, untilTime: GoogleProtobuf.Timestamp? = nil, pageSize: Int32 = 0, pageToken: String = "") {
      self.partnerId = partnerId
      self.fromTime = fromTime
      self.untilTime = untilTime
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.partnerId = try reader.string()
        case 18: try reader.message(into: &self.fromTime)
        case 26: try reader.message(into: &self.untilTime)
        case 32: self.pageSize = try reader.int32()
        case 42: self.pageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.pageToken.isEmpty { writer.field(42, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(32, Int32Codec.self, self.pageSize) }
      if let value = self.untilTime { writer.field(26, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.fromTime { writer.field(18, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.partnerId.isEmpty { writer.field(10, StringCodec.self, self.partnerId) }
    }
  }

  /// The statement.
  public struct GetSettlementResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.GetSettlementResponse" }

    public var statement: BillingV1.SettlementStatement? = nil
    /// Empty on the last page of its orders.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(statement: BillingV1.SettlementStatement? = nil, nextPageToken: String = "") {
      self.statement = statement
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.statement)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      if let value = self.statement { writer.field(10, MessageCodec<BillingV1.SettlementStatement>.self, value) }
    }
  }

  /// Asks for a comparison.
  public struct ReconcilePaymentsRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.ReconcilePaymentsRequest" }

    /// Payments that were begun from this moment on.
    public var fromTime: GoogleProtobuf.Timestamp? = nil
    /// Up to this moment, which is not of the period.
    public var untilTime: GoogleProtobuf.Timestamp? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(fromTime: GoogleProtobuf.Timestamp? = nil, untilTime: GoogleProtobuf.Timestamp? = nil) {
      self.fromTime = fromTime
      self.untilTime = untilTime
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.fromTime)
        case 18: try reader.message(into: &self.untilTime)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.untilTime { writer.field(18, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.fromTime { writer.field(10, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    }
  }

  /// What the comparison came to.
  public struct ReconcilePaymentsResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.ReconcilePaymentsResponse" }

    /// Payments that are here or there.
    public var comparedCount: Int64 = 0
    /// Where the two differ, by the payments' ids.
    public var differences: [BillingV1.PaymentDifference] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(comparedCount: Int64 = 0, differences: [BillingV1.PaymentDifference] = []) {
      self.comparedCount = comparedCount
      self.differences = differences
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.comparedCount = try reader.int64()
        case 18: try reader.append(MessageCodec<BillingV1.PaymentDifference>.self, to: &self.differences)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(18, MessageCodec<BillingV1.PaymentDifference>.self, self.differences)
      if self.comparedCount != 0 { writer.field(8, Int64Codec.self, self.comparedCount) }
    }
  }

  /// A payment that stands differently.
  public struct PaymentDifference: Protobuf.Message {
    public static var fullName: String { "billing.v1.PaymentDifference" }

    public var kind: BillingV1.DifferenceKind = .unspecified
    /// What the provider knows the payment by: its id, unless it is missing here.
    public var paymentId: String = ""
    /// As it is here; absent when it is missing.
    public var here: BillingV1.PaymentStanding? = nil
    /// As the provider has it; absent when it is missing.
    public var there: BillingV1.PaymentStanding? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(kind: BillingV1.DifferenceKind = .unspecified, paymentId: String = "", here: BillingV1.PaymentStanding? = nil, there: BillingV1.PaymentStanding? = nil) {
      self.kind = kind
      self.paymentId = paymentId
      self.here = here
      self.there = there
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.kind = try reader.enumeration()
        case 18: self.paymentId = try reader.string()
        case 26: try reader.message(into: &self.here)
        case 34: try reader.message(into: &self.there)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.there { writer.field(34, MessageCodec<BillingV1.PaymentStanding>.self, value) }
      if let value = self.here { writer.field(26, MessageCodec<BillingV1.PaymentStanding>.self, value) }
      if !self.paymentId.isEmpty { writer.field(18, StringCodec.self, self.paymentId) }
      if self.kind.rawValue != 0 { writer.field(8, EnumCodec<BillingV1.DifferenceKind>.self, self.kind) }
    }
  }

  /// How a payment stands.
  public struct PaymentStanding: Protobuf.Message {
    public static var fullName: String { "billing.v1.PaymentStanding" }

    public var state: BillingV1.PaymentState = .unspecified
    public var amount: MoneyV1.Money? = nil
    /// Of `amount`, what was paid back.
    public var refunded: MoneyV1.Money? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(state: BillingV1.PaymentState = .unspecified, amount: MoneyV1.Money? = nil, refunded: MoneyV1.Money? = nil) {
      self.state = state
      self.amount = amount
      self.refunded = refunded
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.state = try reader.enumeration()
        case 18: try reader.message(into: &self.amount)
        case 26: try reader.message(into: &self.refunded)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.refunded { writer.field(26, MessageCodec<MoneyV1.Money>.self, value) }
      if let value = self.amount { writer.field(18, MessageCodec<MoneyV1.Money>.self, value) }
      if self.state.rawValue != 0 { writer.field(8, EnumCodec<BillingV1.PaymentState>.self, self.state) }
    }
  }
}
