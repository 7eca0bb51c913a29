import EventLoop
import FoundationEssentials
import Metering
import Postgres
import Synchronization
import Testing

/// Against the server that scripts/test starts.
@Suite struct SlowStatementTests {
  @Test func `a statement above the threshold is reported by its name, with what it took, and one below is not`() async throws {
    let slow = try await reports(above: .milliseconds(400)) { pool in
      _ = try await pool.read([Query(StatementText("quick", "SELECT 1"))])
      _ = try await pool.read([Query(StatementText("sleep", "SELECT pg_sleep($1 / 1000.0)::text"), Int32(500))])
      _ = try await pool.write([Query(StatementText("quick write", "SELECT 2"))])
    }
    #expect(slow.map(\.names) == [["sleep"]])
    #expect((TimeSpan.milliseconds(500)...(.seconds(10))).contains(try #require(slow.first).duration))
    #expect(slow.first?.unreportedCount == 0)
  }

  @Test func `whoever stood behind a slow write has waited, and is not reported`() async throws {
    let slow = try await reports(above: .milliseconds(400)) { pool in
      async let sleep = pool.write([Query(StatementText("sleep", "SELECT pg_sleep(0.5)::text"))])
      async let behind = pool.write([Query(StatementText("behind", "SELECT 1"))])
      _ = try await (sleep, behind)
      async let second = pool.write([Query(StatementText("sleep again", "SELECT pg_sleep(0.5)::text"))])
      async let third = pool.write([Query(StatementText("and again", "SELECT pg_sleep(0.45)::text"))])
      _ = try await (second, third)
    }
    #expect(Set(slow.map(\.names)) == [["sleep"], ["sleep again"], ["and again"]])
    let last = try #require(slow.max { $0.wait < $1.wait })
    #expect(last.wait >= .milliseconds(400), "the later of two waited for the one ahead: \(slow)")
  }

  @Test func `a unit names its statements in their order, each once, whether they are refused or not`() async throws {
    let slow = try await reports(above: .milliseconds(400)) { pool in
      let sleep = Query(StatementText("sleep", "SELECT pg_sleep(0.25)::text"))
      _ = try? await pool.write([sleep, sleep, Query(StatementText("divide", "SELECT 1 / $1"), Int32(0))])
    }
    #expect(slow.map(\.names) == [["sleep", "divide"]])
  }

  @Test func `what waits for a lock while its text is prepared is slow`() async throws {
    let table = "t_" + UUID().uuidString.lowercased().filter { $0 != "-" }
    let slow = try await reports(above: .milliseconds(400)) { pool in
      _ = try await pool.write([Query(StatementText("make", "CREATE TABLE \(table) (a integer)"))])
      async let lock = pool.write([
        Query(StatementText("lock", "ALTER TABLE \(table) ALTER COLUMN a SET DEFAULT 0")),
        Query(StatementText("hold", "SELECT pg_sleep(0.8)::text")),
      ])
      let locks = StatementText("locks", "SELECT 1 FROM pg_locks WHERE relation = '\(table)'::regclass AND granted")
      while try await pool.read([Query(locks)])[0].isEmpty {}
      async let read = pool.read([Query(StatementText("read", "SELECT count(*) FROM \(table)"))])
      _ = try await (lock, read)
      _ = try await pool.write([Query(StatementText("drop", "DROP TABLE \(table)"))])
    }
    #expect(Set(slow.map(\.names)) == [["lock", "hold"], ["read"]])
  }

  @Test func `with a threshold of 0 all are reported, and without one none`() async throws {
    let quick = StatementText("quick", "SELECT 1")
    #expect(try await reports(above: .seconds(0)) { _ = try await $0.read([Query(quick)]) }.map(\.names).contains(["quick"]))
    #expect(try await reports(above: .unlimited) { _ = try await $0.read([Query(quick)]) }.isEmpty)
  }

  @Test func `of many at once ten are reported and all are counted`() async throws {
    let reported = Mutex<[SlowStatements]>([])
    let log = SlowStatementLog { slow in reported.withLock { $0.append(slow) } }
    try await withPool(above: .seconds(0), log) { pool in
      let each = StatementText("each", "SELECT 1")
      try await withThrowingTaskGroup { group in
        for _ in 0..<100 { group.addTask(executorPreference: pool.loop) { _ = try await pool.write([Query(each)]) } }
        try await group.waitForAll()
      }
    }
    #expect(log.counts["each"] == 100)
    #expect((10...12).contains(reported.withLock(\.count)))
  }

  @Test func `what reads and writes took and waited is counted, slow or not`() async throws {
    let log = SlowStatementLog { _ in }
    try await withPool(above: .seconds(60), log) { pool in
      async let sleep = pool.write([Query(StatementText("sleep", "SELECT pg_sleep(0.2)::text"))])
      async let behind = pool.write([Query(StatementText("behind", "SELECT 1"))])
      _ = try await (sleep, behind)
    }
    let (reads, writes) = (log.reads, log.writes)
    #expect(writes.duration.count == writes.wait.count && writes.duration.count >= 2)
    #expect(writes.duration.sum >= 200_000_000, "nanoseconds")
    #expect(writes.wait.sum >= 100_000_000, "the later of two waited for the one ahead")
    #expect(reads.duration.sum < writes.duration.sum)
  }

  /// What `body` on a pool of its own has reported.
  private func reports(
    above threshold: TimeSpan, _ body: @escaping @Sendable (PostgresPool) async throws -> Void
  ) async throws -> [SlowStatements] {
    let reported = Mutex<[SlowStatements]>([])
    try await withPool(above: threshold, SlowStatementLog { slow in reported.withLock { $0.append(slow) } }, body)
    return reported.withLock { $0 }
  }

  private func withPool(
    above threshold: TimeSpan, _ log: SlowStatementLog, _ body: @escaping @Sendable (PostgresPool) async throws -> Void
  ) async throws {
    let loop = try EventLoop.spawn(name: "test-postgres")
    defer { loop.stop() }
    var configuration = try PostgresPoolTests.configuration()
    configuration.limits.slowStatementThreshold = threshold
    configuration.limits.connectWait = .seconds(5)
    configuration.slowStatements = log
    let wanted = configuration
    try await Task(executorPreference: loop) {
      let pool = PostgresPool(wanted, on: loop)
      try await body(pool)
      pool.close()
    }.value
  }
}
