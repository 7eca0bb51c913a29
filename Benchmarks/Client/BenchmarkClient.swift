import ArgumentParser

/// What stock load generators cannot do to a marketplace-server: calls that each have an idempotency key of their own, and streams by the
/// thousand. Each command reads an access token from the first line of standard input, and says what it saw in JSON.
@main
struct BenchmarkClient: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark-client", abstract: "Load for the benchmarks.",
    subcommands: [Writes.self, Flows.self, Provider.self, Subscribers.self])
}
