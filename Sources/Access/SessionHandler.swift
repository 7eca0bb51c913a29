import AccessTokens
import Crypto
public import Domain
public import EventLoop
import FoundationEssentials
public import MarketplaceAPI
public import Postgres
import Protobuf
public import RPC

/// Sends sign-in codes. A provider of SMS conforms.
public protocol SMSCentre: Sendable {
  /// Returns once the message was taken for delivery; the same key is taken once.
  func send(_ text: String, to phone: String, key: String, context: CallContext) async throws
}

/// Serves `access.v1.SessionService`.
public struct SessionHandler: AccessV1.SessionService {
  static let accessLifetime: Int64 = 900_000_000
  static let sessionLifetime: Int64 = 30 * 86_400_000_000
  static let codeLifetime: Int64 = 300_000_000
  static let codeAttemptsLimit: Int16 = 5
  /// For so long a refresh token that was used may be used again, with the same answer.
  static let refreshGrace: Int64 = 30_000_000

  private let sessions: PostgresSessions
  private let key: TokenKey
  private let refreshKey: SymmetricKey
  private let codeKey: SymmetricKey
  /// Of employees; those who sign in are compared here, those who change theirs elsewhere.
  public let passwords: StaffPasswords
  private let limits: SignInGuard
  private let sms: any SMSCentre
  private let clock: any DomainClock
  /// Checked where nobody has the login, so that an answer's time does not tell whether somebody has.
  private let nobodysPassword: PasswordHash

  /// `pools` are connections of role marketplace_system, one pool per loop of the server.
  public init(
    _ pools: PerLoop<PostgresPool>, key: TokenKey, workers: WorkerPool, sms: any SMSCentre, limits: SignInLimits = SignInLimits(),
    clock: any DomainClock = SystemDomainClock()
  ) {
    sessions = PostgresSessions(pools: pools)
    self.key = key
    refreshKey = key.secret(for: "refresh token")
    codeKey = key.secret(for: "sign-in code")
    self.limits = SignInGuard(pools, key: key, limits, clock: clock)
    passwords = StaffPasswords(pools, workers: workers, limits: self.limits)
    self.sms = sms
    self.clock = clock
    nobodysPassword = PasswordHash(of: UUID().uuidString)
  }

  public func requestCode(
    _ request: AccessV1.RequestCodeRequest, context: CallContext
  ) async throws -> AccessV1.RequestCodeResponse {
    try await context.answeringRefusals {
      try limits.admit(context)
      let expiry = clock.now + Self.codeLifetime
      let account = try await sessions.account(organizationCode: request.organizationCode, client: "", phone: request.phone)
      if let account { try await limits.take(.code, of: request.phone, in: account.organization, context) }
      if let account, account.principal != nil {
        let code = String(String(Int.random(in: 1_000_000..<2_000_000)).dropFirst())
        let moment = PostgresTimestamp(microseconds: expiry)
        try await sessions.put(
          code: hash(code, account.organization, request.phone), account.organization, request.phone, until: moment)
        try await sms.send("Код для входа: \(code)", to: request.phone, key: UUID().text, context: context)
      }
      return AccessV1.RequestCodeResponse(expireTime: GoogleProtobuf.Timestamp(microsecondsSinceEpoch: expiry))
    }
  }

  public func createSession(
    _ request: AccessV1.CreateSessionRequest, context: CallContext
  ) async throws -> AccessV1.CreateSessionResponse {
    try await context.answeringRefusals {
      try limits.admit(context)
      let (account, kind) = try await proven(request, context)
      guard let application = account.application, Self.mayOpen(application, kind) else {
        throw Refusal(
          .failedPrecondition, "CLIENT_UNKNOWN", "the organization has no such client for this kind of account",
          ru: "Вход через это приложение для этой учётной записи не предусмотрен")
      }
      guard let principal = account.principal else { throw Self.rejected }
      let session = ID<Caller>(at: clock.now).uuid
      let caller = Caller(
        organization: account.organization, principal: principal, kind: kind, session: session, application: Int32(application))
      let token = RefreshToken(organization: caller.organization, session: session, generation: 0).sealed(by: refreshKey)
      context.found(caller)
      let isOpened = try await sessions.open(
        caller, client: request.clientId, passwordHash: account.passwordHash, refreshHash: sha256(Array(token.utf8)),
        at: moment(0), until: moment(Self.sessionLifetime), givingBackTo: limits.hash(request.accountName))
      guard isOpened else { throw Self.rejected }
      return AccessV1.CreateSessionResponse(session: self.session(of: caller, token))
    }
  }

  public func refreshSession(
    _ request: AccessV1.RefreshSessionRequest, context: CallContext
  ) async throws -> AccessV1.RefreshSessionResponse {
    try await context.answeringRefusals {
      try limits.admit(context)
      guard let token = RefreshToken(request.refreshToken, sealedBy: refreshKey),
        let stored = try await sessions.find(token.organization, token.session), !stored.isRevoked, stored.expiresAt > moment(0)
      else { throw Self.refreshRejected }
      let caller = caller(of: token, stored)
      context.found(caller)
      var successor = token
      successor.generation += 1
      let sealed = successor.sealed(by: refreshKey)
      if token.generation == stored.generation {
        guard case .taken(let fullAt) = limits.refreshes.take(fullAt: stored.refreshesFullAt?.microseconds ?? 0, now: clock.now)
        else {
          throw RPCError.signInLimited(limits.refreshes.interval, context)
        }
        _ = try await sessions.refresh(
          token, refreshHash: sha256(Array(sealed.utf8)), at: moment(0), fullAt: PostgresTimestamp(microseconds: fullAt))
        // When nothing matched, a twin of this call was faster: its successor is this one's too.
        return AccessV1.RefreshSessionResponse(session: session(of: caller, sealed))
      }
      guard token.generation == stored.generation - 1, stored.refreshedAt > moment(-Self.refreshGrace) else {
        // Somebody holds a token that was replaced long ago: whoever it is, the session is not safe any more.
        try await sessions.revoke(token, at: moment(0))
        throw Self.refreshRejected
      }
      return AccessV1.RefreshSessionResponse(session: session(of: caller, sealed))
    }
  }

  public func revokeSession(
    _ request: AccessV1.RevokeSessionRequest, context: CallContext
  ) async throws -> AccessV1.RevokeSessionResponse {
    try await context.answeringRefusals {
      guard let token = RefreshToken(request.refreshToken, sealedBy: refreshKey) else { return AccessV1.RevokeSessionResponse() }
      if let stored = try await sessions.find(token.organization, token.session) { context.found(caller(of: token, stored)) }
      try await sessions.revoke(token, at: moment(0))
      return AccessV1.RevokeSessionResponse()
    }
  }

  private func caller(of token: RefreshToken, _ stored: PostgresSessions.Stored) -> Caller {
    Caller(
      organization: token.organization, principal: stored.principal, kind: stored.isEmployee ? .employee : .customer,
      session: token.session, application: Int32(stored.application))
  }

  /// The account whose credential the request proves.
  private func proven(
    _ request: AccessV1.CreateSessionRequest, _ context: CallContext
  ) async throws -> (PostgresSessions.Account, Caller.Kind) {
    switch request.credential {
    case .password(let credential):
      let account = try await sessions.account(
        organizationCode: request.organizationCode, client: request.clientId, login: credential.login)
      let hash = account.flatMap { $0.principal == nil ? nil : PasswordHash(encoded: $0.passwordHash) }
      try account?.check(request.clientSecret, context.peerCertificate)
      if let account { try await limits.take(.attempt, of: credential.login, in: account.organization, context) }
      let matches = try await passwords.matches(credential.password, hash ?? nobodysPassword)
      guard let account, hash != nil, matches else { throw Self.rejected }
      return (account, .employee)
    case .phone(let credential):
      let account = try await sessions.account(
        organizationCode: request.organizationCode, client: request.clientId, phone: credential.phone)
      try account?.check(request.clientSecret, context.peerCertificate)
      if let account { try await limits.take(.attempt, of: credential.phone, in: account.organization, context) }
      guard let account,
        let stored = try await sessions.tryCode(
          account.organization, credential.phone, at: moment(0), limit: Self.codeAttemptsLimit),
        stored == hash(credential.code, account.organization, credential.phone),
        try await sessions.dropCode(account.organization, credential.phone, stored)
      else { throw Self.rejected }
      return (account, .customer)
    case nil: preconditionFailure("the schema's rules ask for a credential")
    }
  }

  /// A keyed hash, so that six digits cannot be found from what is stored.
  private func hash(_ code: String, _ organization: UUID, _ phone: String) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Array("\(organization.text) \(phone) \(code)".utf8), using: codeKey))
  }

  private func session(of caller: Caller, _ refreshToken: String) -> AccessV1.Session {
    let expiry = (clock.now + Self.accessLifetime) / 1_000_000
    var session = AccessV1.Session()
    session.accessToken = key.sign(AccessToken(caller: caller, expiry: expiry))
    session.expireTime = GoogleProtobuf.Timestamp(microsecondsSinceEpoch: expiry * 1_000_000)
    session.refreshToken = refreshToken
    session.principalId = caller.principal.text
    session.application = ContractV1.Application(rawValue: caller.application)
    return session
  }

  private func moment(_ fromNow: Int64) -> PostgresTimestamp { PostgresTimestamp(microseconds: clock.now + fromNow) }

  /// Staff through the CRM and the employee app, customers through the resident app.
  private static func mayOpen(_ application: Int16, _ kind: Caller.Kind) -> Bool {
    switch (kind, Application(rawValue: application)) {
    case (.employee, .crm), (.employee, .employeeApp), (.customer, .residentApp): true
    default: false
    }
  }

  private static let rejected = Refusal(
    .unauthenticated, "CREDENTIALS_REJECTED", "these credentials open no session", ru: "Неверные данные для входа")
  fileprivate static let clientSecretRejected = Refusal(
    .unauthenticated, "CLIENT_SECRET_REJECTED", "this client shows its secret to open a session, and this is not it",
    ru: "Приложение не подтвердило себя, обратитесь к администратору")
  fileprivate static let clientCertificateRequired = Refusal(
    .unauthenticated, "CLIENT_CERTIFICATE_REQUIRED",
    "this client opens sessions with its certificate, and the connection has none; connect through TLS with it",
    ru: "Приложение не предъявило сертификат, обратитесь к администратору")
  fileprivate static let clientCertificateRejected = Refusal(
    .unauthenticated, "CLIENT_CERTIFICATE_REJECTED",
    "this client opens sessions with its certificate, and the connection's is not it",
    ru: "Сертификат приложения не подходит, обратитесь к администратору")
  private static let refreshRejected = Refusal(
    .unauthenticated, "REFRESH_TOKEN_REJECTED", "the refresh token is not good any more; sign in",
    ru: "Сеанс завершён, войдите снова")
}

extension AccessV1.CreateSessionRequest {
  /// The login or phone, as it was typed.
  fileprivate var accountName: String {
    switch credential {
    case .password(let credential): credential.login
    case .phone(let credential): credential.phone
    case nil: ""
    }
  }
}

extension PostgresSessions.Account {
  /// What a confidential client must show: its secret, or on its connection its certificate; of a public one anything will do. A secret's text,
  /// in UTF-8, has never the bytes of a certificate's DER, so that a match is a match of its kind.
  fileprivate func check(_ secret: String, _ certificate: PeerCertificate?) throws(Refusal) {
    guard let clientSecretHash else { return }
    if let certificate, certificate.sha256 == clientSecretHash { return }
    if ClientSecret(text: secret).hash == clientSecretHash { return }
    guard clientHasCertificate else { throw SessionHandler.clientSecretRejected }
    throw certificate == nil ? SessionHandler.clientCertificateRequired : SessionHandler.clientCertificateRejected
  }
}
