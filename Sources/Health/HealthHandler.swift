import HealthAPI
import RPC

/// Serves `grpc.health.v1.Health` (gRPC's health-checking document).
struct HealthHandler: GrpcHealthV1.Health {
  let health: ServiceHealth

  /// Services in the answer of one List.
  static let maxListedServices = 100

  func check(
    _ request: GrpcHealthV1.HealthCheckRequest, context: CallContext
  ) async throws -> GrpcHealthV1.HealthCheckResponse {
    guard let state = health.state(of: request.service) else {
      throw RPCError(.notFound, "no service \(request.service) is known here")
    }
    return .init(status: state)
  }

  func list(_ request: GrpcHealthV1.HealthListRequest, context: CallContext) async throws -> GrpcHealthV1.HealthListResponse {
    let states = health.states
    guard states.count <= Self.maxListedServices else {
      throw RPCError(.resourceExhausted, "more than \(Self.maxListedServices) services are known: ask for one by Check")
    }
    return .init(statuses: states.mapValues { .init(status: $0) })
  }

  func watch(
    _ request: GrpcHealthV1.HealthCheckRequest, to responses: ResponseWriter<GrpcHealthV1.HealthCheckResponse>,
    context: CallContext
  ) async throws {
    let watch = health.watch(request.service)
    defer { health.forget(watch, of: request.service) }
    context.onShutdown(watch.end)
    var last: ServiceHealth.State?
    for await state in watch.states where state != last {
      try await responses.write(.init(status: state))
      last = state
    }
    if !Task.isCancelled { throw RPCError(.unavailable, "the connection comes to its end: watch again elsewhere") }
  }
}
