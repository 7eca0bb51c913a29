import MarketplaceAPI
import RPC

/// Through which client of which organization somebody signs in.
struct ClientIdentity: Equatable, Sendable {
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
    Session(of: name, try await open(.password(.init(login: login, password: password)), client), on: self)
  }

  /// A registered customer's session: the code goes to the phone, which is the sandbox's.
  func signIn(_ name: String, phone: String, codesFrom sandbox: Sandbox, through client: ClientIdentity) async throws -> Session {
    Session(of: name, try await open(phone: phone, codesFrom: sandbox, client), on: self)
  }

  /// Of a customer, by the code that the sandbox receives.
  func open(phone: String, codesFrom sandbox: Sandbox, _ client: ClientIdentity) async throws -> AccessV1.Session {
    let earlier = try await sandbox.latestMessageKey(to: phone)
    try await requestCode(to: phone, client)
    let code = try await sandbox.code(to: phone, after: earlier)
    return try await open(.phone(.init(phone: phone, code: code)), client)
  }

  func requestCode(to phone: String, _ client: ClientIdentity) async throws {
    _ = try await sessions.requestCode(.init(organizationCode: client.organizationCode, phone: phone), options: options)
  }

  func open(_ credential: AccessV1.CreateSessionRequest.Credential, _ client: ClientIdentity) async throws -> AccessV1.Session {
    var request = AccessV1.CreateSessionRequest()
    request.organizationCode = client.organizationCode
    request.clientId = client.clientID
    if let variable = client.secretVariable { request.clientSecret = try secret(in: variable) }
    request.credential = credential
    return try expect("сессия", try await sessions.createSession(request, options: options).session)
  }
}

/// What an environment variable holds that an option names.
func secret(in variable: String) throws(NoVariable) -> String {
  guard let secret = environment(variable) else { throw NoVariable(name: variable) }
  return secret
}

/// An option names an environment variable that is not there.
struct NoVariable: Error, Equatable, CustomStringConvertible {
  let name: String

  var description: String { "there is no environment variable \(name)" }
}
