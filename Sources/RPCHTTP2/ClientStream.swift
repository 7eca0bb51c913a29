import EventLoop
import HTTP2
import RPC

/// A call of a client: sends its request, hears of its response's status, and ends once. What is done with the response's messages is
/// up to ``SingleResponseStream`` and ``ManyResponsesStream``.
///
/// It is its own stream, and so its only attempt, unless the channel's configuration gives its method an ``AttemptPolicy``; then its
/// ``Attempts`` have streams of their own.
///
/// Sendable by this proof: made by the caller, then handed to the channel's loop, where everything else happens.
class ClientStream: HTTP2Stream, WaitingCall, @unchecked Sendable {
  private(set) final var status = ResponseStatus()
  /// Set once the call has ended.
  private(set) final var result: Result<Void, RPCError>?
  private(set) final var isRequestEnded = false
  private(set) final var waitsForReady: Bool
  final var place: WaitingPlace?

  private let method: MethodDescriptor
  private let options: CallOptions
  /// One for all attempts.
  private let idempotencyKey: String?
  private var deadline: MonotonicTime?
  private let limits: (unsentBytes: Int, replayedBytes: Int)
  /// Of one message.
  private var maxRequestBytes = Int.max
  private var maxResponseBytes: Int
  /// Set while the call is on its way, but for one of the channel's own.
  private var connector: Connector?
  private var attempts: Attempts?
  private var replay = RequestReplay()
  private var connection: ClientConnection?
  /// Messages that go out with the stream's start.
  private var waitingMessages = 0
  /// Of the call; its ``Attempts`` make traces of their own from it.
  let trace: (any ClientCallTrace)?
  /// Of the attempt that the call itself is, and what goes with its headers.
  private var attemptTrace: (any AttemptTrace)?
  private var traceMetadata = Metadata()
  private var hasWaited = false
  private var timer: LoopTimer?
  private var writer: UnsafeContinuation<Result<Void, RPCError>, Never>?
  private var isEndedByPeer = false
  private var hasStartedAgain = false
  /// Nil where calls are not measured.
  private let meter: CallMeter?
  /// Whether it is about its connection, and so has no business on another.
  private var staysOnConnection = false

  /// With one framed `request`, or nil for one whose messages follow by ``write(_:_:)``.
  init(
    _ method: MethodDescriptor, _ request: [UInt8]?, _ options: CallOptions, _ limits: Limits, _ meter: CallMeter? = nil,
    tracer: (any ClientTracer)? = nil
  ) {
    trace = tracer?.begin(method)
    self.method = method
    self.meter = meter
    self.options = options
    idempotencyKey = options.idempotencyKey(for: method)
    waitsForReady = options.waitForReady ?? false
    self.limits = (limits.maxUnsentStreamBytes, limits.maxReplayedRequestBytes)
    maxResponseBytes = limits.maxMessageBytes
    deadline = options.timeout.map { MonotonicTime.now + TimeSpan($0) }
    if let request { replay.append(request) }
    isRequestEnded = request != nil
    super.init()
  }

  // MARK: What becomes of the response

  /// Checks that the messages of a response whose status is OK may end here.
  func receivedAll() throws(RPCError) {}
  /// Messages that arrived and that nobody took.
  func forEachWaiting(_ body: (_ byteCount: Int, _ isCompressed: Bool) -> Void) {}
  /// The call has its result.
  func ended() {}

  // MARK: The request

  final func start(through connector: Connector) {
    guard result == nil else { return }
    self.connector = connector
    connector.tally.start(at: connector.loop.now)
    if let meter, let counts = connector.counts { meter.start(counts.of(method)) }
    let configuration = connector.methods?.of(method)
    if let configuration {
      take(configuration)
      do throws(RPCError) { try replay.forEach { (frame) throws(RPCError) in try check(frame) } } catch { return fail(error) }
    }
    if let deadline {
      if deadline <= MonotonicTime.now { return fail(.deadlineExceeded, "the deadline has passed") }
      let timer = LoopTimer { [unowned self] in fail(.deadlineExceeded, "the deadline has passed") }
      self.timer = timer
      connector.loop.arm(timer, at: deadline)
    }
    if let policy = configuration?.policy {
      let attempts = Attempts(of: self, policy, through: connector, meter)
      self.attempts = attempts
      replay.forEach { attempts.append($0) }
      replay.drop()
      return attempts.begin()
    }
    if let meter { meter.attempt = meter.startAttempt() }
    beginAttempt()
    fill()
    connector.carry(self)
  }

  /// For a call of the channel's own, on the connection it is about: without a deadline, a policy and another connection.
  final func startAlone() {
    staysOnConnection = true
    fill()
  }

  private func take(_ configuration: MethodConfiguration) {
    if options.waitForReady == nil { waitsForReady = configuration.waitForReady ?? false }
    if let timeout = configuration.timeout {
      let latest = MonotonicTime.now + TimeSpan(timeout)
      deadline = deadline.map { min($0, latest) } ?? latest
    }
    if let bytes = configuration.maxRequestMessageBytes { maxRequestBytes = bytes }
    if let bytes = configuration.maxResponseMessageBytes { maxResponseBytes = min(maxResponseBytes, bytes) }
  }

  private func beginAttempt(isTransparentRetry: Bool = false) {
    guard let trace else { return }
    attemptTrace?.ended(.unavailable)
    traceMetadata = Metadata()
    attemptTrace = trace.attempt(previousAttempts: 0, isTransparentRetry: isTransparentRetry, &traceMetadata)
  }

  private func put(_ frame: [UInt8]) {
    append(frame)
    attemptTrace?.sent(frame)
  }

  /// Queues what is known of the request.
  private func fill() {
    replay.forEach { put($0) }
    waitingMessages = replay.count
    if let meter { meter.attempt?.sentBytes = replay.byteCount - replay.count * MessageFrame.headSize }
    if isRequestEnded { end(nil) }
    boundReplay()
  }

  final func nameResolved() { trace?.nameResolved() }

  final func waited() { hasWaited = true }

  final func start(on connection: ClientConnection) {
    self.connection = connection
    let connector = connection.connector
    if connection.submit(self, headers(connector, traceMetadata)) {
      if hasWaited { attemptTrace?.pickCompleted() }
      hasWaited = false
      if waitingMessages > 0 { connection.messages.send(waitingMessages, at: connection.loop.now) }
      return
    }
    self.connection = nil
    if staysOnConnection { fail(RPCError(.unavailable, connection.loss)) } else { connector.carry(self) }
  }

  /// Sends one message of a streamed request; resumes once it is accepted, or the call has ended.
  final func write(_ frame: [UInt8], _ continuation: UnsafeContinuation<Result<Void, RPCError>, Never>) {
    precondition(writer == nil, "a stream has one writer")
    precondition(!isRequestEnded || result != nil, "nothing is written behind the end of a request")
    if result != nil { return continuation.resume(returning: .failure(whyNothingMoreIsTaken)) }
    do throws(RPCError) { try check(frame) } catch {
      fail(error)
      return continuation.resume(returning: .failure(error))
    }
    if let attempts {
      attempts.append(frame)
    } else {
      put(frame)
      if let meter { meter.attempt?.sentBytes += frame.count - MessageFrame.headSize }
      if let connection { connection.messages.send(at: connection.loop.now) } else { waitingMessages += 1 }
      if replay.isWhole {
        replay.append(frame)
        boundReplay()
      }
    }
    if unsentBytes > limits.unsentBytes { writer = continuation } else { continuation.resume(returning: .success(())) }
  }

  final func endRequest() {
    guard !isRequestEnded, result == nil else { return }
    isRequestEnded = true
    if let attempts { attempts.endRequest() } else { end(nil) }
  }

  private func check(_ frame: [UInt8]) throws(RPCError) {
    let size = frame.count - MessageFrame.headSize
    if size > maxRequestBytes {
      throw RPCError(.resourceExhausted, "a message of \(size) bytes is above the method's limit of \(maxRequestBytes)")
    }
  }

  private func boundReplay() {
    if replay.byteCount > limits.replayedBytes { replay.drop() }
  }

  private var unsentBytes: Int { attempts?.unsentByteCount ?? unsentByteCount }

  override final func sent() {
    if let writer, unsentBytes <= limits.unsentBytes / 2 {
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

  final func headers(_ connector: Connector, _ traceMetadata: Metadata, previousAttempts: Int = 0) -> HeaderList {
    var list = HeaderList([":method": "POST", ":scheme": connector.scheme])
    list.append(":path", method.path)
    list.append(":authority", connector.authority)
    if let deadline { list.append("grpc-timeout", GRPCTimeout.text(deadline - MonotonicTime.now)) }
    list.append("te", "trailers" as StaticString)
    list.append("content-type", options.encoding.contentType)
    if options.compression != .identity { list.append("grpc-encoding", options.compression.name) }
    list.append("grpc-accept-encoding", MessageCompression.accepted)
    list.append("user-agent", UserAgent.text)
    if previousAttempts > 0 { list.append("grpc-previous-rpc-attempts", String(previousAttempts)) }
    if let idempotencyKey { list.append("idempotency-key", idempotencyKey) }
    list.append(options.metadata)
    if !traceMetadata.isEmpty { list.append(traceMetadata) }
    return list
  }

  // MARK: The response

  final var responseBounds: MessageBounds {
    MessageBounds(maxBytes: maxResponseBytes, mayBeCompressed: status.compression != .identity)
  }

  override final func received(_ headers: HeaderBlock, isLast: Bool) { status.receive(headers, isLast: isLast) }

  /// What the attempt that the call keeps to has heard so far.
  final func adopt(_ status: ResponseStatus) { self.status = status }

  /// Gives the server back room for bytes of the response that were taken.
  final func returnRoom(_ byteCount: Int) {
    if let attempts { attempts.committed?.consume(byteCount) } else { consume(byteCount) }
  }

  /// A message of the response is complete; its size as it arrived, without the head of its frame.
  final func tookMessage(byteCount: Int, isCompressed: Bool) {
    if let connection {
      connection.messages.receive(at: connection.loop.now)
      attemptTrace?.received(byteCount: byteCount, isCompressed: isCompressed)
      if let meter { meter.attempt?.receivedBytes += byteCount }
    } else {
      attempts?.committed?.tookMessage(byteCount: byteCount, isCompressed: isCompressed)
    }
  }

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
    guard result == nil else { return }
    let connection = self.connection
    self.connection = nil
    connection?.tally.end(isOK: false)
    if let connection, !status.hasHead, !staysOnConnection {
      // All of the request is still there.
      if end == .notSent { return connection.connector.carry(self) }
      if end.isRefusal, replay.isWhole, !hasStartedAgain {
        hasStartedAgain = true
        if let meter { meter.attempt?.endAndStartAgain(.unavailable) }
        startOver()
        beginAttempt(isTransparentRetry: true)
        fill()
        return connection.connector.carry(self)
      }
    }
    finish(.failure(Self.error(of: end, on: connection)))
  }

  /// Why a call ended whose stream did.
  static func error(of end: StreamEnd, on connection: ClientConnection?) -> RPCError {
    guard case .closed(let code) = end else { return RPCError(.unavailable, connection?.loss ?? "the connection was lost") }
    return RPCError(
      status(of: code, hasGoAway: connection?.isLeaving ?? false), "the server ended the call: HTTP/2 error \(code.rawValue)")
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

  final func fail(_ error: RPCError) { finish(.failure(error)) }

  final func finish(_ result: Result<Void, RPCError>) {
    guard self.result == nil else { return }
    self.result = result
    count(result)
    if let timer { EventLoop.current?.cancel(timer) }
    timer = nil
    place?.leave()
    place = nil
    if let attempts {
      self.attempts = nil
      attempts.callEnded(result)
    } else if !isEndedByPeer {
      // What one side has not ended must not stay open.
      reset(.cancel)
    } else if !isRequestEnded || unsentByteCount > 0 {
      reset(.noError)
    }
    if let writer {
      self.writer = nil
      writer.resume(returning: .failure(whyNothingMoreIsTaken))
    }
    ended()
  }

  /// For channelz: the call, and the stream that it ends with; for metrics and traces: the call, and the attempt that it is itself.
  private func count(_ result: Result<Void, RPCError>) {
    let code: StatusCode
    switch result {
    case .success: code = .ok
    case .failure(let error): code = error.code
    }
    connector?.tally.end(isOK: code == .ok)
    connector = nil
    connection?.tally.end(isOK: code == .ok)
    if let trace {
      if let attemptTrace { forEachWaiting(attemptTrace.received) }
      attemptTrace?.ended(code)
      attemptTrace = nil
      trace.ended(code)
    }
    guard let meter else { return }
    forEachWaiting { size, _ in meter.attempt?.receivedBytes += size }
    meter.attempt?.end(code)
    meter.attempt = nil
    meter.end(code)
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
