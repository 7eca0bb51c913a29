/// Emits a service's mock: a closure for each method, and a client that they answer.
struct MockEmitter {
  let schema: Schema
  let options: GeneratorOptions

  func emit(_ service: ServiceSchema, into source: inout SourceText) throws(GenerationFailure) {
    let access = options.access
    let methods = try schema.shapes(of: service, options)
    source.line(
      "/// Answers calls of `\(service.fullName)` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.")
    try source.block("\(access)struct \(service.swiftName)Mock: \(schema.standard("Sendable"))") {
      (source) throws(GenerationFailure) in
      for method in methods { source.line("\(access)var \(method.name): (\(handler(method)))?") }
      source.line()
      source.line("\(access)init() {}")
      source.line()
      source.line("/// Calls what the closures are now: no network, no guard, no rules.")
      try source.block("\(access)var client: \(service.swiftName)Client") { (source) throws(GenerationFailure) in
        try source.block("\(service.swiftName)Client(\(schema.rpc("InProcessChannel"))(mocking: { router in", closing: "}))") {
          source in
          for method in methods {
            source.line(
              "if let \(method.name) { router.\(method.kind)(\(service.methodsName).\(method.name), \(method.name)) }")
          }
        }
      }
    }
  }

  /// The closure that the router takes.
  private func handler(_ method: MethodShape) -> String {
    var parameters = [
      method.schema.clientStreaming ? "\(schema.rpc("RequestStream"))<\(method.request)>" : method.request
    ]
    if method.schema.serverStreaming { parameters.append("\(schema.rpc("ResponseWriter"))<\(method.response)>") }
    parameters.append(schema.rpc("CallContext"))
    let result = method.schema.serverStreaming ? schema.standard("Void") : method.response
    return "@Sendable (\(parameters.joined(separator: ", "))) async throws -> \(result)"
  }
}
