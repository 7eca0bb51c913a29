// swift-format-ignore-file
// Made by protoc-gen-marketplace from partners/v1/partner_catalog.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension PartnersV1 {
  /// Services and price lists of the calling partner. What is another partner's or the organization's own is NOT_FOUND. Commission, refunds
  /// and a service's place among others are the organization's to say.
  public protocol PartnerCatalogService: Sendable {
    /// Categories that a service may be in, by their place and title.
    func listPartnerCategories(_ request: PartnersV1.ListPartnerCategoriesRequest, context: CallContext) async throws -> PartnersV1.ListPartnerCategoriesResponse
    /// The partner's legal entities («юрлица»), by name.
    func listPartnerLegalEntities(_ request: PartnersV1.ListPartnerLegalEntitiesRequest, context: CallContext) async throws -> PartnersV1.ListPartnerLegalEntitiesResponse
    /// The partner's services whatever their state, by their place and title.
    func listPartnerServices(_ request: PartnersV1.ListPartnerServicesRequest, context: CallContext) async throws -> PartnersV1.ListPartnerServicesResponse
    /// One service with its order form.
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`.
    func getPartnerService(_ request: PartnersV1.GetPartnerServiceRequest, context: CallContext) async throws -> PartnersV1.GetPartnerServiceResponse
    /// A new service with its order form, which may be ordered at once when it is ACTIVE.
    ///
    /// Reasons of its errors: `CATEGORY_NOT_FOUND`, `LEGAL_ENTITY_NOT_FOUND`, `OPTION_NOT_FOUND`, `FIELD_NOT_FOUND`.
    func createPartnerService(_ request: PartnersV1.CreatePartnerServiceRequest, context: CallContext) async throws -> PartnersV1.CreatePartnerServiceResponse
    /// Changes a service and its order form. Orders that there are keep what they were ordered with.
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`, `OPTION_NOT_FOUND`, `FIELD_NOT_FOUND`, `ETAG_MISMATCH`, `CATEGORY_NOT_FOUND`.
    func updatePartnerService(_ request: PartnersV1.UpdatePartnerServiceRequest, context: CallContext) async throws -> PartnersV1.UpdatePartnerServiceResponse
    /// Items («позиции») of a legal entity's price list, by name.
    ///
    /// Reasons of its errors: `LEGAL_ENTITY_NOT_FOUND`.
    func listPartnerPriceItems(_ request: PartnersV1.ListPartnerPriceItemsRequest, context: CallContext) async throws -> PartnersV1.ListPartnerPriceItemsResponse
    /// One item, a removed one too.
    ///
    /// Reasons of its errors: `PRICE_ITEM_NOT_FOUND`.
    func getPartnerPriceItem(_ request: PartnersV1.GetPartnerPriceItemRequest, context: CallContext) async throws -> PartnersV1.GetPartnerPriceItemResponse
    /// A new item of a legal entity's price list.
    ///
    /// Reasons of its errors: `LEGAL_ENTITY_NOT_FOUND`.
    func createPartnerPriceItem(_ request: PartnersV1.CreatePartnerPriceItemRequest, context: CallContext) async throws -> PartnersV1.CreatePartnerPriceItemResponse
    /// Changes an item. Lines that there are keep what they were added with (F16).
    ///
    /// Reasons of its errors: `PRICE_ITEM_NOT_FOUND`, `PRICE_ITEM_REMOVED`, `ETAG_MISMATCH`.
    func updatePartnerPriceItem(_ request: PartnersV1.UpdatePartnerPriceItemRequest, context: CallContext) async throws -> PartnersV1.UpdatePartnerPriceItemResponse
  }

  /// The methods of `partners.v1.PartnerCatalogService`, with what each asks of its callers.
  public enum PartnerCatalogServiceMethods {
    public static let service = "partners.v1.PartnerCatalogService"
    public static let listPartnerCategories = RPC.MethodDescriptor(service: service, method: "ListPartnerCategories", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x4, ownership: 2)]))
    public static let listPartnerLegalEntities = RPC.MethodDescriptor(service: service, method: "ListPartnerLegalEntities", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x4, ownership: 2)]))
    public static let listPartnerServices = RPC.MethodDescriptor(service: service, method: "ListPartnerServices", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x4, ownership: 2)]))
    public static let getPartnerService = RPC.MethodDescriptor(service: service, method: "GetPartnerService", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x4, ownership: 2)]))
    public static let createPartnerService = RPC.MethodDescriptor(service: service, method: "CreatePartnerService", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x4, ownership: 2)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner_service.create", object: ["service.category_id", "service.legal_entity_id"], result: ["service.id"])))
    public static let updatePartnerService = RPC.MethodDescriptor(service: service, method: "UpdatePartnerService", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x4, ownership: 2)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner_service.update", object: ["service_id"])))
    public static let listPartnerPriceItems = RPC.MethodDescriptor(service: service, method: "ListPartnerPriceItems", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x4, ownership: 2)]))
    public static let getPartnerPriceItem = RPC.MethodDescriptor(service: service, method: "GetPartnerPriceItem", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x4, ownership: 2)]))
    public static let createPartnerPriceItem = RPC.MethodDescriptor(service: service, method: "CreatePartnerPriceItem", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x4, ownership: 2)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner_price_item.create", object: ["item.legal_entity_id"], result: ["item.id"])))
    public static let updatePartnerPriceItem = RPC.MethodDescriptor(service: service, method: "UpdatePartnerPriceItem", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x4, ownership: 2)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner_price_item.update", object: ["price_item_id"])))
  }

  /// Makes `router` answer the calls of `partners.v1.PartnerCatalogService` with `service`.
  public static func register(partnerCatalogService service: some PartnerCatalogService, in router: inout RPC.Router) {
    router.unary(PartnerCatalogServiceMethods.listPartnerCategories) { try await service.listPartnerCategories($0, context: $1) }
    router.unary(PartnerCatalogServiceMethods.listPartnerLegalEntities) { try await service.listPartnerLegalEntities($0, context: $1) }
    router.unary(PartnerCatalogServiceMethods.listPartnerServices) { try await service.listPartnerServices($0, context: $1) }
    router.unary(PartnerCatalogServiceMethods.getPartnerService) { try await service.getPartnerService($0, context: $1) }
    router.unary(PartnerCatalogServiceMethods.createPartnerService) { try await service.createPartnerService($0, context: $1) }
    router.unary(PartnerCatalogServiceMethods.updatePartnerService) { try await service.updatePartnerService($0, context: $1) }
    router.unary(PartnerCatalogServiceMethods.listPartnerPriceItems) { try await service.listPartnerPriceItems($0, context: $1) }
    router.unary(PartnerCatalogServiceMethods.getPartnerPriceItem) { try await service.getPartnerPriceItem($0, context: $1) }
    router.unary(PartnerCatalogServiceMethods.createPartnerPriceItem) { try await service.createPartnerPriceItem($0, context: $1) }
    router.unary(PartnerCatalogServiceMethods.updatePartnerPriceItem) { try await service.updatePartnerPriceItem($0, context: $1) }
  }

  /// Services and price lists of the calling partner. What is another partner's or the organization's own is NOT_FOUND. Commission, refunds
  /// and a service's place among others are the organization's to say.
  public struct PartnerCatalogServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Categories that a service may be in, by their place and title.
    public func listPartnerCategories(_ request: PartnersV1.ListPartnerCategoriesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.ListPartnerCategoriesResponse {
      try await listPartnerCategoriesWithMetadata(request, options: options).message
    }
    /// As ``listPartnerCategories(_:options:)``, with the metadata of the answer.
    public func listPartnerCategoriesWithMetadata(_ request: PartnersV1.ListPartnerCategoriesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.ListPartnerCategoriesResponse> {
      try await channel.unary(PartnerCatalogServiceMethods.listPartnerCategories, request, returning: PartnersV1.ListPartnerCategoriesResponse.self, options: options)
    }

    /// The partner's legal entities («юрлица»), by name.
    public func listPartnerLegalEntities(_ request: PartnersV1.ListPartnerLegalEntitiesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.ListPartnerLegalEntitiesResponse {
      try await listPartnerLegalEntitiesWithMetadata(request, options: options).message
    }
    /// As ``listPartnerLegalEntities(_:options:)``, with the metadata of the answer.
    public func listPartnerLegalEntitiesWithMetadata(_ request: PartnersV1.ListPartnerLegalEntitiesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.ListPartnerLegalEntitiesResponse> {
      try await channel.unary(PartnerCatalogServiceMethods.listPartnerLegalEntities, request, returning: PartnersV1.ListPartnerLegalEntitiesResponse.self, options: options)
    }

    /// The partner's services whatever their state, by their place and title.
    public func listPartnerServices(_ request: PartnersV1.ListPartnerServicesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.ListPartnerServicesResponse {
      try await listPartnerServicesWithMetadata(request, options: options).message
    }
    /// As ``listPartnerServices(_:options:)``, with the metadata of the answer.
    public func listPartnerServicesWithMetadata(_ request: PartnersV1.ListPartnerServicesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.ListPartnerServicesResponse> {
      try await channel.unary(PartnerCatalogServiceMethods.listPartnerServices, request, returning: PartnersV1.ListPartnerServicesResponse.self, options: options)
    }

    /// One service with its order form.
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`.
    public func getPartnerService(_ request: PartnersV1.GetPartnerServiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.GetPartnerServiceResponse {
      try await getPartnerServiceWithMetadata(request, options: options).message
    }
    /// As ``getPartnerService(_:options:)``, with the metadata of the answer.
    public func getPartnerServiceWithMetadata(_ request: PartnersV1.GetPartnerServiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.GetPartnerServiceResponse> {
      try await channel.unary(PartnerCatalogServiceMethods.getPartnerService, request, returning: PartnersV1.GetPartnerServiceResponse.self, options: options)
    }

    /// A new service with its order form, which may be ordered at once when it is ACTIVE.
    ///
    /// Reasons of its errors: `CATEGORY_NOT_FOUND`, `LEGAL_ENTITY_NOT_FOUND`, `OPTION_NOT_FOUND`, `FIELD_NOT_FOUND`.
    public func createPartnerService(_ request: PartnersV1.CreatePartnerServiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.CreatePartnerServiceResponse {
      try await createPartnerServiceWithMetadata(request, options: options).message
    }
    /// As ``createPartnerService(_:options:)``, with the metadata of the answer.
    public func createPartnerServiceWithMetadata(_ request: PartnersV1.CreatePartnerServiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.CreatePartnerServiceResponse> {
      try await channel.unary(PartnerCatalogServiceMethods.createPartnerService, request, returning: PartnersV1.CreatePartnerServiceResponse.self, options: options.withIdempotencyKey())
    }

    /// Changes a service and its order form. Orders that there are keep what they were ordered with.
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`, `OPTION_NOT_FOUND`, `FIELD_NOT_FOUND`, `ETAG_MISMATCH`, `CATEGORY_NOT_FOUND`.
    public func updatePartnerService(_ request: PartnersV1.UpdatePartnerServiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.UpdatePartnerServiceResponse {
      try await updatePartnerServiceWithMetadata(request, options: options).message
    }
    /// As ``updatePartnerService(_:options:)``, with the metadata of the answer.
    public func updatePartnerServiceWithMetadata(_ request: PartnersV1.UpdatePartnerServiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.UpdatePartnerServiceResponse> {
      try await channel.unary(PartnerCatalogServiceMethods.updatePartnerService, request, returning: PartnersV1.UpdatePartnerServiceResponse.self, options: options.withIdempotencyKey())
    }

    /// Items («позиции») of a legal entity's price list, by name.
    ///
    /// Reasons of its errors: `LEGAL_ENTITY_NOT_FOUND`.
    public func listPartnerPriceItems(_ request: PartnersV1.ListPartnerPriceItemsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.ListPartnerPriceItemsResponse {
      try await listPartnerPriceItemsWithMetadata(request, options: options).message
    }
    /// As ``listPartnerPriceItems(_:options:)``, with the metadata of the answer.
    public func listPartnerPriceItemsWithMetadata(_ request: PartnersV1.ListPartnerPriceItemsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.ListPartnerPriceItemsResponse> {
      try await channel.unary(PartnerCatalogServiceMethods.listPartnerPriceItems, request, returning: PartnersV1.ListPartnerPriceItemsResponse.self, options: options)
    }

    /// One item, a removed one too.
    ///
    /// Reasons of its errors: `PRICE_ITEM_NOT_FOUND`.
    public func getPartnerPriceItem(_ request: PartnersV1.GetPartnerPriceItemRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.GetPartnerPriceItemResponse {
      try await getPartnerPriceItemWithMetadata(request, options: options).message
    }
    /// As ``getPartnerPriceItem(_:options:)``, with the metadata of the answer.
    public func getPartnerPriceItemWithMetadata(_ request: PartnersV1.GetPartnerPriceItemRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.GetPartnerPriceItemResponse> {
      try await channel.unary(PartnerCatalogServiceMethods.getPartnerPriceItem, request, returning: PartnersV1.GetPartnerPriceItemResponse.self, options: options)
    }

    /// A new item of a legal entity's price list.
    ///
    /// Reasons of its errors: `LEGAL_ENTITY_NOT_FOUND`.
    public func createPartnerPriceItem(_ request: PartnersV1.CreatePartnerPriceItemRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.CreatePartnerPriceItemResponse {
      try await createPartnerPriceItemWithMetadata(request, options: options).message
    }
    /// As ``createPartnerPriceItem(_:options:)``, with the metadata of the answer.
    public func createPartnerPriceItemWithMetadata(_ request: PartnersV1.CreatePartnerPriceItemRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.CreatePartnerPriceItemResponse> {
      try await channel.unary(PartnerCatalogServiceMethods.createPartnerPriceItem, request, returning: PartnersV1.CreatePartnerPriceItemResponse.self, options: options.withIdempotencyKey())
    }

    /// Changes an item. Lines that there are keep what they were added with (F16).
    ///
    /// Reasons of its errors: `PRICE_ITEM_NOT_FOUND`, `PRICE_ITEM_REMOVED`, `ETAG_MISMATCH`.
    public func updatePartnerPriceItem(_ request: PartnersV1.UpdatePartnerPriceItemRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.UpdatePartnerPriceItemResponse {
      try await updatePartnerPriceItemWithMetadata(request, options: options).message
    }
    /// As ``updatePartnerPriceItem(_:options:)``, with the metadata of the answer.
    public func updatePartnerPriceItemWithMetadata(_ request: PartnersV1.UpdatePartnerPriceItemRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.UpdatePartnerPriceItemResponse> {
      try await channel.unary(PartnerCatalogServiceMethods.updatePartnerPriceItem, request, returning: PartnersV1.UpdatePartnerPriceItemResponse.self, options: options.withIdempotencyKey())
    }
  }
}
