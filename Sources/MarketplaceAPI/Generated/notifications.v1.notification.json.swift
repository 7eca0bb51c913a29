// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/notification.proto; change the schema and run scripts/generate.
import Protobuf

extension NotificationsV1.EventKind: JSONEnum {
  public static let jsonNames = JSONEnumNames("notifications.v1.EventKind", [("EVENT_KIND_UNSPECIFIED", 0), ("EVENT_KIND_ORDER_CREATED", 1), ("EVENT_KIND_ORDER_STATE_CHANGED", 2), ("EVENT_KIND_INVOICE_ISSUED", 3), ("EVENT_KIND_INVOICE_CANCELLED", 4), ("EVENT_KIND_PAYMENT_RECEIVED", 5), ("EVENT_KIND_PAYMENT_FAILED", 6), ("EVENT_KIND_INVOICE_MARKED_PAID", 7), ("EVENT_KIND_INVOICE_MADE_UNPAID", 8), ("EVENT_KIND_REFUND_REQUESTED", 9), ("EVENT_KIND_REFUND_DECLINED", 10), ("EVENT_KIND_REFUND_CREATED", 11), ("EVENT_KIND_REFUND_SUCCEEDED", 12), ("EVENT_KIND_REFUND_FAILED", 13), ("EVENT_KIND_PAYMENT_UNAPPLIED", 14), ("EVENT_KIND_INVOICE_CHANGED", 15), ("EVENT_KIND_INVOICE_VOIDED", 16), ("EVENT_KIND_EXECUTOR_ASSIGNED", 17), ("EVENT_KIND_CONTROLLER_ASSIGNED", 18), ("EVENT_KIND_QUALITY_CONTROL_NEEDED", 19), ("EVENT_KIND_SUSPENSION_ENDING", 20), ("EVENT_KIND_TASK_ASSIGNED", 21), ("EVENT_KIND_TASK_CHANGED", 22), ("EVENT_KIND_ORDER_UPDATED", 23), ("EVENT_KIND_ORDER_APPROVED", 24), ("EVENT_KIND_COMMENT_ADDED", 25), ("EVENT_KIND_CUSTOMER_WROTE", 26), ("EVENT_KIND_PROVIDER_WROTE", 27), ("EVENT_KIND_ORDER_RATED", 28), ("EVENT_KIND_RATING_CHANGED", 29), ("EVENT_KIND_EXECUTION_OVERDUE", 30), ("EVENT_KIND_EXECUTION_DEADLINE_NEAR", 31), ("EVENT_KIND_TASK_DEADLINE_NEAR", 32), ("EVENT_KIND_AUTOMATIC_REFUND_FAILED", 33), ("EVENT_KIND_REFUND_RETRIED", 34)])
}

extension NotificationsV1.Event: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("kind", "kind"), ("orderId", "order_id"), ("orderNumber", "order_number"), ("orderVersion", "order_version"), ("occurTime", "occur_time"), ("invoiceId", "invoice_id"), ("paymentId", "payment_id"), ("refundId", "refund_id"), ("amount", "amount"), ("text", "text"), ("employeeId", "employee_id"), ("taskId", "task_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(EnumCodec<NotificationsV1.EventKind>.self, into: &self.kind)
    case 2: try reader.field(StringCodec.self, into: &self.orderId)
    case 3: try reader.field(Int64Codec.self, into: &self.orderNumber)
    case 4: try reader.field(Int64Codec.self, into: &self.orderVersion)
    case 5: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.occurTime)
    case 6: try reader.field(StringCodec.self, into: &self.invoiceId)
    case 7: try reader.field(StringCodec.self, into: &self.paymentId)
    case 8: try reader.field(StringCodec.self, into: &self.refundId)
    case 9: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.amount)
    case 10: try reader.field(StringCodec.self, into: &self.text)
    case 11: try reader.field(StringCodec.self, into: &self.employeeId)
    case 12: try reader.field(StringCodec.self, into: &self.taskId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || self.kind.rawValue != 0 { try writer.field(fields[1], EnumCodec<NotificationsV1.EventKind>.self, self.kind) }
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[2], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.orderNumber != 0 { try writer.field(fields[3], Int64Codec.self, self.orderNumber) }
    if writer.writesDefaults || self.orderVersion != 0 { try writer.field(fields[4], Int64Codec.self, self.orderVersion) }
    if let value = self.occurTime { try writer.field(fields[5], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || !self.invoiceId.isEmpty { try writer.field(fields[6], StringCodec.self, self.invoiceId) }
    if writer.writesDefaults || !self.paymentId.isEmpty { try writer.field(fields[7], StringCodec.self, self.paymentId) }
    if writer.writesDefaults || !self.refundId.isEmpty { try writer.field(fields[8], StringCodec.self, self.refundId) }
    if let value = self.amount { try writer.field(fields[9], MessageCodec<MoneyV1.Money>.self, value) }
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[10], StringCodec.self, self.text) }
    if writer.writesDefaults || !self.employeeId.isEmpty { try writer.field(fields[11], StringCodec.self, self.employeeId) }
    if writer.writesDefaults || !self.taskId.isEmpty { try writer.field(fields[12], StringCodec.self, self.taskId) }
  }
}

extension NotificationsV1.SubscribeRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("cursor", "cursor"), ("fromBeginning", "from_beginning"), ("fromAcknowledged", "from_acknowledged")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.cursor)
    case 1: try reader.field(BoolCodec.self, into: &self.fromBeginning)
    case 2: try reader.field(BoolCodec.self, into: &self.fromAcknowledged)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.cursor.isEmpty { try writer.field(fields[0], StringCodec.self, self.cursor) }
    if writer.writesDefaults || self.fromBeginning { try writer.field(fields[1], BoolCodec.self, self.fromBeginning) }
    if writer.writesDefaults || self.fromAcknowledged { try writer.field(fields[2], BoolCodec.self, self.fromAcknowledged) }
  }
}

extension NotificationsV1.SubscribeResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("cursor", "cursor"), ("event", "event"), ("readAfter", "read_after")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.cursor)
    case 1: try reader.field(MessageCodec<NotificationsV1.Event>.self, into: &self.event)
    case 2: try reader.field(StringCodec.self, into: &self.readAfter)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.cursor.isEmpty { try writer.field(fields[0], StringCodec.self, self.cursor) }
    if let value = self.event { try writer.field(fields[1], MessageCodec<NotificationsV1.Event>.self, value) }
    if writer.writesDefaults || !self.readAfter.isEmpty { try writer.field(fields[2], StringCodec.self, self.readAfter) }
  }
}

extension NotificationsV1.Notification: JSONObjectMessage {
  public static let jsonFields = JSONFields([("event", "event"), ("cursor", "cursor"), ("acknowledged", "acknowledged")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<NotificationsV1.Event>.self, into: &self.event)
    case 1: try reader.field(StringCodec.self, into: &self.cursor)
    case 2: try reader.field(BoolCodec.self, into: &self.acknowledged)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.event { try writer.field(fields[0], MessageCodec<NotificationsV1.Event>.self, value) }
    if writer.writesDefaults || !self.cursor.isEmpty { try writer.field(fields[1], StringCodec.self, self.cursor) }
    if writer.writesDefaults || self.acknowledged { try writer.field(fields[2], BoolCodec.self, self.acknowledged) }
  }
}

extension NotificationsV1.ListNotificationsRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("unacknowledgedOnly", "unacknowledged_only"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(BoolCodec.self, into: &self.unacknowledgedOnly)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.unacknowledgedOnly { try writer.field(fields[0], BoolCodec.self, self.unacknowledgedOnly) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
  }
}

extension NotificationsV1.ListNotificationsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("notifications", "notifications"), ("nextPageToken", "next_page_token"), ("unreadCount", "unread_count"), ("moreUnread", "more_unread")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<NotificationsV1.Notification>.self, into: &self.notifications)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    case 2: try reader.field(Int32Codec.self, into: &self.unreadCount)
    case 3: try reader.field(BoolCodec.self, into: &self.moreUnread)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<NotificationsV1.Notification>.self, self.notifications)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
    if writer.writesDefaults || self.unreadCount != 0 { try writer.field(fields[2], Int32Codec.self, self.unreadCount) }
    if writer.writesDefaults || self.moreUnread { try writer.field(fields[3], BoolCodec.self, self.moreUnread) }
  }
}

extension NotificationsV1.AcknowledgeNotificationsRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("cursor", "cursor")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.cursor)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.cursor.isEmpty { try writer.field(fields[0], StringCodec.self, self.cursor) }
  }
}

extension NotificationsV1.AcknowledgeNotificationsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("cursor", "cursor")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.cursor)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.cursor.isEmpty { try writer.field(fields[0], StringCodec.self, self.cursor) }
  }
}
