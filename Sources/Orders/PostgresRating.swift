import Access
import Domain
import Postgres

/// What a customer thinks of an order.
package struct Rating {
  /// 1 … 5.
  var score: Int16
  var text: String
  var createdAt: PostgresTimestamp
  var updatedAt: PostgresTimestamp

  /// What ``init(_:)`` reads, of `rating r`.
  package static let columns = "r.score, r.text, r.created_at, r.updated_at"

  init(score: Int16, text: String, createdAt: PostgresTimestamp, updatedAt: PostgresTimestamp) {
    self.score = score
    self.text = text
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  /// nil when there is none.
  package init?(_ row: inout QueryResult.Row) throws {
    let score = try row.nextIfPresent(Int16.self)
    let text = try row.nextIfPresent(String.self)
    let (created, updated) = (try row.nextIfPresent(PostgresTimestamp.self), try row.nextIfPresent(PostgresTimestamp.self))
    guard let score, let text, let created, let updated else { return nil }
    self.init(score: score, text: text, createdAt: created, updatedAt: updated)
  }

  /// Writes it as the opinion of the order of `head`.
  func put(_ service: ServiceID) -> SQL {
    """
    INSERT INTO rating (organization_id, order_id, service_id, score, text, created_at, updated_at)
      SELECT organization_id, order_id, \(service), \(score), \(text), \(createdAt), \(updatedAt) FROM head
      ON CONFLICT (organization_id, order_id)
        DO UPDATE SET score = excluded.score, text = excluded.text, updated_at = excluded.updated_at
    """
  }
}
