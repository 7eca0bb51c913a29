// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// Customers' orders of services.
  public protocol OrderService: Sendable {
    /// Orders a service: a resident for oneself, staff for a customer (P4). With automatic invoicing the order has an issued invoice (F11).
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`, `CUSTOMER_NOT_FOUND`, `OPTION_NOT_FOUND`, `FIELD_NOT_FOUND`, `FIELD_REQUIRED`, `FIELD_VALUE_INVALID`, `AMOUNT_TOO_LARGE`.
    func createOrder(_ request: MarketplaceV1.CreateOrderRequest, context: CallContext) async throws -> MarketplaceV1.CreateOrderResponse
    /// One order.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    func getOrder(_ request: MarketplaceV1.GetOrderRequest, context: CallContext) async throws -> MarketplaceV1.GetOrderResponse
    /// Orders, the newest first.
    func listOrders(_ request: MarketplaceV1.ListOrdersRequest, context: CallContext) async throws -> MarketplaceV1.ListOrdersResponse
    /// WAITING → IN_PROGRESS «В работе».
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `APPROVAL_PENDING`.
    func startOrder(_ request: MarketplaceV1.StartOrderRequest, context: CallContext) async throws -> MarketplaceV1.StartOrderResponse
    /// Changes what was ordered: for whom, where, the words, and, until something is issued or paid, the choices and fields of the form, and
    /// before the work begins, the service (P4, N7).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `CUSTOMER_NOT_FOUND`, `OPTION_NOT_FOUND`, `FIELD_NOT_FOUND`, `FIELD_REQUIRED`, `FIELD_VALUE_INVALID`, `SERVICE_NOT_FOUND`, `SERVICE_OF_ANOTHER_SELLER`, `FIELD_MASK`, `ORDER_INVOICED`.
    func updateOrder(_ request: MarketplaceV1.UpdateOrderRequest, context: CallContext) async throws -> MarketplaceV1.UpdateOrderResponse
    /// Says who does it and who looks at it when it is done (N1, N2).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `EMPLOYEE_NOT_FOUND`, `CONTROLLER_MISSING`.
    func assignOrder(_ request: MarketplaceV1.AssignOrderRequest, context: CallContext) async throws -> MarketplaceV1.AssignOrderResponse
    /// IN_PROGRESS → SUSPENDED «Приостановлена», until a moment at which it is IN_PROGRESS again by itself.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `SUSPENSION_END`.
    func suspendOrder(_ request: MarketplaceV1.SuspendOrderRequest, context: CallContext) async throws -> MarketplaceV1.SuspendOrderResponse
    /// SUSPENDED → IN_PROGRESS.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`.
    func resumeOrder(_ request: MarketplaceV1.ResumeOrderRequest, context: CallContext) async throws -> MarketplaceV1.ResumeOrderResponse
    /// IN_PROGRESS → QUALITY_CONTROL «Контроль качества», to the controller (N3).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `CONTROLLER_MISSING`.
    func sendOrderToQualityControl(_ request: MarketplaceV1.SendOrderToQualityControlRequest, context: CallContext) async throws -> MarketplaceV1.SendOrderToQualityControlResponse
    /// QUALITY_CONTROL → DONE «Выполнено», or from IN_PROGRESS where there is no controller (P9).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `QUALITY_CONTROL_MISSING`.
    func completeOrder(_ request: MarketplaceV1.CompleteOrderRequest, context: CallContext) async throws -> MarketplaceV1.CompleteOrderResponse
    /// QUALITY_CONTROL or DONE → IN_PROGRESS.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`.
    func returnOrderToWork(_ request: MarketplaceV1.ReturnOrderToWorkRequest, context: CallContext) async throws -> MarketplaceV1.ReturnOrderToWorkResponse
    /// WAITING, IN_PROGRESS, SUSPENDED → CANCELLED: by staff (P7), or by its customer while it is WAITING. Invoices are voided; what was paid goes back
    /// where the service says so (F48, F49, R7 to R9), and is left for a refund by staff otherwise. A payment under way is cancelled first (R1).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `PAYMENT_SUCCEEDED`, `PROVIDER_UNAVAILABLE`.
    func cancelOrder(_ request: MarketplaceV1.CancelOrderRequest, context: CallContext) async throws -> MarketplaceV1.CancelOrderResponse
    /// Approves the order's pending step («согласование»), which has to be the caller's; with the last one work and payment may begin (P6, N9).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `APPROVAL_NOT_PENDING`, `APPROVAL_OF_OTHERS`.
    func approveOrder(_ request: MarketplaceV1.ApproveOrderRequest, context: CallContext) async throws -> MarketplaceV1.ApproveOrderResponse
    /// Rejects the order's pending step with a reason, which cancels the order (P6, F48).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `APPROVAL_NOT_PENDING`, `APPROVAL_OF_OTHERS`, `REASON_MISSING`, `PAYMENT_SUCCEEDED`, `PROVIDER_UNAVAILABLE`.
    func rejectOrder(_ request: MarketplaceV1.RejectOrderRequest, context: CallContext) async throws -> MarketplaceV1.RejectOrderResponse
    /// A customer's opinion of an order that is DONE, which may be changed (F3, N12, N13).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`.
    func rateOrder(_ request: MarketplaceV1.RateOrderRequest, context: CallContext) async throws -> MarketplaceV1.RateOrderResponse
    /// Opinions of a service's orders, the newest orders first.
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`.
    func listRatings(_ request: MarketplaceV1.ListRatingsRequest, context: CallContext) async throws -> MarketplaceV1.ListRatingsResponse
  }

  /// The methods of `marketplace.v1.OrderService`, with what each asks of its callers.
  public enum OrderServiceMethods {
    public static let service = "marketplace.v1.OrderService"
    public static let createOrder = RPC.MethodDescriptor(service: service, method: "CreateOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order.create", object: ["service_id", "customer_id"], result: ["order.id", "invoice_id"])))
    public static let getOrder = RPC.MethodDescriptor(service: service, method: "GetOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)]))
    public static let listOrders = RPC.MethodDescriptor(service: service, method: "ListOrders", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)], replicaReads: true))
    public static let startOrder = RPC.MethodDescriptor(service: service, method: "StartOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order.start", object: ["order_id"])))
    public static let updateOrder = RPC.MethodDescriptor(service: service, method: "UpdateOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order.update", object: ["order_id"])))
    public static let assignOrder = RPC.MethodDescriptor(service: service, method: "AssignOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order.assign", object: ["order_id", "executor_id", "controller_id"])))
    public static let suspendOrder = RPC.MethodDescriptor(service: service, method: "SuspendOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order.suspend", object: ["order_id"])))
    public static let resumeOrder = RPC.MethodDescriptor(service: service, method: "ResumeOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order.resume", object: ["order_id"])))
    public static let sendOrderToQualityControl = RPC.MethodDescriptor(service: service, method: "SendOrderToQualityControl", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order.send_to_quality_control", object: ["order_id"])))
    public static let completeOrder = RPC.MethodDescriptor(service: service, method: "CompleteOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x200, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x200, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order.complete", object: ["order_id"])))
    public static let returnOrderToWork = RPC.MethodDescriptor(service: service, method: "ReturnOrderToWork", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order.return_to_work", object: ["order_id"])))
    public static let cancelOrder = RPC.MethodDescriptor(service: service, method: "CancelOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x80, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order.cancel", object: ["order_id"], result: ["refund_id"])))
    public static let approveOrder = RPC.MethodDescriptor(service: service, method: "ApproveOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x40, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x40, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order.approve", object: ["order_id"])))
    public static let rejectOrder = RPC.MethodDescriptor(service: service, method: "RejectOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x40, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x40, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order.reject", object: ["order_id"], result: ["refund_id"])))
    public static let rateOrder = RPC.MethodDescriptor(service: service, method: "RateOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 3, ownership: 1)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order.rate", object: ["order_id", "score"])))
    public static let listRatings = RPC.MethodDescriptor(service: service, method: "ListRatings", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3)], replicaReads: true))
  }

  /// Makes `router` answer the calls of `marketplace.v1.OrderService` with `service`.
  public static func register(orderService service: some OrderService, in router: inout RPC.Router) {
    router.unary(OrderServiceMethods.createOrder) { try await service.createOrder($0, context: $1) }
    router.unary(OrderServiceMethods.getOrder) { try await service.getOrder($0, context: $1) }
    router.unary(OrderServiceMethods.listOrders) { try await service.listOrders($0, context: $1) }
    router.unary(OrderServiceMethods.startOrder) { try await service.startOrder($0, context: $1) }
    router.unary(OrderServiceMethods.updateOrder) { try await service.updateOrder($0, context: $1) }
    router.unary(OrderServiceMethods.assignOrder) { try await service.assignOrder($0, context: $1) }
    router.unary(OrderServiceMethods.suspendOrder) { try await service.suspendOrder($0, context: $1) }
    router.unary(OrderServiceMethods.resumeOrder) { try await service.resumeOrder($0, context: $1) }
    router.unary(OrderServiceMethods.sendOrderToQualityControl) { try await service.sendOrderToQualityControl($0, context: $1) }
    router.unary(OrderServiceMethods.completeOrder) { try await service.completeOrder($0, context: $1) }
    router.unary(OrderServiceMethods.returnOrderToWork) { try await service.returnOrderToWork($0, context: $1) }
    router.unary(OrderServiceMethods.cancelOrder) { try await service.cancelOrder($0, context: $1) }
    router.unary(OrderServiceMethods.approveOrder) { try await service.approveOrder($0, context: $1) }
    router.unary(OrderServiceMethods.rejectOrder) { try await service.rejectOrder($0, context: $1) }
    router.unary(OrderServiceMethods.rateOrder) { try await service.rateOrder($0, context: $1) }
    router.unary(OrderServiceMethods.listRatings) { try await service.listRatings($0, context: $1) }
  }

  /// Customers' orders of services.
  public struct OrderServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Orders a service: a resident for oneself, staff for a customer (P4). With automatic invoicing the order has an issued invoice (F11).
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`, `CUSTOMER_NOT_FOUND`, `OPTION_NOT_FOUND`, `FIELD_NOT_FOUND`, `FIELD_REQUIRED`, `FIELD_VALUE_INVALID`, `AMOUNT_TOO_LARGE`.
    public func createOrder(_ request: MarketplaceV1.CreateOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.CreateOrderResponse {
      try await createOrderWithMetadata(request, options: options).message
    }
    /// As ``createOrder(_:options:)``, with the metadata of the answer.
    public func createOrderWithMetadata(_ request: MarketplaceV1.CreateOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.CreateOrderResponse> {
      try await channel.unary(OrderServiceMethods.createOrder, request, returning: MarketplaceV1.CreateOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// One order.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    public func getOrder(_ request: MarketplaceV1.GetOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.GetOrderResponse {
      try await getOrderWithMetadata(request, options: options).message
    }
    /// As ``getOrder(_:options:)``, with the metadata of the answer.
    public func getOrderWithMetadata(_ request: MarketplaceV1.GetOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.GetOrderResponse> {
      try await channel.unary(OrderServiceMethods.getOrder, request, returning: MarketplaceV1.GetOrderResponse.self, options: options)
    }

    /// Orders, the newest first.
    public func listOrders(_ request: MarketplaceV1.ListOrdersRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ListOrdersResponse {
      try await listOrdersWithMetadata(request, options: options).message
    }
    /// As ``listOrders(_:options:)``, with the metadata of the answer.
    public func listOrdersWithMetadata(_ request: MarketplaceV1.ListOrdersRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ListOrdersResponse> {
      try await channel.unary(OrderServiceMethods.listOrders, request, returning: MarketplaceV1.ListOrdersResponse.self, options: options)
    }

    /// WAITING → IN_PROGRESS «В работе».
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `APPROVAL_PENDING`.
    public func startOrder(_ request: MarketplaceV1.StartOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.StartOrderResponse {
      try await startOrderWithMetadata(request, options: options).message
    }
    /// As ``startOrder(_:options:)``, with the metadata of the answer.
    public func startOrderWithMetadata(_ request: MarketplaceV1.StartOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.StartOrderResponse> {
      try await channel.unary(OrderServiceMethods.startOrder, request, returning: MarketplaceV1.StartOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// Changes what was ordered: for whom, where, the words, and, until something is issued or paid, the choices and fields of the form, and
    /// before the work begins, the service (P4, N7).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `CUSTOMER_NOT_FOUND`, `OPTION_NOT_FOUND`, `FIELD_NOT_FOUND`, `FIELD_REQUIRED`, `FIELD_VALUE_INVALID`, `SERVICE_NOT_FOUND`, `SERVICE_OF_ANOTHER_SELLER`, `FIELD_MASK`, `ORDER_INVOICED`.
    public func updateOrder(_ request: MarketplaceV1.UpdateOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.UpdateOrderResponse {
      try await updateOrderWithMetadata(request, options: options).message
    }
    /// As ``updateOrder(_:options:)``, with the metadata of the answer.
    public func updateOrderWithMetadata(_ request: MarketplaceV1.UpdateOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.UpdateOrderResponse> {
      try await channel.unary(OrderServiceMethods.updateOrder, request, returning: MarketplaceV1.UpdateOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// Says who does it and who looks at it when it is done (N1, N2).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `EMPLOYEE_NOT_FOUND`, `CONTROLLER_MISSING`.
    public func assignOrder(_ request: MarketplaceV1.AssignOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.AssignOrderResponse {
      try await assignOrderWithMetadata(request, options: options).message
    }
    /// As ``assignOrder(_:options:)``, with the metadata of the answer.
    public func assignOrderWithMetadata(_ request: MarketplaceV1.AssignOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.AssignOrderResponse> {
      try await channel.unary(OrderServiceMethods.assignOrder, request, returning: MarketplaceV1.AssignOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// IN_PROGRESS → SUSPENDED «Приостановлена», until a moment at which it is IN_PROGRESS again by itself.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `SUSPENSION_END`.
    public func suspendOrder(_ request: MarketplaceV1.SuspendOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.SuspendOrderResponse {
      try await suspendOrderWithMetadata(request, options: options).message
    }
    /// As ``suspendOrder(_:options:)``, with the metadata of the answer.
    public func suspendOrderWithMetadata(_ request: MarketplaceV1.SuspendOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.SuspendOrderResponse> {
      try await channel.unary(OrderServiceMethods.suspendOrder, request, returning: MarketplaceV1.SuspendOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// SUSPENDED → IN_PROGRESS.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`.
    public func resumeOrder(_ request: MarketplaceV1.ResumeOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ResumeOrderResponse {
      try await resumeOrderWithMetadata(request, options: options).message
    }
    /// As ``resumeOrder(_:options:)``, with the metadata of the answer.
    public func resumeOrderWithMetadata(_ request: MarketplaceV1.ResumeOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ResumeOrderResponse> {
      try await channel.unary(OrderServiceMethods.resumeOrder, request, returning: MarketplaceV1.ResumeOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// IN_PROGRESS → QUALITY_CONTROL «Контроль качества», to the controller (N3).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `CONTROLLER_MISSING`.
    public func sendOrderToQualityControl(_ request: MarketplaceV1.SendOrderToQualityControlRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.SendOrderToQualityControlResponse {
      try await sendOrderToQualityControlWithMetadata(request, options: options).message
    }
    /// As ``sendOrderToQualityControl(_:options:)``, with the metadata of the answer.
    public func sendOrderToQualityControlWithMetadata(_ request: MarketplaceV1.SendOrderToQualityControlRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.SendOrderToQualityControlResponse> {
      try await channel.unary(OrderServiceMethods.sendOrderToQualityControl, request, returning: MarketplaceV1.SendOrderToQualityControlResponse.self, options: options.withIdempotencyKey())
    }

    /// QUALITY_CONTROL → DONE «Выполнено», or from IN_PROGRESS where there is no controller (P9).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `QUALITY_CONTROL_MISSING`.
    public func completeOrder(_ request: MarketplaceV1.CompleteOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.CompleteOrderResponse {
      try await completeOrderWithMetadata(request, options: options).message
    }
    /// As ``completeOrder(_:options:)``, with the metadata of the answer.
    public func completeOrderWithMetadata(_ request: MarketplaceV1.CompleteOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.CompleteOrderResponse> {
      try await channel.unary(OrderServiceMethods.completeOrder, request, returning: MarketplaceV1.CompleteOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// QUALITY_CONTROL or DONE → IN_PROGRESS.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`.
    public func returnOrderToWork(_ request: MarketplaceV1.ReturnOrderToWorkRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ReturnOrderToWorkResponse {
      try await returnOrderToWorkWithMetadata(request, options: options).message
    }
    /// As ``returnOrderToWork(_:options:)``, with the metadata of the answer.
    public func returnOrderToWorkWithMetadata(_ request: MarketplaceV1.ReturnOrderToWorkRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ReturnOrderToWorkResponse> {
      try await channel.unary(OrderServiceMethods.returnOrderToWork, request, returning: MarketplaceV1.ReturnOrderToWorkResponse.self, options: options.withIdempotencyKey())
    }

    /// WAITING, IN_PROGRESS, SUSPENDED → CANCELLED: by staff (P7), or by its customer while it is WAITING. Invoices are voided; what was paid goes back
    /// where the service says so (F48, F49, R7 to R9), and is left for a refund by staff otherwise. A payment under way is cancelled first (R1).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `PAYMENT_SUCCEEDED`, `PROVIDER_UNAVAILABLE`.
    public func cancelOrder(_ request: MarketplaceV1.CancelOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.CancelOrderResponse {
      try await cancelOrderWithMetadata(request, options: options).message
    }
    /// As ``cancelOrder(_:options:)``, with the metadata of the answer.
    public func cancelOrderWithMetadata(_ request: MarketplaceV1.CancelOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.CancelOrderResponse> {
      try await channel.unary(OrderServiceMethods.cancelOrder, request, returning: MarketplaceV1.CancelOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// Approves the order's pending step («согласование»), which has to be the caller's; with the last one work and payment may begin (P6, N9).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `APPROVAL_NOT_PENDING`, `APPROVAL_OF_OTHERS`.
    public func approveOrder(_ request: MarketplaceV1.ApproveOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ApproveOrderResponse {
      try await approveOrderWithMetadata(request, options: options).message
    }
    /// As ``approveOrder(_:options:)``, with the metadata of the answer.
    public func approveOrderWithMetadata(_ request: MarketplaceV1.ApproveOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ApproveOrderResponse> {
      try await channel.unary(OrderServiceMethods.approveOrder, request, returning: MarketplaceV1.ApproveOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// Rejects the order's pending step with a reason, which cancels the order (P6, F48).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`, `APPROVAL_NOT_PENDING`, `APPROVAL_OF_OTHERS`, `REASON_MISSING`, `PAYMENT_SUCCEEDED`, `PROVIDER_UNAVAILABLE`.
    public func rejectOrder(_ request: MarketplaceV1.RejectOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.RejectOrderResponse {
      try await rejectOrderWithMetadata(request, options: options).message
    }
    /// As ``rejectOrder(_:options:)``, with the metadata of the answer.
    public func rejectOrderWithMetadata(_ request: MarketplaceV1.RejectOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.RejectOrderResponse> {
      try await channel.unary(OrderServiceMethods.rejectOrder, request, returning: MarketplaceV1.RejectOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// A customer's opinion of an order that is DONE, which may be changed (F3, N12, N13).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`.
    public func rateOrder(_ request: MarketplaceV1.RateOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.RateOrderResponse {
      try await rateOrderWithMetadata(request, options: options).message
    }
    /// As ``rateOrder(_:options:)``, with the metadata of the answer.
    public func rateOrderWithMetadata(_ request: MarketplaceV1.RateOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.RateOrderResponse> {
      try await channel.unary(OrderServiceMethods.rateOrder, request, returning: MarketplaceV1.RateOrderResponse.self, options: options.withIdempotencyKey())
    }

    /// Opinions of a service's orders, the newest orders first.
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`.
    public func listRatings(_ request: MarketplaceV1.ListRatingsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ListRatingsResponse {
      try await listRatingsWithMetadata(request, options: options).message
    }
    /// As ``listRatings(_:options:)``, with the metadata of the answer.
    public func listRatingsWithMetadata(_ request: MarketplaceV1.ListRatingsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ListRatingsResponse> {
      try await channel.unary(OrderServiceMethods.listRatings, request, returning: MarketplaceV1.ListRatingsResponse.self, options: options)
    }
  }
}
