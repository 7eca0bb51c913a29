import EventLoop
import Glibc
import Schema
import Synchronization
import TestPostgres
import Testing

@testable import Postgres

/// Each test has a database of its own on the server that scripts/test starts.
@Suite struct MigrationTests {
  static let first = Migration(number: 1, name: "0001_a.sql", sql: "CREATE TABLE a (b integer)")
  static let index = Migration(
    number: 2, name: "0002_index.sql",
    sql: """
      -- Outside a transaction.
      DROP INDEX CONCURRENTLY IF EXISTS a_by_b;
      -- The second statement.
      CREATE INDEX CONCURRENTLY a_by_b
        ON a (b);
      """)

  @Test func `ten starters at once apply every migration of the product once, an index built concurrently among them`()
    async throws
  {
    let database = try TestDatabase.empty()
    let connection = try database.connect()
    let number = Schema.migrations.count + 1
    let migrations =
      Schema.migrations + [
        Migration(
          number: number, name: "index.sql",
          sql: "-- Outside a transaction.\nCREATE INDEX CONCURRENTLY order_by_time ON customer_order (created_at);")
      ]
    // So that all ten are there before the first begins.
    try connection.run("SELECT pg_advisory_lock(\(MigrationSession.lock))")
    let starters = Starters(10) { report in try migrate(database.url, migrations, report: report) }
    try eventually {
      try connection.run("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()") == [["11"]]
    }
    try connection.run("SELECT pg_advisory_unlock(\(MigrationSession.lock))")
    try eventually { starters.endedCount == 10 }
    #expect(starters.reports == migrations.map { "applying \($0.name)" })
    #expect(try connection.run("SELECT count(*), max(number) FROM schema_migration") == [["\(number)", "\(number)"]])
  }

  @Test func `a migration that was edited after it was applied is refused by its name, with what to do`() throws {
    let database = try TestDatabase.empty()
    try migrate(database.url, [Self.first]) { _ in }
    let error = #expect(throws: MigrationFailure.self) {
      try migrate(database.url, [Migration(number: 1, name: "0001_a.sql", sql: "CREATE TABLE a (b bigint)")]) { _ in }
    }
    #expect(error?.description.contains("0001_a.sql was edited after it was applied") == true)
    #expect(error?.description.contains("Restore the file, and put the change into a new migration") == true)
    #expect(try database.connect().run("SELECT atttypid::regtype FROM pg_attribute WHERE attname = 'b'") == [["integer"]])
  }

  @Test func `a database that is newer than the program is refused, with what to do, and is left alone`() throws {
    let database = try TestDatabase.empty()
    try migrate(database.url, [Self.first, Self.index]) { _ in }
    let error = #expect(throws: MigrationFailure.self) { try migrate(database.url, [Self.first]) { _ in } }
    #expect(error?.description.contains("has migration 2 (0002_index.sql)") == true)
    #expect(error?.description.contains("older than the database. Deploy a newer one") == true)
    #expect(try database.connect().run("SELECT count(*) FROM schema_migration") == [["2"]])
  }

  @Test func `a migration that comes before an applied one is refused`() throws {
    let database = try TestDatabase.empty()
    try migrate(database.url, [Self.first, Self.index]) { _ in }
    try database.connect().run("DELETE FROM schema_migration WHERE number = 1")
    let error = #expect(throws: MigrationFailure.self) { try migrate(database.url, [Self.first, Self.index]) { _ in } }
    #expect(error?.description.contains("0001_a.sql was never applied, but 2, which comes after it, was") == true)
  }

  @Test func `a migration that fails leaves nothing of itself`() throws {
    let url = try TestDatabase.empty().url
    let broken = Migration(number: 1, name: "0001_a.sql", sql: "CREATE TABLE a (); SELECT 1 / 0")
    for _ in 0..<2 {
      let error = #expect(throws: MigrationFailure.self) { try migrate(url, [broken]) { _ in } }
      #expect(error?.description.contains("division by zero") == true)
    }
    try migrate(url, [Self.first]) { _ in }
  }

  @Test func `a migration waits for a lock a while, lets others pass, and is applied when it gets it`() throws {
    let database = try TestDatabase.empty()
    try migrate(database.url, [Self.first]) { _ in }
    let (reader, other) = (try database.connect(), try database.connect())
    try reader.run("BEGIN; SELECT * FROM a")
    var patience = MigrationPatience()
    (patience.lockTimeout, patience.pause, patience.maxAttempts) = (.milliseconds(50), .milliseconds(100), 600)
    let change = Migration(number: 2, name: "0002_c.sql", sql: "CREATE TABLE c (); ALTER TABLE a ADD COLUMN d integer")
    let starters = Starters(1) { [patience] report in
      try migrate(database.url, [Self.first, change], patience: patience, report: report)
    }
    let waits = "SELECT count(*) FROM pg_locks WHERE relation = 'a'::regclass AND NOT granted"
    try eventually { try other.run(waits) == [["1"]] }
    // Behind the migration, which gives way.
    try other.run("SELECT * FROM a")
    #expect(starters.endedCount == 0)
    try reader.run("COMMIT")
    try eventually { starters.endedCount == 1 }
    #expect(starters.reports == ["applying 0002_c.sql"])
    try other.run("SELECT d FROM a; SELECT * FROM c")
  }

  @Test func `a migration that never gets its locks leaves nothing, and says who to look for`() throws {
    let database = try TestDatabase.empty()
    try migrate(database.url, [Self.first]) { _ in }
    let reader = try database.connect()
    try reader.run("BEGIN; SELECT * FROM a")
    var patience = MigrationPatience()
    (patience.lockTimeout, patience.pause, patience.maxAttempts) = (.milliseconds(20), .milliseconds(1), 3)
    let change = Migration(number: 2, name: "0002_c.sql", sql: "CREATE TABLE c (); ALTER TABLE a ADD COLUMN d integer")
    let error = #expect(throws: MigrationFailure.self) {
      try migrate(database.url, [Self.first, change], patience: patience) { _ in }
    }
    #expect(error?.description.contains("0002_c.sql was rolled back 3 times") == true)
    #expect(error?.description.contains("pg_stat_activity") == true)
    #expect(try reader.run("SELECT to_regclass('c')") == [[""]])
  }

  @Test func `a migration outside a transaction that failed within is run again from its beginning`() throws {
    let database = try TestDatabase.empty()
    let connection = try database.connect()
    let unique = Migration(
      number: 2, name: "0002_index.sql", sql: Self.index.sql.replacing("CREATE INDEX", with: "CREATE UNIQUE INDEX"))
    try migrate(database.url, [Self.first]) { _ in }
    try connection.run("INSERT INTO a VALUES (1), (1)")
    let error = #expect(throws: MigrationFailure.self) { try migrate(database.url, [Self.first, unique]) { _ in } }
    #expect(error?.description.contains("0002_index.sql, which runs outside a transaction, failed within") == true)
    #expect(try connection.run("SELECT indisvalid FROM pg_index WHERE indexrelid = 'a_by_b'::regclass") == [["f"]])
    try connection.run("DELETE FROM a")
    try migrate(database.url, [Self.first, unique]) { _ in }
    #expect(try connection.run("SELECT indisvalid FROM pg_index WHERE indexrelid = 'a_by_b'::regclass") == [["t"]])
  }

  @Test func `an index that is not valid does not pass for a migration that was applied`() throws {
    let database = try TestDatabase.empty()
    let connection = try database.connect()
    let unrepeatable = Migration(
      number: 2, name: "0002_index.sql",
      sql: "-- Outside a transaction.\nCREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS a_by_b ON a (b);")
    try migrate(database.url, [Self.first]) { _ in }
    try connection.run("INSERT INTO a VALUES (1), (1)")
    for expected in ["could not create unique index", "a_by_b is not valid: drop it first"] {
      let error = #expect(throws: MigrationFailure.self) { try migrate(database.url, [Self.first, unrepeatable]) { _ in } }
      #expect(error?.description.contains(expected) == true)
    }
  }

  /// Blocks, as the connections do: a task that gave its thread away would have it back when all other tests had theirs.
  private func eventually(_ condition: () throws -> Bool) throws {
    let limit = MonotonicTime.now + .seconds(60)
    while try !condition() {
      try #require(MonotonicTime.now < limit)
      usleep(2000)
    }
  }
}

/// Migrators, each on a thread of its own, since they block.
private final class Starters: Sendable {
  private let known = Mutex<(reports: [String], endedCount: Int)>(([], 0))

  init(_ count: Int, _ migrate: @escaping @Sendable ((String) -> Void) throws -> Void) {
    for _ in 0..<count {
      try! Thread.start(name: "starter") { [self] in
        do { try migrate(report) } catch { report("failed: \(error)") }
        known.withLock { $0.endedCount += 1 }
      }
    }
  }

  private func report(_ text: String) { known.withLock { $0.reports.append(text) } }

  var reports: [String] { known.withLock(\.reports) }
  var endedCount: Int { known.withLock(\.endedCount) }
}
