/// Emits the clearing of fields that not every application may see, for messages that have such fields in them or below.
struct RedactionEmitter {
  let schema: Schema
  let access: String

  func emit(_ message: MessageSchema, into source: inout SourceText) throws(GenerationFailure) {
    try source.block("extension \(message.swiftPath): \(schema.rpc("RedactableMessage"))") { (source) throws(GenerationFailure) in
      try source.block("\(access)mutating func redact(for application: \(schema.standard("Int32")))") {
        (source) throws(GenerationFailure) in
        for field in message.fields { try emit(field, &source) }
      }
    }
  }

  private func emit(_ field: FieldSchema, _ source: inout SourceText) throws(GenerationFailure) {
    let shape = try schema.shape(field)
    let property = "self." + (field.oneof.map { Names.escaped($0.swiftName) } ?? shape.name)
    if let applications = try schema.visibility(field) {
      let unseen = applications.map { "application != \($0)" }.joined(separator: " && ")
      if case .oneof = shape.presence {
        source.line("if \(unseen), case .\(shape.name) = \(property) { \(property) = nil }")
      } else {
        source.line("if \(unseen) { \(property) = \(shape.initial(schema)) }")
      }
    }
    switch shape.presence {
    case .map(_, let value):
      if try isRedacted(value.field) {
        source.line("for key in \(property).keys { \(property)[key]?.redact(for: application) }")
      }
    case .repeated:
      if try isRedacted(field) {
        source.line("for index in \(property).indices { \(property)[index].redact(for: application) }")
      }
    case .oneof:
      if try isRedacted(field) {
        source.line(
          "if case .\(shape.name)(var value) = \(property) { value.redact(for: application); \(property) = .\(shape.name)(value) }"
        )
      }
    case .optional, .implicit:
      if try isRedacted(field) { source.line("\(property)?.redact(for: application)") }
    }
  }

  private func isRedacted(_ field: FieldSchema) throws(GenerationFailure) -> Bool {
    guard field.kind == .message, let nested = schema.messages[field.typeName] else { return false }
    return try schema.isRedacted(nested)
  }
}

extension Schema {
  /// The applications that may see a field; nil where everyone may.
  func visibility(_ field: FieldSchema) throws(GenerationFailure) -> [Int64]? {
    let option = try option(
      "contract.v1.field", of: "google.protobuf.FieldOptions", in: field.options, at: field.declaration)
    guard let option else { return nil }
    let applications = option.numbers("visible_to")
    if applications.isEmpty || applications.contains(0) {
      throw GenerationFailure(field.declaration, "field \(field.name): `visible_to` names the applications that see it, each set")
    }
    return applications
  }

  func isRedacted(_ message: MessageSchema) throws(GenerationFailure) -> Bool {
    var seen: Set<String> = []
    return try holdsHiddenFields(message, &seen)
  }

  private func holdsHiddenFields(_ message: MessageSchema, _ seen: inout Set<String>) throws(GenerationFailure) -> Bool {
    guard seen.insert(message.fullName).inserted else { return false }
    for field in message.fields {
      if try visibility(field) != nil { return true }
      if field.kind == .message, let nested = messages[field.typeName], try holdsHiddenFields(nested, &seen) { return true }
    }
    return false
  }
}
