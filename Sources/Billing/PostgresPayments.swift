import Access
import Domain
import FoundationEssentials
import Postgres

extension OrderMoney.Payment {
  /// Adds the payment to the order of `head`. The database admits one payment under way of an invoice.
  func insert(currencyCode: String) -> SQL {
    """
    INSERT INTO payment (organization_id, payment_id, order_id, invoice_id, method, state, currency_code, amount_minor, email,
        created_at, updated_at, expires_at, save_card, saved_card_id)
      SELECT organization_id, \(id), order_id, \(invoice), \(means.method), \(state.rawValue), \(currencyCode), \(amountMinor), \(email),
          \(createdAt), \(updatedAt), \(expiresAt), \(means.savesCard), \(means.savedCard)
        FROM head
    """
  }

  /// Writes what can change of it.
  func update() -> SQL {
    """
    UPDATE payment p SET state = \(state.rawValue), captured_minor = \(capturedMinor), unapplied = \(isUnapplied),
        provider_payment_id = \(providerID), confirmation_url = \(confirmationURL), updated_at = \(updatedAt)
      FROM head WHERE p.organization_id = head.organization_id AND p.payment_id = \(id)
    """
  }
}

/// What an unapplied payment sends back (R12).
struct Reversal {
  var id: ReversalID
  var payment: PaymentID
  var state: ReversalState
  var amountMinor: Int64
  /// nil until the provider has answered.
  var providerID: String?

  private static let text = StatementText(
    "reversal",
    "SELECT reversal_id, payment_id, state, amount_minor, provider_refund_id FROM reversal WHERE organization_id = $1 AND reversal_id = $2"
  )

  static func query(_ id: ReversalID, in organization: UUID) -> Query { Query(text, organization, id) }

  init(id: ReversalID, payment: PaymentID, amountMinor: Int64) {
    self.id = id
    self.payment = payment
    state = .pending
    self.amountMinor = amountMinor
  }

  /// nil when there is no such reversal.
  init?(_ result: QueryResult) throws {
    guard var row = result.first else { return nil }
    id = try row.next()
    payment = try row.next()
    state = try row.nextState()
    amountMinor = try row.next()
    providerID = try row.nextIfPresent()
  }

  func insert(at now: PostgresTimestamp) -> SQL {
    """
    INSERT INTO reversal (organization_id, reversal_id, order_id, payment_id, state, amount_minor, created_at, updated_at)
      SELECT organization_id, \(id), order_id, \(payment), \(state.rawValue), \(amountMinor), \(now), \(now) FROM head
    """
  }

  func update(at now: PostgresTimestamp) -> SQL {
    """
    UPDATE reversal r SET state = \(state.rawValue), provider_refund_id = \(providerID), updated_at = \(now)
      FROM head WHERE r.organization_id = head.organization_id AND r.reversal_id = \(id)
    """
  }
}
