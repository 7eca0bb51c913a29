import DynamicMessages

/// What a method asks of its caller, where its schema says so by `(contract.v1.method)`.
package struct Contract: Equatable, Sendable, Encodable {
  /// One way to be admitted. Names are the enums' without their beginnings: `CRM`, `EDIT_INVOICES`.
  package struct Access: Equatable, Sendable, Encodable {
    package var application: String
    package var permissions: [Permission] = []
    package var scopes: [String] = []
    /// Whose things it reaches, `CUSTOMER`; nil for everything of the organization.
    package var ownership: String?
  }

  package struct Permission: Equatable, Sendable, Encodable {
    /// `P11`.
    package var code: String
    package var name: String
    /// The rule that asks for it with certain data alone; nil for one that is always needed.
    package var rule: String?
  }

  /// Empty for a method that needs nobody to be known.
  package var access: [Access] = []
  package var requiresIdempotencyKey = false
  /// What a call takes from its caller's rate limit.
  package var rateCost: UInt32 = 1
  package var errorReasons: [String] = []
  /// What a record of a call says was done; nil where none is kept.
  package var auditAction: String?
  package var replicaReads = false
}

extension DynamicSchema {
  /// Nil for a method without a contract.
  package func contract(of method: MethodType) -> Contract? {
    guard let message = option("[contract.v1.method]", "MethodOptions", in: method.options) else { return nil }
    let contract = NamedFields(message, self)
    return Contract(
      access: contract.messages("access").map { access in
        let always = access.values("permissions").map {
          Contract.Permission(code: code($0), name: access.text($0, "permissions"))
        }
        let sometimes = access.messages("conditional").map { conditional in
          let permission = conditional.values("permission").first ?? .enumeration(0)
          return Contract.Permission(
            code: code(permission), name: conditional.text(permission, "permission"), rule: conditional.texts("rule").first)
        }
        return Contract.Access(
          application: access.texts("application").first ?? "UNSPECIFIED", permissions: always + sometimes,
          scopes: access.texts("scopes"), ownership: access.texts("ownership").first)
      },
      requiresIdempotencyKey: contract.isSet("requires_idempotency_key"),
      rateCost: contract.texts("rate_cost").first.flatMap { UInt32($0) } ?? 1,
      errorReasons: contract.texts("error_reasons"), auditAction: contract.messages("audit").first?.texts("action").first,
      replicaReads: contract.isSet("replica_reads"))
  }

  /// The number of a permission is its code in the product's rules.
  private func code(_ permission: DynamicValue) -> String {
    if case .enumeration(let number) = permission { "P\(number)" } else { "" }
  }

  /// The message that the custom option `name` holds in an encoded message of `google.protobuf`'s that `type` names.
  func option(_ name: String, _ type: String, in encoded: [UInt8]) -> DynamicMessage? {
    guard !encoded.isEmpty, let type = messages["google.protobuf.\(type)"], let option = type.field(named: name),
      let options = try? message(type, decoding: encoded),
      case .singular(.message(let message))? = options.fields[option.number]
    else { return nil }
    return message
  }
}

/// A message's fields by their names in the schema.
struct NamedFields {
  let message: DynamicMessage
  private let schema: DynamicSchema

  init(_ message: DynamicMessage, _ schema: DynamicSchema) { (self.message, self.schema) = (message, schema) }

  func type(of name: String) -> FieldType? { schema.messages[message.type]?.field(named: name) }

  /// None for a field that is not set.
  func values(_ name: String) -> [DynamicValue] {
    guard let field = type(of: name) else { return [] }
    return switch message.fields[field.number] {
    case .singular(let value)?: [value]
    case .repeated(let values)?: values
    case nil: []
    }
  }

  func messages(_ name: String) -> [NamedFields] {
    values(name).compactMap { if case .message(let message) = $0 { NamedFields(message, schema) } else { nil } }
  }

  /// Plain: text without quotes, an enum's value without the enum's name in front.
  func texts(_ name: String) -> [String] { values(name).map { text($0, name) } }

  func text(_ value: DynamicValue, _ name: String) -> String {
    guard let field = type(of: name) else { return "" }
    switch value {
    case .string(let text): return text
    case .enumeration(let number):
      return schema.enums[field.typeName]?.shortName(of: number) ?? "\(number)"
    case .message(let message):
      // A time or a duration, whose JSON is text.
      let json = (try? schema.json(message)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      return json.hasPrefix("\"") ? String(json.dropFirst().dropLast()) : json
    default: return OptionText(schema: schema).text(value, field)
    }
  }

  func isSet(_ name: String) -> Bool { if case .bool(true)? = values(name).first { true } else { false } }
}

extension Contract {
  /// The applications that are admitted, each once; anyone for a method that needs nobody to be known.
  package var callers: String {
    var names: [String] = []
    for access in access where !names.contains(access.application) { names.append(access.application) }
    return names.isEmpty ? "anyone" : names.joined(separator: ", ")
  }

  /// In lines for people.
  package var lines: [String] {
    var lines = access.enumerated().map { ($0 == 0 ? "Callers: " : "         ") + $1.text }
    if access.isEmpty { lines.append("Callers: anyone") }
    if requiresIdempotencyKey { lines.append("Needs an idempotency-key.") }
    if rateCost > 1 { lines.append("Costs \(rateCost) of the rate limit.") }
    if replicaReads { lines.append("May be read from a replica.") }
    if let auditAction { lines.append("Audited as \(auditAction).") }
    if !errorReasons.isEmpty { lines.append("Errors: " + errorReasons.joined(separator: ", ")) }
    return lines
  }
}

extension Contract.Access {
  /// `CRM with P11 EDIT_INVOICES, P12 DISCOUNT_INVOICES by F18`.
  fileprivate var text: String {
    let permissions = permissions.map { "\($0.code) \($0.name)" + ($0.rule.map { " by \($0)" } ?? "") }
    let needs = (permissions + scopes.map { "scope \($0)" }).joined(separator: ", ")
    return application + (needs.isEmpty ? "" : " with \(needs)") + (ownership.map { "; its \($0.lowercased())'s own" } ?? "")
  }
}
