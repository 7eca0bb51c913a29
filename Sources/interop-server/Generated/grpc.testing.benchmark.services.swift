// swift-format-ignore-file
// Made by protoc-gen-marketplace from grpc/testing/benchmark.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GrpcTesting {
  /// Answers as fast as it can.
  protocol BenchmarkService: Sendable {
    /// One request, one answer of the size asked for.
    func unaryCall(_ request: GrpcTesting.SimpleRequest, context: CallContext) async throws -> GrpcTesting.SimpleResponse
  }

  /// The methods of `grpc.testing.BenchmarkService`, with what each asks of its callers.
  enum BenchmarkServiceMethods {
    static let service = "grpc.testing.BenchmarkService"
    static let unaryCall = MethodDescriptor(service: service, method: "UnaryCall")
  }

  /// Makes `router` answer the calls of `grpc.testing.BenchmarkService` with `service`.
  static func register(benchmarkService service: some BenchmarkService, in router: inout Router) {
    router.unary(BenchmarkServiceMethods.unaryCall) { try await service.unaryCall($0, context: $1) }
  }

  /// Answers as fast as it can.
  struct BenchmarkServiceClient: Sendable {
    private let channel: any ClientChannel

    init(_ channel: any ClientChannel) { self.channel = channel }

    /// One request, one answer of the size asked for.
    func unaryCall(_ request: GrpcTesting.SimpleRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcTesting.SimpleResponse {
      try await unaryCallWithMetadata(request, options: options).message
    }
    /// As ``unaryCall(_:options:)``, with the metadata of the answer.
    func unaryCallWithMetadata(_ request: GrpcTesting.SimpleRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcTesting.SimpleResponse> {
      try await channel.unary(BenchmarkServiceMethods.unaryCall, request, returning: GrpcTesting.SimpleResponse.self, options: options)
    }
  }
}
