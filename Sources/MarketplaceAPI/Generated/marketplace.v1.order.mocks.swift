// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// Answers calls of `marketplace.v1.OrderService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct OrderServiceMock: Sendable {
    public var createOrder: (@Sendable (MarketplaceV1.CreateOrderRequest, CallContext) async throws -> MarketplaceV1.CreateOrderResponse)?
    public var getOrder: (@Sendable (MarketplaceV1.GetOrderRequest, CallContext) async throws -> MarketplaceV1.GetOrderResponse)?
    public var listOrders: (@Sendable (MarketplaceV1.ListOrdersRequest, CallContext) async throws -> MarketplaceV1.ListOrdersResponse)?
    public var startOrder: (@Sendable (MarketplaceV1.StartOrderRequest, CallContext) async throws -> MarketplaceV1.StartOrderResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: OrderServiceClient {
      OrderServiceClient(RPC.InProcessChannel(mocking: { router in
        if let createOrder { router.unary(OrderServiceMethods.createOrder, createOrder) }
        if let getOrder { router.unary(OrderServiceMethods.getOrder, getOrder) }
        if let listOrders { router.unary(OrderServiceMethods.listOrders, listOrders) }
        if let startOrder { router.unary(OrderServiceMethods.startOrder, startOrder) }
      }))
    }
  }
}
