import Glibc
import MarketplaceAPI
import RPC

/// Through which client of which organization somebody signs in.
struct ClientIdentity: Sendable {
  /// The organization's public code, `severny-kvartal`.
  let organizationCode: String
  /// Registered by the organization, `crm`.
  let clientID: String
  /// The environment variable that holds the secret of a confidential client.
  var secretVariable: String?
}

extension MarketplaceServer {
  /// An employee's session.
  func signIn(_ name: String, login: String, password: String, through client: ClientIdentity) async throws -> Session {
    try await open(name, .password(.init(login: login, password: password)), client)
  }

  /// A registered customer's session: the code goes to the phone, which is the sandbox's.
  func signIn(_ name: String, phone: String, codesFrom sandbox: Sandbox, through client: ClientIdentity) async throws -> Session {
    let earlier = try await sandbox.latestMessageKey(to: phone)
    _ = try await sessions.requestCode(
      .init(organizationCode: client.organizationCode, phone: phone), options: .byDefault)
    let code = try await sandbox.code(to: phone, after: earlier)
    return try await open(name, .phone(.init(phone: phone, code: code)), client)
  }

  private func open(
    _ name: String, _ credential: AccessV1.CreateSessionRequest.Credential, _ client: ClientIdentity
  ) async throws -> Session {
    var request = AccessV1.CreateSessionRequest()
    request.organizationCode = client.organizationCode
    request.clientId = client.clientID
    if let variable = client.secretVariable {
      guard let secret = getenv(variable) else { throw Expectation("переменной окружения \(variable) нет") }
      request.clientSecret = String(cString: secret)
    }
    request.credential = credential
    do {
      let answer = try await sessions.createSession(request, options: .byDefault)
      return Session(of: name, try expect("сессия для «\(name)»", answer.session), on: self)
    } catch let error as RPCError where error.code == .unauthenticated {
      throw Expectation("«\(name)» не может войти в организацию \(client.organizationCode): \(error.explanation)")
    }
  }
}
