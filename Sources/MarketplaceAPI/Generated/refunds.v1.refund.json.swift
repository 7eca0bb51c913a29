// swift-format-ignore-file
// Made by protoc-gen-marketplace from refunds/v1/refund.proto; change the schema and run scripts/generate.
import Protobuf

extension RefundsV1.RefundKind: JSONEnum {
  public static let jsonNames = JSONEnumNames("refunds.v1.RefundKind", [("REFUND_KIND_UNSPECIFIED", 0), ("REFUND_KIND_FULL", 1), ("REFUND_KIND_PARTIAL", 2)])
}

extension RefundsV1.RefundState: JSONEnum {
  public static let jsonNames = JSONEnumNames("refunds.v1.RefundState", [("REFUND_STATE_UNSPECIFIED", 0), ("REFUND_STATE_PENDING", 1), ("REFUND_STATE_SUCCEEDED", 2), ("REFUND_STATE_PARTLY_FAILED", 3), ("REFUND_STATE_FAILED", 4), ("REFUND_STATE_UNKNOWN", 5)])
}

extension RefundsV1.RefundRequestState: JSONEnum {
  public static let jsonNames = JSONEnumNames("refunds.v1.RefundRequestState", [("REFUND_REQUEST_STATE_UNSPECIFIED", 0), ("REFUND_REQUEST_STATE_REQUESTED", 1), ("REFUND_REQUEST_STATE_DECLINED", 2), ("REFUND_REQUEST_STATE_APPROVED", 3), ("REFUND_REQUEST_STATE_SUPERSEDED", 4)])
}

extension RefundsV1.RefundAction: JSONEnum {
  public static let jsonNames = JSONEnumNames("refunds.v1.RefundAction", [("REFUND_ACTION_UNSPECIFIED", 0), ("REFUND_ACTION_RETRY", 1)])
}

extension RefundsV1.RefundRequestAction: JSONEnum {
  public static let jsonNames = JSONEnumNames("refunds.v1.RefundRequestAction", [("REFUND_REQUEST_ACTION_UNSPECIFIED", 0), ("REFUND_REQUEST_ACTION_APPROVE", 1), ("REFUND_REQUEST_ACTION_DECLINE", 2)])
}

extension RefundsV1.Refund: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("orderId", "order_id"), ("kind", "kind"), ("state", "state"), ("amount", "amount"), ("parts", "parts"), ("lines", "lines"), ("reason", "reason"), ("createTime", "create_time"), ("updateTime", "update_time"), ("etag", "etag"), ("allowedActions", "allowed_actions"), ("automatic", "automatic")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.orderId)
    case 2: try reader.field(EnumCodec<RefundsV1.RefundKind>.self, into: &self.kind)
    case 3: try reader.field(EnumCodec<RefundsV1.RefundState>.self, into: &self.state)
    case 4: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.amount)
    case 5: try reader.repeated(MessageCodec<RefundsV1.RefundPart>.self, into: &self.parts)
    case 6: try reader.repeated(MessageCodec<RefundsV1.RefundLine>.self, into: &self.lines)
    case 7: try reader.field(StringCodec.self, into: &self.reason)
    case 8: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.createTime)
    case 9: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.updateTime)
    case 10: try reader.field(StringCodec.self, into: &self.etag)
    case 11: try reader.repeated(EnumCodec<RefundsV1.RefundAction>.self, into: &self.allowedActions)
    case 12: try reader.field(BoolCodec.self, into: &self.automatic)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[1], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.kind.rawValue != 0 { try writer.field(fields[2], EnumCodec<RefundsV1.RefundKind>.self, self.kind) }
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[3], EnumCodec<RefundsV1.RefundState>.self, self.state) }
    if let value = self.amount { try writer.field(fields[4], MessageCodec<MoneyV1.Money>.self, value) }
    try writer.repeated(fields[5], MessageCodec<RefundsV1.RefundPart>.self, self.parts)
    try writer.repeated(fields[6], MessageCodec<RefundsV1.RefundLine>.self, self.lines)
    if writer.writesDefaults || !self.reason.isEmpty { try writer.field(fields[7], StringCodec.self, self.reason) }
    if let value = self.createTime { try writer.field(fields[8], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.updateTime { try writer.field(fields[9], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[10], StringCodec.self, self.etag) }
    try writer.repeated(fields[11], EnumCodec<RefundsV1.RefundAction>.self, self.allowedActions)
    if writer.writesDefaults || self.automatic { try writer.field(fields[12], BoolCodec.self, self.automatic) }
  }
}

extension RefundsV1.RefundPart: JSONObjectMessage {
  public static let jsonFields = JSONFields([("paymentId", "payment_id"), ("amount", "amount"), ("state", "state")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.paymentId)
    case 1: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.amount)
    case 2: try reader.field(EnumCodec<RefundsV1.RefundState>.self, into: &self.state)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.paymentId.isEmpty { try writer.field(fields[0], StringCodec.self, self.paymentId) }
    if let value = self.amount { try writer.field(fields[1], MessageCodec<MoneyV1.Money>.self, value) }
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[2], EnumCodec<RefundsV1.RefundState>.self, self.state) }
  }
}

extension RefundsV1.RefundLine: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoiceLineId", "invoice_line_id"), ("name", "name"), ("tariff", "tariff"), ("quantity", "quantity"), ("amount", "amount")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.invoiceLineId)
    case 1: try reader.field(StringCodec.self, into: &self.name)
    case 2: try reader.field(MessageCodec<MoneyV1.Tariff>.self, into: &self.tariff)
    case 3: try reader.field(MessageCodec<MoneyV1.Quantity>.self, into: &self.quantity)
    case 4: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.amount)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.invoiceLineId.isEmpty { try writer.field(fields[0], StringCodec.self, self.invoiceLineId) }
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[1], StringCodec.self, self.name) }
    if let value = self.tariff { try writer.field(fields[2], MessageCodec<MoneyV1.Tariff>.self, value) }
    if let value = self.quantity { try writer.field(fields[3], MessageCodec<MoneyV1.Quantity>.self, value) }
    if let value = self.amount { try writer.field(fields[4], MessageCodec<MoneyV1.Money>.self, value) }
  }
}

extension RefundsV1.RefundRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("orderId", "order_id"), ("state", "state"), ("amount", "amount"), ("comment", "comment"), ("declineReason", "decline_reason"), ("createTime", "create_time"), ("allowedActions", "allowed_actions")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.orderId)
    case 2: try reader.field(EnumCodec<RefundsV1.RefundRequestState>.self, into: &self.state)
    case 3: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.amount)
    case 4: try reader.field(StringCodec.self, into: &self.comment)
    case 5: try reader.field(StringCodec.self, into: &self.declineReason)
    case 6: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.createTime)
    case 7: try reader.repeated(EnumCodec<RefundsV1.RefundRequestAction>.self, into: &self.allowedActions)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[1], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[2], EnumCodec<RefundsV1.RefundRequestState>.self, self.state) }
    if let value = self.amount { try writer.field(fields[3], MessageCodec<MoneyV1.Money>.self, value) }
    if writer.writesDefaults || !self.comment.isEmpty { try writer.field(fields[4], StringCodec.self, self.comment) }
    if writer.writesDefaults || !self.declineReason.isEmpty { try writer.field(fields[5], StringCodec.self, self.declineReason) }
    if let value = self.createTime { try writer.field(fields[6], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    try writer.repeated(fields[7], EnumCodec<RefundsV1.RefundRequestAction>.self, self.allowedActions)
  }
}

extension RefundsV1.RefundLineChoice: JSONObjectMessage {
  public static let jsonFields = JSONFields([("invoiceLineId", "invoice_line_id"), ("tariff", "tariff"), ("quantity", "quantity")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.invoiceLineId)
    case 1: try reader.field(MessageCodec<MoneyV1.Tariff>.self, into: &self.tariff)
    case 2: try reader.field(MessageCodec<MoneyV1.Quantity>.self, into: &self.quantity)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.invoiceLineId.isEmpty { try writer.field(fields[0], StringCodec.self, self.invoiceLineId) }
    if let value = self.tariff { try writer.field(fields[1], MessageCodec<MoneyV1.Tariff>.self, value) }
    if let value = self.quantity { try writer.field(fields[2], MessageCodec<MoneyV1.Quantity>.self, value) }
  }
}

extension RefundsV1.RequestRefundRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("amount", "amount"), ("comment", "comment")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.amount)
    case 2: try reader.field(StringCodec.self, into: &self.comment)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if let value = self.amount { try writer.field(fields[1], MessageCodec<MoneyV1.Money>.self, value) }
    if writer.writesDefaults || !self.comment.isEmpty { try writer.field(fields[2], StringCodec.self, self.comment) }
  }
}

extension RefundsV1.RequestRefundResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("request", "request")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<RefundsV1.RefundRequest>.self, into: &self.request)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.request { try writer.field(fields[0], MessageCodec<RefundsV1.RefundRequest>.self, value) }
  }
}

extension RefundsV1.DeclineRefundRequestRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("refundRequestId", "refund_request_id"), ("reason", "reason")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.refundRequestId)
    case 1: try reader.field(StringCodec.self, into: &self.reason)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.refundRequestId.isEmpty { try writer.field(fields[0], StringCodec.self, self.refundRequestId) }
    if writer.writesDefaults || !self.reason.isEmpty { try writer.field(fields[1], StringCodec.self, self.reason) }
  }
}

extension RefundsV1.DeclineRefundRequestResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("request", "request")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<RefundsV1.RefundRequest>.self, into: &self.request)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.request { try writer.field(fields[0], MessageCodec<RefundsV1.RefundRequest>.self, value) }
  }
}

extension RefundsV1.ApproveRefundRequestRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("refundRequestId", "refund_request_id"), ("kind", "kind"), ("lines", "lines"), ("reason", "reason")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.refundRequestId)
    case 1: try reader.field(EnumCodec<RefundsV1.RefundKind>.self, into: &self.kind)
    case 2: try reader.repeated(MessageCodec<RefundsV1.RefundLineChoice>.self, into: &self.lines)
    case 3: try reader.field(StringCodec.self, into: &self.reason)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.refundRequestId.isEmpty { try writer.field(fields[0], StringCodec.self, self.refundRequestId) }
    if writer.writesDefaults || self.kind.rawValue != 0 { try writer.field(fields[1], EnumCodec<RefundsV1.RefundKind>.self, self.kind) }
    try writer.repeated(fields[2], MessageCodec<RefundsV1.RefundLineChoice>.self, self.lines)
    if writer.writesDefaults || !self.reason.isEmpty { try writer.field(fields[3], StringCodec.self, self.reason) }
  }
}

extension RefundsV1.ApproveRefundRequestResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("refund", "refund")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<RefundsV1.Refund>.self, into: &self.refund)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.refund { try writer.field(fields[0], MessageCodec<RefundsV1.Refund>.self, value) }
  }
}

extension RefundsV1.CreateRefundRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("kind", "kind"), ("lines", "lines"), ("reason", "reason")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(EnumCodec<RefundsV1.RefundKind>.self, into: &self.kind)
    case 2: try reader.repeated(MessageCodec<RefundsV1.RefundLineChoice>.self, into: &self.lines)
    case 3: try reader.field(StringCodec.self, into: &self.reason)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.kind.rawValue != 0 { try writer.field(fields[1], EnumCodec<RefundsV1.RefundKind>.self, self.kind) }
    try writer.repeated(fields[2], MessageCodec<RefundsV1.RefundLineChoice>.self, self.lines)
    if writer.writesDefaults || !self.reason.isEmpty { try writer.field(fields[3], StringCodec.self, self.reason) }
  }
}

extension RefundsV1.CreateRefundResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("refund", "refund")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<RefundsV1.Refund>.self, into: &self.refund)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.refund { try writer.field(fields[0], MessageCodec<RefundsV1.Refund>.self, value) }
  }
}

extension RefundsV1.PreviewRefundRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("kind", "kind"), ("lines", "lines")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(EnumCodec<RefundsV1.RefundKind>.self, into: &self.kind)
    case 2: try reader.repeated(MessageCodec<RefundsV1.RefundLineChoice>.self, into: &self.lines)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.kind.rawValue != 0 { try writer.field(fields[1], EnumCodec<RefundsV1.RefundKind>.self, self.kind) }
    try writer.repeated(fields[2], MessageCodec<RefundsV1.RefundLineChoice>.self, self.lines)
  }
}

extension RefundsV1.PreviewRefundResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("amount", "amount"), ("parts", "parts"), ("lines", "lines")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.amount)
    case 1: try reader.repeated(MessageCodec<RefundsV1.RefundPart>.self, into: &self.parts)
    case 2: try reader.repeated(MessageCodec<RefundsV1.RefundLine>.self, into: &self.lines)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.amount { try writer.field(fields[0], MessageCodec<MoneyV1.Money>.self, value) }
    try writer.repeated(fields[1], MessageCodec<RefundsV1.RefundPart>.self, self.parts)
    try writer.repeated(fields[2], MessageCodec<RefundsV1.RefundLine>.self, self.lines)
  }
}

extension RefundsV1.GetRefundRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("refundId", "refund_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.refundId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.refundId.isEmpty { try writer.field(fields[0], StringCodec.self, self.refundId) }
  }
}

extension RefundsV1.GetRefundResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("refund", "refund")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<RefundsV1.Refund>.self, into: &self.refund)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.refund { try writer.field(fields[0], MessageCodec<RefundsV1.Refund>.self, value) }
  }
}

extension RefundsV1.ListRefundsRequest: JSONObjectMessage {
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

extension RefundsV1.ListRefundsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("refunds", "refunds"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<RefundsV1.Refund>.self, into: &self.refunds)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<RefundsV1.Refund>.self, self.refunds)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension RefundsV1.FindRefundRequestRequest: JSONObjectMessage {
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

extension RefundsV1.FindRefundRequestResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("request", "request")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<RefundsV1.RefundRequest>.self, into: &self.request)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.request { try writer.field(fields[0], MessageCodec<RefundsV1.RefundRequest>.self, value) }
  }
}

extension RefundsV1.RetryRefundRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("refundId", "refund_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.refundId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.refundId.isEmpty { try writer.field(fields[0], StringCodec.self, self.refundId) }
  }
}

extension RefundsV1.RetryRefundResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("refund", "refund")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<RefundsV1.Refund>.self, into: &self.refund)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.refund { try writer.field(fields[0], MessageCodec<RefundsV1.Refund>.self, value) }
  }
}
