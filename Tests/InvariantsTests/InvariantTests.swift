import EventLoop
import FoundationEssentials
import Postgres
import TestPostgres
import Testing

@testable import Demo
@testable import Invariants

/// Each invariant is violated by hand, by a superuser with triggers off and constraints dropped, in a transaction that is rolled back.
@Suite(.serialized) struct InvariantTests {
  struct Violated: Sendable, CustomTestStringConvertible {
    let invariant: String
    /// Answers with the id that is to be reported.
    let sql: String
    var testDescription: String { "\(invariant): \(sql.prefix(90))" }

    init(_ invariant: String, _ sql: String) { (self.invariant, self.sql) = (invariant, sql) }
  }

  @Test(arguments: violations)
  func `what is violated by hand is reported by the id of what is wrong`(_ violated: Violated) async throws {
    let database = try await Self.seeded.database()
    let connection = try database.connect()
    let organization = try connection.run("SELECT organization_id FROM organization WHERE code = 'seed-rechnoy'")[0][0]
    try connection.run("BEGIN; SET LOCAL session_replication_role = replica")
    defer { _ = try? connection.run("ROLLBACK") }
    let invariant = try #require(Invariant.all.first { $0.name == violated.invariant })
    func reported() throws -> [String] {
      try connection.run("SET LOCAL ROLE marketplace_app; SET LOCAL app.organization_id = '\(organization)'")
      let query = invariant.query.sql.replacing("$1", with: "'\(organization)'::uuid").replacing("$2", with: "20")
      let ids = try connection.run(query).map { $0[0] }
      try connection.run("RESET ROLE")
      return ids
    }
    #expect(try reported() == [])
    let expected = try connection.run(violated.sql.replacing("ORGANIZATION", with: "'\(organization)'::uuid"))
    try #require(expected.count == 1, "the violation found nothing to violate, or several things")
    #expect(try reported().contains(expected[0][0]))
  }

  @Test func `every invariant is violated here, and no two have one name`() {
    let names = Invariant.all.map(\.name)
    #expect(Set(names) == Set(Self.violations.map(\.invariant)))
    #expect(Set(names).count == names.count)
  }

  private static func one(_ table: String, _ condition: String, _ id: String) -> String {
    "\(id) = (SELECT \(id) FROM \(table) WHERE organization_id = ORGANIZATION AND \(condition) ORDER BY 1 LIMIT 1)"
  }

  /// Another row like one that there is.
  private static func again(_ table: String, _ condition: String, _ id: String, returning: String) -> String {
    """
    INSERT INTO \(table) SELECT (jsonb_populate_record(t, jsonb_build_object('\(id)', gen_random_uuid()))).*
      FROM \(table) t WHERE \(one(table, condition, id)) RETURNING \(returning)
    """
  }

  private static let savedCard = one("saved_card", "deleted_at IS NULL", "saved_card_id")

  private static let violations = [
    Violated(
      "ledger_transaction_sums_to_zero",
      """
      ALTER TABLE posting ALTER credit DROP NOT NULL;
      UPDATE posting SET credit = NULL WHERE \(one("posting", "kind = 1", "posting_id")) RETURNING transaction_id
      """),
    Violated(
      "ledger_transaction_is_one_movement",
      "UPDATE posting SET kind = 2 WHERE \(one("posting", "kind = 1 AND credit = 4", "posting_id")) RETURNING transaction_id"),
    Violated(
      "ledger_transaction_is_one_movement",
      """
      ALTER TABLE posting DROP CONSTRAINT posting_between_two_accounts;
      UPDATE posting SET debit = credit WHERE \(one("posting", "kind = 1", "posting_id")) RETURNING transaction_id
      """),
    Violated(
      "posting_is_of_its_order",
      """
      UPDATE posting SET order_id = (
          SELECT max(order_id::text)::uuid FROM customer_order WHERE organization_id = ORGANIZATION)
        WHERE \(one("posting", "kind = 1", "posting_id")) RETURNING posting_id
      """),
    Violated(
      "ledger_agrees_with_payments",
      "DELETE FROM posting WHERE \(one("posting", "kind = 4 AND debit <> 4", "posting_id")) RETURNING order_id"),
    Violated(
      "ledger_agrees_with_payments",
      "UPDATE payment SET refunded_minor = 1 WHERE \(one("payment", "state = 3 AND refunded_minor = 0 AND returning_minor > 1", "payment_id")) RETURNING order_id"
    ),
    Violated(
      "invoice_total_is_sum_of_lines",
      "UPDATE invoice SET total_minor = total_minor + 1 WHERE \(one("invoice", "state = 1", "invoice_id")) RETURNING invoice_id"),
    Violated(
      "invoice_line_is_priced",
      """
      ALTER TABLE invoice_line DROP CONSTRAINT invoice_line_net;
      UPDATE invoice_line SET net_minor = net_minor - 1
        WHERE \(one("invoice_line", "net_minor > 1 AND returning_minor = 0", "line_id")) RETURNING line_id
      """),
    Violated(
      "invoice_state_agrees",
      "UPDATE invoice SET state = 4 WHERE \(one("invoice", "state = 3", "invoice_id")) RETURNING invoice_id"),
    Violated(
      "invoice_state_agrees",
      "UPDATE invoice SET state = 6 WHERE \(one("invoice", "state = 5", "invoice_id")) RETURNING invoice_id"),
    Violated(
      "invoice_state_agrees",
      "UPDATE invoice SET issued_at = NULL WHERE \(one("invoice", "state = 2", "invoice_id")) RETURNING invoice_id"),
    Violated(
      "invoice_refunded_is_sum_of_parts",
      "UPDATE invoice SET refunded_minor = 1 WHERE \(one("invoice", "state = 3", "invoice_id")) RETURNING invoice_id"),
    Violated(
      "line_returned_within_net",
      """
      UPDATE invoice_line SET returning_minor = 1 WHERE \(one("invoice_line", "net_minor > 0 AND returning_minor = 0", "line_id"))
        RETURNING line_id
      """),
    Violated(
      "line_returned_within_net",
      """
      ALTER TABLE invoice_line DROP CONSTRAINT invoice_line_returned_within_net;
      WITH more AS (
        UPDATE refund_line SET amount_minor = amount_minor + 1000000000
          WHERE \(one("refund_line", "EXISTS (SELECT FROM refund_part p WHERE p.part_id = refund_line.part_id AND p.state = 2)", "line_id"))
          RETURNING *)
      UPDATE invoice_line l SET returning_minor = more.amount_minor FROM more WHERE l.line_id = more.line_id
        RETURNING l.line_id
      """),
    Violated(
      "payment_state_agrees",
      """
      UPDATE invoice i SET state = 1, issued_at = NULL FROM payment p WHERE p.\(one("payment", "state = 2", "payment_id"))
        AND i.invoice_id = p.invoice_id RETURNING p.payment_id
      """),
    Violated(
      "payment_state_agrees",
      """
      ALTER TABLE payment DROP CONSTRAINT payment_captured_when_succeeded;
      UPDATE payment SET captured_minor = 1 WHERE \(one("payment", "state = 4", "payment_id")) RETURNING payment_id
      """),
    Violated(
      "one_payment_under_way",
      "DROP INDEX payment_under_way; " + again("payment", "state = 2", "payment_id", returning: "invoice_id")),
    Violated(
      "one_payment_under_way",
      """
      DROP INDEX payment_applied;
      \(again("payment", "state = 3 AND NOT unapplied AND returning_minor = 0", "payment_id", returning: "invoice_id"))
      """),
    Violated(
      "payment_returned_within_captured",
      """
      UPDATE refund_part SET amount_minor = amount_minor + 1000000000 WHERE \(one("refund_part", "state = 2", "part_id"))
        RETURNING payment_id
      """),
    Violated(
      "saved_card_is_its_customers",
      """
      UPDATE payment p SET save_card = false FROM (SELECT * FROM saved_card WHERE \(savedCard)) c WHERE c.payment_id = p.payment_id
        RETURNING c.saved_card_id
      """),
    Violated(
      "saved_card_is_its_customers",
      """
      UPDATE saved_card c SET customer_id = (
          SELECT o.customer_id FROM customer o WHERE o.organization_id = ORGANIZATION AND o.customer_id <> c.customer_id LIMIT 1)
        WHERE \(savedCard) RETURNING saved_card_id
      """),
    Violated(
      "payment_by_saved_card_is_its_customers",
      """
      UPDATE payment p SET method = 3, save_card = false, saved_card_id = c.saved_card_id
        FROM (SELECT * FROM saved_card WHERE \(savedCard)) c
        WHERE p.payment_id = (
            SELECT p.payment_id FROM payment p JOIN customer_order o USING (organization_id, order_id)
              WHERE p.organization_id = ORGANIZATION AND o.customer_id <> c.customer_id ORDER BY 1 LIMIT 1)
        RETURNING p.payment_id
      """),
    Violated(
      "unapplied_payment_is_reversed",
      "DELETE FROM reversal WHERE \(one("reversal", "true", "reversal_id")) RETURNING payment_id"),
    Violated(
      "unapplied_payment_is_reversed",
      """
      UPDATE payment SET unapplied = false
        WHERE payment_id = (SELECT payment_id FROM reversal WHERE organization_id = ORGANIZATION ORDER BY 1 LIMIT 1) RETURNING payment_id
      """),
    Violated(
      "one_refund_of_an_order", "DROP INDEX refund_of_order; " + again("refund", "state = 2", "refund_id", returning: "order_id")),
    Violated(
      "refund_is_sum_of_parts",
      "UPDATE refund SET amount_minor = amount_minor + 1 WHERE \(one("refund", "true", "refund_id")) RETURNING refund_id"),
    Violated(
      "refund_part_is_sum_of_lines",
      "UPDATE refund_part SET amount_minor = amount_minor + 1 WHERE \(one("refund_part", "true", "part_id")) RETURNING part_id"),
    Violated(
      "refund_line_within_line",
      """
      UPDATE refund_line r SET quantity = l.quantity + 1 FROM invoice_line l
        WHERE r.\(one("refund_line", "true", "line_id")) AND l.line_id = r.line_id RETURNING r.line_id
      """),
    Violated(
      "refund_state_agrees", "UPDATE refund SET state = 1 WHERE \(one("refund", "state = 3", "refund_id")) RETURNING refund_id"),
    Violated(
      "refunded_order_is_closed_to_payments",
      """
      UPDATE invoice i SET state = 2, issued_at = now() FROM refund f
        WHERE i.organization_id = ORGANIZATION AND i.state = 1 AND f.order_id = i.order_id AND f.state <> 4
          AND i.invoice_id = (
            SELECT d.invoice_id FROM invoice d JOIN refund g USING (organization_id, order_id)
              WHERE d.organization_id = ORGANIZATION AND d.state = 1 AND g.state <> 4 ORDER BY 1 LIMIT 1)
        RETURNING i.order_id
      """),
    Violated(
      "one_refund_request_of_an_order",
      "DROP INDEX refund_request_of_order; "
        + again("refund_request", "state = 1", "refund_request_id", returning: "order_id")),
    Violated(
      "refund_request_state_agrees",
      "UPDATE refund_request SET state = 3 WHERE \(one("refund_request", "state = 1", "refund_request_id")) RETURNING refund_request_id"
    ),
    Violated(
      "refund_request_state_agrees",
      """
      UPDATE customer_order SET state = 6
        WHERE order_id = (SELECT order_id FROM refund_request WHERE \(one("refund_request", "state = 1", "refund_request_id")))
        RETURNING (SELECT refund_request_id FROM refund_request WHERE \(one("refund_request", "state = 1", "refund_request_id")))
      """),
    Violated(
      "refund_is_of_its_orders_request",
      """
      UPDATE refund SET refund_request_id = (
          SELECT refund_request_id FROM refund_request WHERE organization_id = ORGANIZATION AND state = 1 ORDER BY 1 LIMIT 1)
        WHERE \(one("refund", "refund_request_id IS NULL", "refund_id")) RETURNING refund_id
      """),
    Violated(
      "partner_commission_is_fixed",
      """
      UPDATE customer_order SET commission_basis_points = commission_basis_points + 1
        WHERE \(one("customer_order", "partner_id IS NOT NULL", "order_id")) RETURNING order_id
      """),
    Violated(
      "currency_is_the_organizations",
      "UPDATE payment SET currency_code = 'USD' WHERE \(one("payment", "true", "payment_id")) RETURNING payment_id"),
    Violated(
      "invoice_version_within_order",
      "UPDATE invoice SET version = 1000 WHERE \(one("invoice", "true", "invoice_id")) RETURNING invoice_id"),
    Violated(
      "cancelled_order_is_settled",
      """
      UPDATE customer_order SET state = 6
        WHERE order_id = (SELECT order_id FROM invoice WHERE organization_id = ORGANIZATION AND state = 2 ORDER BY 1 LIMIT 1)
        RETURNING order_id
      """),
    Violated(
      "voided_invoice_is_of_cancelled_order",
      """
      UPDATE customer_order o SET state = 2 FROM invoice i WHERE i.\(one("invoice", "state = 7", "invoice_id"))
        AND o.order_id = i.order_id RETURNING i.invoice_id
      """),
    Violated(
      "event_positions_have_no_gaps",
      """
      DELETE FROM outbox WHERE organization_id = ORGANIZATION AND position = 7;
      SELECT event_id FROM outbox WHERE organization_id = ORGANIZATION AND position = 8
      """),
    Violated(
      "event_positions_have_no_gaps",
      "UPDATE outbox_head SET position = position + 1 WHERE organization_id = ORGANIZATION RETURNING organization_id"),
    Violated(
      "event_positions_follow_versions",
      """
      UPDATE outbox SET position = NULL WHERE organization_id = ORGANIZATION AND order_version = 1 AND ordinal = 0 AND order_id = (
          SELECT order_id FROM outbox WHERE organization_id = ORGANIZATION AND order_version = 2 ORDER BY 1 LIMIT 1);
      SELECT event_id FROM outbox WHERE organization_id = ORGANIZATION AND order_id = (
          SELECT order_id FROM outbox WHERE organization_id = ORGANIZATION AND order_version = 2 ORDER BY 1 LIMIT 1)
        AND position IS NOT NULL ORDER BY order_version, ordinal LIMIT 1
      """),
    Violated(
      "events_are_of_their_orders_versions",
      """
      UPDATE customer_order SET version = 1
        WHERE order_id = (SELECT order_id FROM outbox WHERE organization_id = ORGANIZATION AND order_version > 1 ORDER BY 1 LIMIT 1)
        RETURNING order_id
      """),
    Violated(
      "events_are_of_their_orders_versions",
      "DELETE FROM outbox WHERE \(one("outbox", "order_version = 1 AND ordinal = 0 AND kind = 1 AND EXISTS (SELECT FROM outbox e WHERE e.order_id = outbox.order_id AND e.order_version = 1 AND e.ordinal = 1)", "event_id")) RETURNING order_id"
    ),
    Violated(
      "order_begins_with_its_event",
      "DELETE FROM outbox WHERE \(one("outbox", "order_version = 1 AND ordinal = 0", "event_id")) RETURNING order_id"),
    Violated("events_tell_what_happened", "DELETE FROM outbox WHERE \(one("outbox", "kind = 5", "event_id")) RETURNING order_id"),
    Violated(
      "events_tell_what_happened", "DELETE FROM outbox WHERE \(one("outbox", "kind = 11", "event_id")) RETURNING order_id"),
    Violated("events_tell_what_happened", "DELETE FROM outbox WHERE \(one("outbox", "kind = 7", "event_id")) RETURNING order_id"),
    Violated(
      "what_has_no_end_has_a_timer", "DELETE FROM timer WHERE \(one("timer", "kind = 1", "subject_id")) RETURNING subject_id"),
    Violated(
      "what_has_no_end_has_a_timer", "DELETE FROM timer WHERE \(one("timer", "kind = 2", "subject_id")) RETURNING subject_id"),
    Violated(
      "what_has_no_end_has_a_timer", "UPDATE saved_card SET deleted_at = now() WHERE \(savedCard) RETURNING saved_card_id"),
    Violated(
      "what_has_ended_has_no_timer",
      """
      INSERT INTO timer (organization_id, kind, subject_id, order_id, due_at)
        SELECT organization_id, 9, saved_card_id, order_id, now() FROM saved_card WHERE \(savedCard) RETURNING subject_id
      """),
    Violated(
      "what_has_ended_has_no_timer",
      """
      INSERT INTO timer (organization_id, kind, subject_id, order_id, due_at)
        SELECT organization_id, 1, payment_id, order_id, now() FROM payment WHERE \(one("payment", "state = 3", "payment_id"))
        RETURNING subject_id
      """),
    Violated(
      "what_has_ended_has_no_timer",
      """
      INSERT INTO timer (organization_id, kind, subject_id, order_id, due_at)
        SELECT organization_id, 3, gen_random_uuid(), order_id, now() FROM payment WHERE \(one("payment", "true", "payment_id"))
        RETURNING subject_id
      """),
  ]

  static let seeded = SeededDatabase()
}

/// One seeded database for the tests that leave it as it is; made by whichever comes first.
actor SeededDatabase {
  private var made: Task<TestDatabase, any Error>?

  func database() async throws -> TestDatabase {
    if made == nil { made = Task { try await Self.make() } }
    return try await made!.value
  }

  static func make(seed number: UInt64 = 1) async throws -> TestDatabase {
    let database = try TestDatabase()
    let plan = try SeedPlan(customers: 90, orders: 1500, seed: number, name: "seed", end: 1_780_000_000_000_000)
    try await seed(plan, into: database.url)
    return database
  }
}
