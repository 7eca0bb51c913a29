// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/device.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension NotificationsV1 {
  /// Answers calls of `notifications.v1.DeviceService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct DeviceServiceMock: Sendable {
    public var registerDevice: (@Sendable (NotificationsV1.RegisterDeviceRequest, CallContext) async throws -> NotificationsV1.RegisterDeviceResponse)?
    public var unregisterDevice: (@Sendable (NotificationsV1.UnregisterDeviceRequest, CallContext) async throws -> NotificationsV1.UnregisterDeviceResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: DeviceServiceClient {
      DeviceServiceClient(RPC.InProcessChannel(mocking: { router in
        if let registerDevice { router.unary(DeviceServiceMethods.registerDevice, registerDevice) }
        if let unregisterDevice { router.unary(DeviceServiceMethods.unregisterDevice, unregisterDevice) }
      }))
    }
  }
}
