public import FoundationEssentials

/// An organization with one of everything that orders hang from, written past the product's rules. Its seller, category, service and
/// customer have the organization's own id.
public struct TestCompany: Sendable {
  public let id = UUID()

  public init(_ connection: TestConnection) throws {
    try connection.run(
      """
      INSERT INTO organization (organization_id, code, title, currency_code, created_at) VALUES ('\(id)', '\(id)', 'ЖК', 'RUB', now());
      INSERT INTO legal_entity (organization_id, legal_entity_id, name, taxpayer_number)
        VALUES ('\(id)', '\(id)', 'ООО «ЖК»', '7700000000');
      INSERT INTO category (organization_id, category_id, title, place) VALUES ('\(id)', '\(id)', 'Сантехника', 1);
      INSERT INTO service (organization_id, service_id, category_id, title, legal_entity_id, kind, payment_mode, automatic_invoicing,
          refundable)
        VALUES ('\(id)', '\(id)', '\(id)', 'Замена смесителя', '\(id)', 1, 1, false, true);
      INSERT INTO customer (organization_id, customer_id, name, registered, created_at)
        VALUES ('\(id)', '\(id)', 'Борис', false, now());
      """)
  }

  /// An order with an issued invoice, whose lines come to `netsMinor`: each one unit at a tariff of as much.
  public func order(_ connection: TestConnection, netsMinor: [Int64] = [1000]) throws -> TestOrder {
    let order = TestOrder(lines: netsMinor.map { _ in UUID() })
    let lines = zip(order.lines, netsMinor).enumerated().map { index, line in
      "('\(id)', '\(line.0)', '\(order.invoice)', \(index + 1), 'Работа', 'шт.', \(line.1 * 100), 1000, \(line.1), 0, \(line.1), 2)"
    }
    try connection.run(
      """
      INSERT INTO customer_order (organization_id, order_id, number, service_id, service_title, legal_entity_id, commission_basis_points,
          customer_id, state, currency_code, version, created_at, updated_at)
        VALUES ('\(id)', '\(order.id)', nextval('order_number'), '\(id)', 'Замена смесителя', '\(id)', 0, '\(id)', 2, 'RUB', 1, now(),
          now());
      WITH issued AS (
        INSERT INTO invoice (organization_id, invoice_id, order_id, number, state, currency_code, total_minor, version, created_at,
            updated_at, issued_at)
          VALUES ('\(id)', '\(order.invoice)', '\(order.id)', 1, 2, 'RUB', \(netsMinor.reduce(0, +)), 1, now(), now(), now()))
      INSERT INTO invoice_line (organization_id, line_id, invoice_id, place, name, unit, tariff, quantity, gross_minor, discount_minor,
          net_minor, payment_subject)
        VALUES \(lines.joined(separator: ", "));
      """)
    return order
  }
}

/// The ids of an order and of what hangs from it. Its payment is a test's to write.
public struct TestOrder: Sendable {
  public let id = UUID()
  public let invoice = UUID()
  public let payment = UUID()
  public let lines: [UUID]
}
