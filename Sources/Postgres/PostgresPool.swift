import EventLoop
public import FoundationEssentials

/// A loop's way to PostgreSQL: one connection that reads share and one for writes, made again whenever they go.
///
/// Confined to its loop: every method is called by tasks that run there, and results arrive there. A cancelled task is told at once; what
/// it had sent still runs, and its result is dropped. Sendable by that proof.
public final class PostgresPool: @unchecked Sendable {
  public let loop: EventLoop
  private let readers: PostgresChannel
  private let writers: PostgresChannel
  private let tellsPositions: Bool
  /// How far the primary's log had come behind the last write that says what it locks, and whatever ``learnPosition()`` saw; nil before.
  public private(set) var position: LogPosition?

  /// Begins to connect; must be called on `loop`. `reached` hears there, once all hosts have been tried, whether the pool has its
  /// connections: nil, or else why not. It does not hear that one was lost, since the next may be had at once. With `tellsPositions` it
  /// knows ``position``, which costs a statement behind each transaction of such writes and no wait.
  public init(
    _ configuration: PostgresConfiguration, on loop: EventLoop, tellsPositions: Bool = false,
    reached: @escaping (_ failure: String?) -> Void = { _ in }
  ) {
    self.loop = loop
    self.tellsPositions = tellsPositions
    var reading = configuration
    reading.readsOneSnapshot = true
    readers = PostgresChannel(reading, on: loop)
    var writing = configuration
    writing.plansOnce = configuration.plansWritesOnce
    if tellsPositions { writing.positions = .afterWrites }
    writers = PostgresChannel(writing, on: loop)
    for channel in [readers, writers] {
      // The other one may still be at its hosts.
      channel.attempted = { [unowned self, unowned channel] in reached(channel.isReady ? failure : channel.lastReason) }
    }
    // Readers would go on reading from a primary that is none any more.
    writers.refusedWrites = { [unowned self] in readers.renew("the server takes no writes any more") }
  }

  /// Whether statements can be sent now.
  public var isReady: Bool { readers.isReady && writers.isReady }

  private var failure: String? { [writers, readers].first { !$0.isReady }?.lastReason }

  /// Runs statements that change nothing, side by side with other reads of this turn, in one implicit transaction: all of them see the
  /// same snapshot.
  ///
  /// Reads that begin with the same statement and the same parameters share one run of it and its result, such as a caller's several reads
  /// of one turn the look at their permissions. One that fails is answered with its own error; its innocent neighbours run again and notice
  /// nothing.
  public func read(_ queries: [Query]) async throws -> [QueryResult] { try await readers.run(queries, .reads) }

  /// Runs statements in an implicit transaction of their own: all of them take effect, or none.
  public func write(_ queries: [Query]) async throws -> [QueryResult] { try await writers.run(queries, .none) }

  /// Runs statements of which all take effect or none, in a transaction that may have other such writes in it: those that come while one
  /// waits for the disk share the next (see ``PostgresLimits/maxUnitsPerCommit``).
  ///
  /// `keys` are what it locks or makes; two units that have one in common never share. A refusal is the unit's own: where a transaction of
  /// several fails, each of them runs again alone.
  public func write(_ queries: [Query], locking keys: [UUID]) async throws -> [QueryResult] {
    let results = try await writers.run(queries, .writes(locking: keys))
    guard tellsPositions, results.count > queries.count else { return results }
    learn(try LogPosition(of: results[0]))
    return Array(results.dropFirst())
  }

  /// Asks for ``position``, behind everything that was committed by now, where the pool tells it and its role may ask.
  public func learnPosition() async throws {
    guard tellsPositions else { return }
    do {
      learn(try LogPosition(of: try await read([.position])[0]))
    } catch let error as PostgresError where error.isForbidden {}
  }

  private func learn(_ position: LogPosition) { self.position = self.position.map { .later($0, position) } ?? position }

  public func close() {
    readers.close()
    writers.close()
  }
}

/// One connection that comes back, at whichever host there is to be had: units wait for it for a while when it is away, in a bounded queue.
final class PostgresChannel {
  private let configuration: PostgresConfiguration
  private let loop: EventLoop
  private let notified: (String) -> Void
  private let connected: () -> Void
  /// Told when a connection can be used or no host gave one, in a later turn than the one that made this.
  var attempted: () -> Void = {}
  /// Told when a connection is given up since its server takes no writes.
  var refusedWrites: () -> Void = {}
  private var hosts: PostgresHosts
  private var connection: PostgresConnection?
  private var waiting = Fifo<Unit>()
  private var attempts = 0
  /// Whether the connection stands and is known to be what was asked for.
  private(set) var isReady = false
  /// Why each host that was tried since could not be used.
  private var reasons: [String] = []
  private(set) var lastReason = "not connected yet"
  private var isClosed = false

  init(
    _ configuration: PostgresConfiguration, on loop: EventLoop, notified: @escaping (String) -> Void = { _ in },
    connected: @escaping () -> Void = {}
  ) {
    self.configuration = configuration
    self.loop = loop
    self.notified = notified
    self.connected = connected
    hosts = PostgresHosts(configuration.url)
    connect()
  }

  func close() {
    isClosed = true
    connection?.close("closed")
  }

  /// Gives the connection up and looks for another, if there is one.
  func renew(_ reason: String) {
    if isReady { connection?.close(reason) }
  }

  func run(_ queries: [Query], _ company: Unit.Company) async throws -> [QueryResult] {
    loop.assertCurrent()
    let (loop, ticket) = (loop, Ticket())
    return try await withTaskCancellationHandler {
      try await withUnsafeThrowingContinuation { (continuation: UnsafeContinuation<[QueryResult], any Error>) in
        guard !Task.isCancelled else { return continuation.resume(throwing: CancellationError()) }
        let unit = Unit(queries, company, at: loop.now) { outcome in continuation.resume(with: outcome) }
        ticket.giveUp = { if unit.abandon() { continuation.resume(throwing: CancellationError()) } }
        submit(unit)
      }
    } onCancel: {
      loop.submit { ticket.giveUp?() }
    }
  }

  /// Sendable by this proof: touched only on the loop, by the task as it begins to wait and by the submitted cancellation.
  private final class Ticket: @unchecked Sendable {
    var giveUp: (() -> Void)?
  }

  func submit(_ unit: Unit) {
    guard (connection?.unitCount ?? 0) + waiting.count < configuration.limits.maxQueuedUnits else {
      return unit.finish(.failure(.overloaded(limit: configuration.limits.maxQueuedUnits)))
    }
    if let connection, isReady { return connection.submit(unit) }
    waiting.append(unit)
    loop.schedule(at: loop.now + configuration.limits.connectWait) { [weak self] in
      guard let self, !unit.isSent else { return }
      unit.finish(.failure(.unavailable(lastReason)))
      // The oldest wait in front; whoever was told takes no place from those that come.
      while waiting.first?.isAbandoned == true { waiting.removeFirst() }
    }
  }

  private func connect() {
    let mark = SessionMark()
    connection = PostgresConnection(
      loop: loop, configuration: configuration, parameters: ConnectionParameters(configuration, at: hosts.current, mark),
      notified: notified
    ) { [weak self] connection in
      switch connection.state {
      case .connecting: break
      case .ready: self?.check(connection, for: mark)
      case .closed: self?.closed(connection)
      }
    }
  }

  /// Asks the session whether it is the one that was meant, before anybody uses it.
  private func check(_ connection: PostgresConnection, for mark: SessionMark) {
    connection.submit(
      Unit([Query(SessionMark.question)], .none, at: loop.now) { [weak self, unowned connection] outcome in
        do {
          var row = try outcome.get()[0].first!
          let (session, process) = (try row.next(String.self), try row.next(Int32.self))
          guard mark.isIn(session: session, process: process, expected: connection.process) else {
            return connection.close(SessionMark.pooled)
          }
          self?.use(connection)
        } catch PostgresError.refused(let refusal) {
          // The statement was prepared in another session than it ran in.
          connection.close("\(refusal.message): \(SessionMark.pooled)")
        } catch {
          connection.close("\(error)")
        }
      })
  }

  private func use(_ connection: PostgresConnection) {
    (attempts, isReady, reasons) = (0, true, [])
    hosts.succeeded()
    attempted()
    connected()
    while let unit = waiting.popFirst() { if !unit.isAbandoned { connection.submit(unit) } }
  }

  private func closed(_ connection: PostgresConnection) {
    self.connection = nil
    guard !isClosed else { return }
    lastReason = connection.closeReason
    if isReady {
      isReady = false
      if connection.refusesWrites {
        _ = hosts.failed()
        refusedWrites()
      }
      return connectLater()
    }
    reasons.append(SessionMark.explained(lastReason))
    guard hosts.failed() else { return connect(after: .seconds(0)) }
    lastReason = reasons.joined(separator: "; ")
    reasons = []
    attempted()
    connectLater()
  }

  private func connectLater() {
    let doubled = configuration.limits.firstReconnectDelay.nanoseconds << Int64(min(attempts, 16))
    let delay = min(doubled, configuration.limits.lastReconnectDelay.nanoseconds)
    attempts += 1
    connect(after: TimeSpan(nanoseconds: Int64.random(in: (delay / 2)...(delay + delay / 2))))
  }

  private func connect(after delay: TimeSpan) {
    loop.schedule(at: loop.now + delay) { [weak self] in
      guard let self, !isClosed else { return }
      connect()
    }
  }
}
