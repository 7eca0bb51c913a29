import CLinux
import Glibc

/// A reading of CLOCK_MONOTONIC, in nanoseconds.
public struct MonotonicTime: Sendable, Hashable, Comparable {
  public var nanoseconds: Int64

  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  /// Later than any other.
  public static var never: MonotonicTime { MonotonicTime(nanoseconds: .max) }

  public static var now: MonotonicTime {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return MonotonicTime(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }

  /// The time of the kernel's last tick, 1 to 10 ms ago at most, for a fraction of the price.
  public static var coarse: MonotonicTime {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
    return MonotonicTime(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }

  public static func < (a: MonotonicTime, b: MonotonicTime) -> Bool { a.nanoseconds < b.nanoseconds }
  public static func - (a: MonotonicTime, b: MonotonicTime) -> TimeSpan { TimeSpan(nanoseconds: a.nanoseconds - b.nanoseconds) }
  /// Saturates, so that the largest span means "never".
  public static func + (a: MonotonicTime, span: TimeSpan) -> MonotonicTime {
    let (sum, overflow) = a.nanoseconds.addingReportingOverflow(span.nanoseconds)
    return MonotonicTime(nanoseconds: overflow ? .max : sum)
  }
}

/// A length of time in nanoseconds; cheaper than `Duration`, which is 128 bits wide.
public struct TimeSpan: Sendable, Hashable, Comparable {
  public var nanoseconds: Int64

  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }
  /// Longer than any other: added to a time it gives ``MonotonicTime/never``.
  public static var unlimited: TimeSpan { TimeSpan(nanoseconds: .max) }
  public static func milliseconds(_ count: Int64) -> TimeSpan { TimeSpan(nanoseconds: count * 1_000_000) }
  public static func seconds(_ count: Int64) -> TimeSpan { TimeSpan(nanoseconds: count * 1_000_000_000) }
  public static func < (a: TimeSpan, b: TimeSpan) -> Bool { a.nanoseconds < b.nanoseconds }
  /// Saturates: whatever is added to an unlimited one.
  public static func + (a: TimeSpan, b: TimeSpan) -> TimeSpan {
    let (sum, overflow) = a.nanoseconds.addingReportingOverflow(b.nanoseconds)
    return overflow ? .unlimited : TimeSpan(nanoseconds: sum)
  }
}
