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
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [MarketplaceV1.OrderAction] { [.unspecified, .start, .createAdditionalInvoice, .refund, .requestRefund] }
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
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", number: Int64 = 0, serviceId: String = "", serviceTitle: String = "", customerId: String = "", customerName: String = "", state: MarketplaceV1.OrderState = .unspecified, createTime: GoogleProtobuf.Timestamp? = nil, updateTime: GoogleProtobuf.Timestamp? = nil, etag: String = "", comment: String = "", paid: MoneyV1.Money? = nil, refunded: MoneyV1.Money? = nil, allowedActions: [MarketplaceV1.OrderAction] = []) {
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
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
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
    public var unknownFields = UnknownFields()

    public init() {}

    public init(serviceId: String = "", customerId: String = "", items: [MarketplaceV1.OrderItem] = [], comment: String = "") {
      self.serviceId = serviceId
      self.customerId = customerId
      self.items = items
      self.comment = comment
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
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
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
}
