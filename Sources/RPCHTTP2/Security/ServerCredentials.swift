public import Metering
import TLS

/// How a server shows who it is, and whom it lets in: its certificate and key, and the authorities of its clients' certificates if only those come in
/// (mutual TLS). Usable from any thread.
///
/// Files may be replaced while the server runs: ``reload()`` takes them up, and ``followFiles(every:)`` whenever they have changed. Connections that exist
/// keep to what they began with, and files that cannot be used change nothing.
public final class ServerCredentials: Sendable {
  /// Of clients, where there are authorities of their certificates. One that does not verify stays out in either case.
  public enum ClientCertificates: String, Sendable, CaseIterable {
    case required
    /// Clients without one come in nameless.
    case optional
  }

  /// Where they are, each a file in PEM.
  public struct Files: Sendable, Hashable {
    /// The server's certificate first, then those that lead to a root.
    public var certificates: String
    /// Without a passphrase.
    public var key: String
    /// Nil: clients stay nameless. Otherwise a client shows a certificate that one of these has signed, or stays out, unless certificates
    /// are optional.
    public var clientAuthorities: String?
    public var clientCertificates: ClientCertificates

    public init(
      certificates: String, key: String, clientAuthorities: String? = nil, clientCertificates: ClientCertificates = .required
    ) {
      self.certificates = certificates
      self.key = key
      self.clientAuthorities = clientAuthorities
      self.clientCertificates = clientCertificates
    }

    fileprivate var all: [String] { [certificates, key, clientAuthorities].compactMap(\.self) }
  }

  private let files: ReloadableContext

  /// Reads the files; throws what is wrong with the first that cannot be used.
  public init(_ files: Files, log: SecurityLog = .none) throws(TLSFileRejected) {
    self.files = try ReloadableContext(files.all, log) { () throws(TLSFileRejected) in try TLSContext(files) }
  }

  var log: SecurityLog { files.log }

  /// For handshakes that begin now.
  var context: TLSContext { files.current }

  /// For the operator's page.
  public var metrics: MetricFamily {
    var family = MetricFamily(
      "tls.certificate.not_after", .gauge, unit: "s", help: "When the certificate in use ends, since the Unix epoch.")
    if let end = context.certificateEnd { family.add(.number(Double(end))) }
    return family
  }

  /// Reads the files anew; handshakes from now on are made with them. When they cannot be used, the log says why and the ones before stay in
  /// use. Reads from disk: not for loops.
  public func reload() { files.reload() }

  /// Looks at the files every `interval`, and reloads those that were replaced or written and have stayed the same since the look before: a key
  /// follows its certificate. Links are followed, so that a secret that is swapped as a whole, as Kubernetes does, is seen. Returns when its task is
  /// cancelled; looks at the disk: not for loops.
  public func followFiles(every interval: Duration = .seconds(1)) async { await files.followFiles(every: interval) }
}

extension TLSContext {
  fileprivate convenience init(_ files: ServerCredentials.Files) throws(TLSFileRejected) {
    try self.init(
      server: TLSIdentityFiles(certificates: files.certificates, key: files.key), clientAuthorities: files.clientAuthorities,
      requiresClientCertificates: files.clientCertificates == .required)
  }
}
