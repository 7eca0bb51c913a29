/// The page of who may call what, in Markdown: a table for each service with a row for each way into a method.
struct PermissionPage {
  let schema: Schema

  func emit(_ name: String, of files: [FileSchema]) throws(GenerationFailure) -> GeneratedFile {
    var lines = [
      "# Who may call what", "",
      "Generated from the schemas' contracts (`option (contract.v1.method)`); `scripts/generate` makes it anew. What it says is what",
      "the guard in front of each handler enforces.", "",
      "- One row is one way in; the first row that fits the caller's application and scopes decides, and all of its permissions are",
      "  needed. \"P12 by F18\" is needed only when rule F18 asks for it.",
      "- Another's things answer NOT_FOUND, as if they were not there.",
      "- With a key, the call carries an `idempotency-key`, and a repetition gives the first answer.",
      "- Errors are the reasons of `google.rpc.ErrorInfo` that are the method's own. Any method can also answer UNAUTHENTICATED,",
      "  PERMISSION_DENIED, INVALID_ARGUMENT with the fields in question, RESOURCE_EXHAUSTED, DEADLINE_EXCEEDED and UNAVAILABLE.",
    ]
    for file in files {
      for service in file.services {
        lines += ["", "## \(service.fullName)", ""]
        if !service.declaration.comment.isEmpty { lines += service.declaration.comment + [""] }
        lines.append("| method | caller | permissions | reaches | key | cost | audit | errors |")
        lines.append("|---|---|---|---|---|---|---|---|")
        for method in service.methods { lines += try rows(method, in: service) }
      }
    }
    lines += legend("Callers", of: "Application") { shortName($0, of: "Application") }
    lines += legend("Permissions", of: "Permission") { "P\($0.number)" }
    lines += legend("Scopes", of: "Scope") { shortName($0, of: "Scope") }
    return GeneratedFile(name: "\(name).md", text: lines.map { $0 + "\n" }.joined())
  }

  private func legend(_ title: String, of type: String, label: (EnumValueSchema) -> String) -> [String] {
    let values = (schema.enums["contract.v1.\(type)"]?.values ?? []).filter { $0.number != 0 }
    return ["", "## \(title)", ""]
      + values.map { value in
        let text = comment(value).removingPrefix(label(value) + " ")
        return text.isEmpty ? "- \(label(value))" : "- \(label(value)): \(text)"
      }
  }

  private func rows(_ method: MethodSchema, in service: ServiceSchema) throws(GenerationFailure) -> [String] {
    guard let contract = try schema.contract(of: method, in: service, isRequired: false) else {
      return [row(["`\(method.name)`", "no contract", "", "", "", "", "", ""])]
    }
    let ways =
      contract.access.isEmpty
      ? [["anyone", "", ""]] : contract.access.map { [valueName("Application", $0.application), permissions($0), reach($0)] }
    return ways.enumerated().map { index, way in
      if index > 0 { return row([""] + way + ["", "", "", ""]) }
      return row(
        ["`\(method.name)`"] + way + [
          contract.requiresIdempotencyKey ? "yes" : "", "\(contract.rateCost)", contract.audit?.action ?? "",
          contract.errorReasons.joined(separator: ", "),
        ])
    }
  }

  private func permissions(_ rule: ContractShape.Rule) -> String {
    let always = (1...63).filter { rule.permissions & 1 << UInt64($0) != 0 }.map { "P\($0)" }
    let sometimes = rule.conditional.map { "P\($0.permission) by \($0.rule)" }
    let scopes = (1...63).filter { rule.scopes & 1 << UInt64($0) != 0 }.map { "scope \(valueName("Scope", Int64($0)))" }
    return (always + sometimes + scopes).joined(separator: ", ")
  }

  /// What the schema says of the ownership, as the end of a sentence.
  private func reach(_ rule: ContractShape.Rule) -> String {
    guard let value = value("Ownership", rule.ownership) else { return "\(rule.ownership)" }
    let text = comment(value)
    return text.prefix(1).lowercased() + text.dropFirst().removingSuffix(".")
  }

  private func valueName(_ type: String, _ number: Int64) -> String {
    value(type, number).map { shortName($0, of: type) } ?? "\(number)"
  }

  private func value(_ type: String, _ number: Int64) -> EnumValueSchema? {
    schema.enums["contract.v1.\(type)"]?.values.first { $0.number == number }
  }

  /// Without the enum's name in front: `APPLICATION_CRM` is CRM.
  private func shortName(_ value: EnumValueSchema, of type: String) -> String {
    value.name.removingPrefix(type.uppercased() + "_")
  }

  private func comment(_ value: EnumValueSchema) -> String { value.declaration.comment.joined(separator: " ") }

  private func row(_ cells: [String]) -> String { "|\(cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined())" }
}

extension StringProtocol {
  fileprivate func removingPrefix(_ prefix: String) -> String { String(hasPrefix(prefix) ? dropFirst(prefix.count) : self[...]) }

  fileprivate func removingSuffix(_ suffix: String) -> String { String(hasSuffix(suffix) ? dropLast(suffix.count) : self[...]) }
}
