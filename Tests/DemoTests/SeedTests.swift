import FoundationEssentials
import Invariants
import TestPostgres
import Testing

@testable import Demo

@Suite struct SeedTests {
  @Test
  func
    `a seed has every state of orders, approvals, invoices, payments, reversals, requests, refunds and their parts, and violates nothing`()
    async throws
  {
    let database = try await Self.whole.value
    let connection = try database.connect()
    func states(_ table: String) throws -> Set<String> {
      Set(try connection.run("SELECT DISTINCT state FROM \(table)").map { $0[0] })
    }
    func numbers(_ numbers: Int...) -> Set<String> { Set(numbers.map(String.init)) }
    #expect(try states("customer_order") == numbers(1, 2, 3, 4, 5, 6))
    #expect(try states("invoice") == numbers(1, 2, 3, 4, 5, 6, 7))
    #expect(try states("payment") == numbers(1, 2, 3, 4, 5, 6, 7))
    #expect(try states("reversal") == numbers(1, 2, 4, 5))
    #expect(try states("refund_request") == numbers(1, 2, 3, 4))
    #expect(try states("refund") == numbers(1, 2, 3, 4))
    #expect(try states("refund_part") == numbers(1, 2, 4, 5))
    #expect(try states("order_approval_step") == numbers(1, 2, 3))
    #expect(try connection.run("SELECT count(*) FROM customer_order") == [["2500"]])
    #expect(try connection.run("SELECT count(*) FROM customer") == [["300"]])
    #expect(try connection.run("SELECT count(*) FROM employee") == [["\(SeedPlan.staffCount)"]])
    let outcome = try await DatabaseCheck().run(on: database.url) { Issue.record("\($0)") }
    #expect(outcome.organizations == 2)
  }

  @Test(arguments: [
    // R14.
    "customer_order WHERE due_at > updated_at AND warned_due_at IS NULL AND state IN (1, 2, 4)",
    "customer_order WHERE overdue_due_at = due_at AND warned_due_at = due_at AND state IN (1, 2, 4)",
    "customer_order WHERE state = 3 AND due_at IS NOT NULL", "timer WHERE kind = 4", "timer WHERE kind = 5",
    "timer WHERE kind = 6",
    "timer WHERE kind = 7", "outbox WHERE kind = 20", "outbox WHERE kind = 30", "outbox WHERE kind = 31",
    // An order that waits for its approval.
    "customer_order WHERE pending_approvals > 0", "outbox WHERE kind = 24",
    // F48, R8 and R9.
    "refund WHERE automatic AND state = 1", "refund WHERE automatic AND state = 2", "invoice WHERE state = 7 AND cash_to_return",
    "invoice i JOIN customer_order o USING (order_id) WHERE i.state = 4 AND o.state = 6",
    // F51.
    "payment WHERE save_card", "payment WHERE method = 3", "saved_card WHERE deleted_at IS NULL",
    "saved_card WHERE deleted_at IS NOT NULL",
    "timer WHERE kind = 9",
  ])
  func `a seed has what waits, what was told of deadlines, what goes back by itself, and saved cards`(rows: String) async throws {
    let found = try await Self.whole.value.connect().run("SELECT count(*) > 0 FROM \(rows)")
    #expect(found == [["t"]])
  }

  /// One for all that only read it.
  private static let whole = Task { try await seeded(orders: 2500) }

  @Test func `the same seed gives the same rows, another one others`() async throws {
    let databases = [
      try await Self.seeded(orders: 300), try await Self.seeded(orders: 300), try await Self.seeded(orders: 300, seed: 8),
    ]
    let rows = try databases.map { database in
      try ["customer_order", "invoice_line", "payment", "saved_card", "posting", "refund_line", "outbox"].map { table in
        try database.connect().run("SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) FROM \(table) t")[0][0]
      }
    }
    #expect(rows[0] == rows[1])
    #expect(zip(rows[0], rows[2]).allSatisfy { $0 != $1 })
  }

  @Test func `organizations that are there already are left as they are, and those of another name are added`() async throws {
    let database = try await Self.seeded(orders: 100)
    await #expect(throws: SeedRefused.self) { try await seed(Self.plan(orders: 100), into: database.url) }
    #expect(try database.connect().run("SELECT count(*) FROM customer_order") == [["100"]])
    try await seed(Self.plan(orders: 100, name: "more"), into: database.url)
    #expect(try database.connect().run("SELECT count(DISTINCT number), count(*) FROM customer_order") == [["200", "200"]])
    let outcome = try await DatabaseCheck().run(on: database.url) { Issue.record("\($0)") }
    #expect(outcome.organizations == 4)
  }

  @Test func `an owner that row-level security binds can seed, and new orders get numbers behind the seeded ones`() async throws {
    let database = try TestDatabase(ownedBy: "marketplace_test_owner")
    try await seed(Self.plan(orders: 100), into: database.url)
    let connection = try database.connect()
    let organization = try connection.run("SET ROLE marketplace_system; SELECT organization_id FROM organization LIMIT 1")[0][0]
    try connection.run("RESET ROLE; SET app.organization_id = '\(organization)'")
    #expect(try connection.run("SELECT nextval('order_number') > max(number) FROM customer_order") == [["t"]])
  }

  @Test(arguments: [("Seed", 1), ("", 1), ("seed", 0), ("seed", 1001)])
  func `a plan that cannot be meant is refused`(name: String, scale: Int) {
    #expect(throws: SeedRefused.self) { try SeedPlan(scale: scale, name: name, end: Self.end) }
  }

  private static let end: Int64 = 1_780_000_000_000_000

  private static func plan(orders: Int, seed number: UInt64 = 7, name: String = "seed") throws -> SeedPlan {
    try SeedPlan(customers: 300, orders: orders, seed: number, name: name, end: end)
  }

  private static func seeded(orders: Int, seed number: UInt64 = 7) async throws -> TestDatabase {
    let database = try TestDatabase()
    try await seed(plan(orders: orders, seed: number), into: database.url)
    return database
  }
}
