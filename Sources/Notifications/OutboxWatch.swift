public import EventLoop
public import Metering
public import Postgres
import Synchronization

/// What the operator sees of the outbox: how many events wait for their positions and for how long, and whether a transaction has been
/// open for long. Read from the database on a schedule; whoever looks gets what was read last.
public final class OutboxWatch: Sendable {
  /// From one reading to the next.
  public static let interval = TimeSpan.seconds(5)
  /// Waiting events that are looked at.
  public static let maxWaitingEvents = 10_000

  private struct Reading {
    var waitingCount: Int64
    var oldestWaiting: TimeSpan
    var oldestTransaction: TimeSpan
  }

  private let pool: PostgresPool
  private let interval: TimeSpan
  private let maxWaitingEvents: Int
  /// nil before the first, and when the last one failed.
  private let reading = Mutex<Reading?>(nil)

  /// `pool` is of role marketplace_system.
  public init(
    _ pool: PostgresPool, interval: TimeSpan = OutboxWatch.interval, maxWaitingEvents: Int = OutboxWatch.maxWaitingEvents
  ) {
    self.pool = pool
    self.interval = interval
    self.maxWaitingEvents = maxWaitingEvents
  }

  /// Reads on the pool's loop until the task is cancelled.
  public func run() async {
    await withTaskExecutorPreference(pool.loop) {
      var oldestWriter = OldestWriter()
      while !Task.isCancelled {
        let read = try? await read(&oldestWriter)
        reading.withLock { $0 = read }
        try? await pool.loop.sleep(for: interval)
      }
    }
  }

  /// Without a reading, families without series.
  public var metrics: [MetricFamily] {
    let reading = reading.withLock { $0 }
    func gauge(_ name: String, unit: String, help: String, _ value: (Reading) -> MetricFamily.Value) -> MetricFamily {
      var family = MetricFamily(name, .gauge, unit: unit, help: help)
      if let reading { family.add(value(reading)) }
      return family
    }
    return [
      gauge(
        "outbox.waiting_events", unit: "{event}",
        help: "Committed events of all organizations that wait for their positions; counted up to maxWaitingEvents."
      ) { .count(UInt64($0.waitingCount)) },
      gauge("outbox.oldest_waiting_event.age", unit: "s", help: "Age of the oldest of them; 0 when none waits.") {
        .number($0.oldestWaiting.seconds)
      },
      gauge(
        "postgres.oldest_transaction.age", unit: "s",
        help: "For how long the oldest transaction has been open that the schema's owner may see, or that writes; 0 without any."
      ) { .number($0.oldestTransaction.seconds) },
    ]
  }

  /// `LIMIT` within, so that a backlog costs no more than it says. Ages are by the database's clock.
  private static let text = StatementText(
    "outbox watch",
    """
    SELECT w.count, \(microseconds("w.oldest")), \(microseconds("oldest_transaction_start()")),
        pg_snapshot_xmin(pg_current_snapshot())::text::bigint, pg_snapshot_xmax(pg_current_snapshot())::text::bigint
      FROM (
        SELECT count(*), min(o.created_at) AS oldest FROM (SELECT created_at FROM outbox WHERE position IS NULL LIMIT $1) o) w
    """)

  private static func microseconds(_ since: String) -> String {
    "(extract(epoch FROM greatest(clock_timestamp() - \(since), interval '0')) * 1000000)::bigint"
  }

  private func read(_ oldestWriter: inout OldestWriter) async throws -> Reading? {
    guard var row = try await pool.read([Query(Self.text, Int64(maxWaitingEvents))])[0].first else { return nil }
    let count = try row.next(Int64.self)
    func age() throws -> TimeSpan { TimeSpan(nanoseconds: (try row.nextIfPresent(Int64.self) ?? 0) * 1000) }
    let (waiting, transaction) = (try age(), try age())
    let writer = oldestWriter.see(xmin: try row.next(), xmax: try row.next(), at: .now)
    return Reading(waitingCount: count, oldestWaiting: waiting, oldestTransaction: max(transaction, writer))
  }
}

extension TimeSpan {
  fileprivate var seconds: Double { Double(nanoseconds) / 1e9 }
}
