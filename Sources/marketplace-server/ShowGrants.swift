import ArgumentParser
import EventLoop
import Postgres
import Schema

struct ShowGrants: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grants", abstract: "Shows what the roles may do in the database, as docs/grants.md has it.")
  @OptionGroup var database: DatabaseOption

  func run() async throws {
    let (url, loop) = (database.database, try EventLoop.spawn(name: "grants"))
    defer { loop.stop() }
    let page = try await withTaskExecutorPreference(loop) {
      let pool = PostgresPool(PostgresConfiguration(url: url), on: loop)
      defer { pool.close() }
      return try await GrantsPage(of: pool)
    }
    print(page.text, terminator: "")
  }
}
