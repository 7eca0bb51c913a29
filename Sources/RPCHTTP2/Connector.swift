import EventLoop
import HTTP2
import RPC

/// A channel on its loop: what it knows of its target, the connections, and the calls that wait for one.
///
/// Sendable by this proof: `loop`, `target`, `options` and `authority` never change; the rest is touched on the loop alone.
final class Connector: @unchecked Sendable {
  let loop: EventLoop
  let id = EntityID.next()
  let tally = CallTally()
  /// Nil where nobody reads them.
  let counts: ClientCallCounts?
  let target: ChannelTarget
  let options: ChannelOptions
  let authority: String
  /// Of the calls' `:scheme`.
  var scheme: StaticString { security == nil ? "http" : "https" }
  /// The one connection of a balancer that keeps to one, while it is there: a call looks no further.
  var selected: ClientConnection?
  private(set) var state = ConnectivityState.idle
  /// What ``Keepalive/time`` has become.
  private(set) var keepaliveTime: TimeSpan?

  private let workspace = HTTP2Workspace()
  /// Nil in plaintext.
  let security: ChannelSecurity?
  private lazy var resolver = NameResolver(of: self)
  private(set) lazy var balancer = makeBalancer()
  private var addresses: [SocketAddress] = []
  private var connections: [ObjectIdentifier: ClientConnection] = [:]
  private var waiting = WaitingCalls()
  private var failure = ""
  private var generator: SeededRandom
  /// Nil without a configuration: a call looks no further.
  let methods: MethodConfigurations?
  private var throttle: RetryThrottle?
  private var observers: [Int: (ConnectivityState) -> Void] = [:]
  private var nextObserver = 0

  init(_ target: ChannelTarget, on loop: EventLoop, _ options: ChannelOptions) {
    self.target = target
    self.loop = loop
    self.options = options
    authority = options.authority ?? options.credentials?.serverName ?? target.authority
    security = options.credentials.map { [authority] in ChannelSecurity($0, authority: authority) }
    counts = options.isMeasured ? ClientCallCounts(target: options.measuredTarget ?? target.canonical) : nil
    keepaliveTime = options.keepalive.time
    methods = options.serviceConfig.flatMap { MethodConfigurations($0) }
    throttle = options.serviceConfig?.retryThrottling.map { RetryThrottle($0) }
    generator = SeededRandom(seed: options.seed ?? .random(in: 0 ... .max))
  }

  var limits: Limits { options.limits }

  /// Begins to measure a call, where calls are measured. From any thread.
  func measure() -> CallMeter? { options.isMeasured ? CallMeter() : nil }

  /// Runs `action` on the loop: at once when called there.
  func run(_ action: @escaping @Sendable () -> Void) {
    if loop.isCurrent { action() } else { loop.submit(action) }
  }

  // MARK: Calls, on the loop

  /// Brings a call to a connection: now, or once there is one.
  func carry(_ call: some WaitingCall) {
    if let selected { return call.start(on: selected) }
    find(call)
  }

  private func find(_ call: some WaitingCall) {
    switch state {
    case .shutdown: return call.fail(RPCError(.unavailable, "the channel is closed"))
    case .ready: if let connection = balancer.pick() { return call.start(on: connection) }
    case .transientFailure where !call.waitsForReady: return call.fail(RPCError(.unavailable, failure))
    case .idle, .connecting, .transientFailure: break
    }
    waiting.append(call, in: self)
    connect()
  }

  func leave(_ place: WaitingPlace) { waiting.remove(place) }

  /// Calls that wait for a connection.
  var waitingCount: Int { waiting.count }
  /// Streams of all connections.
  var streamCount: Int { connections.values.reduce(0) { $0 + $1.streamCount } }
  var connectionCount: Int { connections.count }
  func connection(_ id: Int64) -> SocketReading? { connections.values.first { $0.id == id }?.reading }

  // MARK: The channel's life

  /// Leaves idleness.
  func connect() {
    guard state != .shutdown else { return }
    guard addresses.isEmpty else { return balancer.wake() }
    if state == .idle { become(.connecting) }
    resolver.resolve()
  }

  func close() {
    guard state != .shutdown else { return }
    resolver.stop()
    balancer.close()
    selected = nil
    become(.shutdown)
    for connection in connections.values { connection.close("the channel is closed") }
    fail(evenThoseThatWaitForReady: true, "the channel is closed")
    observers = [:]
  }

  /// Calls `observer` with the state now and with each one after it, until ``stopObserving(_:)``.
  func observe(_ observer: @escaping (ConnectivityState) -> Void) -> Int {
    observer(state)
    observers[nextObserver] = observer
    nextObserver += 1
    return nextObserver - 1
  }

  func stopObserving(_ number: Int) { observers[number] = nil }

  private func become(_ state: ConnectivityState) {
    guard state != self.state else { return }
    self.state = state
    for observer in observers.values { observer(state) }
  }

  private func fail(evenThoseThatWaitForReady: Bool, _ reason: String) {
    for call in waiting.takeAll(evenThoseThatWaitForReady: evenThoseThatWaitForReady) {
      call.fail(RPCError(.unavailable, reason))
    }
  }

  // MARK: What the resolver says

  func resolveAgain() { resolver.resolveAgain() }

  /// The system has answered, of which calls may have to be told that wait for it.
  func nameResolved() {
    if addresses.isEmpty { waiting.forEach { $0.nameResolved() } }
  }

  func resolved(_ addresses: [SocketAddress]) {
    guard state != .shutdown, addresses != self.addresses else { return }
    self.addresses = addresses
    balancer.take(addresses)
    if state != .idle || !waiting.isEmpty { balancer.wake() }
  }

  /// Addresses that were known stay in use.
  func notResolved(_ failure: ResolutionFailure) {
    if addresses.isEmpty { report(.failed("cannot resolve \(failure)")) }
  }

  // MARK: What the balancer says

  func report(_ state: BalancerState) {
    guard self.state != .shutdown else { return }
    switch state {
    case .idle: become(.idle)
    case .connecting: become(.connecting)
    case .ready:
      become(.ready)
      for call in waiting.takeAll(evenThoseThatWaitForReady: true) { bring(call) }
    case .failed(let reason):
      failure = reason
      become(.transientFailure)
      fail(evenThoseThatWaitForReady: false, reason)
    }
  }

  private func bring(_ call: some WaitingCall) {
    call.waited()
    carry(call)
  }

  private func makeBalancer() -> any Balancer {
    switch options.serviceConfig?.balancing ?? .pickFirst {
    case .pickFirst: PickFirst(self)
    case .roundRobin: RoundRobin(self)
    }
  }

  func changed(_ subchannel: Subchannel) { balancer.changed(subchannel) }

  // MARK: Connections

  func makeConnection(for subchannel: Subchannel) -> ClientConnection {
    let connection = ClientConnection(self, subchannel, workspace)
    connections[ObjectIdentifier(connection)] = connection
    return connection
  }

  func closed(_ connection: ClientConnection) { connections[ObjectIdentifier(connection)] = nil }

  /// The server says that it was asked too often whether it is there (gRFC A8).
  func asksTooOften() { keepaliveTime = keepaliveTime.map { TimeSpan(nanoseconds: $0.nanoseconds * 2) } }

  // MARK: Retries (gRFC A6)

  /// Whether enough calls succeed for another attempt.
  var admitsRetry: Bool { throttle?.admitsRetry ?? true }

  func callSucceeded() { throttle?.succeeded() }

  func attemptFailed() { throttle?.failed() }

  // MARK: Chance

  func wait(_ waits: inout BackoffWaits) -> TimeSpan { waits.next(using: &generator) }

  func random(below count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }
}
