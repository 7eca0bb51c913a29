public import RPC
import TLS

/// A client certificate as staff give it for a key or a client, of which its SHA-256 is kept.
public struct GivenCertificate: Sendable, Equatable {
  /// SHA-256 of its DER, as that of ``PeerCertificate/sha256``.
  public let hash: [UInt8]

  /// From the field `certificate`; nil when that is empty. Throws INVALID_ARGUMENT, which says what to give and has nothing of what was given.
  public init?(field pem: String) throws(RPCError) {
    guard !pem.isEmpty else { return nil }
    do throws(CertificateTextRejected) { hash = try CertificateText(pem).sha256 } catch {
      throw RPCError(
        .invalidArgument, "the certificate cannot be taken: it \(error.advice)",
        fieldViolations: [FieldViolation(field: "certificate", description: error.advice, rule: "certificate")])
    }
  }
}

extension CertificateTextRejected {
  fileprivate var advice: String {
    switch self {
    case .privateKey:
      """
      must be the certificate alone, and a private key came with it: that key was not kept, but has left its holder and is to be replaced \
      together with its certificate
      """
    case .unreadable: "must be one certificate in PEM, from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----"
    case .several: "must be one certificate: leave out those of the authorities that signed it"
    case .expired: "must be one that has not expired: ask for a renewed one"
    }
  }
}
