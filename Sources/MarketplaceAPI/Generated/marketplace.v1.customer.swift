// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/customer.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1 {
  /// Who orders («клиент»).
  public struct Customer: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.Customer" }

    /// Made by the server.
    public var id: String = ""
    public var name: String = ""
    /// E.164, `+79110000001`; empty when it is not known, which it is of whoever is registered.
    public var phone: String = ""
    /// Signs in to the resident app with the phone.
    public var registered: Bool = false
    /// Where they live; empty when it is not known.
    public var premisesId: String = ""
    /// Of the premises: the building's address and the number; made by the server.
    public var address: String = ""
    /// Changes with every change of it; made by the server.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", name: String = "", phone: String = "", registered: Bool = false, premisesId: String = "", address: String = "", etag: String = "") {
      self.id = id
      self.name = name
      self.phone = phone
      self.registered = registered
      self.premisesId = premisesId
      self.address = address
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.name = try reader.string()
        case 26: self.phone = try reader.string()
        case 32: self.registered = try reader.bool()
        case 42: self.premisesId = try reader.string()
        case 50: self.address = try reader.string()
        case 58: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(58, StringCodec.self, self.etag) }
      if !self.address.isEmpty { writer.field(50, StringCodec.self, self.address) }
      if !self.premisesId.isEmpty { writer.field(42, StringCodec.self, self.premisesId) }
      if self.registered { writer.field(32, BoolCodec.self, self.registered) }
      if !self.phone.isEmpty { writer.field(26, StringCodec.self, self.phone) }
      if !self.name.isEmpty { writer.field(18, StringCodec.self, self.name) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A building that the organization manages.
  public struct Building: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.Building" }

    /// Made by the server.
    public var id: String = ""
    public var address: String = ""
    /// Changes with every change of it; made by the server.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", address: String = "", etag: String = "") {
      self.id = id
      self.address = address
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.address = try reader.string()
        case 26: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(26, StringCodec.self, self.etag) }
      if !self.address.isEmpty { writer.field(18, StringCodec.self, self.address) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A flat, an office.
  public struct Premises: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.Premises" }

    /// Made by the server.
    public var id: String = ""
    /// Stays as it was created with.
    public var buildingId: String = ""
    /// «кв. 12».
    public var number: String = ""
    /// Changes with every change of it; made by the server.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", buildingId: String = "", number: String = "", etag: String = "") {
      self.id = id
      self.buildingId = buildingId
      self.number = number
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.buildingId = try reader.string()
        case 26: self.number = try reader.string()
        case 34: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(34, StringCodec.self, self.etag) }
      if !self.number.isEmpty { writer.field(26, StringCodec.self, self.number) }
      if !self.buildingId.isEmpty { writer.field(18, StringCodec.self, self.buildingId) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// Lists customers.
  public struct ListCustomersRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListCustomersRequest" }

    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    /// Words, each of which begins one of the customer's name: «петр ан» finds «Анна Петрова». Empty for all.
    public var words: String = ""
    /// The first digits of the phone at least, with or without the country's code; empty for all.
    public var phone: String = ""
    /// Of these premises alone.
    public var premisesId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(pageSize: Int32 = 0, pageToken: String = "", words: String = "", phone: String = "", premisesId: String = "") {
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.words = words
      self.phone = phone
      self.premisesId = premisesId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string()
        case 26: self.words = try reader.string()
        case 34: self.phone = try reader.string()
        case 42: self.premisesId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.premisesId.isEmpty { writer.field(42, StringCodec.self, self.premisesId) }
      if !self.phone.isEmpty { writer.field(34, StringCodec.self, self.phone) }
      if !self.words.isEmpty { writer.field(26, StringCodec.self, self.words) }
      if !self.pageToken.isEmpty { writer.field(18, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(8, Int32Codec.self, self.pageSize) }
    }
  }

  /// A page of customers.
  public struct ListCustomersResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListCustomersResponse" }

    public var customers: [MarketplaceV1.Customer] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(customers: [MarketplaceV1.Customer] = [], nextPageToken: String = "") {
      self.customers = customers
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.Customer>.self, to: &self.customers)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.Customer>.self, self.customers)
    }
  }

  /// Names a customer.
  public struct GetCustomerRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetCustomerRequest" }

    public var customerId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(customerId: String = "") {
      self.customerId = customerId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.customerId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.customerId.isEmpty { writer.field(10, StringCodec.self, self.customerId) }
    }
  }

  /// The customer asked for.
  public struct GetCustomerResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetCustomerResponse" }

    public var customer: MarketplaceV1.Customer? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(customer: MarketplaceV1.Customer? = nil) {
      self.customer = customer
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.customer)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.customer { writer.field(10, MessageCodec<MarketplaceV1.Customer>.self, value) }
    }
  }

  /// Makes a customer.
  public struct CreateCustomerRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreateCustomerRequest" }

    public var customer: MarketplaceV1.Customer? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(customer: MarketplaceV1.Customer? = nil) {
      self.customer = customer
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.customer)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.customer { writer.field(10, MessageCodec<MarketplaceV1.Customer>.self, value) }
    }
  }

  /// The new customer.
  public struct CreateCustomerResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreateCustomerResponse" }

    public var customer: MarketplaceV1.Customer? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(customer: MarketplaceV1.Customer? = nil) {
      self.customer = customer
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.customer)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.customer { writer.field(10, MessageCodec<MarketplaceV1.Customer>.self, value) }
    }
  }

  /// Changes a customer: `name`, `phone`, `registered`, `premises_id`.
  public struct UpdateCustomerRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdateCustomerRequest" }

    public var customerId: String = ""
    /// With the values of those fields.
    public var customer: MarketplaceV1.Customer? = nil
    /// The fields that change, by name; empty for all that can.
    public var updateMask: GoogleProtobuf.FieldMask? = nil
    /// When given, it must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(customerId: String = "", customer: MarketplaceV1.Customer? = nil, updateMask: GoogleProtobuf.FieldMask? = nil, etag: String = "") {
      self.customerId = customerId
      self.customer = customer
      self.updateMask = updateMask
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.customerId = try reader.string()
        case 18: try reader.message(into: &self.customer)
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
      if let value = self.customer { writer.field(18, MessageCodec<MarketplaceV1.Customer>.self, value) }
      if !self.customerId.isEmpty { writer.field(10, StringCodec.self, self.customerId) }
    }
  }

  /// The customer as it is now.
  public struct UpdateCustomerResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdateCustomerResponse" }

    public var customer: MarketplaceV1.Customer? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(customer: MarketplaceV1.Customer? = nil) {
      self.customer = customer
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.customer)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.customer { writer.field(10, MessageCodec<MarketplaceV1.Customer>.self, value) }
    }
  }

  /// Lists buildings.
  public struct ListBuildingsRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListBuildingsRequest" }

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

  /// A page of buildings.
  public struct ListBuildingsResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListBuildingsResponse" }

    public var buildings: [MarketplaceV1.Building] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(buildings: [MarketplaceV1.Building] = [], nextPageToken: String = "") {
      self.buildings = buildings
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.Building>.self, to: &self.buildings)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.Building>.self, self.buildings)
    }
  }

  /// Makes a building.
  public struct CreateBuildingRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreateBuildingRequest" }

    public var building: MarketplaceV1.Building? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(building: MarketplaceV1.Building? = nil) {
      self.building = building
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.building)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.building { writer.field(10, MessageCodec<MarketplaceV1.Building>.self, value) }
    }
  }

  /// The new building.
  public struct CreateBuildingResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreateBuildingResponse" }

    public var building: MarketplaceV1.Building? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(building: MarketplaceV1.Building? = nil) {
      self.building = building
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.building)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.building { writer.field(10, MessageCodec<MarketplaceV1.Building>.self, value) }
    }
  }

  /// Changes a building: `address`.
  public struct UpdateBuildingRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdateBuildingRequest" }

    public var buildingId: String = ""
    /// With the values of those fields.
    public var building: MarketplaceV1.Building? = nil
    /// The fields that change, by name; empty for all that can.
    public var updateMask: GoogleProtobuf.FieldMask? = nil
    /// When given, it must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(buildingId: String = "", building: MarketplaceV1.Building? = nil, updateMask: GoogleProtobuf.FieldMask? = nil, etag: String = "") {
      self.buildingId = buildingId
      self.building = building
      self.updateMask = updateMask
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.buildingId = try reader.string()
        case 18: try reader.message(into: &self.building)
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
      if let value = self.building { writer.field(18, MessageCodec<MarketplaceV1.Building>.self, value) }
      if !self.buildingId.isEmpty { writer.field(10, StringCodec.self, self.buildingId) }
    }
  }

  /// The building as it is now.
  public struct UpdateBuildingResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdateBuildingResponse" }

    public var building: MarketplaceV1.Building? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(building: MarketplaceV1.Building? = nil) {
      self.building = building
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.building)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.building { writer.field(10, MessageCodec<MarketplaceV1.Building>.self, value) }
    }
  }

  /// Lists premises.
  public struct ListPremisesRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListPremisesRequest" }

    public var buildingId: String = ""
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(buildingId: String = "", pageSize: Int32 = 0, pageToken: String = "") {
      self.buildingId = buildingId
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.buildingId = try reader.string()
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
      if !self.buildingId.isEmpty { writer.field(10, StringCodec.self, self.buildingId) }
    }
  }

  /// A page of premises.
  public struct ListPremisesResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListPremisesResponse" }

    public var premises: [MarketplaceV1.Premises] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(premises: [MarketplaceV1.Premises] = [], nextPageToken: String = "") {
      self.premises = premises
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.Premises>.self, to: &self.premises)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.Premises>.self, self.premises)
    }
  }

  /// Makes premises.
  public struct CreatePremisesRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreatePremisesRequest" }

    public var premises: MarketplaceV1.Premises? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(premises: MarketplaceV1.Premises? = nil) {
      self.premises = premises
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.premises)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.premises { writer.field(10, MessageCodec<MarketplaceV1.Premises>.self, value) }
    }
  }

  /// The new premises.
  public struct CreatePremisesResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreatePremisesResponse" }

    public var premises: MarketplaceV1.Premises? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(premises: MarketplaceV1.Premises? = nil) {
      self.premises = premises
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.premises)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.premises { writer.field(10, MessageCodec<MarketplaceV1.Premises>.self, value) }
    }
  }

  /// Changes premises: `number`.
  public struct UpdatePremisesRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdatePremisesRequest" }

    public var premisesId: String = ""
    /// With the values of those fields.
    public var premises: MarketplaceV1.Premises? = nil
    /// The fields that change, by name; empty for all that can.
    public var updateMask: GoogleProtobuf.FieldMask? = nil
    /// When given, it must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(premisesId: String = "", premises: MarketplaceV1.Premises? = nil, updateMask: GoogleProtobuf.FieldMask? = nil, etag: String = "") {
      self.premisesId = premisesId
      self.premises = premises
      self.updateMask = updateMask
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.premisesId = try reader.string()
        case 18: try reader.message(into: &self.premises)
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
      if let value = self.premises { writer.field(18, MessageCodec<MarketplaceV1.Premises>.self, value) }
      if !self.premisesId.isEmpty { writer.field(10, StringCodec.self, self.premisesId) }
    }
  }

  /// The premises as they are now.
  public struct UpdatePremisesResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdatePremisesResponse" }

    public var premises: MarketplaceV1.Premises? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(premises: MarketplaceV1.Premises? = nil) {
      self.premises = premises
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.premises)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.premises { writer.field(10, MessageCodec<MarketplaceV1.Premises>.self, value) }
    }
  }
}
