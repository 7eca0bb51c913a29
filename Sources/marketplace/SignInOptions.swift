import ArgumentParser
import Glibc
import RPCHTTP2

/// As whom a command calls.
struct SignInOptions: ParsableArguments {
  @Option(help: "The organization's public code, such as severny-kvartal.")
  var organization: String?
  @Option(help: "The client id that the organization registered: crm, employee-app, resident-app.")
  var clientId: String?
  @Option(
    help: ArgumentHelp("The environment variable that holds the client's secret, of a confidential one.", valueName: "variable"))
  var clientSecretEnv: String?
  @Option(help: "An employee's login.")
  var login: String?
  @Option(help: ArgumentHelp("The environment variable that holds the password.", valueName: "variable"))
  var passwordEnv: String?
  @Option(help: "A resident's phone, +79110000001.")
  var phone: String?
  @Option(help: ArgumentHelp("The sandbox that receives the code.", valueName: "target"), transform: ChannelTarget.init)
  var codeFromSandbox: ChannelTarget?

  func validate() throws { _ = try credential() }

  enum Credential {
    case password(login: String, variable: String)
    case phone(String, ChannelTarget)
  }

  /// Nil when nobody signs in.
  func credential() throws -> (client: ClientIdentity, credential: Credential)? {
    let isEmpty = login == nil && passwordEnv == nil && phone == nil && codeFromSandbox == nil && clientSecretEnv == nil
    if isEmpty && organization == nil && clientId == nil { return nil }
    let credential: Credential
    switch (login, passwordEnv, phone, codeFromSandbox) {
    case (let login?, let variable?, nil, nil): credential = .password(login: login, variable: variable)
    case (nil, nil, let phone?, let sandbox?): credential = .phone(phone, sandbox)
    default: throw ValidationError("give either --login with --password-env, or --phone with --code-from-sandbox")
    }
    guard let organization, let clientId else {
      throw ValidationError("signing in takes --organization and --client-id too")
    }
    return (ClientIdentity(organizationCode: organization, clientID: clientId, secretVariable: clientSecretEnv), credential)
  }
}

extension SignInOptions.Credential {
  /// Signs in at `server`.
  func session(on server: MarketplaceServer, through client: ClientIdentity) async throws -> Session {
    switch self {
    case .password(let login, let variable):
      guard let password = getenv(variable).map({ String(cString: $0) }) else {
        throw Expectation("переменной окружения \(variable) нет")
      }
      return try await server.signIn(login, login: login, password: password, through: client)
    case .phone(let phone, let endpoint):
      return try await server.signIn(phone, phone: phone, codesFrom: try Sandbox(endpoint), through: client)
    }
  }
}
