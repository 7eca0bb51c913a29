// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/device.proto; change the schema and run scripts/generate.
import Protobuf

extension NotificationsV1 {
  /// What an application runs on.
  public enum DevicePlatform: OpenEnum, CaseIterable {
    case unspecified
    case android
    case ios
    case web
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .android
      case 2: self = .ios
      case 3: self = .web
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .android: 1
      case .ios: 2
      case .web: 3
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [NotificationsV1.DevicePlatform] { [.unspecified, .android, .ios, .web] }
  }

  /// In which pushes are written.
  public enum DeviceLanguage: OpenEnum, CaseIterable {
    /// Russian.
    case unspecified
    case russian
    case english
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .russian
      case 2: self = .english
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .russian: 1
      case .english: 2
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [NotificationsV1.DeviceLanguage] { [.unspecified, .russian, .english] }
  }

  /// An application on a device.
  public struct Device: Protobuf.Message {
    public static var fullName: String { "notifications.v1.Device" }

    public var id: String = ""
    public var platform: NotificationsV1.DevicePlatform = .unspecified
    public var language: NotificationsV1.DeviceLanguage = .unspecified
    public var registerTime: GoogleProtobuf.Timestamp? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", platform: NotificationsV1.DevicePlatform = .unspecified, language: NotificationsV1.DeviceLanguage = .unspecified, registerTime: GoogleProtobuf.Timestamp? = nil) {
      self.id = id
      self.platform = platform
      self.language = language
      self.registerTime = registerTime
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 16: self.platform = try reader.enumeration()
        case 24: self.language = try reader.enumeration()
        case 34: try reader.message(into: &self.registerTime)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.registerTime { writer.field(34, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if self.language.rawValue != 0 { writer.field(24, EnumCodec<NotificationsV1.DeviceLanguage>.self, self.language) }
      if self.platform.rawValue != 0 { writer.field(16, EnumCodec<NotificationsV1.DevicePlatform>.self, self.platform) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// Registers the device that calls.
  public struct RegisterDeviceRequest: Protobuf.Message {
    public static var fullName: String { "notifications.v1.RegisterDeviceRequest" }

    /// What the push provider gave the application.
    public var token: String = ""
    public var platform: NotificationsV1.DevicePlatform = .unspecified
    public var language: NotificationsV1.DeviceLanguage = .unspecified
    public var unknownFields = UnknownFields()

    public init() {}

    public init(token: String = "", platform: NotificationsV1.DevicePlatform = .unspecified, language: NotificationsV1.DeviceLanguage = .unspecified) {
      self.token = token
      self.platform = platform
      self.language = language
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.token = try reader.string()
        case 16: self.platform = try reader.enumeration()
        case 24: self.language = try reader.enumeration()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.language.rawValue != 0 { writer.field(24, EnumCodec<NotificationsV1.DeviceLanguage>.self, self.language) }
      if self.platform.rawValue != 0 { writer.field(16, EnumCodec<NotificationsV1.DevicePlatform>.self, self.platform) }
      if !self.token.isEmpty { writer.field(10, StringCodec.self, self.token) }
    }
  }

  /// The device as it is registered now.
  public struct RegisterDeviceResponse: Protobuf.Message {
    public static var fullName: String { "notifications.v1.RegisterDeviceResponse" }

    public var device: NotificationsV1.Device? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(device: NotificationsV1.Device? = nil) {
      self.device = device
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.device)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.device { writer.field(10, MessageCodec<NotificationsV1.Device>.self, value) }
    }
  }

  /// Names a device of the caller's.
  public struct UnregisterDeviceRequest: Protobuf.Message {
    public static var fullName: String { "notifications.v1.UnregisterDeviceRequest" }

    public var deviceId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(deviceId: String = "") {
      self.deviceId = deviceId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.deviceId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.deviceId.isEmpty { writer.field(10, StringCodec.self, self.deviceId) }
    }
  }

  /// It is registered no more.
  public struct UnregisterDeviceResponse: Protobuf.Message {
    public static var fullName: String { "notifications.v1.UnregisterDeviceResponse" }

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
