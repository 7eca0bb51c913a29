import FoundationEssentials
import RPC

/// Who calls, as the access token names them. Permissions are not here: they are read from the role on every call (F4).
public struct Caller: Identity, Equatable, Codable {
  /// What kind of principal a session belongs to.
  public enum Kind: String, Sendable, Codable {
    case employee
    case customer
  }

  public var organization: UUID
  public var principal: UUID
  public var kind: Kind
  public var session: UUID
  /// `contract.v1.Application`'s number.
  public var application: Int32
  /// People are not bound by scopes.
  public var scopes: UInt64 { .max }

  public init(organization: UUID, principal: UUID, kind: Kind, session: UUID, application: Int32) {
    self.organization = organization
    self.principal = principal
    self.kind = kind
    self.session = session
    self.application = application
  }

  private enum CodingKeys: String, CodingKey {
    case organization = "org"
    case principal = "sub"
    case kind
    case session = "sid"
    case application = "app"
  }
}
