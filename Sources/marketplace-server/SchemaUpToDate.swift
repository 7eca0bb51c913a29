import EventLoop
import Glibc
import Postgres
import Schema

/// Brings the schema up to date at start: at once when the database is there, else in the background, as soon as it is.
struct SchemaUpToDate: Sendable {
  let database: String
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
          ServerLog.line("the database is there; its schema is up to date")
        }
      } catch {
        leave("\(error)")
      }
    }
  }

  private func bringUp() -> Bool {
    do throws(MigrationFailure) {
      try migrate(database, Schema.migrations) { ServerLog.line($0) }
      reached()
      return true
    } catch {
      guard case .unreachable = error else { leave("\(error)") }
      ServerLog.line("\(error)")
      return false
    }
  }

  private func leave(_ reason: String) -> Never {
    ServerLog.line(reason)
    exit(1)
  }
}
