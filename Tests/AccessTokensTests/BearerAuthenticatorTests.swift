import AccessTokens
import FoundationEssentials
import RPC
import Synchronization
import Testing

@Suite struct BearerAuthenticatorTests {
  static let key = TokenKey()
  static let method = MethodDescriptor(service: "billing.v1.InvoiceService", method: "GetInvoice")
  static let caller = Caller(organization: UUID(), principal: UUID(), kind: .employee, session: UUID(), application: 1)

  static func context(authorization: String?, certificate: PeerCertificate? = nil) -> CallContext {
    var metadata = Metadata()
    if let authorization { metadata.append("authorization", authorization) }
    return CallContext(method: method, metadata: metadata, deadline: nil, peer: Peer("test", certificate), encoding: .proto)
  }

  @Test func `a token is honoured until the second it expires, however often it was seen before`() throws {
    let clock = Clock(seconds: 999)
    let authenticator = BearerAuthenticator(key: Self.key) { clock.seconds.withLock { $0 } * 1_000_000 }
    let bearer = "Bearer \(Self.key.sign(AccessToken(caller: Self.caller, expiry: 1_000)))"
    for _ in 0..<2 { #expect(try authenticator.authenticate(Self.context(authorization: bearer)) as? Caller == Self.caller) }
    clock.seconds.withLock { $0 = 1_000 }
    let error = #expect(throws: RPCError.self) { try authenticator.authenticate(Self.context(authorization: bearer)) }
    #expect(error?.code == .unauthenticated && error?.reason == "TOKEN_EXPIRED")
  }

  @Test func `nobody is known without authorization`() throws {
    let authenticator = BearerAuthenticator(key: Self.key) { 0 }
    #expect(try authenticator.authenticate(Self.context(authorization: nil)) == nil)
  }

  @Test(arguments: ["Bearer nonsense", "Basic dXNlcjpwYXNz", "Bearer ", "bearer"])
  func `authorization that is not a token of ours is UNAUTHENTICATED`(authorization: String) {
    let authenticator = BearerAuthenticator(key: Self.key) { 0 }
    let error = #expect(throws: RPCError.self) { try authenticator.authenticate(Self.context(authorization: authorization)) }
    #expect(error?.code == .unauthenticated && error?.reason == "TOKEN_MALFORMED")
  }

  @Test(arguments: [(.paymentLink, .paymentLink, 4), (.apiKey, .partner, 5)] as [(CallerSecret.Kind, Caller.Kind, Int32)])
  func `the bearer of a secret is known by the id in it, with the hash of the secret, and is yet to be proven`(
    secretKind: CallerSecret.Kind, kind: Caller.Kind, application: Int32
  ) throws {
    let secret = CallerSecret(secretKind, organization: UUID(), id: UUID())
    let authenticator = BearerAuthenticator(key: Self.key) { 0 }
    let caller = try authenticator.authenticate(Self.context(authorization: "Bearer \(secret.text)")) as? Caller
    #expect(caller?.organization == secret.organization && caller?.principal == secret.id)
    #expect(caller?.kind == kind && caller?.application == application)
    #expect(caller?.session == nil && caller?.secretHash == secret.hash && caller?.isProven == false)
  }

  @Test(arguments: ["mpl_", "mpk_"])
  func `a secret that is none is UNAUTHENTICATED with what is said of one that there is not`(prefix: String) throws {
    let kind = try #require(CallerSecret.Kind(rawValue: prefix))
    let good = CallerSecret(kind, organization: UUID(), id: UUID()).text
    let authenticator = BearerAuthenticator(key: Self.key) { 0 }
    for text in [prefix, "\(prefix)x", String(good.dropLast()), good + "A", String(good.dropLast()) + "=", good + " "] {
      let error = #expect(throws: RPCError.self) { try authenticator.authenticate(Self.context(authorization: "Bearer \(text)")) }
      #expect(error == kind.rejected, "\(text)")
    }
  }

  @Test func `who names a key comes with the hash of the connection's certificate, and is yet to be proven`() throws {
    let token = CertificateToken(organization: UUID(), id: UUID())
    let authenticator = BearerAuthenticator(key: Self.key) { 0 }
    // The same text on other connections is another caller.
    for byte in UInt8(1)...3 {
      let certificate = PeerCertificate(subject: "CN=partner", sha256: Array(repeating: byte, count: 32))
      let context = Self.context(authorization: "Bearer \(token.text)", certificate: certificate)
      let caller = try authenticator.authenticate(context) as? Caller
      #expect(caller?.organization == token.organization && caller?.principal == token.id)
      #expect(caller?.kind == .partner && caller?.application == 5 && caller?.session == nil)
      #expect(caller?.secretHash == certificate.sha256 && caller?.isProven == false)
    }
  }

  @Test func `a key is not named without a certificate, and a token that is none is told as a key that there is not`() throws {
    let good = CertificateToken(organization: UUID(), id: UUID()).text
    let authenticator = BearerAuthenticator(key: Self.key) { 0 }
    let nameless = #expect(throws: RPCError.self) {
      try authenticator.authenticate(Self.context(authorization: "Bearer \(good)"))
    }
    #expect(nameless?.code == .unauthenticated && nameless?.reason == "CLIENT_CERTIFICATE_REQUIRED")
    let certificate = PeerCertificate(subject: "CN=partner", sha256: Array(repeating: 1, count: 32))
    for text in ["mpc_", "mpc_x", String(good.dropLast()), good + "A"] {
      for shown in [certificate, nil] {
        let error = #expect(throws: RPCError.self) {
          try authenticator.authenticate(Self.context(authorization: "Bearer \(text)", certificate: shown))
        }
        #expect(error == CallerSecret.Kind.apiKey.rejected, "\(text)")
      }
    }
  }

  @Test func `a certificate on the connection changes nothing of who comes with a secret or a token`() throws {
    let certificate = PeerCertificate(subject: "CN=partner", sha256: Array(repeating: 1, count: 32))
    let authenticator = BearerAuthenticator(key: Self.key) { 0 }
    let secret = CallerSecret(.apiKey, organization: UUID(), id: UUID())
    let bearer =
      try authenticator.authenticate(
        Self.context(authorization: "Bearer \(secret.text)", certificate: certificate)) as? Caller
    #expect(bearer?.secretHash == secret.hash)
    let signed = Self.key.sign(AccessToken(caller: Self.caller, expiry: 1_000))
    let employee = try authenticator.authenticate(Self.context(authorization: "Bearer \(signed)", certificate: certificate))
    #expect(employee as? Caller == Self.caller)
  }

  final class Clock: Sendable {
    let seconds: Mutex<Int64>
    init(seconds: Int64) { self.seconds = Mutex(seconds) }
  }
}
