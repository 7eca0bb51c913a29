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
    /// WAITING → IN_PROGRESS «В работе».
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `APPROVAL_PENDING`.
    func startPartnerOrder(_ request: PartnersV1.StartPartnerOrderRequest, context: CallContext) async throws -> PartnersV1.StartPartnerOrderResponse
    /// IN_PROGRESS → SUSPENDED «Приостановлена», until a moment at which it is IN_PROGRESS again by itself.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `SUSPENSION_END`.
    func suspendPartnerOrder(_ request: PartnersV1.SuspendPartnerOrderRequest, context: CallContext) async throws -> PartnersV1.SuspendPartnerOrderResponse
    /// SUSPENDED → IN_PROGRESS.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`.
    func resumePartnerOrder(_ request: PartnersV1.ResumePartnerOrderRequest, context: CallContext) async throws -> PartnersV1.ResumePartnerOrderResponse
    /// IN_PROGRESS → QUALITY_CONTROL «Контроль качества», to the controller whom the organization assigned (N3).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `CONTROLLER_MISSING`.
    func sendPartnerOrderToQualityControl(_ request: PartnersV1.SendPartnerOrderToQualityControlRequest, context: CallContext) async throws -> PartnersV1.SendPartnerOrderToQualityControlResponse
    /// IN_PROGRESS → DONE «Выполнено» where there is no controller. What is in QUALITY_CONTROL is the controller's to complete.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `QUALITY_CONTROL_MISSING`.
    func completePartnerOrder(_ request: PartnersV1.CompletePartnerOrderRequest, context: CallContext) async throws -> PartnersV1.CompletePartnerOrderResponse
    /// WAITING, IN_PROGRESS, SUSPENDED → CANCELLED, with a reason. Its money goes as when the organization cancels it (F48, R1, R7 to R9).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `REASON_MISSING`, `PAYMENT_SUCCEEDED`, `PROVIDER_UNAVAILABLE`.
    func refusePartnerOrder(_ request: PartnersV1.RefusePartnerOrderRequest, context: CallContext) async throws -> PartnersV1.RefusePartnerOrderResponse
    /// Adds a task to an order that is neither DONE nor CANCELLED. Whom of its staff the organization gives it to is not the partner's.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`.
    func createPartnerTask(_ request: PartnersV1.CreatePartnerTaskRequest, context: CallContext) async throws -> PartnersV1.CreatePartnerTaskResponse
    /// Changes a task, its checklist included; its assignee stays.
    ///
    /// Reasons of its errors: `TASK_NOT_FOUND`, `ORDER_STATE`.
    func updatePartnerTask(_ request: PartnersV1.UpdatePartnerTaskRequest, context: CallContext) async throws -> PartnersV1.UpdatePartnerTaskResponse
    /// Tasks of an order, the oldest first.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    func listPartnerTasks(_ request: PartnersV1.ListPartnerTasksRequest, context: CallContext) async throws -> PartnersV1.ListPartnerTasksResponse
    /// Says something to the customer.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `MESSAGE_EMPTY`.
    func sendPartnerMessage(_ request: PartnersV1.SendPartnerMessageRequest, context: CallContext) async throws -> PartnersV1.SendPartnerMessageResponse
    /// The chat of an order with its customer, the newest first.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    func listPartnerMessages(_ request: PartnersV1.ListPartnerMessagesRequest, context: CallContext) async throws -> PartnersV1.ListPartnerMessagesResponse
    /// What customers think of the partner's orders, the newest orders first (F3).
    func listPartnerRatings(_ request: PartnersV1.ListPartnerRatingsRequest, context: CallContext) async throws -> PartnersV1.ListPartnerRatingsResponse
    /// Every event of the partner's orders that is not the staff's alone, from a cursor on; at least once, in each order's own sequence. Ends
    /// only with the call.
    ///
    /// Reasons of its errors: `CURSOR_INVALID`, `CURSOR_EXPIRED`, `SERVER_STOPPING`.
    func subscribePartnerOrders(_ request: PartnersV1.SubscribePartnerOrdersRequest, to responses: ResponseWriter<PartnersV1.SubscribePartnerOrdersResponse>, context: CallContext) async throws
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
    public static let startPartnerOrder = RPC.MethodDescriptor(service: service, method: "StartPartnerOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x10, ownership: 2)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner_order.start", object: ["order_id"])))
    public static let suspendPartnerOrder = RPC.MethodDescriptor(service: service, method: "SuspendPartnerOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x10, ownership: 2)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner_order.suspend", object: ["order_id"])))
    public static let resumePartnerOrder = RPC.MethodDescriptor(service: service, method: "ResumePartnerOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x10, ownership: 2)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner_order.resume", object: ["order_id"])))
    public static let sendPartnerOrderToQualityControl = RPC.MethodDescriptor(service: service, method: "SendPartnerOrderToQualityControl", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x10, ownership: 2)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner_order.send_to_quality_control", object: ["order_id"])))
    public static let completePartnerOrder = RPC.MethodDescriptor(service: service, method: "CompletePartnerOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x10, ownership: 2)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner_order.complete", object: ["order_id"])))
    public static let refusePartnerOrder = RPC.MethodDescriptor(service: service, method: "RefusePartnerOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x10, ownership: 2)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner_order.refuse", object: ["order_id"], result: ["refund_id"])))
    public static let createPartnerTask = RPC.MethodDescriptor(service: service, method: "CreatePartnerTask", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x10, ownership: 2)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner_task.create", object: ["order_id"], result: ["task.id"])))
    public static let updatePartnerTask = RPC.MethodDescriptor(service: service, method: "UpdatePartnerTask", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x10, ownership: 2)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner_task.update", object: ["task.id"])))
    public static let listPartnerTasks = RPC.MethodDescriptor(service: service, method: "ListPartnerTasks", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x10, ownership: 2)]))
    public static let sendPartnerMessage = RPC.MethodDescriptor(service: service, method: "SendPartnerMessage", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x20, ownership: 2)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner_chat.send", object: ["order_id"], result: ["message.id"])))
    public static let listPartnerMessages = RPC.MethodDescriptor(service: service, method: "ListPartnerMessages", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x20, ownership: 2)]))
    public static let listPartnerRatings = RPC.MethodDescriptor(service: service, method: "ListPartnerRatings", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x2, ownership: 2)]))
    public static let subscribePartnerOrders = RPC.MethodDescriptor(service: service, method: "SubscribePartnerOrders", serverStreaming: true, contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x2, ownership: 2)]))
    public static let getPartnerSettlement = RPC.MethodDescriptor(service: service, method: "GetPartnerSettlement", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 5, scopes: 0x8, ownership: 2)]))
  }

  /// Makes `router` answer the calls of `partners.v1.PartnerOrderService` with `service`.
  public static func register(partnerOrderService service: some PartnerOrderService, in router: inout RPC.Router) {
    router.unary(PartnerOrderServiceMethods.getPartnerOrder) { try await service.getPartnerOrder($0, context: $1) }
    router.unary(PartnerOrderServiceMethods.listPartnerOrders) { try await service.listPartnerOrders($0, context: $1) }
    router.unary(PartnerOrderServiceMethods.startPartnerOrder) { try await service.startPartnerOrder($0, context: $1) }
    router.unary(PartnerOrderServiceMethods.suspendPartnerOrder) { try await service.suspendPartnerOrder($0, context: $1) }
    router.unary(PartnerOrderServiceMethods.resumePartnerOrder) { try await service.resumePartnerOrder($0, context: $1) }
    router.unary(PartnerOrderServiceMethods.sendPartnerOrderToQualityControl) { try await service.sendPartnerOrderToQualityControl($0, context: $1) }
    router.unary(PartnerOrderServiceMethods.completePartnerOrder) { try await service.completePartnerOrder($0, context: $1) }
    router.unary(PartnerOrderServiceMethods.refusePartnerOrder) { try await service.refusePartnerOrder($0, context: $1) }
    router.unary(PartnerOrderServiceMethods.createPartnerTask) { try await service.createPartnerTask($0, context: $1) }
    router.unary(PartnerOrderServiceMethods.updatePartnerTask) { try await service.updatePartnerTask($0, context: $1) }
    router.unary(PartnerOrderServiceMethods.listPartnerTasks) { try await service.listPartnerTasks($0, context: $1) }
    router.unary(PartnerOrderServiceMethods.sendPartnerMessage) { try await service.sendPartnerMessage($0, context: $1) }
    router.unary(PartnerOrderServiceMethods.listPartnerMessages) { try await service.listPartnerMessages($0, context: $1) }
    router.unary(PartnerOrderServiceMethods.listPartnerRatings) { try await service.listPartnerRatings($0, context: $1) }
    router.serverStreaming(PartnerOrderServiceMethods.subscribePartnerOrders) { try await service.subscribePartnerOrders($0, to: $1, context: $2) }
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

    /// WAITING → IN_PROGRESS «В работе».
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `APPROVAL_PENDING`.
    public func startPartnerOrder(_ request: PartnersV1.StartPartnerOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.StartPartnerOrderResponse {
      try await startPartnerOrderWithMetadata(request, options: options).message
    }
    /// As ``startPartnerOrder(_:options:)``, with the metadata of the answer.
    public func startPartnerOrderWithMetadata(_ request: PartnersV1.StartPartnerOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.StartPartnerOrderResponse> {
      try await channel.unary(PartnerOrderServiceMethods.startPartnerOrder, request, returning: PartnersV1.StartPartnerOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// IN_PROGRESS → SUSPENDED «Приостановлена», until a moment at which it is IN_PROGRESS again by itself.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `SUSPENSION_END`.
    public func suspendPartnerOrder(_ request: PartnersV1.SuspendPartnerOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.SuspendPartnerOrderResponse {
      try await suspendPartnerOrderWithMetadata(request, options: options).message
    }
    /// As ``suspendPartnerOrder(_:options:)``, with the metadata of the answer.
    public func suspendPartnerOrderWithMetadata(_ request: PartnersV1.SuspendPartnerOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.SuspendPartnerOrderResponse> {
      try await channel.unary(PartnerOrderServiceMethods.suspendPartnerOrder, request, returning: PartnersV1.SuspendPartnerOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// SUSPENDED → IN_PROGRESS.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`.
    public func resumePartnerOrder(_ request: PartnersV1.ResumePartnerOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.ResumePartnerOrderResponse {
      try await resumePartnerOrderWithMetadata(request, options: options).message
    }
    /// As ``resumePartnerOrder(_:options:)``, with the metadata of the answer.
    public func resumePartnerOrderWithMetadata(_ request: PartnersV1.ResumePartnerOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.ResumePartnerOrderResponse> {
      try await channel.unary(PartnerOrderServiceMethods.resumePartnerOrder, request, returning: PartnersV1.ResumePartnerOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// IN_PROGRESS → QUALITY_CONTROL «Контроль качества», to the controller whom the organization assigned (N3).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `CONTROLLER_MISSING`.
    public func sendPartnerOrderToQualityControl(_ request: PartnersV1.SendPartnerOrderToQualityControlRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.SendPartnerOrderToQualityControlResponse {
      try await sendPartnerOrderToQualityControlWithMetadata(request, options: options).message
    }
    /// As ``sendPartnerOrderToQualityControl(_:options:)``, with the metadata of the answer.
    public func sendPartnerOrderToQualityControlWithMetadata(_ request: PartnersV1.SendPartnerOrderToQualityControlRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.SendPartnerOrderToQualityControlResponse> {
      try await channel.unary(PartnerOrderServiceMethods.sendPartnerOrderToQualityControl, request, returning: PartnersV1.SendPartnerOrderToQualityControlResponse.self, options: options.withIdempotencyKey())
    }

    /// IN_PROGRESS → DONE «Выполнено» where there is no controller. What is in QUALITY_CONTROL is the controller's to complete.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `QUALITY_CONTROL_MISSING`.
    public func completePartnerOrder(_ request: PartnersV1.CompletePartnerOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.CompletePartnerOrderResponse {
      try await completePartnerOrderWithMetadata(request, options: options).message
    }
    /// As ``completePartnerOrder(_:options:)``, with the metadata of the answer.
    public func completePartnerOrderWithMetadata(_ request: PartnersV1.CompletePartnerOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.CompletePartnerOrderResponse> {
      try await channel.unary(PartnerOrderServiceMethods.completePartnerOrder, request, returning: PartnersV1.CompletePartnerOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// WAITING, IN_PROGRESS, SUSPENDED → CANCELLED, with a reason. Its money goes as when the organization cancels it (F48, R1, R7 to R9).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `REASON_MISSING`, `PAYMENT_SUCCEEDED`, `PROVIDER_UNAVAILABLE`.
    public func refusePartnerOrder(_ request: PartnersV1.RefusePartnerOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.RefusePartnerOrderResponse {
      try await refusePartnerOrderWithMetadata(request, options: options).message
    }
    /// As ``refusePartnerOrder(_:options:)``, with the metadata of the answer.
    public func refusePartnerOrderWithMetadata(_ request: PartnersV1.RefusePartnerOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.RefusePartnerOrderResponse> {
      try await channel.unary(PartnerOrderServiceMethods.refusePartnerOrder, request, returning: PartnersV1.RefusePartnerOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// Adds a task to an order that is neither DONE nor CANCELLED. Whom of its staff the organization gives it to is not the partner's.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`.
    public func createPartnerTask(_ request: PartnersV1.CreatePartnerTaskRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.CreatePartnerTaskResponse {
      try await createPartnerTaskWithMetadata(request, options: options).message
    }
    /// As ``createPartnerTask(_:options:)``, with the metadata of the answer.
    public func createPartnerTaskWithMetadata(_ request: PartnersV1.CreatePartnerTaskRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.CreatePartnerTaskResponse> {
      try await channel.unary(PartnerOrderServiceMethods.createPartnerTask, request, returning: PartnersV1.CreatePartnerTaskResponse.self, options: options.withIdempotencyKey())
    }

    /// Changes a task, its checklist included; its assignee stays.
    ///
    /// Reasons of its errors: `TASK_NOT_FOUND`, `ORDER_STATE`.
    public func updatePartnerTask(_ request: PartnersV1.UpdatePartnerTaskRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.UpdatePartnerTaskResponse {
      try await updatePartnerTaskWithMetadata(request, options: options).message
    }
    /// As ``updatePartnerTask(_:options:)``, with the metadata of the answer.
    public func updatePartnerTaskWithMetadata(_ request: PartnersV1.UpdatePartnerTaskRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.UpdatePartnerTaskResponse> {
      try await channel.unary(PartnerOrderServiceMethods.updatePartnerTask, request, returning: PartnersV1.UpdatePartnerTaskResponse.self, options: options.withIdempotencyKey())
    }

    /// Tasks of an order, the oldest first.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    public func listPartnerTasks(_ request: PartnersV1.ListPartnerTasksRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.ListPartnerTasksResponse {
      try await listPartnerTasksWithMetadata(request, options: options).message
    }
    /// As ``listPartnerTasks(_:options:)``, with the metadata of the answer.
    public func listPartnerTasksWithMetadata(_ request: PartnersV1.ListPartnerTasksRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.ListPartnerTasksResponse> {
      try await channel.unary(PartnerOrderServiceMethods.listPartnerTasks, request, returning: PartnersV1.ListPartnerTasksResponse.self, options: options)
    }

    /// Says something to the customer.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `MESSAGE_EMPTY`.
    public func sendPartnerMessage(_ request: PartnersV1.SendPartnerMessageRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.SendPartnerMessageResponse {
      try await sendPartnerMessageWithMetadata(request, options: options).message
    }
    /// As ``sendPartnerMessage(_:options:)``, with the metadata of the answer.
    public func sendPartnerMessageWithMetadata(_ request: PartnersV1.SendPartnerMessageRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.SendPartnerMessageResponse> {
      try await channel.unary(PartnerOrderServiceMethods.sendPartnerMessage, request, returning: PartnersV1.SendPartnerMessageResponse.self, options: options.withIdempotencyKey())
    }

    /// The chat of an order with its customer, the newest first.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    public func listPartnerMessages(_ request: PartnersV1.ListPartnerMessagesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.ListPartnerMessagesResponse {
      try await listPartnerMessagesWithMetadata(request, options: options).message
    }
    /// As ``listPartnerMessages(_:options:)``, with the metadata of the answer.
    public func listPartnerMessagesWithMetadata(_ request: PartnersV1.ListPartnerMessagesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.ListPartnerMessagesResponse> {
      try await channel.unary(PartnerOrderServiceMethods.listPartnerMessages, request, returning: PartnersV1.ListPartnerMessagesResponse.self, options: options)
    }

    /// What customers think of the partner's orders, the newest orders first (F3).
    public func listPartnerRatings(_ request: PartnersV1.ListPartnerRatingsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> PartnersV1.ListPartnerRatingsResponse {
      try await listPartnerRatingsWithMetadata(request, options: options).message
    }
    /// As ``listPartnerRatings(_:options:)``, with the metadata of the answer.
    public func listPartnerRatingsWithMetadata(_ request: PartnersV1.ListPartnerRatingsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<PartnersV1.ListPartnerRatingsResponse> {
      try await channel.unary(PartnerOrderServiceMethods.listPartnerRatings, request, returning: PartnersV1.ListPartnerRatingsResponse.self, options: options)
    }

    /// Every event of the partner's orders that is not the staff's alone, from a cursor on; at least once, in each order's own sequence. Ends
    /// only with the call.
    ///
    /// Reasons of its errors: `CURSOR_INVALID`, `CURSOR_EXPIRED`, `SERVER_STOPPING`.
    public func subscribePartnerOrders(_ request: PartnersV1.SubscribePartnerOrdersRequest, options: CallOptions = CallOptions()) -> ResponseStream<PartnersV1.SubscribePartnerOrdersResponse> {
      channel.serverStreaming(PartnerOrderServiceMethods.subscribePartnerOrders, request, returning: PartnersV1.SubscribePartnerOrdersResponse.self, options: options)
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
