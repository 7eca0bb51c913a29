/// Emits a service's client: a struct over any channel. A method with one answer has a plain form and one that also returns the metadata.
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
    let descriptor = "\(service.methodsName).\(method.name)"
    let callOptions = schema.rpc("CallOptions")
    let options = "options: \(callOptions) = \(callOptions)()"
    let passed = method.contract?.requiresIdempotencyKey == true ? "options.withIdempotencyKey()" : "options"
    let returning = "returning: \(method.response).self, options: \(passed)"
    let request = "_ request: \(method.request), \(options)"
    let (writer, responses) = (
      "\(schema.rpc("RequestWriter"))<\(method.request)>", "\(schema.rpc("ResponseStream"))<\(method.response)>"
    )
    method.comment(&source)
    switch (method.schema.clientStreaming, method.schema.serverStreaming) {
    case (false, false):
      let effects = "async throws(\(schema.rpc("RPCError")))"
      try emitBoth(
        method, request, effects, passing: "request, options: options", as: "_:options:", into: &source,
        "try await channel.unary(\(descriptor), request, \(returning))")
    case (true, false):
      try emitBoth(
        method, "\(options), _ requests: (\(writer)) async throws -> \(schema.standard("Void"))", "async throws",
        passing: "options: options, requests", as: "options:_:", into: &source,
        "try await channel.clientStreaming(\(descriptor), \(returning), requests)")
    case (false, true):
      try source.block("\(access)func \(method.name)(\(request)) -> \(responses)") {
        $0.line("channel.serverStreaming(\(descriptor), request, \(returning))")
      }
    case (true, true):
      try source.block("\(access)func \(method.name)(\(options)) -> (requests: \(writer), responses: \(responses))") {
        $0.line("channel.bidirectional(\(descriptor), sending: \(method.request).self, \(returning))")
      }
    }
  }

  /// The form that returns the message, and behind it the one that makes the call and returns the metadata too.
  private func emitBoth(
    _ method: MethodShape, _ parameters: String, _ effects: String, passing arguments: String, as labels: String,
    into source: inout SourceText, _ call: String
  ) throws(GenerationFailure) {
    let detailed = "\(method.schema.swiftName)WithMetadata"
    try source.block("\(access)func \(method.name)(\(parameters)) \(effects) -> \(method.response)") {
      $0.line("try await \(detailed)(\(arguments)).message")
    }
    source.line("/// As ``\(method.schema.swiftName)(\(labels))``, with the metadata of the answer.")
    try source.block(
      "\(access)func \(detailed)(\(parameters)) \(effects) -> \(schema.rpc("CallResult"))<\(method.response)>"
    ) { $0.line(call) }
  }
}
