import Crypto
import FoundationEssentials

/// A secret that its bearer calls by, without a session: a payment link's, or a partner's key's. As text it is a bearer token (RFC 6750) that
/// begins with what it is, `mpl_` or `mpk_`, and has organization, id and secret behind that in 64 characters of base 64.
public struct CallerSecret: Sendable, Equatable {
  /// What the secret is of.
  public enum Kind: String, Sendable, CaseIterable {
    case paymentLink = "mpl_"
    case apiKey = "mpk_"
  }

  public var kind: Kind
  public var organization: UUID
  /// Of the link or the key.
  public var id: UUID
  /// 128 random bits (R13).
  private let secret: UUID

  /// A new one.
  public init(_ kind: Kind, organization: UUID, id: UUID) {
    var random = SystemRandomNumberGenerator()
    let bits = (random.next(), random.next())
    self.init(kind, organization, id, withUnsafeBytes(of: bits) { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) })
  }

  private init(_ kind: Kind, _ organization: UUID, _ id: UUID, _ secret: UUID) {
    (self.kind, self.organization, self.id, self.secret) = (kind, organization, id, secret)
  }

  /// nil unless the text is one of a secret; whether there is such a secret is not looked at.
  public init?(_ text: some StringProtocol) {
    guard let kind = Kind(ofTextThatBeginsWith: text), text.utf8.count == Self.textSize,
      let bytes = Base64URL.decode(text.dropFirst(kind.rawValue.count)), bytes.count == 3 * Self.idSize
    else { return nil }
    let ids = bytes.withUnsafeBytes { bytes in
      (0..<3).map { UUID(uuid: bytes.loadUnaligned(fromByteOffset: $0 * Self.idSize, as: uuid_t.self)) }
    }
    self.init(kind, ids[0], ids[1], ids[2])
  }

  public var text: String {
    kind.rawValue + Base64URL.encode([organization, id, secret].flatMap { withUnsafeBytes(of: $0.uuid, Array.init) })
  }

  /// SHA-256 of the secret: what is kept of it.
  public var hash: [UInt8] { withUnsafeBytes(of: secret.uuid) { Array(SHA256.hash(data: $0)) } }

  private static let idSize = 16
  /// 48 bytes fill their characters, so that each secret has one text.
  private static let textSize = 4 + 4 * idSize
}

extension CallerSecret.Kind {
  /// nil for a token of another kind.
  init?(ofTextThatBeginsWith text: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { text.hasPrefix($0.rawValue) }) else { return nil }
    self = kind
  }
}
