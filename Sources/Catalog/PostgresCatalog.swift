import Access
import FoundationEssentials
import MarketplaceAPI
import Postgres
import RPC

/// Reads services with their order forms, and price lists.
struct PostgresCatalog {
  let gate: Gate

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
  private static let seller = StatementText(
    "seller of service", "SELECT legal_entity_id FROM service WHERE organization_id = $1 AND service_id = $2")
  private static let priceItems = StatementText(
    "price items",
    """
    SELECT price_item_id, name, unit, tariff, vat_basis_points FROM price_item
      WHERE organization_id = $1 AND active AND (name, price_item_id) > ($3, $4)
        AND legal_entity_id = (SELECT legal_entity_id FROM service WHERE organization_id = $1 AND service_id = $2)
      ORDER BY name, price_item_id LIMIT $5
    """)

  /// Active ones by title and id; of both kinds when it is unspecified.
  func services(
    _ context: CallContext, of kind: MarketplaceV1.ServiceKind, after start: PageToken, limit: Int64
  ) async throws -> [MarketplaceV1.Service] {
    let query = Query(Self.services, context.caller.organization, Int16(kind.rawValue), start.key, start.id, limit)
    return try await gate.read(context, [query]) { _, results in try results.first!.map { try MarketplaceV1.Service(&$0) } }
  }

  func service(_ context: CallContext, _ id: String, evenInactive: Bool) async throws -> MarketplaceV1.Service? {
    let query = Query(Self.service, context.caller.organization, UUID(uuidString: id), evenInactive)
    return try await gate.read(context, [query]) { _, results in try results.first!.map { try MarketplaceV1.Service(&$0) }.first }
  }

  /// Active items by name and id; nil when there is no such service.
  func priceItems(
    _ context: CallContext, ofSellerOf service: String, after start: PageToken, limit: Int64
  ) async throws -> [MarketplaceV1.PriceItem]? {
    let (organization, id) = (context.caller.organization, UUID(uuidString: service))
    let queries = [Query(Self.seller, organization, id), Query(Self.priceItems, organization, id, start.key, start.id, limit)]
    return try await gate.read(context, queries) { _, results in
      guard !results.first!.isEmpty else { return nil }
      return try results.last!.map { try MarketplaceV1.PriceItem(&$0) }
    }
  }
}

extension MarketplaceV1.Service {
  /// From `columns`.
  fileprivate init(_ row: inout QueryResult.Row) throws {
    self.init(
      id: try row.next(UUID.self).text, title: try row.next(), description: try row.next(), category: try row.next(),
      kind: MarketplaceV1.ServiceKind(rawValue: Int32(try row.next(Int16.self))), partnerName: try row.next(),
      paymentMode: MarketplaceV1.PaymentMode(rawValue: Int32(try row.next(Int16.self))), automaticInvoicing: try row.next(),
      refundable: try row.next())
    // Null for a service without options.
    let ids = try row.nextIfPresent(PostgresArray<UUID>.self)?.elements ?? []
    let titles = try row.nextIfPresent(PostgresArray<String>.self)?.elements ?? []
    let tariffs = try row.nextIfPresent(PostgresArray<Int64>.self)?.elements ?? []
    let units = try row.nextIfPresent(PostgresArray<String>.self)?.elements ?? []
    options = ids.indices.map { index in
      MarketplaceV1.OrderOption(
        id: ids[index]!.text, title: titles[index]!, tariff: tariffs[index].map { MoneyV1.Tariff(tenThousandths: $0) },
        unit: units[index]!)
    }
  }
}

extension MarketplaceV1.PriceItem {
  fileprivate init(_ row: inout QueryResult.Row) throws {
    self.init(
      id: try row.next(UUID.self).text, name: try row.next(), unit: try row.next(),
      tariff: MoneyV1.Tariff(tenThousandths: try row.next()), vatBasisPoints: try row.nextIfPresent())
  }
}
