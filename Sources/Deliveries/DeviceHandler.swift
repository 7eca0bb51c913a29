public import Access
import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `notifications.v1.DeviceService`.
public struct DeviceHandler: NotificationsV1.DeviceService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  /// A device that the caller registered before keeps its id; one that was somebody else's gets another, so that what was on its way to
  /// them does not come here.
  public func registerDevice(
    _ request: NotificationsV1.RegisterDeviceRequest, context: CallContext
  ) async throws -> NotificationsV1.RegisterDeviceResponse {
    let caller = context.caller
    let lookup = PostgresDevices.ofCaller(caller, token: request.token)
    return try await gate.change(context, request, reading: [lookup]) { grant, results in
      var known = results[results.startIndex].first
      let device = RegisteredDevice(
        id: try known?.next() ?? ID<RegisteredDevice>(at: grant.now).uuid, platform: Int16(request.platform.rawValue),
        language: request.language == .english ? .english : .russian, token: request.token,
        registeredAt: PostgresTimestamp(microseconds: grant.now))
      let mutation = Mutation(
        head: device.put(by: caller), changes: [device.dropOthers(of: caller)], of: caller.principal)
      return (mutation, .init(device: device.message))
    }
  }

  public func unregisterDevice(
    _ request: NotificationsV1.UnregisterDeviceRequest, context: CallContext
  ) async throws -> NotificationsV1.UnregisterDeviceResponse {
    let (caller, id) = (context.caller, ID<RegisteredDevice>(request.deviceId)?.uuid)
    return try await gate.change(context, request, reading: [PostgresDevices.ofCaller(caller, id: id)]) { _, results in
      guard let id, !results[results.startIndex].isEmpty else { throw Refusal.deviceNotFound }
      return (Mutation(head: PostgresDevices.delete(id, of: caller), of: caller.principal), .init())
    }
  }
}

extension RegisteredDevice {
  fileprivate var message: NotificationsV1.Device {
    NotificationsV1.Device(
      id: ID<Self>(id).description, platform: NotificationsV1.DevicePlatform(rawValue: Int32(platform)),
      language: language == .english ? .english : .russian,
      registerTime: GoogleProtobuf.Timestamp(microsecondsSinceEpoch: registeredAt.microseconds))
  }
}

extension Refusal {
  /// It is not there, or it is somebody else's.
  static let deviceNotFound = Refusal(.notFound, "DEVICE_NOT_FOUND", "the caller has no such device", ru: "Устройство не найдено")
}
