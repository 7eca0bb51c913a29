// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1.OrderState: JSONEnum {
  public static let jsonNames = JSONEnumNames("marketplace.v1.OrderState", [("ORDER_STATE_UNSPECIFIED", 0), ("ORDER_STATE_WAITING", 1), ("ORDER_STATE_IN_PROGRESS", 2), ("ORDER_STATE_SUSPENDED", 3), ("ORDER_STATE_QUALITY_CONTROL", 4), ("ORDER_STATE_DONE", 5), ("ORDER_STATE_CANCELLED", 6)])
}

extension MarketplaceV1.OrderAction: JSONEnum {
  public static let jsonNames = JSONEnumNames("marketplace.v1.OrderAction", [("ORDER_ACTION_UNSPECIFIED", 0), ("ORDER_ACTION_START", 1), ("ORDER_ACTION_CREATE_ADDITIONAL_INVOICE", 2), ("ORDER_ACTION_REFUND", 3), ("ORDER_ACTION_REQUEST_REFUND", 4), ("ORDER_ACTION_UPDATE", 5), ("ORDER_ACTION_ASSIGN", 6), ("ORDER_ACTION_SUSPEND", 7), ("ORDER_ACTION_RESUME", 8), ("ORDER_ACTION_SEND_TO_QUALITY_CONTROL", 9), ("ORDER_ACTION_COMPLETE", 10), ("ORDER_ACTION_RETURN_TO_WORK", 11), ("ORDER_ACTION_CANCEL", 12), ("ORDER_ACTION_APPROVE", 13), ("ORDER_ACTION_REJECT", 14), ("ORDER_ACTION_RATE", 15), ("ORDER_ACTION_EDIT_TASKS", 16), ("ORDER_ACTION_SEND_MESSAGE", 17), ("ORDER_ACTION_ADD_COMMENT", 18)])
}

extension MarketplaceV1.ApprovalState: JSONEnum {
  public static let jsonNames = JSONEnumNames("marketplace.v1.ApprovalState", [("APPROVAL_STATE_UNSPECIFIED", 0), ("APPROVAL_STATE_PENDING", 1), ("APPROVAL_STATE_APPROVED", 2), ("APPROVAL_STATE_REJECTED", 3)])
}

extension MarketplaceV1.ApprovalStep: JSONObjectMessage {
  public static let jsonFields = JSONFields([("roleId", "role_id"), ("employeeId", "employee_id"), ("state", "state"), ("decidedBy", "decided_by"), ("decideTime", "decide_time")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.roleId)
    case 1: try reader.field(StringCodec.self, into: &self.employeeId)
    case 2: try reader.field(EnumCodec<MarketplaceV1.ApprovalState>.self, into: &self.state)
    case 3: try reader.field(StringCodec.self, into: &self.decidedBy)
    case 4: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.decideTime)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.roleId.isEmpty { try writer.field(fields[0], StringCodec.self, self.roleId) }
    if writer.writesDefaults || !self.employeeId.isEmpty { try writer.field(fields[1], StringCodec.self, self.employeeId) }
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[2], EnumCodec<MarketplaceV1.ApprovalState>.self, self.state) }
    if writer.writesDefaults || !self.decidedBy.isEmpty { try writer.field(fields[3], StringCodec.self, self.decidedBy) }
    if let value = self.decideTime { try writer.field(fields[4], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension MarketplaceV1.Rating: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("score", "score"), ("text", "text"), ("createTime", "create_time"), ("updateTime", "update_time")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(Int32Codec.self, into: &self.score)
    case 2: try reader.field(StringCodec.self, into: &self.text)
    case 3: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.createTime)
    case 4: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.updateTime)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.score != 0 { try writer.field(fields[1], Int32Codec.self, self.score) }
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[2], StringCodec.self, self.text) }
    if let value = self.createTime { try writer.field(fields[3], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.updateTime { try writer.field(fields[4], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension MarketplaceV1.Order: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("number", "number"), ("serviceId", "service_id"), ("serviceTitle", "service_title"), ("customerId", "customer_id"), ("customerName", "customer_name"), ("state", "state"), ("createTime", "create_time"), ("updateTime", "update_time"), ("etag", "etag"), ("comment", "comment"), ("paid", "paid"), ("refunded", "refunded"), ("allowedActions", "allowed_actions"), ("items", "items"), ("address", "address"), ("executorId", "executor_id"), ("controllerId", "controller_id"), ("dueTime", "due_time"), ("suspendEndTime", "suspend_end_time"), ("stateReason", "state_reason"), ("awaitsApproval", "awaits_approval"), ("approvals", "approvals"), ("rating", "rating"), ("commissionBasisPoints", "commission_basis_points"), ("fields", "fields")])

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
    case 14: try reader.repeated(MessageCodec<MarketplaceV1.OrderItem>.self, into: &self.items)
    case 15: try reader.field(StringCodec.self, into: &self.address)
    case 16: try reader.field(StringCodec.self, into: &self.executorId)
    case 17: try reader.field(StringCodec.self, into: &self.controllerId)
    case 18: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.dueTime)
    case 19: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.suspendEndTime)
    case 20: try reader.field(StringCodec.self, into: &self.stateReason)
    case 21: try reader.field(BoolCodec.self, into: &self.awaitsApproval)
    case 22: try reader.repeated(MessageCodec<MarketplaceV1.ApprovalStep>.self, into: &self.approvals)
    case 23: try reader.field(MessageCodec<MarketplaceV1.Rating>.self, into: &self.rating)
    case 24: try reader.field(Int32Codec.self, into: &self.commissionBasisPoints)
    case 25: try reader.repeated(MessageCodec<MarketplaceV1.OrderFieldValue>.self, into: &self.fields)
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
    try writer.repeated(fields[14], MessageCodec<MarketplaceV1.OrderItem>.self, self.items)
    if writer.writesDefaults || !self.address.isEmpty { try writer.field(fields[15], StringCodec.self, self.address) }
    if writer.writesDefaults || !self.executorId.isEmpty { try writer.field(fields[16], StringCodec.self, self.executorId) }
    if writer.writesDefaults || !self.controllerId.isEmpty { try writer.field(fields[17], StringCodec.self, self.controllerId) }
    if let value = self.dueTime { try writer.field(fields[18], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.suspendEndTime { try writer.field(fields[19], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || !self.stateReason.isEmpty { try writer.field(fields[20], StringCodec.self, self.stateReason) }
    if writer.writesDefaults || self.awaitsApproval { try writer.field(fields[21], BoolCodec.self, self.awaitsApproval) }
    try writer.repeated(fields[22], MessageCodec<MarketplaceV1.ApprovalStep>.self, self.approvals)
    if let value = self.rating { try writer.field(fields[23], MessageCodec<MarketplaceV1.Rating>.self, value) }
    if writer.writesDefaults || self.commissionBasisPoints != 0 { try writer.field(fields[24], Int32Codec.self, self.commissionBasisPoints) }
    try writer.repeated(fields[25], MessageCodec<MarketplaceV1.OrderFieldValue>.self, self.fields)
  }
}

extension MarketplaceV1.OrderFieldValue: JSONObjectMessage {
  public static let jsonFields = JSONFields([("fieldId", "field_id"), ("title", "title"), ("text", "text"), ("numberThousandths", "number_thousandths"), ("date", "date"), ("choice", "choice")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.fieldId)
    case 1: try reader.field(StringCodec.self, into: &self.title)
    case 2: if let value = try reader.member(StringCodec.self, isSet: self.value != nil) { self.value = .text(value) }
    case 3: if let value = try reader.member(Int64Codec.self, isSet: self.value != nil) { self.value = .numberThousandths(value) }
    case 4: if let value = try reader.member(StringCodec.self, isSet: self.value != nil) { self.value = .date(value) }
    case 5: if let value = try reader.member(StringCodec.self, isSet: self.value != nil) { self.value = .choice(value) }
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.fieldId.isEmpty { try writer.field(fields[0], StringCodec.self, self.fieldId) }
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[1], StringCodec.self, self.title) }
    switch self.value {
    case .text(let value): try writer.field(fields[2], StringCodec.self, value)
    case .numberThousandths(let value): try writer.field(fields[3], Int64Codec.self, value)
    case .date(let value): try writer.field(fields[4], StringCodec.self, value)
    case .choice(let value): try writer.field(fields[5], StringCodec.self, value)
    case nil: break
    }
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
  public static let jsonFields = JSONFields([("serviceId", "service_id"), ("customerId", "customer_id"), ("items", "items"), ("comment", "comment"), ("fields", "fields"), ("address", "address")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.serviceId)
    case 1: try reader.field(StringCodec.self, into: &self.customerId)
    case 2: try reader.repeated(MessageCodec<MarketplaceV1.OrderItem>.self, into: &self.items)
    case 3: try reader.field(StringCodec.self, into: &self.comment)
    case 4: try reader.repeated(MessageCodec<MarketplaceV1.OrderFieldValue>.self, into: &self.fields)
    case 5: try reader.field(StringCodec.self, into: &self.address)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.serviceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.serviceId) }
    if writer.writesDefaults || !self.customerId.isEmpty { try writer.field(fields[1], StringCodec.self, self.customerId) }
    try writer.repeated(fields[2], MessageCodec<MarketplaceV1.OrderItem>.self, self.items)
    if writer.writesDefaults || !self.comment.isEmpty { try writer.field(fields[3], StringCodec.self, self.comment) }
    try writer.repeated(fields[4], MessageCodec<MarketplaceV1.OrderFieldValue>.self, self.fields)
    if writer.writesDefaults || !self.address.isEmpty { try writer.field(fields[5], StringCodec.self, self.address) }
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

extension MarketplaceV1.UpdateOrderRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("etag", "etag"), ("updateMask", "update_mask"), ("customerId", "customer_id"), ("address", "address"), ("comment", "comment"), ("items", "items"), ("fields", "fields"), ("serviceId", "service_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.FieldMask>.self, into: &self.updateMask)
    case 3: try reader.field(StringCodec.self, into: &self.customerId)
    case 4: try reader.field(StringCodec.self, into: &self.address)
    case 5: try reader.field(StringCodec.self, into: &self.comment)
    case 6: try reader.repeated(MessageCodec<MarketplaceV1.OrderItem>.self, into: &self.items)
    case 7: try reader.repeated(MessageCodec<MarketplaceV1.OrderFieldValue>.self, into: &self.fields)
    case 8: try reader.field(StringCodec.self, into: &self.serviceId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
    if let value = self.updateMask { try writer.field(fields[2], MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
    if writer.writesDefaults || !self.customerId.isEmpty { try writer.field(fields[3], StringCodec.self, self.customerId) }
    if writer.writesDefaults || !self.address.isEmpty { try writer.field(fields[4], StringCodec.self, self.address) }
    if writer.writesDefaults || !self.comment.isEmpty { try writer.field(fields[5], StringCodec.self, self.comment) }
    try writer.repeated(fields[6], MessageCodec<MarketplaceV1.OrderItem>.self, self.items)
    try writer.repeated(fields[7], MessageCodec<MarketplaceV1.OrderFieldValue>.self, self.fields)
    if writer.writesDefaults || !self.serviceId.isEmpty { try writer.field(fields[8], StringCodec.self, self.serviceId) }
  }
}

extension MarketplaceV1.UpdateOrderResponse: JSONObjectMessage {
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

extension MarketplaceV1.AssignOrderRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("etag", "etag"), ("executorId", "executor_id"), ("controllerId", "controller_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    case 2: try reader.field(StringCodec.self, into: &self.executorId)
    case 3: try reader.field(StringCodec.self, into: &self.controllerId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
    if let value = self.executorId { try writer.field(fields[2], StringCodec.self, value) }
    if let value = self.controllerId { try writer.field(fields[3], StringCodec.self, value) }
  }
}

extension MarketplaceV1.AssignOrderResponse: JSONObjectMessage {
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

extension MarketplaceV1.SuspendOrderRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("etag", "etag"), ("reason", "reason"), ("endTime", "end_time")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    case 2: try reader.field(StringCodec.self, into: &self.reason)
    case 3: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.endTime)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
    if writer.writesDefaults || !self.reason.isEmpty { try writer.field(fields[2], StringCodec.self, self.reason) }
    if let value = self.endTime { try writer.field(fields[3], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension MarketplaceV1.SuspendOrderResponse: JSONObjectMessage {
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

extension MarketplaceV1.ResumeOrderRequest: JSONObjectMessage {
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

extension MarketplaceV1.ResumeOrderResponse: JSONObjectMessage {
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

extension MarketplaceV1.SendOrderToQualityControlRequest: JSONObjectMessage {
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

extension MarketplaceV1.SendOrderToQualityControlResponse: JSONObjectMessage {
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

extension MarketplaceV1.CompleteOrderRequest: JSONObjectMessage {
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

extension MarketplaceV1.CompleteOrderResponse: JSONObjectMessage {
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

extension MarketplaceV1.ReturnOrderToWorkRequest: JSONObjectMessage {
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

extension MarketplaceV1.ReturnOrderToWorkResponse: JSONObjectMessage {
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

extension MarketplaceV1.CancelOrderRequest: JSONObjectMessage {
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

extension MarketplaceV1.CancelOrderResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("order", "order"), ("refundId", "refund_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Order>.self, into: &self.order)
    case 1: try reader.field(StringCodec.self, into: &self.refundId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.order { try writer.field(fields[0], MessageCodec<MarketplaceV1.Order>.self, value) }
    if writer.writesDefaults || !self.refundId.isEmpty { try writer.field(fields[1], StringCodec.self, self.refundId) }
  }
}

extension MarketplaceV1.ApproveOrderRequest: JSONObjectMessage {
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

extension MarketplaceV1.ApproveOrderResponse: JSONObjectMessage {
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

extension MarketplaceV1.RejectOrderRequest: JSONObjectMessage {
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

extension MarketplaceV1.RejectOrderResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("order", "order"), ("refundId", "refund_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Order>.self, into: &self.order)
    case 1: try reader.field(StringCodec.self, into: &self.refundId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.order { try writer.field(fields[0], MessageCodec<MarketplaceV1.Order>.self, value) }
    if writer.writesDefaults || !self.refundId.isEmpty { try writer.field(fields[1], StringCodec.self, self.refundId) }
  }
}

extension MarketplaceV1.RateOrderRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("score", "score"), ("text", "text")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(Int32Codec.self, into: &self.score)
    case 2: try reader.field(StringCodec.self, into: &self.text)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.score != 0 { try writer.field(fields[1], Int32Codec.self, self.score) }
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[2], StringCodec.self, self.text) }
  }
}

extension MarketplaceV1.RateOrderResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("rating", "rating")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Rating>.self, into: &self.rating)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.rating { try writer.field(fields[0], MessageCodec<MarketplaceV1.Rating>.self, value) }
  }
}

extension MarketplaceV1.ListRatingsRequest: JSONObjectMessage {
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

extension MarketplaceV1.ListRatingsResponse: JSONObjectMessage {
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
