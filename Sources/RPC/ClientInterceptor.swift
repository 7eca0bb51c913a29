public import Protobuf

/// Stands around the calls of a channel: sees them with typed messages, metadata, the deadline and what becomes of them, may change what
/// goes through it, may wait, and may answer or refuse by itself.
///
/// ``ClientChannel/intercepted(by:where:)`` says whose. What concerns calls of every kind goes into ``prepare(_:_:)`` and ``ended(_:_:)``;
/// what looks at messages goes into the method of their kind, which without being written does those two. `next` is what stands behind:
/// the next interceptor or the channel; it is called once, not at all by one that answers itself, or again by one that repeats a call.
///
/// Runs in the task that calls, cancelled with it; of a bidirectional call in a task of its own, which writing and reading wait for.
public protocol ClientInterceptor: Sendable {
  /// Before a call of any kind: changes its options, or refuses by throwing.
  func prepare(_ method: MethodDescriptor, _ options: inout CallOptions) async throws(RPCError)

  /// After a call of any kind that was prepared: once, with its error or nil for OK. A stream that its reader leaves ends with CANCELLED.
  func ended(_ method: MethodDescriptor, _ error: RPCError?)

  func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions, _ next: @escaping UnaryCall<Request, Response>
  ) async throws(RPCError) -> CallResult<Response>

  /// Messages of the answer are seen by ``ResponseStream/inspecting(_:)``.
  func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions,
    _ next: @escaping ServerStreamingCall<Request, Response>
  ) async throws(RPCError) -> ResponseStream<Response>

  /// Messages of the request are seen by handing ``RequestWriter/inspecting(_:)`` to `requests`.
  func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ options: CallOptions, _ requests: (RequestWriter<Request>) async throws -> Void,
    _ next: @escaping ClientStreamingCall<Request, Response>
  ) async throws -> CallResult<Response>

  func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ options: CallOptions, _ next: @escaping BidirectionalCall<Request, Response>
  ) async throws(RPCError) -> (requests: RequestWriter<Request>, responses: ResponseStream<Response>)
}

public typealias UnaryCall<Request, Response: Message> =
  @Sendable (Request, CallOptions) async throws(RPCError) -> CallResult<Response>
public typealias ServerStreamingCall<Request, Response: Message> = @Sendable (Request, CallOptions) -> ResponseStream<Response>
public typealias ClientStreamingCall<Request: Message, Response: Message> =
  @Sendable (CallOptions, (RequestWriter<Request>) async throws -> Void) async throws -> CallResult<Response>
public typealias BidirectionalCall<Request: Message, Response: Message> =
  @Sendable (CallOptions) -> (requests: RequestWriter<Request>, responses: ResponseStream<Response>)

extension ClientInterceptor {
  public func prepare(_ method: MethodDescriptor, _ options: inout CallOptions) async throws(RPCError) {}

  public func ended(_ method: MethodDescriptor, _ error: RPCError?) {}

  public func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions, _ next: @escaping UnaryCall<Request, Response>
  ) async throws(RPCError) -> CallResult<Response> {
    var options = options
    try await prepare(method, &options)
    do throws(RPCError) {
      let result = try await next(request, options)
      ended(method, nil)
      return result
    } catch {
      ended(method, error)
      throw error
    }
  }

  public func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions,
    _ next: @escaping ServerStreamingCall<Request, Response>
  ) async throws(RPCError) -> ResponseStream<Response> {
    var options = options
    try await prepare(method, &options)
    return next(request, options).reporting { ended(method, $0) }
  }

  public func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ options: CallOptions, _ requests: (RequestWriter<Request>) async throws -> Void,
    _ next: @escaping ClientStreamingCall<Request, Response>
  ) async throws -> CallResult<Response> {
    var options = options
    try await prepare(method, &options)
    do {
      let result = try await next(options, requests)
      ended(method, nil)
      return result
    } catch {
      ended(method, error as? RPCError ?? RPCError(.cancelled, "the task that writes the requests failed"))
      throw error
    }
  }

  public func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ options: CallOptions, _ next: @escaping BidirectionalCall<Request, Response>
  ) async throws(RPCError) -> (requests: RequestWriter<Request>, responses: ResponseStream<Response>) {
    var options = options
    try await prepare(method, &options)
    let call = next(options)
    return (call.requests, call.responses.reporting { ended(method, $0) })
  }
}
