/// What `(contract.v1.method)` says of a method.
struct ContractShape {
  struct Rule {
    var application: Int64
    var permissions: UInt64
    var scopes: UInt64
    var ownership: Int64
    var conditional: [(permission: Int64, rule: String)]
  }

  struct Audit {
    var action: String
    /// Paths in the request, and in the answer.
    var object: [String]
    var result: [String]
  }

  var access: [Rule]
  var requiresIdempotencyKey: Bool
  var rateCost: Int64
  /// Reasons of `google.rpc.ErrorInfo`.
  var errorReasons: [String]
  var audit: Audit?
  var replicaReads: Bool

  /// As an expression of Swift.
  func swift(_ schema: Schema) -> String {
    var arguments = ["access: [\(access.map { swift($0, schema) }.joined(separator: ", "))]"]
    if requiresIdempotencyKey { arguments.append("requiresIdempotencyKey: true") }
    if rateCost != 1 { arguments.append("rateCost: \(rateCost)") }
    if let audit {
      var parts = ["action: \(audit.action.swiftLiteral)"]
      if !audit.object.isEmpty { parts.append("object: \(swift(audit.object))") }
      if !audit.result.isEmpty { parts.append("result: \(swift(audit.result))") }
      arguments.append("audit: \(schema.rpc("AuditRule"))(\(parts.joined(separator: ", ")))")
    }
    if replicaReads { arguments.append("replicaReads: true") }
    return "\(schema.rpc("MethodContract"))(\(arguments.joined(separator: ", ")))"
  }

  private func swift(_ rule: Rule, _ schema: Schema) -> String {
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

  private func swift(_ paths: [String]) -> String { "[\(paths.map(\.swiftLiteral).joined(separator: ", "))]" }

  private func hexadecimal(_ mask: UInt64) -> String { "0x\(String(mask, radix: 16))" }
}
