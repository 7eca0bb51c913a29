/// How often something is reported that anybody can bring about: ten times at once, and once a second.
package struct ReportAllowance {
  private static let burst = 10
  private static let interval = TimeSpan.seconds(1)

  /// When it will be whole again.
  private var wholeTime = MonotonicTime(nanoseconds: .min / 2)
  private var heldBackCount = 0

  package init() {}

  /// Whether to report, and how many were held back since the last that was; nil: hold it back.
  package mutating func take(at time: MonotonicTime) -> Int? {
    let start = max(wholeTime, time)
    guard start + Self.interval <= time + TimeSpan(nanoseconds: Int64(Self.burst) * Self.interval.nanoseconds) else {
      heldBackCount += 1
      return nil
    }
    wholeTime = start + Self.interval
    defer { heldBackCount = 0 }
    return heldBackCount
  }
}
