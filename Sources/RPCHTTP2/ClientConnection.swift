import EventLoop
import HTTP2
import RPC
import TLS

/// One connection of a channel to one address.
///
/// It is ready once the server has sent its SETTINGS: what only takes connections is no HTTP/2 server yet.
final class ClientConnection: SecureConnectionDelegate, HTTP2SessionDelegate, EndOfTurn {
  let loop: EventLoop
  let connector: Connector
  /// Why the connection is gone, once it is.
  private(set) var loss = "the connection was lost"

  let id = EntityID.next()
  /// Its subchannel's.
  let tally: CallTally
  let address: SocketAddress
  var messages = MessageTotals()
  private(set) var keepalivesSent = 0
  private(set) var lastStreamTime: MonotonicTime?
  /// Nil once it takes no new calls.
  private var subchannel: Subchannel?
  private(set) var session: HTTP2Session?
  private(set) var socket: TCPConnection?
  /// Between the socket and the session; nil in plaintext.
  private var secured: SecureConnection?
  private var timer: LoopTimer?
  private var isFlushAsked = false
  private var isConnected = false
  /// Whether it has come to HTTP/2.
  private(set) var isReady = false
  private var heardAt = MonotonicTime(nanoseconds: 0)
  private var isAsked = false
  private var askedAt = MonotonicTime(nanoseconds: 0)
  /// Keepalive rests: there are no calls.
  private var isResting = false

  init(_ connector: Connector, _ subchannel: Subchannel, _ workspace: HTTP2Workspace) {
    self.connector = connector
    self.subchannel = subchannel
    address = subchannel.address
    tally = subchannel.tally
    loop = connector.loop
    session = HTTP2Session(.client, connector.limits.sessionBounds, in: workspace, delegate: self)
  }

  /// Whether the server said that it takes no new calls.
  var isLeaving: Bool { session?.hasReceivedGoAway ?? true }

  /// Nil in plaintext.
  var security: TLSParameters? { secured?.parameters }

  var streamCount: Int { session?.streamCount ?? 0 }

  /// `host:port`, and its address where the host is a name.
  private var place: String {
    connector.authority == address.description || address.isUnix ? address.description : "\(connector.authority) (\(address))"
  }

  /// Sends a request; false when the connection takes no more, and the request has to go to another.
  func submit(_ stream: HTTP2Stream, _ headers: HeaderList) -> Bool {
    guard let session else { return false }
    do throws(HTTP2Failure) { try session.submitRequest(stream, headers) } catch {
      // The connection's stream ids are used up, or it is going away.
      leave()
      return false
    }
    lastStreamTime = loop.now
    tally.start(at: loop.now)
    if isResting { askLater() }
    return true
  }

  // MARK: The connection's life

  func connect() {
    arm(at: MonotonicTime.now + connector.limits.connectTimeout)
    do { try openSocket() } catch { close("cannot connect to \(place): \(error)") }
  }

  private func openSocket() throws {
    guard let security = connector.security else {
      return socket = try TCPConnection(to: address, on: loop, delegate: self)
    }
    let secured = try SecureConnection(to: address, on: loop, security.makeEngine(), delegate: self)
    self.secured = secured
    socket = secured.socket
  }

  func connected() {
    isConnected = true
    sessionHasOutput()
  }

  func failed(_ failure: TLSFailure) {
    close(isReady ? "the connection to \(place) was lost: \(failure)" : "cannot connect to \(place): \(failure)")
  }

  func closed(_ error: SystemError?) {
    switch (isReady, error) {
    case (false, let error?): close("cannot connect to \(place): \(error)")
    case (true, let error?): close("the connection to \(place) was lost: \(error)")
    case (_, nil): close("the server at \(place) closed the connection")
    }
  }

  /// Takes no new calls, and ends when those that run have.
  func leave() {
    retire()
    sessionHasOutput()
  }

  func close(_ reason: String) {
    guard let session else { return }
    loss = reason
    if let timer { loop.cancel(timer) }
    timer = nil
    self.session = nil
    if isConnected { secured?.sayGoodbye() }
    socket?.close()
    socket = nil
    connector.closed(self)
    retire()
    session.connectionLost()
  }

  private func retire() {
    let subchannel = self.subchannel
    self.subchannel = nil
    subchannel?.retired(self)
  }

  /// The one timer: until it is ready it bounds the attempt, then it is keepalive's.
  private func arm(at time: MonotonicTime) {
    let timer =
      self.timer
      ?? LoopTimer { [unowned self] in isReady ? lookAfter() : close("cannot connect to \(place): it does not answer") }
    self.timer = timer
    loop.arm(timer, at: time)
  }

  // MARK: Bytes

  func received(_ bytes: UnsafeRawBufferPointer) {
    heardAt = loop.now
    // The session answers by itself as well: acknowledgements, window updates.
    sessionHasOutput()
    do throws(HTTP2Failure) { try session?.receive(bytes) } catch {
      flush()
      close(whyItIsOver)
    }
  }

  func sessionHasOutput() {
    guard !isFlushAsked, isConnected else { return }
    isFlushAsked = true
    loop.atEndOfTurn(self)
  }

  func endOfTurn() {
    isFlushAsked = false
    flush()
    guard let session, let socket, !socket.isBlocked else { return }
    if session.isOver || subchannel == nil && session.streamCount == 0 { close(whyItIsOver) }
  }

  private var whyItIsOver: String {
    guard let error = session?.connectionError else { return "the server at \(place) said goodbye" }
    return
      "the server at \(place) \(isReady ? "broke the rules of HTTP/2" : "does not speak HTTP/2"): \(error.code.name) \(error.text)"
  }

  func writable() { sessionHasOutput() }

  private func flush() {
    guard let session, let socket else { return }
    if let secured {
      secured.send { session.nextOutput() }
    } else {
      socket.send { session.nextOutput() }
    }
  }

  // MARK: The session

  func received(_ request: HeaderBlock, isLast: Bool) -> HTTP2Stream? { nil }

  func sessionReceivedSettings() {
    guard !isReady else { return }
    isReady = true
    if let timer { loop.cancel(timer) }
    timer = nil
    if connector.keepaliveTime != nil { askLater() }
    subchannel?.connected(self)
  }

  func sessionReceivedGoAway() {
    if let goAway = session?.goAway {
      loss = "the server at \(place) said goodbye" + (goAway.text.isEmpty ? "" : ": \(goAway.text)")
      if goAway.code == .enhanceYourCalm && goAway.text == "too_many_pings" { connector.asksTooOften() }
    }
    leave()
  }

  // MARK: Keepalive (gRFC A8)

  func sessionReceivedPong() {}

  private func askLater() {
    isResting = false
    guard let time = connector.keepaliveTime else { return }
    heardAt = max(heardAt, loop.now)
    arm(at: heardAt + time)
  }

  private func lookAfter() {
    guard let session, let time = connector.keepaliveTime else { return }
    let (now, timeout) = (loop.now, connector.options.keepalive.timeout)
    if isAsked {
      // Whatever came since shows that the server is there.
      if heardAt > askedAt {
        isAsked = false
      } else if askedAt + timeout > now {
        return arm(at: askedAt + timeout)
      } else {
        return close("the server at \(place) does not answer keepalive pings")
      }
    }
    if heardAt + time > now { return arm(at: heardAt + time) }
    if session.streamCount == 0 && !connector.options.keepalive.asksWithoutCalls { return isResting = true }
    isAsked = true
    askedAt = now
    keepalivesSent += 1
    session.ping()
    arm(at: now + min(time, timeout))
  }
}
