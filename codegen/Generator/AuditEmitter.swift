/// Emits the texts that audit records take from a message, for the requests and answers of audited methods.
struct AuditEmitter {
  let schema: Schema
  let access: String

  func emit(_ message: MessageSchema, _ paths: [String], into source: inout SourceText) throws(GenerationFailure) {
    let text = schema.standard("String")
    try source.block("extension \(message.swiftPath): \(schema.rpc("AuditedMessage"))") { (source) throws(GenerationFailure) in
      try source.block("\(access)func auditedText(at path: \(text)) -> \(text)?") { (source) throws(GenerationFailure) in
        source.line("switch path {")
        for path in paths {
          // The contract's reader has refused those that do not resolve.
          guard let fields = try? schema.auditedFields(path, in: message) else { continue }
          source.line("case \(path.swiftLiteral): return \(try expression(fields[...], of: "self"))")
        }
        source.line("default: return nil")
        source.line("}")
      }
    }
  }

  private func expression(_ fields: ArraySlice<FieldSchema>, of value: String) throws(GenerationFailure) -> String {
    let shape = try schema.shape(fields[fields.startIndex])
    let property = "\(value).\(shape.name)"
    if fields.count > 1 { return "\(property).flatMap { \(try expression(fields.dropFirst(), of: "$0")) }" }
    if case .optional = shape.presence { return "\(property).map { \(text("$0", shape)) }" }
    return text(property, shape)
  }

  private func text(_ value: String, _ shape: FieldShape) -> String {
    switch shape.kind {
    case .string: value
    case .enumeration: "\(schema.standard("String"))(\(value).rawValue)"
    default: "\(schema.standard("String"))(\(value))"
    }
  }
}

struct AuditPathFailure: Error {
  let problem: String
}

extension Schema {
  /// What the audited methods of all files want to know of a message, each path once, in the order of the methods.
  func auditedPaths(of message: MessageSchema) throws(GenerationFailure) -> [String] {
    var paths: [String] = []
    for service in files.flatMap(\.services) {
      for method in service.methods where method.request == message.fullName || method.response == message.fullName {
        guard let audit = try contract(of: method, in: service, isRequired: false)?.audit else { continue }
        let wanted =
          (method.request == message.fullName ? audit.object : []) + (method.response == message.fullName ? audit.result : [])
        for path in wanted where !paths.contains(path) { paths.append(path) }
      }
    }
    return paths
  }

  /// The fields that a path like `order.order_id` leads through: messages, and at its end a text, a number or an enum.
  func auditedFields(_ path: String, in message: MessageSchema) throws(AuditPathFailure) -> [FieldSchema] {
    var fields: [FieldSchema] = []
    var message: MessageSchema? = message
    for name in path.split(separator: ".", omittingEmptySubsequences: false) {
      guard let field = message?.fields.first(where: { $0.name == name }) else {
        throw AuditPathFailure(problem: "names no field: there is no '\(name)'")
      }
      if field.isRepeated || field.oneof != nil {
        throw AuditPathFailure(problem: "leads through '\(name)', which is repeated or in a oneof: a record has one text for it")
      }
      if (try? isSensitive(field)) != false {
        throw AuditPathFailure(problem: "leads through '\(name)', which is sensitive: audit records do not hold such")
      }
      fields.append(field)
      message = field.kind == .message ? messages[field.typeName] : nil
    }
    if [.message, .group, .bytes].contains(fields.last?.kind) {
      throw AuditPathFailure(problem: "ends at a message or bytes: an audit record holds texts, numbers and enums")
    }
    return fields
  }
}
