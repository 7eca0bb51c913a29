import AccessTokens
import Crypto
import FoundationEssentials

/// Names a session and how often it was refreshed, sealed with the server's key: the token of a generation can be made again, so that a
/// client whose answer was lost gets the very same successor.
struct RefreshToken: Equatable {
  var organization: UUID
  var session: UUID
  /// From 0.
  var generation: Int64

  private static let bodySize = 40

  private var body: [UInt8] {
    var bytes: [UInt8] = []
    withUnsafeBytes(of: organization.uuid) { bytes += $0 }
    withUnsafeBytes(of: session.uuid) { bytes += $0 }
    withUnsafeBytes(of: generation.bigEndian) { bytes += $0 }
    return bytes
  }

  func sealed(by key: SymmetricKey) -> String {
    Base64URL.encode(body + Array(HMAC<SHA256>.authenticationCode(for: body, using: key)))
  }

  init(organization: UUID, session: UUID, generation: Int64) {
    self.organization = organization
    self.session = session
    self.generation = generation
  }

  /// nil for a text that this key did not seal.
  init?(_ text: String, sealedBy key: SymmetricKey) {
    guard let bytes = Base64URL.decode(text).map(Array.init), bytes.count == Self.bodySize + SHA256.byteCount else { return nil }
    let (body, seal) = (bytes[..<Self.bodySize], bytes[Self.bodySize...])
    guard HMAC<SHA256>.isValidAuthenticationCode(seal, authenticating: body, using: key) else { return nil }
    self = body.withUnsafeBytes { bytes in
      RefreshToken(
        organization: UUID(uuid: bytes.loadUnaligned(as: uuid_t.self)),
        session: UUID(uuid: bytes.loadUnaligned(fromByteOffset: 16, as: uuid_t.self)),
        generation: Int64(bigEndian: bytes.loadUnaligned(fromByteOffset: 32, as: Int64.self)))
    }
  }
}
