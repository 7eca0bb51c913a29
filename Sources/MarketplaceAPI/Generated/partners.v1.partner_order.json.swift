// swift-format-ignore-file
// Made by protoc-gen-marketplace from partners/v1/partner_order.proto; change the schema and run scripts/generate.
import Protobuf

extension PartnersV1.PartnerOrder: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("number", "number"), ("serviceId", "service_id"), ("serviceTitle", "service_title"), ("customerName", "customer_name"), ("customerPhone", "customer_phone"), ("customerAddress", "customer_address"), ("items", "items"), ("comment", "comment"), ("state", "state"), ("createTime", "create_time"), ("updateTime", "update_time"), ("etag", "etag"), ("paid", "paid"), ("refunded", "refunded"), ("commissionBasisPoints", "commission_basis_points"), ("commission", "commission"), ("allowedActions", "allowed_actions"), ("address", "address"), ("fields", "fields"), ("dueTime", "due_time"), ("suspendEndTime", "suspend_end_time"), ("stateReason", "state_reason"), ("awaitsApproval", "awaits_approval"), ("rating", "rating")])

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
    case 17: try reader.repeated(EnumCodec<MarketplaceV1.OrderAction>.self, into: &self.allowedActions)
    case 18: try reader.field(StringCodec.self, into: &self.address)
    case 19: try reader.repeated(MessageCodec<MarketplaceV1.OrderFieldValue>.self, into: &self.fields)
    case 20: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.dueTime)
    case 21: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.suspendEndTime)
    case 22: try reader.field(StringCodec.self, into: &self.stateReason)
    case 23: try reader.field(BoolCodec.self, into: &self.awaitsApproval)
    case 24: try reader.field(MessageCodec<MarketplaceV1.Rating>.self, into: &self.rating)
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
    try writer.repeated(fields[17], EnumCodec<MarketplaceV1.OrderAction>.self, self.allowedActions)
    if writer.writesDefaults || !self.address.isEmpty { try writer.field(fields[18], StringCodec.self, self.address) }
    try writer.repeated(fields[19], MessageCodec<MarketplaceV1.OrderFieldValue>.self, self.fields)
    if let value = self.dueTime { try writer.field(fields[20], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.suspendEndTime { try writer.field(fields[21], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || !self.stateReason.isEmpty { try writer.field(fields[22], StringCodec.self, self.stateReason) }
    if writer.writesDefaults || self.awaitsApproval { try writer.field(fields[23], BoolCodec.self, self.awaitsApproval) }
    if let value = self.rating { try writer.field(fields[24], MessageCodec<MarketplaceV1.Rating>.self, value) }
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

extension PartnersV1.StartPartnerOrderRequest: JSONObjectMessage {
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

extension PartnersV1.StartPartnerOrderResponse: JSONObjectMessage {
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

extension PartnersV1.SuspendPartnerOrderRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("etag", "etag"), ("endTime", "end_time"), ("reason", "reason")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.endTime)
    case 3: try reader.field(StringCodec.self, into: &self.reason)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
    if let value = self.endTime { try writer.field(fields[2], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || !self.reason.isEmpty { try writer.field(fields[3], StringCodec.self, self.reason) }
  }
}

extension PartnersV1.SuspendPartnerOrderResponse: JSONObjectMessage {
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

extension PartnersV1.ResumePartnerOrderRequest: JSONObjectMessage {
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

extension PartnersV1.ResumePartnerOrderResponse: JSONObjectMessage {
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

extension PartnersV1.SendPartnerOrderToQualityControlRequest: JSONObjectMessage {
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

extension PartnersV1.SendPartnerOrderToQualityControlResponse: JSONObjectMessage {
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

extension PartnersV1.CompletePartnerOrderRequest: JSONObjectMessage {
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

extension PartnersV1.CompletePartnerOrderResponse: JSONObjectMessage {
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

extension PartnersV1.RefusePartnerOrderRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("etag", "etag"), ("reason", "reason")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    case 2: try reader.field(StringCodec.self, into: &self.reason)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
    if writer.writesDefaults || !self.reason.isEmpty { try writer.field(fields[2], StringCodec.self, self.reason) }
  }
}

extension PartnersV1.RefusePartnerOrderResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("order", "order"), ("refundId", "refund_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<PartnersV1.PartnerOrder>.self, into: &self.order)
    case 1: try reader.field(StringCodec.self, into: &self.refundId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.order { try writer.field(fields[0], MessageCodec<PartnersV1.PartnerOrder>.self, value) }
    if writer.writesDefaults || !self.refundId.isEmpty { try writer.field(fields[1], StringCodec.self, self.refundId) }
  }
}

extension PartnersV1.CreatePartnerTaskRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("task", "task")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(MessageCodec<MarketplaceV1.Task>.self, into: &self.task)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if let value = self.task { try writer.field(fields[1], MessageCodec<MarketplaceV1.Task>.self, value) }
  }
}

extension PartnersV1.CreatePartnerTaskResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("task", "task")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Task>.self, into: &self.task)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.task { try writer.field(fields[0], MessageCodec<MarketplaceV1.Task>.self, value) }
  }
}

extension PartnersV1.UpdatePartnerTaskRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("task", "task")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Task>.self, into: &self.task)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.task { try writer.field(fields[0], MessageCodec<MarketplaceV1.Task>.self, value) }
  }
}

extension PartnersV1.UpdatePartnerTaskResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("task", "task")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Task>.self, into: &self.task)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.task { try writer.field(fields[0], MessageCodec<MarketplaceV1.Task>.self, value) }
  }
}

extension PartnersV1.ListPartnerTasksRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
  }
}

extension PartnersV1.ListPartnerTasksResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("tasks", "tasks"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.Task>.self, into: &self.tasks)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.Task>.self, self.tasks)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension PartnersV1.SendPartnerMessageRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("text", "text"), ("attachments", "attachments")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(StringCodec.self, into: &self.text)
    case 2: try reader.repeated(StringCodec.self, into: &self.attachments)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[1], StringCodec.self, self.text) }
    try writer.repeated(fields[2], StringCodec.self, self.attachments)
  }
}

extension PartnersV1.SendPartnerMessageResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("message", "message")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Message>.self, into: &self.message)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.message { try writer.field(fields[0], MessageCodec<MarketplaceV1.Message>.self, value) }
  }
}

extension PartnersV1.ListPartnerMessagesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
  }
}

extension PartnersV1.ListPartnerMessagesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("messages", "messages"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.Message>.self, into: &self.messages)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.Message>.self, self.messages)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension PartnersV1.ListPartnerRatingsRequest: JSONObjectMessage {
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

extension PartnersV1.ListPartnerRatingsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("ratings", "ratings"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.Rating>.self, into: &self.ratings)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.Rating>.self, self.ratings)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension PartnersV1.SubscribePartnerOrdersRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("cursor", "cursor"), ("fromBeginning", "from_beginning")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.cursor)
    case 1: try reader.field(BoolCodec.self, into: &self.fromBeginning)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.cursor.isEmpty { try writer.field(fields[0], StringCodec.self, self.cursor) }
    if writer.writesDefaults || self.fromBeginning { try writer.field(fields[1], BoolCodec.self, self.fromBeginning) }
  }
}

extension PartnersV1.SubscribePartnerOrdersResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("cursor", "cursor"), ("event", "event")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.cursor)
    case 1: try reader.field(MessageCodec<NotificationsV1.Event>.self, into: &self.event)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.cursor.isEmpty { try writer.field(fields[0], StringCodec.self, self.cursor) }
    if let value = self.event { try writer.field(fields[1], MessageCodec<NotificationsV1.Event>.self, value) }
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
