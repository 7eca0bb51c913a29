import Access
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres
import Protobuf

/// A service as its partner publishes it: without what the organization alone says of it.
extension PartnersV1.PartnerService {
  init(_ service: MarketplaceV1.Service) {
    self.init(
      id: service.id, title: service.title, description: service.description, categoryId: service.categoryId,
      legalEntityId: service.legalEntityId, state: service.state, paymentMode: service.paymentMode,
      automaticInvoicing: service.automaticInvoicing, options: service.options, fields: service.fields, tags: service.tags,
      pictures: service.pictures, executionTime: service.executionTime, etag: service.etag)
  }

  /// Published as `service`, which has the rest as the organization left it.
  func published(as service: MarketplaceV1.Service = .init()) -> MarketplaceV1.Service {
    var service = service
    (service.title, service.description) = (title, description)
    (service.categoryId, service.legalEntityId) = (categoryId, legalEntityId)
    (service.state, service.paymentMode, service.automaticInvoicing) = (state, paymentMode, automaticInvoicing)
    (service.options, service.fields) = (options, fields)
    (service.tags, service.pictures, service.executionTime) = (tags, pictures, executionTime)
    service.etag = etag
    return service
  }
}

extension PartnersV1.PartnerService: VersionedResource {
  public static var fieldName: String { "service" }
  public static var changeable: [ChangeableField<Self>] {
    [
      .init("title", \.title), .init("description", \.description), .init("category_id", \.categoryId), .init("state", \.state),
      .init("payment_mode", \.paymentMode), .init("automatic_invoicing", \.automaticInvoicing), .init("options", \.options),
      .init("fields", \.fields), .init("tags", \.tags), .init("pictures", \.pictures), .init("execution_time", \.executionTime),
    ]
  }
}

/// What is a partner's of the catalogue, found by its key.
enum PostgresPartnerCatalog {
  private static func partner(ofKey key: String) -> String {
    "(SELECT partner_id FROM api_key WHERE organization_id = $1 AND key_id = \(key))"
  }
  private static let list = StatementText(
    "services of a partner",
    PostgresServices.select(
      """
      FROM (
        SELECT * FROM service
          WHERE organization_id = $1 AND partner_id = \(partner(ofKey: "$2")) AND ($3 = 0 OR state = $3)
            AND (place, title, service_id) > ($4, $5, $6)
          ORDER BY place, title, service_id LIMIT $7
      ) s
      """, "ORDER BY s.place, s.title, s.service_id"))
  private static let one = StatementText(
    "service of a partner",
    PostgresServices.select(
      "FROM service s", "WHERE s.organization_id = $1 AND s.service_id = $3 AND s.partner_id = \(partner(ofKey: "$2"))"))
  private static let sellers = StatementText(
    "seller of a partner",
    """
    SELECT l.partner_id, p.name FROM legal_entity l JOIN partner p USING (organization_id, partner_id)
      WHERE l.organization_id = $1 AND l.legal_entity_id = $3 AND l.partner_id = \(partner(ofKey: "$2"))
    """)
  private static let entities = StatementText(
    "legal entities of a partner",
    """
    SELECT legal_entity_id, name, taxpayer_number, partner_id, version FROM legal_entity
      WHERE organization_id = $1 AND partner_id = \(partner(ofKey: "$2")) AND (name, legal_entity_id) > ($3, $4)
      ORDER BY name, legal_entity_id LIMIT $5
    """)
  private static let item = StatementText(
    "price item of a partner",
    """
    SELECT i.price_item_id, i.name, i.unit, i.tariff, i.vat_basis_points, i.payment_subject, i.legal_entity_id, NOT i.active, i.version
      FROM price_item i JOIN legal_entity l USING (organization_id, legal_entity_id)
      WHERE i.organization_id = $1 AND i.price_item_id = $3 AND l.partner_id = \(partner(ofKey: "$2"))
    """)

  /// By place, title and id; of all states for nil.
  static func services(
    in organization: UUID, ofKey key: UUID, _ state: ServiceState?, after start: PlacedStart, limit: Int64
  ) -> Query {
    Query(list, organization, key, state?.rawValue ?? 0, start.place, start.title, start.id, limit)
  }
  /// One or none.
  static func service(in organization: UUID, ofKey key: UUID, _ id: ServiceID?) -> Query { Query(one, organization, key, id) }
  /// As ``PostgresServices/seller(in:_:)``.
  static func seller(in organization: UUID, ofKey key: UUID, _ id: LegalEntityID?) -> Query {
    Query(sellers, organization, key, id)
  }
  /// By name and id.
  static func legalEntities(in organization: UUID, ofKey key: UUID, after start: PageToken, limit: Int64) -> Query {
    Query(entities, organization, key, start.key, start.id, limit)
  }
  /// One or none, removed or not.
  static func priceItem(in organization: UUID, ofKey key: UUID, _ id: PriceItemID?) -> Query {
    Query(item, organization, key, id)
  }
}
