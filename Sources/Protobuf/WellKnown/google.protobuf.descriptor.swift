// swift-format-ignore-file
// Made by protoc-gen-marketplace from google/protobuf/descriptor.proto; change the schema and run scripts/generate.

extension GoogleProtobuf {
  /// The protocol compiler can output a FileDescriptorSet containing the .proto
  /// files it parses.
  public struct FileDescriptorSet: Protobuf.Message {
    public static var fullName: String { "google.protobuf.FileDescriptorSet" }

    public var file: [GoogleProtobuf.FileDescriptorProto] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(file: [GoogleProtobuf.FileDescriptorProto] = []) {
      self.file = file
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<GoogleProtobuf.FileDescriptorProto>.self, to: &self.file)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<GoogleProtobuf.FileDescriptorProto>.self, self.file)
    }

    public var missingRequiredField: UInt32? {
      for value in self.file { if let missing = value.missingRequiredField { return missing } }
      return nil
    }
  }

  /// Describes a complete .proto file.
  public struct FileDescriptorProto: Protobuf.Message {
    public static var fullName: String { "google.protobuf.FileDescriptorProto" }

    /// file name, relative to root of source tree
    public var name: String? = nil
    /// e.g. "foo", "foo.bar", etc.
    public var package: String? = nil
    /// Names of files imported by this file.
    public var dependency: [String] = []
    /// Indexes of the public imported files in the dependency list above.
    public var publicDependency: [Int32] = []
    /// Indexes of the weak imported files in the dependency list.
    /// For Google-internal migration only. Do not use.
    public var weakDependency: [Int32] = []
    /// All top-level definitions in this file.
    public var messageType: [GoogleProtobuf.DescriptorProto] = []
    public var enumType: [GoogleProtobuf.EnumDescriptorProto] = []
    public var service: [GoogleProtobuf.ServiceDescriptorProto] = []
    public var `extension`: [GoogleProtobuf.FieldDescriptorProto] = []
    public var options: GoogleProtobuf.FileOptions? = nil
    /// This field contains optional information about the original source code.
    /// You may safely remove this entire field without harming runtime
    /// functionality of the descriptors -- the information is needed only by
    /// development tools.
    public var sourceCodeInfo: GoogleProtobuf.SourceCodeInfo? = nil
    /// The syntax of the proto file.
    /// The supported values are "proto2" and "proto3".
    public var syntax: String? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String? = nil, package: String? = nil, dependency: [String] = [], publicDependency: [Int32] = [], weakDependency: [Int32] = [], messageType: [GoogleProtobuf.DescriptorProto] = [], enumType: [GoogleProtobuf.EnumDescriptorProto] = [], service: [GoogleProtobuf.ServiceDescriptorProto] = [], `extension`: [GoogleProtobuf.FieldDescriptorProto] = [], options: GoogleProtobuf.FileOptions? = nil, sourceCodeInfo: GoogleProtobuf.SourceCodeInfo? = nil, syntax: String? = nil) {
      self.name = name
      self.package = package
      self.dependency = dependency
      self.publicDependency = publicDependency
      self.weakDependency = weakDependency
      self.messageType = messageType
      self.enumType = enumType
      self.service = service
      self.`extension` = `extension`
      self.options = options
      self.sourceCodeInfo = sourceCodeInfo
      self.syntax = syntax
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: self.package = try reader.string()
        case 26: try reader.append(StringCodec.self, to: &self.dependency)
        case 80: self.publicDependency.append(try reader.int32())
        case 82: try reader.packed(Int32Codec.self, into: &self.publicDependency)
        case 88: self.weakDependency.append(try reader.int32())
        case 90: try reader.packed(Int32Codec.self, into: &self.weakDependency)
        case 34: try reader.append(MessageCodec<GoogleProtobuf.DescriptorProto>.self, to: &self.messageType)
        case 42: try reader.append(MessageCodec<GoogleProtobuf.EnumDescriptorProto>.self, to: &self.enumType)
        case 50: try reader.append(MessageCodec<GoogleProtobuf.ServiceDescriptorProto>.self, to: &self.service)
        case 58: try reader.append(MessageCodec<GoogleProtobuf.FieldDescriptorProto>.self, to: &self.`extension`)
        case 66: try reader.message(into: &self.options)
        case 74: try reader.message(into: &self.sourceCodeInfo)
        case 98: self.syntax = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.syntax { writer.field(98, StringCodec.self, value) }
      writer.repeated(88, Int32Codec.self, self.weakDependency)
      writer.repeated(80, Int32Codec.self, self.publicDependency)
      if let value = self.sourceCodeInfo { writer.field(74, MessageCodec<GoogleProtobuf.SourceCodeInfo>.self, value) }
      if let value = self.options { writer.field(66, MessageCodec<GoogleProtobuf.FileOptions>.self, value) }
      writer.repeated(58, MessageCodec<GoogleProtobuf.FieldDescriptorProto>.self, self.`extension`)
      writer.repeated(50, MessageCodec<GoogleProtobuf.ServiceDescriptorProto>.self, self.service)
      writer.repeated(42, MessageCodec<GoogleProtobuf.EnumDescriptorProto>.self, self.enumType)
      writer.repeated(34, MessageCodec<GoogleProtobuf.DescriptorProto>.self, self.messageType)
      writer.repeated(26, StringCodec.self, self.dependency)
      if let value = self.package { writer.field(18, StringCodec.self, value) }
      if let value = self.name { writer.field(10, StringCodec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      for value in self.messageType { if let missing = value.missingRequiredField { return missing } }
      for value in self.enumType { if let missing = value.missingRequiredField { return missing } }
      for value in self.service { if let missing = value.missingRequiredField { return missing } }
      for value in self.`extension` { if let missing = value.missingRequiredField { return missing } }
      if let value = self.options { if let missing = value.missingRequiredField { return missing } }
      return nil
    }
  }

  /// Describes a message type.
  public struct DescriptorProto: Protobuf.Message {
    public static var fullName: String { "google.protobuf.DescriptorProto" }

    public var name: String? = nil
    public var field: [GoogleProtobuf.FieldDescriptorProto] = []
    public var `extension`: [GoogleProtobuf.FieldDescriptorProto] = []
    public var nestedType: [GoogleProtobuf.DescriptorProto] = []
    public var enumType: [GoogleProtobuf.EnumDescriptorProto] = []
    public var extensionRange: [GoogleProtobuf.DescriptorProto.ExtensionRange] = []
    public var oneofDecl: [GoogleProtobuf.OneofDescriptorProto] = []
    public var options: GoogleProtobuf.MessageOptions? = nil
    public var reservedRange: [GoogleProtobuf.DescriptorProto.ReservedRange] = []
    /// Reserved field names, which may not be used by fields in the same message.
    /// A given name may only be reserved once.
    public var reservedName: [String] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String? = nil, field: [GoogleProtobuf.FieldDescriptorProto] = [], `extension`: [GoogleProtobuf.FieldDescriptorProto] = [], nestedType: [GoogleProtobuf.DescriptorProto] = [], enumType: [GoogleProtobuf.EnumDescriptorProto] = [], extensionRange: [GoogleProtobuf.DescriptorProto.ExtensionRange] = [], oneofDecl: [GoogleProtobuf.OneofDescriptorProto] = [], options: GoogleProtobuf.MessageOptions? = nil, reservedRange: [GoogleProtobuf.DescriptorProto.ReservedRange] = [], reservedName: [String] = []) {
      self.name = name
      self.field = field
      self.`extension` = `extension`
      self.nestedType = nestedType
      self.enumType = enumType
      self.extensionRange = extensionRange
      self.oneofDecl = oneofDecl
      self.options = options
      self.reservedRange = reservedRange
      self.reservedName = reservedName
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: try reader.append(MessageCodec<GoogleProtobuf.FieldDescriptorProto>.self, to: &self.field)
        case 50: try reader.append(MessageCodec<GoogleProtobuf.FieldDescriptorProto>.self, to: &self.`extension`)
        case 26: try reader.append(MessageCodec<GoogleProtobuf.DescriptorProto>.self, to: &self.nestedType)
        case 34: try reader.append(MessageCodec<GoogleProtobuf.EnumDescriptorProto>.self, to: &self.enumType)
        case 42: try reader.append(MessageCodec<GoogleProtobuf.DescriptorProto.ExtensionRange>.self, to: &self.extensionRange)
        case 66: try reader.append(MessageCodec<GoogleProtobuf.OneofDescriptorProto>.self, to: &self.oneofDecl)
        case 58: try reader.message(into: &self.options)
        case 74: try reader.append(MessageCodec<GoogleProtobuf.DescriptorProto.ReservedRange>.self, to: &self.reservedRange)
        case 82: try reader.append(StringCodec.self, to: &self.reservedName)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(82, StringCodec.self, self.reservedName)
      writer.repeated(74, MessageCodec<GoogleProtobuf.DescriptorProto.ReservedRange>.self, self.reservedRange)
      writer.repeated(66, MessageCodec<GoogleProtobuf.OneofDescriptorProto>.self, self.oneofDecl)
      if let value = self.options { writer.field(58, MessageCodec<GoogleProtobuf.MessageOptions>.self, value) }
      writer.repeated(50, MessageCodec<GoogleProtobuf.FieldDescriptorProto>.self, self.`extension`)
      writer.repeated(42, MessageCodec<GoogleProtobuf.DescriptorProto.ExtensionRange>.self, self.extensionRange)
      writer.repeated(34, MessageCodec<GoogleProtobuf.EnumDescriptorProto>.self, self.enumType)
      writer.repeated(26, MessageCodec<GoogleProtobuf.DescriptorProto>.self, self.nestedType)
      writer.repeated(18, MessageCodec<GoogleProtobuf.FieldDescriptorProto>.self, self.field)
      if let value = self.name { writer.field(10, StringCodec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      for value in self.field { if let missing = value.missingRequiredField { return missing } }
      for value in self.`extension` { if let missing = value.missingRequiredField { return missing } }
      for value in self.nestedType { if let missing = value.missingRequiredField { return missing } }
      for value in self.enumType { if let missing = value.missingRequiredField { return missing } }
      for value in self.extensionRange { if let missing = value.missingRequiredField { return missing } }
      for value in self.oneofDecl { if let missing = value.missingRequiredField { return missing } }
      if let value = self.options { if let missing = value.missingRequiredField { return missing } }
      return nil
    }

    public struct ExtensionRange: Protobuf.Message {
      public static var fullName: String { "google.protobuf.DescriptorProto.ExtensionRange" }

      /// Inclusive.
      public var start: Int32? = nil
      /// Exclusive.
      public var end: Int32? = nil
      public var options: GoogleProtobuf.ExtensionRangeOptions? = nil
      public var unknownFields = UnknownFields()

      public init() {}

      public init(start: Int32? = nil, end: Int32? = nil, options: GoogleProtobuf.ExtensionRangeOptions? = nil) {
        self.start = start
        self.end = end
        self.options = options
      }

      public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 8: self.start = try reader.int32()
          case 16: self.end = try reader.int32()
          case 26: try reader.message(into: &self.options)
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      public func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.options { writer.field(26, MessageCodec<GoogleProtobuf.ExtensionRangeOptions>.self, value) }
        if let value = self.end { writer.field(16, Int32Codec.self, value) }
        if let value = self.start { writer.field(8, Int32Codec.self, value) }
      }

      public var missingRequiredField: UInt32? {
        if let value = self.options { if let missing = value.missingRequiredField { return missing } }
        return nil
      }
    }

    /// Range of reserved tag numbers. Reserved tag numbers may not be used by
    /// fields or extension ranges in the same message. Reserved ranges may
    /// not overlap.
    public struct ReservedRange: Protobuf.Message {
      public static var fullName: String { "google.protobuf.DescriptorProto.ReservedRange" }

      /// Inclusive.
      public var start: Int32? = nil
      /// Exclusive.
      public var end: Int32? = nil
      public var unknownFields = UnknownFields()

      public init() {}

      public init(start: Int32? = nil, end: Int32? = nil) {
        self.start = start
        self.end = end
      }

      public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 8: self.start = try reader.int32()
          case 16: self.end = try reader.int32()
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      public func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.end { writer.field(16, Int32Codec.self, value) }
        if let value = self.start { writer.field(8, Int32Codec.self, value) }
      }
    }
  }

  public struct ExtensionRangeOptions: Protobuf.Message {
    public static var fullName: String { "google.protobuf.ExtensionRangeOptions" }

    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []) {
      self.uninterpretedOption = uninterpretedOption
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 7994: try reader.append(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, to: &self.uninterpretedOption)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(7994, MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
    }

    public var missingRequiredField: UInt32? {
      for value in self.uninterpretedOption { if let missing = value.missingRequiredField { return missing } }
      return nil
    }
  }

  /// Describes a field within a message.
  public struct FieldDescriptorProto: Protobuf.Message {
    public static var fullName: String { "google.protobuf.FieldDescriptorProto" }

    public var name: String? = nil
    public var number: Int32? = nil
    public var label: GoogleProtobuf.FieldDescriptorProto.Label? = nil
    /// If type_name is set, this need not be set.  If both this and type_name
    /// are set, this must be one of TYPE_ENUM, TYPE_MESSAGE or TYPE_GROUP.
    public var type: GoogleProtobuf.FieldDescriptorProto.TypeEnum? = nil
    /// For message and enum types, this is the name of the type.  If the name
    /// starts with a '.', it is fully-qualified.  Otherwise, C++-like scoping
    /// rules are used to find the type (i.e. first the nested types within this
    /// message are searched, then within the parent, on up to the root
    /// namespace).
    public var typeName: String? = nil
    /// For extensions, this is the name of the type being extended.  It is
    /// resolved in the same manner as type_name.
    public var extendee: String? = nil
    /// For numeric types, contains the original text representation of the value.
    /// For booleans, "true" or "false".
    /// For strings, contains the default text contents (not escaped in any way).
    /// For bytes, contains the C escaped value.  All bytes >= 128 are escaped.
    public var defaultValue: String? = nil
    /// If set, gives the index of a oneof in the containing type's oneof_decl
    /// list.  This field is a member of that oneof.
    public var oneofIndex: Int32? = nil
    /// JSON name of this field. The value is set by protocol compiler. If the
    /// user has set a "json_name" option on this field, that option's value
    /// will be used. Otherwise, it's deduced from the field's name by converting
    /// it to camelCase.
    public var jsonName: String? = nil
    public var options: GoogleProtobuf.FieldOptions? = nil
    /// If true, this is a proto3 "optional". When a proto3 field is optional, it
    /// tracks presence regardless of field type.
    ///
    /// When proto3_optional is true, this field must be belong to a oneof to
    /// signal to old proto3 clients that presence is tracked for this field. This
    /// oneof is known as a "synthetic" oneof, and this field must be its sole
    /// member (each proto3 optional field gets its own synthetic oneof). Synthetic
    /// oneofs exist in the descriptor only, and do not generate any API. Synthetic
    /// oneofs must be ordered after all "real" oneofs.
    ///
    /// For message fields, proto3_optional doesn't create any semantic change,
    /// since non-repeated message fields always track presence. However it still
    /// indicates the semantic detail of whether the user wrote "optional" or not.
    /// This can be useful for round-tripping the .proto file. For consistency we
    /// give message fields a synthetic oneof also, even though it is not required
    /// to track presence. This is especially important because the parser can't
    /// tell if a field is a message or an enum, so it must always create a
    /// synthetic oneof.
    ///
    /// Proto2 optional fields do not set this flag, because they already indicate
    /// optional with `LABEL_OPTIONAL`.
    public var proto3Optional: Bool? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String? = nil, number: Int32? = nil, label: GoogleProtobuf.FieldDescriptorProto.Label? = nil, type: GoogleProtobuf.FieldDescriptorProto.TypeEnum? = nil, typeName: String? = nil, extendee: String? = nil, defaultValue: String? = nil, oneofIndex: Int32? = nil, jsonName: String? = nil, options: GoogleProtobuf.FieldOptions? = nil, proto3Optional: Bool? = nil) {
      self.name = name
      self.number = number
      self.label = label
      self.type = type
      self.typeName = typeName
      self.extendee = extendee
      self.defaultValue = defaultValue
      self.oneofIndex = oneofIndex
      self.jsonName = jsonName
      self.options = options
      self.proto3Optional = proto3Optional
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 24: self.number = try reader.int32()
        case 32: try reader.closed(into: &self.label, unknown: &self.unknownFields)
        case 40: try reader.closed(into: &self.type, unknown: &self.unknownFields)
        case 50: self.typeName = try reader.string()
        case 18: self.extendee = try reader.string()
        case 58: self.defaultValue = try reader.string()
        case 72: self.oneofIndex = try reader.int32()
        case 82: self.jsonName = try reader.string()
        case 66: try reader.message(into: &self.options)
        case 136: self.proto3Optional = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.proto3Optional { writer.field(136, BoolCodec.self, value) }
      if let value = self.jsonName { writer.field(82, StringCodec.self, value) }
      if let value = self.oneofIndex { writer.field(72, Int32Codec.self, value) }
      if let value = self.options { writer.field(66, MessageCodec<GoogleProtobuf.FieldOptions>.self, value) }
      if let value = self.defaultValue { writer.field(58, StringCodec.self, value) }
      if let value = self.typeName { writer.field(50, StringCodec.self, value) }
      if let value = self.type { writer.field(40, ClosedEnumCodec<GoogleProtobuf.FieldDescriptorProto.TypeEnum>.self, value) }
      if let value = self.label { writer.field(32, ClosedEnumCodec<GoogleProtobuf.FieldDescriptorProto.Label>.self, value) }
      if let value = self.number { writer.field(24, Int32Codec.self, value) }
      if let value = self.extendee { writer.field(18, StringCodec.self, value) }
      if let value = self.name { writer.field(10, StringCodec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      if let value = self.options { if let missing = value.missingRequiredField { return missing } }
      return nil
    }

    public enum TypeEnum: ClosedEnum, CaseIterable {
      /// 0 is reserved for errors.
      /// Order is weird for historical reasons.
      case double
      case float
      /// Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT64 if
      /// negative values are likely.
      case int64
      case uint64
      /// Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT32 if
      /// negative values are likely.
      case int32
      case fixed64
      case fixed32
      case bool
      case string
      /// Tag-delimited aggregate.
      /// Group type is deprecated and not supported in proto3. However, Proto3
      /// implementations should still be able to parse the group wire format and
      /// treat group fields as unknown fields.
      case group
      /// Length-delimited aggregate.
      case message
      /// New in version 2.
      case bytes
      case uint32
      case `enum`
      case sfixed32
      case sfixed64
      /// Uses ZigZag encoding.
      case sint32
      /// Uses ZigZag encoding.
      case sint64

      public init() { self = .double }

      public init?(rawValue: Int32) {
        switch rawValue {
        case 1: self = .double
        case 2: self = .float
        case 3: self = .int64
        case 4: self = .uint64
        case 5: self = .int32
        case 6: self = .fixed64
        case 7: self = .fixed32
        case 8: self = .bool
        case 9: self = .string
        case 10: self = .group
        case 11: self = .message
        case 12: self = .bytes
        case 13: self = .uint32
        case 14: self = .`enum`
        case 15: self = .sfixed32
        case 16: self = .sfixed64
        case 17: self = .sint32
        case 18: self = .sint64
        default: return nil
        }
      }

      public var rawValue: Int32 {
        switch self {
        case .double: 1
        case .float: 2
        case .int64: 3
        case .uint64: 4
        case .int32: 5
        case .fixed64: 6
        case .fixed32: 7
        case .bool: 8
        case .string: 9
        case .group: 10
        case .message: 11
        case .bytes: 12
        case .uint32: 13
        case .`enum`: 14
        case .sfixed32: 15
        case .sfixed64: 16
        case .sint32: 17
        case .sint64: 18
        }
      }

      /// The numbers that the schema names, in its order.
      public static var allCases: [GoogleProtobuf.FieldDescriptorProto.TypeEnum] { [.double, .float, .int64, .uint64, .int32, .fixed64, .fixed32, .bool, .string, .group, .message, .bytes, .uint32, .`enum`, .sfixed32, .sfixed64, .sint32, .sint64] }
    }

    public enum Label: ClosedEnum, CaseIterable {
      /// 0 is reserved for errors
      case optional
      case required
      case repeated

      public init() { self = .optional }

      public init?(rawValue: Int32) {
        switch rawValue {
        case 1: self = .optional
        case 2: self = .required
        case 3: self = .repeated
        default: return nil
        }
      }

      public var rawValue: Int32 {
        switch self {
        case .optional: 1
        case .required: 2
        case .repeated: 3
        }
      }

      /// The numbers that the schema names, in its order.
      public static var allCases: [GoogleProtobuf.FieldDescriptorProto.Label] { [.optional, .required, .repeated] }
    }
  }

  /// Describes a oneof.
  public struct OneofDescriptorProto: Protobuf.Message {
    public static var fullName: String { "google.protobuf.OneofDescriptorProto" }

    public var name: String? = nil
    public var options: GoogleProtobuf.OneofOptions? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String? = nil, options: GoogleProtobuf.OneofOptions? = nil) {
      self.name = name
      self.options = options
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: try reader.message(into: &self.options)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.options { writer.field(18, MessageCodec<GoogleProtobuf.OneofOptions>.self, value) }
      if let value = self.name { writer.field(10, StringCodec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      if let value = self.options { if let missing = value.missingRequiredField { return missing } }
      return nil
    }
  }

  /// Describes an enum type.
  public struct EnumDescriptorProto: Protobuf.Message {
    public static var fullName: String { "google.protobuf.EnumDescriptorProto" }

    public var name: String? = nil
    public var value: [GoogleProtobuf.EnumValueDescriptorProto] = []
    public var options: GoogleProtobuf.EnumOptions? = nil
    /// Range of reserved numeric values. Reserved numeric values may not be used
    /// by enum values in the same enum declaration. Reserved ranges may not
    /// overlap.
    public var reservedRange: [GoogleProtobuf.EnumDescriptorProto.EnumReservedRange] = []
    /// Reserved enum value names, which may not be reused. A given name may only
    /// be reserved once.
    public var reservedName: [String] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String? = nil, value: [GoogleProtobuf.EnumValueDescriptorProto] = [], options: GoogleProtobuf.EnumOptions? = nil, reservedRange: [GoogleProtobuf.EnumDescriptorProto.EnumReservedRange] = [], reservedName: [String] = []) {
      self.name = name
      self.value = value
      self.options = options
      self.reservedRange = reservedRange
      self.reservedName = reservedName
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: try reader.append(MessageCodec<GoogleProtobuf.EnumValueDescriptorProto>.self, to: &self.value)
        case 26: try reader.message(into: &self.options)
        case 34: try reader.append(MessageCodec<GoogleProtobuf.EnumDescriptorProto.EnumReservedRange>.self, to: &self.reservedRange)
        case 42: try reader.append(StringCodec.self, to: &self.reservedName)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(42, StringCodec.self, self.reservedName)
      writer.repeated(34, MessageCodec<GoogleProtobuf.EnumDescriptorProto.EnumReservedRange>.self, self.reservedRange)
      if let value = self.options { writer.field(26, MessageCodec<GoogleProtobuf.EnumOptions>.self, value) }
      writer.repeated(18, MessageCodec<GoogleProtobuf.EnumValueDescriptorProto>.self, self.value)
      if let value = self.name { writer.field(10, StringCodec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      for value in self.value { if let missing = value.missingRequiredField { return missing } }
      if let value = self.options { if let missing = value.missingRequiredField { return missing } }
      return nil
    }

    /// Range of reserved numeric values. Reserved values may not be used by
    /// entries in the same enum. Reserved ranges may not overlap.
    ///
    /// Note that this is distinct from DescriptorProto.ReservedRange in that it
    /// is inclusive such that it can appropriately represent the entire int32
    /// domain.
    public struct EnumReservedRange: Protobuf.Message {
      public static var fullName: String { "google.protobuf.EnumDescriptorProto.EnumReservedRange" }

      /// Inclusive.
      public var start: Int32? = nil
      /// Inclusive.
      public var end: Int32? = nil
      public var unknownFields = UnknownFields()

      public init() {}

      public init(start: Int32? = nil, end: Int32? = nil) {
        self.start = start
        self.end = end
      }

      public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 8: self.start = try reader.int32()
          case 16: self.end = try reader.int32()
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      public func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.end { writer.field(16, Int32Codec.self, value) }
        if let value = self.start { writer.field(8, Int32Codec.self, value) }
      }
    }
  }

  /// Describes a value within an enum.
  public struct EnumValueDescriptorProto: Protobuf.Message {
    public static var fullName: String { "google.protobuf.EnumValueDescriptorProto" }

    public var name: String? = nil
    public var number: Int32? = nil
    public var options: GoogleProtobuf.EnumValueOptions? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String? = nil, number: Int32? = nil, options: GoogleProtobuf.EnumValueOptions? = nil) {
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
        case 26: try reader.message(into: &self.options)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.options { writer.field(26, MessageCodec<GoogleProtobuf.EnumValueOptions>.self, value) }
      if let value = self.number { writer.field(16, Int32Codec.self, value) }
      if let value = self.name { writer.field(10, StringCodec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      if let value = self.options { if let missing = value.missingRequiredField { return missing } }
      return nil
    }
  }

  /// Describes a service.
  public struct ServiceDescriptorProto: Protobuf.Message {
    public static var fullName: String { "google.protobuf.ServiceDescriptorProto" }

    public var name: String? = nil
    public var method: [GoogleProtobuf.MethodDescriptorProto] = []
    public var options: GoogleProtobuf.ServiceOptions? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String? = nil, method: [GoogleProtobuf.MethodDescriptorProto] = [], options: GoogleProtobuf.ServiceOptions? = nil) {
      self.name = name
      self.method = method
      self.options = options
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: try reader.append(MessageCodec<GoogleProtobuf.MethodDescriptorProto>.self, to: &self.method)
        case 26: try reader.message(into: &self.options)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.options { writer.field(26, MessageCodec<GoogleProtobuf.ServiceOptions>.self, value) }
      writer.repeated(18, MessageCodec<GoogleProtobuf.MethodDescriptorProto>.self, self.method)
      if let value = self.name { writer.field(10, StringCodec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      for value in self.method { if let missing = value.missingRequiredField { return missing } }
      if let value = self.options { if let missing = value.missingRequiredField { return missing } }
      return nil
    }
  }

  /// Describes a method of a service.
  public struct MethodDescriptorProto: Protobuf.Message {
    public static var fullName: String { "google.protobuf.MethodDescriptorProto" }

    public var name: String? = nil
    /// Input and output type names.  These are resolved in the same way as
    /// FieldDescriptorProto.type_name, but must refer to a message type.
    public var inputType: String? = nil
    public var outputType: String? = nil
    public var options: GoogleProtobuf.MethodOptions? = nil
    /// Identifies if client streams multiple client messages
    public var clientStreaming: Bool? = nil
    /// Identifies if server streams multiple server messages
    public var serverStreaming: Bool? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String? = nil, inputType: String? = nil, outputType: String? = nil, options: GoogleProtobuf.MethodOptions? = nil, clientStreaming: Bool? = nil, serverStreaming: Bool? = nil) {
      self.name = name
      self.inputType = inputType
      self.outputType = outputType
      self.options = options
      self.clientStreaming = clientStreaming
      self.serverStreaming = serverStreaming
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: self.inputType = try reader.string()
        case 26: self.outputType = try reader.string()
        case 34: try reader.message(into: &self.options)
        case 40: self.clientStreaming = try reader.bool()
        case 48: self.serverStreaming = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.serverStreaming { writer.field(48, BoolCodec.self, value) }
      if let value = self.clientStreaming { writer.field(40, BoolCodec.self, value) }
      if let value = self.options { writer.field(34, MessageCodec<GoogleProtobuf.MethodOptions>.self, value) }
      if let value = self.outputType { writer.field(26, StringCodec.self, value) }
      if let value = self.inputType { writer.field(18, StringCodec.self, value) }
      if let value = self.name { writer.field(10, StringCodec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      if let value = self.options { if let missing = value.missingRequiredField { return missing } }
      return nil
    }
  }

  public struct FileOptions: Protobuf.Message {
    public static var fullName: String { "google.protobuf.FileOptions" }

    /// Sets the Java package where classes generated from this .proto will be
    /// placed.  By default, the proto package is used, but this is often
    /// inappropriate because proto packages do not normally start with backwards
    /// domain names.
    public var javaPackage: String? = nil
    /// Controls the name of the wrapper Java class generated for the .proto file.
    /// That class will always contain the .proto file's getDescriptor() method as
    /// well as any top-level extensions defined in the .proto file.
    /// If java_multiple_files is disabled, then all the other classes from the
    /// .proto file will be nested inside the single wrapper outer class.
    public var javaOuterClassname: String? = nil
    /// If enabled, then the Java code generator will generate a separate .java
    /// file for each top-level message, enum, and service defined in the .proto
    /// file.  Thus, these types will *not* be nested inside the wrapper class
    /// named by java_outer_classname.  However, the wrapper class will still be
    /// generated to contain the file's getDescriptor() method as well as any
    /// top-level extensions defined in the file.
    public var javaMultipleFiles: Bool? = nil
    /// This option does nothing.
    public var javaGenerateEqualsAndHash: Bool? = nil
    /// If set true, then the Java2 code generator will generate code that
    /// throws an exception whenever an attempt is made to assign a non-UTF-8
    /// byte sequence to a string field.
    /// Message reflection will do the same.
    /// However, an extension field still accepts non-UTF-8 byte sequences.
    /// This option has no effect on when used with the lite runtime.
    public var javaStringCheckUtf8: Bool? = nil
    public var optimizeFor: GoogleProtobuf.FileOptions.OptimizeMode? = nil
    /// Sets the Go package where structs generated from this .proto will be
    /// placed. If omitted, the Go package will be derived from the following:
    ///   - The basename of the package import path, if provided.
    ///   - Otherwise, the package statement in the .proto file, if present.
    ///   - Otherwise, the basename of the .proto file, without extension.
    public var goPackage: String? = nil
    /// Should generic services be generated in each language?  "Generic" services
    /// are not specific to any particular RPC system.  They are generated by the
    /// main code generators in each language (without additional plugins).
    /// Generic services were the only kind of service generation supported by
    /// early versions of google.protobuf.
    ///
    /// Generic services are now considered deprecated in favor of using plugins
    /// that generate code specific to your particular RPC system.  Therefore,
    /// these default to false.  Old code which depends on generic services should
    /// explicitly set them to true.
    public var ccGenericServices: Bool? = nil
    public var javaGenericServices: Bool? = nil
    public var pyGenericServices: Bool? = nil
    public var phpGenericServices: Bool? = nil
    /// Is this file deprecated?
    /// Depending on the target platform, this can emit Deprecated annotations
    /// for everything in the file, or it will be completely ignored; in the very
    /// least, this is a formalization for deprecating files.
    public var deprecated: Bool? = nil
    /// Enables the use of arenas for the proto messages in this file. This applies
    /// only to generated classes for C++.
    public var ccEnableArenas: Bool? = nil
    /// Sets the objective c class prefix which is prepended to all objective c
    /// generated classes from this .proto. There is no default.
    public var objcClassPrefix: String? = nil
    /// Namespace for generated classes; defaults to the package.
    public var csharpNamespace: String? = nil
    /// By default Swift generators will take the proto package and CamelCase it
    /// replacing '.' with underscore and use that to prefix the types/symbols
    /// defined. When this options is provided, they will use this value instead
    /// to prefix the types/symbols defined.
    public var swiftPrefix: String? = nil
    /// Sets the php class prefix which is prepended to all php generated classes
    /// from this .proto. Default is empty.
    public var phpClassPrefix: String? = nil
    /// Use this option to change the namespace of php generated classes. Default
    /// is empty. When this option is empty, the package name will be used for
    /// determining the namespace.
    public var phpNamespace: String? = nil
    /// Use this option to change the namespace of php generated metadata classes.
    /// Default is empty. When this option is empty, the proto file name will be
    /// used for determining the namespace.
    public var phpMetadataNamespace: String? = nil
    /// Use this option to change the package of ruby generated classes. Default
    /// is empty. When this option is not set, the package name will be used for
    /// determining the ruby package.
    public var rubyPackage: String? = nil
    /// The parser stores options it doesn't recognize here.
    /// See the documentation for the "Options" section above.
    public var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(javaPackage: String? = nil, javaOuterClassname: String? = nil, javaMultipleFiles: Bool? = nil, javaGenerateEqualsAndHash: Bool? = nil, javaStringCheckUtf8: Bool? = nil, optimizeFor: GoogleProtobuf.FileOptions.OptimizeMode? = nil, goPackage: String? = nil, ccGenericServices: Bool? = nil, javaGenericServices: Bool? = nil, pyGenericServices: Bool? = nil, phpGenericServices: Bool? = nil, deprecated: Bool? = nil, ccEnableArenas: Bool? = nil, objcClassPrefix: String? = nil, csharpNamespace: String? = nil, swiftPrefix: String? = nil, phpClassPrefix: String? = nil, phpNamespace: String? = nil, phpMetadataNamespace: String? = nil, rubyPackage: String? = nil, uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []) {
      self.javaPackage = javaPackage
      self.javaOuterClassname = javaOuterClassname
      self.javaMultipleFiles = javaMultipleFiles
      self.javaGenerateEqualsAndHash = javaGenerateEqualsAndHash
      self.javaStringCheckUtf8 = javaStringCheckUtf8
      self.optimizeFor = optimizeFor
      self.goPackage = goPackage
      self.ccGenericServices = ccGenericServices
      self.javaGenericServices = javaGenericServices
      self.pyGenericServices = pyGenericServices
      self.phpGenericServices = phpGenericServices
      self.deprecated = deprecated
      self.ccEnableArenas = ccEnableArenas
      self.objcClassPrefix = objcClassPrefix
      self.csharpNamespace = csharpNamespace
      self.swiftPrefix = swiftPrefix
      self.phpClassPrefix = phpClassPrefix
      self.phpNamespace = phpNamespace
      self.phpMetadataNamespace = phpMetadataNamespace
      self.rubyPackage = rubyPackage
      self.uninterpretedOption = uninterpretedOption
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.javaPackage = try reader.string()
        case 66: self.javaOuterClassname = try reader.string()
        case 80: self.javaMultipleFiles = try reader.bool()
        case 160: self.javaGenerateEqualsAndHash = try reader.bool()
        case 216: self.javaStringCheckUtf8 = try reader.bool()
        case 72: try reader.closed(into: &self.optimizeFor, unknown: &self.unknownFields)
        case 90: self.goPackage = try reader.string()
        case 128: self.ccGenericServices = try reader.bool()
        case 136: self.javaGenericServices = try reader.bool()
        case 144: self.pyGenericServices = try reader.bool()
        case 336: self.phpGenericServices = try reader.bool()
        case 184: self.deprecated = try reader.bool()
        case 248: self.ccEnableArenas = try reader.bool()
        case 290: self.objcClassPrefix = try reader.string()
        case 298: self.csharpNamespace = try reader.string()
        case 314: self.swiftPrefix = try reader.string()
        case 322: self.phpClassPrefix = try reader.string()
        case 330: self.phpNamespace = try reader.string()
        case 354: self.phpMetadataNamespace = try reader.string()
        case 362: self.rubyPackage = try reader.string()
        case 7994: try reader.append(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, to: &self.uninterpretedOption)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(7994, MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
      if let value = self.rubyPackage { writer.field(362, StringCodec.self, value) }
      if let value = self.phpMetadataNamespace { writer.field(354, StringCodec.self, value) }
      if let value = self.phpGenericServices { writer.field(336, BoolCodec.self, value) }
      if let value = self.phpNamespace { writer.field(330, StringCodec.self, value) }
      if let value = self.phpClassPrefix { writer.field(322, StringCodec.self, value) }
      if let value = self.swiftPrefix { writer.field(314, StringCodec.self, value) }
      if let value = self.csharpNamespace { writer.field(298, StringCodec.self, value) }
      if let value = self.objcClassPrefix { writer.field(290, StringCodec.self, value) }
      if let value = self.ccEnableArenas { writer.field(248, BoolCodec.self, value) }
      if let value = self.javaStringCheckUtf8 { writer.field(216, BoolCodec.self, value) }
      if let value = self.deprecated { writer.field(184, BoolCodec.self, value) }
      if let value = self.javaGenerateEqualsAndHash { writer.field(160, BoolCodec.self, value) }
      if let value = self.pyGenericServices { writer.field(144, BoolCodec.self, value) }
      if let value = self.javaGenericServices { writer.field(136, BoolCodec.self, value) }
      if let value = self.ccGenericServices { writer.field(128, BoolCodec.self, value) }
      if let value = self.goPackage { writer.field(90, StringCodec.self, value) }
      if let value = self.javaMultipleFiles { writer.field(80, BoolCodec.self, value) }
      if let value = self.optimizeFor { writer.field(72, ClosedEnumCodec<GoogleProtobuf.FileOptions.OptimizeMode>.self, value) }
      if let value = self.javaOuterClassname { writer.field(66, StringCodec.self, value) }
      if let value = self.javaPackage { writer.field(10, StringCodec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      for value in self.uninterpretedOption { if let missing = value.missingRequiredField { return missing } }
      return nil
    }

    /// Generated classes can be optimized for speed or code size.
    public enum OptimizeMode: ClosedEnum, CaseIterable {
      /// Generate complete code for parsing, serialization,
      case speed
      /// etc.
      case codeSize
      /// Generate code using MessageLite and the lite runtime.
      case liteRuntime

      public init() { self = .speed }

      public init?(rawValue: Int32) {
        switch rawValue {
        case 1: self = .speed
        case 2: self = .codeSize
        case 3: self = .liteRuntime
        default: return nil
        }
      }

      public var rawValue: Int32 {
        switch self {
        case .speed: 1
        case .codeSize: 2
        case .liteRuntime: 3
        }
      }

      /// The numbers that the schema names, in its order.
      public static var allCases: [GoogleProtobuf.FileOptions.OptimizeMode] { [.speed, .codeSize, .liteRuntime] }
    }
  }

  public struct MessageOptions: Protobuf.Message {
    public static var fullName: String { "google.protobuf.MessageOptions" }

    /// Set true to use the old proto1 MessageSet wire format for extensions.
    /// This is provided for backwards-compatibility with the MessageSet wire
    /// format.  You should not use this for any other reason:  It's less
    /// efficient, has fewer features, and is more complicated.
    ///
    /// The message must be defined exactly as follows:
    ///   message Foo {
    ///     option message_set_wire_format = true;
    ///     extensions 4 to max;
    ///   }
    /// Note that the message cannot have any defined fields; MessageSets only
    /// have extensions.
    ///
    /// All extensions of your type must be singular messages; e.g. they cannot
    /// be int32s, enums, or repeated messages.
    ///
    /// Because this is an option, the above two restrictions are not enforced by
    /// the protocol compiler.
    public var messageSetWireFormat: Bool? = nil
    /// Disables the generation of the standard "descriptor()" accessor, which can
    /// conflict with a field of the same name.  This is meant to make migration
    /// from proto1 easier; new code should avoid fields named "descriptor".
    public var noStandardDescriptorAccessor: Bool? = nil
    /// Is this message deprecated?
    /// Depending on the target platform, this can emit Deprecated annotations
    /// for the message, or it will be completely ignored; in the very least,
    /// this is a formalization for deprecating messages.
    public var deprecated: Bool? = nil
    /// Whether the message is an automatically generated map entry type for the
    /// maps field.
    ///
    /// For maps fields:
    ///     map<KeyType, ValueType> map_field = 1;
    /// The parsed descriptor looks like:
    ///     message MapFieldEntry {
    ///         option map_entry = true;
    ///         optional KeyType key = 1;
    ///         optional ValueType value = 2;
    ///     }
    ///     repeated MapFieldEntry map_field = 1;
    ///
    /// Implementations may choose not to generate the map_entry=true message, but
    /// use a native map in the target language to hold the keys and values.
    /// The reflection APIs in such implementations still need to work as
    /// if the field is a repeated message field.
    ///
    /// NOTE: Do not set the option in .proto files. Always use the maps syntax
    /// instead. The option should only be implicitly set by the proto compiler
    /// parser.
    public var mapEntry: Bool? = nil
    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(messageSetWireFormat: Bool? = nil, noStandardDescriptorAccessor: Bool? = nil, deprecated: Bool? = nil, mapEntry: Bool? = nil, uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []) {
      self.messageSetWireFormat = messageSetWireFormat
      self.noStandardDescriptorAccessor = noStandardDescriptorAccessor
      self.deprecated = deprecated
      self.mapEntry = mapEntry
      self.uninterpretedOption = uninterpretedOption
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.messageSetWireFormat = try reader.bool()
        case 16: self.noStandardDescriptorAccessor = try reader.bool()
        case 24: self.deprecated = try reader.bool()
        case 56: self.mapEntry = try reader.bool()
        case 7994: try reader.append(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, to: &self.uninterpretedOption)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(7994, MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
      if let value = self.mapEntry { writer.field(56, BoolCodec.self, value) }
      if let value = self.deprecated { writer.field(24, BoolCodec.self, value) }
      if let value = self.noStandardDescriptorAccessor { writer.field(16, BoolCodec.self, value) }
      if let value = self.messageSetWireFormat { writer.field(8, BoolCodec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      for value in self.uninterpretedOption { if let missing = value.missingRequiredField { return missing } }
      return nil
    }
  }

  public struct FieldOptions: Protobuf.Message {
    public static var fullName: String { "google.protobuf.FieldOptions" }

    /// The ctype option instructs the C++ code generator to use a different
    /// representation of the field than it normally would.  See the specific
    /// options below.  This option is not yet implemented in the open source
    /// release -- sorry, we'll try to include it in a future version!
    public var ctype: GoogleProtobuf.FieldOptions.CType? = nil
    /// The packed option can be enabled for repeated primitive fields to enable
    /// a more efficient representation on the wire. Rather than repeatedly
    /// writing the tag and type for each element, the entire array is encoded as
    /// a single length-delimited blob. In proto3, only explicit setting it to
    /// false will avoid using packed encoding.
    public var packed: Bool? = nil
    /// The jstype option determines the JavaScript type used for values of the
    /// field.  The option is permitted only for 64 bit integral and fixed types
    /// (int64, uint64, sint64, fixed64, sfixed64).  A field with jstype JS_STRING
    /// is represented as JavaScript string, which avoids loss of precision that
    /// can happen when a large value is converted to a floating point JavaScript.
    /// Specifying JS_NUMBER for the jstype causes the generated JavaScript code to
    /// use the JavaScript "number" type.  The behavior of the default option
    /// JS_NORMAL is implementation dependent.
    ///
    /// This option is an enum to permit additional types to be added, e.g.
    /// goog.math.Integer.
    public var jstype: GoogleProtobuf.FieldOptions.JSType? = nil
    /// Should this field be parsed lazily?  Lazy applies only to message-type
    /// fields.  It means that when the outer message is initially parsed, the
    /// inner message's contents will not be parsed but instead stored in encoded
    /// form.  The inner message will actually be parsed when it is first accessed.
    ///
    /// This is only a hint.  Implementations are free to choose whether to use
    /// eager or lazy parsing regardless of the value of this option.  However,
    /// setting this option true suggests that the protocol author believes that
    /// using lazy parsing on this field is worth the additional bookkeeping
    /// overhead typically needed to implement it.
    ///
    /// This option does not affect the public interface of any generated code;
    /// all method signatures remain the same.  Furthermore, thread-safety of the
    /// interface is not affected by this option; const methods remain safe to
    /// call from multiple threads concurrently, while non-const methods continue
    /// to require exclusive access.
    ///
    ///
    /// Note that implementations may choose not to check required fields within
    /// a lazy sub-message.  That is, calling IsInitialized() on the outer message
    /// may return true even if the inner message has missing required fields.
    /// This is necessary because otherwise the inner message would have to be
    /// parsed in order to perform the check, defeating the purpose of lazy
    /// parsing.  An implementation which chooses not to check required fields
    /// must be consistent about it.  That is, for any particular sub-message, the
    /// implementation must either *always* check its required fields, or *never*
    /// check its required fields, regardless of whether or not the message has
    /// been parsed.
    ///
    /// As of 2021, lazy does no correctness checks on the byte stream during
    /// parsing.  This may lead to crashes if and when an invalid byte stream is
    /// finally parsed upon access.
    ///
    /// TODO(b/211906113):  Enable validation on lazy fields.
    public var lazy: Bool? = nil
    /// unverified_lazy does no correctness checks on the byte stream. This should
    /// only be used where lazy with verification is prohibitive for performance
    /// reasons.
    public var unverifiedLazy: Bool? = nil
    /// Is this field deprecated?
    /// Depending on the target platform, this can emit Deprecated annotations
    /// for accessors, or it will be completely ignored; in the very least, this
    /// is a formalization for deprecating fields.
    public var deprecated: Bool? = nil
    /// For Google-internal migration only. Do not use.
    public var weak: Bool? = nil
    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(ctype: GoogleProtobuf.FieldOptions.CType? = nil, packed: Bool? = nil, jstype: GoogleProtobuf.FieldOptions.JSType? = nil, lazy: Bool? = nil, unverifiedLazy: Bool? = nil, deprecated: Bool? = nil, weak: Bool? = nil, uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []) {
      self.ctype = ctype
      self.packed = packed
      self.jstype = jstype
      self.lazy = lazy
      self.unverifiedLazy = unverifiedLazy
      self.deprecated = deprecated
      self.weak = weak
      self.uninterpretedOption = uninterpretedOption
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: try reader.closed(into: &self.ctype, unknown: &self.unknownFields)
        case 16: self.packed = try reader.bool()
        case 48: try reader.closed(into: &self.jstype, unknown: &self.unknownFields)
        case 40: self.lazy = try reader.bool()
        case 120: self.unverifiedLazy = try reader.bool()
        case 24: self.deprecated = try reader.bool()
        case 80: self.weak = try reader.bool()
        case 7994: try reader.append(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, to: &self.uninterpretedOption)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(7994, MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
      if let value = self.unverifiedLazy { writer.field(120, BoolCodec.self, value) }
      if let value = self.weak { writer.field(80, BoolCodec.self, value) }
      if let value = self.jstype { writer.field(48, ClosedEnumCodec<GoogleProtobuf.FieldOptions.JSType>.self, value) }
      if let value = self.lazy { writer.field(40, BoolCodec.self, value) }
      if let value = self.deprecated { writer.field(24, BoolCodec.self, value) }
      if let value = self.packed { writer.field(16, BoolCodec.self, value) }
      if let value = self.ctype { writer.field(8, ClosedEnumCodec<GoogleProtobuf.FieldOptions.CType>.self, value) }
    }

    public var missingRequiredField: UInt32? {
      for value in self.uninterpretedOption { if let missing = value.missingRequiredField { return missing } }
      return nil
    }

    public enum CType: ClosedEnum, CaseIterable {
      /// Default mode.
      case string
      case cord
      case stringPiece

      public init() { self = .string }

      public init?(rawValue: Int32) {
        switch rawValue {
        case 0: self = .string
        case 1: self = .cord
        case 2: self = .stringPiece
        default: return nil
        }
      }

      public var rawValue: Int32 {
        switch self {
        case .string: 0
        case .cord: 1
        case .stringPiece: 2
        }
      }

      /// The numbers that the schema names, in its order.
      public static var allCases: [GoogleProtobuf.FieldOptions.CType] { [.string, .cord, .stringPiece] }
    }

    public enum JSType: ClosedEnum, CaseIterable {
      /// Use the default type.
      case jsNormal
      /// Use JavaScript strings.
      case jsString
      /// Use JavaScript numbers.
      case jsNumber

      public init() { self = .jsNormal }

      public init?(rawValue: Int32) {
        switch rawValue {
        case 0: self = .jsNormal
        case 1: self = .jsString
        case 2: self = .jsNumber
        default: return nil
        }
      }

      public var rawValue: Int32 {
        switch self {
        case .jsNormal: 0
        case .jsString: 1
        case .jsNumber: 2
        }
      }

      /// The numbers that the schema names, in its order.
      public static var allCases: [GoogleProtobuf.FieldOptions.JSType] { [.jsNormal, .jsString, .jsNumber] }
    }
  }

  public struct OneofOptions: Protobuf.Message {
    public static var fullName: String { "google.protobuf.OneofOptions" }

    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []) {
      self.uninterpretedOption = uninterpretedOption
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 7994: try reader.append(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, to: &self.uninterpretedOption)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(7994, MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
    }

    public var missingRequiredField: UInt32? {
      for value in self.uninterpretedOption { if let missing = value.missingRequiredField { return missing } }
      return nil
    }
  }

  public struct EnumOptions: Protobuf.Message {
    public static var fullName: String { "google.protobuf.EnumOptions" }

    /// Set this option to true to allow mapping different tag names to the same
    /// value.
    public var allowAlias: Bool? = nil
    /// Is this enum deprecated?
    /// Depending on the target platform, this can emit Deprecated annotations
    /// for the enum, or it will be completely ignored; in the very least, this
    /// is a formalization for deprecating enums.
    public var deprecated: Bool? = nil
    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(allowAlias: Bool? = nil, deprecated: Bool? = nil, uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []) {
      self.allowAlias = allowAlias
      self.deprecated = deprecated
      self.uninterpretedOption = uninterpretedOption
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 16: self.allowAlias = try reader.bool()
        case 24: self.deprecated = try reader.bool()
        case 7994: try reader.append(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, to: &self.uninterpretedOption)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(7994, MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
      if let value = self.deprecated { writer.field(24, BoolCodec.self, value) }
      if let value = self.allowAlias { writer.field(16, BoolCodec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      for value in self.uninterpretedOption { if let missing = value.missingRequiredField { return missing } }
      return nil
    }
  }

  public struct EnumValueOptions: Protobuf.Message {
    public static var fullName: String { "google.protobuf.EnumValueOptions" }

    /// Is this enum value deprecated?
    /// Depending on the target platform, this can emit Deprecated annotations
    /// for the enum value, or it will be completely ignored; in the very least,
    /// this is a formalization for deprecating enum values.
    public var deprecated: Bool? = nil
    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(deprecated: Bool? = nil, uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []) {
      self.deprecated = deprecated
      self.uninterpretedOption = uninterpretedOption
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.deprecated = try reader.bool()
        case 7994: try reader.append(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, to: &self.uninterpretedOption)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(7994, MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
      if let value = self.deprecated { writer.field(8, BoolCodec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      for value in self.uninterpretedOption { if let missing = value.missingRequiredField { return missing } }
      return nil
    }
  }

  public struct ServiceOptions: Protobuf.Message {
    public static var fullName: String { "google.protobuf.ServiceOptions" }

    /// Is this service deprecated?
    /// Depending on the target platform, this can emit Deprecated annotations
    /// for the service, or it will be completely ignored; in the very least,
    /// this is a formalization for deprecating services.
    public var deprecated: Bool? = nil
    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(deprecated: Bool? = nil, uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []) {
      self.deprecated = deprecated
      self.uninterpretedOption = uninterpretedOption
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 264: self.deprecated = try reader.bool()
        case 7994: try reader.append(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, to: &self.uninterpretedOption)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(7994, MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
      if let value = self.deprecated { writer.field(264, BoolCodec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      for value in self.uninterpretedOption { if let missing = value.missingRequiredField { return missing } }
      return nil
    }
  }

  public struct MethodOptions: Protobuf.Message {
    public static var fullName: String { "google.protobuf.MethodOptions" }

    /// Is this method deprecated?
    /// Depending on the target platform, this can emit Deprecated annotations
    /// for the method, or it will be completely ignored; in the very least,
    /// this is a formalization for deprecating methods.
    public var deprecated: Bool? = nil
    public var idempotencyLevel: GoogleProtobuf.MethodOptions.IdempotencyLevel? = nil
    /// The parser stores options it doesn't recognize here. See above.
    public var uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(deprecated: Bool? = nil, idempotencyLevel: GoogleProtobuf.MethodOptions.IdempotencyLevel? = nil, uninterpretedOption: [GoogleProtobuf.UninterpretedOption] = []) {
      self.deprecated = deprecated
      self.idempotencyLevel = idempotencyLevel
      self.uninterpretedOption = uninterpretedOption
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 264: self.deprecated = try reader.bool()
        case 272: try reader.closed(into: &self.idempotencyLevel, unknown: &self.unknownFields)
        case 7994: try reader.append(MessageCodec<GoogleProtobuf.UninterpretedOption>.self, to: &self.uninterpretedOption)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(7994, MessageCodec<GoogleProtobuf.UninterpretedOption>.self, self.uninterpretedOption)
      if let value = self.idempotencyLevel { writer.field(272, ClosedEnumCodec<GoogleProtobuf.MethodOptions.IdempotencyLevel>.self, value) }
      if let value = self.deprecated { writer.field(264, BoolCodec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      for value in self.uninterpretedOption { if let missing = value.missingRequiredField { return missing } }
      return nil
    }

    /// Is this method side-effect-free (or safe in HTTP parlance), or idempotent,
    /// or neither? HTTP based RPC implementation may choose GET verb for safe
    /// methods, and PUT verb for idempotent methods instead of the default POST.
    public enum IdempotencyLevel: ClosedEnum, CaseIterable {
      case idempotencyUnknown
      /// implies idempotent
      case noSideEffects
      /// idempotent, but may have side effects
      case idempotent

      public init() { self = .idempotencyUnknown }

      public init?(rawValue: Int32) {
        switch rawValue {
        case 0: self = .idempotencyUnknown
        case 1: self = .noSideEffects
        case 2: self = .idempotent
        default: return nil
        }
      }

      public var rawValue: Int32 {
        switch self {
        case .idempotencyUnknown: 0
        case .noSideEffects: 1
        case .idempotent: 2
        }
      }

      /// The numbers that the schema names, in its order.
      public static var allCases: [GoogleProtobuf.MethodOptions.IdempotencyLevel] { [.idempotencyUnknown, .noSideEffects, .idempotent] }
    }
  }

  /// A message representing a option the parser does not recognize. This only
  /// appears in options protos created by the compiler::Parser class.
  /// DescriptorPool resolves these when building Descriptor objects. Therefore,
  /// options protos in descriptor objects (e.g. returned by Descriptor::options(),
  /// or produced by Descriptor::CopyTo()) will never have UninterpretedOptions
  /// in them.
  public struct UninterpretedOption: Protobuf.Message {
    public static var fullName: String { "google.protobuf.UninterpretedOption" }

    public var name: [GoogleProtobuf.UninterpretedOption.NamePart] = []
    /// The value of the uninterpreted option, in whatever type the tokenizer
    /// identified it as during parsing. Exactly one of these should be set.
    public var identifierValue: String? = nil
    public var positiveIntValue: UInt64? = nil
    public var negativeIntValue: Int64? = nil
    public var doubleValue: Double? = nil
    public var stringValue: [UInt8]? = nil
    public var aggregateValue: String? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: [GoogleProtobuf.UninterpretedOption.NamePart] = [], identifierValue: String? = nil, positiveIntValue: UInt64? = nil, negativeIntValue: Int64? = nil, doubleValue: Double? = nil, stringValue: [UInt8]? = nil, aggregateValue: String? = nil) {
      self.name = name
      self.identifierValue = identifierValue
      self.positiveIntValue = positiveIntValue
      self.negativeIntValue = negativeIntValue
      self.doubleValue = doubleValue
      self.stringValue = stringValue
      self.aggregateValue = aggregateValue
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 18: try reader.append(MessageCodec<GoogleProtobuf.UninterpretedOption.NamePart>.self, to: &self.name)
        case 26: self.identifierValue = try reader.string()
        case 32: self.positiveIntValue = try reader.uint64()
        case 40: self.negativeIntValue = try reader.int64()
        case 49: self.doubleValue = try reader.double()
        case 58: self.stringValue = try reader.bytes()
        case 66: self.aggregateValue = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.aggregateValue { writer.field(66, StringCodec.self, value) }
      if let value = self.stringValue { writer.field(58, BytesCodec.self, value) }
      if let value = self.doubleValue { writer.field(49, DoubleCodec.self, value) }
      if let value = self.negativeIntValue { writer.field(40, Int64Codec.self, value) }
      if let value = self.positiveIntValue { writer.field(32, UInt64Codec.self, value) }
      if let value = self.identifierValue { writer.field(26, StringCodec.self, value) }
      writer.repeated(18, MessageCodec<GoogleProtobuf.UninterpretedOption.NamePart>.self, self.name)
    }

    public var missingRequiredField: UInt32? {
      for value in self.name { if let missing = value.missingRequiredField { return missing } }
      return nil
    }

    /// The name of the uninterpreted option.  Each string represents a segment in
    /// a dot-separated name.  is_extension is true iff a segment represents an
    /// extension (denoted with parentheses in options specs in .proto files).
    /// E.g.,{ ["foo", false], ["bar.baz", true], ["moo", false] } represents
    /// "foo.(bar.baz).moo".
    public struct NamePart: Protobuf.Message {
      public static var fullName: String { "google.protobuf.UninterpretedOption.NamePart" }

      public var namePart: String? = nil
      public var isExtension: Bool? = nil
      public var unknownFields = UnknownFields()

      public init() {}

      public init(namePart: String? = nil, isExtension: Bool? = nil) {
        self.namePart = namePart
        self.isExtension = isExtension
      }

      public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 10: self.namePart = try reader.string()
          case 16: self.isExtension = try reader.bool()
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      public func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.isExtension { writer.field(16, BoolCodec.self, value) }
        if let value = self.namePart { writer.field(10, StringCodec.self, value) }
      }

      public var missingRequiredField: UInt32? {
        if self.namePart == nil { return 1 }
        if self.isExtension == nil { return 2 }
        return nil
      }
    }
  }

  /// Encapsulates information about the original source file from which a
  /// FileDescriptorProto was generated.
  public struct SourceCodeInfo: Protobuf.Message {
    public static var fullName: String { "google.protobuf.SourceCodeInfo" }

    /// A Location identifies a piece of source code in a .proto file which
    /// corresponds to a particular definition.  This information is intended
    /// to be useful to IDEs, code indexers, documentation generators, and similar
    /// tools.
    ///
    /// For example, say we have a file like:
    ///   message Foo {
    ///     optional string foo = 1;
    ///   }
    /// Let's look at just the field definition:
    ///   optional string foo = 1;
    ///   ^       ^^     ^^  ^  ^^^
    ///   a       bc     de  f  ghi
    /// We have the following locations:
    ///   span   path               represents
    ///   [a,i)  [ 4, 0, 2, 0 ]     The whole field definition.
    ///   [a,b)  [ 4, 0, 2, 0, 4 ]  The label (optional).
    ///   [c,d)  [ 4, 0, 2, 0, 5 ]  The type (string).
    ///   [e,f)  [ 4, 0, 2, 0, 1 ]  The name (foo).
    ///   [g,h)  [ 4, 0, 2, 0, 3 ]  The number (1).
    ///
    /// Notes:
    /// - A location may refer to a repeated field itself (i.e. not to any
    ///   particular index within it).  This is used whenever a set of elements are
    ///   logically enclosed in a single code segment.  For example, an entire
    ///   extend block (possibly containing multiple extension definitions) will
    ///   have an outer location whose path refers to the "extensions" repeated
    ///   field without an index.
    /// - Multiple locations may have the same path.  This happens when a single
    ///   logical declaration is spread out across multiple places.  The most
    ///   obvious example is the "extend" block again -- there may be multiple
    ///   extend blocks in the same scope, each of which will have the same path.
    /// - A location's span is not always a subset of its parent's span.  For
    ///   example, the "extendee" of an extension declaration appears at the
    ///   beginning of the "extend" block and is shared by all extensions within
    ///   the block.
    /// - Just because a location's span is a subset of some other location's span
    ///   does not mean that it is a descendant.  For example, a "group" defines
    ///   both a type and a field in a single declaration.  Thus, the locations
    ///   corresponding to the type and field and their components will overlap.
    /// - Code which tries to interpret locations should probably be designed to
    ///   ignore those that it doesn't understand, as more types of locations could
    ///   be recorded in the future.
    public var location: [GoogleProtobuf.SourceCodeInfo.Location] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(location: [GoogleProtobuf.SourceCodeInfo.Location] = []) {
      self.location = location
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<GoogleProtobuf.SourceCodeInfo.Location>.self, to: &self.location)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<GoogleProtobuf.SourceCodeInfo.Location>.self, self.location)
    }

    public struct Location: Protobuf.Message {
      public static var fullName: String { "google.protobuf.SourceCodeInfo.Location" }

      /// Identifies which part of the FileDescriptorProto was defined at this
      /// location.
      ///
      /// Each element is a field number or an index.  They form a path from
      /// the root FileDescriptorProto to the place where the definition occurs.
      /// For example, this path:
      ///   [ 4, 3, 2, 7, 1 ]
      /// refers to:
      ///   file.message_type(3)  // 4, 3
      ///       .field(7)         // 2, 7
      ///       .name()           // 1
      /// This is because FileDescriptorProto.message_type has field number 4:
      ///   repeated DescriptorProto message_type = 4;
      /// and DescriptorProto.field has field number 2:
      ///   repeated FieldDescriptorProto field = 2;
      /// and FieldDescriptorProto.name has field number 1:
      ///   optional string name = 1;
      ///
      /// Thus, the above path gives the location of a field name.  If we removed
      /// the last element:
      ///   [ 4, 3, 2, 7 ]
      /// this path refers to the whole field declaration (from the beginning
      /// of the label to the terminating semicolon).
      public var path: [Int32] = []
      /// Always has exactly three or four elements: start line, start column,
      /// end line (optional, otherwise assumed same as start line), end column.
      /// These are packed into a single field for efficiency.  Note that line
      /// and column numbers are zero-based -- typically you will want to add
      /// 1 to each before displaying to a user.
      public var span: [Int32] = []
      /// If this SourceCodeInfo represents a complete declaration, these are any
      /// comments appearing before and after the declaration which appear to be
      /// attached to the declaration.
      ///
      /// A series of line comments appearing on consecutive lines, with no other
      /// tokens appearing on those lines, will be treated as a single comment.
      ///
      /// leading_detached_comments will keep paragraphs of comments that appear
      /// before (but not connected to) the current element. Each paragraph,
      /// separated by empty lines, will be one comment element in the repeated
      /// field.
      ///
      /// Only the comment content is provided; comment markers (e.g. //) are
      /// stripped out.  For block comments, leading whitespace and an asterisk
      /// will be stripped from the beginning of each line other than the first.
      /// Newlines are included in the output.
      ///
      /// Examples:
      ///
      ///   optional int32 foo = 1;  // Comment attached to foo.
      ///   // Comment attached to bar.
      ///   optional int32 bar = 2;
      ///
      ///   optional string baz = 3;
      ///   // Comment attached to baz.
      ///   // Another line attached to baz.
      ///
      ///   // Comment attached to moo.
      ///   //
      ///   // Another line attached to moo.
      ///   optional double moo = 4;
      ///
      ///   // Detached comment for corge. This is not leading or trailing comments
      ///   // to moo or corge because there are blank lines separating it from
      ///   // both.
      ///
      ///   // Detached comment for corge paragraph 2.
      ///
      ///   optional string corge = 5;
      ///   /* Block comment attached
      ///    * to corge.  Leading asterisks
      ///    * will be removed. */
      ///   /* Block comment attached to
      ///    * grault. */
      ///   optional int32 grault = 6;
      ///
      ///   // ignored detached comments.
      public var leadingComments: String? = nil
      public var trailingComments: String? = nil
      public var leadingDetachedComments: [String] = []
      public var unknownFields = UnknownFields()

      public init() {}

      public init(path: [Int32] = [], span: [Int32] = [], leadingComments: String? = nil, trailingComments: String? = nil, leadingDetachedComments: [String] = []) {
        self.path = path
        self.span = span
        self.leadingComments = leadingComments
        self.trailingComments = trailingComments
        self.leadingDetachedComments = leadingDetachedComments
      }

      public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 8: self.path.append(try reader.int32())
          case 10: try reader.packed(Int32Codec.self, into: &self.path)
          case 16: self.span.append(try reader.int32())
          case 18: try reader.packed(Int32Codec.self, into: &self.span)
          case 26: self.leadingComments = try reader.string()
          case 34: self.trailingComments = try reader.string()
          case 50: try reader.append(StringCodec.self, to: &self.leadingDetachedComments)
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      public func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(50, StringCodec.self, self.leadingDetachedComments)
        if let value = self.trailingComments { writer.field(34, StringCodec.self, value) }
        if let value = self.leadingComments { writer.field(26, StringCodec.self, value) }
        writer.packed(18, Int32Codec.self, self.span)
        writer.packed(10, Int32Codec.self, self.path)
      }
    }
  }

  /// Describes the relationship between generated code and its original source
  /// file. A GeneratedCodeInfo message is associated with only one generated
  /// source file, but may contain references to different source .proto files.
  public struct GeneratedCodeInfo: Protobuf.Message {
    public static var fullName: String { "google.protobuf.GeneratedCodeInfo" }

    /// An Annotation connects some span of text in generated code to an element
    /// of its generating .proto file.
    public var annotation: [GoogleProtobuf.GeneratedCodeInfo.Annotation] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(annotation: [GoogleProtobuf.GeneratedCodeInfo.Annotation] = []) {
      self.annotation = annotation
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<GoogleProtobuf.GeneratedCodeInfo.Annotation>.self, to: &self.annotation)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<GoogleProtobuf.GeneratedCodeInfo.Annotation>.self, self.annotation)
    }

    public struct Annotation: Protobuf.Message {
      public static var fullName: String { "google.protobuf.GeneratedCodeInfo.Annotation" }

      /// Identifies the element in the original source .proto file. This field
      /// is formatted the same as SourceCodeInfo.Location.path.
      public var path: [Int32] = []
      /// Identifies the filesystem path to the original source .proto.
      public var sourceFile: String? = nil
      /// Identifies the starting offset in bytes in the generated code
      /// that relates to the identified object.
      public var begin: Int32? = nil
      /// Identifies the ending offset in bytes in the generated code that
      /// relates to the identified offset. The end offset should be one past
      /// the last relevant byte (so the length of the text = end - begin).
      public var end: Int32? = nil
      public var unknownFields = UnknownFields()

      public init() {}

      public init(path: [Int32] = [], sourceFile: String? = nil, begin: Int32? = nil, end: Int32? = nil) {
        self.path = path
        self.sourceFile = sourceFile
        self.begin = begin
        self.end = end
      }

      public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 8: self.path.append(try reader.int32())
          case 10: try reader.packed(Int32Codec.self, into: &self.path)
          case 18: self.sourceFile = try reader.string()
          case 24: self.begin = try reader.int32()
          case 32: self.end = try reader.int32()
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      public func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.end { writer.field(32, Int32Codec.self, value) }
        if let value = self.begin { writer.field(24, Int32Codec.self, value) }
        if let value = self.sourceFile { writer.field(18, StringCodec.self, value) }
        writer.packed(10, Int32Codec.self, self.path)
      }
    }
  }
}
