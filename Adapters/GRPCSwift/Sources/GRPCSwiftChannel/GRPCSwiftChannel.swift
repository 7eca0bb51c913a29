import GRPCCore
import Protobuf
import RPC

/// Carries the calls of generated stubs over grpc-swift-2's client, and so over any of its transports: what an app links on a platform
/// that has one of its own.
///
/// The program runs the client's connections (`GRPCClient.runConnections()`, or `withGRPCClient`). TLS, limits, balancing and retries are
/// the transport's configuration. Messages travel in protobuf: a call in JSON is UNIMPLEMENTED. A call
/// compresses all of its messages or none, and only where the transport has gzip enabled. Usable from any task.
public final class GRPCSwiftChannel<Transport: ClientTransport>: ClientChannel {
  private let client: GRPCClient<Transport>

  public init(_ client: GRPCClient<Transport>) { self.client = client }

  public func unary<Request: Message, Response: Message>(
    _ method: RPC.MethodDescriptor, _ request: Request, returning: Response.Type, options: RPC.CallOptions
  ) async throws(RPC.RPCError) -> CallResult<Response> {
    try await start(method, with: request, options).result()
  }

  public func clientStreaming<Request: Message, Response: Message>(
    _ method: RPC.MethodDescriptor, returning: Response.Type, options: RPC.CallOptions,
    _ requests: (RequestWriter<Request>) async throws -> Void
  ) async throws -> CallResult<Response> {
    let call = try start(method, options)
    do { try await requests(call.writer()) } catch {
      // The writer's error says that the call is over: how it ended says more.
      guard error is RPC.RPCError, call.isEnded else { throw error }
    }
    call.requests.finish()
    return try await call.result()
  }

  public func serverStreaming<Request: Message, Response: Message>(
    _ method: RPC.MethodDescriptor, _ request: Request, returning: Response.Type, options: RPC.CallOptions
  ) -> ResponseStream<Response> {
    ResponseStream { [self] in
      ResponseReader { () throws(RPC.RPCError) in try self.start(method, with: request, options) }.iterator()
    }
  }

  public func bidirectional<Request: Message, Response: Message>(
    _ method: RPC.MethodDescriptor, sending: Request.Type, returning: Response.Type, options: RPC.CallOptions
  ) -> (requests: RequestWriter<Request>, responses: ResponseStream<Response>) {
    do throws(RPC.RPCError) {
      let call = try start(method, options)
      return (call.writer(), ResponseStream { ResponseReader { call }.iterator() })
    } catch {
      return (
        RequestWriter(send: { (_, _) throws(RPC.RPCError) in throw error }, end: {}),
        ResponseStream { ResponseStream.Iterator { () throws(RPC.RPCError) in throw error } }
      )
    }
  }

  private func start(
    _ method: RPC.MethodDescriptor, with request: some Message, _ options: RPC.CallOptions
  ) throws(RPC.RPCError) -> Call {
    let call = try start(method, options)
    call.requests.put(request.encoded())
    call.requests.finish()
    return call
  }

  private func start(_ method: RPC.MethodDescriptor, _ options: RPC.CallOptions) throws(RPC.RPCError) -> Call {
    if let timeout = options.timeout, timeout <= .zero { throw RPC.RPCError(.deadlineExceeded, "the deadline has passed") }
    guard options.encoding == .proto else {
      throw RPC.RPCError(.unimplemented, "this transport carries protobuf alone: call without CallOptions.encoding")
    }
    let client = client
    return Call { (requests, responses) in
      try await client.bidirectionalStreaming(
        request: StreamingClientRequest(metadata: Metadata(of: options, for: method)) { writer in
          while let message = await requests.next() { try await writer.write(message) }
          // Cancelled, the half is not ended but broken off.
          try Task.checkCancellation()
        }, descriptor: GRPCCore.MethodDescriptor(method), serializer: Bytes(), deserializer: Bytes(),
        options: GRPCCore.CallOptions(options)
      ) { response in try await responses.take(response) }
    }
  }
}

/// Takes the messages of one streamed response; the call begins with the first and is cancelled when nobody holds it any more.
private final class ResponseReader<Response: Message> {
  private let begin: () throws(RPC.RPCError) -> Call
  private var call: Call?

  init(_ begin: @escaping () throws(RPC.RPCError) -> Call) { self.begin = begin }

  // The writer may outlive this: what nobody reads any more is cancelled all the same.
  deinit { call?.cancel() }

  func iterator() -> ResponseStream<Response>.Iterator {
    ResponseStream.Iterator(metadata: { self.call?.metadata ?? StreamMetadata() }) { () async throws(RPC.RPCError) in
      try await self.next()
    }
  }

  private func next() async throws(RPC.RPCError) -> Response? {
    let call = if let call { call } else { try begin() }
    self.call = call
    return try await call.nextMessage()
  }
}
