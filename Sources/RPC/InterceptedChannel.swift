import Protobuf

extension ClientChannel {
  /// This channel behind interceptors, the first of which is outermost, for the methods for which `applies` holds. Behind others when it
  /// is called again: what is added later stands further out.
  public func intercepted(
    by interceptors: any ClientInterceptor..., where applies: @escaping @Sendable (MethodDescriptor) -> Bool = { _ in true }
  ) -> any ClientChannel {
    interceptors.reversed().reduce(self as any ClientChannel) { InterceptedChannel($0, $1, applies) }
  }
}

/// A channel and what stands around its calls.
struct InterceptedChannel: ClientChannel {
  private let channel: any ClientChannel
  private let interceptor: any ClientInterceptor
  private let applies: @Sendable (MethodDescriptor) -> Bool

  init(
    _ channel: any ClientChannel, _ interceptor: any ClientInterceptor, _ applies: @escaping @Sendable (MethodDescriptor) -> Bool
  ) {
    (self.channel, self.interceptor, self.applies) = (channel, interceptor, applies)
  }

  func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, returning: Response.Type, options: CallOptions
  ) async throws(RPCError) -> CallResult<Response> {
    guard applies(method) else { return try await channel.unary(method, request, returning: returning, options: options) }
    return try await interceptor.unary(method, request, options) { [channel] (request, options) async throws(RPCError) in
      try await channel.unary(method, request, returning: Response.self, options: options)
    }
  }

  func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, returning: Response.Type, options: CallOptions,
    _ requests: (RequestWriter<Request>) async throws -> Void
  ) async throws -> CallResult<Response> {
    guard applies(method) else {
      return try await channel.clientStreaming(method, returning: returning, options: options, requests)
    }
    @Sendable func next(
      _ options: CallOptions, _ requests: (RequestWriter<Request>) async throws -> Void
    ) async throws -> CallResult<Response> {
      try await channel.clientStreaming(method, returning: Response.self, options: options, requests)
    }
    return try await interceptor.clientStreaming(method, options, requests, next)
  }

  func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, returning: Response.Type, options: CallOptions
  ) -> ResponseStream<Response> {
    guard applies(method) else { return channel.serverStreaming(method, request, returning: returning, options: options) }
    return ResponseStream(startingWith: { [channel, interceptor] () async throws(RPCError) in
      try await interceptor.serverStreaming(method, request, options) {
        channel.serverStreaming(method, $0, returning: Response.self, options: $1)
      }
    })
  }

  func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor, sending: Request.Type, returning: Response.Type, options: CallOptions
  ) -> (requests: RequestWriter<Request>, responses: ResponseStream<Response>) {
    guard applies(method) else {
      return channel.bidirectional(method, sending: sending, returning: returning, options: options)
    }
    let call = BeginningCall<Request, Response> { [channel, interceptor] () async throws(RPCError) in
      try await interceptor.bidirectional(method, options) {
        channel.bidirectional(method, sending: Request.self, returning: Response.self, options: $0)
      }
    }
    return (call.requests, call.responses)
  }
}
