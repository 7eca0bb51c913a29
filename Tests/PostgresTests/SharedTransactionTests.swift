import EventLoop
import FoundationEssentials
import Postgres
import TestRandom
import Testing

/// Writes of several units in one transaction, and reads of several with one first statement.
@Suite struct SharedTransactionTests {
  @Test func `writes of one turn share transactions, as many as one takes`() async throws {
    try await withTables { pools, table in
      let pool = pools[0]
      try await inOneTurn(0..<200, on: pool) { number in
        try await pool.write([table.insert(number)], locking: [UUID()])
      }
      #expect(try await table.transactionCount(pool) == 4, "64, 64, 64 and 8")
    }
  }

  @Test func `two writes with a key in common never share a transaction`() async throws {
    try await withTables { pools, table in
      let (pool, key) = (pools[0], UUID())
      try await inOneTurn(0..<20, on: pool) { number in
        try await pool.write([table.insert(number)], locking: number % 2 == 0 ? [UUID(), key] : [key])
      }
      #expect(try await table.transactionCount(pool) == 20)
    }
  }

  @Test func `a commit that fails is each unit's own: who is to blame is told, and the others are in`() async throws {
    try await withTables { pools, table in
      let pool = pools[0]
      // The deferred constraint: a number between 1000 and 3000 must not stand twice at the end.
      let outcomes = try await inOneTurn(0..<30, on: pool) { number in
        try await pool.write(
          number % 10 == 0 ? [table.insert(2000), table.insert(2000)] : [table.insert(number)], locking: [UUID()])
      }
      for (number, outcome) in outcomes.enumerated() {
        let state = (outcome.failure as? PostgresError)?.refusal?.sqlState
        #expect(number % 10 == 0 ? state == "23505" : outcome.failure == nil, "unit \(number): \(outcome)")
      }
      #expect(try await table.count(pool) == 27)
    }
  }

  @Test func `a write that nobody waits for any more and that was not sent leaves no trace`() async throws {
    try await withTables { pools, table in
      let pool = pools[0]
      let sleep = Query(StatementText("sleep", "SELECT pg_sleep(0.3)::text"))
      async let first = pool.write([table.insert(1), sleep], locking: [UUID()])
      try await pool.loop.sleep(for: .milliseconds(50))
      let second = Task(executorPreference: pool.loop) { try await pool.write([table.insert(2)], locking: [UUID()]) }
      try await pool.loop.sleep(for: .milliseconds(50))
      second.cancel()
      await #expect(throws: CancellationError.self) { try await second.value }
      _ = try await first
      _ = try await pool.write([table.insert(3)], locking: [UUID()])
      #expect(try await table.count(pool) == 2)
    }
  }

  /// Two loops whose units lock the same rows, each in an order of its own, for two tenants; every tenth is refused by a constraint.
  @Test func `no unit of crossing orders suffers for another's refusal, and none deadlocks for good`() async throws {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    let units = (0..<4000).map { number in
      Transfer(
        number: number, tenant: ["a", "b"].randomElement(using: &random)!,
        rows: Array((0..<12).shuffled(using: &random).prefix(2)), isRefused: number % 10 == 0)
    }
    try await withTables(loops: 2) { pools, table in
      for pool in pools { _ = try await Task(executorPreference: pool.loop) { try await pool.write([table.impatient]) }.value }
      _ = try await pools[0].write(table.accounts(12))
      let outcomes = try await withThrowingTaskGroup(of: [(Transfer, Outcome)].self) { group in
        for (index, pool) in pools.enumerated() {
          let own = units.filter { $0.number % 2 == index }
          group.addTask(executorPreference: pool.loop) {
            // Turns of 100, so that the loops' transactions meet again and again.
            var outcomes: [(Transfer, Outcome)] = []
            for start in stride(from: 0, to: own.count, by: 100) {
              let turn = Array(own[start..<min(start + 100, own.count)])
              outcomes += zip(
                turn,
                try await inOneTurn(turn.indices, on: pool) { index in
                  try await pool.write(table.transfer(turn[index]), locking: turn[index].keys)
                })
            }
            return outcomes
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      for (unit, outcome) in outcomes {
        let state = (outcome.failure as? PostgresError)?.refusal?.sqlState
        #expect(unit.isRefused ? state == "23514" : outcome.failure == nil, "seed \(seed), \(unit): \(outcome)")
      }
      var expected: [String: Int64] = [:]
      for unit in units where !unit.isRefused { for row in unit.rows { expected["\(unit.tenant)\(row)", default: 0] += 1 } }
      #expect(outcomes.count == 4000)
      #expect(try await table.balances(pools[0]) == expected, "seed \(seed)")
      #expect(try await table.count(pools[0]) == 3600, "seed \(seed)")
    }
  }

  @Test func `reads of one turn that begin alike share one run of their first statement`() async throws {
    try await withTables { pools, table in
      let pool = pools[0]
      let outcomes = try await inOneTurn(0..<90, on: pool) { number in
        try await pool.read([table.counted(number % 3), Query(StatementText("own", "SELECT $1"), Int64(number))])
      }
      var first: [Int: Set<Int64>] = [:]
      for (number, outcome) in outcomes.enumerated() {
        var (shared, own) = (try outcome.get()[0].first!, try outcome.get()[1].first!)
        first[number % 3, default: []].insert(try shared.next())
        #expect(try own.next(Int64.self) == Int64(number))
      }
      #expect(first.values.allSatisfy { $0.count == 1 }, "one run for each parameter: \(first)")
      #expect(Set(first.values.joined()) == [1, 2, 3])
    }
  }

  @Test func `a first statement that fails fails for all that begin with it, and for nobody else`() async throws {
    try await withTables { pools, _ in
      let pool = pools[0]
      let divide = StatementText("divide", "SELECT 12 / $1")
      let outcomes = try await inOneTurn(0..<60, on: pool) { number in try await pool.read([Query(divide, Int32(number % 3))]) }
      for (number, outcome) in outcomes.enumerated() {
        if number % 3 == 0 {
          #expect((outcome.failure as? PostgresError)?.refusal?.sqlState == "22012")
        } else {
          var row = try outcome.get()[0].first!
          #expect(try row.next(Int32.self) == Int32(12 / (number % 3)))
        }
      }
    }
  }
}

private typealias Outcome = Result<[QueryResult], any Error>

extension Outcome {
  fileprivate var failure: (any Error)? { if case .failure(let error) = self { error } else { nil } }
}

/// Raises two rows of a tenant, and is refused for it if it asks for that.
private struct Transfer: Sendable, CustomStringConvertible {
  var number: Int
  var tenant: String
  var rows: [Int]
  var isRefused: Bool

  /// Of its own alone: what the rows lock, the database is left to find out.
  var keys: [UUID] { [UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, UInt8(number >> 8), UInt8(number & 255)))] }
  var description: String { "unit \(number) of \(tenant), rows \(rows)" }
}

/// Tables of a test's own.
private struct Tables: Sendable {
  let name: String

  var creation: [Query] {
    [
      "CREATE TABLE \(name) (n integer, xid xid8 DEFAULT pg_current_xact_id())",
      "CREATE TABLE \(name)_unique (n integer UNIQUE DEFERRABLE INITIALLY DEFERRED)",
      """
      CREATE FUNCTION \(name)_note() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN IF new.n > 1000 AND new.n < 3000 THEN INSERT INTO \(name)_unique VALUES (new.n); END IF; RETURN new; END'
      """,
      "CREATE TRIGGER note AFTER INSERT ON \(name) FOR EACH ROW EXECUTE FUNCTION \(name)_note()",
      "CREATE TABLE \(name)_account (id text PRIMARY KEY, balance bigint NOT NULL CHECK (balance < 1000000))",
      "CREATE SEQUENCE \(name)_runs",
    ].map { Query(StatementText("create", $0)) }
  }
  var removal: [Query] {
    [
      "DROP TABLE \(name), \(name)_unique, \(name)_account", "DROP FUNCTION \(name)_note", "DROP SEQUENCE \(name)_runs",
    ].map { Query(StatementText("drop", $0)) }
  }

  /// A session that finds a deadlock soon.
  var impatient: Query { Query(StatementText("impatient", "SELECT set_config('deadlock_timeout', '10ms', false)")) }

  func insert(_ number: Int) -> Query { Query("insert", "INSERT INTO \(SQL(stringLiteral: name)) (n) VALUES (\(Int32(number)))") }

  func accounts(_ count: Int) -> [Query] {
    [
      Query(
        "accounts",
        """
        INSERT INTO \(SQL(stringLiteral: name))_account
          SELECT t || g, 0 FROM unnest(ARRAY['a', 'b']) t, generate_series(0, \(Int32(count - 1))) g
        """)
    ]
  }

  func transfer(_ transfer: Transfer) -> [Query] {
    transfer.rows.map { row in
      Query(
        "raise",
        """
        UPDATE \(SQL(stringLiteral: name))_account SET balance = balance + \(Int64(transfer.isRefused ? 1_000_000 : 1))
          WHERE id = \("\(transfer.tenant)\(row)")
        """)
    } + [insert(10_000 + transfer.number)]
  }

  /// How often it ran, by a sequence that no snapshot holds back.
  func counted(_ parameter: Int) -> Query {
    Query("counted", "SELECT nextval('\(SQL(stringLiteral: name))_runs') WHERE \(Int64(parameter)) >= 0")
  }

  func count(_ pool: PostgresPool) async throws -> Int64 { try await one("count(*)", pool) }
  func transactionCount(_ pool: PostgresPool) async throws -> Int64 { try await one("count(DISTINCT xid::text)", pool) }

  private func one(_ what: SQL, _ pool: PostgresPool) async throws -> Int64 {
    var row = try await pool.read([Query("count", "SELECT \(what) FROM \(SQL(stringLiteral: name))")])[0].first!
    return try row.next()
  }

  /// Those above zero.
  func balances(_ pool: PostgresPool) async throws -> [String: Int64] {
    let rows = try await pool.read([
      Query("balances", "SELECT id, balance FROM \(SQL(stringLiteral: name))_account WHERE balance > 0")
    ])[0]
    return Dictionary(uniqueKeysWithValues: try rows.map { row in (try row.next(String.self), try row.next(Int64.self)) })
  }
}

/// Runs `body` with a pool on each of so many loops, and with tables.
private func withTables(
  loops count: Int = 1, _ body: @escaping @Sendable ([PostgresPool], Tables) async throws -> Void
) async throws {
  let loops = try (0..<count).map { try EventLoop.spawn(name: "test-postgres-\($0)") }
  defer { for loop in loops { loop.stop() } }
  let configuration = try PostgresPoolTests.configuration()
  let tables = Tables(name: "t_" + UUID().uuidString.lowercased().filter { $0 != "-" })
  var pools: [PostgresPool] = []
  for loop in loops { pools.append(await Task(executorPreference: loop) { PostgresPool(configuration, on: loop) }.value) }
  let all = pools
  try await Task(executorPreference: loops[0]) {
    for query in tables.creation { _ = try await all[0].write([query]) }
    try await body(all, tables)
    for query in tables.removal { _ = try await all[0].write([query]) }
  }.value
  for pool in pools { await Task(executorPreference: pool.loop) { pool.close() }.value }
}

/// What each of `numbers` came to, in their order; all are started in one turn of the pool's loop.
@discardableResult
private func inOneTurn(
  _ numbers: Range<Int>, on pool: PostgresPool, _ run: @escaping @Sendable (Int) async throws -> [QueryResult]
) async throws -> [Outcome] {
  await withTaskGroup(of: (Int, Outcome).self) { group in
    for number in numbers {
      group.addTask(executorPreference: pool.loop) {
        do { return (number, .success(try await run(number))) } catch { return (number, .failure(error)) }
      }
    }
    return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
  }.sorted { $0.key < $1.key }.map(\.value)
}
