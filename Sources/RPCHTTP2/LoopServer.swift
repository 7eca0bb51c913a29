import EventLoop
import HTTP2
import RPC

/// The part of a server on one loop: its listener and its connections, which keep it alive until it is stopped.
///
/// Sendable by this proof: everything but `listen` and `stop`, which hop there, happens on the loop.
final class LoopServer: @unchecked Sendable {
  private let loop: EventLoop
  private let router: Router
  private let limits: Limits
  private let log: CallLog
  private let workspace = HTTP2Workspace()
  private var listener: TCPListener?
  private var connections: [ObjectIdentifier: ServerConnection] = [:]
  private var stopped: CheckedContinuation<Void, Never>?

  init(_ loop: EventLoop, _ router: Router, _ limits: Limits, _ log: CallLog) {
    self.loop = loop
    self.router = router
    self.limits = limits
    self.log = log
  }

  func listen(_ socket: TCPListener.ListeningSocket) async throws(SystemError) {
    let result: Result<Void, SystemError> = await withCheckedContinuation { continuation in
      loop.submit { [self] in
        let result = Result { () throws(SystemError) in
          listener = try TCPListener(socket, on: loop) { [self] in accept($0, $1) }
        }
        continuation.resume(returning: result)
      }
    }
    try result.get()
  }

  private func accept(_ descriptor: Int32, _ peer: String) {
    guard connections.count < limits.maxConnectionsPerLoop else { return TCPConnection.refuse(descriptor) }
    let connection = try? ServerConnection(descriptor, peer: peer, on: loop, workspace, router, limits, log) { [self] in
      removed($0)
    }
    if let connection { connections[ObjectIdentifier(connection)] = connection }
  }

  private func removed(_ connection: ServerConnection) {
    connections[ObjectIdentifier(connection)] = nil
    if connections.isEmpty { finishStop() }
  }

  func stop(within grace: TimeSpan) async {
    await withCheckedContinuation { continuation in
      loop.submit { [self] in
        listener?.close()
        listener = nil
        stopped = continuation
        for connection in connections.values { connection.drain() }
        if connections.isEmpty { return finishStop() }
        loop.schedule(at: loop.now + grace) { [self] in
          for connection in connections.values { connection.cutOff() }
        }
      }
    }
  }

  private func finishStop() {
    stopped?.resume()
    stopped = nil
  }
}
