import Health
import Logging
import StructuredLog
import Synchronization

/// Says that the server takes calls while the database has its schema and one loop at least has its connections. Any thread may tell it.
final class DatabaseHealth: Sendable {
  private struct Known {
    var hasSchema = false
    /// Numbers of the loops that have their connections.
    var loops: Set<Int> = []
    /// Why a loop had no connections when that was last said.
    var failure: String?
  }

  /// What clients are told.
  let services = ServiceHealth(isServing: false)
  private let known = Mutex(Known())
  private let log: Logger

  init(log: Logger) { self.log = log }

  func schemaIsUpToDate() { learn { $0.hasSchema = true } }

  /// `failure` says why the loop has no connections; nil: it has them. Each reason is logged once, and that it is over.
  func reached(_ failure: String?, byLoop loop: Int) {
    learn { known in
      if let failure {
        known.loops.remove(loop)
        if known.failure != failure { log.warning("the database cannot be used", metadata: ["error": .masked(failure)]) }
        known.failure = failure
      } else {
        known.loops.insert(loop)
        if known.failure != nil { log.notice("the database can be used again") }
        known.failure = nil
      }
    }
  }

  private func learn(_ change: (inout Known) -> Void) {
    known.withLock { known in
      change(&known)
      // In the lock, so that what is said last is what was learnt last.
      services.setAll(known.hasSchema && !known.loops.isEmpty)
    }
  }
}
