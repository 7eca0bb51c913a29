// swift-format-ignore-file
// Made by protoc-gen-marketplace from grpc/health/v1/health.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GrpcHealthV1 {
  /// Answers for the services beside it; the empty name is the server as a whole.
  package protocol Health: Sendable {
    /// The state now. NOT_FOUND for a service that is not known.
    func check(_ request: GrpcHealthV1.HealthCheckRequest, context: CallContext) async throws -> GrpcHealthV1.HealthCheckResponse
    /// The states of all services that are known. RESOURCE_EXHAUSTED when there are too many.
    func list(_ request: GrpcHealthV1.HealthListRequest, context: CallContext) async throws -> GrpcHealthV1.HealthListResponse
    /// The state now, and each one after it. A service that is not known is SERVICE_UNKNOWN, and the call goes on.
    func watch(_ request: GrpcHealthV1.HealthCheckRequest, to responses: ResponseWriter<GrpcHealthV1.HealthCheckResponse>, context: CallContext) async throws
  }

  /// The methods of `grpc.health.v1.Health`, with what each asks of its callers.
  package enum HealthMethods {
    package static let service = "grpc.health.v1.Health"
    package static let check = RPC.MethodDescriptor(service: service, method: "Check")
    package static let list = RPC.MethodDescriptor(service: service, method: "List")
    package static let watch = RPC.MethodDescriptor(service: service, method: "Watch", serverStreaming: true)
  }

  /// Makes `router` answer the calls of `grpc.health.v1.Health` with `service`.
  package static func register(health service: some Health, in router: inout RPC.Router) {
    router.unary(HealthMethods.check) { try await service.check($0, context: $1) }
    router.unary(HealthMethods.list) { try await service.list($0, context: $1) }
    router.serverStreaming(HealthMethods.watch) { try await service.watch($0, to: $1, context: $2) }
  }

  /// Answers for the services beside it; the empty name is the server as a whole.
  package struct HealthClient: Sendable {
    private let channel: any ClientChannel

    package init(_ channel: any ClientChannel) { self.channel = channel }

    /// The state now. NOT_FOUND for a service that is not known.
    package func check(_ request: GrpcHealthV1.HealthCheckRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcHealthV1.HealthCheckResponse {
      try await checkWithMetadata(request, options: options).message
    }
    /// As ``check(_:options:)``, with the metadata of the answer.
    package func checkWithMetadata(_ request: GrpcHealthV1.HealthCheckRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcHealthV1.HealthCheckResponse> {
      try await channel.unary(HealthMethods.check, request, returning: GrpcHealthV1.HealthCheckResponse.self, options: options)
    }

    /// The states of all services that are known. RESOURCE_EXHAUSTED when there are too many.
    package func list(_ request: GrpcHealthV1.HealthListRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcHealthV1.HealthListResponse {
      try await listWithMetadata(request, options: options).message
    }
    /// As ``list(_:options:)``, with the metadata of the answer.
    package func listWithMetadata(_ request: GrpcHealthV1.HealthListRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcHealthV1.HealthListResponse> {
      try await channel.unary(HealthMethods.list, request, returning: GrpcHealthV1.HealthListResponse.self, options: options)
    }

    /// The state now, and each one after it. A service that is not known is SERVICE_UNKNOWN, and the call goes on.
    package func watch(_ request: GrpcHealthV1.HealthCheckRequest, options: CallOptions = CallOptions()) -> ResponseStream<GrpcHealthV1.HealthCheckResponse> {
      channel.serverStreaming(HealthMethods.watch, request, returning: GrpcHealthV1.HealthCheckResponse.self, options: options)
    }
  }
}
