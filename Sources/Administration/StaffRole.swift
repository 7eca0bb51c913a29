import Access
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres

/// A role as it is stored: bit n of permissions stands for Pn, of flags for Nn.
struct StaffRole {
  let id: UUID
  var title: String
  var permissions: Permissions
  /// What its employees are told of by push (F5).
  var pushFlags: Int64
  /// What they are told of by e-mail (F5).
  var emailFlags: Int64
  var version: Int64

  var etag: String { "\(version)" }
  /// P16.
  var manages: Bool { permissions.contains(.manageEmployees) }

  var message: AccessV1.Role {
    AccessV1.Role(
      id: id.text, title: title,
      permissions: ContractV1.Permission.allCases.filter {
        $0.rawValue > 0 && permissions.rawValue >> UInt64($0.rawValue) & 1 == 1
      },
      pushNotifications: AccessV1.StaffNotification.all(in: pushFlags),
      emailNotifications: AccessV1.StaffNotification.all(in: emailFlags), etag: etag)
  }
}

extension Permissions {
  /// Each is one that the schema names.
  init(_ permissions: [ContractV1.Permission]) { self.init(rawValue: permissions.reduce(0) { $0 | 1 << UInt64($1.rawValue) }) }
}

extension AccessV1.StaffNotification {
  fileprivate static func all(in flags: Int64) -> [Self] {
    allCases.filter { $0.rawValue > 0 && flags >> Int64($0.rawValue) & 1 == 1 }
  }

  /// Each is one that the schema names.
  static func flags(_ notifications: [Self]) -> Int64 { notifications.reduce(0) { $0 | 1 << Int64($1.rawValue) } }
}
