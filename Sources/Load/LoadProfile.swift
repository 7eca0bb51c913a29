import Glibc

/// How much load there is, and when: stretches of time, each with a rate that is held or goes from one to another in a straight line.
public struct LoadProfile: Sendable, Equatable {
  public struct Stretch: Sendable, Equatable {
    /// Flows a second at its beginning and at its end; nil for as many as there can be.
    public var rates: (from: Double, to: Double)?
    public var seconds: Double

    public init(rates: (from: Double, to: Double)?, seconds: Double) { (self.rates, self.seconds) = (rates, seconds) }

    public static func == (a: Stretch, b: Stretch) -> Bool {
      a.seconds == b.seconds && a.rates?.from == b.rates?.from && a.rates?.to == b.rates?.to
    }

    /// Arrivals in it.
    var count: Double { rates.map { ($0.from + $0.to) / 2 * seconds } ?? .infinity }
  }

  public var stretches: [Stretch]

  public init(_ stretches: [Stretch]) { self.stretches = stretches }

  public var seconds: Double { stretches.reduce(0) { $0 + $1.seconds } }

  /// Every caller begins the next flow when the last one has ended.
  public static func closed(seconds: Double) -> LoadProfile { LoadProfile([Stretch(rates: nil, seconds: seconds)]) }

  public static func constant(_ rate: Double, seconds: Double) -> LoadProfile {
    LoadProfile([Stretch(rates: (rate, rate), seconds: seconds)])
  }

  public static func ramp(from: Double, to: Double, seconds: Double) -> LoadProfile {
    LoadProfile([Stretch(rates: (from, to), seconds: seconds)])
  }

  /// `from`, `from + by` … up to `to`, each for as long.
  public static func steps(from: Double, to: Double, by: Double, secondsEach: Double) -> LoadProfile {
    LoadProfile(
      stride(from: from, through: to + by * 1e-9, by: by).map { Stretch(rates: ($0, $0), seconds: secondsEach) })
  }
}

/// When flows are to begin, in seconds from the beginning of a profile whose rates are known: by the area under them, so that the n-th
/// arrival is where n of them have accrued. What an arrival meets does not move the next one.
public struct Arrivals: Sendable {
  public enum Spacing: String, Sendable, CaseIterable {
    /// At even distances.
    case even
    /// As independent callers do: the distances are exponentially distributed.
    case poisson
  }

  private let profile: LoadProfile
  private let spacing: Spacing
  private let tick: Double
  private var random: SplitMix64
  private var stretch = 0
  /// Of ``stretch``: when it begins, and how many have accrued in it.
  private var start = 0.0
  private var accrued = 0.0

  /// `profile` has rates. Of `count` threads that share it, that of `index`. Arrivals are at multiples of `tick` seconds, or where they
  /// are if it is 0.
  public init(_ profile: LoadProfile, _ spacing: Spacing, tick: Double = 0, seed: UInt64, index: Int = 0, of count: Int = 1) {
    self.profile = LoadProfile(
      profile.stretches.map { stretch in
        let share = stretch.rates.map { (from: $0.from / Double(count), to: $0.to / Double(count)) }
        return LoadProfile.Stretch(rates: share, seconds: stretch.seconds)
      })
    (self.spacing, self.tick, random) = (spacing, tick, SplitMix64(seed: seed &+ UInt64(index)))
    if spacing == .even { accrued = -Double(index) / Double(count) }
  }

  /// nil behind the profile's end.
  public mutating func next() -> (seconds: Double, stretch: Int)? {
    let distance =
      switch spacing {
      case .even: 1.0
      case .poisson: -log(Double.random(in: Double.leastNonzeroMagnitude..<1, using: &random))
      }
    accrued += distance
    while stretch < profile.stretches.count {
      let current = profile.stretches[stretch]
      if accrued <= current.count, let rates = current.rates {
        let exact = start + Self.time(of: accrued, rates, current.seconds)
        return (tick > 0 ? (exact / tick).rounded(.down) * tick : exact, stretch)
      }
      accrued -= current.count
      start += current.seconds
      stretch += 1
    }
    return nil
  }

  /// Where `count` have accrued: the positive root of from·t + (to − from)/(2·seconds)·t² = count.
  private static func time(of count: Double, _ rates: (from: Double, to: Double), _ seconds: Double) -> Double {
    let slope = (rates.to - rates.from) / seconds
    let root = max(0, rates.from * rates.from + 2 * slope * count).squareRoot()
    let divisor = rates.from + root
    return divisor > 0 ? min(seconds, 2 * count / divisor) : 0
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): a seed repeats a run's choices.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
