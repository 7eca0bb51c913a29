import FoundationEssentials
import Postgres

/// Where an organization's employees, roles and clients are together. A change of any of them begins by raising it, so that what must hold
/// of all of them, such as that somebody may manage employees, was decided on what is there.
struct AdministrationVersion {
  private let value: Int64

  private static let text = StatementText(
    "administration version", "SELECT administration_version FROM organization WHERE organization_id = $1")

  static func query(in organization: UUID) -> Query { Query(text, organization) }

  init(_ result: QueryResult) throws {
    guard var row = result.first else { preconditionFailure("whoever calls has an organization") }
    value = try row.next()
  }

  /// The head of a change.
  func raise(in organization: UUID) -> SQL {
    """
    UPDATE organization SET administration_version = administration_version + 1
      WHERE organization_id = \(organization) AND administration_version = \(value) RETURNING organization_id
    """
  }
}
