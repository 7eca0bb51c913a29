import FoundationEssentials
import Glibc
import RPC
import Synchronization

/// Knows callers by `authorization: Bearer …`: an access token, whose signature is checked once per value, its expiry and how often its
/// caller calls on every call, which costs one exchange of a word; or a ``CallerSecret``, or a ``CertificateToken`` together with the
/// connection's certificate, of which the gate finds out whether there is such a one.
public final class BearerAuthenticator: Authenticator {
  private let key: TokenKey
  private let maxRememberedTokens: Int
  private let allowance: Allowance?
  private let microsecondsNow: @Sendable () -> Int64
  private let known = Mutex(Known())

  private struct Known {
    var tokens: [UInt64: VerifiedToken] = [:]
    /// By principal: whoever signs in again has no more than before.
    var callers: [UUID: CallerAllowance] = [:]
  }

  /// Remembers so many token values; when full, everything is forgotten: tokens are verified anew, and callers have all of their `allowance`,
  /// of which a call takes its contract's cost; nil for callers without one. `microsecondsNow` is the time since 1970.
  public init(
    key: TokenKey, maxRememberedTokens: Int = 65_536, allowance: Allowance? = nil,
    microsecondsNow: @escaping @Sendable () -> Int64
  ) {
    self.key = key
    self.maxRememberedTokens = maxRememberedTokens
    self.allowance = allowance
    self.microsecondsNow = microsecondsNow
  }

  /// nil when the call carries no `authorization`; UNAUTHENTICATED when it carries one that does not hold, RESOURCE_EXHAUSTED
  /// (`RATE_LIMITED`) when its caller calls too often.
  public func authenticate(_ context: CallContext) throws(RPCError) -> (any Identity)? {
    let token: VerifiedToken
    if let known = context.metadata.withFirst(Self.field, remembered) ?? nil {
      token = known
    } else {
      guard let authorization = context.metadata[Self.field] else { return nil }
      if let caller = try bearer(of: authorization, context.peerCertificate) { return caller }
      do { token = try verify(authorization) } catch { throw error.status }
    }
    let now = microsecondsNow()
    guard token.expiry > now / 1_000_000 else { throw TokenRejected.expired.status }
    if let allowance { try token.allowance.take(context.method.contract?.rateCost ?? 1, of: allowance, now: now) }
    return token.identity
  }

  private func remembered(_ authorization: UnsafeRawBufferPointer) -> VerifiedToken? {
    let known = known.withLock { $0.tokens[VerifiedToken.key(of: authorization)] }
    return known?.isOf(authorization) == true ? known : nil
  }

  /// The bearer of a secret, or of a certificate; nil for a token of another kind.
  private func bearer(of authorization: String, _ certificate: PeerCertificate?) throws(RPCError) -> Caller? {
    guard authorization.hasPrefix(Self.scheme) else { return nil }
    let token = authorization.dropFirst(Self.scheme.count)
    if token.hasPrefix(CertificateToken.prefix) {
      guard let token = CertificateToken(token) else { throw CallerSecret.Kind.apiKey.rejected }
      guard let certificate else { throw RPCError.noClientCertificate }
      return Caller(token, showing: certificate)
    }
    guard let kind = CallerSecret.Kind(ofTextThatBeginsWith: token) else { return nil }
    guard let secret = CallerSecret(token) else { throw kind.rejected }
    return Caller(secret)
  }

  private func verify(_ authorization: String) throws(TokenRejected) -> VerifiedToken {
    guard authorization.hasPrefix(Self.scheme) else { throw .malformed }
    let token = try key.verify(String(authorization.dropFirst(Self.scheme.count)))
    return known.withLock { known in
      if known.tokens.count >= maxRememberedTokens {
        known.tokens.removeAll(keepingCapacity: true)
        known.callers.removeAll(keepingCapacity: true)
      }
      let principal = token.caller.principal
      let allowance = known.callers[principal] ?? CallerAllowance()
      known.callers[principal] = allowance
      let verified = VerifiedToken(token, authorization: Array(authorization.utf8), allowance)
      known.tokens[verified.key] = verified
      return verified
    }
  }

  private static let field = "authorization"
  private static let scheme = "Bearer "
}

/// A token whose signature holds. Found by the end of its text, the signature's, so that a call hashes a word and compares the rest; of two
/// with the same end the later is remembered.
private final class VerifiedToken: Sendable {
  let expiry: Int64
  /// In its box, which calls share.
  let identity: any Identity
  let allowance: CallerAllowance
  private let authorization: [UInt8]

  init(_ token: AccessToken, authorization: [UInt8], _ allowance: CallerAllowance) {
    self.allowance = allowance
    expiry = token.expiry
    identity = token.caller
    self.authorization = authorization
  }

  var key: UInt64 { authorization.withUnsafeBytes { Self.key(of: $0) } }

  func isOf(_ authorization: UnsafeRawBufferPointer) -> Bool {
    self.authorization.withUnsafeBytes { own in
      own.count == authorization.count && memcmp(own.baseAddress!, authorization.baseAddress!, own.count) == 0
    }
  }

  /// The last eight bytes, 44 bits of a signature in Base64; 0 for what is too short to be a token.
  static func key(of authorization: UnsafeRawBufferPointer) -> UInt64 {
    let size = MemoryLayout<UInt64>.size
    return authorization.count < size
      ? 0 : authorization.loadUnaligned(fromByteOffset: authorization.count - size, as: UInt64.self)
  }
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

extension RPCError {
  fileprivate static let noClientCertificate = RPCError(
    .unauthenticated,
    "a client certificate goes with this token, and the connection has none; connect through TLS with the key's certificate",
    reason: "CLIENT_CERTIFICATE_REQUIRED")
}

extension CallerSecret.Kind {
  /// What is said of a secret that is malformed, of one that there is not, and of one that is not good any more.
  public var rejected: RPCError {
    switch self {
    case .paymentLink:
      RPCError(
        .unauthenticated, "the payment link is not good, or not any more; ask for another", reason: "PAYMENT_LINK_INVALID")
    case .apiKey:
      RPCError(.unauthenticated, "the key is not good, or not any more; ask for another", reason: "API_KEY_INVALID")
    }
  }
}
