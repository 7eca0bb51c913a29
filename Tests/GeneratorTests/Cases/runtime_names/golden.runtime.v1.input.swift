// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenRuntimeV1 {
  public enum SendableEnum: OpenEnum, CaseIterable {
    case unspecified
    /// A number that this schema does not name.
    case unrecognized(Swift.Int32)

    public init() { self = .unspecified }

    public init(rawValue: Swift.Int32) {
      switch rawValue {
      case 0: self = .unspecified
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Swift.Int32 {
      switch self {
      case .unspecified: 0
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [GoldenRuntimeV1.SendableEnum] { [.unspecified] }
  }

  public struct StringMessage: Protobuf.Message {
    public static var fullName: Swift.String { "golden.runtime.v1.String" }

    public var text: Swift.String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(text: Swift.String = "") {
      self.text = text
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.text = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout Protobuf.WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.text.isEmpty { writer.field(10, StringCodec.self, self.text) }
    }
  }

  public struct Int32Message: Protobuf.Message {
    public static var fullName: Swift.String { "golden.runtime.v1.Int32" }

    public var number: Swift.Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(number: Swift.Int32 = 0) {
      self.number = number
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.number = try reader.int32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout Protobuf.WireWriter) {
      writer.unknown(self.unknownFields)
      if self.number != 0 { writer.field(8, Int32Codec.self, self.number) }
    }
  }

  public struct Optional: Protobuf.Message {
    public static var fullName: Swift.String { "golden.runtime.v1.Optional" }

    public var bool: GoldenRuntimeV1.BoolMessage? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(bool: GoldenRuntimeV1.BoolMessage? = nil) {
      self.bool = bool
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.bool)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout Protobuf.WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.bool { writer.field(10, MessageCodec<GoldenRuntimeV1.BoolMessage>.self, value) }
    }
  }

  public struct BoolMessage: Protobuf.Message {
    public static var fullName: Swift.String { "golden.runtime.v1.Bool" }

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

    public func encode(into writer: inout Protobuf.WireWriter) {
      writer.unknown(self.unknownFields)
    }
  }

  public struct Array: Protobuf.Message {
    public static var fullName: Swift.String { "golden.runtime.v1.Array" }

    public var strings: [Swift.String] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(strings: [Swift.String] = []) {
      self.strings = strings
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(StringCodec.self, to: &self.strings)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout Protobuf.WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, StringCodec.self, self.strings)
    }
  }

  public struct SwiftMessage: Protobuf.Message {
    public static var fullName: Swift.String { "golden.runtime.v1.Swift" }

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

    public func encode(into writer: inout Protobuf.WireWriter) {
      writer.unknown(self.unknownFields)
    }
  }

  public struct ProtobufMessage: Protobuf.Message {
    public static var fullName: Swift.String { "golden.runtime.v1.Protobuf" }

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

    public func encode(into writer: inout Protobuf.WireWriter) {
      writer.unknown(self.unknownFields)
    }
  }

  public struct RPCMessage: Protobuf.Message {
    public static var fullName: Swift.String { "golden.runtime.v1.RPC" }

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

    public func encode(into writer: inout Protobuf.WireWriter) {
      writer.unknown(self.unknownFields)
    }
  }

  public struct WireReaderMessage: Protobuf.Message {
    public static var fullName: Swift.String { "golden.runtime.v1.WireReader" }

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

    public func encode(into writer: inout Protobuf.WireWriter) {
      writer.unknown(self.unknownFields)
    }
  }

  public struct UnknownFieldsMessage: Protobuf.Message {
    public static var fullName: Swift.String { "golden.runtime.v1.UnknownFields" }

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

    public func encode(into writer: inout Protobuf.WireWriter) {
      writer.unknown(self.unknownFields)
    }
  }

  /// What stands in a message is seen within it alone.
  public struct Nests: Protobuf.Message {
    public static var fullName: Swift.String { "golden.runtime.v1.Nests" }

    public var text: Swift.String = ""
    public var string: GoldenRuntimeV1.Nests.String? = nil
    public var data: [Swift.UInt8] = []
    public var byte: GoldenRuntimeV1.Nests.UInt8 = .uint8Unspecified
    public var number: GoldenRuntimeV1.Nests.Int32 = .unspecified
    public var messages: [Swift.String: GoldenRuntimeV1.Nests.Message] = [:]
    public var swift: GoldenRuntimeV1.Nests.SwiftMessage? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(text: Swift.String = "", string: GoldenRuntimeV1.Nests.String? = nil, data: [Swift.UInt8] = [], byte: GoldenRuntimeV1.Nests.UInt8 = .uint8Unspecified, number: GoldenRuntimeV1.Nests.Int32 = .unspecified, messages: [Swift.String: GoldenRuntimeV1.Nests.Message] = [:], swift: GoldenRuntimeV1.Nests.SwiftMessage? = nil) {
      self.text = text
      self.string = string
      self.data = data
      self.byte = byte
      self.number = number
      self.messages = messages
      self.swift = swift
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.text = try reader.string()
        case 18: try reader.message(into: &self.string)
        case 26: self.data = try reader.bytes()
        case 32: self.byte = try reader.enumeration()
        case 40: self.number = try reader.enumeration()
        case 50: try reader.entry(StringCodec.self, MessageCodec<GoldenRuntimeV1.Nests.Message>.self, into: &self.messages)
        case 58: try reader.message(into: &self.swift)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout Protobuf.WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.swift { writer.field(58, MessageCodec<GoldenRuntimeV1.Nests.SwiftMessage>.self, value) }
      writer.map(50, StringCodec.self, MessageCodec<GoldenRuntimeV1.Nests.Message>.self, self.messages)
      if self.number.rawValue != 0 { writer.field(40, EnumCodec<GoldenRuntimeV1.Nests.Int32>.self, self.number) }
      if self.byte.rawValue != 0 { writer.field(32, EnumCodec<GoldenRuntimeV1.Nests.UInt8>.self, self.byte) }
      if !self.data.isEmpty { writer.field(26, BytesCodec.self, self.data) }
      if let value = self.string { writer.field(18, MessageCodec<GoldenRuntimeV1.Nests.String>.self, value) }
      if !self.text.isEmpty { writer.field(10, StringCodec.self, self.text) }
    }

    public enum UInt8: OpenEnum, CaseIterable {
      case uint8Unspecified
      /// A number that this schema does not name.
      case unrecognized(Swift.Int32)

      public init() { self = .uint8Unspecified }

      public init(rawValue: Swift.Int32) {
        switch rawValue {
        case 0: self = .uint8Unspecified
        default: self = .unrecognized(rawValue)
        }
      }

      public var rawValue: Swift.Int32 {
        switch self {
        case .uint8Unspecified: 0
        case .unrecognized(let number): number
        }
      }

      /// The numbers that the schema names, in its order.
      public static var allCases: [GoldenRuntimeV1.Nests.UInt8] { [.uint8Unspecified] }
    }

    public enum Int32: OpenEnum, CaseIterable {
      case unspecified
      /// A number that this schema does not name.
      case unrecognized(Swift.Int32)

      public init() { self = .unspecified }

      public init(rawValue: Swift.Int32) {
        switch rawValue {
        case 0: self = .unspecified
        default: self = .unrecognized(rawValue)
        }
      }

      public var rawValue: Swift.Int32 {
        switch self {
        case .unspecified: 0
        case .unrecognized(let number): number
        }
      }

      /// The numbers that the schema names, in its order.
      public static var allCases: [GoldenRuntimeV1.Nests.Int32] { [.unspecified] }
    }

    public struct String: Protobuf.Message {
      public static var fullName: Swift.String { "golden.runtime.v1.Nests.String" }

      public var message: GoldenRuntimeV1.Nests.String.Message? = nil
      public var unknownFields = UnknownFields()

      public init() {}

      public init(message: GoldenRuntimeV1.Nests.String.Message? = nil) {
        self.message = message
      }

      public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 10: try reader.message(into: &self.message)
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      public func encode(into writer: inout Protobuf.WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.message { writer.field(10, MessageCodec<GoldenRuntimeV1.Nests.String.Message>.self, value) }
      }

      public struct Message: Protobuf.Message {
        public static var fullName: Swift.String { "golden.runtime.v1.Nests.String.Message" }

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

        public func encode(into writer: inout Protobuf.WireWriter) {
          writer.unknown(self.unknownFields)
        }
      }
    }

    public struct Message: Protobuf.Message {
      public static var fullName: Swift.String { "golden.runtime.v1.Nests.Message" }

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

      public func encode(into writer: inout Protobuf.WireWriter) {
        writer.unknown(self.unknownFields)
      }
    }

    public struct SwiftMessage: Protobuf.Message {
      public static var fullName: Swift.String { "golden.runtime.v1.Nests.Swift" }

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

      public func encode(into writer: inout Protobuf.WireWriter) {
        writer.unknown(self.unknownFields)
      }
    }

    public struct WireWriter: Protobuf.Message {
      public static var fullName: Swift.String { "golden.runtime.v1.Nests.WireWriter" }

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

      public func encode(into writer: inout Protobuf.WireWriter) {
        writer.unknown(self.unknownFields)
      }
    }
  }
}
