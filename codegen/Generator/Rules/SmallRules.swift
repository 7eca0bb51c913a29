// Rules of bool, enum, Any and FieldMask.

extension ValueRules {
  func bool(_ rules: OptionMessage, _ value: String) -> [Check] {
    guard rules["const"] != nil else { return [] }
    let wanted = rules.flag("const")
    return [Check(condition: "\(value) == \(wanted)", rule: "bool.const", description: "must be \(wanted)")]
  }

  func enumeration(_ rules: OptionMessage, _ value: String) -> [Check] {
    var checks: [Check] = []
    if let number = rules.number("const") {
      checks.append(Check(condition: "\(value).rawValue == \(number)", rule: "enum.const", description: "must be \(number)"))
    }
    if rules.flag("defined_only") {
      checks.append(
        Check(
          violation: "case .unrecognized = \(value)", rule: "enum.defined_only",
          description: "must be a value that the schema names"))
    }
    return checks + membership(rules, "enum", "\(schema.standard("Int32"))", "\(value).rawValue")
  }

  func any(_ rules: OptionMessage, _ value: String) -> [Check] { texts(rules, "any", "\(value).typeUrl") }

  func fieldMask(_ rules: OptionMessage, _ value: String) -> [Check] {
    var checks: [Check] = []
    if let wanted = rules.message("const") {
      let paths = literal(wanted.list("paths"))
      checks.append(
        Check(
          condition: "\(value).paths.elementsEqual(\(paths) as [\(text)], by: { $0.isExactly($1) })", rule: "field_mask.const",
          description: "must be exactly \(paths)"))
    }
    if rules["in"] != nil {
      let paths = literal(rules.list("in"))
      checks.append(
        Check(
          condition: "\(value).paths.allSatisfy((\(paths) as [\(text)]).covers)", rule: "field_mask.in",
          description: "must hold no paths but those at or below \(paths)"))
    }
    if rules["not_in"] != nil {
      let paths = literal(rules.list("not_in"))
      checks.append(
        Check(
          violation: "\(value).paths.contains(where: (\(paths) as [\(text)]).covers)", rule: "field_mask.not_in",
          description: "must hold no path at or below \(paths)"))
    }
    return checks
  }

  /// `in` and `not_in` of texts, scalar by scalar.
  func texts(_ rules: OptionMessage, _ type: String, _ value: String) -> [Check] {
    var checks: [Check] = []
    for (name, isWanted) in [("in", true), ("not_in", false)] where rules[name] != nil {
      let texts = literal(rules.list(name))
      let holds = "(\(texts) as [\(text)]).contains(where: \(value).isExactly)"
      checks.append(
        Check(
          violation: isWanted ? "!\(holds)" : holds, rule: "\(type).\(name)",
          description: "must be \(isWanted ? "one" : "none") of \(texts)"))
    }
    return checks
  }

  /// `in` and `not_in` of values that `==` tells apart.
  func membership(_ rules: OptionMessage, _ type: String, _ element: String, _ value: String) -> [Check] {
    var checks: [Check] = []
    for (name, isWanted) in [("in", true), ("not_in", false)] where rules[name] != nil {
      let literals = literal(rules.list(name))
      let holds = "(\(literals) as [\(element)]).contains(\(value))"
      checks.append(
        Check(
          violation: isWanted ? "!\(holds)" : holds, rule: "\(type).\(name)",
          description: "must be \(isWanted ? "one" : "none") of \(literals)"))
    }
    return checks
  }

  func literal(_ values: [OptionValue]) -> String { "[\(values.map(\.literal).joined(separator: ", "))]" }
  var text: String { schema.standard("String") }
}
