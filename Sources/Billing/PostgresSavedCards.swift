import Access
import Domain
import FoundationEssentials
import Postgres

extension SavedCard {
  private static let ofCustomer = StatementText(
    "saved cards",
    """
    SELECT saved_card_id, network, last_four, expiry_year, expiry_month, created_at FROM saved_card
      WHERE organization_id = $1 AND customer_id = $2 AND deleted_at IS NULL ORDER BY saved_card_id
    """)
  private static let token = StatementText(
    "card's token",
    "SELECT token FROM saved_card WHERE organization_id = $1 AND saved_card_id = $2 AND (deleted_at IS NOT NULL) = $3")

  /// Without those that were deleted, the oldest first.
  static func query(of customer: UUID, in organization: UUID) -> Query { Query(ofCustomer, organization, customer) }

  static func all(_ result: QueryResult) throws -> [SavedCard] {
    try result.map { row in
      let id = try row.next(SavedCardID.self)
      let (network, lastFour) = (try row.next(Int16.self), try row.next(String.self))
      let (year, month) = (try row.next(Int16.self), try row.next(Int16.self))
      guard let face = CardFace(network: network, lastFour: lastFour, expiryYear: Int32(year), expiryMonth: Int32(month)) else {
        throw PostgresError.mismatch("\(id) is no card")
      }
      return SavedCard(id: id, face: face, createdAt: try row.next())
    }
  }

  /// Of a card that is there, or of one that was deleted and that the provider has not forgotten.
  static func tokenQuery(_ id: SavedCardID, isDeleted: Bool, in organization: UUID) -> Query {
    Query(token, organization, id, isDeleted)
  }

  /// nil when there is no such card.
  static func token(_ result: QueryResult) throws -> CardToken? {
    guard var row = result.first else { return nil }
    let text = try row.next(String.self)
    guard let token = CardToken(text) else { throw PostgresError.mismatch("a card without a token") }
    return token
  }

  /// The head of its deletion: it goes from its customer's sight.
  static func delete(_ id: SavedCardID, of customer: UUID, at now: PostgresTimestamp) -> SQL {
    """
    UPDATE saved_card SET deleted_at = \(now)
      WHERE organization_id = current_organization() AND saved_card_id = \(id) AND customer_id = \(customer) AND deleted_at IS NULL
      RETURNING organization_id, order_id
    """
  }

  /// The head of its end: the provider has forgotten it.
  static func remove(_ id: SavedCardID) -> SQL {
    """
    DELETE FROM saved_card WHERE organization_id = current_organization() AND saved_card_id = \(id) AND deleted_at IS NOT NULL
      RETURNING organization_id
    """
  }

  /// Saves the card of a payment for its customer, once.
  static func insert(_ card: ProviderCard, of payment: PaymentID, _ customer: UUID, at now: PostgresTimestamp) -> SQL {
    """
    INSERT INTO saved_card (organization_id, saved_card_id, customer_id, payment_id, order_id, token, network, last_four, expiry_year,
        expiry_month, created_at)
      SELECT organization_id, \(SavedCardID(at: now.microseconds)), \(customer), \(payment), order_id, \(card.token.text),
          \(card.face.network), \(card.face.lastFour), \(card.face.expiryYear), \(card.face.expiryMonth), \(now)
        FROM head
      ON CONFLICT (organization_id, payment_id) DO NOTHING
    """
  }
}
