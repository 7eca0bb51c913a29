/// A place in the write-ahead log of one cluster: how far a primary has written it, or a standby has replayed it.
public struct LogPosition: Sendable, Hashable {
  /// Of the cluster; its standbys have the same (`pg_control_system`).
  public var system: Int64
  /// Counts up whenever a standby is promoted.
  public var timeline: Int32
  /// Bytes since the cluster was made.
  public var offset: Int64

  public init(system: Int64, timeline: Int32, offset: Int64) {
    self.system = system
    self.timeline = timeline
    self.offset = offset
  }

  /// Whether whoever has come this far has seen whatever there is at `other`.
  ///
  /// A later timeline goes on from an earlier one: what that had beyond the place where they part is lost to everybody.
  public func includes(_ other: LogPosition) -> Bool {
    system == other.system && timeline >= other.timeline && offset >= other.offset
  }

  /// The later one of a cluster's history.
  public static func later(_ a: LogPosition, _ b: LogPosition) -> LogPosition {
    (a.timeline, a.offset) < (b.timeline, b.offset) ? b : a
  }

  /// What ``Query/position`` found.
  public init(of result: QueryResult) throws(PostgresError) {
    guard let position = try Self.ifPresent(result) else { throw .mismatch("the log has no position") }
    self = position
  }

  /// nil where there is no offset.
  static func ifPresent(_ result: QueryResult) throws(PostgresError) -> LogPosition? {
    guard var row = result.first else { return nil }
    let (system, timeline) = (try row.next(Int64.self), try row.next(Int32.self))
    return try row.nextIfPresent(Int64.self).map { LogPosition(system: system, timeline: timeline, offset: $0) }
  }

  /// Behind everything that the statement's snapshot sees and that its session has committed. Where commits do not wait for the disk they
  /// are seen before they are on it.
  static let ofPrimary = StatementText(
    "position",
    """
    SELECT \(system), ('x' || left(pg_walfile_name(p.lsn), 8))::bit(32)::integer, (p.lsn - '0/0')::bigint
      FROM (
        SELECT CASE current_setting('synchronous_commit') WHEN 'off' THEN pg_current_wal_insert_lsn()
          ELSE pg_current_wal_flush_lsn() END AS lsn) p
    """)

  /// Of a standby: no later than whatever a snapshot sees that is taken afterwards. Without an offset once it is a primary.
  ///
  /// The timeline that it replays is not told to everybody; that of its last restart point, or of a page that it wrote since, is no later.
  static let ofStandby = StatementText(
    "standby's position",
    """
    SELECT \(system), r.min_recovery_end_timeline, (CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() END - '0/0')::bigint
      FROM pg_control_recovery() r
    """)

  /// Read from a file once a session, which takes more than all the rest.
  private static let system = """
    coalesce(nullif(current_setting('marketplace.system', true), ''),
        (SELECT set_config('marketplace.system', system_identifier::text, false) FROM pg_control_system()))::bigint
    """
}

extension Query {
  /// Asks a primary for the ``LogPosition`` behind everything that the Sync's snapshot sees.
  public static let position = Query(LogPosition.ofPrimary)
}
