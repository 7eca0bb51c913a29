import CArgon2

/// A password as it is stored: Argon2id (RFC 9106) in the encoded form that carries its own parameters and salt.
public struct PasswordHash: Sendable, Equatable {
  /// `$argon2id$v=19$m=…,t=…,p=…$salt$hash`.
  public let encoded: String

  public init(encoded: String) { self.encoded = encoded }

  /// What hashing may cost: RFC 9106 §4's second recommended option by default (64 MiB, 3 passes).
  public struct Cost: Sendable {
    public var passes: UInt32
    public var memoryKiB: UInt32

    public init(passes: UInt32 = 3, memoryKiB: UInt32 = 65_536) {
      self.passes = passes
      self.memoryKiB = memoryKiB
    }
  }

  static let saltBytes = 16
  static let hashBytes = 32

  /// Hashes for about a tenth of a second; runs on a ``WorkerPool``, never on a loop.
  public init(of password: String, cost: Cost = Cost()) {
    let salt = (0..<Self.saltBytes).map { _ in UInt8.random(in: .min ... .max) }
    let size = argon2_encodedlen(cost.passes, cost.memoryKiB, 1, UInt32(Self.saltBytes), UInt32(Self.hashBytes), Argon2_id)
    var text = [CChar](repeating: 0, count: size)
    let secret = Array(password.utf8)
    let result = argon2id_hash_encoded(
      cost.passes, cost.memoryKiB, 1, secret, secret.count, salt, salt.count, Self.hashBytes, &text, size)
    precondition(result == ARGON2_OK.rawValue, "argon2: \(String(cString: argon2_error_message(result)))")
    encoded = String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Takes as long as hashing did; false also for a stored text that is not a hash.
  public func matches(_ password: String) -> Bool {
    let secret = Array(password.utf8)
    return argon2id_verify(encoded, secret, secret.count) == ARGON2_OK.rawValue
  }
}
