import Health
import InteropAPI
import RPC

/// Changes what the health service answers, as gRPC's test servers let their tests do.
struct HealthSwitch: GrpcTesting.XdsUpdateHealthService {
  let health: ServiceHealth

  func setServing(_ request: GrpcTesting.Empty, context: CallContext) async throws -> GrpcTesting.Empty {
    health.setAll(true)
    return GrpcTesting.Empty()
  }

  func setNotServing(_ request: GrpcTesting.Empty, context: CallContext) async throws -> GrpcTesting.Empty {
    health.setAll(false)
    return GrpcTesting.Empty()
  }
}
