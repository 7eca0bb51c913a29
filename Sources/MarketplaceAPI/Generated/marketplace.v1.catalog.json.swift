// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/catalog.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1.ServiceKind: JSONEnum {
  public static let jsonNames = JSONEnumNames("marketplace.v1.ServiceKind", [("SERVICE_KIND_UNSPECIFIED", 0), ("SERVICE_KIND_OWN", 1), ("SERVICE_KIND_PARTNER", 2)])
}

extension MarketplaceV1.PaymentMode: JSONEnum {
  public static let jsonNames = JSONEnumNames("marketplace.v1.PaymentMode", [("PAYMENT_MODE_UNSPECIFIED", 0), ("PAYMENT_MODE_PREPAY", 1), ("PAYMENT_MODE_POSTPAY", 2)])
}

extension MarketplaceV1.Service: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("title", "title"), ("description", "description"), ("category", "category"), ("kind", "kind"), ("partnerName", "partner_name"), ("paymentMode", "payment_mode"), ("automaticInvoicing", "automatic_invoicing"), ("refundable", "refundable"), ("options", "options")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.title)
    case 2: try reader.field(StringCodec.self, into: &self.description)
    case 3: try reader.field(StringCodec.self, into: &self.category)
    case 4: try reader.field(EnumCodec<MarketplaceV1.ServiceKind>.self, into: &self.kind)
    case 5: try reader.field(StringCodec.self, into: &self.partnerName)
    case 6: try reader.field(EnumCodec<MarketplaceV1.PaymentMode>.self, into: &self.paymentMode)
    case 7: try reader.field(BoolCodec.self, into: &self.automaticInvoicing)
    case 8: try reader.field(BoolCodec.self, into: &self.refundable)
    case 9: try reader.repeated(MessageCodec<MarketplaceV1.OrderOption>.self, into: &self.options)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[1], StringCodec.self, self.title) }
    if writer.writesDefaults || !self.description.isEmpty { try writer.field(fields[2], StringCodec.self, self.description) }
    if writer.writesDefaults || !self.category.isEmpty { try writer.field(fields[3], StringCodec.self, self.category) }
    if writer.writesDefaults || self.kind.rawValue != 0 { try writer.field(fields[4], EnumCodec<MarketplaceV1.ServiceKind>.self, self.kind) }
    if writer.writesDefaults || !self.partnerName.isEmpty { try writer.field(fields[5], StringCodec.self, self.partnerName) }
    if writer.writesDefaults || self.paymentMode.rawValue != 0 { try writer.field(fields[6], EnumCodec<MarketplaceV1.PaymentMode>.self, self.paymentMode) }
    if writer.writesDefaults || self.automaticInvoicing { try writer.field(fields[7], BoolCodec.self, self.automaticInvoicing) }
    if writer.writesDefaults || self.refundable { try writer.field(fields[8], BoolCodec.self, self.refundable) }
    try writer.repeated(fields[9], MessageCodec<MarketplaceV1.OrderOption>.self, self.options)
  }
}

extension MarketplaceV1.OrderOption: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("title", "title"), ("tariff", "tariff"), ("unit", "unit")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.title)
    case 2: try reader.field(MessageCodec<MoneyV1.Tariff>.self, into: &self.tariff)
    case 3: try reader.field(StringCodec.self, into: &self.unit)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[1], StringCodec.self, self.title) }
    if let value = self.tariff { try writer.field(fields[2], MessageCodec<MoneyV1.Tariff>.self, value) }
    if writer.writesDefaults || !self.unit.isEmpty { try writer.field(fields[3], StringCodec.self, self.unit) }
  }
}

extension MarketplaceV1.PriceItem: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("name", "name"), ("unit", "unit"), ("tariff", "tariff"), ("vatBasisPoints", "vat_basis_points")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.name)
    case 2: try reader.field(StringCodec.self, into: &self.unit)
    case 3: try reader.field(MessageCodec<MoneyV1.Tariff>.self, into: &self.tariff)
    case 4: try reader.field(Int32Codec.self, into: &self.vatBasisPoints)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[1], StringCodec.self, self.name) }
    if writer.writesDefaults || !self.unit.isEmpty { try writer.field(fields[2], StringCodec.self, self.unit) }
    if let value = self.tariff { try writer.field(fields[3], MessageCodec<MoneyV1.Tariff>.self, value) }
    if let value = self.vatBasisPoints { try writer.field(fields[4], Int32Codec.self, value) }
  }
}

extension MarketplaceV1.ListServicesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("kind", "kind"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<MarketplaceV1.ServiceKind>.self, into: &self.kind)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.kind.rawValue != 0 { try writer.field(fields[0], EnumCodec<MarketplaceV1.ServiceKind>.self, self.kind) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
  }
}

extension MarketplaceV1.ListServicesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("services", "services"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.Service>.self, into: &self.services)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.Service>.self, self.services)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension MarketplaceV1.GetServiceRequest: JSONObjectMessage {
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

extension MarketplaceV1.GetServiceResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("service", "service")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Service>.self, into: &self.service)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.service { try writer.field(fields[0], MessageCodec<MarketplaceV1.Service>.self, value) }
  }
}

extension MarketplaceV1.ListPriceItemsRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("serviceId", "service_id"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.serviceId)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.serviceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.serviceId) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
  }
}

extension MarketplaceV1.ListPriceItemsResponse: JSONObjectMessage {
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
