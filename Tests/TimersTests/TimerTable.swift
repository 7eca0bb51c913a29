import Access
import Domain
import EventLoop
import FoundationEssentials
import Postgres
import Synchronization
import TestPostgres

@testable import Timers

/// The timers of a database that one test uses at a time, under a clock that stands still. Belongs to its test's task.
final class TimerTable {
  let clock = StoppedClock()
  private static let database = Result { try TestDatabase() }
  private let database: TestDatabase
  private let connection: TestConnection
  private let company: TestCompany
  private let order: TestOrder
  private let loop: EventLoop
  private let gate: SystemGate
  private let timers: PostgresTimers
  private let pools = Mutex<[PostgresPool]>([])

  init() async throws {
    database = try Self.database.get()
    connection = try database.connect()
    try connection.run("DELETE FROM timer")
    company = try TestCompany(connection)
    order = try company.order(connection)
    let loop = try EventLoop.spawn(name: "test-timers")
    self.loop = loop
    let asCallers = await Self.pool(database, "marketplace_app", on: loop)
    gate = SystemGate(try await PerLoop([loop]) { _ in asCallers }, clock: clock)
    let asSystem = await Self.pool(database, "marketplace_system", on: loop)
    timers = PostgresTimers(pool: asSystem)
    pools.withLock { $0 = [asCallers, asSystem] }
  }

  deinit {
    for pool in pools.withLock({ $0 }) {
      pool.loop.submit {
        pool.close()
        pool.loop.stop()
      }
    }
  }

  private static func pool(_ database: TestDatabase, _ role: String, on loop: EventLoop) async -> PostgresPool {
    var configuration = PostgresConfiguration(url: database.url, role: role)
    configuration.limits.connectWait = .seconds(30)
    let patient = configuration
    return await Task(executorPreference: loop) { PostgresPool(patient, on: loop) }.value
  }

  /// Arms timers by a mutation of the order; `after` is from now by the clock, in microseconds.
  func arm(_ count: Int = 1, after: Int64 = 0) async throws -> [UUID] {
    let ids = (0..<count).map { _ in UUID() }
    try await arm(ids, after: after)
    return ids
  }

  func arm(_ ids: [UUID], after: Int64) async throws {
    try await change { now in TimerKind.payment.arm(ids.map(PaymentID.init), at: PostgresTimestamp(microseconds: now + after)) }
  }

  func disarm(_ id: UUID) async throws {
    try await change { _ in TimerKind.payment.disarm(PaymentID(id)) }
  }

  private func change(_ change: @escaping @Sendable (_ now: Int64) -> SQL) async throws {
    let (gate, company, order) = (gate, company, order)
    try await Task(executorPreference: loop) {
      try await gate.change("test", in: company.id, reading: []) { now, _ in
        let head: SQL = """
          UPDATE customer_order SET version = version + 1 WHERE organization_id = \(company.id) AND order_id = \(order.id)
            RETURNING organization_id, order_id
          """
        let changed = ChangedOrder(
          id: OrderID(order.id), number: 1, version: 1, customer: company.id, partner: nil, currencyCode: "RUB")
        return Mutation(head: head, changes: [change(now)], order: changed)
      }
    }.value
  }

  /// A worker on a loop of its own that looks at the table when it is woken, and once in `pollInterval`.
  func worker(
    pollInterval: TimeSpan = .milliseconds(1), failed: @escaping @Sendable (DueTimer?, any Error) -> Void = { _, _ in }
  ) async throws -> TimerWorker {
    let pool = await Self.pool(database, "marketplace_system", on: try EventLoop.spawn(name: "test-worker"))
    pools.withLock { $0.append(pool) }
    return TimerWorker(pool, pollInterval: pollInterval, clock: clock, failed: failed)
  }

  /// A watch that looks at the table all the time.
  func watch() async -> TimerWatch {
    let pool = await Self.pool(database, "marketplace_system", on: loop)
    pools.withLock { $0.append(pool) }
    return TimerWatch(pool, interval: .milliseconds(5), clock: clock)
  }

  /// Takes what is due, as a worker does, and never comes back to it.
  func claim() async throws -> [DueTimer] {
    let (timers, now) = (timers, PostgresTimestamp(microseconds: clock.now))
    return try await Task(executorPreference: loop) {
      try await timers.claim(at: now, leaseSeconds: TimerWorker.leaseSeconds, limit: TimerWorker.batchLimit)
    }.value
  }

  /// What a worker does with a timer whose work has, and whose work has not, come to its end.
  func endLate(_ timer: DueTimer) async throws {
    let (timers, now) = (timers, clock.now)
    try await Task(executorPreference: loop) {
      try await timers.postpone(timer, to: PostgresTimestamp(microseconds: now))
      try await timers.drop(timer)
    }.value
  }

  struct Row: Equatable {
    var subject: UUID
    var attempts: Int
    /// From now by the clock, in microseconds.
    var dueAfter: Int64
  }

  func rows() throws -> [Row] {
    try connection.run(
      "SELECT subject_id, attempts, (extract(epoch FROM due_at) * 1000000)::bigint - \(clock.now) FROM timer ORDER BY due_at"
    ).map { Row(subject: UUID(uuidString: $0[0])!, attempts: Int($0[1])!, dueAfter: Int64($0[2])!) }
  }
}

/// Time that passes when a test says so.
final class StoppedClock: DomainClock {
  private let time = Mutex<Int64>(1_800_000_000_000_000)

  var now: Int64 { time.withLock { $0 } }
  func advance(_ microseconds: Int64) { time.withLock { $0 += microseconds } }
}

/// Work on payments' timers that a test spells out.
struct PaymentWork: TimedWork {
  var kind: TimerKind { .payment }
  let body: @Sendable (DueTimer) async throws -> Bool

  init(_ body: @escaping @Sendable (DueTimer) async throws -> Bool) { self.body = body }

  func takeUp(_ timer: DueTimer) async throws -> Bool { try await body(timer) }
}
