public import EventLoop

/// What came of an attempt to send. Reasons are for the operator and hold nothing personal.
public enum DeliveryOutcome: Sendable, Equatable {
  case sent
  /// Something that passes: the next attempt may succeed. `after`: what the other side asks to be left alone for.
  case failed(String, after: TimeSpan?)
  /// For good.
  case refused(String)
  /// For good: there is no such device any more.
  case unregistered(String)
}

/// What becomes of a delivery after an attempt.
enum DeliveryStep: Equatable {
  case sent
  case again(after: TimeSpan, String)
  case dead(String, forgetsDevice: Bool)
}

extension DeliveryLimits {
  /// `attempts` count the one that came to `outcome`; `jitter` is drawn from 0 … 1.
  func step(after outcome: DeliveryOutcome, attempts: Int32, jitter: Double) -> DeliveryStep {
    switch outcome {
    case .sent: .sent
    case .refused(let reason): .dead(reason, forgetsDevice: false)
    case .unregistered(let reason): .dead(reason, forgetsDevice: true)
    case .failed(let reason, _) where attempts >= maxAttempts: .dead(reason, forgetsDevice: false)
    case .failed(let reason, let asked):
      .again(after: max(delay(attempts, jitter), min(asked ?? .seconds(0), Self.longestPushback)), reason)
    }
  }

  /// Retry-After beyond this is not waited for.
  static let longestPushback = TimeSpan.seconds(86_400)

  private func delay(_ attempts: Int32, _ jitter: Double) -> TimeSpan {
    let (doubled, overflow) = firstDelay.nanoseconds.multipliedReportingOverflow(by: 1 << Int64(min(max(attempts, 1) - 1, 40)))
    let longest = min(overflow ? .max : doubled, lastDelay.nanoseconds)
    return TimeSpan(nanoseconds: longest / 2 + Int64(Double(longest - longest / 2) * jitter))
  }
}
