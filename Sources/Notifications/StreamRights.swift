import Access
import AccessTokens
import Domain
import FoundationEssentials
import Postgres

/// What a stream's caller may read, as it was found out with a page.
struct StreamRights {
  var caller: Caller
  var permissions: Permissions
  /// Of the organization: as long as it is the same, nobody's rights have changed.
  var accessVersion: Int64
  /// When the session ends by itself.
  var expiry: PostgresTimestamp

  /// A customer gets the events addressed to them, staff those whose permissions their role has all of.
  func mayRead(required: Permissions, customer: UUID?) -> Bool {
    switch caller.kind {
    case .customer: customer == caller.principal
    case .employee: permissions.isSuperset(of: required)
    }
  }
}
