import EventLoop

/// For how long the oldest transaction that writes has been open, as far as it was watched: of whichever role, in whichever database of the
/// cluster. PostgreSQL tells everybody the number of the oldest one, and nobody when it began.
struct OldestWriter {
  private var oldest: (number: Int64, firstSeen: MonotonicTime)?

  /// Takes a snapshot's bounds: all transactions below `xmin` have ended, those from `xmax` on have not begun.
  mutating func see(xmin: Int64, xmax: Int64, at now: MonotonicTime) -> TimeSpan {
    guard xmin < xmax else {
      oldest = nil
      return .seconds(0)
    }
    if oldest?.number != xmin { oldest = (xmin, now) }
    return now - oldest!.firstSeen
  }
}
