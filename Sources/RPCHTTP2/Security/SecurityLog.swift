/// What happens to a server's security beside calls, for whoever runs it. No secret is in it.
public enum SecurityEvent: Sendable, Equatable {
  /// A client did not come in, or was cut off: it is not trusted, does not trust this server, or does not speak as it should.
  /// `unreportedCount` others were not reported since the last, since too many came at once.
  case refused(peer: String, reason: String, unreportedCount: Int)
  /// Handshakes are made with what the files hold now.
  case reloaded(certificates: String)
  /// The files cannot be used: those before stay in use.
  case notReloaded(reason: String)
}

/// Where it is reported; called on the loops and where credentials are reloaded.
public struct SecurityLog: Sendable {
  let record: @Sendable (SecurityEvent) -> Void

  public init(_ record: @escaping @Sendable (SecurityEvent) -> Void) { self.record = record }

  public static let none = SecurityLog { _ in }
}
