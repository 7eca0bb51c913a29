// Rules of what has an order: numbers, durations and timestamps.

extension ValueRules {
  func number(_ rules: OptionMessage, _ type: String, _ value: String) throws(GenerationFailure) -> [Check] {
    let element = Self.numbers[type]!
    for name in rules.fields.keys.sorted() {
      for case .real(let number) in rules.list(name) where number.isNaN { throw failure("\(type).\(name): nothing equals NaN") }
    }
    var checks: [Check] = []
    if let wanted = rules["const"] {
      checks.append(
        Check(condition: "\(value) == \(wanted.literal)", rule: "\(type).const", description: "must be \(wanted.literal)"))
    }
    try refuseImpossibleRange(rules, type, of: element.domain)
    if let range = range(rules, type, value, comparable: value, literal: \.literal) { checks.append(range) }
    checks += membership(rules, type, schema.standard(element.name), value)
    if rules.flag("finite") {
      checks.append(Check(condition: "\(value).isFinite", rule: "\(type).finite", description: "must be finite"))
    }
    return checks
  }

  func moment(_ rules: OptionMessage, _ type: String, _ element: String, _ value: String) throws(GenerationFailure) -> [Check] {
    let parts = "(\(value).seconds, \(value).nanos)"
    func literal(_ moment: OptionValue) -> String {
      "(\(moment.message?.number("seconds") ?? 0), \(moment.message?.number("nanos") ?? 0))"
    }
    func text(_ moment: OptionValue) -> String { moment.seconds }
    var checks: [Check] = []
    if let wanted = rules["const"] {
      checks.append(
        Check(condition: "\(parts) == \(literal(wanted))", rule: "\(type).const", description: "must be \(text(wanted))"))
    }
    try refuseImpossibleRange(rules, type, of: nil)
    if let range = range(rules, type, value, comparable: parts, literal: literal) { checks.append(range) }
    for (name, isWanted) in [("in", true), ("not_in", false)] where rules[name] != nil {
      let holds = rules.list(name).map { "\(parts) == \(literal($0))" }.joined(separator: " || ")
      checks.append(
        Check(
          violation: isWanted ? "!(\(holds))" : holds, rule: "\(type).\(name)",
          description: "must be \(isWanted ? "one" : "none") of \(rules.list(name).map(text).joined(separator: ", "))"))
    }
    return checks + (try now(rules, type, element, value))
  }

  private func now(
    _ rules: OptionMessage, _ type: String, _ element: String, _ value: String
  ) throws(GenerationFailure) -> [Check] {
    var checks: [Check] = []
    let format = schema.rpc("FieldFormat")
    if rules.flag("lt_now") && rules.flag("gt_now") { throw failure("timestamp.lt_now and timestamp.gt_now exclude each other") }
    if rules.flag("lt_now") {
      checks.append(
        Check(violation: "\(value) > \(format).now", rule: "timestamp.lt_now", description: "must not be in the future"))
    }
    if rules.flag("gt_now") {
      checks.append(
        Check(violation: "\(value) < \(format).now", rule: "timestamp.gt_now", description: "must not be in the past"))
    }
    if let within = rules["within"] {
      guard let order = within.order, order > .exact(0) else { throw failure("timestamp.within is not above zero") }
      let (seconds, nanos) = (within.message?.number("seconds") ?? 0, within.message?.number("nanos") ?? 0)
      checks.append(
        Check(
          condition: "\(format).isNow(\(value), within: .init(seconds: \(seconds), nanos: \(nanos)))", rule: "timestamp.within",
          description: "must be at most \(within.seconds) from now"))
    }
    return checks
  }

  /// `gt` or `gte` with `lt` or `lte`, or one of them. A lower bound above the upper one means what lies outside. The condition says
  /// what keeps the rule, so that NaN breaks it.
  private func range(
    _ rules: OptionMessage, _ type: String, _ value: String, comparable: String, literal: (OptionValue) -> String
  ) -> Check? {
    let low = ["gt", "gte"].first { rules[$0] != nil }
    let high = ["lt", "lte"].first { rules[$0] != nil }
    let operators = ["gt": ">", "gte": ">=", "lt": "<", "lte": "<="]
    func side(_ name: String) -> String { "\(comparable) \(operators[name]!) \(literal(rules[name]!))" }
    func text(_ name: String) -> String { "\(operators[name]!) \(rules[name]!.text)" }
    switch (low, high) {
    case (let low?, let high?):
      let isOutside = rules[high]!.order! < rules[low]!.order!
      return Check(
        condition: "\(side(low)) \(isOutside ? "||" : "&&") \(side(high))",
        rule: "\(type).\(low)_\(high)\(isOutside ? "_exclusive" : "")",
        description: "must be \(text(low)) \(isOutside ? "or" : "and") \(text(high))")
    case (let one?, nil), (nil, let one?):
      return Check(condition: side(one), rule: "\(type).\(one)", description: "must be \(text(one))")
    case (nil, nil): return nil
    }
  }

  /// `domain` is what the type can hold; nil for real numbers and moments.
  private func refuseImpossibleRange(
    _ rules: OptionMessage, _ type: String, of domain: ClosedRange<Int128>?
  ) throws(GenerationFailure) {
    func refusal(_ name: String) -> GenerationFailure { failure("\(type).\(name): no value keeps it") }
    if let low = rules["gt"], let high = rules["lt"], low.order == high.order { throw refusal("gt_lt") }
    if let low = rules["gt"], let high = rules["lte"], low.order == high.order { throw refusal("gt_lte") }
    if let low = rules["gte"], let high = rules["lt"], low.order == high.order { throw refusal("gte_lt") }
    guard let domain else { return }
    if case .exact(let low)? = rules["gt"]?.order, low >= domain.upperBound { throw refusal("gt") }
    if case .exact(let high)? = rules["lt"]?.order, high <= domain.lowerBound { throw refusal("lt") }
    if case .exact(let low)? = rules["gt"]?.order, case .exact(let high)? = rules["lt"]?.order, high - low == 1 {
      throw refusal("gt_lt")
    }
  }

  private static let numbers: [String: (name: String, domain: ClosedRange<Int128>?)] = [
    "float": ("Float", nil), "double": ("Double", nil),
    "int32": ("Int32", int32), "sint32": ("Int32", int32), "sfixed32": ("Int32", int32),
    "int64": ("Int64", int64), "sint64": ("Int64", int64), "sfixed64": ("Int64", int64),
    "uint32": ("UInt32", uint32), "fixed32": ("UInt32", uint32),
    "uint64": ("UInt64", uint64), "fixed64": ("UInt64", uint64),
  ]
  private static let int32 = Int128(Int32.min)...Int128(Int32.max)
  private static let int64 = Int128(Int64.min)...Int128(Int64.max)
  private static let uint32 = 0...Int128(UInt32.max)
  private static let uint64 = 0...Int128(UInt64.max)
}

/// A bound among others of its type: two of one rule are of one case.
private enum Bound: Comparable {
  case exact(Int128)
  case real(Double)
}

extension OptionValue {
  /// Where a bound lies among others of its type.
  fileprivate var order: Bound? {
    switch self {
    case .integer(let number): .exact(Int128(number))
    case .unsigned(let number): .exact(Int128(number))
    case .real(let number): .real(number)
    case .message(let moment):
      .exact(Int128(moment.number("seconds") ?? 0) * 1_000_000_000 + Int128(moment.number("nanos") ?? 0))
    case .text, .bytes: nil
    }
  }

  fileprivate var text: String { message == nil ? literal : seconds }

  /// Of a moment: `5 s`, `1.500000000 s`.
  fileprivate var seconds: String {
    guard let message else { return literal }
    let nanos = message.number("nanos") ?? 0
    let (seconds, sign) = (message.number("seconds") ?? 0, nanos < 0 ? "-" : "")
    if nanos == 0 { return "\(seconds) s" }
    return "\(seconds < 0 ? "" : sign)\(seconds).\(String(1_000_000_000 + nanos.magnitude).dropFirst()) s"
  }
}
