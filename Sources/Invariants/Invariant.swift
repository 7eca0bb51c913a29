import Postgres

/// What holds of an organization's rows in every snapshot, whatever runs at once: its query finds the rows of which it does not.
public struct Invariant: Sendable {
  /// As a constraint is named; operators and tests know it by that.
  public let name: String
  /// `$1` is the organization, `$2` how many rows are wanted; a row is an id, as text, and what is wrong with what has it.
  let query: StatementText

  /// `offenders` answers with an `id` and a `wrong`; `$1` is the organization.
  init(_ name: String, _ offenders: String) {
    self.name = name
    query = StatementText("check \(name)", "SELECT id::text, wrong FROM (\(offenders)) offender LIMIT $2")
  }

  /// All of them.
  public static let all = ledger + invoices + payments + refunds + requests + orders + events + timers
}

/// A row of which an invariant does not hold.
public struct Violation: Sendable, Hashable {
  /// The organization's code.
  public var organization: String
  public var invariant: String
  /// The id of what is wrong.
  public var id: String
  /// No personal data, nothing that anybody wrote.
  public var wrong: String
}
