import AccessTokens

/// What a confidential client proves itself by: 256 random bits, of which a hash is stored.
public struct ClientSecret: Sendable, Equatable {
  /// In base 64, 43 characters.
  public let text: String

  /// A new one.
  public init() { self.init(text: Base64URL.encode((0..<32).map { _ in UInt8.random(in: .min ... .max) })) }

  init(text: String) { self.text = text }

  /// SHA-256: nobody finds 256 random bits by trying, so it need not be slow.
  public var hash: [UInt8] { sha256(Array(text.utf8)) }
}
