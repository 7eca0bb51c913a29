// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenNamesV1 {
  public enum TypeEnum: OpenEnum, CaseIterable {
    case unspecified
    case `default`
    case self_
    case init_
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .`default`
      case 2: self = .self_
      case 3: self = .init_
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .`default`: 1
      case .self_: 2
      case .init_: 3
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [GoldenNamesV1.TypeEnum] { [.unspecified, .`default`, .self_, .init_] }
  }

  public enum Aliased: OpenEnum, CaseIterable {
    case a
    public static var b: GoldenNamesV1.Aliased { .a }
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .a }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .a
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .a: 0
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [GoldenNamesV1.Aliased] { [.a] }
  }

  public struct ProtocolMessage: Protobuf.Message {
    public static var fullName: Swift.String { "golden.names.v1.Protocol" }

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

  public struct `Any`: Protobuf.Message {
    public static var fullName: Swift.String { "golden.names.v1.Any" }

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

  public struct String: Protobuf.Message {
    public static var fullName: Swift.String { "golden.names.v1.String" }

    public var self_: Swift.String = ""
    public var init_: Swift.String = ""
    public var `class`: Swift.String = ""
    public var description: Swift.String = ""
    public var `in`: Swift.String = ""
    public var unknownFields_: Swift.String = ""
    public var fooBar: Swift.String = ""
    public var _2d: Swift.String = ""
    public var urlPath: Swift.String = ""
    public var type: GoldenNamesV1.TypeEnum = .unspecified
    public var `protocol`: GoldenNamesV1.ProtocolMessage? = nil
    public var any: GoldenNamesV1.`Any`? = nil
    public var message: GoldenNamesV1.Message? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(self_: Swift.String = "", init_: Swift.String = "", `class`: Swift.String = "", description: Swift.String = "", `in`: Swift.String = "", unknownFields_: Swift.String = "", fooBar: Swift.String = "", _2d: Swift.String = "", urlPath: Swift.String = "", type: GoldenNamesV1.TypeEnum = .unspecified, `protocol`: GoldenNamesV1.ProtocolMessage? = nil, any: GoldenNamesV1.`Any`? = nil, message: GoldenNamesV1.Message? = nil) {
      self.self_ = self_
      self.init_ = init_
      self.`class` = `class`
      self.description = description
      self.`in` = `in`
      self.unknownFields_ = unknownFields_
      self.fooBar = fooBar
      self._2d = _2d
      self.urlPath = urlPath
      self.type = type
      self.`protocol` = `protocol`
      self.any = any
      self.message = message
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.self_ = try reader.string()
        case 18: self.init_ = try reader.string()
        case 26: self.`class` = try reader.string()
        case 34: self.description = try reader.string()
        case 42: self.`in` = try reader.string()
        case 50: self.unknownFields_ = try reader.string()
        case 58: self.fooBar = try reader.string()
        case 74: self._2d = try reader.string()
        case 82: self.urlPath = try reader.string()
        case 88: self.type = try reader.enumeration()
        case 98: try reader.message(into: &self.`protocol`)
        case 106: try reader.message(into: &self.any)
        case 114: try reader.message(into: &self.message)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.message { writer.field(114, MessageCodec<GoldenNamesV1.Message>.self, value) }
      if let value = self.any { writer.field(106, MessageCodec<GoldenNamesV1.`Any`>.self, value) }
      if let value = self.`protocol` { writer.field(98, MessageCodec<GoldenNamesV1.ProtocolMessage>.self, value) }
      if self.type.rawValue != 0 { writer.field(88, EnumCodec<GoldenNamesV1.TypeEnum>.self, self.type) }
      if !self.urlPath.isEmpty { writer.field(82, StringCodec.self, self.urlPath) }
      if !self._2d.isEmpty { writer.field(74, StringCodec.self, self._2d) }
      if !self.fooBar.isEmpty { writer.field(58, StringCodec.self, self.fooBar) }
      if !self.unknownFields_.isEmpty { writer.field(50, StringCodec.self, self.unknownFields_) }
      if !self.`in`.isEmpty { writer.field(42, StringCodec.self, self.`in`) }
      if !self.description.isEmpty { writer.field(34, StringCodec.self, self.description) }
      if !self.`class`.isEmpty { writer.field(26, StringCodec.self, self.`class`) }
      if !self.init_.isEmpty { writer.field(18, StringCodec.self, self.init_) }
      if !self.self_.isEmpty { writer.field(10, StringCodec.self, self.self_) }
    }
  }

  public struct Message: Protobuf.Message {
    public static var fullName: Swift.String { "golden.names.v1.Message" }

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

  public struct OptionalSnake: Protobuf.Message {
    public static var fullName: Swift.String { "golden.names.v1.optional_snake" }

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
