// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// Customers' orders of services.
  public protocol OrderService: Sendable {
    /// Orders a service: a resident for oneself, staff for a customer (P4). With automatic invoicing the order has an issued invoice (F11).
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`, `CUSTOMER_NOT_FOUND`, `OPTION_NOT_FOUND`, `AMOUNT_TOO_LARGE`.
    func createOrder(_ request: MarketplaceV1.CreateOrderRequest, context: CallContext) async throws -> MarketplaceV1.CreateOrderResponse
    /// One order.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    func getOrder(_ request: MarketplaceV1.GetOrderRequest, context: CallContext) async throws -> MarketplaceV1.GetOrderResponse
    /// Orders, the newest first.
    func listOrders(_ request: MarketplaceV1.ListOrdersRequest, context: CallContext) async throws -> MarketplaceV1.ListOrdersResponse
    /// WAITING → IN_PROGRESS «В работе».
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`.
    func startOrder(_ request: MarketplaceV1.StartOrderRequest, context: CallContext) async throws -> MarketplaceV1.StartOrderResponse
  }

  /// The methods of `marketplace.v1.OrderService`, with what each asks of its callers.
  public enum OrderServiceMethods {
    public static let service = "marketplace.v1.OrderService"
    public static let createOrder = RPC.MethodDescriptor(service: service, method: "CreateOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order.create", object: ["service_id", "customer_id"], result: ["order.id", "invoice_id"])))
    public static let getOrder = RPC.MethodDescriptor(service: service, method: "GetOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)]))
    public static let listOrders = RPC.MethodDescriptor(service: service, method: "ListOrders", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)], replicaReads: true))
    public static let startOrder = RPC.MethodDescriptor(service: service, method: "StartOrder", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order.start", object: ["order_id"])))
  }

  /// Makes `router` answer the calls of `marketplace.v1.OrderService` with `service`.
  public static func register(orderService service: some OrderService, in router: inout RPC.Router) {
    router.unary(OrderServiceMethods.createOrder) { try await service.createOrder($0, context: $1) }
    router.unary(OrderServiceMethods.getOrder) { try await service.getOrder($0, context: $1) }
    router.unary(OrderServiceMethods.listOrders) { try await service.listOrders($0, context: $1) }
    router.unary(OrderServiceMethods.startOrder) { try await service.startOrder($0, context: $1) }
  }

  /// Customers' orders of services.
  public struct OrderServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Orders a service: a resident for oneself, staff for a customer (P4). With automatic invoicing the order has an issued invoice (F11).
    ///
    /// Reasons of its errors: `SERVICE_NOT_FOUND`, `CUSTOMER_NOT_FOUND`, `OPTION_NOT_FOUND`, `AMOUNT_TOO_LARGE`.
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
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `ETAG_MISMATCH`.
    public func startOrder(_ request: MarketplaceV1.StartOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.StartOrderResponse {
      try await startOrderWithMetadata(request, options: options).message
    }
    /// As ``startOrder(_:options:)``, with the metadata of the answer.
    public func startOrderWithMetadata(_ request: MarketplaceV1.StartOrderRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.StartOrderResponse> {
      try await channel.unary(OrderServiceMethods.startOrder, request, returning: MarketplaceV1.StartOrderResponse.self, options: options.withIdempotencyKey())
    }
  }
}
