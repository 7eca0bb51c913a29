/// What a peer has cost this side and been given by it; one value, so that an event on a call's way touches it once.
///
/// A client has an allowance of frames that cost their receiver more than their sender: PING, SETTINGS, PRIORITY, WINDOW_UPDATE, RST_STREAM
/// and CONTINUATION, DATA that is empty and ends nothing, frames for which this side must reset a stream, and each KiB of headers above the
/// limit. Answered calls and sent DATA earn some of it back, since they are what WINDOW_UPDATE, PING and now and then RST_STREAM are for. What
/// time earns is the delegate's, which has a clock and is asked only when nothing is left.
struct PeerAccount {
  private let burst: Int
  private var left: Int
  var unsentByteCount = 0
  var hasSentForCalls = false
  /// Streams that ended without a reset.
  private(set) var answeredCalls = 0

  init(_ burst: Int) {
    self.burst = burst
    left = burst
  }

  var isSpent: Bool { left < 0 }

  /// Whether there was enough.
  mutating func spend(_ cost: Int) -> Bool {
    left -= cost
    return left >= 0
  }

  mutating func earn(_ count: Int) { left = min(left + count, burst) }

  /// A frame of DATA has gone: the client may answer it with WINDOW_UPDATEs for stream and connection, and with a PING that measures.
  mutating func sentData(_ byteCount: Int) {
    hasSentForCalls = true
    unsentByteCount -= byteCount
    earn(3)
  }

  /// A call ended without a reset.
  mutating func answeredCall() {
    answeredCalls &+= 1
    earn(1)
  }

  /// Header bytes above the limit for which one frame is charged.
  static let surplusHeaderBytes = 1024
}
