/// Emits a message as a struct: its properties, initializers and nested types. The codec comes from ``CodecEmitter``.
struct MessageEmitter {
  let schema: Schema
  let access: String

  func emit(_ message: MessageSchema, into source: inout SourceText) throws(GenerationFailure) {
    source.comment(message.declaration)
    try source.block("\(access)struct \(Names.escaped(message.swiftName)): \(schema.protobuf("Message"))") {
      (source) throws(GenerationFailure) in
      source.line("\(access)static var fullName: \(schema.standard("String")) { \(message.fullName.swiftLiteral) }")
      source.line()
      let properties = try message.properties(schema)
      for property in properties {
        source.comment(property.declaration)
        emit(property, &source)
      }
      source.line("\(access)var unknownFields = \(schema.protobuf("UnknownFields"))()")
      source.line()
      source.line("\(access)init() {}")
      if !properties.isEmpty {
        source.line()
        let parameters = properties.map { "\($0.name): \($0.type) = \($0.initial)" }.joined(separator: ", ")
        try source.block("\(access)init(\(parameters))") { (source) in
          for property in properties { source.line("self.\(property.name) = \(property.name)") }
        }
      }
      try CodecEmitter(schema: schema, access: access).emit(message, into: &source)
      if message.hasRequired { try RequiredEmitter(schema: schema, access: access).emit(message, into: &source) }
      for oneof in message.oneofs {
        source.line()
        try emit(oneof, into: &source)
      }
      for declared in message.enums {
        source.line()
        try EnumEmitter(schema: schema, access: access).emit(declared, into: &source)
      }
      for nested in message.messages where !nested.isMapEntry {
        source.line()
        try emit(nested, into: &source)
      }
    }
  }

  private func emit(_ property: Property, _ source: inout SourceText) {
    if property.isIndirect {
      let value = property.type.dropLast()
      source.line(
        "\(access)var \(property.name): \(property.type) { get { \(property.storage).value } _modify { yield &\(property.storage).value } }"
      )
      source.line("private var \(property.storage) = \(schema.protobuf("Indirect"))<\(value)>()")
    } else {
      source.line("\(access)var \(property.name): \(property.type) = \(property.initial)")
    }
  }

  private func emit(_ oneof: OneofSchema, into source: inout SourceText) throws(GenerationFailure) {
    source.comment(oneof.declaration)
    let indirect = oneof.fields.contains(where: \.isRecursive) ? "indirect " : ""
    try source.block(
      "\(access)\(indirect)enum \(Names.escaped(oneof.swiftType)): \(schema.standard("Sendable")), \(schema.standard("Equatable"))"
    ) {
      (source) throws(GenerationFailure) in
      for field in oneof.fields {
        let shape = try schema.shape(field)
        source.comment(field.declaration)
        source.line("case \(shape.name)(\(shape.type))")
      }
    }
  }
}

/// A stored property of a message: a field outside oneofs, or a oneof.
struct Property {
  let name: String
  let type: String
  let initial: String
  let declaration: Declaration
  /// Stored behind ``Protobuf/Indirect``, under the name `storage`.
  let isIndirect: Bool
  let storage: String
}

extension MessageSchema {
  /// In the order of the schema, a oneof at its first field's place.
  func properties(_ schema: Schema) throws(GenerationFailure) -> [Property] {
    var properties: [Property] = []
    for field in fields {
      if let oneof = field.oneof {
        guard oneof.fields.first === field else { continue }
        properties.append(
          Property(
            name: Names.escaped(oneof.swiftName), type: "\(swiftPath).\(Names.escaped(oneof.swiftType))?", initial: "nil",
            declaration: oneof.declaration, isIndirect: false, storage: ""))
      } else {
        let shape = try schema.shape(field)
        properties.append(
          Property(
            name: shape.name, type: shape.type, initial: shape.initial(schema), declaration: field.declaration,
            isIndirect: field.isRecursive, storage: "_\(field.swiftName)"))
      }
    }
    return properties
  }
}
