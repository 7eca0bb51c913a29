// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GoldenNamesV1 {
  public protocol Service: Sendable {
    func `default`(_ request: GoldenNamesV1.`Any`, context: CallContext) async throws -> GoldenNamesV1.Fields
    func init_(_ request: GoldenNamesV1.`Any`, context: CallContext) async throws -> GoldenNamesV1.Fields
    func channel_(_ request: GoldenNamesV1.`Any`, context: CallContext) async throws -> GoldenNamesV1.Fields
    func get(_ request: GoldenNamesV1.`Any`, context: CallContext) async throws -> GoldenNamesV1.Fields
    func getWithMetadata_(_ request: GoldenNamesV1.`Any`, context: CallContext) async throws -> GoldenNamesV1.Fields
  }

  /// The methods of `golden.names.v1.Service`, with what each asks of its callers.
  public enum ServiceMethods {
    public static let service = "golden.names.v1.Service"
    public static let `default` = RPC.MethodDescriptor(service: service, method: "Default")
    public static let init_ = RPC.MethodDescriptor(service: service, method: "Init")
    public static let channel_ = RPC.MethodDescriptor(service: service, method: "Channel")
    public static let get = RPC.MethodDescriptor(service: service, method: "Get")
    public static let getWithMetadata_ = RPC.MethodDescriptor(service: service, method: "GetWithMetadata")
  }

  /// Makes `router` answer the calls of `golden.names.v1.Service` with `service`.
  public static func register(service: some Service, in router: inout RPC.Router) {
    router.unary(ServiceMethods.`default`) { try await service.`default`($0, context: $1) }
    router.unary(ServiceMethods.init_) { try await service.init_($0, context: $1) }
    router.unary(ServiceMethods.channel_) { try await service.channel_($0, context: $1) }
    router.unary(ServiceMethods.get) { try await service.get($0, context: $1) }
    router.unary(ServiceMethods.getWithMetadata_) { try await service.getWithMetadata_($0, context: $1) }
  }

  public struct ServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    public func `default`(_ request: GoldenNamesV1.`Any`, options: CallOptions = CallOptions()) async throws(RPCError) -> GoldenNamesV1.Fields {
      try await defaultWithMetadata(request, options: options).message
    }
    /// As ``default(_:options:)``, with the metadata of the answer.
    public func defaultWithMetadata(_ request: GoldenNamesV1.`Any`, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GoldenNamesV1.Fields> {
      try await channel.unary(ServiceMethods.`default`, request, returning: GoldenNamesV1.Fields.self, options: options)
    }

    public func init_(_ request: GoldenNamesV1.`Any`, options: CallOptions = CallOptions()) async throws(RPCError) -> GoldenNamesV1.Fields {
      try await init_WithMetadata(request, options: options).message
    }
    /// As ``init_(_:options:)``, with the metadata of the answer.
    public func init_WithMetadata(_ request: GoldenNamesV1.`Any`, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GoldenNamesV1.Fields> {
      try await channel.unary(ServiceMethods.init_, request, returning: GoldenNamesV1.Fields.self, options: options)
    }

    public func channel_(_ request: GoldenNamesV1.`Any`, options: CallOptions = CallOptions()) async throws(RPCError) -> GoldenNamesV1.Fields {
      try await channel_WithMetadata(request, options: options).message
    }
    /// As ``channel_(_:options:)``, with the metadata of the answer.
    public func channel_WithMetadata(_ request: GoldenNamesV1.`Any`, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GoldenNamesV1.Fields> {
      try await channel.unary(ServiceMethods.channel_, request, returning: GoldenNamesV1.Fields.self, options: options)
    }

    public func get(_ request: GoldenNamesV1.`Any`, options: CallOptions = CallOptions()) async throws(RPCError) -> GoldenNamesV1.Fields {
      try await getWithMetadata(request, options: options).message
    }
    /// As ``get(_:options:)``, with the metadata of the answer.
    public func getWithMetadata(_ request: GoldenNamesV1.`Any`, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GoldenNamesV1.Fields> {
      try await channel.unary(ServiceMethods.get, request, returning: GoldenNamesV1.Fields.self, options: options)
    }

    public func getWithMetadata_(_ request: GoldenNamesV1.`Any`, options: CallOptions = CallOptions()) async throws(RPCError) -> GoldenNamesV1.Fields {
      try await getWithMetadata_WithMetadata(request, options: options).message
    }
    /// As ``getWithMetadata_(_:options:)``, with the metadata of the answer.
    public func getWithMetadata_WithMetadata(_ request: GoldenNamesV1.`Any`, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GoldenNamesV1.Fields> {
      try await channel.unary(ServiceMethods.getWithMetadata_, request, returning: GoldenNamesV1.Fields.self, options: options)
    }
  }
}
