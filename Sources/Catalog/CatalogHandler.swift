public import Access
import AccessTokens
import Domain
public import MarketplaceAPI
import Postgres
public import RPC

/// Serves `marketplace.v1.CatalogService`. Its contract asks staff for P1 (F1); F7 does not bind the catalogue: what partners sell may
/// be seen by whoever may order it.
public struct CatalogHandler: MarketplaceV1.CatalogService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  /// Services that can be ordered now, of one kind or of both (F1).
  public func listServices(
    _ request: MarketplaceV1.ListServicesRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListServicesResponse {
    let query = PostgresCatalog.services(
      in: context.caller.organization, of: request.kind, after: try request.pageStart() ?? .beginning, limit: request.rowsToRead)
    return try await gate.read(context, [query]) { _, results in
      let services = try PostgresCatalog.services(results[results.startIndex])
      let (page, next) = request.page(of: services) { PageToken(key: $0.title, id: ServiceID($0.id)!.uuid) }
      return .init(services: page, nextPageToken: next)
    }
  }

  /// Staff get a service that is not offered any more as well, since orders of it live on.
  public func getService(
    _ request: MarketplaceV1.GetServiceRequest, context: CallContext
  ) async throws -> MarketplaceV1.GetServiceResponse {
    let caller = context.caller
    let query = PostgresCatalog.service(
      in: caller.organization, ServiceID(request.serviceId), evenInactive: caller.kind == .employee)
    return try await gate.read(context, [query]) { _, results in
      guard let service = try PostgresCatalog.services(results[results.startIndex]).first else { throw Refusal.serviceNotFound }
      return .init(service: service)
    }
  }
}

/// Serves `marketplace.v1.PriceListService`. Its contract asks for P1.
public struct PriceListHandler: MarketplaceV1.PriceListService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  /// Items of the legal entity that sells the service, be it offered or not: an order of it may still need an invoice (F15).
  public func listPriceItems(
    _ request: MarketplaceV1.ListPriceItemsRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListPriceItemsResponse {
    let (organization, service) = (context.caller.organization, ServiceID(request.serviceId))
    let queries = [
      PostgresCatalog.service(in: organization, service, evenInactive: true),
      PostgresCatalog.priceItems(
        in: organization, ofSellerOf: service, after: try request.pageStart() ?? .beginning, limit: request.rowsToRead),
    ]
    return try await gate.read(context, queries) { _, results in
      guard !results[results.startIndex].isEmpty else { throw Refusal.serviceNotFound }
      let items = try PostgresCatalog.priceItems(results[results.startIndex + 1])
      let (page, next) = request.page(of: items) { PageToken(key: $0.name, id: PriceItemID($0.id)!.uuid) }
      return .init(items: page, nextPageToken: next)
    }
  }
}

extension Refusal {
  /// It is not there, or it is another organization's.
  static let serviceNotFound = Refusal(.notFound, "SERVICE_NOT_FOUND", "there is no such service", ru: "Услуга не найдена")
}
