import Postgres
import Schema
import TestPostgres
import Testing

/// Each test has a database of its own on the server that scripts/test starts.
@Suite struct MigrationTests {
  @Test func `ten starters at once apply every migration of the product once`() async throws {
    let url = try TestDatabase.empty().url
    let reports = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<10 {
        group.addTask {
          var reports: [String] = []
          do { try migrate(url, Schema.migrations) { reports.append($0) } } catch { reports.append("failed: \(error)") }
          return reports
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(reports.sorted() == Schema.migrations.map { "applying \($0.name)" })
  }

  @Test func `a migration that was edited after it was applied is refused by its name`() throws {
    let url = try TestDatabase.empty().url
    try migrate(url, [Migration(number: 1, name: "0001_a.sql", sql: "CREATE TABLE a ()")]) { _ in }
    let error = #expect(throws: MigrationFailure.self) {
      try migrate(url, [Migration(number: 1, name: "0001_a.sql", sql: "CREATE TABLE a (b integer)")]) { _ in }
    }
    #expect(error?.description.contains("0001_a.sql was edited after it was applied") == true)
  }

  @Test func `a database that is newer than the program is refused`() throws {
    let url = try TestDatabase.empty().url
    try migrate(url, [Migration(number: 1, name: "0001_a.sql", sql: "CREATE TABLE a ()")]) { _ in }
    let error = #expect(throws: MigrationFailure.self) { try migrate(url, []) { _ in } }
    #expect(error?.description.contains("older than the database") == true)
  }

  @Test func `a migration that fails leaves nothing of itself`() throws {
    let url = try TestDatabase.empty().url
    let broken = Migration(number: 1, name: "0001_a.sql", sql: "CREATE TABLE a (); SELECT 1 / 0")
    for _ in 0..<2 {
      let error = #expect(throws: MigrationFailure.self) { try migrate(url, [broken]) { _ in } }
      #expect(error?.description.contains("division by zero") == true)
    }
    try migrate(url, [Migration(number: 1, name: "0001_a.sql", sql: "CREATE TABLE a ()")]) { _ in }
  }
}
