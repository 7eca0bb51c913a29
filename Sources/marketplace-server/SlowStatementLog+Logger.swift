import EventLoop
import Logging
import Metering
import Postgres

extension SlowStatementLog {
  /// A warning for slow statements: their names, what they took and how long they waited before that.
  static func logging(to logger: Logger) -> SlowStatementLog {
    SlowStatementLog { slow in
      logger.warning(
        "slow statements",
        metadata: [
          "statements": .array(slow.names.map { "\($0)" }), "microseconds": .stringConvertible(slow.duration.nanoseconds / 1000),
          "waitedMicroseconds": .stringConvertible(slow.wait.nanoseconds / 1000),
          "unreported": .stringConvertible(slow.unreportedCount),
        ])
    }
  }

  /// For the operator's page.
  var metrics: [MetricFamily] {
    var durations = MetricFamily(
      "postgres.sync.duration", .histogram, unit: "s",
      help: "What the database took for statements that travelled together, commits included; by whether they read or write.")
    var waits = MetricFamily(
      "postgres.sync.wait", .histogram, unit: "s",
      help: "What the first of them waited before: for a connection, for the end of the turn, for those ahead on its connection.")
    for (kind, times) in [("read", reads), ("write", writes)] {
      durations.add(.histogram(times.duration), [("kind", kind)])
      waits.add(.histogram(times.wait), [("kind", kind)])
    }
    return [slow, durations, waits]
  }

  private var slow: MetricFamily {
    var family = MetricFamily(
      "postgres.slow_statements", .counter, unit: "{statement}",
      help: "Statements that took longer than slowStatementThreshold, or shared a Sync that did.")
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) { family.add(.count(count), [("statement", name)]) }
    return family
  }
}
