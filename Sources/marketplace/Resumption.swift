import RPC

/// What a subscriber remembers, and does when the stream ends: a value without I/O.
///
/// Where it stands is the cursor of the last message. A lost connection is made anew from there, after pauses that double up to 5 s and
/// begin anew with every message; an access token that has expired is refreshed once; a cursor that has expired is given up; any other
/// end is the subscription's.
struct Resumption: Sendable {
  enum Step: Equatable, Sendable {
    case resume(after: Duration)
    /// From now on: what was kept behind the cursor is gone.
    case startAnew
    /// With new tokens.
    case refresh
    case giveUp(RPCError)
  }

  /// Empty for from now on.
  private(set) var cursor: String
  private var pause = Resumption.firstPause
  private var isRefreshed = false

  init(from cursor: String = "") { self.cursor = cursor }

  static let firstPause = Duration.milliseconds(250)
  static let longestPause = Duration.seconds(5)

  mutating func received(cursor: String) {
    if !cursor.isEmpty { self.cursor = cursor }
    pause = Self.firstPause
    isRefreshed = false
  }

  /// The stream ended: well (nil), which a server that stops may do, or with an error.
  mutating func ended(with error: RPCError?) -> Step {
    switch error?.code {
    case .unauthenticated?:
      guard !isRefreshed else { return .giveUp(error!) }
      isRefreshed = true
      return .refresh
    case .outOfRange? where error?.reason == "CURSOR_EXPIRED" && !cursor.isEmpty:
      cursor = ""
      return .startAnew
    // The call's own time-out: nothing is wrong.
    case .deadlineExceeded?: return .resume(after: .zero)
    case nil, .unavailable?, .cancelled?: return .resume(after: nextPause())
    case .resourceExhausted?:
      guard let delay = error?.retryDelay else { return .giveUp(error!) }
      return .resume(after: max(delay, nextPause()))
    case _?: return .giveUp(error!)
    }
  }

  private mutating func nextPause() -> Duration {
    defer { pause = min(pause * 2, Self.longestPause) }
    return pause
  }
}
