/// Who is at the other end of a connection: one object for all its calls.
package final class Peer: Sendable {
  /// `host:port` or a socket's path.
  package let address: String
  /// By mutual TLS; nil where nobody was asked for one, or has none.
  package let certificate: PeerCertificate?

  package init(_ address: String, _ certificate: PeerCertificate? = nil) {
    self.address = address
    self.certificate = certificate
  }
}
