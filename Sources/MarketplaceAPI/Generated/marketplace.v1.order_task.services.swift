// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order_task.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// Tasks of orders («задачи») with their checklists. Staff only; a partner has those of its orders by PartnerOrderService.
  public protocol OrderTaskService: Sendable {
    /// Adds a task to an order that is neither DONE nor CANCELLED (P4, N6).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `EMPLOYEE_NOT_FOUND`.
    func createTask(_ request: MarketplaceV1.CreateTaskRequest, context: CallContext) async throws -> MarketplaceV1.CreateTaskResponse
    /// Changes a task, its checklist included (P4, N6 to another assignee).
    ///
    /// Reasons of its errors: `TASK_NOT_FOUND`, `ORDER_STATE`, `EMPLOYEE_NOT_FOUND`.
    func updateTask(_ request: MarketplaceV1.UpdateTaskRequest, context: CallContext) async throws -> MarketplaceV1.UpdateTaskResponse
    /// Tasks of an order, the oldest first.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    func listTasks(_ request: MarketplaceV1.ListTasksRequest, context: CallContext) async throws -> MarketplaceV1.ListTasksResponse
  }

  /// The methods of `marketplace.v1.OrderTaskService`, with what each asks of its callers.
  public enum OrderTaskServiceMethods {
    public static let service = "marketplace.v1.OrderTaskService"
    public static let createTask = RPC.MethodDescriptor(service: service, method: "CreateTask", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order_task.create", object: ["order_id"], result: ["task.id"])))
    public static let updateTask = RPC.MethodDescriptor(service: service, method: "UpdateTask", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x10, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "order_task.update", object: ["task.id"])))
    public static let listTasks = RPC.MethodDescriptor(service: service, method: "ListTasks", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])]))
  }

  /// Makes `router` answer the calls of `marketplace.v1.OrderTaskService` with `service`.
  public static func register(orderTaskService service: some OrderTaskService, in router: inout RPC.Router) {
    router.unary(OrderTaskServiceMethods.createTask) { try await service.createTask($0, context: $1) }
    router.unary(OrderTaskServiceMethods.updateTask) { try await service.updateTask($0, context: $1) }
    router.unary(OrderTaskServiceMethods.listTasks) { try await service.listTasks($0, context: $1) }
  }

  /// Tasks of orders («задачи») with their checklists. Staff only; a partner has those of its orders by PartnerOrderService.
  public struct OrderTaskServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Adds a task to an order that is neither DONE nor CANCELLED (P4, N6).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `EMPLOYEE_NOT_FOUND`.
    public func createTask(_ request: MarketplaceV1.CreateTaskRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.CreateTaskResponse {
      try await createTaskWithMetadata(request, options: options).message
    }
    /// As ``createTask(_:options:)``, with the metadata of the answer.
    public func createTaskWithMetadata(_ request: MarketplaceV1.CreateTaskRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.CreateTaskResponse> {
      try await channel.unary(OrderTaskServiceMethods.createTask, request, returning: MarketplaceV1.CreateTaskResponse.self, options: options.withIdempotencyKey())
    }

    /// Changes a task, its checklist included (P4, N6 to another assignee).
    ///
    /// Reasons of its errors: `TASK_NOT_FOUND`, `ORDER_STATE`, `EMPLOYEE_NOT_FOUND`.
    public func updateTask(_ request: MarketplaceV1.UpdateTaskRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.UpdateTaskResponse {
      try await updateTaskWithMetadata(request, options: options).message
    }
    /// As ``updateTask(_:options:)``, with the metadata of the answer.
    public func updateTaskWithMetadata(_ request: MarketplaceV1.UpdateTaskRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.UpdateTaskResponse> {
      try await channel.unary(OrderTaskServiceMethods.updateTask, request, returning: MarketplaceV1.UpdateTaskResponse.self, options: options.withIdempotencyKey())
    }

    /// Tasks of an order, the oldest first.
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    public func listTasks(_ request: MarketplaceV1.ListTasksRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ListTasksResponse {
      try await listTasksWithMetadata(request, options: options).message
    }
    /// As ``listTasks(_:options:)``, with the metadata of the answer.
    public func listTasksWithMetadata(_ request: MarketplaceV1.ListTasksRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ListTasksResponse> {
      try await channel.unary(OrderTaskServiceMethods.listTasks, request, returning: MarketplaceV1.ListTasksResponse.self, options: options)
    }
  }
}
