/// The moment by which a call must have been answered, on the system's continuous clock.
public struct Deadline: Sendable, Hashable {
  /// Since ``epoch``. The clock's own instants are opaque to the compiler, and dear to copy with every call.
  private let nanoseconds: Int64

  private static let epoch = ContinuousClock.now

  /// One more than 292 years away is as far as that.
  public init(_ instant: ContinuousClock.Instant) {
    let (seconds, attoseconds) = Self.epoch.duration(to: instant).components
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, overflowOfSum) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
    nanoseconds = overflow || overflowOfSum ? (seconds < 0 ? .min : .max) : sum
  }

  public static func after(_ duration: Duration) -> Deadline { Deadline(.now + duration) }

  public var instant: ContinuousClock.Instant { Self.epoch + .nanoseconds(nanoseconds) }

  /// Zero or less once it has passed.
  public var timeLeft: Duration { ContinuousClock.now.duration(to: instant) }
  public var isPast: Bool { timeLeft <= .zero }
}
