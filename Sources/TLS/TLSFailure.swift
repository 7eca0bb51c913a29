import COpenSSL

/// Why a connection cannot be secured, or is no longer; says nothing that is secret.
public struct TLSFailure: Error, Equatable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }

  /// What OpenSSL has just complained of.
  init(of ssl: OpaquePointer) {
    let reason = ERR_GET_REASON(ERR_peek_error())
    let text = takeLibraryError()
    switch reason {
    case SSL_R_CERTIFICATE_VERIFY_FAILED:
      let result = SSL_get_verify_result(ssl)
      self.init(
        "the peer's certificate is not accepted: \(X509_verify_cert_error_string(result).map { String(cString: $0) } ?? text)")
    case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE: self.init("the peer shows no certificate")
    case SSL_R_NO_APPLICATION_PROTOCOL, SSL_R_CALLBACK_FAILED: self.init("the peer does not offer h2 by ALPN")
    case SSL_R_WRONG_VERSION_NUMBER, SSL_R_HTTP_REQUEST: self.init("the peer does not speak TLS")
    case SSL_R_UNSUPPORTED_PROTOCOL: self.init("the peer speaks no TLS from 1.2 on")
    case (SSL_AD_REASON_OFFSET + 1)...(SSL_AD_REASON_OFFSET + 255): self.init("the peer refuses: \(text)")
    default: self.init(text)
    }
  }
}

/// The first of OpenSSL's complaints on this thread, which has none afterwards.
func takeLibraryError() -> String {
  let code = ERR_get_error()
  ERR_clear_error()
  return ERR_reason_error_string(code).map { String(cString: $0) } ?? "OpenSSL's error \(code)"
}
