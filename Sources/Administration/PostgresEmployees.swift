import Access
import Domain
import FoundationEssentials
import Postgres

/// How employees are read and written.
enum PostgresEmployees {
  /// P16's bit.
  static let manageBit = Permissions.manageEmployees.rawValue

  private static let columns = """
    e.employee_id, e.name, e.role_id, coalesce(c.login, ''), e.email, e.active, e.created_at, e.version,
        r.permissions & \(manageBit) <> 0
      FROM employee e
        JOIN role r ON r.organization_id = e.organization_id AND r.role_id = e.role_id
        LEFT JOIN employee_credential c ON c.organization_id = e.organization_id AND c.employee_id = e.employee_id
    """
  private static let one = StatementText("employee", "SELECT \(columns) WHERE e.organization_id = $1 AND e.employee_id = $2")
  private static let page = StatementText(
    "employees",
    """
    SELECT \(columns) WHERE e.organization_id = $1 AND (e.active OR $2) AND (e.name, e.employee_id) > ($3, $4)
      ORDER BY e.name, e.employee_id LIMIT $5
    """)
  private static let login = StatementText(
    "login", "SELECT employee_id FROM employee_credential WHERE organization_id = $1 AND login = $2")
  private static let othersManage = StatementText(
    "other managers of employees",
    """
    SELECT EXISTS (
      SELECT FROM employee e JOIN role r ON r.organization_id = e.organization_id AND r.role_id = e.role_id
        WHERE e.organization_id = $1 AND e.active AND r.permissions & \(manageBit) <> 0
          AND e.employee_id IS DISTINCT FROM $2 AND e.role_id IS DISTINCT FROM $3)
    """)

  static func employee(_ id: UUID?, in organization: UUID) -> Query { Query(one, organization, id) }

  /// By name and id.
  static func page(in organization: UUID, includeInactive: Bool, after start: PageToken, limit: Int64) -> Query {
    Query(page, organization, includeInactive, start.key, start.id, limit)
  }

  /// A row when somebody has it.
  static func holder(ofLogin login: String, in organization: UUID) -> Query { Query(self.login, organization, login) }

  /// Whether an active employee has P16 who is not this one and has not this role.
  static func othersManage(than employee: UUID?, or role: UUID?, in organization: UUID) -> Query {
    Query(othersManage, organization, employee, role)
  }

  static func employee(_ result: QueryResult) throws -> StaffMember? {
    guard var row = result.first else { return nil }
    return try StaffMember(&row)
  }

  // MARK: Parts of a change, which select from its head

  static func insert(_ member: StaffMember) -> SQL {
    """
    INSERT INTO employee (organization_id, employee_id, role_id, name, email, active, version, created_at)
      SELECT organization_id, \(member.id), \(member.role), \(member.name), \(member.email), \(member.isActive), \(member.version),
          \(member.createdAt) FROM head
    """
  }

  static func insertCredential(of member: StaffMember, _ password: PasswordHash) -> SQL {
    """
    INSERT INTO employee_credential (organization_id, employee_id, login, password_hash)
      SELECT organization_id, \(member.id), \(member.login), \(password.encoded) FROM head
    """
  }

  static func update(_ member: StaffMember) -> SQL {
    """
    UPDATE employee e SET role_id = \(member.role), name = \(member.name), email = \(member.email), active = \(member.isActive),
        version = \(member.version)
      FROM head WHERE e.organization_id = head.organization_id AND e.employee_id = \(member.id)
    """
  }

  /// All that are open; `except` stays.
  static func endSessions(of employee: UUID, except session: UUID? = nil, at now: PostgresTimestamp) -> SQL {
    """
    UPDATE session s SET revoked_at = \(now)
      FROM head WHERE s.organization_id = head.organization_id AND s.principal_id = \(employee) AND s.revoked_at IS NULL
        AND s.session_id IS DISTINCT FROM \(session)
    """
  }

  /// The head of a change of password.
  static func setPassword(_ password: PasswordHash, of employee: UUID, in organization: UUID) -> SQL {
    """
    UPDATE employee_credential SET password_hash = \(password.encoded)
      WHERE organization_id = \(organization) AND employee_id = \(employee) RETURNING organization_id
    """
  }
}

extension StaffMember {
  init(_ row: inout QueryResult.Row) throws {
    (id, name, role) = (try row.next(), try row.next(), try row.next())
    (login, email, isActive) = (try row.next(), try row.next(), try row.next())
    (createdAt, version, roleManages) = (try row.next(), try row.next(), try row.next())
  }
}
