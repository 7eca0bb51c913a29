import Access
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres

/// How categories are read and written.
enum PostgresCategories {
  private static let list = StatementText(
    "categories",
    """
    SELECT category_id, title, place, version FROM category
      WHERE organization_id = $1 AND (place, title, category_id) > ($2, $3, $4) ORDER BY place, title, category_id LIMIT $5
    """)
  private static let one = StatementText(
    "category", "SELECT category_id, title, place, version FROM category WHERE organization_id = $1 AND category_id = $2")
  private static let used = StatementText(
    "service of category", "SELECT 1 FROM service WHERE organization_id = $1 AND category_id = $2 LIMIT 1")

  static func categories(in organization: UUID, after start: PlacedStart, limit: Int64) -> Query {
    Query(list, organization, start.place, start.title, start.id, limit)
  }

  /// One or none.
  static func category(in organization: UUID, _ id: CategoryID?) -> Query { Query(one, organization, id) }

  /// A row when a service is in the category, whatever its state.
  static func aService(in organization: UUID, _ id: CategoryID?) -> Query { Query(used, organization, id) }

  static func categories(_ result: QueryResult) throws -> [MarketplaceV1.Category] {
    try result.map { row in
      var category = MarketplaceV1.Category(
        id: try row.next(CategoryID.self).description, title: try row.next(), place: try row.next())
      category.version = try row.next()
      return category
    }
  }

  static func insert(_ category: MarketplaceV1.Category, _ id: CategoryID) -> SQL {
    """
    INSERT INTO category (organization_id, category_id, title, place, version)
      VALUES (current_organization(), \(id), \(category.title), \(category.place), \(category.version))
      RETURNING organization_id
    """
  }

  /// On the condition that it still is the version before.
  static func update(_ category: MarketplaceV1.Category, _ id: CategoryID) -> SQL {
    """
    UPDATE category SET title = \(category.title), place = \(category.place), version = \(category.version)
      WHERE organization_id = current_organization() AND category_id = \(id) AND version = \(category.version - 1)
      RETURNING organization_id
    """
  }

  static func delete(_ category: MarketplaceV1.Category, _ id: CategoryID) -> SQL {
    """
    DELETE FROM category WHERE organization_id = current_organization() AND category_id = \(id) AND version = \(category.version)
      RETURNING organization_id
    """
  }
}
