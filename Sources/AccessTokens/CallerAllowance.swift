import RPC
import Synchronization

/// What is left to one caller of the process' ``Allowance``; shared by all their tokens, used from any thread without a lock.
final class CallerAllowance: Sendable {
  private let fullAt = Atomic<Int64>(0)

  /// Throws RESOURCE_EXHAUSTED with how long to wait when `cost` is not left.
  func take(_ cost: UInt32, of allowance: Allowance, now: Int64) throws(RPCError) {
    var known = fullAt.load(ordering: .relaxed)
    while true {
      switch allowance.take(Int64(cost), fullAt: known, now: now) {
      case .refused(let wait): throw Self.limited(wait)
      case .taken(let next):
        let (exchanged, original) = fullAt.weakCompareExchange(expected: known, desired: next, ordering: .relaxed)
        if exchanged { return }
        known = original
      }
    }
  }

  private static func limited(_ wait: Int64) -> RPCError {
    var error = RPCError(
      .resourceExhausted, "this caller calls too often; wait as long as google.rpc.RetryInfo says", reason: "RATE_LIMITED")
    error.details.append(.retryInfo(.microseconds(wait)))
    return error
  }
}
