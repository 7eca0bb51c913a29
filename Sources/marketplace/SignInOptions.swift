import ArgumentParser
import MarketplaceAPI
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
  @Option(
    help: ArgumentHelp(
      "The environment variable that holds the password; without it the terminal asks.", valueName: "variable"))
  var passwordEnv: String?
  @Option(help: "A resident's phone, +79110000001.")
  var phone: String?
  @Option(
    help: ArgumentHelp("The sandbox that receives the code; without it the terminal asks.", valueName: "target"),
    transform: ChannelTarget.init)
  var codeFromSandbox: ChannelTarget?

  enum Credential: Equatable {
    /// Nil variables ask at the terminal.
    case password(login: String, variable: String?)
    case phone(String, ChannelTarget?)
  }

  /// Nil when nobody signs in.
  func credential() throws -> (client: ClientIdentity, credential: Credential)? {
    let isEmpty = login == nil && passwordEnv == nil && phone == nil && codeFromSandbox == nil && clientSecretEnv == nil
    if isEmpty && organization == nil && clientId == nil { return nil }
    let credential: Credential
    switch (login, passwordEnv, phone, codeFromSandbox) {
    case (let login?, let variable, nil, nil): credential = .password(login: login, variable: variable)
    case (nil, nil, let phone?, let sandbox): credential = .phone(phone, sandbox)
    default:
      throw ValidationError("give either --login, with --password-env or not, or --phone, with --code-from-sandbox or not")
    }
    guard let organization, let clientId else {
      throw ValidationError("signing in takes --organization and --client-id too")
    }
    return (ClientIdentity(organizationCode: organization, clientID: clientId, secretVariable: clientSecretEnv), credential)
  }
}

extension SignInOptions.Credential {
  /// As the output calls who it is.
  var name: String {
    switch self {
    case .password(let login, _): login
    case .phone(let phone, _): phone
    }
  }

  /// Signs in at `server`.
  func open(on server: MarketplaceServer, through client: ClientIdentity) async throws -> AccessV1.Session {
    switch self {
    case .password(let login, let variable):
      let password =
        if let variable { try secret(in: variable) } else {
          try await TerminalPrompt.ask(
            "Password of \(login)", echoes: false, remedy: "name a variable that holds it with --password-env")
        }
      return try await server.open(.password(.init(login: login, password: password)), client)
    case .phone(let phone, let sandbox?):
      return try await server.open(phone: phone, codesFrom: try Sandbox(sandbox), client)
    case .phone(let phone, nil):
      try await server.requestCode(to: phone, client)
      let code = try await TerminalPrompt.ask(
        "Code sent to \(phone)", echoes: true, remedy: "a sandbox has it with --code-from-sandbox")
      return try await server.open(.phone(.init(phone: phone, code: code)), client)
    }
  }
}
