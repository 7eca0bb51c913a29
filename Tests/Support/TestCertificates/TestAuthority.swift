import COpenSSL

/// An authority that signs certificates while the tests run, with keys on P-256.
///
/// Sendable by this proof: its handles are read alone, which OpenSSL does from any thread.
public final class TestAuthority: @unchecked Sendable {
  private let key: OpaquePointer
  private let certificate: OpaquePointer

  public init(_ name: String = "Test authority") {
    key = makeKey()
    certificate = makeCertificate(name, of: key, days: -1...365)
    add(NID_basic_constraints, "critical,CA:TRUE", to: certificate)
    sign(certificate, with: key)
  }

  deinit {
    X509_free(certificate)
    EVP_PKEY_free(key)
  }

  /// Its own certificate in PEM.
  public var pem: String { text { PEM_write_bio_X509($0, certificate) } }

  /// A certificate in PEM and its key. `names` as OpenSSL's configuration has them (`DNS:localhost`, `IP:127.0.0.1`, `URI:spiffe://…`); `days` is when it is
  /// valid, counted from now.
  public func issue(_ commonName: String, names: [String] = [], days: ClosedRange<Int> = -1...90) -> (
    certificate: String, key: String
  ) {
    let key = makeKey()
    defer { EVP_PKEY_free(key) }
    let certificate = makeCertificate(commonName, of: key, days: days)
    defer { X509_free(certificate) }
    X509_set_issuer_name(certificate, X509_get_subject_name(self.certificate))
    if !names.isEmpty { add(NID_subject_alt_name, names.joined(separator: ","), to: certificate) }
    sign(certificate, with: self.key)
    return (
      text { PEM_write_bio_X509($0, certificate) }, text { PEM_write_bio_PKCS8PrivateKey($0, key, nil, nil, 0, nil, nil) }
    )
  }

  /// A key in PEM behind a passphrase.
  public static func lockedKey() -> String {
    let key = makeKey()
    defer { EVP_PKEY_free(key) }
    return text { PEM_write_bio_PKCS8PrivateKey($0, key, EVP_aes_256_cbc(), "secret", 6, nil, nil) }
  }
}

private func makeKey() -> OpaquePointer {
  let maker = EVP_PKEY_CTX_new_from_name(nil, "EC", nil)
  defer { EVP_PKEY_CTX_free(maker) }
  var key: OpaquePointer?
  let isMade =
    EVP_PKEY_keygen_init(maker) == 1 && EVP_PKEY_CTX_set_group_name(maker, "P-256") == 1 && EVP_PKEY_generate(maker, &key) == 1
  precondition(isMade, "OpenSSL makes keys on P-256")
  return key!
}

private func makeCertificate(_ commonName: String, of key: OpaquePointer, days: ClosedRange<Int>) -> OpaquePointer {
  let certificate = X509_new()!
  X509_set_version(certificate, Int(X509_VERSION_3))
  ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), .random(in: 1 ... .max))
  X509_gmtime_adj(X509_getm_notBefore(certificate), days.lowerBound * 86_400)
  X509_gmtime_adj(X509_getm_notAfter(certificate), days.upperBound * 86_400)
  let name = X509_get_subject_name(certificate)
  X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_FLAG | 0, commonName, -1, -1, 0)
  X509_set_issuer_name(certificate, name)
  X509_set_pubkey(certificate, key)
  return certificate
}

private func add(_ kind: Int32, _ value: String, to certificate: OpaquePointer) {
  let part = X509V3_EXT_conf_nid(nil, nil, kind, value)
  defer { X509_EXTENSION_free(part) }
  precondition(X509_add_ext(certificate, part, -1) == 1, "\(value) is an extension's value")
}

private func sign(_ certificate: OpaquePointer, with key: OpaquePointer) {
  precondition(X509_sign(certificate, key, EVP_sha256()) > 0, "an EC key signs")
}

private func text(_ write: (OpaquePointer) -> Int32) -> String {
  let bio = BIO_new(BIO_s_mem())!
  defer { BIO_free(bio) }
  precondition(write(bio) == 1, "memory takes PEM")
  var bytes: UnsafeMutablePointer<CChar>?
  let count = openssl_written(bio, &bytes)
  return String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
}
