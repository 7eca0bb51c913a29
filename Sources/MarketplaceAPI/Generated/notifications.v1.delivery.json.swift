// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/delivery.proto; change the schema and run scripts/generate.
import Protobuf

extension NotificationsV1.DeliveryChannel: JSONEnum {
  public static let jsonNames = JSONEnumNames("notifications.v1.DeliveryChannel", [("DELIVERY_CHANNEL_UNSPECIFIED", 0), ("DELIVERY_CHANNEL_PUSH", 1), ("DELIVERY_CHANNEL_EMAIL", 2)])
}

extension NotificationsV1.DeadDelivery: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("channel", "channel"), ("eventKind", "event_kind"), ("recipientId", "recipient_id"), ("attempts", "attempts"), ("lastError", "last_error"), ("createTime", "create_time"), ("endTime", "end_time")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(EnumCodec<NotificationsV1.DeliveryChannel>.self, into: &self.channel)
    case 2: try reader.field(EnumCodec<NotificationsV1.EventKind>.self, into: &self.eventKind)
    case 3: try reader.field(StringCodec.self, into: &self.recipientId)
    case 4: try reader.field(Int32Codec.self, into: &self.attempts)
    case 5: try reader.field(StringCodec.self, into: &self.lastError)
    case 6: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.createTime)
    case 7: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.endTime)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || self.channel.rawValue != 0 { try writer.field(fields[1], EnumCodec<NotificationsV1.DeliveryChannel>.self, self.channel) }
    if writer.writesDefaults || self.eventKind.rawValue != 0 { try writer.field(fields[2], EnumCodec<NotificationsV1.EventKind>.self, self.eventKind) }
    if writer.writesDefaults || !self.recipientId.isEmpty { try writer.field(fields[3], StringCodec.self, self.recipientId) }
    if writer.writesDefaults || self.attempts != 0 { try writer.field(fields[4], Int32Codec.self, self.attempts) }
    if writer.writesDefaults || !self.lastError.isEmpty { try writer.field(fields[5], StringCodec.self, self.lastError) }
    if let value = self.createTime { try writer.field(fields[6], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.endTime { try writer.field(fields[7], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension NotificationsV1.ListDeadDeliveriesRequest: JSONObjectMessage {
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

extension NotificationsV1.ListDeadDeliveriesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("deliveries", "deliveries"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<NotificationsV1.DeadDelivery>.self, into: &self.deliveries)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<NotificationsV1.DeadDelivery>.self, self.deliveries)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension NotificationsV1.ReplayDeliveryRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("deliveryId", "delivery_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.deliveryId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.deliveryId.isEmpty { try writer.field(fields[0], StringCodec.self, self.deliveryId) }
  }
}

extension NotificationsV1.ReplayDeliveryResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
