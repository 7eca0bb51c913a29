// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/device.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension NotificationsV1 {
  /// The caller's own devices.
  public protocol DeviceService: Sendable {
    /// From now on the calling application on this device gets its caller's pushes, for as long as the session stands; whoever had them there
    /// before has them no more. Applications call it after signing in, and when the token or the language has changed. Of more than ten
    /// devices of a caller the one registered longest ago goes.
    func registerDevice(_ request: NotificationsV1.RegisterDeviceRequest, context: CallContext) async throws -> NotificationsV1.RegisterDeviceResponse
    /// No more pushes to a device.
    ///
    /// Reasons of its errors: `DEVICE_NOT_FOUND`.
    func unregisterDevice(_ request: NotificationsV1.UnregisterDeviceRequest, context: CallContext) async throws -> NotificationsV1.UnregisterDeviceResponse
  }

  /// The methods of `notifications.v1.DeviceService`, with what each asks of its callers.
  public enum DeviceServiceMethods {
    public static let service = "notifications.v1.DeviceService"
    public static let registerDevice = RPC.MethodDescriptor(service: service, method: "RegisterDevice", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2), RPC.AccessRule(application: 3, ownership: 1)], requiresIdempotencyKey: true))
    public static let unregisterDevice = RPC.MethodDescriptor(service: service, method: "UnregisterDevice", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2), RPC.AccessRule(application: 3, ownership: 1)], requiresIdempotencyKey: true))
  }

  /// Makes `router` answer the calls of `notifications.v1.DeviceService` with `service`.
  public static func register(deviceService service: some DeviceService, in router: inout RPC.Router) {
    router.unary(DeviceServiceMethods.registerDevice) { try await service.registerDevice($0, context: $1) }
    router.unary(DeviceServiceMethods.unregisterDevice) { try await service.unregisterDevice($0, context: $1) }
  }

  /// The caller's own devices.
  public struct DeviceServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// From now on the calling application on this device gets its caller's pushes, for as long as the session stands; whoever had them there
    /// before has them no more. Applications call it after signing in, and when the token or the language has changed. Of more than ten
    /// devices of a caller the one registered longest ago goes.
    public func registerDevice(_ request: NotificationsV1.RegisterDeviceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> NotificationsV1.RegisterDeviceResponse {
      try await registerDeviceWithMetadata(request, options: options).message
    }
    /// As ``registerDevice(_:options:)``, with the metadata of the answer.
    public func registerDeviceWithMetadata(_ request: NotificationsV1.RegisterDeviceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<NotificationsV1.RegisterDeviceResponse> {
      try await channel.unary(DeviceServiceMethods.registerDevice, request, returning: NotificationsV1.RegisterDeviceResponse.self, options: options.withIdempotencyKey())
    }

    /// No more pushes to a device.
    ///
    /// Reasons of its errors: `DEVICE_NOT_FOUND`.
    public func unregisterDevice(_ request: NotificationsV1.UnregisterDeviceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> NotificationsV1.UnregisterDeviceResponse {
      try await unregisterDeviceWithMetadata(request, options: options).message
    }
    /// As ``unregisterDevice(_:options:)``, with the metadata of the answer.
    public func unregisterDeviceWithMetadata(_ request: NotificationsV1.UnregisterDeviceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<NotificationsV1.UnregisterDeviceResponse> {
      try await channel.unary(DeviceServiceMethods.unregisterDevice, request, returning: NotificationsV1.UnregisterDeviceResponse.self, options: options.withIdempotencyKey())
    }
  }
}
