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
      let (application, violations) = (schema.standard("Int32"), "[\(schema.rpc("FieldViolation"))]")
      try source.block("\(access)func hiddenFields(from application: \(application), into violations: inout \(violations))") {
        (source) throws(GenerationFailure) in
        for field in message.fields { try emitRefusal(field, &source) }
      }
    }
  }

  private func emitRefusal(_ field: FieldSchema, _ source: inout SourceText) throws(GenerationFailure) {
    let shape = try schema.shape(field)
    let property = "self." + shape.name
    let name = field.name.swiftLiteral
    if let applications = try schema.visibility(field) {
      let isSet =
        switch shape.presence {
        case .optional: "\(property) != nil"
        case .oneof: "case .\(shape.name) = self.\(Names.escaped(field.oneof!.swiftName))"
        case .implicit, .repeated, .map: shape.isSet(property)
        }
      source.line("if \(unseen(by: applications)), \(isSet) { violations.hidden(\(name)) }")
    }
    func nested(_ path: String, _ value: String = "value") -> String {
      "violations.hidden(in: \(path), \(value), from: application)"
    }
    switch shape.presence {
    case .map(let key, let value):
      if try isRedacted(value.field) {
        source.line("for (key, value) in \(property).sorted(by: { \(key.codec).precedes($0.key, $1.key) }) {")
        source.line("  \(nested(shape.entryPath))")
        source.line("}")
      }
    case .repeated:
      if try isRedacted(field) {
        source.line("for (index, value) in \(property).enumerated() { \(nested("\"\(field.name)[\\(index)]\"")) }")
      }
    case .oneof:
      if try isRedacted(field) {
        source.line("if case .\(shape.name)(let value) = self.\(Names.escaped(field.oneof!.swiftName)) { \(nested(name)) }")
      }
    case .optional, .implicit:
      if try isRedacted(field) { source.line("if let value = \(property) { \(nested(name)) }") }
    }
  }

  private func unseen(by applications: [Int64]) -> String {
    applications.map { "application != \($0)" }.joined(separator: " && ")
  }

  private func emit(_ field: FieldSchema, _ source: inout SourceText) throws(GenerationFailure) {
    let shape = try schema.shape(field)
    let property = "self." + (field.oneof.map { Names.escaped($0.swiftName) } ?? shape.name)
    if let applications = try schema.visibility(field) {
      let unseen = unseen(by: applications)
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
    let applications = option?.numbers("visible_to") ?? []
    for application in applications {
      let isKnown = enums["contract.v1.Application"]?.values.contains { $0.number == application } == true
      if application == 0 || !isKnown || applications.count(where: { $0 == application }) > 1 {
        throw GenerationFailure(
          field.declaration,
          "field \(field.name): `visible_to` names applications of the schema, each once, and not \(application)")
      }
    }
    return applications.isEmpty ? nil : applications
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
