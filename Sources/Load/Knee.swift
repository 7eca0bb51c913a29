/// Where a server bends under a load that grows: the last stretch that it still answered as it answered before.
public struct Knee: Sendable, Equatable {
  /// Index of the stretch; nil when the first was too much already.
  public var stretch: Int?
  /// Why the next one was too much; nil when there is none.
  public var reason: Reason?

  public enum Reason: Sendable, Equatable {
    /// Fewer were done than were asked for.
    case behind
    /// p99 rose to a multiple of what the quietest stretches have.
    case slow
    case failing
  }

  /// Of what was asked for so much must be done.
  static let keptShare = 0.97
  /// p99 may be so many times the best of those before, or this many milliseconds.
  static let slowdown = 4.0
  static let unnoticed = 20.0
  static let failedShare = 0.01

  /// nil for a load that does not grow in stretches.
  public init?(_ stretches: [LoadResult.Stretch]) {
    let offered = stretches.compactMap(\.offered)
    guard offered.count == stretches.count, offered.count > 1, zip(offered, offered.dropFirst()).allSatisfy(<) else { return nil }
    var best = Double.infinity
    for (index, (offered, stretch)) in zip(offered, stretches).enumerated() {
      let summary = stretch.summary
      if summary.failedShare > Self.failedShare {
        reason = .failing
      } else if stretch.done < offered * Self.keptShare {
        reason = .behind
      } else if summary.p99 > max(best * Self.slowdown, Self.unnoticed) {
        reason = .slow
      }
      if reason != nil { return }
      best = min(best, summary.p99)
      self.stretch = index
    }
  }
}
