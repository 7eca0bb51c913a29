// swift-format-ignore-file
// Made by protoc-gen-marketplace from google/protobuf/type.proto; change the schema and run scripts/generate.

extension GoogleProtobuf {
  /// The syntax in which a protocol buffer element is defined.
  public enum Syntax: OpenEnum, CaseIterable {
    /// Syntax `proto2`.
    case proto2
    /// Syntax `proto3`.
    case proto3
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .proto2 }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .proto2
      case 1: self = .proto3
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .proto2: 0
      case .proto3: 1
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [GoogleProtobuf.Syntax] { [.proto2, .proto3] }
  }

  /// A protocol buffer message type.
  public struct TypeMessage: Protobuf.Message {
    public static var fullName: String { "google.protobuf.Type" }

    /// The fully qualified message name.
    public var name: String = ""
    /// The list of fields.
    public var fields: [GoogleProtobuf.Field] = []
    /// The list of types appearing in `oneof` definitions in this type.
    public var oneofs: [String] = []
    /// The protocol buffer options.
    public var options: [GoogleProtobuf.Option] = []
    /// The source context.
    public var sourceContext: GoogleProtobuf.SourceContext? = nil
    /// The source syntax.
    public var syntax: GoogleProtobuf.Syntax = .proto2
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String = "", fields: [GoogleProtobuf.Field] = [], oneofs: [String] = [], options: [GoogleProtobuf.Option] = [], sourceContext: GoogleProtobuf.SourceContext? = nil, syntax: GoogleProtobuf.Syntax = .proto2) {
      self.name = name
      self.fields = fields
      self.oneofs = oneofs
      self.options = options
      self.sourceContext = sourceContext
      self.syntax = syntax
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: try reader.append(MessageCodec<GoogleProtobuf.Field>.self, to: &self.fields)
        case 26: try reader.append(StringCodec.self, to: &self.oneofs)
        case 34: try reader.append(MessageCodec<GoogleProtobuf.Option>.self, to: &self.options)
        case 42: try reader.message(into: &self.sourceContext)
        case 48: self.syntax = try reader.enumeration()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.syntax.rawValue != 0 { writer.field(48, EnumCodec<GoogleProtobuf.Syntax>.self, self.syntax) }
      if let value = self.sourceContext { writer.field(42, MessageCodec<GoogleProtobuf.SourceContext>.self, value) }
      writer.repeated(34, MessageCodec<GoogleProtobuf.Option>.self, self.options)
      writer.repeated(26, StringCodec.self, self.oneofs)
      writer.repeated(18, MessageCodec<GoogleProtobuf.Field>.self, self.fields)
      if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
    }
  }

  /// A single field of a message type.
  public struct Field: Protobuf.Message {
    public static var fullName: String { "google.protobuf.Field" }

    /// The field type.
    public var kind: GoogleProtobuf.Field.Kind = .typeUnknown
    /// The field cardinality.
    public var cardinality: GoogleProtobuf.Field.Cardinality = .unknown
    /// The field number.
    public var number: Int32 = 0
    /// The field name.
    public var name: String = ""
    /// The field type URL, without the scheme, for message or enumeration
    /// types. Example: `"type.googleapis.com/google.protobuf.Timestamp"`.
    public var typeUrl: String = ""
    /// The index of the field type in `Type.oneofs`, for message or enumeration
    /// types. The first type has index 1; zero means the type is not in the list.
    public var oneofIndex: Int32 = 0
    /// Whether to use alternative packed wire representation.
    public var packed: Bool = false
    /// The protocol buffer options.
    public var options: [GoogleProtobuf.Option] = []
    /// The field JSON name.
    public var jsonName: String = ""
    /// The string value of the default value of this field. Proto2 syntax only.
    public var defaultValue: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(kind: GoogleProtobuf.Field.Kind = .typeUnknown, cardinality: GoogleProtobuf.Field.Cardinality = .unknown, number: Int32 = 0, name: String = "", typeUrl: String = "", oneofIndex: Int32 = 0, packed: Bool = false, options: [GoogleProtobuf.Option] = [], jsonName: String = "", defaultValue: String = "") {
      self.kind = kind
      self.cardinality = cardinality
      self.number = number
      self.name = name
      self.typeUrl = typeUrl
      self.oneofIndex = oneofIndex
      self.packed = packed
      self.options = options
      self.jsonName = jsonName
      self.defaultValue = defaultValue
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.kind = try reader.enumeration()
        case 16: self.cardinality = try reader.enumeration()
        case 24: self.number = try reader.int32()
        case 34: self.name = try reader.string()
        case 50: self.typeUrl = try reader.string()
        case 56: self.oneofIndex = try reader.int32()
        case 64: self.packed = try reader.bool()
        case 74: try reader.append(MessageCodec<GoogleProtobuf.Option>.self, to: &self.options)
        case 82: self.jsonName = try reader.string()
        case 90: self.defaultValue = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.defaultValue.isEmpty { writer.field(90, StringCodec.self, self.defaultValue) }
      if !self.jsonName.isEmpty { writer.field(82, StringCodec.self, self.jsonName) }
      writer.repeated(74, MessageCodec<GoogleProtobuf.Option>.self, self.options)
      if self.packed { writer.field(64, BoolCodec.self, self.packed) }
      if self.oneofIndex != 0 { writer.field(56, Int32Codec.self, self.oneofIndex) }
      if !self.typeUrl.isEmpty { writer.field(50, StringCodec.self, self.typeUrl) }
      if !self.name.isEmpty { writer.field(34, StringCodec.self, self.name) }
      if self.number != 0 { writer.field(24, Int32Codec.self, self.number) }
      if self.cardinality.rawValue != 0 { writer.field(16, EnumCodec<GoogleProtobuf.Field.Cardinality>.self, self.cardinality) }
      if self.kind.rawValue != 0 { writer.field(8, EnumCodec<GoogleProtobuf.Field.Kind>.self, self.kind) }
    }

    /// Basic field types.
    public enum Kind: OpenEnum, CaseIterable {
      /// Field type unknown.
      case typeUnknown
      /// Field type double.
      case typeDouble
      /// Field type float.
      case typeFloat
      /// Field type int64.
      case typeInt64
      /// Field type uint64.
      case typeUint64
      /// Field type int32.
      case typeInt32
      /// Field type fixed64.
      case typeFixed64
      /// Field type fixed32.
      case typeFixed32
      /// Field type bool.
      case typeBool
      /// Field type string.
      case typeString
      /// Field type group. Proto2 syntax only, and deprecated.
      case typeGroup
      /// Field type message.
      case typeMessage
      /// Field type bytes.
      case typeBytes
      /// Field type uint32.
      case typeUint32
      /// Field type enum.
      case typeEnum
      /// Field type sfixed32.
      case typeSfixed32
      /// Field type sfixed64.
      case typeSfixed64
      /// Field type sint32.
      case typeSint32
      /// Field type sint64.
      case typeSint64
      /// A number that this schema does not name.
      case unrecognized(Int32)

      public init() { self = .typeUnknown }

      public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .typeUnknown
        case 1: self = .typeDouble
        case 2: self = .typeFloat
        case 3: self = .typeInt64
        case 4: self = .typeUint64
        case 5: self = .typeInt32
        case 6: self = .typeFixed64
        case 7: self = .typeFixed32
        case 8: self = .typeBool
        case 9: self = .typeString
        case 10: self = .typeGroup
        case 11: self = .typeMessage
        case 12: self = .typeBytes
        case 13: self = .typeUint32
        case 14: self = .typeEnum
        case 15: self = .typeSfixed32
        case 16: self = .typeSfixed64
        case 17: self = .typeSint32
        case 18: self = .typeSint64
        default: self = .unrecognized(rawValue)
        }
      }

      public var rawValue: Int32 {
        switch self {
        case .typeUnknown: 0
        case .typeDouble: 1
        case .typeFloat: 2
        case .typeInt64: 3
        case .typeUint64: 4
        case .typeInt32: 5
        case .typeFixed64: 6
        case .typeFixed32: 7
        case .typeBool: 8
        case .typeString: 9
        case .typeGroup: 10
        case .typeMessage: 11
        case .typeBytes: 12
        case .typeUint32: 13
        case .typeEnum: 14
        case .typeSfixed32: 15
        case .typeSfixed64: 16
        case .typeSint32: 17
        case .typeSint64: 18
        case .unrecognized(let number): number
        }
      }

      /// The numbers that the schema names, in its order.
      public static var allCases: [GoogleProtobuf.Field.Kind] { [.typeUnknown, .typeDouble, .typeFloat, .typeInt64, .typeUint64, .typeInt32, .typeFixed64, .typeFixed32, .typeBool, .typeString, .typeGroup, .typeMessage, .typeBytes, .typeUint32, .typeEnum, .typeSfixed32, .typeSfixed64, .typeSint32, .typeSint64] }
    }

    /// Whether a field is optional, required, or repeated.
    public enum Cardinality: OpenEnum, CaseIterable {
      /// For fields with unknown cardinality.
      case unknown
      /// For optional fields.
      case optional
      /// For required fields. Proto2 syntax only.
      case required
      /// For repeated fields.
      case repeated
      /// A number that this schema does not name.
      case unrecognized(Int32)

      public init() { self = .unknown }

      public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unknown
        case 1: self = .optional
        case 2: self = .required
        case 3: self = .repeated
        default: self = .unrecognized(rawValue)
        }
      }

      public var rawValue: Int32 {
        switch self {
        case .unknown: 0
        case .optional: 1
        case .required: 2
        case .repeated: 3
        case .unrecognized(let number): number
        }
      }

      /// The numbers that the schema names, in its order.
      public static var allCases: [GoogleProtobuf.Field.Cardinality] { [.unknown, .optional, .required, .repeated] }
    }
  }

  /// Enum type definition.
  public struct Enum: Protobuf.Message {
    public static var fullName: String { "google.protobuf.Enum" }

    /// Enum type name.
    public var name: String = ""
    /// Enum value definitions.
    public var enumvalue: [GoogleProtobuf.EnumValue] = []
    /// Protocol buffer options.
    public var options: [GoogleProtobuf.Option] = []
    /// The source context.
    public var sourceContext: GoogleProtobuf.SourceContext? = nil
    /// The source syntax.
    public var syntax: GoogleProtobuf.Syntax = .proto2
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String = "", enumvalue: [GoogleProtobuf.EnumValue] = [], options: [GoogleProtobuf.Option] = [], sourceContext: GoogleProtobuf.SourceContext? = nil, syntax: GoogleProtobuf.Syntax = .proto2) {
      self.name = name
      self.enumvalue = enumvalue
      self.options = options
      self.sourceContext = sourceContext
      self.syntax = syntax
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: try reader.append(MessageCodec<GoogleProtobuf.EnumValue>.self, to: &self.enumvalue)
        case 26: try reader.append(MessageCodec<GoogleProtobuf.Option>.self, to: &self.options)
        case 34: try reader.message(into: &self.sourceContext)
        case 40: self.syntax = try reader.enumeration()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.syntax.rawValue != 0 { writer.field(40, EnumCodec<GoogleProtobuf.Syntax>.self, self.syntax) }
      if let value = self.sourceContext { writer.field(34, MessageCodec<GoogleProtobuf.SourceContext>.self, value) }
      writer.repeated(26, MessageCodec<GoogleProtobuf.Option>.self, self.options)
      writer.repeated(18, MessageCodec<GoogleProtobuf.EnumValue>.self, self.enumvalue)
      if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
    }
  }

  /// Enum value definition.
  public struct EnumValue: Protobuf.Message {
    public static var fullName: String { "google.protobuf.EnumValue" }

    /// Enum value name.
    public var name: String = ""
    /// Enum value number.
    public var number: Int32 = 0
    /// Protocol buffer options.
    public var options: [GoogleProtobuf.Option] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String = "", number: Int32 = 0, options: [GoogleProtobuf.Option] = []) {
      self.name = name
      self.number = number
      self.options = options
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 16: self.number = try reader.int32()
        case 26: try reader.append(MessageCodec<GoogleProtobuf.Option>.self, to: &self.options)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(26, MessageCodec<GoogleProtobuf.Option>.self, self.options)
      if self.number != 0 { writer.field(16, Int32Codec.self, self.number) }
      if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
    }
  }

  /// A protocol buffer option, which can be attached to a message, field,
  /// enumeration, etc.
  public struct Option: Protobuf.Message {
    public static var fullName: String { "google.protobuf.Option" }

    /// The option's name. For protobuf built-in options (options defined in
    /// descriptor.proto), this is the short name. For example, `"map_entry"`.
    /// For custom options, it should be the fully-qualified name. For example,
    /// `"google.api.http"`.
    public var name: String = ""
    /// The option's value packed in an Any message. If the value is a primitive,
    /// the corresponding wrapper type defined in google/protobuf/wrappers.proto
    /// should be used. If the value is an enum, it should be stored as an int32
    /// value using the google.protobuf.Int32Value type.
    public var value: GoogleProtobuf.`Any`? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String = "", value: GoogleProtobuf.`Any`? = nil) {
      self.name = name
      self.value = value
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: try reader.message(into: &self.value)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.value { writer.field(18, MessageCodec<GoogleProtobuf.`Any`>.self, value) }
      if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
    }
  }
}
