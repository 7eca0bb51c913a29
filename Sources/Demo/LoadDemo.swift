import Access
import EventLoop
import Postgres

/// The password of every employee of the demo data.
public let demoPassword = "marketplace-demo"

/// Writes the demo companies into a database whose schema is up to date. Loaded again it changes nothing, whatever has happened to the
/// companies since.
///
/// `url` signs in as the owner of the schema. Each company is written whole or not at all. Throws ``PostgresError``; takes a fifth of a
/// second, most of it for hashing the password.
@concurrent
public func loadDemo(into url: String) async throws {
  let password = PasswordHash(of: demoPassword)
  let loop = try EventLoop.spawn(name: "demo")
  defer { loop.stop() }
  try await withTaskExecutorPreference(loop) {
    let companies = PostgresDemo(pool: PostgresPool(PostgresConfiguration(url: url), on: loop))
    defer { companies.pool.close() }
    for company in [SevernyKvartal.company, YuzhnyBereg.company] { try await companies.write(company, password) }
  }
}
