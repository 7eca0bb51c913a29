// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/delivery.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension NotificationsV1 {
  /// Pushes and e-mails that were given up.
  public protocol DeliveryService: Sendable {
    /// Dead letters, the newest first: refused for good, or tried as often as the server does.
    func listDeadDeliveries(_ request: NotificationsV1.ListDeadDeliveriesRequest, context: CallContext) async throws -> NotificationsV1.ListDeadDeliveriesResponse
    /// Sends a dead letter anew, to the address that its recipient has now, as if it had never been tried.
    ///
    /// Reasons of its errors: `DELIVERY_NOT_FOUND`, `DELIVERY_NOT_DEAD`.
    func replayDelivery(_ request: NotificationsV1.ReplayDeliveryRequest, context: CallContext) async throws -> NotificationsV1.ReplayDeliveryResponse
  }

  /// The methods of `notifications.v1.DeliveryService`, with what each asks of its callers.
  public enum DeliveryServiceMethods {
    public static let service = "notifications.v1.DeliveryService"
    public static let listDeadDeliveries = RPC.MethodDescriptor(service: service, method: "ListDeadDeliveries", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x20000)]))
    public static let replayDelivery = RPC.MethodDescriptor(service: service, method: "ReplayDelivery", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x20000)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "delivery.replay", object: ["delivery_id"])))
  }

  /// Makes `router` answer the calls of `notifications.v1.DeliveryService` with `service`.
  public static func register(deliveryService service: some DeliveryService, in router: inout RPC.Router) {
    router.unary(DeliveryServiceMethods.listDeadDeliveries) { try await service.listDeadDeliveries($0, context: $1) }
    router.unary(DeliveryServiceMethods.replayDelivery) { try await service.replayDelivery($0, context: $1) }
  }

  /// Pushes and e-mails that were given up.
  public struct DeliveryServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Dead letters, the newest first: refused for good, or tried as often as the server does.
    public func listDeadDeliveries(_ request: NotificationsV1.ListDeadDeliveriesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> NotificationsV1.ListDeadDeliveriesResponse {
      try await listDeadDeliveriesWithMetadata(request, options: options).message
    }
    /// As ``listDeadDeliveries(_:options:)``, with the metadata of the answer.
    public func listDeadDeliveriesWithMetadata(_ request: NotificationsV1.ListDeadDeliveriesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<NotificationsV1.ListDeadDeliveriesResponse> {
      try await channel.unary(DeliveryServiceMethods.listDeadDeliveries, request, returning: NotificationsV1.ListDeadDeliveriesResponse.self, options: options)
    }

    /// Sends a dead letter anew, to the address that its recipient has now, as if it had never been tried.
    ///
    /// Reasons of its errors: `DELIVERY_NOT_FOUND`, `DELIVERY_NOT_DEAD`.
    public func replayDelivery(_ request: NotificationsV1.ReplayDeliveryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> NotificationsV1.ReplayDeliveryResponse {
      try await replayDeliveryWithMetadata(request, options: options).message
    }
    /// As ``replayDelivery(_:options:)``, with the metadata of the answer.
    public func replayDeliveryWithMetadata(_ request: NotificationsV1.ReplayDeliveryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<NotificationsV1.ReplayDeliveryResponse> {
      try await channel.unary(DeliveryServiceMethods.replayDelivery, request, returning: NotificationsV1.ReplayDeliveryResponse.self, options: options.withIdempotencyKey())
    }
  }
}
