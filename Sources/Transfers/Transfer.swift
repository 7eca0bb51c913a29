import CCurl

/// What is handed to libcurl, its URL and its text as they are.
public struct Transfer: Sendable {
  enum Kind: Sendable {
    case mail(Envelope)
    /// The header lines.
    case post([String])
  }

  var url: String
  var kind: Kind
  var body: [UInt8]
  /// The file of PEM with the authorities that are trusted; nil for the system's.
  var authorities: String?

  /// Beside a message: how it is handed over (RFC 5321).
  public struct Envelope: Sendable {
    public var sender: String
    public var recipient: String
    /// TLS from the start (`smtps:`) or STARTTLS, or nothing is sent.
    public var isSecured: Bool
    public var login: (user: String, password: String)?

    public init(sender: String, recipient: String, isSecured: Bool, login: (user: String, password: String)?) {
      self.sender = sender
      self.recipient = recipient
      self.isSecured = isSecured
      self.login = login
    }
  }

  /// A message to one recipient through the server of `url`, `smtp://HOST:PORT` or `smtps://HOST:PORT`. Addresses must be such as
  /// need no quoting: libcurl writes them into commands.
  public static func mail(_ message: [UInt8], _ envelope: Envelope, through url: String, authorities: String?) -> Transfer {
    Transfer(url: url, kind: .mail(envelope), body: message, authorities: authorities)
  }

  /// A POST to `url`, `https://…`. No header may hold a line break.
  public static func post(_ body: [UInt8], _ headers: [(name: String, value: String)], to url: String, authorities: String?)
    -> Transfer
  {
    let lines = headers.map { name, value in
      precondition(!"\(name)\(value)".utf8.contains { $0 < 0x20 || $0 == 0x7F }, "the header \(name) has a control character")
      return "\(name): \(value)"
    }
    // libcurl would wait for leave to send what is longer than a mebibyte, and no such thing is sent.
    return Transfer(url: url, kind: .post(lines + ["Expect:"]), body: body, authorities: authorities)
  }

  var protocols: String {
    switch kind {
    case .mail: "smtp,smtps"
    case .post: "https"
    }
  }
}

/// What a transfer came to.
public struct TransferResult: Sendable, Equatable {
  /// A CURLcode.
  var code: UInt32
  /// The last of SMTP's replies or of HTTP's statuses; 0 before there was one.
  public var status: Int
  /// Of the last SMTP reply that had one.
  public var enhancedStatus: String?
  /// HTTP's Retry-After.
  public var retryAfterSeconds: Int64?

  /// Whether it went through to its end; of HTTP, whatever the status.
  public var isComplete: Bool { code == CURLE_OK.rawValue || code == CURLE_WRITE_ERROR.rawValue && status > 0 }

  /// Whether the server took the session and refused this message: the sender, the recipient or the text. Signing in and securing the
  /// connection fail in other ways.
  public var isMessageRefused: Bool {
    let inTheMessage = [CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_WEIRD_SERVER_REPLY]
    return (500..<600).contains(status) && inTheMessage.contains { $0.rawValue == code }
  }

  /// In libcurl's words, which repeat nothing that either side said.
  public var description: String { String(cString: curl_easy_strerror(CURLcode(code))) }
}
