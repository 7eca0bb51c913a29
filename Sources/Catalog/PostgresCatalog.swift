import Access
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres

/// How services with their order forms, and price lists, are read.
enum PostgresCatalog {
  private static let columns = """
    s.service_id, s.title, s.description, c.title, s.kind, coalesce(p.name, ''), s.payment_mode, s.automatic_invoicing, s.refundable,
        o.ids, o.titles, o.tariffs, o.units
      FROM service s
        JOIN category c ON c.organization_id = s.organization_id AND c.category_id = s.category_id
        LEFT JOIN partner p ON p.organization_id = s.organization_id AND p.partner_id = s.partner_id
        CROSS JOIN LATERAL (
          SELECT array_agg(option_id ORDER BY place) AS ids, array_agg(title ORDER BY place) AS titles,
              array_agg(tariff ORDER BY place) AS tariffs, array_agg(unit ORDER BY place) AS units
            FROM order_option WHERE organization_id = s.organization_id AND service_id = s.service_id
        ) o
    """
  private static let services = StatementText(
    "services",
    """
    SELECT \(columns)
      WHERE s.organization_id = $1 AND s.active AND ($2 = 0 OR s.kind = $2) AND (s.title, s.service_id) > ($3, $4)
      ORDER BY s.title, s.service_id LIMIT $5
    """)
  private static let service = StatementText(
    "service", "SELECT \(columns) WHERE s.organization_id = $1 AND s.service_id = $2 AND (s.active OR $3)")
  private static let priceItems = StatementText(
    "price items",
    """
    SELECT price_item_id, name, unit, tariff, vat_basis_points FROM price_item
      WHERE organization_id = $1 AND active AND (name, price_item_id) > ($3, $4)
        AND legal_entity_id = (SELECT legal_entity_id FROM service WHERE organization_id = $1 AND service_id = $2)
      ORDER BY name, price_item_id LIMIT $5
    """)

  /// Active ones by title and id; of both kinds when it is unspecified.
  static func services(
    in organization: UUID, of kind: MarketplaceV1.ServiceKind, after start: PageToken, limit: Int64
  ) -> Query {
    Query(services, organization, Int16(kind.rawValue), start.key, start.id, limit)
  }

  /// One or none.
  static func service(in organization: UUID, _ id: ServiceID?, evenInactive: Bool) -> Query {
    Query(service, organization, id, evenInactive)
  }

  /// Active ones by name and id; none when there is no such service.
  static func priceItems(in organization: UUID, ofSellerOf service: ServiceID?, after start: PageToken, limit: Int64) -> Query {
    Query(priceItems, organization, service, start.key, start.id, limit)
  }

  static func services(_ result: QueryResult) throws -> [MarketplaceV1.Service] {
    try result.map { row in
      var service = MarketplaceV1.Service(
        id: try row.next(ServiceID.self).description, title: try row.next(), description: try row.next(),
        category: try row.next(),
        kind: MarketplaceV1.ServiceKind(rawValue: Int32(try row.next(Int16.self))), partnerName: try row.next(),
        paymentMode: MarketplaceV1.PaymentMode(rawValue: Int32(try row.next(Int16.self))), automaticInvoicing: try row.next(),
        refundable: try row.next())
      // Null for a service without options.
      let ids = try row.nextIfPresent(PostgresArray<OrderOptionID>.self)?.elements ?? []
      let titles = try row.nextIfPresent(PostgresArray<String>.self)?.elements ?? []
      let tariffs = try row.nextIfPresent(PostgresArray<Int64>.self)?.elements ?? []
      let units = try row.nextIfPresent(PostgresArray<String>.self)?.elements ?? []
      service.options = ids.indices.map { index in
        MarketplaceV1.OrderOption(
          id: ids[index]!.description, title: titles[index]!, tariff: tariffs[index].map { MoneyV1.Tariff(tenThousandths: $0) },
          unit: units[index]!)
      }
      return service
    }
  }

  static func priceItems(_ result: QueryResult) throws -> [MarketplaceV1.PriceItem] {
    try result.map { row in
      MarketplaceV1.PriceItem(
        id: try row.next(PriceItemID.self).description, name: try row.next(), unit: try row.next(),
        tariff: MoneyV1.Tariff(tenThousandths: try row.next()), vatBasisPoints: try row.nextIfPresent())
    }
  }
}
