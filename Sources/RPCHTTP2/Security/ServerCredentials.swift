import TLS

/// How a server shows who it is, and whom it lets in: its certificate and key, and the authorities of its clients' certificates if only those come in
/// (mutual TLS). Usable from any thread.
public final class ServerCredentials: Sendable {
  /// Where they are, each a file in PEM.
  public struct Files: Sendable, Hashable {
    /// The server's certificate first, then those that lead to a root.
    public var certificates: String
    /// Without a passphrase.
    public var key: String
    /// Nil: clients stay nameless. Otherwise a client shows a certificate that one of these has signed, or stays out.
    public var clientAuthorities: String?

    public init(certificates: String, key: String, clientAuthorities: String? = nil) {
      self.certificates = certificates
      self.key = key
      self.clientAuthorities = clientAuthorities
    }
  }

  let context: TLSContext
  let log: SecurityLog

  /// Reads the files; throws what is wrong with the first that cannot be used.
  public init(_ files: Files, log: SecurityLog = .standardError) throws(TLSFileRejected) {
    self.log = log
    context = try TLSContext(
      server: TLSIdentityFiles(certificates: files.certificates, key: files.key), clientAuthorities: files.clientAuthorities)
  }
}
