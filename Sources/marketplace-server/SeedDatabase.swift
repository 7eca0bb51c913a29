import ArgumentParser
import Demo
import Glibc

struct SeedDatabase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seed", abstract: "Generates two organizations with everything they have, for load tests.",
    discussion: """
      At scale 1 they have 900 customers, 25 staff and 5,000 orders, in every state that there is; at scale 200 a million orders. Staff \
      sign in as manager-1, accountant-1, dispatcher-1 or master-1, with the demo data's password. The same seed gives the same data, \
      but for its dates, which end now, and the orders' numbers.
      """)
  @OptionGroup var database: DatabaseOption
  @Option(help: "How much: from 1 to 1000.")
  var scale = 1
  @Option(help: "What everything random follows from.")
  var seed: UInt64 = 1
  @Option(help: "What the organizations' codes begin with; another name adds others.")
  var name = "seed"

  func run() async throws {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let plan = try SeedPlan(scale: scale, seed: seed, name: name, end: Int64(now.tv_sec) * 1_000_000)
    @Sendable func tell(_ text: String) {
      if isatty(STDERR_FILENO) == 1 { _ = write(STDERR_FILENO, text, text.utf8.count) }
    }
    try await Demo.seed(plan, into: database.database) { tell("\r\($0) of \(plan.orderCount) orders") }
    tell("\n")
    print("\(plan.codes.joined(separator: " and ")) have \(plan.customerCount) customers and \(plan.orderCount) orders")
  }
}
