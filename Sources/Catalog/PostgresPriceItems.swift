import Access
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres
import Protobuf

/// Whose price list is asked for.
enum PriceListSeller {
  case legalEntity(LegalEntityID?)
  case ofService(ServiceID?)

  init(_ request: MarketplaceV1.ListPriceItemsRequest) {
    switch request.seller {
    case .legalEntityId(let id): self = .legalEntity(LegalEntityID(id))
    case .serviceId(let id): self = .ofService(ServiceID(id))
    case nil: preconditionFailure("the schema's rules ask for a seller")
    }
  }

  /// A row when it is there.
  func query(in organization: UUID) -> Query {
    switch self {
    case .legalEntity(let id): PostgresServices.seller(in: organization, id)
    case .ofService(let id): PostgresServices.service(in: organization, id, ServiceState.allCases)
    }
  }

  var notFound: Refusal {
    switch self {
    case .legalEntity: .legalEntityNotFound
    case .ofService: .serviceNotFound
    }
  }

  fileprivate func id(in organization: UUID) -> SQL {
    switch self {
    case .legalEntity(let id): "\(id)"
    case .ofService(let id):
      "(SELECT legal_entity_id FROM service WHERE organization_id = \(organization) AND service_id = \(id))"
    }
  }
}

/// How price lists are read and written.
enum PostgresPriceItems {
  private static let columns: SQL =
    "price_item_id, name, unit, tariff, vat_basis_points, payment_subject, legal_entity_id, NOT active, version"
  private static let one = StatementText(
    "price item",
    """
    SELECT price_item_id, name, unit, tariff, vat_basis_points, payment_subject, legal_entity_id, NOT active, version FROM price_item
      WHERE organization_id = $1 AND price_item_id = $2
    """)

  /// One or none, removed or not.
  static func item(in organization: UUID, _ id: PriceItemID?) -> Query { Query(one, organization, id) }

  /// Active ones by name and id, that each of the words fits; none when there is no such seller.
  static func items(
    in organization: UUID, of seller: PriceListSeller, _ search: SearchWords, after start: PageToken, limit: Int64
  ) -> Query {
    let rows: SQL =
      "price_item_word WHERE organization_id = \(organization) AND legal_entity_id = \(seller.id(in: organization))"
    let conditions: [SQL] =
      [
        "organization_id = \(organization)", "active", "legal_entity_id = \(seller.id(in: organization))",
        "(name, price_item_id) > (\(start.key), \(start.id))",
      ] + search.conditions("price_item_id", in: rows)
    return Query(
      "price items",
      """
      SELECT \(columns) FROM price_item WHERE \(SQL.joined(conditions, by: " AND ")) ORDER BY name, price_item_id LIMIT \(limit)
      """)
  }

  static func items(_ result: QueryResult) throws -> [MarketplaceV1.PriceItem] {
    try result.map { row in
      var item = MarketplaceV1.PriceItem(
        id: try row.next(PriceItemID.self).description, name: try row.next(), unit: try row.next(),
        tariff: MoneyV1.Tariff(tenThousandths: try row.next()), vatBasisPoints: try row.nextIfPresent(),
        paymentSubject: .init(rawValue: Int32(try row.next(Int16.self))),
        legalEntityId: try row.next(LegalEntityID.self).description, removed: try row.next())
      item.version = try row.next()
      return item
    }
  }

  static func insert(_ item: MarketplaceV1.PriceItem, _ id: PriceItemID) -> SQL {
    """
    INSERT INTO price_item (organization_id, price_item_id, legal_entity_id, name, unit, tariff, vat_basis_points, payment_subject,
        version)
      VALUES (current_organization(), \(id), \(LegalEntityID(item.legalEntityId)), \(item.name), \(item.unit),
        \(item.tariff!.tenThousandths), \(item.vatBasisPoints), \(Int16(item.paymentSubject.rawValue)), \(item.version))
      RETURNING organization_id
    """
  }

  /// On the condition that it still is the version before.
  static func update(_ item: MarketplaceV1.PriceItem, _ id: PriceItemID) -> SQL {
    """
    UPDATE price_item SET name = \(item.name), unit = \(item.unit), tariff = \(item.tariff!.tenThousandths),
        vat_basis_points = \(item.vatBasisPoints), payment_subject = \(Int16(item.paymentSubject.rawValue)),
        active = \(!item.removed), version = \(item.version)
      WHERE organization_id = current_organization() AND price_item_id = \(id) AND version = \(item.version - 1)
      RETURNING organization_id
    """
  }
}
