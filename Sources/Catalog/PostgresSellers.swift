import Access
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres

/// How legal entities, partners and their agreements are read and written.
enum PostgresSellers {
  private static let entities = StatementText(
    "legal entities",
    """
    SELECT legal_entity_id, name, taxpayer_number, partner_id, version FROM legal_entity
      WHERE organization_id = $1 AND ($2 IS NULL OR partner_id = $2) AND (name, legal_entity_id) > ($3, $4)
      ORDER BY name, legal_entity_id LIMIT $5
    """)
  private static let entity = StatementText(
    "legal entity",
    """
    SELECT legal_entity_id, name, taxpayer_number, partner_id, version FROM legal_entity
      WHERE organization_id = $1 AND legal_entity_id = $2
    """)
  private static let partnersByName = StatementText(
    "partners",
    """
    SELECT partner_id, name, version FROM partner
      WHERE organization_id = $1 AND (name, partner_id) > ($2, $3) ORDER BY name, partner_id LIMIT $4
    """)
  private static let onePartner = StatementText(
    "partner", "SELECT partner_id, name, version FROM partner WHERE organization_id = $1 AND partner_id = $2")
  private static let versions = StatementText(
    "partner agreements",
    """
    SELECT agreement_version, commission_basis_points, valid_from FROM partner_agreement
      WHERE organization_id = $1 AND partner_id = $2 AND agreement_version < $3 ORDER BY agreement_version DESC LIMIT $4
    """)

  /// By name and id; of all when there is no partner.
  static func legalEntities(in organization: UUID, of partner: PartnerID?, after start: PageToken, limit: Int64) -> Query {
    Query(entities, organization, partner, start.key, start.id, limit)
  }
  static func legalEntity(in organization: UUID, _ id: LegalEntityID?) -> Query { Query(entity, organization, id) }
  /// By name and id.
  static func partners(in organization: UUID, after start: PageToken, limit: Int64) -> Query {
    Query(partnersByName, organization, start.key, start.id, limit)
  }
  static func partner(in organization: UUID, _ id: PartnerID?) -> Query { Query(onePartner, organization, id) }
  /// The latest first.
  static func agreements(in organization: UUID, of partner: PartnerID?, below version: Int32, limit: Int64) -> Query {
    Query(versions, organization, partner, version, limit)
  }

  static func legalEntities(_ result: QueryResult) throws -> [MarketplaceV1.LegalEntity] {
    try result.map { row in
      var entity = MarketplaceV1.LegalEntity(
        id: try row.next(LegalEntityID.self).description, name: try row.next(), taxpayerNumber: try row.next(),
        partnerId: try row.nextIfPresent(PartnerID.self)?.description ?? "")
      entity.version = try row.next()
      return entity
    }
  }

  static func partners(_ result: QueryResult) throws -> [MarketplaceV1.Partner] {
    try result.map { row in
      var partner = MarketplaceV1.Partner(id: try row.next(PartnerID.self).description, name: try row.next())
      partner.version = try row.next()
      return partner
    }
  }

  static func agreements(_ result: QueryResult) throws -> [Agreement] {
    try result.map { row in
      Agreement(
        version: try row.next(), commissionBasisPoints: try row.next(),
        validFrom: try row.next(PostgresTimestamp.self).microseconds)
    }
  }

  static func insert(_ entity: MarketplaceV1.LegalEntity, _ id: LegalEntityID) -> SQL {
    """
    INSERT INTO legal_entity (organization_id, legal_entity_id, partner_id, name, taxpayer_number, version)
      VALUES (current_organization(), \(id), \(PartnerID(entity.partnerId)), \(entity.name), \(entity.taxpayerNumber),
        \(entity.version))
      RETURNING organization_id
    """
  }

  /// On the condition that it still is the version before.
  static func update(_ entity: MarketplaceV1.LegalEntity, _ id: LegalEntityID) -> SQL {
    """
    UPDATE legal_entity SET name = \(entity.name), taxpayer_number = \(entity.taxpayerNumber), version = \(entity.version)
      WHERE organization_id = current_organization() AND legal_entity_id = \(id) AND version = \(entity.version - 1)
      RETURNING organization_id
    """
  }

  static func insert(_ partner: MarketplaceV1.Partner, _ id: PartnerID) -> SQL {
    """
    INSERT INTO partner (organization_id, partner_id, name, version)
      VALUES (current_organization(), \(id), \(partner.name), \(partner.version))
      RETURNING organization_id, partner_id
    """
  }

  /// On the condition that it still is the version before.
  static func update(_ partner: MarketplaceV1.Partner, _ id: PartnerID) -> SQL {
    """
    UPDATE partner SET name = \(partner.name), version = \(partner.version)
      WHERE organization_id = current_organization() AND partner_id = \(id) AND version = \(partner.version - 1)
      RETURNING organization_id
    """
  }

  /// Of the partner of `head`.
  static func insertFirst(_ agreement: Agreement) -> SQL {
    """
    INSERT INTO partner_agreement (organization_id, partner_id, agreement_version, commission_basis_points, valid_from)
      SELECT organization_id, partner_id, \(agreement.version), \(agreement.commissionBasisPoints),
          \(PostgresTimestamp(microseconds: agreement.validFrom))
        FROM head
    """
  }

  /// On the condition that nobody was faster with this version.
  static func insert(_ agreement: Agreement, of partner: PartnerID) -> SQL {
    """
    INSERT INTO partner_agreement (organization_id, partner_id, agreement_version, commission_basis_points, valid_from)
      VALUES (current_organization(), \(partner), \(agreement.version), \(agreement.commissionBasisPoints),
        \(PostgresTimestamp(microseconds: agreement.validFrom)))
      ON CONFLICT DO NOTHING RETURNING organization_id
    """
  }
}
