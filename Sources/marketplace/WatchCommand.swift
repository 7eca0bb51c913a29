import RPCHTTP2
import ArgumentParser
import Glibc
import MarketplaceAPI
import Protobuf
import RPC

/// `marketplace watch`: prints notifications as they arrive.
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Prints notifications as they arrive, until it is interrupted.",
    discussion: """
      An employee signs in with --login and --password-env, a resident with --phone and --code-from-sandbox. After a lost connection \
      it goes on from where it stood.
      """)

  @Option(help: ArgumentHelp("Where the server listens.", valueName: "host:port"), transform: Endpoint.init)
  var server: Endpoint
  @Option(help: "The organization's public code, such as severny-kvartal.")
  var organization: String
  @Option(help: "The client id that the organization registered: crm, employee-app, resident-app.")
  var clientId: String
  @Option(help: "An employee's login.")
  var login: String?
  @Option(help: ArgumentHelp("The environment variable that holds the password.", valueName: "variable"))
  var passwordEnv: String?
  @Option(help: "A resident's phone, +79110000001.")
  var phone: String?
  @Option(help: ArgumentHelp("The sandbox that receives the code.", valueName: "host:port"), transform: Endpoint.init)
  var codeFromSandbox: Endpoint?

  func validate() throws { _ = try credential() }

  func run() async throws {
    let console = Console()
    do {
      let session = try await signIn(console)
      console.remark("Слушаю события для «\(session.name)»; Ctrl-C — выход")
      let feed = NotificationFeed(session: session)
      try await feed.follow { message in
        guard let event = message.event else { return }
        console.notification("\(localTime(of: event)) \(event.line)")
      } interrupted: { error, pause in
        console.remark(
          "Связь потеряна (\(error?.message ?? "сервер закончил поток")); продолжу с того же места через \(pause.text)")
      }
    } catch {
      console.failure(error.explanation)
      throw ExitCode.failure
    }
  }

  private enum Credential {
    case password(login: String, variable: String)
    case phone(String, Endpoint)
  }

  private func credential() throws -> Credential {
    switch (login, passwordEnv, phone, codeFromSandbox) {
    case (let login?, let variable?, nil, nil): return .password(login: login, variable: variable)
    case (nil, nil, let phone?, let sandbox?): return .phone(phone, sandbox)
    default: throw ValidationError("give either --login with --password-env, or --phone with --code-from-sandbox")
    }
  }

  private func signIn(_ console: Console) async throws -> Session {
    let marketplace = try MarketplaceServer(server)
    let client = ClientIdentity(organizationCode: organization, clientID: clientId)
    switch try credential() {
    case .password(let login, let variable):
      guard let password = getenv(variable).map({ String(cString: $0) }) else {
        throw Expectation("переменной окружения \(variable) нет")
      }
      return try await whenReachable(server, console) {
        try await marketplace.signIn(login, login: login, password: password, through: client)
      }
    case .phone(let phone, let endpoint):
      let sandbox = try Sandbox(endpoint)
      _ = try await whenReachable(endpoint, console) { try await sandbox.latestMessageKey(to: phone) }
      return try await whenReachable(server, console) {
        try await marketplace.signIn(phone, phone: phone, codesFrom: sandbox, through: client)
      }
    }
  }
}

/// `12:04:59`, in the zone of this machine.
private func localTime(of event: NotificationsV1.Event) -> String {
  var seconds = time_t(event.occurTime?.seconds ?? 0)
  var parts = tm()
  localtime_r(&seconds, &parts)
  return [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
}
