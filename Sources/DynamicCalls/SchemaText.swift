import DynamicMessages

/// Declarations as a schema writes them, with full names. Comments stand in front of them, where the descriptors have any; a method's
/// contract and a field's rules are comments in words.
package struct SchemaText {
  private let schema: DynamicSchema
  private let options: OptionText
  private let rules: RuleText

  package init(_ schema: DynamicSchema) {
    (self.schema, options, rules) = (schema, OptionText(schema: schema), RuleText(schema: schema))
  }

  package func text(of symbol: Symbol) -> String {
    switch symbol {
    case .service(let service): text(of: service)
    case .method(let method, let service): text(of: method, in: service)
    case .message(let message): text(of: message)
    case .enumeration(let enumeration): text(of: enumeration)
    }
  }

  private func text(of service: ServiceType) -> String {
    let lines = statements(service.options, "ServiceOptions") + service.methods.map { declaration(of: $0, in: service) }
    return head(service.file) + block("service \(service.fullName)", lines, comment: comment(service.fullName))
  }

  /// The method, and its messages behind it.
  private func text(of method: MethodType, in service: ServiceType) -> String {
    let messages = method.request == method.response ? [method.request] : [method.request, method.response]
    return head(service.file) + block("service \(service.fullName)", [declaration(of: method, in: service)])
      + messages.compactMap { schema.messages[$0] }.map { "\n\n" + text(of: $0) }.joined()
  }

  private func declaration(of method: MethodType, in service: ServiceType) -> String {
    let request = (method.clientStreaming ? "stream " : "") + method.request
    let response = (method.serverStreaming ? "stream " : "") + method.response
    let head = "rpc \(method.name)(\(request)) returns (\(response))"
    let contract = schema.contract(of: method)
    let above = comment("\(service.fullName).\(method.name)") + marked(contract?.lines ?? [])
    let options = statements(method.options, "MethodOptions", except: contract == nil ? [] : ["(contract.v1.method)"])
    return options.isEmpty ? above + head + ";" : block(head, options, comment: above)
  }

  private func text(of message: MessageType) -> String {
    var lines = statements(message.options, "MessageOptions")
    var written: Set<Int> = []
    for field in message.fields where !field.isExtension {
      guard let oneof = field.oneof else {
        lines.append(declaration(of: field, in: message))
        continue
      }
      guard written.insert(oneof).inserted else { continue }
      let fields = message.fields.filter { $0.oneof == oneof }.map { declaration(of: $0, in: message) }
      let required = rules.isRequired(message.oneofOptions[oneof]) ? marked(["One of these is required."]) : ""
      lines.append(block("oneof \(message.oneofs[oneof])", fields, comment: required))
    }
    return head(message.file) + block("message \(message.fullName)", lines, comment: comment(message.fullName))
  }

  private func declaration(of field: FieldType, in message: MessageType) -> String {
    let label = field.isRequired ? "required " : field.isOptional ? "optional " : ""
    let options = options.options(field.options, "FieldOptions").filter { !Self.inWords.contains($0.name) }
      .map { "\($0.name) = \($0.value)" }
    let ending = options.isEmpty ? ";" : " [\(options.joined(separator: ", "))];"
    let words = rules.words(of: field)
    return comment("\(message.fullName).\(field.name)")
      + "\(schema.typeText(of: field, label)) \(field.name) = \(field.number)\(ending)"
      + (words.isEmpty ? "" : "  // \(words.joined(separator: "; "))")
  }

  private static let inWords: Set = ["(buf.validate.field)", "(contract.v1.field)"]

  private func text(of enumeration: EnumType) -> String {
    let values = enumeration.values.map { comment("\(enumeration.fullName).\($0.name)") + "\($0.name) = \($0.number);" }
    return head(enumeration.file) + block("enum \(enumeration.fullName)", values, comment: comment(enumeration.fullName))
  }

  // MARK: Layout

  private func head(_ file: String) -> String { "// \(file)\n" }

  /// What stands in front of the declaration of that full name, as lines that end.
  private func comment(_ name: String) -> String {
    schema.comments[name].map { marked($0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)) } ?? ""
  }

  private func marked(_ lines: [String]) -> String { lines.map { $0.isEmpty ? "//\n" : "// \($0)\n" }.joined() }

  private func statements(_ encoded: [UInt8], _ type: String, except left: [String] = []) -> [String] {
    options.options(encoded, type).filter { !left.contains($0.name) }.map { "option \($0.name) = \($0.value);" }
  }

  private func block(_ head: String, _ lines: [String], comment: String = "") -> String {
    guard !lines.isEmpty else { return comment + head + " {}" }
    let body = lines.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
    return "\(comment)\(head) {\n\(body)}"
  }
}

extension DynamicSchema {
  /// A field's type as a schema writes it, behind `label` where it neither repeats nor is a map.
  func typeText(of field: FieldType, _ label: String = "") -> String {
    if let entry = messages[field.typeName], entry.isMapEntry, let key = entry.field(number: 1),
      let value = entry.field(number: 2)
    {
      return "map<\(typeText(of: key)), \(typeText(of: value))>"
    }
    return (field.isRepeated ? "repeated " : label) + (field.typeName.isEmpty ? field.kind.keyword : field.typeName)
  }
}
