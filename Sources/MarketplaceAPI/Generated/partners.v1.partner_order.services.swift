// swift-format-ignore-file
// Made by protoc-gen-marketplace from partners/v1/partner_order.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension PartnersV1 {
  /// Orders of the calling partner's services. What is another partner's or the organization's own is NOT_FOUND.
  public protocol PartnerOrderService: Sendable {
    /// One order.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    func getPartnerOrder(_ request: PartnersV1.GetPartnerOrderRequest, context: CallContext) async throws -> PartnersV1.GetPartnerOrderResponse
    /// Orders, the newest first.
    func listPartnerOrders(_ request: PartnersV1.ListPartnerOrdersRequest, context: CallContext) async throws -> PartnersV1.ListPartnerOrdersResponse
    /// What the partner is owed for a period.
    ///
    /// Reasons of its errors: `PERIOD_INVALID`.
    func getPartnerSettlement(_ request: PartnersV1.GetPartnerSettlementRequest, context: CallContext) async throws -> PartnersV1.GetPartnerSettlementResponse
  }

  /// The methods of `partners.v1.PartnerOrderService`, with what each asks of its callers.
  public enum PartnerOrderServiceMethods {
    public static let service = "partners.v1.PartnerOrderService"
    public static let getPartnerOrder = RPC.MethodDescriptor(service: service, method: "GetPartnerOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x2, ownership: 2)]))
    public static let listPartnerOrders = RPC.MethodDescriptor(service: service, method: "ListPartnerOrders", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x2, ownership: 2)]))
    public static let getPartnerSettlement = RPC.MethodDescriptor(service: service, method: "GetPartnerSettlement", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x8, ownership: 2)]))
  }

  /// Makes `router` answer the calls of `partners.v1.PartnerOrderService` with `service`.
  public static func register(partnerOrderService service: some PartnerOrderService, in router: inout RPC.Router) {
    router.unary(PartnerOrderServiceMethods.getPartnerOrder) { try await service.getPartnerOrder($0, context: $1) }
    router.unary(PartnerOrderServiceMethods.listPartnerOrders) { try await service.listPartnerOrders($0, context: $1) }
    router.unary(PartnerOrderServiceMethods.getPartnerSettlement) { try await service.getPartnerSettlement($0, context: $1) }
  }

  /// Orders of the calling partner's services. What is another partner's or the organization's own is NOT_FOUND.
  public struct PartnerOrderServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// One order.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    public func getPartnerOrder(_ request: PartnersV1.GetPartnerOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.GetPartnerOrderResponse {
      try await getPartnerOrderWithMetadata(request, options: options).message
    }
    /// As ``getPartnerOrder(_:options:)``, with the metadata of the answer.
    public func getPartnerOrderWithMetadata(_ request: PartnersV1.GetPartnerOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.GetPartnerOrderResponse> {
      try await channel.unary(PartnerOrderServiceMethods.getPartnerOrder, request, returning: PartnersV1.GetPartnerOrderResponse.self, options: options)
    }

    /// Orders, the newest first.
    public func listPartnerOrders(_ request: PartnersV1.ListPartnerOrdersRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.ListPartnerOrdersResponse {
      try await listPartnerOrdersWithMetadata(request, options: options).message
    }
    /// As ``listPartnerOrders(_:options:)``, with the metadata of the answer.
    public func listPartnerOrdersWithMetadata(_ request: PartnersV1.ListPartnerOrdersRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.ListPartnerOrdersResponse> {
      try await channel.unary(PartnerOrderServiceMethods.listPartnerOrders, request, returning: PartnersV1.ListPartnerOrdersResponse.self, options: options)
    }

    /// What the partner is owed for a period.
    ///
    /// Reasons of its errors: `PERIOD_INVALID`.
    public func getPartnerSettlement(_ request: PartnersV1.GetPartnerSettlementRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.GetPartnerSettlementResponse {
      try await getPartnerSettlementWithMetadata(request, options: options).message
    }
    /// As ``getPartnerSettlement(_:options:)``, with the metadata of the answer.
    public func getPartnerSettlementWithMetadata(_ request: PartnersV1.GetPartnerSettlementRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.GetPartnerSettlementResponse> {
      try await channel.unary(PartnerOrderServiceMethods.getPartnerSettlement, request, returning: PartnersV1.GetPartnerSettlementResponse.self, options: options)
    }
  }
}
