// swift-format-ignore-file
// Made by protoc-gen-marketplace from partners/v1/partner_catalog.proto; change the schema and run scripts/generate.
import Protobuf

extension PartnersV1.PartnerService: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("title", "title"), ("description", "description"), ("categoryId", "category_id"), ("legalEntityId", "legal_entity_id"), ("state", "state"), ("paymentMode", "payment_mode"), ("automaticInvoicing", "automatic_invoicing"), ("options", "options"), ("fields", "fields"), ("tags", "tags"), ("pictures", "pictures"), ("executionTime", "execution_time"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.title)
    case 2: try reader.field(StringCodec.self, into: &self.description)
    case 3: try reader.field(StringCodec.self, into: &self.categoryId)
    case 4: try reader.field(StringCodec.self, into: &self.legalEntityId)
    case 5: try reader.field(EnumCodec<MarketplaceV1.ServiceState>.self, into: &self.state)
    case 6: try reader.field(EnumCodec<MarketplaceV1.PaymentMode>.self, into: &self.paymentMode)
    case 7: try reader.field(BoolCodec.self, into: &self.automaticInvoicing)
    case 8: try reader.repeated(MessageCodec<MarketplaceV1.OrderOption>.self, into: &self.options)
    case 9: try reader.repeated(MessageCodec<MarketplaceV1.OrderField>.self, into: &self.fields)
    case 10: try reader.repeated(StringCodec.self, into: &self.tags)
    case 11: try reader.repeated(StringCodec.self, into: &self.pictures)
    case 12: try reader.field(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.executionTime)
    case 13: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[1], StringCodec.self, self.title) }
    if writer.writesDefaults || !self.description.isEmpty { try writer.field(fields[2], StringCodec.self, self.description) }
    if writer.writesDefaults || !self.categoryId.isEmpty { try writer.field(fields[3], StringCodec.self, self.categoryId) }
    if writer.writesDefaults || !self.legalEntityId.isEmpty { try writer.field(fields[4], StringCodec.self, self.legalEntityId) }
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[5], EnumCodec<MarketplaceV1.ServiceState>.self, self.state) }
    if writer.writesDefaults || self.paymentMode.rawValue != 0 { try writer.field(fields[6], EnumCodec<MarketplaceV1.PaymentMode>.self, self.paymentMode) }
    if writer.writesDefaults || self.automaticInvoicing { try writer.field(fields[7], BoolCodec.self, self.automaticInvoicing) }
    try writer.repeated(fields[8], MessageCodec<MarketplaceV1.OrderOption>.self, self.options)
    try writer.repeated(fields[9], MessageCodec<MarketplaceV1.OrderField>.self, self.fields)
    try writer.repeated(fields[10], StringCodec.self, self.tags)
    try writer.repeated(fields[11], StringCodec.self, self.pictures)
    if let value = self.executionTime { try writer.field(fields[12], MessageCodec<GoogleProtobuf.Duration>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[13], StringCodec.self, self.etag) }
  }
}

extension PartnersV1.ListPartnerCategoriesRequest: JSONObjectMessage {
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

extension PartnersV1.ListPartnerCategoriesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("categories", "categories"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.Category>.self, into: &self.categories)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.Category>.self, self.categories)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension PartnersV1.ListPartnerLegalEntitiesRequest: JSONObjectMessage {
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

extension PartnersV1.ListPartnerLegalEntitiesResponse: JSONObjectMessage {
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

extension PartnersV1.ListPartnerServicesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("state", "state"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<MarketplaceV1.ServiceState>.self, into: &self.state)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[0], EnumCodec<MarketplaceV1.ServiceState>.self, self.state) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
  }
}

extension PartnersV1.ListPartnerServicesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("services", "services"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<PartnersV1.PartnerService>.self, into: &self.services)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<PartnersV1.PartnerService>.self, self.services)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension PartnersV1.GetPartnerServiceRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("serviceId", "service_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.serviceId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.serviceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.serviceId) }
  }
}

extension PartnersV1.GetPartnerServiceResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("service", "service")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<PartnersV1.PartnerService>.self, into: &self.service)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.service { try writer.field(fields[0], MessageCodec<PartnersV1.PartnerService>.self, value) }
  }
}

extension PartnersV1.CreatePartnerServiceRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("service", "service")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<PartnersV1.PartnerService>.self, into: &self.service)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.service { try writer.field(fields[0], MessageCodec<PartnersV1.PartnerService>.self, value) }
  }
}

extension PartnersV1.CreatePartnerServiceResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("service", "service")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<PartnersV1.PartnerService>.self, into: &self.service)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.service { try writer.field(fields[0], MessageCodec<PartnersV1.PartnerService>.self, value) }
  }
}

extension PartnersV1.UpdatePartnerServiceRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("serviceId", "service_id"), ("service", "service"), ("updateMask", "update_mask"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.serviceId)
    case 1: try reader.field(MessageCodec<PartnersV1.PartnerService>.self, into: &self.service)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.FieldMask>.self, into: &self.updateMask)
    case 3: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.serviceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.serviceId) }
    if let value = self.service { try writer.field(fields[1], MessageCodec<PartnersV1.PartnerService>.self, value) }
    if let value = self.updateMask { try writer.field(fields[2], MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[3], StringCodec.self, self.etag) }
  }
}

extension PartnersV1.UpdatePartnerServiceResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("service", "service")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<PartnersV1.PartnerService>.self, into: &self.service)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.service { try writer.field(fields[0], MessageCodec<PartnersV1.PartnerService>.self, value) }
  }
}

extension PartnersV1.ListPartnerPriceItemsRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("legalEntityId", "legal_entity_id"), ("pageSize", "page_size"), ("pageToken", "page_token"), ("words", "words")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.legalEntityId)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    case 3: try reader.field(StringCodec.self, into: &self.words)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.legalEntityId.isEmpty { try writer.field(fields[0], StringCodec.self, self.legalEntityId) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
    if writer.writesDefaults || !self.words.isEmpty { try writer.field(fields[3], StringCodec.self, self.words) }
  }
}

extension PartnersV1.ListPartnerPriceItemsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("items", "items"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.PriceItem>.self, into: &self.items)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.PriceItem>.self, self.items)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension PartnersV1.GetPartnerPriceItemRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("priceItemId", "price_item_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.priceItemId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.priceItemId.isEmpty { try writer.field(fields[0], StringCodec.self, self.priceItemId) }
  }
}

extension PartnersV1.GetPartnerPriceItemResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("item", "item")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.PriceItem>.self, into: &self.item)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.item { try writer.field(fields[0], MessageCodec<MarketplaceV1.PriceItem>.self, value) }
  }
}

extension PartnersV1.CreatePartnerPriceItemRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("item", "item")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.PriceItem>.self, into: &self.item)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.item { try writer.field(fields[0], MessageCodec<MarketplaceV1.PriceItem>.self, value) }
  }
}

extension PartnersV1.CreatePartnerPriceItemResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("item", "item")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.PriceItem>.self, into: &self.item)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.item { try writer.field(fields[0], MessageCodec<MarketplaceV1.PriceItem>.self, value) }
  }
}

extension PartnersV1.UpdatePartnerPriceItemRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("priceItemId", "price_item_id"), ("item", "item"), ("updateMask", "update_mask"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.priceItemId)
    case 1: try reader.field(MessageCodec<MarketplaceV1.PriceItem>.self, into: &self.item)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.FieldMask>.self, into: &self.updateMask)
    case 3: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.priceItemId.isEmpty { try writer.field(fields[0], StringCodec.self, self.priceItemId) }
    if let value = self.item { try writer.field(fields[1], MessageCodec<MarketplaceV1.PriceItem>.self, value) }
    if let value = self.updateMask { try writer.field(fields[2], MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[3], StringCodec.self, self.etag) }
  }
}

extension PartnersV1.UpdatePartnerPriceItemResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("item", "item")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.PriceItem>.self, into: &self.item)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.item { try writer.field(fields[0], MessageCodec<MarketplaceV1.PriceItem>.self, value) }
  }
}
