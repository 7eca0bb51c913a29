import Access
import Domain
import FoundationEssentials
import Postgres

/// How roles are read and written.
enum PostgresRoles {
  private static let columns = "role_id, title, permissions, push_flags, email_flags, version FROM role"
  private static let one = StatementText("role", "SELECT \(columns) WHERE organization_id = $1 AND role_id = $2")
  private static let page = StatementText(
    "roles",
    "SELECT \(columns) WHERE organization_id = $1 AND (title, role_id) > ($2, $3) ORDER BY title, role_id LIMIT $4")
  private static let holder = StatementText(
    "holder of role", "SELECT employee_id FROM employee WHERE organization_id = $1 AND role_id = $2 LIMIT 1")

  static func role(_ id: UUID?, in organization: UUID) -> Query { Query(one, organization, id) }

  /// By title and id.
  static func page(in organization: UUID, after start: PageToken, limit: Int64) -> Query {
    Query(page, organization, start.key, start.id, limit)
  }

  /// A row when somebody has it, active or not.
  static func holder(of role: UUID?, in organization: UUID) -> Query { Query(holder, organization, role) }

  static func role(_ result: QueryResult) throws -> StaffRole? {
    guard var row = result.first else { return nil }
    return try StaffRole(&row)
  }

  // MARK: Parts of a change, which select from its head

  static func insert(_ role: StaffRole) -> SQL {
    """
    INSERT INTO role (organization_id, role_id, title, permissions, push_flags, email_flags, version)
      SELECT organization_id, \(role.id), \(role.title), \(Int64(role.permissions.rawValue)), \(role.pushFlags), \(role.emailFlags),
          \(role.version) FROM head
    """
  }

  static func update(_ role: StaffRole) -> SQL {
    """
    UPDATE role r SET title = \(role.title), permissions = \(Int64(role.permissions.rawValue)), push_flags = \(role.pushFlags),
        email_flags = \(role.emailFlags), version = \(role.version)
      FROM head WHERE r.organization_id = head.organization_id AND r.role_id = \(role.id)
    """
  }

  static func delete(_ role: StaffRole) -> SQL {
    "DELETE FROM role r USING head WHERE r.organization_id = head.organization_id AND r.role_id = \(role.id)"
  }
}

extension StaffRole {
  init(_ row: inout QueryResult.Row) throws {
    (id, title) = (try row.next(), try row.next())
    permissions = Permissions(rawValue: UInt64(bitPattern: try row.next(Int64.self)))
    (pushFlags, emailFlags, version) = (try row.next(), try row.next(), try row.next())
  }
}
