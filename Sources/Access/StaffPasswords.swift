public import EventLoop
public import FoundationEssentials
public import Postgres
import RPC

/// Hashes employees' passwords, and compares them with the hashes that are stored, on a pool of threads.
public struct StaffPasswords: Sendable {
  private let pools: PerLoop<PostgresPool>
  private let workers: WorkerPool

  /// `pools` are connections of role marketplace_system, which alone reads hashes.
  public init(_ pools: PerLoop<PostgresPool>, workers: WorkerPool) {
    self.pools = pools
    self.workers = workers
  }

  private static let hash = StatementText(
    "password of employee",
    "SELECT password_hash FROM employee_credential WHERE organization_id = $1 AND employee_id = $2")

  /// RESOURCE_EXHAUSTED when too many wait for theirs.
  public func hash(_ password: String) async throws -> PasswordHash { try await run { PasswordHash(of: password) } }

  /// Whether `password` is what the employee signs in with at this moment.
  public func isCurrent(_ password: String, of employee: UUID, in organization: UUID) async throws -> Bool {
    guard var row = try await pools.current.read([Query(Self.hash, organization, employee)])[0].first else { return false }
    return try await matches(password, PasswordHash(encoded: row.next()))
  }

  func matches(_ password: String, _ hash: PasswordHash) async throws -> Bool { try await run { hash.matches(password) } }

  private func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async throws -> Value {
    do { return try await workers.run(work) } catch {
      throw RPCError(.resourceExhausted, "too many passwords at once; try again", details: [.retryInfo(.seconds(1))])
    }
  }
}
