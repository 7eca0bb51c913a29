// swift-format-ignore-file
// Made by protoc-gen-marketplace from partners/v1/partner_catalog.proto; change the schema and run scripts/generate.
import Protobuf

extension PartnersV1 {
  /// A service as its partner publishes it.
  public struct PartnerService: Protobuf.Message {
    public static var fullName: String { "partners.v1.PartnerService" }

    /// Made by the server.
    public var id: String = ""
    public var title: String = ""
    public var description: String = ""
    public var categoryId: String = ""
    /// The seller, one of the partner's; stays as it was created with.
    public var legalEntityId: String = ""
    public var state: MarketplaceV1.ServiceState = .unspecified
    public var paymentMode: MarketplaceV1.PaymentMode = .unspecified
    /// Submitting the form creates an issued invoice (F11).
    public var automaticInvoicing: Bool = false
    /// The choices of the order form («форма заказа»), in their order, with their prices.
    public var options: [MarketplaceV1.OrderOption] = []
    /// What the order form asks for besides, in its order.
    public var fields: [MarketplaceV1.OrderField] = []
    /// What people look for it by.
    public var tags: [String] = []
    /// Where its pictures are: URLs, or references that the applications understand; the first one is its face.
    public var pictures: [String] = []
    /// How long carrying it out may take, in whole seconds; absent for no deadline (R14).
    public var executionTime: GoogleProtobuf.Duration? = nil
    /// Changes with every change of it, the organization's too; made by the server.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", title: String = "", description: String = "", categoryId: String = "", legalEntityId: String = "", state: MarketplaceV1.ServiceState = .unspecified, paymentMode: MarketplaceV1.PaymentMode = .unspecified, automaticInvoicing: Bool = false, options: [MarketplaceV1.OrderOption] = [], fields: [MarketplaceV1.OrderField] = [], tags: [String] = [], pictures: [String] = [], executionTime: GoogleProtobuf.Duration? = nil, etag: String = "") {
      self.id = id
      self.title = title
      self.description = description
      self.categoryId = categoryId
      self.legalEntityId = legalEntityId
      self.state = state
      self.paymentMode = paymentMode
      self.automaticInvoicing = automaticInvoicing
      self.options = options
      self.fields = fields
      self.tags = tags
      self.pictures = pictures
      self.executionTime = executionTime
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.title = try reader.string()
        case 26: self.description = try reader.string()
        case 34: self.categoryId = try reader.string()
        case 42: self.legalEntityId = try reader.string()
        case 48: self.state = try reader.enumeration()
        case 56: self.paymentMode = try reader.enumeration()
        case 64: self.automaticInvoicing = try reader.bool()
        case 74: try reader.append(MessageCodec<MarketplaceV1.OrderOption>.self, to: &self.options)
        case 82: try reader.append(MessageCodec<MarketplaceV1.OrderField>.self, to: &self.fields)
        case 90: try reader.append(StringCodec.self, to: &self.tags)
        case 98: try reader.append(StringCodec.self, to: &self.pictures)
        case 106: try reader.message(into: &self.executionTime)
        case 114: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(114, StringCodec.self, self.etag) }
      if let value = self.executionTime { writer.field(106, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      writer.repeated(98, StringCodec.self, self.pictures)
      writer.repeated(90, StringCodec.self, self.tags)
      writer.repeated(82, MessageCodec<MarketplaceV1.OrderField>.self, self.fields)
      writer.repeated(74, MessageCodec<MarketplaceV1.OrderOption>.self, self.options)
      if self.automaticInvoicing { writer.field(64, BoolCodec.self, self.automaticInvoicing) }
      if self.paymentMode.rawValue != 0 { writer.field(56, EnumCodec<MarketplaceV1.PaymentMode>.self, self.paymentMode) }
      if self.state.rawValue != 0 { writer.field(48, EnumCodec<MarketplaceV1.ServiceState>.self, self.state) }
      if !self.legalEntityId.isEmpty { writer.field(42, StringCodec.self, self.legalEntityId) }
      if !self.categoryId.isEmpty { writer.field(34, StringCodec.self, self.categoryId) }
      if !self.description.isEmpty { writer.field(26, StringCodec.self, self.description) }
      if !self.title.isEmpty { writer.field(18, StringCodec.self, self.title) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// Lists categories.
  public struct ListPartnerCategoriesRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerCategoriesRequest" }

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

  /// A page of categories.
  public struct ListPartnerCategoriesResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerCategoriesResponse" }

    public var categories: [MarketplaceV1.Category] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(categories: [MarketplaceV1.Category] = [], nextPageToken: String = "") {
      self.categories = categories
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.Category>.self, to: &self.categories)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.Category>.self, self.categories)
    }
  }

  /// Lists legal entities.
  public struct ListPartnerLegalEntitiesRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerLegalEntitiesRequest" }

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

  /// A page of legal entities.
  public struct ListPartnerLegalEntitiesResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerLegalEntitiesResponse" }

    public var legalEntities: [MarketplaceV1.LegalEntity] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(legalEntities: [MarketplaceV1.LegalEntity] = [], nextPageToken: String = "") {
      self.legalEntities = legalEntities
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.LegalEntity>.self, to: &self.legalEntities)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.LegalEntity>.self, self.legalEntities)
    }
  }

  /// Lists services.
  public struct ListPartnerServicesRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerServicesRequest" }

    /// Unspecified lists all states.
    public var state: MarketplaceV1.ServiceState = .unspecified
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(state: MarketplaceV1.ServiceState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
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
      if self.state.rawValue != 0 { writer.field(8, EnumCodec<MarketplaceV1.ServiceState>.self, self.state) }
    }
  }

  /// A page of services.
  public struct ListPartnerServicesResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerServicesResponse" }

    public var services: [PartnersV1.PartnerService] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(services: [PartnersV1.PartnerService] = [], nextPageToken: String = "") {
      self.services = services
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<PartnersV1.PartnerService>.self, to: &self.services)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<PartnersV1.PartnerService>.self, self.services)
    }
  }

  /// Names a service.
  public struct GetPartnerServiceRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.GetPartnerServiceRequest" }

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
  public struct GetPartnerServiceResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.GetPartnerServiceResponse" }

    public var service: PartnersV1.PartnerService? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(service: PartnersV1.PartnerService? = nil) {
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
      if let value = self.service { writer.field(10, MessageCodec<PartnersV1.PartnerService>.self, value) }
    }
  }

  /// Makes a service.
  public struct CreatePartnerServiceRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.CreatePartnerServiceRequest" }

    public var service: PartnersV1.PartnerService? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(service: PartnersV1.PartnerService? = nil) {
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
      if let value = self.service { writer.field(10, MessageCodec<PartnersV1.PartnerService>.self, value) }
    }
  }

  /// The new service.
  public struct CreatePartnerServiceResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.CreatePartnerServiceResponse" }

    public var service: PartnersV1.PartnerService? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(service: PartnersV1.PartnerService? = nil) {
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
      if let value = self.service { writer.field(10, MessageCodec<PartnersV1.PartnerService>.self, value) }
    }
  }

  /// Changes a service: everything but what the server makes, and its seller.
  public struct UpdatePartnerServiceRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.UpdatePartnerServiceRequest" }

    public var serviceId: String = ""
    /// With the values of those fields.
    public var service: PartnersV1.PartnerService? = nil
    /// The fields that change, by name; empty for all that can.
    public var updateMask: GoogleProtobuf.FieldMask? = nil
    /// When given, it must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(serviceId: String = "", service: PartnersV1.PartnerService? = nil, updateMask: GoogleProtobuf.FieldMask? = nil, etag: String = "") {
      self.serviceId = serviceId
      self.service = service
      self.updateMask = updateMask
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.serviceId = try reader.string()
        case 18: try reader.message(into: &self.service)
        case 26: try reader.message(into: &self.updateMask)
        case 34: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(34, StringCodec.self, self.etag) }
      if let value = self.updateMask { writer.field(26, MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
      if let value = self.service { writer.field(18, MessageCodec<PartnersV1.PartnerService>.self, value) }
      if !self.serviceId.isEmpty { writer.field(10, StringCodec.self, self.serviceId) }
    }
  }

  /// The service as it is now.
  public struct UpdatePartnerServiceResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.UpdatePartnerServiceResponse" }

    public var service: PartnersV1.PartnerService? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(service: PartnersV1.PartnerService? = nil) {
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
      if let value = self.service { writer.field(10, MessageCodec<PartnersV1.PartnerService>.self, value) }
    }
  }

  /// Lists the items of a price list.
  public struct ListPartnerPriceItemsRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerPriceItemsRequest" }

    /// Whose price list.
    public var legalEntityId: String = ""
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    /// Words, each of which begins one of the item's name: «мыт ок» finds «Мытьё окна». Empty for all.
    public var words: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(legalEntityId: String = "", pageSize: Int32 = 0, pageToken: String = "", words: String = "") {
      self.legalEntityId = legalEntityId
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.words = words
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.legalEntityId = try reader.string()
        case 16: self.pageSize = try reader.int32()
        case 26: self.pageToken = try reader.string()
        case 34: self.words = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.words.isEmpty { writer.field(34, StringCodec.self, self.words) }
      if !self.pageToken.isEmpty { writer.field(26, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(16, Int32Codec.self, self.pageSize) }
      if !self.legalEntityId.isEmpty { writer.field(10, StringCodec.self, self.legalEntityId) }
    }
  }

  /// A page of items.
  public struct ListPartnerPriceItemsResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.ListPartnerPriceItemsResponse" }

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

  /// Names an item.
  public struct GetPartnerPriceItemRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.GetPartnerPriceItemRequest" }

    public var priceItemId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(priceItemId: String = "") {
      self.priceItemId = priceItemId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.priceItemId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.priceItemId.isEmpty { writer.field(10, StringCodec.self, self.priceItemId) }
    }
  }

  /// The item asked for.
  public struct GetPartnerPriceItemResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.GetPartnerPriceItemResponse" }

    public var item: MarketplaceV1.PriceItem? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(item: MarketplaceV1.PriceItem? = nil) {
      self.item = item
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.item)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.item { writer.field(10, MessageCodec<MarketplaceV1.PriceItem>.self, value) }
    }
  }

  /// Makes an item.
  public struct CreatePartnerPriceItemRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.CreatePartnerPriceItemRequest" }

    public var item: MarketplaceV1.PriceItem? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(item: MarketplaceV1.PriceItem? = nil) {
      self.item = item
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.item)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.item { writer.field(10, MessageCodec<MarketplaceV1.PriceItem>.self, value) }
    }
  }

  /// The new item.
  public struct CreatePartnerPriceItemResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.CreatePartnerPriceItemResponse" }

    public var item: MarketplaceV1.PriceItem? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(item: MarketplaceV1.PriceItem? = nil) {
      self.item = item
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.item)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.item { writer.field(10, MessageCodec<MarketplaceV1.PriceItem>.self, value) }
    }
  }

  /// Changes an item: `name`, `unit`, `tariff`, `vat_basis_points`, `payment_subject`.
  public struct UpdatePartnerPriceItemRequest: Protobuf.Message {
    public static var fullName: String { "partners.v1.UpdatePartnerPriceItemRequest" }

    public var priceItemId: String = ""
    /// With the values of those fields.
    public var item: MarketplaceV1.PriceItem? = nil
    /// The fields that change, by name; empty for all that can.
    public var updateMask: GoogleProtobuf.FieldMask? = nil
    /// When given, it must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(priceItemId: String = "", item: MarketplaceV1.PriceItem? = nil, updateMask: GoogleProtobuf.FieldMask? = nil, etag: String = "") {
      self.priceItemId = priceItemId
      self.item = item
      self.updateMask = updateMask
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.priceItemId = try reader.string()
        case 18: try reader.message(into: &self.item)
        case 26: try reader.message(into: &self.updateMask)
        case 34: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(34, StringCodec.self, self.etag) }
      if let value = self.updateMask { writer.field(26, MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
      if let value = self.item { writer.field(18, MessageCodec<MarketplaceV1.PriceItem>.self, value) }
      if !self.priceItemId.isEmpty { writer.field(10, StringCodec.self, self.priceItemId) }
    }
  }

  /// The item as it is now.
  public struct UpdatePartnerPriceItemResponse: Protobuf.Message {
    public static var fullName: String { "partners.v1.UpdatePartnerPriceItemResponse" }

    public var item: MarketplaceV1.PriceItem? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(item: MarketplaceV1.PriceItem? = nil) {
      self.item = item
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.item)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.item { writer.field(10, MessageCodec<MarketplaceV1.PriceItem>.self, value) }
    }
  }
}
