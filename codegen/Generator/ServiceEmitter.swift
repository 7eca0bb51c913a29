/// Emits a service: the protocol that a handler conforms to, its methods' descriptors, its registration. The client comes from
/// ``ClientEmitter``.
struct ServiceEmitter {
  let schema: Schema
  let options: GeneratorOptions

  private var access: String { options.access }

  func emit(_ service: ServiceSchema, into source: inout SourceText) throws(GenerationFailure) {
    let methods = try schema.shapes(of: service, options)

    source.comment(service.declaration)
    try source.block("\(access)protocol \(service.swiftName): \(schema.standard("Sendable"))") { (source) in
      for method in methods {
        method.comment(&source)
        source.line(handler(method))
      }
    }

    source.line()
    source.line("/// The methods of `\(service.fullName)`, with what each asks of its callers.")
    try source.block("\(access)enum \(service.methodsName)") { (source) throws(GenerationFailure) in
      source.line("\(access)static let service = \(service.fullName.swiftLiteral)")
      for method in methods {
        var arguments = ["service: service", "method: \(method.schema.name.swiftLiteral)"]
        if method.schema.clientStreaming { arguments.append("clientStreaming: true") }
        if method.schema.serverStreaming { arguments.append("serverStreaming: true") }
        if let contract = method.contract { arguments.append("contract: \(contract.swift(schema))") }
        source.line(
          "\(access)static let \(method.name) = \(schema.rpc("MethodDescriptor"))(\(arguments.joined(separator: ", ")))")
      }
    }

    source.line()
    source.line("/// Makes `router` answer the calls of `\(service.fullName)` with `service`.")
    let label = Names.escaped(Names.member(service.swiftName))
    let parameter = label == "service" ? label : "\(label) service"
    try source.block(
      "\(access)static func register(\(parameter): some \(service.swiftName), in router: inout \(schema.rpc("Router")))"
    ) { (source) in
      for method in methods {
        let arguments = method.schema.serverStreaming ? "$0, to: $1, context: $2" : "$0, context: $1"
        source.line(
          "router.\(method.kind)(\(service.methodsName).\(method.name)) { try await service.\(method.name)(\(arguments)) }")
      }
    }

    source.line()
    try ClientEmitter(schema: schema, access: access).emit(service, methods, into: &source)
  }

  /// What a service's author writes for a method.
  private func handler(_ method: MethodShape) -> String {
    let requests =
      method.schema.clientStreaming
      ? "_ requests: \(schema.rpc("RequestStream"))<\(method.request)>" : "_ request: \(method.request)"
    let context = "context: \(schema.rpc("CallContext"))"
    if method.schema.serverStreaming {
      let responses = "to responses: \(schema.rpc("ResponseWriter"))<\(method.response)>"
      return "func \(method.name)(\(requests), \(responses), \(context)) async throws"
    }
    return "func \(method.name)(\(requests), \(context)) async throws -> \(method.response)"
  }
}

/// A method in Swift.
struct MethodShape {
  let schema: MethodSchema
  let name: String
  let request: String
  let response: String
  let contract: ContractShape?

  /// As the router and the channel call it.
  var kind: String {
    switch (schema.clientStreaming, schema.serverStreaming) {
    case (false, false): "unary"
    case (false, true): "serverStreaming"
    case (true, false): "clientStreaming"
    case (true, true): "bidirectional"
    }
  }

  /// The schema's comment, and the reasons that its callers should expect of errors.
  func comment(_ source: inout SourceText) {
    source.comment(schema.declaration)
    guard let reasons = contract?.errorReasons, !reasons.isEmpty else { return }
    if !schema.declaration.comment.isEmpty { source.line("///") }
    source.line("/// Reasons of its errors: \(reasons.map { "`\($0)`" }.joined(separator: ", ")).")
  }
}

extension ServiceSchema {
  /// The enum of the service's method descriptors.
  var methodsName: String { "\(swiftName)Methods" }
}

extension Schema {
  /// The methods of a service, in its order.
  func shapes(of service: ServiceSchema, _ options: GeneratorOptions) throws(GenerationFailure) -> [MethodShape] {
    try service.methods.map { (method) throws(GenerationFailure) in
      guard let request = messages[method.request], let response = messages[method.response] else {
        throw GenerationFailure(method.declaration, "protoc did not hand over \(method.request) and \(method.response)")
      }
      return MethodShape(
        schema: method, name: Names.escaped(method.swiftName), request: request.swiftPath, response: response.swiftPath,
        contract: try contract(of: method, in: service, isRequired: options.requiresContracts))
    }
  }
}
