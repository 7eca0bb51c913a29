import ArgumentParser
import Deliveries
import Glibc
import RPC

/// How people are told outside the applications; a channel that is not set up is none, and nothing waits for it.
struct DeliveryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Send e-mails through this mail server: smtp://HOST:PORT, secured by STARTTLS, or smtps://HOST:PORT.", valueName: "url"))
  var smtp: String?
  @Option(help: ArgumentHelp("Whose e-mails they are: the address in From.", valueName: "address"))
  var smtpSender: String?
  @Option(
    help: ArgumentHelp(
      "Sign in to the mail server as this user, with the password of SMTP_PASSWORD or --smtp-password-file.", valueName: "name"))
  var smtpUser: String?
  @Option(help: ArgumentHelp("The file with the password, read for each e-mail.", valueName: "file"))
  var smtpPasswordFile: String?
  @Option(help: ArgumentHelp("Authorities in PEM to trust for the mail server, instead of the system's.", valueName: "file"))
  var smtpCa: String?
  @Flag(help: "Send even where the mail server has no TLS: for a relay on this machine.")
  var smtpPlaintext = false

  @Option(
    help: ArgumentHelp(
      "Send pushes by POST to this https://… address, with the token of PUSH_TOKEN or --push-token-file.", valueName: "url"))
  var push: String?
  @Option(help: ArgumentHelp("The file with the push service's token, read for each push.", valueName: "file"))
  var pushTokenFile: String?
  @Option(help: ArgumentHelp("Authorities in PEM to trust for the push service, instead of the system's.", valueName: "file"))
  var pushCa: String?

  func validate() throws {
    if let smtp {
      guard Self.isServer(smtp, ["smtp://", "smtps://"]) else {
        throw ValidationError("--smtp is smtp://HOST:PORT or smtps://HOST:PORT; name and password go elsewhere, see --help")
      }
      guard let smtpSender, FieldFormat.isEmail(smtpSender) else {
        throw ValidationError("--smtp needs --smtp-sender with an e-mail address")
      }
      guard smtpUser == nil ? smtpPasswordFile == nil : smtpPassword != nil else {
        throw ValidationError("--smtp-user goes with SMTP_PASSWORD in the environment or --smtp-password-file")
      }
      guard !smtpPlaintext || smtpUser == nil else {
        throw ValidationError("--smtp-plaintext would send the password of --smtp-user where others read it")
      }
      guard !smtpPlaintext || smtp.hasPrefix("smtp://") else { throw ValidationError("--smtp-plaintext goes with smtp://") }
    } else if smtpSender != nil || smtpUser != nil || smtpPasswordFile != nil || smtpCa != nil || smtpPlaintext {
      throw ValidationError("--smtp-… say how e-mails go through the server of --smtp")
    }
    if let push {
      guard Self.isServer(push, ["https://"]) else {
        throw ValidationError("--push is an https://… address without a name and password")
      }
    } else if pushTokenFile != nil || pushCa != nil {
      throw ValidationError("--push-… say how pushes go to the service of --push")
    }
  }

  /// nil for none.
  var mailServer: SMTPServer? {
    guard let smtp, let smtpSender else { return nil }
    return SMTPServer(
      url: smtp, sender: smtpSender, user: smtpUser, password: smtpPassword, authorities: smtpCa,
      allowsPlaintext: smtpPlaintext)
  }

  /// nil for none.
  var pushService: PushService? {
    push.map { PushService(url: $0, token: Self.secret(file: pushTokenFile, variable: "PUSH_TOKEN"), authorities: pushCa) }
  }

  private var smtpPassword: Secret? { Self.secret(file: smtpPasswordFile, variable: "SMTP_PASSWORD") }

  private static func secret(file: String?, variable: String) -> Secret? {
    if let file { return .file(file) }
    return getenv(variable).map { .known(String(cString: $0)) }
  }

  private static func isServer(_ url: String, _ schemes: [String]) -> Bool {
    guard let scheme = schemes.first(where: url.hasPrefix) else { return false }
    let rest = url.dropFirst(scheme.count)
    return !rest.isEmpty && !rest.contains("@") && rest.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }
}
