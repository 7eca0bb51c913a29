extension ValueRules {
  func string(_ rules: OptionMessage, _ value: String) throws(GenerationFailure) -> [Check] {
    try refuseImpossibleLengths(rules, "string", exactly: "len", from: "min_len", to: "max_len")
    try refuseImpossibleLengths(rules, "string", exactly: "len_bytes", from: "min_bytes", to: "max_bytes")
    var checks: [Check] = []
    func add(_ name: String, _ condition: String, _ description: String) {
      checks.append(Check(condition: condition, rule: "string.\(name)", description: "must \(description)"))
    }
    let (characters, bytes) = ("\(value).unicodeScalars.count", "\(value).utf8.count")
    for (name, length, comparison, text) in [
      ("len", characters, "==", "have exactly # characters"), ("min_len", characters, ">=", "have at least # characters"),
      ("max_len", characters, "<=", "have at most # characters"), ("len_bytes", bytes, "==", "have exactly # bytes"),
      ("min_bytes", bytes, ">=", "have at least # bytes"), ("max_bytes", bytes, "<=", "have at most # bytes"),
    ] {
      guard let bound = rules[name]?.literal else { continue }
      add(name, "\(length) \(comparison) \(bound)", text.split(separator: "#").joined(separator: bound))
    }
    if let pattern = rules.text("pattern") { checks.append(try self.pattern(pattern, "string", value)) }
    for (name, condition, text) in [
      ("const", "\(value).isExactly(#)", "be #"), ("prefix", "\(value).utf8.starts(with: #.utf8)", "begin with #"),
      ("suffix", "\(value).utf8.reversed().starts(with: #.utf8.reversed())", "end with #"),
      ("contains", "\(value).containsUTF8(#)", "contain #"), ("not_contains", "!\(value).containsUTF8(#)", "not contain #"),
    ] {
      guard let literal = rules[name]?.literal else { continue }
      // Split by hand, since the literal may hold the mark.
      func filled(_ template: String) -> String {
        template.split(separator: "#", omittingEmptySubsequences: false).joined(separator: literal)
      }
      add(name, filled(condition), filled(text))
    }
    checks += texts(rules, "string", value)
    return try checks + format(rules, value)
  }

  private func format(_ rules: OptionMessage, _ value: String) throws(GenerationFailure) -> [Check] {
    let strict = rules["strict"] == nil || rules.flag("strict")
    if rules["strict"] != nil && rules["well_known_regex"] == nil {
      throw failure("string.strict is for string.well_known_regex, which is not set")
    }
    if let number = rules.number("well_known_regex") {
      let (name, function, text) =
        number == 1
        ? ("header_name", "isHeaderName", "an HTTP header's name") : ("header_value", "isHeaderValue", "an HTTP header's value")
      guard number == 1 || number == 2 else { throw failure("string.well_known_regex names none") }
      let call = "\(schema.rpc("FieldFormat")).\(function)(\(value)\(strict ? "" : ", strictly: false"))"
      return self.format("well_known_regex.\(name)", call, value, text, allowsEmpty: number == 2)
    }
    for (name, call, text) in Self.formats where rules.flag(name) {
      let call = "\(schema.rpc("FieldFormat")).\(call.split(separator: "#").joined(separator: value))"
      return format(name, call, value, text, allowsEmpty: name == "uri_ref")
    }
    return []
  }

  /// A format and, under a name of its own, that the text is not empty.
  private func format(_ name: String, _ call: String, _ value: String, _ text: String, allowsEmpty: Bool) -> [Check] {
    let description = "must be \(text)"
    if allowsEmpty { return [Check(violation: "!\(call)", rule: "string.\(name)", description: description)] }
    return [
      Check(violation: "\(value).isEmpty", rule: "string.\(name)_empty", description: "\(description), and is empty"),
      Check(violation: "!\(value).isEmpty && !\(call)", rule: "string.\(name)", description: description),
    ]
  }

  private static let formats = [
    ("email", "isEmail(#)", "an e-mail address"), ("hostname", "isHostname(#)", "a hostname"), ("ip", "isIP(#)", "an IP address"),
    ("ipv4", "isIPv4(#)", "an IPv4 address"), ("ipv6", "isIPv6(#)", "an IPv6 address"), ("uri", "isURI(#)", "a URI"),
    ("uri_ref", "isURIReference(#)", "a URI or a relative reference"), ("address", "isAddress(#)", "a hostname or an IP address"),
    ("uuid", "isUUID(#)", "a UUID"), ("tuuid", "isTrimmedUUID(#)", "a UUID without dashes"), ("ulid", "isULID(#)", "a ULID"),
    ("ip_with_prefixlen", "isIPPrefix(#, isNetwork: false)", "an IP address with a prefix's length"),
    ("ipv4_with_prefixlen", "isIPv4Prefix(#, isNetwork: false)", "an IPv4 address with a prefix's length"),
    ("ipv6_with_prefixlen", "isIPv6Prefix(#, isNetwork: false)", "an IPv6 address with a prefix's length"),
    ("ip_prefix", "isIPPrefix(#, isNetwork: true)", "an IP prefix"),
    ("ipv4_prefix", "isIPv4Prefix(#, isNetwork: true)", "an IPv4 prefix"),
    ("ipv6_prefix", "isIPv6Prefix(#, isNetwork: true)", "an IPv6 prefix"),
    ("host_and_port", "isHostAndPort(#)", "a host and a port"),
    ("protobuf_fqn", "isProtobufName(#)", "a full name of protobuf"),
    ("protobuf_dot_fqn", "isDottedProtobufName(#)", "a full name of protobuf behind a dot"),
  ]

  func pattern(_ pattern: String, _ type: String, _ value: String) throws(GenerationFailure) -> Check {
    let program: PatternProgram
    do throws(PatternFailure) { program = try PatternProgram(compiling: pattern) } catch {
      throw failure("\(type).pattern '\(pattern)': \(error.problem)")
    }
    return Check(
      violation: "!Self.\(member).matches(\(value))", rule: "\(type).pattern", description: "must match \(pattern)",
      member:
        "private static let \(member) = \(schema.rpc("FieldPattern"))(steps: \(program.steps.flatMap(\.numbers)), sets: \(program.sets))"
    )
  }

  func refuseImpossibleLengths(
    _ rules: OptionMessage, _ type: String, exactly: String, from: String, to: String
  ) throws(GenerationFailure) {
    if rules[exactly] != nil, let other = [from, to].first(where: { rules[$0] != nil }) {
      throw failure("\(type).\(exactly) leaves nothing for \(type).\(other) to say")
    }
    if case .unsigned(let low)? = rules[from], case .unsigned(let high)? = rules[to], low > high {
      throw failure("\(type).\(from) is above \(type).\(to): no value keeps both")
    }
  }
}
