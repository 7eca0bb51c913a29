import ArgumentParser
import ClientOptions
import FoundationEssentials
import MarketplaceAPI
import RPCHTTP2

/// `marketplace login`: signs in and keeps the session in a profile.
struct LoginCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "login", abstract: "Signs in, and keeps the server and the session in a profile.",
    discussion: """
      An employee signs in with --login, and --password-env or the terminal, which does not show what is typed; a resident with --phone and \
      the code that is sent there. What is left out is as the profile has it, so that --profile NAME alone signs in again.

      A profile is a file in $XDG_CONFIG_HOME/marketplace, or ~/.config/marketplace, that its owner alone may read: the server, its TLS, \
      who it is, and the session's tokens; never a password, a code or a client's secret. Commands renew its session by themselves.
      """)

  @Option(
    help: ArgumentHelp("The profile; 'default' is used where a command names neither a profile nor a server.", valueName: "name"),
    completion: .custom { _, _, _ in profileNames() }, transform: ProfileName.init)
  var profile: ProfileName = .standard
  @OptionGroup var destination: ServerOptions
  @OptionGroup(title: "Signing in") var identity: SignInOptions
  @OptionGroup var people: LanguageOptions

  func run() async throws {
    try await showLines { [try await login()] }
  }

  /// What to say of it.
  private func login() async throws -> String {
    let store = try ProfileStore.ofUser()
    // Before anybody is asked for a password.
    try PrivateFile.makeDirectory(store.directory)
    let kept = try store.load(profile)
    guard let server = destination.server?.description ?? kept?.server else {
      throw ValidationError("say which server: --server HOST:PORT")
    }
    let (client, credential) = try identity.filled(from: kept)
    // Another server's TLS is another's.
    let tls =
      destination.server == nil && destination.security.settings == nil
      ? kept?.tls : destination.security.settings?.mapPaths(absolute)
    let marketplace = try MarketplaceServer(try ChannelTarget(server), try tls?.credentials(), nil, people.language)
    let session = try await credential.open(on: marketplace, through: client)
    var new = Profile(server: server, tls: tls, organization: client.organizationCode, clientID: client.clientID)
    switch credential {
    case .password(let login, _): new.login = login
    case .phone(let phone, _): new.phone = phone
    }
    new.session = Profile.Session(session)
    try await store.locked(profile) {
      let old = try store.load(profile)
      let isSameServer = old?.server == server
      if !isSameServer || old?.session?.principalID != new.session?.principalID { try store.forgetCursor(of: profile) }
      try store.save(new, as: profile)
      // Nobody has its tokens any more. It may have ended long ago; and another server is not told of it.
      if isSameServer, let session = old?.session {
        _ = try? await marketplace.sessions.revokeSession(
          .init(refreshToken: session.refreshToken), options: marketplace.options)
      }
    }
    return "signed in at \(server) as \(new.who) (\(schemaName(of: session.application))); profile '\(profile)'"
  }

  private func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }
}

/// `marketplace logout`: ends a profile's session.
struct LogoutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "logout", abstract: "Ends a profile's session, at the server and here.",
    discussion: "The profile keeps its server and who it is; marketplace login --profile NAME signs in again.")

  @Option(
    help: ArgumentHelp("The profile.", valueName: "name"), completion: .custom { _, _, _ in profileNames() },
    transform: ProfileName.init)
  var profile: ProfileName = .standard
  @OptionGroup var people: LanguageOptions

  func run() async throws {
    try await showLines {
      try await logout()
      return ["profile '\(profile)' is signed out"]
    }
  }

  /// A session that the server could not be told to end stays in the profile: it may still be good.
  private func logout() async throws {
    let store = try ProfileStore.ofUser()
    guard try store.load(profile) != nil else { throw NoProfile(name: profile, known: store.names()) }
    try await store.locked(profile) {
      guard var kept = try store.load(profile), let session = kept.session else { return }
      let server = try MarketplaceServer(
        try ChannelTarget(kept.server), try kept.tls?.credentials(), nil, people.language)
      _ = try await server.sessions.revokeSession(.init(refreshToken: session.refreshToken), options: server.options)
      kept.session = nil
      try store.save(kept, as: profile)
    }
  }
}

extension SignInOptions {
  /// Who signs in, as far as it is said, else as the profile has it.
  func filled(from kept: Profile?) throws -> (client: ClientIdentity, credential: Credential) {
    var options = self
    options.organization = organization ?? kept?.organization
    options.clientId = clientId ?? kept?.clientID
    if login == nil && phone == nil { (options.login, options.phone) = (kept?.login, kept?.phone) }
    guard let (client, credential) = try options.credential() else {
      throw ValidationError("say who signs in: --organization, --client-id, and --login or --phone")
    }
    return (client, credential)
  }
}
