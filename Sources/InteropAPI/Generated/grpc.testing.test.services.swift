// swift-format-ignore-file
// Made by protoc-gen-marketplace from grpc/testing/test.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GrpcTesting {
  /// Answers as fast as it can.
  package protocol BenchmarkService: Sendable {
    /// One request, one answer of the size asked for.
    func unaryCall(_ request: GrpcTesting.SimpleRequest, context: CallContext) async throws -> GrpcTesting.SimpleResponse
    /// An answer of the size asked for to each request, as it comes.
    func streamingCall(_ requests: RPC.RequestStream<GrpcTesting.SimpleRequest>, to responses: ResponseWriter<GrpcTesting.SimpleResponse>, context: CallContext) async throws
  }

  /// The methods of `grpc.testing.BenchmarkService`, with what each asks of its callers.
  package enum BenchmarkServiceMethods {
    package static let service = "grpc.testing.BenchmarkService"
    package static let unaryCall = RPC.MethodDescriptor(service: service, method: "UnaryCall")
    package static let streamingCall = RPC.MethodDescriptor(service: service, method: "StreamingCall", clientStreaming: true, serverStreaming: true)
  }

  /// Makes `router` answer the calls of `grpc.testing.BenchmarkService` with `service`.
  package static func register(benchmarkService service: some BenchmarkService, in router: inout RPC.Router) {
    router.unary(BenchmarkServiceMethods.unaryCall) { try await service.unaryCall($0, context: $1) }
    router.bidirectional(BenchmarkServiceMethods.streamingCall) { try await service.streamingCall($0, to: $1, context: $2) }
  }

  /// Answers as fast as it can.
  package struct BenchmarkServiceClient: Sendable {
    private let channel: any ClientChannel

    package init(_ channel: any ClientChannel) { self.channel = channel }

    /// One request, one answer of the size asked for.
    package func unaryCall(_ request: GrpcTesting.SimpleRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcTesting.SimpleResponse {
      try await unaryCallWithMetadata(request, options: options).message
    }
    /// As ``unaryCall(_:options:)``, with the metadata of the answer.
    package func unaryCallWithMetadata(_ request: GrpcTesting.SimpleRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcTesting.SimpleResponse> {
      try await channel.unary(BenchmarkServiceMethods.unaryCall, request, returning: GrpcTesting.SimpleResponse.self, options: options)
    }

    /// An answer of the size asked for to each request, as it comes.
    package func streamingCall(options: CallOptions = CallOptions()) -> (requests: RPC.RequestWriter<GrpcTesting.SimpleRequest>, responses: ResponseStream<GrpcTesting.SimpleResponse>) {
      channel.bidirectional(BenchmarkServiceMethods.streamingCall, sending: GrpcTesting.SimpleRequest.self, returning: GrpcTesting.SimpleResponse.self, options: options)
    }
  }

  /// Does what a test asks for, in each kind of call.
  package protocol TestService: Sendable {
    /// Nothing for nothing.
    func emptyCall(_ request: GrpcTesting.Empty, context: CallContext) async throws -> GrpcTesting.Empty
    /// One request, one answer of the size asked for.
    func unaryCall(_ request: GrpcTesting.SimpleRequest, context: CallContext) async throws -> GrpcTesting.SimpleResponse
    /// The answers asked for, one after another.
    func streamingOutputCall(_ request: GrpcTesting.StreamingOutputCallRequest, to responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, context: CallContext) async throws
    /// Counts what it is sent.
    func streamingInputCall(_ requests: RPC.RequestStream<GrpcTesting.StreamingInputCallRequest>, context: CallContext) async throws -> GrpcTesting.StreamingInputCallResponse
    /// The answers that each request asks for, as it comes.
    func fullDuplexCall(_ requests: RPC.RequestStream<GrpcTesting.StreamingOutputCallRequest>, to responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, context: CallContext) async throws
    /// The same, once all requests are there.
    func halfDuplexCall(_ requests: RPC.RequestStream<GrpcTesting.StreamingOutputCallRequest>, to responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, context: CallContext) async throws
    /// Always UNIMPLEMENTED.
    func unimplementedCall(_ request: GrpcTesting.Empty, context: CallContext) async throws -> GrpcTesting.Empty
  }

  /// The methods of `grpc.testing.TestService`, with what each asks of its callers.
  package enum TestServiceMethods {
    package static let service = "grpc.testing.TestService"
    package static let emptyCall = RPC.MethodDescriptor(service: service, method: "EmptyCall")
    package static let unaryCall = RPC.MethodDescriptor(service: service, method: "UnaryCall")
    package static let streamingOutputCall = RPC.MethodDescriptor(service: service, method: "StreamingOutputCall", serverStreaming: true)
    package static let streamingInputCall = RPC.MethodDescriptor(service: service, method: "StreamingInputCall", clientStreaming: true)
    package static let fullDuplexCall = RPC.MethodDescriptor(service: service, method: "FullDuplexCall", clientStreaming: true, serverStreaming: true)
    package static let halfDuplexCall = RPC.MethodDescriptor(service: service, method: "HalfDuplexCall", clientStreaming: true, serverStreaming: true)
    package static let unimplementedCall = RPC.MethodDescriptor(service: service, method: "UnimplementedCall")
  }

  /// Makes `router` answer the calls of `grpc.testing.TestService` with `service`.
  package static func register(testService service: some TestService, in router: inout RPC.Router) {
    router.unary(TestServiceMethods.emptyCall) { try await service.emptyCall($0, context: $1) }
    router.unary(TestServiceMethods.unaryCall) { try await service.unaryCall($0, context: $1) }
    router.serverStreaming(TestServiceMethods.streamingOutputCall) { try await service.streamingOutputCall($0, to: $1, context: $2) }
    router.clientStreaming(TestServiceMethods.streamingInputCall) { try await service.streamingInputCall($0, context: $1) }
    router.bidirectional(TestServiceMethods.fullDuplexCall) { try await service.fullDuplexCall($0, to: $1, context: $2) }
    router.bidirectional(TestServiceMethods.halfDuplexCall) { try await service.halfDuplexCall($0, to: $1, context: $2) }
    router.unary(TestServiceMethods.unimplementedCall) { try await service.unimplementedCall($0, context: $1) }
  }

  /// Does what a test asks for, in each kind of call.
  package struct TestServiceClient: Sendable {
    private let channel: any ClientChannel

    package init(_ channel: any ClientChannel) { self.channel = channel }

    /// Nothing for nothing.
    package func emptyCall(_ request: GrpcTesting.Empty, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcTesting.Empty {
      try await emptyCallWithMetadata(request, options: options).message
    }
    /// As ``emptyCall(_:options:)``, with the metadata of the answer.
    package func emptyCallWithMetadata(_ request: GrpcTesting.Empty, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcTesting.Empty> {
      try await channel.unary(TestServiceMethods.emptyCall, request, returning: GrpcTesting.Empty.self, options: options)
    }

    /// One request, one answer of the size asked for.
    package func unaryCall(_ request: GrpcTesting.SimpleRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcTesting.SimpleResponse {
      try await unaryCallWithMetadata(request, options: options).message
    }
    /// As ``unaryCall(_:options:)``, with the metadata of the answer.
    package func unaryCallWithMetadata(_ request: GrpcTesting.SimpleRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcTesting.SimpleResponse> {
      try await channel.unary(TestServiceMethods.unaryCall, request, returning: GrpcTesting.SimpleResponse.self, options: options)
    }

    /// The answers asked for, one after another.
    package func streamingOutputCall(_ request: GrpcTesting.StreamingOutputCallRequest, options: CallOptions = CallOptions()) -> ResponseStream<GrpcTesting.StreamingOutputCallResponse> {
      channel.serverStreaming(TestServiceMethods.streamingOutputCall, request, returning: GrpcTesting.StreamingOutputCallResponse.self, options: options)
    }

    /// Counts what it is sent.
    package func streamingInputCall(options: CallOptions = CallOptions(), _ requests: (RPC.RequestWriter<GrpcTesting.StreamingInputCallRequest>) async throws -> Swift.Void) async throws -> GrpcTesting.StreamingInputCallResponse {
      try await streamingInputCallWithMetadata(options: options, requests).message
    }
    /// As ``streamingInputCall(options:_:)``, with the metadata of the answer.
    package func streamingInputCallWithMetadata(options: CallOptions = CallOptions(), _ requests: (RPC.RequestWriter<GrpcTesting.StreamingInputCallRequest>) async throws -> Swift.Void) async throws -> CallResult<GrpcTesting.StreamingInputCallResponse> {
      try await channel.clientStreaming(TestServiceMethods.streamingInputCall, returning: GrpcTesting.StreamingInputCallResponse.self, options: options, requests)
    }

    /// The answers that each request asks for, as it comes.
    package func fullDuplexCall(options: CallOptions = CallOptions()) -> (requests: RPC.RequestWriter<GrpcTesting.StreamingOutputCallRequest>, responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>) {
      channel.bidirectional(TestServiceMethods.fullDuplexCall, sending: GrpcTesting.StreamingOutputCallRequest.self, returning: GrpcTesting.StreamingOutputCallResponse.self, options: options)
    }

    /// The same, once all requests are there.
    package func halfDuplexCall(options: CallOptions = CallOptions()) -> (requests: RPC.RequestWriter<GrpcTesting.StreamingOutputCallRequest>, responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>) {
      channel.bidirectional(TestServiceMethods.halfDuplexCall, sending: GrpcTesting.StreamingOutputCallRequest.self, returning: GrpcTesting.StreamingOutputCallResponse.self, options: options)
    }

    /// Always UNIMPLEMENTED.
    package func unimplementedCall(_ request: GrpcTesting.Empty, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcTesting.Empty {
      try await unimplementedCallWithMetadata(request, options: options).message
    }
    /// As ``unimplementedCall(_:options:)``, with the metadata of the answer.
    package func unimplementedCallWithMetadata(_ request: GrpcTesting.Empty, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcTesting.Empty> {
      try await channel.unary(TestServiceMethods.unimplementedCall, request, returning: GrpcTesting.Empty.self, options: options)
    }
  }

  /// A service that no server has.
  package protocol UnimplementedService: Sendable {
    func unimplementedCall(_ request: GrpcTesting.Empty, context: CallContext) async throws -> GrpcTesting.Empty
  }

  /// The methods of `grpc.testing.UnimplementedService`, with what each asks of its callers.
  package enum UnimplementedServiceMethods {
    package static let service = "grpc.testing.UnimplementedService"
    package static let unimplementedCall = RPC.MethodDescriptor(service: service, method: "UnimplementedCall")
  }

  /// Makes `router` answer the calls of `grpc.testing.UnimplementedService` with `service`.
  package static func register(unimplementedService service: some UnimplementedService, in router: inout RPC.Router) {
    router.unary(UnimplementedServiceMethods.unimplementedCall) { try await service.unimplementedCall($0, context: $1) }
  }

  /// A service that no server has.
  package struct UnimplementedServiceClient: Sendable {
    private let channel: any ClientChannel

    package init(_ channel: any ClientChannel) { self.channel = channel }

    package func unimplementedCall(_ request: GrpcTesting.Empty, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcTesting.Empty {
      try await unimplementedCallWithMetadata(request, options: options).message
    }
    /// As ``unimplementedCall(_:options:)``, with the metadata of the answer.
    package func unimplementedCallWithMetadata(_ request: GrpcTesting.Empty, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcTesting.Empty> {
      try await channel.unary(UnimplementedServiceMethods.unimplementedCall, request, returning: GrpcTesting.Empty.self, options: options)
    }
  }

  /// Says from afar what the server's health service answers.
  package protocol XdsUpdateHealthService: Sendable {
    /// Of every service: it takes calls.
    func setServing(_ request: GrpcTesting.Empty, context: CallContext) async throws -> GrpcTesting.Empty
    /// Of every service: it takes none.
    func setNotServing(_ request: GrpcTesting.Empty, context: CallContext) async throws -> GrpcTesting.Empty
  }

  /// The methods of `grpc.testing.XdsUpdateHealthService`, with what each asks of its callers.
  package enum XdsUpdateHealthServiceMethods {
    package static let service = "grpc.testing.XdsUpdateHealthService"
    package static let setServing = RPC.MethodDescriptor(service: service, method: "SetServing")
    package static let setNotServing = RPC.MethodDescriptor(service: service, method: "SetNotServing")
  }

  /// Makes `router` answer the calls of `grpc.testing.XdsUpdateHealthService` with `service`.
  package static func register(xdsUpdateHealthService service: some XdsUpdateHealthService, in router: inout RPC.Router) {
    router.unary(XdsUpdateHealthServiceMethods.setServing) { try await service.setServing($0, context: $1) }
    router.unary(XdsUpdateHealthServiceMethods.setNotServing) { try await service.setNotServing($0, context: $1) }
  }

  /// Says from afar what the server's health service answers.
  package struct XdsUpdateHealthServiceClient: Sendable {
    private let channel: any ClientChannel

    package init(_ channel: any ClientChannel) { self.channel = channel }

    /// Of every service: it takes calls.
    package func setServing(_ request: GrpcTesting.Empty, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcTesting.Empty {
      try await setServingWithMetadata(request, options: options).message
    }
    /// As ``setServing(_:options:)``, with the metadata of the answer.
    package func setServingWithMetadata(_ request: GrpcTesting.Empty, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcTesting.Empty> {
      try await channel.unary(XdsUpdateHealthServiceMethods.setServing, request, returning: GrpcTesting.Empty.self, options: options)
    }

    /// Of every service: it takes none.
    package func setNotServing(_ request: GrpcTesting.Empty, options: CallOptions = CallOptions()) async throws(RPCError) -> GrpcTesting.Empty {
      try await setNotServingWithMetadata(request, options: options).message
    }
    /// As ``setNotServing(_:options:)``, with the metadata of the answer.
    package func setNotServingWithMetadata(_ request: GrpcTesting.Empty, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GrpcTesting.Empty> {
      try await channel.unary(XdsUpdateHealthServiceMethods.setNotServing, request, returning: GrpcTesting.Empty.self, options: options)
    }
  }
}
