public import Access
import FoundationEssentials
public import MarketplaceAPI
public import RPC

/// Serves `marketplace.v1.CatalogService`. Its contract asks staff for P1 (F1); F7 does not bind the catalogue: what partners sell may
/// be seen by whoever may order it.
public struct CatalogHandler: MarketplaceV1.CatalogService {
  private let catalog: PostgresCatalog

  public init(_ gate: Gate) { catalog = PostgresCatalog(gate: gate) }

  /// Services that can be ordered now, of one kind or of both (F1).
  public func listServices(
    _ request: MarketplaceV1.ListServicesRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListServicesResponse {
    let services = try await catalog.services(
      context, of: request.kind, after: try request.pageStart() ?? .beginning, limit: request.rowsToRead)
    let (page, next) = request.page(of: services) { PageToken(key: $0.title, id: UUID(uuidString: $0.id)!) }
    return MarketplaceV1.ListServicesResponse(services: page, nextPageToken: next)
  }

  /// Staff get a service that is not offered any more as well, since orders of it live on.
  public func getService(
    _ request: MarketplaceV1.GetServiceRequest, context: CallContext
  ) async throws -> MarketplaceV1.GetServiceResponse {
    let isStaff = context.caller.kind == .employee
    guard let service = try await catalog.service(context, request.serviceId, evenInactive: isStaff) else {
      throw serviceNotFound(context)
    }
    return MarketplaceV1.GetServiceResponse(service: service)
  }
}

/// Serves `marketplace.v1.PriceListService`. Its contract asks for P1.
public struct PriceListHandler: MarketplaceV1.PriceListService {
  private let catalog: PostgresCatalog

  public init(_ gate: Gate) { catalog = PostgresCatalog(gate: gate) }

  /// Items of the legal entity that sells the service, be it offered or not: an order of it may still need an invoice (F15).
  public func listPriceItems(
    _ request: MarketplaceV1.ListPriceItemsRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListPriceItemsResponse {
    let items = try await catalog.priceItems(
      context, ofSellerOf: request.serviceId, after: try request.pageStart() ?? .beginning, limit: request.rowsToRead)
    guard let items else { throw serviceNotFound(context) }
    let (page, next) = request.page(of: items) { PageToken(key: $0.name, id: UUID(uuidString: $0.id)!) }
    return MarketplaceV1.ListPriceItemsResponse(items: page, nextPageToken: next)
  }
}

/// What is not there, or is another organization's.
private func serviceNotFound(_ context: CallContext) -> RPCError {
  RPCError(
    .notFound, "the organization has no such service", reason: "SERVICE_NOT_FOUND",
    localized: context.localized(UserText(ru: "Услуга не найдена", en: "The service was not found")))
}
