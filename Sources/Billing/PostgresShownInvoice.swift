import Access
import Domain
import FoundationEssentials
import Postgres

extension ShownInvoice {
  /// A statement in a text for an invoice that is named by its own id, and one for that of a payment link.
  private static let invoice = statements("invoice") { isInvoice in
    """
    SELECT o.order_id, o.version, o.customer_id, o.partner_id, o.currency_code, \(OrderMoney.orderIsRefunded),
        o.pending_approvals > 0, o.state = \(OrderState.cancelled.rawValue),
        NOT EXISTS (SELECT FROM invoice n WHERE n.organization_id = $1 AND n.order_id = i.order_id AND n.invoice_id <> i.invoice_id
          AND n.deleted_at IS NULL),
        EXISTS (SELECT FROM payment p WHERE p.organization_id = $1 AND p.invoice_id = i.invoice_id AND p.state IN (\(PaymentState.underWay))),
        \(OrderMoney.Invoice.columns)
      FROM invoice i JOIN customer_order o USING (organization_id, order_id)
      WHERE i.organization_id = $1 AND i.invoice_id \(isInvoice) AND i.deleted_at IS NULL
    """
  }
  private static let lines = statements("invoice lines") { isInvoice in
    "SELECT \(OrderMoney.Line.columns) FROM invoice_line l WHERE l.organization_id = $1 AND l.invoice_id \(isInvoice) ORDER BY l.place"
  }

  private static func statements(_ name: String, _ sql: (_ isInvoice: String) -> String) -> (
    own: StatementText, link: StatementText
  ) {
    (
      StatementText(name, sql("= $2")),
      StatementText(
        "\(name) of a link", sql("= (SELECT invoice_id FROM payment_link WHERE organization_id = $1 AND link_id = $2)"))
    )
  }

  /// Reads one invoice without the rest of its order.
  static func queries(_ id: InvoiceID, in organization: UUID) -> [Query] {
    [Query(invoice.own, organization, id), Query(lines.own, organization, id)]
  }

  /// Reads the invoice of a payment link.
  static func queries(ofLink link: UUID, in organization: UUID) -> [Query] {
    [Query(invoice.link, organization, link), Query(lines.link, organization, link)]
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
    isCancelled = try row.next()
  }
}

extension PaymentState {
  /// The numbers of those without an end, as an IN list.
  fileprivate static var underWay: String {
    allCases.filter { !$0.isTerminal }.map { "\($0.rawValue)" }.joined(separator: ", ")
  }
}
