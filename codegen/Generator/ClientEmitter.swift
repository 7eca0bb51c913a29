/// Emits a service's client: a struct over any channel, with each method in a plain form and one that also returns the metadata.
struct ClientEmitter {
  let schema: Schema
  let access: String

  func emit(_ service: ServiceSchema, _ methods: [MethodShape], into source: inout SourceText) throws(GenerationFailure) {
    let channel = "any \(schema.rpc("ClientChannel"))"
    source.comment(service.declaration)
    try source.block("\(access)struct \(service.swiftName)Client: \(schema.standard("Sendable"))") {
      (source) throws(GenerationFailure) in
      source.line("private let channel: \(channel)")
      source.line()
      source.line("\(access)init(_ channel: \(channel)) { self.channel = channel }")
      for method in methods {
        source.line()
        try emit(method, of: service, into: &source)
      }
    }
  }

  private func emit(
    _ method: MethodShape, of service: ServiceSchema, into source: inout SourceText
  ) throws(GenerationFailure) {
    let callOptions = schema.rpc("CallOptions")
    let parameters = "_ request: \(method.request), options: \(callOptions) = \(callOptions)()"
    let options = method.contract?.requiresIdempotencyKey == true ? "options.withIdempotencyKey()" : "options"
    let arguments =
      "\(service.methodsName).\(method.name), request, returning: \(method.response).self, options: \(options)"
    method.comment(&source)
    if method.schema.serverStreaming {
      try source.block("\(access)func \(method.name)(\(parameters)) -> \(schema.rpc("ResponseStream"))<\(method.response)>") {
        $0.line("channel.serverStreaming(\(arguments))")
      }
      return
    }
    let effects = "async throws(\(schema.rpc("RPCError")))"
    let detailed = "\(method.schema.swiftName)WithMetadata"
    try source.block("\(access)func \(method.name)(\(parameters)) \(effects) -> \(method.response)") {
      $0.line("try await \(detailed)(request, options: options).message")
    }
    source.line("/// As ``\(method.schema.swiftName)(_:options:)``, with the metadata of the answer.")
    try source.block(
      "\(access)func \(detailed)(\(parameters)) \(effects) -> \(schema.rpc("CallResult"))<\(method.response)>"
    ) { $0.line("try await channel.unary(\(arguments))") }
  }
}
