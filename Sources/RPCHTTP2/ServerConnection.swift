import EventLoop
import HTTP2
import RPC
import TLS

/// One client's connection: carries bytes between its socket and its session, once per turn of the loop, and does what its watch says is due.
final class ServerConnection: SecureConnectionDelegate, HTTP2SessionDelegate, EndOfTurn {
  let loop: EventLoop
  /// What all connections of the loop share.
  let server: LoopServer
  /// Who the client is: by its address, and by mutual TLS once that has shaken hands.
  private(set) var peer: Peer
  let id = EntityID.next()
  var messages = MessageTotals()
  private(set) var keepalivesSent = 0
  private(set) var lastStreamTime: MonotonicTime?
  private(set) var socket: TCPConnection?
  /// Between the socket and the session; nil in plaintext.
  private var secured: SecureConnection?
  private(set) var session: HTTP2Session?
  private var watch: ConnectionWatch
  private var timer: LoopTimer?
  private var lookTime = MonotonicTime.never
  private var isFlushAsked = false
  private var bufferedBytes = 0
  private var allowanceTime: MonotonicTime

  init(_ descriptor: Int32, peer: String, of server: LoopServer, isSecured: Bool) throws(SystemError) {
    loop = server.loop
    self.server = server
    self.peer = Peer(peer)
    watch = ConnectionWatch(openedAt: loop.now, server.limits)
    allowanceTime = loop.now
    if isSecured, let security = server.security {
      secured = try SecureConnection(descriptor, on: loop, security.makeEngine(), delegate: self)
      socket = secured?.socket
    } else {
      socket = try TCPConnection(descriptor, on: loop, delegate: self)
    }
    session = HTTP2Session(.server, server.limits.sessionBounds, in: server.workspace, delegate: self)
    look()
    sessionHasOutput()
  }

  var limits: Limits { server.limits }

  // MARK: Calls

  func received(_ block: HeaderBlock, isLast: Bool) -> HTTP2Stream? {
    watch.called(at: loop.now)
    lastStreamTime = loop.now
    look(by: loop.now + limits.callLookInterval)
    let head = RequestHead(block, server.routes)
    switch head.refusal {
    case .plain(let headers): return RefusedStream(headers)
    case .status(let error):
      server.tally.start(at: loop.now)
      server.tally.end(isOK: false)
      server.counts?.start(head.method?.index)
      server.counts?.end(head.method?.index, error.code, MonotonicTime.now - loop.now, sentBytes: 0, receivedBytes: 0)
      var metadata = Metadata()
      let id = metadata.identify(head.metadata)
      server.tracer?.refused(head.method?.descriptor, head.metadata, error.code)
      log(error, nil, id, path: head.method?.descriptor.path ?? "other", since: loop.now)
      return RefusedStream(StatusHeaders.onlyHeaders(error, metadata, head.encoding))
    case nil: return ServerStream(head.method!, head, on: self)
    }
  }

  func callEnded() { watch.called(at: loop.now) }

  /// Counts bytes of requests that are not complete, or no longer wait.
  func buffers(_ change: Int) { bufferedBytes += change }

  var buffersTooMuch: Bool { bufferedBytes > limits.maxBufferedRequestBytes }

  /// Whether an answer of so many bytes may wait for the client.
  func hasRoom(for byteCount: Int) -> Bool {
    (session?.unsentByteCount ?? 0) + byteCount <= limits.maxUnsentConnectionBytes
  }

  func add(to reading: inout LoopReading) {
    reading.connections += 1
    reading.streams += session?.streamCount ?? 0
    reading.requestBytes += bufferedBytes
    reading.responseBytes += (session?.unsentByteCount ?? 0) + (socket?.unsentByteCount ?? 0)
  }

  /// Whether the client has been told that this connection comes to its end.
  var isEnding: Bool { watch.isEnding }

  func log(_ error: RPCError, _ cause: String?, _ requestID: String, path: String, since start: MonotonicTime) {
    server.log.record(
      FailedCall(
        path: path, peer: peer.address, error: error, requestID: requestID, cause: cause, duration: MonotonicTime.now - start))
  }

  /// Nil in plaintext.
  var security: TLSParameters? { secured?.parameters }

  // MARK: Bytes

  /// The client is there, after TLS' handshake.
  func connected() {
    if let certificate = secured?.peerCertificate { peer = Peer(peer.address, certificate) }
    sessionHasOutput()
  }

  func failed(_ failure: TLSFailure) {
    server.security?.refused(peer.address, failure.description)
    close()
  }

  func received(_ bytes: UnsafeRawBufferPointer) {
    guard let session else { return }
    watch.read(at: loop.now)
    // The session answers by itself as well: acknowledgements, window updates.
    sessionHasOutput()
    do throws(HTTP2Failure) { try session.receive(bytes) } catch {
      // The GOAWAY that says why goes out if the socket takes it.
      flush()
      return close()
    }
    if watch.headers(areIncomplete: session.isReceivingHeaders, at: loop.now) { look(by: loop.now + limits.headersTimeout) }
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
    watch.unblocked()
    sessionHasOutput()
  }

  func closed(_ error: SystemError?) { closeAtOnce() }

  private func flush() {
    guard let session, let socket else { return }
    let wasBlocked = socket.isBlocked
    if let secured {
      secured.send { session.nextOutput() }
    } else {
      socket.send { session.nextOutput() }
    }
    if socket.isBlocked && !wasBlocked {
      watch.blocked(at: loop.now, socket.unsentByteCount)
      look(by: loop.now + limits.stalledWriteTimeout)
    }
  }

  // MARK: The session

  func sessionReceivedSettings() { watch.shookHands() }

  func sessionReceivedPing() {
    guard let session else { return }
    let isTooMuch = watch.pinged(
      at: loop.now, hasSentForCalls: session.hasSentForCalls, callCount: session.streamCount, limits)
    session.hasSentForCalls = false
    if isTooMuch { session.end(.enhanceYourCalm, saying: "too_many_pings") }
  }

  func sessionReceivedPong() {
    if watch.answered() { session?.refuseNewStreams() }
  }

  func sessionReceivedGoAway() {}

  func sessionRefillsAllowance() -> Int {
    let milliseconds = Int((loop.now - allowanceTime).nanoseconds / 1_000_000)
    let count = min(milliseconds * limits.controlFramesPerSecond / 1000, limits.controlFrameBurst)
    if count > 0 { allowanceTime = loop.now }
    return count
  }

  // MARK: Time

  /// Looks at what is due not later than `time`.
  private func look(by time: MonotonicTime) {
    guard time < lookTime else { return }
    lookTime = time
    let timer = self.timer ?? LoopTimer { [unowned self] in look() }
    self.timer = timer
    loop.arm(timer, at: time)
  }

  private func look() {
    lookTime = .never
    // Ended, and the client has had time to read why.
    guard session != nil else { return closeAtOnce() }
    while let session {
      let (action, next) = watch.look(
        at: MonotonicTime.now, callCount: session.streamCount, unsentByteCount: socket?.unsentByteCount ?? 0, limits)
      guard let action else {
        lookAtCalls()
        return look(by: next)
      }
      perform(action, session)
    }
  }

  private func perform(_ action: ConnectionWatch.Action, _ session: HTTP2Session) {
    switch action {
    case .close(let silence):
      // TLS has said already what it did not come to.
      let isTold = session.connectionError != nil || secured?.isShakingHands == true
      if !isTold { server.cutOffs.record(peer.address, silence.rawValue, silence.reason, at: loop.now) }
      closeAtOnce()
    case .refuse:
      session.end(.enhanceYourCalm, saying: "the headers took too long")
      flush()
      close()
    case .ping:
      keepalivesSent += 1
      session.ping()
    case .announceEnd: drain(grace: limits.maxConnectionAgeGrace)
    case .refuseNewCalls: session.refuseNewStreams()
    case .cutOff: cutOff()
    }
  }

  private func lookAtCalls() {
    guard let session, session.streamCount > 0 else { return }
    let now = loop.now
    session.forEachStream { ($0 as? ServerStream)?.look(at: now) }
  }

  // MARK: The end

  /// Tells the client to go elsewhere and streaming handlers to come to their end, and ends when the running calls have; at the end of
  /// `grace` it ends those that have not.
  func drain(grace: TimeSpan) {
    guard let session else { return }
    let isFirst = !watch.isEnding
    watch.announcedEnd(at: loop.now, grace: grace)
    look(by: min(loop.now + limits.goAwayTimeout, watch.cutOffTime))
    guard isFirst else { return }
    session.announceShutdown()
    // Calls that were on their way when the announcement left have arrived when the answer to this comes.
    session.ping()
    session.forEachStream { ($0 as? ServerStream)?.context.announceShutdown() }
  }

  /// Ends what still runs with UNAVAILABLE, and the connection with it.
  private func cutOff() {
    guard let session else { return }
    session.forEachStream { ($0 as? ServerStream)?.cutOff(RPCError(.unavailable, "the server is shutting down")) }
    session.refuseNewStreams()
    flush()
    close()
  }

  /// Closes once the client has had time to read what was sent; at once when it does not read.
  private func close() {
    guard let socket, socket.isOpen, !socket.isBlocked else { return closeAtOnce() }
    forgetSession()
    secured?.sayGoodbye()
    socket.finish()
    guard socket.isOpen else { return }
    lookTime = .never
    look(by: loop.now + limits.lingerTimeout)
  }

  private func closeAtOnce() {
    guard let socket else { return }
    self.socket = nil
    if let timer { loop.cancel(timer) }
    timer = nil
    if let secured, secured.isShakingHands { server.security?.refused(peer.address, "the handshake was not brought to its end") }
    socket.close()
    forgetSession()
    server.removed(self)
  }

  private func forgetSession() {
    let session = self.session
    self.session = nil
    if let error = session?.connectionError { server.cutOffs.record(peer.address, error.code.name, error.text, at: loop.now) }
    session?.connectionLost()
  }
}
