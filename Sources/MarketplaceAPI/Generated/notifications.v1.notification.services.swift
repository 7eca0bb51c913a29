// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/notification.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension NotificationsV1 {
  /// Notifications of orders and their money.
  public protocol NotificationService: Sendable {
    /// Every event that the caller may read, from a cursor on; at least once, in each order's own sequence. Ends only with the call.
    ///
    /// Reasons of its errors: `CURSOR_INVALID`, `SERVER_STOPPING`.
    func subscribe(_ request: NotificationsV1.SubscribeRequest, to responses: ResponseWriter<NotificationsV1.SubscribeResponse>, context: CallContext) async throws
  }

  /// The methods of `notifications.v1.NotificationService`, with what each asks of its callers.
  public enum NotificationServiceMethods {
    public static let service = "notifications.v1.NotificationService"
    public static let subscribe = RPC.MethodDescriptor(service: service, method: "Subscribe", serverStreaming: true, contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)]))
  }

  /// Makes `router` answer the calls of `notifications.v1.NotificationService` with `service`.
  public static func register(notificationService service: some NotificationService, in router: inout RPC.Router) {
    router.serverStreaming(NotificationServiceMethods.subscribe) { try await service.subscribe($0, to: $1, context: $2) }
  }

  /// Notifications of orders and their money.
  public struct NotificationServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Every event that the caller may read, from a cursor on; at least once, in each order's own sequence. Ends only with the call.
    ///
    /// Reasons of its errors: `CURSOR_INVALID`, `SERVER_STOPPING`.
    public func subscribe(_ request: NotificationsV1.SubscribeRequest, options: CallOptions = CallOptions()) -> ResponseStream<NotificationsV1.SubscribeResponse> {
      channel.serverStreaming(NotificationServiceMethods.subscribe, request, returning: NotificationsV1.SubscribeResponse.self, options: options)
    }
  }
}
