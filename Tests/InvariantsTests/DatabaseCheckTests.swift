import EventLoop
import Postgres
import Synchronization
import TestPostgres
import Testing

@testable import Demo
@testable import Invariants

@Suite struct DatabaseCheckTests {
  @Test func `of a database where all is well nothing is reported`() async throws {
    let (outcome, found) = try await check(try await InvariantTests.seeded.database())
    #expect(found == [])
    #expect((outcome.organizations, outcome.violations) == (2, 0))
  }

  @Test
  func
    `violations are told with their organization and id, as many as are asked for, and only of the organization that is named`()
    async throws
  {
    let database = try await SeededDatabase.make()
    try database.connect().run(
      "SET session_replication_role = replica; DELETE FROM timer WHERE kind = 1; UPDATE invoice SET version = 1000 WHERE state = 1"
    )
    let all = try await check(database).found
    #expect(Set(all.map(\.organization)) == ["seed-rechnoy", "seed-zarechny"])
    #expect(Set(all.map(\.invariant)) == ["what_has_no_end_has_a_timer", "invoice_version_within_order"])
    let (outcome, bounded) = try await check(database) {
      $0.organization = "seed-zarechny"
      $0.violationsLimit = 2
    }
    #expect(bounded.count == 4 && outcome.violations == 4 && outcome.organizations == 1)
    #expect(bounded.allSatisfy { $0.organization == "seed-zarechny" && $0.id.count == 36 })
  }

  @Test func `a statement that takes too long ends the check with an error`() async throws {
    let database = try await InvariantTests.seeded.database()
    await #expect(throws: PostgresError.self) { try await check(database) { $0.statementTimeout = .milliseconds(1) } }
  }

  private func check(
    _ database: TestDatabase, _ set: (inout DatabaseCheck) -> Void = { _ in }
  ) async throws -> (outcome: DatabaseCheck.Outcome, found: [Violation]) {
    var check = DatabaseCheck()
    set(&check)
    let found = Found()
    let outcome = try await check.run(on: database.url) { violation in found.all.withLock { $0.append(violation) } }
    return (outcome, found.all.withLock { $0 })
  }

  private final class Found: Sendable {
    let all = Mutex<[Violation]>([])
  }
}
