import TestPostgres
import Testing

@Suite struct GrantTests {
  @Test(arguments: ["marketplace_app", "marketplace_system", "public"])
  func `a role may do what is listed and nothing else`(role: String) throws {
    let connection = try SharedDatabase.connect()
    let granted = try connection.run(Self.privileges(of: role)).map { "\($0[0]): \($0[1])" }
    #expect(granted.joined(separator: "\n") == Self.listed[role])
  }

  /// What is everybody's runs with its caller's rights.
  private static let listed = [
    "marketplace_app": """
    access_version: select
    building: select
    category: select
    customer: select
    customer_order: insert, select, update (executor_id, state, updated_at, version)
    employee: select
    idempotency: insert, select
    invoice: insert, select, update (issued_at, paid_at, paid_minor, state, total_minor, updated_at, version)
    invoice_line: delete, insert, select, update (discount_basis_points, discount_minor, gross_minor, net_minor, quantity, tariff)
    legal_entity: select
    order_item: insert, select
    order_number: usage
    order_option: select
    organization: select
    outbox: insert (actor_id, created_at, customer_id, event_id, kind, order_id, order_version, ordinal, organization_id, partner_id, \
    payload, required_permissions), select
    outbox_head: select
    partner: select
    partner_agreement: select
    payment: insert, select, update (captured_minor, confirmation_url, provider_payment_id, state, unapplied, updated_at)
    posting: insert, select
    premises: select
    price_item: select
    refund: insert, select, update (state, updated_at)
    refund_line: insert, select
    refund_part: insert, select, update (provider_key, provider_refund_id, state, updated_at)
    refund_request: insert, select, update (decline_reason, state, updated_at)
    reversal: insert, select, update (provider_refund_id, state, updated_at)
    role: select
    service: select
    session: select
    timer: delete, insert, select, update
    """,
    "marketplace_system": """
    access_version: insert, select, update
    claim_timers(timestamp with time zone,interval,integer): execute
    client: select
    customer: select (customer_id, organization_id, phone, registered)
    employee: select (active, employee_id, organization_id)
    employee_credential: select
    idempotency: delete, select (created_at, key, organization_id, principal_id)
    organization: select
    outbox: select, update (position)
    outbox_head: insert, select, update
    sequence_outbox(integer): execute
    session: delete, insert, select, update
    sign_in_code: delete, insert, select, update
    timer: delete, select, update
    """,
    "public": """
    check_invoice_total(uuid,uuid): execute
    current_organization(): execute
    enter(uuid,uuid,uuid): execute
    """,
  ]

  /// Of tables, columns where not all of a table's, sequences, and functions that can be called.
  private static func privileges(of role: String) -> String {
    let grantee = role == "public" ? "0" : "'\(role)'::regrole"
    return """
      SELECT object, string_agg(privilege, ', ' ORDER BY privilege COLLATE "C") FROM (
        SELECT c.relname::text AS object, lower(a.privilege_type) AS privilege
          FROM pg_class c, aclexplode(c.relacl) a
          WHERE c.relnamespace = 'public'::regnamespace AND a.grantee = \(grantee)
        UNION ALL
        SELECT c.relname, lower(a.privilege_type) || ' (' || string_agg(n.attname, ', ' ORDER BY n.attname COLLATE "C") || ')'
          FROM pg_class c JOIN pg_attribute n ON n.attrelid = c.oid, aclexplode(n.attacl) a
          WHERE c.relnamespace = 'public'::regnamespace AND a.grantee = \(grantee) GROUP BY c.relname, a.privilege_type
        UNION ALL
        SELECT p.oid::regprocedure::text, lower(a.privilege_type)
          FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
          WHERE p.pronamespace = 'public'::regnamespace AND p.prorettype <> 'trigger'::regtype AND a.grantee = \(grantee)
      ) granted GROUP BY object ORDER BY object COLLATE "C"
      """
  }
}
