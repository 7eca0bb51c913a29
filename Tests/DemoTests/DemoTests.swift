import Access
import EventLoop
import FoundationEssentials
import Postgres
import TestPostgres
import Testing

@testable import Demo

@Suite struct DemoTests {
  @Test func `loading again changes no row, not even one that was changed since`() async throws {
    let url = try await demoDatabase()
    try await withPool(.patient(url: url)) { pool in
      let reprice = StatementText("reprice", "UPDATE price_item SET tariff = 1 WHERE price_item_id = $1")
      _ = try await pool.write([Query(reprice, SevernyKvartal.faucetPrice)])
      let before = try await rows(pool)
      try await loadDemo(into: url)
      #expect(try await rows(pool) == before)
    }
  }

  @Test func `every row of the data arrives, since no two share an identifier`() async throws {
    try await withPool(.patient(url: try await demoDatabase())) { pool in
      let companies = [SevernyKvartal.company, YuzhnyBereg.company]
      let sellers = companies.flatMap(\.sellers)
      let employees = companies.flatMap(\.roles).flatMap(\.employees).count
      let services = sellers.flatMap(\.services)
      let partners = sellers.compactMap(\.partner)
      let expected: [(table: String, count: Int)] = [
        ("organization", companies.count), ("client", companies.count * 3), ("role", companies.flatMap(\.roles).count),
        ("employee", employees), ("employee_credential", employees), ("building", companies.flatMap(\.buildings).count),
        ("premises", companies.flatMap(\.buildings).flatMap(\.premises).count),
        ("customer", companies.flatMap(\.customers).count),
        ("category", companies.flatMap(\.categories).count), ("partner", partners.count),
        ("partner_agreement", partners.count + partners.count { $0.formerCommission != nil }), ("legal_entity", sellers.count),
        ("price_item", sellers.flatMap(\.prices).count), ("service", services.count),
        ("order_option", services.flatMap(\.options).count), ("order_field", services.flatMap(\.fields).count),
        ("service_approval_step", services.flatMap(\.approvers).count),
      ]
      // What names are found by follows from the names.
      let written = try await rows(pool).mapValues(\.count).filter { !$0.key.hasSuffix("_word") }
      #expect(written == Dictionary(uniqueKeysWithValues: expected.map { ($0.table, $0.count) }))
    }
  }

  @Test func `every employee's password opens`() async throws {
    try await withPool(.patient(url: try await demoDatabase())) { pool in
      let credentials = StatementText("credentials", "SELECT password_hash FROM employee_credential")
      let hashes = try await pool.read([Query(credentials)])[0].map { PasswordHash(encoded: try $0.next()) }
      #expect(hashes.count == 6)
      #expect(hashes.allSatisfy { $0.matches(demoPassword) && !$0.matches("marketplace") })
    }
  }

  @Test(
    arguments: [
      (SevernyKvartal.organization, ["Вера Соколова", "Борис Иванов", "Анна Петрова", "Пётр Николаев"], 9),
      (YuzhnyBereg.organization, ["Глеб Морозов"], 1),
    ] as [(UUID, [String], Int64)])
  func `each company sees its own customers and services alone`(organization: UUID, customers: [String], services: Int64)
    async throws
  {
    try await withPool(.patient(url: try await demoDatabase(), role: "marketplace_app")) { pool in
      let enter = StatementText("enter", "SELECT set_config('app.organization_id', $1, true)")
      let results = try await pool.read([
        Query(enter, organization.text), Query(StatementText("customers", "SELECT name FROM customer")),
        Query(StatementText("services", "SELECT count(*) FROM service")),
      ])
      #expect(Set(try results[1].map { try $0.next(String.self) }) == Set(customers))
      #expect(try results[2].map { try $0.next(Int64.self) } == [services])
    }
  }

  @Test func `an owner that row-level security binds can load it`() async throws {
    let url = try TestDatabase(ownedBy: "marketplace_test_owner").url
    try await loadDemo(into: url)
    try await withPool(.patient(url: url)) { pool in
      let enter = StatementText("enter", "SELECT set_config('app.organization_id', $1, true)")
      let count = StatementText("count", "SELECT count(*) FROM service")
      let unentered = try await pool.read([Query(count)])[0].map { try $0.next(Int64.self) }
      #expect(unentered == [0])
      let entered = try await pool.read([Query(enter, SevernyKvartal.organization.text), Query(count)])[1].map {
        try $0.next(Int64.self)
      }
      #expect(entered == [9])
    }
  }

  /// Every row of every table that has one, as text.
  private func rows(_ pool: PostgresPool) async throws -> [String: [String]] {
    let names = StatementText(
      "tables", "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_migration'")
    var rows: [String: [String]] = [:]
    for table in try await pool.read([Query(names)])[0].map({ try $0.next(String.self) }) {
      let all = StatementText("all", "SELECT t::text FROM \(table) t ORDER BY 1")
      let found = try await pool.read([Query(all)])[0].map { try $0.next(String.self) }
      if !found.isEmpty { rows[table] = found }
    }
    return rows
  }

  private func demoDatabase() async throws -> String {
    let url = try TestDatabase().url
    try await loadDemo(into: url)
    return url
  }

  private func withPool(_ configuration: PostgresConfiguration, _ body: @Sendable (PostgresPool) async throws -> Void)
    async throws
  {
    let loop = try EventLoop.spawn(name: "test-demo")
    defer { loop.stop() }
    try await withTaskExecutorPreference(loop) {
      let pool = PostgresPool(configuration, on: loop)
      defer { pool.close() }
      try await body(pool)
    }
  }
}
