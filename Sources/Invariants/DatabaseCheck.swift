public import EventLoop
import FoundationEssentials
import Postgres

/// Holds the invariants against a database, which it only reads: the server's own or a standby.
///
/// One organization at a time, and all invariants of it in one snapshot, so that what runs at once changes nothing and no snapshot is held
/// for longer than an organization takes.
public struct DatabaseCheck: Sendable {
  /// Of one organization alone, by its code.
  public var organization: String?
  /// The most violations of an invariant that are told of an organization.
  public var violationsLimit = 20
  /// What one invariant of one organization may take.
  public var statementTimeout = TimeSpan.seconds(300)

  public init() {}

  private static let organizations = StatementText(
    "organizations to check", "SELECT organization_id, code FROM organization WHERE $1 IS NULL OR code = $1 ORDER BY code")
  private static let enter = StatementText("enter", "SELECT set_config('app.organization_id', $1, true)")

  /// What was looked at.
  public struct Outcome: Sendable {
    public var organizations = 0
    public var violations = 0
  }

  /// `url` signs in as a member of marketplace_app and marketplace_system; `found` is told as violations are found. Throws
  /// ``PostgresError``.
  @concurrent
  public func run(on url: String, found: @Sendable (Violation) -> Void) async throws -> Outcome {
    let loop = try EventLoop.spawn(name: "check")
    defer { loop.stop() }
    return try await withTaskExecutorPreference(loop) {
      let (system, reader) = (pool(url, "marketplace_system", on: loop), pool(url, "marketplace_app", on: loop))
      defer {
        system.close()
        reader.close()
      }
      var outcome = Outcome()
      let organizations = try await system.read([Query(Self.organizations, organization)])[0].map { row in
        (id: try row.next(UUID.self), code: try row.next(String.self))
      }
      for organization in organizations {
        outcome.organizations += 1
        for violation in try await violations(of: organization.id, organization.code, reader) {
          outcome.violations += 1
          found(violation)
        }
      }
      return outcome
    }
  }

  private func violations(of organization: UUID, _ code: String, _ reader: PostgresPool) async throws -> [Violation] {
    let queries = Invariant.all.map { Query($0.query, organization, Int64(violationsLimit)) }
    let results = try await reader.read([Query(Self.enter, organization.uuidString)] + queries)
    return try zip(Invariant.all, results.dropFirst()).flatMap { invariant, result in
      try result.map { row in
        Violation(organization: code, invariant: invariant.name, id: try row.next(), wrong: try row.next())
      }
    }
  }

  private func pool(_ url: String, _ role: String, on loop: EventLoop) -> PostgresPool {
    var limits = PostgresLimits()
    limits.statementTimeout = statementTimeout
    limits.connectWait = .seconds(10)
    return PostgresPool(PostgresConfiguration(url: url, role: role, limits: limits), on: loop)
  }
}
