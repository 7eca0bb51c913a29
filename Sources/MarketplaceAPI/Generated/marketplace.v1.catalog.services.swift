// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/catalog.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// The services («услуги») of an organization and its partners.
  public protocol CatalogService: Sendable {
    /// Lists services, own and partner apart (F1), by their place and title.
    func listServices(_ request: MarketplaceV1.ListServicesRequest, context: CallContext) async throws -> MarketplaceV1.ListServicesResponse
    /// One service with its order form.
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`.
    func getService(_ request: MarketplaceV1.GetServiceRequest, context: CallContext) async throws -> MarketplaceV1.GetServiceResponse
    /// A new service with its order form (F2).
    ///
    /// Reasons of its errors: `CATEGORY_NOT_FOUND`, `LEGAL_ENTITY_NOT_FOUND`, `APPROVER_NOT_FOUND`, `APPROVAL_OF_PARTNER_SERVICE`, `OPTION_NOT_FOUND`, `FIELD_NOT_FOUND`.
    func createService(_ request: MarketplaceV1.CreateServiceRequest, context: CallContext) async throws -> MarketplaceV1.CreateServiceResponse
    /// Changes a service and its order form (F2). Orders that there are keep what they were ordered with.
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`, `OPTION_NOT_FOUND`, `FIELD_NOT_FOUND`, `ETAG_MISMATCH`, `CATEGORY_NOT_FOUND`, `APPROVER_NOT_FOUND`, `APPROVAL_OF_PARTNER_SERVICE`.
    func updateService(_ request: MarketplaceV1.UpdateServiceRequest, context: CallContext) async throws -> MarketplaceV1.UpdateServiceResponse
  }

  /// The methods of `marketplace.v1.CatalogService`, with what each asks of its callers.
  public enum CatalogServiceMethods {
    public static let service = "marketplace.v1.CatalogService"
    public static let listServices = RPC.MethodDescriptor(service: service, method: "ListServices", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2), RPC.AccessRule(application: 3)], replicaReads: true))
    public static let getService = RPC.MethodDescriptor(service: service, method: "GetService", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2), RPC.AccessRule(application: 3)], replicaReads: true))
    public static let createService = RPC.MethodDescriptor(service: service, method: "CreateService", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x4)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "service.create", object: ["service.category_id", "service.legal_entity_id"], result: ["service.id"])))
    public static let updateService = RPC.MethodDescriptor(service: service, method: "UpdateService", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x4)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "service.update", object: ["service_id"])))
  }

  /// Makes `router` answer the calls of `marketplace.v1.CatalogService` with `service`.
  public static func register(catalogService service: some CatalogService, in router: inout RPC.Router) {
    router.unary(CatalogServiceMethods.listServices) { try await service.listServices($0, context: $1) }
    router.unary(CatalogServiceMethods.getService) { try await service.getService($0, context: $1) }
    router.unary(CatalogServiceMethods.createService) { try await service.createService($0, context: $1) }
    router.unary(CatalogServiceMethods.updateService) { try await service.updateService($0, context: $1) }
  }

  /// The services («услуги») of an organization and its partners.
  public struct CatalogServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Lists services, own and partner apart (F1), by their place and title.
    public func listServices(_ request: MarketplaceV1.ListServicesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ListServicesResponse {
      try await listServicesWithMetadata(request, options: options).message
    }
    /// As ``listServices(_:options:)``, with the metadata of the answer.
    public func listServicesWithMetadata(_ request: MarketplaceV1.ListServicesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ListServicesResponse> {
      try await channel.unary(CatalogServiceMethods.listServices, request, returning: MarketplaceV1.ListServicesResponse.self, options: options)
    }

    /// One service with its order form.
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`.
    public func getService(_ request: MarketplaceV1.GetServiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.GetServiceResponse {
      try await getServiceWithMetadata(request, options: options).message
    }
    /// As ``getService(_:options:)``, with the metadata of the answer.
    public func getServiceWithMetadata(_ request: MarketplaceV1.GetServiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.GetServiceResponse> {
      try await channel.unary(CatalogServiceMethods.getService, request, returning: MarketplaceV1.GetServiceResponse.self, options: options)
    }

    /// A new service with its order form (F2).
    ///
    /// Reasons of its errors: `CATEGORY_NOT_FOUND`, `LEGAL_ENTITY_NOT_FOUND`, `APPROVER_NOT_FOUND`, `APPROVAL_OF_PARTNER_SERVICE`, `OPTION_NOT_FOUND`, `FIELD_NOT_FOUND`.
    public func createService(_ request: MarketplaceV1.CreateServiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.CreateServiceResponse {
      try await createServiceWithMetadata(request, options: options).message
    }
    /// As ``createService(_:options:)``, with the metadata of the answer.
    public func createServiceWithMetadata(_ request: MarketplaceV1.CreateServiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.CreateServiceResponse> {
      try await channel.unary(CatalogServiceMethods.createService, request, returning: MarketplaceV1.CreateServiceResponse.self, options: options.withIdempotencyKey())
    }

    /// Changes a service and its order form (F2). Orders that there are keep what they were ordered with.
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`, `OPTION_NOT_FOUND`, `FIELD_NOT_FOUND`, `ETAG_MISMATCH`, `CATEGORY_NOT_FOUND`, `APPROVER_NOT_FOUND`, `APPROVAL_OF_PARTNER_SERVICE`.
    public func updateService(_ request: MarketplaceV1.UpdateServiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.UpdateServiceResponse {
      try await updateServiceWithMetadata(request, options: options).message
    }
    /// As ``updateService(_:options:)``, with the metadata of the answer.
    public func updateServiceWithMetadata(_ request: MarketplaceV1.UpdateServiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.UpdateServiceResponse> {
      try await channel.unary(CatalogServiceMethods.updateService, request, returning: MarketplaceV1.UpdateServiceResponse.self, options: options.withIdempotencyKey())
    }
  }

  /// What legal entities charge for.
  public protocol PriceListService: Sendable {
    /// Lists the items («позиции») of a seller, or of the seller of a service: those an invoice of its orders may have (F15).
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`, `LEGAL_ENTITY_NOT_FOUND`.
    func listPriceItems(_ request: MarketplaceV1.ListPriceItemsRequest, context: CallContext) async throws -> MarketplaceV1.ListPriceItemsResponse
    /// One item, a removed one too.
    ///
    /// Reasons of its errors: `PRICE_ITEM_NOT_FOUND`.
    func getPriceItem(_ request: MarketplaceV1.GetPriceItemRequest, context: CallContext) async throws -> MarketplaceV1.GetPriceItemResponse
    /// A new item of a legal entity's price list (F2).
    ///
    /// Reasons of its errors: `LEGAL_ENTITY_NOT_FOUND`.
    func createPriceItem(_ request: MarketplaceV1.CreatePriceItemRequest, context: CallContext) async throws -> MarketplaceV1.CreatePriceItemResponse
    /// Changes an item (F2). Lines that there are keep what they were added with (F16).
    ///
    /// Reasons of its errors: `PRICE_ITEM_NOT_FOUND`, `PRICE_ITEM_REMOVED`, `ETAG_MISMATCH`.
    func updatePriceItem(_ request: MarketplaceV1.UpdatePriceItemRequest, context: CallContext) async throws -> MarketplaceV1.UpdatePriceItemResponse
    /// Takes an item off its price list (F2). Lines that there are keep it.
    ///
    /// Reasons of its errors: `PRICE_ITEM_NOT_FOUND`, `PRICE_ITEM_REMOVED`, `ETAG_MISMATCH`.
    func deletePriceItem(_ request: MarketplaceV1.DeletePriceItemRequest, context: CallContext) async throws -> MarketplaceV1.DeletePriceItemResponse
  }

  /// The methods of `marketplace.v1.PriceListService`, with what each asks of its callers.
  public enum PriceListServiceMethods {
    public static let service = "marketplace.v1.PriceListService"
    public static let listPriceItems = RPC.MethodDescriptor(service: service, method: "ListPriceItems", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2)], replicaReads: true))
    public static let getPriceItem = RPC.MethodDescriptor(service: service, method: "GetPriceItem", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2)], replicaReads: true))
    public static let createPriceItem = RPC.MethodDescriptor(service: service, method: "CreatePriceItem", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x4)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "price_item.create", object: ["item.legal_entity_id"], result: ["item.id"])))
    public static let updatePriceItem = RPC.MethodDescriptor(service: service, method: "UpdatePriceItem", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x4)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "price_item.update", object: ["price_item_id"])))
    public static let deletePriceItem = RPC.MethodDescriptor(service: service, method: "DeletePriceItem", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x4)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "price_item.delete", object: ["price_item_id"])))
  }

  /// Makes `router` answer the calls of `marketplace.v1.PriceListService` with `service`.
  public static func register(priceListService service: some PriceListService, in router: inout RPC.Router) {
    router.unary(PriceListServiceMethods.listPriceItems) { try await service.listPriceItems($0, context: $1) }
    router.unary(PriceListServiceMethods.getPriceItem) { try await service.getPriceItem($0, context: $1) }
    router.unary(PriceListServiceMethods.createPriceItem) { try await service.createPriceItem($0, context: $1) }
    router.unary(PriceListServiceMethods.updatePriceItem) { try await service.updatePriceItem($0, context: $1) }
    router.unary(PriceListServiceMethods.deletePriceItem) { try await service.deletePriceItem($0, context: $1) }
  }

  /// What legal entities charge for.
  public struct PriceListServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Lists the items («позиции») of a seller, or of the seller of a service: those an invoice of its orders may have (F15).
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`, `LEGAL_ENTITY_NOT_FOUND`.
    public func listPriceItems(_ request: MarketplaceV1.ListPriceItemsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ListPriceItemsResponse {
      try await listPriceItemsWithMetadata(request, options: options).message
    }
    /// As ``listPriceItems(_:options:)``, with the metadata of the answer.
    public func listPriceItemsWithMetadata(_ request: MarketplaceV1.ListPriceItemsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ListPriceItemsResponse> {
      try await channel.unary(PriceListServiceMethods.listPriceItems, request, returning: MarketplaceV1.ListPriceItemsResponse.self, options: options)
    }

    /// One item, a removed one too.
    ///
    /// Reasons of its errors: `PRICE_ITEM_NOT_FOUND`.
    public func getPriceItem(_ request: MarketplaceV1.GetPriceItemRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.GetPriceItemResponse {
      try await getPriceItemWithMetadata(request, options: options).message
    }
    /// As ``getPriceItem(_:options:)``, with the metadata of the answer.
    public func getPriceItemWithMetadata(_ request: MarketplaceV1.GetPriceItemRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.GetPriceItemResponse> {
      try await channel.unary(PriceListServiceMethods.getPriceItem, request, returning: MarketplaceV1.GetPriceItemResponse.self, options: options)
    }

    /// A new item of a legal entity's price list (F2).
    ///
    /// Reasons of its errors: `LEGAL_ENTITY_NOT_FOUND`.
    public func createPriceItem(_ request: MarketplaceV1.CreatePriceItemRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.CreatePriceItemResponse {
      try await createPriceItemWithMetadata(request, options: options).message
    }
    /// As ``createPriceItem(_:options:)``, with the metadata of the answer.
    public func createPriceItemWithMetadata(_ request: MarketplaceV1.CreatePriceItemRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.CreatePriceItemResponse> {
      try await channel.unary(PriceListServiceMethods.createPriceItem, request, returning: MarketplaceV1.CreatePriceItemResponse.self, options: options.withIdempotencyKey())
    }

    /// Changes an item (F2). Lines that there are keep what they were added with (F16).
    ///
    /// Reasons of its errors: `PRICE_ITEM_NOT_FOUND`, `PRICE_ITEM_REMOVED`, `ETAG_MISMATCH`.
    public func updatePriceItem(_ request: MarketplaceV1.UpdatePriceItemRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.UpdatePriceItemResponse {
      try await updatePriceItemWithMetadata(request, options: options).message
    }
    /// As ``updatePriceItem(_:options:)``, with the metadata of the answer.
    public func updatePriceItemWithMetadata(_ request: MarketplaceV1.UpdatePriceItemRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.UpdatePriceItemResponse> {
      try await channel.unary(PriceListServiceMethods.updatePriceItem, request, returning: MarketplaceV1.UpdatePriceItemResponse.self, options: options.withIdempotencyKey())
    }

    /// Takes an item off its price list (F2). Lines that there are keep it.
    ///
    /// Reasons of its errors: `PRICE_ITEM_NOT_FOUND`, `PRICE_ITEM_REMOVED`, `ETAG_MISMATCH`.
    public func deletePriceItem(_ request: MarketplaceV1.DeletePriceItemRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.DeletePriceItemResponse {
      try await deletePriceItemWithMetadata(request, options: options).message
    }
    /// As ``deletePriceItem(_:options:)``, with the metadata of the answer.
    public func deletePriceItemWithMetadata(_ request: MarketplaceV1.DeletePriceItemRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.DeletePriceItemResponse> {
      try await channel.unary(PriceListServiceMethods.deletePriceItem, request, returning: MarketplaceV1.DeletePriceItemResponse.self, options: options.withIdempotencyKey())
    }
  }
}
