// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1 {
  /// Where an order stands.
  public enum OrderState: OpenEnum, CaseIterable {
    case unspecified
    /// «Ожидание».
    case waiting
    /// «В работе».
    case inProgress
    /// «Приостановлена».
    case suspended
    /// «Контроль качества».
    case qualityControl
    /// «Выполнено».
    case done
    /// Cancelled or refused.
    case cancelled
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .waiting
      case 2: self = .inProgress
      case 3: self = .suspended
      case 4: self = .qualityControl
      case 5: self = .done
      case 6: self = .cancelled
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .waiting: 1
      case .inProgress: 2
      case .suspended: 3
      case .qualityControl: 4
      case .done: 5
      case .cancelled: 6
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [MarketplaceV1.OrderState] { [.unspecified, .waiting, .inProgress, .suspended, .qualityControl, .done, .cancelled] }
  }

  /// What a caller may do with an order now.
  public enum OrderAction: OpenEnum, CaseIterable {
    case unspecified
    case start
    /// An additional invoice (F24).
    case createAdditionalInvoice
    /// A refund by staff (F37).
    case refund
    /// A customer's wish for a refund (F43).
    case requestRefund
    case update
    case assign
    case suspend
    case resume
    case sendToQualityControl
    case complete
    case returnToWork
    case cancel
    case approve
    case reject
    case rate
    /// A task or a change of one.
    case editTasks
    case sendMessage
    case addComment
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .start
      case 2: self = .createAdditionalInvoice
      case 3: self = .refund
      case 4: self = .requestRefund
      case 5: self = .update
      case 6: self = .assign
      case 7: self = .suspend
      case 8: self = .resume
      case 9: self = .sendToQualityControl
      case 10: self = .complete
      case 11: self = .returnToWork
      case 12: self = .cancel
      case 13: self = .approve
      case 14: self = .reject
      case 15: self = .rate
      case 16: self = .editTasks
      case 17: self = .sendMessage
      case 18: self = .addComment
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .start: 1
      case .createAdditionalInvoice: 2
      case .refund: 3
      case .requestRefund: 4
      case .update: 5
      case .assign: 6
      case .suspend: 7
      case .resume: 8
      case .sendToQualityControl: 9
      case .complete: 10
      case .returnToWork: 11
      case .cancel: 12
      case .approve: 13
      case .reject: 14
      case .rate: 15
      case .editTasks: 16
      case .sendMessage: 17
      case .addComment: 18
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [MarketplaceV1.OrderAction] { [.unspecified, .start, .createAdditionalInvoice, .refund, .requestRefund, .update, .assign, .suspend, .resume, .sendToQualityControl, .complete, .returnToWork, .cancel, .approve, .reject, .rate, .editTasks, .sendMessage, .addComment] }
  }

  /// Where a step of the approval stands.
  public enum ApprovalState: OpenEnum, CaseIterable {
    case unspecified
    case pending
    case approved
    case rejected
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .pending
      case 2: self = .approved
      case 3: self = .rejected
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .pending: 1
      case .approved: 2
      case .rejected: 3
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [MarketplaceV1.ApprovalState] { [.unspecified, .pending, .approved, .rejected] }
  }

  /// A step of an order's approval; the first that is pending is the one to decide.
  public struct ApprovalStep: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ApprovalStep" }

    /// Any employee of the role decides; empty when one employee does.
    public var roleId: String = ""
    /// Empty when a role does.
    public var employeeId: String = ""
    public var state: MarketplaceV1.ApprovalState = .unspecified
    /// Who did; empty while it is pending.
    public var decidedBy: String = ""
    public var decideTime: GoogleProtobuf.Timestamp? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(roleId: String = "", employeeId: String = "", state: MarketplaceV1.ApprovalState = .unspecified, decidedBy: String = "", decideTime: GoogleProtobuf.Timestamp? = nil) {
      self.roleId = roleId
      self.employeeId = employeeId
      self.state = state
      self.decidedBy = decidedBy
      self.decideTime = decideTime
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.roleId = try reader.string()
        case 18: self.employeeId = try reader.string()
        case 24: self.state = try reader.enumeration()
        case 34: self.decidedBy = try reader.string()
        case 42: try reader.message(into: &self.decideTime)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.decideTime { writer.field(42, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.decidedBy.isEmpty { writer.field(34, StringCodec.self, self.decidedBy) }
      if self.state.rawValue != 0 { writer.field(24, EnumCodec<MarketplaceV1.ApprovalState>.self, self.state) }
      if !self.employeeId.isEmpty { writer.field(18, StringCodec.self, self.employeeId) }
      if !self.roleId.isEmpty { writer.field(10, StringCodec.self, self.roleId) }
    }
  }

  /// What a customer thinks of an order.
  public struct Rating: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.Rating" }

    public var orderId: String = ""
    /// 1 … 5.
    public var score: Int32 = 0
    public var text: String = ""
    public var createTime: GoogleProtobuf.Timestamp? = nil
    public var updateTime: GoogleProtobuf.Timestamp? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", score: Int32 = 0, text: String = "", createTime: GoogleProtobuf.Timestamp? = nil, updateTime: GoogleProtobuf.Timestamp? = nil) {
      self.orderId = orderId
      self.score = score
      self.text = text
      self.createTime = createTime
      self.updateTime = updateTime
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 16: self.score = try reader.int32()
        case 26: self.text = try reader.string()
        case 34: try reader.message(into: &self.createTime)
        case 42: try reader.message(into: &self.updateTime)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.updateTime { writer.field(42, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.createTime { writer.field(34, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.text.isEmpty { writer.field(26, StringCodec.self, self.text) }
      if self.score != 0 { writer.field(16, Int32Codec.self, self.score) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// A customer's order of one service («заявка»).
  public struct Order: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.Order" }

    public var id: String = ""
    /// Counts up within the organization; what people call the order by.
    public var number: Int64 = 0
    public var serviceId: String = ""
    /// As it was called when it was ordered.
    public var serviceTitle: String = ""
    public var customerId: String = ""
    public var customerName: String = ""
    public var state: MarketplaceV1.OrderState = .unspecified
    public var createTime: GoogleProtobuf.Timestamp? = nil
    public var updateTime: GoogleProtobuf.Timestamp? = nil
    /// Changes with every change of the order, its invoices, payments or refunds.
    public var etag: String = ""
    /// The customer's words.
    public var comment: String = ""
    /// Of all its payments.
    public var paid: MoneyV1.Money? = nil
    /// Of all its refunds that succeeded.
    public var refunded: MoneyV1.Money? = nil
    /// What the caller may do now, by the rules the server itself applies.
    public var allowedActions: [MarketplaceV1.OrderAction] = []
    /// The chosen options of the form.
    public var items: [MarketplaceV1.OrderItem] = []
    /// Where it is done; empty for none.
    public var address: String = ""
    /// The employee who does it; empty for nobody yet.
    public var executorId: String = ""
    /// The employee who looks at it when it is done; empty for nobody.
    public var controllerId: String = ""
    /// Until when it is to be done (R14); absent without a deadline. While it is SUSPENDED the clock stands.
    public var dueTime: GoogleProtobuf.Timestamp? = nil
    /// When it is IN_PROGRESS again by itself; absent unless it is SUSPENDED.
    public var suspendEndTime: GoogleProtobuf.Timestamp? = nil
    /// Why it is SUSPENDED or CANCELLED; empty for no reason given.
    public var stateReason: String = ""
    /// Work and payment wait for somebody's approval.
    public var awaitsApproval: Bool = false
    public var approvals: [MarketplaceV1.ApprovalStep] = []
    /// Absent until the customer says it.
    public var rating: MarketplaceV1.Rating? = nil
    /// Fixed when it was ordered; 0 for an own service.
    public var commissionBasisPoints: Int32 = 0
    /// What the customer filled in of the order form, by the form as it was then.
    public var fields: [MarketplaceV1.OrderFieldValue] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", number: Int64 = 0, serviceId: String = "", serviceTitle: String = "", customerId: String = "", customerName: String = "", state: MarketplaceV1.OrderState = .unspecified, createTime: GoogleProtobuf.Timestamp? = nil, updateTime: GoogleProtobuf.Timestamp? = nil, etag: String = "", comment: String = "", paid: MoneyV1.Money? = nil, refunded: MoneyV1.Money? = nil, allowedActions: [MarketplaceV1.OrderAction] = [], items: [MarketplaceV1.OrderItem] = [], address: String = "", executorId: String = "", controllerId: String = "", dueTime: GoogleProtobuf.Timestamp? = nil, suspendEndTime: GoogleProtobuf.Timestamp? = nil, stateReason: String = "", awaitsApproval: Bool = false, approvals: [MarketplaceV1.ApprovalStep] = [], rating: MarketplaceV1.Rating? = nil, commissionBasisPoints: Int32 = 0, fields: [MarketplaceV1.OrderFieldValue] = []) {
      self.id = id
      self.number = number
      self.serviceId = serviceId
      self.serviceTitle = serviceTitle
      self.customerId = customerId
      self.customerName = customerName
      self.state = state
      self.createTime = createTime
      self.updateTime = updateTime
      self.etag = etag
      self.comment = comment
      self.paid = paid
      self.refunded = refunded
      self.allowedActions = allowedActions
      self.items = items
      self.address = address
      self.executorId = executorId
      self.controllerId = controllerId
      self.dueTime = dueTime
      self.suspendEndTime = suspendEndTime
      self.stateReason = stateReason
      self.awaitsApproval = awaitsApproval
      self.approvals = approvals
      self.rating = rating
      self.commissionBasisPoints = commissionBasisPoints
      self.fields = fields
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 16: self.number = try reader.int64()
        case 26: self.serviceId = try reader.string()
        case 34: self.serviceTitle = try reader.string()
        case 42: self.customerId = try reader.string()
        case 50: self.customerName = try reader.string()
        case 56: self.state = try reader.enumeration()
        case 66: try reader.message(into: &self.createTime)
        case 74: try reader.message(into: &self.updateTime)
        case 82: self.etag = try reader.string()
        case 90: self.comment = try reader.string()
        case 98: try reader.message(into: &self.paid)
        case 106: try reader.message(into: &self.refunded)
        case 112: self.allowedActions.append(try reader.enumeration())
        case 114: try reader.packed(EnumCodec<MarketplaceV1.OrderAction>.self, into: &self.allowedActions)
        case 122: try reader.append(MessageCodec<MarketplaceV1.OrderItem>.self, to: &self.items)
        case 130: self.address = try reader.string()
        case 138: self.executorId = try reader.string()
        case 146: self.controllerId = try reader.string()
        case 154: try reader.message(into: &self.dueTime)
        case 162: try reader.message(into: &self.suspendEndTime)
        case 170: self.stateReason = try reader.string()
        case 176: self.awaitsApproval = try reader.bool()
        case 186: try reader.append(MessageCodec<MarketplaceV1.ApprovalStep>.self, to: &self.approvals)
        case 194: try reader.message(into: &self.rating)
        case 200: self.commissionBasisPoints = try reader.int32()
        case 242: try reader.append(MessageCodec<MarketplaceV1.OrderFieldValue>.self, to: &self.fields)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(242, MessageCodec<MarketplaceV1.OrderFieldValue>.self, self.fields)
      if self.commissionBasisPoints != 0 { writer.field(200, Int32Codec.self, self.commissionBasisPoints) }
      if let value = self.rating { writer.field(194, MessageCodec<MarketplaceV1.Rating>.self, value) }
      writer.repeated(186, MessageCodec<MarketplaceV1.ApprovalStep>.self, self.approvals)
      if self.awaitsApproval { writer.field(176, BoolCodec.self, self.awaitsApproval) }
      if !self.stateReason.isEmpty { writer.field(170, StringCodec.self, self.stateReason) }
      if let value = self.suspendEndTime { writer.field(162, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.dueTime { writer.field(154, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.controllerId.isEmpty { writer.field(146, StringCodec.self, self.controllerId) }
      if !self.executorId.isEmpty { writer.field(138, StringCodec.self, self.executorId) }
      if !self.address.isEmpty { writer.field(130, StringCodec.self, self.address) }
      writer.repeated(122, MessageCodec<MarketplaceV1.OrderItem>.self, self.items)
      writer.packed(114, EnumCodec<MarketplaceV1.OrderAction>.self, self.allowedActions)
      if let value = self.refunded { writer.field(106, MessageCodec<MoneyV1.Money>.self, value) }
      if let value = self.paid { writer.field(98, MessageCodec<MoneyV1.Money>.self, value) }
      if !self.comment.isEmpty { writer.field(90, StringCodec.self, self.comment) }
      if !self.etag.isEmpty { writer.field(82, StringCodec.self, self.etag) }
      if let value = self.updateTime { writer.field(74, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.createTime { writer.field(66, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if self.state.rawValue != 0 { writer.field(56, EnumCodec<MarketplaceV1.OrderState>.self, self.state) }
      if !self.customerName.isEmpty { writer.field(50, StringCodec.self, self.customerName) }
      if !self.customerId.isEmpty { writer.field(42, StringCodec.self, self.customerId) }
      if !self.serviceTitle.isEmpty { writer.field(34, StringCodec.self, self.serviceTitle) }
      if !self.serviceId.isEmpty { writer.field(26, StringCodec.self, self.serviceId) }
      if self.number != 0 { writer.field(16, Int64Codec.self, self.number) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// What stands in a field of the order form.
  public struct OrderFieldValue: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.OrderFieldValue" }

    public var fieldId: String = ""
    /// The field's, as it was when it was filled in; made by the server.
    public var title: String = ""
    /// As the field's kind asks.
    public var value: MarketplaceV1.OrderFieldValue.Value? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(fieldId: String = "", title: String = "", value: MarketplaceV1.OrderFieldValue.Value? = nil) {
      self.fieldId = fieldId
      self.title = title
      self.value = value
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.fieldId = try reader.string()
        case 18: self.title = try reader.string()
        case 26: self.value = .text(try reader.string())
        case 32: self.value = .numberThousandths(try reader.int64())
        case 42: self.value = .date(try reader.string())
        case 50: self.value = .choice(try reader.string())
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.value {
      case .choice(let value): writer.field(50, StringCodec.self, value)
      case .date(let value): writer.field(42, StringCodec.self, value)
      case .numberThousandths(let value): writer.field(32, Int64Codec.self, value)
      case .text(let value): writer.field(26, StringCodec.self, value)
      case nil: break
      }
      if !self.title.isEmpty { writer.field(18, StringCodec.self, self.title) }
      if !self.fieldId.isEmpty { writer.field(10, StringCodec.self, self.fieldId) }
    }

    /// As the field's kind asks.
    public enum Value: Sendable, Equatable {
      /// Of a field of text.
      case text(String)
      /// Of a field of numbers, in thousandths: 2.5 is 2500.
      case numberThousandths(Int64)
      /// Of a field of dates, a day by ISO 8601: `2026-05-09`.
      case date(String)
      /// Of a field of choices, one of them.
      case choice(String)
    }
  }

  /// A chosen option of the order form.
  public struct OrderItem: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.OrderItem" }

    public var optionId: String = ""
    public var quantity: MoneyV1.Quantity? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(optionId: String = "", quantity: MoneyV1.Quantity? = nil) {
      self.optionId = optionId
      self.quantity = quantity
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.optionId = try reader.string()
        case 18: try reader.message(into: &self.quantity)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.quantity { writer.field(18, MessageCodec<MoneyV1.Quantity>.self, value) }
      if !self.optionId.isEmpty { writer.field(10, StringCodec.self, self.optionId) }
    }
  }

  /// Orders a service.
  public struct CreateOrderRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreateOrderRequest" }

    public var serviceId: String = ""
    /// For whom: staff name a customer; a resident leaves it empty.
    public var customerId: String = ""
    public var items: [MarketplaceV1.OrderItem] = []
    public var comment: String = ""
    /// What is filled in of the service's order form; required ones must be.
    public var fields: [MarketplaceV1.OrderFieldValue] = []
    /// Where it is to be done; empty for none.
    public var address: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(serviceId: String = "", customerId: String = "", items: [MarketplaceV1.OrderItem] = [], comment: String = "", fields: [MarketplaceV1.OrderFieldValue] = [], address: String = "") {
      self.serviceId = serviceId
      self.customerId = customerId
      self.items = items
      self.comment = comment
      self.fields = fields
      self.address = address
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.serviceId = try reader.string()
        case 18: self.customerId = try reader.string()
        case 26: try reader.append(MessageCodec<MarketplaceV1.OrderItem>.self, to: &self.items)
        case 34: self.comment = try reader.string()
        case 42: try reader.append(MessageCodec<MarketplaceV1.OrderFieldValue>.self, to: &self.fields)
        case 50: self.address = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.address.isEmpty { writer.field(50, StringCodec.self, self.address) }
      writer.repeated(42, MessageCodec<MarketplaceV1.OrderFieldValue>.self, self.fields)
      if !self.comment.isEmpty { writer.field(34, StringCodec.self, self.comment) }
      writer.repeated(26, MessageCodec<MarketplaceV1.OrderItem>.self, self.items)
      if !self.customerId.isEmpty { writer.field(18, StringCodec.self, self.customerId) }
      if !self.serviceId.isEmpty { writer.field(10, StringCodec.self, self.serviceId) }
    }
  }

  /// The order, and the invoice that can be paid at once (F11).
  public struct CreateOrderResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreateOrderResponse" }

    public var order: MarketplaceV1.Order? = nil
    /// Empty without automatic invoicing.
    public var invoiceId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: MarketplaceV1.Order? = nil, invoiceId: String = "") {
      self.order = order
      self.invoiceId = invoiceId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.order)
        case 18: self.invoiceId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.invoiceId.isEmpty { writer.field(18, StringCodec.self, self.invoiceId) }
      if let value = self.order { writer.field(10, MessageCodec<MarketplaceV1.Order>.self, value) }
    }
  }

  /// Names an order.
  public struct GetOrderRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetOrderRequest" }

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

  /// The order asked for.
  public struct GetOrderResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetOrderResponse" }

    public var order: MarketplaceV1.Order? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: MarketplaceV1.Order? = nil) {
      self.order = order
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.order)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.order { writer.field(10, MessageCodec<MarketplaceV1.Order>.self, value) }
    }
  }

  /// Lists orders.
  public struct ListOrdersRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListOrdersRequest" }

    /// Unspecified lists all states.
    public var state: MarketplaceV1.OrderState = .unspecified
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(state: MarketplaceV1.OrderState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
      self.state = state
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.state = try reader.enumeration()
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
      if self.state.rawValue != 0 { writer.field(8, EnumCodec<MarketplaceV1.OrderState>.self, self.state) }
    }
  }

  /// A page of orders.
  public struct ListOrdersResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListOrdersResponse" }

    public var orders: [MarketplaceV1.Order] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orders: [MarketplaceV1.Order] = [], nextPageToken: String = "") {
      self.orders = orders
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.Order>.self, to: &self.orders)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.Order>.self, self.orders)
    }
  }

  /// Begins the work.
  public struct StartOrderRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.StartOrderRequest" }

    public var orderId: String = ""
    /// When given, the order must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", etag: String = "") {
      self.orderId = orderId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The order in its new state.
  public struct StartOrderResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.StartOrderResponse" }

    public var order: MarketplaceV1.Order? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: MarketplaceV1.Order? = nil) {
      self.order = order
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.order)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.order { writer.field(10, MessageCodec<MarketplaceV1.Order>.self, value) }
    }
  }

  /// Changes what is set in the mask.
  public struct UpdateOrderRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdateOrderRequest" }

    public var orderId: String = ""
    /// When given, the order must still carry it.
    public var etag: String = ""
    /// `customer_id`, `address`, `comment`, `items`, `fields`, `service_id`; those of them that are to be changed.
    public var updateMask: GoogleProtobuf.FieldMask? = nil
    public var customerId: String = ""
    public var address: String = ""
    public var comment: String = ""
    public var items: [MarketplaceV1.OrderItem] = []
    /// What is filled in of the form, in place of what was.
    public var fields: [MarketplaceV1.OrderFieldValue] = []
    /// Another service of the same seller, with its own approval and deadline. `items` and `fields` are then of its form, and changed with
    /// it.
    public var serviceId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", etag: String = "", updateMask: GoogleProtobuf.FieldMask? = nil, customerId: String = "", address: String = "", comment: String = "", items: [MarketplaceV1.OrderItem] = [], fields: [MarketplaceV1.OrderFieldValue] = [], serviceId: String = "") {
      self.orderId = orderId
      self.etag = etag
      self.updateMask = updateMask
      self.customerId = customerId
      self.address = address
      self.comment = comment
      self.items = items
      self.fields = fields
      self.serviceId = serviceId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: self.etag = try reader.string()
        case 26: try reader.message(into: &self.updateMask)
        case 34: self.customerId = try reader.string()
        case 42: self.address = try reader.string()
        case 50: self.comment = try reader.string()
        case 58: try reader.append(MessageCodec<MarketplaceV1.OrderItem>.self, to: &self.items)
        case 66: try reader.append(MessageCodec<MarketplaceV1.OrderFieldValue>.self, to: &self.fields)
        case 74: self.serviceId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.serviceId.isEmpty { writer.field(74, StringCodec.self, self.serviceId) }
      writer.repeated(66, MessageCodec<MarketplaceV1.OrderFieldValue>.self, self.fields)
      writer.repeated(58, MessageCodec<MarketplaceV1.OrderItem>.self, self.items)
      if !self.comment.isEmpty { writer.field(50, StringCodec.self, self.comment) }
      if !self.address.isEmpty { writer.field(42, StringCodec.self, self.address) }
      if !self.customerId.isEmpty { writer.field(34, StringCodec.self, self.customerId) }
      if let value = self.updateMask { writer.field(26, MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The order as it is now.
  public struct UpdateOrderResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdateOrderResponse" }

    public var order: MarketplaceV1.Order? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: MarketplaceV1.Order? = nil) {
      self.order = order
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.order)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.order { writer.field(10, MessageCodec<MarketplaceV1.Order>.self, value) }
    }
  }

  /// Assigns employees.
  public struct AssignOrderRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.AssignOrderRequest" }

    public var orderId: String = ""
    /// When given, the order must still carry it.
    public var etag: String = ""
    /// Absent leaves it as it is; empty assigns nobody.
    public var executorId: String? = nil
    /// As `executor_id`.
    public var controllerId: String? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", etag: String = "", executorId: String? = nil, controllerId: String? = nil) {
      self.orderId = orderId
      self.etag = etag
      self.executorId = executorId
      self.controllerId = controllerId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: self.etag = try reader.string()
        case 26: self.executorId = try reader.string()
        case 34: self.controllerId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.controllerId { writer.field(34, StringCodec.self, value) }
      if let value = self.executorId { writer.field(26, StringCodec.self, value) }
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The order as it is now.
  public struct AssignOrderResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.AssignOrderResponse" }

    public var order: MarketplaceV1.Order? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: MarketplaceV1.Order? = nil) {
      self.order = order
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.order)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.order { writer.field(10, MessageCodec<MarketplaceV1.Order>.self, value) }
    }
  }

  /// Suspends the work.
  public struct SuspendOrderRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.SuspendOrderRequest" }

    public var orderId: String = ""
    /// When given, the order must still carry it.
    public var etag: String = ""
    /// In the future, at most a year ahead.
    public var endTime: GoogleProtobuf.Timestamp? = nil
    /// Shown to everyone who sees the order.
    public var reason: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", etag: String = "", endTime: GoogleProtobuf.Timestamp? = nil, reason: String = "") {
      self.orderId = orderId
      self.etag = etag
      self.endTime = endTime
      self.reason = reason
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: self.etag = try reader.string()
        case 34: try reader.message(into: &self.endTime)
        case 26: self.reason = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.endTime { writer.field(34, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.reason.isEmpty { writer.field(26, StringCodec.self, self.reason) }
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The order in its new state.
  public struct SuspendOrderResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.SuspendOrderResponse" }

    public var order: MarketplaceV1.Order? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: MarketplaceV1.Order? = nil) {
      self.order = order
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.order)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.order { writer.field(10, MessageCodec<MarketplaceV1.Order>.self, value) }
    }
  }

  /// Goes on with the work.
  public struct ResumeOrderRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ResumeOrderRequest" }

    public var orderId: String = ""
    /// When given, the order must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", etag: String = "") {
      self.orderId = orderId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The order in its new state.
  public struct ResumeOrderResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ResumeOrderResponse" }

    public var order: MarketplaceV1.Order? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: MarketplaceV1.Order? = nil) {
      self.order = order
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.order)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.order { writer.field(10, MessageCodec<MarketplaceV1.Order>.self, value) }
    }
  }

  /// Hands the work to the controller.
  public struct SendOrderToQualityControlRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.SendOrderToQualityControlRequest" }

    public var orderId: String = ""
    /// When given, the order must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", etag: String = "") {
      self.orderId = orderId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The order in its new state.
  public struct SendOrderToQualityControlResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.SendOrderToQualityControlResponse" }

    public var order: MarketplaceV1.Order? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: MarketplaceV1.Order? = nil) {
      self.order = order
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.order)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.order { writer.field(10, MessageCodec<MarketplaceV1.Order>.self, value) }
    }
  }

  /// Ends the work.
  public struct CompleteOrderRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CompleteOrderRequest" }

    public var orderId: String = ""
    /// When given, the order must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", etag: String = "") {
      self.orderId = orderId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The order in its new state.
  public struct CompleteOrderResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CompleteOrderResponse" }

    public var order: MarketplaceV1.Order? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: MarketplaceV1.Order? = nil) {
      self.order = order
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.order)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.order { writer.field(10, MessageCodec<MarketplaceV1.Order>.self, value) }
    }
  }

  /// Takes the work up again.
  public struct ReturnOrderToWorkRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ReturnOrderToWorkRequest" }

    public var orderId: String = ""
    /// When given, the order must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", etag: String = "") {
      self.orderId = orderId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The order in its new state.
  public struct ReturnOrderToWorkResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ReturnOrderToWorkResponse" }

    public var order: MarketplaceV1.Order? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: MarketplaceV1.Order? = nil) {
      self.order = order
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.order)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.order { writer.field(10, MessageCodec<MarketplaceV1.Order>.self, value) }
    }
  }

  /// Cancels the order.
  public struct CancelOrderRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CancelOrderRequest" }

    public var orderId: String = ""
    /// When given, the order must still carry it.
    public var etag: String = ""
    /// Shown to everyone who sees the order.
    public var reason: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", etag: String = "", reason: String = "") {
      self.orderId = orderId
      self.etag = etag
      self.reason = reason
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: self.etag = try reader.string()
        case 26: self.reason = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.reason.isEmpty { writer.field(26, StringCodec.self, self.reason) }
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The order in its new state.
  public struct CancelOrderResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CancelOrderResponse" }

    public var order: MarketplaceV1.Order? = nil
    /// Of what goes back by itself; empty when nothing does.
    public var refundId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: MarketplaceV1.Order? = nil, refundId: String = "") {
      self.order = order
      self.refundId = refundId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.order)
        case 18: self.refundId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.refundId.isEmpty { writer.field(18, StringCodec.self, self.refundId) }
      if let value = self.order { writer.field(10, MessageCodec<MarketplaceV1.Order>.self, value) }
    }
  }

  /// Approves the pending step.
  public struct ApproveOrderRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ApproveOrderRequest" }

    public var orderId: String = ""
    /// When given, the order must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", etag: String = "") {
      self.orderId = orderId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The order as it is now.
  public struct ApproveOrderResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ApproveOrderResponse" }

    public var order: MarketplaceV1.Order? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: MarketplaceV1.Order? = nil) {
      self.order = order
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.order)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.order { writer.field(10, MessageCodec<MarketplaceV1.Order>.self, value) }
    }
  }

  /// Rejects the pending step.
  public struct RejectOrderRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.RejectOrderRequest" }

    public var orderId: String = ""
    /// When given, the order must still carry it.
    public var etag: String = ""
    /// Shown to everyone who sees the order.
    public var reason: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", etag: String = "", reason: String = "") {
      self.orderId = orderId
      self.etag = etag
      self.reason = reason
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: self.etag = try reader.string()
        case 26: self.reason = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.reason.isEmpty { writer.field(26, StringCodec.self, self.reason) }
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The order in its new state.
  public struct RejectOrderResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.RejectOrderResponse" }

    public var order: MarketplaceV1.Order? = nil
    /// Of what goes back by itself; empty when nothing does.
    public var refundId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: MarketplaceV1.Order? = nil, refundId: String = "") {
      self.order = order
      self.refundId = refundId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.order)
        case 18: self.refundId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.refundId.isEmpty { writer.field(18, StringCodec.self, self.refundId) }
      if let value = self.order { writer.field(10, MessageCodec<MarketplaceV1.Order>.self, value) }
    }
  }

  /// Says what the customer thinks.
  public struct RateOrderRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.RateOrderRequest" }

    public var orderId: String = ""
    /// 1 … 5.
    public var score: Int32 = 0
    public var text: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", score: Int32 = 0, text: String = "") {
      self.orderId = orderId
      self.score = score
      self.text = text
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 16: self.score = try reader.int32()
        case 26: self.text = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.text.isEmpty { writer.field(26, StringCodec.self, self.text) }
      if self.score != 0 { writer.field(16, Int32Codec.self, self.score) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The rating as it is now.
  public struct RateOrderResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.RateOrderResponse" }

    public var rating: MarketplaceV1.Rating? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(rating: MarketplaceV1.Rating? = nil) {
      self.rating = rating
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.rating)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.rating { writer.field(10, MessageCodec<MarketplaceV1.Rating>.self, value) }
    }
  }

  /// Lists the ratings of a service.
  public struct ListRatingsRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListRatingsRequest" }

    public var serviceId: String = ""
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(serviceId: String = "", pageSize: Int32 = 0, pageToken: String = "") {
      self.serviceId = serviceId
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.serviceId = try reader.string()
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
      if !self.serviceId.isEmpty { writer.field(10, StringCodec.self, self.serviceId) }
    }
  }

  /// A page of ratings. Residents are not told whose they are.
  public struct ListRatingsResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListRatingsResponse" }

    public var ratings: [MarketplaceV1.Rating] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(ratings: [MarketplaceV1.Rating] = [], nextPageToken: String = "") {
      self.ratings = ratings
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.Rating>.self, to: &self.ratings)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.Rating>.self, self.ratings)
    }
  }
}
