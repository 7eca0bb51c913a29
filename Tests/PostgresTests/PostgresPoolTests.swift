import EventLoop
import FoundationEssentials
import Glibc
import Postgres
import Testing

/// Against the server that scripts/test starts; each test has a schema of its own names, dropped with its temporary tables.
@Suite struct PostgresPoolTests {
  @Test func `values at their edges come back as they went`() async throws {
    try await withPool { pool in
      let text = StatementText("echo", "SELECT $1, $2, $3, $4, $5, $6, $7, $8")
      let uuid = UUID()
      let moment = PostgresTimestamp(microseconds: 1_795_000_000_123_456)
      let odd = "'; DROP TABLE x; -- \u{1F600} ё\n"
      for integer in [Int64.min, -1, 0, 1, .max] {
        let result = try await pool.read([
          Query(
            text, integer, Int32(truncatingIfNeeded: integer), Int16(truncatingIfNeeded: integer), integer > 0, odd,
            [UInt8]([0, 255]), uuid, moment)
        ])[0]
        var row = try #require(result.first)
        #expect(try row.next(Int64.self) == integer)
        #expect(try row.next(Int32.self) == Int32(truncatingIfNeeded: integer))
        #expect(try row.next(Int16.self) == Int16(truncatingIfNeeded: integer))
        #expect(try row.next(Bool.self) == (integer > 0))
        #expect(try row.next(String.self) == odd)
        #expect(try row.next([UInt8].self) == [0, 255])
        #expect(try row.next(UUID.self) == uuid)
        #expect(try row.next(PostgresTimestamp.self) == moment)
      }
    }
  }

  @Test func `empty values, nulls and arrays with nulls keep apart`() async throws {
    try await withPool { pool in
      let text = StatementText("nulls", "SELECT $1, $2, $3, $4")
      let array = PostgresArray<Int64>([1, nil, 3])
      let none: String? = nil
      let empty = PostgresArray<String>([String]())
      var row = try #require(try await pool.read([Query(text, "", none, array, empty)])[0].first)
      #expect(try row.next(String.self) == "")
      #expect(try row.nextIfPresent(String.self) == nil)
      #expect(try row.next(PostgresArray<Int64>.self).elements == [1, nil, 3])
      #expect(try row.next(PostgresArray<String>.self).elements.isEmpty)
    }
  }

  @Test func `a column read as another type, a null or one too many is a clear error`() async throws {
    try await withPool { pool in
      let result = try await pool.read([Query(StatementText("two columns", "SELECT 1::bigint AS a, NULL::text AS b"))])[0]
      var row = try #require(result.first)
      #expect(throws: PostgresError.self) { try row.next(String.self) }
      row = result[0]
      _ = try row.next(Int64.self)
      #expect(throws: PostgresError.self) { try row.next(String.self) }
      #expect(throws: PostgresError.self) { try row.next(String.self) }
    }
  }

  @Test func `of 1000 reads in one turn the failing tenth gets its own errors and the rest their rows`() async throws {
    try await withPool { pool in
      let divide = StatementText("divide", "SELECT 1000 / $1")
      let outcomes = await outcomes(0..<1000, on: pool) { pool, number in
        var row = try await pool.read([Query(divide, Int32(number % 10))])[0].first!
        return try row.next(Int32.self)
      }
      for (number, outcome) in outcomes {
        switch outcome {
        case .success(let value): #expect(number % 10 != 0 && value == Int32(1000 / (number % 10)))
        case .failure(let error): #expect(number % 10 == 0 && (error as? PostgresError)?.refusal?.sqlState == "22012")
        }
      }
      #expect(outcomes.count == 1000)
    }
  }

  @Test func `of 1000 writes the failing tenth leaves no trace and each other one effect`() async throws {
    try await withPool { pool in
      let table = "t_" + UUID().uuidString.lowercased().filter { $0 != "-" }
      _ = try await pool.write([
        Query(StatementText("create", "CREATE TABLE \(table) (n integer PRIMARY KEY, half integer CHECK (half <> 0))"))
      ])
      let insert = StatementText("insert", "INSERT INTO \(table) VALUES ($1, 1)")
      let violate = StatementText("violate", "UPDATE \(table) SET half = $2 WHERE n = $1")
      let outcomes = await outcomes(0..<1000, on: pool) { pool, number in
        try await pool.write([Query(insert, Int32(number)), Query(violate, Int32(number), Int32(number % 10))])[1].affectedRows
      }
      #expect(outcomes.filter { if case .failure = $0.1 { true } else { false } }.count == 100)
      let count = StatementText("count", "SELECT count(*), count(*) FILTER (WHERE n % 10 = 0) FROM \(table)")
      var row = try await pool.read([Query(count)])[0].first!
      #expect(try row.next(Int64.self) == 900)
      #expect(try row.next(Int64.self) == 0)
      _ = try await pool.write([Query(StatementText("drop", "DROP TABLE \(table)"))])
    }
  }

  @Test func `a text that does not parse says so each time and harms no neighbour`() async throws {
    try await withPool { pool in
      let bad = StatementText("bad", "SELEC 1")
      let good = StatementText("good", "SELECT 1")
      for _ in 0..<2 {
        async let neighbour = pool.read([Query(good)])
        let error = await #expect(throws: PostgresError.self) { try await pool.read([Query(bad)]) }
        #expect(error?.refusal?.sqlState == "42601")
        let rows = try await neighbour[0].count
        #expect(rows == 1)
      }
    }
  }

  @Test func `each unit sees the setting it made, and none stays`() async throws {
    try await withPool { pool in
      let set = StatementText("set", "SELECT set_config('app.organization_id', $1, true)")
      let get = StatementText("get", "SELECT coalesce(current_setting('app.organization_id', true), '')")
      let outcomes = await outcomes(0..<200, on: pool) { pool, number in
        var row = try await pool.read([Query(set, "unit \(number)"), Query(get)])[1].first!
        return try row.next(String.self)
      }
      for (number, outcome) in outcomes { #expect(try outcome.get() == "unit \(number)") }
      var row = try await pool.read([Query(get)])[0].first!
      #expect(try row.next(String.self) == "")
    }
  }

  @Test func `all statements of a read see one snapshot, whatever is committed between them`() async throws {
    try await withPool { pool in
      let number = Int64.random(in: 1..<Int64.max)
      let table = "t_\(number)"
      _ = try await pool.write([Query(StatementText("create", "CREATE TABLE \(table) (n integer)"))])
      let count = StatementText("count", "SELECT count(*) FROM \(table)")
      let wait = StatementText("wait", "SELECT pg_advisory_xact_lock($1)::text")
      let waiting = StatementText(
        "waiting",
        "SELECT FROM pg_locks WHERE NOT granted AND locktype = 'advisory' AND (classid::bigint << 32 | objid::bigint) = $1")

      _ = try await pool.write([Query(StatementText("hold", "SELECT pg_advisory_lock($1)::text"), number)])
      async let read = pool.read([Query(count), Query(wait, number), Query(count)])
      while try await pool.write([Query(waiting, number)])[0].isEmpty {}
      _ = try await pool.write([Query(StatementText("insert", "INSERT INTO \(table) VALUES (1)"))])
      _ = try await pool.write([Query(StatementText("let go", "SELECT pg_advisory_unlock($1)"), number)])
      let results = try await read
      var (before, after) = (results[0].first!, results[2].first!)
      #expect(try before.next(Int64.self) == 0)
      #expect(try after.next(Int64.self) == 0)
      var later = try await pool.read([Query(count)])[0].first!
      #expect(try later.next(Int64.self) == 1)
      _ = try await pool.write([Query(StatementText("drop", "DROP TABLE \(table)"))])
    }
  }

  @Test(arguments: [false, true])
  func `writes are planned once a session where the pool is told so, reads for each of their first runs`(
    once: Bool
  ) async throws {
    try await withPool({ $0.plansWritesOnce = once }) { pool in
      let statement = StatementText("planned", "SELECT 7 WHERE 1 = $1")
      let plans = StatementText(
        "plans", "SELECT generic_plans, custom_plans FROM pg_prepared_statements WHERE statement = 'SELECT 7 WHERE 1 = $1'")
      for number in Int32(0)..<3 {
        _ = try await pool.write([Query(statement, number)], locking: [UUID()])
        _ = try await pool.read([Query(statement, number)])
      }
      var written = try #require(try await pool.write([Query(plans)], locking: [UUID()])[0].first)
      #expect(try [written.next(Int64.self), written.next(Int64.self)] == (once ? [3, 0] : [0, 3]))
      var read = try #require(try await pool.read([Query(plans)])[0].first)
      #expect(try [read.next(Int64.self), read.next(Int64.self)] == [0, 3])
    }
  }

  @Test func `a cancelled task is told at once, and the connection stays in step`() async throws {
    try await withPool { pool in
      let (one, sleep) = (StatementText("one", "SELECT 1"), StatementText("sleep", "SELECT pg_sleep(2)::text"))
      // What is cancelled before there is a connection is never sent.
      _ = try await pool.read([Query(one)])
      let task = Task(executorPreference: pool.loop) { try await pool.read([Query(sleep)]) }
      try await pool.loop.sleep(for: .milliseconds(20))
      let start = MonotonicTime.now
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      #expect((MonotonicTime.now - start) < .seconds(1))
      var row = try await pool.read([Query(one)])[0].first!
      #expect(try row.next(Int32.self) == 1)
      #expect((MonotonicTime.now - start) > .seconds(1))
    }
  }

  @Test func `when its backend is ended every unit hears of it, and the pool serves again by itself`() async throws {
    try await withPool { pool in
      var row = try await pool.read([Query(StatementText("pid", "SELECT pg_backend_pid()"))])[0].first!
      let pid = try row.next(Int32.self)
      async let lost = pool.read([Query(StatementText("sleep", "SELECT pg_sleep(5)::text"))])
      _ = try await pool.write([Query(StatementText("terminate", "SELECT pg_terminate_backend($1)"), pid)])
      do {
        _ = try await lost
        Issue.record("a unit of an ended backend succeeded")
      } catch {
        #expect(error is PostgresError)
      }
      var next = try await pool.read([Query(StatementText("pid", "SELECT pg_backend_pid()"))])[0].first!
      #expect(try next.next(Int32.self) != pid)
    }
  }

  @Test func `a server that is not there is unavailable within the wait`() async throws {
    let loop = try EventLoop.spawn(name: "test-postgres")
    defer { loop.stop() }
    var configuration = PostgresConfiguration(url: "postgresql:///x?host=/tmp/there-is-no-such-socket")
    configuration.limits.connectWait = .milliseconds(50)
    let wanted = configuration
    try await Task(executorPreference: loop) {
      let pool = PostgresPool(wanted, on: loop)
      let error = await #expect(throws: PostgresError.self) { try await pool.read([Query(StatementText("one", "SELECT 1"))]) }
      guard case .unavailable? = error else { throw Unexpected() }
      #expect(!pool.isReady)
      pool.close()
    }.value
  }

  @Test func `interpolation binds values and splices fragments`() async throws {
    try await withPool { pool in
      let fragment: SQL = "\(Int64(2)) * \(Int64(3))"
      let query = Query("spliced", "SELECT \(Int64(1)) + \(fragment) + \(Int64(4))")
      #expect(query.text.sql == "SELECT $1 + $2 * $3 + $4")
      var row = try await pool.read([query])[0].first!
      #expect(try row.next(Int64.self) == 11)
    }
  }

  @Test func `a listener hears what another connection sends`() async throws {
    try await withPool { pool in
      let heard = Heard()
      let listener = PostgresListener(
        try Self.configuration(), channel: "marketplace_test", on: pool.loop, notified: { heard.payloads.append($0) },
        connected: { heard.isConnected = true })
      for _ in 0..<500 where !heard.isConnected { try await pool.loop.sleep(for: .milliseconds(10)) }
      _ = try await pool.write([Query(StatementText("notify", "SELECT pg_notify('marketplace_test', $1)"), "hello")])
      for _ in 0..<500 where heard.payloads.isEmpty { try await pool.loop.sleep(for: .milliseconds(10)) }
      #expect(heard.payloads == ["hello"])
      listener.close()
    }
  }

  /// Touched on the test's loop alone.
  private final class Heard: @unchecked Sendable {
    var payloads: [String] = []
    var isConnected = false
  }

  private struct Unexpected: Error {}

  static func configuration() throws -> PostgresConfiguration {
    let url = try #require(
      getenv("MARKETPLACE_TEST_DATABASE_URL").map { String(cString: $0) },
      "MARKETPLACE_TEST_DATABASE_URL is not set: run scripts/test")
    var configuration = PostgresConfiguration(url: url)
    // A machine that is late takes its time to connect.
    configuration.limits.connectWait = .seconds(60)
    return configuration
  }

  /// Runs `body` on a loop of its own with a pool.
  private func withPool(
    _ configure: (inout PostgresConfiguration) -> Void = { _ in }, _ body: @escaping @Sendable (PostgresPool) async throws -> Void
  ) async throws {
    let loop = try EventLoop.spawn(name: "test-postgres")
    defer { loop.stop() }
    var configuration = try Self.configuration()
    configure(&configuration)
    try await Task(executorPreference: loop) { [configuration] in
      let pool = PostgresPool(configuration, on: loop)
      try await body(pool)
      pool.close()
    }.value
  }

  /// What each of `numbers` came to, all started in the same turn of the pool's loop.
  private func outcomes<Value: Sendable>(
    _ numbers: Range<Int>, on pool: PostgresPool, _ run: @escaping @Sendable (PostgresPool, Int) async throws -> Value
  ) async -> [(Int, Result<Value, any Error>)] {
    await withTaskGroup(of: (Int, Result<Value, any Error>).self) { group in
      for number in numbers {
        group.addTask(executorPreference: pool.loop) {
          do { return (number, .success(try await run(pool, number))) } catch { return (number, .failure(error)) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }
}
