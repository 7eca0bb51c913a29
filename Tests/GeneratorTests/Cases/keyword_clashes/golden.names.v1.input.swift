// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenNamesV1 {
  public enum TypeEnum: OpenEnum, CaseIterable {
    case unspecified
    case `default`
    case self_
    case init_
    case none
    case some
    case rawValue_
    case allCases_
    case unrecognized_
    case hashValue
    case hash
    case type
    case jsonNames_
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .`default`
      case 2: self = .self_
      case 3: self = .init_
      case 4: self = .none
      case 5: self = .some
      case 6: self = .rawValue_
      case 7: self = .allCases_
      case 8: self = .unrecognized_
      case 9: self = .hashValue
      case 10: self = .hash
      case 11: self = .type
      case 12: self = .jsonNames_
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .`default`: 1
      case .self_: 2
      case .init_: 3
      case .none: 4
      case .some: 5
      case .rawValue_: 6
      case .allCases_: 7
      case .unrecognized_: 8
      case .hashValue: 9
      case .hash: 10
      case .type: 11
      case .jsonNames_: 12
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [GoldenNamesV1.TypeEnum] { [.unspecified, .`default`, .self_, .init_, .none, .some, .rawValue_, .allCases_, .unrecognized_, .hashValue, .hash, .type, .jsonNames_] }
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

  /// Values that differ in their case alone, and one that begins with a digit.
  public enum Cased: OpenEnum, CaseIterable {
    case one
    public static var one_: GoldenNamesV1.Cased { .one }
    public static var one__: GoldenNamesV1.Cased { .one }
    case _2d
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .one }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .one
      case 3: self = ._2d
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .one: 0
      case ._2d: 3
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [GoldenNamesV1.Cased] { [.one, ._2d] }
  }

  public enum ProtocolEnum: OpenEnum, CaseIterable {
    case unspecified
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [GoldenNamesV1.ProtocolEnum] { [.unspecified] }
  }

  public struct `Any`: Protobuf.Message {
    public static var fullName: Swift.String { "golden.names.v1.Any" }

    public var unknownFields = Protobuf.UnknownFields()

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

  public struct SelfMessage: Protobuf.Message {
    public static var fullName: Swift.String { "golden.names.v1.Self" }

    public var unknownFields = Protobuf.UnknownFields()

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

  public struct TypeMessageMessage: Protobuf.Message {
    public static var fullName: Swift.String { "golden.names.v1.TypeMessage" }

    public var unknownFields = Protobuf.UnknownFields()

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

  public struct TypeEnumMessage: Protobuf.Message {
    public static var fullName: Swift.String { "golden.names.v1.TypeEnum" }

    public var unknownFields = Protobuf.UnknownFields()

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

  public struct Fields: Protobuf.Message {
    public static var fullName: Swift.String { "golden.names.v1.Fields" }

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
    public var `protocol`: GoldenNamesV1.ProtocolEnum = .unspecified
    public var any: GoldenNamesV1.`Any`? = nil
    public var message: GoldenNamesV1.Message? = nil
    public var hashValue: Swift.String = ""
    public var fullName: Swift.String = ""
    public var jsonFields: Swift.String = ""
    public var __: Swift.String = ""
    public var encode: Swift.String = ""
    public var merge: Swift.String = ""
    public var encoded: Swift.String = ""
    public var writer: Swift.String = ""
    public var reader: Swift.String = ""
    public var tag: Swift.String = ""
    public var value: Swift.String = ""
    public var debugDescription: Swift.String = ""
    public var unknownFields = Protobuf.UnknownFields()

    public init() {}

    public init(self_: Swift.String = "", init_: Swift.String = "", `class`: Swift.String = "", description: Swift.String = "", `in`: Swift.String = "", unknownFields_: Swift.String = "", fooBar: Swift.String = "", _2d: Swift.String = "", urlPath: Swift.String = "", type: GoldenNamesV1.TypeEnum = .unspecified, `protocol`: GoldenNamesV1.ProtocolEnum = .unspecified, any: GoldenNamesV1.`Any`? = nil, message: GoldenNamesV1.Message? = nil, hashValue: Swift.String = "", fullName: Swift.String = "", jsonFields: Swift.String = "", __: Swift.String = "", encode: Swift.String = "", merge: Swift.String = "", encoded: Swift.String = "", writer: Swift.String = "", reader: Swift.String = "", tag: Swift.String = "", value: Swift.String = "", debugDescription: Swift.String = "") {
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
      self.hashValue = hashValue
      self.fullName = fullName
      self.jsonFields = jsonFields
      self.__ = __
      self.encode = encode
      self.merge = merge
      self.encoded = encoded
      self.writer = writer
      self.reader = reader
      self.tag = tag
      self.value = value
      self.debugDescription = debugDescription
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
        case 96: self.`protocol` = try reader.enumeration()
        case 106: try reader.message(into: &self.any)
        case 114: try reader.message(into: &self.message)
        case 122: self.hashValue = try reader.string()
        case 130: self.fullName = try reader.string()
        case 138: self.jsonFields = try reader.string()
        case 146: self.__ = try reader.string()
        case 162: self.encode = try reader.string()
        case 170: self.merge = try reader.string()
        case 178: self.encoded = try reader.string()
        case 186: self.writer = try reader.string()
        case 194: self.reader = try reader.string()
        case 202: self.tag = try reader.string()
        case 210: self.value = try reader.string()
        case 218: self.debugDescription = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.debugDescription.isEmpty { writer.field(218, StringCodec.self, self.debugDescription) }
      if !self.value.isEmpty { writer.field(210, StringCodec.self, self.value) }
      if !self.tag.isEmpty { writer.field(202, StringCodec.self, self.tag) }
      if !self.reader.isEmpty { writer.field(194, StringCodec.self, self.reader) }
      if !self.writer.isEmpty { writer.field(186, StringCodec.self, self.writer) }
      if !self.encoded.isEmpty { writer.field(178, StringCodec.self, self.encoded) }
      if !self.merge.isEmpty { writer.field(170, StringCodec.self, self.merge) }
      if !self.encode.isEmpty { writer.field(162, StringCodec.self, self.encode) }
      if !self.__.isEmpty { writer.field(146, StringCodec.self, self.__) }
      if !self.jsonFields.isEmpty { writer.field(138, StringCodec.self, self.jsonFields) }
      if !self.fullName.isEmpty { writer.field(130, StringCodec.self, self.fullName) }
      if !self.hashValue.isEmpty { writer.field(122, StringCodec.self, self.hashValue) }
      if let value = self.message { writer.field(114, MessageCodec<GoldenNamesV1.Message>.self, value) }
      if let value = self.any { writer.field(106, MessageCodec<GoldenNamesV1.`Any`>.self, value) }
      if self.`protocol`.rawValue != 0 { writer.field(96, EnumCodec<GoldenNamesV1.ProtocolEnum>.self, self.`protocol`) }
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

  /// Words that are keywords at some places only, and those that always are.
  public struct Words: Protobuf.Message {
    public static var fullName: Swift.String { "golden.names.v1.Words" }

    public var actor: Bool = false
    public var async: Bool = false
    public var `await`: Bool = false
    public var borrowing: Bool = false
    public var consume: Bool = false
    public var consuming: Bool = false
    public var copy: Bool = false
    public var discard: Bool = false
    public var `each`: Bool = false
    public var get: Bool = false
    public var isolated: Bool = false
    public var macro: Bool = false
    public var nonisolated: Bool = false
    public var package: Bool = false
    public var sending: Bool = false
    public var set: Bool = false
    public var some: Bool = false
    public var then: Bool = false
    public var unsafe: Bool = false
    public var yield: Bool = false
    public var `inout`: Bool = false
    public var `throws`: Bool = false
    public var `try`: Bool = false
    public var `var`: Bool = false
    public var `where`: Bool = false
    public var `super`: Bool = false
    public var any: Bool = false
    public var `nil`: Bool = false
    public var `default`: Bool = false
    public var `switch`: Bool = false
    public var unknownFields = Protobuf.UnknownFields()

    public init() {}

    public init(actor: Bool = false, async: Bool = false, `await`: Bool = false, borrowing: Bool = false, consume: Bool = false, consuming: Bool = false, copy: Bool = false, discard: Bool = false, `each`: Bool = false, get: Bool = false, isolated: Bool = false, macro: Bool = false, nonisolated: Bool = false, package: Bool = false, sending: Bool = false, set: Bool = false, some: Bool = false, then: Bool = false, unsafe: Bool = false, yield: Bool = false, `inout`: Bool = false, `throws`: Bool = false, `try`: Bool = false, `var`: Bool = false, `where`: Bool = false, `super`: Bool = false, any: Bool = false, `nil`: Bool = false, `default`: Bool = false, `switch`: Bool = false) {
      self.actor = actor
      self.async = async
      self.`await` = `await`
      self.borrowing = borrowing
      self.consume = consume
      self.consuming = consuming
      self.copy = copy
      self.discard = discard
      self.`each` = `each`
      self.get = get
      self.isolated = isolated
      self.macro = macro
      self.nonisolated = nonisolated
      self.package = package
      self.sending = sending
      self.set = set
      self.some = some
      self.then = then
      self.unsafe = unsafe
      self.yield = yield
      self.`inout` = `inout`
      self.`throws` = `throws`
      self.`try` = `try`
      self.`var` = `var`
      self.`where` = `where`
      self.`super` = `super`
      self.any = any
      self.`nil` = `nil`
      self.`default` = `default`
      self.`switch` = `switch`
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.actor = try reader.bool()
        case 16: self.async = try reader.bool()
        case 24: self.`await` = try reader.bool()
        case 32: self.borrowing = try reader.bool()
        case 40: self.consume = try reader.bool()
        case 48: self.consuming = try reader.bool()
        case 56: self.copy = try reader.bool()
        case 64: self.discard = try reader.bool()
        case 72: self.`each` = try reader.bool()
        case 80: self.get = try reader.bool()
        case 88: self.isolated = try reader.bool()
        case 96: self.macro = try reader.bool()
        case 104: self.nonisolated = try reader.bool()
        case 112: self.package = try reader.bool()
        case 120: self.sending = try reader.bool()
        case 128: self.set = try reader.bool()
        case 136: self.some = try reader.bool()
        case 144: self.then = try reader.bool()
        case 152: self.unsafe = try reader.bool()
        case 160: self.yield = try reader.bool()
        case 168: self.`inout` = try reader.bool()
        case 176: self.`throws` = try reader.bool()
        case 184: self.`try` = try reader.bool()
        case 192: self.`var` = try reader.bool()
        case 200: self.`where` = try reader.bool()
        case 208: self.`super` = try reader.bool()
        case 216: self.any = try reader.bool()
        case 224: self.`nil` = try reader.bool()
        case 232: self.`default` = try reader.bool()
        case 240: self.`switch` = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.`switch` { writer.field(240, BoolCodec.self, self.`switch`) }
      if self.`default` { writer.field(232, BoolCodec.self, self.`default`) }
      if self.`nil` { writer.field(224, BoolCodec.self, self.`nil`) }
      if self.any { writer.field(216, BoolCodec.self, self.any) }
      if self.`super` { writer.field(208, BoolCodec.self, self.`super`) }
      if self.`where` { writer.field(200, BoolCodec.self, self.`where`) }
      if self.`var` { writer.field(192, BoolCodec.self, self.`var`) }
      if self.`try` { writer.field(184, BoolCodec.self, self.`try`) }
      if self.`throws` { writer.field(176, BoolCodec.self, self.`throws`) }
      if self.`inout` { writer.field(168, BoolCodec.self, self.`inout`) }
      if self.yield { writer.field(160, BoolCodec.self, self.yield) }
      if self.unsafe { writer.field(152, BoolCodec.self, self.unsafe) }
      if self.then { writer.field(144, BoolCodec.self, self.then) }
      if self.some { writer.field(136, BoolCodec.self, self.some) }
      if self.set { writer.field(128, BoolCodec.self, self.set) }
      if self.sending { writer.field(120, BoolCodec.self, self.sending) }
      if self.package { writer.field(112, BoolCodec.self, self.package) }
      if self.nonisolated { writer.field(104, BoolCodec.self, self.nonisolated) }
      if self.macro { writer.field(96, BoolCodec.self, self.macro) }
      if self.isolated { writer.field(88, BoolCodec.self, self.isolated) }
      if self.get { writer.field(80, BoolCodec.self, self.get) }
      if self.`each` { writer.field(72, BoolCodec.self, self.`each`) }
      if self.discard { writer.field(64, BoolCodec.self, self.discard) }
      if self.copy { writer.field(56, BoolCodec.self, self.copy) }
      if self.consuming { writer.field(48, BoolCodec.self, self.consuming) }
      if self.consume { writer.field(40, BoolCodec.self, self.consume) }
      if self.borrowing { writer.field(32, BoolCodec.self, self.borrowing) }
      if self.`await` { writer.field(24, BoolCodec.self, self.`await`) }
      if self.async { writer.field(16, BoolCodec.self, self.async) }
      if self.actor { writer.field(8, BoolCodec.self, self.actor) }
    }
  }

  public struct Message: Protobuf.Message {
    public static var fullName: Swift.String { "golden.names.v1.Message" }

    public var unknownFields = Protobuf.UnknownFields()

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

  public struct optional_snake: Protobuf.Message {
    public static var fullName: Swift.String { "golden.names.v1.optional_snake" }

    public var unknownFields = Protobuf.UnknownFields()

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

  public struct optionalSnake: Protobuf.Message {
    public static var fullName: Swift.String { "golden.names.v1.optionalSnake" }

    public var unknownFields = Protobuf.UnknownFields()

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

  public struct Oneofs: Protobuf.Message {
    public static var fullName: Swift.String { "golden.names.v1.Oneofs" }

    public var kind: GoldenNamesV1.Oneofs.Kind? = nil
    public var type: GoldenNamesV1.Oneofs.TypeOneof? = nil
    public var unknownFieldsOneof: GoldenNamesV1.Oneofs.UnknownFields? = nil
    public var string: GoldenNamesV1.Oneofs.String? = nil
    public var nested: GoldenNamesV1.Oneofs.NestedOneof? = nil
    public var nestedKind: GoldenNamesV1.Oneofs.nested_kind? = nil
    public var unknownFields = Protobuf.UnknownFields()

    public init() {}

    public init(kind: GoldenNamesV1.Oneofs.Kind? = nil, type: GoldenNamesV1.Oneofs.TypeOneof? = nil, unknownFieldsOneof: GoldenNamesV1.Oneofs.UnknownFields? = nil, string: GoldenNamesV1.Oneofs.String? = nil, nested: GoldenNamesV1.Oneofs.NestedOneof? = nil, nestedKind: GoldenNamesV1.Oneofs.nested_kind? = nil) {
      self.kind = kind
      self.type = type
      self.unknownFieldsOneof = unknownFieldsOneof
      self.string = string
      self.nested = nested
      self.nestedKind = nestedKind
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.kind = .self_(try reader.string())
        case 18: self.kind = .init_(try reader.string())
        case 26: self.kind = .none_(try reader.string())
        case 34:
          var value = GoldenNamesV1.`Any`()
          if case .some_(let earlier) = self.kind { value = earlier }
          self.kind = nil
          try reader.message(into: &value)
          self.kind = .some_(value)
        case 42: self.kind = .`default`(try reader.string())
        case 48: self.type = .number(try reader.int32())
        case 56: self.unknownFieldsOneof = .text(try reader.int32())
        case 64: self.string = .length(try reader.int32())
        case 72: self.nested = .depth(try reader.int32())
        case 82: try reader.message(into: &self.nestedKind)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.nestedKind { writer.field(82, MessageCodec<GoldenNamesV1.Oneofs.nested_kind>.self, value) }
      switch self.nested {
      case .depth(let value): writer.field(72, Int32Codec.self, value)
      case nil: break
      }
      switch self.string {
      case .length(let value): writer.field(64, Int32Codec.self, value)
      case nil: break
      }
      switch self.unknownFieldsOneof {
      case .text(let value): writer.field(56, Int32Codec.self, value)
      case nil: break
      }
      switch self.type {
      case .number(let value): writer.field(48, Int32Codec.self, value)
      case nil: break
      }
      switch self.kind {
      case .`default`(let value): writer.field(42, StringCodec.self, value)
      case .some_(let value): writer.field(34, MessageCodec<GoldenNamesV1.`Any`>.self, value)
      case .none_(let value): writer.field(26, StringCodec.self, value)
      case .init_(let value): writer.field(18, StringCodec.self, value)
      case .self_(let value): writer.field(10, StringCodec.self, value)
      case nil: break
      }
    }

    public enum Kind: Sendable, Equatable {
      case self_(Swift.String)
      case init_(Swift.String)
      case none_(Swift.String)
      case some_(GoldenNamesV1.`Any`)
      case `default`(Swift.String)
    }

    public enum TypeOneof: Sendable, Equatable {
      case number(Int32)
    }

    public enum UnknownFields: Sendable, Equatable {
      case text(Int32)
    }

    public enum String: Sendable, Equatable {
      case length(Int32)
    }

    public enum NestedOneof: Sendable, Equatable {
      case depth(Int32)
    }

    public struct Nested: Protobuf.Message {
      public static var fullName: Swift.String { "golden.names.v1.Oneofs.Nested" }

      public var unknownFields = Protobuf.UnknownFields()

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

    public struct nested_kind: Protobuf.Message {
      public static var fullName: Swift.String { "golden.names.v1.Oneofs.nested_kind" }

      public var unknownFields = Protobuf.UnknownFields()

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
}
