import Access
import Domain
import FoundationEssentials
import Postgres

/// A posting as it is kept.
struct StoredPosting {
  var id: UUID
  var transaction: UUID
  var posting: Posting
  var currencyCode: String
  var order: OrderID
  var invoice: InvoiceID
  /// nil for what was paid outside.
  var payment: PaymentID?
  var legalEntity: LegalEntityID
  /// nil for an own sale.
  var partner: UUID?
  var createdAt: PostgresTimestamp
}

/// What postings are listed.
struct PostingFilter {
  var order: OrderID?
  var partner: UUID?
  var account: LedgerAccount?
  var period: Period

  private static func statement(_ name: String, _ condition: String) -> StatementText {
    StatementText(
      name,
      """
      SELECT posting_id, transaction_id, kind, debit, credit, amount_minor, currency_code, order_id, invoice_id, payment_id,
          legal_entity_id, partner_id, created_at
        FROM posting
        WHERE organization_id = $1 AND posting_id >= $2 AND posting_id < $3 AND ($5 = 0 OR $5 IN (debit, credit))\(condition)
        ORDER BY posting_id DESC LIMIT $4
      """)
  }

  private static let all = statement("postings", "")
  private static let ofOrder = statement("postings of an order", " AND order_id = $6 AND ($7::uuid IS NULL OR partner_id = $7)")
  private static let ofPartner = statement("postings of a partner", " AND partner_id = $6")

  /// The newest first, before `start`.
  func query(in organization: UUID, before start: UUID, limit: Int64) -> Query {
    let (from, until) = (period.ids.from, min(period.ids.until, start))
    let account = account?.rawValue ?? 0
    if let order { return Query(Self.ofOrder, organization, from, until, limit, account, order, partner) }
    if let partner { return Query(Self.ofPartner, organization, from, until, limit, account, partner) }
    return Query(Self.all, organization, from, until, limit, account)
  }
}

extension StoredPosting {
  init(_ row: inout QueryResult.Row) throws {
    (id, transaction) = (try row.next(), try row.next())
    posting = Posting(try row.nextState(), debit: try row.nextState(), credit: try row.nextState(), try row.next())
    (currencyCode, order, invoice) = (try row.next(), try row.next(), try row.next())
    (payment, legalEntity, partner) = (try row.nextIfPresent(), try row.next(), try row.nextIfPresent())
    createdAt = try row.next()
  }
}

/// What stands on the accounts, read as the sum of all postings between each two.
enum PostgresBalances {
  private static let text = StatementText(
    "balances",
    """
    SELECT debit, credit, currency_code, sum(amount_minor)::bigint FROM posting WHERE organization_id = $1 AND posting_id < $2
      GROUP BY debit, credit, currency_code
    """)

  static func query(in organization: UUID, before moment: Period) -> Query { Query(text, organization, moment.ids.until) }

  static func balances(_ result: QueryResult) throws -> [LedgerBalance] {
    LedgerBalance.of(
      try result.map { row -> (debit: LedgerAccount, credit: LedgerAccount, currencyCode: String, amountMinor: Int64) in
        (try row.nextState(), try row.nextState(), try row.next(), try row.next())
      })
  }
}
