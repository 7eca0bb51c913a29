import COpenSSL
import Glibc

/// What the handshakes of one side start from: its certificate, whom it trusts, and what it insists on: TLS 1.2 or 1.3, `h2` by ALPN (RFC 9113
/// §3.2), no renegotiation and none of the suites that §9.2.2 forbids.
///
/// Sendable by this proof: nothing changes it once it is made; OpenSSL counts the references to a context atomically and locks what its
/// handshakes share.
public final class TLSContext: @unchecked Sendable {
  enum Role { case server, client }

  let role: Role
  let handle: OpaquePointer

  /// A server's. With `clientAuthorities`, a file of certificates in PEM, only clients whose certificate one of those has signed come in, and
  /// those without a certificate unless `requiresClientCertificates`.
  public init(
    server identity: TLSIdentityFiles, clientAuthorities: String? = nil, requiresClientCertificates: Bool = true
  ) throws(TLSFileRejected) {
    (role, handle) = (.server, makeContext(TLS_server_method()))
    try use(identity)
    SSL_CTX_set_client_hello_cb(handle, clientHelloArrives, nil)
    SSL_CTX_set_alpn_select_cb(handle, protocolsAreOffered, nil)
    // Tickets take the place of sessions kept here. They open in this context alone: whoever was admitted by another one is looked at anew.
    openssl_set_session_cache_mode(handle, Int(SSL_SESS_CACHE_OFF))
    if let clientAuthorities {
      try trust(clientAuthorities)
      SSL_CTX_set_verify(handle, SSL_VERIFY_PEER | (requiresClientCertificates ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0), nil)
      // Without it OpenSSL refuses to resume what was verified.
      _ = SSL_CTX_set_session_id_context(handle, alpnProtocol, UInt32(alpnProtocol.count))
    }
  }

  /// A client's, which verifies its server's certificate and name, and shows `identity` to a server that asks for it.
  public init(client roots: TLSRoots, identity: TLSIdentityFiles? = nil) throws(TLSFileRejected) {
    (role, handle) = (.client, makeContext(TLS_client_method()))
    switch roots {
    case .system: SSL_CTX_set_default_verify_paths(handle)
    case .file(let file): try trust(file)
    }
    if let identity { try use(identity) }
    SSL_CTX_set_verify(handle, SSL_VERIFY_PEER, nil)
    let offer = [UInt8(alpnProtocol.count)] + alpnProtocol
    precondition(SSL_CTX_set_alpn_protos(handle, offer, UInt32(offer.count)) == 0, "out of memory")
  }

  deinit { SSL_CTX_free(handle) }

  /// When the certificate that this side shows ends, in seconds since the Unix epoch; nil where it shows none.
  public var certificateEnd: Int? {
    guard let certificate = SSL_CTX_get0_certificate(handle) else { return nil }
    var time = tm()
    guard ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &time) == 1 else { return nil }
    return timegm(&time)
  }

  private func use(_ identity: TLSIdentityFiles) throws(TLSFileRejected) {
    var isLeaf = true
    try PEMFile(identity.certificates).forEachCertificate { (certificate) throws(TLSFileRejected) in
      let isTaken: Int32
      if isLeaf {
        isTaken = SSL_CTX_use_certificate(handle, certificate)
      } else {
        X509_up_ref(certificate)
        isTaken = openssl_add_to_chain(handle, certificate)
      }
      guard isTaken == 1 else {
        throw TLSFileRejected(identity.certificates, "its certificate is refused: \(takeLibraryError())")
      }
      isLeaf = false
    }
    let key = try PEMFile(identity.key).privateKey()
    defer { EVP_PKEY_free(key) }
    guard SSL_CTX_use_PrivateKey(handle, key) == 1 else {
      _ = takeLibraryError()
      throw TLSFileRejected(identity.key, "it is not the key of the first certificate in \(identity.certificates)")
    }
  }

  private func trust(_ file: String) throws(TLSFileRejected) {
    let store = SSL_CTX_get_cert_store(handle)
    try PEMFile(file).forEachCertificate { (certificate) throws(TLSFileRejected) in
      guard X509_STORE_add_cert(store, certificate) == 1 else {
        throw TLSFileRejected(file, "a certificate in it is refused: \(takeLibraryError())")
      }
      if role == .server { SSL_CTX_add_client_CA(handle, certificate) }
    }
  }
}

/// A certificate and its private key.
public struct TLSIdentityFiles: Sendable, Hashable {
  /// PEM: the certificate itself first, then those that lead to a root.
  public var certificates: String
  /// PEM, without a passphrase.
  public var key: String

  public init(certificates: String, key: String) {
    self.certificates = certificates
    self.key = key
  }
}

/// Whose signature under a server's certificate a client believes.
public enum TLSRoots: Sendable, Hashable {
  /// Those that the system's OpenSSL knows (`/etc/ssl/certs`, `SSL_CERT_FILE`).
  case system
  /// The certificates in a file of PEM, and nobody else.
  case file(String)
}

/// HTTP/2 over TLS, as ALPN names it (RFC 9113 §3.1).
let alpnProtocol: [UInt8] = Array("h2".utf8)

private func makeContext(_ method: OpaquePointer?) -> OpaquePointer {
  guard let context = SSL_CTX_new(method) else { preconditionFailure("out of memory") }
  precondition(openssl_set_min_version(context, TLS1_2_VERSION) == 1, "OpenSSL has TLS 1.2")
  // Of TLS 1.2 what RFC 9113 §9.2.2 leaves: ephemeral keys and AEAD. All suites of TLS 1.3 are such.
  precondition(SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20") == 1, "OpenSSL has AES-GCM")
  SSL_CTX_set_options(context, openssl_no_renegotiation)
  // A connection at rest keeps no record's buffers.
  openssl_set_mode(context, Int(SSL_MODE_RELEASE_BUFFERS))
  SSL_CTX_set_msg_callback(context, messagePasses)
  return context
}

private func messagePasses(
  _ isWritten: Int32, _: Int32, _ contentType: Int32, _: UnsafeRawPointer?, _: Int, _ ssl: OpaquePointer?,
  _: UnsafeMutableRawPointer?
) {
  if contentType == SSL3_RT_HANDSHAKE, isWritten == 0 { engine(of: SSL_get_rbio(ssl)).receivedHandshakeMessage() }
}

/// A client that offers no protocols is refused as one that does not offer h2: it would send anything else.
private func clientHelloArrives(
  _ ssl: OpaquePointer?, _ alert: UnsafeMutablePointer<Int32>?, _: UnsafeMutableRawPointer?
) -> Int32 {
  var extensionBytes: UnsafePointer<UInt8>?
  var count = 0
  if SSL_client_hello_get0_ext(ssl, UInt32(TLSEXT_TYPE_application_layer_protocol_negotiation), &extensionBytes, &count) == 1 {
    return SSL_CLIENT_HELLO_SUCCESS
  }
  alert?.pointee = SSL_AD_NO_APPLICATION_PROTOCOL
  return SSL_CLIENT_HELLO_ERROR
}

private func protocolsAreOffered(
  _: OpaquePointer?, _ chosen: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ chosenCount: UnsafeMutablePointer<UInt8>?,
  _ offer: UnsafePointer<UInt8>?, _ offerCount: UInt32, _: UnsafeMutableRawPointer?
) -> Int32 {
  let offer = UnsafeBufferPointer(start: offer, count: Int(offerCount))
  var index = 0
  while index < offer.count {
    let end = index + 1 + Int(offer[index])
    guard end <= offer.count else { break }
    if offer[(index + 1)..<end].elementsEqual(alpnProtocol) {
      chosen?.pointee = offer.baseAddress.map { $0 + index + 1 }
      chosenCount?.pointee = offer[index]
      return SSL_TLSEXT_ERR_OK
    }
    index = end
  }
  return SSL_TLSEXT_ERR_ALERT_FATAL
}
