// swift-format-ignore-file
// Made by protoc-gen-marketplace from sandbox/v1/sandbox.proto; change the schema and run scripts/generate.
import Protobuf

extension SandboxV1 {
  /// Where a payment or a refund stands with the provider.
  public enum RecordState: OpenEnum, CaseIterable {
    case unspecified
    case pending
    case succeeded
    case declined
    case cancelled
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .pending
      case 2: self = .succeeded
      case 3: self = .declined
      case 4: self = .cancelled
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .pending: 1
      case .succeeded: 2
      case .declined: 3
      case .cancelled: 4
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [SandboxV1.RecordState] { [.unspecified, .pending, .succeeded, .declined, .cancelled] }
  }

  /// What happens to a payment without the payer's doing.
  public enum PaymentBehaviour: OpenEnum, CaseIterable {
    /// Says nothing: PAYMENT_BEHAVIOUR_CONFIRM.
    case unspecified
    /// Stays PENDING until confirmed or declined.
    case hold
    /// Succeeds by itself after the delay.
    case confirm
    /// Is declined by itself after the delay.
    case decline
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .hold
      case 2: self = .confirm
      case 3: self = .decline
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .hold: 1
      case .confirm: 2
      case .decline: 3
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [SandboxV1.PaymentBehaviour] { [.unspecified, .hold, .confirm, .decline] }
  }

  /// What becomes of a refund.
  public enum RefundBehaviour: OpenEnum, CaseIterable {
    /// Says nothing: REFUND_BEHAVIOUR_SUCCEED.
    case unspecified
    /// Succeeds by itself after the delay.
    case succeed
    /// Is declined by itself after the delay.
    case decline
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .succeed
      case 2: self = .decline
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .succeed: 1
      case .decline: 2
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [SandboxV1.RefundBehaviour] { [.unspecified, .succeed, .decline] }
  }

  /// A payment as the provider recorded it.
  public struct ProviderPayment: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.ProviderPayment" }

    /// The provider's id.
    public var id: String = ""
    /// The merchant's.
    public var key: String = ""
    public var amountMinorUnits: Int64 = 0
    /// ISO 4217.
    public var currencyCode: String = ""
    /// `sbp` or `card`.
    public var method: String = ""
    public var state: SandboxV1.RecordState = .unspecified
    /// Where the provider's own page would be: nothing serves it (RFC 6761 §6.4), ControlService does what the payer does there.
    public var confirmationUrl: String = ""
    /// The sum of its refunds that SUCCEEDED.
    public var refundedMinorUnits: Int64 = 0
    /// Microseconds since 1970.
    public var createTimeMicroseconds: Int64 = 0
    /// When it settles by itself, microseconds since 1970; 0 for never, as once it was confirmed, declined or cancelled by a call.
    public var settleTimeMicroseconds: Int64 = 0
    /// How it settles by itself; UNSPECIFIED for never.
    public var settleState: SandboxV1.RecordState = .unspecified
    /// Whose money it is, by the merchant's name for it; empty for nobody's in particular.
    public var account: String = ""
    /// Whether the payer's card is saved when it succeeds.
    public var saveCard: Bool = false
    /// The card that it saved: once it has succeeded, until the card is forgotten.
    public var card: SandboxV1.ProviderCard? = nil
    /// Of the saved card that it is paid by; empty where the payer enters one, or pays by sbp.
    public var cardToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", key: String = "", amountMinorUnits: Int64 = 0, currencyCode: String = "", method: String = "", state: SandboxV1.RecordState = .unspecified, confirmationUrl: String = "", refundedMinorUnits: Int64 = 0, createTimeMicroseconds: Int64 = 0, settleTimeMicroseconds: Int64 = 0, settleState: SandboxV1.RecordState = .unspecified, account: String = "", saveCard: Bool = false, card: SandboxV1.ProviderCard? = nil, cardToken: String = "") {
      self.id = id
      self.key = key
      self.amountMinorUnits = amountMinorUnits
      self.currencyCode = currencyCode
      self.method = method
      self.state = state
      self.confirmationUrl = confirmationUrl
      self.refundedMinorUnits = refundedMinorUnits
      self.createTimeMicroseconds = createTimeMicroseconds
      self.settleTimeMicroseconds = settleTimeMicroseconds
      self.settleState = settleState
      self.account = account
      self.saveCard = saveCard
      self.card = card
      self.cardToken = cardToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.key = try reader.string()
        case 24: self.amountMinorUnits = try reader.int64()
        case 34: self.currencyCode = try reader.string()
        case 42: self.method = try reader.string()
        case 48: self.state = try reader.enumeration()
        case 58: self.confirmationUrl = try reader.string()
        case 64: self.refundedMinorUnits = try reader.int64()
        case 72: self.createTimeMicroseconds = try reader.int64()
        case 80: self.settleTimeMicroseconds = try reader.int64()
        case 88: self.settleState = try reader.enumeration()
        case 98: self.account = try reader.string()
        case 104: self.saveCard = try reader.bool()
        case 114: try reader.message(into: &self.card)
        case 122: self.cardToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.cardToken.isEmpty { writer.field(122, StringCodec.self, self.cardToken) }
      if let value = self.card { writer.field(114, MessageCodec<SandboxV1.ProviderCard>.self, value) }
      if self.saveCard { writer.field(104, BoolCodec.self, self.saveCard) }
      if !self.account.isEmpty { writer.field(98, StringCodec.self, self.account) }
      if self.settleState.rawValue != 0 { writer.field(88, EnumCodec<SandboxV1.RecordState>.self, self.settleState) }
      if self.settleTimeMicroseconds != 0 { writer.field(80, Int64Codec.self, self.settleTimeMicroseconds) }
      if self.createTimeMicroseconds != 0 { writer.field(72, Int64Codec.self, self.createTimeMicroseconds) }
      if self.refundedMinorUnits != 0 { writer.field(64, Int64Codec.self, self.refundedMinorUnits) }
      if !self.confirmationUrl.isEmpty { writer.field(58, StringCodec.self, self.confirmationUrl) }
      if self.state.rawValue != 0 { writer.field(48, EnumCodec<SandboxV1.RecordState>.self, self.state) }
      if !self.method.isEmpty { writer.field(42, StringCodec.self, self.method) }
      if !self.currencyCode.isEmpty { writer.field(34, StringCodec.self, self.currencyCode) }
      if self.amountMinorUnits != 0 { writer.field(24, Int64Codec.self, self.amountMinorUnits) }
      if !self.key.isEmpty { writer.field(18, StringCodec.self, self.key) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A card as the provider recorded it.
  public struct ProviderCard: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.ProviderCard" }

    /// What the account it was saved for pays with; it means nothing to others.
    public var token: String = ""
    /// `mir`, `visa` or `mastercard`.
    public var network: String = ""
    /// The last digits of its number.
    public var lastFour: String = ""
    /// It is good until the end of this month.
    public var expiryYear: Int32 = 0
    /// 1 to 12.
    public var expiryMonth: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(token: String = "", network: String = "", lastFour: String = "", expiryYear: Int32 = 0, expiryMonth: Int32 = 0) {
      self.token = token
      self.network = network
      self.lastFour = lastFour
      self.expiryYear = expiryYear
      self.expiryMonth = expiryMonth
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.token = try reader.string()
        case 18: self.network = try reader.string()
        case 26: self.lastFour = try reader.string()
        case 32: self.expiryYear = try reader.int32()
        case 40: self.expiryMonth = try reader.int32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.expiryMonth != 0 { writer.field(40, Int32Codec.self, self.expiryMonth) }
      if self.expiryYear != 0 { writer.field(32, Int32Codec.self, self.expiryYear) }
      if !self.lastFour.isEmpty { writer.field(26, StringCodec.self, self.lastFour) }
      if !self.network.isEmpty { writer.field(18, StringCodec.self, self.network) }
      if !self.token.isEmpty { writer.field(10, StringCodec.self, self.token) }
    }
  }

  /// A refund as the provider recorded it.
  public struct ProviderRefund: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.ProviderRefund" }

    /// The provider's id.
    public var id: String = ""
    /// The merchant's.
    public var key: String = ""
    public var paymentKey: String = ""
    public var amountMinorUnits: Int64 = 0
    public var state: SandboxV1.RecordState = .unspecified
    /// When it settles, microseconds since 1970.
    public var settleTimeMicroseconds: Int64 = 0
    /// How it settles.
    public var settleState: SandboxV1.RecordState = .unspecified
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", key: String = "", paymentKey: String = "", amountMinorUnits: Int64 = 0, state: SandboxV1.RecordState = .unspecified, settleTimeMicroseconds: Int64 = 0, settleState: SandboxV1.RecordState = .unspecified) {
      self.id = id
      self.key = key
      self.paymentKey = paymentKey
      self.amountMinorUnits = amountMinorUnits
      self.state = state
      self.settleTimeMicroseconds = settleTimeMicroseconds
      self.settleState = settleState
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.key = try reader.string()
        case 26: self.paymentKey = try reader.string()
        case 32: self.amountMinorUnits = try reader.int64()
        case 40: self.state = try reader.enumeration()
        case 48: self.settleTimeMicroseconds = try reader.int64()
        case 56: self.settleState = try reader.enumeration()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.settleState.rawValue != 0 { writer.field(56, EnumCodec<SandboxV1.RecordState>.self, self.settleState) }
      if self.settleTimeMicroseconds != 0 { writer.field(48, Int64Codec.self, self.settleTimeMicroseconds) }
      if self.state.rawValue != 0 { writer.field(40, EnumCodec<SandboxV1.RecordState>.self, self.state) }
      if self.amountMinorUnits != 0 { writer.field(32, Int64Codec.self, self.amountMinorUnits) }
      if !self.paymentKey.isEmpty { writer.field(26, StringCodec.self, self.paymentKey) }
      if !self.key.isEmpty { writer.field(18, StringCodec.self, self.key) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A message as the centre recorded it.
  public struct Sms: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.Sms" }

    public var key: String = ""
    /// E.164.
    public var phone: String = ""
    public var sender: String = ""
    public var text: String = ""
    /// When the centre took it, microseconds since 1970; not read in a request.
    public var sendTimeMicroseconds: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(key: String = "", phone: String = "", sender: String = "", text: String = "", sendTimeMicroseconds: Int64 = 0) {
      self.key = key
      self.phone = phone
      self.sender = sender
      self.text = text
      self.sendTimeMicroseconds = sendTimeMicroseconds
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.key = try reader.string()
        case 18: self.phone = try reader.string()
        case 26: self.sender = try reader.string()
        case 34: self.text = try reader.string()
        case 40: self.sendTimeMicroseconds = try reader.int64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.sendTimeMicroseconds != 0 { writer.field(40, Int64Codec.self, self.sendTimeMicroseconds) }
      if !self.text.isEmpty { writer.field(34, StringCodec.self, self.text) }
      if !self.sender.isEmpty { writer.field(26, StringCodec.self, self.sender) }
      if !self.phone.isEmpty { writer.field(18, StringCodec.self, self.phone) }
      if !self.key.isEmpty { writer.field(10, StringCodec.self, self.key) }
    }
  }

  /// How the provider behaves.
  public struct Behaviour: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.Behaviour" }

    public var payment: SandboxV1.PaymentBehaviour = .unspecified
    /// From creation to settlement, of payments and of refunds; 0 to 86 400 000, 0 for at once.
    public var delayMilliseconds: Int64 = 0
    public var refund: SandboxV1.RefundBehaviour = .unspecified
    /// CreatePayment and CreateRefund record what they are asked for and answer UNAVAILABLE, as a call does whose answer was lost.
    /// Refusals, and all other methods, answer as ever.
    public var answersWithheld: Bool = false
    /// Payments by saved cards are declined after the delay, whatever `payment` says: the cards have expired.
    public var savedCardsExpired: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(payment: SandboxV1.PaymentBehaviour = .unspecified, delayMilliseconds: Int64 = 0, refund: SandboxV1.RefundBehaviour = .unspecified, answersWithheld: Bool = false, savedCardsExpired: Bool = false) {
      self.payment = payment
      self.delayMilliseconds = delayMilliseconds
      self.refund = refund
      self.answersWithheld = answersWithheld
      self.savedCardsExpired = savedCardsExpired
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.payment = try reader.enumeration()
        case 16: self.delayMilliseconds = try reader.int64()
        case 24: self.refund = try reader.enumeration()
        case 32: self.answersWithheld = try reader.bool()
        case 40: self.savedCardsExpired = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.savedCardsExpired { writer.field(40, BoolCodec.self, self.savedCardsExpired) }
      if self.answersWithheld { writer.field(32, BoolCodec.self, self.answersWithheld) }
      if self.refund.rawValue != 0 { writer.field(24, EnumCodec<SandboxV1.RefundBehaviour>.self, self.refund) }
      if self.delayMilliseconds != 0 { writer.field(16, Int64Codec.self, self.delayMilliseconds) }
      if self.payment.rawValue != 0 { writer.field(8, EnumCodec<SandboxV1.PaymentBehaviour>.self, self.payment) }
    }
  }

  /// One change of what the sandbox knows, as its journal holds it: a record that is new, or takes the place of the one with its
  /// key.
  public struct JournalRecord: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.JournalRecord" }

    /// When it was decided, microseconds since 1970.
    public var timeMicroseconds: Int64 = 0
    public var change: SandboxV1.JournalRecord.Change? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(timeMicroseconds: Int64 = 0, change: SandboxV1.JournalRecord.Change? = nil) {
      self.timeMicroseconds = timeMicroseconds
      self.change = change
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.timeMicroseconds = try reader.int64()
        case 18:
          var value = SandboxV1.ProviderPayment()
          if case .payment(let earlier) = self.change { value = earlier }
          self.change = nil
          try reader.message(into: &value)
          self.change = .payment(value)
        case 26:
          var value = SandboxV1.ProviderRefund()
          if case .refund(let earlier) = self.change { value = earlier }
          self.change = nil
          try reader.message(into: &value)
          self.change = .refund(value)
        case 34:
          var value = SandboxV1.Behaviour()
          if case .behaviour(let earlier) = self.change { value = earlier }
          self.change = nil
          try reader.message(into: &value)
          self.change = .behaviour(value)
        case 42:
          var value = SandboxV1.Sms()
          if case .sms(let earlier) = self.change { value = earlier }
          self.change = nil
          try reader.message(into: &value)
          self.change = .sms(value)
        case 50: self.change = .forgottenCard(try reader.string())
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.change {
      case .forgottenCard(let value): writer.field(50, StringCodec.self, value)
      case .sms(let value): writer.field(42, MessageCodec<SandboxV1.Sms>.self, value)
      case .behaviour(let value): writer.field(34, MessageCodec<SandboxV1.Behaviour>.self, value)
      case .refund(let value): writer.field(26, MessageCodec<SandboxV1.ProviderRefund>.self, value)
      case .payment(let value): writer.field(18, MessageCodec<SandboxV1.ProviderPayment>.self, value)
      case nil: break
      }
      if self.timeMicroseconds != 0 { writer.field(8, Int64Codec.self, self.timeMicroseconds) }
    }

    public enum Change: Sendable, Equatable {
      /// As it stands without the passing of time: PENDING also where its settle time has passed since.
      case payment(SandboxV1.ProviderPayment)
      /// As for a payment.
      case refund(SandboxV1.ProviderRefund)
      case behaviour(SandboxV1.Behaviour)
      case sms(SandboxV1.Sms)
      /// The token of a card that was forgotten.
      case forgottenCard(String)
    }
  }

  /// Creates a payment.
  public struct CreatePaymentRequest: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.CreatePaymentRequest" }

    public var key: String = ""
    public var amountMinorUnits: Int64 = 0
    /// ISO 4217: three capital letters.
    public var currencyCode: String = ""
    /// `sbp` or `card`.
    public var method: String = ""
    /// For the payer; neither recorded nor compared.
    public var description: String = ""
    /// At most 255 bytes; not compared.
    public var account: String = ""
    /// Has the payer's card saved once the payment succeeds; of `card` without a token.
    public var saveCard: Bool = false
    /// Pays by a card that a payment of the account saved; of `card`.
    public var cardToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(key: String = "", amountMinorUnits: Int64 = 0, currencyCode: String = "", method: String = "", description: String = "", account: String = "", saveCard: Bool = false, cardToken: String = "") {
      self.key = key
      self.amountMinorUnits = amountMinorUnits
      self.currencyCode = currencyCode
      self.method = method
      self.description = description
      self.account = account
      self.saveCard = saveCard
      self.cardToken = cardToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.key = try reader.string()
        case 16: self.amountMinorUnits = try reader.int64()
        case 26: self.currencyCode = try reader.string()
        case 34: self.method = try reader.string()
        case 42: self.description = try reader.string()
        case 50: self.account = try reader.string()
        case 56: self.saveCard = try reader.bool()
        case 66: self.cardToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.cardToken.isEmpty { writer.field(66, StringCodec.self, self.cardToken) }
      if self.saveCard { writer.field(56, BoolCodec.self, self.saveCard) }
      if !self.account.isEmpty { writer.field(50, StringCodec.self, self.account) }
      if !self.description.isEmpty { writer.field(42, StringCodec.self, self.description) }
      if !self.method.isEmpty { writer.field(34, StringCodec.self, self.method) }
      if !self.currencyCode.isEmpty { writer.field(26, StringCodec.self, self.currencyCode) }
      if self.amountMinorUnits != 0 { writer.field(16, Int64Codec.self, self.amountMinorUnits) }
      if !self.key.isEmpty { writer.field(10, StringCodec.self, self.key) }
    }
  }

  /// The payment.
  public struct CreatePaymentResponse: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.CreatePaymentResponse" }

    public var payment: SandboxV1.ProviderPayment? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(payment: SandboxV1.ProviderPayment? = nil) {
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
      if let value = self.payment { writer.field(10, MessageCodec<SandboxV1.ProviderPayment>.self, value) }
    }
  }

  /// Names a payment by the merchant's key.
  public struct GetPaymentRequest: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.GetPaymentRequest" }

    public var key: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(key: String = "") {
      self.key = key
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.key = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.key.isEmpty { writer.field(10, StringCodec.self, self.key) }
    }
  }

  /// The payment.
  public struct GetPaymentResponse: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.GetPaymentResponse" }

    public var payment: SandboxV1.ProviderPayment? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(payment: SandboxV1.ProviderPayment? = nil) {
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
      if let value = self.payment { writer.field(10, MessageCodec<SandboxV1.ProviderPayment>.self, value) }
    }
  }

  /// Cancels a payment.
  public struct CancelPaymentRequest: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.CancelPaymentRequest" }

    public var key: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(key: String = "") {
      self.key = key
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.key = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.key.isEmpty { writer.field(10, StringCodec.self, self.key) }
    }
  }

  /// The payment as it stands now.
  public struct CancelPaymentResponse: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.CancelPaymentResponse" }

    public var payment: SandboxV1.ProviderPayment? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(payment: SandboxV1.ProviderPayment? = nil) {
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
      if let value = self.payment { writer.field(10, MessageCodec<SandboxV1.ProviderPayment>.self, value) }
    }
  }

  /// Creates a refund.
  public struct CreateRefundRequest: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.CreateRefundRequest" }

    public var key: String = ""
    public var paymentKey: String = ""
    public var amountMinorUnits: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(key: String = "", paymentKey: String = "", amountMinorUnits: Int64 = 0) {
      self.key = key
      self.paymentKey = paymentKey
      self.amountMinorUnits = amountMinorUnits
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.key = try reader.string()
        case 18: self.paymentKey = try reader.string()
        case 24: self.amountMinorUnits = try reader.int64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.amountMinorUnits != 0 { writer.field(24, Int64Codec.self, self.amountMinorUnits) }
      if !self.paymentKey.isEmpty { writer.field(18, StringCodec.self, self.paymentKey) }
      if !self.key.isEmpty { writer.field(10, StringCodec.self, self.key) }
    }
  }

  /// The refund.
  public struct CreateRefundResponse: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.CreateRefundResponse" }

    public var refund: SandboxV1.ProviderRefund? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(refund: SandboxV1.ProviderRefund? = nil) {
      self.refund = refund
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.refund)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.refund { writer.field(10, MessageCodec<SandboxV1.ProviderRefund>.self, value) }
    }
  }

  /// Names a refund by the merchant's key.
  public struct GetRefundRequest: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.GetRefundRequest" }

    public var key: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(key: String = "") {
      self.key = key
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.key = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.key.isEmpty { writer.field(10, StringCodec.self, self.key) }
    }
  }

  /// The refund.
  public struct GetRefundResponse: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.GetRefundResponse" }

    public var refund: SandboxV1.ProviderRefund? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(refund: SandboxV1.ProviderRefund? = nil) {
      self.refund = refund
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.refund)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.refund { writer.field(10, MessageCodec<SandboxV1.ProviderRefund>.self, value) }
    }
  }

  /// Forgets a card.
  public struct ForgetCardRequest: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.ForgetCardRequest" }

    public var account: String = ""
    /// 1 to 255 bytes.
    public var token: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(account: String = "", token: String = "") {
      self.account = account
      self.token = token
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.account = try reader.string()
        case 18: self.token = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.token.isEmpty { writer.field(18, StringCodec.self, self.token) }
      if !self.account.isEmpty { writer.field(10, StringCodec.self, self.account) }
    }
  }

  /// It is forgotten.
  public struct ForgetCardResponse: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.ForgetCardResponse" }

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

  /// Asks for a registry.
  public struct ListRegistryRequest: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.ListRegistryRequest" }

    public var account: String = ""
    /// From this moment on, microseconds since 1970.
    public var fromTimeMicroseconds: Int64 = 0
    /// Up to this moment, which is not of the time.
    public var untilTimeMicroseconds: Int64 = 0
    /// The last key of the page before; empty for the first.
    public var afterKey: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(account: String = "", fromTimeMicroseconds: Int64 = 0, untilTimeMicroseconds: Int64 = 0, afterKey: String = "") {
      self.account = account
      self.fromTimeMicroseconds = fromTimeMicroseconds
      self.untilTimeMicroseconds = untilTimeMicroseconds
      self.afterKey = afterKey
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.account = try reader.string()
        case 16: self.fromTimeMicroseconds = try reader.int64()
        case 24: self.untilTimeMicroseconds = try reader.int64()
        case 34: self.afterKey = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.afterKey.isEmpty { writer.field(34, StringCodec.self, self.afterKey) }
      if self.untilTimeMicroseconds != 0 { writer.field(24, Int64Codec.self, self.untilTimeMicroseconds) }
      if self.fromTimeMicroseconds != 0 { writer.field(16, Int64Codec.self, self.fromTimeMicroseconds) }
      if !self.account.isEmpty { writer.field(10, StringCodec.self, self.account) }
    }
  }

  /// A page of a registry.
  public struct ListRegistryResponse: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.ListRegistryResponse" }

    /// By key, as they stand now.
    public var payments: [SandboxV1.ProviderPayment] = []
    /// There are more behind the last.
    public var hasMore: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(payments: [SandboxV1.ProviderPayment] = [], hasMore: Bool = false) {
      self.payments = payments
      self.hasMore = hasMore
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<SandboxV1.ProviderPayment>.self, to: &self.payments)
        case 16: self.hasMore = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.hasMore { writer.field(16, BoolCodec.self, self.hasMore) }
      writer.repeated(10, MessageCodec<SandboxV1.ProviderPayment>.self, self.payments)
    }
  }

  /// Confirms a payment.
  public struct ConfirmPaymentRequest: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.ConfirmPaymentRequest" }

    public var key: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(key: String = "") {
      self.key = key
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.key = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.key.isEmpty { writer.field(10, StringCodec.self, self.key) }
    }
  }

  /// The payment.
  public struct ConfirmPaymentResponse: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.ConfirmPaymentResponse" }

    public var payment: SandboxV1.ProviderPayment? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(payment: SandboxV1.ProviderPayment? = nil) {
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
      if let value = self.payment { writer.field(10, MessageCodec<SandboxV1.ProviderPayment>.self, value) }
    }
  }

  /// Declines a payment.
  public struct DeclinePaymentRequest: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.DeclinePaymentRequest" }

    public var key: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(key: String = "") {
      self.key = key
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.key = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.key.isEmpty { writer.field(10, StringCodec.self, self.key) }
    }
  }

  /// The payment.
  public struct DeclinePaymentResponse: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.DeclinePaymentResponse" }

    public var payment: SandboxV1.ProviderPayment? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(payment: SandboxV1.ProviderPayment? = nil) {
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
      if let value = self.payment { writer.field(10, MessageCodec<SandboxV1.ProviderPayment>.self, value) }
    }
  }

  /// Sets the behaviour.
  public struct SetBehaviourRequest: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.SetBehaviourRequest" }

    public var behaviour: SandboxV1.Behaviour? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(behaviour: SandboxV1.Behaviour? = nil) {
      self.behaviour = behaviour
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.behaviour)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.behaviour { writer.field(10, MessageCodec<SandboxV1.Behaviour>.self, value) }
    }
  }

  /// It is set.
  public struct SetBehaviourResponse: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.SetBehaviourResponse" }

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

  /// Asks for everything.
  public struct ListRecordsRequest: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.ListRecordsRequest" }

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

  /// Everything, in the order of creation. Some 20 000 payments fit the 4 MiB that gRPC clients take unless they are told to take
  /// more.
  public struct ListRecordsResponse: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.ListRecordsResponse" }

    public var payments: [SandboxV1.ProviderPayment] = []
    public var refunds: [SandboxV1.ProviderRefund] = []
    public var behaviour: SandboxV1.Behaviour? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(payments: [SandboxV1.ProviderPayment] = [], refunds: [SandboxV1.ProviderRefund] = [], behaviour: SandboxV1.Behaviour? = nil) {
      self.payments = payments
      self.refunds = refunds
      self.behaviour = behaviour
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<SandboxV1.ProviderPayment>.self, to: &self.payments)
        case 18: try reader.append(MessageCodec<SandboxV1.ProviderRefund>.self, to: &self.refunds)
        case 26: try reader.message(into: &self.behaviour)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.behaviour { writer.field(26, MessageCodec<SandboxV1.Behaviour>.self, value) }
      writer.repeated(18, MessageCodec<SandboxV1.ProviderRefund>.self, self.refunds)
      writer.repeated(10, MessageCodec<SandboxV1.ProviderPayment>.self, self.payments)
    }
  }

  /// Sends a message.
  public struct SendMessageRequest: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.SendMessageRequest" }

    public var message: SandboxV1.Sms? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(message: SandboxV1.Sms? = nil) {
      self.message = message
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.message)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.message { writer.field(10, MessageCodec<SandboxV1.Sms>.self, value) }
    }
  }

  /// It was taken.
  public struct SendMessageResponse: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.SendMessageResponse" }

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

  /// Asks for a phone's messages.
  public struct ListMessagesRequest: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.ListMessagesRequest" }

    public var phone: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(phone: String = "") {
      self.phone = phone
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.phone = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.phone.isEmpty { writer.field(10, StringCodec.self, self.phone) }
    }
  }

  /// The messages.
  public struct ListMessagesResponse: Protobuf.Message {
    public static var fullName: String { "sandbox.v1.ListMessagesResponse" }

    public var messages: [SandboxV1.Sms] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(messages: [SandboxV1.Sms] = []) {
      self.messages = messages
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<SandboxV1.Sms>.self, to: &self.messages)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<SandboxV1.Sms>.self, self.messages)
    }
  }
}
