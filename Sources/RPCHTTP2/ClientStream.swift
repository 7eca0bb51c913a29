import EventLoop
import HTTP2
import RPC

/// A call of a client: its request, and what has arrived of its response.
///
/// Sendable by this proof: made by the caller, then handed to the channel's loop, where everything else happens.
final class ClientStream: HTTP2Stream, @unchecked Sendable {
  /// A whole unary response.
  struct Response: Sendable {
    var message: [UInt8]
    var initialMetadata: Metadata
    var trailingMetadata: Metadata
  }

  /// Told the end of a unary call; set before the call starts.
  var whenDone: UnsafeContinuation<Result<Response, RPCError>, Never>?

  private let method: MethodDescriptor
  private let options: CallOptions
  private let deadline: MonotonicTime?
  private let isStreaming: Bool
  private var request: [UInt8]
  private var connection: ClientConnection?
  private var timer: LoopTimer?
  private var assembler: MessageAssembler
  private var status = ResponseStatus()
  private var messages = PieceQueue()
  private var messageCount = 0
  private var reader: UnsafeContinuation<Result<[UInt8]?, RPCError>, Never>?
  /// Received and not yet given back to the peer's window.
  private var heldBytes = 0
  private var isEndedByPeer = false
  private var result: Result<Void, RPCError>?

  init(_ method: MethodDescriptor, _ request: [UInt8], _ options: CallOptions, _ limits: Limits, isStreaming: Bool) {
    self.method = method
    self.request = request
    self.options = options
    self.isStreaming = isStreaming
    deadline = options.timeout.map { MonotonicTime.now + TimeSpan($0) }
    assembler = MessageAssembler(maxMessageBytes: limits.maxMessageBytes)
    super.init()
  }

  // MARK: The request

  func start(on connection: ClientConnection) {
    guard result == nil else { return }
    self.connection = connection
    if let deadline {
      let timer = LoopTimer { [unowned self] in fail(.deadlineExceeded, "the deadline has passed") }
      self.timer = timer
      if deadline <= MonotonicTime.now { return fail(.deadlineExceeded, "the deadline has passed") }
      connection.loop.arm(timer, at: deadline)
    }
    append(request)
    request = []
    end(nil)
    connection.submit(self, headers(connection.authority))
  }

  private func headers(_ authority: String) -> HeaderList {
    var list = HeaderList([":method": "POST", ":scheme": "http"])
    list.append(":path", method.path)
    list.append(":authority", authority)
    if let deadline { list.append("grpc-timeout", GRPCTimeout.text(deadline - MonotonicTime.now)) }
    list.append("te", "trailers" as StaticString)
    list.append("content-type", options.encoding.contentType)
    list.append("user-agent", "marketplace-rpc/1" as StaticString)
    let key = options.idempotencyKey ?? (needsKey ? IdempotencyKey.make() : nil)
    if let key { list.append("idempotency-key", key) }
    list.append(options.metadata)
    return list
  }

  private var needsKey: Bool {
    method.contract?.requiresIdempotencyKey == true && options.metadata[IdempotencyKey.metadataName] == nil
  }

  // MARK: The response

  override func received(_ headers: HeaderBlock, isLast: Bool) { status.receive(headers, isLast: isLast) }

  override func received(_ data: UnsafeRawBufferPointer) {
    heldBytes += data.count
    guard result == nil else { return }
    do throws(RPCError) {
      try assembler.append(data) {
        messages.append(Array($0))
        messageCount += 1
      }
      guard isStreaming || messageCount <= 1 else {
        throw RPCError(.unimplemented, "several messages arrived where one belongs")
      }
    } catch {
      return finish(.failure(error))
    }
    // A reader that lags holds back its peer; half a message must not.
    if !isStreaming || messages.isEmpty { giveBack() }
    serveReader()
  }

  override func receivedEnd() {
    isEndedByPeer = true
    guard result == nil else { return }
    if let error = status.error { return finish(.failure(error)) }
    do throws(RPCError) {
      try assembler.finish()
      guard isStreaming || messageCount == 1 else { throw RPCError(.unimplemented, "no message arrived where one belongs") }
      finish(.success(()))
    } catch {
      finish(.failure(error))
    }
  }

  override func closed(_ end: StreamEnd) {
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

  // MARK: The reader

  /// The next message of a stream: nil at its good end.
  func next(_ continuation: UnsafeContinuation<Result<[UInt8]?, RPCError>, Never>) {
    precondition(reader == nil, "a stream has one reader")
    reader = continuation
    serveReader()
  }

  private func serveReader() {
    guard let reader else { return }
    if !messages.isEmpty {
      self.reader = nil
      let message = messages.popFirst()
      if messages.isEmpty { giveBack() }
      reader.resume(returning: .success(message))
    } else if let result {
      self.reader = nil
      reader.resume(returning: result.map { nil })
    }
  }

  private func giveBack() {
    guard heldBytes > 0 else { return }
    consume(heldBytes)
    heldBytes = 0
  }

  // MARK: The end

  func cancel() { fail(.cancelled, "the call was cancelled") }

  func fail(_ code: StatusCode, _ message: String) { finish(.failure(RPCError(code, message))) }

  private func finish(_ result: Result<Void, RPCError>) {
    guard self.result == nil else { return }
    self.result = result
    if let timer { connection?.loop.cancel(timer) }
    timer = nil
    // What one side has not ended must not stay open.
    if !isEndedByPeer { reset(.cancel) } else if unsentByteCount > 0 { reset(.noError) }
    if let whenDone {
      self.whenDone = nil
      let status = status
      let message = messages.isEmpty ? [] : messages.popFirst()
      whenDone.resume(
        returning: result.map {
          Response(message: message, initialMetadata: status.initialMetadata, trailingMetadata: status.trailingMetadata)
        })
    }
    serveReader()
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
