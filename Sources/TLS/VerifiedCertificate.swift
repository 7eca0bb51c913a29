import COpenSSL

/// What a peer's certificate says of it. The peer has shown that it holds the certificate's key, and an authority that this side trusts has signed it.
public struct VerifiedCertificate: Sendable, Hashable {
  /// The subject's name by RFC 2253, the most special part first: `CN=partner-7,O=Partner`.
  public let subject: String
  /// Of the subject: its last common name.
  public let commonName: String?
  /// The alternative names of the kinds DNS and URI, in the certificate's order.
  public private(set) var dnsNames: [String] = []
  public private(set) var uris: [String] = []
  /// SHA-256 of its DER: its thumbprint (RFC 8705 §3.1).
  public let sha256: [UInt8]

  /// Nil where the peer has shown none, or nobody asked for it.
  init?(of ssl: OpaquePointer) {
    guard SSL_get_verify_mode(ssl) & SSL_VERIFY_PEER != 0, SSL_get_verify_result(ssl) == Int(X509_V_OK),
      let certificate = SSL_get0_peer_certificate(ssl)
    else { return nil }
    let name = X509_get_subject_name(certificate)
    subject = text(of: name)
    commonName = Self.commonName(of: name)
    sha256 = thumbprint(of: certificate)
    guard let names = X509_get_ext_d2i(certificate, NID_subject_alt_name, nil, nil).map(OpaquePointer.init) else { return }
    defer { GENERAL_NAMES_free(names) }
    for index in 0..<openssl_count_names(names) {
      var kind: Int32 = 0
      let value = GENERAL_NAME_get0_value(openssl_name_at(names, index), &kind)
      guard kind == GEN_DNS || kind == GEN_URI,
        let value = value.map({ $0.assumingMemoryBound(to: ASN1_STRING.self) }), let text = string(value)
      else { continue }
      if kind == GEN_DNS { dnsNames.append(text) } else { uris.append(text) }
    }
  }

  private static func commonName(of name: OpaquePointer?) -> String? {
    var index: Int32 = -1
    var found: String?
    while true {
      index = X509_NAME_get_index_by_NID(name, NID_commonName, index)
      guard index >= 0, let value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)) else { return found }
      var utf8: UnsafeMutablePointer<UInt8>?
      let count = ASN1_STRING_to_UTF8(&utf8, value)
      guard count >= 0, let utf8 else { continue }
      found = String(decoding: UnsafeBufferPointer(start: utf8, count: Int(count)), as: UTF8.self)
      CRYPTO_free(utf8, #fileID, #line)
    }
  }
}

private func text(of name: OpaquePointer?) -> String {
  guard let bio = BIO_new(BIO_s_mem()) else { preconditionFailure("out of memory") }
  defer { BIO_free(bio) }
  X509_NAME_print_ex(bio, name, 0, openssl_name_format)
  var bytes: UnsafeMutablePointer<CChar>?
  let count = openssl_written(bio, &bytes)
  return String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
}

/// Nil for one that is not ASCII or hides its end behind a zero.
private func string(_ value: UnsafePointer<ASN1_STRING>) -> String? {
  let bytes = UnsafeBufferPointer(start: ASN1_STRING_get0_data(value), count: Int(ASN1_STRING_length(value)))
  guard bytes.allSatisfy({ 0x20...0x7E ~= $0 }) else { return nil }
  return String(decoding: bytes, as: UTF8.self)
}
