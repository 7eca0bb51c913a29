import ArgumentParser
import Load

/// `marketplace-load compare A.json B.json`.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares two results.",
    discussion: """
      Takes the seconds of each run as samples: a figure is better or worse when the seconds of both would differ so by chance once in a \
      hundred times at most, and their medians by 3 % at least.

      Exit status: 0; 2 when a figure is worse; 1 when a file cannot be read.
      """)

  @Argument(help: ArgumentHelp("What --json wrote.", valueName: "first")) var first: String
  @Argument(help: ArgumentHelp("What it is compared with.", valueName: "second")) var second: String

  func run() throws {
    let comparison: Comparison
    do { comparison = Comparison(try result(at: first), try result(at: second)) } catch {
      remark("error: \(error)")
      throw ExitCode.failure
    }
    print(comparison.text)
    if comparison.isWorse { throw ExitCode(2) }
  }
}
