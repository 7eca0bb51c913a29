// swift-format-ignore-file
// Made by protoc-gen-marketplace from partners/v1/partner_order.proto; change the schema and run scripts/generate.
import Protobuf

extension PartnersV1 {
  /// An order of one of the partner's services.
  public struct PartnerOrder: Protobuf.Message {
    public static var fullName: String { "partners.v1.PartnerOrder" }

    public var id: String = ""
    /// Counts up within the organization; what people call the order by.
    public var number: Int64 = 0
    public var serviceId: String = ""
    /// As it was called when it was ordered.
    public var serviceTitle: String = ""
    /// Who ordered it.
    public var customerName: String = ""
    /// E.164; empty when it is not known.
    public var customerPhone: String = ""
    /// Where the customer lives, `ул. Лесная, 1, кв. 12`; empty when it is not known.
    public var customerAddress: String = ""
    /// What was chosen of the order form.
    public var items: [PartnersV1.PartnerOrderItem] = []
    /// The customer's words.
    public var comment: String = ""
    public var state: MarketplaceV1.OrderState = .unspecified
    public var createTime: GoogleProtobuf.Timestamp? = nil
    public var updateTime: GoogleProtobuf.Timestamp? = nil
    /// Changes with every change of the order, its invoices, payments or refunds.
    public var etag: String = ""
    /// Of all its payments.
    public var paid: MoneyV1.Money? = nil
    /// Of all its refunds that succeeded.
    public var refunded: MoneyV1.Money? = nil
    /// What the organization keeps of a sale, fixed with the order; 1000 is 10 %.
    public var commissionBasisPoints: Int32 = 0
    /// What it has kept of this order so far.
    public var commission: MoneyV1.Money? = nil
    /// What the key may do now, by the rules and scopes the server itself applies; CANCEL is RefusePartnerOrder.
    public var allowedActions: [MarketplaceV1.OrderAction] = []
    /// Where it is done; empty for none.
    public var address: String = ""
    /// What the customer filled in of the order form, by the form as it was then.
    public var fields: [MarketplaceV1.OrderFieldValue] = []
    /// Until when it is to be done (R14); absent without a deadline. While it is SUSPENDED the clock stands.
    public var dueTime: GoogleProtobuf.Timestamp? = nil
    /// When it is IN_PROGRESS again by itself; absent unless it is SUSPENDED.
    public var suspendEndTime: GoogleProtobuf.Timestamp? = nil
    /// Why it is SUSPENDED or CANCELLED; empty for no reason given.
    public var stateReason: String = ""
    /// Work and payment wait for somebody's approval.
    public var awaitsApproval: Bool = false
    /// Absent until the customer says it.
    public var rating: MarketplaceV1.Rating? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", number: Int64 = 0, serviceId: String = "", serviceTitle: String = "", customerName: String = "", customerPhone: String = "", customerAddress: String = "", items: [PartnersV1.PartnerOrderItem] = [], comment: String = "", state: MarketplaceV1.OrderState = .unspecified, createTime: GoogleProtobuf.Timestamp? = nil, updateTime: GoogleProtobuf.Timestamp? = nil, etag: String = "", paid: MoneyV1.Money? = nil, refunded: MoneyV1.Money? = nil, commissionBasisPoints: Int32 = 0, commission: MoneyV1.Money? = nil, allowedActions: [MarketplaceV1.OrderAction] = [], address: String = "", fields: [MarketplaceV1.OrderFieldValue] = [], dueTime: GoogleProtobuf.Timestamp? = nil, suspendEndTime: GoogleProtobuf.Timestamp? = nil, stateReason: String = "", awaitsApproval: Bool = false, rating: MarketplaceV1.Rating? = nil) {
      self.id = id
      self.number = number
      self.serviceId = serviceId
      self.serviceTitle = serviceTitle
      self.customerName = customerName
      self.customerPhone = customerPhone
      self.customerAddress = customerAddress
      self.items = items
      self.comment = comment
      self.state = state
      self.createTime = createTime
      self.updateTime = updateTime
      self.etag = etag
      self.paid = paid
      self.refunded = refunded
      self.commissionBasisPoints = commissionBasisPoints
      self.commission = commission
      self.allowedActions = allowedActions
      self.address = address
      self.fields = fields
      self.dueTime = dueTime
      self.suspendEndTime = suspendEndTime
      self.stateReason = stateReason
      self.awaitsApproval = awaitsApproval
      self.rating = rating
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
        case 42: self.customerName = try reader.string()
        case 50: self.customerPhone = try reader.string()
        case 58: self.customerAddress = try reader.string()
        case 66: try reader.append(MessageCodec<PartnersV1.PartnerOrderItem>.self, to: &self.items)
        case 74: self.comment = try reader.string()
        case 80: self.state = try reader.enumeration()
        case 90: try reader.message(into: &self.createTime)
        case 98: try reader.message(into: &self.updateTime)
        case 106: self.etag = try reader.string()
        case 114: try reader.message(into: &self.paid)
        case 122: try reader.message(into: &self.refunded)
        case 128: self.commissionBasisPoints = try reader.int32()
        case 138: try reader.message(into: &self.commission)
        case 144: self.allowedActions.append(try reader.enumeration())
        case 146: try reader.packed(EnumCodec<MarketplaceV1.OrderAction>.self, into: &self.allowedActions)
        case 154: self.address = try reader.string()
        case 162: try reader.append(MessageCodec<MarketplaceV1.OrderFieldValue>.self, to: &self.fields)
        case 170: try reader.message(into: &self.dueTime)
        case 178: try reader.message(into: &self.suspendEndTime)
        case 186: self.stateReason = try reader.string()
        case 192: self.awaitsApproval = try reader.bool()
        case 202: try reader.message(into: &self.rating)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.rating { writer.field(202, MessageCodec<MarketplaceV1.Rating>.self, value) }
      if self.awaitsApproval { writer.field(192, BoolCodec.self, self.awaitsApproval) }
      if !self.stateReason.isEmpty { writer.field(186, StringCodec.self, self.stateReason) }
      if let value = self.suspendEndTime { writer.field(178, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.dueTime { writer.field(170, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      writer.repeated(162, MessageCodec<MarketplaceV1.OrderFieldValue>.self, self.fields)
      if !self.address.isEmpty { writer.field(154, StringCodec.self, self.address) }
      writer.packed(146, EnumCodec<MarketplaceV1.OrderAction>.self, self.allowedActions)
      if let value = self.commission { writer.field(138, MessageCodec<MoneyV1.Money>.self, value) }
      if self.commissionBasisPoints != 0 { writer.field(128, Int32Codec.self, self.commissionBasisPoints) }
      if let value = self.refunded { writer.field(122, MessageCodec<MoneyV1.Money>.self, value) }
      if let value = self.paid { writer.field(114, MessageCodec<MoneyV1.Money>.self, value) }
      if !self.etag.isEmpty { writer.field(106, StringCodec.self, self.etag) }
      if let value = self.updateTime { writer.field(98, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.createTime { writer.field(90, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if self.state.rawValue != 0 { writer.field(80, EnumCodec<MarketplaceV1.OrderState>.self, self.state) }
      if !self.comment.isEmpty { writer.field(74, StringCodec.self, self.comment) }
      writer.repeated(66, MessageCodec<PartnersV1.PartnerOrderItem>.self, self.items)
      if !self.customerAddress.isEmpty { writer.field(58, StringCodec.self, self.customerAddress) }
      if !self.customerPhone.isEmpty { writer.field(50, StringCodec.self, self.customerPhone) }
      if !self.customerName.isEmpty { writer.field(42, StringCodec.self, self.customerName) }
      if !self.serviceTitle.isEmpty { writer.field(34, StringCodec.self, self.serviceTitle) }
      if !self.serviceId.isEmpty { writer.field(26, StringCodec.self, self.serviceId) }
      if self.number != 0 { writer.field(16, Int64Codec.self, self.number) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A choice of the order form.
  public struct PartnerOrderItem: Protobuf.Message {
    public static var fullName: String { "partners.v1.PartnerOrderItem" }

    public var title: String = ""
    public var quantity: MoneyV1.Quantity? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(title: String = "", quantity: MoneyV1.Quantity? = nil) {
      self.title = title
      self.quantity = quantity
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.title = try reader.string()
        case 18: try reader.message(into: &self.quantity)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.quantity { writer.field(18, MessageCodec<MoneyV1.Quantity>.self, value) }
      if !self.title.isEmpty { writer.field(10, StringCodec.self, self.title) }
    }
  }

  /// Names an order.
  public struct GetPartnerOrderRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.GetPartnerOrderRequest" }

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
  public struct GetPartnerOrderResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.GetPartnerOrderResponse" }

    public var order: PartnersV1.PartnerOrder? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: PartnersV1.PartnerOrder? = nil) {
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
      if let value = self.order { writer.field(10, MessageCodec<PartnersV1.PartnerOrder>.self, value) }
    }
  }

  /// Lists orders.
  public struct ListPartnerOrdersRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerOrdersRequest" }

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
  public struct ListPartnerOrdersResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerOrdersResponse" }

    public var orders: [PartnersV1.PartnerOrder] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orders: [PartnersV1.PartnerOrder] = [], nextPageToken: String = "") {
      self.orders = orders
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<PartnersV1.PartnerOrder>.self, to: &self.orders)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<PartnersV1.PartnerOrder>.self, self.orders)
    }
  }

  /// Begins the work.
  public struct StartPartnerOrderRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.StartPartnerOrderRequest" }

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
  public struct StartPartnerOrderResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.StartPartnerOrderResponse" }

    public var order: PartnersV1.PartnerOrder? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: PartnersV1.PartnerOrder? = nil) {
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
      if let value = self.order { writer.field(10, MessageCodec<PartnersV1.PartnerOrder>.self, value) }
    }
  }

  /// Suspends the work.
  public struct SuspendPartnerOrderRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.SuspendPartnerOrderRequest" }

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
        case 26: try reader.message(into: &self.endTime)
        case 34: self.reason = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.reason.isEmpty { writer.field(34, StringCodec.self, self.reason) }
      if let value = self.endTime { writer.field(26, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The order in its new state.
  public struct SuspendPartnerOrderResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.SuspendPartnerOrderResponse" }

    public var order: PartnersV1.PartnerOrder? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: PartnersV1.PartnerOrder? = nil) {
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
      if let value = self.order { writer.field(10, MessageCodec<PartnersV1.PartnerOrder>.self, value) }
    }
  }

  /// Goes on with the work.
  public struct ResumePartnerOrderRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.ResumePartnerOrderRequest" }

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
  public struct ResumePartnerOrderResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.ResumePartnerOrderResponse" }

    public var order: PartnersV1.PartnerOrder? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: PartnersV1.PartnerOrder? = nil) {
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
      if let value = self.order { writer.field(10, MessageCodec<PartnersV1.PartnerOrder>.self, value) }
    }
  }

  /// Hands the work to the controller.
  public struct SendPartnerOrderToQualityControlRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.SendPartnerOrderToQualityControlRequest" }

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
  public struct SendPartnerOrderToQualityControlResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.SendPartnerOrderToQualityControlResponse" }

    public var order: PartnersV1.PartnerOrder? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: PartnersV1.PartnerOrder? = nil) {
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
      if let value = self.order { writer.field(10, MessageCodec<PartnersV1.PartnerOrder>.self, value) }
    }
  }

  /// Ends the work.
  public struct CompletePartnerOrderRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.CompletePartnerOrderRequest" }

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
  public struct CompletePartnerOrderResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.CompletePartnerOrderResponse" }

    public var order: PartnersV1.PartnerOrder? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: PartnersV1.PartnerOrder? = nil) {
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
      if let value = self.order { writer.field(10, MessageCodec<PartnersV1.PartnerOrder>.self, value) }
    }
  }

  /// Refuses the order.
  public struct RefusePartnerOrderRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.RefusePartnerOrderRequest" }

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
  public struct RefusePartnerOrderResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.RefusePartnerOrderResponse" }

    public var order: PartnersV1.PartnerOrder? = nil
    /// Of what goes back by itself; empty when nothing does.
    public var refundId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(order: PartnersV1.PartnerOrder? = nil, refundId: String = "") {
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
      if let value = self.order { writer.field(10, MessageCodec<PartnersV1.PartnerOrder>.self, value) }
    }
  }

  /// Adds a task.
  public struct CreatePartnerTaskRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.CreatePartnerTaskRequest" }

    public var orderId: String = ""
    /// Its id, order and times are the server's to set.
    public var task: MarketplaceV1.Task? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", task: MarketplaceV1.Task? = nil) {
      self.orderId = orderId
      self.task = task
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: try reader.message(into: &self.task)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.task { writer.field(18, MessageCodec<MarketplaceV1.Task>.self, value) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The task with its id.
  public struct CreatePartnerTaskResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.CreatePartnerTaskResponse" }

    public var task: MarketplaceV1.Task? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(task: MarketplaceV1.Task? = nil) {
      self.task = task
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.task)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.task { writer.field(10, MessageCodec<MarketplaceV1.Task>.self, value) }
    }
  }

  /// Writes a task as it is to be, all of it but its assignee.
  public struct UpdatePartnerTaskRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.UpdatePartnerTaskRequest" }

    public var task: MarketplaceV1.Task? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(task: MarketplaceV1.Task? = nil) {
      self.task = task
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.task)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.task { writer.field(10, MessageCodec<MarketplaceV1.Task>.self, value) }
    }
  }

  /// The task as it is now.
  public struct UpdatePartnerTaskResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.UpdatePartnerTaskResponse" }

    public var task: MarketplaceV1.Task? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(task: MarketplaceV1.Task? = nil) {
      self.task = task
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.task)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.task { writer.field(10, MessageCodec<MarketplaceV1.Task>.self, value) }
    }
  }

  /// Lists the tasks of an order.
  public struct ListPartnerTasksRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerTasksRequest" }

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

  /// A page of tasks.
  public struct ListPartnerTasksResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerTasksResponse" }

    public var tasks: [MarketplaceV1.Task] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(tasks: [MarketplaceV1.Task] = [], nextPageToken: String = "") {
      self.tasks = tasks
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.Task>.self, to: &self.tasks)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.Task>.self, self.tasks)
    }
  }

  /// Says something to the customer.
  public struct SendPartnerMessageRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.SendPartnerMessageRequest" }

    public var orderId: String = ""
    /// May be empty beside an attachment.
    public var text: String = ""
    /// References to what is kept elsewhere, as URLs.
    public var attachments: [String] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", text: String = "", attachments: [String] = []) {
      self.orderId = orderId
      self.text = text
      self.attachments = attachments
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: self.text = try reader.string()
        case 26: try reader.append(StringCodec.self, to: &self.attachments)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(26, StringCodec.self, self.attachments)
      if !self.text.isEmpty { writer.field(18, StringCodec.self, self.text) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// What was said.
  public struct SendPartnerMessageResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.SendPartnerMessageResponse" }

    public var message: MarketplaceV1.Message? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(message: MarketplaceV1.Message? = nil) {
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
      if let value = self.message { writer.field(10, MessageCodec<MarketplaceV1.Message>.self, value) }
    }
  }

  /// Lists messages.
  public struct ListPartnerMessagesRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerMessagesRequest" }

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

  /// A page of messages.
  public struct ListPartnerMessagesResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerMessagesResponse" }

    public var messages: [MarketplaceV1.Message] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(messages: [MarketplaceV1.Message] = [], nextPageToken: String = "") {
      self.messages = messages
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.Message>.self, to: &self.messages)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.Message>.self, self.messages)
    }
  }

  /// Lists ratings.
  public struct ListPartnerRatingsRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerRatingsRequest" }

    /// Of this service alone; empty for all of the partner's. Of another's there are none.
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

  /// A page of ratings.
  public struct ListPartnerRatingsResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerRatingsResponse" }

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

  /// Opens a stream. It starts from one of these, or else from now on.
  public struct SubscribePartnerOrdersRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.SubscribePartnerOrdersRequest" }

    /// Of the last message that was seen. Once events behind it are not kept any more: OUT_OF_RANGE, CURSOR_EXPIRED.
    public var cursor: String = ""
    /// From the oldest event that is kept.
    public var fromBeginning: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(cursor: String = "", fromBeginning: Bool = false) {
      self.cursor = cursor
      self.fromBeginning = fromBeginning
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.cursor = try reader.string()
        case 16: self.fromBeginning = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.fromBeginning { writer.field(16, BoolCodec.self, self.fromBeginning) }
      if !self.cursor.isEmpty { writer.field(10, StringCodec.self, self.cursor) }
    }
  }

  /// An event, or a sign that the stream is alive.
  public struct SubscribePartnerOrdersResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.SubscribePartnerOrdersResponse" }

    /// Where to resume after this message.
    public var cursor: String = ""
    /// Absent in a heartbeat.
    public var event: NotificationsV1.Event? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(cursor: String = "", event: NotificationsV1.Event? = nil) {
      self.cursor = cursor
      self.event = event
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.cursor = try reader.string()
        case 18: try reader.message(into: &self.event)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.event { writer.field(18, MessageCodec<NotificationsV1.Event>.self, value) }
      if !self.cursor.isEmpty { writer.field(10, StringCodec.self, self.cursor) }
    }
  }

  /// Asks for a statement.
  public struct GetPartnerSettlementRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.GetPartnerSettlementRequest" }

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

    public init(fromTime: GoogleProtobuf.Timestamp? = nil, untilTime: GoogleProtobuf.Timestamp? = nil, pageSize: Int32 = 0, pageToken: String = "") {
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
        case 10: try reader.message(into: &self.fromTime)
        case 18: try reader.message(into: &self.untilTime)
        case 24: self.pageSize = try reader.int32()
        case 34: self.pageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.pageToken.isEmpty { writer.field(34, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(24, Int32Codec.self, self.pageSize) }
      if let value = self.untilTime { writer.field(18, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.fromTime { writer.field(10, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    }
  }

  /// The statement.
  public struct GetPartnerSettlementResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.GetPartnerSettlementResponse" }

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
}
