import ClientOptions
import FoundationEssentials
import MarketplaceAPI
import Protobuf

/// A server, and as whom it is called: what one profile keeps. It holds tokens, and never a password, a code or a client's secret.
struct Profile: Codable, Equatable, Sendable {
  /// As `--server` takes it.
  var server: String
  /// Nil for plaintext.
  var tls: SecuritySettings?
  var organization: String
  var clientID: String
  /// An employee's; a resident has ``phone`` instead.
  var login: String?
  var phone: String?
  /// Nil once it was ended.
  var session: Session?

  struct Session: Codable, Equatable, Sendable {
    var accessToken: String
    /// The access token is refused from then on.
    var expireTime: Date
    /// Good for one refresh.
    var refreshToken: String
    var principalID: String

    /// An access token that lasts no longer than this is renewed before it is shown.
    static let margin: TimeInterval = 30

    func isFresh(at now: Date = Date()) -> Bool { expireTime.timeIntervalSince(now) > Self.margin }
  }

  /// As the output calls its caller.
  var who: String { login ?? phone ?? organization }
}

extension Profile.Session {
  init(_ session: AccessV1.Session) {
    let expiry = session.expireTime.map { Date(timeIntervalSince1970: TimeInterval($0.seconds)) }
    self.init(
      accessToken: session.accessToken, expireTime: expiry ?? .distantPast, refreshToken: session.refreshToken,
      principalID: session.principalId)
  }
}

/// What a profile is called: it names files, and so is letters of ASCII, digits, `-`, `_` and `.`, which does not begin it.
struct ProfileName: Hashable, Sendable, CustomStringConvertible {
  let description: String

  static let standard = ProfileName(known: "default")
  static let maxCharacters = 64

  private init(known: String) { description = known }

  init(_ argument: String) throws(ArgumentRejected) {
    let isName = argument.utf8.allSatisfy {
      0x61...0x7A ~= $0 || 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E
    }
    let isBounded = (1...Self.maxCharacters).contains(argument.utf8.count)
    guard isName, isBounded, !argument.hasPrefix("."), !argument.hasPrefix("-") else {
      throw ArgumentRejected(
        "a profile's name is up to \(Self.maxCharacters) letters, digits, '-', '_' and '.', none of '.' and '-' first")
    }
    description = argument
  }
}
