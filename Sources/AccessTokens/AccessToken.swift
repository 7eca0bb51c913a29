import Crypto
import FoundationEssentials

/// A short-lived signed token: a JSON Web Signature in compact form (RFC 7515) with ES256 and the claims of a JSON Web Token (RFC 7519).
public struct AccessToken: Sendable, Equatable {
  public var caller: Caller
  /// Seconds since 1970; the token is refused from this moment on.
  public var expiry: Int64

  public init(caller: Caller, expiry: Int64) {
    self.caller = caller
    self.expiry = expiry
  }
}

/// Why a token is refused. The text of the token is never part of it.
public enum TokenRejected: Error, Sendable, Equatable {
  case malformed
  case badSignature
  case expired
}

/// Signs tokens, and verifies what it signed. An immutable value, used from any thread.
public struct TokenKey: Sendable {
  private let key: P256.Signing.PrivateKey

  public init() { key = P256.Signing.PrivateKey() }

  /// Reads a PKCS #8 key as `marketplace-server create-key` writes it.
  public init(pem: String) throws { key = try P256.Signing.PrivateKey(pemRepresentation: pem) }

  public var pem: String { key.pemRepresentation }

  /// 32 bytes for message authentication, derived from the key for one `purpose`.
  public func secret(for purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: key.rawRepresentation), info: Array(purpose.utf8), outputByteCount: 32)
  }

  public func sign(_ token: AccessToken) -> String {
    let claims = Claims(caller: token.caller, expiry: token.expiry)
    let signed = "\(Self.header).\(Base64URL.encode(try! JSONEncoder().encode(claims)))"
    let signature = try! key.signature(for: Array(signed.utf8))
    return "\(signed).\(Base64URL.encode(signature.rawRepresentation))"
  }

  /// Checks the signature, not the expiry: 82 µs for a curve operation, so callers remember the outcome.
  public func verify(_ text: String) throws(TokenRejected) -> AccessToken {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == Self.header, let payload = Base64URL.decode(parts[1]),
      let rawSignature = Base64URL.decode(parts[2]),
      let signature = try? P256.Signing.ECDSASignature(rawRepresentation: rawSignature)
    else { throw .malformed }
    let signed = Array(text.utf8.prefix(parts[0].utf8.count + 1 + parts[1].utf8.count))
    guard key.publicKey.isValidSignature(signature, for: signed) else { throw .badSignature }
    guard let claims = try? JSONDecoder().decode(Claims.self, from: payload) else { throw .malformed }
    return AccessToken(caller: claims.caller, expiry: claims.expiry)
  }

  /// The one header that is accepted, so that no other algorithm can be asked for (RFC 8725 §3.1).
  private static let header = Base64URL.encode(Array(#"{"alg":"ES256","typ":"JWT"}"#.utf8))

  private struct Claims: Codable {
    var caller: Caller
    var expiry: Int64

    init(caller: Caller, expiry: Int64) {
      self.caller = caller
      self.expiry = expiry
    }

    private enum CodingKeys: String, CodingKey { case expiry = "exp" }

    init(from decoder: any Decoder) throws {
      caller = try Caller(from: decoder)
      expiry = try decoder.container(keyedBy: CodingKeys.self).decode(Int64.self, forKey: .expiry)
    }

    func encode(to encoder: any Encoder) throws {
      try caller.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(expiry, forKey: .expiry)
    }
  }
}
