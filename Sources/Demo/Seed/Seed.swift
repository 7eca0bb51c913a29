import Access
import EventLoop
import FoundationEssentials
import Postgres

/// Generates the organizations of a plan into a database whose schema is up to date, beside what is there.
///
/// `url` signs in as the owner of the schema. ``batchSize`` orders are a transaction, and two of them are in memory at once, whatever the
/// scale. `wrote` hears how many orders there are by then. Throws ``SeedRefused`` where the plan's organizations are there already, and
/// ``PostgresError``; what was written by then stays, each order whole.
@concurrent
public func seed(_ plan: SeedPlan, into url: String, wrote: @escaping @Sendable (Int) -> Void = { _ in }) async throws {
  let loop = try EventLoop.spawn(name: "seed")
  defer { loop.stop() }
  try await withTaskExecutorPreference(loop) {
    var limits = PostgresLimits()
    limits.statementTimeout = .seconds(600)
    limits.connectWait = .seconds(10)
    let known = PostgresPool(PostgresConfiguration(url: url, role: "marketplace_system", limits: limits), on: loop)
    let pool = PostgresPool(PostgresConfiguration(url: url, limits: limits), on: loop)
    defer {
      known.close()
      pool.close()
    }
    let there = try await known.read([Query(knownCodes, PostgresArray(plan.codes))])[0].map { row in try row.next(String.self) }
    guard there.isEmpty else { throw SeedRefused.alreadyThere(there) }
    let (rows, password) = (PostgresSeed(pool: pool), PasswordHash(of: demoPassword))
    let companies = plan.codes.indices.map { SeedCompany(plan, $0) }
    var written = 0
    for company in companies {
      try await PostgresDemo(pool: pool).write(company.company, password)
      for first in stride(from: 0, to: company.customerCount, by: batchSize) {
        let customers = (first..<min(first + batchSize, company.customerCount)).map { SeedCustomer(plan, company, $0) }
        try await rows.write(customers, from: first, of: company, plan)
      }
      let count = plan.share(of: plan.orderCount, company: company.index)
      try await writeOrders(of: company, count, plan, rows) {
        written += $0; wrote(written)
      }
    }
    try await rows.finish(companies)
  }
}

/// Orders in a transaction.
private let batchSize = 1000

private let knownCodes = StatementText("seeded organizations", "SELECT code FROM organization WHERE code = ANY($1) ORDER BY code")

/// While PostgreSQL writes a batch, the next one is generated.
private func writeOrders(
  of company: SeedCompany, _ count: Int, _ plan: SeedPlan, _ rows: PostgresSeed, wrote: (Int) -> Void
) async throws {
  let number = try await rows.numbers(count)
  var position: Int64 = 0
  try await withThrowingTaskGroup(of: Int.self) { group in
    for first in stride(from: 0, to: count, by: batchSize) {
      let orders = (first..<min(first + batchSize, count)).map { SeedOrder(plan, company, $0, of: count) }
      if let size = try await group.next() { wrote(size) }
      let start = position
      position += orders.reduce(0) { $0 + Int64($1.events.count) }
      group.addTask {
        _ = try await rows.write(orders, number: number + Int64(first), position: start, of: company)
        return orders.count
      }
    }
    while let size = try await group.next() { wrote(size) }
  }
}
