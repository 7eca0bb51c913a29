#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The moment by which a call must have been answered, on the system's monotonic clock.
public struct Deadline: Sendable, Hashable {
  /// Of CLOCK_MONOTONIC; a plain number, since a copy goes with every call.
  private let nanoseconds: Int64

  package init(_ nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  /// 292 years at most.
  public static func after(_ duration: Duration) -> Deadline {
    let (seconds, attoseconds) = duration.components
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, sumOverflow) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
    let (end, endOverflow) = sum.addingReportingOverflow(now)
    let isTooFar = overflow || sumOverflow || endOverflow
    return Deadline(isTooFar ? (seconds < 0 ? .min : .max) : end)
  }

  /// Zero or less once it has passed.
  public var timeLeft: Duration { .nanoseconds(nanoseconds) - .nanoseconds(Self.now) }
  public var isPast: Bool { nanoseconds <= Self.now }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
