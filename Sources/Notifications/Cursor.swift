import Access
import AccessTokens
import Crypto
import FoundationEssentials

/// How far a subscriber has come in its organization's events, sealed with the server's key: nobody makes one up, and none of another
/// organization is taken.
struct Cursor: Equatable {
  var organization: UUID
  /// Of the last event that was seen or passed over; 0 before the first.
  var position: Int64

  private static let bodySize = 24

  private var body: [UInt8] {
    var bytes: [UInt8] = []
    withUnsafeBytes(of: organization.uuid) { bytes += $0 }
    withUnsafeBytes(of: position.bigEndian) { bytes += $0 }
    return bytes
  }

  func sealed(by key: SymmetricKey) -> String {
    Base64URL.encode(body + Array(HMAC<SHA256>.authenticationCode(for: body, using: key)))
  }

  init(organization: UUID, position: Int64) {
    self.organization = organization
    self.position = position
  }

  /// nil for a text that this key did not seal.
  init?(_ text: String, sealedBy key: SymmetricKey) {
    guard let bytes = Base64URL.decode(text).map(Array.init), bytes.count == Self.bodySize + SHA256.byteCount else { return nil }
    let (body, seal) = (bytes[..<Self.bodySize], bytes[Self.bodySize...])
    guard HMAC<SHA256>.isValidAuthenticationCode(seal, authenticating: body, using: key) else { return nil }
    self = body.withUnsafeBytes { bytes in
      Cursor(
        organization: UUID(uuid: bytes.loadUnaligned(as: uuid_t.self)),
        position: Int64(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: Int64.self)))
    }
  }
}
