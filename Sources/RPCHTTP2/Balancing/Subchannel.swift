import EventLoop
import RPC

/// A channel's way to one address: connects when it is told to, waits after a failure, and reports each change to the balancer.
///
/// Belongs to the channel's loop.
final class Subchannel {
  enum State { case idle, connecting, ready, failed }

  let id = EntityID.next()
  let tally = CallTally()
  let address: SocketAddress
  private(set) var state = State.idle
  /// There while ``state`` is connecting or ready, and while it failed because its server is not well.
  private(set) var connection: ClientConnection?
  /// Why the last attempt failed.
  private(set) var failure = ""
  /// Whether it failed since it was last ready.
  private(set) var hasFailed = false

  private unowned let connector: Connector
  /// The service that a connection is asked about before it counts as ready.
  private let healthCheckedService: String?
  private var watch: HealthWatch?
  private var waits: BackoffWaits
  private var timer: LoopTimer?
  private var startedAt = MonotonicTime(nanoseconds: 0)
  private var isWanted = true

  init(_ address: SocketAddress, of connector: Connector, healthCheckedService: String? = nil) {
    self.address = address
    self.connector = connector
    self.healthCheckedService = healthCheckedService
    waits = BackoffWaits(connector.options.backoff)
  }

  /// Connects, unless it is connected, about to be, or waits after a failure.
  func connect() {
    guard state == .idle, isWanted else { return }
    startedAt = MonotonicTime.now
    let connection = connector.makeConnection(for: self)
    self.connection = connection
    change(to: .connecting)
    connection.connect()
  }

  /// Ends an attempt that nobody waits for; says nothing to the balancer.
  func abandonAttempt() {
    guard state == .connecting, let connection else { return }
    self.connection = nil
    state = .idle
    connection.close("the connection is not needed")
  }

  /// The address is no longer one of the target's, or the channel is closed: running calls end in their own time.
  func close() {
    isWanted = false
    if let timer { connector.loop.cancel(timer) }
    timer = nil
    abandonAttempt()
    stopWatching()
    let connection = self.connection
    self.connection = nil
    state = .idle
    connection?.leave()
  }

  // MARK: What the connection says

  func connected(_ connection: ClientConnection) {
    guard connection === self.connection else { return }
    waits.reset()
    guard let healthCheckedService else { return becomeReady() }
    let watch = HealthWatch(of: healthCheckedService, on: connection) { [unowned self] in healthChanged() }
    self.watch = watch
    watch.start()
  }

  private func becomeReady() {
    hasFailed = false
    change(to: .ready)
  }

  /// A connection whose server is not well stays: it will hear when that changes.
  private func healthChanged() {
    switch watch?.finding {
    case .serving: becomeReady()
    case .notServing(let reason):
      failure = reason
      hasFailed = true
      change(to: .failed)
    case .unknown, nil: break
    }
  }

  private func stopWatching() {
    watch?.stop()
    watch = nil
  }

  /// The connection takes no new calls.
  func retired(_ connection: ClientConnection) {
    guard connection === self.connection else { return }
    self.connection = nil
    let wasConnected = connection.isReady
    stopWatching()
    if !wasConnected { failed(connection.loss) } else { change(to: .idle) }
  }

  func closed(_ connection: ClientConnection) { retired(connection) }

  private func failed(_ reason: String) {
    failure = reason
    hasFailed = true
    // Counted from the start of the attempt (connection-backoff): one that took long waits no longer.
    let wait = connector.wait(&waits)
    let timer = LoopTimer { [unowned self] in
      self.timer = nil
      change(to: .idle)
    }
    self.timer = timer
    connector.loop.arm(timer, at: max(startedAt + wait, connector.loop.now))
    change(to: .failed)
  }

  private func change(to state: State) {
    self.state = state
    if isWanted { connector.changed(self) }
  }
}
