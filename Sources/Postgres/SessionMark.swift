import CPostgres

/// A number that a session is started with and asked for once it stands: whether it is the session that was meant, with the settings that
/// were asked for.
///
/// Role, time limit and isolation travel as startup options. A pooler such as PgBouncer refuses options or drops them, and hands one
/// session to several clients: statements would run as another role, past row-level security. Such a session is never used.
struct SessionMark {
  private let number = UInt32.random(in: 1 ... .max)

  /// For `options` of libpq.
  var option: String { "-c marketplace.session=\(number)" }

  /// Two columns: the number, and the process that answers.
  static let question = StatementText(
    "session", "SELECT coalesce(current_setting('marketplace.session', true), ''), pg_backend_pid()")

  /// Whether these are the answers of the session that the connection was given; `process` is the one that it was told at its start.
  func isIn(session: String, process: Int32, expected: Int32) -> Bool { session == "\(number)" && process == expected }

  static let pooled = """
    a connection pooler such as PgBouncer stands between, and sessions keep neither their role nor their settings there; \
    connect to PostgreSQL directly: the server pools its connections itself
    """

  /// What libpq says of an attempt, and what to do where a pooler is the cause.
  static func explained(_ message: String) -> String {
    message.contains("unsupported startup parameter") ? "\(message): \(pooled)" : message
  }
}
