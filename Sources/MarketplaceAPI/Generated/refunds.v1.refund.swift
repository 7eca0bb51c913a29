// swift-format-ignore-file
// Made by protoc-gen-marketplace from refunds/v1/refund.proto; change the schema and run scripts/generate.
import Protobuf

extension RefundsV1 {
  /// How much is paid back.
  public enum RefundKind: OpenEnum, CaseIterable {
    case unspecified
    /// Every captured payment of the order (F38).
    case full
    /// Picked lines (F39).
    case partial
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .full
      case 2: self = .partial
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .full: 1
      case .partial: 2
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [RefundsV1.RefundKind] { [.unspecified, .full, .partial] }
  }

  /// Where a refund or one of its parts stands.
  public enum RefundState: OpenEnum, CaseIterable {
    case unspecified
    case pending
    case succeeded
    /// Some parts failed. Of the whole only.
    case partlyFailed
    case failed
    /// The provider did not answer; it is asked again. Of a part only.
    case unknown
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .pending
      case 2: self = .succeeded
      case 3: self = .partlyFailed
      case 4: self = .failed
      case 5: self = .unknown
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .pending: 1
      case .succeeded: 2
      case .partlyFailed: 3
      case .failed: 4
      case .unknown: 5
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [RefundsV1.RefundState] { [.unspecified, .pending, .succeeded, .partlyFailed, .failed, .unknown] }
  }

  /// Where a request stands.
  public enum RefundRequestState: OpenEnum, CaseIterable {
    case unspecified
    case requested
    case declined
    case approved
    /// The order was cancelled.
    case superseded
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .requested
      case 2: self = .declined
      case 3: self = .approved
      case 4: self = .superseded
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .requested: 1
      case .declined: 2
      case .approved: 3
      case .superseded: 4
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [RefundsV1.RefundRequestState] { [.unspecified, .requested, .declined, .approved, .superseded] }
  }

  /// What a caller may do with a refund now.
  public enum RefundAction: OpenEnum, CaseIterable {
    case unspecified
    /// Send what failed again (R4).
    case retry
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .retry
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .retry: 1
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [RefundsV1.RefundAction] { [.unspecified, .retry] }
  }

  /// What a caller may do with a request now.
  public enum RefundRequestAction: OpenEnum, CaseIterable {
    case unspecified
    case approve
    case decline
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .approve
      case 2: self = .decline
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .approve: 1
      case .decline: 2
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [RefundsV1.RefundRequestAction] { [.unspecified, .approve, .decline] }
  }

  /// A refund of an order («возврат»).
  public struct Refund: Protobuf.Message {
    public static var fullName: String { "refunds.v1.Refund" }

    public var id: String = ""
    public var orderId: String = ""
    public var kind: RefundsV1.RefundKind = .unspecified
    public var state: RefundsV1.RefundState = .unspecified
    /// The sum of its parts.
    public var amount: MoneyV1.Money? = nil
    /// One per payment (R10).
    public var parts: [RefundsV1.RefundPart] = []
    /// One per refunded line.
    public var lines: [RefundsV1.RefundLine] = []
    /// Why (F40).
    public var reason: String = ""
    public var createTime: GoogleProtobuf.Timestamp? = nil
    public var updateTime: GoogleProtobuf.Timestamp? = nil
    /// Changes with every change of the order's money.
    public var etag: String = ""
    /// What the caller may do now, by the rules the server itself applies.
    public var allowedActions: [RefundsV1.RefundAction] = []
    /// A cancellation made it by itself (F48, F49).
    public var automatic: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", orderId: String = "", kind: RefundsV1.RefundKind = .unspecified, state: RefundsV1.RefundState = .unspecified, amount: MoneyV1.Money? = nil, parts: [RefundsV1.RefundPart] = [], lines: [RefundsV1.RefundLine] = [], reason: String = "", createTime: GoogleProtobuf.Timestamp? = nil, updateTime: GoogleProtobuf.Timestamp? = nil, etag: String = "", allowedActions: [RefundsV1.RefundAction] = [], automatic: Bool = false) {
      self.id = id
      self.orderId = orderId
      self.kind = kind
      self.state = state
      self.amount = amount
      self.parts = parts
      self.lines = lines
      self.reason = reason
      self.createTime = createTime
      self.updateTime = updateTime
      self.etag = etag
      self.allowedActions = allowedActions
      self.automatic = automatic
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.orderId = try reader.string()
        case 24: self.kind = try reader.enumeration()
        case 32: self.state = try reader.enumeration()
        case 42: try reader.message(into: &self.amount)
        case 50: try reader.append(MessageCodec<RefundsV1.RefundPart>.self, to: &self.parts)
        case 58: try reader.append(MessageCodec<RefundsV1.RefundLine>.self, to: &self.lines)
        case 66: self.reason = try reader.string()
        case 74: try reader.message(into: &self.createTime)
        case 82: try reader.message(into: &self.updateTime)
        case 90: self.etag = try reader.string()
        case 96: self.allowedActions.append(try reader.enumeration())
        case 98: try reader.packed(EnumCodec<RefundsV1.RefundAction>.self, into: &self.allowedActions)
        case 104: self.automatic = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.automatic { writer.field(104, BoolCodec.self, self.automatic) }
      writer.packed(98, EnumCodec<RefundsV1.RefundAction>.self, self.allowedActions)
      if !self.etag.isEmpty { writer.field(90, StringCodec.self, self.etag) }
      if let value = self.updateTime { writer.field(82, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.createTime { writer.field(74, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.reason.isEmpty { writer.field(66, StringCodec.self, self.reason) }
      writer.repeated(58, MessageCodec<RefundsV1.RefundLine>.self, self.lines)
      writer.repeated(50, MessageCodec<RefundsV1.RefundPart>.self, self.parts)
      if let value = self.amount { writer.field(42, MessageCodec<MoneyV1.Money>.self, value) }
      if self.state.rawValue != 0 { writer.field(32, EnumCodec<RefundsV1.RefundState>.self, self.state) }
      if self.kind.rawValue != 0 { writer.field(24, EnumCodec<RefundsV1.RefundKind>.self, self.kind) }
      if !self.orderId.isEmpty { writer.field(18, StringCodec.self, self.orderId) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// The part of a refund that goes back through one payment (F41).
  public struct RefundPart: Protobuf.Message {
    public static var fullName: String { "refunds.v1.RefundPart" }

    public var paymentId: String = ""
    public var amount: MoneyV1.Money? = nil
    public var state: RefundsV1.RefundState = .unspecified
    public var unknownFields = UnknownFields()

    public init() {}

    public init(paymentId: String = "", amount: MoneyV1.Money? = nil, state: RefundsV1.RefundState = .unspecified) {
      self.paymentId = paymentId
      self.amount = amount
      self.state = state
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.paymentId = try reader.string()
        case 18: try reader.message(into: &self.amount)
        case 24: self.state = try reader.enumeration()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.state.rawValue != 0 { writer.field(24, EnumCodec<RefundsV1.RefundState>.self, self.state) }
      if let value = self.amount { writer.field(18, MessageCodec<MoneyV1.Money>.self, value) }
      if !self.paymentId.isEmpty { writer.field(10, StringCodec.self, self.paymentId) }
    }
  }

  /// What a refund pays back of one line.
  public struct RefundLine: Protobuf.Message {
    public static var fullName: String { "refunds.v1.RefundLine" }

    public var invoiceLineId: String = ""
    /// As the line calls it.
    public var name: String = ""
    public var tariff: MoneyV1.Tariff? = nil
    public var quantity: MoneyV1.Quantity? = nil
    public var amount: MoneyV1.Money? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoiceLineId: String = "", name: String = "", tariff: MoneyV1.Tariff? = nil, quantity: MoneyV1.Quantity? = nil, amount: MoneyV1.Money? = nil) {
      self.invoiceLineId = invoiceLineId
      self.name = name
      self.tariff = tariff
      self.quantity = quantity
      self.amount = amount
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.invoiceLineId = try reader.string()
        case 18: self.name = try reader.string()
        case 26: try reader.message(into: &self.tariff)
        case 34: try reader.message(into: &self.quantity)
        case 42: try reader.message(into: &self.amount)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.amount { writer.field(42, MessageCodec<MoneyV1.Money>.self, value) }
      if let value = self.quantity { writer.field(34, MessageCodec<MoneyV1.Quantity>.self, value) }
      if let value = self.tariff { writer.field(26, MessageCodec<MoneyV1.Tariff>.self, value) }
      if !self.name.isEmpty { writer.field(18, StringCodec.self, self.name) }
      if !self.invoiceLineId.isEmpty { writer.field(10, StringCodec.self, self.invoiceLineId) }
    }
  }

  /// A customer's wish («запрос на возврат»).
  public struct RefundRequest: Protobuf.Message {
    public static var fullName: String { "refunds.v1.RefundRequest" }

    public var id: String = ""
    public var orderId: String = ""
    public var state: RefundsV1.RefundRequestState = .unspecified
    /// Absent when the customer wants all of it.
    public var amount: MoneyV1.Money? = nil
    /// The customer's words.
    public var comment: String = ""
    /// Why it was declined (F46).
    public var declineReason: String = ""
    public var createTime: GoogleProtobuf.Timestamp? = nil
    /// What the caller may do now, by the rules the server itself applies.
    public var allowedActions: [RefundsV1.RefundRequestAction] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", orderId: String = "", state: RefundsV1.RefundRequestState = .unspecified, amount: MoneyV1.Money? = nil, comment: String = "", declineReason: String = "", createTime: GoogleProtobuf.Timestamp? = nil, allowedActions: [RefundsV1.RefundRequestAction] = []) {
      self.id = id
      self.orderId = orderId
      self.state = state
      self.amount = amount
      self.comment = comment
      self.declineReason = declineReason
      self.createTime = createTime
      self.allowedActions = allowedActions
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.orderId = try reader.string()
        case 24: self.state = try reader.enumeration()
        case 34: try reader.message(into: &self.amount)
        case 42: self.comment = try reader.string()
        case 50: self.declineReason = try reader.string()
        case 58: try reader.message(into: &self.createTime)
        case 64: self.allowedActions.append(try reader.enumeration())
        case 66: try reader.packed(EnumCodec<RefundsV1.RefundRequestAction>.self, into: &self.allowedActions)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.packed(66, EnumCodec<RefundsV1.RefundRequestAction>.self, self.allowedActions)
      if let value = self.createTime { writer.field(58, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.declineReason.isEmpty { writer.field(50, StringCodec.self, self.declineReason) }
      if !self.comment.isEmpty { writer.field(42, StringCodec.self, self.comment) }
      if let value = self.amount { writer.field(34, MessageCodec<MoneyV1.Money>.self, value) }
      if self.state.rawValue != 0 { writer.field(24, EnumCodec<RefundsV1.RefundRequestState>.self, self.state) }
      if !self.orderId.isEmpty { writer.field(18, StringCodec.self, self.orderId) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A line to pay back: tariff × quantity, each at most the line's own (F39).
  public struct RefundLineChoice: Protobuf.Message {
    public static var fullName: String { "refunds.v1.RefundLineChoice" }

    public var invoiceLineId: String = ""
    /// Absent together with `quantity`: the whole line at its net.
    public var tariff: MoneyV1.Tariff? = nil
    public var quantity: MoneyV1.Quantity? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(invoiceLineId: String = "", tariff: MoneyV1.Tariff? = nil, quantity: MoneyV1.Quantity? = nil) {
      self.invoiceLineId = invoiceLineId
      self.tariff = tariff
      self.quantity = quantity
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.invoiceLineId = try reader.string()
        case 18: try reader.message(into: &self.tariff)
        case 26: try reader.message(into: &self.quantity)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.quantity { writer.field(26, MessageCodec<MoneyV1.Quantity>.self, value) }
      if let value = self.tariff { writer.field(18, MessageCodec<MoneyV1.Tariff>.self, value) }
      if !self.invoiceLineId.isEmpty { writer.field(10, StringCodec.self, self.invoiceLineId) }
    }
  }

  /// Asks for money back.
  public struct RequestRefundRequest: Protobuf.Message {
    public static var fullName: String { "refunds.v1.RequestRefundRequest" }

    public var orderId: String = ""
    /// Absent for all of it.
    public var amount: MoneyV1.Money? = nil
    public var comment: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", amount: MoneyV1.Money? = nil, comment: String = "") {
      self.orderId = orderId
      self.amount = amount
      self.comment = comment
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: try reader.message(into: &self.amount)
        case 26: self.comment = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.comment.isEmpty { writer.field(26, StringCodec.self, self.comment) }
      if let value = self.amount { writer.field(18, MessageCodec<MoneyV1.Money>.self, value) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The request as it was made.
  public struct RequestRefundResponse: Protobuf.Message {
    public static var fullName: String { "refunds.v1.RequestRefundResponse" }

    public var request: RefundsV1.RefundRequest? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(request: RefundsV1.RefundRequest? = nil) {
      self.request = request
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.request)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.request { writer.field(10, MessageCodec<RefundsV1.RefundRequest>.self, value) }
    }
  }

  /// Declines a request.
  public struct DeclineRefundRequestRequest: Protobuf.Message {
    public static var fullName: String { "refunds.v1.DeclineRefundRequestRequest" }

    public var refundRequestId: String = ""
    /// The customer sees it. Not only blanks (F46).
    public var reason: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(refundRequestId: String = "", reason: String = "") {
      self.refundRequestId = refundRequestId
      self.reason = reason
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.refundRequestId = try reader.string()
        case 18: self.reason = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.reason.isEmpty { writer.field(18, StringCodec.self, self.reason) }
      if !self.refundRequestId.isEmpty { writer.field(10, StringCodec.self, self.refundRequestId) }
    }
  }

  /// The declined request.
  public struct DeclineRefundRequestResponse: Protobuf.Message {
    public static var fullName: String { "refunds.v1.DeclineRefundRequestResponse" }

    public var request: RefundsV1.RefundRequest? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(request: RefundsV1.RefundRequest? = nil) {
      self.request = request
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.request)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.request { writer.field(10, MessageCodec<RefundsV1.RefundRequest>.self, value) }
    }
  }

  /// Approves a request.
  public struct ApproveRefundRequestRequest: Protobuf.Message {
    public static var fullName: String { "refunds.v1.ApproveRefundRequestRequest" }

    public var refundRequestId: String = ""
    public var kind: RefundsV1.RefundKind = .unspecified
    /// Of a PARTIAL refund.
    public var lines: [RefundsV1.RefundLineChoice] = []
    /// Only staff see it. At least 4 characters without surrounding blanks (F40).
    public var reason: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(refundRequestId: String = "", kind: RefundsV1.RefundKind = .unspecified, lines: [RefundsV1.RefundLineChoice] = [], reason: String = "") {
      self.refundRequestId = refundRequestId
      self.kind = kind
      self.lines = lines
      self.reason = reason
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.refundRequestId = try reader.string()
        case 16: self.kind = try reader.enumeration()
        case 26: try reader.append(MessageCodec<RefundsV1.RefundLineChoice>.self, to: &self.lines)
        case 34: self.reason = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.reason.isEmpty { writer.field(34, StringCodec.self, self.reason) }
      writer.repeated(26, MessageCodec<RefundsV1.RefundLineChoice>.self, self.lines)
      if self.kind.rawValue != 0 { writer.field(16, EnumCodec<RefundsV1.RefundKind>.self, self.kind) }
      if !self.refundRequestId.isEmpty { writer.field(10, StringCodec.self, self.refundRequestId) }
    }
  }

  /// The refund that was created.
  public struct ApproveRefundRequestResponse: Protobuf.Message {
    public static var fullName: String { "refunds.v1.ApproveRefundRequestResponse" }

    public var refund: RefundsV1.Refund? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(refund: RefundsV1.Refund? = nil) {
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
      if let value = self.refund { writer.field(10, MessageCodec<RefundsV1.Refund>.self, value) }
    }
  }

  /// Creates a refund.
  public struct CreateRefundRequest: Protobuf.Message {
    public static var fullName: String { "refunds.v1.CreateRefundRequest" }

    public var orderId: String = ""
    public var kind: RefundsV1.RefundKind = .unspecified
    /// Of a PARTIAL refund.
    public var lines: [RefundsV1.RefundLineChoice] = []
    /// Only staff see it. At least 4 characters without surrounding blanks (F40).
    public var reason: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", kind: RefundsV1.RefundKind = .unspecified, lines: [RefundsV1.RefundLineChoice] = [], reason: String = "") {
      self.orderId = orderId
      self.kind = kind
      self.lines = lines
      self.reason = reason
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 16: self.kind = try reader.enumeration()
        case 26: try reader.append(MessageCodec<RefundsV1.RefundLineChoice>.self, to: &self.lines)
        case 34: self.reason = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.reason.isEmpty { writer.field(34, StringCodec.self, self.reason) }
      writer.repeated(26, MessageCodec<RefundsV1.RefundLineChoice>.self, self.lines)
      if self.kind.rawValue != 0 { writer.field(16, EnumCodec<RefundsV1.RefundKind>.self, self.kind) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The refund that was created.
  public struct CreateRefundResponse: Protobuf.Message {
    public static var fullName: String { "refunds.v1.CreateRefundResponse" }

    public var refund: RefundsV1.Refund? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(refund: RefundsV1.Refund? = nil) {
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
      if let value = self.refund { writer.field(10, MessageCodec<RefundsV1.Refund>.self, value) }
    }
  }

  /// Asks what a refund would pay back. A PARTIAL one without lines proposes every line at net ÷ quantity.
  public struct PreviewRefundRequest: Protobuf.Message {
    public static var fullName: String { "refunds.v1.PreviewRefundRequest" }

    public var orderId: String = ""
    public var kind: RefundsV1.RefundKind = .unspecified
    /// Of a PARTIAL refund.
    public var lines: [RefundsV1.RefundLineChoice] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", kind: RefundsV1.RefundKind = .unspecified, lines: [RefundsV1.RefundLineChoice] = []) {
      self.orderId = orderId
      self.kind = kind
      self.lines = lines
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 16: self.kind = try reader.enumeration()
        case 26: try reader.append(MessageCodec<RefundsV1.RefundLineChoice>.self, to: &self.lines)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(26, MessageCodec<RefundsV1.RefundLineChoice>.self, self.lines)
      if self.kind.rawValue != 0 { writer.field(16, EnumCodec<RefundsV1.RefundKind>.self, self.kind) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// What it would pay back.
  public struct PreviewRefundResponse: Protobuf.Message {
    public static var fullName: String { "refunds.v1.PreviewRefundResponse" }

    public var amount: MoneyV1.Money? = nil
    public var parts: [RefundsV1.RefundPart] = []
    public var lines: [RefundsV1.RefundLine] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(amount: MoneyV1.Money? = nil, parts: [RefundsV1.RefundPart] = [], lines: [RefundsV1.RefundLine] = []) {
      self.amount = amount
      self.parts = parts
      self.lines = lines
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.amount)
        case 18: try reader.append(MessageCodec<RefundsV1.RefundPart>.self, to: &self.parts)
        case 26: try reader.append(MessageCodec<RefundsV1.RefundLine>.self, to: &self.lines)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(26, MessageCodec<RefundsV1.RefundLine>.self, self.lines)
      writer.repeated(18, MessageCodec<RefundsV1.RefundPart>.self, self.parts)
      if let value = self.amount { writer.field(10, MessageCodec<MoneyV1.Money>.self, value) }
    }
  }

  /// Names a refund.
  public struct GetRefundRequest: Protobuf.Message {
    public static var fullName: String { "refunds.v1.GetRefundRequest" }

    public var refundId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(refundId: String = "") {
      self.refundId = refundId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.refundId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.refundId.isEmpty { writer.field(10, StringCodec.self, self.refundId) }
    }
  }

  /// The refund asked for.
  public struct GetRefundResponse: Protobuf.Message {
    public static var fullName: String { "refunds.v1.GetRefundResponse" }

    public var refund: RefundsV1.Refund? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(refund: RefundsV1.Refund? = nil) {
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
      if let value = self.refund { writer.field(10, MessageCodec<RefundsV1.Refund>.self, value) }
    }
  }

  /// Lists an order's refunds.
  public struct ListRefundsRequest: Protobuf.Message {
    public static var fullName: String { "refunds.v1.ListRefundsRequest" }

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

  /// A page of refunds.
  public struct ListRefundsResponse: Protobuf.Message {
    public static var fullName: String { "refunds.v1.ListRefundsResponse" }

    public var refunds: [RefundsV1.Refund] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(refunds: [RefundsV1.Refund] = [], nextPageToken: String = "") {
      self.refunds = refunds
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<RefundsV1.Refund>.self, to: &self.refunds)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<RefundsV1.Refund>.self, self.refunds)
    }
  }

  /// Names an order.
  public struct FindRefundRequestRequest: Protobuf.Message {
    public static var fullName: String { "refunds.v1.FindRefundRequestRequest" }

    public var orderId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "") {
      self.orderId = orderId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// Its latest request.
  public struct FindRefundRequestResponse: Protobuf.Message {
    public static var fullName: String { "refunds.v1.FindRefundRequestResponse" }

    public var request: RefundsV1.RefundRequest? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(request: RefundsV1.RefundRequest? = nil) {
      self.request = request
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.request)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.request { writer.field(10, MessageCodec<RefundsV1.RefundRequest>.self, value) }
    }
  }

  /// Sends again what failed.
  public struct RetryRefundRequest: Protobuf.Message {
    public static var fullName: String { "refunds.v1.RetryRefundRequest" }

    public var refundId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(refundId: String = "") {
      self.refundId = refundId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.refundId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.refundId.isEmpty { writer.field(10, StringCodec.self, self.refundId) }
    }
  }

  /// The refund with its parts on their way.
  public struct RetryRefundResponse: Protobuf.Message {
    public static var fullName: String { "refunds.v1.RetryRefundResponse" }

    public var refund: RefundsV1.Refund? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(refund: RefundsV1.Refund? = nil) {
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
      if let value = self.refund { writer.field(10, MessageCodec<RefundsV1.Refund>.self, value) }
    }
  }
}
