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
    public var updateOrder: (@Sendable (MarketplaceV1.UpdateOrderRequest, CallContext) async throws -> MarketplaceV1.UpdateOrderResponse)?
    public var assignOrder: (@Sendable (MarketplaceV1.AssignOrderRequest, CallContext) async throws -> MarketplaceV1.AssignOrderResponse)?
    public var suspendOrder: (@Sendable (MarketplaceV1.SuspendOrderRequest, CallContext) async throws -> MarketplaceV1.SuspendOrderResponse)?
    public var resumeOrder: (@Sendable (MarketplaceV1.ResumeOrderRequest, CallContext) async throws -> MarketplaceV1.ResumeOrderResponse)?
    public var sendOrderToQualityControl: (@Sendable (MarketplaceV1.SendOrderToQualityControlRequest, CallContext) async throws -> MarketplaceV1.SendOrderToQualityControlResponse)?
    public var completeOrder: (@Sendable (MarketplaceV1.CompleteOrderRequest, CallContext) async throws -> MarketplaceV1.CompleteOrderResponse)?
    public var returnOrderToWork: (@Sendable (MarketplaceV1.ReturnOrderToWorkRequest, CallContext) async throws -> MarketplaceV1.ReturnOrderToWorkResponse)?
    public var cancelOrder: (@Sendable (MarketplaceV1.CancelOrderRequest, CallContext) async throws -> MarketplaceV1.CancelOrderResponse)?
    public var approveOrder: (@Sendable (MarketplaceV1.ApproveOrderRequest, CallContext) async throws -> MarketplaceV1.ApproveOrderResponse)?
    public var rejectOrder: (@Sendable (MarketplaceV1.RejectOrderRequest, CallContext) async throws -> MarketplaceV1.RejectOrderResponse)?
    public var rateOrder: (@Sendable (MarketplaceV1.RateOrderRequest, CallContext) async throws -> MarketplaceV1.RateOrderResponse)?
    public var listRatings: (@Sendable (MarketplaceV1.ListRatingsRequest, CallContext) async throws -> MarketplaceV1.ListRatingsResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: OrderServiceClient {
      OrderServiceClient(RPC.InProcessChannel(mocking: { router in
        if let createOrder { router.unary(OrderServiceMethods.createOrder, createOrder) }
        if let getOrder { router.unary(OrderServiceMethods.getOrder, getOrder) }
        if let listOrders { router.unary(OrderServiceMethods.listOrders, listOrders) }
        if let startOrder { router.unary(OrderServiceMethods.startOrder, startOrder) }
        if let updateOrder { router.unary(OrderServiceMethods.updateOrder, updateOrder) }
        if let assignOrder { router.unary(OrderServiceMethods.assignOrder, assignOrder) }
        if let suspendOrder { router.unary(OrderServiceMethods.suspendOrder, suspendOrder) }
        if let resumeOrder { router.unary(OrderServiceMethods.resumeOrder, resumeOrder) }
        if let sendOrderToQualityControl { router.unary(OrderServiceMethods.sendOrderToQualityControl, sendOrderToQualityControl) }
        if let completeOrder { router.unary(OrderServiceMethods.completeOrder, completeOrder) }
        if let returnOrderToWork { router.unary(OrderServiceMethods.returnOrderToWork, returnOrderToWork) }
        if let cancelOrder { router.unary(OrderServiceMethods.cancelOrder, cancelOrder) }
        if let approveOrder { router.unary(OrderServiceMethods.approveOrder, approveOrder) }
        if let rejectOrder { router.unary(OrderServiceMethods.rejectOrder, rejectOrder) }
        if let rateOrder { router.unary(OrderServiceMethods.rateOrder, rateOrder) }
        if let listRatings { router.unary(OrderServiceMethods.listRatings, listRatings) }
      }))
    }
  }
}
