import EventLoop
import Metering
import RPC

/// A handler that kept its loop to itself for longer than ``Limits/maxLoopHold``: meanwhile no other call of the loop went on. Blocking work
/// belongs to a ``EventLoop/WorkerPool``, long computations too.
public struct LoopHold: Sendable {
  /// The method whose handler it was.
  public let path: String
  /// To a tick of the kernel, 1 to 10 ms.
  public let duration: TimeSpan
}

/// Who runs on one loop: a share of it for each method, in the order of their registration, so that it is known whose handler holds it.
///
/// Confined to its loop.
final class MethodShares {
  private(set) var shares: [LoopShare] = []
  private let tallies: [HoldTally]

  init(_ methods: [Router.Method], of loop: EventLoop, _ limits: Limits, _ log: CallLog) {
    let tallies = methods.map { _ in HoldTally() }
    self.tallies = tallies
    shares = zip(methods, tallies).map { method, tally in
      let path = method.descriptor.path
      return LoopShare(of: loop, bound: limits.maxLoopHold) { duration in
        tally.count &+= 1
        log.recordHold(LoopHold(path: path, duration: duration))
      }
    }
  }

  subscript(_ method: Router.Method) -> LoopShare { shares[method.index] }

  /// How often each method's handler held the loop for too long.
  var holds: [UInt64] { tallies.map(\.count) }
}

/// Sendable by this proof: touched on its loop alone, where a share tells of what was held and where counts are read.
private final class HoldTally: @unchecked Sendable {
  var count: UInt64 = 0
}
