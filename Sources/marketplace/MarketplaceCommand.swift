import ArgumentParser

/// `marketplace`: the command-line client.
@main
struct MarketplaceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marketplace",
    abstract: "Calls a «Маркетплейс» server through the same stubs that the apps use, and any gRPC server by its schema.",
    subcommands: [StoryCommand.self, WatchCommand.self, CallCommand.self])
}
