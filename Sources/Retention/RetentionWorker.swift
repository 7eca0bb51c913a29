public import EventLoop
public import Metering
public import Postgres
import Synchronization

/// Removes what has been kept for long enough: events, answers to repeated calls, sessions and sign-in codes that have ended, allowances that
/// are whole again, audit records. One a process,
/// and at any moment one of all processes is at work.
///
/// A batch is a transaction of its own and holds up nobody: it takes rows that nobody writes any more. Used from any thread.
public final class RetentionWorker: Sendable {
  /// How long events are kept by themselves.
  public static let eventRetention = TimeSpan.seconds(90 * 86_400)
  /// How long audit records are kept by themselves; the database keeps them for 30 days whatever this says.
  public static let auditRetention = TimeSpan.seconds(3 * 366 * 86_400)
  /// From one look at what is to be removed to the next.
  public static let interval = TimeSpan.seconds(60)
  /// Rows of each kind that are removed in one transaction.
  public static let batchSizeLimit = 1000
  /// From one batch to the next where there is more to remove: others use the connection too.
  static let pause = TimeSpan.milliseconds(50)

  private let pool: PostgresPool
  private let eventRetention: TimeSpan
  private let auditRetention: TimeSpan
  private let interval: TimeSpan
  private let batchSizeLimit: Int32
  private let failed: @Sendable (any Error) -> Void
  /// By kind, since the process began.
  private let removed = Mutex<[String: UInt64]>([:])

  /// `pool` is of role marketplace_system. Events are kept for `eventRetention` and audit records for `auditRetention`, for good when
  /// that is unlimited; `failed` is told of the first of several failures in a row.
  public init(
    _ pool: PostgresPool, eventRetention: TimeSpan = RetentionWorker.eventRetention,
    auditRetention: TimeSpan = RetentionWorker.auditRetention,
    interval: TimeSpan = RetentionWorker.interval, batchSizeLimit: Int = RetentionWorker.batchSizeLimit,
    failed: @escaping @Sendable (any Error) -> Void
  ) {
    self.pool = pool
    self.eventRetention = eventRetention
    self.auditRetention = auditRetention
    self.interval = interval
    self.batchSizeLimit = Int32(clamping: batchSizeLimit)
    self.failed = failed
  }

  /// Works on the pool's loop until the task is cancelled; then the batch under way still ends, or is rolled back whole.
  public func run() async {
    await withTaskExecutorPreference(pool.loop) {
      var isFailing = false
      while !Task.isCancelled {
        var isFull = false
        do {
          isFull = try await removeBatch()
          isFailing = false
        } catch is CancellationError {
          return
        } catch {
          if !isFailing { failed(error) }
          isFailing = true
        }
        try? await pool.loop.sleep(for: isFull ? min(Self.pause, interval) : interval)
      }
    }
  }

  /// What this process has removed, for the operator's page.
  public var metrics: MetricFamily {
    var family = MetricFamily(
      "retention.removed_rows", .counter, unit: "{row}",
      help: "Rows that had been kept for long enough and were removed, by what they were.")
    for (kind, count) in removed.withLock({ $0 }).sorted(by: { $0.key < $1.key }) { family.add(.count(count), [("kind", kind)]) }
    return family
  }

  private static let remove = StatementText(
    "remove expired",
    """
    SELECT kind, removed FROM remove_expired($1::bigint * interval '1 microsecond', $2)
    UNION ALL SELECT 'allowance', remove_full_allowances($2)
    """)

  private static let removeAudit = StatementText(
    "remove old audit", "SELECT remove_old_audit($1::bigint * interval '1 microsecond', $2)")

  /// Whether there may be more to remove.
  private func removeBatch() async throws -> Bool {
    let kept = eventRetention == .unlimited ? nil : eventRetention.nanoseconds / 1000
    var rows = try await pool.write([Query(Self.remove, kept, batchSizeLimit)])[0].map { row in
      (kind: try row.next(String.self), count: try row.next(Int64.self))
    }
    if auditRetention != .unlimited {
      let gone = try await pool.write([Query(Self.removeAudit, auditRetention.nanoseconds / 1000, batchSizeLimit)])[0]
      rows += try gone.map { row in (kind: "audit", count: try row.next(Int64.self)) }
    }
    removed.withLock { removed in
      for (kind, count) in rows { removed[kind, default: 0] += UInt64(count) }
    }
    return rows.contains { $0.count >= Int64(batchSizeLimit) }
  }
}
