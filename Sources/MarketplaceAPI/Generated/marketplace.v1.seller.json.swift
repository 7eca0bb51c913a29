// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/seller.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1.LegalEntity: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("name", "name"), ("taxpayerNumber", "taxpayer_number"), ("partnerId", "partner_id"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.name)
    case 2: try reader.field(StringCodec.self, into: &self.taxpayerNumber)
    case 3: try reader.field(StringCodec.self, into: &self.partnerId)
    case 4: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[1], StringCodec.self, self.name) }
    if writer.writesDefaults || !self.taxpayerNumber.isEmpty { try writer.field(fields[2], StringCodec.self, self.taxpayerNumber) }
    if writer.writesDefaults || !self.partnerId.isEmpty { try writer.field(fields[3], StringCodec.self, self.partnerId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[4], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.Partner: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("name", "name"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.name)
    case 2: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[1], StringCodec.self, self.name) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[2], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.PartnerAgreement: JSONObjectMessage {
  public static let jsonFields = JSONFields([("version", "version"), ("commissionBasisPoints", "commission_basis_points"), ("validFromTime", "valid_from_time")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.version)
    case 1: try reader.field(Int32Codec.self, into: &self.commissionBasisPoints)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.validFromTime)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.version != 0 { try writer.field(fields[0], Int32Codec.self, self.version) }
    if writer.writesDefaults || self.commissionBasisPoints != 0 { try writer.field(fields[1], Int32Codec.self, self.commissionBasisPoints) }
    if let value = self.validFromTime { try writer.field(fields[2], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension MarketplaceV1.ListLegalEntitiesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("pageSize", "page_size"), ("pageToken", "page_token"), ("partnerId", "partner_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 1: try reader.field(StringCodec.self, into: &self.pageToken)
    case 2: try reader.field(StringCodec.self, into: &self.partnerId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[0], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.pageToken) }
    if writer.writesDefaults || !self.partnerId.isEmpty { try writer.field(fields[2], StringCodec.self, self.partnerId) }
  }
}

extension MarketplaceV1.ListLegalEntitiesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("legalEntities", "legal_entities"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.LegalEntity>.self, into: &self.legalEntities)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.LegalEntity>.self, self.legalEntities)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension MarketplaceV1.GetLegalEntityRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("legalEntityId", "legal_entity_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.legalEntityId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.legalEntityId.isEmpty { try writer.field(fields[0], StringCodec.self, self.legalEntityId) }
  }
}

extension MarketplaceV1.GetLegalEntityResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("legalEntity", "legal_entity")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.LegalEntity>.self, into: &self.legalEntity)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.legalEntity { try writer.field(fields[0], MessageCodec<MarketplaceV1.LegalEntity>.self, value) }
  }
}

extension MarketplaceV1.CreateLegalEntityRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("legalEntity", "legal_entity")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.LegalEntity>.self, into: &self.legalEntity)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.legalEntity { try writer.field(fields[0], MessageCodec<MarketplaceV1.LegalEntity>.self, value) }
  }
}

extension MarketplaceV1.CreateLegalEntityResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("legalEntity", "legal_entity")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.LegalEntity>.self, into: &self.legalEntity)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.legalEntity { try writer.field(fields[0], MessageCodec<MarketplaceV1.LegalEntity>.self, value) }
  }
}

extension MarketplaceV1.UpdateLegalEntityRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("legalEntityId", "legal_entity_id"), ("legalEntity", "legal_entity"), ("updateMask", "update_mask"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.legalEntityId)
    case 1: try reader.field(MessageCodec<MarketplaceV1.LegalEntity>.self, into: &self.legalEntity)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.FieldMask>.self, into: &self.updateMask)
    case 3: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.legalEntityId.isEmpty { try writer.field(fields[0], StringCodec.self, self.legalEntityId) }
    if let value = self.legalEntity { try writer.field(fields[1], MessageCodec<MarketplaceV1.LegalEntity>.self, value) }
    if let value = self.updateMask { try writer.field(fields[2], MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[3], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.UpdateLegalEntityResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("legalEntity", "legal_entity")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.LegalEntity>.self, into: &self.legalEntity)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.legalEntity { try writer.field(fields[0], MessageCodec<MarketplaceV1.LegalEntity>.self, value) }
  }
}

extension MarketplaceV1.ListPartnersRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 1: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[0], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.pageToken) }
  }
}

extension MarketplaceV1.ListPartnersResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("partners", "partners"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.Partner>.self, into: &self.partners)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.Partner>.self, self.partners)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension MarketplaceV1.GetPartnerRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("partnerId", "partner_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.partnerId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.partnerId.isEmpty { try writer.field(fields[0], StringCodec.self, self.partnerId) }
  }
}

extension MarketplaceV1.GetPartnerResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("partner", "partner")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Partner>.self, into: &self.partner)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.partner { try writer.field(fields[0], MessageCodec<MarketplaceV1.Partner>.self, value) }
  }
}

extension MarketplaceV1.CreatePartnerRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("partner", "partner"), ("commissionBasisPoints", "commission_basis_points")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Partner>.self, into: &self.partner)
    case 1: try reader.field(Int32Codec.self, into: &self.commissionBasisPoints)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.partner { try writer.field(fields[0], MessageCodec<MarketplaceV1.Partner>.self, value) }
    if writer.writesDefaults || self.commissionBasisPoints != 0 { try writer.field(fields[1], Int32Codec.self, self.commissionBasisPoints) }
  }
}

extension MarketplaceV1.CreatePartnerResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("partner", "partner")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Partner>.self, into: &self.partner)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.partner { try writer.field(fields[0], MessageCodec<MarketplaceV1.Partner>.self, value) }
  }
}

extension MarketplaceV1.UpdatePartnerRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("partnerId", "partner_id"), ("partner", "partner"), ("updateMask", "update_mask"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.partnerId)
    case 1: try reader.field(MessageCodec<MarketplaceV1.Partner>.self, into: &self.partner)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.FieldMask>.self, into: &self.updateMask)
    case 3: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.partnerId.isEmpty { try writer.field(fields[0], StringCodec.self, self.partnerId) }
    if let value = self.partner { try writer.field(fields[1], MessageCodec<MarketplaceV1.Partner>.self, value) }
    if let value = self.updateMask { try writer.field(fields[2], MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[3], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.UpdatePartnerResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("partner", "partner")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Partner>.self, into: &self.partner)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.partner { try writer.field(fields[0], MessageCodec<MarketplaceV1.Partner>.self, value) }
  }
}

extension MarketplaceV1.ListPartnerAgreementsRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("partnerId", "partner_id"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.partnerId)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.partnerId.isEmpty { try writer.field(fields[0], StringCodec.self, self.partnerId) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
  }
}

extension MarketplaceV1.ListPartnerAgreementsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("agreements", "agreements"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.PartnerAgreement>.self, into: &self.agreements)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.PartnerAgreement>.self, self.agreements)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension MarketplaceV1.CreatePartnerAgreementRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("partnerId", "partner_id"), ("commissionBasisPoints", "commission_basis_points"), ("validFromTime", "valid_from_time")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.partnerId)
    case 1: try reader.field(Int32Codec.self, into: &self.commissionBasisPoints)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.validFromTime)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.partnerId.isEmpty { try writer.field(fields[0], StringCodec.self, self.partnerId) }
    if writer.writesDefaults || self.commissionBasisPoints != 0 { try writer.field(fields[1], Int32Codec.self, self.commissionBasisPoints) }
    if let value = self.validFromTime { try writer.field(fields[2], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension MarketplaceV1.CreatePartnerAgreementResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("agreement", "agreement")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.PartnerAgreement>.self, into: &self.agreement)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.agreement { try writer.field(fields[0], MessageCodec<MarketplaceV1.PartnerAgreement>.self, value) }
  }
}
