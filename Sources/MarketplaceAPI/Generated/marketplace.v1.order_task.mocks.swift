// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order_task.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// Answers calls of `marketplace.v1.OrderTaskService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct OrderTaskServiceMock: Sendable {
    public var createTask: (@Sendable (MarketplaceV1.CreateTaskRequest, CallContext) async throws -> MarketplaceV1.CreateTaskResponse)?
    public var updateTask: (@Sendable (MarketplaceV1.UpdateTaskRequest, CallContext) async throws -> MarketplaceV1.UpdateTaskResponse)?
    public var listTasks: (@Sendable (MarketplaceV1.ListTasksRequest, CallContext) async throws -> MarketplaceV1.ListTasksResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: OrderTaskServiceClient {
      OrderTaskServiceClient(RPC.InProcessChannel(mocking: { router in
        if let createTask { router.unary(OrderTaskServiceMethods.createTask, createTask) }
        if let updateTask { router.unary(OrderTaskServiceMethods.updateTask, updateTask) }
        if let listTasks { router.unary(OrderTaskServiceMethods.listTasks, listTasks) }
      }))
    }
  }
}
