// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/catalog.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// Answers calls of `marketplace.v1.CatalogService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct CatalogServiceMock: Sendable {
    public var listServices: (@Sendable (MarketplaceV1.ListServicesRequest, CallContext) async throws -> MarketplaceV1.ListServicesResponse)?
    public var getService: (@Sendable (MarketplaceV1.GetServiceRequest, CallContext) async throws -> MarketplaceV1.GetServiceResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: CatalogServiceClient {
      CatalogServiceClient(RPC.InProcessChannel(mocking: { router in
        if let listServices { router.unary(CatalogServiceMethods.listServices, listServices) }
        if let getService { router.unary(CatalogServiceMethods.getService, getService) }
      }))
    }
  }

  /// Answers calls of `marketplace.v1.PriceListService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct PriceListServiceMock: Sendable {
    public var listPriceItems: (@Sendable (MarketplaceV1.ListPriceItemsRequest, CallContext) async throws -> MarketplaceV1.ListPriceItemsResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: PriceListServiceClient {
      PriceListServiceClient(RPC.InProcessChannel(mocking: { router in
        if let listPriceItems { router.unary(PriceListServiceMethods.listPriceItems, listPriceItems) }
      }))
    }
  }
}
