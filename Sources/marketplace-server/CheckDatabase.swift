import ArgumentParser
import EventLoop
import Glibc
import Invariants

struct CheckDatabase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reads the database and reports every violation of the product's invariants.",
    discussion: """
      A line for each: the organization, the invariant, the id of what is wrong, and what is. It reads only, one organization after \
      another, each in one snapshot, beside whatever runs. A standby does as well: name it in the URL, with \
      ?target_session_attrs=any. Exit status 1 when there are violations, 2 when the database could not be read.
      """)
  @OptionGroup var database: DatabaseOption
  @Option(help: "The code of one organization; all of them otherwise.")
  var organization: String?
  @Option(help: "The most violations of an invariant that are shown of an organization.")
  var violations = 20
  @Option(help: "What one invariant of one organization may take, in seconds.")
  var statementTimeout = 300

  func validate() throws {
    guard (1...10_000).contains(violations) else { throw ValidationError("--violations is from 1 to 10000") }
    guard (1...86_400).contains(statementTimeout) else { throw ValidationError("--statement-timeout is from 1 to 86400 seconds") }
  }

  func run() async throws {
    var check = DatabaseCheck()
    check.organization = organization
    check.violationsLimit = violations
    check.statementTimeout = .seconds(Int64(statementTimeout))
    let outcome: DatabaseCheck.Outcome
    do {
      outcome = try await check.run(on: database.database) {
        print("\($0.organization)\t\($0.invariant)\t\($0.id)\t\($0.wrong)")
      }
    } catch {
      let text = "the database could not be read: \(error)\n"
      _ = write(STDERR_FILENO, text, text.utf8.count)
      throw ExitCode(2)
    }
    guard outcome.organizations > 0 || organization == nil else {
      throw ValidationError("there is no organization of the code \(organization!)")
    }
    guard outcome.violations == 0 else { throw ExitCode(1) }
    print("\(Invariant.all.count) invariants hold in \(outcome.organizations) organizations")
  }
}
