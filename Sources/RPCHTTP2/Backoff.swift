import EventLoop

/// How long to wait from one attempt to the next, longer after each failure (gRPC's connection-backoff document, whose figures are the
/// defaults).
public struct Backoff: Sendable, Hashable {
  /// After the first failure.
  public var initial = TimeSpan.seconds(1)
  /// By how much a wait is longer than the one before it.
  public var multiplier = 1.6
  /// No wait is longer, but for the jitter.
  public var longest = TimeSpan.seconds(120)
  /// The part by which a wait is made longer or shorter by chance, so that clients that lost a server together do not return together.
  public var jitter = 0.2

  public init() {}

  public init(initial: TimeSpan, multiplier: Double, longest: TimeSpan, jitter: Double = 0.2) {
    (self.initial, self.multiplier, self.longest, self.jitter) = (initial, multiplier, longest, jitter)
  }
}

/// The waits of one row of failures.
struct BackoffWaits {
  private let backoff: Backoff
  /// The next wait, in nanoseconds and without its jitter.
  private var base: Double

  init(_ backoff: Backoff) {
    self.backoff = backoff
    base = Double(backoff.initial.nanoseconds)
  }

  /// The wait after one more failure.
  mutating func next(using random: inout some RandomNumberGenerator) -> TimeSpan {
    let longest = Double(backoff.longest.nanoseconds)
    let wait = min(base, longest)
    base = min(base * max(1, backoff.multiplier), longest)
    let jitter = min(max(0, backoff.jitter), 1)
    let jittered = wait * (jitter > 0 ? Double.random(in: (1 - jitter)...(1 + jitter), using: &random) : 1)
    return TimeSpan(nanoseconds: Int64(min(max(0, jittered), Double(Int64.max / 2))))
  }

  /// The row has ended with a success.
  mutating func reset() { base = Double(backoff.initial.nanoseconds) }
}

/// A small generator whose numbers repeat with its seed (SplitMix64); for jitter, not for secrets.
struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
