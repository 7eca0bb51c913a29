import Protobuf

/// Calls the services of a router in the same process, without sockets: for tests, and for programs that hold both sides.
///
/// A call goes the whole way of one from the network: its messages are encoded and bounded, the guard runs, deadlines are kept, a reader
/// that lags holds back its writer; it ends as it would over HTTP/2 (`ChannelBehaviourTests` is the table). Usable from any task.
public final class InProcessChannel: ClientChannel {
  /// Told of each call that failed: the error, and for one that no handler meant, what was thrown.
  public typealias FailureLog = @Sendable (_ method: MethodDescriptor, _ error: RPCError, _ cause: String?) -> Void

  private let router: Router
  private let executor: any TaskExecutor
  private let peer: String
  private let limits: InProcessLimits
  private let log: FailureLog?

  /// Handlers run on `executor`, as ``CallContext/peer`` they see `peer`. Larger messages and metadata are RESOURCE_EXHAUSTED, on either
  /// side.
  public init(
    _ router: Router, on executor: any TaskExecutor = globalConcurrentExecutor, peer: String = "in-process",
    maxMessageBytes: Int = 4 * 1024 * 1024, maxMetadataBytes: Int = 16 * 1024, log: FailureLog? = nil
  ) {
    (self.router, self.executor, self.peer, self.log) = (router, executor, peer, log)
    limits = InProcessLimits(messageBytes: maxMessageBytes, metadataBytes: maxMetadataBytes)
  }

  /// A channel to handlers that stand in for a server in tests of its callers: nothing is asked of the caller, no rule of the schema
  /// checked and no field cleared. Generated mocks call it.
  public convenience init(mocking register: (inout Router) -> Void) {
    var router = Router(isMock: true)
    register(&router)
    self.init(router)
  }

  public func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, returning: Response.Type, options: CallOptions
  ) async throws(RPCError) -> CallResult<Response> {
    let call = try begin(method, with: request, options)
    return try await call.result(MessageForm(for: options.encoding))
  }

  public func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, returning: Response.Type, options: CallOptions,
    _ requests: (RequestWriter<Request>) async throws -> Void
  ) async throws -> CallResult<Response> {
    let call = try begin(method, options)
    do {
      try await requests(call.writer(options))
    } catch {
      // The writer's error says that the call is over: how it ended says more.
      guard error is RPCError, call.isEnded else {
        call.cancel()
        throw error
      }
    }
    call.endRequest()
    return try await call.result(MessageForm(for: options.encoding))
  }

  public func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, returning: Response.Type, options: CallOptions
  ) -> ResponseStream<Response> {
    ResponseStream { [self] in
      InProcessReader(options.encoding) { [self] () throws(RPCError) in
        InProcessOwner(try begin(method, with: request, options))
      }.iterator()
    }
  }

  public func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor, sending: Request.Type, returning: Response.Type, options: CallOptions
  ) -> (requests: RequestWriter<Request>, responses: ResponseStream<Response>) {
    let call: InProcessCall
    do throws(RPCError) { call = try begin(method, options) } catch {
      return (
        RequestWriter(send: { (_, _) throws(RPCError) in throw error }, end: {}),
        ResponseStream { ResponseStream.Iterator { () throws(RPCError) in throw error } }
      )
    }
    let owner = InProcessOwner(call)
    return (
      RequestWriter(
        send: { (message, _) async throws(RPCError) in
          try await owner.call.write(try MessageForm(for: options.encoding).content(message, as: options.encoding))
        }, end: { owner.call.endRequest() }),
      ResponseStream { InProcessReader(options.encoding) { owner }.iterator() }
    )
  }

  // MARK: The start of a call

  private func begin<Request: Message>(
    _ method: MethodDescriptor, with request: Request, _ options: CallOptions
  ) throws(RPCError) -> InProcessCall {
    let message = try MessageForm<Request>(for: options.encoding).content(request, as: options.encoding)
    let (served, call) = try makeCall(method, options)
    call.send(message)
    call.endRequest()
    start(served, call)
    return call
  }

  private func begin(_ method: MethodDescriptor, _ options: CallOptions) throws(RPCError) -> InProcessCall {
    let (served, call) = try makeCall(method, options)
    start(served, call)
    return call
  }

  /// What the stub takes the method for decides nothing: the one that is served does.
  private func start(_ method: Router.Method, _ call: InProcessCall) {
    call.run { [router] in
      if method.takesStream { return router.start(method, call) }
      guard let message = await call.onlyRequest() else { return }
      message.withUnsafeBytes { router.start(method, call, request: $0) }
    }
  }

  private func makeCall(
    _ method: MethodDescriptor, _ options: CallOptions
  ) throws(RPCError) -> (Router.Method, InProcessCall) {
    let path = Array(method.path.utf8)
    guard let served = path.withUnsafeBytes({ router.method(at: $0) }) else {
      throw refusal(of: method, .unimplemented, "\(method.path) is not served in this process")
    }
    var metadata = Metadata()
    metadata.append("user-agent", "\(UserAgent.text)")
    if let key = options.idempotencyKey(for: method) { metadata.append(IdempotencyKey.metadataName, key) }
    metadata.append(contentsOf: options.metadata)
    guard limits.admit(metadata) else {
      throw refusal(of: method, .resourceExhausted, "the request's headers are above the limit")
    }
    let context = CallContext(
      method: served.descriptor, metadata: metadata, deadline: options.timeout.map { .after($0) }, peer: peer,
      encoding: options.encoding)
    return (served, InProcessCall(context, on: executor, limits, log: log))
  }

  private func refusal(of method: MethodDescriptor, _ code: StatusCode, _ message: String) -> RPCError {
    let error = RPCError(code, message)
    log?(method, error, nil)
    return error
  }
}

/// Cancels a call that nobody holds any more.
private final class InProcessOwner: Sendable {
  let call: InProcessCall

  init(_ call: InProcessCall) { self.call = call }

  deinit { call.cancel() }
}

/// Takes the messages of one streamed response; the call begins with the first and is cancelled when this goes away.
private final class InProcessReader<Response: Message> {
  private let encoding: MessageEncoding
  private let begin: () throws(RPCError) -> InProcessOwner
  private var owner: InProcessOwner?
  private var metadata = StreamMetadata()

  init(_ encoding: MessageEncoding, _ begin: @escaping () throws(RPCError) -> InProcessOwner) {
    self.encoding = encoding
    self.begin = begin
  }

  deinit { owner?.call.cancel() }

  func iterator() -> ResponseStream<Response>.Iterator {
    ResponseStream.Iterator(metadata: { self.metadata }) { () async throws(RPCError) in try await self.next() }
  }

  private func next() async throws(RPCError) -> Response? {
    let owner = if let owner { owner } else { try begin() }
    self.owner = owner
    guard let message = try await owner.call.nextResponse() else {
      metadata = owner.call.responseMetadata
      return nil
    }
    metadata.initial = owner.call.responseMetadata.initial
    return try MessageForm(for: encoding).response(message, as: encoding)
  }
}

extension InProcessCall {
  fileprivate func writer<Request: Message>(_ options: CallOptions) -> RequestWriter<Request> {
    RequestWriter(
      send: { (message, _) async throws(RPCError) in
        try await self.write(try MessageForm(for: options.encoding).content(message, as: options.encoding))
      }, end: { self.endRequest() })
  }

  /// The one message of a response and its metadata.
  fileprivate func result<Response: Message>(_ form: MessageForm<Response>) async throws(RPCError) -> CallResult<Response> {
    guard let message = try await nextResponse(), try await nextResponse() == nil else {
      cancel()
      throw RPCError(.unimplemented, "the answer is not the one message that belongs here")
    }
    let metadata = responseMetadata
    return CallResult(
      message: try form.response(message, as: context.encoding), initialMetadata: metadata.initial,
      trailingMetadata: metadata.trailing)
  }
}
