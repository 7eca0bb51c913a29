public import ArgumentParser
public import RPCHTTP2

/// How a command's connection to the server is secured.
public struct SecurityOptions: ParsableArguments, Sendable {
  @Flag(help: "Connect through TLS; the server's certificate is to be signed by an authority that this system trusts.")
  var tls = false
  @Option(
    help: ArgumentHelp("Connect through TLS and trust the authorities in this file of PEM instead.", valueName: "file"),
    completion: .file())
  var tlsCa: String?
  @Option(
    help: ArgumentHelp("For mutual TLS: this client's certificate in PEM.", valueName: "file"), completion: .file())
  var tlsCert: String?
  @Option(help: ArgumentHelp("The key of --tls-cert in PEM.", valueName: "file"), completion: .file())
  var tlsKey: String?
  @Option(
    help: ArgumentHelp("The name that the server's certificate has, where it is not the host of --server.", valueName: "name"))
  var serverName: String?

  public init() {}

  public func validate() throws {
    guard (tlsCert == nil) == (tlsKey == nil) else { throw ValidationError("--tls-cert and --tls-key go together") }
    guard settings != nil || tlsCert == nil && serverName == nil else {
      throw ValidationError("--tls-cert and --server-name go with --tls or --tls-ca")
    }
  }

  /// Nil for plaintext.
  public var settings: SecuritySettings? {
    guard tls || tlsCa != nil else { return nil }
    return SecuritySettings(authorities: tlsCa, certificate: tlsCert, key: tlsKey, serverName: serverName)
  }

  /// Nil for plaintext.
  public func credentials() throws -> ChannelCredentials? { try settings?.credentials() }
}

/// A connection through TLS, as a file may keep it: paths of files in PEM, none of their contents.
public struct SecuritySettings: Codable, Equatable, Sendable {
  /// Nil for those that this system trusts.
  public var authorities: String?
  /// With its key, for mutual TLS.
  public var certificate: String?
  public var key: String?
  /// Nil where the certificate's name is the host that is called.
  public var serverName: String?

  public init(authorities: String? = nil, certificate: String? = nil, key: String? = nil, serverName: String? = nil) {
    (self.authorities, self.certificate, self.key, self.serverName) = (authorities, certificate, key, serverName)
  }

  /// The same wherever a program is started: each path through `path`.
  public func mapPaths(_ path: (String) -> String) -> SecuritySettings {
    SecuritySettings(
      authorities: authorities.map(path), certificate: certificate.map(path), key: key.map(path), serverName: serverName)
  }

  public func credentials() throws -> ChannelCredentials {
    let identity = certificate.flatMap { certificate in
      key.map { ChannelCredentials.Identity(certificates: certificate, key: $0) }
    }
    return try ChannelCredentials(roots: authorities.map { .file($0) } ?? .system, identity: identity, serverName: serverName)
  }
}
