/// Emits what a message with sensitive fields looks like when it is printed, logged or dumped: their values are left out.
struct DescriptionEmitter {
  let schema: Schema
  let access: String

  func emit(_ message: MessageSchema, into source: inout SourceText) throws(GenerationFailure) {
    let mirror = schema.standard("Mirror")
    try source.block("extension \(message.swiftPath): \(schema.standard("CustomReflectable"))") {
      (source) throws(GenerationFailure) in
      try source.block("\(access)var customMirror: \(mirror)") { (source) throws(GenerationFailure) in
        source.line("\(mirror)(self, children: [")
        for field in message.fields where field.oneof == nil {
          let shape = try schema.shape(field)
          let value = try schema.isSensitive(field) ? Self.hidden : "self.\(shape.name) as \(any)"
          source.line("  \(field.swiftName.swiftLiteral): \(value),")
        }
        for oneof in message.oneofs {
          source.line("  \(oneof.swiftName.swiftLiteral): \(try value(of: oneof)),")
        }
        source.line("], displayStyle: .struct)")
      }
    }
  }

  private static let hidden = "\"(sensitive)\""
  /// A keyword: no type of a schema can stand before it.
  private var any: String { "Any" }

  private func value(of oneof: OneofSchema) throws(GenerationFailure) -> String {
    let property = "self.\(Names.escaped(oneof.swiftName))"
    var cases: [String] = []
    for field in oneof.fields where try schema.isSensitive(field) {
      cases.append("if case .\(try schema.shape(field).name) = \(property) { return \(Self.hidden) }")
    }
    if cases.isEmpty { return "\(property) as \(any)" }
    return "{ () -> \(any) in \(cases.joined(separator: "; ")); return \(property) as \(any) }()"
  }
}

extension Schema {
  func holdsSensitiveFields(_ message: MessageSchema) throws(GenerationFailure) -> Bool {
    for field in message.fields where try isSensitive(field) { return true }
    return false
  }

  func isSensitive(_ field: FieldSchema) throws(GenerationFailure) -> Bool {
    try option("contract.v1.field", of: "google.protobuf.FieldOptions", in: field.options, at: field.declaration)?
      .flag("sensitive") == true
  }
}
