/// The moment by which a call must have been answered, on the system's continuous clock.
public struct Deadline: Sendable, Hashable {
  public let instant: ContinuousClock.Instant

  public init(_ instant: ContinuousClock.Instant) { self.instant = instant }
  public static func after(_ duration: Duration) -> Deadline { Deadline(.now + duration) }

  /// Zero or less once it has passed.
  public var timeLeft: Duration { ContinuousClock.now.duration(to: instant) }
  public var isPast: Bool { timeLeft <= .zero }
}
