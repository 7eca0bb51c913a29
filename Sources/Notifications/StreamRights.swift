import Access
import AccessTokens
import Domain
import FoundationEssentials
import Postgres

/// What a stream's caller may read, as it was found out with a page.
struct StreamRights {
  var grant: Grant
  /// Of the organization: as long as it is the same, nobody's rights have changed.
  var accessVersion: Int64
  /// When the session ends by itself, or the secret of a key that was rotated.
  var expiry: PostgresTimestamp
}

extension Grant {
  /// Whether an event is the caller's to read: a customer and a partner get those addressed to them, staff those whose permissions their
  /// role has all of.
  func mayRead(required: Permissions, customer: UUID?, partner: UUID?) -> Bool {
    switch caller.kind {
    case .customer: customer == caller.principal
    case .employee: permissions.isSuperset(of: required)
    case .partner: partner.map { reach == .partner($0) } ?? false
    case .paymentLink: false
    }
  }
}
