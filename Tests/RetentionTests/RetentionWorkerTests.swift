import EventLoop
import FoundationEssentials
import Metering
import Postgres
import TestPostgres
import Testing

@testable import Retention

@Suite(.serialized, .timeLimit(.minutes(10))) struct RetentionWorkerTests {
  @Test func `it removes batch after batch, and says how much of what`() async throws {
    let rows = try ExpiringRows()
    let organization = try rows.organization()
    try rows.events(organization, ages: Array(repeating: 90, count: 10) + [1])
    try rows.answer(organization, hours: 80)
    try await withWorkers(1, on: rows.database, batchSizeLimit: 3) { workers in
      try await Self.wait { try rows.kept(organization) == [11] && rows.answers == 0 }
      let removed = ["event": 10, "answer": 1, "session": 0, "code": 0, "allowance": 0, "audit": 0]
      try await Self.wait { workers[0].counts == removed }
    }
  }

  @Test func `of several at once each row is removed and counted once`() async throws {
    let rows = try ExpiringRows()
    let organizations = try (0..<4).map { _ in try rows.organization() }
    for organization in organizations { try rows.events(organization, ages: Array(repeating: 90, count: 20)) }
    try await withWorkers(3, on: rows.database, batchSizeLimit: 7) { workers in
      try await Self.wait { workers.reduce(0) { $0 + $1.counts["event", default: 0] } == 80 }
      #expect(try organizations.flatMap { try rows.kept($0) } == [])
      #expect(try rows.floors() == Dictionary(uniqueKeysWithValues: organizations.map { ($0, 20) }))
    }
  }

  @Test func `while the database is away it says so once, and goes on when it is back`() async throws {
    let rows = try ExpiringRows()
    let organization = try rows.organization()
    let (failures, reported) = AsyncStream.makeStream(of: Void.self)
    try await withWorkers(1, on: rows.database, failed: { _ in reported.yield() }) { workers in
      try await Self.wait { workers[0].counts["event"] == 0 }
      try rows.database.setAllowsConnections(false)
      try rows.database.endConnections(of: "test-retention")
      var reports = failures.makeAsyncIterator()
      _ = await reports.next()
      try rows.events(organization, ages: [90])
      try rows.database.setAllowsConnections(true)
      try await Self.wait { try rows.kept(organization).isEmpty }
      reported.finish()
      #expect(await reports.next() == nil)
    }
  }

  @Test func `with an unlimited age events stay, and the rest goes`() async throws {
    let rows = try ExpiringRows()
    let organization = try rows.organization()
    try rows.events(organization, ages: [900_000])
    try rows.answer(organization, hours: 80)
    try await withWorkers(1, on: rows.database, eventRetention: .unlimited) { workers in
      try await Self.wait { workers[0].counts["answer"] == 1 }
      #expect(try rows.kept(organization) == [1] && workers[0].counts["event"] == 0)
    }
  }

  /// Workers that look often, each on a loop of its own; they end with `body`.
  private func withWorkers(
    _ count: Int, on database: TestDatabase, eventRetention: TimeSpan = .seconds(3600), batchSizeLimit: Int = 100,
    failed: @escaping @Sendable (any Error) -> Void = { Issue.record($0) }, _ body: ([RetentionWorker]) async throws -> Void
  ) async throws {
    var configuration = PostgresConfiguration(url: database.url, role: "marketplace_system")
    configuration.applicationName = "test-retention"
    configuration.limits.connectWait = .milliseconds(100)
    let asSystem = configuration
    var (loops, pools) = ([EventLoop](), [PostgresPool]())
    for _ in 0..<count {
      let loop = try EventLoop.spawn(name: "test-retention")
      let pool = await Task(executorPreference: loop) {
        let pool = PostgresPool(asSystem, on: loop)
        while (try? await pool.write([Query(Self.connected)])) == nil {}
        return pool
      }.value
      loops.append(loop)
      pools.append(pool)
    }
    defer {
      for (loop, pool) in zip(loops, pools) {
        loop.submit { pool.close() }
        loop.stop()
      }
    }
    let workers = pools.map {
      RetentionWorker(
        $0, eventRetention: eventRetention, interval: .milliseconds(20), batchSizeLimit: batchSizeLimit, failed: failed)
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in workers { group.addTask { await worker.run() } }
      defer { group.cancelAll() }
      try await body(workers)
    }
  }

  private static let connected = StatementText("connected", "SELECT 1")

  private static func wait(until condition: () throws -> Bool) async throws {
    let limit = MonotonicTime.now + .seconds(60)
    while try !condition() {
      try #require(MonotonicTime.now < limit)
      try await Task.sleep(for: .milliseconds(20))
    }
  }
}

extension RetentionWorker {
  fileprivate var counts: [String: Int] {
    Dictionary(
      uniqueKeysWithValues: metrics.series.compactMap { series in
        if case .count(let count) = series.value { (series.attributes[0].value, Int(count)) } else { nil }
      })
  }
}

extension ExpiringRows {
  fileprivate var answers: Int {
    get throws { Int(try connection.run("SELECT count(*) FROM idempotency")[0][0])! }
  }
}
