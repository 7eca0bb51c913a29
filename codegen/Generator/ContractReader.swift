extension Schema {
  /// The contract of a method; nil where it has none and none is asked for.
  func contract(
    of method: MethodSchema, in service: ServiceSchema, isRequired: Bool
  ) throws(GenerationFailure) -> ContractShape? {
    let name = "\(service.fullName)/\(method.name)"
    let option = try option(
      "contract.v1.method", of: "google.protobuf.MethodOptions", in: method.options, at: method.declaration)
    guard let option else {
      if !isRequired { return nil }
      throw GenerationFailure(
        method.declaration, "\(name) has no (contract.v1.method): nobody is said to be allowed to call it")
    }
    return try ContractReader(
      schema: self, method: method, package: String(service.fullName.dropLast(service.name.count + 1)), name: name
    ).contract(option)
  }
}

/// Reads one method's contract, and refuses what cannot be meant.
private struct ContractReader {
  let schema: Schema
  let method: MethodSchema
  let package: String
  /// What the method is called in messages of the generator.
  let name: String

  func contract(_ option: OptionMessage) throws(GenerationFailure) -> ContractShape {
    let access = option.messages("access")
    let isAnonymous = option.flag("anonymous")
    if access.isEmpty && !isAnonymous { throw failure("the contract has neither `access` nor `anonymous`") }
    if !access.isEmpty && isAnonymous { throw failure("the contract has both `access` and `anonymous`") }
    let requiresKey = option.flag("requires_idempotency_key")
    if requiresKey && method.hasNoSideEffects {
      throw failure("an idempotency key with `idempotency_level = NO_SIDE_EFFECTS`: a call that only reads needs none")
    }
    if requiresKey && isAnonymous {
      throw failure("an idempotency key of an anonymous caller: keys belong to somebody")
    }
    let replicaReads = option.flag("replica_reads")
    if replicaReads && !method.hasNoSideEffects {
      throw failure("`replica_reads` without `idempotency_level = NO_SIDE_EFFECTS`: a replica only reads")
    }
    return ContractShape(
      access: try rules(access), requiresIdempotencyKey: requiresKey, rateCost: max(1, option.number("rate_cost") ?? 1),
      errorReasons: try reasons(option.texts("error_reasons")), audit: try option.message("audit").map(audit),
      replicaReads: replicaReads)
  }

  private func rules(_ options: [OptionMessage]) throws(GenerationFailure) -> [ContractShape.Rule] {
    var rules: [ContractShape.Rule] = []
    for option in options {
      let rule = try rule(option)
      // The guard takes the first rule whose application and scopes fit.
      if rules.contains(where: { $0.application == rule.application && $0.scopes & ~rule.scopes == 0 }) {
        throw failure(
          "an access rule of \(valueName("Application", rule.application)) is never reached: an earlier one admits all that it does"
        )
      }
      rules.append(rule)
    }
    return rules
  }

  private func rule(_ option: OptionMessage) throws(GenerationFailure) -> ContractShape.Rule {
    guard let application = option.number("application"), application != 0 else {
      throw failure("an access rule names no application")
    }
    try refuseUnknown("Application", application)
    let permissions = try mask(option.numbers("permissions"), "Permission")
    var conditional: [(permission: Int64, rule: String)] = []
    for condition in option.messages("conditional") {
      guard let permission = condition.number("permission"), let rule = condition.text("rule"), !rule.isEmpty else {
        throw failure("a conditional permission needs a permission and the rule that asks for it")
      }
      let bit = try mask([permission], "Permission")
      if permissions & bit != 0 {
        throw failure("\(valueName("Permission", permission)) is asked for always, so it cannot depend on \(rule)")
      }
      conditional.append((permission, rule))
    }
    let ownership = option.number("ownership") ?? 0
    try refuseUnknown("Ownership", ownership)
    return ContractShape.Rule(
      application: application, permissions: permissions, scopes: try mask(option.numbers("scopes"), "Scope"),
      ownership: ownership, conditional: conditional)
  }

  private func mask(_ numbers: [Int64], _ type: String) throws(GenerationFailure) -> UInt64 {
    var mask: UInt64 = 0
    for number in numbers {
      guard (1...63).contains(number) else { throw failure("\(type.lowercased()) \(number) is not between 1 and 63") }
      try refuseUnknown(type, number)
      if mask & 1 << UInt64(number) != 0 { throw failure("\(valueName(type, number)) is named twice in one access rule") }
      mask |= 1 << UInt64(number)
    }
    return mask
  }

  private func refuseUnknown(_ type: String, _ number: Int64) throws(GenerationFailure) {
    if value(type, number) == nil { throw failure("contract.v1.\(type) has no value \(number)") }
  }

  private func value(_ type: String, _ number: Int64) -> EnumValueSchema? {
    schema.enums["contract.v1.\(type)"]?.values.first { $0.number == number }
  }

  private func valueName(_ type: String, _ number: Int64) -> String { value(type, number)?.name ?? "\(number)" }

  private func reasons(_ reasons: [String]) throws(GenerationFailure) -> [String] {
    var seen: Set<String> = []
    for reason in reasons {
      // As google.rpc.ErrorInfo has them.
      let isName =
        reason.utf8.count <= 63 && reason.utf8.first.map { (0x41...0x5A).contains($0) } == true
        && reason.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
      guard isName else { throw failure("the error reason '\(reason)' is not in UPPER_SNAKE_CASE") }
      guard seen.insert(reason).inserted else { throw failure("the error reason \(reason) is named twice") }
    }
    return reasons
  }

  private func audit(_ option: OptionMessage) throws(GenerationFailure) -> ContractShape.Audit {
    guard let action = option.text("action"), !action.isEmpty else { throw failure("an audited method names its action") }
    let audit = ContractShape.Audit(action: action, object: option.texts("object"), result: option.texts("result"))
    if method.serverStreaming && !audit.result.isEmpty {
      throw failure("the answer of an audited method is one message, and this one streams: it has no `result`")
    }
    if method.clientStreaming && !audit.object.isEmpty {
      throw failure("the request of an audited method is one message, and this one streams: it has no `object`")
    }
    for (paths, type) in [(audit.object, method.request), (audit.result, method.response)] {
      for path in paths { try refuseUnauditable(path, in: type) }
    }
    return audit
  }

  private func refuseUnauditable(_ path: String, in type: String) throws(GenerationFailure) {
    guard let message = schema.messages[type], message.file.package == package else {
      throw failure("audit: \(type) is of another package, whose code this run does not make")
    }
    do throws(AuditPathFailure) { _ = try schema.auditedFields(path, in: message) } catch {
      throw failure("audit: '\(path)' of \(message.name) \(error.problem)")
    }
  }

  private func failure(_ problem: String) -> GenerationFailure {
    GenerationFailure(method.declaration, "\(name): \(problem)")
  }
}
