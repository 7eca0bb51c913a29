public import Domain
import FoundationEssentials
public import Postgres

extension OrderMoney {
  /// Posts one transaction of the ledger; nil when nothing moves.
  public func post(_ postings: [Posting], of invoice: InvoiceID, _ payment: PaymentID?, at now: PostgresTimestamp) -> SQL? {
    guard !postings.isEmpty else { return nil }
    let ids = postings.map { _ in ID<Posting>(at: now.microseconds) }
    return """
      INSERT INTO posting (organization_id, posting_id, transaction_id, kind, debit, credit, amount_minor, currency_code, order_id,
          invoice_id, payment_id, legal_entity_id, partner_id, created_at)
        SELECT head.organization_id, p.id, \(ids[0]), p.kind, p.debit, p.credit, p.amount, \(order.currencyCode), head.order_id,
            \(invoice), \(payment), \(order.legalEntity), \(order.partner), \(now)
          FROM head, unnest(\(PostgresArray(ids)), \(PostgresArray(postings.map(\.kind.rawValue))),
            \(PostgresArray(postings.map(\.debit.rawValue))), \(PostgresArray(postings.map(\.credit.rawValue))),
            \(PostgresArray(postings.map(\.amountMinor)))) AS p (id, kind, debit, credit, amount)
      """
  }
}
