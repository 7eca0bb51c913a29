// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1.OrderState: JSONEnum {
  public static let jsonNames = JSONEnumNames("marketplace.v1.OrderState", [("ORDER_STATE_UNSPECIFIED", 0), ("ORDER_STATE_WAITING", 1), ("ORDER_STATE_IN_PROGRESS", 2), ("ORDER_STATE_SUSPENDED", 3), ("ORDER_STATE_QUALITY_CONTROL", 4), ("ORDER_STATE_DONE", 5), ("ORDER_STATE_CANCELLED", 6)])
}

extension MarketplaceV1.OrderAction: JSONEnum {
  public static let jsonNames = JSONEnumNames("marketplace.v1.OrderAction", [("ORDER_ACTION_UNSPECIFIED", 0), ("ORDER_ACTION_START", 1), ("ORDER_ACTION_CREATE_ADDITIONAL_INVOICE", 2), ("ORDER_ACTION_REFUND", 3), ("ORDER_ACTION_REQUEST_REFUND", 4)])
}

extension MarketplaceV1.Order: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("number", "number"), ("serviceId", "service_id"), ("serviceTitle", "service_title"), ("customerId", "customer_id"), ("customerName", "customer_name"), ("state", "state"), ("createTime", "create_time"), ("updateTime", "update_time"), ("etag", "etag"), ("comment", "comment"), ("paid", "paid"), ("refunded", "refunded"), ("allowedActions", "allowed_actions")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(Int64Codec.self, into: &self.number)
    case 2: try reader.field(StringCodec.self, into: &self.serviceId)
    case 3: try reader.field(StringCodec.self, into: &self.serviceTitle)
    case 4: try reader.field(StringCodec.self, into: &self.customerId)
    case 5: try reader.field(StringCodec.self, into: &self.customerName)
    case 6: try reader.field(EnumCodec<MarketplaceV1.OrderState>.self, into: &self.state)
    case 7: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.createTime)
    case 8: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.updateTime)
    case 9: try reader.field(StringCodec.self, into: &self.etag)
    case 10: try reader.field(StringCodec.self, into: &self.comment)
    case 11: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.paid)
    case 12: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.refunded)
    case 13: try reader.repeated(EnumCodec<MarketplaceV1.OrderAction>.self, into: &self.allowedActions)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || self.number != 0 { try writer.field(fields[1], Int64Codec.self, self.number) }
    if writer.writesDefaults || !self.serviceId.isEmpty { try writer.field(fields[2], StringCodec.self, self.serviceId) }
    if writer.writesDefaults || !self.serviceTitle.isEmpty { try writer.field(fields[3], StringCodec.self, self.serviceTitle) }
    if writer.writesDefaults || !self.customerId.isEmpty { try writer.field(fields[4], StringCodec.self, self.customerId) }
    if writer.writesDefaults || !self.customerName.isEmpty { try writer.field(fields[5], StringCodec.self, self.customerName) }
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[6], EnumCodec<MarketplaceV1.OrderState>.self, self.state) }
    if let value = self.createTime { try writer.field(fields[7], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.updateTime { try writer.field(fields[8], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[9], StringCodec.self, self.etag) }
    if writer.writesDefaults || !self.comment.isEmpty { try writer.field(fields[10], StringCodec.self, self.comment) }
    if let value = self.paid { try writer.field(fields[11], MessageCodec<MoneyV1.Money>.self, value) }
    if let value = self.refunded { try writer.field(fields[12], MessageCodec<MoneyV1.Money>.self, value) }
    try writer.repeated(fields[13], EnumCodec<MarketplaceV1.OrderAction>.self, self.allowedActions)
  }
}

extension MarketplaceV1.OrderItem: JSONObjectMessage {
  public static let jsonFields = JSONFields([("optionId", "option_id"), ("quantity", "quantity")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.optionId)
    case 1: try reader.field(MessageCodec<MoneyV1.Quantity>.self, into: &self.quantity)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.optionId.isEmpty { try writer.field(fields[0], StringCodec.self, self.optionId) }
    if let value = self.quantity { try writer.field(fields[1], MessageCodec<MoneyV1.Quantity>.self, value) }
  }
}

extension MarketplaceV1.CreateOrderRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("serviceId", "service_id"), ("customerId", "customer_id"), ("items", "items"), ("comment", "comment")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.serviceId)
    case 1: try reader.field(StringCodec.self, into: &self.customerId)
    case 2: try reader.repeated(MessageCodec<MarketplaceV1.OrderItem>.self, into: &self.items)
    case 3: try reader.field(StringCodec.self, into: &self.comment)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.serviceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.serviceId) }
    if writer.writesDefaults || !self.customerId.isEmpty { try writer.field(fields[1], StringCodec.self, self.customerId) }
    try writer.repeated(fields[2], MessageCodec<MarketplaceV1.OrderItem>.self, self.items)
    if writer.writesDefaults || !self.comment.isEmpty { try writer.field(fields[3], StringCodec.self, self.comment) }
  }
}

extension MarketplaceV1.CreateOrderResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("order", "order"), ("invoiceId", "invoice_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Order>.self, into: &self.order)
    case 1: try reader.field(StringCodec.self, into: &self.invoiceId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.order { try writer.field(fields[0], MessageCodec<MarketplaceV1.Order>.self, value) }
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[1], StringCodec.self, self.invoiceId) }
  }
}

extension MarketplaceV1.GetOrderRequest: JSONObjectMessage {
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

extension MarketplaceV1.GetOrderResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("order", "order")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Order>.self, into: &self.order)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.order { try writer.field(fields[0], MessageCodec<MarketplaceV1.Order>.self, value) }
  }
}

extension MarketplaceV1.ListOrdersRequest: JSONObjectMessage {
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

extension MarketplaceV1.ListOrdersResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orders", "orders"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.Order>.self, into: &self.orders)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.Order>.self, self.orders)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension MarketplaceV1.StartOrderRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.StartOrderResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("order", "order")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Order>.self, into: &self.order)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.order { try writer.field(fields[0], MessageCodec<MarketplaceV1.Order>.self, value) }
  }
}
