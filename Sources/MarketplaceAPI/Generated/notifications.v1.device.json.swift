// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/device.proto; change the schema and run scripts/generate.
import Protobuf

extension NotificationsV1.DevicePlatform: JSONEnum {
  public static let jsonNames = JSONEnumNames("notifications.v1.DevicePlatform", [("DEVICE_PLATFORM_UNSPECIFIED", 0), ("DEVICE_PLATFORM_ANDROID", 1), ("DEVICE_PLATFORM_IOS", 2), ("DEVICE_PLATFORM_WEB", 3)])
}

extension NotificationsV1.DeviceLanguage: JSONEnum {
  public static let jsonNames = JSONEnumNames("notifications.v1.DeviceLanguage", [("DEVICE_LANGUAGE_UNSPECIFIED", 0), ("DEVICE_LANGUAGE_RUSSIAN", 1), ("DEVICE_LANGUAGE_ENGLISH", 2)])
}

extension NotificationsV1.Device: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("platform", "platform"), ("language", "language"), ("registerTime", "register_time")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(EnumCodec<NotificationsV1.DevicePlatform>.self, into: &self.platform)
    case 2: try reader.field(EnumCodec<NotificationsV1.DeviceLanguage>.self, into: &self.language)
    case 3: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.registerTime)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || self.platform.rawValue != 0 { try writer.field(fields[1], EnumCodec<NotificationsV1.DevicePlatform>.self, self.platform) }
    if writer.writesDefaults || self.language.rawValue != 0 { try writer.field(fields[2], EnumCodec<NotificationsV1.DeviceLanguage>.self, self.language) }
    if let value = self.registerTime { try writer.field(fields[3], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension NotificationsV1.RegisterDeviceRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("token", "token"), ("platform", "platform"), ("language", "language")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.token)
    case 1: try reader.field(EnumCodec<NotificationsV1.DevicePlatform>.self, into: &self.platform)
    case 2: try reader.field(EnumCodec<NotificationsV1.DeviceLanguage>.self, into: &self.language)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.token.isEmpty { try writer.field(fields[0], StringCodec.self, self.token) }
    if writer.writesDefaults || self.platform.rawValue != 0 { try writer.field(fields[1], EnumCodec<NotificationsV1.DevicePlatform>.self, self.platform) }
    if writer.writesDefaults || self.language.rawValue != 0 { try writer.field(fields[2], EnumCodec<NotificationsV1.DeviceLanguage>.self, self.language) }
  }
}

extension NotificationsV1.RegisterDeviceResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("device", "device")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<NotificationsV1.Device>.self, into: &self.device)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.device { try writer.field(fields[0], MessageCodec<NotificationsV1.Device>.self, value) }
  }
}

extension NotificationsV1.UnregisterDeviceRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("deviceId", "device_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.deviceId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.deviceId.isEmpty { try writer.field(fields[0], StringCodec.self, self.deviceId) }
  }
}

extension NotificationsV1.UnregisterDeviceResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
