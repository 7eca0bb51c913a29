import ArgumentParser
import ClientOptions
import RPCHTTP2

/// `--server`, and how the connection to it is secured.
struct ServerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Where the server listens: HOST:PORT or unix:PATH.", valueName: "target"), transform: ChannelTarget.init)
  var server: ChannelTarget?
  @OptionGroup(title: "TLS") var security: SecurityOptions
}

/// Which server a command calls: one that is named, or a profile's.
struct ConnectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The server, its TLS and the session of a profile that marketplace login has made. Without it and --server: 'default'.",
      valueName: "name"), completion: .custom { _, _, _ in profileNames() }, transform: ProfileName.init)
  var profile: ProfileName?
  @OptionGroup var destination: ServerOptions
  @OptionGroup var people: LanguageOptions

  func validate() throws {
    guard profile == nil || destination.server == nil else {
      throw ValidationError("give --server or --profile: a profile's tokens are for its own server")
    }
    guard destination.server != nil || destination.security.settings == nil else {
      throw ValidationError("--tls and what goes with it belong to --server; a profile has its own")
    }
  }

  /// Whether the command line or a profile says which server.
  var isThere: Bool {
    destination.server != nil || profile != nil || profileNames().contains(ProfileName.standard.description)
  }

  /// The server, and the profile's tokens where a profile that is signed in says it: fresh ones, unless they are left to the caller.
  func connect(_ config: ServiceConfig? = nil, freshens: Bool = true) async throws -> Connection {
    if let target = destination.server {
      let server = try MarketplaceServer(target, destination.security.credentials(), config, people.language)
      return Connection(server: server, tokens: nil, profile: nil)
    }
    let name = profile ?? .standard
    let store = try ProfileStore.ofUser()
    guard let profile = try store.load(name) else { throw NoProfile(name: name, known: store.names()) }
    let server = try MarketplaceServer(
      try ChannelTarget(profile.server), try profile.tls?.credentials(), config, people.language)
    let tokens = profile.session.map { ProfileTokens($0, of: name, in: store) }
    if freshens { try await tokens?.freshen(through: server.sessions) }
    return Connection(server: server, tokens: tokens, profile: (name, profile, store))
  }
}

/// What a command calls.
struct Connection: Sendable {
  let server: MarketplaceServer
  /// Nil where nobody is signed in.
  let tokens: ProfileTokens?
  /// Nil where the command line names the server.
  let profile: (name: ProfileName, profile: Profile, store: ProfileStore)?
}

/// A profile that is not there.
struct NoProfile: Error, CustomStringConvertible {
  let name: ProfileName
  let known: [String]

  var description: String {
    let others = known.isEmpty ? "" : "; there are \(known.joined(separator: ", "))"
    return "there is no profile '\(name)'\(others); marketplace login --server HOST:PORT --profile \(name) makes it"
  }
}

/// For completions, which say nothing of what is wrong.
@Sendable func profileNames() -> [String] { (try? ProfileStore.ofUser())?.names() ?? [] }
