import EventLoop
public import Metering
import Synchronization

/// Statements that shared a Sync and took longer than ``PostgresLimits/slowStatementThreshold``. Of their parameters nothing is known.
public struct SlowStatements: Sendable {
  /// As ``StatementText/name`` has them, in the order they were sent, each once.
  public let names: [String]
  /// From when PostgreSQL could begin with them until their last answer was here.
  public let duration: TimeSpan
  /// What the first of them waited until then: for a connection, for the end of the loop's turn, for those ahead on its connection.
  public let wait: TimeSpan
  /// Those before them that were not reported: more than ten came at once, or one a second.
  public let unreportedCount: Int
}

/// How long reads and writes of the database took and waited, of those that travelled in one Sync together.
public struct SyncTimes: Sendable {
  /// From when PostgreSQL could begin with them until their last answer was here; of writes, the commit included.
  public let duration: HistogramSnapshot
  /// What the first of them waited until then.
  public let wait: HistogramSnapshot
}

/// How long a process' statements take. The slow ones are counted all, reported as far as a log is to be read. Any thread may tell it.
///
/// The statements' names are the program's own, so that as many counts are kept as it has names.
public final class SlowStatementLog: Sendable {
  private struct Known {
    var counts: [String: UInt64] = [:]
    var allowance = ReportAllowance()
    let reads = Times()
    let writes = Times()
  }

  private struct Times {
    let duration = Histogram(.latency)
    let wait = Histogram(.latency)

    var snapshot: SyncTimes { SyncTimes(duration: duration.snapshot, wait: wait.snapshot) }
  }

  private let known = Mutex(Known())
  private let report: @Sendable (SlowStatements) -> Void

  /// `report` is called on the loop of the connection.
  public init(report: @escaping @Sendable (SlowStatements) -> Void) { self.report = report }

  /// How often each statement was slow, or in a Sync that was, by its name.
  public var counts: [String: UInt64] { known.withLock(\.counts) }

  public var reads: SyncTimes { known.withLock { $0.reads.snapshot } }

  public var writes: SyncTimes { known.withLock { $0.writes.snapshot } }

  func count(isRead: Bool, took duration: TimeSpan, waited wait: TimeSpan) {
    known.withLock { known in
      let times = isRead ? known.reads : known.writes
      times.duration.record(duration.nanoseconds)
      times.wait.record(wait.nanoseconds)
    }
  }

  func record(_ names: [String], took duration: TimeSpan, waited wait: TimeSpan, at time: MonotonicTime) {
    let unreportedCount = known.withLock { known in
      for name in names { known.counts[name, default: 0] &+= 1 }
      return known.allowance.take(at: time)
    }
    guard let unreportedCount else { return }
    report(SlowStatements(names: names, duration: duration, wait: wait, unreportedCount: unreportedCount))
  }
}
