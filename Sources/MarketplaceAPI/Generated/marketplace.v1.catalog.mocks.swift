// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/catalog.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// Answers calls of `marketplace.v1.CatalogService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct CatalogServiceMock: Sendable {
    public var listServices: (@Sendable (MarketplaceV1.ListServicesRequest, CallContext) async throws -> MarketplaceV1.ListServicesResponse)?
    public var getService: (@Sendable (MarketplaceV1.GetServiceRequest, CallContext) async throws -> MarketplaceV1.GetServiceResponse)?
    public var createService: (@Sendable (MarketplaceV1.CreateServiceRequest, CallContext) async throws -> MarketplaceV1.CreateServiceResponse)?
    public var updateService: (@Sendable (MarketplaceV1.UpdateServiceRequest, CallContext) async throws -> MarketplaceV1.UpdateServiceResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: CatalogServiceClient {
      CatalogServiceClient(RPC.InProcessChannel(mocking: { router in
        if let listServices { router.unary(CatalogServiceMethods.listServices, listServices) }
        if let getService { router.unary(CatalogServiceMethods.getService, getService) }
        if let createService { router.unary(CatalogServiceMethods.createService, createService) }
        if let updateService { router.unary(CatalogServiceMethods.updateService, updateService) }
      }))
    }
  }

  /// Answers calls of `marketplace.v1.PriceListService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct PriceListServiceMock: Sendable {
    public var listPriceItems: (@Sendable (MarketplaceV1.ListPriceItemsRequest, CallContext) async throws -> MarketplaceV1.ListPriceItemsResponse)?
    public var getPriceItem: (@Sendable (MarketplaceV1.GetPriceItemRequest, CallContext) async throws -> MarketplaceV1.GetPriceItemResponse)?
    public var createPriceItem: (@Sendable (MarketplaceV1.CreatePriceItemRequest, CallContext) async throws -> MarketplaceV1.CreatePriceItemResponse)?
    public var updatePriceItem: (@Sendable (MarketplaceV1.UpdatePriceItemRequest, CallContext) async throws -> MarketplaceV1.UpdatePriceItemResponse)?
    public var deletePriceItem: (@Sendable (MarketplaceV1.DeletePriceItemRequest, CallContext) async throws -> MarketplaceV1.DeletePriceItemResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: PriceListServiceClient {
      PriceListServiceClient(RPC.InProcessChannel(mocking: { router in
        if let listPriceItems { router.unary(PriceListServiceMethods.listPriceItems, listPriceItems) }
        if let getPriceItem { router.unary(PriceListServiceMethods.getPriceItem, getPriceItem) }
        if let createPriceItem { router.unary(PriceListServiceMethods.createPriceItem, createPriceItem) }
        if let updatePriceItem { router.unary(PriceListServiceMethods.updatePriceItem, updatePriceItem) }
        if let deletePriceItem { router.unary(PriceListServiceMethods.deletePriceItem, deletePriceItem) }
      }))
    }
  }
}
