import COpenSSL

/// What a handshake came to, for whoever looks after the process.
public struct TLSParameters: Sendable, Equatable {
  /// As IANA names it: `TLS_AES_128_GCM_SHA256`.
  public let cipherSuite: String
  /// In DER; nil of a client that has none.
  public let localCertificate: [UInt8]?
  /// In DER; nil of a client that was not asked for one.
  public let peerCertificate: [UInt8]?

  init?(of ssl: OpaquePointer) {
    guard let cipher = SSL_get_current_cipher(ssl), let name = SSL_CIPHER_standard_name(cipher) else { return nil }
    cipherSuite = String(cString: name)
    localCertificate = SSL_get_certificate(ssl).map(encoded)
    peerCertificate = SSL_get0_peer_certificate(ssl).map(encoded)
  }
}

private func encoded(_ certificate: OpaquePointer) -> [UInt8] {
  var end: UnsafeMutablePointer<UInt8>?
  let count = Int(i2d_X509(certificate, &end))
  guard count > 0, let bytes = end else { preconditionFailure("out of memory") }
  defer { CRYPTO_free(bytes, #fileID, #line) }
  return Array(UnsafeBufferPointer(start: bytes, count: count))
}
