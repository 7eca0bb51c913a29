public import ArgumentParser
public import RPCHTTP2

/// How a command's connection to the server is secured.
public struct SecurityOptions: ParsableArguments, Sendable {
  @Flag(help: "Connect through TLS; the server's certificate is to be signed by an authority that this system trusts.")
  var tls = false
  @Option(help: ArgumentHelp("Connect through TLS and trust the authorities in this file of PEM instead.", valueName: "file"))
  var tlsCa: String?
  @Option(help: ArgumentHelp("For mutual TLS: this client's certificate in PEM.", valueName: "file"))
  var tlsCert: String?
  @Option(help: ArgumentHelp("The key of --tls-cert in PEM.", valueName: "file"))
  var tlsKey: String?
  @Option(
    help: ArgumentHelp("The name that the server's certificate has, where it is not the host of --server.", valueName: "name"))
  var serverName: String?

  public init() {}

  public func validate() throws {
    guard (tlsCert == nil) == (tlsKey == nil) else { throw ValidationError("--tls-cert and --tls-key go together") }
    guard isSecured || tlsCert == nil && serverName == nil else {
      throw ValidationError("--tls-cert and --server-name go with --tls or --tls-ca")
    }
  }

  private var isSecured: Bool { tls || tlsCa != nil }

  /// Nil for plaintext.
  public func credentials() throws -> ChannelCredentials? {
    guard isSecured else { return nil }
    let identity = tlsCert.flatMap { certificates in
      tlsKey.map { ChannelCredentials.Identity(certificates: certificates, key: $0) }
    }
    return try ChannelCredentials(roots: tlsCa.map { .file($0) } ?? .system, identity: identity, serverName: serverName)
  }
}
