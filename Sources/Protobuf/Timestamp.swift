extension GoogleProtobuf.Timestamp: Comparable {
  /// Microseconds since 1970-01-01T00:00:00Z, the precision of PostgreSQL's `timestamptz`; negative before it.
  public init(microsecondsSinceEpoch microseconds: Int64) {
    let (seconds, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
    self.init(seconds: rest < 0 ? seconds - 1 : seconds, nanos: Int32(rest < 0 ? rest + 1_000_000 : rest) * 1000)
  }

  /// Nanoseconds below a microsecond are dropped; nil where the result would not fit.
  public var microsecondsSinceEpoch: Int64? {
    let (whole, overflows) = seconds.multipliedReportingOverflow(by: 1_000_000)
    let (sum, overflowsToo) = whole.addingReportingOverflow(Int64(nanos / 1000))
    return overflows || overflowsToo ? nil : sum
  }

  /// Whether it lies between the years 1 and 9999 and its `nanos` between 0 and 999 999 999, as the type asks.
  public var isValid: Bool { (-62_135_596_800...253_402_300_799).contains(seconds) && (0...999_999_999).contains(nanos) }

  /// By time, for values whose `nanos` are below a second.
  public static func < (left: Self, right: Self) -> Bool { (left.seconds, left.nanos) < (right.seconds, right.nanos) }
}
