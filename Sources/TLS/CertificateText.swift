import COpenSSL

/// One certificate in PEM (RFC 7468) as somebody pastes it; who has signed it is not looked at.
public struct CertificateText: Sendable, Equatable {
  /// SHA-256 of its DER: its thumbprint (RFC 8705 §3.1), as ``VerifiedCertificate/sha256`` of a peer that shows it.
  public let sha256: [UInt8]

  /// Throws what is wrong with it.
  public init(_ pem: String) throws(CertificateTextRejected) {
    // Before anything is decoded: nobody else's key is of use here.
    guard !pem.contains("PRIVATE KEY-----") else { throw .privateKey }
    let certificate = try Self.onlyCertificate(in: Array(pem.utf8))
    defer { X509_free(certificate) }
    guard X509_cmp_current_time(X509_get0_notAfter(certificate)) > 0 else { throw .expired }
    sha256 = thumbprint(of: certificate)
  }

  /// To be freed by the caller.
  private static func onlyCertificate(in pem: [UInt8]) throws(CertificateTextRejected) -> OpaquePointer {
    guard let bio = BIO_new(BIO_s_mem()) else { preconditionFailure("out of memory") }
    defer { BIO_free(bio) }
    precondition(BIO_write(bio, pem, Int32(pem.count)) == pem.count, "out of memory")
    ERR_clear_error()
    defer { ERR_clear_error() }
    guard let certificate = PEM_read_bio_X509(bio, nil, noPassphrase, nil) else { throw .unreadable }
    if let second = PEM_read_bio_X509(bio, nil, noPassphrase, nil) {
      X509_free(second)
      X509_free(certificate)
      throw .several
    }
    guard ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE else {
      X509_free(certificate)
      throw .unreadable
    }
    return certificate
  }
}

/// Why a text is not the certificate that was asked for; has nothing of the text.
public enum CertificateTextRejected: Error, Equatable, CaseIterable {
  /// It has a private key.
  case privateKey
  /// It has none in PEM, or one that is damaged.
  case unreadable
  case several
  /// Its time is over.
  case expired
}

/// SHA-256 of the certificate's DER.
func thumbprint(of certificate: OpaquePointer) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
    var size: UInt32 = 0
    precondition(X509_digest(certificate, EVP_sha256(), digest.baseAddress, &size) == 1 && size == 32, "OpenSSL has SHA-256")
    count = 32
  }
}
