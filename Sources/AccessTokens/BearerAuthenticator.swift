import RPC
import Synchronization

/// Knows callers by `authorization: Bearer …`. A signature is checked once per token value, the expiry on every call.
public final class BearerAuthenticator: Authenticator {
  private let key: TokenKey
  private let maxRememberedTokens: Int
  private let secondsNow: @Sendable () -> Int64
  private let verified = Mutex<[String: AccessToken]>([:])

  /// Remembers so many token values; when full, everything is forgotten and verified anew. `secondsNow` is the time since 1970.
  public init(key: TokenKey, maxRememberedTokens: Int = 65_536, secondsNow: @escaping @Sendable () -> Int64) {
    self.key = key
    self.maxRememberedTokens = maxRememberedTokens
    self.secondsNow = secondsNow
  }

  /// nil when the call carries no `authorization`; UNAUTHENTICATED when it carries one that does not hold.
  public func authenticate(_ context: CallContext) throws(RPCError) -> (any Identity)? {
    guard let authorization = context.metadata["authorization"] else { return nil }
    let token: AccessToken
    do { token = try remembered(authorization) } catch { throw error.status }
    guard token.expiry > secondsNow() else { throw TokenRejected.expired.status }
    return token.caller
  }

  private func remembered(_ authorization: String) throws(TokenRejected) -> AccessToken {
    if let token = verified.withLock({ $0[authorization] }) { return token }
    guard authorization.hasPrefix(Self.scheme) else { throw .malformed }
    let token = try key.verify(String(authorization.dropFirst(Self.scheme.count)))
    verified.withLock { known in
      if known.count >= maxRememberedTokens { known.removeAll(keepingCapacity: true) }
      known[authorization] = token
    }
    return token
  }

  private static let scheme = "Bearer "
}

extension TokenRejected {
  /// What the caller is told: enough to know whether to refresh the session or to sign in.
  var status: RPCError {
    switch self {
    case .malformed: RPCError(.unauthenticated, "this is not a Bearer token of this server; sign in", reason: "TOKEN_MALFORMED")
    case .badSignature: RPCError(.unauthenticated, "the access token is not of this server; sign in", reason: "TOKEN_INVALID")
    case .expired: RPCError(.unauthenticated, "the access token has expired; refresh the session", reason: "TOKEN_EXPIRED")
    }
  }
}
