extension ValueRules {
  func bytes(_ rules: OptionMessage, _ value: String) throws(GenerationFailure) -> [Check] {
    try refuseImpossibleLengths(rules, "bytes", exactly: "len", from: "min_len", to: "max_len")
    var checks: [Check] = []
    func add(_ name: String, _ condition: String, _ description: String) {
      checks.append(Check(condition: condition, rule: "bytes.\(name)", description: "must \(description)"))
    }
    if let wanted = rules["const"]?.literal { add("const", "\(value) == \(wanted)", "be \(wanted)") }
    if let bound = rules["len"]?.literal { add("len", "\(value).count == \(bound)", "have exactly \(bound) bytes") }
    if let bound = rules["min_len"]?.literal { add("min_len", "\(value).count >= \(bound)", "have at least \(bound) bytes") }
    if let bound = rules["max_len"]?.literal { add("max_len", "\(value).count <= \(bound)", "have at most \(bound) bytes") }
    if let pattern = rules.text("pattern") { checks.append(try self.pattern(pattern, "bytes", value)) }
    let array = "[\(schema.standard("UInt8"))]"
    if let part = rules["prefix"]?.literal { add("prefix", "\(value).starts(with: \(part) as \(array))", "begin with \(part)") }
    if let part = rules["suffix"]?.literal {
      add("suffix", "\(value).reversed().starts(with: (\(part) as \(array)).reversed())", "end with \(part)")
    }
    if let part = rules["contains"]?.literal { add("contains", "\(value).holds(\(part))", "contain \(part)") }
    checks += membership(rules, "bytes", array, value)
    for (name, lengths, text) in [
      ("ip", [4, 16], "an IP address"), ("ipv4", [4], "an IPv4 address"), ("ipv6", [16], "an IPv6 address"),
      ("uuid", [16], "a UUID"),
    ] where rules.flag(name) {
      let fits = lengths.map { "\(value).count == \($0)" }.joined(separator: " || ")
      let description = "must be \(text) of \(lengths.map(String.init).joined(separator: " or ")) bytes"
      checks.append(
        Check(violation: "\(value).isEmpty", rule: "bytes.\(name)_empty", description: "\(description), and is empty"))
      checks.append(Check(violation: "!\(value).isEmpty && !(\(fits))", rule: "bytes.\(name)", description: description))
    }
    return checks
  }
}
