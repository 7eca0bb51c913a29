import AccessTokens
import FoundationEssentials
import Postgres

import struct EventLoop.PerLoop

/// What signing in reads and writes, before a caller's organization is known: with role marketplace_system, which reaches just this.
struct PostgresSessions: Sendable {
  let pools: PerLoop<PostgresPool>

  struct Account {
    var organization: UUID
    /// The client's; nil when the organization has no such client.
    var application: Int16?
    /// nil when nobody signs in by that login or phone.
    var principal: UUID?
    /// Empty for customers.
    var passwordHash: String
    /// Of the client's secret, or of its certificate; nil of a public client, or none.
    var clientSecretHash: [UInt8]?
    var clientHasCertificate: Bool
  }

  struct Stored {
    var principal: UUID
    var isEmployee: Bool
    var application: Int16
    var generation: Int64
    var refreshedAt: PostgresTimestamp
    var expiresAt: PostgresTimestamp
    var isRevoked: Bool
    /// When all refreshes are there again; nil when all are.
    var refreshesFullAt: PostgresTimestamp?
  }

  private static let employee = StatementText(
    "account of login",
    """
    SELECT o.organization_id, l.application, e.employee_id, coalesce(c.password_hash, ''), l.secret_hash,
        coalesce(l.by_certificate, false) FROM organization o
      LEFT JOIN client l ON l.organization_id = o.organization_id AND l.client_id = $2
      LEFT JOIN employee_credential c ON c.organization_id = o.organization_id AND c.login = $3
      LEFT JOIN employee e ON e.organization_id = o.organization_id AND e.employee_id = c.employee_id AND e.active
    WHERE o.code = $1
    """)
  private static let customer = StatementText(
    "account of phone",
    """
    SELECT o.organization_id, l.application, c.customer_id, '', l.secret_hash, coalesce(l.by_certificate, false) FROM organization o
      LEFT JOIN client l ON l.organization_id = o.organization_id AND l.client_id = $2
      LEFT JOIN customer c ON c.organization_id = o.organization_id AND c.phone = $3 AND c.registered
    WHERE o.code = $1
    """)
  private static let putCode = StatementText(
    "put sign-in code",
    """
    INSERT INTO sign_in_code (organization_id, phone, code_hash, expires_at) VALUES ($1, $2, $3, $4)
      ON CONFLICT (organization_id, phone) DO UPDATE
        SET code_hash = excluded.code_hash, expires_at = excluded.expires_at, failed_attempts = 0
    """)
  private static let tryCode = StatementText(
    "try sign-in code",
    """
    UPDATE sign_in_code SET failed_attempts = failed_attempts + 1
      WHERE organization_id = $1 AND phone = $2 AND expires_at > $3 AND failed_attempts < $4 RETURNING code_hash
    """)
  private static let dropCode = StatementText(
    "drop sign-in code", "DELETE FROM sign_in_code WHERE organization_id = $1 AND phone = $2 AND code_hash = $3 RETURNING true")
  private static let open = StatementText(
    "open session",
    """
    WITH opened AS (
      INSERT INTO session (organization_id, session_id, principal_id, principal_kind, client_id, application, refresh_hash, refreshed_at,
          expires_at, created_at)
        SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $8
          WHERE $10 = '' OR EXISTS (
            SELECT FROM employee e
              JOIN employee_credential c ON c.organization_id = e.organization_id AND c.employee_id = e.employee_id
              WHERE e.organization_id = $1 AND e.employee_id = $3 AND e.active AND c.password_hash = $10)
        RETURNING organization_id),
    given_back AS (
      DELETE FROM sign_in_allowance a USING opened WHERE a.organization_id = opened.organization_id AND a.account_hash = $11)
    SELECT 1 FROM opened
    """)
  private static let find = StatementText(
    "session",
    """
    SELECT principal_id, principal_kind = 1, application, generation, refreshed_at, expires_at, revoked_at IS NOT NULL,
        refreshes_full_at FROM session
      WHERE organization_id = $1 AND session_id = $2
    """)
  private static let refresh = StatementText(
    "refresh session",
    """
    UPDATE session SET generation = generation + 1, previous_refresh_hash = refresh_hash, refresh_hash = $4, refreshed_at = $5,
        refreshes_full_at = $6
      WHERE organization_id = $1 AND session_id = $2 AND generation = $3 AND revoked_at IS NULL RETURNING true
    """)
  private static let revoke = StatementText(
    "revoke session", "UPDATE session SET revoked_at = $3 WHERE organization_id = $1 AND session_id = $2 AND revoked_at IS NULL")

  func account(organizationCode: String, client: String, login: String) async throws -> Account? {
    try await account(Query(Self.employee, organizationCode, client, login))
  }

  func account(organizationCode: String, client: String, phone: String) async throws -> Account? {
    try await account(Query(Self.customer, organizationCode, client, phone))
  }

  private func account(_ query: Query) async throws -> Account? {
    guard var row = try await pools.current.read([query])[0].first else { return nil }
    return Account(
      organization: try row.next(), application: try row.nextIfPresent(), principal: try row.nextIfPresent(),
      passwordHash: try row.next(), clientSecretHash: try row.nextIfPresent(), clientHasCertificate: try row.next())
  }

  func put(code hash: [UInt8], _ organization: UUID, _ phone: String, until expiry: PostgresTimestamp) async throws {
    _ = try await pools.current.write([Query(Self.putCode, organization, phone, hash, expiry)])
  }

  /// Counts an attempt and answers with the code's hash; nil when there is no code, or no attempt left.
  func tryCode(_ organization: UUID, _ phone: String, at now: PostgresTimestamp, limit: Int16) async throws -> [UInt8]? {
    guard var row = try await pools.current.write([Query(Self.tryCode, organization, phone, now, limit)])[0].first else {
      return nil
    }
    return try row.next()
  }

  /// Whether this call was the one that used the code up.
  func dropCode(_ organization: UUID, _ phone: String, _ hash: [UInt8]) async throws -> Bool {
    try await pools.current.write([Query(Self.dropCode, organization, phone, hash)])[0].count == 1
  }

  /// Whether it was opened: not for an employee who has become inactive, or has got another password than that of `passwordHash`, nor
  /// through a client that was removed meanwhile. The account then has all its attempts again.
  func open(
    _ caller: Caller, client: String, passwordHash: String, refreshHash: [UInt8], at now: PostgresTimestamp,
    until expiry: PostgresTimestamp, givingBackTo accountHash: [UInt8]
  ) async throws -> Bool {
    do {
      return try await pools.current.write([
        Query(
          Self.open, caller.organization, caller.session, caller.principal, Int16(caller.kind == .employee ? 1 : 2), client,
          Int16(caller.application), refreshHash, now, expiry, passwordHash, accountHash)
      ])[0].count == 1
    } catch let error as PostgresError where error.isForeignKeyViolation {
      return false
    }
  }

  func find(_ organization: UUID, _ session: UUID) async throws -> Stored? {
    guard var row = try await pools.current.read([Query(Self.find, organization, session)])[0].first else { return nil }
    return Stored(
      principal: try row.next(), isEmployee: try row.next(), application: try row.next(), generation: try row.next(),
      refreshedAt: try row.next(), expiresAt: try row.next(), isRevoked: try row.next(), refreshesFullAt: try row.nextIfPresent())
  }

  /// Whether the session was still of `generation`.
  func refresh(
    _ token: RefreshToken, refreshHash: [UInt8], at now: PostgresTimestamp, fullAt: PostgresTimestamp
  ) async throws -> Bool {
    let query = Query(Self.refresh, token.organization, token.session, token.generation, refreshHash, now, fullAt)
    return try await pools.current.write([query])[0].count == 1
  }

  func revoke(_ token: RefreshToken, at now: PostgresTimestamp) async throws {
    _ = try await pools.current.write([Query(Self.revoke, token.organization, token.session, now)])
  }
}
