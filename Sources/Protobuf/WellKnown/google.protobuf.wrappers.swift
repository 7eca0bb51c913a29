// swift-format-ignore-file
// Made by protoc-gen-marketplace from google/protobuf/wrappers.proto; change the schema and run scripts/generate.

extension GoogleProtobuf {
  /// Wrapper message for `double`.
  ///
  /// The JSON representation for `DoubleValue` is JSON number.
  public struct DoubleValue: Protobuf.Message {
    public static var fullName: String { "google.protobuf.DoubleValue" }

    /// The double value.
    public var value: Double = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(value: Double = 0) {
      self.value = value
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 9: self.value = try reader.double()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.value.bitPattern != 0 { writer.field(9, DoubleCodec.self, self.value) }
    }
  }

  /// Wrapper message for `float`.
  ///
  /// The JSON representation for `FloatValue` is JSON number.
  public struct FloatValue: Protobuf.Message {
    public static var fullName: String { "google.protobuf.FloatValue" }

    /// The float value.
    public var value: Float = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(value: Float = 0) {
      self.value = value
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 13: self.value = try reader.float()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.value.bitPattern != 0 { writer.field(13, FloatCodec.self, self.value) }
    }
  }

  /// Wrapper message for `int64`.
  ///
  /// The JSON representation for `Int64Value` is JSON string.
  public struct Int64Value: Protobuf.Message {
    public static var fullName: String { "google.protobuf.Int64Value" }

    /// The int64 value.
    public var value: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(value: Int64 = 0) {
      self.value = value
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.value = try reader.int64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.value != 0 { writer.field(8, Int64Codec.self, self.value) }
    }
  }

  /// Wrapper message for `uint64`.
  ///
  /// The JSON representation for `UInt64Value` is JSON string.
  public struct UInt64Value: Protobuf.Message {
    public static var fullName: String { "google.protobuf.UInt64Value" }

    /// The uint64 value.
    public var value: UInt64 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(value: UInt64 = 0) {
      self.value = value
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.value = try reader.uint64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.value != 0 { writer.field(8, UInt64Codec.self, self.value) }
    }
  }

  /// Wrapper message for `int32`.
  ///
  /// The JSON representation for `Int32Value` is JSON number.
  public struct Int32Value: Protobuf.Message {
    public static var fullName: String { "google.protobuf.Int32Value" }

    /// The int32 value.
    public var value: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(value: Int32 = 0) {
      self.value = value
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.value = try reader.int32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.value != 0 { writer.field(8, Int32Codec.self, self.value) }
    }
  }

  /// Wrapper message for `uint32`.
  ///
  /// The JSON representation for `UInt32Value` is JSON number.
  public struct UInt32Value: Protobuf.Message {
    public static var fullName: String { "google.protobuf.UInt32Value" }

    /// The uint32 value.
    public var value: UInt32 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(value: UInt32 = 0) {
      self.value = value
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.value = try reader.uint32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.value != 0 { writer.field(8, UInt32Codec.self, self.value) }
    }
  }

  /// Wrapper message for `bool`.
  ///
  /// The JSON representation for `BoolValue` is JSON `true` and `false`.
  public struct BoolValue: Protobuf.Message {
    public static var fullName: String { "google.protobuf.BoolValue" }

    /// The bool value.
    public var value: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(value: Bool = false) {
      self.value = value
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.value = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.value { writer.field(8, BoolCodec.self, self.value) }
    }
  }

  /// Wrapper message for `string`.
  ///
  /// The JSON representation for `StringValue` is JSON string.
  public struct StringValue: Protobuf.Message {
    public static var fullName: String { "google.protobuf.StringValue" }

    /// The string value.
    public var value: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(value: String = "") {
      self.value = value
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.value = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.value.isEmpty { writer.field(10, StringCodec.self, self.value) }
    }
  }

  /// Wrapper message for `bytes`.
  ///
  /// The JSON representation for `BytesValue` is JSON string.
  public struct BytesValue: Protobuf.Message {
    public static var fullName: String { "google.protobuf.BytesValue" }

    /// The bytes value.
    public var value: [UInt8] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(value: [UInt8] = []) {
      self.value = value
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.value = try reader.bytes()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.value.isEmpty { writer.field(10, BytesCodec.self, self.value) }
    }
  }
}
