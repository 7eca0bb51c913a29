import FoundationEssentials

/// What a partner's system that calls by a client certificate sends as its Bearer token: `mpc_`, with organization and key id behind that in 43
/// characters of base 64. It names the key and proves nothing: that the connection shows the key's certificate does (RFC 8705).
public struct CertificateToken: Sendable, Equatable {
  public var organization: UUID
  /// Of the key.
  public var id: UUID

  public init(organization: UUID, id: UUID) { (self.organization, self.id) = (organization, id) }

  /// nil unless the text is such a token; whether there is such a key is not looked at.
  public init?(_ text: some StringProtocol) {
    guard text.hasPrefix(Self.prefix), text.utf8.count == Self.textSize,
      let bytes = Base64URL.decode(text.dropFirst(Self.prefix.count)), bytes.count == 2 * Self.idSize
    else { return nil }
    let ids = bytes.withUnsafeBytes { bytes in
      (0..<2).map { UUID(uuid: bytes.loadUnaligned(fromByteOffset: $0 * Self.idSize, as: uuid_t.self)) }
    }
    self.init(organization: ids[0], id: ids[1])
    // The last character has bits to spare.
    guard self.text == text else { return nil }
  }

  public var text: String {
    Self.prefix + Base64URL.encode([organization, id].flatMap { withUnsafeBytes(of: $0.uuid, Array.init) })
  }

  static let prefix = "mpc_"
  private static let idSize = 16
  private static let textSize = 4 + 43
}
