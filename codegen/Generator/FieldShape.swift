/// How a field looks in Swift and which codec reads it.
struct FieldShape {
  indirect enum Presence {
    /// Absent is the default, which is not written.
    case implicit
    /// Swift's Optional.
    case optional
    case repeated
    case map(key: FieldShape, value: FieldShape)
    /// A case of a oneof's enum.
    case oneof
  }

  let field: FieldSchema
  let presence: Presence
  /// The type of one value.
  let element: String
  /// The codec of one value, with its module.
  let codec: String
  /// The name of the reader's method for one value; nil for messages.
  let readerMethod: String?
  let isPacked: Bool

  var kind: FieldKind { field.kind }
  var name: String { Names.escaped(field.swiftName) }
  var wireType: Int32 {
    switch kind {
    case .double, .fixed64, .sfixed64: 1
    case .float, .fixed32, .sfixed32: 5
    case .string, .bytes, .message: 2
    case .group: 3
    default: 0
    }
  }
  /// The tag of one value, and of the packed form.
  var tag: UInt32 { UInt32(field.number) << 3 | UInt32(wireType) }
  var packedTag: UInt32 { UInt32(field.number) << 3 | 2 }
  var isNumeric: Bool { wireType != 2 && wireType != 3 }
  var isClosedEnum: Bool { readerMethod == "closed" }

  /// The property's type.
  var type: String {
    switch presence {
    case .implicit, .oneof: element
    case .optional: element + "?"
    case .repeated: "[\(element)]"
    case .map(let key, let value): "[\(key.element): \(value.element)]"
    }
  }

  /// The property's default.
  func initial(_ schema: Schema) -> String {
    switch presence {
    case .optional, .oneof: "nil"
    case .repeated: "[]"
    case .map: "[:]"
    case .implicit:
      switch kind {
      case .string: "\"\""
      case .bytes: "[]"
      case .bool: "false"
      case .enumeration: "." + Names.escaped(schema.enums[field.typeName]!.zero.swiftName)
      default: "0"
      }
    }
  }

  /// Whether `value`, of the element's type, differs from the type's default.
  func isSet(_ value: String) -> String {
    switch presence {
    case .repeated, .map: "!\(value).isEmpty"
    default: isElementSet(value)
    }
  }

  /// Whether `value`, one of the element's type, differs from that type's default.
  func isElementSet(_ value: String) -> String {
    switch kind {
    case .string, .bytes: "!\(value).isEmpty"
    case .bool: value
    // Negative zero is not the default.
    case .float, .double: "\(value).bitPattern != 0"
    case .enumeration: "\(value).rawValue != 0"
    default: "\(value) != 0"
    }
  }
}

extension EnumSchema {
  /// The value that a missing field has.
  var zero: EnumValueSchema { values[0] }
}

extension Schema {
  func shape(_ field: FieldSchema) throws(GenerationFailure) -> FieldShape {
    let presence: FieldShape.Presence
    if field.isRepeated, field.kind == .message, let entry = messages[field.typeName], entry.isMapEntry {
      presence = .map(key: try shape(entry.fields[0]), value: try shape(entry.fields[1]))
    } else if field.isRepeated {
      presence = .repeated
    } else if field.oneof != nil {
      presence = .oneof
    } else if field.kind == .message || field.isProto3Optional || field.file.syntax == "proto2" {
      presence = .optional
    } else {
      presence = .implicit
    }
    let (element, codec, method) = try elementType(field)
    let isPackable = field.isRepeated && ![.string, .bytes, .message, .group].contains(field.kind)
    return FieldShape(
      field: field, presence: presence, element: element, codec: codec, readerMethod: method,
      isPacked: isPackable && field.isPackedByOption ?? (field.file.syntax == "proto3"))
  }

  private func elementType(_ field: FieldSchema) throws(GenerationFailure) -> (String, String, String?) {
    func scalar(_ type: String, _ codec: String) -> (String, String, String?) {
      (standard(type), protobuf("\(codec)Codec"), codec.lowercased())
    }
    switch field.kind {
    case .double: return scalar("Double", "Double")
    case .float: return scalar("Float", "Float")
    case .int64: return scalar("Int64", "Int64")
    case .uint64: return scalar("UInt64", "UInt64")
    case .int32: return scalar("Int32", "Int32")
    case .fixed64: return scalar("UInt64", "Fixed64")
    case .fixed32: return scalar("UInt32", "Fixed32")
    case .bool: return scalar("Bool", "Bool")
    case .string: return scalar("String", "String")
    case .uint32: return scalar("UInt32", "UInt32")
    case .sfixed32: return scalar("Int32", "SFixed32")
    case .sfixed64: return scalar("Int64", "SFixed64")
    case .sint32: return scalar("Int32", "SInt32")
    case .sint64: return scalar("Int64", "SInt64")
    case .bytes: return ("[\(standard("UInt8"))]", protobuf("BytesCodec"), "bytes")
    case .enumeration:
      guard let type = enums[field.typeName] else { throw missing(field) }
      if type.isClosed { return (type.swiftPath, "\(protobuf("ClosedEnumCodec"))<\(type.swiftPath)>", "closed") }
      return (type.swiftPath, "\(protobuf("EnumCodec"))<\(type.swiftPath)>", "enumeration")
    case .message, .group:
      guard let type = messages[field.typeName] else { throw missing(field) }
      return (type.swiftPath, "\(protobuf("MessageCodec"))<\(type.swiftPath)>", nil)
    }
  }

  private func missing(_ field: FieldSchema) -> GenerationFailure {
    GenerationFailure(field.declaration, "protoc did not hand over \(field.typeName)")
  }
}
