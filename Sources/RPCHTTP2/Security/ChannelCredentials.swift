import TLS

/// How a channel knows its servers, and shows who it is: the authorities whose certificates it believes, and a certificate of its own for servers
/// that ask for one (mutual TLS). A value for ``ChannelOptions/credentials``, shared by any number of channels, whose files may be replaced
/// while those are used: ``reload()`` and ``followFiles(every:)`` of any copy take them up for connections that are made from then on.
public struct ChannelCredentials: Sendable {
  /// Whose signature under a server's certificate is believed.
  public enum Roots: Sendable, Hashable {
    /// Those that the system's OpenSSL knows (`/etc/ssl/certs`, `SSL_CERT_FILE`).
    case system
    /// The certificates in a file of PEM, and nobody else.
    case file(String)
  }

  /// A certificate and its key, each a file in PEM.
  public struct Identity: Sendable, Hashable {
    /// The client's certificate first, then those that lead to a root.
    public var certificates: String
    /// Without a passphrase.
    public var key: String

    public init(certificates: String, key: String) {
      self.certificates = certificates
      self.key = key
    }
  }

  /// The name or numeric address that a server's certificate must have; nil for the host of the channel's authority.
  public var serverName: String?
  private let files: ReloadableContext

  /// Reads the files; throws what is wrong with the first that cannot be used.
  public init(
    roots: Roots = .system, identity: Identity? = nil, serverName: String? = nil, log: SecurityLog = .none
  ) throws(TLSFileRejected) {
    let trusted: TLSRoots
    var paths = identity.map { [$0.certificates, $0.key] } ?? []
    switch roots {
    case .system: trusted = .system
    case .file(let file):
      trusted = .file(file)
      paths.append(file)
    }
    let own = identity.map { TLSIdentityFiles(certificates: $0.certificates, key: $0.key) }
    files = try ReloadableContext(paths, log) { () throws(TLSFileRejected) in
      try TLSContext(client: trusted, identity: own)
    }
    self.serverName = serverName
  }

  /// For handshakes that begin now.
  var context: TLSContext { files.current }

  /// As ``ServerCredentials/reload()``.
  public func reload() { files.reload() }

  /// As ``ServerCredentials/followFiles(every:)``.
  public func followFiles(every interval: Duration = .seconds(1)) async { await files.followFiles(every: interval) }
}

/// A channel's security on its loop.
final class ChannelSecurity {
  private let credentials: ChannelCredentials
  private let serverName: String
  private let workspace = TLSWorkspace()

  init(_ credentials: ChannelCredentials, authority: String) {
    self.credentials = credentials
    serverName = credentials.serverName ?? Self.host(of: authority)
  }

  func makeEngine() throws(TLSFailure) -> TLSEngine { try TLSEngine(credentials.context, serverName: serverName, in: workspace) }

  /// Without the port, and without the brackets of an IPv6 address (RFC 3986 §3.2).
  static func host(of authority: String) -> String {
    if authority.first == "[", let end = authority.firstIndex(of: "]") { return String(authority.dropFirst()[..<end]) }
    guard let colon = authority.lastIndex(of: ":") else { return authority }
    return String(authority[..<colon])
  }
}
