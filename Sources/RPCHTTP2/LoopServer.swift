import EventLoop
import HTTP2
import Metering
import RPC
import Synchronization

/// The part of a server on one loop: its connections, which keep it alive until it is stopped.
///
/// Sendable by this proof: `take` and `stop` hop to the loop, `connectionCount` is atomic, and everything else happens on the loop.
final class LoopServer: @unchecked Sendable {
  let loop: EventLoop
  let routes: Routes
  let limits: Limits
  let log: CallLog
  /// Nil where nobody follows the calls.
  let tracer: (any ServerTracer)?
  /// Nil where nobody reads them.
  let counts: CallCounts?
  /// The same for channelz: always there.
  let tally = CallTally()
  let shares: MethodShares
  let cutOffs: CutOffs
  let workspace = HTTP2Workspace()
  let gzip = GzipCodec()
  /// Nil where everything is plaintext.
  let security: LoopSecurity?
  private let count = Atomic<Int>(0)
  private var connections: [ObjectIdentifier: ServerConnection] = [:]
  private var stopped: CheckedContinuation<Void, Never>?

  init(
    _ loop: EventLoop, _ routes: Routes, _ limits: Limits, _ log: CallLog, _ credentials: ServerCredentials?,
    _ tracer: (any ServerTracer)?, isMeasured: Bool
  ) {
    self.loop = loop
    self.routes = routes
    self.limits = limits
    self.log = log
    security = credentials.map { LoopSecurity($0) }
    self.tracer = tracer
    counts = isMeasured ? CallCounts(methodCount: routes.methods.count) : nil
    cutOffs = CutOffs(log)
    shares = MethodShares(routes.methods, of: loop, limits, log)
    if isMeasured { loop.submit { _ = loop.measureTurns() } }
  }

  /// How many connections there are, those on their way included. From any thread.
  var connectionCount: Int { count.load(ordering: .relaxed) }

  /// Serves a connection that was accepted elsewhere; refuses it above the limit. From any thread.
  func take(_ descriptor: Int32, _ peer: String, isSecured: Bool) {
    let isAdmitted = count.wrappingAdd(1, ordering: .relaxed).newValue <= limits.maxConnectionsPerLoop
    loop.submit { [self] in
      do throws(SystemError) {
        guard isAdmitted else {
          TCPConnection.refuse(descriptor)
          return turnedAway(peer, "TOO_MANY_CONNECTIONS", "the loop has as many as it may: maxConnectionsPerLoop")
        }
        let connection = try ServerConnection(descriptor, peer: peer, of: self, isSecured: isSecured)
        connections[ObjectIdentifier(connection)] = connection
      } catch {
        turnedAway(peer, "SYSTEM_ERROR", "\(error)")
      }
    }
  }

  private func turnedAway(_ peer: String, _ kind: String, _ reason: String) {
    count.wrappingSubtract(1, ordering: .relaxed)
    cutOffs.record(peer, kind, reason, at: loop.now)
  }

  /// A connection has come to its end.
  func removed(_ connection: ServerConnection) {
    connections[ObjectIdentifier(connection)] = nil
    count.wrappingSubtract(1, ordering: .relaxed)
    if connections.isEmpty { finishStop() }
  }

  func stop(within grace: TimeSpan) async {
    await withCheckedContinuation { continuation in
      loop.submit { [self] in
        stopped = continuation
        for connection in connections.values { connection.drain(grace: grace) }
        if connections.isEmpty { finishStop() }
      }
    }
  }

  /// What happens and happened on this loop. From any task.
  func reading() async -> LoopReading {
    await withCheckedContinuation { continuation in
      loop.submit { [self] in
        var reading = LoopReading(
          calls: counts?.snapshot, holds: shares.holds, cutOffs: cutOffs.counts, turns: loop.measureTurns())
        for connection in connections.values { connection.add(to: &reading) }
        continuation.resume(returning: reading)
      }
    }
  }

  // MARK: What channelz tells, on the loop

  var calls: CallTotals { tally.totals }
  var connectionIDs: [Int64] { connections.values.map(\.id) }
  func connection(_ id: Int64) -> SocketReading? { connections.values.first { $0.id == id }?.reading }

  private func finishStop() {
    stopped?.resume()
    stopped = nil
  }
}
