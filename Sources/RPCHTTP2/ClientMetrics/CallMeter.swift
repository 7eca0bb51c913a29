import EventLoop
import RPC

/// Measures one call of a measured channel. Made by the caller, from where its time counts; the rest happens on the channel's loop.
final class CallMeter {
  /// Of the call that is its own only attempt, while that runs.
  var attempt: AttemptMeter?
  private let startTime = MonotonicTime.now
  private var counts: ClientMethodCounts?

  /// The call has come to its channel's loop, which has `counts` for its method.
  func start(_ counts: ClientMethodCounts) { self.counts = counts }

  /// Begins one of its attempts.
  func startAttempt() -> AttemptMeter? { counts.map { AttemptMeter($0) } }

  /// A call that never came to its channel's loop was none.
  func end(_ code: StatusCode) { counts?.endCall(code, MonotonicTime.now - startTime) }
}

/// Measures one attempt of a call. What is not sent and moves to another connection is still the same attempt; one that the server refused
/// (REFUSED_STREAM) and that is made again is another, as those of retries and hedges are.
struct AttemptMeter {
  /// Of messages, without the heads of their frames.
  var (sentBytes, receivedBytes) = (0, 0)
  private let counts: ClientMethodCounts
  private let startTime = MonotonicTime.now

  init(_ counts: ClientMethodCounts) {
    self.counts = counts
    counts.startAttempt()
  }

  func end(_ code: StatusCode) {
    counts.endAttempt(code, MonotonicTime.now - startTime, sentBytes: sentBytes, receivedBytes: receivedBytes)
  }

  /// The attempt has failed, and another begins in its place, with nothing sent.
  mutating func endAndStartAgain(_ code: StatusCode) {
    end(code)
    self = AttemptMeter(counts)
  }
}
