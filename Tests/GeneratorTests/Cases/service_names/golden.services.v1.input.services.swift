// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GoldenServicesV1 {
  /// Its client may not be called as the message.
  public protocol ListenerService: Sendable {
    func listen(_ request: GoldenServicesV1.ListenerMethods, context: CallContext) async throws -> GoldenServicesV1.ListenerMethods
  }

  /// The methods of `golden.services.v1.Listener`, with what each asks of its callers.
  public enum ListenerServiceMethods {
    public static let service = "golden.services.v1.Listener"
    public static let listen = RPC.MethodDescriptor(service: service, method: "Listen")
  }

  /// Makes `router` answer the calls of `golden.services.v1.Listener` with `service`.
  public static func register(listenerService service: some ListenerService, in router: inout RPC.Router) {
    router.unary(ListenerServiceMethods.listen) { try await service.listen($0, context: $1) }
  }

  /// Its client may not be called as the message.
  public struct ListenerServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    public func listen(_ request: GoldenServicesV1.ListenerMethods, options: CallOptions = CallOptions()) async throws(RPCError) -> GoldenServicesV1.ListenerMethods {
      try await listenWithMetadata(request, options: options).message
    }
    /// As ``listen(_:options:)``, with the metadata of the answer.
    public func listenWithMetadata(_ request: GoldenServicesV1.ListenerMethods, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GoldenServicesV1.ListenerMethods> {
      try await channel.unary(ListenerServiceMethods.listen, request, returning: GoldenServicesV1.ListenerMethods.self, options: options)
    }
  }

  public protocol CallerService: Sendable {
    func call(_ request: GoldenServicesV1.CallerClient, context: CallContext) async throws -> GoldenServicesV1.CallerClient
  }

  /// The methods of `golden.services.v1.Caller`, with what each asks of its callers.
  public enum CallerServiceMethods {
    public static let service = "golden.services.v1.Caller"
    public static let call = RPC.MethodDescriptor(service: service, method: "Call")
  }

  /// Makes `router` answer the calls of `golden.services.v1.Caller` with `service`.
  public static func register(callerService service: some CallerService, in router: inout RPC.Router) {
    router.unary(CallerServiceMethods.call) { try await service.call($0, context: $1) }
  }

  public struct CallerServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    public func call(_ request: GoldenServicesV1.CallerClient, options: CallOptions = CallOptions()) async throws(RPCError) -> GoldenServicesV1.CallerClient {
      try await callWithMetadata(request, options: options).message
    }
    /// As ``call(_:options:)``, with the metadata of the answer.
    public func callWithMetadata(_ request: GoldenServicesV1.CallerClient, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GoldenServicesV1.CallerClient> {
      try await channel.unary(CallerServiceMethods.call, request, returning: GoldenServicesV1.CallerClient.self, options: options)
    }
  }

  public protocol any: Sendable {
    func call(_ request: GoldenServicesV1.CallerClient, context: CallContext) async throws -> GoldenServicesV1.CallerClient
  }

  /// The methods of `golden.services.v1.any`, with what each asks of its callers.
  public enum anyMethods {
    public static let service = "golden.services.v1.any"
    public static let call = RPC.MethodDescriptor(service: service, method: "Call")
  }

  /// Makes `router` answer the calls of `golden.services.v1.any` with `service`.
  public static func register(any service: some any, in router: inout RPC.Router) {
    router.unary(anyMethods.call) { try await service.call($0, context: $1) }
  }

  public struct anyClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    public func call(_ request: GoldenServicesV1.CallerClient, options: CallOptions = CallOptions()) async throws(RPCError) -> GoldenServicesV1.CallerClient {
      try await callWithMetadata(request, options: options).message
    }
    /// As ``call(_:options:)``, with the metadata of the answer.
    public func callWithMetadata(_ request: GoldenServicesV1.CallerClient, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GoldenServicesV1.CallerClient> {
      try await channel.unary(anyMethods.call, request, returning: GoldenServicesV1.CallerClient.self, options: options)
    }
  }
}
