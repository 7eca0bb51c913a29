import EventLoop

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

  /// The first line of one whose statements run one by one, each committed by itself, as `CREATE INDEX CONCURRENTLY` has to be. Cut off
  /// in between it is run again from its beginning, so each of them can be repeated.
  public static let outsideMark = "-- Outside a transaction."

  public var isTransactional: Bool { !sql.hasPrefix(Self.outsideMark) }

  /// Each ends with a semicolon at the end of a line; for those outside a transaction alone.
  var statements: [String] {
    var (statements, statement) = ([String](), "")
    for line in sql.split(separator: "\n") where !line.hasPrefix("--") {
      statement += "\(line)\n"
      guard line.hasSuffix(";") else { continue }
      statements.append(statement)
      statement = ""
    }
    precondition(statement.isEmpty, "\(name) ends within a statement")
    return statements
  }
}

/// How long a migration waits for the locks of those who read and write meanwhile.
///
/// Whoever waits for a table's exclusive lock holds up everybody who comes after, so a wait is short, and is tried again.
public struct MigrationPatience: Sendable {
  /// For one lock; then the migration is rolled back.
  public var lockTimeout = TimeSpan.seconds(2)
  /// Until it is tried again.
  public var pause = TimeSpan.seconds(1)
  /// At least 1.
  public var maxAttempts = 30

  public init() {}
}

/// Why the schema was not brought up to date; the database is as the last migration left it.
public enum MigrationFailure: Error, CustomStringConvertible {
  case unreachable(String)
  case edited(name: String, applied: String, here: String)
  case unknown(number: Int, name: String)
  case passedOver(name: String, later: Int)
  case blocked(name: String, attempts: Int)
  case failed(name: String, message: String)
  case unfinished(name: String, message: String)

  public var description: String {
    switch self {
    case .unreachable(let message):
      "PostgreSQL cannot be reached: \(message). Check DATABASE_URL, or start the private server with scripts/postgres start."
    case .edited(let name, let applied, let here):
      "migration \(name) was edited after it was applied (SHA-256 \(applied.prefix(12))… then, \(here.prefix(12))… now). "
        + "Restore the file, and put the change into a new migration."
    case .unknown(let number, let name):
      "the database has migration \(number) (\(name)), which this program does not know: it is older than the database. Deploy a newer one."
    case .passedOver(let name, let later):
      "migration \(name) was never applied, but \(later), which comes after it, was. Give it a number above all that are applied anywhere."
    case .blocked(let name, let attempts):
      "migration \(name) was rolled back \(attempts) times, since others held the locks that it needs. Find who does, "
        + "SELECT pid, xact_start, query FROM pg_stat_activity ORDER BY xact_start, and start again when they are done."
    case .failed(let name, let message): "migration \(name) failed and was rolled back: \(message)"
    case .unfinished(let name, let message):
      "migration \(name), which runs outside a transaction, failed within: \(message). It is run again from its beginning."
    }
  }
}

/// Applies what is missing, each migration in a transaction of its own unless it says otherwise, under a lock, so that of ten starters one
/// applies it and nine find it done. Blocks its thread; runs before a server serves.
public func migrate(
  _ url: String, _ migrations: [Migration], patience: MigrationPatience = MigrationPatience(), report: (String) -> Void
) throws(MigrationFailure) {
  for (index, migration) in migrations.enumerated() {
    precondition(migration.number == index + 1, "\(migration.name) leaves a gap")
  }
  let session = try MigrationSession(url)
  try session.takeLock()
  try session.prepareTable()
  let applied = try session.applied()
  let last = applied.keys.max() ?? 0
  if last > migrations.count { throw .unknown(number: last, name: applied[last]!.name) }
  for migration in migrations {
    let checksum = try session.checksum(of: migration)
    if let known = applied[migration.number] {
      guard known.checksum == checksum else { throw .edited(name: migration.name, applied: known.checksum, here: checksum) }
    } else {
      guard migration.number > last else { throw .passedOver(name: migration.name, later: last) }
      report("applying \(migration.name)")
      try session.apply(migration, checksum, patience)
    }
  }
}
