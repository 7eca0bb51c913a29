import EventLoop
import HTTP2
import RPC

/// Serves a router's methods by gRPC over HTTP/2 on TCP, in plaintext, with connections spread evenly over its loops.
///
/// Sendable by this proof: what belongs to a loop lives in its ``LoopServer`` and is touched there alone.
public final class RPCServer: Sendable {
  /// Where it listens, the port as bound.
  public let address: SocketAddress
  private let members: [LoopServer]
  private let acceptor: Acceptor

  /// Binds `host` (a numeric address; port 0 lets the system choose) and serves until ``stop(within:)``.
  ///
  /// The loops run already: what handlers need on their loop is made before, by ``PerLoop``.
  public init(
    _ router: Router, on loops: [EventLoop], host: String = "127.0.0.1", port: UInt16, limits: Limits = Limits(),
    log: CallLog = .standardError
  ) async throws(ListenFailure) {
    precondition(!loops.isEmpty)
    guard let wanted = SocketAddress(numeric: host, port: port) else {
      throw ListenFailure(address: "\(host):\(port)", reason: "\(host) is not a numeric address such as 127.0.0.1, 0.0.0.0 or ::")
    }
    members = loops.map { LoopServer($0, router, limits, log) }
    acceptor = Acceptor(members)
    do throws(SystemError) {
      let socket: TCPListener.ListeningSocket
      (address, socket) = try TCPListener.bind(wanted)
      try await acceptor.listen(socket)
    } catch {
      throw ListenFailure(address: wanted.description, error)
    }
  }

  public var port: UInt16 { address.port }

  /// Takes no new connections, tells clients to go elsewhere, lets running calls finish, and at the end of `grace` ends those that have
  /// not with UNAVAILABLE. Returns when the last connection is closed.
  public func stop(within grace: TimeSpan) async {
    await acceptor.close()
    await withTaskGroup(of: Void.self) { group in
      for member in members { group.addTask { await member.stop(within: grace) } }
    }
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

  init(address: String, _ error: SystemError) {
    self.address = address
    reason =
      error.isAddressInUse
      ? "another program listens there: stop it, or choose another port (0 picks a free one)" : error.description
  }

  public var description: String { "cannot listen on \(address): \(reason)" }
}
