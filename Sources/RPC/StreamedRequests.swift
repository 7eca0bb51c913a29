import Protobuf

extension Router {
  /// Registers a method with any number of requests and one response. A path is registered once.
  public mutating func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ handler: @escaping ClientStreamingHandler<Request, Response>
  ) {
    let handler = interceptors(of: method).around(clientStreaming: handler)
    let (requests, responses) = (MessageForm<Request>(), MessageForm<Response>())
    let validate = isMock ? nil : validation(of: Request.self)
    let redact = isMock ? nil : redaction(of: Response.self)
    let answer: StreamHandler = { call, authenticator in
      call.run(authenticator) {
        let context = call.context
        var response = try await handler(RequestStream(call, requests, validate), context)
        try context.checkGuard()
        redact?(&response, context)
        let frame = try responses.frame(response, as: context.encoding)
        context.audit(answer: response)
        call.respond(frame)
      }
    }
    register(method, servesJSON: requests.hasJSON && responses.hasJSON, .stream(answer))
  }

  /// Registers a method with requests and responses in any number, independent of each other. A path is registered once.
  public mutating func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ handler: @escaping BidirectionalHandler<Request, Response>
  ) {
    let handler = interceptors(of: method).around(bidirectional: handler)
    let (requests, responses) = (MessageForm<Request>(), MessageForm<Response>())
    let validate = isMock ? nil : validation(of: Request.self)
    let redact = isMock ? nil : redaction(of: Response.self)
    let answer: StreamHandler = { call, authenticator in
      call.run(authenticator) {
        try await handler(RequestStream(call, requests, validate), ResponseWriter(call, responses, redact), call.context)
        try call.context.checkGuard()
        call.finish()
      }
    }
    register(method, servesJSON: requests.hasJSON && responses.hasJSON, .stream(answer))
  }
}

extension ServerCall {
  /// Runs a handler, unless its guard refuses.
  fileprivate func run(_ authenticator: (any Authenticator)?, _ handler: @escaping @Sendable () async throws -> Void) {
    do throws(RPCError) { try admit(authenticator) } catch { return fail(error) }
    let task = Task.immediateDetached(executorPreference: executor) {
      do { try await handler() } catch { self.fail(with: error) }
    }
    started(task)
  }
}
