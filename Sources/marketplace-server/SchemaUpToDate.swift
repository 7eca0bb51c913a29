import EventLoop
import Glibc
import Logging
import Postgres
import Schema
import StructuredLog

/// Brings the schema up to date at start: at once when the database is there, else in the background, as soon as it is.
struct SchemaUpToDate: Sendable {
  let database: String
  let log: Logger
  /// Called once it is.
  let reached: @Sendable () -> Void

  /// Returns once the schema is up to date, or the database is found away. Ends the process when a migration cannot be applied: a server
  /// never runs on another schema than its own.
  func holds() async {
    await withCheckedContinuation { continuation in
      let isUp = bringUp()
      continuation.resume()
      guard !isUp else { return }
      do {
        try Thread.start(name: "migrations") {
          repeat { sleep(1) } while !bringUp()
          log.notice("the database is there; its schema is up to date")
        }
      } catch {
        leave("\(error)")
      }
    }
  }

  private func bringUp() -> Bool {
    do throws(MigrationFailure) {
      try migrate(database, Schema.migrations) { log.notice("\($0)") }
      reached()
      return true
    } catch {
      guard case .unreachable = error else { leave("\(error)") }
      log.warning("the database is away", metadata: ["error": .masked("\(error)")])
      return false
    }
  }

  private func leave(_ reason: String) -> Never {
    log.critical("the server cannot run on this database", metadata: ["error": .masked(reason)])
    exit(1)
  }
}
