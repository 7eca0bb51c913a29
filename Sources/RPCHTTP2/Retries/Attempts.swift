import EventLoop
import HTTP2
import RPC

/// The attempts of one call under its ``AttemptPolicy`` (gRFC A6): when there is another, and which one the call keeps to.
///
/// The call keeps to an attempt once that has response headers, or once its request is too large to be kept for another. Belongs to the
/// channel's loop; the call owns it.
final class Attempts {
  /// The attempt that the call keeps to.
  private(set) var committed: Attempt?

  private unowned let call: ClientStream
  private let connector: Connector
  private let policy: AttemptPolicy
  /// The call's; nil where calls are not measured.
  private let meter: CallMeter?
  private var live: [Attempt] = []
  private var count = 0
  private var waits: BackoffWaits
  private var timer: LoopTimer?
  private var replay = RequestReplay()
  /// There is no further attempt.
  private var isLast = false
  private var lastFailure: RPCError?

  init(of call: ClientStream, _ policy: AttemptPolicy, through connector: Connector, _ meter: CallMeter?) {
    (self.call, self.policy, self.connector, self.meter) = (call, policy, connector, meter)
    waits = if case .retry(let policy) = policy { BackoffWaits(policy.backoff) } else { BackoffWaits(Backoff()) }
  }

  // MARK: The request

  func append(_ frame: [UInt8]) {
    if let committed { return committed.send(frame) }
    replay.append(frame)
    for attempt in live { attempt.send(frame) }
    if replay.byteCount > connector.limits.maxReplayedRequestBytes { keepToOne() }
  }

  func endRequest() {
    for attempt in live { attempt.end(nil) }
  }

  /// What waits for the server's room, or for the next attempt.
  var unsentByteCount: Int {
    if let committed { return committed.unsentByteCount }
    return live.map(\.unsentByteCount).max() ?? replay.byteCount
  }

  /// Whether the request is still there for an attempt.
  var replays: Bool { replay.isWhole }

  func fill(_ attempt: Attempt) {
    replay.forEach { attempt.send($0) }
    if call.isRequestEnded { attempt.end(nil) }
  }

  // MARK: Attempts

  func begin() {
    launch()
    if case .hedge(let policy) = policy { hedgeLater(after: policy.hedgingDelay) }
  }

  private func launch() {
    let attempt = Attempt(of: call, self, through: connector, previousAttempts: count, meter?.startAttempt())
    count += 1
    live.append(attempt)
    fill(attempt)
    if isLast { commit(to: attempt) }
    connector.carry(attempt)
  }

  private var hasMore: Bool { !isLast && committed == nil && count < policy.maxAttempts && connector.admitsRetry }

  /// An attempt ended without the call having kept to it; `error` is nil for an answer without messages.
  func ended(_ attempt: Attempt, _ error: RPCError?) {
    live.removeAll { $0 === attempt }
    guard call.result == nil else { return }
    guard let error else {
      commit(to: attempt)
      return call.receivedEnd()
    }
    let (pushback, passes) = (attempt.status.pushback, policy.passes(error.code))
    if passes || pushback == .never { connector.attemptFailed() }
    if !passes { return call.finish(.failure(error)) }
    if pushback == .never { isLast = true }
    lastFailure = error
    switch policy {
    case .retry: retry(after: pushback, error)
    case .hedge(let policy): hedge(policy, after: pushback, error)
    }
  }

  private func retry(after pushback: RetryPushback, _ error: RPCError) {
    guard hasMore else { return call.finish(.failure(error)) }
    if case .after(let milliseconds) = pushback {
      waits.reset()
      schedule(after: .milliseconds(Int64(milliseconds))) { [unowned self] in launch() }
    } else {
      schedule(after: connector.wait(&waits)) { [unowned self] in launch() }
    }
  }

  private func hedge(_ policy: HedgingPolicy, after pushback: RetryPushback, _ error: RPCError) {
    guard hasMore else {
      cancelTimer()
      if live.isEmpty { call.finish(.failure(error)) }
      return
    }
    if case .after(let milliseconds) = pushback { return hedgeLater(after: .milliseconds(Int64(milliseconds))) }
    hedgeLater(after: policy.hedgingDelay, launchingNow: true)
  }

  /// The next attempt after `delay`, or one now and the next after it.
  private func hedgeLater(after delay: TimeSpan, launchingNow: Bool = false) {
    guard case .hedge(let policy) = policy else { return }
    cancelTimer()
    if launchingNow { launch() }
    guard hasMore, call.result == nil else { return }
    schedule(after: delay) { [unowned self] in
      if hasMore { return hedgeLater(after: policy.hedgingDelay, launchingNow: true) }
      // Throttled in the meantime: the call ends with the attempts that it has.
      if live.isEmpty, let lastFailure { call.finish(.failure(lastFailure)) }
    }
  }

  /// The call keeps to `attempt`, and the others end.
  func commit(to attempt: Attempt) {
    guard committed == nil else { return }
    cancelTimer()
    committed = attempt
    attempt.isCommitted = true
    let others = live.filter { $0 !== attempt }
    live = [attempt]
    replay.drop()
    call.adopt(attempt.status)
    for other in others { other.drop(.cancelled) }
  }

  /// The request is too large for another attempt: the call keeps to the one that is farthest, or else to the next.
  private func keepToOne() {
    isLast = true
    if let farthest = live.min(by: { $0.unsentByteCount < $1.unsentByteCount }) { commit(to: farthest) }
  }

  /// The call has its result.
  func callEnded(_ result: Result<Void, RPCError>) {
    cancelTimer()
    var code = StatusCode.ok
    switch result {
    case .success: connector.callSucceeded()
    case .failure(let error):
      if committed != nil, policy.passes(error.code) { connector.attemptFailed() }
      // The call's deadline is each attempt's; what else failed before it kept to one of them was another's.
      code = committed != nil || error.code == .deadlineExceeded ? error.code : .cancelled
    }
    let attempts = live
    (live, committed) = ([], nil)
    replay.drop()
    for attempt in attempts { attempt.drop(code) }
  }

  // MARK: Time

  private func schedule(after delay: TimeSpan, _ action: @escaping () -> Void) {
    let timer = LoopTimer { [unowned self] in
      self.timer = nil
      action()
    }
    self.timer = timer
    connector.loop.arm(timer, at: MonotonicTime.now + delay)
  }

  private func cancelTimer() {
    if let timer { connector.loop.cancel(timer) }
    timer = nil
  }
}
