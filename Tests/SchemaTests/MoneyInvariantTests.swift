import EventLoop
import FoundationEssentials
import TestPostgres
import Testing

/// Each invariant of 0004 and 0005 is violated by SQL, as a superuser, whom neither rules nor row-level security stop; in one database.
@Suite struct MoneyInvariantTests {
  struct Violation: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let constraint: String
    /// On an order that was paid 1000, by lines of 600 and 400.
    let sql: @Sendable (PaidOrder) -> String

    init(_ description: String, _ constraint: String, _ sql: @escaping @Sendable (PaidOrder) -> String) {
      testDescription = description
      self.constraint = constraint
      self.sql = sql
    }
  }

  @Test(arguments: Self.violations)
  func `what breaks an invariant of money is refused by its constraint`(_ violation: Violation) throws {
    let order = try PaidOrder(Self.database.get())
    #expect(try order.refusal(of: violation.sql(order)) == violation.constraint)
  }

  private static let violations = [
    Violation("an invoice states less than its lines", "invoice_total_is_sum_of_lines") {
      "UPDATE invoice SET total_minor = 999, paid_minor = 999 \($0.whereInvoice)"
    },
    Violation("a line is added past the invoice's total", "invoice_total_is_sum_of_lines") { $0.line(3, netMinor: 1) },
    Violation("a line is taken from the invoice", "invoice_total_is_sum_of_lines") {
      "DELETE FROM invoice_line WHERE line_id = '\($0.lines[1])'"
    },
    Violation("a line's net changes under the invoice", "invoice_total_is_sum_of_lines") {
      "UPDATE invoice_line SET discount_minor = 1, net_minor = 599 WHERE line_id = '\($0.lines[0])'"
    },
    Violation("an invoice with 201 lines", "invoice_lines_limit") { order in
      (3...201).map { order.line($0, netMinor: 0) }.joined(separator: ";")
    },
    Violation("an invoice is paid in part", "invoice_paid_whole_or_not") {
      "UPDATE invoice SET paid_minor = 999 \($0.whereInvoice)"
    },
    Violation("a gross that rounds half down", "invoice_line_gross") {
      "UPDATE invoice_line SET tariff = 1, quantity = 50000, gross_minor = 0, net_minor = 0 WHERE line_id = '\($0.lines[0])'"
    },
    Violation("a gross that rounds less than half up", "invoice_line_gross") {
      "UPDATE invoice_line SET tariff = 1, quantity = 49999, gross_minor = 1, net_minor = 1 WHERE line_id = '\($0.lines[0])'"
    },
    Violation("a discount above the gross", "invoice_line_discount") {
      "UPDATE invoice_line SET discount_minor = 601, net_minor = -1 WHERE line_id = '\($0.lines[0])'"
    },
    Violation("a discount below zero", "invoice_line_discount") {
      "UPDATE invoice_line SET discount_minor = -1, net_minor = 601 WHERE line_id = '\($0.lines[0])'"
    },
    Violation("a net that is not gross less discount", "invoice_line_net") {
      "UPDATE invoice_line SET discount_minor = 1 WHERE line_id = '\($0.lines[0])'"
    },
    Violation("two payments of an invoice under way", "payment_under_way") { $0.payment(state: 1) + ";" + $0.payment(state: 7) },
    Violation("two payments that paid an invoice", "payment_applied") { $0.payment(state: 3, capturedMinor: 1000) },
    Violation("a payment applied in another amount", "payment_applied_in_full") { $0.payment(state: 3, capturedMinor: 999) },
    Violation("something captured without a success", "payment_captured_when_succeeded") {
      $0.payment(state: 4, capturedMinor: 1000)
    },
    Violation("more goes back than was captured", "payment_returned_within_captured") { $0.refund([(600, 0), (401, 1)]) },
    Violation("more goes back of a line than its net", "invoice_line_returned_within_net") { $0.refund([(601, 0)]) },
    Violation("a line goes back above its tariff", "refund_line_within_line") { $0.refund([(600, 0)], tariff: 60_001) },
    Violation("a line goes back above its quantity", "refund_line_within_line") { $0.refund([(600, 0)], quantity: 1001) },
    Violation("a refund above its parts", "refund_is_sum_of_parts") { $0.refund([(600, 0)], statedMinor: 601) },
    Violation("a part above its lines", "refund_part_is_sum_of_lines") {
      $0.refund([(600, 0)], partMinor: 601, statedMinor: 601)
    },
    Violation("F42: two refunds of an order", "refund_of_order") { $0.refund([(100, 0)]) + ";" + $0.refund([(100, 1)]) },
    Violation("a posting between one and the same account", "posting_between_two_accounts") { $0.posting(debit: 1, credit: 1) },
    // Append-only: a restrict_violation that no constraint stands for.
    Violation("a posting is changed", "23001") { $0.posting(debit: 1, credit: 2) + "; UPDATE posting SET amount_minor = 1" },
    Violation("a posting is deleted", "23001") { $0.posting(debit: 1, credit: 2) + "; DELETE FROM posting" },
    Violation("all postings are truncated", "23001") { _ in "TRUNCATE posting" },
  ]

  @Test func `F42: an order whose refund failed whole may be refunded again, and what failed holds nothing back`() throws {
    let order = try PaidOrder(Self.database.get())
    try order.connection.run(order.refund([(600, 0), (400, 1)]))
    #expect(try order.returning() == ["1000", "600", "400"])
    try order.connection.run(
      """
      UPDATE refund_part SET state = 4 WHERE payment_id = '\(order.payment)';
      UPDATE refund SET state = 4 WHERE order_id = '\(order.id)'
      """)
    #expect(try order.returning() == ["0", "0", "0"])
    #expect(try order.refusal(of: order.refund([(600, 0), (400, 1)])) == "none")
  }

  enum WayBack: CaseIterable { case refund, reversal }

  @Test(arguments: WayBack.allCases)
  func `of two transactions that give back one payment beyond what was captured, the later waits and is refused`(
    _ first: WayBack
  ) async throws {
    let database = try Self.database.get()
    let order = try PaidOrder(database)
    let ways = [order.refund([(600, 0)]), order.reversal(600)]
    let (earlier, later) = first == .refund ? (ways[0], ways[1]) : (ways[1], ways[0])
    try order.connection.run("BEGIN")
    try order.connection.run(earlier)
    let (outcomes, outcome) = AsyncStream.makeStream(of: Result<String, any Error>.self)
    let name = "later-\(order.id)"
    try Thread.start(name: "test-later") {
      outcome.yield(
        Result {
          let connection = try database.connect()
          try connection.run("SET application_name = '\(name)'")
          return try connection.refusal(of: later)
        })
    }
    let observer = try database.connect()
    let waits = "SELECT FROM pg_stat_activity WHERE application_name = '\(name)' AND wait_event_type = 'Lock'"
    while try observer.run(waits).isEmpty { try await Task.sleep(for: .milliseconds(2)) }
    try order.connection.run("COMMIT")
    #expect(try await outcomes.first { _ in true }?.get() == "payment_returned_within_captured")
    #expect(try order.returning()[0] == "600")
  }

  private static let database = Result {
    let database = try TestDatabase()
    try database.connect().run(
      """
      CREATE FUNCTION refusal(statement text) RETURNS text LANGUAGE plpgsql AS $$
      DECLARE
        broken text;
      BEGIN
        EXECUTE statement;
        RETURN 'none';
      EXCEPTION WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS broken = CONSTRAINT_NAME;
        RETURN coalesce(nullif(broken, ''), SQLSTATE);
      END $$
      """)
    return database
  }
}

extension TestConnection {
  /// The constraint that refuses a statement, its SQLSTATE when it names none, or `none`; what was refused leaves no trace.
  fileprivate func refusal(of sql: String) throws -> String { try run("SELECT refusal($sql$\(sql)$sql$)")[0][0] }
}

/// An order that was paid whole: 1000, by lines of 600 and 400. Belongs to one task.
struct PaidOrder {
  let connection: TestConnection
  private let company: TestCompany
  private let order: TestOrder

  init(_ database: TestDatabase) throws {
    connection = try database.connect()
    company = try TestCompany(connection)
    order = try company.order(connection, netsMinor: [600, 400])
    try connection.run(
      "UPDATE invoice SET state = 3, paid_minor = 1000 \(whereInvoice); \(payment(state: 3, capturedMinor: 1000, id: order.payment))"
    )
  }

  var id: UUID { order.id }
  var payment: UUID { order.payment }
  var lines: [UUID] { order.lines }
  var whereInvoice: String { "WHERE invoice_id = '\(order.invoice)'" }

  func refusal(of sql: String) throws -> String { try connection.refusal(of: sql) }

  /// What is on its way back of the payment, and of each line.
  func returning() throws -> [String] {
    try connection.run(
      """
      SELECT returning_minor FROM payment WHERE payment_id = '\(payment)'
      UNION ALL (SELECT returning_minor FROM invoice_line \(whereInvoice) ORDER BY place)
      """
    ).map { $0[0] }
  }

  func payment(state: Int, capturedMinor: Int64 = 0, id: UUID = UUID()) -> String {
    """
    INSERT INTO payment (organization_id, payment_id, order_id, invoice_id, method, state, currency_code, amount_minor, captured_minor,
        created_at, updated_at, expires_at)
      VALUES ('\(company.id)', '\(id)', '\(order.id)', '\(order.invoice)', 1, \(state), 'RUB', 1000, \(capturedMinor), now(), now(), now())
    """
  }

  func line(_ place: Int, netMinor: Int64) -> String {
    """
    INSERT INTO invoice_line (organization_id, line_id, invoice_id, place, name, unit, tariff, quantity, gross_minor, discount_minor,
        net_minor, payment_subject)
      VALUES ('\(company.id)', '\(UUID())', '\(order.invoice)', \(place), 'Работа', 'шт.', \(netMinor * 100), 1000, \(netMinor), 0,
        \(netMinor), 2)
    """
  }

  /// A refund through the payment, of amounts of lines by their index.
  func refund(
    _ amounts: [(minor: Int64, line: Int)], tariff: Int = 1, quantity: Int = 1, partMinor: Int64? = nil, statedMinor: Int64? = nil
  ) -> String {
    let (refund, part) = (UUID(), UUID())
    let sum = amounts.reduce(0) { $0 + $1.minor }
    let lines = amounts.map { amount in
      "('\(company.id)'::uuid, '\(part)'::uuid, '\(order.lines[amount.line])'::uuid, \(tariff), \(quantity), \(amount.minor))"
    }
    return """
      WITH whole AS (
        INSERT INTO refund (organization_id, refund_id, order_id, kind, state, amount_minor, reason, created_by, created_at, updated_at)
          VALUES ('\(company.id)', '\(refund)', '\(order.id)', 2, 1, \(statedMinor ?? sum), 'Брак', '\(UUID())', now(), now())
      ), part AS (
        INSERT INTO refund_part (organization_id, part_id, refund_id, payment_id, state, amount_minor, provider_key, updated_at)
          VALUES ('\(company.id)', '\(part)', '\(refund)', '\(payment)', 1, \(partMinor ?? sum), '\(UUID())', now())
      )
      INSERT INTO refund_line (organization_id, part_id, line_id, tariff, quantity, amount_minor) VALUES \(lines.joined(separator: ", "))
      """
  }

  func reversal(_ amountMinor: Int64) -> String {
    """
    INSERT INTO reversal (organization_id, reversal_id, order_id, payment_id, state, amount_minor, created_at, updated_at)
      VALUES ('\(company.id)', '\(UUID())', '\(order.id)', '\(payment)', 1, \(amountMinor), now(), now())
    """
  }

  func posting(debit: Int, credit: Int) -> String {
    """
    INSERT INTO posting (organization_id, posting_id, transaction_id, kind, debit, credit, amount_minor, currency_code, order_id, invoice_id,
        legal_entity_id, created_at)
      VALUES ('\(company.id)', '\(UUID())', '\(UUID())', 1, \(debit), \(credit), 1000, 'RUB', '\(order.id)', '\(order.invoice)',
        '\(company.id)', now())
    """
  }
}
