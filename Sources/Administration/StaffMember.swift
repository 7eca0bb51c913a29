import Access
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres
import Protobuf

/// An employee as they are stored.
struct StaffMember {
  let id: UUID
  var name: String
  var role: UUID
  var login: String
  /// Empty for none.
  var email: String
  var isActive: Bool
  var createdAt: PostgresTimestamp
  var version: Int64
  /// Whether the role lets whoever has it manage employees (P16).
  var roleManages: Bool

  var etag: String { "\(version)" }
  /// P16 counts of the active alone.
  var manages: Bool { isActive && roleManages }

  var message: AccessV1.Employee {
    AccessV1.Employee(
      id: id.text, name: name, roleId: role.text, login: login, email: email, active: isActive,
      createTime: GoogleProtobuf.Timestamp(microsecondsSinceEpoch: createdAt.microseconds), etag: etag)
  }
}
