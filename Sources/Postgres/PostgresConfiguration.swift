import EventLoop

/// Where PostgreSQL is and how it is used.
public struct PostgresConfiguration: Sendable {
  /// A connection URI or keyword string as libpq reads it.
  public var url: String
  /// The role that sessions take on; nil keeps the login role.
  public var role: String?
  /// Shown in `pg_stat_activity`.
  public var applicationName = "marketplace"
  /// Whether a transaction sees one snapshot in all its statements (REPEATABLE READ) or a new one in each (READ COMMITTED).
  public var keepsSnapshot = false
  /// What a statement may take, enforced by PostgreSQL.
  public var statementTimeout = TimeSpan.seconds(10)
  /// How long a unit waits for a connection before it is told that there is none.
  public var connectWait = TimeSpan.seconds(1)
  /// What an attempt to connect may take.
  public var connectTimeout = TimeSpan.seconds(5)
  /// Between attempts to connect again: doubled from the first to the last, with ±50% jitter.
  public var firstReconnectDelay = TimeSpan.milliseconds(50)
  public var lastReconnectDelay = TimeSpan.seconds(2)
  /// Units that may be under way or waiting on one connection.
  public var queueLimit = 10_000
  /// Units that may share one Sync.
  public var unitsPerSyncLimit = 256

  public init(url: String, role: String? = nil) {
    self.url = url
    self.role = role
  }

  /// Keywords and values for PQconnectStartParams: what is given here stands behind the url, so that the url cannot override it.
  var parameters: [(keyword: String, value: String)] {
    var options = "-c statement_timeout=\(statementTimeout.nanoseconds / 1_000_000) -c timezone=UTC"
    if keepsSnapshot { options += " -c default_transaction_isolation=repeatable\\ read" }
    if let role { options += " -c role=\(role)" }
    return [
      ("dbname", url), ("application_name", applicationName), ("client_encoding", "UTF8"), ("options", options),
    ]
  }
}
