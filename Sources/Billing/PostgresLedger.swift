public import Domain
import FoundationEssentials
public import Postgres

extension OrderMoney {
  /// Posts one transaction of the ledger; nil when nothing moves.
  public func post(_ postings: [Posting], of invoice: InvoiceID, _ payment: PaymentID?, at now: PostgresTimestamp) -> SQL? {
    post([(invoice, postings)], payment, at: now)
  }

  /// Posts a transaction for each invoice; nil when nothing moves.
  public func post(
    _ movements: [(invoice: InvoiceID, postings: [Posting])], _ payment: PaymentID? = nil, at now: PostgresTimestamp
  ) -> SQL? {
    var rows: [(id: ID<Posting>, transaction: ID<Posting>, invoice: InvoiceID, posting: Posting)] = []
    for (invoice, postings) in movements {
      let ids = postings.map { _ in ID<Posting>(at: now.microseconds) }
      rows += zip(ids, postings).map { ($0, ids[0], invoice, $1) }
    }
    guard !rows.isEmpty else { return nil }
    return """
      INSERT INTO posting (organization_id, posting_id, transaction_id, kind, debit, credit, amount_minor, currency_code, order_id,
          invoice_id, payment_id, legal_entity_id, partner_id, created_at)
        SELECT head.organization_id, p.id, p.transaction, p.kind, p.debit, p.credit, p.amount, \(order.currencyCode), head.order_id,
            p.invoice, \(payment), \(order.legalEntity), \(order.partner), \(now)
          FROM head, unnest(\(PostgresArray(rows.map(\.id))), \(PostgresArray(rows.map(\.transaction))),
            \(PostgresArray(rows.map(\.posting.kind.rawValue))), \(PostgresArray(rows.map(\.posting.debit.rawValue))),
            \(PostgresArray(rows.map(\.posting.credit.rawValue))), \(PostgresArray(rows.map(\.posting.amountMinor))),
            \(PostgresArray(rows.map(\.invoice)))) AS p (id, transaction, kind, debit, credit, amount, invoice)
      """
  }
}
