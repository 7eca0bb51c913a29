import EventLoop
import Metering
import RPC

/// What one loop counted of the calls that it served, by the names of gRFC A66. Methods have their places by their registration, so that a
/// call finds its own without a look-up; those that are not registered share one more, `other`.
///
/// Confined to its loop.
final class CallCounts {
  private let methodCount: Int
  private var started: [UInt64]
  /// By method, then by status; made when the first call ends so.
  private var ends: [CallEnds?]

  init(methodCount: Int) {
    self.methodCount = methodCount
    started = Array(repeating: 0, count: methodCount + 1)
    ends = Array(repeating: nil, count: (methodCount + 1) * Self.codes)
  }

  private static let codes = 17

  /// `method` is nil for one that is not registered.
  func start(_ method: Int?) { started[method ?? methodCount] &+= 1 }

  /// The sizes are those of messages, compressed if they were, without the heads of their frames.
  func end(_ method: Int?, _ code: StatusCode, _ duration: TimeSpan, sentBytes: Int, receivedBytes: Int) {
    let index = (method ?? methodCount) * Self.codes + Int(code.rawValue)
    let ends: CallEnds
    if let known = self.ends[index] {
      ends = known
    } else {
      ends = CallEnds()
      self.ends[index] = ends
    }
    ends.record(duration, sentBytes: sentBytes, receivedBytes: receivedBytes)
  }

  var snapshot: Snapshot {
    Snapshot(started: started, ends: ends.map { $0?.snapshot })
  }

  /// The counts of one loop or of several.
  struct Snapshot: Sendable {
    fileprivate var started: [UInt64]
    fileprivate var ends: [CallEnds.Snapshot?]

    mutating func add(_ other: Snapshot) {
      for index in started.indices { started[index] &+= other.started[index] }
      for index in ends.indices {
        guard let added = other.ends[index] else { continue }
        if ends[index] == nil { ends[index] = added } else { ends[index]!.add(added) }
      }
    }

    /// `methods` in the order of their registration.
    func families(_ methods: [MethodDescriptor]) -> [MetricFamily] {
      let names = methods.map { String($0.path.dropFirst()) } + ["other"]
      var startedFamily = MetricFamily(
        "grpc.server.call.started", .counter, unit: "{call}", help: "Calls started, those included that have not ended.")
      for (name, count) in zip(names, started) where count > 0 { startedFamily.add(.count(count), [("grpc.method", name)]) }
      var duration = MetricFamily(
        "grpc.server.call.duration", .histogram, unit: "s", help: "From a call's headers to its end, as the transport sees it.")
      var sent = MetricFamily(
        "grpc.server.call.sent_total_compressed_message_size", .histogram, unit: "By",
        help: "Bytes of all response messages of a call, without framing.")
      var received = MetricFamily(
        "grpc.server.call.rcvd_total_compressed_message_size", .histogram, unit: "By",
        help: "Bytes of all request messages of a call, without framing.")
      for (index, snapshot) in ends.enumerated() {
        guard let snapshot else { continue }
        let code = StatusCode(rawValue: UInt8(index % CallCounts.codes))!
        let attributes = [("grpc.method", names[index / CallCounts.codes]), ("grpc.status", code.name)]
        duration.add(.histogram(snapshot.duration), attributes)
        sent.add(.histogram(snapshot.sent), attributes)
        received.add(.histogram(snapshot.received), attributes)
      }
      return [startedFamily, duration, sent, received]
    }
  }
}

/// How calls of one method with one status went, or a client's attempts of them.
final class CallEnds {
  private let duration = Histogram(.latency)
  private let sent = Histogram(.size)
  private let received = Histogram(.size)

  func record(_ duration: TimeSpan, sentBytes: Int, receivedBytes: Int) {
    self.duration.record(duration.nanoseconds)
    sent.record(Int64(truncatingIfNeeded: sentBytes))
    received.record(Int64(truncatingIfNeeded: receivedBytes))
  }

  struct Snapshot: Sendable {
    var duration: HistogramSnapshot
    var sent: HistogramSnapshot
    var received: HistogramSnapshot

    mutating func add(_ other: Snapshot) {
      duration.add(other.duration)
      sent.add(other.sent)
      received.add(other.received)
    }
  }

  var snapshot: Snapshot { Snapshot(duration: duration.snapshot, sent: sent.snapshot, received: received.snapshot) }
}
