import FoundationEssentials
import RPC

/// Who calls, as the access token or the secret names them. What they may is not here: it is read on every call (F4).
public struct Caller: Identity, Equatable, Codable {
  /// What kind of principal it is.
  public enum Kind: String, Sendable, Codable {
    case employee
    case customer
    /// The bearer of a payment link; the principal is the link.
    case paymentLink
    /// A partner's own systems; the principal is their key, which stays the same when it is rotated.
    case partner
  }

  public var organization: UUID
  public var principal: UUID
  public var kind: Kind
  /// nil for who comes with a secret of their own.
  public var session: UUID?
  /// SHA-256 of the secret, or of the certificate in its place; nil for people, who come with a session.
  public var secretHash: [UInt8]?
  /// `contract.v1.Application`'s number.
  public var application: Int32
  /// People are not bound by scopes; those of a key are read with it, behind the guard.
  public var scopes: UInt64 { .max }
  /// An access token is signed; of a secret or a certificate only the database knows.
  public var isProven: Bool { secretHash == nil }

  public init(organization: UUID, principal: UUID, kind: Kind, session: UUID, application: Int32) {
    self.organization = organization
    self.principal = principal
    self.kind = kind
    self.session = session
    self.application = application
  }

  /// The bearer of a secret, of whom nothing is proven yet.
  init(_ secret: CallerSecret) {
    organization = secret.organization
    principal = secret.id
    secretHash = secret.hash
    switch secret.kind {
    case .paymentLink: (kind, application) = (.paymentLink, 4)
    case .apiKey: (kind, application) = (.partner, 5)
    }
  }

  /// Who shows a certificate as a key's, of which nothing is proven yet.
  init(_ token: CertificateToken, showing certificate: PeerCertificate) {
    organization = token.organization
    principal = token.id
    secretHash = certificate.sha256
    (kind, application) = (.partner, 5)
  }

  private enum CodingKeys: String, CodingKey {
    case organization = "org"
    case principal = "sub"
    case kind
    case session = "sid"
    case application = "app"
  }
}
