import Administration
import ArgumentParser
import Deliveries
import Glibc
import Postgres

/// The way to the first administrator, who makes everybody else.
struct CreateOrganization: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes an organization with a role of all permissions, its first administrator, and a client of the CRM.",
    discussion: """
      The administrator's password is that of --password-file, else of ADMINISTRATOR_PASSWORD in the environment, else it is asked for. \
      The client's secret is printed once and stored nowhere. A code that there is is refused, and nothing changes.
      """)
  @OptionGroup var database: DatabaseOption
  @Option(help: "What people type to sign in: small letters, digits and hyphens, such as severny-kvartal.")
  var code: String
  @Option(help: "The organization's name, such as «УК Северный квартал».")
  var title: String
  @Option(help: "ISO 4217; every amount of the organization is in it.")
  var currency = "RUB"
  @Option(help: "The administrator's name.")
  var name = "Администратор"
  @Option(help: "What the administrator signs in with.")
  var login = "administrator"
  @Option(help: ArgumentHelp("The file with the administrator's password.", valueName: "file"))
  var passwordFile: String?

  func validate() throws {
    guard (1...64).contains(code.utf8.count), code.utf8.allSatisfy(Self.isOfCode), code.first != "-" else {
      throw ValidationError("--code is of small letters, digits and hyphens, 64 at most, such as severny-kvartal")
    }
    guard (1...256).contains(title.utf8.count) else { throw ValidationError("--title has 1 to 256 bytes") }
    guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      throw ValidationError("--currency is a code of ISO 4217, such as RUB")
    }
    guard (1...256).contains(name.utf8.count) else { throw ValidationError("--name has 1 to 256 bytes") }
    guard (1...128).contains(login.unicodeScalars.count) else { throw ValidationError("--login has 1 to 128 characters") }
  }

  func run() async throws {
    let organization = NewOrganization(
      code: code, title: title, currencyCode: currency, administratorName: name, administratorLogin: login)
    do {
      let made = try await organization.create(in: database.database, password: try password())
      print(
        """
        organization \(made.organization) \(code)
        role \(made.role) with all permissions
        administrator \(made.administrator) \(login)
        client \(made.clientID) of the CRM
        client secret \(made.clientSecret)
        """)
    } catch is NewOrganization.CodeTaken {
      throw ValidationError("there is an organization \(code) already; nothing was changed")
    } catch PostgresError.refused(let refusal) where Self.olderSchema.contains(refusal.sqlState) {
      throw ValidationError("the schema is not up to date: run marketplace-server migrate first")
    }
  }

  /// Undefined table, undefined column.
  private static let olderSchema: Set = ["42P01", "42703"]

  private static func isOfCode(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }

  private func password() throws -> String {
    let password: String
    if let passwordFile {
      password = try Secret.file(passwordFile).value()
    } else if let known = getenv("ADMINISTRATOR_PASSWORD") {
      password = String(cString: known)
    } else {
      password = try Self.asked("the administrator's password: ")
      guard try Self.asked("once more: ") == password else { throw ValidationError("these are two passwords") }
    }
    guard password.unicodeScalars.count >= 8, password.utf8.count <= 1024 else {
      throw ValidationError("a password has at least 8 characters and at most 1 KiB")
    }
    return password
  }

  /// A line from the terminal, which does not show it.
  private static func asked(_ prompt: String) throws -> String {
    guard isatty(STDIN_FILENO) == 1 else {
      throw ValidationError("no password: give --password-file or ADMINISTRATOR_PASSWORD, or run it in a terminal")
    }
    var shown = termios()
    tcgetattr(STDIN_FILENO, &shown)
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown) }
    print(prompt, terminator: "")
    fflush(nil)
    defer { print() }
    return readLine() ?? ""
  }
}
