// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/seller.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1 {
  /// A seller («юрлицо»).
  public struct LegalEntity: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.LegalEntity" }

    /// Made by the server.
    public var id: String = ""
    public var name: String = ""
    /// ИНН, 10 or 12 digits.
    public var taxpayerNumber: String = ""
    /// Whose it is; empty for the organization's own. Stays as it was created with.
    public var partnerId: String = ""
    /// Changes with every change of it; made by the server.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", name: String = "", taxpayerNumber: String = "", partnerId: String = "", etag: String = "") {
      self.id = id
      self.name = name
      self.taxpayerNumber = taxpayerNumber
      self.partnerId = partnerId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.name = try reader.string()
        case 26: self.taxpayerNumber = try reader.string()
        case 34: self.partnerId = try reader.string()
        case 42: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(42, StringCodec.self, self.etag) }
      if !self.partnerId.isEmpty { writer.field(34, StringCodec.self, self.partnerId) }
      if !self.taxpayerNumber.isEmpty { writer.field(26, StringCodec.self, self.taxpayerNumber) }
      if !self.name.isEmpty { writer.field(18, StringCodec.self, self.name) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A company that sells through the organization («партнёр»).
  public struct Partner: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.Partner" }

    /// Made by the server.
    public var id: String = ""
    public var name: String = ""
    /// Changes with every change of it; made by the server.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", name: String = "", etag: String = "") {
      self.id = id
      self.name = name
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.name = try reader.string()
        case 26: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(26, StringCodec.self, self.etag) }
      if !self.name.isEmpty { writer.field(18, StringCodec.self, self.name) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A version of what a partner pays the organization for a sale.
  public struct PartnerAgreement: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.PartnerAgreement" }

    /// From 1; the one in force is the highest whose time has come.
    public var version: Int32 = 0
    /// Of what was paid and not refunded; in basis points, 1000 is 10%.
    public var commissionBasisPoints: Int32 = 0
    public var validFromTime: GoogleProtobuf.Timestamp? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(version: Int32 = 0, commissionBasisPoints: Int32 = 0, validFromTime: GoogleProtobuf.Timestamp? = nil) {
      self.version = version
      self.commissionBasisPoints = commissionBasisPoints
      self.validFromTime = validFromTime
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.version = try reader.int32()
        case 16: self.commissionBasisPoints = try reader.int32()
        case 26: try reader.message(into: &self.validFromTime)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.validFromTime { writer.field(26, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if self.commissionBasisPoints != 0 { writer.field(16, Int32Codec.self, self.commissionBasisPoints) }
      if self.version != 0 { writer.field(8, Int32Codec.self, self.version) }
    }
  }

  /// Lists legal entities.
  public struct ListLegalEntitiesRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListLegalEntitiesRequest" }

    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    /// A partner's alone.
    public var partnerId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(pageSize: Int32 = 0, pageToken: String = "", partnerId: String = "") {
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.partnerId = partnerId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string()
        case 26: self.partnerId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.partnerId.isEmpty { writer.field(26, StringCodec.self, self.partnerId) }
      if !self.pageToken.isEmpty { writer.field(18, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(8, Int32Codec.self, self.pageSize) }
    }
  }

  /// A page of legal entities.
  public struct ListLegalEntitiesResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListLegalEntitiesResponse" }

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

  /// Names a legal entity.
  public struct GetLegalEntityRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetLegalEntityRequest" }

    public var legalEntityId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(legalEntityId: String = "") {
      self.legalEntityId = legalEntityId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.legalEntityId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.legalEntityId.isEmpty { writer.field(10, StringCodec.self, self.legalEntityId) }
    }
  }

  /// The legal entity asked for.
  public struct GetLegalEntityResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetLegalEntityResponse" }

    public var legalEntity: MarketplaceV1.LegalEntity? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(legalEntity: MarketplaceV1.LegalEntity? = nil) {
      self.legalEntity = legalEntity
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.legalEntity)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.legalEntity { writer.field(10, MessageCodec<MarketplaceV1.LegalEntity>.self, value) }
    }
  }

  /// Makes a legal entity.
  public struct CreateLegalEntityRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreateLegalEntityRequest" }

    public var legalEntity: MarketplaceV1.LegalEntity? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(legalEntity: MarketplaceV1.LegalEntity? = nil) {
      self.legalEntity = legalEntity
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.legalEntity)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.legalEntity { writer.field(10, MessageCodec<MarketplaceV1.LegalEntity>.self, value) }
    }
  }

  /// The new legal entity.
  public struct CreateLegalEntityResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreateLegalEntityResponse" }

    public var legalEntity: MarketplaceV1.LegalEntity? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(legalEntity: MarketplaceV1.LegalEntity? = nil) {
      self.legalEntity = legalEntity
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.legalEntity)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.legalEntity { writer.field(10, MessageCodec<MarketplaceV1.LegalEntity>.self, value) }
    }
  }

  /// Changes a legal entity: `name`, `taxpayer_number`.
  public struct UpdateLegalEntityRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdateLegalEntityRequest" }

    public var legalEntityId: String = ""
    /// With the values of those fields.
    public var legalEntity: MarketplaceV1.LegalEntity? = nil
    /// The fields that change, by name; empty for all that can.
    public var updateMask: GoogleProtobuf.FieldMask? = nil
    /// When given, it must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(legalEntityId: String = "", legalEntity: MarketplaceV1.LegalEntity? = nil, updateMask: GoogleProtobuf.FieldMask? = nil, etag: String = "") {
      self.legalEntityId = legalEntityId
      self.legalEntity = legalEntity
      self.updateMask = updateMask
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.legalEntityId = try reader.string()
        case 18: try reader.message(into: &self.legalEntity)
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
      if let value = self.legalEntity { writer.field(18, MessageCodec<MarketplaceV1.LegalEntity>.self, value) }
      if !self.legalEntityId.isEmpty { writer.field(10, StringCodec.self, self.legalEntityId) }
    }
  }

  /// The legal entity as it is now.
  public struct UpdateLegalEntityResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdateLegalEntityResponse" }

    public var legalEntity: MarketplaceV1.LegalEntity? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(legalEntity: MarketplaceV1.LegalEntity? = nil) {
      self.legalEntity = legalEntity
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.legalEntity)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.legalEntity { writer.field(10, MessageCodec<MarketplaceV1.LegalEntity>.self, value) }
    }
  }

  /// Lists partners.
  public struct ListPartnersRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListPartnersRequest" }

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

  /// A page of partners.
  public struct ListPartnersResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListPartnersResponse" }

    public var partners: [MarketplaceV1.Partner] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(partners: [MarketplaceV1.Partner] = [], nextPageToken: String = "") {
      self.partners = partners
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.Partner>.self, to: &self.partners)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.Partner>.self, self.partners)
    }
  }

  /// Names a partner.
  public struct GetPartnerRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetPartnerRequest" }

    public var partnerId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(partnerId: String = "") {
      self.partnerId = partnerId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.partnerId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.partnerId.isEmpty { writer.field(10, StringCodec.self, self.partnerId) }
    }
  }

  /// The partner asked for.
  public struct GetPartnerResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetPartnerResponse" }

    public var partner: MarketplaceV1.Partner? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(partner: MarketplaceV1.Partner? = nil) {
      self.partner = partner
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.partner)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.partner { writer.field(10, MessageCodec<MarketplaceV1.Partner>.self, value) }
    }
  }

  /// Makes a partner.
  public struct CreatePartnerRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreatePartnerRequest" }

    public var partner: MarketplaceV1.Partner? = nil
    /// Of the first version of its agreement; in basis points.
    public var commissionBasisPoints: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(partner: MarketplaceV1.Partner? = nil, commissionBasisPoints: Int32 = 0) {
      self.partner = partner
      self.commissionBasisPoints = commissionBasisPoints
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.partner)
        case 16: self.commissionBasisPoints = try reader.int32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.commissionBasisPoints != 0 { writer.field(16, Int32Codec.self, self.commissionBasisPoints) }
      if let value = self.partner { writer.field(10, MessageCodec<MarketplaceV1.Partner>.self, value) }
    }
  }

  /// The new partner.
  public struct CreatePartnerResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreatePartnerResponse" }

    public var partner: MarketplaceV1.Partner? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(partner: MarketplaceV1.Partner? = nil) {
      self.partner = partner
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.partner)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.partner { writer.field(10, MessageCodec<MarketplaceV1.Partner>.self, value) }
    }
  }

  /// Changes a partner: `name`.
  public struct UpdatePartnerRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdatePartnerRequest" }

    public var partnerId: String = ""
    /// With the values of those fields.
    public var partner: MarketplaceV1.Partner? = nil
    /// The fields that change, by name; empty for all that can.
    public var updateMask: GoogleProtobuf.FieldMask? = nil
    /// When given, it must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(partnerId: String = "", partner: MarketplaceV1.Partner? = nil, updateMask: GoogleProtobuf.FieldMask? = nil, etag: String = "") {
      self.partnerId = partnerId
      self.partner = partner
      self.updateMask = updateMask
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.partnerId = try reader.string()
        case 18: try reader.message(into: &self.partner)
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
      if let value = self.partner { writer.field(18, MessageCodec<MarketplaceV1.Partner>.self, value) }
      if !self.partnerId.isEmpty { writer.field(10, StringCodec.self, self.partnerId) }
    }
  }

  /// The partner as it is now.
  public struct UpdatePartnerResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdatePartnerResponse" }

    public var partner: MarketplaceV1.Partner? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(partner: MarketplaceV1.Partner? = nil) {
      self.partner = partner
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.partner)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.partner { writer.field(10, MessageCodec<MarketplaceV1.Partner>.self, value) }
    }
  }

  /// Lists the versions of an agreement.
  public struct ListPartnerAgreementsRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListPartnerAgreementsRequest" }

    public var partnerId: String = ""
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(partnerId: String = "", pageSize: Int32 = 0, pageToken: String = "") {
      self.partnerId = partnerId
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.partnerId = try reader.string()
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
      if !self.partnerId.isEmpty { writer.field(10, StringCodec.self, self.partnerId) }
    }
  }

  /// A page of versions.
  public struct ListPartnerAgreementsResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListPartnerAgreementsResponse" }

    public var agreements: [MarketplaceV1.PartnerAgreement] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(agreements: [MarketplaceV1.PartnerAgreement] = [], nextPageToken: String = "") {
      self.agreements = agreements
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.PartnerAgreement>.self, to: &self.agreements)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.PartnerAgreement>.self, self.agreements)
    }
  }

  /// Adds a version.
  public struct CreatePartnerAgreementRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreatePartnerAgreementRequest" }

    public var partnerId: String = ""
    /// In basis points, 1000 is 10%.
    public var commissionBasisPoints: Int32 = 0
    /// Not before now, and after the version before it; absent for now.
    public var validFromTime: GoogleProtobuf.Timestamp? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(partnerId: String = "", commissionBasisPoints: Int32 = 0, validFromTime: GoogleProtobuf.Timestamp? = nil) {
      self.partnerId = partnerId
      self.commissionBasisPoints = commissionBasisPoints
      self.validFromTime = validFromTime
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.partnerId = try reader.string()
        case 16: self.commissionBasisPoints = try reader.int32()
        case 26: try reader.message(into: &self.validFromTime)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.validFromTime { writer.field(26, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if self.commissionBasisPoints != 0 { writer.field(16, Int32Codec.self, self.commissionBasisPoints) }
      if !self.partnerId.isEmpty { writer.field(10, StringCodec.self, self.partnerId) }
    }
  }

  /// The new version.
  public struct CreatePartnerAgreementResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreatePartnerAgreementResponse" }

    public var agreement: MarketplaceV1.PartnerAgreement? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(agreement: MarketplaceV1.PartnerAgreement? = nil) {
      self.agreement = agreement
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.agreement)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.agreement { writer.field(10, MessageCodec<MarketplaceV1.PartnerAgreement>.self, value) }
    }
  }
}
