import RPCHTTP2

/// `[OPTION…] HOST PORT [CASE…]` or `[OPTION…] TARGET [CASE…]`.
struct ClientArguments {
  let target: ChannelTarget
  /// Nil for plaintext.
  private(set) var credentials: ChannelCredentials?
  /// The names of cases; empty for all of them.
  let cases: [String]

  static let usage = """
    usage: interop-client [--tls] [--tls-ca FILE] [--tls-cert FILE --tls-key FILE] [--server-name NAME] HOST PORT [CASE...], \
    or TARGET [CASE...]
    """

  /// Throws what to say to whoever wrote them.
  init(_ words: [String]) throws {
    var words = words[...]
    var isSecured = false
    var options: [String: String] = [:]
    while let name = words.first, name.hasPrefix("--") {
      words.removeFirst()
      isSecured = true
      if name == "--tls" { continue }
      guard Self.options.contains(name), let value = words.popFirst() else { throw Rejected(Self.usage) }
      options[name] = value
    }
    if words.count >= 2, let port = UInt16(words[words.startIndex + 1]) {
      target = .host(words.removeFirst(), port: port)
    } else {
      guard let word = words.first else { throw Rejected(Self.usage) }
      target = try ChannelTarget(word)
    }
    cases = Array(words.dropFirst())
    guard isSecured else { return }
    let identity = try Self.identity(options["--tls-cert"], options["--tls-key"])
    let roots = options["--tls-ca"].map { ChannelCredentials.Roots.file($0) } ?? .system
    credentials = try ChannelCredentials(roots: roots, identity: identity, serverName: options["--server-name"])
  }

  private static let options: Set = ["--tls-ca", "--tls-cert", "--tls-key", "--server-name"]

  private static func identity(_ certificates: String?, _ key: String?) throws(Rejected) -> ChannelCredentials.Identity? {
    switch (certificates, key) {
    case (nil, nil): return nil
    case (let certificates?, let key?): return ChannelCredentials.Identity(certificates: certificates, key: key)
    default: throw Rejected("--tls-cert and --tls-key go together")
    }
  }

  private struct Rejected: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }
}
