// swift-format-ignore-file
// Made by protoc-gen-marketplace from partners/v1/partner_order.proto; change the schema and run scripts/generate.
import Protobuf

extension PartnersV1.PartnerOrder: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("number", "number"), ("serviceId", "service_id"), ("serviceTitle", "service_title"), ("customerName", "customer_name"), ("customerPhone", "customer_phone"), ("customerAddress", "customer_address"), ("items", "items"), ("comment", "comment"), ("state", "state"), ("createTime", "create_time"), ("updateTime", "update_time"), ("etag", "etag"), ("paid", "paid"), ("refunded", "refunded"), ("commissionBasisPoints", "commission_basis_points"), ("commission", "commission")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(Int64Codec.self, into: &self.number)
    case 2: try reader.field(StringCodec.self, into: &self.serviceId)
    case 3: try reader.field(StringCodec.self, into: &self.serviceTitle)
    case 4: try reader.field(StringCodec.self, into: &self.customerName)
    case 5: try reader.field(StringCodec.self, into: &self.customerPhone)
    case 6: try reader.field(StringCodec.self, into: &self.customerAddress)
    case 7: try reader.repeated(MessageCodec<PartnersV1.PartnerOrderItem>.self, into: &self.items)
    case 8: try reader.field(StringCodec.self, into: &self.comment)
    case 9: try reader.field(EnumCodec<MarketplaceV1.OrderState>.self, into: &self.state)
    case 10: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.createTime)
    case 11: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.updateTime)
    case 12: try reader.field(StringCodec.self, into: &self.etag)
    case 13: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.paid)
    case 14: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.refunded)
    case 15: try reader.field(Int32Codec.self, into: &self.commissionBasisPoints)
    case 16: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.commission)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || self.number != 0 { try writer.field(fields[1], Int64Codec.self, self.number) }
    if writer.writesDefaults || !self.serviceId.isEmpty { try writer.field(fields[2], StringCodec.self, self.serviceId) }
    if writer.writesDefaults || !self.serviceTitle.isEmpty { try writer.field(fields[3], StringCodec.self, self.serviceTitle) }
    if writer.writesDefaults || !self.customerName.isEmpty { try writer.field(fields[4], StringCodec.self, self.customerName) }
    if writer.writesDefaults || !self.customerPhone.isEmpty { try writer.field(fields[5], StringCodec.self, self.customerPhone) }
    if writer.writesDefaults || !self.customerAddress.isEmpty { try writer.field(fields[6], StringCodec.self, self.customerAddress) }
    try writer.repeated(fields[7], MessageCodec<PartnersV1.PartnerOrderItem>.self, self.items)
    if writer.writesDefaults || !self.comment.isEmpty { try writer.field(fields[8], StringCodec.self, self.comment) }
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[9], EnumCodec<MarketplaceV1.OrderState>.self, self.state) }
    if let value = self.createTime { try writer.field(fields[10], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.updateTime { try writer.field(fields[11], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[12], StringCodec.self, self.etag) }
    if let value = self.paid { try writer.field(fields[13], MessageCodec<MoneyV1.Money>.self, value) }
    if let value = self.refunded { try writer.field(fields[14], MessageCodec<MoneyV1.Money>.self, value) }
    if writer.writesDefaults || self.commissionBasisPoints != 0 { try writer.field(fields[15], Int32Codec.self, self.commissionBasisPoints) }
    if let value = self.commission { try writer.field(fields[16], MessageCodec<MoneyV1.Money>.self, value) }
  }
}

extension PartnersV1.PartnerOrderItem: JSONObjectMessage {
  public static let jsonFields = JSONFields([("title", "title"), ("quantity", "quantity")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.title)
    case 1: try reader.field(MessageCodec<MoneyV1.Quantity>.self, into: &self.quantity)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[0], StringCodec.self, self.title) }
    if let value = self.quantity { try writer.field(fields[1], MessageCodec<MoneyV1.Quantity>.self, value) }
  }
}

extension PartnersV1.GetPartnerOrderRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
  }
}

extension PartnersV1.GetPartnerOrderResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("order", "order")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<PartnersV1.PartnerOrder>.self, into: &self.order)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.order { try writer.field(fields[0], MessageCodec<PartnersV1.PartnerOrder>.self, value) }
  }
}

extension PartnersV1.ListPartnerOrdersRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("state", "state"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<MarketplaceV1.OrderState>.self, into: &self.state)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[0], EnumCodec<MarketplaceV1.OrderState>.self, self.state) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
  }
}

extension PartnersV1.ListPartnerOrdersResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orders", "orders"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<PartnersV1.PartnerOrder>.self, into: &self.orders)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<PartnersV1.PartnerOrder>.self, self.orders)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension PartnersV1.GetPartnerSettlementRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("fromTime", "from_time"), ("untilTime", "until_time"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.fromTime)
    case 1: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.untilTime)
    case 2: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 3: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.fromTime { try writer.field(fields[0], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.untilTime { try writer.field(fields[1], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[2], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[3], StringCodec.self, self.pageToken) }
  }
}

extension PartnersV1.GetPartnerSettlementResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("statement", "statement"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<BillingV1.SettlementStatement>.self, into: &self.statement)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.statement { try writer.field(fields[0], MessageCodec<BillingV1.SettlementStatement>.self, value) }
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}
