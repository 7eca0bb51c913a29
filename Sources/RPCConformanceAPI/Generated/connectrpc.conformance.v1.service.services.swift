// swift-format-ignore-file
// Made by protoc-gen-marketplace from connectrpc/conformance/v1/service.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension ConnectrpcConformanceV1 {
  /// Answers as the first request says, and tells what was asked.
  package protocol ConformanceService: Sendable {
    /// The definition's data or error; without a definition, what was asked alone.
    func unary(_ request: ConnectrpcConformanceV1.UnaryRequest, context: CallContext) async throws -> ConnectrpcConformanceV1.UnaryResponse
    /// The definition's messages, a delay ahead of each, then its error. What was asked goes with the first message, or with the error where
    /// there is none.
    func serverStream(_ request: ConnectrpcConformanceV1.ServerStreamRequest, to responses: ResponseWriter<ConnectrpcConformanceV1.ServerStreamResponse>, context: CallContext) async throws
    /// As Unary, once all requests are there; the first has the definition.
    func clientStream(_ requests: RPC.RequestStream<ConnectrpcConformanceV1.ClientStreamRequest>, context: CallContext) async throws -> ConnectrpcConformanceV1.ClientStreamResponse
    /// As ServerStream. With full_duplex, a message for each request as it comes, and the rest behind the last; otherwise all of them behind
    /// the last request.
    func bidiStream(_ requests: RPC.RequestStream<ConnectrpcConformanceV1.BidiStreamRequest>, to responses: ResponseWriter<ConnectrpcConformanceV1.BidiStreamResponse>, context: CallContext) async throws
    /// Is not implemented.
    func unimplemented(_ request: ConnectrpcConformanceV1.UnimplementedRequest, context: CallContext) async throws -> ConnectrpcConformanceV1.UnimplementedResponse
    /// As Unary.
    func idempotentUnary(_ request: ConnectrpcConformanceV1.IdempotentUnaryRequest, context: CallContext) async throws -> ConnectrpcConformanceV1.IdempotentUnaryResponse
  }

  /// The methods of `connectrpc.conformance.v1.ConformanceService`, with what each asks of its callers.
  package enum ConformanceServiceMethods {
    package static let service = "connectrpc.conformance.v1.ConformanceService"
    package static let unary = RPC.MethodDescriptor(service: service, method: "Unary")
    package static let serverStream = RPC.MethodDescriptor(service: service, method: "ServerStream", serverStreaming: true)
    package static let clientStream = RPC.MethodDescriptor(service: service, method: "ClientStream", clientStreaming: true)
    package static let bidiStream = RPC.MethodDescriptor(service: service, method: "BidiStream", clientStreaming: true, serverStreaming: true)
    package static let unimplemented = RPC.MethodDescriptor(service: service, method: "Unimplemented")
    package static let idempotentUnary = RPC.MethodDescriptor(service: service, method: "IdempotentUnary")
  }

  /// Makes `router` answer the calls of `connectrpc.conformance.v1.ConformanceService` with `service`.
  package static func register(conformanceService service: some ConformanceService, in router: inout RPC.Router) {
    router.unary(ConformanceServiceMethods.unary) { try await service.unary($0, context: $1) }
    router.serverStreaming(ConformanceServiceMethods.serverStream) { try await service.serverStream($0, to: $1, context: $2) }
    router.clientStreaming(ConformanceServiceMethods.clientStream) { try await service.clientStream($0, context: $1) }
    router.bidirectional(ConformanceServiceMethods.bidiStream) { try await service.bidiStream($0, to: $1, context: $2) }
    router.unary(ConformanceServiceMethods.unimplemented) { try await service.unimplemented($0, context: $1) }
    router.unary(ConformanceServiceMethods.idempotentUnary) { try await service.idempotentUnary($0, context: $1) }
  }

  /// Answers as the first request says, and tells what was asked.
  package struct ConformanceServiceClient: Sendable {
    private let channel: any ClientChannel

    package init(_ channel: any ClientChannel) { self.channel = channel }

    /// The definition's data or error; without a definition, what was asked alone.
    package func unary(_ request: ConnectrpcConformanceV1.UnaryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ConnectrpcConformanceV1.UnaryResponse {
      try await unaryWithMetadata(request, options: options).message
    }
    /// As ``unary(_:options:)``, with the metadata of the answer.
    package func unaryWithMetadata(_ request: ConnectrpcConformanceV1.UnaryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<ConnectrpcConformanceV1.UnaryResponse> {
      try await channel.unary(ConformanceServiceMethods.unary, request, returning: ConnectrpcConformanceV1.UnaryResponse.self, options: options)
    }

    /// The definition's messages, a delay ahead of each, then its error. What was asked goes with the first message, or with the error where
    /// there is none.
    package func serverStream(_ request: ConnectrpcConformanceV1.ServerStreamRequest, options: CallOptions = CallOptions()) -> ResponseStream<ConnectrpcConformanceV1.ServerStreamResponse> {
      channel.serverStreaming(ConformanceServiceMethods.serverStream, request, returning: ConnectrpcConformanceV1.ServerStreamResponse.self, options: options)
    }

    /// As Unary, once all requests are there; the first has the definition.
    package func clientStream(options: CallOptions = CallOptions(), _ requests: (RPC.RequestWriter<ConnectrpcConformanceV1.ClientStreamRequest>) async throws -> Swift.Void) async throws -> ConnectrpcConformanceV1.ClientStreamResponse {
      try await clientStreamWithMetadata(options: options, requests).message
    }
    /// As ``clientStream(options:_:)``, with the metadata of the answer.
    package func clientStreamWithMetadata(options: CallOptions = CallOptions(), _ requests: (RPC.RequestWriter<ConnectrpcConformanceV1.ClientStreamRequest>) async throws -> Swift.Void) async throws -> CallResult<ConnectrpcConformanceV1.ClientStreamResponse> {
      try await channel.clientStreaming(ConformanceServiceMethods.clientStream, returning: ConnectrpcConformanceV1.ClientStreamResponse.self, options: options, requests)
    }

    /// As ServerStream. With full_duplex, a message for each request as it comes, and the rest behind the last; otherwise all of them behind
    /// the last request.
    package func bidiStream(options: CallOptions = CallOptions()) -> (requests: RPC.RequestWriter<ConnectrpcConformanceV1.BidiStreamRequest>, responses: ResponseStream<ConnectrpcConformanceV1.BidiStreamResponse>) {
      channel.bidirectional(ConformanceServiceMethods.bidiStream, sending: ConnectrpcConformanceV1.BidiStreamRequest.self, returning: ConnectrpcConformanceV1.BidiStreamResponse.self, options: options)
    }

    /// Is not implemented.
    package func unimplemented(_ request: ConnectrpcConformanceV1.UnimplementedRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ConnectrpcConformanceV1.UnimplementedResponse {
      try await unimplementedWithMetadata(request, options: options).message
    }
    /// As ``unimplemented(_:options:)``, with the metadata of the answer.
    package func unimplementedWithMetadata(_ request: ConnectrpcConformanceV1.UnimplementedRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<ConnectrpcConformanceV1.UnimplementedResponse> {
      try await channel.unary(ConformanceServiceMethods.unimplemented, request, returning: ConnectrpcConformanceV1.UnimplementedResponse.self, options: options)
    }

    /// As Unary.
    package func idempotentUnary(_ request: ConnectrpcConformanceV1.IdempotentUnaryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ConnectrpcConformanceV1.IdempotentUnaryResponse {
      try await idempotentUnaryWithMetadata(request, options: options).message
    }
    /// As ``idempotentUnary(_:options:)``, with the metadata of the answer.
    package func idempotentUnaryWithMetadata(_ request: ConnectrpcConformanceV1.IdempotentUnaryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<ConnectrpcConformanceV1.IdempotentUnaryResponse> {
      try await channel.unary(ConformanceServiceMethods.idempotentUnary, request, returning: ConnectrpcConformanceV1.IdempotentUnaryResponse.self, options: options)
    }
  }
}
