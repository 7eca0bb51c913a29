import Access
import Domain
import FoundationEssentials
import Postgres

extension ShownInvoice {
  private static let invoice = StatementText(
    "invoice",
    """
    SELECT o.order_id, o.version, o.customer_id, o.partner_id, o.currency_code, \(OrderMoney.orderIsRefunded),
        o.pending_approvals > 0,
        NOT EXISTS (SELECT FROM invoice n WHERE n.organization_id = $1 AND n.order_id = i.order_id AND n.invoice_id <> i.invoice_id),
        EXISTS (SELECT FROM payment p WHERE p.organization_id = $1 AND p.invoice_id = $2 AND p.state IN (\(PaymentState.underWay))),
        \(OrderMoney.Invoice.columns)
      FROM invoice i JOIN customer_order o USING (organization_id, order_id)
      WHERE i.organization_id = $1 AND i.invoice_id = $2
    """)
  private static let lines = StatementText(
    "invoice lines",
    "SELECT \(OrderMoney.Line.columns) FROM invoice_line l WHERE l.organization_id = $1 AND l.invoice_id = $2 ORDER BY l.place")

  /// Reads one invoice without the rest of its order.
  static func queries(_ id: InvoiceID, in organization: UUID) -> [Query] {
    [Query(invoice, organization, id), Query(lines, organization, id)]
  }

  /// nil when there is no such invoice.
  init?(_ results: ArraySlice<QueryResult>) throws {
    guard var row = results[results.startIndex].first else { return nil }
    order = try OrderMoney.Head(&row)
    isOnlyInvoice = try row.next()
    hasPaymentUnderWay = try row.next()
    invoice = try OrderMoney.Invoice(&row)
    invoice.lines = try results[results.startIndex + 1].map { row in try OrderMoney.Line(&row) }
  }
}

extension OrderMoney.Head {
  fileprivate init(_ row: inout QueryResult.Row) throws {
    id = try row.next()
    version = try row.next()
    customer = try row.next()
    partner = try row.nextIfPresent()
    currencyCode = try row.next()
    isRefunded = try row.next()
    awaitsApproval = try row.next()
  }
}

extension PaymentState {
  /// The numbers of those without an end, as an IN list.
  fileprivate static var underWay: String {
    allCases.filter { !$0.isTerminal }.map { "\($0.rawValue)" }.joined(separator: ", ")
  }
}
