import Bounds
import EventLoop

extension Limits {
  /// All of them, by the names of their properties, in the order of theirs.
  public static let bounds: [Bound<Limits>] = [
    .count(
      "maxMessageBytes", \.maxMessageBytes, of: "bytes", in: 0...Int(UInt32.max),
      beyond: "the call ends with RESOURCE_EXHAUSTED before the message is buffered"),
    .count(
      "maxConcurrentStreams", \.maxConcurrentStreams, of: "calls of a connection", in: 1...Int(Int32.max),
      beyond: "a further call is refused with REFUSED_STREAM"),
    .count(
      "maxHeaderListBytes", \.maxHeaderListBytes, of: "bytes", in: 1...Int(Int32.max),
      beyond: "the call ends with RESOURCE_EXHAUSTED"),
    .count(
      "maxBufferedRequestBytes", \.maxBufferedRequestBytes, of: "bytes of a connection",
      beyond: "the call that has more to buffer ends with RESOURCE_EXHAUSTED"),
    .count(
      "maxUnsentStreamBytes", \.maxUnsentStreamBytes, of: "bytes of a call", beyond: "the writer waits for its peer"),
    .count(
      "maxUnsentConnectionBytes", \.maxUnsentConnectionBytes, of: "bytes of a connection",
      beyond: "a call that answers ends with RESOURCE_EXHAUSTED"),
    .count(
      "maxReplayedRequestBytes", \.maxReplayedRequestBytes, of: "bytes of a call",
      beyond: "the call keeps to the attempt that it has"),
    .time("maxLoopHold", \.maxLoopHold, beyond: "the handler is logged and counted by its method"),
    .count(
      "streamWindowBytes", \.streamWindowBytes, of: "bytes", in: 1...Int(Int32.max),
      beyond: "the peer waits until its stream's reader has taken some"),
    .count(
      "connectionWindowBytes", \.connectionWindowBytes, of: "bytes", in: 65_535...Int(Int32.max),
      beyond: "the peer waits for the next turn of the loop"),

    .time("handshakeTimeout", \.handshakeTimeout, beyond: "a client that has not said HTTP/2 is closed"),
    .time("headersTimeout", \.headersTimeout, beyond: "a client that has not ended its header block is closed"),
    .time("requestTimeout", \.requestTimeout, beyond: "a request of one message ends with DEADLINE_EXCEEDED"),
    .time(
      "stalledWriteTimeout", \.stalledWriteTimeout, beyond: "a peer that takes nothing is closed, or its stream reset"),
    .time("lingerTimeout", \.lingerTimeout, beyond: "an ended connection is closed, read or not"),
    .time("connectTimeout", \.connectTimeout, beyond: "the attempt to connect has failed"),

    .time("keepaliveTime", \.keepaliveTime, beyond: "a silent connection is asked for an answer"),
    .time("keepaliveTimeout", \.keepaliveTimeout, beyond: "a connection that does not answer is closed"),
    .time("minClientPingInterval", \.minClientPingInterval, beyond: "a client's earlier ping is a strike"),
    .choice(
      "permitsPingsWithoutCalls", \.permitsPingsWithoutCalls,
      beyond: "unless true, pings without calls are a strike more often than every two hours"),
    .count(
      "maxPingStrikes", \.maxPingStrikes, of: "strikes",
      beyond: "the connection ends with ENHANCE_YOUR_CALM, too_many_pings"),
    .time("maxConnectionIdle", \.maxConnectionIdle, beyond: "a connection without calls is drained"),
    .time("maxConnectionAge", \.maxConnectionAge, beyond: "the connection, a tenth earlier or later, is drained"),
    .time(
      "maxConnectionAgeGrace", \.maxConnectionAgeGrace,
      beyond: "calls on a connection drained for its age end with UNAVAILABLE"),
    .time("goAwayTimeout", \.goAwayTimeout, beyond: "a drained connection takes no new calls"),

    .count(
      "maxConnectionsPerLoop", \.maxConnectionsPerLoop, of: "connections", in: 1...Int(Int32.max),
      beyond: "a further connection is closed at once"),
    .count(
      "controlFrameBurst", \.controlFrameBurst, of: "frames", in: 1...1_000_000,
      beyond: "the connection ends with ENHANCE_YOUR_CALM"),
    .count(
      "controlFramesPerSecond", \.controlFramesPerSecond, of: "frames", in: 0...1_000_000,
      beyond: "they come off `controlFrameBurst`"),
  ]

  /// Sets a bound by its name: numbers as digits, times in seconds (`0.5`) or `unlimited`, the rest as `true` or `false`.
  public mutating func set(_ name: String, to text: String) throws(BoundRejected) {
    try Self.bounds.bound(named: name).set(text, in: &self)
  }
}
