extension GoogleProtobuf.Duration: Comparable {
  /// Rounded toward zero to the nanosecond; both parts have the same sign, as the type asks.
  public init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    self.init(seconds: seconds, nanos: Int32(attoseconds / 1_000_000_000))
  }

  /// Exact.
  public var duration: Duration { Duration(secondsComponent: seconds, attosecondsComponent: Int64(nanos) * 1_000_000_000) }

  /// By length, for values whose `nanos` are below a second and have the sign of `seconds`.
  public static func < (left: Self, right: Self) -> Bool { (left.seconds, left.nanos) < (right.seconds, right.nanos) }
}
