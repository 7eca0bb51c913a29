public import Domain
public import EventLoop
public import Metering
public import Postgres
import Synchronization

/// What the operator sees of timers: whether they are taken up in time, and how often those were that do not come to their end. Read from
/// the database on a schedule; whoever looks gets what was read last.
public final class TimerWatch: Sendable {
  /// Timers that are looked at: those that were due first.
  static let maxWatchedTimers: Int64 = 10_000

  private struct Reading {
    var lateness = TimeSpan.seconds(0)
    var mostAttempts: [TimerKind: Int64] = [:]
  }

  private let pool: PostgresPool
  private let interval: TimeSpan
  private let clock: any DomainClock
  /// nil before the first, and when the last one failed.
  private let reading = Mutex<Reading?>(nil)

  /// `pool` is of role marketplace_system; the table is looked at every `interval`.
  public init(_ pool: PostgresPool, interval: TimeSpan, clock: any DomainClock = SystemDomainClock()) {
    self.pool = pool
    self.interval = interval
    self.clock = clock
  }

  /// Reads on the pool's loop until the task is cancelled.
  public func run() async {
    await withTaskExecutorPreference(pool.loop) {
      while !Task.isCancelled {
        let read = try? await read()
        reading.withLock { $0 = read }
        try? await pool.loop.sleep(for: interval)
      }
    }
  }

  /// Without a reading, families without series.
  public var metrics: [MetricFamily] {
    let reading = reading.withLock { $0 }
    var lateness = MetricFamily(
      "timers.lateness", .gauge, unit: "s",
      help: "For how long the timer that is due longest waits to be taken up; 0 when none waits.")
    var attempts = MetricFamily(
      "timers.most_attempts", .gauge,
      help: "How often the timer of the kind that was taken up most often has been; one that does not end comes every 5 s.")
    if let reading {
      lateness.add(.number(Double(reading.lateness.nanoseconds) / 1e9))
      for kind in TimerKind.allCases { attempts.add(.number(Double(reading.mostAttempts[kind] ?? 0)), [("kind", "\(kind)")]) }
    }
    return [lateness, attempts]
  }

  /// One that was taken is due again at the end of its lease; until then it counts with its attempts.
  private static let text = StatementText(
    "timer watch",
    """
    SELECT t.kind, max(t.attempts)::bigint, (extract(epoch FROM $1::timestamptz - min(t.due_at)) * 1000000)::bigint
      FROM (
        SELECT kind, attempts, due_at FROM timer WHERE due_at <= $1::timestamptz + make_interval(secs => $2)
          ORDER BY due_at LIMIT $3) t
      GROUP BY t.kind
    """)

  private func read() async throws -> Reading {
    let now = PostgresTimestamp(microseconds: clock.now)
    let rows = try await pool.read([Query(Self.text, now, TimerWorker.leaseSeconds, Self.maxWatchedTimers)])[0].map { row in
      (try row.next(Int16.self), try row.next(Int64.self), try row.next(Int64.self))
    }
    var reading = Reading()
    for (number, attempts, lateness) in rows {
      reading.lateness = max(reading.lateness, TimeSpan(nanoseconds: lateness * 1000))
      if let kind = TimerKind(rawValue: number) { reading.mostAttempts[kind] = attempts }
    }
    return reading
  }
}
