import ArgumentParser
import FoundationEssentials
import Load

/// `marketplace-load report RESULT.json`: the page of a result that was kept.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Makes the page of a result, with tables and charts.")

  @Argument(help: ArgumentHelp("What --json wrote.", valueName: "result")) var path: String
  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write it; standard output without.", valueName: "file")) var output:
    String?

  func run() throws {
    do {
      let page = try result(at: path).html
      if let output { try Data(page.utf8).write(to: URL(filePath: output)) } else { print(page, terminator: "") }
    } catch {
      remark("error: \(error)")
      throw ExitCode.failure
    }
  }
}
