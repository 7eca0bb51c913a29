import Access
import AccessTokens
import ArgumentParser
import Deliveries
import Demo
import Glibc
import Postgres
import Schema

@main
struct ServerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marketplace-server", abstract: "The backend of «Маркетплейс».",
    subcommands: [
      Serve.self, Migrate.self, LoadDemoData.self, SeedDatabase.self, CheckDatabase.self, CreateKey.self, CreateOrganization.self,
      ShowLimits.self, ShowGrants.self,
    ])
}

/// Where the database is: a connection URI as libpq reads it, of a role that owns the schema and may take on marketplace_app and
/// marketplace_system.
struct DatabaseOption: ParsableArguments {
  @Option(
    name: .customLong("database"),
    help: "postgresql://… (default: DATABASE_URL of the environment, or the line in the file that DATABASE_URL_FILE names)")
  private var given: String?

  /// Not the option's default, which `--help` shows: it may have a password.
  var database: String { given ?? environmentSecret("DATABASE_URL") ?? "" }

  func validate() throws {
    if database.isEmpty, let file = getenv("DATABASE_URL_FILE") {
      _ = try Secret.file(String(cString: file)).value()
    }
    guard !database.isEmpty else {
      throw ValidationError("no database: set DATABASE_URL or give --database; scripts/postgres start gives a private one")
    }
  }
}

/// What a variable says, or the file that another one with `_FILE` behind its name leads to; nil where neither says anything.
func environmentSecret(_ variable: String) -> String? {
  if let value = getenv(variable) { return String(cString: value) }
  return getenv("\(variable)_FILE").flatMap { try? Secret.file(String(cString: $0)).value() }
}

struct Migrate: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Brings the database's schema up to date.")
  @OptionGroup var database: DatabaseOption

  func run() throws {
    try migrate(database.database, Schema.migrations) { print($0) }
    print("the schema is up to date: \(Schema.migrations.count) migrations")
  }
}

struct LoadDemoData: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Loads the demo companies; loaded again it changes nothing.")
  @OptionGroup var database: DatabaseOption

  func run() async throws {
    try await loadDemo(into: database.database)
    print("the demo data is loaded")
  }
}

struct CreateKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes the key that access tokens are signed with; every process of a deployment has the same.")
  @Argument(help: "The file to write, readable by its owner alone; it must not exist.")
  var path: String

  func run() throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ValidationError("cannot create \(path): \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    let text = Array("\(TokenKey().pem)\n".utf8)
    guard write(descriptor, text, text.count) == text.count, fsync(descriptor) == 0 else {
      throw ValidationError("cannot write \(path): \(String(cString: strerror(errno)))")
    }
  }
}
