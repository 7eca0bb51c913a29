import Access
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres

/// How customers are read and written.
enum PostgresCustomers {
  private static let text = """
    SELECT c.customer_id, c.name, coalesce(c.phone, ''), c.registered, c.premises_id, coalesce(b.address || ', ' || p.number, ''),
        c.version
      FROM customer c
        LEFT JOIN premises p ON p.organization_id = c.organization_id AND p.premises_id = c.premises_id
        LEFT JOIN building b ON b.organization_id = p.organization_id AND b.building_id = p.building_id
    """
  private static let one = StatementText("customer", "\(text) WHERE c.organization_id = $1 AND c.customer_id = $2")
  private static let byPhone = StatementText(
    "registered customer", "SELECT customer_id FROM customer WHERE organization_id = $1 AND phone = $2 AND registered")

  /// One or none.
  static func customer(in organization: UUID, _ id: CustomerID?) -> Query { Query(one, organization, id) }

  /// Who signs in with the phone.
  static func registered(in organization: UUID, _ phone: String) -> Query { Query(byPhone, organization, phone) }

  /// By name and id, those that the words and the phone fit; of all premises when there is none.
  static func customers(
    in organization: UUID, _ name: SearchWords, _ phone: SearchWords, of premises: PremisesID?, after start: PageToken,
    limit: Int64
  ) -> Query {
    let rows: SQL = "customer_word WHERE organization_id = \(organization)"
    var conditions: [SQL] = ["c.organization_id = \(organization)", "(c.name, c.customer_id) > (\(start.key), \(start.id))"]
    if let premises { conditions.append("c.premises_id = \(premises)") }
    conditions += (name.conditions("customer_id", in: rows) + phone.conditions("customer_id", in: rows))
    return Query(
      "customers",
      """
      \(SQL(stringLiteral: text)) WHERE \(SQL.joined(conditions, by: " AND ")) ORDER BY c.name, c.customer_id LIMIT \(limit)
      """)
  }

  static func customers(_ result: QueryResult) throws -> [MarketplaceV1.Customer] {
    try result.map { row in
      var customer = MarketplaceV1.Customer(
        id: try row.next(CustomerID.self).description, name: try row.next(), phone: try row.next(), registered: try row.next(),
        premisesId: try row.nextIfPresent(PremisesID.self)?.description ?? "", address: try row.next())
      customer.version = try row.next()
      return customer
    }
  }

  static func insert(_ customer: MarketplaceV1.Customer, _ id: CustomerID, at now: PostgresTimestamp) -> SQL {
    """
    INSERT INTO customer (organization_id, customer_id, name, phone, registered, premises_id, version, created_at)
      VALUES (current_organization(), \(id), \(customer.name), nullif(\(customer.phone), ''), \(customer.registered),
        \(PremisesID(customer.premisesId)), \(customer.version), \(now))
      RETURNING organization_id
    """
  }

  /// On the condition that it still is the version before.
  static func update(_ customer: MarketplaceV1.Customer, _ id: CustomerID) -> SQL {
    """
    UPDATE customer SET name = \(customer.name), phone = nullif(\(customer.phone), ''), registered = \(customer.registered),
        premises_id = \(PremisesID(customer.premisesId)), version = \(customer.version)
      WHERE organization_id = current_organization() AND customer_id = \(id) AND version = \(customer.version - 1)
      RETURNING organization_id
    """
  }
}
