// swift-format-ignore-file
// Made by protoc-gen-marketplace from grpc/reflection/v1/reflection.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GrpcReflectionV1 {
  /// Answers questions about the schemas of the services beside it.
  package protocol ServerReflection: Sendable {
    /// Each request is answered in its turn. A question without an answer is an error_response and not the end of the call.
    func serverReflectionInfo(_ requests: RPC.RequestStream<GrpcReflectionV1.ServerReflectionRequest>, to responses: ResponseWriter<GrpcReflectionV1.ServerReflectionResponse>, context: CallContext) async throws
  }

  /// The methods of `grpc.reflection.v1.ServerReflection`, with what each asks of its callers.
  package enum ServerReflectionMethods {
    package static let service = "grpc.reflection.v1.ServerReflection"
    package static let serverReflectionInfo = RPC.MethodDescriptor(service: service, method: "ServerReflectionInfo", clientStreaming: true, serverStreaming: true)
  }

  /// Makes `router` answer the calls of `grpc.reflection.v1.ServerReflection` with `service`.
  package static func register(serverReflection service: some ServerReflection, in router: inout RPC.Router) {
    router.bidirectional(ServerReflectionMethods.serverReflectionInfo) { try await service.serverReflectionInfo($0, to: $1, context: $2) }
  }

  /// Answers questions about the schemas of the services beside it.
  package struct ServerReflectionClient: Sendable {
    private let channel: any ClientChannel

    package init(_ channel: any ClientChannel) { self.channel = channel }

    /// Each request is answered in its turn. A question without an answer is an error_response and not the end of the call.
    package func serverReflectionInfo(options: CallOptions = CallOptions()) -> (requests: RPC.RequestWriter<GrpcReflectionV1.ServerReflectionRequest>, responses: ResponseStream<GrpcReflectionV1.ServerReflectionResponse>) {
      channel.bidirectional(ServerReflectionMethods.serverReflectionInfo, sending: GrpcReflectionV1.ServerReflectionRequest.self, returning: GrpcReflectionV1.ServerReflectionResponse.self, options: options)
    }
  }
}
