import DynamicMessages

/// Declarations as a schema writes them, with full names and without comments, which descriptors seldom have.
package struct SchemaText {
  private let schema: DynamicSchema
  private let options: OptionText

  package init(_ schema: DynamicSchema) { (self.schema, options) = (schema, OptionText(schema: schema)) }

  package func text(of symbol: Symbol) -> String {
    switch symbol {
    case .service(let service): text(of: service)
    case .method(let method, let service): text(of: method, in: service)
    case .message(let message): text(of: message)
    case .enumeration(let enumeration): text(of: enumeration)
    }
  }

  private func text(of service: ServiceType) -> String {
    let lines = statements(service.options, "ServiceOptions") + service.methods.map { declaration(of: $0) }
    return head(service.file) + block("service \(service.fullName)", lines)
  }

  /// The method, and its messages behind it.
  private func text(of method: MethodType, in service: ServiceType) -> String {
    let messages = method.request == method.response ? [method.request] : [method.request, method.response]
    return head(service.file) + block("service \(service.fullName)", [declaration(of: method)])
      + messages.compactMap { schema.messages[$0] }.map { "\n\n" + text(of: $0) }.joined()
  }

  private func declaration(of method: MethodType) -> String {
    let request = (method.clientStreaming ? "stream " : "") + method.request
    let response = (method.serverStreaming ? "stream " : "") + method.response
    let head = "rpc \(method.name)(\(request)) returns (\(response))"
    let options = statements(method.options, "MethodOptions")
    return options.isEmpty ? head + ";" : block(head, options)
  }

  private func text(of message: MessageType) -> String {
    var lines = statements(message.options, "MessageOptions")
    var written: Set<Int> = []
    for field in message.fields where !field.isExtension {
      guard let oneof = field.oneof else {
        lines.append(declaration(of: field))
        continue
      }
      guard written.insert(oneof).inserted else { continue }
      lines.append(
        block("oneof \(message.oneofs[oneof])", message.fields.filter { $0.oneof == oneof }.map { declaration(of: $0) }))
    }
    return head(message.file) + block("message \(message.fullName)", lines)
  }

  private func declaration(of field: FieldType) -> String {
    let label = field.isRequired ? "required " : field.isOptional ? "optional " : ""
    let options = options.options(field.options, "FieldOptions").map { "\($0.name) = \($0.value)" }
    let ending = options.isEmpty ? ";" : " [\(options.joined(separator: ", "))];"
    return "\(typed(field, label)) \(field.name) = \(field.number)\(ending)"
  }

  private func typed(_ field: FieldType, _ label: String) -> String {
    if let entry = schema.messages[field.typeName], entry.isMapEntry, let key = entry.field(number: 1),
      let value = entry.field(number: 2)
    {
      return "map<\(name(of: key)), \(name(of: value))>"
    }
    return (field.isRepeated ? "repeated " : label) + name(of: field)
  }

  private func name(of field: FieldType) -> String { field.typeName.isEmpty ? field.kind.keyword : field.typeName }

  private func text(of enumeration: EnumType) -> String {
    head(enumeration.file) + block("enum \(enumeration.fullName)", enumeration.values.map { "\($0.name) = \($0.number);" })
  }

  // MARK: Layout

  private func head(_ file: String) -> String { "// \(file)\n" }

  private func statements(_ encoded: [UInt8], _ type: String) -> [String] {
    options.options(encoded, type).map { "option \($0.name) = \($0.value);" }
  }

  private func block(_ head: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return head + " {}" }
    let body = lines.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
    return "\(head) {\n\(body)}"
  }
}
