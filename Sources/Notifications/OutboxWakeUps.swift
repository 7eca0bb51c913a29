public import EventLoop
import FoundationEssentials
public import Postgres
import RPC
import Synchronization

/// Hears on the channel `outbox` which organization has new events, and wakes the streams of that organization on every loop; one a process.
///
/// Sendable by this proof: `listener` is touched on `loop` alone, and all else is a constant or a mutex.
public final class OutboxWakeUps: @unchecked Sendable {
  private struct State {
    var bells: [UUID: [ObjectIdentifier: Bell]] = [:]
    var isClosed = false
  }

  private let loop: EventLoop
  private var listener: PostgresListener?
  private let state = Mutex(State())

  /// Listens on `loop`, which runs, with a connection of its own until ``close()``.
  public init(_ configuration: PostgresConfiguration, on loop: EventLoop) {
    self.loop = loop
    loop.submit { [self] in
      listener = PostgresListener(
        configuration, channel: "outbox", on: loop,
        notified: { [weak self] payload in
          if let organization = UUID(uuidString: payload) { self?.wake(organization) }
        },
        // Nobody says what was sent while there was no connection.
        connected: { [weak self] in self?.wakeAll() })
    }
  }

  /// Ends every stream, and every later one, with UNAVAILABLE. A stream whose peer takes nothing ends when the server cuts it off.
  public func close() {
    state.withLock { $0.isClosed = true }
    wakeAll()
    loop.submit { [self] in listener?.close() }
  }

  /// Throws UNAVAILABLE once closed.
  func checkOpen() throws(RPCError) {
    guard !state.withLock({ $0.isClosed }) else { throw Self.stopping }
  }

  static let stopping = RPCError(
    .unavailable, "the server is stopping; resume from the last cursor", reason: "SERVER_STOPPING")

  /// From now on `bell` rings when the organization has new events.
  func add(_ bell: Bell, of organization: UUID) {
    state.withLock { $0.bells[organization, default: [:]][ObjectIdentifier(bell)] = bell }
  }

  func remove(_ bell: Bell, of organization: UUID) {
    state.withLock { state in
      state.bells[organization]?[ObjectIdentifier(bell)] = nil
      if state.bells[organization]?.isEmpty == true { state.bells[organization] = nil }
    }
  }

  private func wake(_ organization: UUID) {
    let bells = state.withLock { $0.bells[organization] ?? [:] }
    for bell in bells.values { bell.ring() }
  }

  private func wakeAll() {
    let bells = state.withLock { $0.bells }
    for bell in bells.values.joined() { bell.value.ring() }
  }
}
