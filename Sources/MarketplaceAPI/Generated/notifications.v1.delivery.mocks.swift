// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/delivery.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension NotificationsV1 {
  /// Answers calls of `notifications.v1.DeliveryService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct DeliveryServiceMock: Sendable {
    public var listDeadDeliveries: (@Sendable (NotificationsV1.ListDeadDeliveriesRequest, CallContext) async throws -> NotificationsV1.ListDeadDeliveriesResponse)?
    public var replayDelivery: (@Sendable (NotificationsV1.ReplayDeliveryRequest, CallContext) async throws -> NotificationsV1.ReplayDeliveryResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: DeliveryServiceClient {
      DeliveryServiceClient(RPC.InProcessChannel(mocking: { router in
        if let listDeadDeliveries { router.unary(DeliveryServiceMethods.listDeadDeliveries, listDeadDeliveries) }
        if let replayDelivery { router.unary(DeliveryServiceMethods.replayDelivery, replayDelivery) }
      }))
    }
  }
}
