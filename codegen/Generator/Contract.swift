/// What `(contract.v1.method)` says of a method.
struct ContractShape {
  struct Rule {
    var application: Int64
    var permissions: UInt64
    var scopes: UInt64
    var ownership: Int64
    var conditional: [(permission: Int64, rule: String)]
  }

  var access: [Rule]
  var requiresIdempotencyKey: Bool
  var rateCost: Int64
  /// Reasons of `google.rpc.ErrorInfo`.
  var errorReasons: [String]

  /// As an expression of Swift.
  func swift(_ schema: Schema) -> String {
    let rules = access.map { rule in
      var arguments = ["application: \(rule.application)"]
      if rule.permissions != 0 { arguments.append("permissions: \(hexadecimal(rule.permissions))") }
      if rule.scopes != 0 { arguments.append("scopes: \(hexadecimal(rule.scopes))") }
      if rule.ownership != 0 { arguments.append("ownership: \(rule.ownership)") }
      if !rule.conditional.isEmpty {
        let conditional = rule.conditional.map {
          "\(schema.rpc("ConditionalPermission"))(permission: \($0.permission), rule: \($0.rule.swiftLiteral))"
        }
        arguments.append("conditional: [\(conditional.joined(separator: ", "))]")
      }
      return "\(schema.rpc("AccessRule"))(\(arguments.joined(separator: ", ")))"
    }
    var arguments = ["access: [\(rules.joined(separator: ", "))]"]
    if requiresIdempotencyKey { arguments.append("requiresIdempotencyKey: true") }
    if rateCost != 1 { arguments.append("rateCost: \(rateCost)") }
    return "\(schema.rpc("MethodContract"))(\(arguments.joined(separator: ", ")))"
  }

  private func hexadecimal(_ mask: UInt64) -> String { "0x\(String(mask, radix: 16))" }
}

extension Schema {
  /// The contract of a method; nil where it has none and none is asked for.
  func contract(
    of method: MethodSchema, in service: ServiceSchema, isRequired: Bool
  ) throws(GenerationFailure) -> ContractShape? {
    let name = "\(service.fullName)/\(method.name)"
    guard
      let option = try option(
        "contract.v1.method", of: "google.protobuf.MethodOptions", in: method.options, at: method.declaration)
    else {
      if !isRequired { return nil }
      throw GenerationFailure(method.declaration, "\(name) has no (contract.v1.method): nobody is said to be allowed to call it")
    }
    let access = option.messages("access")
    let isAnonymous = option.flag("anonymous")
    if access.isEmpty && !isAnonymous {
      throw GenerationFailure(method.declaration, "\(name) has a contract with neither `access` nor `anonymous`")
    }
    if !access.isEmpty && isAnonymous {
      throw GenerationFailure(method.declaration, "\(name) has a contract with both `access` and `anonymous`")
    }
    return ContractShape(
      access: try access.map { (rule) throws(GenerationFailure) in try accessRule(rule, name, method.declaration) },
      requiresIdempotencyKey: option.flag("requires_idempotency_key"),
      rateCost: max(1, option.number("rate_cost") ?? 1), errorReasons: option.texts("error_reasons"))
  }

  private func accessRule(
    _ rule: OptionMessage, _ name: String, _ declaration: Declaration
  ) throws(GenerationFailure) -> ContractShape.Rule {
    func mask(_ numbers: [Int64], _ what: String) throws(GenerationFailure) -> UInt64 {
      var mask: UInt64 = 0
      for number in numbers {
        guard (1...63).contains(number) else {
          throw GenerationFailure(declaration, "\(name): \(what) \(number) is not between 1 and 63")
        }
        mask |= 1 << UInt64(number)
      }
      return mask
    }
    guard let application = rule.number("application"), application != 0 else {
      throw GenerationFailure(declaration, "\(name): an access rule names no application")
    }
    return ContractShape.Rule(
      application: application, permissions: try mask(rule.numbers("permissions"), "permission"),
      scopes: try mask(rule.numbers("scopes"), "scope"), ownership: rule.number("ownership") ?? 0,
      conditional: try rule.messages("conditional").map { (condition) throws(GenerationFailure) in
        guard let permission = condition.number("permission"), let rule = condition.text("rule"), !rule.isEmpty else {
          throw GenerationFailure(declaration, "\(name): a conditional permission needs a permission and a rule")
        }
        return (permission, rule)
      })
  }
}
