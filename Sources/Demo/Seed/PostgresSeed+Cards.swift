import Billing
import FoundationEssentials
import Postgres

extension PostgresSeed {
  /// Under tokens of which the provider has never heard, as of the payments that saved them.
  func insertCards(_ orders: [SeedOrder], _ organization: UUID) -> Query {
    let cards = orders.flatMap { order in order.cards.map { (order: order, card: $0) } }
    return Query(
      "seed saved cards",
      """
      INSERT INTO saved_card (organization_id, saved_card_id, customer_id, payment_id, order_id, token, network, last_four, expiry_year,
          expiry_month, created_at, deleted_at)
        SELECT \(organization), c.* FROM unnest(\(PostgresArray(cards.map(\.card.id))), \(PostgresArray(cards.map(\.order.customer))),
          \(PostgresArray(cards.map(\.card.payment))), \(PostgresArray(cards.map(\.order.id))),
          \(PostgresArray(cards.map { "seed-\($0.card.id)" })), \(PostgresArray(cards.map(\.card.face.network))),
          \(PostgresArray(cards.map(\.card.face.lastFour))), \(PostgresArray(cards.map(\.card.face.expiryYear))),
          \(PostgresArray(cards.map(\.card.face.expiryMonth))), \(moments(cards.map(\.card.createdAt))),
          \(PostgresArray(cards.map { $0.card.deletedAt.map(PostgresTimestamp.init(microseconds:)) }))) c
      """)
  }
}
