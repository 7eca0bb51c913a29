import EventLoop
import HTTP2
import Metering
import RPC

/// Serves a router's methods by gRPC over HTTP/2 on TCP or unix sockets, with connections spread evenly over its loops. With
/// credentials, TCP is secured by TLS; unix sockets stay in plaintext.
///
/// Sendable by this proof: what belongs to a loop lives in its ``LoopServer`` and is touched there alone.
public final class RPCServer: Sendable {
  /// Where it listens, ports as bound.
  public let addresses: [SocketAddress]
  let id = EntityID.next()
  /// Of the sockets behind ``addresses``.
  let listenerIDs: [Int64]
  let members: [LoopServer]
  private let acceptor: Acceptor
  private let routes: Routes

  /// Binds `host` (a numeric address; port 0 lets the system choose) and serves until ``stop(within:)``.
  ///
  /// The loops run already: what handlers need on their loop is made before, by ``PerLoop``.
  public convenience init(
    _ router: Router, on loops: [EventLoop], host: String = "127.0.0.1", port: UInt16, credentials: ServerCredentials? = nil,
    limits: Limits = Limits(), log: CallLog = .none, isMeasured: Bool = false, tracer: (any ServerTracer)? = nil
  ) async throws(ListenFailure) {
    guard let address = SocketAddress(numeric: host, port: port) else {
      throw ListenFailure(address: "\(host):\(port)", reason: "\(host) is not a numeric address such as 127.0.0.1, 0.0.0.0 or ::")
    }
    try await self.init(
      router, on: loops, at: [.address(address)], credentials: credentials, limits: limits, log: log, isMeasured: isMeasured,
      tracer: tracer)
  }

  /// Listens at all of `places`, or throws what is wrong with the first that cannot be. With `isMeasured`, calls are counted for ``metrics()``;
  /// `tracer` follows them.
  public init(
    _ router: Router, on loops: [EventLoop], at places: [ListenAddress], credentials: ServerCredentials? = nil,
    limits: Limits = Limits(), log: CallLog = .none, isMeasured: Bool = false, tracer: (any ServerTracer)? = nil
  ) async throws(ListenFailure) {
    precondition(!loops.isEmpty && !places.isEmpty)
    let routes = Routes(router)
    self.routes = routes
    members = loops.map { LoopServer($0, routes, limits, log, credentials, tracer, isMeasured: isMeasured) }
    acceptor = Acceptor(members)
    var sockets: [ListeningSocket] = []
    do throws(ListenFailure) { for place in places { sockets += try place.open() } } catch {
      for socket in sockets { socket.close() }
      throw error
    }
    addresses = sockets.map(\.address)
    listenerIDs = sockets.map { _ in EntityID.next() }
    do throws(SystemError) { try await acceptor.listen(sockets) } catch { throw ListenFailure(address: "the loop", error) }
    Inspection.change { $0.servers[id] = self }
  }

  /// The first of ``addresses``.
  public var address: SocketAddress { addresses[0] }

  /// Of the first of ``addresses``; 0 for a unix socket.
  public var port: UInt16 { address.port }

  /// What the server counts, by the names of gRFC A66, and the state of its loops. Each loop is asked in turn of its own, so that counting
  /// needs no lock; from any task.
  public func metrics() async -> [MetricFamily] {
    var readings: [LoopReading] = []
    for member in members { readings.append(await member.reading()) }
    return readings.families(routes.methods.map(\.descriptor))
  }

  /// Takes no new connections, tells clients to go elsewhere, lets running calls finish, and at the end of `grace` ends those that have
  /// not with UNAVAILABLE. Returns when the last connection is closed.
  public func stop(within grace: TimeSpan) async {
    await acceptor.close()
    await withTaskGroup(of: Void.self) { group in
      for member in members { group.addTask { await member.stop(within: grace) } }
    }
    Inspection.change { $0.servers[id] = nil }
  }
}

/// A server that cannot listen: where, why, and what to do.
public struct ListenFailure: Error, Sendable, CustomStringConvertible {
  public let address: String
  public let reason: String

  init(address: String, reason: String) {
    self.address = address
    self.reason = reason
  }

  package init(address: String, _ error: SystemError) {
    self.address = address
    reason =
      error.isAddressInUse
      ? "another program listens there: stop it, or choose another port (0 picks a free one) or path" : error.description
  }

  public var description: String { "cannot listen on \(address): \(reason)" }
}
