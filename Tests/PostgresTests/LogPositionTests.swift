import EventLoop
import FoundationEssentials
import Postgres
import TestPostgres
import Testing

@Suite struct LogPositionTests {
  private static func at(_ offset: Int64, timeline: Int32 = 1, system: Int64 = 7) -> LogPosition {
    LogPosition(system: system, timeline: timeline, offset: offset)
  }

  @Test func `a position includes the earlier ones of its timeline and of those before it`() {
    #expect(Self.at(10).includes(Self.at(10)) && Self.at(10).includes(Self.at(9)))
    #expect(!Self.at(10).includes(Self.at(11)))
    #expect(Self.at(10, timeline: 2).includes(Self.at(10)))
    // A standby that has not heard of the promotion, however much it has of what nobody else has.
    #expect(!Self.at(99).includes(Self.at(10, timeline: 2)))
    #expect(!Self.at(99, system: 8).includes(Self.at(10)))
  }

  @Test func `the later position is of the later timeline, then further on`() {
    #expect(LogPosition.later(Self.at(1), Self.at(2)) == Self.at(2))
    #expect(LogPosition.later(Self.at(2), Self.at(1)) == Self.at(2))
    #expect(LogPosition.later(Self.at(99), Self.at(1, timeline: 2)) == Self.at(1, timeline: 2))
  }

  @Test func `a standby's lag is the age of the last moment whose position it has reached`() {
    var trail = LogTrail(maxSamples: 3)
    let now = MonotonicTime(nanoseconds: 100_000_000_000)
    func ago(_ seconds: Int64) -> MonotonicTime { MonotonicTime(nanoseconds: now.nanoseconds - seconds * 1_000_000_000) }
    #expect(trail.lag(of: Self.at(10), at: now) == nil)
    for (offset, seconds) in [(5, 9), (10, 6), (20, 4), (20, 2)] as [(Int64, Int64)] {
      trail.record(Self.at(offset), at: ago(seconds))
    }
    #expect(trail.lag(of: Self.at(20), at: now) == .seconds(2))
    #expect(trail.lag(of: Self.at(19), at: now) == .seconds(6))
    // What was before the oldest that is remembered.
    #expect(trail.lag(of: Self.at(9), at: now) == nil)
    #expect(trail.lag(of: Self.at(20, system: 8), at: now) == nil)
  }

  @Test func `behind each write its pool knows a later position, and each of a transaction has its own results`() async throws {
    let url = try PostgresPoolTests.configuration().url
    let loop = try EventLoop.spawn(name: "test-positions")
    defer { loop.stop() }
    try await withTaskExecutorPreference(loop) {
      let pool = PostgresPool(PostgresConfiguration(url: url), on: loop, tellsPositions: true)
      let table = "t_" + UUID().uuidString.lowercased().filter { $0 != "-" }
      _ = try await pool.write([Query(StatementText("create", "CREATE TABLE \(table) (n integer PRIMARY KEY)"))])
      #expect(pool.position == nil)
      let insert = StatementText("insert", "INSERT INTO \(table) VALUES ($1) RETURNING n")
      let divide = StatementText("divide", "SELECT 1 / $1")

      let refused = await withTaskGroup(of: Bool.self) { group in
        for number in Int32(1)...200 {
          group.addTask(executorPreference: loop) {
            do {
              let before = pool.position
              let results = try await pool.write(
                [Query(insert, number), Query(divide, number % 10)], locking: [UUID()])
              var row = results[0].first!
              let (after, own) = (pool.position!, try row.next(Int32.self))
              #expect(results.count == 2 && own == number && number % 10 != 0)
              #expect(before.map { after.includes($0) && after.offset > $0.offset } ?? true)
              return false
            } catch {
              #expect((error as? PostgresError)?.refusal?.sqlState == "22012" && number % 10 == 0)
              return true
            }
          }
        }
        return await group.reduce(0) { $1 ? $0 + 1 : $0 }
      }
      #expect(refused == 20)

      let written = pool.position!
      var row = try await pool.read([.position])[0]
      #expect(try LogPosition(of: row).includes(written))
      row = try await pool.read([Query(StatementText("count", "SELECT count(*) FROM \(table)"))])[0]
      var count = row.first!
      #expect(try count.next(Int64.self) == 180)
      try await pool.learnPosition()
      #expect(pool.position!.includes(written))
      _ = try await pool.write([Query(StatementText("drop", "DROP TABLE \(table)"))])
      pool.close()
    }
  }

  @Test func `a role that may not ask for positions writes all the same`() async throws {
    let url = try TestDatabase().url
    let loop = try EventLoop.spawn(name: "test-positions")
    defer { loop.stop() }
    try await withTaskExecutorPreference(loop) {
      let owner = PostgresPool(PostgresConfiguration(url: url), on: loop)
      _ = try await owner.write([
        Query(StatementText("revoke", "REVOKE EXECUTE ON FUNCTION pg_control_system() FROM PUBLIC"))
      ])
      let pool = PostgresPool(PostgresConfiguration(url: url, role: "marketplace_app"), on: loop, tellsPositions: true)
      let one = Query(StatementText("one", "SELECT 1"))
      #expect(try await pool.write([one, one], locking: [UUID()]).count == 2)
      #expect(pool.position == nil)
      try await pool.learnPosition()
      #expect(pool.position == nil)
      for pool in [owner, pool] { pool.close() }
    }
  }

  @Test func `a primary is no replica`() async throws {
    let url = try PostgresPoolTests.configuration().url
    let loop = try EventLoop.spawn(name: "test-replica")
    defer { loop.stop() }
    try await withTaskExecutorPreference(loop) {
      let reasons = Reasons()
      let refused = PostgresReplica(PostgresConfiguration(url: url), on: loop) { reasons.all.append($0) }
      for _ in 0..<500 where reasons.all.isEmpty { try await loop.sleep(for: .milliseconds(10)) }
      #expect(reasons.all.first??.contains("not in hot standby mode") == true)
      let error = await #expect(throws: PostgresReplica.Failure.self) { try await refused.position() }
      guard case .away? = error else { throw Unexpected() }
      refused.close()

      // As one that was promoted while it was in use.
      let anyServer = PostgresConfiguration(url: "\(url)&target_session_attrs=any")
      let promoted = PostgresReplica(anyServer, on: loop) { reasons.all.append($0) }
      for _ in 0..<500 where reasons.all.last != .some(nil) { try await loop.sleep(for: .milliseconds(10)) }
      let other = await #expect(throws: PostgresReplica.Failure.self) { try await promoted.position() }
      guard case .promoted? = other else { throw Unexpected() }
      promoted.close()
    }
  }

  private struct Unexpected: Error {}

  /// Touched on the test's loop alone.
  private final class Reasons: @unchecked Sendable {
    var all: [String?] = []
  }
}
