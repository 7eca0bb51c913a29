import CPostgres
import EventLoop
import Glibc

/// A blocking session that holds the migration lock until it is closed.
final class MigrationSession {
  private let connection: OpaquePointer

  /// `hashtext('marketplace schema')` of nobody's concern: any number that no one else takes.
  static let lock: Int64 = 7_236_114_907_553_201

  init(_ url: String) throws(MigrationFailure) {
    let mark = SessionMark()
    connection = ConnectionParameters(url, mark).connect { PQconnectdbParams($0, $1, 1) }
    guard PQstatus(connection) == CONNECTION_OK else { throw .unreachable(SessionMark.explained(message)) }
    // The lock belongs to the session.
    let answer = try run("session", SessionMark.question.sql)[0]
    guard mark.isIn(session: answer[0], process: Int32(answer[1])!, expected: PQbackendPID(connection)) else {
      throw .unreachable(SessionMark.pooled)
    }
  }

  deinit { PQfinish(connection) }

  /// Returns once nobody else migrates. It asks again and again, since whoever waits within a statement has a snapshot, and building an index
  /// concurrently waits for everybody who has one: the holder and those who wait for it would stand still for good.
  func takeLock() throws(MigrationFailure) {
    try run("lock", "SET client_min_messages = warning")
    while try run("lock", "SELECT pg_try_advisory_lock(\(Self.lock))") != [["t"]] { usleep(50_000) }
  }

  func prepareTable() throws(MigrationFailure) {
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

  func apply(_ migration: Migration, _ checksum: String, _ patience: MigrationPatience) throws(MigrationFailure) {
    guard migration.isTransactional else { return try applyOutside(migration, checksum) }
    precondition(patience.maxAttempts > 0)
    for attempt in 1...patience.maxAttempts {
      if attempt > 1 { usleep(UInt32(clamping: patience.pause.nanoseconds / 1000)) }
      if try applyWhole(migration, checksum, lockTimeout: patience.lockTimeout) { return }
    }
    throw .blocked(name: migration.name, attempts: patience.maxAttempts)
  }

  /// Whether it got its locks in time; else it was rolled back.
  private func applyWhole(_ migration: Migration, _ checksum: String, lockTimeout: TimeSpan) throws(MigrationFailure) -> Bool {
    do throws(MigrationFailure) {
      try run(migration.name, "BEGIN; SET LOCAL lock_timeout = \(max(1, lockTimeout.nanoseconds / 1_000_000))")
      try run(migration.name, migration.sql)
      try record(migration, checksum)
      try run(migration.name, "COMMIT")
      return true
    } catch {
      let isBlocked = lastState == "55P03"
      _ = try? run(migration.name, "ROLLBACK")
      if isBlocked { return false }
      throw error
    }
  }

  /// Without a lock_timeout: building an index concurrently waits for transactions that hold nobody up, and nobody waits behind it.
  private func applyOutside(_ migration: Migration, _ checksum: String) throws(MigrationFailure) {
    do throws(MigrationFailure) {
      for statement in migration.statements { try run(migration.name, statement) }
    } catch {
      if case .failed(let name, let message) = error { throw .unfinished(name: name, message: message) }
      throw error
    }
    let invalid = try run(migration.name, "SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid").map { $0[0] }
    guard invalid.isEmpty else {
      throw .unfinished(name: migration.name, message: "\(invalid.joined(separator: ", ")) is not valid: drop it first")
    }
    try record(migration, checksum)
  }

  private func record(_ migration: Migration, _ checksum: String) throws(MigrationFailure) {
    try run(
      migration.name, "INSERT INTO schema_migration (number, name, checksum) VALUES ($1, $2, $3)",
      ["\(migration.number)", migration.name, checksum])
  }

  /// The SQLSTATE of the last statement that failed.
  private var lastState = ""

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
      lastState = PQresultErrorField(result, Int32(Character("C").asciiValue!)).map { String(cString: $0) } ?? ""
      throw .failed(name: name, message: message)
    }
    return (0..<PQntuples(result)).map { row in
      (0..<PQnfields(result)).map { String(cString: PQgetvalue(result, row, $0)) }
    }
  }

  private var message: String {
    String(String(cString: PQerrorMessage(connection)).drop { $0 == "\n" }.prefix { $0 != "\n" })
  }
}
