import Access
import Billing
import Domain
import FoundationEssentials
import Postgres

/// What a partner sees of an order beside what everybody does.
struct PartnerOrderDetails {
  struct Item {
    var title: String
    var quantity: Quantity
  }

  var id: OrderID
  /// Empty when it is not known.
  var customerPhone: String
  var customerAddress: String
  /// Kept by the organization so far.
  var commissionMinor: Int64
  var items: [Item] = []

  private static let details = OrderStatement("partner order details") { isOrder in
    """
    SELECT o.order_id, coalesce(c.phone, ''), coalesce(b.address || ', ' || p.number, ''), coalesce((
          SELECT sum(CASE WHEN t.credit = \(LedgerAccount.commission.rawValue) THEN t.amount_minor ELSE -t.amount_minor END)::bigint
            FROM posting t
            WHERE t.organization_id = $1 AND t.order_id = o.order_id
              AND \(LedgerAccount.commission.rawValue) IN (t.debit, t.credit)), 0)
      FROM customer_order o JOIN customer c USING (organization_id, customer_id)
        LEFT JOIN premises p ON p.organization_id = $1 AND p.premises_id = c.premises_id
        LEFT JOIN building b ON b.organization_id = $1 AND b.building_id = p.building_id
      WHERE o.organization_id = $1 AND o.order_id \(isOrder)
    """
  }
  private static let items = OrderStatement("order items") { isOrder in
    """
    SELECT order_id, title, quantity FROM order_item WHERE organization_id = $1 AND order_id \(isOrder) ORDER BY order_id, place
    """
  }

  /// How many results ``queries(_:in:)`` has.
  static let queryCount = 2

  static func queries(_ key: OrderKey, in organization: UUID) -> [Query] {
    [key.query(details, in: organization), key.query(items, in: organization)]
  }

  static func all(_ results: ArraySlice<QueryResult>) throws -> [OrderID: PartnerOrderDetails] {
    let orders = try results[results.startIndex].map { row in try PartnerOrderDetails(&row) }
    var found = Dictionary(uniqueKeysWithValues: orders.map { ($0.id, $0) })
    for (order, item) in try results[results.startIndex + 1].map({ row in
      (try row.next(OrderID.self), Item(title: try row.next(), quantity: try row.nextQuantity()))
    }) {
      found[order]?.items.append(item)
    }
    return found
  }

  private init(_ row: inout QueryResult.Row) throws {
    (id, customerPhone, customerAddress) = (try row.next(), try row.next(), try row.next())
    commissionMinor = try row.next()
  }
}

/// A page of a partner's orders, the newest first.
enum PartnerOrderPage {
  private static let text = StatementText(
    "orders of a partner",
    """
    SELECT order_id FROM customer_order
      WHERE organization_id = $1 AND order_id < $2 AND ($3 = 0 OR state = $3)
        AND partner_id = (SELECT partner_id FROM api_key WHERE organization_id = $1 AND key_id = $4)
      ORDER BY order_id DESC LIMIT $5
    """)

  /// `state` nil lists all.
  static func query(ofKey key: UUID, before start: UUID, _ state: OrderState?, _ limit: Int64, in organization: UUID) -> Query {
    Query(text, organization, start, state?.rawValue ?? 0, key, limit)
  }
}
