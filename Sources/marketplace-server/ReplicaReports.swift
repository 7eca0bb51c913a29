import Access
import EventLoop
import Logging
import Metering
import StructuredLog
import Synchronization

/// Says when the replica cannot be used, each reason once, and when it can again. Any thread may tell it.
final class ReplicaLog: Sendable {
  private let known = Mutex<String?>(nil)
  private let log: Logger

  init(_ log: Logger) { self.log = log }

  /// `failure` says why a loop has no connection; nil: it has one.
  func reached(_ failure: String?) {
    let before = known.withLock { known in
      defer { known = failure }
      return known
    }
    if let failure, failure != before {
      log.warning("the replica cannot be used; all is read from the primary", metadata: ["error": .masked(failure)])
    } else if failure == nil, before != nil {
      log.notice("the replica can be used again")
    }
  }
}

extension ReplicaReads {
  /// For the operator's page.
  var metrics: [MetricFamily] {
    var reads = MetricFamily(
      "postgres.replica.reads", .counter, unit: "{read}",
      help: "Reads that a replica may answer, by where they were answered and, if by the primary, why.")
    let counts = counts
    for place in ReadPlace.allCases {
      reads.add(
        .count(counts[place] ?? 0),
        place == .replica ? [("place", "replica"), ("reason", "")] : [("place", "primary"), ("reason", place.rawValue)])
    }
    var bytes = MetricFamily(
      "postgres.replica.lag", .gauge, unit: "By", help: "What the replica has not replayed yet; none while it is away.")
    var time = MetricFamily(
      "postgres.replica.lag.duration", .gauge, unit: "s",
      help: "How long ago the primary was where the replica is; none while it is away, or where that is too long ago.")
    if let lag {
      bytes.add(.number(Double(lag.bytes)))
      if let span = lag.time { time.add(.number(Double(span.nanoseconds) / 1e9)) }
    }
    return [reads, bytes, time]
  }
}
