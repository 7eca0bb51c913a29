public import Protobuf

/// Stands around handlers: sees their calls with typed messages, metadata, the deadline and what becomes of them, may change what goes
/// through it, and may answer or refuse by itself.
///
/// ``Router/intercept(by:where:)`` says whose. What concerns calls of every kind goes into ``intercept(_:_:)``, to which the other four
/// come unless they are written; what looks at messages goes into the method of their kind. `next` is what stands behind: the next
/// interceptor or the handler. It is called once, or not at all by one that answers itself, and throws what the handler threw;
/// ``RPCError/status(of:)`` tells the status that this will be.
///
/// Runs behind the guard, in the handler's task: on the call's loop, cancelled with the call, with messages that are valid. An answer of
/// an interceptor leaves past the guard like any other.
public protocol ServerInterceptor: Sendable {
  /// Around a call of any kind. Metadata of the answer is in `context`, ahead of the first message and with the status.
  func intercept<Outcome>(_ context: CallContext, _ next: () async throws -> Outcome) async throws -> Outcome

  func unary<Request: Message, Response: Message>(
    _ request: Request, _ context: CallContext, _ next: UnaryHandler<Request, Response>
  ) async throws -> Response

  /// Messages of the answer are seen by handing on ``ResponseWriter/inspecting(_:)``.
  func serverStreaming<Request: Message, Response: Message>(
    _ request: Request, _ responses: ResponseWriter<Response>, _ context: CallContext,
    _ next: ServerStreamingHandler<Request, Response>
  ) async throws

  /// Messages of the request are seen by handing on ``RequestStream/inspecting(_:)``.
  func clientStreaming<Request: Message, Response: Message>(
    _ requests: RequestStream<Request>, _ context: CallContext, _ next: ClientStreamingHandler<Request, Response>
  ) async throws -> Response

  func bidirectional<Request: Message, Response: Message>(
    _ requests: RequestStream<Request>, _ responses: ResponseWriter<Response>, _ context: CallContext,
    _ next: BidirectionalHandler<Request, Response>
  ) async throws
}

public typealias UnaryHandler<Request, Response> = @Sendable (Request, CallContext) async throws -> Response
public typealias ServerStreamingHandler<Request, Response: Message> =
  @Sendable (Request, ResponseWriter<Response>, CallContext) async throws -> Void
public typealias ClientStreamingHandler<Request: Message, Response> =
  @Sendable (RequestStream<Request>, CallContext) async throws -> Response
public typealias BidirectionalHandler<Request: Message, Response: Message> =
  @Sendable (RequestStream<Request>, ResponseWriter<Response>, CallContext) async throws -> Void

extension ServerInterceptor {
  public func intercept<Outcome>(_ context: CallContext, _ next: () async throws -> Outcome) async throws -> Outcome {
    try await next()
  }

  public func unary<Request: Message, Response: Message>(
    _ request: Request, _ context: CallContext, _ next: UnaryHandler<Request, Response>
  ) async throws -> Response { try await intercept(context) { try await next(request, context) } }

  public func serverStreaming<Request: Message, Response: Message>(
    _ request: Request, _ responses: ResponseWriter<Response>, _ context: CallContext,
    _ next: ServerStreamingHandler<Request, Response>
  ) async throws { try await intercept(context) { try await next(request, responses, context) } }

  public func clientStreaming<Request: Message, Response: Message>(
    _ requests: RequestStream<Request>, _ context: CallContext, _ next: ClientStreamingHandler<Request, Response>
  ) async throws -> Response { try await intercept(context) { try await next(requests, context) } }

  public func bidirectional<Request: Message, Response: Message>(
    _ requests: RequestStream<Request>, _ responses: ResponseWriter<Response>, _ context: CallContext,
    _ next: BidirectionalHandler<Request, Response>
  ) async throws { try await intercept(context) { try await next(requests, responses, context) } }
}

/// Handlers behind their interceptors, the first of which is outermost: put together at registration, so that a call makes none of it.
extension [any ServerInterceptor] {
  func around<Request: Message, Response: Message>(
    unary handler: @escaping UnaryHandler<Request, Response>
  ) -> UnaryHandler<Request, Response> {
    reversed().reduce(handler) { next, interceptor in { try await interceptor.unary($0, $1, next) } }
  }

  func around<Request: Message, Response: Message>(
    serverStreaming handler: @escaping ServerStreamingHandler<Request, Response>
  ) -> ServerStreamingHandler<Request, Response> {
    reversed().reduce(handler) { next, interceptor in { try await interceptor.serverStreaming($0, $1, $2, next) } }
  }

  func around<Request: Message, Response: Message>(
    clientStreaming handler: @escaping ClientStreamingHandler<Request, Response>
  ) -> ClientStreamingHandler<Request, Response> {
    reversed().reduce(handler) { next, interceptor in { try await interceptor.clientStreaming($0, $1, next) } }
  }

  func around<Request: Message, Response: Message>(
    bidirectional handler: @escaping BidirectionalHandler<Request, Response>
  ) -> BidirectionalHandler<Request, Response> {
    reversed().reduce(handler) { next, interceptor in { try await interceptor.bidirectional($0, $1, $2, next) } }
  }
}
