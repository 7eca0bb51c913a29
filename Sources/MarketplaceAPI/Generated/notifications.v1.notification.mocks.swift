// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/notification.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension NotificationsV1 {
  /// Answers calls of `notifications.v1.NotificationService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct NotificationServiceMock: Sendable {
    public var subscribe: (@Sendable (NotificationsV1.SubscribeRequest, ResponseWriter<NotificationsV1.SubscribeResponse>, CallContext) async throws -> Swift.Void)?
    public var listNotifications: (@Sendable (NotificationsV1.ListNotificationsRequest, CallContext) async throws -> NotificationsV1.ListNotificationsResponse)?
    public var acknowledgeNotifications: (@Sendable (NotificationsV1.AcknowledgeNotificationsRequest, CallContext) async throws -> NotificationsV1.AcknowledgeNotificationsResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: NotificationServiceClient {
      NotificationServiceClient(RPC.InProcessChannel(mocking: { router in
        if let subscribe { router.serverStreaming(NotificationServiceMethods.subscribe, subscribe) }
        if let listNotifications { router.unary(NotificationServiceMethods.listNotifications, listNotifications) }
        if let acknowledgeNotifications { router.unary(NotificationServiceMethods.acknowledgeNotifications, acknowledgeNotifications) }
      }))
    }
  }
}
