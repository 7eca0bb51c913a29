import AccessTokens
import FoundationEssentials
import Postgres
import RPC

/// Why a key is not made, or not changed.
enum ApiKeyRefused: Error, Equatable {
  case noSuchPartner
  case noSuchKey
  case tooManyKeys
  case revoked
}

extension StoredKey {
  /// Keys of a partner that are good at once.
  static let maxKeys: Int64 = 20

  /// A partner that has `count` good keys may have another; nil for a partner that there is not.
  static func checkRoom(forKeyAfter count: Int64?) throws(ApiKeyRefused) {
    guard let count else { throw .noSuchPartner }
    guard count < maxKeys else { throw .tooManyKeys }
  }

  /// Gets the secret or certificate with `hash`. The one that it had is good for `overlap` microseconds more, the one before that no longer.
  mutating func rotate(to hash: [UInt8], isCertificate: Bool, overlap: Int64, at now: Int64) throws(ApiKeyRefused) {
    guard revokedAt == nil else { throw .revoked }
    previous = overlap > 0 ? (secretHash, PostgresTimestamp(microseconds: now + overlap)) : nil
    (secretHash, isByCertificate) = (hash, isCertificate)
    rotatedAt = PostgresTimestamp(microseconds: now)
  }

  mutating func revoke(at now: Int64) throws(ApiKeyRefused) {
    guard revokedAt == nil else { throw .revoked }
    revokedAt = PostgresTimestamp(microseconds: now)
    previous = nil
  }
}

extension ApiKeyRefused: Refused {
  var refusal: Refusal {
    switch self {
    case .noSuchPartner: .partnerNotFound
    case .noSuchKey: Refusal(.notFound, "API_KEY_NOT_FOUND", "there is no such key", ru: "Ключ не найден")
    case .tooManyKeys:
      Refusal(
        .failedPrecondition, "API_KEY_LIMIT", "a partner has at most \(StoredKey.maxKeys) good keys: revoke one first",
        ru: "У партнёра не больше \(StoredKey.maxKeys) действующих ключей: сначала отзовите один")
    case .revoked:
      Refusal(.failedPrecondition, "API_KEY_REVOKED", "the key was revoked; make another", ru: "Ключ отозван, создайте новый")
    }
  }
}
