import RPCHTTP2
import ArgumentParser
import ClientOptions
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

  @Option(
    help: ArgumentHelp("Where the server listens: HOST:PORT or unix:PATH.", valueName: "target"), transform: ChannelTarget.init)
  var server: ChannelTarget
  @OptionGroup(title: "TLS") var security: SecurityOptions
  @OptionGroup var identity: SignInOptions

  func validate() throws {
    guard try identity.credential() != nil else {
      throw ValidationError("say who watches: --organization, --client-id, and a login or a phone")
    }
  }

  func run() async throws {
    let console = Console()
    do {
      let credentials = try security.credentials()
      // It may watch for longer than a certificate lasts.
      let following = Task { await credentials?.followFiles() }
      defer { following.cancel() }
      let session = try await signIn(console, credentials)
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

  private func signIn(_ console: Console, _ credentials: ChannelCredentials?) async throws -> Session {
    let marketplace = try MarketplaceServer(server, credentials)
    let (client, credential) = try expect("кто слушает", try identity.credential())
    if case .phone(let phone, let target) = credential {
      let sandbox = try Sandbox(target)
      _ = try await whenReachable(target, console) { try await sandbox.latestMessageKey(to: phone) }
    }
    return try await whenReachable(server, console) { try await credential.session(on: marketplace, through: client) }
  }
}

/// `12:04:59`, in the zone of this machine.
private func localTime(of event: NotificationsV1.Event) -> String {
  var seconds = time_t(event.occurTime?.seconds ?? 0)
  var parts = tm()
  localtime_r(&seconds, &parts)
  return [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
}
