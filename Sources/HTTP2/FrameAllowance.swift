/// What a client may still send of frames that cost their receiver more than their sender: PING, SETTINGS, PRIORITY, WINDOW_UPDATE, RST_STREAM
/// and CONTINUATION, DATA that is empty and ends nothing, frames for which this side must reset a stream, and each KiB of
/// headers above the limit.
///
/// Answered calls and sent DATA earn some of it back, since they are what WINDOW_UPDATE, PING and now and then RST_STREAM are for. Its
/// refill over time is the delegate's, which has a clock and is asked only when nothing is left.
struct FrameAllowance {
  private var left: Int

  init(_ burst: Int) { left = burst }

  var isSpent: Bool { left < 0 }

  /// Whether there was enough.
  mutating func spend(_ cost: Int) -> Bool {
    left -= cost
    return left >= 0
  }

  mutating func refill(_ count: Int, upTo burst: Int) { left = min(left + count, burst) }

  /// Earned by a frame of DATA: the client may answer it with WINDOW_UPDATEs for stream and connection, and with a PING that measures.
  static let creditOfData = 3
  /// Earned by a call that was not reset.
  static let creditOfCall = 1
  /// Header bytes above the limit for which one frame is charged.
  static let surplusHeaderBytes = 1024
}
