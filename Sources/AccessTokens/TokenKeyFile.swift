import Glibc

extension TokenKey {
  /// Reads the key that `marketplace-server create-key` wrote to `file`.
  public init(file: String) throws(TokenKeyFileRefused) {
    guard let stream = fopen(file, "r") else { throw .unreadable(file: file, reason: String(cString: strerror(errno))) }
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: Self.maxFileBytes)
    let count = fread(&bytes, 1, bytes.count, stream)
    do { try self.init(pem: String(decoding: bytes[..<count], as: UTF8.self)) } catch { throw .holdsNoKey(file: file) }
  }

  /// A key takes 250 bytes; what lies beyond this is not read.
  private static let maxFileBytes = 16 * 1024
}

/// Why a file gives no key.
public enum TokenKeyFileRefused: Error, Sendable, CustomStringConvertible {
  case unreadable(file: String, reason: String)
  case holdsNoKey(file: String)

  public var description: String {
    switch self {
    case .unreadable(let file, let reason): "cannot read \(file): \(reason)"
    case .holdsNoKey(let file): "\(file) holds no P-256 key in PKCS #8 PEM"
    }
  }
}
