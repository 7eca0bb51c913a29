import RPCHTTP2
import ArgumentParser
import ClientOptions

/// `marketplace story`: plays the story and proves that every step came out as it should.
struct StoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story",
    abstract: "Plays the story on the demo data; ends with 0 only when every step came out as it should.")

  @Option(
    help: ArgumentHelp("Where the server listens: HOST:PORT or unix:PATH.", valueName: "target"), transform: ChannelTarget.init)
  var server: ChannelTarget
  @OptionGroup(title: "TLS") var security: SecurityOptions
  @Option(
    help: ArgumentHelp("Where the sandbox payment provider and SMS centre listens.", valueName: "host:port"),
    transform: ChannelTarget.init)
  var sandbox: ChannelTarget

  func run() async throws {
    let console = Console()
    do {
      try await Story.play(server, security.credentials(), sandbox, console)
      console.success("Все шаги прошли так, как должны.")
    } catch {
      console.failure(error.explanation)
      throw ExitCode.failure
    }
  }
}
