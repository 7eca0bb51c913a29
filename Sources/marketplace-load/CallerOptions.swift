import ArgumentParser
import EventLoop
import Glibc
import RPC
import RPCHTTP2

/// As whom the load calls.
struct CallerOptions: ParsableArguments {
  @Option(help: "The organization's public code.") var organization = "severny-kvartal"
  @Option(help: "An employee's login.") var login: String?
  @Option(help: ArgumentHelp("The environment variable that holds the password.", valueName: "variable")) var passwordEnv: String?
  @Option(help: "The client id that staff sign in through.") var clientId = "crm"
  @Option(help: "Residents who call, taken from the organization's registered customers.") var residents = 0
  @Option(help: "The client id that residents sign in through.") var residentClientId = "resident-app"
  @Option(
    help: ArgumentHelp("The sandbox whose SMS centre has the residents' codes.", valueName: "target"),
    transform: ChannelTarget.init)
  var codesFromSandbox: ChannelTarget?

  func validate() throws {
    guard (login == nil) == (passwordEnv == nil) else { throw ValidationError("--login and --password-env go together") }
    guard (0...10_000).contains(residents), residents == 0 || login != nil && codesFromSandbox != nil else {
      throw ValidationError("--residents, up to 10000, takes --login, who knows their phones, and --codes-from-sandbox")
    }
  }

  /// Signs everybody in and finds out what there is.
  func scene(_ channel: HTTP2Channel, timeout: Duration) async throws -> (Scene, staff: Caller?) {
    guard let login, let passwordEnv else { return (Scene(timeout: timeout), nil) }
    guard let password = getenv(passwordEnv).map({ String(cString: $0) }) else {
      throw LoadRefused("there is no environment variable \(passwordEnv)")
    }
    let staff = try await Caller.employee(login, password: password, of: organization, client: clientId, through: channel)
    var scene = try await Scene(staff: staff, through: channel, timeout: timeout)
    guard residents > 0, let codesFromSandbox else { return (scene, staff) }
    let phones = try await Scene.phones(residents, staff: staff, through: channel)
    guard !phones.isEmpty else { throw LoadRefused("\(organization) has no registered customers with phones") }
    let loop = try EventLoop.spawn(name: "codes")
    defer { loop.stop() }
    let sandbox = HTTP2Channel(codesFromSandbox, on: loop)
    for phone in phones {
      scene.residents.append(
        try await Caller.resident(
          phone, codesFrom: sandbox, of: organization, client: residentClientId, through: channel))
    }
    return (scene, staff)
  }
}
