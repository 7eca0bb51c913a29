// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/catalog.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1 {
  /// Who provides a service.
  public enum ServiceKind: OpenEnum, CaseIterable {
    case unspecified
    /// «Собственные».
    case own
    /// «Партнерские».
    case partner
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .own
      case 2: self = .partner
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .own: 1
      case .partner: 2
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [MarketplaceV1.ServiceKind] { [.unspecified, .own, .partner] }
  }

  /// When a service is paid (F10).
  public enum PaymentMode: OpenEnum, CaseIterable {
    case unspecified
    /// Chosen and paid at once.
    case prepay
    /// The price is not known when it is ordered.
    case postpay
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .prepay
      case 2: self = .postpay
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .prepay: 1
      case .postpay: 2
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [MarketplaceV1.PaymentMode] { [.unspecified, .prepay, .postpay] }
  }

  /// A service that can be ordered («услуга»).
  public struct Service: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.Service" }

    public var id: String = ""
    public var title: String = ""
    public var description: String = ""
    /// The category («категория») it is shown in.
    public var category: String = ""
    public var kind: MarketplaceV1.ServiceKind = .unspecified
    /// The partner's name; empty for an own service.
    public var partnerName: String = ""
    public var paymentMode: MarketplaceV1.PaymentMode = .unspecified
    /// Submitting the form creates an issued invoice (F11).
    public var automaticInvoicing: Bool = false
    /// A customer may ask for a refund (F43).
    public var refundable: Bool = false
    /// The choices of the order form («форма заказа»), in their order.
    public var options: [MarketplaceV1.OrderOption] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", title: String = "", description: String = "", category: String = "", kind: MarketplaceV1.ServiceKind = .unspecified, partnerName: String = "", paymentMode: MarketplaceV1.PaymentMode = .unspecified, automaticInvoicing: Bool = false, refundable: Bool = false, options: [MarketplaceV1.OrderOption] = []) {
      self.id = id
      self.title = title
      self.description = description
      self.category = category
      self.kind = kind
      self.partnerName = partnerName
      self.paymentMode = paymentMode
      self.automaticInvoicing = automaticInvoicing
      self.refundable = refundable
      self.options = options
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.title = try reader.string()
        case 26: self.description = try reader.string()
        case 34: self.category = try reader.string()
        case 40: self.kind = try reader.enumeration()
        case 50: self.partnerName = try reader.string()
        case 56: self.paymentMode = try reader.enumeration()
        case 64: self.automaticInvoicing = try reader.bool()
        case 72: self.refundable = try reader.bool()
        case 82: try reader.append(MessageCodec<MarketplaceV1.OrderOption>.self, to: &self.options)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(82, MessageCodec<MarketplaceV1.OrderOption>.self, self.options)
      if self.refundable { writer.field(72, BoolCodec.self, self.refundable) }
      if self.automaticInvoicing { writer.field(64, BoolCodec.self, self.automaticInvoicing) }
      if self.paymentMode.rawValue != 0 { writer.field(56, EnumCodec<MarketplaceV1.PaymentMode>.self, self.paymentMode) }
      if !self.partnerName.isEmpty { writer.field(50, StringCodec.self, self.partnerName) }
      if self.kind.rawValue != 0 { writer.field(40, EnumCodec<MarketplaceV1.ServiceKind>.self, self.kind) }
      if !self.category.isEmpty { writer.field(34, StringCodec.self, self.category) }
      if !self.description.isEmpty { writer.field(26, StringCodec.self, self.description) }
      if !self.title.isEmpty { writer.field(18, StringCodec.self, self.title) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A choice of a service's order form.
  public struct OrderOption: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.OrderOption" }

    public var id: String = ""
    public var title: String = ""
    /// Of one unit; absent when an employee has to assess the work first (F12).
    public var tariff: MoneyV1.Tariff? = nil
    /// «шт.», «м²».
    public var unit: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", title: String = "", tariff: MoneyV1.Tariff? = nil, unit: String = "") {
      self.id = id
      self.title = title
      self.tariff = tariff
      self.unit = unit
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.title = try reader.string()
        case 26: try reader.message(into: &self.tariff)
        case 34: self.unit = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.unit.isEmpty { writer.field(34, StringCodec.self, self.unit) }
      if let value = self.tariff { writer.field(26, MessageCodec<MoneyV1.Tariff>.self, value) }
      if !self.title.isEmpty { writer.field(18, StringCodec.self, self.title) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// An item of a seller's price list («позиция прайс-листа»).
  public struct PriceItem: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.PriceItem" }

    public var id: String = ""
    public var name: String = ""
    public var unit: String = ""
    public var tariff: MoneyV1.Tariff? = nil
    /// In basis points, 2000 is 20%; absent for «без НДС».
    public var vatBasisPoints: Int32? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", name: String = "", unit: String = "", tariff: MoneyV1.Tariff? = nil, vatBasisPoints: Int32? = nil) {
      self.id = id
      self.name = name
      self.unit = unit
      self.tariff = tariff
      self.vatBasisPoints = vatBasisPoints
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.name = try reader.string()
        case 26: self.unit = try reader.string()
        case 34: try reader.message(into: &self.tariff)
        case 40: self.vatBasisPoints = try reader.int32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.vatBasisPoints { writer.field(40, Int32Codec.self, value) }
      if let value = self.tariff { writer.field(34, MessageCodec<MoneyV1.Tariff>.self, value) }
      if !self.unit.isEmpty { writer.field(26, StringCodec.self, self.unit) }
      if !self.name.isEmpty { writer.field(18, StringCodec.self, self.name) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// Lists services.
  public struct ListServicesRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListServicesRequest" }

    /// Unspecified lists both kinds.
    public var kind: MarketplaceV1.ServiceKind = .unspecified
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(kind: MarketplaceV1.ServiceKind = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
      self.kind = kind
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.kind = try reader.enumeration()
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
      if self.kind.rawValue != 0 { writer.field(8, EnumCodec<MarketplaceV1.ServiceKind>.self, self.kind) }
    }
  }

  /// A page of services, by title.
  public struct ListServicesResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListServicesResponse" }

    public var services: [MarketplaceV1.Service] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(services: [MarketplaceV1.Service] = [], nextPageToken: String = "") {
      self.services = services
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.Service>.self, to: &self.services)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.Service>.self, self.services)
    }
  }

  /// Names a service.
  public struct GetServiceRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetServiceRequest" }

    public var serviceId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(serviceId: String = "") {
      self.serviceId = serviceId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.serviceId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.serviceId.isEmpty { writer.field(10, StringCodec.self, self.serviceId) }
    }
  }

  /// The service asked for.
  public struct GetServiceResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetServiceResponse" }

    public var service: MarketplaceV1.Service? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(service: MarketplaceV1.Service? = nil) {
      self.service = service
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.service)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.service { writer.field(10, MessageCodec<MarketplaceV1.Service>.self, value) }
    }
  }

  /// Lists the items that an invoice for a service may have.
  public struct ListPriceItemsRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListPriceItemsRequest" }

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

  /// A page of items, by name.
  public struct ListPriceItemsResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListPriceItemsResponse" }

    public var items: [MarketplaceV1.PriceItem] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(items: [MarketplaceV1.PriceItem] = [], nextPageToken: String = "") {
      self.items = items
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.PriceItem>.self, to: &self.items)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.PriceItem>.self, self.items)
    }
  }
}
