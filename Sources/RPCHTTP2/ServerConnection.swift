import EventLoop
import HTTP2
import RPC

/// One client's connection: carries bytes between its socket and its session, once per turn of the loop.
final class ServerConnection: TCPConnectionDelegate, HTTP2SessionDelegate, EndOfTurn {
  let loop: EventLoop
  let router: Router
  let limits: Limits
  let peer: String

  private let callLog: CallLog
  private let ended: (ServerConnection) -> Void
  private var socket: TCPConnection?
  private var session: HTTP2Session?
  private var timer: LoopTimer?
  private var isFlushAsked = false
  private var bufferedBytes = 0
  private var isDraining = false

  init(
    _ descriptor: Int32, peer: String, on loop: EventLoop, _ workspace: HTTP2Workspace, _ router: Router, _ limits: Limits,
    _ callLog: CallLog, ended: @escaping (ServerConnection) -> Void
  ) throws(SystemError) {
    self.loop = loop
    self.router = router
    self.limits = limits
    self.peer = peer
    self.callLog = callLog
    self.ended = ended
    socket = try TCPConnection(descriptor, on: loop, delegate: self)
    session = HTTP2Session(.server, limits.sessionBounds, in: workspace, delegate: self)
    arm(limits.handshakeTimeout)
    sessionHasOutput()
  }

  // MARK: Calls

  func received(_ block: HeaderBlock, isLast: Bool) -> HTTP2Stream? {
    let head = RequestHead(block, router)
    switch head.refusal {
    case .plain(let headers): return RefusedStream(headers)
    case .status(let error):
      log(error, nil, path: head.method?.descriptor.path ?? block.path, since: loop.now)
      return RefusedStream(StatusHeaders.onlyHeaders(error, Metadata(), head.encoding))
    case nil: return ServerStream(head.method!, head, on: self)
    }
  }

  /// Counts bytes of requests that are not complete, or no longer wait.
  func buffers(_ change: Int) { bufferedBytes += change }

  var buffersTooMuch: Bool { bufferedBytes > limits.maxBufferedRequestBytes }

  func log(_ error: RPCError, _ cause: String?, path: String, since start: MonotonicTime) {
    callLog.record(
      FailedCall(
        path: path, peer: peer, code: error.code, message: error.message, cause: cause, duration: MonotonicTime.now - start))
  }

  // MARK: Bytes

  func connected() {}

  func received(_ bytes: UnsafeRawBufferPointer) {
    // The session answers by itself as well: acknowledgements, window updates.
    sessionHasOutput()
    do throws(HTTP2Failure) { try session?.receive(bytes) } catch {
      // The GOAWAY that says why goes out if the socket takes it.
      flush()
      close()
    }
  }

  func sessionHasOutput() {
    guard !isFlushAsked else { return }
    isFlushAsked = true
    loop.atEndOfTurn(self)
  }

  func endOfTurn() {
    isFlushAsked = false
    flush()
    guard let session, let socket, socket.isOpen else { return }
    if session.isOver && !socket.isBlocked { close() }
  }

  func writable() {
    if let timer { loop.cancel(timer) }
    sessionHasOutput()
  }

  func closed(_ error: SystemError?) { close() }

  private func flush() {
    guard let session, let socket else { return }
    let wasBlocked = socket.isBlocked
    socket.send { session.nextOutput() }
    if socket.isBlocked && !wasBlocked { arm(limits.stalledWriteTimeout) }
  }

  func sessionReceivedSettings() {
    if let timer, socket?.isBlocked == false { loop.cancel(timer) }
  }

  /// Closes the connection unless something happens in time: the handshake, or room for what waits.
  private func arm(_ timeout: TimeSpan) {
    let timer = self.timer ?? LoopTimer { [unowned self] in close() }
    self.timer = timer
    loop.arm(timer, at: MonotonicTime.now + timeout)
  }

  // MARK: The end

  /// Tells the client to go elsewhere, and ends when the running calls have.
  func drain() {
    guard !isDraining, let session else { return }
    isDraining = true
    session.announceShutdown()
    // Calls that were on their way when the announcement left have arrived when the answer to this comes.
    session.ping()
  }

  func sessionReceivedPong() {
    if isDraining { session?.refuseNewStreams() }
  }

  func sessionReceivedGoAway() {}

  /// Ends what still runs with UNAVAILABLE, and the connection with it.
  func cutOff() {
    session?.forEachStream { ($0 as? ServerStream)?.cutOff(RPCError(.unavailable, "the server is shutting down")) }
    session?.refuseNewStreams()
    flush()
    close()
  }

  private func close() {
    guard let session else { return }
    if let timer { loop.cancel(timer) }
    timer = nil
    socket?.close()
    self.session = nil
    session.connectionLost()
    socket = nil
    ended(self)
  }
}

extension HeaderBlock {
  /// The `:path`, for the log.
  fileprivate var path: String {
    var path = ""
    forEach { name, value in if name.equals(":path") { path = String(decoding: value.prefix(256), as: UTF8.self) } }
    return path
  }
}
