import ArgumentParser

/// `marketplace-load`: load for a server, over the stubs that its clients use.
@main
struct MarketplaceLoad: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marketplace-load",
    abstract: "Finds out what a server holds, and where it bends.",
    subcommands: [RunCommand.self, CompareCommand.self, ReportCommand.self])
}
