import EventLoop
import RPC

/// Makes a call again that failed (gRFC A6, `retryPolicy`), until the server has begun to answer.
///
/// Give it to methods that may be called twice. A call that asks for an `idempotency-key` keeps one key over all of its attempts.
public struct RetryPolicy: Sendable, Hashable {
  /// All attempts, the first included: 2 to 5; what is more counts as 5.
  public var maxAttempts: Int
  /// The wait before the second attempt, give or take a fifth by chance.
  public var initialBackoff: TimeSpan
  /// No wait is longer, but for chance.
  public var maxBackoff: TimeSpan
  /// By how much each wait is longer than the one before it.
  public var backoffMultiplier: Double
  /// The codes after which the call is made again.
  public var retryableStatusCodes: Set<StatusCode>

  public init(
    maxAttempts: Int, initialBackoff: TimeSpan, maxBackoff: TimeSpan, backoffMultiplier: Double,
    retryableStatusCodes: Set<StatusCode>
  ) {
    self.maxAttempts = maxAttempts
    self.initialBackoff = initialBackoff
    self.maxBackoff = maxBackoff
    self.backoffMultiplier = backoffMultiplier
    self.retryableStatusCodes = retryableStatusCodes
  }

  var backoff: Backoff { Backoff(initial: initialBackoff, multiplier: backoffMultiplier, longest: maxBackoff) }
}

/// Sends a call several times without waiting for a failure, and takes the first answer (gRFC A6, `hedgingPolicy`).
///
/// For methods that may run several times at once.
public struct HedgingPolicy: Sendable, Hashable {
  /// All attempts, the first included: 2 to 5; what is more counts as 5.
  public var maxAttempts: Int
  /// From one attempt to the next; zero sends all at once.
  public var hedgingDelay: TimeSpan
  /// The codes after which the others go on, and the next is sent at once. Any other ends the call.
  public var nonFatalStatusCodes: Set<StatusCode>

  public init(maxAttempts: Int, hedgingDelay: TimeSpan = TimeSpan(nanoseconds: 0), nonFatalStatusCodes: Set<StatusCode> = []) {
    self.maxAttempts = maxAttempts
    self.hedgingDelay = hedgingDelay
    self.nonFatalStatusCodes = nonFatalStatusCodes
  }
}

/// How many attempts a call has, and when.
public enum AttemptPolicy: Sendable, Hashable {
  case retry(RetryPolicy)
  case hedge(HedgingPolicy)

  /// What a policy's `maxAttempts` counts as at most (gRFC A6).
  public static let mostAttempts = 5

  var maxAttempts: Int {
    switch self {
    case .retry(let policy): min(policy.maxAttempts, Self.mostAttempts)
    case .hedge(let policy): min(policy.maxAttempts, Self.mostAttempts)
    }
  }

  /// Whether an attempt that failed with `code` leaves room for another.
  func passes(_ code: StatusCode) -> Bool {
    switch self {
    case .retry(let policy): policy.retryableStatusCodes.contains(code)
    case .hedge(let policy): policy.nonFatalStatusCodes.contains(code)
    }
  }
}
