import ArgumentParser

/// `marketplace`: the command-line client.
@main
struct MarketplaceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marketplace",
    abstract: "Calls a «Маркетплейс» server through the same stubs that the apps use.",
    subcommands: [StoryCommand.self, WatchCommand.self])
}
