public import Protobuf

extension FieldFormat {
  /// The server's wall clock.
  public static var now: GoogleProtobuf.Timestamp { WallClock.now }

  /// Whether `time` is at most `span` from the server's wall clock, on either side.
  public static func isNow(_ time: GoogleProtobuf.Timestamp, within span: GoogleProtobuf.Duration) -> Bool {
    let now = WallClock.now
    let distance = nanoseconds(time.seconds, time.nanos) - nanoseconds(now.seconds, now.nanos)
    return distance.magnitude <= nanoseconds(span.seconds, span.nanos).magnitude
  }

  private static func nanoseconds(_ seconds: Int64, _ nanos: Int32) -> Int128 { Int128(seconds) * 1_000_000_000 + Int128(nanos) }
}
