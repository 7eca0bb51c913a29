import FoundationEssentials
import Transfers

/// Hands e-mails to a mail server.
protocol MailProvider: Sendable {
  /// Within a known time. The same message is sent again when nobody knows what came of it, with the same Message-ID.
  func send(_ message: MailMessage) async -> DeliveryOutcome
}

/// A mail server and how the server signs in there.
public struct SMTPServer: Sendable {
  /// `smtp://HOST:PORT`, secured by STARTTLS, or `smtps://HOST:PORT`.
  public var url: String
  /// Whose address stands in From.
  public var sender: String
  public var user: String?
  public var password: Secret?
  /// The file of PEM with the authorities that are trusted; nil for the system's.
  public var authorities: String?
  /// Whether messages go even where the server has no TLS: for a relay on this machine alone.
  public var allowsPlaintext: Bool

  public init(url: String, sender: String, user: String?, password: Secret?, authorities: String?, allowsPlaintext: Bool) {
    (self.url, self.sender, self.user, self.password) = (url, sender, user, password)
    (self.authorities, self.allowsPlaintext) = (authorities, allowsPlaintext)
  }
}

/// By SMTP, a connection at a time for each message under way.
struct SMTPMailer: MailProvider {
  let server: SMTPServer
  let transfers: Transfers

  func send(_ message: MailMessage) async -> DeliveryOutcome {
    do {
      let login = try server.user.map { ($0, try server.password?.value() ?? "") }
      let envelope = Transfer.Envelope(
        sender: server.sender, recipient: message.recipient, isSecured: !server.allowsPlaintext, login: login)
      return Self.outcome(
        try await transfers.perform(.mail(message.bytes, envelope, through: server.url, authorities: server.authorities)))
    } catch let error as Secret.Unreadable {
      return .failed("\(error)", after: nil)
    } catch {
      return .failed("no thread is free", after: nil)
    }
  }

  /// A 5xx to the message is for good (RFC 5321 §4.2.1); one to signing in is the operator's to mend, and is tried again.
  static func outcome(_ result: TransferResult) -> DeliveryOutcome {
    if result.isComplete { return .sent }
    guard result.status > 0 else { return .failed("SMTP: \(result.description)", after: nil) }
    let status = (["SMTP \(result.status)"] + [result.enhancedStatus].compactMap(\.self)).joined(separator: " ")
    return result.isMessageRefused ? .refused(status) : .failed("\(status): \(result.description)", after: nil)
  }
}
