/// A rule as Swift: the condition under which a value breaks it, as an `if` takes it, and what to report then.
struct Check {
  let violation: String
  /// protovalidate's name, `string.min_len`.
  let rule: String
  /// "must …".
  let description: String

  init(violation: String, rule: String, description: String) {
    (self.violation, self.rule, self.description) = (violation, rule, description)
  }

  init(condition: String, rule: String, description: String) {
    self.init(violation: "!(\(condition))", rule: rule, description: description)
  }
}

/// What `(buf.validate.field)` says of one value: reads the rules of its type and refuses those that it cannot turn into a check.
struct ValueRules {
  let schema: Schema
  let declaration: Declaration
  /// What the value is called in messages of the generator.
  let subject: String

  /// The checks of `value`, an expression of the shape's element type.
  func checks(
    _ rules: OptionMessage, of shape: FieldShape, value: String
  ) throws(GenerationFailure) -> [Check] {
    let types = rules.fields.keys.filter { $0 != "required" && $0 != "ignore" }.sorted()
    var checks: [Check] = []
    for type in types {
      guard let typed = rules.message(type), type == expectedType(shape) else {
        throw failure("rules of \(type) do not fit this field")
      }
      for name in typed.fields.keys.sorted(by: { number($0, typed) < number($1, typed) }) {
        checks.append(try check(name, typed, type, shape, value))
      }
      try refuseInvertedBounds(typed, type)
    }
    return checks
  }

  private func number(_ name: String, _ message: OptionMessage) -> Int32 {
    message.type.fields.first { $0.name == name }?.number ?? 0
  }

  private func expectedType(_ shape: FieldShape) -> String {
    switch shape.kind {
    case .enumeration: "enum"
    case .message:
      switch shape.field.typeName {
      case "google.protobuf.Duration": "duration"
      case "google.protobuf.Timestamp": "timestamp"
      default: ""
      }
    default: "\(shape.kind)"
    }
  }

  private func check(
    _ name: String, _ rules: OptionMessage, _ type: String, _ shape: FieldShape, _ value: String
  ) throws(GenerationFailure) -> Check {
    let rule = "\(type).\(name)"
    switch type {
    case "string": return try string(name, rules, rule, value)
    case "bytes": return try bytes(name, rules, rule, value)
    case "bool":
      if name == "const" {
        return Check(condition: "\(value) == \(rules.flag(name))", rule: rule, description: "must be \(rules.flag(name))")
      }
    case "enum": return try enumeration(name, rules, rule, value)
    case "duration", "timestamp":
      if let comparison = Self.comparisons[name], let bound = rules.message(name) {
        return Check(
          condition: "\(value) \(comparison) \(moment(bound, shape.element))", rule: rule,
          description: "must be \(comparison) \(bound.number("seconds") ?? 0) s")
      }
    default: return try numeric(name, rules, rule, value)
    }
    throw failure("rule \(rule) is not supported")
  }

  private static let comparisons = ["const": "==", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="]

  private func moment(_ bound: OptionMessage, _ type: String) -> String {
    "\(type)(seconds: \(bound.number("seconds") ?? 0), nanos: \(bound.number("nanos") ?? 0))"
  }

  private func numeric(
    _ name: String, _ rules: OptionMessage, _ rule: String, _ value: String
  ) throws(GenerationFailure) -> Check {
    if let comparison = Self.comparisons[name], let bound = rules[name] {
      return Check(
        condition: "\(value) \(comparison) \(bound.literal)", rule: rule,
        description: comparison == "==" ? "must be \(bound.literal)" : "must be \(comparison) \(bound.literal)")
    }
    return try membership(name, rules, rule, value)
  }

  private func membership(
    _ name: String, _ rules: OptionMessage, _ rule: String, _ value: String
  ) throws(GenerationFailure) -> Check {
    let literals = "[\(rules.list(name).map(\.literal).joined(separator: ", "))]"
    let contains = "(\(literals) as [_]).contains(\(value))"
    switch name {
    case "in": return Check(condition: contains, rule: rule, description: "must be one of \(literals)")
    case "not_in": return Check(condition: "!\(contains)", rule: rule, description: "must be none of \(literals)")
    default: throw failure("rule \(rule) is not supported")
    }
  }

  private func string(
    _ name: String, _ rules: OptionMessage, _ rule: String, _ value: String
  ) throws(GenerationFailure) -> Check {
    func check(_ condition: String, _ description: String) -> Check {
      Check(condition: condition, rule: rule, description: "must \(description)")
    }
    let bound = rules.number(name) ?? 0
    let text = rules.text(name)?.swiftLiteral ?? "\"\""
    switch name {
    case "const": return check("\(value) == \(text)", "be \(text)")
    case "len": return check("\(value).unicodeScalars.count == \(bound)", "have exactly \(bound) characters")
    case "min_len": return check("\(value).unicodeScalars.count >= \(bound)", "have at least \(bound) characters")
    case "max_len": return check("\(value).unicodeScalars.count <= \(bound)", "have at most \(bound) characters")
    case "len_bytes": return check("\(value).utf8.count == \(bound)", "have exactly \(bound) bytes")
    case "min_bytes": return check("\(value).utf8.count >= \(bound)", "have at least \(bound) bytes")
    case "max_bytes": return check("\(value).utf8.count <= \(bound)", "have at most \(bound) bytes")
    case "prefix": return check("\(value).utf8.starts(with: \(text).utf8)", "begin with \(text)")
    case "suffix": return check("\(value).utf8.reversed().starts(with: \(text).utf8.reversed())", "end with \(text)")
    case "contains": return check("\(value).containsUTF8(\(text))", "contain \(text)")
    case "not_contains": return check("!\(value).containsUTF8(\(text))", "not contain \(text)")
    case "email" where rules.flag(name): return check("\(schema.rpc("FieldFormat")).isEmail(\(value))", "be an e-mail address")
    case "uuid" where rules.flag(name): return check("\(schema.rpc("FieldFormat")).isUUID(\(value))", "be a UUID")
    default: return try membership(name, rules, rule, value)
    }
  }

  private func bytes(
    _ name: String, _ rules: OptionMessage, _ rule: String, _ value: String
  ) throws(GenerationFailure) -> Check {
    func check(_ condition: String, _ description: String) -> Check {
      Check(condition: condition, rule: rule, description: "must \(description)")
    }
    let bound = rules.number(name) ?? 0
    switch name {
    case "const":
      let literal = rules[name]!.literal
      return check("\(value) == \(literal)", "be \(literal)")
    case "len": return check("\(value).count == \(bound)", "have exactly \(bound) bytes")
    case "min_len": return check("\(value).count >= \(bound)", "have at least \(bound) bytes")
    case "max_len": return check("\(value).count <= \(bound)", "have at most \(bound) bytes")
    default: throw failure("rule \(rule) is not supported")
    }
  }

  private func enumeration(
    _ name: String, _ rules: OptionMessage, _ rule: String, _ value: String
  ) throws(GenerationFailure) -> Check {
    switch name {
    case "defined_only" where rules.flag(name):
      return Check(
        violation: "case .unrecognized = \(value)", rule: rule, description: "must be a value that the schema names")
    case "const":
      let number = rules.number(name) ?? 0
      return Check(condition: "\(value).rawValue == \(number)", rule: rule, description: "must be \(number)")
    default: return try membership(name, rules, rule, "\(value).rawValue")
    }
  }

  /// protovalidate reads `gt: 10, lt: 5` as "outside"; written by mistake far more often than meant, it is refused.
  private func refuseInvertedBounds(_ rules: OptionMessage, _ type: String) throws(GenerationFailure) {
    guard let low = rules["gt"] ?? rules["gte"], let high = rules["lt"] ?? rules["lte"] else { return }
    let isOrdered =
      switch (low, high) {
      case (.integer(let low), .integer(let high)): low <= high
      case (.unsigned(let low), .unsigned(let high)): low <= high
      case (.real(let low), .real(let high)): low <= high
      case (.message(let low), .message(let high)):
        (low.number("seconds") ?? 0, low.number("nanos") ?? 0) <= (high.number("seconds") ?? 0, high.number("nanos") ?? 0)
      default: false
      }
    guard isOrdered else { throw failure("the lower bound of \(type) is above the upper one, which is not supported") }
  }

  func failure(_ message: String) -> GenerationFailure { GenerationFailure(declaration, "\(subject): \(message)") }
}
