import ArgumentParser

/// `marketplace`: the command-line client.
@main
struct MarketplaceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marketplace",
    abstract: "Calls a «Маркетплейс» server through the same stubs that the apps use, and any gRPC server by its schema.",
    discussion: """
      marketplace --generate-completion-script bash (zsh, fish) writes what a shell completes its words by.
      """,
    subcommands: [
      CallCommand.self, ListCommand.self, DescribeCommand.self, WatchCommand.self, LoginCommand.self, LogoutCommand.self,
      ProfilesCommand.self, StoryCommand.self,
    ])
}
