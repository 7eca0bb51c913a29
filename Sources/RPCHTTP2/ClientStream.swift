import EventLoop
import HTTP2
import RPC

/// A call of a client: sends its request, hears of its response's status, and ends once. What is done with the response's messages is
/// up to ``SingleResponseStream`` and ``ManyResponsesStream``.
///
/// Sendable by this proof: made by the caller, then handed to the channel's loop, where everything else happens.
class ClientStream: HTTP2Stream, @unchecked Sendable {
  private(set) final var status = ResponseStatus()
  /// Set once the call has ended.
  private(set) final var result: Result<Void, RPCError>?

  private let method: MethodDescriptor
  private let options: CallOptions
  private let deadline: MonotonicTime?
  private let maxUnsentBytes: Int
  private var request: [UInt8]?
  private var connection: ClientConnection?
  private var timer: LoopTimer?
  private var writer: UnsafeContinuation<Result<Void, RPCError>, Never>?
  private var isRequestEnded = false
  private var isEndedByPeer = false

  /// With one framed `request`, or nil for one whose messages follow by ``write(_:_:)``.
  init(_ method: MethodDescriptor, _ request: [UInt8]?, _ options: CallOptions, _ limits: Limits) {
    self.method = method
    self.request = request
    self.options = options
    maxUnsentBytes = limits.maxUnsentStreamBytes
    deadline = options.timeout.map { MonotonicTime.now + TimeSpan($0) }
    super.init()
  }

  // MARK: What becomes of the response

  /// Checks that the messages of a response whose status is OK may end here.
  func receivedAll() throws(RPCError) {}
  /// The call has its result.
  func ended() {}

  // MARK: The request

  final func start(on connection: ClientConnection) {
    guard result == nil else { return }
    self.connection = connection
    if let deadline {
      let timer = LoopTimer { [unowned self] in fail(.deadlineExceeded, "the deadline has passed") }
      self.timer = timer
      if deadline <= MonotonicTime.now { return fail(.deadlineExceeded, "the deadline has passed") }
      connection.loop.arm(timer, at: deadline)
    }
    if let request {
      append(request)
      endRequest()
      self.request = nil
    }
    connection.submit(self, headers(connection.authority))
  }

  /// Sends one message of a streamed request; resumes once it is accepted, or the call has ended.
  final func write(_ frame: [UInt8], _ continuation: UnsafeContinuation<Result<Void, RPCError>, Never>) {
    precondition(writer == nil, "a stream has one writer")
    precondition(!isRequestEnded || result != nil, "nothing is written behind the end of a request")
    if result != nil { return continuation.resume(returning: .failure(whyNothingMoreIsTaken)) }
    append(frame)
    if unsentByteCount > maxUnsentBytes { writer = continuation } else { continuation.resume(returning: .success(())) }
  }

  final func endRequest() {
    guard !isRequestEnded, result == nil else { return }
    isRequestEnded = true
    end(nil)
  }

  override final func sent() {
    if let writer, unsentByteCount <= maxUnsentBytes / 2 {
      self.writer = nil
      writer.resume(returning: .success(()))
    }
  }

  private var whyNothingMoreIsTaken: RPCError {
    guard case .failure(let error)? = result else {
      return RPCError(.cancelled, "the server has answered and takes no more messages")
    }
    return error
  }

  private func headers(_ authority: String) -> HeaderList {
    var list = HeaderList([":method": "POST", ":scheme": "http"])
    list.append(":path", method.path)
    list.append(":authority", authority)
    if let deadline { list.append("grpc-timeout", GRPCTimeout.text(deadline - MonotonicTime.now)) }
    list.append("te", "trailers" as StaticString)
    list.append("content-type", options.encoding.contentType)
    list.append("user-agent", "marketplace-rpc/1" as StaticString)
    if let key = options.idempotencyKey(for: method) { list.append("idempotency-key", key) }
    list.append(options.metadata)
    return list
  }

  // MARK: The response

  override final func received(_ headers: HeaderBlock, isLast: Bool) { status.receive(headers, isLast: isLast) }

  override final func receivedEnd() {
    isEndedByPeer = true
    guard result == nil else { return }
    if let error = status.error { return finish(.failure(error)) }
    do throws(RPCError) {
      try receivedAll()
      finish(.success(()))
    } catch {
      finish(.failure(error))
    }
  }

  override final func closed(_ end: StreamEnd) {
    switch end {
    case .connectionLost: fail(.unavailable, connection?.loss ?? "the connection was lost")
    case .closed(let code):
      fail(
        Self.status(of: code, hasGoAway: connection?.isLeaving ?? false),
        "the server ended the call: HTTP/2 error \(code.rawValue)")
    }
    connection = nil
  }

  /// gRPC's mapping of HTTP/2 error codes.
  private static func status(of code: HTTP2ErrorCode, hasGoAway: Bool) -> StatusCode {
    switch code {
    case .refusedStream: .unavailable
    case .cancel: .cancelled
    case .enhanceYourCalm: .resourceExhausted
    case .inadequateSecurity: .permissionDenied
    default: hasGoAway ? .unavailable : .internalError
    }
  }

  // MARK: The end

  final func cancel() { fail(.cancelled, "the call was cancelled") }

  final func fail(_ code: StatusCode, _ message: String) { finish(.failure(RPCError(code, message))) }

  final func finish(_ result: Result<Void, RPCError>) {
    guard self.result == nil else { return }
    self.result = result
    if let timer { connection?.loop.cancel(timer) }
    timer = nil
    // What one side has not ended must not stay open.
    if !isEndedByPeer { reset(.cancel) } else if !isRequestEnded || unsentByteCount > 0 { reset(.noError) }
    if let writer {
      self.writer = nil
      writer.resume(returning: .failure(whyNothingMoreIsTaken))
    }
    ended()
  }
}

extension TimeSpan {
  /// Saturates at 292 years.
  init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    self.init(nanoseconds: overflow ? (seconds < 0 ? .min : .max) : product &+ attoseconds / 1_000_000_000)
  }
}
