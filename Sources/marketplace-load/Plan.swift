import EventLoop
import Load
import RPCHTTP2

/// A load as it was asked for.
struct Plan: Sendable {
  var target: ChannelTarget
  var channelOptions: ChannelOptions
  var profile: LoadProfile
  var warmUpSeconds: Double
  var spacing: Arrivals.Spacing
  /// What begins within as many seconds begins together; 0 for each by itself.
  var tick: Double
  var seed: UInt64
  var threads: Int
  /// In all.
  var connections: Int
  /// In all: flows that may be under way at a time.
  var lanes: Int
  var mix: Mix
  var scenarios: [any Scenario]
  /// For how long behind the profile's end what should have begun in it still may, and what began may take.
  var grace: TimeSpan

  var isOpenLoop: Bool { profile.stretches[0].rates != nil }

  /// With what warms up before it, at the rate of the profile's beginning.
  var whole: LoadProfile {
    guard warmUpSeconds > 0 else { return profile }
    let rates = profile.stretches[0].rates.map { (from: $0.from, to: $0.from) }
    return LoadProfile([LoadProfile.Stretch(rates: rates, seconds: warmUpSeconds)] + profile.stretches)
  }

  /// The stretch of ``profile`` that one of ``whole`` is; -1 warms up.
  func measured(_ stretch: Int) -> Int { warmUpSeconds > 0 ? stretch - 1 : stretch }

  func share(_ count: Int, of index: Int) -> Int { count / threads + (index < count % threads ? 1 : 0) }
}
