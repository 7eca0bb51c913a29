import Glibc

/// The time that rules and rows are stamped with; a test has its own.
public protocol DomainClock: Sendable {
  /// Microseconds since 1970, the resolution of PostgreSQL's timestamps.
  var now: Int64 { get }
}

/// The machine's clock.
public struct SystemDomainClock: DomainClock {
  public init() {}

  public var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }
}
