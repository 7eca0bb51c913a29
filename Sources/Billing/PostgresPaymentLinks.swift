import AccessTokens
import Domain
import FoundationEssentials
import Postgres

/// A link to an issued invoice, on its way into the database.
struct NewPaymentLink {
  /// Of an invoice; the one made longest ago makes room.
  static let maxLinks: Int64 = 10

  let secret: CallerSecret
  let invoice: InvoiceID
  /// The employee.
  let createdBy: UUID
  let createdAt: PostgresTimestamp

  /// Nothing when the invoice is not issued any more: whoever takes it out of ISSUED waits for this, and then takes the link away.
  func insert() -> SQL {
    """
    INSERT INTO payment_link (organization_id, link_id, invoice_id, secret_hash, created_by, created_at)
      SELECT i.organization_id, \(secret.id), i.invoice_id, \(secret.hash), \(createdBy), \(createdAt) FROM invoice i
        WHERE i.organization_id = \(secret.organization) AND i.invoice_id = \(invoice) AND i.state = \(InvoiceState.issued.rawValue)
        FOR SHARE
      RETURNING organization_id
    """
  }

  /// All but the invoice's latest, of which this one is the last.
  func dropOldest() -> SQL {
    """
    DELETE FROM payment_link l USING head WHERE l.organization_id = head.organization_id AND l.link_id IN (
      SELECT o.link_id FROM payment_link o
        WHERE o.organization_id = \(secret.organization) AND o.invoice_id = \(invoice)
        ORDER BY o.link_id DESC OFFSET \(Self.maxLinks - 1))
    """
  }
}
