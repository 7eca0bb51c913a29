import EventLoop
import HTTP2
import Protobuf
import RPC
import Synchronization

@testable import RPCHTTP2

/// A server of HTTP/2 alone, which answers each request as a test says: what a server of ours never does, it does.
///
/// Sendable by this proof: all state is touched on `loop` alone, but for `counts`, which has a lock.
final class ScriptedPeer: @unchecked Sendable {
  struct Counts {
    var connections = 0
    var requests = 0
    var pings = 0
    var resets = 0
  }

  let loop: EventLoop
  let address: SocketAddress
  fileprivate let counts = PeerCounts()
  private var listener: TCPListener?
  fileprivate var connections: [PeerConnection] = []
  fileprivate let workspace = HTTP2Workspace()
  fileprivate let isMute: Bool

  /// Listens at `address`, and calls `answer` on its loop for each request once that has ended. A mute peer says SETTINGS and nothing more.
  init(
    at address: SocketAddress = SocketAddress(numeric: "127.0.0.1", port: 0)!, maxConcurrentStreams: Int = 100,
    isMute: Bool = false,
    _ answer: @escaping @Sendable (PeerStream) -> Void
  ) async throws {
    var bounds = HTTP2Session.Bounds()
    bounds.maxConcurrentStreams = maxConcurrentStreams
    self.isMute = isMute
    loop = try EventLoop.spawn(name: "scripted-peer")
    let socket = try ListeningSocket.bind(address)
    self.address = socket.address
    await onLoop { [bounds] peer in
      peer.listener = try? TCPListener(socket, on: peer.loop) { [weak peer] descriptor, _ in
        // Its loop may hear of a connection while nobody holds it any more.
        guard let peer else { return TCPConnection.refuse(descriptor) }
        peer.counts.change { $0.connections += 1 }
        if let connection = try? PeerConnection(descriptor, peer, bounds, answer) { peer.connections.append(connection) }
      }
    }
  }

  deinit {
    // Touched on the loop alone, which does nothing else with them by then.
    nonisolated(unsafe) let (listener, connections) = (listener, connections)
    loop.submit {
      listener?.close()
      for connection in connections { connection.close() }
    }
    loop.stop()
  }

  var seen: Counts { counts.seen }

  /// Takes no more connections and closes those it has.
  func stop() async {
    await onLoop { peer in
      peer.listener?.close()
      peer.listener = nil
      peer.closeConnections()
    }
  }

  func closeConnections() {
    for connection in connections { connection.close() }
    connections = []
  }

  func onLoop(_ action: @escaping @Sendable (ScriptedPeer) -> Void) async {
    await withCheckedContinuation { continuation in
      loop.submit { [self] in
        action(self)
        continuation.resume()
      }
    }
  }
}

/// What a peer has seen, for its connections too, which may outlive it by a turn of the loop.
private final class PeerCounts: Sendable {
  private let counts = Mutex(ScriptedPeer.Counts())

  var seen: ScriptedPeer.Counts { counts.withLock { $0 } }

  func change(_ change: (inout ScriptedPeer.Counts) -> Void) { counts.withLock { change(&$0) } }
}

/// A connection to a scripted peer; on its loop alone.
final class PeerConnection: TCPConnectionDelegate, HTTP2SessionDelegate, EndOfTurn {
  private let loop: EventLoop
  private let isMute: Bool
  private let counts: PeerCounts
  private let answer: @Sendable (PeerStream) -> Void
  private(set) var session: HTTP2Session!
  private var socket: TCPConnection!

  fileprivate init(
    _ descriptor: Int32, _ peer: ScriptedPeer, _ bounds: HTTP2Session.Bounds, _ answer: @escaping @Sendable (PeerStream) -> Void
  ) throws {
    (loop, isMute, counts, self.answer) = (peer.loop, peer.isMute, peer.counts, answer)
    session = HTTP2Session(.server, bounds, in: peer.workspace, delegate: self)
    socket = try TCPConnection(descriptor, on: peer.loop, delegate: self)
    sessionHasOutput()
  }

  func close() { socket.close() }

  /// Sends frames as they are, behind what is on its way.
  func send(_ bytes: [UInt8]) {
    flush()
    var rest: [UInt8]? = bytes
    bytes.withUnsafeBytes { bytes in
      socket.send {
        defer { rest = nil }
        return rest == nil ? nil : bytes
      }
    }
  }

  /// GOAWAY (RFC 9113 §6.8) by hand.
  func goAway(lastStream: UInt32, code: UInt8 = 0, text: String = "") {
    let payload =
      (0..<4).map { UInt8(truncatingIfNeeded: lastStream >> (24 - 8 * UInt32($0))) } + [0, 0, 0, code] + Array(text.utf8)
    send([0, 0, UInt8(payload.count), 7, 0, 0, 0, 0, 0] + payload)
  }

  func connected() {}
  func closed(_ error: SystemError?) {}
  func writable() { sessionHasOutput() }

  func received(_ bytes: UnsafeRawBufferPointer) {
    // A mute peer hears pings all the same.
    if isMute, bytes.count >= 17, bytes[3] == 6 { counts.change { $0.pings += 1 } }
    if isMute { return }
    do throws(HTTP2Failure) { try session.receive(bytes) } catch { close() }
    sessionHasOutput()
  }

  func received(_ request: HeaderBlock, isLast: Bool) -> HTTP2Stream? {
    counts.change { $0.requests += 1 }
    return PeerStream(request, on: self, answer) { [counts] in counts.change { $0.resets += 1 } }
  }

  func sessionHasOutput() { loop.atEndOfTurn(self) }
  func endOfTurn() { flush() }
  func sessionReceivedSettings() {}
  func sessionReceivedPong() {}
  func sessionReceivedGoAway() {}

  private func flush() {
    if socket.isOpen { socket.send { session.nextOutput() } }
  }
}

/// A request to a scripted peer.
///
/// Sendable by this proof: a test may carry it, but touches it on the peer's loop alone.
final class PeerStream: HTTP2Stream, @unchecked Sendable {
  let connection: PeerConnection
  private(set) var headers: [String: String] = [:]
  private(set) var body: [UInt8] = []
  private let whenComplete: (PeerStream) -> Void
  private let whenReset: () -> Void

  fileprivate init(
    _ request: HeaderBlock, on connection: PeerConnection, _ whenComplete: @escaping (PeerStream) -> Void,
    whenReset: @escaping () -> Void
  ) {
    (self.connection, self.whenComplete, self.whenReset) = (connection, whenComplete, whenReset)
    super.init()
    request.forEach { headers[String(decoding: $0, as: UTF8.self)] = String(decoding: $1, as: UTF8.self) }
  }

  override func received(_ data: UnsafeRawBufferPointer) {
    body += data
    consume(data.count)
  }

  override func receivedEnd() { whenComplete(self) }

  override func closed(_ end: StreamEnd) {
    if case .closed(let code) = end, code != .noError { whenReset() }
  }

  /// The first message of the request.
  var text: String { (try? Text(decoding: Array(body.dropFirst(5))).value) ?? "" }

  /// Response headers alone.
  func beginResponse() { begin(.listed(HeaderList([":status": "200", "content-type": "application/grpc"]))) }

  /// The whole response: `text` and OK.
  func respond(_ text: String) {
    beginResponse()
    append(MessageFrame.bytes(of: Text(value: text)))
    end(.listed(HeaderList(["grpc-status": "0"])))
  }

  /// Trailers-only.
  func fail(_ code: StatusCode, pushback: String? = nil) {
    var list = HeaderList([":status": "200", "content-type": "application/grpc"])
    list.append("grpc-status", String(code.rawValue))
    if let pushback { list.append("grpc-retry-pushback-ms", pushback) }
    answer(.listed(list))
  }
}

extension HTTP2Channel {
  /// Calls the peer's one method.
  func say(_ text: String, _ options: CallOptions = CallOptions(timeout: patience)) async throws(RPCError) -> String {
    try await unary(sayToPeer, Text(value: text), returning: Text.self, options: options).message.value
  }

  /// A look at the channel from its loop.
  func look<Value: Sendable>(_ look: @escaping @Sendable (Connector) -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      connector.loop.submit { [connector] in continuation.resume(returning: look(connector)) }
    }
  }

  /// Returns once `condition` holds; asked on each turn of the loop, for as long as `patience` lasts.
  func until(_ condition: @escaping @Sendable (Connector) -> Bool) async -> Bool {
    let deadline = Deadline.after(patience)
    while !deadline.isPast {
      if await look(condition) { return true }
      await Task.yield()
    }
    return false
  }
}

let sayToPeer = MethodDescriptor(service: "test.v1.Peer", method: "Say")

/// More than any call takes that ends at all: the tests beside it may use up every processor for minutes.
let patience = Duration.seconds(600)
