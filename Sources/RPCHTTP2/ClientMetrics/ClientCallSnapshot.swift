import Metering
import RPC

/// The counts of one channel or of several, as they are read at some moment. Channels to one target are one series: no caller chooses among
/// those that a program has for its loops.
struct ClientCallSnapshot: Sendable {
  private struct Key: Hashable, Sendable {
    var method: String
    var target: String
  }

  private var counts: [Key: ClientMethodCounts.Snapshot] = [:]

  mutating func add(_ counts: ClientMethodCounts.Snapshot, method: String, target: String) {
    add(counts, Key(method: method, target: target))
  }

  mutating func add(_ other: ClientCallSnapshot) {
    for (key, counts) in other.counts { add(counts, key) }
  }

  private mutating func add(_ counts: ClientMethodCounts.Snapshot, _ key: Key) {
    if self.counts[key] == nil { self.counts[key] = counts } else { self.counts[key]!.add(counts) }
  }

  /// By the names of gRFC A66, in the order of targets and methods.
  var families: [MetricFamily] {
    var started = MetricFamily(
      "grpc.client.attempt.started", .counter, unit: "{attempt}", help: "Attempts of calls, those included that have not ended.")
    var duration = MetricFamily(
      "grpc.client.attempt.duration", .histogram, unit: "s",
      help: "From an attempt's beginning to its end, its wait for a connection included.")
    var sent = MetricFamily(
      "grpc.client.attempt.sent_total_compressed_message_size", .histogram, unit: "By",
      help: "Bytes of all request messages of an attempt, without framing.")
    var received = MetricFamily(
      "grpc.client.attempt.rcvd_total_compressed_message_size", .histogram, unit: "By",
      help: "Bytes of all response messages of an attempt, without framing.")
    var calls = MetricFamily(
      "grpc.client.call.duration", .histogram, unit: "s", help: "From a call's beginning to its end, as the application sees it.")
    for (key, counts) in counts.sorted(by: { ($0.key.target, $0.key.method) < ($1.key.target, $1.key.method) }) {
      let attributes = [("grpc.method", key.method), ("grpc.target", key.target)]
      if counts.startedAttempts > 0 { started.add(.count(counts.startedAttempts), attributes) }
      for code in StatusCode.allCases {
        let attributes = attributes + [("grpc.status", code.name)]
        if let ends = counts.attempts[Int(code.rawValue)] {
          duration.add(.histogram(ends.duration), attributes)
          sent.add(.histogram(ends.sent), attributes)
          received.add(.histogram(ends.received), attributes)
        }
        if let durations = counts.calls[Int(code.rawValue)] { calls.add(.histogram(durations), attributes) }
      }
    }
    return [started, duration, sent, received, calls]
  }
}
