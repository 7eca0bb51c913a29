import EventLoop

/// Where PostgreSQL is and how it is used.
public struct PostgresConfiguration: Sendable {
  /// A connection URI or keyword string as libpq reads it. Of several hosts the one that takes writes is used, unless it says otherwise by
  /// `target_session_attrs`.
  public var url: String
  /// The role that sessions take on; nil keeps the login role.
  public var role: String?
  /// Shown in `pg_stat_activity`.
  public var applicationName = "marketplace"
  public var limits: PostgresLimits
  /// Hears of statements that take longer than ``PostgresLimits/slowStatementThreshold``.
  public var slowStatements: SlowStatementLog?
  /// Whether what is written to share a transaction is planned once a session, for any parameters: such statements find rows by their keys,
  /// and PostgreSQL would plan each anew for its first five runs, which takes longer than those.
  public var plansWritesOnce: Bool
  /// Which servers are taken, as `target_session_attrs` has it, unless the connection string says otherwise.
  var serverKind = "read-write"
  /// When a connection is asked how far its server's log has come.
  var positions = Positions.never
  /// Whether all statements up to a Sync see one snapshot, instead of one each. Not where something is written: a statement that waited
  /// for a row goes on with what was committed meanwhile.
  var readsOneSnapshot = false
  /// Whether no statement is planned for the parameters of one run of it.
  var plansOnce = false

  public init(
    url: String, role: String? = nil, plansWritesOnce: Bool = false, limits: PostgresLimits = PostgresLimits(),
    slowStatements: SlowStatementLog? = nil
  ) {
    self.url = url
    self.role = role
    self.plansWritesOnce = plansWritesOnce
    self.limits = limits
    self.slowStatements = slowStatements
  }

  enum Positions {
    case never
    /// Of a primary, behind each transaction of writes that say what they lock.
    case afterWrites
    /// Of a standby, ahead of each Sync of reads: its snapshot is taken after that.
    case beforeReads
  }

  /// What every session is set to. It stands behind the url, so that the url cannot override it.
  var sessionOptions: String {
    var options = "-c statement_timeout=\(limits.statementTimeout.nanoseconds / 1_000_000) -c timezone=UTC"
    if let role { options += " -c role=\(role)" }
    if plansOnce { options += " -c plan_cache_mode=force_generic_plan" }
    if readsOneSnapshot { options += #" -c default_transaction_isolation=repeatable\ read"# }
    return options
  }
}
