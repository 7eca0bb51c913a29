// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/payment.proto; change the schema and run scripts/generate.
import Protobuf

extension BillingV1 {
  /// Where a payment stands.
  public enum PaymentState: OpenEnum, CaseIterable {
    case unspecified
    /// Recorded; the provider has not been told.
    case created
    /// The customer is at the provider's page.
    case pending
    case succeeded
    case declined
    case cancelled
    /// The customer did not pay in time.
    case expired
    /// The provider did not answer; it is asked again.
    case unknown
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .created
      case 2: self = .pending
      case 3: self = .succeeded
      case 4: self = .declined
      case 5: self = .cancelled
      case 6: self = .expired
      case 7: self = .unknown
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .created: 1
      case .pending: 2
      case .succeeded: 3
      case .declined: 4
      case .cancelled: 5
      case .expired: 6
      case .unknown: 7
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [BillingV1.PaymentState] { [.unspecified, .created, .pending, .succeeded, .declined, .cancelled, .expired, .unknown] }
  }

  /// How the customer pays.
  public enum PaymentMethod: OpenEnum, CaseIterable {
    case unspecified
    /// СБП.
    case sbp
    /// A card entered at the provider's page.
    case newCard
    /// A card that an earlier payment saved, which is not entered again.
    case savedCard
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .sbp
      case 2: self = .newCard
      case 3: self = .savedCard
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .sbp: 1
      case .newCard: 2
      case .savedCard: 3
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [BillingV1.PaymentMethod] { [.unspecified, .sbp, .newCard, .savedCard] }
  }

  /// Who runs a card's payments.
  public enum CardNetwork: OpenEnum, CaseIterable {
    /// One without a name here.
    case unspecified
    case mir
    case visa
    case mastercard
    case unionpay
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .mir
      case 2: self = .visa
      case 3: self = .mastercard
      case 4: self = .unionpay
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .mir: 1
      case .visa: 2
      case .mastercard: 3
      case .unionpay: 4
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [BillingV1.CardNetwork] { [.unspecified, .mir, .visa, .mastercard, .unionpay] }
  }

  /// A card that the provider keeps for its customer. Its number is known to the provider alone.
  public struct SavedCard: Protobuf.Message {
    public static var fullName: String { "billing.v1.SavedCard" }

    public var id: String = ""
    public var network: BillingV1.CardNetwork = .unspecified
    /// The last digits of its number.
    public var lastFour: String = ""
    /// It is good until the end of this month.
    public var expiryYear: Int32 = 0
    /// 1 to 12.
    public var expiryMonth: Int32 = 0
    public var createTime: GoogleProtobuf.Timestamp? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", network: BillingV1.CardNetwork = .unspecified, lastFour: String = "", expiryYear: Int32 = 0, expiryMonth: Int32 = 0, createTime: GoogleProtobuf.Timestamp? = nil) {
      self.id = id
      self.network = network
      self.lastFour = lastFour
      self.expiryYear = expiryYear
      self.expiryMonth = expiryMonth
      self.createTime = createTime
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 16: self.network = try reader.enumeration()
        case 26: self.lastFour = try reader.string()
        case 32: self.expiryYear = try reader.int32()
        case 40: self.expiryMonth = try reader.int32()
        case 50: try reader.message(into: &self.createTime)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.createTime { writer.field(50, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if self.expiryMonth != 0 { writer.field(40, Int32Codec.self, self.expiryMonth) }
      if self.expiryYear != 0 { writer.field(32, Int32Codec.self, self.expiryYear) }
      if !self.lastFour.isEmpty { writer.field(26, StringCodec.self, self.lastFour) }
      if self.network.rawValue != 0 { writer.field(16, EnumCodec<BillingV1.CardNetwork>.self, self.network) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A payment of an invoice.
  public struct Payment: Protobuf.Message {
    public static var fullName: String { "billing.v1.Payment" }

    public var id: String = ""
    public var invoiceId: String = ""
    public var orderId: String = ""
    public var state: BillingV1.PaymentState = .unspecified
    public var method: BillingV1.PaymentMethod = .unspecified
    public var amount: MoneyV1.Money? = nil
    /// Of `amount`, what was paid back.
    public var refunded: MoneyV1.Money? = nil
    /// The provider's page, while the payment is PENDING.
    public var confirmationUrl: String = ""
    public var createTime: GoogleProtobuf.Timestamp? = nil
    public var updateTime: GoogleProtobuf.Timestamp? = nil
    /// Arrived for an invoice that was not to be paid any more, and is being returned (R12).
    public var unapplied: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", invoiceId: String = "", orderId: String = "", state: BillingV1.PaymentState = .unspecified, method: BillingV1.PaymentMethod = .unspecified, amount: MoneyV1.Money? = nil, refunded: MoneyV1.Money? = nil, confirmationUrl: String = "", createTime: GoogleProtobuf.Timestamp? = nil, updateTime: GoogleProtobuf.Timestamp? = nil, unapplied: Bool = false) {
      self.id = id
      self.invoiceId = invoiceId
      self.orderId = orderId
      self.state = state
      self.method = method
      self.amount = amount
      self.refunded = refunded
      self.confirmationUrl = confirmationUrl
      self.createTime = createTime
      self.updateTime = updateTime
      self.unapplied = unapplied
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.invoiceId = try reader.string()
        case 26: self.orderId = try reader.string()
        case 32: self.state = try reader.enumeration()
        case 40: self.method = try reader.enumeration()
        case 50: try reader.message(into: &self.amount)
        case 58: try reader.message(into: &self.refunded)
        case 66: self.confirmationUrl = try reader.string()
        case 74: try reader.message(into: &self.createTime)
        case 82: try reader.message(into: &self.updateTime)
        case 88: self.unapplied = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.unapplied { writer.field(88, BoolCodec.self, self.unapplied) }
      if let value = self.updateTime { writer.field(82, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.createTime { writer.field(74, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.confirmationUrl.isEmpty { writer.field(66, StringCodec.self, self.confirmationUrl) }
      if let value = self.refunded { writer.field(58, MessageCodec<MoneyV1.Money>.self, value) }
      if let value = self.amount { writer.field(50, MessageCodec<MoneyV1.Money>.self, value) }
      if self.method.rawValue != 0 { writer.field(40, EnumCodec<BillingV1.PaymentMethod>.self, self.method) }
      if self.state.rawValue != 0 { writer.field(32, EnumCodec<BillingV1.PaymentState>.self, self.state) }
      if !self.orderId.isEmpty { writer.field(26, StringCodec.self, self.orderId) }
      if !self.invoiceId.isEmpty { writer.field(18, StringCodec.self, self.invoiceId) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// Begins a payment.
  public struct StartPaymentRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.StartPaymentRequest" }

    public var invoiceId: String = ""
    public var method: BillingV1.PaymentMethod = .unspecified
    /// Where the confirmation goes; empty for none.
    public var email: String = ""
    /// Of SAVED_CARD, and of it alone: one of the caller's.
    public var savedCardId: String = ""
    /// Of NEW_CARD alone: the card is saved once the payment has succeeded. A customer has at most 20.
    public var saveCard: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoiceId: String = "", method: BillingV1.PaymentMethod = .unspecified, email: String = "", savedCardId: String = "", saveCard: Bool = false) {
      self.invoiceId = invoiceId
      self.method = method
      self.email = email
      self.savedCardId = savedCardId
      self.saveCard = saveCard
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.invoiceId = try reader.string()
        case 16: self.method = try reader.enumeration()
        case 26: self.email = try reader.string()
        case 34: self.savedCardId = try reader.string()
        case 40: self.saveCard = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.saveCard { writer.field(40, BoolCodec.self, self.saveCard) }
      if !self.savedCardId.isEmpty { writer.field(34, StringCodec.self, self.savedCardId) }
      if !self.email.isEmpty { writer.field(26, StringCodec.self, self.email) }
      if self.method.rawValue != 0 { writer.field(16, EnumCodec<BillingV1.PaymentMethod>.self, self.method) }
      if !self.invoiceId.isEmpty { writer.field(10, StringCodec.self, self.invoiceId) }
    }
  }

  /// The payment as it was begun.
  public struct StartPaymentResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.StartPaymentResponse" }

    public var payment: BillingV1.Payment? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(payment: BillingV1.Payment? = nil) {
      self.payment = payment
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.payment)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.payment { writer.field(10, MessageCodec<BillingV1.Payment>.self, value) }
    }
  }

  /// Names a payment.
  public struct GetPaymentRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.GetPaymentRequest" }

    public var paymentId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(paymentId: String = "") {
      self.paymentId = paymentId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.paymentId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.paymentId.isEmpty { writer.field(10, StringCodec.self, self.paymentId) }
    }
  }

  /// The payment asked for.
  public struct GetPaymentResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.GetPaymentResponse" }

    public var payment: BillingV1.Payment? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(payment: BillingV1.Payment? = nil) {
      self.payment = payment
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.payment)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.payment { writer.field(10, MessageCodec<BillingV1.Payment>.self, value) }
    }
  }

  /// Lists an order's payments.
  public struct ListPaymentsRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.ListPaymentsRequest" }

    public var orderId: String = ""
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", pageSize: Int32 = 0, pageToken: String = "") {
      self.orderId = orderId
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 16: self.pageSize = try reader.int32()
        case 26: self.pageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.pageToken.isEmpty { writer.field(26, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(16, Int32Codec.self, self.pageSize) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// A page of payments.
  public struct ListPaymentsResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.ListPaymentsResponse" }

    public var payments: [BillingV1.Payment] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(payments: [BillingV1.Payment] = [], nextPageToken: String = "") {
      self.payments = payments
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<BillingV1.Payment>.self, to: &self.payments)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<BillingV1.Payment>.self, self.payments)
    }
  }

  /// Lists the caller's saved cards.
  public struct ListSavedCardsRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.ListSavedCardsRequest" }

    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(pageSize: Int32 = 0, pageToken: String = "") {
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.pageToken.isEmpty { writer.field(18, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(8, Int32Codec.self, self.pageSize) }
    }
  }

  /// A page of saved cards.
  public struct ListSavedCardsResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.ListSavedCardsResponse" }

    public var savedCards: [BillingV1.SavedCard] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(savedCards: [BillingV1.SavedCard] = [], nextPageToken: String = "") {
      self.savedCards = savedCards
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<BillingV1.SavedCard>.self, to: &self.savedCards)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<BillingV1.SavedCard>.self, self.savedCards)
    }
  }

  /// Names a saved card.
  public struct DeleteSavedCardRequest: Protobuf.Message {
    public static var fullName: String { "billing.v1.DeleteSavedCardRequest" }

    public var savedCardId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(savedCardId: String = "") {
      self.savedCardId = savedCardId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.savedCardId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.savedCardId.isEmpty { writer.field(10, StringCodec.self, self.savedCardId) }
    }
  }

  /// It is deleted.
  public struct DeleteSavedCardResponse: Protobuf.Message {
    public static var fullName: String { "billing.v1.DeleteSavedCardResponse" }

    public var unknownFields = UnknownFields()

    public init() {}

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
    }
  }
}
