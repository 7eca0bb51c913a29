// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/catalog.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// The services («услуги») of an organization and its partners.
  public protocol CatalogService: Sendable {
    /// Lists services, own and partner apart (F1).
    func listServices(_ request: MarketplaceV1.ListServicesRequest, context: CallContext) async throws -> MarketplaceV1.ListServicesResponse
    /// One service with its order form.
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`.
    func getService(_ request: MarketplaceV1.GetServiceRequest, context: CallContext) async throws -> MarketplaceV1.GetServiceResponse
  }

  /// The methods of `marketplace.v1.CatalogService`, with what each asks of its callers.
  public enum CatalogServiceMethods {
    public static let service = "marketplace.v1.CatalogService"
    public static let listServices = RPC.MethodDescriptor(service: service, method: "ListServices", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2), RPC.AccessRule(application: 3)], replicaReads: true))
    public static let getService = RPC.MethodDescriptor(service: service, method: "GetService", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2), RPC.AccessRule(application: 3)], replicaReads: true))
  }

  /// Makes `router` answer the calls of `marketplace.v1.CatalogService` with `service`.
  public static func register(catalogService service: some CatalogService, in router: inout RPC.Router) {
    router.unary(CatalogServiceMethods.listServices) { try await service.listServices($0, context: $1) }
    router.unary(CatalogServiceMethods.getService) { try await service.getService($0, context: $1) }
  }

  /// The services («услуги») of an organization and its partners.
  public struct CatalogServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Lists services, own and partner apart (F1).
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
  }

  /// What legal entities charge for.
  public protocol PriceListService: Sendable {
    /// Lists the items («позиции») of the seller of a service, those an invoice of its orders may have (F15).
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`.
    func listPriceItems(_ request: MarketplaceV1.ListPriceItemsRequest, context: CallContext) async throws -> MarketplaceV1.ListPriceItemsResponse
  }

  /// The methods of `marketplace.v1.PriceListService`, with what each asks of its callers.
  public enum PriceListServiceMethods {
    public static let service = "marketplace.v1.PriceListService"
    public static let listPriceItems = RPC.MethodDescriptor(service: service, method: "ListPriceItems", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2)], replicaReads: true))
  }

  /// Makes `router` answer the calls of `marketplace.v1.PriceListService` with `service`.
  public static func register(priceListService service: some PriceListService, in router: inout RPC.Router) {
    router.unary(PriceListServiceMethods.listPriceItems) { try await service.listPriceItems($0, context: $1) }
  }

  /// What legal entities charge for.
  public struct PriceListServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Lists the items («позиции») of the seller of a service, those an invoice of its orders may have (F15).
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`.
    public func listPriceItems(_ request: MarketplaceV1.ListPriceItemsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ListPriceItemsResponse {
      try await listPriceItemsWithMetadata(request, options: options).message
    }
    /// As ``listPriceItems(_:options:)``, with the metadata of the answer.
    public func listPriceItemsWithMetadata(_ request: MarketplaceV1.ListPriceItemsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ListPriceItemsResponse> {
      try await channel.unary(PriceListServiceMethods.listPriceItems, request, returning: MarketplaceV1.ListPriceItemsResponse.self, options: options)
    }
  }
}
