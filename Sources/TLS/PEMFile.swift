import COpenSSL
import Glibc

/// A file in PEM (RFC 7468), read whole.
struct PEMFile: ~Copyable {
  private let path: String
  private let bio: OpaquePointer

  init(_ path: String) throws(TLSFileRejected) {
    self.path = path
    let bytes = try Self.read(path)
    guard let bio = BIO_new(BIO_s_mem()) else { preconditionFailure("out of memory") }
    self.bio = bio
    precondition(BIO_write(bio, bytes, Int32(bytes.count)) == bytes.count, "out of memory")
  }

  deinit { BIO_free(bio) }

  /// Calls `body` with each certificate, valid within the call, in the order of the file; there is one at least.
  consuming func forEachCertificate(_ body: (OpaquePointer) throws(TLSFileRejected) -> Void) throws(TLSFileRejected) {
    var count = 0
    ERR_clear_error()
    while let certificate = PEM_read_bio_X509(bio, nil, noPassphrase, nil) {
      defer { X509_free(certificate) }
      try body(certificate)
      count += 1
    }
    let isAtEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE
    let error = takeLibraryError()
    guard isAtEnd else { throw TLSFileRejected(path, "a certificate in it cannot be read: \(error)") }
    guard count > 0 else {
      throw TLSFileRejected(path, "it holds no certificate in PEM, which begins with -----BEGIN CERTIFICATE-----")
    }
  }

  /// To be freed by the caller.
  consuming func privateKey() throws(TLSFileRejected) -> OpaquePointer {
    ERR_clear_error()
    var isLocked = false
    if let key = PEM_read_bio_PrivateKey(bio, nil, noPassphrase, &isLocked) { return key }
    let error = takeLibraryError()
    throw TLSFileRejected(
      path,
      isLocked
        ? "its key asks for a passphrase; store it without one, readable by this program alone"
        : "it holds no private key in PEM, which begins with -----BEGIN PRIVATE KEY----- (\(error))")
  }

  private static func read(_ path: String) throws(TLSFileRejected) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw TLSFileRejected(path, "it cannot be opened: \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw TLSFileRejected(path, "it cannot be read: \(String(cString: strerror(errno)))") }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= maxBytes else { throw TLSFileRejected(path, "it is larger than any list of certificates") }
    }
  }

  private static let maxBytes = 4 * 1024 * 1024
}

/// A file that TLS cannot use: which, why, and what would do.
public struct TLSFileRejected: Error, Equatable, CustomStringConvertible {
  public let file: String
  public let reason: String

  init(_ file: String, _ reason: String) {
    self.file = file
    self.reason = reason
  }

  public var description: String { "\(file): \(reason)" }
}

/// OpenSSL asks the terminal unless it is given this. Notes that it was asked for one.
func noPassphrase(_: UnsafeMutablePointer<CChar>?, _: Int32, _: Int32, _ isLocked: UnsafeMutableRawPointer?) -> Int32 {
  isLocked?.storeBytes(of: true, as: Bool.self)
  return -1
}
