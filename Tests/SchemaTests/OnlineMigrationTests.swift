import Postgres
import Schema
import TestPostgres
import Testing

/// Every migration is applied to a database that has rows in every table by then, as one in use has; what it did to them is read from the
/// catalogue, so that those which are yet to be written are covered. The rules are in docs/migrations.md.
@Suite struct OnlineMigrationTests {
  /// What was agreed to, by the migration's number: a table or column that no program in use knows any more.
  static let agreed: [Int: [String]] = [:]

  @Test func `every migration applies to a database with rows in every table, which keeps them and goes on serving`() throws {
    let database = try TestDatabase.empty()
    let connection = try database.connect()
    for (index, migration) in Schema.migrations.enumerated() {
      let before = try TableStates(connection)
      let empty = before.tables.filter { $0.value.rows == 0 }.keys.sorted()
      try #require(empty == [], "before \(migration.name): MigrationRows has none for the tables of the migrations before it")
      try migrate(database.url, Array(Schema.migrations.prefix(index + 1))) { _ in }
      if !migration.isTransactional {
        // As one that was cut off at its end is.
        try connection.run("DELETE FROM schema_migration WHERE number = \(migration.number)")
        try migrate(database.url, Array(Schema.migrations.prefix(index + 1))) { _ in }
      }
      let after = try TableStates(connection)
      let offences = after.offences(since: before, isTransactional: migration.isTransactional)
      #expect(offences == Self.agreed[migration.number] ?? [], "\(migration.name)")
      if let rows = MigrationRows.byMigration[migration.number] { try connection.run(rows) }
    }
    #expect(try TableStates(connection).tables.filter { $0.value.rows == 0 }.keys.sorted() == [], "MigrationRows")
    #expect(MigrationRows.byMigration.keys.allSatisfy { $0 <= Schema.migrations.count })
  }

  @Test(arguments: [
    ("ALTER TABLE a ALTER COLUMN b TYPE bigint", "a is rewritten"),
    ("ALTER TABLE a ADD COLUMN c uuid DEFAULT gen_random_uuid()", "a is rewritten"),
    ("DELETE FROM a", "a loses rows"),
    ("DROP TABLE a", "a is dropped"),
    ("ALTER TABLE a DROP COLUMN b", "a loses the column b"),
    ("CREATE INDEX a_by_b ON a (b)", "a_by_b is built while nobody can write to a"),
    ("ALTER TABLE a ADD UNIQUE (b)", "a_b_key is built while nobody can write to a"),
    ("ALTER TABLE a ADD CONSTRAINT a_positive CHECK (b > 0)", "a_positive is added and validated at once"),
    ("ALTER TABLE a ALTER COLUMN b SET NOT NULL", "b of a becomes NOT NULL without a check that was validated before"),
  ])
  func `what would stop a database in use is found`(change: String, offence: String) throws {
    let offences = try Self.offences(of: [change])
    #expect(offences.last?.contains(offence) == true, "\(offences)")
  }

  @Test func `what is done in steps is let through`() throws {
    let offences = try Self.offences(of: [
      "ALTER TABLE a ADD COLUMN c integer NOT NULL DEFAULT 0", "ALTER TABLE a ADD CONSTRAINT a_b CHECK (b IS NOT NULL) NOT VALID",
      "ALTER TABLE a VALIDATE CONSTRAINT a_b", "ALTER TABLE a ALTER COLUMN b SET NOT NULL", "ALTER TABLE a DROP CONSTRAINT a_b",
      "-- Outside a transaction.\nCREATE UNIQUE INDEX CONCURRENTLY a_by_b ON a (b);",
      "ALTER TABLE a ADD CONSTRAINT a_unique UNIQUE USING INDEX a_by_b", "CREATE TABLE d (e integer PRIMARY KEY CHECK (e > 0))",
    ])
    #expect(offences.allSatisfy { $0 == [] }, "\(offences)")
  }

  /// Of each change to a table `a (b integer)` with a row, one after another.
  private static func offences(of changes: [String]) throws -> [[String]] {
    let database = try TestDatabase.empty()
    let connection = try database.connect()
    var migrations = [Migration(number: 1, name: "1", sql: "CREATE TABLE a (b integer)")]
    try migrate(database.url, migrations) { _ in }
    try connection.run("INSERT INTO a VALUES (1)")
    return try changes.map { change in
      let before = try TableStates(connection)
      migrations.append(Migration(number: migrations.count + 1, name: change, sql: change))
      try migrate(database.url, migrations) { _ in }
      return try TableStates(connection).offences(since: before, isTransactional: migrations.last!.isTransactional)
    }
  }
}

/// What the catalogue has of the tables that there are.
struct TableStates {
  struct Table {
    var rows: Int
    /// Another once the table was rewritten.
    var file: String
    var columns: Set<String>
    /// Columns that are NOT NULL.
    var required: Set<String>
    /// Columns whose NOT NULL a validated check says.
    var checked: Set<String>
    var indexes: Set<String>
    /// Validated constraints that have no index.
    var validated: Set<String>
    var unvalidated: Set<String>
  }

  private(set) var tables: [String: Table] = [:]

  init(_ connection: TestConnection) throws {
    let names = try connection.run(
      """
      SELECT relname, relfilenode FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'schema_migration'
      """)
    for name in names {
      func set(_ sql: String) throws -> Set<String> { Set(try connection.run(sql).map { $0[0] }) }
      let columns = "SELECT attname FROM pg_attribute WHERE attrelid = '\(name[0])'::regclass AND attnum > 0 AND NOT attisdropped"
      let constraints = "SELECT conname FROM pg_constraint WHERE conrelid = '\(name[0])'::regclass AND contype IN ('c', 'f')"
      tables[name[0]] = Table(
        rows: Int(try connection.run("SELECT count(*) FROM \(name[0])")[0][0])!, file: name[1], columns: try set(columns),
        required: try set("\(columns) AND attnotnull"),
        checked: try set(
          """
          \(columns) AND EXISTS (SELECT FROM pg_constraint WHERE conrelid = attrelid AND contype = 'c' AND convalidated
            AND pg_get_constraintdef(oid) = format('CHECK ((%I IS NOT NULL))', attname))
          """),
        indexes: try set("SELECT indexrelid::regclass FROM pg_index WHERE indrelid = '\(name[0])'::regclass"),
        validated: try set("\(constraints) AND convalidated"), unvalidated: try set("\(constraints) AND NOT convalidated"))
    }
  }

  /// What a migration did that stops those who use the tables meanwhile, or the program of before it, which goes on running.
  func offences(since before: TableStates, isTransactional: Bool) -> [String] {
    before.tables.sorted { $0.key < $1.key }.flatMap { name, old -> [String] in
      guard let new = tables[name] else { return ["\(name) is dropped"] }
      var offences: [String] = []
      if new.file != old.file { offences.append("\(name) is rewritten") }
      if new.rows < old.rows { offences.append("\(name) loses rows") }
      for column in old.columns.subtracting(new.columns).sorted() { offences.append("\(name) loses the column \(column)") }
      if isTransactional, new.indexes.count > old.indexes.count {
        for index in new.indexes.subtracting(old.indexes).sorted() {
          offences.append("\(index) is built while nobody can write to \(name)")
        }
      }
      for constraint in new.validated.subtracting(old.validated).subtracting(old.unvalidated).sorted() {
        offences.append("\(constraint) is added and validated at once")
      }
      for column in new.required.subtracting(old.required).intersection(old.columns).subtracting(old.checked).sorted() {
        offences.append("\(column) of \(name) becomes NOT NULL without a check that was validated before")
      }
      return offences
    }
  }
}
