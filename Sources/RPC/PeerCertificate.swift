/// Who is at the other end of a connection, by mutual TLS: it has shown that it holds this certificate's key, and an authority that the server
/// trusts has signed it.
public struct PeerCertificate: Sendable, Hashable {
  /// The subject's name by RFC 2253, the most special part first: `CN=partner-7,O=Partner`.
  public let subject: String
  /// Of the subject: its last common name.
  public let commonName: String?
  /// The alternative names (RFC 5280 §4.2.1.6) of the kinds DNS and URI, such as a SPIFFE ID, in the certificate's order.
  public let dnsNames: [String]
  public let uris: [String]
  /// SHA-256 of its DER, 32 bytes: its thumbprint (RFC 8705 §3.1), by which one certificate is told from every other.
  public let sha256: [UInt8]

  public init(subject: String, commonName: String? = nil, dnsNames: [String] = [], uris: [String] = [], sha256: [UInt8]) {
    self.subject = subject
    self.commonName = commonName
    self.dnsNames = dnsNames
    self.uris = uris
    self.sha256 = sha256
  }
}
