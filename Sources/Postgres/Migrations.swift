import CPostgres
import Glibc

/// A numbered step of the schema. Once applied anywhere, its text never changes.
public struct Migration: Sendable {
  /// From 1, without gaps.
  public var number: Int
  /// The file's name, `0001_tenancy.sql`.
  public var name: String
  public var sql: String

  public init(number: Int, name: String, sql: String) {
    self.number = number
    self.name = name
    self.sql = sql
  }
}

/// Why the schema was not brought up to date; the database is as the last migration left it.
public enum MigrationFailure: Error, CustomStringConvertible {
  case unreachable(String)
  case edited(name: String, applied: String, here: String)
  case unknown(number: Int, name: String)
  case failed(name: String, message: String)

  public var description: String {
    switch self {
    case .unreachable(let message):
      "PostgreSQL cannot be reached: \(message). Check DATABASE_URL, or start the private server with scripts/postgres start."
    case .edited(let name, let applied, let here):
      "migration \(name) was edited after it was applied (SHA-256 \(applied.prefix(12))… then, \(here.prefix(12))… now). "
        + "Restore the file, and put the change into a new migration."
    case .unknown(let number, let name):
      "the database has migration \(number) (\(name)), which this program does not know: it is older than the database. Deploy a newer one."
    case .failed(let name, let message): "migration \(name) failed and was rolled back: \(message)"
    }
  }
}

/// Applies what is missing, each migration in a transaction of its own, under a lock, so that of ten starters one applies it and nine find
/// it done. Blocks its thread; runs before a server serves.
public func migrate(_ url: String, _ migrations: [Migration], report: (String) -> Void) throws(MigrationFailure) {
  for (index, migration) in migrations.enumerated() {
    precondition(migration.number == index + 1, "\(migration.name) leaves a gap")
  }
  let session = try MigrationSession(url)
  try session.prepareTable()
  let applied = try session.applied()
  if let newer = applied.keys.filter({ $0 > migrations.count }).min() {
    throw .unknown(number: newer, name: applied[newer]!.name)
  }
  for migration in migrations {
    let checksum = try session.checksum(of: migration)
    if let known = applied[migration.number] {
      guard known.checksum == checksum else { throw .edited(name: migration.name, applied: known.checksum, here: checksum) }
    } else {
      report("applying \(migration.name)")
      try session.apply(migration, checksum)
    }
  }
}

/// A blocking session that holds the migration lock until it is closed.
private final class MigrationSession {
  private let connection: OpaquePointer

  /// `hashtext('marketplace schema')` of nobody's concern: any number that no one else takes.
  private static let lock: Int64 = 7_236_114_907_553_201

  init(_ url: String) throws(MigrationFailure) {
    connection = PQconnectdb(url)
    guard PQstatus(connection) == CONNECTION_OK else { throw .unreachable(message) }
  }

  deinit { PQfinish(connection) }

  private var message: String {
    String(String(cString: PQerrorMessage(connection)).drop { $0 == "\n" }.prefix { $0 != "\n" })
  }

  /// Text results of one statement, or of a script when it has no parameters.
  @discardableResult
  private func run(_ name: String, _ sql: String, _ parameters: [String] = []) throws(MigrationFailure) -> [[String]] {
    var values: [UnsafePointer<CChar>?] = parameters.map { UnsafePointer(strdup($0)) }
    defer { for value in values { free(UnsafeMutablePointer(mutating: value)) } }
    let result =
      parameters.isEmpty
      ? PQexec(connection, sql) : PQexecParams(connection, sql, Int32(values.count), nil, &values, nil, nil, 0)
    defer { PQclear(result) }
    guard PQresultStatus(result) == PGRES_TUPLES_OK || PQresultStatus(result) == PGRES_COMMAND_OK else {
      throw .failed(name: name, message: message)
    }
    return (0..<PQntuples(result)).map { row in
      (0..<PQnfields(result)).map { String(cString: PQgetvalue(result, row, $0)) }
    }
  }

  func prepareTable() throws(MigrationFailure) {
    try run("lock", "SET client_min_messages = warning; SELECT pg_advisory_lock(\(Self.lock))")
    try run(
      "schema_migration",
      """
      CREATE TABLE IF NOT EXISTS schema_migration (
        number integer PRIMARY KEY,
        name text NOT NULL,
        checksum text NOT NULL,
        applied_at timestamptz NOT NULL DEFAULT now())
      """)
  }

  func applied() throws(MigrationFailure) -> [Int: (name: String, checksum: String)] {
    var applied: [Int: (name: String, checksum: String)] = [:]
    for row in try run("schema_migration", "SELECT number, name, checksum FROM schema_migration") {
      applied[Int(row[0])!] = (row[1], row[2])
    }
    return applied
  }

  func checksum(of migration: Migration) throws(MigrationFailure) -> String {
    try run("checksum", "SELECT encode(sha256(convert_to($1, 'UTF8')), 'hex')", [migration.sql])[0][0]
  }

  func apply(_ migration: Migration, _ checksum: String) throws(MigrationFailure) {
    do throws(MigrationFailure) {
      try run(migration.name, "BEGIN")
      try run(migration.name, migration.sql)
      try run(
        migration.name, "INSERT INTO schema_migration (number, name, checksum) VALUES ($1, $2, $3)",
        ["\(migration.number)", migration.name, checksum])
      try run(migration.name, "COMMIT")
    } catch {
      _ = try? run(migration.name, "ROLLBACK")
      throw error
    }
  }
}
