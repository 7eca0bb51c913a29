// swift-format-ignore-file
// Made by protoc-gen-marketplace from partners/v1/partner_order.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension PartnersV1 {
  /// Answers calls of `partners.v1.PartnerOrderService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct PartnerOrderServiceMock: Sendable {
    public var getPartnerOrder: (@Sendable (PartnersV1.GetPartnerOrderRequest, CallContext) async throws -> PartnersV1.GetPartnerOrderResponse)?
    public var listPartnerOrders: (@Sendable (PartnersV1.ListPartnerOrdersRequest, CallContext) async throws -> PartnersV1.ListPartnerOrdersResponse)?
    public var startPartnerOrder: (@Sendable (PartnersV1.StartPartnerOrderRequest, CallContext) async throws -> PartnersV1.StartPartnerOrderResponse)?
    public var suspendPartnerOrder: (@Sendable (PartnersV1.SuspendPartnerOrderRequest, CallContext) async throws -> PartnersV1.SuspendPartnerOrderResponse)?
    public var resumePartnerOrder: (@Sendable (PartnersV1.ResumePartnerOrderRequest, CallContext) async throws -> PartnersV1.ResumePartnerOrderResponse)?
    public var sendPartnerOrderToQualityControl: (@Sendable (PartnersV1.SendPartnerOrderToQualityControlRequest, CallContext) async throws -> PartnersV1.SendPartnerOrderToQualityControlResponse)?
    public var completePartnerOrder: (@Sendable (PartnersV1.CompletePartnerOrderRequest, CallContext) async throws -> PartnersV1.CompletePartnerOrderResponse)?
    public var refusePartnerOrder: (@Sendable (PartnersV1.RefusePartnerOrderRequest, CallContext) async throws -> PartnersV1.RefusePartnerOrderResponse)?
    public var createPartnerTask: (@Sendable (PartnersV1.CreatePartnerTaskRequest, CallContext) async throws -> PartnersV1.CreatePartnerTaskResponse)?
    public var updatePartnerTask: (@Sendable (PartnersV1.UpdatePartnerTaskRequest, CallContext) async throws -> PartnersV1.UpdatePartnerTaskResponse)?
    public var listPartnerTasks: (@Sendable (PartnersV1.ListPartnerTasksRequest, CallContext) async throws -> PartnersV1.ListPartnerTasksResponse)?
    public var sendPartnerMessage: (@Sendable (PartnersV1.SendPartnerMessageRequest, CallContext) async throws -> PartnersV1.SendPartnerMessageResponse)?
    public var listPartnerMessages: (@Sendable (PartnersV1.ListPartnerMessagesRequest, CallContext) async throws -> PartnersV1.ListPartnerMessagesResponse)?
    public var listPartnerRatings: (@Sendable (PartnersV1.ListPartnerRatingsRequest, CallContext) async throws -> PartnersV1.ListPartnerRatingsResponse)?
    public var subscribePartnerOrders: (@Sendable (PartnersV1.SubscribePartnerOrdersRequest, ResponseWriter<PartnersV1.SubscribePartnerOrdersResponse>, CallContext) async throws -> Swift.Void)?
    public var getPartnerSettlement: (@Sendable (PartnersV1.GetPartnerSettlementRequest, CallContext) async throws -> PartnersV1.GetPartnerSettlementResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: PartnerOrderServiceClient {
      PartnerOrderServiceClient(RPC.InProcessChannel(mocking: { router in
        if let getPartnerOrder { router.unary(PartnerOrderServiceMethods.getPartnerOrder, getPartnerOrder) }
        if let listPartnerOrders { router.unary(PartnerOrderServiceMethods.listPartnerOrders, listPartnerOrders) }
        if let startPartnerOrder { router.unary(PartnerOrderServiceMethods.startPartnerOrder, startPartnerOrder) }
        if let suspendPartnerOrder { router.unary(PartnerOrderServiceMethods.suspendPartnerOrder, suspendPartnerOrder) }
        if let resumePartnerOrder { router.unary(PartnerOrderServiceMethods.resumePartnerOrder, resumePartnerOrder) }
        if let sendPartnerOrderToQualityControl { router.unary(PartnerOrderServiceMethods.sendPartnerOrderToQualityControl, sendPartnerOrderToQualityControl) }
        if let completePartnerOrder { router.unary(PartnerOrderServiceMethods.completePartnerOrder, completePartnerOrder) }
        if let refusePartnerOrder { router.unary(PartnerOrderServiceMethods.refusePartnerOrder, refusePartnerOrder) }
        if let createPartnerTask { router.unary(PartnerOrderServiceMethods.createPartnerTask, createPartnerTask) }
        if let updatePartnerTask { router.unary(PartnerOrderServiceMethods.updatePartnerTask, updatePartnerTask) }
        if let listPartnerTasks { router.unary(PartnerOrderServiceMethods.listPartnerTasks, listPartnerTasks) }
        if let sendPartnerMessage { router.unary(PartnerOrderServiceMethods.sendPartnerMessage, sendPartnerMessage) }
        if let listPartnerMessages { router.unary(PartnerOrderServiceMethods.listPartnerMessages, listPartnerMessages) }
        if let listPartnerRatings { router.unary(PartnerOrderServiceMethods.listPartnerRatings, listPartnerRatings) }
        if let subscribePartnerOrders { router.serverStreaming(PartnerOrderServiceMethods.subscribePartnerOrders, subscribePartnerOrders) }
        if let getPartnerSettlement { router.unary(PartnerOrderServiceMethods.getPartnerSettlement, getPartnerSettlement) }
      }))
    }
  }
}
