import Health
import Synchronization

/// Says that the server takes calls while the database has its schema and one loop at least has its connections. Any thread may tell it.
final class DatabaseHealth: Sendable {
  private struct Known {
    var hasSchema = false
    /// Numbers of the loops that have their connections.
    var loops: Set<Int> = []
  }

  /// What clients are told.
  let services = ServiceHealth(isServing: false)
  private let known = Mutex(Known())

  func schemaIsUpToDate() { learn { $0.hasSchema = true } }

  func reached(_ isReached: Bool, byLoop loop: Int) {
    learn { if isReached { $0.loops.insert(loop) } else { $0.loops.remove(loop) } }
  }

  private func learn(_ change: (inout Known) -> Void) {
    known.withLock { known in
      change(&known)
      // In the lock, so that what is said last is what was learnt last.
      services.setAll(known.hasSchema && !known.loops.isEmpty)
    }
  }
}
