import Access
import Domain
import EventLoop
public import FoundationEssentials
import Postgres

/// An organization with what it takes to begin: a role with every permission, its first administrator, a client of the CRM.
public struct NewOrganization: Sendable {
  /// What people type to sign in; unique in the deployment.
  public var code: String
  public var title: String
  /// ISO 4217.
  public var currencyCode: String
  public var administratorName: String
  public var administratorLogin: String

  public init(code: String, title: String, currencyCode: String, administratorName: String, administratorLogin: String) {
    (self.code, self.title, self.currencyCode) = (code, title, currencyCode)
    (self.administratorName, self.administratorLogin) = (administratorName, administratorLogin)
  }

  /// What was made.
  public struct Created: Sendable {
    public let organization: UUID
    public let role: UUID
    public let administrator: UUID
    public let clientID: String
    /// It is known here alone.
    public let clientSecret: String
  }

  /// There is one of this code, which stays as it is.
  public struct CodeTaken: Error {}

  /// Writes it whole or not at all into a database whose schema is up to date. `url` signs in as the schema's owner. Throws ``CodeTaken``
  /// and ``PostgresError``.
  @concurrent
  public func create(in url: String, password: String) async throws -> Created {
    let hash = PasswordHash(of: password)
    let loop = try EventLoop.spawn(name: "create-organization")
    defer { loop.stop() }
    return try await withTaskExecutorPreference(loop) {
      let pool = PostgresPool(PostgresConfiguration(url: url), on: loop)
      defer { pool.close() }
      return try await write(hash, by: pool)
    }
  }

  private func write(_ password: PasswordHash, by pool: PostgresPool) async throws -> Created {
    let now = SystemDomainClock().now
    func id() -> UUID { ID<Self>(at: now).uuid }
    let (organization, role, administrator, secret) = (id(), id(), id(), ClientSecret())
    let moment = PostgresTimestamp(microseconds: now)
    do {
      _ = try await pool.write([
        Query(Self.enter, ID<Self>(organization).description),
        Query(Self.organization, organization, code, title, currencyCode, moment),
        Query(Self.role, organization, role, Self.roleTitle, Int64(Permissions.all.rawValue)),
        Query(Self.employee, organization, administrator, role, administratorName, moment),
        Query(Self.credential, organization, administrator, administratorLogin, password.encoded),
        Query(Self.client, organization, Self.clientID, Application.crm.rawValue, secret.hash),
      ])
    } catch let error as PostgresError where error.refusal?.constraint == "organization_code_key" {
      throw CodeTaken()
    }
    return Created(
      organization: organization, role: role, administrator: administrator, clientID: Self.clientID, clientSecret: secret.text)
  }

  private static let roleTitle = "Администратор"
  private static let clientID = "crm"

  private static let enter = StatementText("enter", "SELECT set_config('app.organization_id', $1, true)")
  private static let organization = StatementText(
    "new organization",
    "INSERT INTO organization (organization_id, code, title, currency_code, created_at) VALUES ($1, $2, $3, $4, $5)")
  private static let role = StatementText(
    "new role", "INSERT INTO role (organization_id, role_id, title, permissions) VALUES ($1, $2, $3, $4)")
  private static let employee = StatementText(
    "new employee",
    "INSERT INTO employee (organization_id, employee_id, role_id, name, created_at) VALUES ($1, $2, $3, $4, $5)")
  private static let credential = StatementText(
    "new credential",
    "INSERT INTO employee_credential (organization_id, employee_id, login, password_hash) VALUES ($1, $2, $3, $4)")
  private static let client = StatementText(
    "new client", "INSERT INTO client (organization_id, client_id, application, secret_hash) VALUES ($1, $2, $3, $4)")
}

extension Permissions {
  /// P1 to P18.
  static let all = (1...18).reduce(into: Permissions()) { $0.insert(Permissions(rawValue: 1 << UInt64($1))) }
}
