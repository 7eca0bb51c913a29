import EventLoop
public import FoundationEssentials
import Postgres
public import RPC

/// Hashes employees' passwords, and compares them with the hashes that are stored, on a pool of threads.
public struct StaffPasswords: Sendable {
  private let pools: PerLoop<PostgresPool>
  private let workers: WorkerPool
  private let limits: SignInGuard

  /// `pools` are connections of role marketplace_system, which alone reads hashes.
  init(_ pools: PerLoop<PostgresPool>, workers: WorkerPool, limits: SignInGuard) {
    self.pools = pools
    self.workers = workers
    self.limits = limits
  }

  private static let hash = StatementText(
    "password of employee",
    "SELECT login, password_hash FROM employee_credential WHERE organization_id = $1 AND employee_id = $2")

  /// RESOURCE_EXHAUSTED when too many wait for theirs.
  public func hash(_ password: String) async throws -> PasswordHash { try await run { PasswordHash(of: password) } }

  /// Whether `password` is what the employee signs in with at this moment; counts as an attempt to sign in. RESOURCE_EXHAUSTED, SIGN_IN_LIMITED
  /// when there were too many.
  public func isCurrent(
    _ password: String, of employee: UUID, in organization: UUID, _ context: CallContext
  ) async throws -> Bool {
    guard var row = try await pools.current.read([Query(Self.hash, organization, employee)])[0].first else { return false }
    let (login, hash) = (try row.next(String.self), try row.next(String.self))
    try await limits.take(.attempt, of: login, in: organization, context)
    return try await matches(password, PasswordHash(encoded: hash))
  }

  func matches(_ password: String, _ hash: PasswordHash) async throws -> Bool { try await run { hash.matches(password) } }

  private func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async throws -> Value {
    do { return try await workers.run(work) } catch {
      throw RPCError(.resourceExhausted, "too many passwords at once; try again", details: [.retryInfo(.seconds(1))])
    }
  }
}
