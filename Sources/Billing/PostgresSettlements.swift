public import Access
public import Domain
public import FoundationEssentials
public import Postgres

/// Reads what a partner is owed for a period, from the postings themselves.
public struct PostgresSettlement {
  /// Of all orders of the period.
  public var total = SettlementSums()
  public var orderCount: Int64
  public var currencyCode: String
  /// Those of the page, by their order's id.
  public var lines: [Line] = []

  public struct Line {
    public var order: OrderID
    public var number: Int64
    public var sums = SettlementSums()
  }

  /// How a partner is named: by their own id, or by that of the key that asks.
  public enum Owner: Sendable {
    case partner(UUID)
    case key(UUID)
  }

  private static let owners = ["$2", "(SELECT partner_id FROM api_key WHERE organization_id = $1 AND key_id = $2)"]
  private static let totals = owners.map { owner in
    StatementText(
      "settlement total",
      """
      SELECT kind, debit, credit, sum(amount_minor)::bigint FROM posting
        WHERE organization_id = $1 AND partner_id = \(owner) AND posting_id >= $3 AND posting_id < $4 AND (debit = 3 OR credit = 3)
        GROUP BY kind, debit, credit
      """)
  }
  private static let heads = owners.map { owner in
    StatementText(
      "settlement",
      """
      SELECT g.currency_code, (
          SELECT count(DISTINCT order_id) FROM posting
            WHERE organization_id = $1 AND partner_id = \(owner) AND posting_id >= $3 AND posting_id < $4 AND (debit = 3 OR credit = 3))
        FROM organization g WHERE g.organization_id = $1 AND EXISTS (
          SELECT FROM partner p WHERE p.organization_id = $1 AND p.partner_id = \(owner))
      """)
  }
  private static let lines = owners.map { owner in
    StatementText(
      "settlement lines",
      """
      WITH moved AS (
        SELECT order_id, kind, debit, credit, sum(amount_minor)::bigint AS amount FROM posting
          WHERE organization_id = $1 AND partner_id = \(owner) AND posting_id >= $3 AND posting_id < $4 AND order_id > $5
            AND (debit = 3 OR credit = 3)
          GROUP BY order_id, kind, debit, credit)
      SELECT o.order_id, o.number, m.kind, m.debit, m.credit, m.amount
        FROM (SELECT DISTINCT order_id FROM moved ORDER BY order_id LIMIT $6) page
          JOIN moved m USING (order_id) JOIN customer_order o ON o.organization_id = $1 AND o.order_id = page.order_id
        ORDER BY o.order_id
      """)
  }

  /// How many results ``queries(of:_:after:limit:in:)`` has.
  public static let queryCount = 3

  /// At most `limit` orders behind `start`.
  public static func queries(of owner: Owner, _ period: Period, after start: UUID, limit: Int64, in organization: UUID) -> [Query]
  {
    let (place, id) =
      switch owner {
      case .partner(let id): (0, id)
      case .key(let id): (1, id)
      }
    let (from, until) = period.ids
    return [
      Query(heads[place], organization, id, from, until), Query(totals[place], organization, id, from, until),
      Query(lines[place], organization, id, from, until, start, limit),
    ]
  }

  /// nil when there is no such partner.
  public init?(_ results: ArraySlice<QueryResult>) throws {
    let first = results.startIndex
    guard var head = results[first].first else { return nil }
    (currencyCode, orderCount) = (try head.next(), try head.next())
    for posting in try results[first + 1].map({ row in try Posting(&row) }) { total.add(posting) }
    for (order, number, posting) in try results[first + 2].map({ row in
      (try row.next(OrderID.self), try row.next(Int64.self), try Posting(&row))
    }) {
      if lines.last?.order != order { lines.append(Line(order: order, number: number)) }
      lines[lines.count - 1].sums.add(posting)
    }
  }
}

extension Posting {
  /// Of the columns kind, debit, credit and amount.
  fileprivate init(_ row: inout QueryResult.Row) throws {
    self.init(try row.nextState(), debit: try row.nextState(), credit: try row.nextState(), try row.next())
  }
}
