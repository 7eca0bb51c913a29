import Metering
import RPC

/// The part of a server on one loop, as it is read at some moment.
struct LoopReading: Sendable {
  /// Nil where calls are not counted.
  var calls: CallCounts.Snapshot?
  /// By method, in the order of their registration: how often its handler held the loop for too long.
  var holds: [UInt64]
  /// By kind: connections that were ended for what their clients did.
  var cutOffs: [String: UInt64]
  var turns: HistogramSnapshot
  var connections = 0
  var streams = 0
  /// What requests occupy that are not complete, or wait for their reader.
  var requestBytes = 0
  /// What answers occupy that the clients have not taken.
  var responseBytes = 0
}

extension [LoopReading] {
  /// Calls as the sum over the loops, which a method's caller cannot choose among; the rest by loop.
  func families(_ methods: [MethodDescriptor]) -> [MetricFamily] {
    var connections = MetricFamily("rpc.server.connections", .gauge, unit: "{connection}", help: "Connections that are open.")
    var streams = MetricFamily("rpc.server.streams", .gauge, unit: "{stream}", help: "Streams that are open.")
    var pinned = MetricFamily(
      "rpc.server.pinned", .gauge, unit: "By", help: "Bytes of requests that are not complete and of answers that are not taken.")
    var turns = MetricFamily(
      "loop.turn.duration", .histogram, unit: "s", help: "What a loop takes for a turn: how long a ready socket may wait.")
    var holds = MetricFamily(
      "rpc.server.loop_holds", .counter, unit: "{hold}", help: "Times that a method's handler held its loop for too long.")
    for (index, method) in methods.enumerated() {
      let count = reduce(0) { $0 &+ $1.holds[index] }
      if count > 0 { holds.add(.count(count), [("grpc.method", String(method.path.dropFirst()))]) }
    }
    var cutOffs = MetricFamily(
      "rpc.server.cut_off_connections", .counter, unit: "{connection}",
      help: "Connections that were ended for what their clients did, or did not do, or not taken.")
    let cutOffCounts: [String: UInt64] = reduce(into: [:]) { $0.merge($1.cutOffs, uniquingKeysWith: &+) }
    for (kind, count) in cutOffCounts.sorted(by: { $0.key < $1.key }) { cutOffs.add(.count(count), [("kind", kind)]) }
    for (index, reading) in enumerated() {
      let loop = ("loop", "\(index)")
      connections.add(.count(UInt64(reading.connections)), [loop])
      streams.add(.count(UInt64(reading.streams)), [loop])
      pinned.add(.count(UInt64(Swift.max(0, reading.requestBytes))), [loop, ("direction", "request")])
      pinned.add(.count(UInt64(Swift.max(0, reading.responseBytes))), [loop, ("direction", "response")])
      turns.add(.histogram(reading.turns), [loop])
    }
    var calls: CallCounts.Snapshot?
    for case let counted? in map(\.calls) {
      if calls == nil { calls = counted } else { calls!.add(counted) }
    }
    return (calls?.families(methods) ?? []) + [holds, cutOffs, connections, streams, pinned, turns]
  }
}
