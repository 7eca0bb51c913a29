import Access
import Domain
import EventLoop
import FoundationEssentials
import Postgres
import Synchronization
import TestPostgres
import Testing
import Timers

@testable import Orders

/// R14 with several workers beside each other, under a clock that passes when the test says so.
@Suite(.serialized, .timeLimit(.minutes(10))) struct DeadlineTests {
  private static let second: Int64 = 1_000_000
  private static let workers = 3

  @Test func `each deadline fires once, in its order and none early, whatever worker takes it`() async throws {
    let table = try await DeadlineTable()
    var expected: [DeadlineTable.Said] = []
    for index in 1...20 {
      let due = table.start + Int64(index) * 20 * Self.second
      let order = try table.order(dueAt: due)
      expected.append(.init(at: due - DeadlineTable.lead, kind: .executionDeadlineNear, order: order))
      expected.append(.init(at: due, kind: .executionOverdue, order: order))
    }
    for index in 1...10 {
      let end = table.start + Int64(index) * 31 * Self.second
      let order = try table.order(suspendedUntil: end)
      expected.append(.init(at: end - DeadlineTable.lead, kind: .suspensionEnding, order: order))
      expected.append(.init(at: end, kind: .orderStateChanged, order: order))
      let due = table.start + Int64(index) * 37 * Self.second
      expected.append(.init(at: due - DeadlineTable.lead, kind: .taskDeadlineNear, order: try table.task(dueAt: due)))
    }
    expected.sort()
    let (working, taken) = try await table.works(Self.workers)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (worker, works) in working { group.addTask { await worker.run(works) } }
      defer { group.cancelAll() }
      for moment in Set(expected.map(\.at)).sorted() {
        // What would fire early would say so by its moment.
        table.clock.set(moment - 1)
        try await Task.sleep(for: .milliseconds(5))
        table.clock.set(moment)
        try await table.settle()
      }
    }
    #expect(try table.said().sorted() == expected)
    #expect(try table.armed() == 0)
    #expect(taken.workers > 1)
  }

  @Test func `a late start fires what is overdue once, and another deadline is armed anew`() async throws {
    let table = try await DeadlineTable()
    var overdue: [UUID] = []
    var suspended: [UUID] = []
    for index in 1...60 {
      overdue.append(try table.order(dueAt: table.start + Int64(index) * Self.second))
      let end = table.start + Int64(index) * Self.second
      suspended.append(try table.order(dueAt: table.start + 7200 * Self.second, suspendedUntil: end))
    }
    let late = table.start + 3600 * Self.second
    table.clock.set(late)
    let (working, _) = try await table.works(Self.workers)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (worker, works) in working { group.addTask { await worker.run(works) } }
      defer { group.cancelAll() }
      try await table.settle()
    }
    let said = try table.said()
    #expect(said.allSatisfy { $0.at == late })
    for order in overdue {
      let kinds = said.filter { $0.order == order }.map(\.kind.rawValue).sorted()
      #expect(kinds == [EventKind.executionOverdue, .executionDeadlineNear].map(\.rawValue))
    }
    for order in suspended {
      // That its end is near is no news once it is over.
      let kinds = said.filter { $0.order == order }.map(\.kind)
      #expect(kinds.filter { $0 == .orderStateChanged }.count == 1)
      #expect(kinds.filter { $0 == .suspensionEnding }.count <= 1 && kinds.count <= 2)
    }
    // The clock of those that went on stood meanwhile: their deadline is later by that.
    #expect(try table.armed() == 2 * suspended.count)
    #expect(try table.dueTimes(of: suspended) == [table.start + (7200 + 3600) * Self.second])
  }
}

/// Orders with deadlines in a database that one test uses at a time. Belongs to its test's task.
private final class DeadlineTable {
  /// Of all warnings.
  static let lead: Int64 = 5_000_000
  private static let database = Result { try TestDatabase() }

  let start: Int64 = 1_800_000_000_000_000
  let clock: SetClock
  private let database: TestDatabase
  private let connection: TestConnection
  private let company: TestCompany
  private let pools = Mutex<[PostgresPool]>([])

  /// What was said of an order, and when by the clock.
  struct Said: Comparable {
    var at: Int64
    var kind: EventKind
    var order: UUID

    private var key: (Int64, Int16, String) { (at, kind.rawValue, order.uuidString) }
    static func < (a: Said, b: Said) -> Bool { a.key < b.key }
  }

  init() async throws {
    clock = SetClock(start)
    database = try Self.database.get()
    connection = try database.connect()
    try connection.run("DELETE FROM timer")
    company = try TestCompany(connection)
    let seconds = Self.lead / 1_000_000
    try connection.run(
      """
      UPDATE organization SET execution_lead_seconds = \(seconds), suspension_lead_seconds = \(seconds), task_lead_seconds = \(seconds)
        WHERE organization_id = '\(company.id)'
      """)
  }

  deinit {
    for pool in pools.withLock({ $0 }) {
      pool.loop.submit {
        pool.close()
        pool.loop.stop()
      }
    }
  }

  private func text(_ moment: Int64) -> String { "to_timestamp(\(moment / 1_000_000))" }

  private func arm(_ kind: TimerKind, _ subject: UUID, _ order: UUID, at due: Int64) throws {
    try connection.run(
      """
      INSERT INTO timer (organization_id, kind, subject_id, order_id, due_at)
        VALUES ('\(company.id)', \(kind.rawValue), '\(subject)', '\(order)', \(text(due)))
      """)
  }

  /// An order that is worked on, or SUSPENDED from the start on, with the timers that it then has.
  func order(dueAt: Int64? = nil, suspendedUntil: Int64? = nil) throws -> UUID {
    let order = try company.order(connection).id
    let due = dueAt.map(text) ?? "NULL"
    if let suspendedUntil {
      try connection.run(
        """
        UPDATE customer_order SET state = 3, due_at = \(due), suspended_at = \(text(start)), suspended_until = \(text(suspendedUntil))
          WHERE order_id = '\(order)'
        """)
      try arm(.suspensionEnding, order, order, at: suspendedUntil - Self.lead)
      try arm(.suspensionEnd, order, order, at: suspendedUntil)
    } else if let dueAt {
      try connection.run("UPDATE customer_order SET due_at = \(due) WHERE order_id = '\(order)'")
      try arm(.executionDeadlineNear, order, order, at: dueAt - Self.lead)
      try arm(.executionOverdue, order, order, at: dueAt)
    }
    return order
  }

  /// An order with a task; answers with the order.
  func task(dueAt: Int64) throws -> UUID {
    let (order, task) = (try order(), UUID())
    try connection.run(
      """
      INSERT INTO order_task (organization_id, task_id, order_id, title, due_at, created_by, created_at, updated_at)
        VALUES ('\(company.id)', '\(task)', '\(order)', 'Ведро', \(text(dueAt)), '\(company.id)', now(), now())
      """)
    try arm(.taskDeadlineNear, task, order, at: dueAt - Self.lead)
    return order
  }

  /// Workers, each on a loop of its own and with the work that it does there; and how many timers each took up.
  func works(_ count: Int) async throws -> ([(TimerWorker, [any TimedWork])], Tally) {
    let taken = Tally()
    var working: [(TimerWorker, [any TimedWork])] = []
    for number in 0..<count {
      let loop = try EventLoop.spawn(name: "test-worker")
      let (asCallers, asSystem) = (await pool("marketplace_app", on: loop), await pool("marketplace_system", on: loop))
      pools.withLock { $0 += [asCallers] }
      let gate = SystemGate(try await PerLoop([loop]) { _ in asCallers }, clock: clock)
      let worker = TimerWorker(asSystem, pollInterval: .milliseconds(1), clock: clock) { _, error in
        // What is at work as the test ends is cut short: somebody else has said what there was to say.
        if !(error is CancellationError) { Issue.record(error) }
      }
      let works: [any TimedWork] = OrderDeadline.all(gate) + [TaskDeadline(gate)]
      working.append((worker, works.map { CountedWork(work: $0, worker: number, tally: taken) }))
    }
    return (working, taken)
  }

  private func pool(_ role: String, on loop: EventLoop) async -> PostgresPool {
    var configuration = PostgresConfiguration(url: database.url, role: role)
    configuration.limits.connectWait = .seconds(30)
    let patient = configuration
    return await Task(executorPreference: loop) { PostgresPool(patient, on: loop) }.value
  }

  /// Returns once nothing is due by the clock, and nothing is being worked on.
  func settle() async throws {
    let lease = Int64(TimerWorker.leaseSeconds) * 1_000_000
    let (now, leaseEnd) = (instant(clock.now), instant(clock.now + lease))
    while try connection.run("SELECT 1 FROM timer WHERE due_at <= \(now) OR due_at = \(leaseEnd) AND attempts > 0 LIMIT 1").count
      > 0
    {
      try await Task.sleep(for: .milliseconds(2))
    }
  }

  private func instant(_ moment: Int64) -> String { "to_timestamp(0) + \(moment) * interval '1 microsecond'" }

  func said() throws -> [Said] {
    try connection.run(
      """
      SELECT (extract(epoch FROM created_at) * 1000000)::bigint, kind, order_id FROM outbox
        WHERE organization_id = '\(company.id)'
      """
    ).map { Said(at: Int64($0[0])!, kind: EventKind(rawValue: Int16($0[1])!)!, order: UUID(uuidString: $0[2])!) }
  }

  func armed() throws -> Int { Int(try connection.run("SELECT count(*) FROM timer")[0][0])! }

  /// Without those that are the same.
  func dueTimes(of orders: [UUID]) throws -> [Int64] {
    let ids = orders.map { "'\($0)'" }.joined(separator: ", ")
    return try connection.run(
      "SELECT DISTINCT (extract(epoch FROM due_at) * 1000000)::bigint FROM customer_order WHERE order_id IN (\(ids))"
    ).map { Int64($0[0])! }
  }
}

/// Which workers took something up.
private final class Tally: Sendable {
  private let taken = Mutex<Set<Int>>([])

  func count(_ worker: Int) { taken.withLock { _ = $0.insert(worker) } }
  var workers: Int { taken.withLock { $0.count } }
}

private struct CountedWork: TimedWork {
  let work: any TimedWork
  let worker: Int
  let tally: Tally
  var kind: TimerKind { work.kind }

  func takeUp(_ timer: DueTimer) async throws -> Bool {
    tally.count(worker)
    return try await work.takeUp(timer)
  }
}

private final class SetClock: DomainClock {
  private let time: Mutex<Int64>

  init(_ start: Int64) { time = Mutex(start) }

  var now: Int64 { time.withLock { $0 } }
  func set(_ moment: Int64) { time.withLock { $0 = moment } }
}
