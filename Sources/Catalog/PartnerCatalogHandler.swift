public import Access
import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `partners.v1.PartnerCatalogService`: a partner's own services and price lists, by the rules of the staff's.
public struct PartnerCatalogHandler: PartnersV1.PartnerCatalogService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  public func listPartnerCategories(
    _ request: PartnersV1.ListPartnerCategoriesRequest, context: CallContext
  ) async throws -> PartnersV1.ListPartnerCategoriesResponse {
    let (page, next) = try await request.categories(gate, context)
    return .init(categories: page, nextPageToken: next)
  }

  public func listPartnerLegalEntities(
    _ request: PartnersV1.ListPartnerLegalEntitiesRequest, context: CallContext
  ) async throws -> PartnersV1.ListPartnerLegalEntitiesResponse {
    let query = PostgresPartnerCatalog.legalEntities(
      in: context.caller.organization, ofKey: context.caller.principal, after: try request.pageStart() ?? .beginning,
      limit: request.rowsToRead)
    return try await gate.read(context, [query]) { _, results in
      let entities = try PostgresSellers.legalEntities(results[results.startIndex])
      let (page, next) = request.page(of: entities) { PageToken(key: $0.name, id: LegalEntityID($0.id)!.uuid) }
      return .init(legalEntities: page, nextPageToken: next)
    }
  }

  public func listPartnerServices(
    _ request: PartnersV1.ListPartnerServicesRequest, context: CallContext
  ) async throws -> PartnersV1.ListPartnerServicesResponse {
    let query = PostgresPartnerCatalog.services(
      in: context.caller.organization, ofKey: context.caller.principal, ServiceState(rawValue: Int16(request.state.rawValue)),
      after: try PlacedStart(try request.pageStart()), limit: request.rowsToRead)
    return try await gate.read(context, [query]) { _, results in
      let services = try PostgresServices.services(results[results.startIndex])
      let (page, next) = request.page(of: services) {
        PlacedStart(place: $0.place, title: $0.title, id: ServiceID($0.id)!.uuid).token
      }
      return .init(services: page.map { .init($0) }, nextPageToken: next)
    }
  }

  public func getPartnerService(
    _ request: PartnersV1.GetPartnerServiceRequest, context: CallContext
  ) async throws -> PartnersV1.GetPartnerServiceResponse {
    try await gate.read(context, [Self.service(request.serviceId, context)]) { _, results in
      .init(service: .init(try Self.service(results)))
    }
  }

  public func createPartnerService(
    _ request: PartnersV1.CreatePartnerServiceRequest, context: CallContext
  ) async throws -> PartnersV1.CreatePartnerServiceResponse {
    let (organization, wanted) = (context.caller.organization, request.service!)
    let queries = [
      PostgresCategories.category(in: organization, CategoryID(wanted.categoryId)),
      PostgresPartnerCatalog.seller(
        in: organization, ofKey: context.caller.principal, LegalEntityID(wanted.legalEntityId)),
    ]
    return try await context.refusing("service_organization_id_category_id_fkey", with: .categoryNotFound) {
      try await gate.change(context, request, reading: queries) { grant, results in
        let results = Array(results)
        let seller = try ServiceSeller(results[1])
        let change = try ServiceChange(creating: wanted.published(), in: results[0], of: seller, at: grant.now)
        let mutation = Mutation(head: change.insert(partner: seller?.partner), changes: change.rest, of: change.id.uuid)
        return (mutation, .init(service: .init(change.service)))
      }
    }
  }

  public func updatePartnerService(
    _ request: PartnersV1.UpdatePartnerServiceRequest, context: CallContext
  ) async throws -> PartnersV1.UpdatePartnerServiceResponse {
    let category = CategoryID(request.service?.categoryId ?? "")
    let queries = [
      Self.service(request.serviceId, context), PostgresCategories.category(in: context.caller.organization, category),
    ]
    return try await context.refusing("service_organization_id_category_id_fkey", with: .categoryNotFound) {
      try await gate.change(context, request, reading: queries) { grant, results in
        let stored = try Self.service(results)
        let wanted = try PartnersV1.PartnerService(stored).changed(to: request.service, request.updateMask, etag: request.etag)
        let change = try ServiceChange(
          changing: stored, to: wanted.published(as: stored), in: Array(results)[1], at: grant.now)
        return (
          Mutation(head: change.update, changes: change.rest, of: change.id.uuid), .init(service: .init(change.service))
        )
      }
    }
  }

  public func listPartnerPriceItems(
    _ request: PartnersV1.ListPartnerPriceItemsRequest, context: CallContext
  ) async throws -> PartnersV1.ListPartnerPriceItemsResponse {
    let (organization, seller) = (context.caller.organization, LegalEntityID(request.legalEntityId))
    let queries = [
      PostgresPartnerCatalog.seller(in: organization, ofKey: context.caller.principal, seller),
      PostgresPriceItems.items(
        in: organization, of: .legalEntity(seller), SearchWords(request.words), after: try request.pageStart() ?? .beginning,
        limit: request.rowsToRead),
    ]
    return try await gate.read(context, queries) { _, results in
      guard !results[results.startIndex].isEmpty else { throw Refusal.legalEntityNotFound }
      let items = try PostgresPriceItems.items(results[results.startIndex + 1])
      let (page, next) = request.page(of: items) { PageToken(key: $0.name, id: PriceItemID($0.id)!.uuid) }
      return .init(items: page, nextPageToken: next)
    }
  }

  public func getPartnerPriceItem(
    _ request: PartnersV1.GetPartnerPriceItemRequest, context: CallContext
  ) async throws -> PartnersV1.GetPartnerPriceItemResponse {
    try await gate.read(context, [Self.item(request.priceItemId, context)]) { _, results in
      .init(item: try PriceListHandler.item(results))
    }
  }

  public func createPartnerPriceItem(
    _ request: PartnersV1.CreatePartnerPriceItemRequest, context: CallContext
  ) async throws -> PartnersV1.CreatePartnerPriceItemResponse {
    let seller = LegalEntityID(request.item!.legalEntityId)
    let query = PostgresPartnerCatalog.seller(
      in: context.caller.organization, ofKey: context.caller.principal, seller)
    return try await gate.change(context, request, reading: [query]) { grant, results in
      let (mutation, item) = try PriceListHandler.creating(request.item!, of: seller, results, at: grant.now)
      return (mutation, .init(item: item))
    }
  }

  public func updatePartnerPriceItem(
    _ request: PartnersV1.UpdatePartnerPriceItemRequest, context: CallContext
  ) async throws -> PartnersV1.UpdatePartnerPriceItemResponse {
    try await gate.change(context, request, reading: [Self.item(request.priceItemId, context)]) { _, results in
      let (mutation, item) = try PriceListHandler.changing(results, to: request.item, request.updateMask, etag: request.etag)
      return (mutation, .init(item: item))
    }
  }

  private static func service(_ id: String, _ context: CallContext) -> Query {
    PostgresPartnerCatalog.service(in: context.caller.organization, ofKey: context.caller.principal, ServiceID(id))
  }

  private static func service(_ results: ArraySlice<QueryResult>) throws -> MarketplaceV1.Service {
    guard let service = try PostgresServices.services(results[results.startIndex]).first else { throw Refusal.serviceNotFound }
    return service
  }

  private static func item(_ id: String, _ context: CallContext) -> Query {
    PostgresPartnerCatalog.priceItem(in: context.caller.organization, ofKey: context.caller.principal, PriceItemID(id))
  }
}
