import Access
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres

/// How buildings and premises are read and written.
enum PostgresBuildings {
  private static let allBuildings = StatementText(
    "buildings",
    """
    SELECT building_id, address, version FROM building
      WHERE organization_id = $1 AND (address, building_id) > ($2, $3) ORDER BY address, building_id LIMIT $4
    """)
  private static let oneBuilding = StatementText(
    "building", "SELECT building_id, address, version FROM building WHERE organization_id = $1 AND building_id = $2")
  private static let ofBuilding = StatementText(
    "premises of building",
    """
    SELECT premises_id, building_id, number, version FROM premises
      WHERE organization_id = $1 AND building_id = $2 AND (number, premises_id) > ($3, $4) ORDER BY number, premises_id LIMIT $5
    """)
  private static let onePremises = StatementText(
    "premises", "SELECT premises_id, building_id, number, version FROM premises WHERE organization_id = $1 AND premises_id = $2")
  private static let addresses = StatementText(
    "address of premises",
    """
    SELECT p.premises_id, b.address || ', ' || p.number FROM premises p JOIN building b USING (organization_id, building_id)
      WHERE p.organization_id = $1 AND p.premises_id = $2
    """)

  /// By address and id.
  static func buildings(in organization: UUID, after start: PageToken, limit: Int64) -> Query {
    Query(allBuildings, organization, start.key, start.id, limit)
  }
  static func building(in organization: UUID, _ id: BuildingID?) -> Query { Query(oneBuilding, organization, id) }
  /// By number and id.
  static func premises(in organization: UUID, of building: BuildingID?, after start: PageToken, limit: Int64) -> Query {
    Query(ofBuilding, organization, building, start.key, start.id, limit)
  }
  static func premises(in organization: UUID, _ id: PremisesID?) -> Query { Query(onePremises, organization, id) }
  /// The premises' id and address.
  static func address(in organization: UUID, _ id: PremisesID?) -> Query { Query(addresses, organization, id) }

  static func buildings(_ result: QueryResult) throws -> [MarketplaceV1.Building] {
    try result.map { row in
      var building = MarketplaceV1.Building(id: try row.next(BuildingID.self).description, address: try row.next())
      building.version = try row.next()
      return building
    }
  }

  static func premises(_ result: QueryResult) throws -> [MarketplaceV1.Premises] {
    try result.map { row in
      var premises = MarketplaceV1.Premises(
        id: try row.next(PremisesID.self).description, buildingId: try row.next(BuildingID.self).description,
        number: try row.next())
      premises.version = try row.next()
      return premises
    }
  }

  static func insert(_ building: MarketplaceV1.Building, _ id: BuildingID) -> SQL {
    """
    INSERT INTO building (organization_id, building_id, address, version)
      VALUES (current_organization(), \(id), \(building.address), \(building.version)) RETURNING organization_id
    """
  }

  /// On the condition that it still is the version before.
  static func update(_ building: MarketplaceV1.Building, _ id: BuildingID) -> SQL {
    """
    UPDATE building SET address = \(building.address), version = \(building.version)
      WHERE organization_id = current_organization() AND building_id = \(id) AND version = \(building.version - 1)
      RETURNING organization_id
    """
  }

  static func insert(_ premises: MarketplaceV1.Premises, _ id: PremisesID) -> SQL {
    """
    INSERT INTO premises (organization_id, premises_id, building_id, number, version)
      VALUES (current_organization(), \(id), \(BuildingID(premises.buildingId)), \(premises.number), \(premises.version))
      RETURNING organization_id
    """
  }

  /// On the condition that it still is the version before.
  static func update(_ premises: MarketplaceV1.Premises, _ id: PremisesID) -> SQL {
    """
    UPDATE premises SET number = \(premises.number), version = \(premises.version)
      WHERE organization_id = current_organization() AND premises_id = \(id) AND version = \(premises.version - 1)
      RETURNING organization_id
    """
  }
}
