import FoundationEssentials
import Postgres
import TestPostgres
import Testing

@testable import Notifications

/// What the statements that read events cost where there are many: an index leads to the position, behind row-level security as well.
@Suite struct PlanTests {
  static let table = Result { try BusyOutbox() }

  @Test(arguments: [
    (PostgresOutbox.ofAll, "uuid, bigint, bigint", "3000, 50"),
    (PostgresOutbox.ofFeed, "uuid, bigint, bigint", "3000, 50"),
    (PostgresOutbox.ofAllFromBeginning, "uuid, bigint, bigint", "0, 50"),
    (PostgresOutbox.ofCustomerFromBeginning, "uuid, bigint, bigint, uuid", "0, 50, '{customer}'"),
    (PostgresOutbox.ofCustomer, "uuid, bigint, bigint, uuid", "3000, 50, '{customer}'"),
    (NotificationRows.ofAll, "uuid, bigint, boolean, bigint, uuid", "3000, true, 50, '{employee}'"),
    (NotificationRows.ofCustomer, "uuid, bigint, boolean, bigint, uuid", "3000, true, 50, '{customer}'"),
    (AcknowledgedState.ofAll, "uuid, uuid, bigint", "'{employee}', 50"),
    (AcknowledgedState.ofCustomer, "uuid, uuid, bigint", "'{customer}', 50"),
  ])
  func `a page, a list and a count read the events that they are about and no other`(
    text: StatementText, types: String, values: String
  ) throws {
    let plan = try Self.table.get().plan(of: text, types, values)
    let reads = plan.filter { $0.contains("outbox o") }
    let conditions = plan.filter { $0.contains("Index Cond:") && $0.contains("\"position\" ") }
    #expect(reads.count == 1 && conditions.count == 1, "\(plan.joined(separator: "\n"))")
    #expect(reads.allSatisfy { $0.contains("Index") && $0.contains("rows=50 ") }, "\(plan.joined(separator: "\n"))")
    #expect(!plan.contains { $0.contains("Rows Removed by Filter") || $0.contains("Sort Key") && $0.contains("created_at") })
  }
}

extension PlanTests {
  @Test(arguments: [
    (PostgresOutbox.ofAllFromBeginning, "uuid, bigint, bigint", "0, 256"),
    (PostgresOutbox.ofCustomerFromBeginning, "uuid, bigint, bigint, uuid", "0, 256, '{customer}'"),
    (NotificationRows.ofAll, "uuid, bigint, boolean, bigint, uuid", "9000, false, 256, '{employee}'"),
    (NotificationRows.ofCustomer, "uuid, bigint, boolean, bigint, uuid", "9000, true, 256, '{customer}'"),
    (AcknowledgedState.ofAll, "uuid, uuid, bigint", "'{employee}', 256"),
    (AcknowledgedState.ofCustomer, "uuid, uuid, bigint", "'{customer}', 256"),
  ])
  func `events that were removed and not vacuumed yet cost nobody anything`(
    text: StatementText, types: String, values: String
  ) throws {
    let outbox = try BusyOutbox()
    try outbox.remove(upTo: 4990)
    let plan = try outbox.plan(of: text, types, values, buffers: true)
    let buffers = try #require(plan.first { $0.contains("Buffers: shared hit=") }?.split(separator: "hit=").last)
    // To pass over what was removed takes more than a hundred.
    #expect(Int(buffers.prefix { $0.isNumber })! < 40, "\(plan.joined(separator: "\n"))")
  }
}

/// Twenty thousand events of four organizations, every tenth of them a customer's.
final class BusyOutbox: Sendable {
  private let database: TestDatabase
  private let (organization, customer, employee) = (UUID(), UUID(), UUID())

  init() throws {
    database = try TestDatabase()
    let connection = try database.connect()
    for organization in [organization, UUID(), UUID(), UUID()] {
      try connection.run(
        """
        INSERT INTO organization (organization_id, code, title, currency_code, created_at)
          VALUES ('\(organization)', '\(organization)', 'ЖК', 'RUB', now());
        INSERT INTO outbox (organization_id, event_id, order_id, order_version, ordinal, kind, payload, customer_id,
            required_permissions, created_at, position)
          SELECT '\(organization)', gen_random_uuid(), gen_random_uuid(), 1, 0, 1, '\\x00',
              CASE WHEN n % 10 = 0 THEN '\(customer)'::uuid END, 2, now(), n
            FROM generate_series(1, 5000) n;
        INSERT INTO outbox_head (organization_id, position) VALUES ('\(organization)', 5000);
        """)
    }
    try connection.run("VACUUM ANALYZE outbox")
  }

  /// Leaves their rows dead.
  func remove(upTo position: Int) throws {
    try database.connect().run(
      """
      ALTER TABLE outbox SET (autovacuum_enabled = false);
      DELETE FROM outbox WHERE organization_id = '\(organization)' AND position <= \(position);
      INSERT INTO outbox_floor (organization_id, position) VALUES ('\(organization)', \(position));
      """)
  }

  /// With parameters that were not known when it was planned, as a prepared statement's that was run often.
  func plan(of text: StatementText, _ types: String, _ values: String, buffers: Bool = false) throws -> [String] {
    let connection = try database.connect()
    let values = values.replacing("{customer}", with: customer.uuidString).replacing("{employee}", with: employee.uuidString)
    try connection.run(
      """
      SET ROLE marketplace_app; SET plan_cache_mode = force_generic_plan;
      SET app.organization_id = '\(organization)'; PREPARE statement (\(types)) AS \(text.sql)
      """)
    let statement = "EXECUTE statement ('\(organization)', \(values))"
    return try connection.run("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS \(buffers)) \(statement)").map { $0[0] }
  }
}
