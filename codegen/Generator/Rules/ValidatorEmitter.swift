/// Emits the check of a message's field rules, for messages that have some in them or below.
struct ValidatorEmitter {
  let schema: Schema
  let access: String

  func emit(_ message: MessageSchema, into source: inout SourceText) throws(GenerationFailure) {
    let violations = "[\(schema.rpc("FieldViolation"))]"
    var members: [String] = []
    try source.block("extension \(message.swiftPath): \(schema.rpc("ValidatedMessage"))") { (source) throws(GenerationFailure) in
      try source.block(
        "\(access)func validate(path: \(schema.standard("String")), into violations: inout \(violations))"
      ) { (source) throws(GenerationFailure) in
        let groups = try schema.exclusiveFields(message)
        let grouped = Set(groups.flatMap(\.fields).map(\.name))
        for field in message.fields {
          var rules = FieldLines(schema: schema, field: field, isInGroup: grouped.contains(field.name))
          for line in try rules.lines() { source.line(line) }
          members += rules.members
        }
        for group in groups { try emit(group, &source) }
        for oneof in message.oneofs where try schema.isRequired(oneof) {
          let name = oneof.name.swiftLiteral
          source.line(
            "if self.\(Names.escaped(oneof.swiftName)) == nil { violations.add(path, \(name), \"required\", \"one of its fields must be set\") }"
          )
        }
      }
      for member in members { source.line(member) }
    }
  }

  private func emit(_ group: ExclusiveFields, _ source: inout SourceText) throws(GenerationFailure) {
    var set: [String] = []
    for field in group.fields { set.append("(\(try schema.shape(field).isSet) ? 1 : 0)") }
    let count = set.joined(separator: " + ")
    let names = group.fields.map(\.name).joined(separator: ", ")
    let (violation, text) =
      group.isRequired
      ? ("\(count) != 1", "exactly one of \(names) must be set") : ("\(count) > 1", "only one of \(names) can be set")
    source.line("if \(violation) { violations.add(path, \"\", \"message.oneof\", \(text.swiftLiteral)) }")
  }
}

/// Fields of which one at most may be set, by the message's own rule.
struct ExclusiveFields {
  let fields: [FieldSchema]
  let isRequired: Bool
}

extension FieldShape {
  /// Whether the field of `self` is set, and for one without presence whether it differs from its default.
  var isSet: String {
    switch presence {
    case .optional: "self.\(name) != nil"
    case .oneof: "{ if case .\(name) = self.\(Names.escaped(field.oneof!.swiftName)) { true } else { false } }()"
    case .implicit, .repeated, .map: isSet("self.\(name)")
    }
  }

  /// The path of a map's entry in a violation, as an expression in which `key` is the entry's key.
  var entryPath: String {
    guard case .map(let key, _) = presence else { preconditionFailure("\(field.name) is no map") }
    return key.kind == .string ? "\"\(field.name)[\\\"\\(key)\\\"]\"" : "\"\(field.name)[\\(key)]\""
  }
}

extension Schema {
  func fieldRules(_ field: FieldSchema) throws(GenerationFailure) -> OptionMessage? {
    let rules = try option("buf.validate.field", of: "google.protobuf.FieldOptions", in: field.options, at: field.declaration)
    try rules?.refuseCEL(of: "field \(field.name)", at: field.declaration)
    return rules
  }

  func isRequired(_ oneof: OneofSchema) throws(GenerationFailure) -> Bool {
    let rules = try option(
      "buf.validate.oneof", of: "google.protobuf.OneofOptions", in: oneof.options, at: oneof.declaration)
    return rules?.flag("required") == true
  }

  func exclusiveFields(_ message: MessageSchema) throws(GenerationFailure) -> [ExclusiveFields] {
    let rules = try option(
      "buf.validate.message", of: "google.protobuf.MessageOptions", in: message.options, at: message.declaration)
    try rules?.refuseCEL(of: "message \(message.name)", at: message.declaration)
    var groups: [ExclusiveFields] = []
    for rule in rules?.messages("oneof") ?? [] {
      let names = rule.texts("fields")
      if names.isEmpty { throw GenerationFailure(message.declaration, "message \(message.name): a oneof rule names no field") }
      var fields: [FieldSchema] = []
      for name in names {
        guard let field = message.fields.first(where: { $0.name == name }), field.oneof == nil else {
          throw GenerationFailure(
            message.declaration,
            "message \(message.name): a oneof rule names '\(name)', which is no field of it or in a oneof already")
        }
        if fields.contains(where: { $0 === field }) {
          throw GenerationFailure(message.declaration, "message \(message.name): a oneof rule names '\(name)' twice")
        }
        fields.append(field)
      }
      groups.append(ExclusiveFields(fields: fields, isRequired: rule.flag("required")))
    }
    return groups
  }

  /// Whether there is something to check in a message or below it.
  func isValidated(_ message: MessageSchema) throws(GenerationFailure) -> Bool {
    var seen: Set<String> = []
    return try holdsRules(message, &seen)
  }

  private func holdsRules(_ message: MessageSchema, _ seen: inout Set<String>) throws(GenerationFailure) -> Bool {
    guard seen.insert(message.fullName).inserted else { return false }
    if try !exclusiveFields(message).isEmpty { return true }
    for oneof in message.oneofs where try isRequired(oneof) { return true }
    for field in message.fields {
      if let rules = try fieldRules(field), !rules.fields.isEmpty { return true }
      if field.kind == .message, let nested = messages[field.typeName], try holdsRules(nested, &seen) { return true }
    }
    return false
  }
}

extension OptionMessage {
  /// What an expression can say is not known to whoever reads the schema, nor how long it takes.
  func refuseCEL(of subject: String, at declaration: Declaration) throws(GenerationFailure) {
    for name in ["cel", "cel_expression"] where fields[name] != nil {
      throw GenerationFailure(
        declaration, "\(subject): `\(name)` is not generated: say it with standard rules, or check it in the handler")
    }
  }
}
