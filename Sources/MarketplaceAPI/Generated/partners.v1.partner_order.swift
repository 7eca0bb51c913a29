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
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", number: Int64 = 0, serviceId: String = "", serviceTitle: String = "", customerName: String = "", customerPhone: String = "", customerAddress: String = "", items: [PartnersV1.PartnerOrderItem] = [], comment: String = "", state: MarketplaceV1.OrderState = .unspecified, createTime: GoogleProtobuf.Timestamp? = nil, updateTime: GoogleProtobuf.Timestamp? = nil, etag: String = "", paid: MoneyV1.Money? = nil, refunded: MoneyV1.Money? = nil, commissionBasisPoints: Int32 = 0, commission: MoneyV1.Money? = nil) {
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
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
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
