import EventLoop
import HTTP2
import RPC

/// One connection of a channel. Calls may be handed to it before it is there; they leave with its first bytes.
final class ClientConnection: TCPConnectionDelegate, HTTP2SessionDelegate, EndOfTurn {
  let loop: EventLoop
  /// `host:port`, as `:authority` says it.
  let authority: String
  /// Why the connection is gone, once it is.
  private(set) var loss = "the connection was lost"

  private let connector: Connector
  private var session: HTTP2Session?
  private var socket: TCPConnection?
  private var timer: LoopTimer?
  private var isFlushAsked = false
  private var isThere = false

  init(_ connector: Connector, _ workspace: HTTP2Workspace) {
    self.connector = connector
    loop = connector.loop
    authority = connector.host.contains(":") ? "[\(connector.host)]:\(connector.port)" : "\(connector.host):\(connector.port)"
    session = HTTP2Session(.client, connector.limits.sessionBounds, in: workspace, delegate: self)
  }

  /// Whether the server said that it takes no new calls.
  var isLeaving: Bool { session?.hasReceivedGoAway ?? true }

  /// Sends `stream`'s request.
  func submit(_ stream: ClientStream, _ headers: HeaderList) {
    guard let session else { return stream.fail(.unavailable, loss) }
    do throws(HTTP2Failure) { try session.submitRequest(stream, headers) } catch {
      // The connection's stream ids are used up, or it is going away.
      connector.retired(self)
      stream.fail(.unavailable, "the connection to \(authority) takes no more calls")
    }
  }

  // MARK: The connection's life

  func connect() {
    let timer = LoopTimer { [unowned self] in close("cannot connect to \(authority): it does not answer") }
    loop.arm(timer, at: MonotonicTime.now + connector.limits.connectTimeout)
    self.timer = timer
    if let address = SocketAddress(numeric: connector.host, port: connector.port) { return connect(to: .success(address)) }
    // The system's resolver blocks: it gets a thread of its own.
    let (host, port, loop) = (connector.host, connector.port, loop)
    let receiver = Receiver(connection: self)
    let resolve: @Sendable () -> Void = {
      let result = Result { () throws(ResolutionFailure) in try SocketAddress.resolve(host, port: port) }
      loop.submit { receiver.connection.connect(to: result) }
    }
    do throws(SystemError) { try Thread.start(name: "rpc-resolver", resolve) } catch { close("cannot resolve \(host): \(error)") }
  }

  private func connect(to result: Result<SocketAddress, ResolutionFailure>) {
    guard session != nil else { return }
    let address: SocketAddress
    do throws(ResolutionFailure) { address = try result.get() } catch { return close("cannot resolve \(error)") }
    do throws(SystemError) { socket = try TCPConnection(to: address, on: loop, delegate: self) } catch {
      close("cannot connect to \(authority): \(error)")
    }
  }

  func connected() {
    isThere = true
    if let timer { loop.cancel(timer) }
    timer = nil
    sessionHasOutput()
  }

  func closed(_ error: SystemError?) {
    switch (isThere, error) {
    case (false, let error?): close("cannot connect to \(authority): \(error)")
    case (true, let error?): close("the connection to \(authority) was lost: \(error)")
    case (_, nil): close("the server at \(authority) closed the connection")
    }
  }

  func close(_ reason: String) {
    guard let session else { return }
    loss = reason
    if let timer { loop.cancel(timer) }
    timer = nil
    socket?.close()
    socket = nil
    self.session = nil
    connector.closed(self)
    session.connectionLost()
  }

  // MARK: Bytes

  func received(_ bytes: UnsafeRawBufferPointer) {
    // The session answers by itself as well: acknowledgements, window updates.
    sessionHasOutput()
    do throws(HTTP2Failure) { try session?.receive(bytes) } catch {
      flush()
      close("the server at \(authority) does not speak HTTP/2")
    }
  }

  func sessionHasOutput() {
    guard !isFlushAsked, isThere else { return }
    isFlushAsked = true
    loop.atEndOfTurn(self)
  }

  func endOfTurn() {
    isFlushAsked = false
    flush()
    guard let session, let socket, !socket.isBlocked else { return }
    if session.isOver || session.hasReceivedGoAway && session.streamCount == 0 {
      close("the server at \(authority) said goodbye")
    }
  }

  func writable() { sessionHasOutput() }

  private func flush() {
    guard let session, let socket else { return }
    socket.send { session.nextOutput() }
  }

  // MARK: The session

  func received(_ request: HeaderBlock, isLast: Bool) -> HTTP2Stream? { nil }
  func sessionReceivedSettings() {}
  func sessionReceivedPong() {}

  func sessionReceivedGoAway() {
    connector.retired(self)
    sessionHasOutput()
  }
}

/// Carries a connection to the resolver's thread and back to its loop.
///
/// Sendable by this proof: the thread in between does not look inside.
private struct Receiver: @unchecked Sendable {
  let connection: ClientConnection
}
