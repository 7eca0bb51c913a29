// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/notification.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension NotificationsV1 {
  /// Notifications of orders and their money.
  public protocol NotificationService: Sendable {
    /// Every event that the caller may read, from a cursor on; at least once, in each order's own sequence. Ends only with the call.
    ///
    /// Reasons of its errors: `CURSOR_INVALID`, `CURSOR_EXPIRED`, `SERVER_STOPPING`.
    func subscribe(_ request: NotificationsV1.SubscribeRequest, to responses: ResponseWriter<NotificationsV1.SubscribeResponse>, context: CallContext) async throws
    /// What happened, the newest first, as far as events are kept.
    func listNotifications(_ request: NotificationsV1.ListNotificationsRequest, context: CallContext) async throws -> NotificationsV1.ListNotificationsResponse
    /// Notes that the caller has taken notice of everything up to an event, in whichever application; never takes notice back.
    ///
    /// Reasons of its errors: `CURSOR_INVALID`.
    func acknowledgeNotifications(_ request: NotificationsV1.AcknowledgeNotificationsRequest, context: CallContext) async throws -> NotificationsV1.AcknowledgeNotificationsResponse
  }

  /// The methods of `notifications.v1.NotificationService`, with what each asks of its callers.
  public enum NotificationServiceMethods {
    public static let service = "notifications.v1.NotificationService"
    public static let subscribe = RPC.MethodDescriptor(service: service, method: "Subscribe", serverStreaming: true, contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)]))
    public static let listNotifications = RPC.MethodDescriptor(service: service, method: "ListNotifications", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)], replicaReads: true))
    public static let acknowledgeNotifications = RPC.MethodDescriptor(service: service, method: "AcknowledgeNotifications", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)], requiresIdempotencyKey: true))
  }

  /// Makes `router` answer the calls of `notifications.v1.NotificationService` with `service`.
  public static func register(notificationService service: some NotificationService, in router: inout RPC.Router) {
    router.serverStreaming(NotificationServiceMethods.subscribe) { try await service.subscribe($0, to: $1, context: $2) }
    router.unary(NotificationServiceMethods.listNotifications) { try await service.listNotifications($0, context: $1) }
    router.unary(NotificationServiceMethods.acknowledgeNotifications) { try await service.acknowledgeNotifications($0, context: $1) }
  }

  /// Notifications of orders and their money.
  public struct NotificationServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Every event that the caller may read, from a cursor on; at least once, in each order's own sequence. Ends only with the call.
    ///
    /// Reasons of its errors: `CURSOR_INVALID`, `CURSOR_EXPIRED`, `SERVER_STOPPING`.
    public func subscribe(_ request: NotificationsV1.SubscribeRequest, options: CallOptions = CallOptions()) -> ResponseStream<NotificationsV1.SubscribeResponse> {
      channel.serverStreaming(NotificationServiceMethods.subscribe, request, returning: NotificationsV1.SubscribeResponse.self, options: options)
    }

    /// What happened, the newest first, as far as events are kept.
    public func listNotifications(_ request: NotificationsV1.ListNotificationsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> NotificationsV1.ListNotificationsResponse {
      try await listNotificationsWithMetadata(request, options: options).message
    }
    /// As ``listNotifications(_:options:)``, with the metadata of the answer.
    public func listNotificationsWithMetadata(_ request: NotificationsV1.ListNotificationsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<NotificationsV1.ListNotificationsResponse> {
      try await channel.unary(NotificationServiceMethods.listNotifications, request, returning: NotificationsV1.ListNotificationsResponse.self, options: options)
    }

    /// Notes that the caller has taken notice of everything up to an event, in whichever application; never takes notice back.
    ///
    /// Reasons of its errors: `CURSOR_INVALID`.
    public func acknowledgeNotifications(_ request: NotificationsV1.AcknowledgeNotificationsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> NotificationsV1.AcknowledgeNotificationsResponse {
      try await acknowledgeNotificationsWithMetadata(request, options: options).message
    }
    /// As ``acknowledgeNotifications(_:options:)``, with the metadata of the answer.
    public func acknowledgeNotificationsWithMetadata(_ request: NotificationsV1.AcknowledgeNotificationsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<NotificationsV1.AcknowledgeNotificationsResponse> {
      try await channel.unary(NotificationServiceMethods.acknowledgeNotifications, request, returning: NotificationsV1.AcknowledgeNotificationsResponse.self, options: options.withIdempotencyKey())
    }
  }
}
