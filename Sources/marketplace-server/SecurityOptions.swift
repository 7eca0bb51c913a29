import ArgumentParser
import Logging
import RPCHTTP2
import StructuredLog

/// How the server's TCP connections are secured. The files are read again on SIGHUP and when they have changed.
struct SecurityOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Serve through TLS with this certificate in PEM; those that lead to a root follow it.", valueName: "file"))
  var tlsCert: String?
  @Option(help: ArgumentHelp("The key of --tls-cert in PEM.", valueName: "file"))
  var tlsKey: String?
  @Option(
    help: ArgumentHelp(
      "Admit only clients that show a certificate signed by an authority in this file of PEM (mutual TLS).", valueName: "file"))
  var clientCa: String?
  @Option(
    help: ArgumentHelp(
      "Whether a client must show a certificate, where there is --client-ca: required, or optional, which admits those without one too.",
      valueName: "required|optional"))
  var clientCertificates: ServerCredentials.ClientCertificates?

  func validate() throws {
    guard (tlsCert == nil) == (tlsKey == nil) else { throw ValidationError("--tls-cert and --tls-key go together") }
    guard clientCa == nil || tlsCert != nil else { throw ValidationError("--client-ca goes with --tls-cert and --tls-key") }
    guard clientCertificates == nil || clientCa != nil else {
      throw ValidationError("--client-certificates goes with --client-ca")
    }
  }

  /// Nil for plaintext.
  func credentials(log: Logger) throws -> ServerCredentials? {
    guard let tlsCert, let tlsKey else { return nil }
    let files = ServerCredentials.Files(
      certificates: tlsCert, key: tlsKey, clientAuthorities: clientCa, clientCertificates: clientCertificates ?? .required)
    return try ServerCredentials(files, log: .logging(to: log))
  }
}

extension ServerCredentials.ClientCertificates: ExpressibleByArgument {}
