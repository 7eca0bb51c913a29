/// So much within so long: all of it at once, then as it comes back, evenly. The generic cell rate algorithm (ITU-T I.371): what is left is
/// one moment, at which all of it is there again, so that a row or a word keeps it. Times are microseconds of any clock.
public struct Allowance: Sendable, Equatable {
  /// For so long one unit is taken.
  public let interval: Int64
  /// How many there are.
  public let count: Int64

  /// `count` units, all of which come back within `window`, rounded up to whole microseconds a unit.
  public init(_ count: Int, within window: Int64) {
    precondition(count > 0 && window >= 0)
    self.count = Int64(count)
    interval = max(1, (window + self.count - 1) / self.count)
  }

  /// From nothing to all of it.
  public var window: Int64 {
    let (product, overflow) = count.multipliedReportingOverflow(by: interval)
    return overflow ? .max / 2 : product
  }

  public enum Outcome: Sendable, Equatable {
    /// All is there again at this moment.
    case taken(fullAt: Int64)
    /// So many are there after this long.
    case refused(wait: Int64)
  }

  /// Takes `units`, or all of it where that is less, from what is whole again at `fullAt`.
  public func take(_ units: Int64 = 1, fullAt: Int64, now: Int64) -> Outcome {
    let next = max(fullAt, now) + min(units, count) * interval
    let wait = next - now - window
    return wait > 0 ? .refused(wait: wait) : .taken(fullAt: next)
  }
}
