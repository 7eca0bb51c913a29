import Crypto
public import FoundationEssentials

/// Keeps secrets that the server has to say again, such as a password at another service: sealed with AES-256-GCM under a key derived
/// from the deployment's ``TokenKey``, so that whoever has the rows alone has no secret. With another token key nothing can be opened.
public struct SecretSeal: Sendable {
  private let sealingKey: SymmetricKey
  private let fingerprintKey: SymmetricKey

  public init(_ key: TokenKey) {
    sealingKey = key.secret(for: "sealed secret")
    fingerprintKey = key.secret(for: "secret's fingerprint")
  }

  /// Nonce, ciphertext and tag; opened for the same `owner` alone, whichever row it is moved to.
  public func seal(_ secret: String, for owner: UUID) -> [UInt8] {
    let box = try! AES.GCM.seal(Array(secret.utf8), using: sealingKey, authenticating: Self.bytes(of: owner))
    return Array(box.combined!)
  }

  /// nil for what was not sealed for `owner` under this key.
  public func open(_ sealed: [UInt8], of owner: UUID) -> String? {
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let secret = try? AES.GCM.open(box, using: sealingKey, authenticating: Self.bytes(of: owner))
    else { return nil }
    return String(validating: secret, as: UTF8.self)
  }

  /// The same for the same secret, and of no use to find it by trying without the key.
  public func fingerprint(_ secret: String) -> String {
    Base64URL.encode(HMAC<SHA256>.authenticationCode(for: Array(secret.utf8), using: fingerprintKey))
  }

  private static func bytes(of owner: UUID) -> [UInt8] { withUnsafeBytes(of: owner.uuid) { Array($0) } }
}
