/// Emits the check of a message's field rules, for messages that have some in them or below.
struct ValidatorEmitter {
  let schema: Schema
  let access: String

  func emit(_ message: MessageSchema, into source: inout SourceText) throws(GenerationFailure) {
    let violations = "[\(schema.rpc("FieldViolation"))]"
    try source.block("extension \(message.swiftPath): \(schema.rpc("ValidatedMessage"))") { (source) throws(GenerationFailure) in
      try source.block(
        "\(access)func validate(path: \(schema.standard("String")), into violations: inout \(violations))"
      ) { (source) throws(GenerationFailure) in
        for field in message.fields { try emit(field, &source) }
        for oneof in message.oneofs where try schema.isRequired(oneof) {
          let name = oneof.name.swiftLiteral
          source.line(
            "if self.\(Names.escaped(oneof.swiftName)) == nil { violations.add(path, \(name), \"required\", \"one of its fields must be set\") }"
          )
        }
      }
    }
  }

  private func emit(_ field: FieldSchema, _ source: inout SourceText) throws(GenerationFailure) {
    let shape = try schema.shape(field)
    let rules = try schema.fieldRules(field)
    if rules?.number("ignore") == Ignore.always { return }
    let property = "self." + shape.name
    let name = field.name.swiftLiteral
    let ignoresZero = rules?.number("ignore") == Ignore.ifZero

    if rules?.flag("required") == true {
      let isSet: String
      switch shape.presence {
      case .optional: isSet = "\(property) != nil"
      case .oneof: isSet = "{ if case .\(shape.name) = self.\(Names.escaped(field.oneof!.swiftName)) { true } else { false } }()"
      case .implicit, .repeated, .map: isSet = shape.isSet(property)
      }
      source.line("if !(\(isSet)) { violations.add(path, \(name), \"required\", \"must be set\") }")
    }

    var lines: [String] = []
    switch shape.presence {
    case .implicit:
      lines = try valueLines(rules, shape, property, name, name)
      if ignoresZero { wrap(&lines, "if \(shape.isSet(property)) {") }
    case .optional:
      lines = try valueLines(rules, shape, "value", name, name)
      if ignoresZero && shape.kind != .message { wrap(&lines, "if \(shape.isSet("value")) {") }
      wrap(&lines, "if let value = \(property) {")
    case .oneof:
      lines = try valueLines(rules, shape, "value", name, name)
      if ignoresZero && shape.kind != .message { wrap(&lines, "if \(shape.isSet("value")) {") }
      wrap(&lines, "if case .\(shape.name)(let value) = self.\(Names.escaped(field.oneof!.swiftName)) {")
    case .repeated:
      lines = try repeatedLines(rules, shape, property)
      if ignoresZero { wrap(&lines, "if !\(property).isEmpty {") }
    case .map(let key, let value):
      lines = try mapLines(rules, key, value, property, field)
      if ignoresZero { wrap(&lines, "if !\(property).isEmpty {") }
    }
    for line in lines { source.line(line) }
  }

  private func wrap(_ lines: inout [String], _ opening: String) {
    if !lines.isEmpty { lines = [opening] + lines.map { "  " + $0 } + ["}"] }
  }

  /// The checks of one value, and of the message that it is. `path` is the expression of the name in a violation.
  private func valueLines(
    _ rules: OptionMessage?, _ shape: FieldShape, _ value: String, _ path: String, _ subject: String
  ) throws(GenerationFailure) -> [String] {
    var lines: [String] = []
    if let rules {
      let reader = ValueRules(schema: schema, declaration: shape.field.declaration, subject: "field \(shape.field.name)")
      lines = try reader.checks(rules, of: shape, value: value).map { report($0, path) }
    }
    if shape.kind == .message, let nested = schema.messages[shape.field.typeName], try schema.isValidated(nested) {
      lines.append("violations.nested(path, \(path), \(value))")
    }
    return lines
  }

  private func report(_ check: Check, _ path: String) -> String {
    "if \(check.violation) { violations.add(path, \(path), \(check.rule.swiftLiteral), \(check.description.swiftLiteral)) }"
  }

  private func repeatedLines(
    _ rules: OptionMessage?, _ shape: FieldShape, _ property: String
  ) throws(GenerationFailure) -> [String] {
    let name = shape.field.name
    var lines: [String] = []
    if let rules { try refuseTypesOther(than: "repeated", rules, shape.field) }
    let repeated = rules?.message("repeated")
    if let bound = repeated?.number("min_items") {
      let check = Check(
        condition: "\(property).count >= \(bound)", rule: "repeated.min_items", description: "must have at least \(bound) items")
      lines.append(report(check, name.swiftLiteral))
    }
    if let bound = repeated?.number("max_items") {
      let check = Check(
        condition: "\(property).count <= \(bound)", rule: "repeated.max_items", description: "must have at most \(bound) items")
      lines.append(report(check, name.swiftLiteral))
    }
    if repeated?.flag("unique") == true {
      if shape.kind == .message {
        throw GenerationFailure(shape.field.declaration, "field \(name): repeated.unique is for scalars and enums")
      }
      let check = Check(condition: "\(property).isUnique", rule: "repeated.unique", description: "must not have an item twice")
      lines.append(report(check, name.swiftLiteral))
    }
    if repeated?.message("items")?.flag("required") == true {
      throw GenerationFailure(shape.field.declaration, "field \(name): items that are required are not supported")
    }
    var each = try valueLines(repeated?.message("items"), shape, "value", "\"\(name)[\\(index)]\"", name)
    wrap(&each, "for (index, value) in \(property).enumerated() {")
    return lines + each
  }

  private func mapLines(
    _ rules: OptionMessage?, _ key: FieldShape, _ value: FieldShape, _ property: String, _ field: FieldSchema
  ) throws(GenerationFailure) -> [String] {
    if let rules { try refuseTypesOther(than: "map", rules, field) }
    let map = rules?.message("map")
    var lines: [String] = []
    if let bound = map?.number("min_pairs") {
      let check = Check(
        condition: "\(property).count >= \(bound)", rule: "map.min_pairs", description: "must have at least \(bound) entries")
      lines.append(report(check, field.name.swiftLiteral))
    }
    if let bound = map?.number("max_pairs") {
      let check = Check(
        condition: "\(property).count <= \(bound)", rule: "map.max_pairs", description: "must have at most \(bound) entries")
      lines.append(report(check, field.name.swiftLiteral))
    }
    for part in ["keys", "values"] where map?.message(part)?.flag("required") == true {
      throw GenerationFailure(field.declaration, "field \(field.name): \(part) that are required are not supported")
    }
    let entry = try schema.shape(field).entryPath
    var each = try valueLines(map?.message("keys"), key, "key", entry, field.name)
    let ofValues = try valueLines(map?.message("values"), value, "value", entry, field.name)
    let names = "(\("key"), \(ofValues.isEmpty ? "_" : "value"))"
    each += ofValues
    wrap(&each, "for \(names) in \(property).sorted(by: { \(key.codec).precedes($0.key, $1.key) }) {")
    return lines + each
  }

  private func refuseTypesOther(than type: String, _ rules: OptionMessage, _ field: FieldSchema) throws(GenerationFailure) {
    for other in rules.fields.keys.sorted() where ![type, "required", "ignore"].contains(other) {
      throw GenerationFailure(field.declaration, "field \(field.name): rules of \(other) do not fit a \(type) field")
    }
  }

  private enum Ignore {
    static let ifZero: Int64 = 1
    static let always: Int64 = 3
  }
}

extension FieldShape {
  /// The path of a map's entry in a violation, as an expression in which `key` is the entry's key.
  var entryPath: String {
    guard case .map(let key, _) = presence else { preconditionFailure("\(field.name) is no map") }
    return key.kind == .string ? "\"\(field.name)[\\\"\\(key)\\\"]\"" : "\"\(field.name)[\\(key)]\""
  }
}

extension Schema {
  func fieldRules(_ field: FieldSchema) throws(GenerationFailure) -> OptionMessage? {
    let rules = try option(
      "buf.validate.field", of: "google.protobuf.FieldOptions", in: field.options, at: field.declaration)
    if let known = rules {
      for name in known.fields.keys.sorted() where !Self.knownRules.contains(name) {
        throw GenerationFailure(field.declaration, "field \(field.name): rule '\(name)' is not supported")
      }
    }
    return rules
  }

  func isRequired(_ oneof: OneofSchema) throws(GenerationFailure) -> Bool {
    let rules = try option(
      "buf.validate.oneof", of: "google.protobuf.OneofOptions", in: oneof.options, at: oneof.declaration)
    return rules?.flag("required") == true
  }

  /// Whether there is something to check in a message or below it.
  func isValidated(_ message: MessageSchema) throws(GenerationFailure) -> Bool {
    var seen: Set<String> = []
    return try holdsRules(message, &seen)
  }

  private func holdsRules(_ message: MessageSchema, _ seen: inout Set<String>) throws(GenerationFailure) -> Bool {
    guard seen.insert(message.fullName).inserted else { return false }
    for oneof in message.oneofs where try isRequired(oneof) { return true }
    for field in message.fields {
      if let rules = try fieldRules(field), !rules.fields.isEmpty { return true }
      if field.kind == .message, let nested = messages[field.typeName], try holdsRules(nested, &seen) { return true }
    }
    return false
  }

  private static let knownRules: Set<String> = [
    "required", "ignore", "float", "double", "int32", "int64", "uint32", "uint64", "sint32", "sint64", "fixed32", "fixed64",
    "sfixed32", "sfixed64", "bool", "string", "bytes", "enum", "repeated", "map", "duration", "timestamp",
  ]
}
