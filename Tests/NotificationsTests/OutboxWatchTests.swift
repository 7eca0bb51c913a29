import EventLoop
import FoundationEssentials
import Metering
import Postgres
import TestPostgres
import Testing

@testable import Notifications

@Suite(.serialized, .timeLimit(.minutes(10))) struct OutboxWatchTests {
  @Test func `it says how many events wait and since when, and for how long a transaction has been open`() async throws {
    try await withWatch { watch, database in
      let (connection, other) = (try database.connect(), try database.connect())
      let organization = try TestOrganization(connection)
      try await watch.wait("nothing waits") { $0["outbox.waiting_events"] == 0 && $0["outbox.oldest_waiting_event.age"] == 0 }
      try organization.append(3, age: 50)
      try organization.append(4, age: 500)
      try await watch.wait("7 wait") {
        $0["outbox.waiting_events"] == 5 && $0["outbox.oldest_waiting_event.age", default: -1] >= 50
      }
      try connection.run("SELECT sequence_outbox(100)")
      try await watch.wait("none waits") { $0["outbox.waiting_events"] == 0 && $0["outbox.oldest_waiting_event.age"] == 0 }

      try await watch.wait("nothing is open") { $0["postgres.oldest_transaction.age", default: 1] < 0.5 }
      try other.run("BEGIN; SELECT pg_current_xact_id()")
      try await watch.wait("it grows older") { $0["postgres.oldest_transaction.age", default: -1] > 1 }
      try other.run("COMMIT")
      try await watch.wait("it is over") { $0["postgres.oldest_transaction.age", default: 1] < 0.5 }
    }
  }

  @Test func `a transaction that only reads is seen as well`() async throws {
    try await withWatch { watch, database in
      let other = try database.connect()
      try other.run("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1")
      try await watch.wait("it grows older") { $0["postgres.oldest_transaction.age", default: -1] > 1 }
      try other.run("ROLLBACK")
    }
  }

  @Test func `one of a role that the owner may not look at is seen from when it was first met, once it writes`() async throws {
    let owner = "test_watch_owner"
    try await withWatch(on: try TestDatabase(ownedBy: owner)) { watch, database in
      let stranger = try TestConnection(database.url.replacing("&user=\(owner)", with: ""))
      let start = "SELECT xact_start IS NULL FROM pg_stat_activity WHERE pid = "
      let process = try stranger.run("SELECT pg_backend_pid()")[0][0]
      try stranger.run("BEGIN; SELECT pg_current_xact_id()")
      #expect(try database.connect().run(start + process) == [["t"]])
      try await watch.wait("it grows older") { $0["postgres.oldest_transaction.age", default: -1] > 1 }
      try stranger.run("COMMIT")
      try await watch.wait("it is over") { $0["postgres.oldest_transaction.age", default: 1] < 0.5 }
    }
  }

  @Test func `without a reading there is no metric`() async throws {
    try await withWatch { watch, database in
      try await watch.wait("it reads") { $0["outbox.waiting_events"] == 0 }
      try database.setAllowsConnections(false)
      try database.endConnections(of: "test-watch")
      try await watch.wait("it cannot read") { $0.isEmpty }
      try database.setAllowsConnections(true)
      try await watch.wait("it reads again") { $0["outbox.waiting_events"] == 0 }
    }
  }

  @Test func `the oldest writer's age counts from when it was first seen, and begins anew with the next`() {
    var oldest = OldestWriter()
    func age(_ xmin: Int64, _ xmax: Int64, _ seconds: Int64) -> TimeSpan {
      oldest.see(xmin: xmin, xmax: xmax, at: MonotonicTime(nanoseconds: seconds * 1_000_000_000))
    }
    #expect(age(5, 5, 1) == .seconds(0))
    #expect(age(7, 9, 2) == .seconds(0))
    #expect(age(7, 30, 12) == .seconds(10))
    #expect(age(8, 30, 13) == .seconds(0))
    #expect(age(8, 31, 15) == .seconds(2))
    #expect(age(31, 31, 16) == .seconds(0))
    #expect(age(8, 32, 17) == .seconds(0))
  }

  /// A watch that looks often, and at 5 waiting events at most, over a database of its own.
  private func withWatch(
    on database: @autoclosure () throws -> TestDatabase = try TestDatabase(),
    _ body: (OutboxWatch, TestDatabase) async throws -> Void
  ) async throws {
    let loop = try EventLoop.spawn(name: "test-watch")
    defer { loop.stop() }
    let database = try database()
    var configuration = PostgresConfiguration(url: database.url, role: "marketplace_system")
    configuration.applicationName = "test-watch"
    configuration.limits.connectWait = .milliseconds(100)
    let asSystem = configuration
    let pool = await Task(executorPreference: loop) { PostgresPool(asSystem, on: loop) }.value
    defer { loop.submit { pool.close() } }
    let watch = OutboxWatch(pool, interval: .milliseconds(20), maxWaitingEvents: 5)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await watch.run() }
      defer { group.cancelAll() }
      try await body(watch, database)
    }
  }
}

extension OutboxWatch {
  /// Waits until what is shown fulfils a condition.
  fileprivate func wait(_ what: String, until condition: ([String: Double]) -> Bool) async throws {
    let limit = MonotonicTime.now + .seconds(60)
    while true {
      let shown = Dictionary(
        uniqueKeysWithValues: metrics.compactMap { family in
          switch family.series.first?.value {
          case .count(let count)?: (family.name, Double(count))
          case .number(let number)?: (family.name, number)
          default: nil
          }
        })
      if condition(shown) { return }
      try #require(MonotonicTime.now < limit, "\(what): \(shown)")
      try await Task.sleep(for: .milliseconds(20))
    }
  }
}
