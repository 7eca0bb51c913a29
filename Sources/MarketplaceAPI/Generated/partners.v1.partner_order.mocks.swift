// swift-format-ignore-file
// Made by protoc-gen-marketplace from partners/v1/partner_order.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension PartnersV1 {
  /// Answers calls of `partners.v1.PartnerOrderService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct PartnerOrderServiceMock: Sendable {
    public var getPartnerOrder: (@Sendable (PartnersV1.GetPartnerOrderRequest, CallContext) async throws -> PartnersV1.GetPartnerOrderResponse)?
    public var listPartnerOrders: (@Sendable (PartnersV1.ListPartnerOrdersRequest, CallContext) async throws -> PartnersV1.ListPartnerOrdersResponse)?
    public var getPartnerSettlement: (@Sendable (PartnersV1.GetPartnerSettlementRequest, CallContext) async throws -> PartnersV1.GetPartnerSettlementResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: PartnerOrderServiceClient {
      PartnerOrderServiceClient(RPC.InProcessChannel(mocking: { router in
        if let getPartnerOrder { router.unary(PartnerOrderServiceMethods.getPartnerOrder, getPartnerOrder) }
        if let listPartnerOrders { router.unary(PartnerOrderServiceMethods.listPartnerOrders, listPartnerOrders) }
        if let getPartnerSettlement { router.unary(PartnerOrderServiceMethods.getPartnerSettlement, getPartnerSettlement) }
      }))
    }
  }
}
