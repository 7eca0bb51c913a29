import Access
import Domain
import FoundationEssentials
import Postgres

/// Payments as they stand here, to be compared with the provider's.
enum PostgresReconciliation {
  private static let columns =
    "payment_id, state, CASE WHEN state = 3 THEN captured_minor ELSE amount_minor END, refunded_minor"
  private static let ofPeriod = StatementText(
    "payments of a period",
    """
    SELECT \(columns) FROM payment WHERE organization_id = $1 AND payment_id >= $2 AND payment_id < $3 ORDER BY payment_id LIMIT $4
    """)
  private static let named = StatementText(
    "payments by id", "SELECT \(columns) FROM payment WHERE organization_id = $1 AND payment_id = ANY($2)")
  private static let currency = StatementText("currency", "SELECT currency_code FROM organization WHERE organization_id = $1")

  /// The payments that were begun in `period`, at most `limit` of them, those that are named, and the currency of all.
  static func queries(_ period: Period, limit: Int64, named ids: [PaymentID], in organization: UUID) -> [Query] {
    [
      Query(ofPeriod, organization, period.ids.from, period.ids.until, limit), Query(named, organization, PostgresArray(ids)),
      Query(currency, organization),
    ]
  }

  static func standings(_ result: QueryResult) throws -> [(PaymentID, PaymentStanding)] {
    try result.map { row in
      (
        try row.next(),
        PaymentStanding(state: try row.nextState(), amountMinor: try row.next(), refundedMinor: try row.next())
      )
    }
  }
}
