import DynamicMessages

/// What a field must hold by `buf.validate`, and what becomes of it by `contract.v1`, in short words.
struct RuleText {
  let schema: DynamicSchema

  /// `1…64 characters`, `required`, `secret`; none for a field without rules.
  func words(of field: FieldType) -> [String] {
    var words: [String] = []
    if let rules = schema.option("[buf.validate.field]", "FieldOptions", in: field.options) {
      words += self.words(NamedFields(rules, schema), field)
    }
    if let contract = schema.option("[contract.v1.field]", "FieldOptions", in: field.options) {
      let contract = NamedFields(contract, schema)
      if contract.isSet("sensitive") { words.append("secret") }
      let visible = contract.texts("visible_to")
      if !visible.isEmpty { words.append("for \(visible.joined(separator: ", ")) alone") }
    }
    return words
  }

  /// Whether one of the oneof's fields has to be set.
  func isRequired(_ oneof: [UInt8]) -> Bool {
    schema.option("[buf.validate.oneof]", "OneofOptions", in: oneof).map { NamedFields($0, schema).isSet("required") } ?? false
  }

  private func words(_ rules: NamedFields, _ field: FieldType) -> [String] {
    var words: [String] = rules.isSet("required") ? ["required"] : []
    for rule in schema.messages[rules.message.type]?.fields ?? [] {
      switch rule.name {
      case "cel": words += rules.messages("cel").map { ($0.texts("message").first ?? $0.texts("expression").first) ?? "cel" }
      case "cel_expression": words += rules.texts("cel_expression")
      case "ignore", "required": break
      default: for rules in rules.messages(rule.name) { words += typed(rules, rule.name, field) }
      }
    }
    return words
  }

  /// Those of one type, `StringRules`.
  private func typed(_ rules: NamedFields, _ type: String, _ field: FieldType) -> [String] {
    var words = Self.sizes.compactMap { size in
      Self.range(
        rules.texts(size.least).first, rules.texts(size.most).first, exactly: size.exactly.flatMap { rules.texts($0).first },
        size.unit(type))
    }
    for (name, sign) in Self.comparisons { words += rules.texts(name).map { "\(sign) \($0)" } }
    for (name, verb) in Self.verbs {
      let texts = rules.values(name).map { text($0, name, rules, field) }
      if !texts.isEmpty { words.append("\(verb) \(texts.joined(separator: ", "))") }
    }
    for rule in schema.messages[rules.message.type]?.fields ?? [] where rule.kind == .bool && rule.name != "const" {
      guard rules.isSet(rule.name), rule.name != "strict" else { continue }
      words.append(Self.flags[rule.name] ?? rule.name.replacing("_", with: " "))
    }
    for (name, whose) in [("items", "each"), ("keys", "keys"), ("values", "values")] {
      for inner in rules.messages(name) where inner.message.type == "buf.validate.FieldRules" {
        words.append("\(whose) \(self.words(inner, field).joined(separator: ", "))")
      }
    }
    return words
  }

  /// A field's enum is named; what stands in a rule of an enum is its number.
  private func text(_ value: DynamicValue, _ name: String, _ rules: NamedFields, _ field: FieldType) -> String {
    if case .int32(let number) = value, let known = schema.enums[field.typeName]?.name(of: number) { return known }
    return rules.text(value, name)
  }

  private static func range(_ least: String?, _ most: String?, exactly: String?, _ unit: String) -> String? {
    func counted(_ text: String, _ number: String) -> String { "\(text) \(number == "1" ? unit : unit + "s")" }
    if let exactly { return counted(exactly, exactly) }
    return switch (least, most) {
    case (let least?, let most?): counted(least == most ? least : "\(least)…\(most)", most)
    case (let least?, nil): counted("at least \(least)", least)
    case (nil, let most?): counted("at most \(most)", most)
    case (nil, nil): nil
    }
  }

  private struct Size {
    let least: String
    let most: String
    var exactly: String?
    let unit: @Sendable (_ type: String) -> String
  }

  private static let sizes = [
    Size(least: "min_len", most: "max_len", exactly: "len") { $0 == "bytes" ? "byte" : "character" },
    Size(least: "min_bytes", most: "max_bytes", exactly: "len_bytes") { _ in "byte" },
    Size(least: "min_items", most: "max_items") { _ in "item" }, Size(least: "min_pairs", most: "max_pairs") { _ in "pair" },
  ]
  private static let comparisons = [("gt", ">"), ("gte", "≥"), ("lt", "<"), ("lte", "≤")]
  private static let verbs = [
    ("const", "is"), ("in", "one of"), ("not_in", "none of"), ("pattern", "matches"), ("prefix", "begins with"),
    ("suffix", "ends with"), ("contains", "contains"), ("not_contains", "is without"), ("well_known_regex", "is"),
    ("within", "from now by at most"),
  ]
  private static let flags = ["lt_now": "in the past", "gt_now": "in the future", "defined_only": "known values alone"]
}
