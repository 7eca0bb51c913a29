// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/catalog.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1.ServiceKind: JSONEnum {
  public static let jsonNames = JSONEnumNames("marketplace.v1.ServiceKind", [("SERVICE_KIND_UNSPECIFIED", 0), ("SERVICE_KIND_OWN", 1), ("SERVICE_KIND_PARTNER", 2)])
}

extension MarketplaceV1.ServiceState: JSONEnum {
  public static let jsonNames = JSONEnumNames("marketplace.v1.ServiceState", [("SERVICE_STATE_UNSPECIFIED", 0), ("SERVICE_STATE_ACTIVE", 1), ("SERVICE_STATE_TEST", 2), ("SERVICE_STATE_CRM_ONLY", 3), ("SERVICE_STATE_OFF", 4)])
}

extension MarketplaceV1.PaymentMode: JSONEnum {
  public static let jsonNames = JSONEnumNames("marketplace.v1.PaymentMode", [("PAYMENT_MODE_UNSPECIFIED", 0), ("PAYMENT_MODE_PREPAY", 1), ("PAYMENT_MODE_POSTPAY", 2)])
}

extension MarketplaceV1.OrderFieldKind: JSONEnum {
  public static let jsonNames = JSONEnumNames("marketplace.v1.OrderFieldKind", [("ORDER_FIELD_KIND_UNSPECIFIED", 0), ("ORDER_FIELD_KIND_TEXT", 1), ("ORDER_FIELD_KIND_NUMBER", 2), ("ORDER_FIELD_KIND_DATE", 3), ("ORDER_FIELD_KIND_CHOICE", 4)])
}

extension MarketplaceV1.Service: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("title", "title"), ("description", "description"), ("category", "category"), ("kind", "kind"), ("partnerName", "partner_name"), ("paymentMode", "payment_mode"), ("automaticInvoicing", "automatic_invoicing"), ("refundable", "refundable"), ("options", "options"), ("categoryId", "category_id"), ("legalEntityId", "legal_entity_id"), ("state", "state"), ("place", "place"), ("tags", "tags"), ("pictures", "pictures"), ("refundOnCancellation", "refund_on_cancellation"), ("refundOnCustomerCancellation", "refund_on_customer_cancellation"), ("executionTime", "execution_time"), ("approvalSteps", "approval_steps"), ("fields", "fields"), ("etag", "etag")])

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
    case 10: try reader.field(StringCodec.self, into: &self.categoryId)
    case 11: try reader.field(StringCodec.self, into: &self.legalEntityId)
    case 12: try reader.field(EnumCodec<MarketplaceV1.ServiceState>.self, into: &self.state)
    case 13: try reader.field(Int32Codec.self, into: &self.place)
    case 14: try reader.repeated(StringCodec.self, into: &self.tags)
    case 15: try reader.repeated(StringCodec.self, into: &self.pictures)
    case 16: try reader.field(BoolCodec.self, into: &self.refundOnCancellation)
    case 17: try reader.field(BoolCodec.self, into: &self.refundOnCustomerCancellation)
    case 18: try reader.field(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.executionTime)
    case 19: try reader.repeated(MessageCodec<MarketplaceV1.ServiceApprovalStep>.self, into: &self.approvalSteps)
    case 20: try reader.repeated(MessageCodec<MarketplaceV1.OrderField>.self, into: &self.fields)
    case 21: try reader.field(StringCodec.self, into: &self.etag)
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
    if writer.writesDefaults || !self.categoryId.isEmpty { try writer.field(fields[10], StringCodec.self, self.categoryId) }
    if writer.writesDefaults || !self.legalEntityId.isEmpty { try writer.field(fields[11], StringCodec.self, self.legalEntityId) }
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[12], EnumCodec<MarketplaceV1.ServiceState>.self, self.state) }
    if writer.writesDefaults || self.place != 0 { try writer.field(fields[13], Int32Codec.self, self.place) }
    try writer.repeated(fields[14], StringCodec.self, self.tags)
    try writer.repeated(fields[15], StringCodec.self, self.pictures)
    if writer.writesDefaults || self.refundOnCancellation { try writer.field(fields[16], BoolCodec.self, self.refundOnCancellation) }
    if writer.writesDefaults || self.refundOnCustomerCancellation { try writer.field(fields[17], BoolCodec.self, self.refundOnCustomerCancellation) }
    if let value = self.executionTime { try writer.field(fields[18], MessageCodec<GoogleProtobuf.Duration>.self, value) }
    try writer.repeated(fields[19], MessageCodec<MarketplaceV1.ServiceApprovalStep>.self, self.approvalSteps)
    try writer.repeated(fields[20], MessageCodec<MarketplaceV1.OrderField>.self, self.fields)
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[21], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.OrderOption: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("title", "title"), ("tariff", "tariff"), ("unit", "unit"), ("vatBasisPoints", "vat_basis_points"), ("paymentSubject", "payment_subject")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.title)
    case 2: try reader.field(MessageCodec<MoneyV1.Tariff>.self, into: &self.tariff)
    case 3: try reader.field(StringCodec.self, into: &self.unit)
    case 4: try reader.field(Int32Codec.self, into: &self.vatBasisPoints)
    case 5: try reader.field(EnumCodec<BillingV1.PaymentSubject>.self, into: &self.paymentSubject)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[1], StringCodec.self, self.title) }
    if let value = self.tariff { try writer.field(fields[2], MessageCodec<MoneyV1.Tariff>.self, value) }
    if writer.writesDefaults || !self.unit.isEmpty { try writer.field(fields[3], StringCodec.self, self.unit) }
    if let value = self.vatBasisPoints { try writer.field(fields[4], Int32Codec.self, value) }
    if writer.writesDefaults || self.paymentSubject.rawValue != 0 { try writer.field(fields[5], EnumCodec<BillingV1.PaymentSubject>.self, self.paymentSubject) }
  }
}

extension MarketplaceV1.OrderField: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("title", "title"), ("kind", "kind"), ("required", "required"), ("choices", "choices")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.title)
    case 2: try reader.field(EnumCodec<MarketplaceV1.OrderFieldKind>.self, into: &self.kind)
    case 3: try reader.field(BoolCodec.self, into: &self.required)
    case 4: try reader.repeated(StringCodec.self, into: &self.choices)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[1], StringCodec.self, self.title) }
    if writer.writesDefaults || self.kind.rawValue != 0 { try writer.field(fields[2], EnumCodec<MarketplaceV1.OrderFieldKind>.self, self.kind) }
    if writer.writesDefaults || self.required { try writer.field(fields[3], BoolCodec.self, self.required) }
    try writer.repeated(fields[4], StringCodec.self, self.choices)
  }
}

extension MarketplaceV1.ServiceApprovalStep: JSONObjectMessage {
  public static let jsonFields = JSONFields([("roleId", "role_id"), ("employeeId", "employee_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: if let value = try reader.member(StringCodec.self, isSet: self.approver != nil) { self.approver = .roleId(value) }
    case 1: if let value = try reader.member(StringCodec.self, isSet: self.approver != nil) { self.approver = .employeeId(value) }
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    switch self.approver {
    case .roleId(let value): try writer.field(fields[0], StringCodec.self, value)
    case .employeeId(let value): try writer.field(fields[1], StringCodec.self, value)
    case nil: break
    }
  }
}

extension MarketplaceV1.PriceItem: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("name", "name"), ("unit", "unit"), ("tariff", "tariff"), ("vatBasisPoints", "vat_basis_points"), ("paymentSubject", "payment_subject"), ("legalEntityId", "legal_entity_id"), ("removed", "removed"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.name)
    case 2: try reader.field(StringCodec.self, into: &self.unit)
    case 3: try reader.field(MessageCodec<MoneyV1.Tariff>.self, into: &self.tariff)
    case 4: try reader.field(Int32Codec.self, into: &self.vatBasisPoints)
    case 5: try reader.field(EnumCodec<BillingV1.PaymentSubject>.self, into: &self.paymentSubject)
    case 6: try reader.field(StringCodec.self, into: &self.legalEntityId)
    case 7: try reader.field(BoolCodec.self, into: &self.removed)
    case 8: try reader.field(StringCodec.self, into: &self.etag)
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
    if writer.writesDefaults || self.paymentSubject.rawValue != 0 { try writer.field(fields[5], EnumCodec<BillingV1.PaymentSubject>.self, self.paymentSubject) }
    if writer.writesDefaults || !self.legalEntityId.isEmpty { try writer.field(fields[6], StringCodec.self, self.legalEntityId) }
    if writer.writesDefaults || self.removed { try writer.field(fields[7], BoolCodec.self, self.removed) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[8], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.ListServicesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("kind", "kind"), ("pageSize", "page_size"), ("pageToken", "page_token"), ("state", "state"), ("categoryId", "category_id"), ("tag", "tag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<MarketplaceV1.ServiceKind>.self, into: &self.kind)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    case 3: try reader.field(EnumCodec<MarketplaceV1.ServiceState>.self, into: &self.state)
    case 4: try reader.field(StringCodec.self, into: &self.categoryId)
    case 5: try reader.field(StringCodec.self, into: &self.tag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.kind.rawValue != 0 { try writer.field(fields[0], EnumCodec<MarketplaceV1.ServiceKind>.self, self.kind) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[3], EnumCodec<MarketplaceV1.ServiceState>.self, self.state) }
    if writer.writesDefaults || !self.categoryId.isEmpty { try writer.field(fields[4], StringCodec.self, self.categoryId) }
    if writer.writesDefaults || !self.tag.isEmpty { try writer.field(fields[5], StringCodec.self, self.tag) }
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

extension MarketplaceV1.CreateServiceRequest: JSONObjectMessage {
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

extension MarketplaceV1.CreateServiceResponse: JSONObjectMessage {
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

extension MarketplaceV1.UpdateServiceRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("serviceId", "service_id"), ("service", "service"), ("updateMask", "update_mask"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.serviceId)
    case 1: try reader.field(MessageCodec<MarketplaceV1.Service>.self, into: &self.service)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.FieldMask>.self, into: &self.updateMask)
    case 3: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.serviceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.serviceId) }
    if let value = self.service { try writer.field(fields[1], MessageCodec<MarketplaceV1.Service>.self, value) }
    if let value = self.updateMask { try writer.field(fields[2], MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[3], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.UpdateServiceResponse: JSONObjectMessage {
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
  public static let jsonFields = JSONFields([("serviceId", "service_id"), ("pageSize", "page_size"), ("pageToken", "page_token"), ("legalEntityId", "legal_entity_id"), ("words", "words")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: if let value = try reader.member(StringCodec.self, isSet: self.seller != nil) { self.seller = .serviceId(value) }
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    case 3: if let value = try reader.member(StringCodec.self, isSet: self.seller != nil) { self.seller = .legalEntityId(value) }
    case 4: try reader.field(StringCodec.self, into: &self.words)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    switch self.seller {
    case .serviceId(let value): try writer.field(fields[0], StringCodec.self, value)
    case .legalEntityId(let value): try writer.field(fields[3], StringCodec.self, value)
    case nil: break
    }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
    if writer.writesDefaults || !self.words.isEmpty { try writer.field(fields[4], StringCodec.self, self.words) }
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

extension MarketplaceV1.GetPriceItemRequest: JSONObjectMessage {
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

extension MarketplaceV1.GetPriceItemResponse: JSONObjectMessage {
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

extension MarketplaceV1.CreatePriceItemRequest: JSONObjectMessage {
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

extension MarketplaceV1.CreatePriceItemResponse: JSONObjectMessage {
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

extension MarketplaceV1.UpdatePriceItemRequest: JSONObjectMessage {
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

extension MarketplaceV1.UpdatePriceItemResponse: JSONObjectMessage {
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

extension MarketplaceV1.DeletePriceItemRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("priceItemId", "price_item_id"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.priceItemId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.priceItemId.isEmpty { try writer.field(fields[0], StringCodec.self, self.priceItemId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.DeletePriceItemResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
