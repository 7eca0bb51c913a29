import EventLoop

/// Calls so far, of a server, a channel or a subchannel.
package struct CallTotals: Sendable {
  package private(set) var started = 0
  /// With the status OK.
  package private(set) var succeeded = 0
  /// With any other.
  package private(set) var failed = 0
  /// Nil before the first.
  package private(set) var lastStart: MonotonicTime?

  mutating func start(at time: MonotonicTime) {
    started &+= 1
    lastStart = time
  }

  mutating func end(isOK: Bool) {
    if isOK { succeeded &+= 1 } else { failed &+= 1 }
  }

  mutating func add(_ other: CallTotals) {
    started &+= other.started
    succeeded &+= other.succeeded
    failed &+= other.failed
    if let time = other.lastStart { lastStart = max(lastStart ?? time, time) }
  }
}

/// Where one loop counts them. Confined to its loop.
final class CallTally {
  private(set) var totals = CallTotals()

  func start(at time: MonotonicTime) { totals.start(at: time) }
  func end(isOK: Bool) { totals.end(isOK: isOK) }
}
