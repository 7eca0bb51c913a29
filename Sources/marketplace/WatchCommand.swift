import ArgumentParser
import Glibc
import MarketplaceAPI
import Protobuf
import RPC
import RPCHTTP2

/// `marketplace watch`: prints notifications as they arrive.
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Prints notifications as they arrive, until it is interrupted.",
    discussion: """
      A profile's session is used, or an employee signs in with --login, a resident with --phone. After a lost connection it goes on from \
      where it stood; with --resume also after it was ended, as long as events are kept. Where they are not kept any more it says so and \
      goes on from now.
      """)

  @OptionGroup var connection: ConnectionOptions
  @OptionGroup(title: "Signing in") var identity: SignInOptions
  @Flag(help: "Go on from where the last watch of this profile stood; with it the place is kept in the profile.")
  var resume = false

  func validate() throws {
    let identified = try identity.credential() != nil
    if connection.destination.server != nil {
      guard identified else {
        throw ValidationError("say who watches: --organization, --client-id, and a login or a phone; or --profile")
      }
      guard !resume else { throw ValidationError("--resume goes with --profile, which keeps the place") }
    } else {
      guard !identified else { throw ValidationError("signing in needs a server: --server HOST:PORT") }
      guard connection.isThere else { throw ValidationError("say which server: --server HOST:PORT, or --profile NAME") }
    }
  }

  func run() async throws {
    let words = WatchWords(language: connection.people.language)
    let console = Console(words.language)
    do {
      let connection = try await self.connection.connect(freshens: false)
      // It may watch for longer than a certificate lasts.
      let following = Task { await connection.server.credentials?.followFiles() }
      defer { following.cancel() }
      let session = try await session(connection, console)
      console.remark(words.beginning(session.name))
      let feed = NotificationFeed(session: session)
      guard resume, let (name, _, store) = connection.profile else { return try await follow(feed, console, words) }
      // Two would move one place.
      try await store.watching(name) { try await follow(feed, keeping: (name, store), console, words) }
    } catch {
      console.failure(error.explanation)
      throw ExitCode(exitStatus(of: error))
    }
  }

  private func follow(
    _ feed: NotificationFeed, keeping kept: (name: ProfileName, store: ProfileStore)? = nil, _ console: Console,
    _ words: WatchWords
  ) async throws {
    let start = try kept.map { try $0.store.cursor(of: $0.name) ?? "" } ?? ""
    try await feed.follow(from: start) { message in
      if let event = message.event { console.notification("\(localTime(of: event)) \(event.line(in: words.language))") }
      // Behind what was printed: at least once.
      if let kept { try kept.store.keep(cursor: message.cursor, of: kept.name) }
    } interrupted: { interruption in
      switch interruption {
      case .lost(let error, let pause): console.remark(words.lost(error, pause))
      case .expired: console.remark(words.expired)
      }
    }
  }

  private func session(_ connection: Connection, _ console: Console) async throws -> Session {
    let server = connection.server
    if let tokens = connection.tokens, let (_, profile, _) = connection.profile {
      try await whenReachable(server.target, console) { try await tokens.freshen(through: server.sessions) }
      return Session(of: profile.who, tokens, on: server)
    }
    guard let (client, credential) = try identity.credential() else {
      throw SignedOut(profile: connection.profile?.name ?? .standard)
    }
    if case .phone(let phone, let target?) = credential {
      let sandbox = try Sandbox(target)
      _ = try await whenReachable(target, console) { try await sandbox.latestMessageKey(to: phone) }
    }
    let opened = try await whenReachable(server.target, console) { try await credential.open(on: server, through: client) }
    return Session(of: credential.name, opened, on: server)
  }
}

/// What `marketplace watch` says by itself.
struct WatchWords: Sendable {
  let language: Language

  func beginning(_ name: String) -> String {
    language == .ru ? "Слушаю события для «\(name)»; Ctrl-C — выход" : "Watching as \(name); Ctrl-C ends it"
  }

  func lost(_ error: RPCError?, _ pause: Duration) -> String {
    language == .ru
      ? "Связь потеряна (\(error?.message ?? "сервер закончил поток")); продолжу с того же места через \(pause.text)"
      : "Connection lost (\(error?.message ?? "the server ended the stream")); going on from the same place in \(pause)"
  }

  var expired: String {
    language == .ru
      ? "События с того места больше не хранятся (CURSOR_EXPIRED); продолжаю с этого времени"
      : "Events from there on are not kept any more (CURSOR_EXPIRED); going on from now"
  }
}

/// `12:04:59`, in the zone of this machine.
private func localTime(of event: NotificationsV1.Event) -> String {
  var seconds = time_t(event.occurTime?.seconds ?? 0)
  var parts = tm()
  localtime_r(&seconds, &parts)
  return [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
}
