import Protobuf

/// How a call is made, beside its message.
public struct CallOptions: Sendable {
  /// From now; nil for none. Sent as `grpc-timeout` and kept by the client too.
  public var timeout: Duration?
  public var metadata: Metadata
  /// The `idempotency-key`: nil lets the stub make one for a method that needs it.
  public var idempotencyKey: String?
  /// ``MessageEncoding/json`` needs a server that serves it, and messages generated with their JSON mapping.
  public var encoding: MessageEncoding
  /// Of the request's messages: for a server that is known to read it. Answers come as the server likes, gzip included.
  public var compression: MessageCompression
  /// Whether the call waits for a server that cannot be reached, until its deadline, and does not end with UNAVAILABLE at once (gRPC's
  /// wait-for-ready document); nil for what the channel's configuration says, and no without one.
  public var waitForReady: Bool?

  public init(
    timeout: Duration? = nil, metadata: Metadata = Metadata(), idempotencyKey: String? = nil, encoding: MessageEncoding = .proto,
    compression: MessageCompression = .identity, waitForReady: Bool? = nil
  ) {
    self.timeout = timeout
    self.metadata = metadata
    self.idempotencyKey = idempotencyKey
    self.encoding = encoding
    self.compression = compression
    self.waitForReady = waitForReady
  }

  /// Options for a call that a handler makes onward: it inherits the time that the handler's own call has left, and ends with
  /// DEADLINE_EXCEEDED, without being sent, where that is none. A call without a deadline gives none. The handler's cancellation reaches the
  /// onward call without any options, since that runs in its task.
  public static func within(_ context: CallContext) -> CallOptions { CallOptions(timeout: context.timeLeft) }
}

/// A response with the metadata that came with it.
public struct CallResult<Response: Message>: Sendable {
  public var message: Response
  public var initialMetadata: Metadata
  public var trailingMetadata: Metadata

  public init(message: Response, initialMetadata: Metadata, trailingMetadata: Metadata) {
    self.message = message
    self.initialMetadata = initialMetadata
    self.trailingMetadata = trailingMetadata
  }
}

/// What generated clients call through: HTTP/2 over TCP, a server in the same process, or a platform's own transport.
public protocol ClientChannel: Sendable {
  /// One request, one response. A cancelled task cancels the call.
  func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, returning: Response.Type, options: CallOptions
  ) async throws(RPCError) -> CallResult<Response>

  /// Any number of requests, one response. `requests` writes them on the caller's task, and its return is the end of them; when it
  /// throws, the call is cancelled and the error thrown on. An answer that comes before is the result, whatever is still to be written.
  func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, returning: Response.Type, options: CallOptions,
    _ requests: (RequestWriter<Request>) async throws -> Void
  ) async throws -> CallResult<Response>

  /// Requests and responses in any number, independent of each other. The call starts at once; it is cancelled when the responses'
  /// iterator is dropped, or both halves are.
  func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor, sending: Request.Type, returning: Response.Type, options: CallOptions
  ) -> (requests: RequestWriter<Request>, responses: ResponseStream<Response>)

  /// One request, any number of responses. The call starts with the first `next()` and is cancelled when its iterator is dropped.
  func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, returning: Response.Type, options: CallOptions
  ) -> ResponseStream<Response>
}

/// The messages of a streamed response, in order; ends with the call's OK, throws its ``RPCError`` otherwise. For one consumer.
public struct ResponseStream<Response: Message>: AsyncSequence, Sendable {
  public typealias Element = Response
  public typealias Failure = RPCError

  private let makeNext: @Sendable () -> Iterator

  public init(_ makeIterator: @escaping @Sendable () -> Iterator) { makeNext = makeIterator }
  public func makeAsyncIterator() -> Iterator { makeNext() }

  public struct Iterator: AsyncIteratorProtocol {
    private let pull: () async throws(RPCError) -> Response?
    private let metadata: () -> StreamMetadata

    public init(
      metadata: @escaping () -> StreamMetadata = { StreamMetadata() }, _ pull: @escaping () async throws(RPCError) -> Response?
    ) {
      self.pull = pull
      self.metadata = metadata
    }

    public mutating func next() async throws(RPCError) -> Response? { try await pull() }
    public mutating func next(isolation actor: isolated (any Actor)?) async throws(RPCError) -> Response? { try await pull() }

    /// What came ahead of the first message; empty before that.
    public var initialMetadata: Metadata { metadata().initial }
    /// What came with the status; empty before the end. A call's error has its own in ``RPCError/metadata``.
    public var trailingMetadata: Metadata { metadata().trailing }
  }
}

/// The metadata of a streamed response, as far as it has been read.
public struct StreamMetadata: Sendable {
  public var initial = Metadata()
  public var trailing = Metadata()

  public init() {}
}
