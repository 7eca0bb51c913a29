/// The lines that check one field.
struct FieldLines {
  let schema: Schema
  let field: FieldSchema
  /// Whether a rule of the message makes it one of several that exclude each other: then its default is not looked at.
  let isInGroup: Bool
  /// What the lines need beside themselves: patterns.
  private(set) var members: [String] = []

  init(schema: Schema, field: FieldSchema, isInGroup: Bool) {
    (self.schema, self.field, self.isInGroup) = (schema, field, isInGroup)
  }

  mutating func lines() throws(GenerationFailure) -> [String] {
    let shape = try schema.shape(field)
    let rules = try schema.fieldRules(field)
    let ignore = rules?.number("ignore") ?? (isInGroup ? Ignore.ifZero : 0)
    if ignore == Ignore.always { return [] }
    let property = "self." + shape.name
    let name = field.name.swiftLiteral
    let ignoresZero = ignore == Ignore.ifZero

    var lines: [String] = []
    switch shape.presence {
    case .implicit:
      lines = try valueLines(rules, shape, property, name, "")
      if ignoresZero { wrap(&lines, "if \(shape.isSet(property)) {") }
    case .optional, .oneof:
      // What is set is looked at, its default too.
      lines = try valueLines(rules, shape, "value", name, "")
      if case .optional = shape.presence {
        wrap(&lines, "if let value = \(property) {")
      } else {
        wrap(&lines, "if case .\(shape.name)(let value) = self.\(Names.escaped(field.oneof!.swiftName)) {")
      }
    case .repeated:
      lines = try repeatedLines(rules, shape, property)
      if ignoresZero { wrap(&lines, "if !\(property).isEmpty {") }
    case .map(let key, let value):
      lines = try mapLines(rules, key, value, property, shape.entryPath)
      if ignoresZero { wrap(&lines, "if !\(property).isEmpty {") }
    }
    guard rules?.flag("required") == true else { return lines }
    let report = "violations.add(path, \(name), \"required\", \"must be set\")"
    if lines.isEmpty { return ["if !(\(shape.isSet)) { \(report) }"] }
    // What is not set breaks that rule alone.
    return ["if !(\(shape.isSet)) {", "  \(report)", "} else {"] + lines.map { "  " + $0 } + ["}"]
  }

  private func wrap(_ lines: inout [String], _ opening: String) {
    if !lines.isEmpty { lines = [opening] + lines.map { "  " + $0 } + ["}"] }
  }

  /// The checks of one value, and of the message that it is. `path` is the expression of the name in a violation, `part` the part of a
  /// list or map that the value is.
  private mutating func valueLines(
    _ rules: OptionMessage?, _ shape: FieldShape, _ value: String, _ path: String, _ part: String
  ) throws(GenerationFailure) -> [String] {
    var lines: [String] = []
    if let rules {
      let member = "patternOf" + field.swiftName.prefix(1).uppercased() + field.swiftName.dropFirst() + part
      let reader = ValueRules(schema: schema, declaration: field.declaration, subject: "field \(field.name)", member: member)
      for check in try reader.checks(rules, of: shape, value: value) {
        if let member = check.member { members.append(member) }
        lines.append(report(check, path))
      }
    }
    if shape.kind == .message, let nested = schema.messages[shape.field.typeName], try schema.isValidated(nested) {
      lines.append("violations.nested(path, \(path), \(value))")
    }
    return lines
  }

  private func report(_ check: Check, _ path: String) -> String {
    "if \(check.violation) { violations.add(path, \(path), \(check.rule.swiftLiteral), \(check.description.swiftLiteral)) }"
  }

  private mutating func repeatedLines(
    _ rules: OptionMessage?, _ shape: FieldShape, _ property: String
  ) throws(GenerationFailure) -> [String] {
    let name = field.name
    var lines = try countLines(rules, "repeated", "items", "items", property)
    let repeated = rules?.message("repeated")
    if repeated?.flag("unique") == true {
      if shape.kind == .message { throw failure("repeated.unique is for scalars and enums") }
      let check = Check(condition: "\(property).isUnique", rule: "repeated.unique", description: "must not have an item twice")
      lines.append(report(check, name.swiftLiteral))
    }
    var each = try partLines(repeated?.message("items"), shape, "value", "\"\(name)[\\(index)]\"", "Items")
    wrap(&each, "for (index, value) in \(property).enumerated() {")
    return lines + each
  }

  private mutating func mapLines(
    _ rules: OptionMessage?, _ key: FieldShape, _ value: FieldShape, _ property: String, _ entry: String
  ) throws(GenerationFailure) -> [String] {
    let lines = try countLines(rules, "map", "pairs", "entries", property)
    let map = rules?.message("map")
    let ofKeys = try partLines(map?.message("keys"), key, "key", entry, "Keys")
    let ofValues = try partLines(map?.message("values"), value, "value", entry, "Values")
    var each = ofKeys + ofValues
    wrap(
      &each,
      "for (key, \(ofValues.isEmpty ? "_" : "value")) in \(property).sorted(by: { \(key.codec).precedes($0.key, $1.key) }) {")
    return lines + each
  }

  /// The lines of an item, a key or a value, all of which are there.
  private mutating func partLines(
    _ rules: OptionMessage?, _ shape: FieldShape, _ value: String, _ path: String, _ part: String
  ) throws(GenerationFailure) -> [String] {
    try rules?.refuseCEL(of: "field \(field.name)", at: field.declaration)
    if rules?.flag("required") == true { throw failure("what is in a list or map is there: it cannot be required") }
    switch rules?.number("ignore") ?? 0 {
    case Ignore.always: return []
    case Ignore.ifZero:
      if shape.kind == .message { throw failure("messages in a list or map have no zero value to ignore") }
      var lines = try valueLines(rules, shape, value, path, part)
      wrap(&lines, "if \(shape.isElementSet(value)) {")
      return lines
    default: return try valueLines(rules, shape, value, path, part)
    }
  }

  private func countLines(
    _ rules: OptionMessage?, _ type: String, _ unit: String, _ plural: String, _ property: String
  ) throws(GenerationFailure) -> [String] {
    for other in rules?.fields.keys.sorted() ?? [] where ![type, "required", "ignore"].contains(other) {
      throw failure("rules of \(other) do not fit a \(type) field")
    }
    guard let rules = rules?.message(type) else { return [] }
    if case .unsigned(let low)? = rules["min_\(unit)"], case .unsigned(let high)? = rules["max_\(unit)"], low > high {
      throw failure("\(type).min_\(unit) is above \(type).max_\(unit): no value keeps both")
    }
    var lines: [String] = []
    for (name, comparison, text) in [("min_\(unit)", ">=", "least"), ("max_\(unit)", "<=", "most")] {
      guard let bound = rules[name]?.literal else { continue }
      let check = Check(
        condition: "\(property).count \(comparison) \(bound)", rule: "\(type).\(name)",
        description: "must have at \(text) \(bound) \(plural)")
      lines.append(report(check, field.name.swiftLiteral))
    }
    return lines
  }

  private func failure(_ problem: String) -> GenerationFailure {
    GenerationFailure(field.declaration, "field \(field.name): \(problem)")
  }

  private enum Ignore {
    static let ifZero: Int64 = 1
    static let always: Int64 = 3
  }
}
