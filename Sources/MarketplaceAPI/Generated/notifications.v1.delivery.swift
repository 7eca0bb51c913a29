// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/delivery.proto; change the schema and run scripts/generate.
import Protobuf

extension NotificationsV1 {
  /// How a delivery goes.
  public enum DeliveryChannel: OpenEnum, CaseIterable {
    case unspecified
    case push
    case email
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .push
      case 2: self = .email
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .push: 1
      case .email: 2
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [NotificationsV1.DeliveryChannel] { [.unspecified, .push, .email] }
  }

  /// A push or an e-mail that was given up. Of which order it tells is not said: not all who see it may read all orders.
  public struct DeadDelivery: Protobuf.Message {
    public static var fullName: String { "notifications.v1.DeadDelivery" }

    public var id: String = ""
    public var channel: NotificationsV1.DeliveryChannel = .unspecified
    public var eventKind: NotificationsV1.EventKind = .unspecified
    /// The employee or customer who was to be told.
    public var recipientId: String = ""
    /// How often it was tried.
    public var attempts: Int32 = 0
    /// Why the last attempt failed, for the operator: `SMTP 550 5.1.1`.
    public var lastError: String = ""
    public var createTime: GoogleProtobuf.Timestamp? = nil
    /// When it was given up.
    public var endTime: GoogleProtobuf.Timestamp? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", channel: NotificationsV1.DeliveryChannel = .unspecified, eventKind: NotificationsV1.EventKind = .unspecified, recipientId: String = "", attempts: Int32 = 0, lastError: String = "", createTime: GoogleProtobuf.Timestamp? = nil, endTime: GoogleProtobuf.Timestamp? = nil) {
      self.id = id
      self.channel = channel
      self.eventKind = eventKind
      self.recipientId = recipientId
      self.attempts = attempts
      self.lastError = lastError
      self.createTime = createTime
      self.endTime = endTime
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 16: self.channel = try reader.enumeration()
        case 24: self.eventKind = try reader.enumeration()
        case 34: self.recipientId = try reader.string()
        case 40: self.attempts = try reader.int32()
        case 50: self.lastError = try reader.string()
        case 58: try reader.message(into: &self.createTime)
        case 66: try reader.message(into: &self.endTime)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.endTime { writer.field(66, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.createTime { writer.field(58, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.lastError.isEmpty { writer.field(50, StringCodec.self, self.lastError) }
      if self.attempts != 0 { writer.field(40, Int32Codec.self, self.attempts) }
      if !self.recipientId.isEmpty { writer.field(34, StringCodec.self, self.recipientId) }
      if self.eventKind.rawValue != 0 { writer.field(24, EnumCodec<NotificationsV1.EventKind>.self, self.eventKind) }
      if self.channel.rawValue != 0 { writer.field(16, EnumCodec<NotificationsV1.DeliveryChannel>.self, self.channel) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// Lists an organization's dead letters.
  public struct ListDeadDeliveriesRequest: Protobuf.Message {
    public static var fullName: String { "notifications.v1.ListDeadDeliveriesRequest" }

    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(pageSize: Int32 = 0, pageToken: String = "") {
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.pageToken.isEmpty { writer.field(18, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(8, Int32Codec.self, self.pageSize) }
    }
  }

  /// A page of them.
  public struct ListDeadDeliveriesResponse: Protobuf.Message {
    public static var fullName: String { "notifications.v1.ListDeadDeliveriesResponse" }

    public var deliveries: [NotificationsV1.DeadDelivery] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(deliveries: [NotificationsV1.DeadDelivery] = [], nextPageToken: String = "") {
      self.deliveries = deliveries
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<NotificationsV1.DeadDelivery>.self, to: &self.deliveries)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<NotificationsV1.DeadDelivery>.self, self.deliveries)
    }
  }

  /// Names a dead letter.
  public struct ReplayDeliveryRequest: Protobuf.Message {
    public static var fullName: String { "notifications.v1.ReplayDeliveryRequest" }

    public var deliveryId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(deliveryId: String = "") {
      self.deliveryId = deliveryId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.deliveryId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.deliveryId.isEmpty { writer.field(10, StringCodec.self, self.deliveryId) }
    }
  }

  /// It will be sent soon.
  public struct ReplayDeliveryResponse: Protobuf.Message {
    public static var fullName: String { "notifications.v1.ReplayDeliveryResponse" }

    public var unknownFields = UnknownFields()

    public init() {}

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
    }
  }
}
