// swift-format-ignore-file
// Made by protoc-gen-marketplace from partners/v1/partner_catalog.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension PartnersV1 {
  /// Answers calls of `partners.v1.PartnerCatalogService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct PartnerCatalogServiceMock: Sendable {
    public var listPartnerCategories: (@Sendable (PartnersV1.ListPartnerCategoriesRequest, CallContext) async throws -> PartnersV1.ListPartnerCategoriesResponse)?
    public var listPartnerLegalEntities: (@Sendable (PartnersV1.ListPartnerLegalEntitiesRequest, CallContext) async throws -> PartnersV1.ListPartnerLegalEntitiesResponse)?
    public var listPartnerServices: (@Sendable (PartnersV1.ListPartnerServicesRequest, CallContext) async throws -> PartnersV1.ListPartnerServicesResponse)?
    public var getPartnerService: (@Sendable (PartnersV1.GetPartnerServiceRequest, CallContext) async throws -> PartnersV1.GetPartnerServiceResponse)?
    public var createPartnerService: (@Sendable (PartnersV1.CreatePartnerServiceRequest, CallContext) async throws -> PartnersV1.CreatePartnerServiceResponse)?
    public var updatePartnerService: (@Sendable (PartnersV1.UpdatePartnerServiceRequest, CallContext) async throws -> PartnersV1.UpdatePartnerServiceResponse)?
    public var listPartnerPriceItems: (@Sendable (PartnersV1.ListPartnerPriceItemsRequest, CallContext) async throws -> PartnersV1.ListPartnerPriceItemsResponse)?
    public var getPartnerPriceItem: (@Sendable (PartnersV1.GetPartnerPriceItemRequest, CallContext) async throws -> PartnersV1.GetPartnerPriceItemResponse)?
    public var createPartnerPriceItem: (@Sendable (PartnersV1.CreatePartnerPriceItemRequest, CallContext) async throws -> PartnersV1.CreatePartnerPriceItemResponse)?
    public var updatePartnerPriceItem: (@Sendable (PartnersV1.UpdatePartnerPriceItemRequest, CallContext) async throws -> PartnersV1.UpdatePartnerPriceItemResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: PartnerCatalogServiceClient {
      PartnerCatalogServiceClient(RPC.InProcessChannel(mocking: { router in
        if let listPartnerCategories { router.unary(PartnerCatalogServiceMethods.listPartnerCategories, listPartnerCategories) }
        if let listPartnerLegalEntities { router.unary(PartnerCatalogServiceMethods.listPartnerLegalEntities, listPartnerLegalEntities) }
        if let listPartnerServices { router.unary(PartnerCatalogServiceMethods.listPartnerServices, listPartnerServices) }
        if let getPartnerService { router.unary(PartnerCatalogServiceMethods.getPartnerService, getPartnerService) }
        if let createPartnerService { router.unary(PartnerCatalogServiceMethods.createPartnerService, createPartnerService) }
        if let updatePartnerService { router.unary(PartnerCatalogServiceMethods.updatePartnerService, updatePartnerService) }
        if let listPartnerPriceItems { router.unary(PartnerCatalogServiceMethods.listPartnerPriceItems, listPartnerPriceItems) }
        if let getPartnerPriceItem { router.unary(PartnerCatalogServiceMethods.getPartnerPriceItem, getPartnerPriceItem) }
        if let createPartnerPriceItem { router.unary(PartnerCatalogServiceMethods.createPartnerPriceItem, createPartnerPriceItem) }
        if let updatePartnerPriceItem { router.unary(PartnerCatalogServiceMethods.updatePartnerPriceItem, updatePartnerPriceItem) }
      }))
    }
  }
}
